/**
 * Metric functions that give a value for each sample: what they ask of labels and output, and the shape of the values
 * (keras/src/metrics/accuracy_metrics.py, correlation_metrics.py).
 */

import { tryBroadcast } from "../../../shape/broadcast";
import { compareDims, type Dims, type Shape, UNKNOWN_RANK } from "../../../shape/dim";
import { attempt } from "../../../shape/problem";
import { reduceShape } from "../../../shape/reduce";
import { isRanked, last, product, replaceAxis } from "../../../shape/shape";
import { type Comparison, type Expected, squeezeToSameRank } from "../losses/compare";

export interface MetricArguments {
  readonly axis?: number | undefined;
  readonly k?: number | undefined;
}

/** Shapes of labels and output to the shape of the values. */
export type ValueRule = (args: MetricArguments, labels: Shape, output: Shape) => Comparison;

export const valueRules = {
  accuracy: (_args, y, p) => elementwise(y, p),
  binary_accuracy: (_args, y, p) => elementwise(y, p),
  categorical_accuracy: (_args, y, p) => compareClasses(y, p),
  sparse_categorical_accuracy: (_args, y, p) => compareIds(y, p),
  top_k_categorical_accuracy: (_args, y, p) =>
    compareTopK(withoutLast(y), p, { words: "one-hot labels for an output of shape (batch, classes)" }),
  sparse_top_k_categorical_accuracy: (_args, y, p) => compareTopK(y, p, { words: "class ids for an output of shape (batch, classes)" }),
  pearson_correlation: (args, y, p) => reduced(elementwise(y, p), args.axis ?? -1),
  concordance_correlation: (args, y, p) => compareConcordance(y, p, args.axis ?? -1),
} as const satisfies Readonly<Record<string, ValueRule>>;

export type ValueName = keyof typeof valueRules;

export function mismatch(expected: Expected): Comparison {
  return { fits: false, expected };
}

export function fits(shape: Shape): Comparison {
  return { fits: true, shape, broadcasts: false };
}

function orMismatch(shape: Shape | undefined, expected: Expected): Comparison {
  return shape === undefined ? mismatch(expected) : fits(shape);
}

/** Squeezed to one rank, then broadcast. */
export function elementwise(labels: Shape, output: Shape): Comparison {
  const [y, p] = squeezeToSameRank(labels, output);
  return orMismatch(tryBroadcast([y, p]), "labels");
}

function reduced(values: Comparison, axis: number): Comparison {
  if (!values.fits) return values;
  const { shape } = values;
  return orMismatch(
    attempt(() => reduceShape("", shape, [axis], false)),
    { words: `inputs that have axis ${axis}` },
  );
}

/** The shape of `argmax(…, axis=-1)`; undefined when there is no axis. */
function withoutLast(shape: Shape): Shape | undefined {
  if (!isRanked(shape)) return shape;
  return shape.length === 0 ? undefined : shape.slice(0, -1);
}

/** The class of the labels against the class of the output; one-hot labels are meant. */
function compareClasses(labels: Shape, output: Shape): Comparison {
  const expected = "one-hot" as const;
  const y = withoutLast(labels);
  const p = withoutLast(output);
  if (y === undefined || p === undefined) return mismatch(expected);
  if (!isRanked(y) || !isRanked(output)) return fits(UNKNOWN_RANK);
  if (y.length !== output.length) return orMismatch(tryBroadcast([y, p]), expected);
  if (compareDims(last(y), 1) === "no") return mismatch(expected);
  return tryBroadcast([y.slice(0, -1), p]) === undefined ? mismatch(expected) : fits(y);
}

/** Class ids against the class of the output. */
function compareIds(labels: Shape, output: Shape): Comparison {
  const p = withoutLast(output);
  if (p === undefined) return mismatch({ words: "an output with a class axis" });
  if (!isRanked(labels) || !isRanked(p)) return fits(UNKNOWN_RANK);
  const expected = "ids" as const;
  const size = labels.length === p.length + 1 ? last(labels) : null;
  if (size !== 1 && size !== null && compareDims(size, 1) !== "no") return fits(UNKNOWN_RANK);
  const y = size === 1 ? labels.slice(0, -1) : labels;
  const matches = tryBroadcast([y, p]);
  if (matches === undefined || !isRanked(matches)) return orMismatch(matches, expected);
  const shape: Dims = size === 1 ? labels : matches;
  return fits(shape.length > 1 && last(shape) === 1 ? shape.slice(0, -1) : shape);
}

/** Is the class among the k best? Rows of the output are flattened, and so are the labels. */
function compareTopK(ids: Shape | undefined, output: Shape, expected: Expected): Comparison {
  if (ids === undefined) return mismatch(expected);
  if (isRanked(output) && output.length < 2) return mismatch(expected);
  if (isRanked(ids) && ids.length === 0) return mismatch(expected);
  if (!isRanked(ids) || !isRanked(output)) return fits(ids);
  return compareDims(product(ids), product(output.slice(0, -1))) === "no" ? mismatch(expected) : fits(ids);
}

function compareConcordance(labels: Shape, output: Shape, axis: number): Comparison {
  const [y, p] = squeezeToSameRank(labels, output);
  if (!isRanked(y) || !isRanked(p)) return fits(UNKNOWN_RANK);
  if (p.length === 0 || y.length === 0) return mismatch({ words: "inputs with at least one axis" });
  const mean = replaceAxis(p, axis, 1);
  const deviation = tryBroadcast([y, mean]);
  const product_ = deviation && tryBroadcast([deviation, p, replaceAxis(y, axis, 1)]);
  return product_ === undefined ? mismatch("labels") : reduced(fits(product_), axis);
}
