/** Moving, adding, removing and repeating axes. */
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  floorDivideDims,
  formatDim,
  multiplyDims,
  type Shape,
  UNKNOWN,
  UNKNOWN_RANK,
} from "./dim";
import { fail } from "./problem";
import { dimAt, formatShape, insertAxis, isRanked, normalizeAxis, product, replaceAxis, unknownDims } from "./shape";

export { sliceDim } from "./slice";

/**
 * Shape after `transpose`; without axes they are reversed. Fails with invalid-argument when `axes` is not a permutation.
 * Source: compute_transpose_output_shape in keras/src/ops/operation_utils.py.
 */
export function transposeShape(owner: string, input: Shape, axes: readonly number[] | undefined): Shape {
  if (!isRanked(input)) return axes ? unknownDims(axes.length) : UNKNOWN_RANK;
  if (axes === undefined) return input.toReversed();
  const rank = input.length;
  const order = new Set(axes.filter((axis) => axis >= -rank && axis < rank).map((axis) => (axis < 0 ? axis + rank : axis)));
  if (order.size === rank && axes.length === rank) return [...order].map((axis) => dimAt(input, axis));
  const expected = `each of the ${rank} axes once`;
  return fail({ code: "invalid-argument", owner, argument: "axes", expected, got: formatShape(axes), shape: input });
}

/**
 * Shape with axes of size 1 added where `axes` count in the result. Fails with axis-out-of-range, and invalid-argument for
 * a repeated axis. Source: compute_expand_dims_output_shape in keras/src/ops/operation_utils.py.
 */
export function expandDims(owner: string, input: Shape, axes: readonly number[]): Shape {
  if (!isRanked(input)) return UNKNOWN_RANK;
  const rank = input.length + axes.length;
  const added = new Set(axes.map((axis) => normalizeAxis(owner, axis, input, rank)));
  if (added.size < axes.length) {
    return fail({ code: "invalid-argument", owner, argument: "axis", expected: "different axes", got: formatShape(axes), shape: input });
  }
  const ascending = [...added].sort((a, b) => a - b);
  return ascending.reduce<Dims>((dims, axis) => insertAxis(dims, axis, 1), input);
}

/**
 * Shape without axes of size 1: the given ones, or all that are 1. A None axis is removed when it is named and kept when not.
 * Fails with axis-out-of-range, and axis-mismatch for another size. Source: Squeeze in keras/src/ops/numpy.py.
 */
export function squeezeShape(owner: string, input: Shape, axes: readonly number[] | undefined): Shape {
  if (!isRanked(input)) return UNKNOWN_RANK;
  if (axes === undefined) {
    const mayVanish = input.some((dim) => dim !== null && dim !== 1 && compareDims(dim, 1) === "maybe");
    return mayVanish ? UNKNOWN_RANK : input.filter((dim) => dim !== 1);
  }
  const removed = new Set(axes.map((axis) => normalizeAxis(owner, axis, input)));
  for (const axis of removed) {
    if (compareDims(dimAt(input, axis), 1) === "no") fail({ code: "axis-mismatch", owner, axis, expected: 1, got: input });
  }
  return input.filter((_, i) => !removed.has(i));
}

/**
 * Shape after repeating entries along an axis, or of the flattened tensor: all of them as often, or each as `repeats` says.
 * Fails with axis-out-of-range, and invalid-argument for another number of counts.
 */
export function repeatShape(owner: string, input: Shape, repeats: Shape, axis: number | undefined): Shape {
  if (!isRanked(input)) return axis === undefined ? [UNKNOWN] : UNKNOWN_RANK;
  const [of, index] = axis === undefined ? [flattenAll(input), 0] : [input, normalizeAxis(owner, axis, input)];
  const counts = isRanked(repeats) ? repeats : [UNKNOWN];
  const size = dimAt(of, index);
  if (counts.length === 1) return replaceAxis(of, index, multiplyDims(size, dimAt(counts, 0)));
  if (compareDims(size, counts.length) === "no") {
    const expected = `a count for each of the ${formatDim(size)} entries`;
    return fail({ code: "invalid-argument", owner, argument: "repeats", expected, got: `${counts.length}`, shape: input });
  }
  return replaceAxis(of, index, size === null ? null : counts.reduce<Dim>(addDims, 0));
}

/** Shape after `tile`; the shorter of shape and repetitions is filled up with ones in front. */
export function tileShape(input: Shape, reps: Dims): Shape {
  if (!isRanked(input)) return UNKNOWN_RANK;
  const rank = Math.max(input.length, reps.length);
  const [sizes, counts] = [fillFront(input, rank), fillFront(reps, rank)];
  return sizes.map((dim, i) => multiplyDims(dim, dimAt(counts, i)));
}

/** Shape after adding a pair of margins to each axis; one pair serves every axis. Unknown sizes when the counts differ. */
export function padShape(input: Shape, pairs: readonly (readonly [Dim, Dim])[]): Shape {
  if (!isRanked(input)) return pairs.length > 1 ? unknownDims(pairs.length) : UNKNOWN_RANK;
  if (pairs.length !== 1 && pairs.length !== input.length) return unknownDims(input.length);
  return input.map((dim, i) => (pairs[i] ?? pairs[0] ?? []).reduce(addBoth, dim));
}

/** Shape of each of the equal parts. Fails with axis-out-of-range, and invalid-argument when the axis does not divide. */
export function splitShape(owner: string, input: Shape, sections: number, axis: number): Shape {
  if (!isRanked(input)) return UNKNOWN_RANK;
  const index = normalizeAxis(owner, axis, input);
  const size = dimAt(input, index);
  const part = floorDivideDims(size, sections);
  if (compareDims(multiplyDims(part, sections), size) === "no") {
    const expected = `a divisor of the size ${formatDim(size)} of axis ${index}`;
    return fail({ code: "invalid-argument", owner, argument: "indices_or_sections", expected, got: String(sections), shape: input });
  }
  return replaceAxis(input, index, part);
}

/** Shape of the tensor as one vector. */
export function flattenAll(input: Shape): Dims {
  return isRanked(input) ? [product(input)] : unknownDims(1);
}

function addBoth(size: Dim, margin: Dim): Dim {
  return addDims(size, margin);
}

function fillFront(dims: Dims, rank: number): Dims {
  return [...Array.from({ length: rank - dims.length }, () => 1), ...dims];
}
