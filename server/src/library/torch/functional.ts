/** `torch.nn.functional`: modules as functions (torch/nn/functional.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { compareDims, type Dim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, last, replaceLast } from "../../shape/shape";
import { dimOf } from "../../value/make";
import type { TensorValue } from "../../value/values";
import { aliasOf, type Entries, type Entry } from "../vocabulary/functions";
import { anything, dim, flag, integer, optional, param, text, withDefault } from "../vocabulary/params";
import { checkRank, checkSize, made, sizeTuple, tensorArgument, torchFunction } from "./arguments";
import { toFloat } from "./dtypes";
import { gated, normalized } from "./layers";
import { lossFunctions } from "./losses";
import { distance, similarity } from "./pairs";
import { adapted, outputSize, pooled, unfolded, unfolding } from "./pooling";
import { factors, padded, resized, shuffled, sizesOf } from "./resizing";
import { grow, one, padding, slide, zero } from "./windows";

const SAME =
  "relu relu6 leaky_relu elu selu gelu silu mish softplus celu rrelu hardshrink softshrink threshold logsigmoid hardtanh hardswish hardsigmoid dropout dropout1d dropout2d dropout3d alpha_dropout " +
  "feature_alpha_dropout normalize batch_norm instance_norm group_norm gumbel_softmax local_response_norm";

const same = (names: string, float: boolean): Entry =>
  torchFunction(names, { input: tensorArgument }, ({ input }) => made(input.shape, float ? toFloat(input.dtype) : input.dtype));

const POOL = { input: tensorArgument, kernel_size: sizeTuple, stride: optional(sizeTuple), padding, ceil_mode: flag(false) };

const pool = (owner: string, count: number): Entry =>
  owner.startsWith("max")
    ? torchFunction("input kernel_size stride padding dilation ceil_mode return_indices", { ...POOL, dilation: one }, (args) =>
        pooled(owner, args.input, count, args),
      )
    : torchFunction("input kernel_size stride padding ceil_mode count_include_pad divisor_override", POOL, (args) =>
        pooled(owner, args.input, count, { ...args, dilation: [1] }),
      );

/** Channels of the input are those of the weight, `groups` times. */
const conv = (owner: string, count: number): Entry =>
  torchFunction(
    "input weight bias stride padding dilation groups",
    { input: tensorArgument, weight: tensorArgument, stride: one, padding, dilation: one, groups: withDefault(dim, 1 as Dim) },
    ({ input, weight, stride, padding: pad, dilation, groups }) => {
      if (!isRanked(weight.shape)) return made(UNKNOWN_RANK, input.dtype);
      checkRank(owner, weight, count + 2);
      checkRank(owner, input, count + 1, count + 2);
      if (groups === 1) checkSize(owner, input, -count - 1, dimAt(weight.shape, 1));
      const window = { kernel: weight.shape.slice(-count), stride, padding: pad, dilation };
      return slide(owner, input, count, window, dimAt(weight.shape, 0));
    },
  );

const convTranspose = (owner: string, count: number): Entry =>
  torchFunction(
    "input weight bias stride padding output_padding groups dilation",
    {
      input: tensorArgument,
      weight: tensorArgument,
      stride: one,
      padding: zero,
      output_padding: zero,
      groups: withDefault(dim, 1 as Dim),
      dilation: one,
    },
    ({ input, weight, stride, padding: pad, output_padding: extra, groups, dilation }) => {
      if (!isRanked(weight.shape)) return made(UNKNOWN_RANK, input.dtype);
      checkRank(owner, weight, count + 2);
      checkRank(owner, input, count + 1, count + 2);
      checkSize(owner, input, -count - 1, dimAt(weight.shape, 0));
      const channels = groups === 1 ? dimAt(weight.shape, 1) : UNKNOWN;
      return grow(input, count, channels, { kernel: weight.shape.slice(-count), stride, padding: pad, extra, dilation });
    },
  );

const adaptivePool = (owner: string, count: number): Entry =>
  torchFunction("input output_size", { input: tensorArgument, output_size: outputSize }, ({ input, output_size }) =>
    adapted(owner, input, count, output_size),
  );

function linear(input: TensorValue, weight: TensorValue): TensorValue {
  if (!isRanked(input.shape) || !isRanked(weight.shape) || weight.shape.length !== 2) return made(UNKNOWN_RANK, input.dtype);
  if (compareDims(last(input.shape), last(weight.shape)) === "no")
    fail({ code: "axis-mismatch", owner: "linear", axis: -1, expected: last(weight.shape), got: input.shape });
  return made(replaceLast(input.shape, dimAt(weight.shape, 0)), input.dtype);
}

/** Scores of queries and keys, which weigh the values; what stands before the last two axes is broadcast. */
function attended(query: TensorValue, key: TensorValue, value: TensorValue): TensorValue {
  const shapes = [query.shape, key.shape, value.shape];
  if (!shapes.every((shape) => isRanked(shape) && shape.length >= 2)) return made(UNKNOWN_RANK, query.dtype);
  if (isRanked(key.shape)) checkSize("scaled_dot_product_attention", query, -1, last(key.shape));
  const front = broadcastShapes(
    "scaled_dot_product_attention",
    shapes.map((shape) => (isRanked(shape) ? shape.slice(0, -2) : shape)),
  );
  const known = isRanked(front) && isRanked(query.shape) && isRanked(value.shape);
  return made(known ? [...front, dimAt(query.shape, -2), last(value.shape)] : UNKNOWN_RANK, query.dtype);
}

const classCount = withDefault(
  param<Dim>((value) => dimOf(value) ?? UNKNOWN, UNKNOWN),
  -1 as Dim,
);

export const functional: Entries = {
  ...Object.fromEntries(SAME.split(" ").map((name) => [name, same("input a b c d e f", false)])),
  ...Object.fromEntries(
    [1, 2, 3].flatMap((count) => [
      [`max_pool${count}d`, pool(`max_pool${count}d`, count)],
      [`avg_pool${count}d`, pool(`avg_pool${count}d`, count)],
      [`conv${count}d`, conv(`conv${count}d`, count)],
      [`conv_transpose${count}d`, convTranspose(`conv_transpose${count}d`, count)],
      [`adaptive_avg_pool${count}d`, adaptivePool(`adaptive_avg_pool${count}d`, count)],
      [`adaptive_max_pool${count}d`, adaptivePool(`adaptive_max_pool${count}d`, count)],
    ]),
  ),
  ...lossFunctions,
  one_hot: torchFunction("tensor num_classes", { tensor: tensorArgument, num_classes: classCount }, ({ tensor, num_classes }) => {
    if (tensor.dtype !== undefined && tensor.dtype !== "int64")
      fail({ code: "wrong-kind", owner: "one_hot", expected: "classes of type int64", got: tensor.dtype });
    const { range } = tensor;
    const count = num_classes === -1 ? (range?.every ? range.max + 1 : UNKNOWN) : num_classes;
    return made(isRanked(tensor.shape) ? [...tensor.shape, count] : UNKNOWN_RANK, "int64", { oneHot: true });
  }),
  pad: torchFunction(
    "input pad mode value",
    { input: tensorArgument, pad: sizesOf, mode: withDefault(text, "constant") },
    ({ input, pad, mode }) => padded("pad", input, pad, mode),
  ),
  linear: torchFunction("input weight bias", { input: tensorArgument, weight: tensorArgument }, ({ input, weight }) =>
    linear(input, weight),
  ),
  embedding: torchFunction("input weight", { input: tensorArgument, weight: tensorArgument }, ({ input, weight }) =>
    made(isRanked(input.shape) && isRanked(weight.shape) ? [...input.shape, last(weight.shape)] : UNKNOWN_RANK, weight.dtype),
  ),
  interpolate: torchFunction(
    "input size scale_factor mode align_corners",
    { input: tensorArgument, size: optional(sizeTuple), scale_factor: optional(factors), mode: withDefault(text, "nearest") },
    (args) => resized("interpolate", args.input, args),
  ),
  layer_norm: torchFunction("input normalized_shape", { input: tensorArgument, normalized_shape: sizeTuple }, (args) =>
    normalized("layer_norm", args.input, args.normalized_shape),
  ),
  glu: torchFunction("input dim", { input: tensorArgument, dim: withDefault(integer, -1) }, ({ input, dim: axis }) =>
    gated("glu", input, axis),
  ),
  pixel_shuffle: torchFunction("input upscale_factor", { input: tensorArgument, upscale_factor: dim }, (args) =>
    shuffled("pixel_shuffle", args.input, args.upscale_factor, true),
  ),
  pixel_unshuffle: torchFunction("input downscale_factor", { input: tensorArgument, downscale_factor: dim }, (args) =>
    shuffled("pixel_unshuffle", args.input, args.downscale_factor, false),
  ),
  unfold: torchFunction("input kernel_size dilation padding stride", { input: tensorArgument, ...unfolding }, (args) =>
    unfolded("unfold", args.input, args),
  ),
  ...Object.fromEntries("sigmoid tanh softsign tanhshrink".split(" ").map((name) => [name, same("input", true)])),
  softmax: aliasOf("torch.softmax"),
  log_softmax: aliasOf("torch.log_softmax"),
  scaled_dot_product_attention: torchFunction(
    "query key value",
    { query: tensorArgument, key: tensorArgument, value: tensorArgument },
    ({ query, key, value }) => attended(query, key, value),
  ),
  cosine_similarity: torchFunction(
    "x1 x2 dim eps",
    { x1: tensorArgument, x2: anything, dim: withDefault(integer, 1) },
    ({ x1, x2, dim: axis }) => similarity("cosine_similarity", x1, x2, axis),
  ),
  pairwise_distance: torchFunction(
    "x1 x2 p eps keepdim",
    { x1: tensorArgument, x2: anything, keepdim: flag(false) },
    ({ x1, x2, keepdim }) => distance("pairwise_distance", x1, x2, keepdim),
  ),
  flatten: aliasOf("torch.flatten"),
};
