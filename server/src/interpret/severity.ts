/** Which problems are errors of real Keras, and which run and are surely not meant. */
import type { ProblemCode } from "../shape/problem";

const WARNINGS: ReadonlySet<ProblemCode> = new Set([
  "softmax-one-unit",
  "from-logits",
  "loss-activation",
  "silent-broadcast",
  "label-encoding",
  "label-values",
  "metric-choice",
  "mixed-axes",
]);

/** `certain`: false where it is not sure that the place is reached. */
export function severityOf(code: ProblemCode, certain = true): "error" | "warning" | "information" {
  if (code === "unused-suppression") return "information";
  if (!certain) return "warning";
  return WARNINGS.has(code) ? "warning" : "error";
}
