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
import { ignored, labelsAndOutput, type Reduction, reduction } from "./params";
import type { LossName } from "./rules";

export interface LossState extends NativeState {
  readonly state: "loss";
  /** Undefined for the user's own losses: their `call` decides. */
  readonly rule: LossName | undefined;
  readonly args: LossArguments;
  /** Undefined when not known. */
  readonly reduction: Reduction | undefined;
  readonly name: string | undefined;
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
  const losses = ctx.callMethod(self, "call", makeArgs([inFloat(yTrue), inFloat(yPred)]));
  return reduceLosses(losses, weight, lossState(self)?.reduction, self.cls.name);
}

/** Loss objects convert what they get to float32. */
function inFloat(value: Value): Value {
  return mapTensors(value, (each) => ({ ...each, dtype: "float32", framework: each.framework === "keras" ? "keras" : "tensorflow" }));
}

/** `reduce_weighted_values`. Fails with `broadcast-mismatch` when the weights do not fit the losses. */
export function reduceLosses(losses: Value, weight: ArgumentValue | undefined, how: Reduction | undefined, owner: string): Value {
  const values = asTensor(losses, "tensorflow");
  if (!values) return unknown;
  const weighted = weight ? weightedShape(values.shape, weight, owner) : values.shape;
  const framework = isSymbolic(losses) ? "keras" : "tensorflow";
  if (how === "none") return tensor(weighted, "float32", framework);
  return how === undefined ? unknown : tensor([], "float32", framework);
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
    __init__: method({ name: withDefault(optional(text), null), reduction, dtype: ignored }, (self, args, ctx) =>
      initializeLoss(self, { rule: undefined, args: {}, reduction: args.reduction, name: args.name ?? undefined }, ctx),
    ),
    __call__: method({ ...labelsAndOutput, sample_weight: optional(anything) }, (self, { y_true, y_pred, sample_weight }, ctx, { given }) =>
      callLoss(self, y_true, y_pred, sample_weight === null ? undefined : given.get("sample_weight"), ctx),
    ),
    call: method(labelsAndOutput, () => unknown),
    get_config: method({}, givenConfig),
  },
  properties: {
    name: (self) => string(lossState(self)?.name),
    dtype: () => string("float32"),
  },
  classMethods: { from_config: fromConfig },
});
