/** Shapes of elementwise operations. */
import {
  compareDims,
  type Dim,
  type Dims,
  formatDim,
  isInteger,
  isUnknown,
  lessThan,
  type Shape,
  sameDim,
  UNKNOWN,
  UNKNOWN_RANK,
} from "./dim";
import { fail } from "./problem";
import { dimAt, isRanked, unifyDims } from "./shape";

/**
 * Shape of an elementwise operation of `keras.ops`, NumPy or TensorFlow: axes are aligned from the last, a 1 stretches.
 * A known size beats None, and None beats 1. Fails with broadcast-mismatch.
 * Source: broadcast_shapes in keras/src/ops/operation_utils.py.
 */
export function broadcastShapes(owner: string, shapes: readonly Shape[]): Shape {
  return tryBroadcast(shapes) ?? fail({ code: "broadcast-mismatch", owner, shapes });
}

/** The broadcast shape; undefined when the shapes surely do not fit. */
export function tryBroadcast(shapes: readonly Shape[]): Shape | undefined {
  const result = zipAll(shapes.filter(isRanked), broadcastDims);
  return result && !shapes.every(isRanked) ? UNKNOWN_RANK : result;
}

/** One axis of {@link broadcastShapes}; undefined when the sizes surely do not fit. */
export function broadcastDims(a: Dim, b: Dim): Dim | undefined {
  if (a === 1) return b;
  if (b === 1 || sameDim(a, b)) return a;
  if (isNeverOne(a) && isNeverOne(b)) return mustBeEqual(a, b);
  if (isNeverOne(a)) return a;
  return isNeverOne(b) ? b : UNKNOWN;
}

/**
 * Shape of the merging layers (Add, Multiply, Average, Maximum …): the batch axis is not broadcast, a lower rank is
 * expanded after it, and an unknown size stays None even against a known one. Fails with broadcast-mismatch.
 * Source: Merge in keras/src/layers/merging/base_merge.py.
 */
export function mergeLayerShapes(owner: string, shapes: readonly Shape[]): Shape {
  const ranked = shapes.filter(isRanked).filter((shape) => shape.length > 0);
  const batch = mergeBatch(owner, ranked);
  const samples = ranked.map((shape) => shape.slice(1));
  const result = zipAll(samples, mergeDims) ?? fail({ code: "broadcast-mismatch", owner, shapes: samples });
  return ranked.length === shapes.length && shapes.length > 0 ? [batch, ...result] : UNKNOWN_RANK;
}

function mergeBatch(owner: string, shapes: readonly Dims[]): Dim {
  return shapes
    .map((shape) => dimAt(shape, 0))
    .reduce((a, b) => {
      const batch = unifyDims(a, b);
      if (batch !== undefined) return batch;
      return fail({ code: "broadcast-mismatch", owner, shapes, detail: `batch sizes ${formatDim(a)} and ${formatDim(b)} differ` });
    }, null);
}

function mergeDims(a: Dim, b: Dim): Dim | undefined {
  if (a === null || b === null) return null;
  return isUnknown(a) || isUnknown(b) ? UNKNOWN : broadcastDims(a, b);
}

function zipAll(shapes: readonly Dims[], rule: (a: Dim, b: Dim) => Dim | undefined): Dims | undefined {
  return shapes.reduce<Dims | undefined>((result, shape) => result && zipFromLast(result, shape, rule), []);
}

function zipFromLast(a: Dims, b: Dims, rule: (a: Dim, b: Dim) => Dim | undefined): Dims | undefined {
  if (a.length < b.length) return zipFromLast(b, a, rule);
  const offset = a.length - b.length;
  const result: Dim[] = [];
  for (const [i, dim] of a.entries()) {
    const joined = i < offset ? dim : rule(dim, dimAt(b, i - offset));
    if (joined === undefined) return undefined;
    result.push(joined);
  }
  return result;
}

/** Two sizes that do not stretch; which of two different symbols is meant stays open. */
function mustBeEqual(a: Dim, b: Dim): Dim | undefined {
  if (compareDims(a, b) === "no") return undefined;
  return isInteger(a) ? a : isInteger(b) ? b : UNKNOWN;
}

function isNeverOne(dim: Dim): boolean {
  return compareDims(dim, 1) === "no" || lessThan(1, dim) === "yes";
}
