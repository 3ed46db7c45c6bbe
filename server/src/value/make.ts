/** Constructors and readers of values: the short words that rules and the interpreter are written in. */
import { type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../shape/dim";
import type { Site } from "../syntax/ast";
import type { Args, ArgumentValue } from "./context";
import { joinListField } from "./lists";
import type { Reason } from "./reasons";
import type { Joining } from "./slots";
import type {
  BoolValue,
  ClassValue,
  DictValue,
  FloatValue,
  IntValue,
  IteratorValue,
  ListValue,
  NoneValue,
  SetValue,
  StringValue,
  TupleValue,
  UnknownValue,
  Value,
} from "./values";

export const unknown: UnknownValue = Object.freeze({ kind: "unknown" });
/** See {@link UnknownValue.harmless}. */
export const harmless: UnknownValue = Object.freeze({ kind: "unknown", harmless: true });
export const none: NoneValue = Object.freeze({ kind: "none" });
export const ellipsis: Value = Object.freeze({ kind: "ellipsis" });
export const trueValue: BoolValue = Object.freeze({ kind: "bool", value: true });
export const falseValue: BoolValue = Object.freeze({ kind: "bool", value: false });
export const anyBool: BoolValue = Object.freeze({ kind: "bool", value: undefined });
export const anyInt: IntValue = Object.freeze({ kind: "int", value: UNKNOWN });
export const anyFloat: FloatValue = Object.freeze({ kind: "float", value: undefined });
export const anyString: StringValue = Object.freeze({ kind: "string", value: undefined });
export const anyBytes: StringValue = Object.freeze({ kind: "string", value: undefined, bytes: true });

/** An unknown value that remembers why it is not known. */
export function unknownBecause(why: Reason | undefined): UnknownValue {
  return why ? { kind: "unknown", why } : unknown;
}

export function bool(value: boolean | undefined): BoolValue {
  return value === undefined ? anyBool : value ? trueValue : falseValue;
}

export function int(value: Exclude<Dim, null>): IntValue {
  return { kind: "int", value };
}

export function float(value: number | undefined): FloatValue {
  return { kind: "float", value };
}

export function string(value: string | undefined): StringValue {
  return { kind: "string", value };
}

/** A dtype object such as `np.float32`. */
export function dtypeValue(name: string): StringValue {
  return { kind: "string", value: name, dtype: true };
}

export function tuple(items: readonly Value[]): TupleValue {
  return { kind: "tuple", items };
}

/** A new list; `undefined` items: contents not known, each of them `element`. */
export function list(items: readonly Value[] | undefined, element?: Value, origin?: Site): ListValue {
  const what = items ? undefined : (element ?? unknown);
  return { kind: "list", items, element: what, joinField: joinListField, ...(origin ? { origin } : {}) };
}

/** A dict of string keys. */
export function dict(entries: Iterable<readonly [string, Value]>): DictValue {
  const map = new Map<string, { key: Value; value: Value }>();
  for (const [name, value] of entries) map.set(`s${name}`, { key: string(name), value });
  return { kind: "dict", entries: map, open: false };
}

/** A set of the items, each once; undefined, or items of which some are not known: any. */
export function set(items: readonly Value[] | undefined, frozen = false): SetValue {
  const unique = new Map<string | undefined, Value>();
  for (const item of items ?? []) if (!unique.has(keyOf(item))) unique.set(keyOf(item), item);
  const known = items && !unique.has(undefined) ? [...unique.values()] : undefined;
  return frozen ? { kind: "set", items: known, frozen } : { kind: "set", items: known };
}

/** A sequence that can only be iterated. */
export function iterator(items: readonly Value[] | undefined, element: Value, length: Dim = items ? items.length : UNKNOWN): IteratorValue {
  return { kind: "iterator", type: "other", items, element, length, joinField: joinIteratorField };
}

/** Two paths that took different numbers of items: how many are left is not known. */
const joinIteratorField: Joining["joinField"] = (field, left, right) =>
  field === "length" ? { value: left === right ? left : UNKNOWN } : undefined;

const COROUTINE: ClassValue = { kind: "class", name: "coroutine", path: "types.CoroutineType", mro: [], attrs: new Map() };

/** What calling an `async def` gives: `await` gives its result. */
export function coroutine(result: Value): Value {
  return { kind: "object", cls: COROUTINE, attrs: new Map([["result", result]]), native: undefined, created: undefined };
}

/** What `await value` gives. */
export function awaited(value: Value): Value {
  return (value.kind === "object" && value.cls === COROUTINE && value.attrs.get("result")) || unknown;
}

/** A dimension as Python sees it: `None`, or an int. */
export function dimValue(dim: Dim): Value {
  return dim === null ? none : int(dim);
}

/** The dimension an int (or None) value stands for; undefined for values of other kinds. */
export function dimOf(value: Value): Dim | undefined {
  switch (value.kind) {
    case "int":
      return value.value;
    case "bool":
      return value.value === undefined ? UNKNOWN : Number(value.value);
    case "none":
      return null;
    case "unknown":
      return value.symbol ?? UNKNOWN;
    case "tensor":
      return value.content ? dimOf(value.content) : UNKNOWN;
    case "union":
      // One alternative that is a size is enough for it not to be surely wrong.
      return value.alternatives.some((each) => dimOf(each) !== undefined) ? UNKNOWN : undefined;
    default:
      return undefined;
  }
}

/** A shape as the tuple that `.shape` gives; unknown for unknown rank. */
export function shapeValue(shape: Shape, flavour?: "TensorShape"): Value {
  if (!isDims(shape)) return unknown;
  const items = shape.map(dimValue);
  return flavour ? { kind: "tuple", items, flavour } : { kind: "tuple", items };
}

/** The dims that a tuple or list of ints and Nones stands for; undefined when it is none; UNKNOWN_RANK when the length is not known. */
export function shapeOf(value: Value): Shape | undefined {
  if (value.kind === "unknown") return UNKNOWN_RANK;
  if (value.kind === "tensor") return value.content ? shapeOf(value.content) : UNKNOWN_RANK;
  if (value.kind !== "tuple" && value.kind !== "list") return undefined;
  if (!value.items) return UNKNOWN_RANK;
  const dims: Dim[] = [];
  for (const item of value.items) {
    const dim = dimOf(item);
    if (dim === undefined) return undefined;
    dims.push(dim);
  }
  return dims;
}

function isDims(shape: Shape): shape is Dims {
  return Array.isArray(shape);
}

/** Python's `hash`/`==` of a dict key as text; undefined when the key is not known. */
export function keyOf(value: Value): string | undefined {
  switch (value.kind) {
    case "string":
      return value.value === undefined ? undefined : `s${value.value}`;
    case "int":
      return typeof value.value === "number" ? `i${value.value}` : undefined;
    case "bool":
      return value.value === undefined ? undefined : `i${Number(value.value)}`;
    case "float":
      return value.value === undefined ? undefined : Number.isInteger(value.value) ? `i${value.value}` : `f${value.value}`;
    case "none":
      return "n";
    case "tuple": {
      const keys = value.items.map(keyOf);
      return keys.some((key) => key === undefined) ? undefined : `t(${keys.join(",")})`;
    }
    case "class":
      return value.path ? `c${value.path}` : undefined;
    case "object":
      return value.key;
    default:
      return undefined;
  }
}

/** Arguments made by a rule, without places in the source. */
export function makeArgs(positional: readonly Value[], named: Readonly<Record<string, Value>> = {}): Args {
  const bare = (value: Value): ArgumentValue => ({ value, site: undefined });
  return {
    positional: positional.map(bare),
    named: new Map(Object.entries(named).map(([name, value]) => [name, bare(value)])),
    open: false,
  };
}

/** The same call with `self` (or another first argument) in front. */
export function prepend(first: Value, args: Args): Args {
  return { ...args, positional: [{ value: first, site: undefined }, ...args.positional] };
}

/** The same call without its first positional argument. */
export function withoutFirst(args: Args): Args {
  return { ...args, positional: args.positional.slice(1) };
}
