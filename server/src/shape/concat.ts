/** Joining tensors along an axis. */
import { addDims, type Dim, type Dims, type Shape, UNKNOWN_RANK } from "./dim";
import { fail } from "./problem";
import { dimAt, insertAxis, isRanked, normalizeAxis, removeAxis, unifyDims, unknownDims } from "./shape";

/**
 * Shape of `concatenate` along an existing axis. Ranks and all other axes must match; None matches anything, and one None
 * on the axis makes the sum None. The other axes are the first shape's, None included. Fails with concat-mismatch and
 * axis-out-of-range. Source: keras/src/layers/merging/concatenate.py.
 */
export function concatShapes(owner: string, shapes: readonly Shape[], axis: number): Shape {
  const mismatch = (at: number) => fail({ code: "concat-mismatch", owner, axis: at, shapes });
  const dims = alignRanks(shapes) ?? mismatch(axis);
  const [first] = dims;
  if (first === undefined) return UNKNOWN_RANK;
  const index = normalizeAxis(owner, axis, first);
  const others = matchAxes(dims.map((shape) => removeAxis(shape, index))) ?? mismatch(index);
  return insertAxis(others, index, total(dims.map((shape) => dimAt(shape, index))));
}

/**
 * Shape of `stack` along a new axis, which counts in the result. All shapes must be equal; else fails with
 * broadcast-mismatch. Source: Stack in keras/src/ops/numpy.py.
 */
export function stackShapes(owner: string, shapes: readonly Shape[], axis: number): Shape {
  const mismatch = () => fail({ code: "broadcast-mismatch", owner, shapes, detail: "stacked shapes must be equal" });
  const dims = alignRanks(shapes) ?? mismatch();
  const [first] = dims;
  if (first === undefined) return UNKNOWN_RANK;
  const index = normalizeAxis(owner, axis, first, first.length + 1);
  return insertAxis(matchAxes(dims) ?? mismatch(), index, shapes.length);
}

/** All shapes with the rank of those that have one; empty when none has, undefined when two differ. */
function alignRanks(shapes: readonly Shape[]): readonly Dims[] | undefined {
  const ranks = new Set(shapes.filter(isRanked).map((shape) => shape.length));
  const [rank] = ranks;
  if (rank === undefined) return [];
  return ranks.size > 1 ? undefined : shapes.map((shape) => (isRanked(shape) ? shape : unknownDims(rank)));
}

/** The common shape of equal shapes; undefined when two surely differ. A None of the first stays, as Keras shows it. */
function matchAxes(shapes: readonly Dims[]): Dims | undefined {
  const [first = []] = shapes;
  const common: Dim[] = [];
  for (const [i, dim] of first.entries()) {
    const equal = shapes.map((shape) => dimAt(shape, i)).reduce<Dim | undefined>(unifyKnown, null);
    if (equal === undefined) return undefined;
    common.push(dim === null ? null : equal);
  }
  return common;
}

function unifyKnown(a: Dim | undefined, b: Dim): Dim | undefined {
  return a === undefined ? undefined : unifyDims(a, b);
}

function total(sizes: readonly Dim[]): Dim {
  return sizes.includes(null) ? null : sizes.reduce<Dim>((sum, size) => addDims(sum, size), 0);
}
