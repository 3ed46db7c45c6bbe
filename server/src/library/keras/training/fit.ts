/** `fit`, `evaluate`, `predict` and their one-batch forms (keras/src/backend/tensorflow/trainer.py). */
import { type Dim, UNKNOWN } from "../../../shape/dim";
import { ShapeProblem } from "../../../shape/problem";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { dimOf, none, unknown } from "../../../value/make";
import { mapTensors } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import type { Param } from "../../vocabulary/bind";
import { type Method, method } from "../../vocabulary/functions";
import { anything, ignored, number, param, refuse, restKeywords, withDefault } from "../../vocabulary/params";
import { declaredOutputs } from "../models/apply";
import { layerState, modelState } from "../state";
import { userMethod } from "../user-layer";
import { checkClassWeight } from "./class-weight";
import { runHooks } from "./hooks";
import { runWithoutData } from "./own-step";
import { history, ownPredictions, predictionsOf, scores } from "./results";
import { type DataPlace, runModel } from "./run";
import { batchOf, building, type Given, readSource, rowsOf, type Source, unpack } from "./sources";
import { runStep } from "./step";

const nothing = withDefault(anything, none as Value);
/** A count: a number, null for None, UNKNOWN. */
const count: Param<Dim> = withDefault(
  param<Dim>((value, at) => {
    const size = dimOf(value) ?? UNKNOWN;
    return value.kind === "string" || (typeof size === "number" && size < 0) ? refuse(at, "a positive integer", value) : size;
  }, UNKNOWN),
  null,
);
const returnDict: Param<boolean | undefined> = withDefault(
  param<boolean | undefined>((value, at) => at.ctx.truth(value), undefined),
  false,
);

const fit: Method = method(
  {
    x: nothing,
    y: nothing,
    batch_size: count,
    epochs: withDefault(count, 1 as Dim),
    verbose: ignored,
    callbacks: nothing,
    validation_split: withDefault(number, 0),
    validation_data: nothing,
    shuffle: ignored,
    class_weight: nothing,
    sample_weight: nothing,
    initial_epoch: ignored,
    steps_per_epoch: nothing,
    validation_steps: nothing,
    validation_batch_size: count,
    validation_freq: ignored,
  },
  (self, args, ctx, { sites }) => {
    if (!modelState(self)) return unknown;
    checkCompiled(self, "fit");
    const given: Given = {
      x: args.x,
      y: args.y,
      weight: args.sample_weight,
      sites: { x: sites.x, y: sites.y, weight: sites.sample_weight },
    };
    const classWeight = { value: args.class_weight, site: sites.class_weight };
    checkClassWeight(classWeight, args.sample_weight);
    checkSplit(args.validation_split, given, sites.validation_split);
    const source = readSource("fit", given, args.batch_size, ctx);
    if (!source) runWithoutData(self, ctx);
    else if (args.epochs !== 0 && source.samples !== 0)
      runStep(self, { owner: "fit", role: "x", source, exhausts: args.steps_per_epoch.kind === "none", classWeight }, true, ctx);
    if (args.validation_data.kind !== "none")
      validate(self, args.validation_data, sites.validation_data, args.validation_batch_size ?? args.batch_size, ctx);
    if (args.epochs !== 0) runHooks(self, args.callbacks, ctx);
    return history(self, ctx);
  },
);

/** The data of `validation_data=` go through `evaluate` after an epoch. */
function validate(self: ObjectValue, data: Value, at: Site | undefined, batchSize: Dim, ctx: Context): void {
  const isStream = data.kind === "dataset" || data.kind === "iterator" || data.kind === "object";
  const { x, y, weight } = isStream ? { x: data, y: none, weight: none } : unpack(data);
  const source = readSource("fit", { x, y, weight, sites: { x: at, y: at, weight: at } }, batchSize, ctx);
  if (source) runStep(self, { owner: "fit", role: "validation", source }, false, ctx);
}

const evaluate: Method = method(
  {
    x: nothing,
    y: nothing,
    batch_size: count,
    verbose: ignored,
    sample_weight: nothing,
    steps: nothing,
    callbacks: ignored,
    return_dict: returnDict,
    kwargs: restKeywords,
  },
  (self, args, ctx, { sites }) => {
    if (!modelState(self)) return unknown;
    checkCompiled(self, "evaluate");
    const given: Given = {
      x: args.x,
      y: args.y,
      weight: args.sample_weight,
      sites: { x: sites.x, y: sites.y, weight: sites.sample_weight },
    };
    const source = readSource("evaluate", given, args.batch_size, ctx);
    if (source) runStep(self, { owner: "evaluate", role: "x", source, exhausts: args.steps.kind === "none" }, false, ctx);
    return scores(self, args.return_dict);
  },
);

const predict: Method = method(
  { x: anything, batch_size: count, verbose: ignored, steps: ignored, callbacks: ignored },
  (self, args, ctx, { sites }) => {
    if (!modelState(self)) return unknown;
    const source = readSource(
      "predict",
      { x: args.x, y: none, weight: none, sites: { x: sites.x, y: undefined, weight: undefined } },
      args.batch_size,
      ctx,
    );
    if (!source) return predictionsOfUnknown(self, ctx);
    if (userMethod(self, "predict_step")) return ownPredictions(self, source, ctx);
    if (source.samples === 0) failAt({ at: sites.x }, { code: "training-setup", owner: "predict", detail: "there are no samples" });
    const place: DataPlace = { at: source.sites.x, shown: source.whole.x, role: "x" };
    // A model that is not built yet is built for the first batch.
    if (layerState(self)?.built === null) runModel(self, building(source, "predict").x, false, ctx, place);
    const predictions = runModel(self, source.traced.x, false, ctx, place);
    return predictionsOf(self, source, predictions, ctx);
  },
);

const predictOnBatch: Method = method({ x: anything }, (self, { x }, ctx, { sites }) => {
  if (!modelState(self)) return unknown;
  const source = readSource(
    "predict_on_batch",
    { x, y: none, weight: none, sites: { x: sites.x, y: undefined, weight: undefined } },
    null,
    ctx,
  );
  if (!source) return unknown;
  const predictions = runModel(self, asOneBatch(source).traced.x, false, ctx, { at: source.sites.x, shown: source.whole.x, role: "x" });
  return arraysOf(predictions, ctx);
});

function predictionsOfUnknown(self: ObjectValue, ctx: Context): Value {
  const isUsers = userMethod(self, "predict_step") ?? userMethod(self, "call");
  const declared = isUsers ? undefined : declaredOutputs(modelState(self));
  return declared ? arraysOf(declared, ctx) : unknown;
}

function arraysOf(predictions: Value, ctx: Context): Value {
  return mapTensors(predictions, ({ node: _node, nodeIndex: _index, ...rest }) => ({ ...rest, framework: "numpy", origin: ctx.site }));
}

function onBatch(owner: string, training: boolean, more: Readonly<Record<string, Param<Value | null>>>): Method {
  return method({ x: anything, y: nothing, sample_weight: nothing, ...more, return_dict: returnDict }, (self, args, ctx, { sites }) => {
    if (!modelState(self)) return unknown;
    checkCompiled(self, owner);
    const given: Given = {
      x: args.x,
      y: args.y,
      weight: args.sample_weight,
      sites: { x: sites.x, y: sites.y, weight: sites.sample_weight },
    };
    const source = readBatch(owner, given, ctx);
    if (source) runStep(self, { owner, role: "x", source, exhausts: true }, training, ctx);
    return scores(self, args.return_dict);
  });
}

/** One batch is passed on as it is: nothing compares numbers of samples first. */
function readBatch(owner: string, given: Given, ctx: Context): Source | undefined {
  const x = readSource(owner, { ...given, y: none, weight: none }, null, ctx);
  if (x?.kind !== "arrays") return undefined;
  const y =
    given.y.kind === "none"
      ? undefined
      : readSource(owner, { ...given, x: given.y, y: none, weight: none, sites: { ...given.sites, x: given.sites.y } }, null, ctx);
  if (given.y.kind !== "none" && y?.kind !== "arrays") return undefined;
  const whole = { x: x.whole.x, y: y?.whole.x ?? none, weight: given.weight };
  return asOneBatch({ ...x, whole, traced: { x: x.traced.x, y: y?.traced.x ?? none, weight: given.weight } });
}

function asOneBatch(source: Source): Source {
  const rows = (part: "x" | "y" | "weight"): Dim => rowsOf(source.whole[part]);
  const traced = {
    x: mapTensors(source.traced.x, (of) => batchOf(of, rows("x"))),
    y: mapTensors(source.traced.y, (of) => batchOf(of, rows("y"))),
    weight: source.whole.weight,
  };
  return { ...source, traced, batchSizes: [] };
}

function checkCompiled(self: ObjectValue, owner: string): void {
  if (modelState(self)?.compiled !== null) return;
  failAt({}, { code: "training-setup", owner, detail: "the model is not compiled" });
}

function checkSplit(split: number | undefined, given: Given, at: Site | undefined): void {
  if (!split) return;
  if (given.x.kind === "dataset" || (given.x.kind === "iterator" && given.x.type === "generator"))
    failAt({ at }, { code: "training-setup", owner: "fit", detail: "validation_split needs arrays, which can be split" });
  const rows = rowsOf(given.x);
  if (typeof rows !== "number") return;
  const kept = Math.floor(rows * (1 - split));
  if (kept === 0 || kept === rows)
    failAt({ at }, { code: "training-setup", owner: "fit", detail: `validation_split=${split} of ${rows} samples leaves one part empty` });
}

/** An attribute of models that a program failed to train; no Python name can be like it. */
const FAILED = "training failed";

/** Python stops at the first error: after one, later calls on the same model only give their shapes. */
function once(of: Method): Method {
  return {
    ...of,
    invoke: (owner, self, args, ctx) => {
      if (self.attrs.has(FAILED)) return ctx.attempt(() => of.invoke(owner, self, args, ctx)) ?? unknown;
      try {
        return of.invoke(owner, self, args, ctx);
      } catch (error) {
        if (error instanceof ShapeProblem) ctx.heap.put(self.attrs, FAILED, none);
        throw error;
      }
    },
  };
}

/** Arguments of Keras 2 that changed no shape. */
const DROPPED = new Set(["max_queue_size", "workers", "use_multiprocessing", "nb_epoch", "show_accuracy"]);

/** The method without arguments that Keras no longer has. */
function tolerant(of: Method): Method {
  return {
    ...of,
    invoke: (owner, self, args, ctx) =>
      of.invoke(owner, self, { ...args, named: new Map([...args.named].filter(([name]) => !DROPPED.has(name))) }, ctx),
  };
}

const loops: Readonly<Record<string, Method>> = {
  fit: tolerant(fit),
  evaluate: tolerant(evaluate),
  predict: tolerant(predict),
  predict_on_batch: predictOnBatch,
  train_on_batch: onBatch("train_on_batch", true, { class_weight: ignored }),
  test_on_batch: onBatch("test_on_batch", false, {}),
  // Keras 2: `fit` and the like take generators by themselves.
  fit_generator: renamed(fit, "generator"),
  evaluate_generator: renamed(evaluate, "generator"),
  predict_generator: renamed(predict, "generator"),
  predict_classes: { parameters: undefined, invoke: () => unknown },
  predict_proba: { parameters: undefined, invoke: () => unknown },
};

export const trainingLoops: Readonly<Record<string, Method>> = Object.fromEntries(
  Object.entries(loops).map(([name, each]) => [name, once(each)] as const),
);

/** An older method: its first argument had another name, and it took others that nobody needs to know. */
function renamed(to: Method, first: string): Method {
  return {
    parameters: undefined,
    invoke: (owner, self, args, ctx) => {
      const generator = args.positional[0] ?? args.named.get(first);
      if (!generator) return unknown;
      const validation = args.named.get("validation_data");
      const named = new Map(validation && to === fit ? [["validation_data", validation]] : []);
      return to.invoke(owner, self, { positional: [generator], named, open: false }, ctx);
    },
  };
}
