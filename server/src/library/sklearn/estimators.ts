/** Estimators that predict: what comes out has as many rows as what they are asked about (sklearn/base.py, sklearn/utils/validation.py). */
import { compareDims, type Dim, UNKNOWN } from "../../shape/dim";
import { dimAt, isRanked, last } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyFloat, none, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { type ClassSpec, cls, type Entries, type Entry, type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, ignored, restKeywords, withDefault } from "../vocabulary/params";
import { checkMatrix, checkSameLength, samplesOf } from "./arguments";
import { checkWidth, classesOf, optionsOf } from "./transformer";

type Kind = "classifier" | "regressor" | "clusterer";

/** What an estimator learned. */
interface Learned extends NativeState {
  readonly state: "estimator";
  readonly options: ReadonlyMap<string, Value>;
  readonly features?: Dim;
  readonly samples?: Dim;
  readonly labels?: TensorValue | undefined;
  readonly classes?: Dim;
}

function stateOf(self: ObjectValue): Learned {
  return isLearned(self.native) ? self.native : { state: "estimator", options: new Map() };
}

function isLearned(state: NativeState | undefined): state is Learned {
  return state?.state === "estimator";
}

function learn(self: ObjectValue, x: Value, y: Value, ctx: Context): void {
  const input = asTensor(x);
  if (input) checkMatrix(self.cls.name, input, "X");
  if (y.kind !== "none")
    checkSameLength(
      self.cls.name,
      [
        { name: "X", value: x },
        { name: "y", value: y },
      ],
      ctx,
    );
  const labels = asTensor(y);
  const learned: Learned = {
    ...stateOf(self),
    features: input && isRanked(input.shape) ? last(input.shape) : UNKNOWN,
    samples: samplesOf(x, ctx) ?? UNKNOWN,
    labels,
    classes: classesOf(y, labels, ctx),
  };
  ctx.heap.set(self, "native", learned);
}

/** Rows that are asked about; their features are those of the fit. */
function asked(self: ObjectValue, x: Value, ctx: Context): Dim {
  const input = asTensor(x);
  if (input) checkMatrix(self.cls.name, input, "X");
  if (input) checkWidth(self.cls.name, input, stateOf(self).features);
  return samplesOf(x, ctx) ?? UNKNOWN;
}

function predicted(kind: Kind, self: ObjectValue, rows: Dim): Value {
  const { labels } = stateOf(self);
  if (kind === "clusterer") return ndarray([rows], undefined);
  if (!labels || !isRanked(labels.shape)) return unknown;
  // Of one column some make a vector.
  if (labels.shape.length === 2 && compareDims(last(labels.shape), 1) !== "no") return unknown;
  const dtype = kind === "classifier" ? labels.dtype : labels.dtype === "float32" ? undefined : "float64";
  return labels.shape.length > 2 ? unknown : ndarray([rows, ...labels.shape.slice(1)], dtype);
}

const one = (rule: (self: ObjectValue, x: Value, y: Value, ctx: Context) => Value): Method =>
  method({ X: anything, y: withDefault(anything, none), more: restKeywords }, (self, { X, y }, ctx) => rule(self, X, y, ctx));

function probabilities(self: ObjectValue, rows: Dim): Value {
  const { labels, classes } = stateOf(self);
  const isVector = labels && isRanked(labels.shape) && labels.shape.length === 1;
  return isVector ? ndarray([rows, classes ?? UNKNOWN], labels.dtype === "float32" ? undefined : "float64") : unknown;
}

function estimator(kind: Kind, more: Pick<ClassSpec, "methods" | "properties"> = {}): Entry {
  return cls({
    methods: {
      __init__: method({ args: anyArgs, kwargs: restKeywords }, (self, { args, kwargs }, ctx) => {
        const made: Learned = { state: "estimator", options: optionsOf(["n_clusters"], args, kwargs) };
        ctx.heap.set(self, "native", made);
        return none;
      }),
      fit: one((self, x, y, ctx) => {
        learn(self, x, y, ctx);
        return self;
      }),
      predict: one((self, x, _y, ctx) => predicted(kind, self, asked(self, x, ctx))),
      score: one((self, x, y, ctx) => {
        asked(self, x, ctx);
        const data = [
          { name: "X", value: x },
          { name: "y", value: y },
        ];
        if (y.kind !== "none") checkSameLength(self.cls.name, data, ctx);
        return anyFloat;
      }),
      ...(kind === "classifier" ? { predict_proba: one((self, x, _y, ctx) => probabilities(self, asked(self, x, ctx))) } : {}),
      get_params: method({ deep: ignored }, () => unknown),
      ...more.methods,
    },
    properties: {
      classes_: (self) => ndarray([stateOf(self).classes ?? UNKNOWN], stateOf(self).labels?.dtype),
      feature_importances_: (self) => ndarray([stateOf(self).features ?? UNKNOWN], "float64"),
      ...more.properties,
    },
  });
}

function clusters(self: ObjectValue): Dim {
  const count = stateOf(self).options.get("n_clusters");
  return count?.kind === "int" ? count.value : count ? UNKNOWN : 8;
}

const kMeans: Entry = estimator("clusterer", {
  methods: {
    fit_predict: one((self, x, y, ctx) => {
      learn(self, x, y, ctx);
      return ndarray([asked(self, x, ctx)], "int32");
    }),
    predict: one((self, x, _y, ctx) => ndarray([asked(self, x, ctx)], "int32")),
    transform: one((self, x, _y, ctx) => ndarray([asked(self, x, ctx), clusters(self)], undefined)),
    fit_transform: one((self, x, y, ctx) => {
      learn(self, x, y, ctx);
      return ndarray([asked(self, x, ctx), clusters(self)], undefined);
    }),
  },
  properties: {
    labels_: (self) => ndarray([stateOf(self).samples ?? UNKNOWN], "int32"),
    cluster_centers_: (self) => ndarray([clusters(self), stateOf(self).features ?? UNKNOWN], undefined),
    inertia_: () => anyFloat,
  },
});

/** Coefficients of a linear regression: one for each feature, of each target. */
const linear: Entry = estimator("regressor", {
  properties: {
    coef_: (self) => {
      const { labels, features } = stateOf(self);
      if (!labels || !isRanked(labels.shape)) return unknown;
      const targets = labels.shape.length === 2 ? [dimAt(labels.shape, 1)] : [];
      return ndarray([...targets, features ?? UNKNOWN], undefined);
    },
  },
});

const all = (names: string, entry: Entry): Entries => Object.fromEntries(names.split(" ").map((name) => [name, entry]));
const classifier = estimator("classifier");
const regressor = estimator("regressor");

/** Modules by their path. */
export const estimators: Readonly<Record<string, Entries>> = {
  "sklearn.linear_model": {
    ...all("LinearRegression Ridge Lasso ElasticNet", linear),
    ...all("LogisticRegression SGDClassifier Perceptron RidgeClassifier", classifier),
    ...all("SGDRegressor HuberRegressor BayesianRidge", regressor),
  },
  "sklearn.ensemble": {
    ...all("RandomForestClassifier ExtraTreesClassifier GradientBoostingClassifier AdaBoostClassifier", classifier),
    ...all("RandomForestRegressor ExtraTreesRegressor GradientBoostingRegressor AdaBoostRegressor", regressor),
  },
  "sklearn.svm": { ...all("SVC LinearSVC NuSVC", classifier), ...all("SVR LinearSVR", regressor) },
  "sklearn.neighbors": { KNeighborsClassifier: classifier, KNeighborsRegressor: regressor },
  "sklearn.tree": { DecisionTreeClassifier: classifier, DecisionTreeRegressor: regressor },
  "sklearn.naive_bayes": all("GaussianNB MultinomialNB BernoulliNB", classifier),
  "sklearn.neural_network": { MLPClassifier: classifier, MLPRegressor: regressor },
  "sklearn.cluster": { KMeans: kMeans, MiniBatchKMeans: kMeans },
};
