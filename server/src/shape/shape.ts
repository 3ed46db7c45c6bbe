/** Shapes as lists of axes: reading, writing and joining them. */
import {
  compareDims,
  type Dim,
  type Dims,
  formatDim,
  isKnown,
  isUnknown,
  multiplyDims,
  type Shape,
  sameDim,
  UNKNOWN,
  UNKNOWN_RANK,
  type Verdict,
} from "./dim";
import { fail } from "./problem";

export function isRanked(shape: Shape): shape is Dims {
  return !("kind" in shape);
}

/** Number of axes; undefined for unknown rank. */
export function rankOf(shape: Shape): number | undefined {
  return isRanked(shape) ? shape.length : undefined;
}

/** "(None, 28, 28, 1)", "(3,)", "()", "unknown shape". */
export function formatShape(shape: Shape): string {
  if (!isRanked(shape)) return "unknown shape";
  return `(${shape.map(formatDim).join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** The same shape as data: None is None here, and unknown is unknown. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (!isRanked(a) || !isRanked(b)) return !isRanked(a) && !isRanked(b);
  return a.length === b.length && a.every((dim, i) => sameDim(dim, dimAt(b, i)));
}

/** Are the shapes equal on every run? "no" when ranks or any axis surely differ. */
export function compareShapes(a: Shape, b: Shape): Verdict {
  if (!isRanked(a) || !isRanked(b)) return "maybe";
  if (a.length !== b.length) return "no";
  const verdicts = a.map((dim, i) => compareDims(dim, dimAt(b, i)));
  if (verdicts.includes("no")) return "no";
  return verdicts.includes("maybe") ? "maybe" : "yes";
}

/** What is known when either of two paths may have been taken: the axes they agree on. */
export function joinShapes(a: Shape, b: Shape): Shape {
  if (!isRanked(a) || !isRanked(b) || a.length !== b.length) return UNKNOWN_RANK;
  return a.map((dim, i) => (sameDim(dim, dimAt(b, i)) ? dim : UNKNOWN));
}

export function unknownDims(rank: number): Dims {
  return Array.from({ length: rank }, () => UNKNOWN);
}

/**
 * A possibly negative axis as an index. `rank` is given where the axis counts in the result, as in expand_dims.
 * Fails with axis-out-of-range. Source: canonicalize_axis in keras/src/backend/common/backend_utils.py.
 */
export function normalizeAxis(owner: string, axis: number, shape: Dims, rank: number = shape.length): number {
  if (axis < -rank || axis >= rank) return fail({ code: "axis-out-of-range", owner, axis, got: shape });
  return axis < 0 ? axis + rank : axis;
}

/** `dims[axis]`; unknown when there is no such axis. */
export function dimAt(dims: Dims, axis: number): Dim {
  const dim = dims.at(axis);
  return dim === undefined ? UNKNOWN : dim;
}

export function last(dims: Dims): Dim {
  return dimAt(dims, -1);
}

/** Shape with another size at `axis`; the same shape when there is no such axis. */
export function replaceAxis(dims: Dims, axis: number, dim: Dim): Dims {
  const index = axis < 0 ? axis + dims.length : axis;
  return dims.map((old, i) => (i === index ? dim : old));
}

export function replaceLast(dims: Dims, dim: Dim): Dims {
  return replaceAxis(dims, -1, dim);
}

/** Shape without `axis`; the same shape when there is no such axis. */
export function removeAxis(dims: Dims, axis: number): Dims {
  const index = axis < 0 ? axis + dims.length : axis;
  return dims.filter((_, i) => i !== index);
}

/** Shape with a new axis that stands at `axis` of the result: -1 appends. */
export function insertAxis(dims: Dims, axis: number, dim: Dim): Dims {
  const index = axis < 0 ? axis + dims.length + 1 : axis;
  return [...dims.slice(0, index), dim, ...dims.slice(index)];
}

/** Number of entries; 1 for (). A zero decides it whatever else is there. */
export function product(dims: Dims): Dim {
  return dims.includes(0) ? 0 : dims.reduce(multiplyDims, 1);
}

/** No axis is None or unknown. */
export function isFullyKnown(dims: Dims): boolean {
  return dims.every(isKnown);
}

/** The one size of two axes that must be equal, the known before the unknown; undefined when they surely differ. */
export function unifyDims(a: Dim, b: Dim): Dim | undefined {
  if (compareDims(a, b) === "no") return undefined;
  if (typeof b === "number" || a === null) return b;
  return isUnknown(a) && isKnown(b) ? b : a;
}

/** A list of one item so many times. */
export function copiesOf<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}
