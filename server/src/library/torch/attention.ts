/** Attention and transformers (torch/nn/modules/activation.py, transformer.py). */
import { compareDims, type Dim, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { makeArgs, none, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries } from "../vocabulary/functions";
import { anything, dim, flag, ignored, optional, ordered, withDefault } from "../vocabulary/params";
import { checkRank, checkSize, made, toTensor, unknownTensor } from "./arguments";
import { type ForwardCall, module } from "./module";

/** `embed_dim must be divisible by num_heads`. */
function checkHeads(owner: string, argument: string, width: Dim, heads: Dim): void {
  if (typeof width === "number" && typeof heads === "number" && (heads < 1 || width % heads !== 0))
    fail({ code: "invalid-argument", owner, argument, expected: `a multiple of the number of heads, ${heads}`, got: String(width) });
}

const tensorAt = ({ argument }: ForwardCall, index: number, name: string): TensorValue => {
  const value = argument(index, name);
  return (value && toTensor(value)) ?? unknownTensor;
};

/** Axes of the batch and of the steps. */
const axesOf = (batchFirst: boolean): readonly [number, number] => (batchFirst ? [0, 1] : [1, 0]);

const attention = module(
  ordered("embed_dim num_heads dropout bias add_bias_kv add_zero_attn kdim vdim batch_first", {
    embed_dim: dim,
    num_heads: dim,
    kdim: optional(dim),
    vdim: optional(dim),
    batch_first: flag(false),
  }),
  ({ embed_dim, num_heads, kdim, vdim, batch_first }, query, ctx, call) => {
    const [key, value] = [tensorAt(call, 1, "key"), tensorAt(call, 2, "value")];
    checkRank("MultiheadAttention", query, 2, 3);
    checkSize("MultiheadAttention", query, -1, embed_dim);
    if (isRanked(query.shape)) for (const each of [key, value]) checkRank("MultiheadAttention", each, query.shape.length);
    checkSize("MultiheadAttention", key, -1, kdim ?? embed_dim);
    checkSize("MultiheadAttention", value, -1, vdim ?? embed_dim);
    const shapes = [key.shape, value.shape];
    if (isRanked(key.shape) && isRanked(value.shape) && compareShapes(key.shape.slice(0, -1), value.shape.slice(0, -1)) === "no")
      fail({ code: "broadcast-mismatch", owner: "MultiheadAttention", shapes, detail: "keys and values of the same steps" });
    const [batch, time] = axesOf(batch_first);
    checkBatch("MultiheadAttention", query, key, batch);
    return tuple([made(query.shape, query.dtype), scores(query, key, [batch, time], num_heads, ctx, call)]);
  },
  {},
  ({ embed_dim, num_heads }) => checkHeads("MultiheadAttention", "embed_dim", embed_dim, num_heads),
);

function checkBatch(owner: string, one: TensorValue, other: TensorValue, axis: number): void {
  const known = isRanked(one.shape) && isRanked(other.shape) && one.shape.length === 3 && other.shape.length === 3;
  if (known && isRanked(one.shape) && isRanked(other.shape) && compareDims(dimAt(one.shape, axis), dimAt(other.shape, axis)) === "no")
    fail({ code: "broadcast-mismatch", owner, shapes: [one.shape, other.shape], detail: `one batch, on axis ${axis}` });
}

/** How much each step looks at each other, unless they are not asked for. */
function scores(
  query: TensorValue,
  key: TensorValue,
  [batch, time]: readonly [number, number],
  heads: Dim,
  ctx: Context,
  { argument }: ForwardCall,
): Value {
  const flagAt = (index: number, name: string): boolean | undefined => {
    const value = argument(index, name);
    return value ? ctx.truth(value) : true;
  };
  const [needed, averaged] = [flagAt(4, "need_weights"), flagAt(6, "average_attn_weights")];
  if (needed === false) return none;
  if (needed === undefined || averaged === undefined || !isRanked(query.shape) || !isRanked(key.shape)) return unknown;
  const isBatched = query.shape.length === 3;
  const at = isBatched ? time : 0;
  const front = [...(isBatched ? [dimAt(query.shape, batch)] : []), ...(averaged ? [] : [heads])];
  return made([...front, dimAt(query.shape, at), dimAt(key.shape, at)], query.dtype);
}

const LAYER = "d_model nhead dim_feedforward dropout activation layer_norm_eps batch_first norm_first bias";
const layerParams = ordered(LAYER, { d_model: dim, nhead: dim, batch_first: flag(false) });

const encoderLayer = module(
  layerParams,
  ({ d_model }, input) => {
    checkRank("TransformerEncoderLayer", input, 2, 3);
    checkSize("TransformerEncoderLayer", input, -1, d_model);
    return made(input.shape, input.dtype);
  },
  {},
  ({ d_model, nhead }) => checkHeads("TransformerEncoderLayer", "d_model", d_model, nhead),
);

/** What is decoded keeps its shape; what was encoded has the same width and batch. */
function decoded(owner: string, width: Dim, batchFirst: boolean, target: TensorValue, memory: TensorValue): TensorValue {
  checkRank(owner, target, 2, 3);
  if (isRanked(target.shape)) checkRank(owner, memory, target.shape.length);
  checkSize(owner, target, -1, width);
  checkSize(owner, memory, -1, width);
  checkBatch(owner, target, memory, axesOf(batchFirst)[0]);
  return made(target.shape, target.dtype);
}

const decoderLayer = module(
  layerParams,
  ({ d_model, batch_first }, target, _ctx, call) =>
    decoded("TransformerDecoderLayer", d_model, batch_first, target, tensorAt(call, 1, "memory")),
  {},
  ({ d_model, nhead }) => checkHeads("TransformerDecoderLayer", "d_model", d_model, nhead),
);

const transformer = module(
  ordered(`d_model nhead num_encoder_layers num_decoder_layers ${LAYER.slice("d_model nhead ".length)}`, {
    d_model: withDefault(dim, 512 as Dim),
    nhead: withDefault(dim, 8 as Dim),
    batch_first: flag(false),
  }),
  ({ d_model, batch_first }, source, _ctx, call) => decoded("Transformer", d_model, batch_first, tensorAt(call, 1, "tgt"), source),
  {},
  ({ d_model, nhead }) => checkHeads("Transformer", "d_model", d_model, nhead),
);

export const attentionModules: Entries = {
  MultiheadAttention: attention,
  TransformerEncoderLayer: encoderLayer,
  TransformerDecoderLayer: decoderLayer,
  Transformer: transformer,
  TransformerEncoder: module(
    ordered("encoder_layer num_layers norm enable_nested_tensor mask_check", { encoder_layer: anything, num_layers: ignored }),
    ({ encoder_layer }, input, ctx) =>
      encoder_layer.kind === "object" ? ctx.call(encoder_layer, makeArgs([input])) : made(UNKNOWN_RANK, input.dtype),
  ),
  TransformerDecoder: module(
    ordered("decoder_layer num_layers norm", { decoder_layer: anything }),
    ({ decoder_layer }, input, ctx, call) =>
      decoder_layer.kind === "object"
        ? ctx.call(decoder_layer, makeArgs([input, tensorAt(call, 1, "memory")]))
        : made(UNKNOWN_RANK, input.dtype),
  ),
};
