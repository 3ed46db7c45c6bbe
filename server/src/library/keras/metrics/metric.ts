/** `keras.metrics.Metric`: objects that are updated with labels and output and give a result. */

import type { Dim, Shape } from "../../../shape/dim";
import { UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { isRanked, last } from "../../../shape/shape";
import { type Args, type Context, failAt, type Where } from "../../../value/context";
import { list, makeArgs, none, shapeOf, string, unknown } from "../../../value/make";
import { anyTensor, asTensor, tensor } from "../../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../../value/values";
import type { Params } from "../../vocabulary/bind";
import { cls, type Entry, method, rawMethod } from "../../vocabulary/functions";
import { anyArgs, anything, dtypeName, ignored, optional, restKeywords } from "../../vocabulary/params";
import { fromConfig } from "../layer-config";
import { outputLayer } from "../losses/blame";
import { expectedWords } from "../losses/compare";
import { policy } from "../losses/params";
import { toTensor } from "../ops/operation";
import { givenConfig } from "../serialization";
import { metricName } from "./params";
import type { MetricRule, Options } from "./rules";
import { samplewise } from "./weights";

export interface MetricState extends NativeState {
  readonly state: "metric";
  /** Undefined for the user's own metrics. */
  readonly rule: MetricRule | undefined;
  readonly options: Options;
  /** The last size of the first output; null before; undefined when not known. */
  classes: Dim | undefined;
  /** As given; undefined when Keras chooses it or it is not known. */
  readonly name: string | undefined;
  /** How many numbers it keeps, when nothing else. */
  readonly scalars: number | undefined;
}

export function metricState(object: Value): MetricState | undefined {
  return object.kind === "object" && isMetricState(object.native) ? object.native : undefined;
}

function isMetricState(state: NativeState | undefined): state is MetricState {
  return state?.state === "metric";
}

type Kept = Pick<MetricState, "rule" | "options" | "scalars"> & { readonly name: unknown };

function initialize(self: ObjectValue, kept: Kept, ctx: Context): Value {
  const state: MetricState = { state: "metric", ...kept, classes: null, name: typeof kept.name === "string" ? kept.name : undefined };
  ctx.heap.set(self, "native", state);
  return none;
}

/** What it keeps between batches (`Metric.variables`): a total and a count for the mean of a function. */
function variables(self: ObjectValue): Value {
  const state = metricState(self);
  if (state?.scalars === undefined || self.cls.path === undefined) return list(undefined);
  return list(Array.from({ length: state.scalars }, () => tensor([], state.options.dtype, "tensorflow", { variable: true })));
}

/** What labels and output are compared for, and where problems are shown. */
export interface Update {
  readonly labels: TensorValue;
  readonly output: TensorValue;
  readonly weight?: TensorValue | undefined;
  /** Shapes for messages, when those compared are made up. */
  readonly shown?: { readonly labels: Shape; readonly output: Shape };
}

/** Apply a metric's rule. Fails with `metric-mismatch`. */
export function checkMetric(
  metric: string,
  rule: MetricRule,
  options: Options,
  { labels, output, weight, shown }: Update,
  where: Where,
): Shape {
  const compared = rule.update(options, labels.shape, output.shape, weight?.shape);
  if (compared.fits) return compared.shape;
  const related = [...(where.related ?? []), outputLayer(output), labels.origin && ({ site: labels.origin, role: "labels" } as const)];
  return failAt(
    { at: where.at, related },
    {
      code: "metric-mismatch",
      metric,
      expected: expectedWords(compared.expected, (shown ?? { output: output.shape }).output),
      ...(shown ?? { labels: labels.shape, output: output.shape }),
    },
  );
}

/** A metric of labels and output. */
export function metric(
  rule: MetricRule,
  params: Params,
  options: (args: Readonly<Record<string, unknown>>) => Options = (args) => args,
): Entry {
  return cls({
    bases: ["keras.metrics.Metric"],
    parameters: Object.keys(params),
    methods: {
      __init__: method(params, (self, args, ctx) =>
        initialize(self, { rule, options: options(args), scalars: rule.scalars, name: args.name }, ctx),
      ),
      update_state: method({ y_true: anything, y_pred: anything, sample_weight: optional(anything) }, (self, args, ctx, { sites }) => {
        const state = metricState(self);
        if (!state?.rule) return none;
        const [labels, output] = [args.y_true, args.y_pred].map((value) => asTensor(value, "tensorflow") ?? anyTensor("tensorflow"));
        if (!labels || !output) return none;
        const weight = args.sample_weight ? asTensor(args.sample_weight, "tensorflow") : undefined;
        const values = checkMetric(
          self.cls.name,
          state.rule,
          state.options,
          { labels, output, weight },
          { at: sites.y_true, related: [self.created && { site: self.created, role: "declared" }] },
        );
        const dtype = args.y_pred.kind === "tensor" ? args.y_pred.dtype : toTensor(args.y_pred)?.dtype;
        if (dtype !== undefined && state.rule.refuses?.(dtype, state.options))
          failAt({ at: sites.y_pred }, { code: "wrong-kind", owner: self.cls.name, expected: "an output of floats", got: dtype });
        if (state.classes === null) ctx.heap.set(state, "classes", isRanked(values) && values.length > 0 ? last(values) : UNKNOWN);
        return none;
      }),
      result: method({}, (self) => {
        const state = metricState(self);
        const shape = state?.rule?.result(state.options, state.classes ?? UNKNOWN);
        const dtype = state?.options.dtype;
        return tensor(shape ?? UNKNOWN_RANK, state?.rule?.counts && dtype !== "float32" ? undefined : dtype, "tensorflow");
      }),
    },
  });
}

/** `Mean` and `Sum`: of values instead of labels and output. */
export function reduction(scalars: number): Entry {
  return cls({
    bases: ["keras.metrics.Metric"],
    parameters: ["name", "dtype"],
    methods: {
      __init__: method({ name: metricName, dtype: policy }, (self, { name, dtype }, ctx) =>
        initialize(self, { rule: undefined, options: { dtype }, scalars, name }, ctx),
      ),
      update_state: method({ values: anything, sample_weight: optional(anything) }, (self, args, _ctx, { sites }) => {
        const values = asTensor(args.values);
        const weights = args.sample_weight && asTensor(args.sample_weight);
        if (values && weights && !samplewise(values.shape, weights.shape))
          failAt(
            { at: sites.sample_weight },
            {
              code: "broadcast-mismatch",
              owner: self.cls.name,
              shapes: [weights.shape, values.shape],
              detail: "sample_weight that fits the values",
            },
          );
        return none;
      }),
      result: method({}, (self) => tensor([], metricState(self)?.options.dtype, "tensorflow")),
    },
  });
}

/** `metric(…)`: `update_state`, then `result`. */
function callMetric(self: ObjectValue, args: Args, ctx: Context): Value {
  ctx.callMethod(self, "update_state", args);
  return ctx.callMethod(self, "result", makeArgs([]));
}

export const metricBase: Entry = cls({
  parameters: ["dtype", "name"],
  methods: {
    __init__: method({ dtype: ignored, name: metricName }, (self, { name }, ctx) =>
      initialize(self, { rule: undefined, options: {}, scalars: undefined, name }, ctx),
    ),
    __call__: rawMethod(callMetric),
    update_state: method({ args: anyArgs, kwargs: restKeywords }, () => none),
    result: method({}, () => unknown),
    reset_state: method({}, (self, _args, ctx) => resetState(self, ctx)),
    reset_states: method({}, (self, _args, ctx) => resetState(self, ctx)),
    add_weight: rawMethod(addVariable),
    add_variable: rawMethod(addVariable),
    stateless_result: method({ metric_variables: anything }, (self, _args, ctx) => ctx.callMethod(self, "result", makeArgs([]))),
    stateless_update_state: rawMethod(updateWithoutState),
    get_config: method({}, givenConfig),
  },
  properties: { name: (self) => string(metricState(self)?.name), dtype: () => string("float32"), variables },
  classMethods: { from_config: fromConfig },
});

/** `metric.stateless_update_state(variables, …)`: the variables after the update. */
function updateWithoutState(self: ObjectValue, args: Args, ctx: Context): Value {
  const [kept, ...positional] = args.positional;
  if (!kept) return unknown;
  ctx.callMethod(self, "update_state", { ...args, positional });
  return kept.value;
}

/** Variables keep the width that the first batch gave them. */
function resetState(_self: ObjectValue, _ctx: Context): Value {
  return none;
}

/** `self.add_weight(shape=(), …)`. Keras 2 had `name` first. */
function addVariable(_self: ObjectValue, args: Args, ctx: Context): Value {
  const named = args.positional[0]?.value.kind === "string";
  const given = args.named.get("shape")?.value ?? args.positional[named ? 1 : 0]?.value;
  const isShape = given && (given.kind === "tuple" || given.kind === "list");
  const shape = isShape ? (shapeOf(given) ?? UNKNOWN_RANK) : given || args.open ? UNKNOWN_RANK : [];
  const asked = args.named.get("dtype")?.value ?? args.positional[named ? 3 : 2]?.value;
  const dtype = asked && asked.kind !== "none" ? (dtypeName(asked) ?? undefined) : args.open ? undefined : "float32";
  return tensor(shape, dtype, "tensorflow", { variable: true, origin: ctx.site });
}
