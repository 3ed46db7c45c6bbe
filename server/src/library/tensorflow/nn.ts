/** `tf.nn` (tensorflow/python/ops/nn_ops.py, nn_impl.py). */

import { compareDims, formatDim, multiplyDims, UNKNOWN_RANK } from "../../shape/dim";
import { isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isRanked, last, normalizeAxis } from "../../shape/shape";
import { tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { aliasOf, type Entries, type Entry, fn } from "../vocabulary/functions";
import { flag, integer, optional, ordered, text, withDefault } from "../vocabulary/params";
import { axes, made, operandArgument, tensorArgument, unknownTensor } from "./arguments";
import { alike, checkTakes } from "./element-types";
import { elementwise, normalized } from "./elementwise";
import { convolutions } from "./nn-convolution";
import { lossFunctions } from "./nn-losses";
import { checkRank } from "./ranks";

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

/** Of images, which are float32 unless they are a tensor of another type. */
function responseNormalization(owner: string): Entry {
  return fn(ordered("input depth_radius bias alpha beta name", { input: operandArgument }), ({ input }) => {
    const [x = unknownTensor] = alike([input], "float32");
    checkTakes(owner, x, "floats");
    checkRank(owner, x.shape, 4);
    return made(x.shape, x.dtype);
  });
}

function biasAdd(value: TensorValue, bias: TensorValue): Value {
  checkRank("tf.nn.bias_add", bias.shape, 1, "bias");
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

/** Integers are scaled as floats. */
const scaled = (dtype: string | undefined): string | undefined => (isIntegerDType(dtype) ? "float32" : dtype);

function activation(name: string): Entry {
  const takes = FLOAT_ACTIVATIONS.split(" ").includes(name) ? "floats" : "numbers";
  const rule = name === "leaky_relu" ? scaled : same;
  return elementwise(ACTIVATION_PARAMETERS[name] ?? "features name", rule, `tf.nn.${name}`, takes);
}

function softmax(owner: string): Entry {
  return fn(ordered("logits axis name", { logits: tensorArgument, axis: withDefault(optional(integer), -1) }), ({ logits, axis }) => {
    checkTakes(owner, logits, "floats");
    if (isRanked(logits.shape) && logits.shape.length > 0) normalizeAxis(owner, axis ?? -1, logits.shape);
    return made(logits.shape, logits.dtype);
  });
}

export const nn: Entries = {
  ...convolutions,
  ...lossFunctions,
  ...Object.fromEntries(ACTIVATIONS.split(" ").map((name) => [name, activation(name)])),
  softmax: softmax("tf.nn.softmax"),
  log_softmax: softmax("tf.nn.log_softmax"),
  dropout: elementwise("x rate noise_shape seed name", same, "tf.nn.dropout", "floats"),
  experimental_dropout: elementwise("x rate noise_shape rng name", same, "tf.nn.experimental_dropout", "floats"),
  l2_normalize: normalized("tf.nn.l2_normalize"),
  local_response_normalization: responseNormalization("tf.nn.local_response_normalization"),
  lrn: responseNormalization("tf.nn.lrn"),
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
  moments: fn(ordered("x axes shift keepdims name", { x: tensorArgument, axes, keepdims: flag(false) }), ({ x, axes: along, keepdims }) => {
    const moment = made(reduceShape("tf.nn.moments", x.shape, along ?? undefined, keepdims), x.dtype);
    return tuple([moment, moment]);
  }),
  top_k: aliasOf("tensorflow.math.top_k"),
  in_top_k: aliasOf("tensorflow.math.in_top_k"),
  embedding_lookup: fn(ordered("params ids max_norm name", { params: tensorArgument, ids: tensorArgument }), ({ params, ids }) =>
    isRanked(params.shape) && isRanked(ids.shape) ? made([...ids.shape, ...params.shape.slice(1)], params.dtype) : unknownTensor,
  ),
  bias_add: fn(
    ordered("value bias data_format name", { value: operandArgument, bias: operandArgument, data_format: withDefault(text, undefined) }),
    (given) => {
      const [value = unknownTensor, bias = unknownTensor] = alike([given.value, given.bias]);
      return given.data_format?.startsWith("NC") ? made(value.shape, value.dtype) : biasAdd(value, bias);
    },
  ),
  space_to_depth: aliasOf("tensorflow.space_to_depth"),
  depth_to_space: aliasOf("tensorflow.depth_to_space"),
  safe_embedding_lookup_sparse: fn(
    ordered("embedding_weights sparse_ids sparse_weights combiner default_id max_norm name allow_fast_lookup", {}),
    () => unknown,
  ),
};
