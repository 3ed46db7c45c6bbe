/** sklearn.preprocessing and decomposition: what transformers do to a matrix of samples and features. */
import { compareDims, type Dim, minDims, subtractDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, last } from "../../shape/shape";
import { flattenAll } from "../../shape/transform";
import type { Context } from "../../value/context";
import { anyInt, dimOf, int, none, shapeValue, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { distinctCount } from "../numpy/searching";
import { cls, type Entries, type Entry, entryValue, fn, type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, array, ignored, restKeywords } from "../vocabulary/params";
import { checkMatrix, samplesOf } from "./arguments";

/** What a transformer learned. */
interface Fitted extends NativeState {
  readonly state: "transformer";
  /** Constructor arguments by name. */
  readonly options: ReadonlyMap<string, Value>;
  /** Number of features and samples it was fitted on; undefined before. */
  readonly features: Dim | undefined;
  readonly samples?: Dim;
  /** Number of values or classes it found. */
  readonly classes: Dim;
}

function stateOf(self: ObjectValue): Fitted {
  return isFitted(self.native) ? self.native : { state: "transformer", options: new Map(), features: undefined, classes: UNKNOWN };
}

function isFitted(state: NativeState | undefined): state is Fitted {
  return state?.state === "transformer";
}

interface Transformer {
  /** Parameters of the constructor by position. */
  readonly options?: readonly string[];
  /** Labels are a vector, features a matrix. */
  readonly of: "matrix" | "labels" | "texts";
  readonly output: (input: TensorValue, samples: Dim, state: Fitted, self: ObjectValue, ctx: Context) => Value;
  /** Of the inverse; the same shape without it. */
  readonly inverse?: (input: TensorValue, state: Fitted) => Value;
}

function transformer(spec: Transformer): Entry {
  const fitted = (self: ObjectValue, x: Value, ctx: Context): boolean => {
    const input = inputOf(spec, self.cls.name, x);
    const features = input && spec.of === "matrix" && isRanked(input.shape) ? last(input.shape) : undefined;
    const learned: Fitted = { ...stateOf(self), features, samples: samplesOf(x, ctx) ?? UNKNOWN, classes: classesOf(x, input, ctx) };
    ctx.heap.set(self, "native", learned);
    return input !== undefined;
  };
  const apply = (self: ObjectValue, x: Value, ctx: Context): Value => {
    const input = inputOf(spec, self.cls.name, x);
    if (input) checkFeatures(self.cls.name, input, stateOf(self), spec);
    return input ? spec.output(input, samplesOf(x, ctx) ?? UNKNOWN, stateOf(self), self, ctx) : unknown;
  };
  const named = { X: anything, y: ignored, more: restKeywords };
  const one = (rule: (self: ObjectValue, x: Value, ctx: Context) => Value): Method =>
    method(named, (self, { X }, ctx) => rule(self, X, ctx));
  return cls({
    methods: {
      __init__: method({ args: anyArgs, kwargs: restKeywords }, (self, { args, kwargs }, ctx) => {
        const made: Fitted = { ...stateOf(self), options: optionsOf(spec.options ?? [], args, kwargs) };
        ctx.heap.set(self, "native", made);
        return none;
      }),
      fit: one((self, x, ctx) => {
        fitted(self, x, ctx);
        return self;
      }),
      partial_fit: one((self, x, ctx) => {
        fitted(self, x, ctx);
        return self;
      }),
      transform: one(apply),
      fit_transform: one((self, x, ctx) => (fitted(self, x, ctx) ? apply(self, x, ctx) : unknown)),
      inverse_transform: one((self, x) => {
        const input = asTensor(x);
        return input ? (spec.inverse?.(input, stateOf(self)) ?? ndarray(input.shape, float(input.dtype))) : unknown;
      }),
      get_feature_names_out: method({ input_features: ignored }, () => ndarray([UNKNOWN], "object")),
    },
    properties: {
      classes_: (self) => ndarray([stateOf(self).classes], undefined),
      n_features_in_: (self) => shapeItem(stateOf(self).features),
      categories_: () => unknown,
      mean_: (self) => ndarray([stateOf(self).features ?? UNKNOWN], "float64"),
      scale_: (self) => ndarray([stateOf(self).features ?? UNKNOWN], "float64"),
      explained_variance_ratio_: () => ndarray([UNKNOWN], "float64"),
    },
  });
}

function shapeItem(size: Dim | undefined): Value {
  return size === undefined || size === null ? anyInt : { kind: "int", value: size };
}

function optionsOf(names: readonly string[], args: Value, kwargs: Value): ReadonlyMap<string, Value> {
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
  if (of !== "matrix" || features === undefined || !isRanked(input.shape)) return;
  if (compareDims(last(input.shape), features) === "no") {
    fail({ code: "axis-mismatch", owner, axis: -1, expected: features, got: input.shape, reason: "the features it was fitted on" });
  }
}

/** How many different values there are, where they are written out or known to occur. */
function classesOf(x: Value, input: TensorValue | undefined, ctx: Context): Dim {
  const items = x.kind === "list" ? ctx.items(x) : undefined;
  const texts = items?.flatMap((item) => (item.kind === "string" && item.value !== undefined ? [item.value] : []));
  if (items && texts && texts.length === items.length && texts.length > 0) return new Set(texts).size;
  return input ? distinctCount({ ...input, shape: flattenAll(input.shape) }) : UNKNOWN;
}

/** Floats keep their type, all else becomes float64. */
function float(dtype: string | undefined): string | undefined {
  return dtype === undefined ? undefined : dtype === "float32" || dtype === "float16" ? dtype : "float64";
}

const scaler: Entry = transformer({ of: "matrix", output: (input) => ndarray(input.shape, float(input.dtype)) });

function zeroTo(classes: Dim): { range: { min: number; max: number; every: boolean } } | Record<string, never> {
  return typeof classes === "number" && classes > 0 ? { range: { min: 0, max: classes - 1, every: true } } : {};
}

const labelEncoder = transformer({
  of: "labels",
  output: (input, samples, { classes }) => ndarray([isRanked(input.shape) ? samples : UNKNOWN], "int64", zeroTo(classes)),
  inverse: (input) => ndarray(input.shape, undefined),
});

/** Two classes need one column. */
function binaryWidth(classes: Dim): Dim {
  return typeof classes !== "number" ? UNKNOWN : classes <= 2 ? 1 : classes;
}

const labelBinarizer = transformer({
  of: "labels",
  output: (_input, samples, { classes }) =>
    ndarray([samples, binaryWidth(classes)], "int64", typeof classes === "number" && classes > 2 ? { oneHot: true } : {}),
  inverse: (input) => ndarray(isRanked(input.shape) ? input.shape.slice(0, 1) : [UNKNOWN], undefined),
});

/** A sparse matrix: nothing but its shape until it is made dense. */
const sparseMatrix = entryValue(
  "csr_matrix",
  cls({
    methods: {
      toarray: method({ order: ignored, out: ignored }, (self) => denseOf(self)),
      todense: method({ order: ignored, out: ignored }, (self) => denseOf(self)),
    },
    properties: { shape: (self) => shapeValue(denseOf(self).shape), A: (self) => denseOf(self) },
  }),
);

interface SparseState extends NativeState {
  readonly state: "sparse";
  readonly dense: TensorValue;
}

function isSparse(state: NativeState | undefined): state is SparseState {
  return state?.state === "sparse";
}

function denseOf(self: ObjectValue): TensorValue {
  return isSparse(self.native) ? self.native.dense : ndarray([UNKNOWN, UNKNOWN], undefined);
}

export function sparse(dense: TensorValue, ctx: Context): Value {
  if (sparseMatrix.kind !== "class") return unknown;
  const state: SparseState = { state: "sparse", dense };
  return { kind: "object", cls: sparseMatrix, attrs: new Map(), native: state, created: ctx.site };
}

const oneHotEncoder = transformer({
  of: "matrix",
  output: (input, samples, { options, classes }, _self, ctx) => {
    const columns = isRanked(input.shape) ? dimAt(input.shape, -1) : UNKNOWN;
    const drop = options.get("drop") ?? none;
    const width = drop.kind === "none" ? classes : drop.kind === "string" && drop.value === "first" ? subtractDims(classes, 1) : UNKNOWN;
    const dense = ndarray(
      [samples, columns === 1 ? width : UNKNOWN],
      "float64",
      columns === 1 && drop.kind === "none" ? { oneHot: true } : {},
    );
    const isSparseOutput = ctx.truth(options.get("sparse_output") ?? options.get("sparse") ?? { kind: "bool", value: true });
    return isSparseOutput === undefined ? unknown : isSparseOutput ? sparse(dense, ctx) : dense;
  },
  inverse: (input, { features }) => ndarray([isRanked(input.shape) ? dimAt(input.shape, 0) : UNKNOWN, features ?? UNKNOWN], undefined),
});

/** As many columns as `n_components` says. */
const reducer = (fallback: "all" | number): Entry =>
  transformer({
    of: "matrix",
    options: ["n_components"],
    output: (input, samples, { options, features, samples: fitted }) => {
      const wanted = options.get("n_components");
      const most = fallback === "all" ? minDims(fitted ?? UNKNOWN, features ?? UNKNOWN) : fallback;
      const width: Dim = wanted?.kind === "int" ? wanted.value : wanted && wanted.kind !== "none" ? UNKNOWN : most;
      return ndarray([samples, width], float(input.dtype));
    },
    inverse: (input, { features }) =>
      ndarray([isRanked(input.shape) ? dimAt(input.shape, 0) : UNKNOWN, features ?? UNKNOWN], float(input.dtype)),
  });

/** All products of up to `degree` features, and a constant. */
const polynomial: Entry = transformer({
  of: "matrix",
  options: ["degree"],
  output: (input, samples, { options }) => {
    const degree = dimOf(options.get("degree") ?? int(2));
    const features = isRanked(input.shape) ? last(input.shape) : UNKNOWN;
    const plain = [...options.keys()].every((name) => name === "degree");
    return ndarray(
      [samples, plain && typeof degree === "number" && typeof features === "number" ? combinations(features + degree, degree) : UNKNOWN],
      "float64",
    );
  },
});

function combinations(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i;
  return Math.round(count);
}

/** A new number of features that depends on more than is followed here. */
const widening: Entry = transformer({ of: "matrix", output: (_input, samples) => ndarray([samples, UNKNOWN], "float64") });

const vectorizer: Entry = cls({
  methods: {
    __init__: method({ options: restKeywords }, () => none),
    fit: method({ raw_documents: ignored, y: ignored }, (self) => self),
    transform: method({ raw_documents: anything }, (_self, { raw_documents }, ctx) =>
      sparse(ndarray([samplesOf(raw_documents, ctx) ?? UNKNOWN, UNKNOWN], undefined), ctx),
    ),
    fit_transform: method({ raw_documents: anything, y: ignored }, (_self, { raw_documents }, ctx) =>
      sparse(ndarray([samplesOf(raw_documents, ctx) ?? UNKNOWN, UNKNOWN], undefined), ctx),
    ),
  },
});

const same = "StandardScaler MinMaxScaler RobustScaler MaxAbsScaler QuantileTransformer PowerTransformer Normalizer Binarizer".split(" ");

/** `scale(X)` and the like: what fit_transform of the class gives. Some take a vector too. */
const functional = (owner: string, vectors: boolean): Entry =>
  fn({ X: array, more: anyArgs, options: restKeywords }, ({ X }) => {
    if (!vectors || !isRanked(X.shape) || X.shape.length !== 1) checkMatrix(owner, X, "X");
    return ndarray(X.shape, float(X.dtype));
  });

export const preprocessing: Entries = {
  ...Object.fromEntries(same.map((name) => [name, scaler])),
  LabelEncoder: labelEncoder,
  OrdinalEncoder: scaler,
  LabelBinarizer: labelBinarizer,
  MultiLabelBinarizer: transformer({ of: "texts", output: (_input, samples) => ndarray([samples, UNKNOWN], "int64") }),
  OneHotEncoder: oneHotEncoder,
  PolynomialFeatures: polynomial,
  KBinsDiscretizer: widening,
  scale: functional("scale", true),
  minmax_scale: functional("minmax_scale", true),
  robust_scale: functional("robust_scale", true),
  maxabs_scale: functional("maxabs_scale", true),
  normalize: functional("normalize", false),
};

export const decomposition: Entries = { PCA: reducer("all"), TruncatedSVD: reducer(2), NMF: reducer("all"), FastICA: reducer("all") };
export const manifold: Entries = { TSNE: reducer(2) };
export const impute: Entries = { SimpleImputer: scaler };
export const textFeatures: Entries = { TfidfVectorizer: vectorizer, CountVectorizer: vectorizer, HashingVectorizer: vectorizer };
