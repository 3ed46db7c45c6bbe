/** Joining and splitting arrays (numpy/_core/shape_base.py, numpy/lib/_shape_base_impl.py, _function_base_impl.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { concatShapes, stackShapes } from "../../shape/concat";
import {
  addDims,
  ceilDivideDims,
  type Dim,
  type Dims,
  multiplyDims,
  type Shape,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { promoteNumpy } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { compareShapes, copiesOf, dimAt, insertAxis, isRanked, normalizeAxis, removeAxis, replaceAxis } from "../../shape/shape";
import { sliceDim } from "../../shape/slice";
import { flattenAll, splitShape } from "../../shape/transform";
import { dimOf, list, shapeOf, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { hasEnds, partOf, type Range } from "../tensors/ranges";
import { NOT_KNOWN, type Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, ignored, integer, optional, param, withDefault } from "../vocabulary/params";
import { array, ndarray, type Sequence, sequence } from "./arguments";
import { numpyDType } from "./dtypes";
import { moveAxes } from "./manipulation";

/** All values of all the arrays, in some order. */
function joined(of: Sequence, shape: Shape, dtype: string | null | undefined = null): TensorValue {
  const items = of.items ?? [of.element];
  const type = items.map((each) => each.dtype).reduce(promoteNumpy);
  const range = items.map((each) => each.range).reduce(unionOf);
  const oneHot =
    items.every((each) => each.oneHot) &&
    isRanked(shape) &&
    items.every((each) => isRanked(each.shape) && dimAt(each.shape, -1) === dimAt(shape, -1));
  return ndarray(shape, dtype ?? type, { ...(range ? { range } : {}), ...(oneHot ? { oneHot: true } : {}) });
}

function unionOf(a: Range | undefined, b: Range | undefined): Range | undefined {
  if (!a || !b) return undefined;
  const touching = a.every && b.every && a.min <= b.max + 1 && b.min <= a.max + 1;
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), every: touching, ...(hasEnds(a) && hasEnds(b) ? { ends: true } : {}) };
}

/** Arrays that are joined although how many there are is not known, or too many to list. */
function concatenated(owner: string, of: Sequence, axis: number, change: (shape: Dims) => Dims = (shape) => shape): Shape {
  const reshaped = (each: TensorValue): Shape => (isRanked(each.shape) ? change(each.shape) : each.shape);
  if (of.items)
    return of.items.length === 0
      ? fail({ code: "wrong-kind", owner, expected: "at least one array", got: "none" })
      : concatShapes(owner, of.items.map(reshaped), axis);
  const row = reshaped(of.element);
  if (!isRanked(row)) return row;
  const at = normalizeAxis(owner, axis, row);
  return replaceAxis(row, at, multiplyDims(of.count, dimAt(row, at)));
}

function stacked(owner: string, of: Sequence, axis: number): Shape {
  if (of.items)
    return of.items.length === 0
      ? fail({ code: "wrong-kind", owner, expected: "at least one array", got: "none" })
      : stackShapes(
          owner,
          of.items.map((each) => each.shape),
          axis,
        );
  const { shape } = of.element;
  return isRanked(shape) ? insertAxis(shape, normalizeAxis(owner, axis, shape, shape.length + 1), of.count) : shape;
}

/** None: all are flattened. */
const firstAxis: Param<number | null> = withDefault(optional(integer), 0);

const concatenate = (owner: string): Entry =>
  fn({ arrays: sequence, axis: firstAxis, out: ignored, dtype: numpyDType, casting: ignored }, ({ arrays, axis, dtype }) => {
    if (axis === null) {
      const lengths = arrays.items?.map((each) => dimAt(flattenAll(each.shape), 0));
      return joined(arrays, [lengths ? lengths.reduce(addDims, 0) : UNKNOWN], dtype);
    }
    const scalar = arrays.items?.find((each) => isRanked(each.shape) && each.shape.length === 0);
    if (scalar) return fail({ code: "rank-mismatch", owner, expected: "arrays of rank 1 or more", got: scalar.shape });
    return joined(arrays, concatenated(owner, arrays, axis), dtype);
  });

const castOptions = { dtype: numpyDType, casting: ignored };

/** `vstack` and the like bring their arrays to a rank first. */
function stack(
  owner: string,
  axis: (rank: number) => number,
  change: (shape: Dims) => Dims,
  options: Partial<typeof castOptions> = castOptions,
): Entry {
  return fn({ tup: sequence, ...options }, ({ tup, dtype = null }) => {
    const first = tup.items?.find((each) => isRanked(each.shape)) ?? tup.element;
    const rank = isRanked(first.shape) ? change(first.shape).length : 0;
    return joined(tup, isRanked(first.shape) ? concatenated(owner, tup, axis(rank), change) : UNKNOWN_RANK, dtype);
  });
}

const atLeast1d = (shape: Dims): Dims => (shape.length === 0 ? [1] : shape);
const atLeast2d = (shape: Dims): Dims => (shape.length < 2 ? [1, ...atLeast1d(shape)] : shape);
const atLeast3d = (shape: Dims): Dims => (shape.length < 3 ? [...atLeast2d(shape), 1] : shape);
const columns = (shape: Dims): Dims => (shape.length < 2 ? [...atLeast1d(shape), 1] : shape);

/** Where to cut: a number of parts, or the places. Undefined: not known. */
const cuts: Param<number | Dims> = param<number | Dims>((value) => {
  const single = value.kind === "none" ? undefined : dimOf(value);
  if (typeof single === "number") return single;
  const places = value.kind === "list" || value.kind === "tuple" ? shapeOf(value) : undefined;
  return places && isRanked(places) ? places : NOT_KNOWN;
});

/** More parts than a program names. */
const MOST_PARTS = 1000;

type Uneven = "refuse" | "spread";

function split(owner: string, of: TensorValue, at: number | Dims, axis: number, uneven: Uneven): Value {
  if (!isRanked(of.shape)) return unknown;
  const dims = of.shape;
  const index = normalizeAxis(owner, axis, dims);
  const sizes = typeof at === "number" ? partSizes(owner, dims, at, index, uneven) : cutSizes(dimAt(dims, index), at);
  const range = partOf(of.range);
  return list(sizes.map((size) => ndarray(replaceAxis(dims, index, size), of.dtype, range ? { range } : {})));
}

function partSizes(owner: string, dims: Dims, parts: number, axis: number, uneven: Uneven): Dims {
  if (parts <= 0)
    return fail({
      code: "invalid-argument",
      owner,
      argument: "indices_or_sections",
      expected: "one part or more",
      got: String(parts),
      shape: dims,
    });
  const size = dimAt(dims, axis);
  if (uneven === "refuse") {
    const part = splitShape(owner, dims, parts, axis);
    return Array.from({ length: parts }, () => (isRanked(part) ? dimAt(part, axis) : UNKNOWN));
  }
  return Array.from({ length: parts }, (_, i) => ceilDivideDims(subtractDims(size, i), parts));
}

function cutSizes(size: Dim, places: Dims): Dims {
  const bounds = [0, ...places];
  return bounds.map((start, i) => sliceDim(size, start, bounds[i + 1]));
}

/** An array alone: what has rows of its own kind, as a DataFrame has, is cut into parts of that kind. */
const plainArray: Param<TensorValue> = { ...array, read: (value, at) => (value.kind === "object" ? NOT_KNOWN : array.read(value, at)) };

const splitting = (owner: string, uneven: Uneven): Entry =>
  fn({ ary: plainArray, indices_or_sections: cuts, axis: withDefault(integer, 0) }, ({ ary, indices_or_sections, axis }) =>
    split(owner, ary, indices_or_sections, axis, uneven),
  );

const splittingAlong = (owner: string, axis: (rank: number) => number, least: number): Entry =>
  fn({ ary: array, indices_or_sections: cuts }, ({ ary, indices_or_sections }) => {
    if (isRanked(ary.shape) && ary.shape.length < least)
      return fail({ code: "rank-mismatch", owner, expected: `rank ${least} or more`, got: ary.shape });
    return split(owner, ary, indices_or_sections, axis(isRanked(ary.shape) ? ary.shape.length : least), "refuse");
  });

/** The parts of an array along an axis. What has no axes of its own, as a list, is none. */
function unstacked(of: Value, axis: number): Value {
  if (of.kind !== "tensor" || of.framework !== "numpy" || !isRanked(of.shape)) return unknown;
  if (of.shape.length === 0) return fail({ code: "rank-mismatch", owner: "unstack", expected: "rank 1 or more", got: of.shape });
  const at = normalizeAxis("unstack", axis, of.shape);
  const count = dimAt(of.shape, at);
  const range = partOf(of.range);
  const part = ndarray(removeAxis(of.shape, at), of.dtype, range ? { range } : {});
  return typeof count === "number" && count <= MOST_PARTS ? tuple(copiesOf(count, part)) : unknown;
}

/** Another number of entries along an axis, or of the flattened array. */
function resized(owner: string, of: TensorValue, axis: number | null, change: (size: Dim) => Dim): Value {
  if (axis === null) return ndarray(flattenAll(of.shape).map(change), of.dtype);
  if (!isRanked(of.shape)) return ndarray(of.shape, of.dtype);
  const at = normalizeAxis(owner, axis, of.shape);
  return ndarray(replaceAxis(of.shape, at, change(dimAt(of.shape, at))), of.dtype);
}

/** How many entries an index of `delete` or `insert` names; undefined when not known. */
function countOf(index: Value): Dim {
  if (index.kind === "int") return 1;
  const found = asTensor(index);
  if (!found || found.dtype === "bool" || !isRanked(found.shape)) return UNKNOWN;
  return found.shape.length === 0
    ? 1
    : found.shape.length === 1 && (found.content || index.kind !== "tensor")
      ? distinct(index, dimAt(found.shape, 0))
      : UNKNOWN;
}

function distinct(index: Value, count: Dim): Dim {
  const items = (index.kind === "list" || index.kind === "tuple") && index.items ? index.items.map((item) => dimOf(item)) : undefined;
  return items?.every((item) => typeof item === "number") && new Set(items).size === items.length ? count : UNKNOWN;
}

/** How many entries go in front of one index: all values of a flattened array, else what the values have along the axis. */
function insertedAt(arr: TensorValue, values: TensorValue, axis: number | null): Dim {
  if (axis === null) return dimAt(flattenAll(values.shape), 0);
  if (!isRanked(arr.shape) || !isRanked(values.shape)) return UNKNOWN;
  return values.shape.length < arr.shape.length ? 1 : dimAt(values.shape, 0);
}

/** What goes in at one index must broadcast to the rest of the array. */
function checkInserted(arr: Shape, values: Shape, axis: number): void {
  if (!isRanked(arr) || !isRanked(values) || values.length > arr.length) return;
  const at = normalizeAxis("insert", axis, arr);
  const filled = [...Array.from({ length: arr.length - values.length }, (): Dim => 1), ...values];
  const moved = moveAxes(filled, [0], [at]);
  const hole = replaceAxis(arr, at, dimAt(filled, 0));
  if (compareShapes(broadcastShapes("insert", [moved, hole]), hole) === "no")
    fail({ code: "broadcast-mismatch", owner: "insert", shapes: [values, arr] });
}

export const joining: Entries = {
  concatenate: concatenate("concatenate"),
  concat: concatenate("concat"),
  stack: fn(
    { arrays: sequence, axis: withDefault(integer, 0), out: ignored, dtype: numpyDType, casting: ignored },
    ({ arrays, axis, dtype }) => joined(arrays, stacked("stack", arrays, axis), dtype),
  ),
  vstack: stack("vstack", () => 0, atLeast2d),
  row_stack: stack("row_stack", () => 0, atLeast2d),
  hstack: stack("hstack", (rank) => (rank === 1 ? 0 : 1), atLeast1d),
  dstack: stack("dstack", () => 2, atLeast3d, {}),
  column_stack: stack("column_stack", () => 1, columns, {}),
  append: fn({ arr: array, values: array, axis: optional(integer) }, ({ arr, values, axis }) => {
    const both: Sequence = { items: [arr, values], element: arr, count: 2 };
    if (axis !== null) return joined(both, concatenated("append", both, axis));
    return joined(both, [addDims(dimAt(flattenAll(arr.shape), 0), dimAt(flattenAll(values.shape), 0))]);
  }),
  insert: fn({ arr: array, obj: anything, values: array, axis: optional(integer) }, ({ arr, obj, values, axis }) => {
    if (obj.kind === "int" && axis !== null) checkInserted(arr.shape, values.shape, axis);
    return resized("insert", arr, axis, (size) => addDims(size, obj.kind === "int" ? insertedAt(arr, values, axis) : countOf(obj)));
  }),
  delete: fn({ arr: array, obj: anything, axis: optional(integer) }, ({ arr, obj, axis }) =>
    resized("delete", arr, axis, (size) => subtractDims(size, countOf(obj))),
  ),
  split: splitting("split", "refuse"),
  array_split: splitting("array_split", "spread"),
  vsplit: splittingAlong("vsplit", () => 0, 2),
  hsplit: splittingAlong("hsplit", (rank) => (rank === 1 ? 0 : 1), 1),
  dsplit: splittingAlong("dsplit", () => 2, 3),
  unstack: fn({ x: anything, axis: withDefault(integer, 0) }, ({ x, axis }) => unstacked(x, axis)),
  block: fn({ arrays: ignored }, () => unknown),
};
