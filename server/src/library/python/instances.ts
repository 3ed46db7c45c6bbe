/** `isinstance` and `issubclass`: built-in types, abstract ones such as `Mapping`, and classes of the user and of libraries. */
import { isRanked } from "../../shape/shape";
import { alternativesOf } from "../../value/same";
import type { ClassValue, Value } from "../../value/values";
import type { Entry } from "../vocabulary/functions";

/** Built-in types that values of other built-in types are instances of. */
const PARENTS: Readonly<Record<string, readonly string[]>> = { bool: ["int"] };

/** The name of the built-in type whose instance a value is; undefined when it is of none, or not known of which. */
export function builtinTypeOf(value: Value): string | undefined {
  switch (value.kind) {
    case "int":
    case "string":
      if (value.member || (value.kind === "string" && value.dtype)) return undefined;
      return value.kind === "int" ? "int" : value.bytes ? "bytes" : "str";
    case "bool":
    case "float":
    case "slice":
      return value.kind;
    case "tuple":
      return value.flavour ? undefined : "tuple";
    case "list":
      return value.deque ? undefined : "list";
    case "dict":
      return value.type ? undefined : "dict";
    case "set":
      return value.frozen ? "frozenset" : "set";
    case "iterator":
      return value.type === "range" ? "range" : undefined;
    default:
      return undefined;
  }
}

/** Names of all types that a value is an instance of, as far as Python's own go; undefined when not known. */
function typeNames(value: Value): readonly string[] | undefined {
  switch (value.kind) {
    case "none":
      return ["NoneType"];
    case "int":
      return value.member ? ["int", "Enum"] : ["int"];
    case "string":
      return value.dtype ? undefined : value.member ? ["str", "Enum"] : [value.bytes ? "bytes" : "str"];
    case "tuple":
      return ["tuple"];
    case "list":
      return [value.deque ? "deque" : "list"];
    case "dict":
      return ["dict", ...(value.type ? [value.type] : [])];
    case "iterator":
      return value.type === "range" ? ["range"] : undefined;
    case "function":
      return ["function"];
    case "bool":
    case "float":
    case "slice":
    case "set": {
      const own = builtinTypeOf(value);
      return own === undefined ? undefined : [own, ...(PARENTS[own] ?? [])];
    }
    default:
      return undefined;
  }
}

/** What an abstract class such as `collections.abc.Mapping` takes for its own: names of Python's types. */
interface Abstract {
  readonly abstract: readonly string[];
}

function isAbstract(entry: unknown): entry is Abstract {
  return typeof entry === "object" && entry !== null && "abstract" in entry;
}

/** An abstract class; `types` are those of Python that count as its subclasses. */
export function abstractClass(types: string): Entry {
  return {
    define: (path) => {
      const mro: ClassValue[] = [];
      const entry: Abstract = { abstract: types.split(" ") };
      const cls: ClassValue = { kind: "class", name: path.slice(path.lastIndexOf(".") + 1), path, mro, attrs: new Map(), entry };
      mro.push(cls);
      return cls;
    },
  };
}

/** Whether a value is an instance of a class (or tuple of them); undefined when not known. */
export function isInstance(value: Value, cls: Value): boolean | undefined {
  if (value.kind === "union") {
    const each = new Set(alternativesOf(value).map((one) => isInstance(one, cls)));
    const [only] = each;
    return each.size === 1 ? only : undefined;
  }
  if (cls.kind === "tuple") return anyOf(cls.items.map((one) => isInstance(value, one)));
  if (cls.kind !== "class" || value.kind === "unknown") return undefined;
  if (cls.path === "builtins.object") return true;
  if (value.kind === "object") return instanceOf(value.cls, cls);
  if ((value.kind === "tuple" && value.cls) || value.kind === "int" || value.kind === "string") {
    const own = value.kind === "tuple" ? value.cls : value.member?.cls;
    if (own?.mro.includes(cls)) return true;
  }
  if (value.kind === "tensor" && cls.path?.startsWith("builtins."))
    return CONTAINERS.has(cls.name) || value.framework === "keras" || (isRanked(value.shape) && value.shape.length > 0) ? false : undefined;
  const names = typeNames(value);
  if (!names) return undefined;
  if (isAbstract(cls.entry)) return names.some((name) => isAbstract(cls.entry) && cls.entry.abstract.includes(name));
  // A class of another library may count what it likes among its instances, but hardly Python's own values.
  return cls.path === undefined || !cls.path.startsWith("typing.") ? names.includes(cls.name) && isPythons(cls) : undefined;
}

/** NumPy's scalars are instances of some built-in types; no array is one of these. */
const CONTAINERS: ReadonlySet<string> = new Set(["tuple", "list", "dict", "set", "frozenset", "str", "bytes"]);

function isPythons(cls: ClassValue): boolean {
  return cls.path !== undefined && /^(builtins|collections|enum)\./.test(cls.path);
}

function anyOf(each: readonly (boolean | undefined)[]): boolean | undefined {
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
}

function instanceOf(of: ClassValue, cls: ClassValue): boolean | undefined {
  if (of.mro.includes(cls)) return true;
  if (isAbstract(cls.entry)) {
    const { abstract } = cls.entry;
    return of.mro.some((each) => each?.path !== undefined && abstract.includes(each.name)) ? true : undefined;
  }
  return of.mro.includes(undefined) ? undefined : false;
}

/** `issubclass(of, cls)`. */
export function isSubclass(of: Value, cls: Value): boolean | undefined {
  if (cls.kind === "tuple") return anyOf(cls.items.map((one) => isSubclass(of, one)));
  if (of.kind !== "class" || cls.kind !== "class") return undefined;
  if (of === cls || cls.path === "builtins.object") return true;
  if (of.path?.startsWith("builtins.") && PARENTS[of.name]?.includes(cls.name)) return true;
  return instanceOf(of, cls);
}
