/** Parts of tensors: taken out by slices and indices, and written to (keras/src/ops/core.py, numpy.py). */
import { broadcastShapes } from "../../../shape/broadcast";
import { compareDims, type Dim, lessThan, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { isFloatingDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { compareShapes, dimAt, formatShape, insertAxis, isRanked, last, normalizeAxis, removeAxis } from "../../../shape/shape";
import { flattenAll, sliceDim } from "../../../shape/transform";
import type { TensorValue } from "../../../value/values";
import type { Entries } from "../../vocabulary/functions";
import { anything, integer, optional } from "../../vocabulary/params";
import { target } from "./manipulation";
import { isSymbolic, made, moved, op, tensorArgument, toTensor } from "./operation";

/** Symbolic Keras takes -1 for the rest, and checks nothing but the number of axes. */
function slice(x: TensorValue, start: Shape, size: Shape): TensorValue {
  const rank = isRanked(size) ? size.length : isRanked(start) ? start.length : undefined;
  if (rank === undefined) return moved(x, isRanked(x.shape) ? x.shape.map(() => UNKNOWN) : UNKNOWN_RANK);
  if (isRanked(x.shape) && x.shape.length !== rank)
    fail({
      code: "invalid-argument",
      owner: "slice",
      argument: "shape",
      expected: `a size for each of the ${x.shape.length} axes`,
      got: `${rank}`,
      shape: x.shape,
    });
  return moved(
    x,
    Array.from({ length: rank }, (_, i): Dim => {
      const wanted = isRanked(size) ? dimAt(size, i) : UNKNOWN;
      const from = isRanked(start) ? dimAt(start, i) : UNKNOWN;
      return wanted === -1 ? (isRanked(x.shape) ? sliceDim(dimAt(x.shape, i), from ?? UNKNOWN, undefined) : UNKNOWN) : wanted;
    }),
  );
}

/** Rows picked by indices. */
function take(x: TensorValue, indices: TensorValue, axis: number | null): TensorValue {
  if (!isRanked(indices.shape)) return made(UNKNOWN_RANK, x.dtype);
  if (!isSymbolic(x, indices) && (indices.dtype === "bool" || isFloatingDType(indices.dtype)))
    fail({ code: "wrong-kind", owner: "take", expected: "integers", got: `${indices.dtype}`, argument: "indices" });
  if (axis === null) return made(indices.shape, x.dtype);
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, x.dtype);
  const at = normalizeAxis("take", axis, x.shape);
  return made([...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)], x.dtype);
}

function takeAlongAxis(x: TensorValue, indices: TensorValue, axis: number | null): TensorValue {
  if (!isRanked(indices.shape)) return made(UNKNOWN_RANK, x.dtype);
  if (axis === null && !isSymbolic(x, indices) && indices.shape.length !== 1)
    fail({ code: "rank-mismatch", owner: "take_along_axis", expected: "rank 1 without an axis", got: indices.shape, argument: "indices" });
  if (axis === null) return made(flattenAll(indices.shape), x.dtype);
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, x.dtype);
  if (x.shape.length !== indices.shape.length)
    fail({
      code: "rank-mismatch",
      owner: "take_along_axis",
      expected: `rank ${x.shape.length}, as x has`,
      got: indices.shape,
      argument: "indices",
    });
  const at = normalizeAxis("take_along_axis", axis, x.shape);
  const others = broadcastShapes("take_along_axis", [removeAxis(x.shape, at), removeAxis(indices.shape, at)]);
  return made(isRanked(others) ? insertAxis(others, at, dimAt(indices.shape, at)) : UNKNOWN_RANK, x.dtype);
}

/** An update starts at one index an axis and fits into the array. */
function checkUpdate(shape: Shape, indices: Shape | undefined, updates: Shape): void {
  if (!isRanked(shape)) return;
  const starts = indices && isRanked(indices) && indices.length === 1 ? dimAt(indices, 0) : undefined;
  if (starts !== undefined && compareDims(starts, shape.length) === "no")
    fail({
      code: "invalid-argument",
      owner: "slice_update",
      argument: "start_indices",
      expected: "one index for each axis",
      got: String(starts),
      shape,
    });
  const isOther =
    isRanked(updates) && (updates.length !== shape.length || updates.some((size, i) => lessThan(dimAt(shape, i), size) === "yes"));
  if (isOther)
    fail({ code: "rank-mismatch", owner: "slice_update", expected: `updates that fit into ${formatShape(shape)}`, got: updates });
}

/** A value for each index, as large as what the index leaves of the shape. */
function checkScattered(indices: Shape, values: Shape, shape: Shape): void {
  if (!isRanked(indices) || !isRanked(values) || !isRanked(shape) || indices.length === 0) return;
  const depth = last(indices);
  if (typeof depth !== "number") return;
  const wanted = [...indices.slice(0, -1), ...shape.slice(depth)];
  if (depth > shape.length || compareShapes(values, wanted) === "no")
    fail({ code: "rank-mismatch", owner: "scatter", expected: `values of shape ${formatShape(wanted)}`, got: values, argument: "values" });
}

export const parts: Entries = {
  slice: op(
    "inputs start_indices shape",
    { inputs: tensorArgument, start_indices: target, shape: target },
    ({ inputs, start_indices, shape }) => slice(inputs, start_indices, shape),
  ),
  slice_update: op(
    "inputs start_indices updates",
    { inputs: tensorArgument, start_indices: anything, updates: tensorArgument },
    ({ inputs, start_indices, updates }) => {
      if (!isSymbolic(inputs, start_indices, updates)) checkUpdate(inputs.shape, toTensor(start_indices)?.shape, updates.shape);
      return made(inputs.shape, inputs.dtype);
    },
  ),
  scatter_update: op(
    "inputs indices updates reduction",
    { inputs: tensorArgument, indices: anything, updates: tensorArgument },
    ({ inputs }) => made(inputs.shape, inputs.dtype),
  ),
  scatter: op("indices values shape", { indices: anything, values: tensorArgument, shape: target }, ({ indices, values, shape }) => {
    const places = toTensor(indices);
    if (places && !isSymbolic(indices, values)) checkScattered(places.shape, values.shape, shape);
    return made(shape, values.dtype);
  }),
  take: op("x* indices axis", { x: tensorArgument, indices: tensorArgument, axis: optional(integer) }, ({ x, indices, axis }) =>
    take(x, indices, axis),
  ),
  take_along_axis: op("x* indices* axis", { x: tensorArgument, indices: tensorArgument, axis: optional(integer) }, ({ x, indices, axis }) =>
    takeAlongAxis(x, indices, axis),
  ),
};
