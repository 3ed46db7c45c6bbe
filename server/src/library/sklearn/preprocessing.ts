/** sklearn.preprocessing and decomposition: what transformers do to a matrix of samples and features. */
import { type Dim, lessThan, minDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, last } from "../../shape/shape";
import { dimOf, int, none, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { cls, type Entries, type Entry, fn, method } from "../vocabulary/functions";
import { anyArgs, anything, array, dim, ignored, restKeywords, withDefault } from "../vocabulary/params";
import { checkMatrix, samplesOf } from "./arguments";
import { encoders } from "./encoders";
import { sparse } from "./sparse";
import { type Fitted, float, type Transformer, transformer } from "./transformer";

const perFeature = ({ features }: Fitted): Value => ndarray([features ?? UNKNOWN], "float64");
/** What scalers know of each feature. */
const LEARNED = "mean_ var_ scale_ min_ data_min_ data_max_ data_range_ center_ max_abs_ lambdas_";
const attributes = Object.fromEntries(LEARNED.split(" ").map((name) => [name, perFeature]));

const plain: Transformer = { of: "matrix", output: (input) => ndarray(input.shape, float(input.dtype)), attributes };
const scaler: Entry = transformer({ ...plain, scales: true });
const same: Entry = transformer(plain);

/** How many components are wanted; a part of the variance makes a number that is not known. */
function componentsOf({ options, features, samples }: Fitted, fallback: "all" | number): Dim {
  const wanted = options.get("n_components");
  if (wanted?.kind === "int") return wanted.value;
  if (wanted && wanted.kind !== "none") return UNKNOWN;
  return fallback === "all" ? minDims(samples ?? UNKNOWN, features ?? UNKNOWN) : fallback;
}

/** As many columns as `n_components` says. `within`: there are no more than samples and features. */
const reducer = (fallback: "all" | number, { within = false, dtype }: { within?: boolean; dtype?: string } = {}): Entry =>
  transformer({
    of: "matrix",
    options: ["n_components"],
    output: (input, samples, state) => ndarray([samples, componentsOf(state, fallback)], dtype ?? float(input.dtype)),
    inverse: (input, { features }) =>
      ndarray([isRanked(input.shape) ? dimAt(input.shape, 0) : UNKNOWN, features ?? UNKNOWN], float(input.dtype)),
    check: (state, owner) => {
      const most = minDims(state.samples ?? UNKNOWN, state.features ?? UNKNOWN);
      const count = componentsOf(state, fallback);
      if (within && lessThan(most, count) === "yes")
        fail({ code: "invalid-argument", owner, argument: "n_components", expected: `at most ${most}`, got: String(count) });
    },
    attributes: {
      mean_: perFeature,
      components_: (state) => ndarray([componentsOf(state, fallback), state.features ?? UNKNOWN], undefined),
      explained_variance_: (state) => ndarray([componentsOf(state, fallback)], "float64"),
      explained_variance_ratio_: (state) => ndarray([componentsOf(state, fallback)], "float64"),
      singular_values_: (state) => ndarray([componentsOf(state, fallback)], "float64"),
    },
  });

/** Products of up to `degree` features: each one as often as one likes, or once; and a constant. */
const polynomial: Entry = transformer({
  of: "matrix",
  options: ["degree"],
  output: (input, samples, { options }, ctx) => {
    const degree = dimOf(options.get("degree") ?? int(2));
    const features = isRanked(input.shape) ? last(input.shape) : UNKNOWN;
    const [once, bias] = [ctx.truth(options.get("interaction_only") ?? none), ctx.truth(options.get("include_bias") ?? int(1))];
    const isKnown = typeof degree === "number" && typeof features === "number" && once !== undefined && bias !== undefined;
    if (!isKnown) return ndarray([samples, UNKNOWN], "float64");
    const ofDegree = (size: number): number => (once ? combinations(features, size) : combinations(features + size - 1, size));
    const counts = Array.from({ length: degree + 1 }, (_, size) => ofDegree(size));
    return ndarray([samples, counts.slice(bias ? 0 : 1).reduce((sum, each) => sum + each, 0)], "float64");
  },
});

function combinations(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i;
  return Math.round(count);
}

/** Bins as numbers keep the columns; one-hot there are as many as differ. */
const binning: Entry = transformer({
  of: "matrix",
  output: (input, _samples, { options }) => {
    const encode = options.get("encode");
    const isOrdinal = encode?.kind === "string" && encode.value === "ordinal";
    // Otherwise it is a sparse matrix, unless another `encode` says so.
    return isOrdinal ? ndarray(input.shape, float(input.dtype)) : unknown;
  },
});

/** How many words there are is known only of hashes. */
const vectorizer = (dtype: string, width: "words" | "hashes"): Entry => {
  const made = method({ raw_documents: anything, y: ignored }, (self, { raw_documents }, ctx) => {
    const features = self.attrs.get("n_features");
    const columns = width === "hashes" && features ? (dimOf(features) ?? UNKNOWN) : UNKNOWN;
    return sparse(ndarray([samplesOf(raw_documents, ctx) ?? UNKNOWN, columns], self.attrs.has("dtype") ? undefined : dtype), ctx);
  });
  return cls({
    methods: {
      __init__: method({ n_features: withDefault(dim, 2 ** 20), options: restKeywords }, (self, { n_features, options }, ctx) => {
        ctx.heap.put(self.attrs, "n_features", n_features === null ? none : int(n_features));
        if (options.kind === "dict" && options.entries.has("sdtype")) ctx.heap.put(self.attrs, "dtype", unknown);
        return none;
      }),
      fit: method({ raw_documents: ignored, y: ignored }, (self) => self),
      transform: made,
      fit_transform: made,
      get_feature_names_out: method({ input_features: ignored }, () => ndarray([UNKNOWN], "object")),
    },
    properties: { vocabulary_: () => ({ kind: "dict", entries: new Map(), open: true }), idf_: () => ndarray([UNKNOWN], "float64") },
  });
};

/** `scale(X)` and the like: what fit_transform of the class gives. Some take a vector too. */
const functional = (owner: string, vectors: boolean): Entry =>
  fn({ X: array, more: anyArgs, options: restKeywords }, ({ X }) => {
    if (!vectors || !isRanked(X.shape) || X.shape.length !== 1) checkMatrix(owner, X, "X");
    return ndarray(X.shape, float(X.dtype));
  });

const entriesOf = (names: string, entry: Entry): Entries => Object.fromEntries(names.split(" ").map((name) => [name, entry]));

export const preprocessing: Entries = {
  ...entriesOf("StandardScaler MinMaxScaler RobustScaler MaxAbsScaler", scaler),
  ...entriesOf("QuantileTransformer PowerTransformer Normalizer Binarizer", same),
  ...encoders,
  PolynomialFeatures: polynomial,
  KBinsDiscretizer: binning,
  ...Object.fromEntries(
    ["scale", "minmax_scale", "robust_scale", "maxabs_scale", "normalize"].map((name) => [name, functional(name, name !== "normalize")]),
  ),
};

export const decomposition: Entries = {
  ...entriesOf("PCA", reducer("all", { within: true })),
  ...entriesOf("NMF FastICA IncrementalPCA", reducer("all")),
  TruncatedSVD: reducer(2),
};
export const manifold: Entries = { TSNE: reducer(2, { dtype: "float32" }) };
export const impute: Entries = { SimpleImputer: same, KNNImputer: same };
export const textFeatures: Entries = {
  TfidfVectorizer: vectorizer("float64", "words"),
  CountVectorizer: vectorizer("int64", "words"),
  HashingVectorizer: vectorizer("float64", "hashes"),
};
