/** Whether layers train: who says so to whom (keras/src/layers/layer.py `_resolve_and_populate_arg`). */
import type { Context, Training } from "../../value/context";
import { makeArgs } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import type { LayerCall } from "./state";
import { userMethod } from "./user-layer";

/** What a call says to the layers within it: its own argument, else what is said around it, else the default of the user's `call`. */
export function trainingOf(call: LayerCall, ctx: Context): Training {
  const given = call.argument("training");
  if (given && given.kind !== "none") return truthOf(given);
  if (ctx.training !== null) return ctx.training;
  const fallback = userMethod(call.self, "call")?.defaults.get("training");
  return fallback && fallback.kind !== "none" ? truthOf(fallback) : null;
}

function truthOf(value: Value): boolean | undefined {
  return value.kind === "bool" ? value.value : undefined;
}

/** `model(x, training=…)` as `fit`, `evaluate` and `predict` call it: a `call` of the user's that has no such argument is not told. */
export function callModel(model: ObjectValue, x: Value, training: boolean, ctx: Context): Value {
  const own = userMethod(model, "call");
  const isTold = !own || own.definition.parameters.some(({ name, role }) => name.id === "training" || role === "kwargs");
  return ctx.withTraining(isTold ? training : null, () => ctx.call(model, makeArgs([x])));
}
