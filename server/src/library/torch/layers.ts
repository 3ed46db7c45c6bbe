/** Modules with one input and one output (torch/nn/modules/linear.py, conv.py, pooling.py, normalization.py, rnn.py …). */
import { convDim } from "../../shape/conv";
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  lessThan,
  multiplyDims,
  negateDim,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, formatShape, isRanked, product, replaceLast } from "../../shape/shape";
import { tuple } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { dim, flag, ignored, optional, param, withDefault } from "../vocabulary/params";
import { made, moved, sizeTuple, toTensor } from "./arguments";
import { module } from "./module";

/** The size of an axis that weights were made for. */
export function checkSize(owner: string, of: TensorValue, axis: number, expected: Dim): void {
  if (isRanked(of.shape) && compareDims(dimAt(of.shape, axis), expected) === "no")
    fail({ code: "axis-mismatch", owner, axis, expected, got: of.shape });
}

export function checkRank(owner: string, of: TensorValue, ...ranks: readonly number[]): void {
  if (isRanked(of.shape) && !ranks.includes(of.shape.length))
    fail({ code: "rank-mismatch", owner, expected: `rank ${ranks.join(" or ")}`, got: of.shape });
}

/** A number for every axis, or one each. */
function perAxis(of: Dims | { readonly kind: "unknown-rank" } | null, count: number): readonly Dim[] {
  if (of === null || !isRanked(of)) return Array.from({ length: count }, () => UNKNOWN);
  return of.length === 1 ? Array.from({ length: count }, () => dimAt(of, 0)) : of;
}

/** Padding: sizes, or the name of a rule. */
export const padding = withDefault(
  param<Dims | "same" | "valid">(
    (value, at) => {
      if (value.kind === "string") return value.value === "same" ? "same" : "valid";
      const shape = sizeTuple.read(value, at);
      return typeof shape !== "symbol" && isRanked(shape) ? shape : [UNKNOWN];
    },
    [UNKNOWN],
  ),
  [0] as Dims | "same" | "valid",
);

const one = withDefault(sizeTuple, [1] as Dims);

export interface Window {
  readonly kernel: readonly Dim[];
  readonly stride: readonly Dim[];
  readonly padding: Dims | "same" | "valid";
  readonly dilation: readonly Dim[];
  readonly ceil?: boolean;
}

/** Spatial sizes after a sliding window; the axes are the last ones. */
export function slide(owner: string, of: TensorValue, count: number, window: Window, channels: Dim | undefined): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, of.dtype);
  checkRank(owner, of, count + 1, count + 2);
  const front = of.shape.slice(0, -count);
  const spatial = of.shape.slice(-count);
  const sizes = spatial.map((size, i) => slideAxis(size, window, i));
  if (sizes.some((size) => lessThan(0, size) === "no"))
    fail({ code: "output-too-small", owner, window: `kernel ${formatShape(window.kernel)}`, got: of.shape });
  return made([...(channels === undefined ? front : [...front.slice(0, -1), channels]), ...sizes], of.dtype);
}

function slideAxis(size: Dim, { kernel, stride, padding: pad, dilation, ceil }: Window, i: number): Dim {
  if (pad === "same") return size;
  const margin = pad === "valid" ? 0 : perAxis(pad, kernel.length)[i];
  const padded = addDims(size, multiplyDims(margin ?? UNKNOWN, 2));
  if (!ceil) return convDim(padded, dimAt(kernel, i), dimAt(stride, i), dimAt(dilation, i), "valid");
  // The last window may begin outside, but not in the right margin.
  const [k, s, d] = [dimAt(kernel, i), dimAt(stride, i), dimAt(dilation, i)];
  if (
    typeof padded !== "number" ||
    typeof k !== "number" ||
    typeof s !== "number" ||
    typeof d !== "number" ||
    typeof size !== "number" ||
    typeof margin !== "number"
  )
    return UNKNOWN;
  const count = Math.ceil((padded - d * (k - 1) - 1) / s) + 1;
  return (count - 1) * s >= size + margin ? count - 1 : count;
}

const conv = (owner: string, count: number): Entry =>
  module(
    {
      in_channels: dim,
      out_channels: dim,
      kernel_size: sizeTuple,
      stride: one,
      padding,
      dilation: one,
      groups: ignored,
      bias: ignored,
      padding_mode: ignored,
    },
    ({ in_channels, out_channels, kernel_size, stride, padding: pad, dilation }, input) => {
      checkRank(owner, input, count + 1, count + 2);
      checkSize(owner, input, -count - 1, in_channels);
      const window = {
        kernel: perAxis(kernel_size, count),
        stride: perAxis(stride, count),
        padding: pad,
        dilation: perAxis(dilation, count),
      };
      return slide(owner, input, count, window, out_channels);
    },
  );

const convTranspose = (owner: string, count: number): Entry =>
  module(
    {
      in_channels: dim,
      out_channels: dim,
      kernel_size: sizeTuple,
      stride: one,
      padding: withDefault(sizeTuple, [0] as Dims),
      output_padding: withDefault(sizeTuple, [0] as Dims),
      groups: ignored,
      bias: ignored,
      dilation: one,
    },
    ({ in_channels, out_channels, kernel_size, stride, padding: pad, output_padding, dilation }, input) => {
      checkRank(owner, input, count + 1, count + 2);
      checkSize(owner, input, -count - 1, in_channels);
      if (!isRanked(input.shape)) return made(UNKNOWN_RANK, input.dtype);
      const [k, s, p, o, d] = [kernel_size, stride, pad, output_padding, dilation].map((each) => perAxis(each, count));
      const at = (of: readonly Dim[] | undefined, i: number): Dim => of?.[i] ?? UNKNOWN;
      const sizes = input.shape.slice(-count).map((size, i) => {
        const covered = addDims(
          multiplyDims(subtractDims(size, 1), at(s, i)),
          addDims(multiplyDims(at(d, i), subtractDims(at(k, i), 1)), 1),
        );
        return addDims(addDims(covered, negateDim(multiplyDims(at(p, i), 2))), at(o, i));
      });
      return made([...input.shape.slice(0, -count - 1), out_channels, ...sizes], input.dtype);
    },
  );

const pool = (owner: string, count: number, order: "max" | "average"): Entry => {
  const first = { kernel_size: sizeTuple, stride: optional(sizeTuple), padding };
  const params =
    order === "max"
      ? { ...first, dilation: one, return_indices: flag(false), ceil_mode: flag(false) }
      : { ...first, ceil_mode: flag(false) };
  return module(params, (args, input) => {
    const kernel = perAxis(args.kernel_size, count);
    const dilation = perAxis("dilation" in args && args.dilation ? (args.dilation as Dims) : [1], count);
    const output = slide(
      owner,
      input,
      count,
      {
        kernel,
        stride: args.stride === null ? kernel : perAxis(args.stride, count),
        padding: args.padding,
        dilation,
        ceil: args.ceil_mode,
      },
      undefined,
    );
    return "return_indices" in args && args.return_indices ? tuple([output, made(output.shape, "int64")]) : output;
  });
};

const adaptivePool = (owner: string, count: number): Entry =>
  module({ output_size: param((value) => value) }, ({ output_size }, input) => {
    checkRank(owner, input, count + 1, count + 2);
    if (!isRanked(input.shape)) return made(UNKNOWN_RANK, input.dtype);
    const wanted = output_size.kind === "tuple" || output_size.kind === "list" ? output_size.items : undefined;
    const sizes = input.shape.slice(-count).map((size, i): Dim => {
      const each = wanted ? wanted[i] : output_size;
      return each?.kind === "none" ? size : each?.kind === "int" ? each.value : UNKNOWN;
    });
    return made([...input.shape.slice(0, -count), ...sizes], input.dtype);
  });

const batchNorm = (owner: string, ...ranks: readonly number[]): Entry =>
  module(
    { num_features: dim, eps: ignored, momentum: ignored, affine: ignored, track_running_stats: ignored },
    ({ num_features }, input) => {
      checkRank(owner, input, ...ranks);
      checkSize(owner, input, 1, num_features);
      return made(input.shape, input.dtype);
    },
  );

const layerNorm: Entry = module(
  { normalized_shape: sizeTuple, eps: ignored, elementwise_affine: ignored, bias: ignored },
  ({ normalized_shape: shape }, input) => {
    if (
      isRanked(shape) &&
      isRanked(input.shape) &&
      (input.shape.length < shape.length || compareShapes(input.shape.slice(input.shape.length - shape.length), shape) === "no")
    )
      fail({ code: "broadcast-mismatch", owner: "LayerNorm", shapes: [input.shape, shape], detail: `last axes of ${formatShape(shape)}` });
    return made(input.shape, input.dtype);
  },
);

/** Modules that keep the shape. */
const same = (...names: readonly string[]): Entry =>
  module(Object.fromEntries(names.map((name) => [name, ignored])), (_args, input) => made(input.shape, input.dtype));

interface Recurrent {
  readonly input_size: Dim;
  readonly hidden_size: Dim;
  readonly num_layers: Dim;
  readonly batch_first: boolean;
  readonly bidirectional: boolean;
}

/** Output and last state; LSTM has two states. */
function recurrent(owner: string, args: Recurrent, input: TensorValue, states: 1 | 2): Value {
  checkRank(owner, input, 2, 3);
  checkSize(owner, input, -1, args.input_size);
  if (!isRanked(input.shape))
    return tuple([
      made(UNKNOWN_RANK, "float32"),
      states === 1 ? made(UNKNOWN_RANK, "float32") : tuple([made(UNKNOWN_RANK, "float32"), made(UNKNOWN_RANK, "float32")]),
    ]);
  const directions = args.bidirectional ? 2 : 1;
  const output = made(replaceLast(input.shape, multiplyDims(args.hidden_size, directions)), input.dtype);
  const batch = input.shape.length === 2 ? [] : [dimAt(input.shape, args.batch_first ? 0 : 1)];
  const state = made([multiplyDims(args.num_layers, directions), ...batch, args.hidden_size], input.dtype);
  return tuple([output, states === 1 ? state : tuple([state, state])]);
}

const recurrentModule = (owner: string, states: 1 | 2, ...more: readonly string[]): Entry =>
  module(
    {
      input_size: dim,
      hidden_size: dim,
      num_layers: withDefault(dim, 1 as Dim),
      ...Object.fromEntries(more.map((name) => [name, ignored])),
      bias: ignored,
      batch_first: flag(false),
      dropout: ignored,
      bidirectional: flag(false),
    },
    (args, input) => recurrent(owner, args, input, states),
  );

const linear: Entry = module({ in_features: dim, out_features: dim, bias: ignored }, ({ in_features, out_features }, input) => {
  if (isRanked(input.shape) && input.shape.length === 0) checkRank("Linear", input, 1);
  checkSize("Linear", input, -1, in_features);
  return made(isRanked(input.shape) ? replaceLast(input.shape, out_features) : UNKNOWN_RANK, input.dtype);
});

const embedding: Entry = module(
  {
    num_embeddings: dim,
    embedding_dim: dim,
    padding_idx: ignored,
    max_norm: ignored,
    norm_type: ignored,
    scale_grad_by_freq: ignored,
    sparse: ignored,
  },
  ({ embedding_dim }, input) => {
    if (input.dtype?.startsWith("float")) fail({ code: "wrong-kind", owner: "Embedding", expected: "integer indices", got: input.dtype });
    return made(isRanked(input.shape) ? [...input.shape, embedding_dim] : UNKNOWN_RANK, "float32");
  },
);

const flatten: Entry = module(
  { start_dim: withDefault(dim, 1 as Dim), end_dim: withDefault(dim, -1 as Dim) },
  ({ start_dim, end_dim }, input) => {
    if (!isRanked(input.shape) || typeof start_dim !== "number" || typeof end_dim !== "number") return moved(input, UNKNOWN_RANK);
    const rank = input.shape.length;
    const [first, final] = [start_dim, end_dim].map((axis) => (axis < 0 ? axis + rank : axis));
    if (first === undefined || final === undefined || first >= rank || first < 0 || final >= rank)
      return fail({ code: "axis-out-of-range", owner: "Flatten", axis: start_dim, got: input.shape });
    return moved(input, [...input.shape.slice(0, first), product(input.shape.slice(first, final + 1)), ...input.shape.slice(final + 1)]);
  },
);

const attention: Entry = module(
  {
    embed_dim: dim,
    num_heads: dim,
    dropout: ignored,
    bias: ignored,
    add_bias_kv: ignored,
    add_zero_attn: ignored,
    kdim: ignored,
    vdim: ignored,
    batch_first: flag(false),
  },
  ({ embed_dim, batch_first }, query, _ctx, { argument }) => {
    checkSize("MultiheadAttention", query, -1, embed_dim);
    const keys = argument(1, "key");
    const key = keys && toTensor(keys);
    const known = isRanked(query.shape) && query.shape.length === 3 && key && isRanked(key.shape) && key.shape.length === 3;
    if (!known || !isRanked(query.shape) || !key || !isRanked(key.shape))
      return tuple([made(query.shape, query.dtype), made(UNKNOWN_RANK, query.dtype)]);
    const [batch, time] = batch_first ? [0, 1] : [1, 0];
    return tuple([
      made(query.shape, query.dtype),
      made([dimAt(query.shape, batch), dimAt(query.shape, time), dimAt(key.shape, time)], query.dtype),
    ]);
  },
);

const upsample: Entry = module(
  { size: optional(sizeTuple), scale_factor: optional(sizeTuple), mode: ignored, align_corners: ignored },
  ({ size, scale_factor }, input) => {
    if (!isRanked(input.shape) || input.shape.length < 3) return made(UNKNOWN_RANK, input.dtype);
    const count = input.shape.length - 2;
    const [sizes, factors] = [size && perAxis(size, count), scale_factor && perAxis(scale_factor, count)];
    return made(
      [
        ...input.shape.slice(0, 2),
        ...input.shape
          .slice(2)
          .map((each, i): Dim => (sizes ? dimAt(sizes, i) : factors ? multiplyDims(each, dimAt(factors, i)) : UNKNOWN)),
      ],
      input.dtype,
    );
  },
);

function byRank(make: (owner: string, count: number) => Entry, name: (count: number) => string): Entries {
  return Object.fromEntries([1, 2, 3].map((count) => [name(count), make(name(count), count)]));
}

export const layers: Entries = {
  Linear: linear,
  LazyLinear: module({ out_features: dim, bias: ignored }, ({ out_features }, input) =>
    made(isRanked(input.shape) ? replaceLast(input.shape, out_features) : UNKNOWN_RANK, input.dtype),
  ),
  Embedding: embedding,
  Flatten: flatten,
  ...byRank(conv, (count) => `Conv${count}d`),
  ...byRank(convTranspose, (count) => `ConvTranspose${count}d`),
  ...byRank(
    (owner, count) => pool(owner, count, "max"),
    (count) => `MaxPool${count}d`,
  ),
  ...byRank(
    (owner, count) => pool(owner, count, "average"),
    (count) => `AvgPool${count}d`,
  ),
  ...byRank(adaptivePool, (count) => `AdaptiveAvgPool${count}d`),
  ...byRank(adaptivePool, (count) => `AdaptiveMaxPool${count}d`),
  BatchNorm1d: batchNorm("BatchNorm1d", 2, 3),
  BatchNorm2d: batchNorm("BatchNorm2d", 4),
  BatchNorm3d: batchNorm("BatchNorm3d", 5),
  InstanceNorm2d: same("num_features", "eps", "momentum", "affine", "track_running_stats"),
  GroupNorm: same("num_groups", "num_channels", "eps", "affine"),
  LayerNorm: layerNorm,
  LSTM: recurrentModule("LSTM", 2),
  GRU: recurrentModule("GRU", 1),
  RNN: recurrentModule("RNN", 1, "nonlinearity"),
  MultiheadAttention: attention,
  TransformerEncoderLayer: same(
    "d_model",
    "nhead",
    "dim_feedforward",
    "dropout",
    "activation",
    "layer_norm_eps",
    "batch_first",
    "norm_first",
    "bias",
  ),
  TransformerEncoder: same("encoder_layer", "num_layers", "norm", "enable_nested_tensor", "mask_check"),
  Upsample: upsample,
  Identity: same("args"),
  Dropout: same("p", "inplace"),
  Dropout1d: same("p", "inplace"),
  Dropout2d: same("p", "inplace"),
  Dropout3d: same("p", "inplace"),
  ReLU: same("inplace"),
  ReLU6: same("inplace"),
  LeakyReLU: same("negative_slope", "inplace"),
  PReLU: same("num_parameters", "init"),
  ELU: same("alpha", "inplace"),
  SELU: same("inplace"),
  GELU: same("approximate"),
  SiLU: same("inplace"),
  Mish: same("inplace"),
  Sigmoid: same(),
  Tanh: same(),
  Hardswish: same("inplace"),
  Softplus: same("beta", "threshold"),
  Softmax: same("dim"),
  LogSoftmax: same("dim"),
};
