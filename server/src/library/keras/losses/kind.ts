/** Which of three forms "accuracy" and "crossentropy" mean: read off the shapes (keras/src/trainers/compile_utils.py). */
import { compareDims, type Shape } from "../../../shape/dim";
import { isRanked, last } from "../../../shape/shape";

export type ClassificationKind = "binary" | "sparse_categorical" | "categorical";

/** Undefined when the shapes are not known well enough. */
export function classificationKind(labels: Shape, output: Shape): ClassificationKind | undefined {
  if (!isRanked(labels) || !isRanked(output) || labels.length === 0 || output.length === 0) return undefined;
  const classes = last(output);
  const columns = last(labels);
  if (classes === 1) return "binary";
  if (classes !== null && compareDims(classes, 1) !== "no") return undefined;
  if (labels.length < output.length || columns === 1) return "sparse_categorical";
  return columns !== null && compareDims(columns, 1) === "no" ? "categorical" : undefined;
}
