/**
 * What each metric class asks of labels and output when it is updated, and the shape of its result
 * (keras/src/metrics). Rules give a {@link Comparison}: what fits, or what was expected.
 */

import { tryBroadcast } from "../../../shape/broadcast";
import { compareDims, type Dim, type Shape, UNKNOWN_RANK } from "../../../shape/dim";
import { isFloatingDType } from "../../../shape/dtype";
import { attempt } from "../../../shape/problem";
import { reduceShape } from "../../../shape/reduce";
import { dimAt, formatShape, isRanked, last, product, rankOf, replaceLast } from "../../../shape/shape";
import { type Comparison, compareForLoss, type LossArguments, squeezeToSameRank } from "../losses/compare";
import { lossDType } from "../losses/dtypes";
import { isLossName, type LossName, lossRules } from "../losses/rules";
import { elementwise, fits, mismatch, type ValueName, valueRules } from "./values";
import { samplewise } from "./weights";

/** Constructor arguments that shapes depend on. */
export interface Options {
  readonly axis?: number | readonly number[] | null;
  /** What results are; undefined when not known. */
  readonly dtype?: string | undefined;
  readonly thresholds?: number | null | undefined;
  readonly class_id?: number | null | undefined;
  readonly top_k?: number | null | undefined;
  readonly k?: number | undefined;
  readonly multi_label?: boolean | undefined;
  readonly average?: string | null | undefined;
  readonly class_aggregation?: string | null | undefined;
  readonly sparse_y_true?: boolean | undefined;
  readonly sparse_y_pred?: boolean | undefined;
  readonly from_logits?: boolean | undefined;
  /** Whether the output holds ids instead of scores. */
  readonly from_sorted_ids?: boolean | undefined;
}

export interface MetricRule {
  readonly update: (options: Options, labels: Shape, output: Shape, weight: Shape | undefined) => Comparison;
  /** Its variables have 32 bits whatever the metric's dtype: what results from both is not known. */
  readonly counts?: true;
  /** How many numbers are kept between batches, when nothing else is. */
  readonly scalars?: number;
  /** Whether the metric cannot compute with an output of a dtype. */
  readonly refuses?: (dtype: string, options: Options) => boolean;
  /** `classes`: the last size of the first output. */
  readonly result: (options: Options, classes: Dim | undefined) => Shape | undefined;
}

const scalar = (): Shape => [];
/** A total is divided by a count. */
const mean = { result: scalar, scalars: 2 };

/** The mean of a function's values. */
export function meanOf(name: ValueName | LossName): MetricRule {
  return {
    update: (options, y, p, weight) => weigh(valuesOf(name, options, y, p), weight),
    refuses: (dtype, { from_sorted_ids }) => from_sorted_ids !== true && valuesDType(name, dtype, false) === null,
    ...mean,
  };
}

export function valuesOf(name: ValueName | LossName, options: Options, y: Shape, p: Shape): Comparison {
  if (isLossName(name)) return compareForLoss(lossRules[name], lossArguments(options), y, p, false);
  if (name.endsWith("correlation") && typeof options.axis === "object") return fits(UNKNOWN_RANK);
  return valueRules[name]({ k: options.k, axis: typeof options.axis === "number" ? options.axis : undefined }, y, p);
}

/** The dtype of the values that a function gives for an output; null: it cannot compute with it; undefined: not known. */
export function valuesDType(name: ValueName | LossName, output: string | undefined, symbolic: boolean): string | null | undefined {
  if (isLossName(name))
    return lossDType({ rule: name, args: { ignore_class: false }, converts: undefined }, output, symbolic ? "both" : "none");
  if (name.endsWith("accuracy"))
    return output === undefined || symbolic || output === "float32" || !name.includes("top_k") ? "float32" : null;
  if (output === undefined || isFloatingDType(output)) return output;
  return symbolic ? "float32" : null;
}

function lossArguments({ axis, from_logits }: Options): LossArguments {
  return { axis: axis === undefined ? -1 : axis, from_logits, ignore_class: false };
}

function weigh(values: Comparison, weight: Shape | undefined): Comparison {
  if (!values.fits || !weight || samplewise(values.shape, weight)) return values;
  return mismatch({ words: `sample_weight for values of shape ${formatShape(values.shape)}, not ${formatShape(weight)}` });
}

export const rootMeanSquaredError: MetricRule = { update: (_options, y, p, weight) => weigh(elementwise(y, p), weight), ...mean };

/** Counts of true and false positives and negatives: everything is flattened and compared. */
export function counts(scan: "tiled" | "buckets"): MetricRule {
  return {
    update: (options, labels, output, weight) => countsUpdate(scan, options, labels, output, weight),
    result: ({ thresholds }) => (thresholds === undefined ? undefined : thresholds === null ? [] : [thresholds]),
  };
}

function countsUpdate(scan: "tiled" | "buckets", options: Options, labels: Shape, output: Shape, weight: Shape | undefined): Comparison {
  if (options.multi_label && isRanked(output) && output.length !== 2) return mismatch({ words: "an output of shape (batch, labels)" });
  const [p, y] = squeezeToSameRank(output, labels);
  if (!isRanked(p) || !isRanked(y)) return fits(p);
  const expected = "labels";
  // One column of labels is compared with each column of the output.
  if (options.multi_label) return y.length === 2 && agree(p, last(y) === 1 ? replaceLast(y, last(p)) : y) ? fits(p) : mismatch(expected);
  if (p.length === 0) return scan === "tiled" ? mismatch({ words: "labels and output with at least one axis" }) : fits(p);
  const { top_k, class_id } = options;
  if (typeof top_k === "number" && below(last(p), top_k)) return mismatch({ words: `an output with at least ${top_k} classes for top_k` });
  if (typeof class_id === "number") {
    if (p.length === 1) return mismatch({ words: "an output of shape (batch, classes) for class_id" });
    if (below(last(p), class_id + 1) || y.length === 0 || below(last(y), class_id + 1))
      return mismatch({ words: `labels and output with class ${class_id}` });
  } else if (class_id === undefined) return fits(p);
  const rows = (shape: readonly Dim[]): Dim => product(typeof class_id === "number" ? shape.slice(0, -1) : shape);
  if (differ(rows(y), rows(p), scan === "tiled" || weight !== undefined)) return mismatch(expected);
  return weight && !fitsOutput(weight, y.length, p)
    ? mismatch({ words: `sample_weight for an output of shape ${formatShape(p)}, not ${formatShape(weight)}` })
    : fits(p);
}

function below(size: Dim, least: number): boolean {
  return typeof size === "number" && size < least;
}

function agree(a: Shape, b: Shape): boolean {
  return isRanked(a) && isRanked(b) && a.every((size, axis) => compareDims(size, dimAt(b, axis)) !== "no");
}

/** Two flat lengths do not go together; one value may be compared with all. */
function differ(a: Dim, b: Dim, broadcasts: boolean): boolean {
  if (broadcasts && (a === 1 || b === 1)) return false;
  return compareDims(a, b) === "no";
}

/** Weights get a last axis, lose it again where labels have none, and must then broadcast to the output. */
function fitsOutput(weight: Shape, labelRank: number, output: readonly Dim[]): boolean {
  if (!isRanked(weight)) return true;
  const expanded = [...weight, 1];
  const shape = expanded.length === labelRank + 1 ? weight : expanded;
  const common = tryBroadcast([shape, output]);
  return common !== undefined && rankOf(common) === output.length && agree(common, output);
}

/** Overlap of classes: class ids, or the likeliest class along an axis, flattened. */
export const intersectionOverUnion: MetricRule = {
  counts: true,
  update: (options, labels, output, weight) => {
    const axis = typeof options.axis === "number" ? options.axis : options.axis === null ? null : -1;
    const ids = (shape: Shape, sparse: boolean | undefined): Shape | undefined =>
      sparse === false ? attempt(() => reduceShape("", shape, axis === null ? undefined : [axis], false)) : shape;
    if (options.sparse_y_true === undefined || options.sparse_y_pred === undefined) return fits(output);
    const y = ids(labels, options.sparse_y_true);
    const p = ids(output, options.sparse_y_pred);
    if (y === undefined || p === undefined) return mismatch({ words: `inputs that have axis ${axis}` });
    if (!isRanked(y) || !isRanked(p)) return fits(p);
    const expected = options.sparse_y_true ? { words: `class ids of shape ${formatShape(p)}` } : "labels";
    if (differ(product(y), product(p), true)) return mismatch(expected);
    if (!weight || !isRanked(weight) || !differ(product(weight), product(y), false) || product(weight) === 1) return fits(p);
    return mismatch({ words: `sample_weight for labels of shape ${formatShape(y)}, not ${formatShape(weight)}` });
  },
  result: scalar,
};

/** F scores keep a number for each class, set up by the first batch. */
export const fBeta: MetricRule = {
  update: (options, y, p, weight) => {
    const expected = { words: "labels and output of shape (batch, classes)" };
    if ((isRanked(y) && y.length !== 2) || (isRanked(p) && p.length !== 2)) return mismatch(expected);
    const common = tryBroadcast([y, p]);
    if (common === undefined) return mismatch("labels");
    // Sums over samples are added to variables that have the width of the output.
    if (options.average !== "micro" && isRanked(p) && isRanked(y) && compareDims(last(p), last(y)) === "no" && last(y) !== 1)
      return mismatch("labels");
    return weight && !fitsScores(weight, p, options)
      ? mismatch({ words: `sample_weight of shape (batch,), not ${formatShape(weight)}` })
      : fits(p);
  },
  result: ({ average }, classes) => (average === undefined ? undefined : average === null ? [classes ?? { kind: "unknown-dim" }] : []),
};

function fitsScores(weight: Shape, output: Shape, { average }: Options): boolean {
  if (!isRanked(weight) || !isRanked(output) || average === "micro") return true;
  const shape = weight.length < 2 ? weight : undefined;
  return shape !== undefined && (shape.length === 0 || compareDims(dimAt(shape, 0), dimAt(output, 0)) !== "no");
}

export const rSquared: MetricRule = {
  update: (_options, labels, output, weight) => {
    const [y, p] = squeezeToSameRank(labels, output);
    if ((isRanked(y) && y.length !== 2) || (isRanked(p) && p.length !== 2))
      return mismatch({ words: "labels and output of shape (batch, values)" });
    const expected = "labels";
    if (tryBroadcast([y, p]) === undefined) return mismatch(expected);
    if (isRanked(y) && isRanked(p) && compareDims(last(p), last(y)) === "no" && last(y) !== 1) return mismatch(expected);
    if (!weight || !isRanked(weight) || !isRanked(y)) return fits(p);
    const shape = weight.length === 1 ? [...weight, 1] : weight;
    const common = tryBroadcast([shape, y]);
    return common !== undefined && agree(common, y)
      ? fits(p)
      : mismatch({ words: `sample_weight for labels of shape ${formatShape(y)}, not ${formatShape(weight)}` });
  },
  result: ({ class_aggregation }, classes) =>
    class_aggregation === undefined ? undefined : class_aggregation === null ? [classes ?? { kind: "unknown-dim" }] : [],
};
