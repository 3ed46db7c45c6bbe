/** `model.metrics` (keras/src/trainers/trainer.py): what tracks the loss, what `compile` was given, what the model keeps itself. */
import type { Context } from "../../../value/context";
import { list, makeArgs, none, string } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import { cls, method } from "../../vocabulary/functions";
import { anything, withDefault } from "../../vocabulary/params";
import { metricState } from "../metrics/metric";
import { getMetric } from "../metrics/named";
import { type Compiled, modelState } from "../state";
import { allLayers } from "../weights";
import { checkMetrics, metricResults } from "./methods";
import { joined, variablesIn } from "./own-step";

/** The metric objects of a model; a list of unknown length when part of them is not known. */
export function metricsOf(self: ObjectValue, ctx: Context): Value {
  const compiled = modelState(self)?.compiled;
  const own = ownMetrics(self);
  if (compiled === undefined || !own) return list(undefined);
  const tracked = compiled ? trackers(self, compiled, ctx) : [];
  return list(tracked && [...tracked, ...own]);
}

/** The mean of the loss and the compiled metrics. Several outputs have a mean each, which is not followed. */
function trackers(self: ObjectValue, compiled: Compiled, ctx: Context): readonly Value[] | undefined {
  const { loss, metrics, weightedMetrics } = compiled;
  const outputs = modelState(self)?.outputs;
  const isOne = loss.kind === "string" || loss.kind === "function" || loss.kind === "object";
  if (loss.kind !== "none" && (!isOne || (outputs && outputs.kind !== "tensor"))) return undefined;
  const ofLoss = ctx.call(ctx.library("keras.metrics.Mean"), makeArgs([], { name: string("loss") }));
  const isGiven = metrics.kind !== "none" || weightedMetrics.kind !== "none";
  return [ofLoss, ...(isGiven ? [compiledMetrics(self, compiled, ctx)] : [])];
}

/** `CompileMetrics`: all that `compile` was given, in one (keras/src/trainers/compile_utils.py). */
function compiledMetrics(model: ObjectValue, { metrics, weightedMetrics }: Compiled, ctx: Context): Value {
  const made = cls({
    bases: ["keras.metrics.Metric"],
    methods: {
      update_state: method(
        { y_true: anything, y_pred: anything, sample_weight: withDefault(anything, none as Value) },
        (_self, args, of, { sites }) => {
          checkMetrics(model, "update_state", { x: none, y: args.y_true, weight: args.sample_weight }, args.y_pred, sites.y_true, of);
          return none;
        },
      ),
      result: method({}, metricResults),
    },
    properties: { variables: () => list(joined([metrics, weightedMetrics].map((each) => variablesOfEach(each, ctx)))) },
  });
  return ctx.call(
    made.define("keras.src.trainers.compile_utils.CompileMetrics", ctx.library),
    makeArgs([], { name: string("compile_metrics") }),
  );
}

function variablesOfEach(given: Value, ctx: Context): readonly Value[] | undefined {
  if (given.kind === "none") return [];
  const items = given.kind === "list" || given.kind === "tuple" ? given.items : undefined;
  return joined(items?.map((each) => variablesOf(each, ctx)));
}

const scalar = tensor([], "float32", "tensorflow", { variable: true });

/** Accuracy of any kind and the user's own function are means. */
function variablesOf(metric: Value, ctx: Context): readonly Value[] | undefined {
  if (metric.kind === "function" || (metric.kind === "string" && /^acc(uracy)?$/i.test(metric.value ?? ""))) return [scalar, scalar];
  const found = metric.kind === "string" ? ctx.attempt(() => getMetric(metric, ctx)) : metric;
  return found?.kind === "object" ? variablesIn(found, ctx) : undefined;
}

/** Metrics that attributes of the model hold, in the order they came; undefined when they, or a layer's own, are not known. */
function ownMetrics(self: ObjectValue): readonly ObjectValue[] | undefined {
  const kept = [...self.attrs.values()].map(metricsIn);
  const inside = allLayers(self).filter((each) => each !== self && !modelState(each) && each.cls.path === undefined);
  const hasMore = inside.some(({ attrs }) => [...attrs.values()].some((each) => metricsIn(each)?.length !== 0));
  return hasMore || kept.some((each) => !each) ? undefined : kept.flatMap((each) => each ?? []);
}

function metricsIn(value: Value): readonly ObjectValue[] | undefined {
  switch (value.kind) {
    case "object":
      return metricState(value) ? [value] : [];
    case "unknown":
    case "union":
      return undefined;
    case "list":
    case "tuple":
      return allIn(value.items);
    case "dict":
      return value.open ? undefined : allIn([...value.entries.values()].map((entry) => entry.value));
    default:
      return [];
  }
}

function allIn(values: readonly Value[] | undefined): readonly ObjectValue[] | undefined {
  const parts = values?.map(metricsIn);
  return parts?.every((each) => each !== undefined) ? parts.flatMap((each) => each ?? []) : undefined;
}
