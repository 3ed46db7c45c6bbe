/** Modules with one input that keep most of its axes (torch/nn/modules/linear.py, sparse.py, normalization.py, activation.py …). */
import { type Dim, type Dims, divideEvenly, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, formatShape, isRanked, replaceAxis, replaceLast } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { dim, flag, ignored, integer, knownFlag, optional, withDefault } from "../vocabulary/params";
import { axisOf, checkFloating, checkRank, checkSize, made, sizeTuple, toTensor, unknownTensor } from "./arguments";
import { attentionModules } from "./attention";
import { toFloat } from "./dtypes";
import { module } from "./module";
import { distance, similarity } from "./pairs";
import { pooling } from "./pooling";
import { recurrentModules } from "./recurrent";
import { resizing } from "./resizing";
import { convolutions } from "./windows";

function lastSized(owner: string, input: TensorValue, features: Dim): TensorValue {
  if (isRanked(input.shape) && input.shape.length === 0)
    fail({ code: "rank-mismatch", owner, expected: "rank 1 or more", got: input.shape });
  return made(isRanked(input.shape) ? replaceLast(input.shape, features) : UNKNOWN_RANK, input.dtype);
}

const linear: Entry = module({ in_features: dim, out_features: dim, bias: ignored }, ({ in_features, out_features }, input) => {
  const output = lastSized("Linear", input, out_features);
  checkSize("Linear", input, -1, in_features);
  checkFloating("Linear", input);
  return output;
});

const bilinear: Entry = module(
  { in1_features: dim, in2_features: dim, out_features: dim, bias: ignored },
  ({ in1_features, in2_features, out_features }, input, _ctx, { argument }) => {
    const value = argument(1, "input2");
    const other = (value && toTensor(value)) ?? unknownTensor;
    checkSize("Bilinear", input, -1, in1_features);
    checkSize("Bilinear", other, -1, in2_features);
    return made(isRanked(input.shape) ? replaceLast(input.shape, out_features) : UNKNOWN_RANK, input.dtype);
  },
);

function checkIndices(owner: string, input: TensorValue): void {
  if (input.dtype !== undefined && input.dtype !== "int64" && input.dtype !== "int32")
    fail({ code: "wrong-kind", owner, expected: "indices of type int64 or int32", got: input.dtype });
}

const EMBEDDING = {
  num_embeddings: dim,
  embedding_dim: dim,
};

const embedding: Entry = module({ ...EMBEDDING, padding_idx: ignored }, ({ embedding_dim }, input) => {
  checkIndices("Embedding", input);
  return made(isRanked(input.shape) ? [...input.shape, embedding_dim] : UNKNOWN_RANK, "float32");
});

/** Bags are the rows of a matrix, or begin at offsets. */
const embeddingBag: Entry = module(EMBEDDING, ({ embedding_dim }, input, _ctx, { argument }) => {
  checkRank("EmbeddingBag", input, 1, 2);
  checkIndices("EmbeddingBag", input);
  const given = argument(1, "offsets");
  const offsets = given && toTensor(given);
  if (!isRanked(input.shape)) return made([UNKNOWN, embedding_dim], "float32");
  const bags = input.shape.length === 2 ? dimAt(input.shape, 0) : offsets && isRanked(offsets.shape) ? dimAt(offsets.shape, 0) : UNKNOWN;
  return made([bags, embedding_dim], "float32");
});

const NORM = { eps: ignored, momentum: ignored };

const batchNorm = (owner: string, lazy: boolean, ...ranks: readonly number[]): Entry => {
  const output = (input: TensorValue, features: Dim): TensorValue => {
    checkRank(owner, input, ...ranks);
    checkSize(owner, input, 1, features);
    checkFloating(owner, input);
    return made(input.shape, input.dtype);
  };
  return lazy
    ? module(NORM, (_args, input) => output(input, UNKNOWN))
    : module({ num_features: dim, ...NORM }, ({ num_features }, input) => output(input, num_features));
};

/** Only weights (`affine`) or statistics fix the number of channels. */
const instanceNorm = (owner: string, count: number): Entry =>
  module({ num_features: dim, ...NORM, affine: knownFlag(false) }, ({ num_features, affine }, input) => {
    checkRank(owner, input, count + 1, count + 2);
    if (affine) checkSize(owner, input, -count - 1, num_features);
    return made(input.shape, input.dtype);
  });

const groupNorm: Entry = module(
  { num_groups: dim, num_channels: dim, eps: ignored, affine: knownFlag(true) },
  ({ num_channels, affine }, input) => {
    if (isRanked(input.shape) && input.shape.length < 2)
      fail({ code: "rank-mismatch", owner: "GroupNorm", expected: "rank 2 or more", got: input.shape });
    if (affine) checkSize("GroupNorm", input, 1, num_channels);
    return made(input.shape, input.dtype);
  },
  {},
  ({ num_groups, num_channels }) => {
    if (typeof num_groups === "number" && typeof num_channels === "number" && (num_groups < 1 || num_channels % num_groups !== 0))
      fail({
        code: "invalid-argument",
        owner: "GroupNorm",
        argument: "num_channels",
        expected: `a multiple of num_groups=${num_groups}`,
        got: String(num_channels),
      });
  },
);

export function normalized(owner: string, input: TensorValue, shape: Dims | { readonly kind: "unknown-rank" }): TensorValue {
  if (isRanked(shape) && isRanked(input.shape)) {
    const { length } = input.shape;
    if (length < shape.length || compareShapes(input.shape.slice(length - shape.length), shape) === "no")
      fail({ code: "broadcast-mismatch", owner, shapes: [input.shape, shape], detail: `last axes of ${formatShape(shape)}` });
  }
  return made(input.shape, input.dtype);
}

const lastAxesNorm = (owner: string): Entry =>
  module({ normalized_shape: sizeTuple, eps: ignored }, ({ normalized_shape }, input) => normalized(owner, input, normalized_shape));

/** Modules that keep the shape. */
const same = (owner: string, params: string, float: boolean): Entry => {
  const names = Object.fromEntries((params === "" ? [] : params.split(" ")).map((name) => [name, ignored]));
  return module(names, (_args, input) => {
    checkRank(owner, input, ...(RANKS[owner] ?? (isRanked(input.shape) ? [input.shape.length] : [])));
    return made(input.shape, float ? toFloat(input.dtype) : input.dtype);
  });
};
const RANKS: Readonly<Record<string, readonly number[]>> = { Dropout1d: [2, 3], Softmax2d: [3, 4] };

/** Those along an axis, which must be there. */
const along = (owner: string): Entry =>
  module({ dim: optional(integer) }, ({ dim: axis }, input) => {
    if (axis !== null) axisOf(owner, axis, input);
    return made(input.shape, input.dtype);
  });

/** The first half of an axis, gated by the second. */
export function gated(owner: string, input: TensorValue, axis: number): TensorValue {
  if (isRanked(input.shape) && input.shape.length === 0)
    fail({ code: "rank-mismatch", owner, expected: "rank 1 or more", got: input.shape });
  const at = axisOf(owner, axis, input);
  if (!isRanked(input.shape) || at === undefined) return made(UNKNOWN_RANK, input.dtype);
  const size = dimAt(input.shape, at);
  if (typeof size === "number" && size % 2 !== 0) fail({ code: "axis-mismatch", owner, axis, expected: size + 1, got: input.shape });
  return made(replaceAxis(input.shape, at, typeof size === "number" ? (divideEvenly(size, 2) ?? UNKNOWN) : UNKNOWN), input.dtype);
}

const prelu: Entry = module({ num_parameters: withDefault(dim, 1 as Dim), init: ignored }, ({ num_parameters }, input) => {
  if (num_parameters !== 1 && isRanked(input.shape) && input.shape.length > 1) checkSize("PReLU", input, 1, num_parameters);
  return made(input.shape, input.dtype);
});

/** Name, and parameters that no shape depends on. */
const SAME =
  "Identity:args Dropout:p,inplace Dropout1d:p,inplace Dropout2d:p,inplace Dropout3d:p,inplace AlphaDropout:p,inplace FeatureAlphaDropout:p,inplace " +
  "ReLU:inplace ReLU6:inplace LeakyReLU:negative_slope,inplace RReLU:lower,upper,inplace ELU:alpha,inplace SELU:inplace CELU:alpha,inplace " +
  "GELU:approximate SiLU:inplace Mish:inplace Hardswish:inplace Hardsigmoid:inplace Hardtanh:min_val,max_val,inplace Hardshrink:lambd Softshrink:lambd " +
  "LogSigmoid: Softplus:beta,threshold Threshold:threshold,value,inplace Softmax2d:";
const FLOATS = "Sigmoid Tanh Softsign Tanhshrink LocalResponseNorm:size,alpha,beta,k";
const keeping = (names: string, float: boolean): Entries =>
  Object.fromEntries(
    names.split(" ").map((each) => {
      const [name = "", params = ""] = each.split(":");
      return [name, same(name, params.replaceAll(",", " "), float)];
    }),
  );

export const layers: Entries = {
  ...convolutions,
  ...pooling,
  ...recurrentModules,
  ...attentionModules,
  ...resizing,
  ...keeping(SAME, false),
  ...keeping(FLOATS, true),
  Linear: linear,
  LazyLinear: module({ out_features: dim, bias: ignored }, ({ out_features }, input) => lastSized("LazyLinear", input, out_features)),
  Bilinear: bilinear,
  Embedding: embedding,
  EmbeddingBag: embeddingBag,
  ...Object.fromEntries(
    (
      [
        [1, [2, 3]],
        [2, [4]],
        [3, [5]],
      ] as const
    ).flatMap(([count, ranks]) => [
      [`BatchNorm${count}d`, batchNorm(`BatchNorm${count}d`, false, ...ranks)],
      [`LazyBatchNorm${count}d`, batchNorm(`LazyBatchNorm${count}d`, true, ...ranks)],
      [`InstanceNorm${count}d`, instanceNorm(`InstanceNorm${count}d`, count)],
    ]),
  ),
  GroupNorm: groupNorm,
  LayerNorm: lastAxesNorm("LayerNorm"),
  RMSNorm: lastAxesNorm("RMSNorm"),
  PReLU: prelu,
  GLU: module({ dim: withDefault(integer, -1) }, ({ dim: axis }, input) => gated("GLU", input, axis)),
  Softmax: along("Softmax"),
  LogSoftmax: along("LogSoftmax"),
  Softmin: along("Softmin"),
  CosineSimilarity: module({ dim: withDefault(integer, 1), eps: ignored }, ({ dim: axis }, input, _ctx, { argument }) =>
    similarity("CosineSimilarity", input, argument(1, "x2"), axis),
  ),
  PairwiseDistance: module({ p: ignored, eps: ignored, keepdim: flag(false) }, ({ keepdim }, input, _ctx, { argument }) =>
    distance("PairwiseDistance", input, argument(1, "x2"), keepdim),
  ),
};
