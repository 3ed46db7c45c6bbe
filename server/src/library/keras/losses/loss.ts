/** `keras.losses.Loss`: its objects, and how losses of samples become one number (keras/src/losses/loss.py). */

import { tryBroadcast } from "../../../shape/broadcast";
import type { Shape } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type ArgumentValue, type Context, failAt } from "../../../value/context";
import { makeArgs, none, string, unknown } from "../../../value/make";
import { asTensor, mapTensors, tensor } from "../../../value/tensors";
import type { NativeState, ObjectValue, Value } from "../../../value/values";
import { cls, type Entry, method } from "../../vocabulary/functions";
import { isSymbolic } from "../../vocabulary/layers";
import { anything, optional, text, withDefault } from "../../vocabulary/params";
import { fromConfig } from "../layer-config";
import { givenConfig } from "../serialization";
import { type LossArguments, squeezeToSameRank } from "./compare";
import { labelsAndOutput, policy, type Reduction, reduction } from "./params";
import type { LossName } from "./rules";

export interface LossState extends NativeState {
  readonly state: "loss";
  /** Undefined for the user's own losses: their `call` decides. */
  readonly rule: LossName | undefined;
  readonly args: LossArguments;
  /** Undefined when not known. */
  readonly reduction: Reduction | undefined;
  readonly name: string | undefined;
  /** What arguments are converted to; undefined when not known. */
  readonly dtype: string | undefined;
}

export function lossState(object: Value): LossState | undefined {
  return object.kind === "object" && isLossState(object.native) ? object.native : undefined;
}

function isLossState(state: NativeState | undefined): state is LossState {
  return state?.state === "loss";
}

export function initializeLoss(self: ObjectValue, state: Omit<LossState, "state">, ctx: Context): Value {
  const whole: LossState = { state: "loss", ...state };
  ctx.heap.set(self, "native", whole);
  return none;
}

/** `loss(y_true, y_pred, sample_weight=None)`: `call`, then weights, then the reduction. */
function callLoss(self: ObjectValue, yTrue: Value, yPred: Value, weight: ArgumentValue | undefined, ctx: Context): Value {
  const state = lossState(self);
  const converted = (value: Value): Value =>
    mapTensors(value, (each) => ({ ...each, dtype: state?.dtype, framework: each.framework === "keras" ? "keras" : "tensorflow" }));
  const losses = ctx.callMethod(self, "call", makeArgs([converted(yTrue), converted(yPred)]));
  return reduceLosses(losses, weight, state, self.cls.name, undefined);
}

/** `reduce_weighted_values`. Fails with `broadcast-mismatch` when the weights do not fit the losses. */
export function reduceLosses(
  losses: Value,
  weight: ArgumentValue | undefined,
  state: LossState | undefined,
  owner: string,
  output: Site | undefined,
): Value {
  const values = asTensor(losses, "tensorflow");
  if (!values) return unknown;
  const weighted = weight ? weightedShape(values.shape, weight, owner) : values.shape;
  const symbolic = isSymbolic(losses) || (weight !== undefined && isSymbolic(weight.value));
  const how = state?.reduction;
  const divides = how === "mean" || (how === "weighted mean" && !weight);
  // The number of losses is made a tensor of their shape.
  if (symbolic && divides && isRanked(weighted) && weighted.includes(null))
    failAt(
      { at: output },
      { code: "wrong-kind", owner, expected: "outputs whose number is known, to take their mean", got: "a KerasTensor" },
    );
  const framework = symbolic ? "keras" : "tensorflow";
  if (how === undefined) return unknown;
  return tensor(how === "none" ? weighted : [], state?.dtype, framework);
}

/** The shape of losses multiplied with `sample_weight`. */
export function weightedShape(losses: Shape, weight: ArgumentValue, owner: string): Shape {
  const weights = asTensor(weight.value)?.shape;
  if (!weights || !isRanked(losses)) return losses;
  const [values, factors] = squeezeToSameRank(losses, weights);
  const shape = tryBroadcast([values, factors]);
  if (shape) return shape;
  return failAt(placeOf(weight.site), {
    code: "broadcast-mismatch",
    owner,
    shapes: [weights, losses],
    detail: "sample_weight that fits the losses",
  });
}

function placeOf(site: Site | undefined): { readonly at: Site | undefined } {
  return { at: site };
}

export const lossBase: Entry = cls({
  parameters: ["name", "reduction", "dtype"],
  methods: {
    __init__: method({ name: withDefault(optional(text), null), reduction, dtype: policy }, (self, args, ctx) =>
      initializeLoss(self, { rule: undefined, args: {}, reduction: args.reduction, dtype: args.dtype, name: args.name ?? undefined }, ctx),
    ),
    __call__: method({ ...labelsAndOutput, sample_weight: optional(anything) }, (self, { y_true, y_pred, sample_weight }, ctx, { given }) =>
      callLoss(self, y_true, y_pred, sample_weight === null ? undefined : given.get("sample_weight"), ctx),
    ),
    call: method(labelsAndOutput, () => unknown),
    get_config: method({}, givenConfig),
  },
  properties: {
    name: (self) => string(lossState(self)?.name),
    dtype: (self) => string(lossState(self)?.dtype),
  },
  classMethods: { from_config: fromConfig },
});
