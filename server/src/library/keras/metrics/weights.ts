/** Sample weights of metrics that take a mean (keras/src/metrics/reduction_metrics.py `reduce_to_samplewise_values`). */
import { compareDims, type Shape } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import { squeezeToSameRank } from "../losses/compare";

/** Whether weights fit values: they must broadcast to them after trailing axes of the values are averaged away. */
export function samplewise(values: Shape, weights: Shape): boolean {
  const [v, w] = squeezeToSameRank(values, weights);
  if (!isRanked(v) || !isRanked(w)) return true;
  const kept = v.slice(0, w.length);
  if (w.length > kept.length) return false;
  return w.every((size, axis) => size === 1 || compareDims(size, dimAt(kept, axis)) !== "no");
}
