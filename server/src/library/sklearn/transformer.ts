/** What all transformers of scikit-learn have in common: they are fitted to samples and features, then give others (sklearn/base.py). */
import { compareDims, type Dim, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked, last } from "../../shape/shape";
import { flattenAll } from "../../shape/transform";
import type { Context } from "../../value/context";
import { anyInt, none, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { distinctCount } from "../numpy/searching";
import { frameOf } from "../pandas/frame";
import { cls, type Entry, type Getter, type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, ignored, restKeywords } from "../vocabulary/params";
import { checkMatrix, samplesOf } from "./arguments";

/** What a transformer learned. */
export interface Fitted extends NativeState {
  readonly state: "transformer";
  /** Constructor arguments by name. */
  readonly options: ReadonlyMap<string, Value>;
  /** Number of features and samples it was fitted on; undefined before. */
  readonly features: Dim | undefined;
  readonly samples?: Dim;
  /** Number of values or classes it found. */
  readonly classes: Dim;
  /** The same for each column of a table. */
  readonly perColumn?: readonly Dim[];
}

export function stateOf(self: ObjectValue): Fitted {
  return isFitted(self.native) ? self.native : { state: "transformer", options: new Map(), features: undefined, classes: UNKNOWN };
}

function isFitted(state: NativeState | undefined): state is Fitted {
  return state?.state === "transformer";
}

export interface Transformer {
  /** Parameters of the constructor by position. */
  readonly options?: readonly string[];
  /** Labels are a vector, features a matrix. */
  readonly of: "matrix" | "labels" | "texts";
  readonly output: (input: TensorValue, samples: Dim, state: Fitted, ctx: Context) => Value;
  /** Of the inverse; the same shape without it. */
  readonly inverse?: (input: TensorValue, state: Fitted) => Value;
  /** The inverse computes in place with a number for each feature. */
  readonly scales?: true;
  readonly check?: (state: Fitted, owner: string) => void;
  readonly attributes?: Readonly<Record<string, (state: Fitted) => Value>>;
  readonly methods?: Readonly<Record<string, Method>>;
}

export function transformer(spec: Transformer): Entry {
  const learn = (self: ObjectValue, x: Value, ctx: Context): TensorValue | undefined => {
    const input = inputOf(spec, self.cls.name, x);
    const features = input && spec.of === "matrix" && isRanked(input.shape) ? last(input.shape) : undefined;
    const columns = frameOf(x)?.columns?.map(({ values }) => distinctCount(values));
    const learned: Fitted = {
      ...stateOf(self),
      features,
      samples: samplesOf(x, ctx) ?? UNKNOWN,
      classes: classesOf(x, input, ctx),
      ...(columns ? { perColumn: columns } : {}),
    };
    spec.check?.(learned, self.cls.name);
    ctx.heap.set(self, "native", learned);
    return input;
  };
  const apply = (self: ObjectValue, x: Value, ctx: Context): Value => {
    const input = inputOf(spec, self.cls.name, x);
    if (input) checkFeatures(self.cls.name, input, stateOf(self), spec);
    return input ? spec.output(input, samplesOf(x, ctx) ?? UNKNOWN, stateOf(self), ctx) : unknown;
  };
  const fitted = (self: ObjectValue, x: Value, ctx: Context): Value => {
    learn(self, x, ctx);
    return self;
  };
  return cls({
    methods: {
      __init__: method({ args: anyArgs, kwargs: restKeywords }, (self, { args, kwargs }, ctx) => {
        const made: Fitted = { ...stateOf(self), options: optionsOf(spec.options ?? [], args, kwargs) };
        ctx.heap.set(self, "native", made);
        return none;
      }),
      fit: one(fitted),
      partial_fit: one(fitted),
      transform: one(apply),
      fit_transform: one((self, x, ctx) => (learn(self, x, ctx) ? apply(self, x, ctx) : unknown)),
      inverse_transform: one((self, x) => inverted(spec, self, x)),
      get_feature_names_out: method({ input_features: ignored }, () => ndarray([UNKNOWN], "object")),
      set_output: method({ transform: ignored }, () => unknown),
      ...spec.methods,
    },
    properties: { n_features_in_: (self) => sizeValue(stateOf(self).features), ...properties(spec) },
  });
}

function properties({ attributes = {} }: Transformer): Readonly<Record<string, Getter>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, read]) => [name, (self: ObjectValue) => read(stateOf(self))]));
}

/** A method of features and, mostly unused, labels. */
function one(rule: (self: ObjectValue, x: Value, ctx: Context) => Value): Method {
  return method({ X: anything, y: ignored, more: restKeywords }, (self, { X }, ctx) => rule(self, X, ctx));
}

function inverted(spec: Transformer, self: ObjectValue, x: Value): Value {
  const input = asTensor(x);
  if (!input) return unknown;
  const { features } = stateOf(self);
  if (spec.scales) checkMatrix(self.cls.name, input, "X");
  if (spec.scales && features !== 1) checkFeatures(self.cls.name, input, stateOf(self), spec);
  return spec.inverse?.(input, stateOf(self)) ?? ndarray(input.shape, float(input.dtype));
}

export function sizeValue(size: Dim | undefined): Value {
  return size === undefined || size === null ? anyInt : { kind: "int", value: size };
}

export function optionsOf(names: readonly string[], args: Value, kwargs: Value): ReadonlyMap<string, Value> {
  const options = new Map<string, Value>();
  if (args.kind === "tuple") for (const [i, value] of args.items.entries()) options.set(names[i] ?? String(i), value);
  if (kwargs.kind === "dict")
    for (const { key, value } of kwargs.entries.values())
      if (key.kind === "string" && key.value !== undefined) options.set(key.value, value);
  return options;
}

/** Features as an array, refused when they are no matrix. A list of strings or texts need not be an array. */
function inputOf({ of }: Transformer, owner: string, x: Value): TensorValue | undefined {
  const array = asTensor(x);
  if (array && of === "matrix") checkMatrix(owner, array, "X");
  if (array && of === "labels" && isRanked(array.shape) && array.shape.length > 1 && compareDims(last(array.shape), 1) === "no") {
    fail({ code: "rank-mismatch", owner, expected: "rank 1", got: array.shape, argument: "y" });
  }
  return array;
}

function checkFeatures(owner: string, input: TensorValue, { features }: Fitted, { of }: Transformer): void {
  if (of === "matrix") checkWidth(owner, input, features);
}

/** As many features as it was fitted on. */
export function checkWidth(owner: string, input: TensorValue, features: Dim | undefined): void {
  if (features === undefined || !isRanked(input.shape)) return;
  if (compareDims(last(input.shape), features) === "no")
    fail({ code: "axis-mismatch", owner, axis: -1, expected: features, got: input.shape, reason: "the features it was fitted on" });
}

/** How many different values there are, where they are written out or known to occur. */
export function classesOf(x: Value, input: TensorValue | undefined, ctx: Context): Dim {
  const items = x.kind === "list" ? ctx.items(x) : undefined;
  const texts = items?.flatMap((item) => (item.kind === "string" && item.value !== undefined ? [item.value] : []));
  if (items && texts && texts.length === items.length && texts.length > 0) return new Set(texts).size;
  return input ? distinctCount({ ...input, shape: flattenAll(input.shape) }) : UNKNOWN;
}

/** Floats keep their type, all else becomes float64. */
export function float(dtype: string | undefined): string | undefined {
  return dtype === undefined ? undefined : dtype === "float32" || dtype === "float16" ? dtype : "float64";
}
