/** GroupQueryAttention (keras/src/layers/attention/grouped_query_attention.py). */
import { compareDims, type Dims, moduloDims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, last } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { display } from "../../../../value/display";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Binding, Bound } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { isDeclaredOnly, layerOutput, type WeightSpec } from "../../../vocabulary/layers";
import { dim, flag, ignored, number, optional, positive, withDefault } from "../../../vocabulary/params";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { producerOf } from "../../layer-build";
import type { LayerCall } from "../../state";
import { withScores } from "./attention";
import { checkBuilt, checkDropout, checkValueAndKey, fitMasks, HEADS_CALL, projectionWeights, shapesOfCall } from "./heads";

const parameters = {
  head_dim: positive,
  num_query_heads: dim,
  num_key_value_heads: positive,
  dropout: withDefault(number, 0),
  use_bias: flag(true),
  sliding_window: optional(positive),
  flash_attention: ignored,
  ...identifiers("kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer"),
  ...identifiers("activity_regularizer", "kernel_constraint", "bias_constraint"),
  use_gate: flag(false),
  seed: ignored,
};
type Arguments = Bound<typeof parameters>;

export const groupQueryAttention: Entries = {
  GroupQueryAttention: layer({
    params: parameters,
    inputName: "query",
    callParameters: HEADS_CALL,
    input: {},
    check: (args, _ctx, binding, owner) => checkHeads(args, binding, owner),
    weightsOf: (args, _inputs, _ctx, owner, call) => weights(args, call, owner),
    call: (args, call, ctx, owner) => attend(args, call, ctx, owner),
  }),
};

function checkHeads(args: Arguments, binding: Binding<typeof parameters>, owner: string): void {
  if (compareDims(moduloDims(args.num_query_heads, args.num_key_value_heads), 0) !== "no") return;
  const given = binding.given.get("num_query_heads");
  failAt(
    { at: given?.site },
    {
      code: "invalid-argument",
      owner,
      argument: "num_query_heads",
      expected: "a multiple of num_key_value_heads",
      got: given ? display(given.value) : "another number",
    },
  );
}

/** The kernels are of (batch, steps, features): a lower rank has no features there. */
function weights(args: Arguments, call: LayerCall, owner: string): readonly WeightSpec[] | undefined {
  checkDropout(args.dropout ?? undefined, owner);
  const { query, value, key } = shapesOfCall(call, owner);
  for (const shape of [query, value, key]) if (isRanked(shape) && shape.length < 3) wrongAxes(shape, call, owner);
  if (!isRanked(query) || !isRanked(value) || !isRanked(key)) return undefined;
  const heads = [args.num_query_heads, args.head_dim];
  const groups = [args.num_key_value_heads, args.head_dim];
  const bias = args.use_bias;
  return [
    ...projectionWeights("query", [dimAt(query, 2)], heads, bias),
    ...projectionWeights("key", [dimAt(key, 2)], groups, bias),
    ...(args.use_gate ? projectionWeights("gate", [dimAt(query, 2)], heads, bias) : []),
    ...projectionWeights("value", [dimAt(value, 2)], groups, bias),
    ...projectionWeights("attention_output", heads, [last(query)], bias),
  ];
}

function wrongAxes(got: Dims, call: LayerCall, owner: string): never {
  const query = asTensor(call.inputs);
  return failAt({ at: call.at, related: [query && producerOf(query)] }, { code: "rank-mismatch", owner, expected: "rank 3", got });
}

function attend(args: Arguments, call: LayerCall, ctx: Context, owner: string): Value {
  const shapes = shapesOfCall(call, owner);
  const { query, value, key } = shapes;
  const symbolic = isDeclaredOnly(call);
  if (!symbolic) {
    for (const shape of [query, value, key]) if (isRanked(shape) && shape.length !== 3) wrongAxes(shape, call, owner);
    checkBuilt(shapes, call, owner);
  }
  if (symbolic) {
    checkFeatures(query, value, call, owner);
    checkValueAndKey(value, key, call, owner);
  }
  // What einsum makes of no heads is not followed.
  if (!symbolic && args.num_query_heads === 0) return unknown;
  const known = isRanked(query) && isRanked(key);
  const scores = known ? [dimAt(query, 0), args.num_query_heads, dimAt(query, 1), dimAt(key, 1)] : UNKNOWN_RANK;
  if (!symbolic && !fitMasks(scores, call, owner)) return unknown;
  return withScores(layerOutput(call, query), layerOutput(call, scores), call, ctx);
}

/** Of Keras tensors alone Keras wants equal feature sizes, though arrays of unequal ones work. */
function checkFeatures(query: Shape, value: Shape, call: LayerCall, owner: string): void {
  if (!isRanked(query) || !isRanked(value) || compareDims(last(query), last(value)) !== "no") return;
  failAt({ at: call.at }, { code: "broadcast-mismatch", owner, shapes: [query, value], detail: "query and value with equal last sizes" });
}
