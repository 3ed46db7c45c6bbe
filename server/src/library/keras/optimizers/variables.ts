/** The optimizer of a compiled model, and what an optimizer keeps (keras/src/optimizers/base_optimizer.py `build`). */
import { copiesOf } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { list, makeArgs, none, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { modelState } from "../state";
import { optimizerVariables } from "./size";

/** `model.optimizer`: None until the model is compiled. */
export function optimizerOf(self: ObjectValue, ctx: Context): Value {
  const compiled = modelState(self)?.compiled;
  if (compiled === null) return none;
  const given = compiled?.optimizer;
  if (given?.kind !== "string") return given ?? unknown;
  return ctx.attempt(() => ctx.call(ctx.library("keras.optimizers.get"), makeArgs([given]))) ?? unknown;
}

/** The counter of steps, the learning rate, then what each trained weight has, weight by weight. */
export function variablesFor(optimizer: Value, trained: Value, counter: TensorValue): Value {
  const kept = optimizerVariables(optimizer);
  const weights = trained.kind === "list" ? trained.items : undefined;
  if (!kept || !weights) return list(undefined);
  const scalar = tensor([], "float32", "tensorflow", { variable: true });
  const slots = weights.flatMap((each) => copiesOf(kept.slots, each));
  const rate = kept.scheduled ? [] : [scalar];
  // What Nadam has besides comes last.
  const last = copiesOf(kept.scalars - rate.length, scalar);
  return list([counter, ...rate, ...slots, ...last]);
}
