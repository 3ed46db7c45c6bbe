/** Attention and AdditiveAttention over a list [query, value] or [query, value, key] (keras/src/layers/attention/attention.py). */

import { broadcastShapes } from "../../../../shape/broadcast";
import { compareDims, type Dims, formatDim, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { isIntegerDType } from "../../../../shape/dtype";
import { matmulShapes } from "../../../../shape/matmul";
import { dimAt, insertAxis, isRanked, last } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { display } from "../../../../value/display";
import { tuple, unknown } from "../../../../value/make";
import type { Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { isDeclaredOnly, layerOutput } from "../../../vocabulary/layers";
import { choice, flag, ignored, number, param, refuse, withDefault } from "../../../vocabulary/params";
import { checkSeed } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { type Input, listInputs, shapeOfInput, wrongStructure } from "../merging/inputs";

/** Compared with 0 in the constructor; how large it is is not looked at. */
const share = withDefault(
  param<number | undefined>((value, at) => {
    if (["string", "none", "list", "tuple", "dict"].includes(value.kind)) return refuse(at, "a number", value);
    const known = number.read(value, at);
    return typeof known === "number" ? known : undefined;
  }, undefined),
  0,
);

const CALL = ["mask", "training", "return_attention_scores", "use_causal_mask"] as const;

export const attention: Entries = {
  Attention: layer({
    params: { use_scale: flag(false), score_mode: choice("dot", "concat"), dropout: share, seed: ignored },
    callParameters: CALL,
    check: ({ dropout }, _ctx, binding, owner) => checkSeed(dropout, binding, owner),
    input: {},
    weightsOf: (args, _inputs, _ctx, owner, call) => {
      queryValueKey(call, owner);
      return [
        ...(args.use_scale ? ([["scale", []]] as const) : []),
        ...(args.score_mode === "concat" ? ([["concat_score_weight", []]] as const) : []),
      ];
    },
    call: (args, call, ctx, owner) => attend(args.score_mode === "concat" ? sumScores : dotScores, call, ctx, owner),
  }),
  AdditiveAttention: layer({
    config: "+seed",
    params: { use_scale: flag(true), dropout: share },
    callParameters: CALL,
    input: {},
    alsoAccepts: ["score_mode", "seed"],
    weightsOf: (args, _inputs, _ctx, owner, call) => {
      const query = queryValueKey(call, owner)?.query;
      if (!args.use_scale) return [];
      return query && isRanked(query.shape) ? [["scale", [last(query.shape)]]] : undefined;
    },
    call: (_args, call, ctx, owner) => attend(sumScores, call, ctx, owner),
  }),
};

interface QueryValueKey {
  readonly query: Input;
  readonly value: Input;
  readonly key: Input;
}

/** The inputs; Keras takes a list of two or three, not a tuple. */
function queryValueKey(call: LayerCall, owner: string): QueryValueKey | undefined {
  const expected = "a list [query, value] or [query, value, key]";
  const inputs = listInputs(call, owner, expected);
  if (call.inputs.kind === "tuple") wrongStructure(call, owner, expected, "a tuple");
  if (!inputs) return undefined;
  if (inputs.length < 2 || inputs.length > 3) wrongStructure(call, owner, expected, `a list of ${inputs.length}`);
  const [query, value, key = value] = inputs;
  checkMask(call, owner);
  return { query, value, key };
}

function checkMask(call: LayerCall, owner: string): void {
  const mask = call.argument("mask");
  if (!mask || mask.kind === "none" || mask.kind === "unknown" || mask.kind === "union") return;
  const expected = "mask=[query_mask, value_mask]";
  if (mask.kind !== "list") wrongStructure(call, owner, expected, display(mask));
  if (mask.items && (mask.items.length < 2 || mask.items.length > 3))
    wrongStructure(call, owner, expected, `a list of ${mask.items.length}`);
}

type Scores = (owner: string, query: Shape, key: Shape) => Shape;

/** Keras checks the sizes only when it computes; of Keras tensors it takes the query's axes and the value's last. */
function attend(scoresOf: Scores, call: LayerCall, ctx: Context, owner: string): Value {
  const given = queryValueKey(call, owner);
  if (!given) return unknown;
  const [query, value, key] = [shapeOfInput(given.query), shapeOfInput(given.value), shapeOfInput(given.key)];
  const symbolic = isDeclaredOnly(call);
  // A causal mask has three axes: it would add one to scores of two.
  if (!symbolic && isRanked(query) && query.length === 2 && call.argument("use_causal_mask")) return unknown;
  if (!symbolic) checkSizes(query, value, key, call, owner);
  const scores = symbolic ? declaredScores(query, key) : scoresOf(owner, query, key);
  const output = symbolic ? declaredOutput(query, value) : matmulShapes(owner, scores, value);
  const [made, weights] = [layerOutput(call, output), layerOutput(call, scores)];
  // Sums of integers are weighed by a softmax of floats.
  const dtype = !symbolic && isIntegerDType(made.dtype) ? "float32" : made.dtype;
  return withScores({ ...made, dtype }, { ...weights, dtype }, call, ctx);
}

/** In the words of attention, before the products that would fail. */
function checkSizes(query: Shape, value: Shape, key: Shape, call: LayerCall, owner: string): void {
  if (!isRanked(query) || !isRanked(value) || !isRanked(key) || key.length < 2 || value.length < 2) return;
  const check = (a: Dims, b: Dims, axis: -1 | -2, what: string): void => {
    const [one, other] = [dimAt(a, axis), dimAt(b, axis)];
    if (compareDims(one, other) !== "no" || (axis === -1 && (one === 1 || other === 1))) return;
    failAt(
      { at: call.at },
      { code: "matmul-mismatch", owner, shapes: [a, b], detail: `${what} ${formatDim(one)} and ${formatDim(other)} differ` },
    );
  };
  check(query, key, -1, "features of query and key");
  check(key, value, -2, "steps of key and value");
}

function declaredOutput(query: Shape, value: Shape): Shape {
  return isRanked(query) && isRanked(value) ? [...query.slice(0, -1), last(value)] : UNKNOWN_RANK;
}

function declaredScores(query: Shape, key: Shape): Shape {
  return isRanked(query) && isRanked(key) ? [...query.slice(0, -1), dimAt(key, -2)] : UNKNOWN_RANK;
}

function dotScores(owner: string, query: Shape, key: Shape): Shape {
  return matmulShapes(owner, query, isRanked(key) && key.length > 1 ? [...key.slice(0, -2), last(key), dimAt(key, -2)] : key);
}

/** Every query step is added to every key step, then the features are summed. */
function sumScores(owner: string, query: Shape, key: Shape): Shape {
  if (!isRanked(query) || !isRanked(key) || query.length < 2 || key.length < 2) return UNKNOWN_RANK;
  const sum = broadcastShapes(owner, [withStep(query, query.length - 1), withStep(key, key.length - 2)]);
  return isRanked(sum) ? sum.slice(0, -1) : sum;
}

function withStep(shape: Dims, at: number): Dims {
  return insertAxis(shape, at, 1);
}

/** The output, or the output and the scores where the call asks for them. */
export function withScores(output: Value, scores: Value, call: LayerCall, ctx: Context): Value {
  const wanted = call.argument("return_attention_scores");
  const asked = wanted ? ctx.truth(wanted) : false;
  if (asked === undefined) return unknown;
  return asked ? tuple([output, scores]) : output;
}
