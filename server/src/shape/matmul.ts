/** Products that contract axes. */

import { tryBroadcast } from "./broadcast";
import { compareDims, type Dim, type Dims, formatDim, type Shape, UNKNOWN_RANK } from "./dim";
import { fail } from "./problem";
import { dimAt, formatShape, isRanked, last, normalizeAxis } from "./shape";

export { einsumShape } from "./einsum";

/**
 * Shape of `matmul`: the last two axes multiply, the axes before them broadcast, a vector counts as a row or a column.
 * None fits any inner size. Fails with matmul-mismatch.
 * Source: compute_matmul_output_shape in keras/src/ops/operation_utils.py.
 */
export function matmulShapes(owner: string, a: Shape, b: Shape): Shape {
  const mismatch = (detail: string) => fail({ code: "matmul-mismatch", owner, shapes: [a, b], detail });
  if ([a, b].some((shape) => isRanked(shape) && shape.length === 0)) return mismatch("a scalar has no axis to contract");
  if (!isRanked(a) || !isRanked(b)) return UNKNOWN_RANK;
  checkInner(last(a), dimAt(b, b.length === 1 ? 0 : -2), mismatch);
  const [rows, columns] = [a.slice(0, -2), b.slice(0, -2)];
  const batch = tryBroadcast([rows, columns]) ?? mismatch(`batch axes ${formatShape(rows)} and ${formatShape(columns)} do not broadcast`);
  if (!isRanked(batch)) return UNKNOWN_RANK;
  return [...batch, ...(a.length > 1 ? [dimAt(a, -2)] : []), ...(b.length > 1 ? [last(b)] : [])];
}

/**
 * Shape of NumPy's `dot`: the last axis of `a` with the second to last of `b` (the only one of a vector), all other axes
 * side by side; a scalar multiplies. Fails with matmul-mismatch. Source: Dot in keras/src/ops/numpy.py.
 */
export function dotShapes(owner: string, a: Shape, b: Shape): Shape {
  if (isRanked(a) && a.length === 0) return b;
  if (isRanked(b) && b.length === 0) return a;
  if (!isRanked(a) || !isRanked(b)) return UNKNOWN_RANK;
  const axis = b.length === 1 ? 0 : b.length - 2;
  checkInner(last(a), dimAt(b, axis), (detail) => fail({ code: "matmul-mismatch", owner, shapes: [a, b], detail }));
  return [...a.slice(0, -1), ...b.filter((_, i) => i !== axis)];
}

/**
 * Shape of `tensordot`: `axes` counts the last axes of `a` and the first of `b`, or lists both. Fails with matmul-mismatch
 * and axis-out-of-range. Source: Tensordot in keras/src/ops/numpy.py.
 */
export function tensordotShapes(owner: string, a: Shape, b: Shape, axes: number | readonly [readonly number[], readonly number[]]): Shape {
  if (!isRanked(a) || !isRanked(b)) return UNKNOWN_RANK;
  const mismatch = (detail: string) => fail({ code: "matmul-mismatch", owner, shapes: [a, b], detail });
  const [inA, inB] = typeof axes === "number" ? countedAxes(a, b, axes, mismatch) : listedAxes(owner, a, b, axes, mismatch);
  for (const [i, axis] of inA.entries()) checkInner(dimAt(a, axis), dimAt(b, inB[i] ?? b.length), mismatch);
  return [...a.filter((_, i) => !inA.includes(i)), ...b.filter((_, i) => !inB.includes(i))];
}

type Mismatch = (detail: string) => never;
type AxisPairs = readonly [readonly number[], readonly number[]];

function countedAxes(a: Dims, b: Dims, count: number, mismatch: Mismatch): AxisPairs {
  if (count > Math.min(a.length, b.length)) return mismatch(`${count} axes are contracted, ranks are ${a.length} and ${b.length}`);
  const axes = Array.from({ length: Math.max(count, 0) }, (_, i) => i);
  return [axes.map((i) => a.length - axes.length + i), axes];
}

function listedAxes(owner: string, a: Dims, b: Dims, [inA, inB]: AxisPairs, mismatch: Mismatch): AxisPairs {
  if (inA.length !== inB.length) return mismatch(`${inA.length} and ${inB.length} axes cannot be paired`);
  return [inA.map((axis) => normalizeAxis(owner, axis, a)), inB.map((axis) => normalizeAxis(owner, axis, b))];
}

function checkInner(a: Dim, b: Dim, mismatch: Mismatch): void {
  if (compareDims(a, b) === "no") mismatch(`inner sizes ${formatDim(a)} and ${formatDim(b)} differ`);
}
