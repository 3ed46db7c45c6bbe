/** Which problems are errors of real Keras, and which run and are surely not meant. */
import type { ProblemCode } from "../shape/problem";

const WARNINGS: ReadonlySet<ProblemCode> = new Set([
  "softmax-one-unit",
  "from-logits",
  "loss-activation",
  "silent-broadcast",
  "label-encoding",
  "label-range",
]);

export function severityOf(code: ProblemCode): "error" | "warning" | "information" {
  if (code === "unused-suppression") return "information";
  return WARNINGS.has(code) ? "warning" : "error";
}
