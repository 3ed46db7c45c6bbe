/** Reductions: sum, mean, max, argmax … */
import { type Shape, UNKNOWN_RANK } from "./dim";
import { isRanked, normalizeAxis } from "./shape";

/**
 * Shape after reducing `axis`, or every axis without one. Fails with axis-out-of-range. An axis named twice gives unknown
 * rank: symbolic Keras removes two axes, everything else raises.
 * Source: reduce_shape in keras/src/ops/operation_utils.py.
 */
export function reduceShape(owner: string, input: Shape, axis: readonly number[] | undefined, keepdims: boolean): Shape {
  if (axis === undefined && !keepdims) return [];
  if (!isRanked(input)) return UNKNOWN_RANK;
  const reduced = new Set(axis === undefined ? input.keys() : axis.map((a) => normalizeAxis(owner, a, input)));
  if (axis !== undefined && reduced.size < axis.length) return UNKNOWN_RANK;
  return keepdims ? input.map((dim, i) => (reduced.has(i) ? 1 : dim)) : input.filter((_, i) => !reduced.has(i));
}
