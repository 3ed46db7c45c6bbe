/** Equality and joins of values: what is known after two branches meet. */
import { type Dim, sameDim } from "../shape/dim";
import { joinShapes, sameShape } from "../shape/shape";
import { anyBool, anyFloat, anyInt, anyString, list, tuple, unknown, unknownBecause } from "./make";
import { ABSENT } from "./slots";
import type { FunctionValue, ListValue, TensorValue, UnknownValue, Value } from "./values";

const MAX_ALTERNATIVES = 4;
const differing = unknownBecause({ code: "paths" });

/** Whether two values are surely the same: identical objects, equal constants, tensors of equal shape and dtype made alike. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "unknown":
      return b.kind === "unknown" && a.harmless === b.harmless && sameSymbol(a.symbol, b.symbol);
    case "none":
    case "ellipsis":
      return true;
    case "bool":
    case "float":
    case "string":
      return "value" in b && a.value === b.value;
    case "int":
      return b.kind === "int" && sameDim(a.value, b.value);
    case "tuple":
      return b.kind === "tuple" && a.items.length === b.items.length && a.items.every((item, i) => sameValue(item, b.items[i] ?? unknown));
    case "tensor":
      return b.kind === "tensor" && sameTensor(a, b);
    case "module":
      return b.kind === "module" && a.path === b.path;
    case "function":
      // One definition run several times makes functions that do the same.
      return b.kind === "function" && a.definition === b.definition && a.closure === b.closure && sameDefaults(a, b);
    case "method":
      return b.kind === "method" && sameValue(a.self, b.self) && sameValue(a.callee, b.callee);
    case "union":
      return (
        b.kind === "union" &&
        a.alternatives.length === b.alternatives.length &&
        a.alternatives.every((each) => b.alternatives.some((other) => sameValue(each, other)))
      );
    default:
      return false;
  }
}

function sameDefaults(a: FunctionValue, b: FunctionValue): boolean {
  return (
    a.attrs.size === 0 && b.attrs.size === 0 && [...a.defaults].every(([name, value]) => sameValue(value, b.defaults.get(name) ?? unknown))
  );
}

function sameSymbol(a: Dim | undefined, b: Dim | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameDim(a, b));
}

function sameTensor(a: TensorValue, b: TensorValue): boolean {
  return (
    a.framework === b.framework &&
    a.dtype === b.dtype &&
    a.node === b.node &&
    sameShape(a.shape, b.shape) &&
    sameRange(a, b) &&
    a.oneHot === b.oneHot &&
    a.drawn?.[0] === b.drawn?.[0] &&
    a.drawn?.[1] === b.drawn?.[1] &&
    a.content === b.content
  );
}

function sameRange(a: TensorValue, b: TensorValue): boolean {
  return (
    a.range === b.range || (a.range !== undefined && b.range !== undefined && a.range.min === b.range.min && a.range.max === b.range.max)
  );
}

/** The value after two branches: one of the two. */
export function joinValues(a: Value, b: Value): Value {
  if (sameValue(a, b)) return a;
  if (a.kind === "unknown") return withoutSymbol(a);
  if (b.kind === "unknown") return withoutSymbol(b);
  if (absorbs(a, b)) return a;
  if (absorbs(b, a)) return b;
  const alternatives: Value[] = [...alternativesOf(a)];
  for (const each of alternativesOf(b)) if (!alternatives.some((other) => sameValue(other, each))) alternatives.push(each);
  const [only] = alternatives;
  if (alternatives.length === 1 && only) return only;
  if (alternatives.length === alternativesOf(a).length) return a;
  return alternatives.length <= MAX_ALTERNATIVES ? { kind: "union", alternatives } : widen(alternatives);
}

/** A value that is not known on one path is not known; the reason stays. */
function withoutSymbol(value: UnknownValue): UnknownValue {
  return value.symbol === undefined && !value.harmless ? value : unknownBecause(value.why);
}

/** Whether the one is any value of the other's type. */
function absorbs(any: Value, other: Value): boolean {
  if (any.kind !== other.kind) return false;
  if (any.kind === "int") return typeof any.value === "object" && any.value.kind === "unknown-dim";
  return (any.kind === "float" || any.kind === "string" || any.kind === "bool") && any.value === undefined;
}

/** Join of any number of values; unknown for none. */
export function joinAll(values: readonly Value[]): Value {
  return values.length === 0 ? unknown : values.reduce(joinValues);
}

export function alternativesOf(value: Value): readonly Value[] {
  return value.kind === "union" ? value.alternatives : [value];
}

/** What a list holds at the time that is meant; undefined when that is not known. */
export type Contents = (list: ListValue) => readonly Value[] | undefined;
const notKnown: Contents = () => undefined;

/** What holds of a value however often it changes: constants become any of their kind. */
export function widened(value: Value, contents: Contents = notKnown): Value {
  if (value.kind === "tensor") return mergeTensors(value, value);
  return value.kind === "union" ? widen(value.alternatives, contents) : widen([value], contents);
}

/** Too many alternatives: what they have in common. */
function widen(values: readonly Value[], contents: Contents = notKnown): Value {
  if (values.every((each) => each.kind === "int")) return anyInt;
  if (values.every((each) => each.kind === "float")) return anyFloat;
  if (values.every((each) => each.kind === "string")) return anyString;
  if (values.every((each) => each.kind === "bool")) return anyBool;
  const rows = values.map((each) => (each.kind === "list" ? contents(each) : each.kind === "tuple" ? each.items : undefined));
  if (rows.every((row) => row !== undefined && row.length === rows[0]?.length))
    return widenRows(
      values,
      rows.flatMap((row) => (row ? [row] : [])),
      contents,
    );
  if (values.every((each) => each.kind === "list")) return list(undefined);
  const tensors = values.filter((each) => each.kind === "tensor");
  return tensors.length === values.length ? tensors.reduce(mergeTensors) : differing;
}

/** Lists or tuples of one length, item by item. */
function widenRows(values: readonly Value[], rows: readonly (readonly Value[])[], contents: Contents): Value {
  const [first = []] = rows;
  const items = first.map((_, i) => widened(joinAll(rows.map((row) => row[i] ?? unknown)), contents));
  if (values.every((each) => each.kind === "tuple")) return tuple(items);
  return values.every((each) => each.kind === "list") ? list(items) : differing;
}

function mergeTensors(a: TensorValue, b: TensorValue): TensorValue {
  return {
    kind: "tensor",
    shape: joinShapes(a.shape, b.shape),
    dtype: a.dtype === b.dtype ? a.dtype : undefined,
    framework: a.framework === b.framework ? a.framework : "any",
  };
}

/**
 * Join of what a slot holds after each branch: values join; arrays of equal length join item by item; anything else that
 * differs becomes undefined, which every mutable state reads as "not known". A name bound in one branch only has that value.
 */
export function joinSlots(left: unknown, right: unknown): unknown {
  if (left === right) return left;
  // A dict entry that only one branch made: what reading it gives is not known.
  if (left === ABSENT) return isEntry(right) ? { ...right, value: unknown } : right;
  if (right === ABSENT) return isEntry(left) ? { ...left, value: unknown } : left;
  if (isValue(left) && isValue(right)) return joinValues(left, right);
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
    const items: unknown[] = left.map((item, i) => joinSlots(item, right[i]));
    if (items.every((item, i) => item === left[i])) return left;
    return items.includes(undefined) ? undefined : items;
  }
  if (isEntry(left) && isEntry(right)) {
    const value = joinValues(left.value, right.value);
    return value === left.value ? left : { key: left.key, value };
  }
  return undefined;
}

export function isValue(value: unknown): value is Value {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string" && value.kind !== "unknown-dim";
}

function isEntry(value: unknown): value is { readonly key: Value; readonly value: Value } {
  return typeof value === "object" && value !== null && "key" in value && "value" in value && isValue(value.value);
}
