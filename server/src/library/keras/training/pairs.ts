/** What losses and metrics see of labels and outputs: batches, first as Keras traces them, then as they run. */
import type { Dim } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { TensorValue, Value } from "../../../value/values";
import { batchOf, type Source } from "./sources";

/** An output with its labels. */
export interface Pair {
  readonly output: TensorValue;
  /** The labels as the user has them, and as Keras traces them. */
  readonly labels: TensorValue;
  readonly traced: TensorValue;
  /** The labels before what was traced earlier made their sizes unknown. */
  readonly strict?: Value | undefined;
  readonly weight: TensorValue | undefined;
  /** The output's name in a model of several. */
  readonly name: string | undefined;
}

export interface ComparedPair {
  readonly labels: TensorValue;
  readonly output: TensorValue;
  readonly weight: TensorValue | undefined;
}

/** The traced batch, whose size is None, and one of each size that runs: some mismatches show only there. */
export function comparedPairs(pair: Pair, source: Source): readonly [ComparedPair, ...ComparedPair[]] {
  const { output, labels, traced, weight } = pair;
  const running = source.batchSizes.map((rows) => ({
    labels: source.kind === "generator" ? knowingOrigin(labels, labels) : knowingOrigin(sized(traced, rows), labels),
    output: sized(output, rows),
    weight: weight && sized(weight, rows),
  }));
  return [{ labels: knowingOrigin(traced, labels), output, weight: undefined }, ...running];
}

function sized(of: TensorValue, rows: Dim): TensorValue {
  return isRanked(of.shape) && of.shape[0] === null ? batchOf(of, rows) : of;
}

function knowingOrigin(of: TensorValue, labels: TensorValue): TensorValue {
  return labels.origin ? { ...of, origin: labels.origin } : of;
}
