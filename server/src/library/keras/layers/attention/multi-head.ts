/** MultiHeadAttention (keras/src/layers/attention/multi_head_attention.py). */
import { compareDims, type Dim, type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, last } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { dimOf, shapeOf, unknown } from "../../../../value/make";
import type { Value } from "../../../../value/values";
import { type Bound, NOT_KNOWN } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { isDeclaredOnly, layerOutput, type WeightSpec } from "../../../vocabulary/layers";
import { flag, ignored, integers, number, optional, ownInteger, param, positive, refuse, withDefault } from "../../../vocabulary/params";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { withScores } from "./attention";
import { checkBuilt, checkDropout, checkValueAndKey, fitMasks, HEADS_CALL, projectionWeights, shapesOfCall } from "./heads";

/** An int or a tuple of ints; null for None. */
const outputShape = optional(
  param<Dims | null>((value, at) => {
    const single = value.kind === "int" ? dimOf(value) : undefined;
    const dims = single === undefined ? shapeOf(value) : [single];
    if (!dims) return refuse(at, "an integer or a tuple of integers", value);
    if (!isRanked(dims)) return NOT_KNOWN;
    // A zero counts as none given.
    if (single === 0) return null;
    return dims.some((size) => typeof size === "number" && size < 0) ? refuse(at, "positive sizes", value) : dims;
  }),
);

const parameters = {
  num_heads: ownInteger,
  key_dim: ownInteger,
  value_dim: optional(ownInteger),
  dropout: withDefault(number, 0),
  use_bias: flag(true),
  output_shape: outputShape,
  attention_axes: optional(integers),
  sliding_window: optional(positive),
  flash_attention: ignored,
  ...identifiers("kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer"),
  ...identifiers("activity_regularizer", "kernel_constraint", "bias_constraint"),
  use_gate: flag(false),
  seed: ignored,
};
type Arguments = Bound<typeof parameters>;

export const multiHeadAttention: Entries = {
  MultiHeadAttention: layer({
    config: "-flash_attention",
    params: parameters,
    inputName: "query",
    callParameters: HEADS_CALL,
    input: {},
    weightsOf: (args, _inputs, _ctx, owner, call) => weights(args, call, owner),
    call: (args, call, ctx, owner) => attend(args, call, ctx, owner),
  }),
};

/** Sizes behind the query's axes in the output. */
function outputSizes(args: Arguments, query: Dims): Dims {
  return args.output_shape ?? [last(query)];
}

function weights(args: Arguments, call: LayerCall, owner: string): readonly WeightSpec[] | undefined {
  checkDropout(args.dropout ?? undefined, owner);
  const { query, value, key } = shapesOfCall(call, owner);
  checkValueAndKey(value, key, call, owner);
  if (!isRanked(query) || !isRanked(value) || !isRanked(key)) return undefined;
  const heads = [args.num_heads, args.key_dim];
  const values = [args.num_heads, args.value_dim ?? args.key_dim];
  const output = outputSizes(args, query);
  const bias = args.use_bias;
  return [
    ...projectionWeights("query", [last(query)], heads, bias),
    ...projectionWeights("key", [last(key)], heads, bias),
    ...(args.use_gate ? projectionWeights("gate", [last(query)], values, bias) : []),
    ...projectionWeights("value", [last(value)], values, bias),
    ...projectionWeights("attention_output", values, output, bias),
  ];
}

function attend(args: Arguments, call: LayerCall, ctx: Context, owner: string): Value {
  const shapes = shapesOfCall(call, owner);
  const { query, value, key } = shapes;
  const symbolic = isDeclaredOnly(call);
  if (!symbolic) checkBuilt(shapes, call, owner);
  if (symbolic) checkValueAndKey(value, key, call, owner);
  const output = isRanked(query) ? [...query.slice(0, -1), ...outputSizes(args, query)] : UNKNOWN_RANK;
  const scores = symbolic ? declaredScores(args.num_heads, query) : realScores(args, query, value, call, owner);
  if (!symbolic && isRanked(query) && query.length === 3 && !fitMasks(scores, call, owner)) return unknown;
  return withScores(layerOutput(call, output), layerOutput(call, scores), call, ctx);
}

/** What Keras says of Keras tensors: the query's length twice, whatever the key's. */
function declaredScores(heads: Dim, query: Shape): Shape {
  return isRanked(query) ? [dimAt(query, 0), heads, dimAt(query, 1), dimAt(query, 1)] : UNKNOWN_RANK;
}

/** Batch axes, heads, the query's attention axes, the key's. Fails where the batch axes differ. */
function realScores(args: Arguments, query: Shape, value: Shape, call: LayerCall, owner: string): Shape {
  if (!isRanked(query) || !isRanked(value)) return UNKNOWN_RANK;
  const rank = query.length;
  if (value.length !== rank)
    failAt({ at: call.at }, { code: "rank-mismatch", owner, expected: `rank ${rank}, as the query has,`, got: value, argument: "value" });
  const axes = args.attention_axes?.map((axis) => (axis < 0 ? axis + rank : axis)) ?? query.slice(1, -1).map((_, i) => i + 1);
  if (axes.some((axis) => axis < 1 || axis > rank - 2)) return UNKNOWN_RANK;
  const others = query.map((_, axis) => axis).filter((axis) => axis < rank - 1 && !axes.includes(axis));
  for (const axis of others) {
    if (compareDims(dimAt(query, axis), dimAt(value, axis)) === "no")
      failAt(
        { at: call.at },
        { code: "broadcast-mismatch", owner, shapes: [query, value], detail: `query and value with equal sizes in axis ${axis}` },
      );
  }
  const sizes = (of: Dims, which: readonly number[]): Dims => which.map((axis) => dimAt(of, axis));
  return [...sizes(query, others), args.num_heads, ...sizes(query, axes), ...sizes(value, axes)];
}
