/** Losses of `tf.nn` (tensorflow/python/ops/nn_impl.py, ctc_ops.py). */
import { tryBroadcast } from "../../shape/broadcast";
import { type Shape, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { compareShapes, isRanked } from "../../shape/shape";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, fn } from "../vocabulary/functions";
import { integer, ordered, withDefault } from "../vocabulary/params";
import { made, tensorArgument } from "./arguments";

/** Two tensors of labels and scores that must fit; fails with label-mismatch. */
function checkLabels(loss: string, fits: boolean, expected: string, labels: TensorValue, output: TensorValue): void {
  if (!fits) fail({ code: "label-mismatch", loss, expected, labels: labels.shape, output: output.shape });
}

function withoutAxis(shape: Shape, axis: number): Shape {
  return reduceShape("tf.nn", shape, [axis], false);
}

function softmaxLoss(labels: TensorValue, logits: TensorValue, axis: number): Value {
  const shape = tryBroadcast([labels.shape, logits.shape]);
  const loss = "softmax_cross_entropy_with_logits";
  checkLabels(loss, shape !== undefined, "labels of the shape of the logits", labels, logits);
  return made(withoutAxis(logits.shape, axis), logits.dtype);
}

function sparseLoss(labels: TensorValue, logits: TensorValue): Value {
  const loss = "sparse_softmax_cross_entropy_with_logits";
  const expected = "labels of the shape of the logits without their last axis";
  if (isRanked(labels.shape) && isRanked(logits.shape)) {
    checkLabels(loss, labels.shape.length === logits.shape.length - 1, expected, labels, logits);
    checkLabels(loss, compareShapes(labels.shape, logits.shape.slice(0, -1)) !== "no", expected, labels, logits);
  }
  return made(labels.shape, logits.dtype);
}

function sigmoidLoss(loss: string, labels: TensorValue, logits: TensorValue): Value {
  checkLabels(loss, compareShapes(labels.shape, logits.shape) !== "no", "labels of the shape of the logits", labels, logits);
  return made(logits.shape, logits.dtype);
}

export const lossFunctions: Entries = {
  softmax_cross_entropy_with_logits: fn(
    ordered("labels logits axis name", { labels: tensorArgument, logits: tensorArgument, axis: withDefault(integer, -1) }),
    ({ labels, logits, axis }) => softmaxLoss(labels, logits, axis),
  ),
  sparse_softmax_cross_entropy_with_logits: fn(
    ordered("labels logits name", { labels: tensorArgument, logits: tensorArgument }),
    ({ labels, logits }) => sparseLoss(labels, logits),
  ),
  sigmoid_cross_entropy_with_logits: fn(
    ordered("labels logits name", { labels: tensorArgument, logits: tensorArgument }),
    ({ labels, logits }) => sigmoidLoss("sigmoid_cross_entropy_with_logits", labels, logits),
  ),
  weighted_cross_entropy_with_logits: fn(
    ordered("labels logits pos_weight name", { labels: tensorArgument, logits: tensorArgument }),
    ({ labels, logits }) => sigmoidLoss("weighted_cross_entropy_with_logits", labels, logits),
  ),
  compute_average_loss: fn(
    ordered("per_example_loss sample_weight global_batch_size", { per_example_loss: tensorArgument }),
    ({ per_example_loss }) => made([], per_example_loss.dtype),
  ),
  scale_regularization_loss: fn(ordered("regularization_loss", { regularization_loss: tensorArgument }), ({ regularization_loss }) =>
    made([], regularization_loss.dtype),
  ),
  ctc_loss: fn(
    ordered("labels logits label_length logit_length logits_time_major unique blank_index name", { logits: tensorArgument }),
    () => made([UNKNOWN], "float32"),
  ),
};
