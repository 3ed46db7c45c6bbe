/** Labels that no output can come near, read off their known values. */
import { isFloatingDType } from "../../../shape/dtype";
import type { Problem } from "../../../shape/problem";
import type { TensorValue } from "../../../value/values";
import { knownBounds } from "../../tensors/ranges";
import type { KnownLoss } from "./apply";
import { outputActivation, REACH } from "./output-activation";
import type { LossName } from "./rules";

/** Losses that compare numbers with numbers. */
export const REGRESSION_LOSSES: ReadonlySet<LossName> = new Set<LossName>([
  "mean_squared_error",
  "mean_absolute_error",
  "mean_absolute_percentage_error",
  "mean_squared_logarithmic_error",
  "huber",
  "log_cosh",
]);

const PROBABILITY_LOSSES: ReadonlySet<LossName> = new Set<LossName>(["binary_crossentropy", "binary_focal_crossentropy"]);

/** Labels outside 0 to 1 for probabilities, or outside what the last activation of a regression can reach. */
export function unreachable(loss: KnownLoss, labels: TensorValue, output: TensorValue): Problem | undefined {
  const got = knownBounds(labels);
  if (!got) return undefined;
  const activation = REGRESSION_LOSSES.has(loss.rule) ? outputActivation(output) : undefined;
  const expected = PROBABILITY_LOSSES.has(loss.rule) ? ([0, 1] as const) : activation ? REACH[activation] : undefined;
  if (!expected || (got[0] >= expected[0] && got[1] <= expected[1])) return undefined;
  return { code: "label-values", loss: loss.name, activation, expected, got };
}

/** Labels drawn evenly between bounds; or floats of which nothing speaks for classes, for an output that is not bounded. */
export function isContinuous(labels: TensorValue, activation: string | undefined): boolean {
  if (!isFloatingDType(labels.dtype) || labels.oneHot || labels.range || labels.content) return false;
  return labels.drawn !== undefined || activation === "linear";
}
