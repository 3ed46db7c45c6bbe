/** What the attentions with several heads share: query, value and key as arguments of the call, projections, masks. */
import { tryBroadcast } from "../../../../shape/broadcast";
import { compareDims, type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt, insertAxis, isRanked, last } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { WeightSpec } from "../../../vocabulary/layers";
import type { LayerCall } from "../../state";
import { mayBeEqual } from "../merging/inputs";

/** Parameters of `call` behind the query. */
export const HEADS_CALL = [
  "value",
  "key",
  "query_mask",
  "value_mask",
  "key_mask",
  "attention_mask",
  "return_attention_scores",
  "training",
  "use_causal_mask",
] as const;

export interface Shapes {
  readonly query: Shape;
  readonly value: Shape;
  /** The value's where no key is given. */
  readonly key: Shape;
}

/** Fails with call-mismatch where there is no value: `layer([x, x])` has only a query. */
export function shapesOfCall(call: LayerCall, owner: string): Shapes {
  const value = call.argument("value");
  if (!value && !call.args.open) failAt({}, { code: "call-mismatch", owner, detail: "is missing the required argument 'value'" });
  const key = call.argument("key");
  return { query: shapeOf(call.inputs), value: shapeOf(value), key: shapeOf(key && key.kind !== "none" ? key : value) };
}

function shapeOf(value: Value | undefined): Shape {
  return (value && asTensor(value)?.shape) ?? UNKNOWN_RANK;
}

/** Value and key must agree in all axes between the first and the last; Keras compares as Python does, None with None only. */
export function checkValueAndKey(value: Shape, key: Shape, call: LayerCall, owner: string): void {
  if (!isRanked(value) || !isRanked(key)) return;
  const [a, b] = [value.slice(1, -1), key.slice(1, -1)];
  if (a.length === b.length && a.every((size, i) => mayBeEqual(size, b[i] ?? null))) return;
  failAt(
    { at: call.at },
    { code: "broadcast-mismatch", owner, shapes: [value, key], detail: "value and key with equal sizes but the last" },
  );
}

/** A dense layer from the sizes `from` to the sizes `to`. */
export function projectionWeights(name: string, from: Dims, to: Dims, useBias: boolean): readonly WeightSpec[] {
  const bias: WeightSpec = [`${name}/bias`, to];
  return [[`${name}/kernel`, [...from, ...to]], ...(useBias ? [bias] : [])];
}

/** Arrays with other features than those that the projections were built for. Keras does not look for KerasTensors. */
export function checkBuilt(shapes: Shapes, { state, at }: LayerCall, owner: string): void {
  for (const [name, got] of Object.entries(shapes)) {
    const expected = state.weights?.find((weight) => weight.name === `${name}/kernel`)?.shape[0];
    if (expected === undefined || !isRanked(got) || compareDims(expected, last(got)) !== "no") continue;
    failAt({ at }, { code: "axis-mismatch", owner, axis: -1, expected, got, reason: "built" });
  }
}

/** The rate is looked at when the layer inside is made. */
export function checkDropout(dropout: number | undefined, owner: string): void {
  if (dropout === undefined || (dropout >= 0 && dropout <= 1)) return;
  fail({ code: "invalid-argument", owner, argument: "dropout", expected: "a number from 0 to 1", got: `${dropout}` });
}

/**
 * Masks of arrays must broadcast with the scores (batch, heads, query steps, key steps). Gives whether the scores keep their shape:
 * a single one is repeated for a mask of more.
 */
export function fitMasks(scores: Shape, call: LayerCall, owner: string): boolean {
  const over = checkMask(call.argument("attention_mask"), (mask) => (mask.length === 3 ? insertAxis(mask, 1, 1) : mask), scores, owner);
  const overKeys = (mask: Dims): Dims => (mask.length === 2 ? [mask[0] ?? null, 1, 1, mask[1] ?? null] : []);
  const kept = [over, ...["value_mask", "key_mask"].map((name) => checkMask(call.argument(name), overKeys, scores, owner))];
  return !kept.includes(false);
}

function checkMask(mask: Value | undefined, expand: (mask: Dims) => Dims, scores: Shape, owner: string): boolean {
  const shape = mask && asTensor(mask)?.shape;
  if (!shape || !isRanked(shape) || !isRanked(scores)) return true;
  const result = tryBroadcast([scores, expand(shape)]);
  if (result && (!isRanked(result) || result.length === scores.length))
    return !isRanked(result) || result.every((size, axis) => compareDims(size, dimAt(scores, axis)) !== "no");
  return failAt({}, { code: "broadcast-mismatch", owner, shapes: [scores, shape], detail: "a mask that fits the scores" });
}
