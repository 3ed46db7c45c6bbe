/** Sorting, searching, counting and picking (numpy/_core/fromnumeric.py, numpy/lib/_arraysetops_impl.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { addDims, type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { inexactDType, isIntegerDType, promoteNumpy } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, normalizeAxis, removeAxis, replaceAxis } from "../../shape/shape";
import { flattenAll } from "../../shape/transform";
import { int, shapeOf, string, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { dtypeOfBinary } from "../tensors/operator-dtypes";
import { distinctTexts, type Range, someValuesOf, valuesOf } from "../tensors/ranges";
import type { Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, dim, flag, ignored, integer, optional, withDefault } from "../vocabulary/params";
import { array, arrayOrNone, ndarray, size, vectorOnly } from "./arguments";
import { askedDType, numpyDType } from "./dtypes";
import { moved } from "./manipulation";
import { diagonalLength } from "./matrices";

/** Positions along an axis, each below its size. */
function positions(shape: Shape, size: Dim, every = false): TensorValue {
  return ndarray(shape, "int64", typeof size === "number" && size > 0 ? { range: { min: 0, max: size - 1, every } } : {});
}

/** Where an array is not zero: one vector of positions for each axis. */
function nonzero(of: TensorValue): Value {
  if (!isRanked(of.shape)) return unknown;
  if (of.shape.length === 0) return fail({ code: "rank-mismatch", owner: "nonzero", expected: "rank 1 or more", got: of.shape });
  return tuple(of.shape.map((size) => positions([UNKNOWN], size)));
}

function where(condition: TensorValue, x: Value, y: Value): Value {
  const [a, b] = [asTensor(x), asTensor(y)];
  if (!a || !b) return unknown;
  const weak = (value: Value) => (value.kind === "int" || value.kind === "float" || value.kind === "bool" ? value.kind : undefined);
  const dtype =
    weak(x) && weak(y)
      ? promoteNumpy(a.dtype, b.dtype)
      : dtypeOfBinary("numpy", "+", { array: a, weak: weak(x) }, { array: b, weak: weak(y) });
  const range =
    a.range && b.range ? { min: Math.min(a.range.min, b.range.min), max: Math.max(a.range.max, b.range.max), every: false } : undefined;
  return ndarray(broadcastShapes("where", [condition.shape, a.shape, b.shape]), dtype, range ? { range } : {});
}

/** The last one; None: all of them. */
const lastAxis: Param<number | null> = withDefault(optional(integer), -1);

const ordered = (owner: string, result: "values" | "positions"): Entry =>
  fn({ a: array, axis: lastAxis, kind: ignored, order: ignored, stable: ignored }, ({ a, axis }) => orderedAlong(owner, a, axis, result));

const partitioned = (owner: string, result: "values" | "positions"): Entry =>
  fn({ a: array, kth: ignored, axis: lastAxis, kind: ignored, order: ignored }, ({ a, axis }) => orderedAlong(owner, a, axis, result));

function orderedAlong(owner: string, of: TensorValue, axis: number | null, result: "values" | "positions"): Value {
  const shape = axis === null ? flattenAll(of.shape) : of.shape;
  if (!isRanked(shape)) return result === "values" ? moved(of, shape) : ndarray(shape, "int64");
  if (result === "values" && axis !== null) normalizeAxis(owner, axis, shape);
  // A scalar is sorted as a vector of one.
  const sorted = shape.length === 0 ? [1] : shape;
  const size = dimAt(sorted, axis === null ? 0 : normalizeAxis(owner, axis, sorted));
  return result === "values" ? moved(of, shape) : positions(sorted, size, sorted.length === 1);
}

/** Number of different values: known when each in a range is known to occur. */
export function distinctCount(of: TensorValue): Dim {
  const texts = distinctTexts(of);
  if (texts !== undefined) return texts;
  const listed = of.content && isIntegerDType(of.dtype) ? shapeOf(of.content) : undefined;
  if (listed && isRanked(listed) && listed.every((each) => typeof each === "number")) return new Set(listed).size;
  return of.range?.every ? of.range.max - of.range.min + 1 : UNKNOWN;
}

interface UniqueOptions {
  readonly index: boolean;
  readonly inverse: boolean;
  readonly counts: boolean;
}

function unique(of: TensorValue, axis: number | null, { index, inverse, counts }: UniqueOptions): Value {
  const count = axis === null ? distinctCount(of) : UNKNOWN;
  const shape: Shape =
    axis === null ? [count] : isRanked(of.shape) ? replaceAxis(of.shape, normalizeAxis("unique", axis, of.shape), UNKNOWN) : UNKNOWN_RANK;
  const values = ndarray(shape, of.dtype, valuesOf(of));
  const length = axis === null || !isRanked(shape) ? count : dimAt(shape, axis);
  const vector = ndarray([length], "int64");
  const more = [
    ...(index ? [vector] : []),
    ...(inverse
      ? [axis === null ? ndarray(of.shape, "int64") : ndarray([isRanked(of.shape) ? dimAt(of.shape, axis) : UNKNOWN], "int64")]
      : []),
    ...(counts ? [vector] : []),
  ];
  return more.length > 0 ? tuple([values, ...more]) : values;
}

/** `strict`: an index beyond the end is refused; elsewhere it is wrapped or clipped. */
function take(of: TensorValue, indices: TensorValue, axis: number | null, strict: boolean): Value {
  const kept = someValuesOf(of);
  // A scalar is taken from as a vector of one.
  if (axis === null || (isRanked(of.shape) && of.shape.length === 0)) {
    if (strict) checkIndices(of, indices, dimAt(flattenAll(of.shape), 0), 0);
    return ndarray(indices.shape, of.dtype, kept);
  }
  if (!isRanked(of.shape)) return ndarray(of.shape, of.dtype, kept);
  const at = normalizeAxis("take", axis, of.shape);
  if (strict) checkIndices(of, indices, dimAt(of.shape, at), at);
  return ndarray(
    isRanked(indices.shape) ? [...of.shape.slice(0, at), ...indices.shape, ...of.shape.slice(at + 1)] : UNKNOWN_RANK,
    of.dtype,
    kept,
  );
}

/** Only indices that are written out are sure to occur. */
function checkIndices(of: TensorValue, indices: TensorValue, size: Dim, axis: number): void {
  const max = indices.content && indices.range ? indices.range.max : undefined;
  if (max !== undefined && typeof size === "number" && max >= size)
    fail({ code: "index-out-of-range", owner: "take", index: max, got: of.shape, axis });
}

function diagonal(owner: string, of: TensorValue, offset: number, a: number, b: number): Shape {
  if (!isRanked(of.shape)) return of.shape;
  if (of.shape.length < 2) return fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: of.shape });
  const [first, second] = [normalizeAxis(owner, a, of.shape), normalizeAxis(owner, b, of.shape)];
  const rest = removeAxis(removeAxis(of.shape, Math.max(first, second)), Math.min(first, second));
  return [...rest, diagonalLength(dimAt(of.shape, first), dimAt(of.shape, second), offset)];
}

/** `np.bincount`: one count for each integer up to the largest. */
function bincount(of: TensorValue, minlength: number): Value {
  if (isRanked(of.shape) && of.shape.length > 1) vectorOnly("bincount", of);
  const largest: Range | undefined = of.range && (of.range.every || of.content) ? of.range : undefined;
  return ndarray([largest ? Math.max(largest.max + 1, minlength) : UNKNOWN], "int64");
}

/** Sums of a diagonal are as wide as other sums. */
export function tracedDType(dtype: string | undefined): string | undefined {
  return dtype === "bool" ? "int64" : isIntegerDType(dtype) ? (dtype?.startsWith("u") ? "uint64" : "int64") : dtype;
}

function histogram(of: TensorValue, bins: Value, dtype: string): Value {
  const count = bins.kind === "int" ? bins.value : undefined;
  // A name is a rule that counts them.
  const edges = count === undefined && bins.kind !== "string" ? asTensor(bins) : undefined;
  const length: Dim = count ?? (edges && isRanked(edges.shape) && edges.shape.length === 1 ? addDims(dimAt(edges.shape, 0), -1) : UNKNOWN);
  return tuple([ndarray([length], dtype), ndarray([addDims(length, 1)], edges ? edges.dtype : inexactDType(of.dtype))]);
}

const set = (...names: readonly string[]): Entry =>
  fn({ ar1: array, ar2: array, ...Object.fromEntries(names.map((name) => [name, ignored])) }, ({ ar1, ar2 }) =>
    ndarray([UNKNOWN], promoteNumpy(ar1.dtype, ar2.dtype)),
  );

const triangle = (): Entry =>
  fn({ n: dim, k: ignored, m: ignored }, () => tuple([ndarray([UNKNOWN], "int64"), ndarray([UNKNOWN], "int64")]));

export const searching: Entries = {
  // One argument asks where, three choose; `x` without `y` is an error that is left to NumPy.
  where: fn({ condition: array, x: arrayOrNone, y: arrayOrNone }, ({ condition, x, y }) =>
    x.kind === "none" ? nonzero(condition) : where(condition, x, y),
  ),
  nonzero: fn({ a: array }, ({ a }) => nonzero(a)),
  flatnonzero: fn({ a: array }, ({ a }) => positions([UNKNOWN], dimAt(flattenAll(a.shape), 0))),
  argwhere: fn({ a: array }, ({ a }) => ndarray([UNKNOWN, isRanked(a.shape) ? a.shape.length : UNKNOWN], "int64")),
  sort: ordered("sort", "values"),
  argsort: ordered("argsort", "positions"),
  partition: partitioned("partition", "values"),
  argpartition: partitioned("argpartition", "positions"),
  lexsort: fn({ keys: array, axis: ignored }, ({ keys }) => ndarray(isRanked(keys.shape) ? keys.shape.slice(1) : UNKNOWN_RANK, "int64")),
  unique: fn(
    {
      ar: array,
      return_index: flag(false),
      return_inverse: flag(false),
      return_counts: flag(false),
      axis: optional(integer),
      equal_nan: ignored,
      sorted: ignored,
    },
    ({ ar, return_index, return_inverse, return_counts, axis }) =>
      unique(ar, axis, { index: return_index, inverse: return_inverse, counts: return_counts }),
  ),
  searchsorted: fn({ a: array, v: array, side: ignored, sorter: ignored }, ({ v }) => ndarray(v.shape, "int64")),
  take: fn(
    { a: array, indices: array, axis: optional(integer), out: ignored, mode: withDefault(anything, string("raise")) },
    ({ a, indices, axis, mode }) => take(a, indices, axis, mode.kind === "string" && mode.value === "raise"),
  ),
  take_along_axis: fn({ arr: array, indices: array, axis: ignored }, ({ arr, indices }) =>
    ndarray(indices.shape, arr.dtype, someValuesOf(arr)),
  ),
  compress: fn({ condition: ignored, a: array, axis: optional(integer), out: ignored }, ({ a, axis }) =>
    ndarray(
      axis === null ? [UNKNOWN] : isRanked(a.shape) ? replaceAxis(a.shape, normalizeAxis("compress", axis, a.shape), UNKNOWN) : a.shape,
      a.dtype,
      someValuesOf(a),
    ),
  ),
  extract: fn({ condition: ignored, arr: array }, ({ arr }) => ndarray([UNKNOWN], arr.dtype, someValuesOf(arr))),
  trace: fn(
    { a: array, offset: ignored, axis1: withDefault(integer, 0), axis2: withDefault(integer, 1), dtype: numpyDType, out: ignored },
    ({ a, axis1, axis2, dtype }) => {
      const along = diagonal("trace", a, 0, axis1, axis2);
      return ndarray(isRanked(along) ? along.slice(0, -1) : along, askedDType(dtype, tracedDType(a.dtype)));
    },
  ),
  diagonal: fn(
    { a: array, offset: withDefault(integer, 0), axis1: withDefault(integer, 0), axis2: withDefault(integer, 1) },
    ({ a, offset, axis1, axis2 }) => ndarray(diagonal("diagonal", a, offset, axis1, axis2), a.dtype),
  ),
  bincount: fn({ x: array, weights: ignored, minlength: withDefault(integer, 0) }, ({ x, minlength }) => bincount(x, minlength)),
  histogram: fn(
    { a: array, bins: withDefault(anything, int(10)), range: ignored, density: flag(false), weights: ignored },
    ({ a, bins, density }) => histogram(a, bins, density ? "float64" : "int64"),
  ),
  intersect1d: fn({ ar1: array, ar2: array, assume_unique: ignored, return_indices: flag(false) }, ({ ar1, ar2, return_indices }) => {
    const common = ndarray([UNKNOWN], promoteNumpy(ar1.dtype, ar2.dtype));
    return return_indices ? tuple([common, ndarray([UNKNOWN], "int64"), ndarray([UNKNOWN], "int64")]) : common;
  }),
  union1d: set(),
  setdiff1d: fn({ ar1: array, ar2: array, assume_unique: ignored }, ({ ar1 }) => ndarray([UNKNOWN], ar1.dtype)),
  setxor1d: set("assume_unique"),
  triu_indices: triangle(),
  tril_indices: triangle(),
  unravel_index: fn({ indices: array, shape: size, order: ignored }, ({ indices, shape }) =>
    isRanked(shape) ? tuple(shape.map(() => ndarray(indices.shape, "int64"))) : unknown,
  ),
};
