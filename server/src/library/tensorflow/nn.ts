/** `tf.nn` (tensorflow/python/ops/nn_ops.py, nn_impl.py). */
import { tryBroadcast } from "../../shape/broadcast";
import { convOutput, type DataFormat, poolOutput } from "../../shape/conv";
import { compareDims, type Dim, type Dims, formatDim, moduloDims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { compareShapes, dimAt, isRanked, last, normalizeAxis } from "../../shape/shape";
import { shapeOf, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param } from "../vocabulary/bind";
import { aliasOf, type Entries, type Entry, fn } from "../vocabulary/functions";
import { flag, integer, integers, optional, ordered, param, text, withDefault } from "../vocabulary/params";
import { made, shapeArgument, tensorArgument, unknownTensor } from "./arguments";
import { checkTakes } from "./element-types";
import { elementwise, normalized } from "./elementwise";

const FLOAT_ACTIVATIONS = "elu selu sigmoid tanh softplus softsign log_sigmoid silu swish gelu";
const ACTIVATIONS = `relu relu6 leaky_relu ${FLOAT_ACTIVATIONS}`;
const ACTIVATION_PARAMETERS: Readonly<Record<string, string>> = {
  leaky_relu: "features alpha name",
  gelu: "features approximate name",
  sigmoid: "x name",
  tanh: "x name",
  silu: "features beta",
  swish: "features beta",
};

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
  return made(shape ? withoutAxis(shape, axis) : UNKNOWN_RANK, logits.dtype);
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

/** Strides and windows: a number, one for each spatial axis, or one for each axis. */
function spatial(count: number, format: DataFormat, of: Shape | null): readonly Dim[] {
  if (of === null || !isRanked(of)) return Array.from({ length: count }, (): Dim => (of === null ? 1 : UNKNOWN));
  if (of.length === 1) return Array.from({ length: count }, () => dimAt(of, 0));
  if (of.length === count) return of;
  return format === "channels_last" ? of.slice(1, count + 1) : of.slice(2);
}

/** A number or a list of numbers. */
const steps: Param<Shape> = param<Shape>((value) => {
  if (value.kind === "int") return [value.value];
  return shapeOf(value) ?? NOT_KNOWN;
}, UNKNOWN_RANK);

const format: Param<DataFormat> = withDefault(
  param<DataFormat>((value) => (value.kind === "string" && value.value?.startsWith("NC") ? "channels_first" : "channels_last")),
  "channels_last",
);

type Pad = "valid" | "same" | undefined;
const padding: Param<Pad> = param<Pad>((value) => {
  const name = value.kind === "string" ? value.value?.toLowerCase() : undefined;
  return name === "valid" || name === "same" ? name : undefined;
}, undefined);

/** Keras's rule, with TensorFlow's kernel (…, in, out). */
function conv(
  owner: string,
  input: TensorValue,
  filters: TensorValue,
  strides: Shape,
  pad: Pad,
  data: DataFormat,
  dilations: Shape | null,
  channels: (kernel: Dims) => Dim,
): Value {
  if (!isRanked(input.shape) || !isRanked(filters.shape))
    return made(isRanked(filters.shape) ? filters.shape.map(() => UNKNOWN) : UNKNOWN_RANK, input.dtype);
  const count = filters.shape.length - 2;
  if (input.shape.length !== filters.shape.length)
    return input.shape.length < filters.shape.length
      ? fail({ code: "rank-mismatch", owner, expected: `rank ${filters.shape.length}`, got: input.shape, argument: "input" })
      : unknownTensor;
  const depth = data === "channels_last" ? last(input.shape) : dimAt(input.shape, 1);
  const wanted = dimAt(filters.shape, -2);
  if (compareDims(moduloDims(depth, wanted), 0) === "no")
    fail({ code: "axis-mismatch", owner, axis: data === "channels_last" ? -1 : 1, expected: wanted, got: input.shape, reason: "kernel" });
  if (pad === undefined)
    return made(
      input.shape.map((size, i) => (i === 0 ? size : UNKNOWN)),
      input.dtype,
    );
  const options = {
    filters: channels(filters.shape),
    kernel: filters.shape.slice(0, count),
    strides: spatial(count, data, strides),
    dilation: spatial(count, data, dilations),
    padding: pad,
    dataFormat: data,
  };
  return made(convOutput(owner, input.shape, options), input.dtype);
}

const convolution = (owner: string, names = "input filters strides padding data_format dilations name"): Entry =>
  fn(
    ordered(names, {
      input: tensorArgument,
      filters: tensorArgument,
      strides: withDefault(steps, [1]),
      padding: withDefault(padding, "valid" as const),
      data_format: format,
      dilations: optional(steps),
    }),
    ({ input, filters, strides, padding: pad, data_format, dilations }) =>
      conv(owner, input, filters, strides, pad, data_format, dilations, last),
  );

const transposed = (): Entry =>
  fn(
    ordered("input filters output_shape strides padding data_format dilations name", {
      input: tensorArgument,
      filters: tensorArgument,
      output_shape: shapeArgument,
      strides: steps,
    }),
    ({ input, output_shape }) => made(output_shape, input.dtype),
  );

const pool = (owner: string, count: number): Entry =>
  fn(
    ordered("input ksize strides padding data_format name", {
      input: tensorArgument,
      ksize: steps,
      strides: steps,
      padding,
      data_format: format,
    }),
    ({ input, ksize, strides, padding: pad, data_format }) => {
      if (!isRanked(input.shape) || pad === undefined) return made(UNKNOWN_RANK, input.dtype);
      const rank = count === 0 ? input.shape.length - 2 : count;
      const options = {
        window: spatial(rank, data_format, ksize),
        strides: spatial(rank, data_format, strides),
        padding: pad,
        dataFormat: data_format,
      };
      return made(poolOutput(owner, input.shape, options), input.dtype);
    },
  );

function biasAdd(value: TensorValue, bias: TensorValue): Value {
  if (isRanked(bias.shape) && bias.shape.length !== 1)
    fail({ code: "rank-mismatch", owner: "tf.nn.bias_add", expected: "rank 1", got: bias.shape, argument: "bias" });
  if (isRanked(value.shape) && isRanked(bias.shape) && compareDims(last(value.shape), dimAt(bias.shape, 0)) === "no")
    fail({
      code: "broadcast-mismatch",
      owner: "tf.nn.bias_add",
      shapes: [value.shape, bias.shape],
      detail: `a bias of size ${formatDim(last(value.shape))}`,
    });
  return made(value.shape, value.dtype);
}

const same = (dtype: string | undefined): string | undefined => dtype;

function activation(name: string): Entry {
  const takes = FLOAT_ACTIVATIONS.split(" ").includes(name) ? "floats" : "numbers";
  return elementwise(ACTIVATION_PARAMETERS[name] ?? "features name", same, `tf.nn.${name}`, takes);
}

function softmax(owner: string): Entry {
  return fn(ordered("logits axis name", { logits: tensorArgument, axis: withDefault(optional(integer), -1) }), ({ logits, axis }) => {
    checkTakes(owner, logits, "floats");
    if (isRanked(logits.shape) && logits.shape.length > 0) normalizeAxis(owner, axis ?? -1, logits.shape);
    return made(logits.shape, logits.dtype);
  });
}

export const nn: Entries = {
  ...Object.fromEntries(ACTIVATIONS.split(" ").map((name) => [name, activation(name)])),
  softmax: softmax("tf.nn.softmax"),
  log_softmax: softmax("tf.nn.log_softmax"),
  dropout: elementwise("x rate noise_shape seed name", same, "tf.nn.dropout", "floats"),
  experimental_dropout: elementwise("x rate noise_shape rng name", same, "tf.nn.experimental_dropout", "floats"),
  l2_normalize: normalized("tf.nn.l2_normalize"),
  local_response_normalization: elementwise("input depth_radius bias alpha beta name"),
  lrn: elementwise("input depth_radius bias alpha beta name"),
  batch_normalization: elementwise("x mean variance offset scale variance_epsilon name"),
  zero_fraction: fn(ordered("value name", { value: tensorArgument }), () => made([], "float32")),
  l2_loss: fn(ordered("t name", { t: tensorArgument }), ({ t }) => made([], t.dtype)),
  crelu: fn(ordered("features axis name", { features: tensorArgument, axis: withDefault(integer, -1) }), ({ features, axis }) =>
    made(
      isRanked(features.shape)
        ? features.shape.map((size, i, all) => (i === (axis < 0 ? axis + all.length : axis) ? multiplyDims(size, 2) : size))
        : UNKNOWN_RANK,
      features.dtype,
    ),
  ),
  moments: fn(
    ordered("x axes shift keepdims name", { x: tensorArgument, axes: integers, keepdims: flag(false) }),
    ({ x, axes, keepdims }) => {
      const moment = made(reduceShape("tf.nn.moments", x.shape, axes, keepdims), x.dtype);
      return tuple([moment, moment]);
    },
  ),
  top_k: aliasOf("tensorflow.math.top_k"),
  in_top_k: aliasOf("tensorflow.math.in_top_k"),
  embedding_lookup: fn(ordered("params ids max_norm name", { params: tensorArgument, ids: tensorArgument }), ({ params, ids }) =>
    isRanked(params.shape) && isRanked(ids.shape) ? made([...ids.shape, ...params.shape.slice(1)], params.dtype) : unknownTensor,
  ),
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
  bias_add: fn(
    ordered("value bias data_format name", { value: tensorArgument, bias: tensorArgument, data_format: withDefault(text, undefined) }),
    ({ value, bias, data_format }) => (data_format?.startsWith("NC") ? made(value.shape, value.dtype) : biasAdd(value, bias)),
  ),
  conv1d: fn(
    ordered("input filters stride padding data_format dilations name", {
      input: tensorArgument,
      filters: tensorArgument,
      stride: steps,
      padding,
      data_format: format,
      dilations: optional(steps),
    }),
    ({ input, filters, stride, padding: pad, data_format, dilations }) =>
      conv("tf.nn.conv1d", input, filters, stride, pad, data_format, dilations, last),
  ),
  conv2d: convolution("tf.nn.conv2d"),
  conv3d: convolution("tf.nn.conv3d"),
  convolution: convolution("tf.nn.convolution", "input filters strides padding data_format dilations name"),
  depthwise_conv2d: fn(
    ordered("input filter strides padding data_format dilations name", {
      input: tensorArgument,
      filter: tensorArgument,
      strides: steps,
      padding,
      data_format: format,
      dilations: optional(steps),
    }),
    ({ input, filter, strides, padding: pad, data_format, dilations }) =>
      conv("tf.nn.depthwise_conv2d", input, filter, strides, pad, data_format, dilations, (kernel) =>
        multiplyDims(dimAt(kernel, -2), last(kernel)),
      ),
  ),
  conv1d_transpose: transposed(),
  conv2d_transpose: transposed(),
  conv3d_transpose: transposed(),
  max_pool: pool("tf.nn.max_pool", 0),
  avg_pool: pool("tf.nn.avg_pool", 0),
  max_pool1d: pool("tf.nn.max_pool1d", 1),
  avg_pool1d: pool("tf.nn.avg_pool1d", 1),
  max_pool2d: pool("tf.nn.max_pool2d", 2),
  avg_pool2d: pool("tf.nn.avg_pool2d", 2),
  max_pool3d: pool("tf.nn.max_pool3d", 3),
  avg_pool3d: pool("tf.nn.avg_pool3d", 3),
  ctc_loss: fn(
    ordered("labels logits label_length logit_length logits_time_major unique blank_index name", { logits: tensorArgument }),
    () => made([UNKNOWN], "float32"),
  ),
  space_to_depth: aliasOf("tensorflow.space_to_depth"),
  depth_to_space: aliasOf("tensorflow.depth_to_space"),
  safe_embedding_lookup_sparse: fn(
    ordered("embedding_weights sparse_ids sparse_weights combiner default_id max_norm name allow_fast_lookup", {}),
    () => unknown,
  ),
};
