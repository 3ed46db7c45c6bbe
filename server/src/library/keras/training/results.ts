/** What training methods give: histories, lists of numbers, predictions. */
import type { Dim, Shape } from "../../../shape/dim";
import { UNKNOWN } from "../../../shape/dim";
import { copiesOf, isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { anyFloat, dict, list, makeArgs, none, string, unknown } from "../../../value/make";
import { mapTensors } from "../../../value/tensors";
import type { ClassValue, ObjectValue, Value } from "../../../value/values";
import { type Compiled, modelState } from "../state";
import { callModel } from "../training-mode";
import { batchOf, mapParts, pack, rowsOf, type Source } from "./sources";

const historyAttributes = new Map<string, Value>();
const historyClass: ClassValue = { kind: "class", name: "History", path: "keras.callbacks.History", mro: [], attrs: historyAttributes };
const historyMro: ClassValue = { ...historyClass, mro: [historyClass] };

/** The History that `fit` gives: numbers by name, which names is not followed. */
export function history(self: ObjectValue, ctx: Context): Value {
  const numbers = list(undefined, anyFloat);
  const record: Value = { ...dict([["loss", numbers] as const]), open: true };
  const attrs = new Map<string, Value>([
    ["history", record],
    ["epoch", list(undefined)],
    ["model", self],
    ["params", unknown],
  ]);
  return { kind: "object", cls: historyMro, attrs, native: undefined, created: ctx.site };
}

/** `evaluate` and the like: the loss, or the loss and the metrics in a list; a dict with `return_dict=True`. */
export function scores(self: ObjectValue, asDict: boolean | undefined): Value {
  const compiled = modelState(self)?.compiled;
  if (asDict === undefined || !compiled) return unknown;
  if (asDict) return { ...dict([["loss", anyFloat] as const]), open: true };
  const count = scoreCount(self, compiled);
  if (count === undefined) return unknown;
  return count === 1 ? anyFloat : list(copiesOf(count, anyFloat));
}

/** Loss, the loss of each output if there are several, metrics; undefined when not known. */
function scoreCount(self: ObjectValue, compiled: Compiled): number | undefined {
  const outputs = modelState(self)?.outputs;
  // Losses and metrics of a model's layers, or of the user's own step, count too.
  if (self.cls.path === undefined || outputs?.kind !== "tensor") return undefined;
  const counts = [compiled.metrics, compiled.weightedMetrics].map((metrics) => {
    if (metrics.kind === "none") return 0;
    const items = metrics.kind === "list" || metrics.kind === "tuple" ? metrics.items : undefined;
    return items?.every((each) => each.kind === "string" || each.kind === "object" || each.kind === "function") ? items.length : undefined;
  });
  if (compiled.loss.kind !== "string" && compiled.loss.kind !== "object") return undefined;
  return counts.reduce<number | undefined>((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 1);
}

/** The names of what is measured are not followed. */
export const metricNames: Value = list(undefined, string(undefined));

/** Predictions for all rows, as NumPy arrays. */
export function predictionsOf(self: ObjectValue, source: Source, predictions: Value, ctx: Context): Value {
  const rows = source.samples;
  // A model may make several rows of one: it is run with the real number.
  const whole =
    typeof rows === "number"
      ? ctx.attempt(() =>
          callModel(
            self,
            mapTensors(source.traced.x, (of) => batchOf(of, rows)),
            false,
            ctx,
          ),
        )
      : undefined;
  return mapTensors(predictionsIn(whole, rows) ?? predictions, (of) => {
    const { node: _node, nodeIndex: _index, name: _name, ...rest } = of;
    return { ...rest, shape: rowsKnown(of.shape, rows) ? of.shape : withoutRows(of.shape), framework: "numpy", origin: ctx.site };
  });
}

/** What the user's own `predict_step` gives for all rows. */
export function ownPredictions(self: ObjectValue, source: Source, ctx: Context): Value {
  const rows = source.samples;
  const parts = mapParts(source.traced, (of) => (typeof rows === "number" ? batchOf(of, rows) : of));
  const made = ctx.callMethod(self, "predict_step", makeArgs([pack({ ...parts, y: none, weight: none })]));
  return mapTensors(made, ({ node: _node, nodeIndex: _index, name: _name, ...rest }) => ({
    ...rest,
    shape: rowsKnown(rest.shape, rows) ? rest.shape : withoutRows(rest.shape),
    framework: "numpy",
    origin: ctx.site,
  }));
}

function predictionsIn(whole: Value | undefined, rows: Dim): Value | undefined {
  return whole && whole.kind !== "unknown" && rowsOf(whole) === rows ? whole : undefined;
}

function rowsKnown(shape: Shape, rows: Dim): boolean {
  return typeof rows === "number" && isRanked(shape) && shape[0] === rows;
}

function withoutRows(shape: Shape): Shape {
  return isRanked(shape) && shape.length > 0 ? [UNKNOWN, ...shape.slice(1)] : shape;
}
