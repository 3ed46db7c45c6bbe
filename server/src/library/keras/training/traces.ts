/**
 * TensorFlow traces a step anew for labels of another shape, and from then on an axis that had several sizes is None to it:
 * what Keras would have refused by its size is no longer seen (tf.function's `reduce_retracing`).
 */
import { compareDims, type Dim, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { flattenTensors, mapTensors } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { modelState } from "../state";

/** The labels of a step that ran. `training`: steps of evaluation are traced by themselves. */
export interface Trace {
  readonly training: boolean;
  readonly labels: Value;
}

/** The labels as the step sees them after those before. */
export function relaxedLabels(self: ObjectValue, labels: Value, training: boolean): Value {
  const traces = modelState(self)?.traces;
  const earlier = (traces ?? []).filter((each) => each.training === training).map((each) => flattenTensors(each.labels));
  if (earlier.length === 0) return labels;
  let index = 0;
  return mapTensors(labels, (of) => {
    const at = index++;
    return earlier.flatMap((each) => each[at] ?? []).reduce(relaxed, of);
  });
}

function relaxed(of: TensorValue, earlier: TensorValue): TensorValue {
  const { shape } = of;
  const before = earlier.shape;
  if (!isRanked(shape) || !isRanked(before) || shape.length !== before.length) return of;
  const changed = (size: Dim, axis: number): boolean => compareDims(size, before[axis] ?? null) === "no";
  return shape.some(changed) ? { ...of, shape: shape.map((size, axis) => (changed(size, axis) ? UNKNOWN : size)) } : of;
}

/** A step with these labels ran. */
export function rememberLabels(self: ObjectValue, labels: Value, training: boolean, ctx: Context): void {
  const state = modelState(self);
  if (state?.traces && state.traces.length < TRACE_LIMIT) ctx.heap.set(state, "traces", [...state.traces, { training, labels }]);
}

const TRACE_LIMIT = 16;
