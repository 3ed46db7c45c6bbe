/** `Model.compile` (keras/src/trainers/trainer.py): what it refuses at once, and what it remembers for training. */
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { none, string } from "../../../value/make";
import { flattenTensors } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import type { Binding, Params } from "../../vocabulary/bind";
import { type Method, method } from "../../vocabulary/functions";
import { anything, ignored, withDefault } from "../../vocabulary/params";
import { lossRule } from "../losses/resolve";
import { reportActivation } from "../losses/silent";
import { type Compiled, modelState } from "../state";
import { isNested } from "./structure";

const nothing = withDefault(anything, none as Value);

const params = {
  optimizer: withDefault(anything, none as Value),
  loss: nothing,
  loss_weights: nothing,
  metrics: nothing,
  weighted_metrics: nothing,
  run_eagerly: ignored,
  steps_per_execution: ignored,
  jit_compile: withDefault(anything, string("auto") as Value),
  auto_scale_loss: ignored,
};

/** What Keras takes when nothing is given. */
const RMSPROP: Value = { kind: "string", value: "rmsprop" };

const checked: Method = method(params, (self, args, ctx, binding) => {
  const state = modelState(self);
  if (!state) return none;
  checkOptimizer(args.optimizer, binding);
  checkMetricLists("metrics", args.metrics, binding);
  checkMetricLists("weighted_metrics", args.weighted_metrics, binding);
  const compiled: Compiled = {
    optimizer: args.optimizer.kind === "none" && !binding.given.has("optimizer") ? RMSPROP : args.optimizer,
    loss: args.loss,
    metrics: args.metrics,
    weightedMetrics: args.weighted_metrics,
    lossWeights: args.loss_weights,
    site: ctx.site,
    lossSite: binding.sites.loss,
    mayBeJit: args.jit_compile.kind !== "string" && ctx.truth(args.jit_compile) !== false,
  };
  ctx.heap.set(state, "compiled", compiled);
  reportContradictions(self, compiled, ctx);
  return none;
});

export const compile: Method = {
  ...checked,
  invoke: (owner, self, args, ctx) => {
    const state = modelState(self);
    // Should a check fail, nothing is known of how the model was compiled.
    if (state) ctx.heap.set(state, "compiled", undefined);
    // Compiling anew forgets what was traced.
    if (state) ctx.heap.set(state, "traces", []);
    return checked.invoke(owner, self, args, ctx);
  },
};

const OPTIMIZERS = new Set([
  "adadelta",
  "adafactor",
  "adagrad",
  "adam",
  "adamax",
  "adamw",
  "ftrl",
  "lamb",
  "lion",
  "lossscaleoptimizer",
  "muon",
  "nadam",
  "rmsprop",
  "schedulefreeadamw",
  "sgd",
]);

function checkOptimizer<P extends Params>(optimizer: Value, { sites }: Binding<P>): void {
  if (optimizer.kind !== "string" || optimizer.value === undefined || OPTIMIZERS.has(optimizer.value.toLowerCase())) return;
  failAt(
    { at: sites.optimizer },
    { code: "invalid-argument", owner: "compile", argument: "optimizer", expected: "the name of an optimizer", got: display(optimizer) },
  );
}

/** One metric without a list around it is refused. */
function checkMetricLists<P extends Params>(name: string, metrics: Value, { sites }: Binding<P>): void {
  if (metrics.kind !== "string" && metrics.kind !== "function" && metrics.kind !== "native") return;
  failAt(
    { at: sites[name] },
    { code: "invalid-argument", owner: "compile", argument: name, expected: "a list or dict of metrics", got: display(metrics) },
  );
}

/** An activation that the loss cannot work with is seen as soon as both are known. */
function reportContradictions(self: ObjectValue, compiled: Compiled, ctx: Context): void {
  const outputs = modelState(self)?.outputs;
  if (!outputs) return;
  const tensors = flattenTensors(outputs);
  const losses = isNested(compiled.loss)
    ? compiled.loss.kind === "list"
      ? (compiled.loss.items ?? [])
      : []
    : tensors.map(() => compiled.loss);
  if (losses.length !== tensors.length) return;
  tensors.forEach((output, index) => {
    const loss = ctx.attempt(() => lossRule(losses[index] ?? none, ctx, compiled.lossSite ?? compiled.site));
    if (loss?.kind === "known") reportActivation(loss.loss, output, ctx);
  });
}
