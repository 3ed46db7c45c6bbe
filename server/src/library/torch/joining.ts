/** Tensors that are joined and taken apart (aten/src/ATen/native/TensorShape.cpp). */
import { concatShapes, stackShapes } from "../../shape/concat";
import { addDims, ceilDivideDims, compareDims, type Dim, type Dims, formatDim, multiplyDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { copiesOf, dimAt, isRanked, product, removeAxis, replaceAxis } from "../../shape/shape";
import { list, tuple } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { anything, dim, integer, withDefault } from "../vocabulary/params";
import {
  axisOf,
  dimension,
  made,
  moved,
  optionalDimension,
  tensorArgument,
  tensorsArgument,
  torchFunction,
  unknownTensor,
} from "./arguments";
import { promoted } from "./dtypes";

/** Parts of a size; the last may be smaller. */
function parts(of: TensorValue, size: Dim, along: number): Value {
  const at = axisOf("split", along, of);
  if (!isRanked(of.shape) || at === undefined) return list(undefined, unknownTensor);
  const whole = dimAt(of.shape, at);
  const { shape } = of;
  if (typeof whole !== "number" || typeof size !== "number" || size <= 0)
    return list(undefined, moved(of, replaceAxis(shape, at, UNKNOWN)));
  return tuple(
    Array.from({ length: Math.ceil(whole / size) }, (_, i) => moved(of, replaceAxis(shape, at, Math.min(size, whole - i * size)))),
  );
}

function split(of: TensorValue, size: Value, along: number): Value {
  if (size.kind === "int") return parts(of, size.value, along);
  const at = axisOf("split", along, of);
  const items = size.kind === "list" || size.kind === "tuple" ? size.items : undefined;
  if (!items || at === undefined || !isRanked(of.shape)) return list(undefined, unknownTensor);
  const { shape } = of;
  const sections = items.map((item) => (item.kind === "int" ? item.value : UNKNOWN));
  const sum = sections.reduce((all: Dim, each) => addDims(all, each), 0);
  if (compareDims(sum, dimAt(shape, at)) === "no")
    fail({
      code: "invalid-argument",
      owner: "split",
      argument: "split_size_or_sections",
      expected: `sizes of the sum ${formatDim(dimAt(shape, at))}`,
      got: `the sum ${formatDim(sum)}`,
      shape,
    });
  return tuple(items.map((item) => moved(of, replaceAxis(shape, at, item.kind === "int" ? item.value : UNKNOWN))));
}

function chunks(of: TensorValue, count: Dim, along: number): Value {
  const at = axisOf("chunk", along, of);
  const whole = isRanked(of.shape) && at !== undefined ? dimAt(of.shape, at) : UNKNOWN;
  return parts(of, ceilDivideDims(whole, count), along);
}

/** As equal parts as there can be, the larger first; or cut at places. */
function cut(of: TensorValue, given: Value, along: number): Value {
  const at = axisOf("tensor_split", along, of);
  const whole = isRanked(of.shape) && at !== undefined && of.shape.length > 0 ? dimAt(of.shape, at) : UNKNOWN;
  if (!isRanked(of.shape) || at === undefined || typeof whole !== "number") return list(undefined, unknownTensor);
  const places =
    given.kind === "tuple" || given.kind === "list" ? given.items?.map((item) => (item.kind === "int" ? item.value : UNKNOWN)) : undefined;
  const count = given.kind === "int" ? given.value : UNKNOWN;
  const bounds =
    typeof count === "number"
      ? Array.from({ length: count + 1 }, (_, i) => i * Math.floor(whole / count) + Math.min(i, whole % count))
      : places?.every((each) => typeof each === "number" && each >= 0)
        ? [0, ...places.map((each) => Math.min(Number(each), whole)), whole]
        : undefined;
  if (!bounds) return list(undefined, unknownTensor);
  const { shape } = of;
  return tuple(bounds.slice(1).map((end, i) => moved(of, replaceAxis(shape, at, Math.max(0, end - (bounds[i] ?? 0))))));
}

function unbound(of: TensorValue, along: number): Value {
  const at = axisOf("unbind", along, of);
  if (!isRanked(of.shape) || at === undefined) return list(undefined, unknownTensor);
  const row = moved(of, removeAxis(of.shape, at));
  const count = dimAt(of.shape, at);
  return typeof count === "number" ? tuple(copiesOf(count, row)) : list(undefined, row);
}

function joined(owner: string): Entry {
  return torchFunction("tensors dim", { tensors: tensorsArgument, dim: withDefault(integer, 0) }, ({ tensors, dim: along }) => {
    // Empty vectors may be joined to anything.
    const filled = tensors.filter((each) => !(isRanked(each.shape) && each.shape.length === 1 && each.shape[0] === 0));
    return made(
      concatShapes(
        owner,
        filled.map((each) => each.shape),
        along,
      ),
      promoted(tensors),
    );
  });
}

/** Stacked along an axis after each has at least so many axes. */
const stacked = (owner: string, rank: number, axis: number, row: boolean): Entry =>
  torchFunction("tensors", { tensors: tensorsArgument }, ({ tensors }) =>
    made(
      concatShapes(
        owner,
        tensors.map(({ shape }) => (isRanked(shape) ? raised(shape, rank, row) : shape)),
        tensors.every(({ shape }) => isRanked(shape) && shape.length <= 1) && owner === "hstack" ? 0 : axis,
      ),
      promoted(tensors),
    ),
  );

/** Further axes of one: in front for rows, behind for columns, on both sides for depth. */
function raised(shape: Dims, rank: number, row: boolean): Dims {
  if (shape.length === 0) return copiesOf(rank, 1);
  if (rank === 3) return shape.length === 1 ? [1, ...shape, 1] : shape.length === 2 ? [...shape, 1] : shape;
  return rank === 2 && shape.length === 1 ? (row ? [1, ...shape] : [...shape, 1]) : shape;
}

export const joining: Entries = {
  repeat_interleave: torchFunction(
    "input repeats dim",
    { input: tensorArgument, repeats: anything, dim: optionalDimension },
    ({ input, repeats, dim: along }) => {
      const times = repeats.kind === "int" ? repeats.value : UNKNOWN;
      if (along === null) return moved(input, [isRanked(input.shape) ? multiplyDims(product(input.shape), times) : UNKNOWN]);
      const at = axisOf("repeat_interleave", along, input);
      return moved(
        input,
        isRanked(input.shape) && at !== undefined
          ? replaceAxis(input.shape, at, multiplyDims(dimAt(input.shape, at), times))
          : UNKNOWN_RANK,
      );
    },
  ),
  cat: joined("cat"),
  concat: joined("concat"),
  concatenate: joined("concatenate"),
  stack: torchFunction("tensors dim", { tensors: tensorsArgument, dim: withDefault(dimension, 0) }, ({ tensors, dim: along }) =>
    made(
      stackShapes(
        "stack",
        tensors.map((each) => each.shape),
        along,
      ),
      promoted(tensors),
    ),
  ),
  vstack: stacked("vstack", 2, 0, true),
  row_stack: stacked("row_stack", 2, 0, true),
  hstack: stacked("hstack", 1, 1, true),
  dstack: stacked("dstack", 3, 2, true),
  column_stack: stacked("column_stack", 2, 1, false),
  split: torchFunction(
    "tensor split_size_or_sections dim",
    { tensor: tensorArgument, split_size_or_sections: anything, dim: withDefault(dimension, 0) },
    (args) => split(args.tensor, args.split_size_or_sections, args.dim),
  ),
  tensor_split: torchFunction(
    "input indices_or_sections dim",
    { input: tensorArgument, indices_or_sections: anything, dim: withDefault(dimension, 0) },
    (args) => cut(args.input, args.indices_or_sections, args.dim),
  ),
  chunk: torchFunction(
    "input chunks dim",
    { input: tensorArgument, chunks: dim, dim: withDefault(dimension, 0) },
    ({ input, chunks: count, dim: along }) => chunks(input, count, along),
  ),
  unbind: torchFunction("input dim", { input: tensorArgument, dim: withDefault(dimension, 0) }, ({ input, dim: along }) =>
    unbound(input, along),
  ),
};
