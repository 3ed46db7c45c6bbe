/** sklearn.metrics: mostly one number; what does not go together is refused. */
import { compareDims, type Dim, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked, last } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyFloat, anyString, harmless, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { always } from "../python/signature";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anyArgs, anything, ignored, optional, restKeywords } from "../vocabulary/params";
import { checkSameLength } from "./arguments";

function check(metric: string, labels: Value, predictions: Value, ctx: Context): void {
  checkSameLength(
    metric,
    [
      { name: "y_true", value: labels },
      { name: "y_pred", value: predictions },
    ],
    ctx,
  );
}

/** Classes of samples are a vector: a row of probabilities for each is another kind of target. */
function checkClasses(metric: string, labels: Value, predictions: Value): void {
  const [y, p] = [asTensor(labels), asTensor(predictions)];
  if (!y || !p || !isRanked(y.shape) || !isRanked(p.shape)) return;
  for (const [vector, rows] of [
    [y, p],
    [p, y],
  ] as const) {
    if (isVector(vector) && isTable(rows))
      fail({ code: "metric-mismatch", metric, expected: "one class for each sample in both", labels: y.shape, output: p.shape });
  }
}

function isVector({ shape }: TensorValue): boolean {
  return isRanked(shape) && (shape.length === 1 || (shape.length === 2 && last(shape) === 1));
}

function isTable({ shape }: TensorValue): boolean {
  return isRanked(shape) && shape.length === 2 && compareDims(last(shape), 1) === "no";
}

/** Targets of a regression have as many columns as predictions; a vector has one. */
function checkColumns(metric: string, labels: Value, predictions: Value): void {
  const [y, p] = [asTensor(labels), asTensor(predictions)];
  if (!y || !p || !isRanked(y.shape) || !isRanked(p.shape)) return;
  const [a, b] = [y.shape, p.shape].map((shape) => (shape.length === 1 ? 1 : shape.length === 2 ? last(shape) : UNKNOWN));
  if (a !== undefined && b !== undefined && compareDims(a, b) === "no") {
    fail({ code: "metric-mismatch", metric, expected: "as many outputs in both", labels: y.shape, output: p.shape });
  }
}

const score = (metric: string, kind: "classes" | "values"): Entry =>
  fn({ y_true: anything, y_pred: anything, more: restKeywords }, ({ y_true, y_pred, more }, ctx) => {
    check(metric, y_true, y_pred, ctx);
    if (kind === "classes") checkClasses(metric, y_true, y_pred);
    else checkColumns(metric, y_true, y_pred);
    return kind === "values" ? ofOutputs(y_true, more) : anyFloat;
  });

/** One number, or with `multioutput="raw_values"` one for each column. */
function ofOutputs(labels: Value, options: Value): Value {
  const how = options.kind === "dict" ? options.entries.get("smultioutput")?.value : undefined;
  if (!how || (how.kind === "string" && how.value !== undefined && how.value !== "raw_values")) return anyFloat;
  const y = asTensor(labels);
  if (how.kind !== "string" || how.value !== "raw_values" || !y || !isRanked(y.shape)) return unknown;
  return ndarray([y.shape.length === 1 ? 1 : last(y.shape)], "float64");
}

/** A number for each class where nothing is averaged. */
function averaged(options: Value, otherwise: Value): Value {
  const average = options.kind === "dict" ? options.entries.get("saverage")?.value : undefined;
  if (!average || (average.kind === "string" && average.value !== undefined)) return otherwise;
  return average.kind === "none" ? ndarray([UNKNOWN], "float64") : unknown;
}

const CLASS_METRICS = "accuracy_score balanced_accuracy_score cohen_kappa_score matthews_corrcoef".split(" ");
const VALUE_METRICS =
  "mean_squared_error root_mean_squared_error mean_absolute_error mean_squared_log_error mean_absolute_percentage_error median_absolute_error r2_score explained_variance_score max_error".split(
    " ",
  );
/** With averaging off these give a number for each class. */
const AVERAGED = "f1_score precision_score recall_score fbeta_score jaccard_score roc_auc_score log_loss average_precision_score".split(
  " ",
);
const OF_PROBABILITIES = new Set(["roc_auc_score", "log_loss", "average_precision_score"]);

function confusion(labels: Value, predictions: Value, order: Value | null, ctx: Context): Value {
  check("confusion_matrix", labels, predictions, ctx);
  checkClasses("confusion_matrix", labels, predictions);
  const given = order && asTensor(order);
  const size: Dim =
    order === null ? classCount(labels, predictions) : given && isRanked(given.shape) ? (given.shape[0] ?? UNKNOWN) : UNKNOWN;
  return ndarray([size, size], "int64");
}

function classCount(...values: readonly Value[]): Dim {
  const found = new Set<number>();
  for (const value of values) {
    const listed = integersIn(asTensor(value)?.content);
    if (!listed) return UNKNOWN;
    for (const each of listed) found.add(each);
  }
  return found.size;
}

function integersIn(content: Value | undefined): readonly number[] | undefined {
  if (content?.kind === "int") return typeof content.value === "number" ? [content.value] : undefined;
  if (content?.kind !== "tuple") return undefined;
  const parts = content.items.map(integersIn);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

export const metrics: Entries = {
  ...Object.fromEntries(CLASS_METRICS.map((name) => [name, score(name, "classes")])),
  ...Object.fromEntries(VALUE_METRICS.map((name) => [name, score(name, "values")])),
  ...Object.fromEntries(
    AVERAGED.map((name) => [
      name,
      fn({ y_true: anything, y_pred: anything, more: restKeywords }, ({ y_true, y_pred, more }, ctx) => {
        check(name, y_true, y_pred, ctx);
        if (!OF_PROBABILITIES.has(name)) checkClasses(name, y_true, y_pred);
        return averaged(more, anyFloat);
      }),
    ]),
  ),
  confusion_matrix: fn(
    { y_true: anything, y_pred: anything, labels: optional(anything), sample_weight: ignored, normalize: ignored },
    ({ y_true, y_pred, labels }, ctx) => confusion(y_true, y_pred, labels, ctx),
  ),
  classification_report: fn({ y_true: anything, y_pred: anything, more: restKeywords }, ({ y_true, y_pred, more }, ctx) => {
    check("classification_report", y_true, y_pred, ctx);
    checkClasses("classification_report", y_true, y_pred);
    return more.kind === "dict" && more.entries.has("soutput_dict") ? unknown : anyString;
  }),
  precision_recall_fscore_support: fn({ y_true: anything, y_pred: anything, more: restKeywords }, ({ y_true, y_pred, more }, ctx) => {
    check("precision_recall_fscore_support", y_true, y_pred, ctx);
    const each = ndarray([UNKNOWN], "float64");
    const isAveraged = more.kind === "dict" && more.entries.has("saverage");
    return isAveraged ? unknown : tuple([each, each, each, ndarray([UNKNOWN], "int64")]);
  }),
  ConfusionMatrixDisplay: always(harmless),
  roc_curve: fn({ args: anyArgs, kwargs: restKeywords }, () =>
    tuple([UNKNOWN, UNKNOWN, UNKNOWN].map((size) => ndarray([size], "float64"))),
  ),
  precision_recall_curve: fn({ args: anyArgs, kwargs: restKeywords }, () =>
    tuple([UNKNOWN, UNKNOWN, UNKNOWN].map((size) => ndarray([size], "float64"))),
  ),
  auc: fn({ x: ignored, y: ignored }, () => anyFloat),
};
