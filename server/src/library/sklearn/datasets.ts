/** sklearn.datasets: the small data sets that come with it, and generated ones. */
import { addDims, type Dim, type Dims, UNKNOWN } from "../../shape/dim";
import { copiesOf, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyString, dict, dimOf, list, shapeOf, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { NativeState, TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { makeFrame } from "../pandas/frame";
import { series } from "../pandas/series";
import { cls, type Entries, type Entry, entryValue, fn, method } from "../vocabulary/functions";
import { anything, dim, flag, ignored, optional, restKeywords, withDefault } from "../vocabulary/params";

interface Bundled {
  readonly samples: number;
  readonly features: number;
  /** Number of classes, or a regression. */
  readonly classes?: number;
  readonly first?: number;
  readonly images?: Dims;
  readonly dtype?: string;
  /** Columns of the target of a regression that has several. */
  readonly targets?: number;
  /** Samples of each class, where `n_class` takes the first few. */
  readonly perClass?: readonly number[];
}

/** A Bunch: a dict whose entries are attributes too. */
const bunchClass = entryValue(
  "Bunch",
  cls({
    methods: {
      __getitem__: method({ key: anything }, (self, { key }) =>
        key.kind === "string" && key.value !== undefined ? (self.attrs.get(key.value) ?? unknown) : unknown,
      ),
    },
  }),
);

function bunch(entries: Readonly<Record<string, Value>>, ctx: Context): Value {
  if (bunchClass.kind !== "class") return unknown;
  return { kind: "object", cls: bunchClass, attrs: new Map(Object.entries(entries)), native: shownAsDict, created: ctx.site };
}

const shownAsDict: NativeState = { state: "bunch", shows: ({ attrs }) => dict(attrs) };

const bundled = (of: Bundled): Entry =>
  fn(
    {
      ...(of.perClass ? { n_class: optional(dim) } : {}),
      options: restKeywords,
      return_X_y: { ...flag(false), keywordOnly: true },
      as_frame: { ...flag(false), keywordOnly: true },
    },
    ({ n_class, return_X_y, as_frame }, ctx) => {
      const { features, first = 0, images, dtype = "float64" } = of;
      const classes = typeof n_class === "number" && of.classes ? Math.min(n_class, of.classes) : of.classes;
      const samples: Dim =
        n_class === undefined || n_class === null
          ? of.samples
          : typeof n_class === "number"
            ? (of.perClass ?? []).slice(0, n_class).reduce((sum, each) => sum + each, 0)
            : UNKNOWN;
      const x = as_frame
        ? makeFrame({ rows: samples, columns: undefined, width: features, dtype }, ctx)
        : ndarray([samples, features], dtype);
      const range = classes === undefined ? {} : { range: { min: first, max: first + classes - 1, every: true } };
      const labels = classes === undefined ? "float64" : "int64";
      const y: TensorValue = as_frame
        ? series(samples, labels, range)
        : ndarray(of.targets ? [samples, of.targets] : [samples], labels, range);
      if (return_X_y) return tuple([x, y]);
      return bunch(
        {
          data: x,
          target: y,
          ...(images ? { images: ndarray([samples, ...images], dtype) } : {}),
          ...(classes === undefined ? {} : { target_names: ndarray([classes], undefined) }),
          feature_names: as_frame ? unknown : list(copiesOf(features, anyString)),
          frame: as_frame ? makeFrame({ rows: samples, columns: undefined, width: features + 1 }, ctx) : { kind: "none" },
          DESCR: { kind: "string", value: undefined },
        },
        ctx,
      );
    },
  );

/** A number of samples, or how many of each cluster. */
function samplesFrom(value: Value): Dim {
  const single = dimOf(value);
  if (single !== undefined && single !== null) return single;
  const each = shapeOf(value);
  return each && isRanked(each) ? each.reduce<Dim>(addDims, 0) : UNKNOWN;
}

const hundred: Value = { kind: "int", value: 100 };
const samples = withDefault(anything, hundred);

function classLabels(count: Dim, classes: Dim, every: boolean): TensorValue {
  return ndarray([count], "int64", typeof classes === "number" && classes > 0 ? { range: { min: 0, max: classes - 1, every } } : {});
}

const two = (): Entry =>
  fn({ n_samples: samples, options: restKeywords }, ({ n_samples }) => {
    const count = samplesFrom(n_samples);
    return tuple([ndarray([count, 2], "float64"), classLabels(count, 2, typeof count === "number" && count > 1)]);
  });

const curve = (): Entry =>
  fn({ n_samples: samples, options: restKeywords }, ({ n_samples }) =>
    tuple([ndarray([samplesFrom(n_samples), 3], "float64"), ndarray([samplesFrom(n_samples)], "float64")]),
  );

/** A regression; only the first takes another number of features. */
const friedman = (features: number): Entry =>
  fn({ n_samples: withDefault(dim, 100), n_features: withDefault(dim, features), more: restKeywords }, ({ n_samples, n_features }) =>
    tuple([ndarray([n_samples, features === 10 ? n_features : features], "float64"), ndarray([n_samples], "float64")]),
  );

const blobs = fn(
  {
    n_samples: samples,
    n_features: withDefault(dim, 2),
    centers: withDefault(anything, { kind: "none" } as Value),
    return_centers: flag(false),
    more: restKeywords,
  },
  ({ n_samples, n_features, centers, return_centers }) => {
    const count = samplesFrom(n_samples);
    const given = centers.kind === "none" || centers.kind === "int" ? undefined : asTensor(centers);
    const [clusters, features]: readonly Dim[] =
      centers.kind === "int"
        ? [centers.value, n_features]
        : centers.kind === "none"
          ? [n_samples.kind === "int" ? 3 : UNKNOWN, n_features]
          : given && isRanked(given.shape)
            ? given.shape
            : [];
    const every = typeof count === "number" && typeof clusters === "number" && count >= clusters && n_samples.kind === "int";
    const made = [ndarray([count, features ?? UNKNOWN], "float64"), classLabels(count, clusters ?? UNKNOWN, every)];
    return tuple(return_centers ? [...made, ndarray([clusters ?? UNKNOWN, features ?? UNKNOWN], "float64")] : made);
  },
);

export const datasets: Entries = {
  load_iris: bundled({ samples: 150, features: 4, classes: 3 }),
  load_digits: bundled({
    samples: 1797,
    features: 64,
    classes: 10,
    images: [8, 8],
    perClass: [178, 182, 177, 183, 181, 182, 181, 179, 174, 180],
  }),
  load_linnerud: bundled({ samples: 20, features: 3, targets: 3 }),
  load_breast_cancer: bundled({ samples: 569, features: 30, classes: 2 }),
  load_wine: bundled({ samples: 178, features: 13, classes: 3 }),
  load_diabetes: bundled({ samples: 442, features: 10 }),
  load_boston: bundled({ samples: 506, features: 13 }),
  fetch_california_housing: bundled({ samples: 20640, features: 8 }),
  fetch_covtype: bundled({ samples: 581012, features: 54, classes: 7, first: 1 }),
  fetch_olivetti_faces: bundled({ samples: 400, features: 4096, classes: 40, images: [64, 64], dtype: "float32" }),
  make_classification: fn(
    { n_samples: withDefault(dim, 100), n_features: withDefault(dim, 20), n_classes: withDefault(dim, 2), more: restKeywords },
    ({ n_samples, n_features, n_classes }) =>
      tuple([ndarray([n_samples, n_features], "float64"), classLabels(n_samples, n_classes, false)]),
  ),
  make_regression: fn(
    {
      n_samples: withDefault(dim, 100),
      n_features: withDefault(dim, 100),
      n_informative: ignored,
      n_targets: withDefault(dim, 1),
      coef: flag(false),
      more: restKeywords,
    },
    ({ n_samples, n_features, n_targets, coef }) => {
      const y = ndarray(n_targets === 1 ? [n_samples] : [n_samples, n_targets], "float64");
      const made = [ndarray([n_samples, n_features], "float64"), y];
      return tuple(coef ? [...made, ndarray(n_targets === 1 ? [n_features] : [n_features, n_targets], "float64")] : made);
    },
  ),
  make_blobs: blobs,
  make_moons: two(),
  make_circles: two(),
  make_friedman1: friedman(10),
  make_friedman2: friedman(4),
  make_friedman3: friedman(4),
  make_swiss_roll: curve(),
  make_s_curve: curve(),
  make_multilabel_classification: fn(
    { n_samples: withDefault(dim, 100), n_features: withDefault(dim, 20), n_classes: withDefault(dim, 5), more: restKeywords },
    ({ n_samples, n_features, n_classes }) =>
      tuple([ndarray([n_samples, n_features], "float64"), ndarray([n_samples, n_classes], "int64")]),
  ),
};
