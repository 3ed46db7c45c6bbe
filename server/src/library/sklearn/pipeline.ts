/** sklearn.pipeline and sklearn.compose: transformers one after the other, and side by side. */
import { addDims, type Dim, subtractDims, UNKNOWN } from "../../shape/dim";
import { isRanked, last } from "../../shape/shape";
import type { Context } from "../../value/context";
import { dict, list, makeArgs, none, string, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { textIn } from "../python/signature";
import { cls, type Entries, type Entry, type Method, method, raw, rawMethod } from "../vocabulary/functions";
import { anything, ignored, restKeywords, withDefault } from "../vocabulary/params";
import { samplesOf } from "./arguments";

interface Step {
  readonly name: string;
  readonly value: Value;
  readonly columns: Value;
}

/** `(name, transformer[, columns])` in a list; undefined: not known. */
function stepsOf(self: ObjectValue, ctx: Context): readonly Step[] | undefined {
  const given = self.attrs.get("steps");
  const items = given && ctx.items(given);
  const steps = items?.map((item) => ctx.items(item));
  return steps?.every((step) => step !== undefined && step.length > 1)
    ? steps.map((step) => ({ name: textIn(step?.[0]) ?? "", value: step?.[1] ?? unknown, columns: step?.[2] ?? none }))
    : undefined;
}

/** Call a method of a step; a text stands for doing nothing. */
function call(step: Value, name: string, args: readonly Value[], ctx: Context): Value {
  if (step.kind === "string") return step.value === "passthrough" ? (args[0] ?? unknown) : unknown;
  const callee = step.kind === "object" ? ctx.attribute(step, name) : undefined;
  return callee ? ctx.call(callee, makeArgs(args)) : unknown;
}

/** All steps but the last transform; then the last does `name`. */
function through(fits: boolean, name: string): Method {
  return method({ X: anything, y: withDefault(anything, none), more: restKeywords }, (self, { X, y }, ctx) => {
    const steps = stepsOf(self, ctx);
    const final = steps?.at(-1);
    if (!steps || !final) return unknown;
    const labels = y.kind === "none" ? [] : [y];
    let data = X;
    for (const step of steps.slice(0, -1))
      data = call(step.value, fits ? "fit_transform" : "transform", [data, ...(fits ? labels : [])], ctx);
    const result = call(final.value, name, [data, ...labels], ctx);
    return name === "fit" ? self : result;
  });
}

const pipeline: Entry = cls({
  methods: {
    __init__: method({ steps: anything, more: restKeywords }, (self, { steps }, ctx) => {
      ctx.heap.put(self.attrs, "steps", steps);
      return none;
    }),
    fit: through(true, "fit"),
    fit_transform: through(true, "fit_transform"),
    fit_predict: through(true, "fit_predict"),
    ...Object.fromEntries(["transform", "predict", "predict_proba", "score"].map((name) => [name, through(false, name)])),
    inverse_transform: method({ X: anything, more: restKeywords }, (self, { X }, ctx) =>
      [...(stepsOf(self, ctx) ?? [])].reverse().reduce((data: Value, step) => call(step.value, "inverse_transform", [data], ctx), X),
    ),
    set_output: method({ transform: ignored }, () => unknown),
    __getitem__: rawMethod((self, args, ctx) => {
      const key = args.positional[0]?.value ?? unknown;
      const steps = stepsOf(self, ctx);
      return steps && key.kind === "string" ? ctx.subscript(named(steps), key) : unknown;
    }),
  },
  properties: {
    named_steps: (self, ctx) => {
      const steps = stepsOf(self, ctx);
      return steps ? named(steps) : unknown;
    },
  },
});

function named(steps: readonly Step[]): Value {
  return dict(steps.map(({ name, value }) => [name, value] as const));
}

/** Names of steps are those of their classes. */
function nameOf(step: Value | undefined): Value {
  return string(step?.kind === "object" ? step.cls.name.toLowerCase() : undefined);
}

/** Columns of the parts side by side; what is sparse makes all of it sparse or dense, by how much there is. */
function transformColumns(name: "fit_transform" | "transform"): Method {
  return method({ X: anything, y: ignored, more: restKeywords }, (self, { X }, ctx) => {
    const steps = stepsOf(self, ctx);
    if (!steps) return unknown;
    const columns = steps.map((step) => selected(X, step.columns, ctx));
    const parts = steps.flatMap((step, i) => {
      if (step.value.kind === "string" && step.value.value === "drop") return [];
      return [asTensor(call(step.value, name, [columns[i] ?? unknown], ctx))];
    });
    if (!parts.every((part) => part !== undefined && isRanked(part.shape) && part.shape.length === 2)) return unknown;
    const rest = remainder(self, X, columns);
    if (rest === undefined) return unknown;
    const width = parts.map((part) => (part && isRanked(part.shape) ? last(part.shape) : UNKNOWN)).reduce(addDims, rest);
    const types = new Set(parts.map((part) => part?.dtype));
    const dtype = rest === 0 && types.size === 1 ? parts[0]?.dtype : undefined;
    return ndarray([samplesOf(X, ctx) ?? UNKNOWN, width], dtype);
  });
}

function selected(x: Value, columns: Value, ctx: Context): Value {
  const isNames = columns.kind === "string" || (ctx.items(columns) ?? []).every((each) => each.kind === "string");
  if (isNames) return x.kind === "object" ? ctx.subscript(x, columns) : unknown;
  return ctx.subscript(x, tuple([{ kind: "slice", start: none, stop: none, step: none }, columns]));
}

/** Columns that no part was given: dropped, or passed on; undefined: not known. */
function remainder(self: ObjectValue, x: Value, columns: readonly Value[]): Dim | undefined {
  const rest = self.attrs.get("remainder");
  if (!rest || (rest.kind === "string" && rest.value === "drop")) return 0;
  const whole = asTensor(x);
  if (rest.kind !== "string" || rest.value !== "passthrough" || !whole || !isRanked(whole.shape)) return undefined;
  const widths = columns.map((each) => asTensor(each)?.shape);
  if (!widths.every((shape) => shape !== undefined && isRanked(shape) && shape.length === 2)) return undefined;
  return widths.reduce<Dim>((left, shape) => subtractDims(left, shape && isRanked(shape) ? last(shape) : UNKNOWN), last(whole.shape));
}

const columnTransformer: Entry = cls({
  methods: {
    __init__: method(
      { transformers: anything, remainder: withDefault(anything, string("drop")), more: restKeywords },
      (self, { transformers, remainder: rest }, ctx) => {
        ctx.heap.put(self.attrs, "steps", transformers);
        ctx.heap.put(self.attrs, "remainder", rest);
        return none;
      },
    ),
    fit: rawMethod((self, args, ctx) => {
      const callee = ctx.attribute(self, "fit_transform");
      if (callee) ctx.call(callee, args);
      return self;
    }),
    fit_transform: transformColumns("fit_transform"),
    transform: transformColumns("transform"),
    set_output: method({ transform: ignored }, () => unknown),
  },
});

export const pipelines: Entries = {
  Pipeline: pipeline,
  make_pipeline: raw((args, ctx) =>
    ctx.call(ctx.library("sklearn.pipeline.Pipeline"), makeArgs([list(args.positional.map(({ value }) => tuple([nameOf(value), value])))])),
  ),
};

export const compose: Entries = {
  ColumnTransformer: columnTransformer,
  make_column_transformer: raw((args, ctx) => {
    const steps = args.positional.map(({ value }) => {
      const [step, columns] = ctx.items(value) ?? [];
      return tuple([nameOf(step), step ?? unknown, columns ?? unknown]);
    });
    return ctx.call(ctx.library("sklearn.compose.ColumnTransformer"), { ...args, positional: [{ value: list(steps), site: undefined }] });
  }),
};
