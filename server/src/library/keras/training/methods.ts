/** Parts of a training step that a user's `train_step` calls: `self.compute_loss(…)`, `super().train_step(data)`. */
import type { Site } from "../../../syntax/ast";
import type { Context } from "../../../value/context";
import { dict, none } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import { type Method, method, rawMethod } from "../../vocabulary/functions";
import { anything, ignored, withDefault } from "../../vocabulary/params";
import { type Parts, type Source, unpack } from "./sources";
import { type Checks, checkPredictions, runStep } from "./step";

const nothing = withDefault(anything, none as Value);

/** Parts that stand in the program as they are. */
function sourceOf(parts: Parts, at: Site | undefined): Source {
  return {
    kind: "dataset",
    sites: { x: at, y: at, weight: at },
    whole: parts,
    traced: parts,
    batchSizes: [],
    isSized: false,
    samples: { kind: "unknown-dim" },
  };
}

function check(
  self: ObjectValue,
  owner: string,
  parts: Parts,
  predictions: Value,
  at: Site | undefined,
  checks: Checks,
  ctx: Context,
): void {
  checkPredictions(self, predictions, { owner, role: "x", source: sourceOf(parts, at) }, ctx, checks);
}

/** Numbers by the names of metrics, which are not followed. */
export const metricResults = (): Value => ({ ...dict([]), open: true });

/** Compare labels and predictions as the compiled metrics do. */
export function checkMetrics(self: ObjectValue, owner: string, parts: Parts, predictions: Value, at: Site | undefined, ctx: Context): void {
  check(self, owner, parts, predictions, at, { losses: false, metrics: true }, ctx);
}

const scalar = (): Value => tensor([], "float32", "tensorflow");

const lossOf: Method = method(
  { y: anything, y_pred: anything, sample_weight: nothing, regularization_losses: ignored },
  (self, args, ctx, { sites }) => {
    check(
      self,
      "compiled_loss",
      { x: none, y: args.y, weight: args.sample_weight },
      args.y_pred,
      sites.y,
      { losses: true, metrics: false },
      ctx,
    );
    return scalar();
  },
);

export const steps: Readonly<Record<string, Method>> = {
  compute_loss: method(
    { x: nothing, y: nothing, y_pred: nothing, sample_weight: nothing, training: ignored },
    (self, args, ctx, { sites }) => {
      check(
        self,
        "compute_loss",
        { x: args.x, y: args.y, weight: args.sample_weight },
        args.y_pred,
        sites.y,
        { losses: true, metrics: false },
        ctx,
      );
      return scalar();
    },
  ),
  compiled_loss: lossOf,
  compute_metrics: method({ x: ignored, y: anything, y_pred: anything, sample_weight: nothing }, (self, args, ctx, { sites }) => {
    checkMetrics(self, "compute_metrics", { x: none, y: args.y, weight: args.sample_weight }, args.y_pred, sites.y, ctx);
    return metricResults();
  }),
  train_step: defaultStep("train_step", true),
  test_step: defaultStep("test_step", false),
  predict_step: method({ data: anything }, (self, { data }, ctx) =>
    ctx.call(self, { positional: [{ value: unpack(data).x, site: undefined }], named: new Map(), open: false }),
  ),
  get_metrics_result: rawMethod(metricResults),
};

/** `super().train_step(data)`: the library's own step, although the class has another. */
function defaultStep(owner: string, training: boolean): Method {
  return method({ data: anything }, (self, { data }, ctx, { sites }) => {
    if (data.kind !== "unknown" && data.kind !== "union")
      runStep(self, { owner, role: "x", source: sourceOf(unpack(data), sites.data) }, training, ctx, false);
    return metricResults();
  });
}
