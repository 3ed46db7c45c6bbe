/** Labels that no output can come near, read off their known values. */
import type { Problem } from "../../../shape/problem";
import type { TensorValue, Value } from "../../../value/values";
import { hasEnds } from "../../tensors/ranges";
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
  const got = boundsOf(labels);
  if (!got) return undefined;
  const activation = REGRESSION_LOSSES.has(loss.rule) ? outputActivation(output) : undefined;
  const expected = PROBABILITY_LOSSES.has(loss.rule) ? ([0, 1] as const) : activation ? REACH[activation] : undefined;
  if (!expected || (got[0] >= expected[0] && got[1] <= expected[1])) return undefined;
  return { code: "label-values", loss: loss.name, activation, expected, got };
}

/** The smallest and the largest value that are sure to occur. */
function boundsOf({ range, drawn, content }: TensorValue): readonly [number, number] | undefined {
  if (range && hasEnds(range)) return [range.min, range.max];
  const numbers = content && numbersIn(content);
  return numbers && numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : drawn;
}

function numbersIn(content: Value): readonly number[] | undefined {
  if (content.kind === "int" || content.kind === "float") return typeof content.value === "number" ? [content.value] : undefined;
  if (content.kind !== "tuple" && content.kind !== "list") return undefined;
  const parts = content.items?.map(numbersIn);
  return parts?.every((part) => part !== undefined) ? parts.flat() : undefined;
}
