/** Metric classes: `keras.metrics.AUC(name="auc")`. */

import { fail } from "../../../shape/problem";
import type { Params } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything, ignored, integer, optional, restKeywords, withDefault } from "../../vocabulary/params";
import type { LossName } from "../losses/rules";
import { metric, metricBase, reduction } from "./metric";
import {
  axisOrAxes,
  best,
  curve,
  fromLogits,
  greatest,
  index,
  known,
  metricName,
  nameAmong,
  policy,
  share,
  someInteger,
  thresholdCount,
  thresholds,
} from "./params";
import { counts, fBeta, intersectionOverUnion, meanOf, type Options, rootMeanSquaredError, rSquared } from "./rules";
import type { ValueName } from "./values";

const common = { name: metricName, dtype: policy };
function mean(name: ValueName | LossName, more: Params = {}): Entry {
  return metric(meanOf(name), { ...common, ...more });
}

const meanMetrics: Entries = {
  Accuracy: mean("accuracy"),
  BinaryAccuracy: mean("binary_accuracy", { threshold: ignored }),
  CategoricalAccuracy: mean("categorical_accuracy"),
  SparseCategoricalAccuracy: mean("sparse_categorical_accuracy"),
  TopKCategoricalAccuracy: metric(meanOf("top_k_categorical_accuracy"), { k: best, ...common }),
  SparseTopKCategoricalAccuracy: metric(meanOf("sparse_top_k_categorical_accuracy"), { k: best, ...common, from_sorted_ids: known(false) }),
  BinaryCrossentropy: mean("binary_crossentropy", { from_logits: fromLogits, label_smoothing: ignored }),
  CategoricalCrossentropy: mean("categorical_crossentropy", { from_logits: fromLogits, label_smoothing: ignored, axis: axisOrAxes }),
  SparseCategoricalCrossentropy: mean("sparse_categorical_crossentropy", {
    from_logits: fromLogits,
    ignore_class: ignored,
    axis: axisOrAxes,
  }),
  KLDivergence: mean("kl_divergence"),
  Poisson: mean("poisson"),
  Hinge: mean("hinge"),
  SquaredHinge: mean("squared_hinge"),
  CategoricalHinge: mean("categorical_hinge"),
  MeanSquaredError: mean("mean_squared_error"),
  MeanAbsoluteError: mean("mean_absolute_error"),
  MeanAbsolutePercentageError: mean("mean_absolute_percentage_error"),
  MeanSquaredLogarithmicError: mean("mean_squared_logarithmic_error"),
  LogCoshError: mean("log_cosh"),
  CosineSimilarity: mean("cosine_similarity", { axis: axisOrAxes }),
  PearsonCorrelation: mean("pearson_correlation", { axis: axisOrAxes }),
  ConcordanceCorrelation: mean("concordance_correlation", { axis: axisOrAxes }),
  RootMeanSquaredError: metric(rootMeanSquaredError, common),
};

function count(): Entry {
  return metric(counts("tiled"), { thresholds, ...common }, ({ thresholds: given, dtype }) => ({
    thresholds: asCount(given),
    class_id: null,
    dtype: countType(dtype),
  }));
}

/** Rates with thresholds between 0 and 1 that they choose themselves. */
function rateAt(name: string): Entry {
  const params = { [name]: share, num_thresholds: ignored, class_id: index, ...common };
  return metric(counts("buckets"), params, ({ class_id, dtype }) => ({
    thresholds: null,
    class_id: asCount(class_id),
    dtype: countType(dtype),
  }));
}

/** Counts are added up in 32 bits; what other types make of them is not known. */
function countType(value: unknown): string | undefined {
  return value === "float32" ? value : undefined;
}

function confusion(args: Readonly<Record<string, unknown>>): Options {
  return { ...args, dtype: countType(args.dtype) };
}

function asCount(value: unknown): number | null | undefined {
  return typeof value === "number" || value === null ? value : undefined;
}

const confusionMetrics: Entries = {
  TruePositives: count(),
  TrueNegatives: count(),
  FalsePositives: count(),
  FalseNegatives: count(),
  Precision: metric(counts("tiled"), { thresholds, top_k: index, class_id: index, ...common }, confusion),
  Recall: metric(counts("tiled"), { thresholds, top_k: index, class_id: index, ...common }, confusion),
  PrecisionAtRecall: rateAt("recall"),
  RecallAtPrecision: rateAt("precision"),
  SensitivityAtSpecificity: rateAt("specificity"),
  SpecificityAtSensitivity: rateAt("sensitivity"),
  AUC: metric(
    counts("buckets"),
    {
      num_thresholds: thresholdCount,
      curve,
      summation_method: ignored,
      ...common,
      thresholds: ignored,
      multi_label: known(false),
      num_labels: ignored,
      label_weights: ignored,
      from_logits: ignored,
    },
    ({ multi_label, dtype }) => ({
      thresholds: null,
      dtype: countType(dtype),
      class_id: multi_label === undefined ? undefined : null,
      multi_label: multi_label === true,
    }),
  ),
};

const classes = { num_classes: someInteger };
const targets = { target_class_ids: greatest };
const ignoring = { ignore_class: ignored };
/** Without an axis the likeliest of all values is taken. */
const oneOrAll = withDefault(optional(integer), -1);

const overlapMetrics: Entries = {
  IoU: metric(
    intersectionOverUnion,
    { ...classes, ...targets, ...common, ...ignoring, sparse_y_true: known(true), sparse_y_pred: known(true), axis: oneOrAll },
    checkTargets,
  ),
  MeanIoU: metric(intersectionOverUnion, {
    ...classes,
    ...common,
    ...ignoring,
    sparse_y_true: known(true),
    sparse_y_pred: known(true),
    axis: oneOrAll,
  }),
  OneHotIoU: metric(
    intersectionOverUnion,
    { ...classes, ...targets, ...common, ...ignoring, sparse_y_pred: known(false), axis: oneOrAll },
    oneHot,
  ),
  OneHotMeanIoU: metric(intersectionOverUnion, { ...classes, ...common, ...ignoring, sparse_y_pred: known(false), axis: oneOrAll }, oneHot),
  BinaryIoU: metric(intersectionOverUnion, { target_class_ids: ignored, threshold: ignored, ...common }, ({ dtype }) => ({
    sparse_y_true: true,
    sparse_y_pred: true,
    dtype: countType(dtype),
  })),
};

function oneHot(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...checkTargets(args), sparse_y_true: false };
}

/** The classes to look at are among those there are. */
function checkTargets(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { num_classes, target_class_ids } = args;
  if (typeof num_classes === "number" && typeof target_class_ids === "number" && target_class_ids >= num_classes)
    fail({
      code: "invalid-argument",
      owner: "IoU",
      argument: "target_class_ids",
      expected: `class ids below ${num_classes}`,
      got: String(target_class_ids),
    });
  return args;
}

const average = nameAmong(null, "micro", "macro", "weighted");

export const metricClasses: Entries = {
  Metric: metricBase,
  Mean: reduction(2),
  Sum: reduction(1),
  ...meanMetrics,
  ...confusionMetrics,
  ...overlapMetrics,
  MeanMetricWrapper: metric(
    { update: (_options, _y, p) => ({ fits: true, shape: p, broadcasts: false }), result: () => [] },
    { fn: anything, ...common, kwargs: restKeywords },
  ),
  F1Score: metric(fBeta, { average, threshold: ignored, ...common }),
  FBetaScore: metric(fBeta, { average, beta: ignored, threshold: ignored, ...common }),
  R2Score: metric(
    rSquared,
    {
      class_aggregation: nameAmong("uniform_average", "uniform_average", "variance_weighted_average"),
      num_regressors: ignored,
      ...common,
      // Its sums are made without a type.
    },
    (args) => ({ ...args, dtype: "float32" }),
  ),
};
