/** `isinstance`, `getattr`, `hasattr`, `type` and other looks at objects. */
import type { Args } from "../../value/context";
import { anyBool, bool, none, unknown } from "../../value/make";
import { alternativesOf } from "../../value/same";
import type { ClassValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { type } from "./types";

export const classFunctions: Entries = {
  isinstance: raw((args) => {
    const [value, cls] = args.positional.map((each) => each.value);
    return value && cls ? bool(isInstance(value, cls)) : anyBool;
  }),
  issubclass: raw((args) => {
    const [value, cls] = args.positional.map((each) => each.value);
    return value?.kind === "class" && cls?.kind === "class" && !value.mro.includes(undefined) ? bool(value.mro.includes(cls)) : anyBool;
  }),
  getattr: raw((args, ctx) => {
    const [value, name, fallback] = args.positional.map((each) => each.value);
    if (!value || name?.kind !== "string" || name.value === undefined) return unknown;
    return ctx.attribute(value, name.value) ?? fallback ?? unknown;
  }),
  hasattr: raw((args, ctx) => {
    const [value, name] = args.positional.map((each) => each.value);
    if (!value || name?.kind !== "string" || name.value === undefined) return anyBool;
    const found = ctx.attribute(value, name.value);
    return found === undefined ? bool(false) : found.kind === "unknown" ? anyBool : bool(true);
  }),
  setattr: raw((args, ctx) => {
    const [value, name, assigned] = args.positional.map((each) => each.value);
    if (value && assigned && name?.kind === "string" && name.value !== undefined) ctx.setAttribute(value, name.value, assigned);
    return none;
  }),
  delattr: raw(() => none),
  type: type((args) => classOf(args)),
  vars: raw(() => unknown),
  dir: raw(() => unknown),
  globals: raw(() => unknown),
  locals: raw(() => unknown),
  super: raw(() => unknown),
  property: raw((args) => ({ kind: "descriptor", type: "property", getter: args.positional[0]?.value ?? unknown })),
  staticmethod: raw((args) => ({ kind: "descriptor", type: "static", getter: args.positional[0]?.value ?? unknown })),
  classmethod: raw((args) => ({ kind: "descriptor", type: "class", getter: args.positional[0]?.value ?? unknown })),
  ...exceptions(),
};

function exceptions(): Entries {
  const names = [
    "BaseException",
    "Exception",
    "ValueError",
    "TypeError",
    "KeyError",
    "IndexError",
    "RuntimeError",
    "AttributeError",
    "NotImplementedError",
    "ImportError",
    "ModuleNotFoundError",
    "OSError",
    "IOError",
    "FileNotFoundError",
    "StopIteration",
    "AssertionError",
    "ZeroDivisionError",
    "KeyboardInterrupt",
    "SystemExit",
    "Warning",
    "UserWarning",
    "DeprecationWarning",
    "FutureWarning",
  ];
  return Object.fromEntries(names.map((name) => [name, type(() => unknown)]));
}

function classOf(args: Args): Value {
  const value = args.positional[0]?.value;
  return args.positional.length === 1 && value?.kind === "object" ? value.cls : unknown;
}

/** Kinds of values that a built-in type's instances have. */
const BUILTIN_KINDS: Readonly<Record<string, readonly Value["kind"][]>> = {
  int: ["int", "bool"],
  float: ["float"],
  bool: ["bool"],
  str: ["string"],
  tuple: ["tuple"],
  list: ["list"],
  dict: ["dict"],
  set: ["set"],
};

/** Whether a value is an instance of a class (or tuple of them); undefined when not known. */
export function isInstance(value: Value, cls: Value): boolean | undefined {
  if (value.kind === "union") {
    const each = new Set(alternativesOf(value).map((one) => isInstance(one, cls)));
    const [only] = each;
    return each.size === 1 ? only : undefined;
  }
  if (cls.kind === "tuple") {
    const each = cls.items.map((one) => isInstance(value, one));
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
  }
  if (cls.kind !== "class" || value.kind === "unknown") return undefined;
  if (value.kind === "object") return instanceOfClass(value.cls, cls);
  if (cls.path?.startsWith("builtins.")) {
    const kinds = BUILTIN_KINDS[cls.name];
    return kinds && !isScalarType(cls, value) ? kinds.includes(value.kind) : undefined;
  }
  return ["int", "float", "bool", "string", "none", "tuple", "list", "dict"].includes(value.kind) ? false : undefined;
}

/** numpy's scalars are instances of some built-in types. */
function isScalarType(cls: ClassValue, value: Value): boolean {
  return value.kind === "tensor" && !["tuple", "list", "dict", "set"].includes(cls.name);
}

function instanceOfClass(of: ClassValue, cls: ClassValue): boolean | undefined {
  if (of.mro.includes(cls)) return true;
  return of.mro.includes(undefined) ? undefined : false;
}
