/** `torch.nn.functional`: modules as functions (torch/nn/functional.py). */
import { addDims, compareDims, type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, last, replaceLast } from "../../shape/shape";
import { dimOf, shapeOf } from "../../value/make";
import type { TensorValue } from "../../value/values";
import { aliasOf, type Entries, type Entry } from "../vocabulary/functions";
import { dim, flag, optional, param, withDefault } from "../vocabulary/params";
import { made, sizeTuple, tensorArgument, torchFunction } from "./arguments";
import { checkRank, padding, slide } from "./layers";
import { lossFunctions } from "./losses";

const SAME =
  "relu relu6 leaky_relu elu selu gelu silu mish sigmoid tanh softplus softmax log_softmax logsigmoid hardtanh hardswish hardsigmoid dropout dropout1d dropout2d dropout3d alpha_dropout " +
  "feature_alpha_dropout normalize layer_norm batch_norm instance_norm group_norm";
const PARAMETERS: Readonly<Record<string, string>> = { softmax: "input dim", log_softmax: "input dim" };

const same = (names: string): Entry => torchFunction(names, { input: tensorArgument }, ({ input }) => made(input.shape, input.dtype));

function perAxis(of: Shape, count: number): readonly Dim[] {
  if (!isRanked(of)) return Array.from({ length: count }, () => UNKNOWN);
  return of.length === 1 ? Array.from({ length: count }, () => dimAt(of, 0)) : of;
}

const one = withDefault(sizeTuple, [1] as Dims);

const pool = (owner: string, count: number): Entry =>
  torchFunction(
    owner.startsWith("max")
      ? "input kernel_size stride padding dilation ceil_mode return_indices"
      : "input kernel_size stride padding ceil_mode count_include_pad divisor_override",
    { input: tensorArgument, kernel_size: sizeTuple, stride: optional(sizeTuple), padding, ceil_mode: flag(false) },
    ({ input, kernel_size, stride, padding: pad, ceil_mode }) => {
      const kernel = perAxis(kernel_size, count);
      return slide(
        owner,
        input,
        count,
        { kernel, stride: stride === null ? kernel : perAxis(stride, count), padding: pad, dilation: perAxis([1], count), ceil: ceil_mode },
        undefined,
      );
    },
  );

const conv = (owner: string, count: number): Entry =>
  torchFunction(
    "input weight bias stride padding dilation groups",
    { input: tensorArgument, weight: tensorArgument, stride: one, padding, dilation: one },
    ({ input, weight, stride, padding: pad, dilation }) => {
      if (!isRanked(weight.shape)) return made(UNKNOWN_RANK, input.dtype);
      checkRank(owner, input, count + 1, count + 2);
      const window = {
        kernel: weight.shape.slice(-count),
        stride: perAxis(stride, count),
        padding: pad,
        dilation: perAxis(dilation, count),
      };
      return slide(owner, input, count, window, dimAt(weight.shape, 0));
    },
  );

const adaptivePool = (owner: string, count: number): Entry =>
  torchFunction("input output_size", { input: tensorArgument, output_size: sizeTuple }, ({ input, output_size }) => {
    checkRank(owner, input, count + 1, count + 2);
    return made(isRanked(input.shape) ? [...input.shape.slice(0, -count), ...perAxis(output_size, count)] : UNKNOWN_RANK, input.dtype);
  });

/** Margins in pairs, from the last axis on. */
function padded(of: TensorValue, pairs: Shape): TensorValue {
  if (!isRanked(of.shape) || !isRanked(pairs)) return made(isRanked(of.shape) ? of.shape.map(() => UNKNOWN) : UNKNOWN_RANK, of.dtype);
  const rank = of.shape.length;
  return made(
    of.shape.map((size, i) => {
      const at = 2 * (rank - 1 - i);
      return at + 1 < pairs.length ? addDims(size, addDims(dimAt(pairs, at), dimAt(pairs, at + 1))) : size;
    }),
    of.dtype,
  );
}

function linear(input: TensorValue, weight: TensorValue): TensorValue {
  if (!isRanked(input.shape) || !isRanked(weight.shape) || weight.shape.length !== 2) return made(UNKNOWN_RANK, input.dtype);
  if (compareDims(last(input.shape), last(weight.shape)) === "no")
    fail({ code: "axis-mismatch", owner: "linear", axis: -1, expected: last(weight.shape), got: input.shape });
  return made(replaceLast(input.shape, dimAt(weight.shape, 0)), input.dtype);
}

const classCount = withDefault(
  param<Dim>((value) => dimOf(value) ?? UNKNOWN, UNKNOWN),
  -1 as Dim,
);

export const functional: Entries = {
  ...Object.fromEntries(SAME.split(" ").map((name) => [name, same(PARAMETERS[name] ?? "input a b c d e f")])),
  ...Object.fromEntries(
    [1, 2, 3].flatMap((count) => [
      [`max_pool${count}d`, pool(`max_pool${count}d`, count)],
      [`avg_pool${count}d`, pool(`avg_pool${count}d`, count)],
      [`conv${count}d`, conv(`conv${count}d`, count)],
      [`adaptive_avg_pool${count}d`, adaptivePool(`adaptive_avg_pool${count}d`, count)],
      [`adaptive_max_pool${count}d`, adaptivePool(`adaptive_max_pool${count}d`, count)],
    ]),
  ),
  ...lossFunctions,
  one_hot: torchFunction("tensor num_classes", { tensor: tensorArgument, num_classes: classCount }, ({ tensor, num_classes }) => {
    const { range } = tensor;
    const count = num_classes === -1 ? (range?.every ? range.max + 1 : UNKNOWN) : num_classes;
    return made(isRanked(tensor.shape) ? [...tensor.shape, count] : UNKNOWN_RANK, "int64", { oneHot: true });
  }),
  pad: torchFunction(
    "input pad mode value",
    { input: tensorArgument, pad: param((value) => shapeOf(value) ?? UNKNOWN_RANK, UNKNOWN_RANK) },
    ({ input, pad }) => padded(input, pad),
  ),
  linear: torchFunction("input weight bias", { input: tensorArgument, weight: tensorArgument }, ({ input, weight }) =>
    linear(input, weight),
  ),
  embedding: torchFunction("input weight", { input: tensorArgument, weight: tensorArgument }, ({ input, weight }) =>
    made(isRanked(input.shape) && isRanked(weight.shape) ? [...input.shape, last(weight.shape)] : UNKNOWN_RANK, weight.dtype),
  ),
  interpolate: torchFunction(
    "input size scale_factor mode align_corners",
    { input: tensorArgument, size: optional(sizeTuple), scale_factor: optional(dim) },
    ({ input, size }) => {
      if (!isRanked(input.shape) || input.shape.length < 3) return made(UNKNOWN_RANK, input.dtype);
      const count = input.shape.length - 2;
      return made([...input.shape.slice(0, 2), ...(size ? perAxis(size, count) : input.shape.slice(2).map(() => UNKNOWN))], input.dtype);
    },
  ),
  scaled_dot_product_attention: torchFunction("query key value", { query: tensorArgument, value: tensorArgument }, ({ query, value }) =>
    made(isRanked(query.shape) && isRanked(value.shape) ? replaceLast(query.shape, last(value.shape)) : UNKNOWN_RANK, query.dtype),
  ),
  cosine_similarity: torchFunction("x1 x2 dim", { x1: tensorArgument }, ({ x1 }) => made(UNKNOWN_RANK, x1.dtype)),
  flatten: aliasOf("torch.flatten"),
};
