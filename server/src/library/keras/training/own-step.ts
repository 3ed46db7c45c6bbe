/** The user's own `train_step` or `test_step`. */
import type { Context } from "../../../value/context";
import { list, makeArgs, tuple, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { FunctionValue, ObjectValue, Value } from "../../../value/values";
import { optimizerOf, variablesFor } from "../optimizers/variables";
import { userMethod } from "../user-layer";
import { variableTensors, weightTensors } from "../weights";

interface OwnStep {
  readonly training: boolean;
  /** Builds the model, if it is not built. */
  readonly build: () => void;
}

/** Run it with a batch. With the JAX backend it gets a state, too, which the model must be built for. */
export function runOwnStep(self: ObjectValue, own: FunctionValue, data: Value, { training, build }: OwnStep, ctx: Context): Value {
  if (takesOnlyData(own)) return ctx.callMethod(self, own.name, makeArgs([data]));
  build();
  return ctx.callMethod(self, own.name, makeArgs([stateOf(self, training, ctx), data]));
}

/** The user's own step still shows its shapes with data that are not known. */
export function runWithoutData(self: ObjectValue, ctx: Context): void {
  const own = userMethod(self, "train_step");
  if (own) runOwnStep(self, own, unknown, { training: true, build: () => undefined }, ctx);
}

function takesOnlyData({ definition }: FunctionValue): boolean {
  const required = definition.parameters.filter(({ role, default: fallback }) => (role === "normal" || role === "positional") && !fallback);
  return required.length <= 2;
}

/** Variables of the model, of the optimizer, of the metrics (keras/src/backend/jax/trainer.py); an evaluation has no optimizer. */
function stateOf(self: ObjectValue, training: boolean, ctx: Context): Value {
  const trained = weightTensors(self, "tensorflow", "trainable");
  const optimizer = variablesFor(optimizerOf(self, ctx), trained, tensor([], "int32", "tensorflow"));
  const metrics = ctx.attribute(self, "metrics");
  const kept = metrics?.kind === "list" ? metrics.items : undefined;
  return tuple([
    trained,
    variableTensors(self, "frozen"),
    ...(training ? [optimizer] : []),
    list(joined(kept?.map((each) => variablesIn(each, ctx)))),
  ]);
}

/** `metric.variables`, when known. */
export function variablesIn(metric: Value, ctx: Context): readonly Value[] | undefined {
  const found = ctx.attribute(metric, "variables");
  return found?.kind === "list" ? found.items : undefined;
}

/** All parts in one list, when all are known. */
export function joined(parts: readonly (readonly Value[] | undefined)[] | undefined): readonly Value[] | undefined {
  const known = parts?.flatMap((each) => (each ? [each] : []));
  return known?.length === parts?.length ? known?.flat() : undefined;
}
