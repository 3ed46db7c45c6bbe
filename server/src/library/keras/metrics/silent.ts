/** Metrics that run and say nothing: reported as warnings where the compiled loss and the output leave no doubt. */
import type { Problem } from "../../../shape/problem";
import { formatShape, isRanked, last } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import type { TensorValue, Value } from "../../../value/values";
import type { KnownLoss } from "../losses/apply";
import { outputLayer } from "../losses/blame";
import { isContinuous, REGRESSION_LOSSES } from "../losses/label-values";
import { outputActivation } from "../losses/output-activation";
import type { Compiled } from "../state";
import { metricState } from "./metric";

interface Compared {
  readonly labels: TensorValue;
  readonly output: TensorValue;
}

/** `loss`: what the same output is trained with, when that is known. */
export function reportSilentMetric(metric: Value, loss: KnownLoss | undefined, compared: Compared, compiled: Compiled, ctx: Context): void {
  const name = nameOf(metric);
  const problem = name === undefined ? undefined : silentMistake(name, metric, loss, compared);
  if (!problem) return;
  const at = (metric.kind === "object" ? metric.created : undefined) ?? compiled.site;
  ctx.report(problem, { at, related: [outputLayer(compared.output)] });
}

/** As it was written. */
function nameOf(metric: Value): string | undefined {
  if (metric.kind === "string") return metric.value;
  if (metric.kind === "object") return metric.cls.path === undefined ? undefined : metric.cls.name;
  if (metric.kind === "class") return metric.path === undefined ? undefined : metric.name;
  return metric.kind === "native" ? metric.name.slice(metric.name.lastIndexOf(".") + 1) : undefined;
}

function silentMistake(name: string, metric: Value, loss: KnownLoss | undefined, { labels, output }: Compared): Problem | undefined {
  const kind = name.replaceAll("_", "").toLowerCase();
  const units = isRanked(output.shape) ? last(output.shape) : undefined;
  const activation = outputActivation(output);
  const says = (expected: string, got: string, instead: string): Problem => ({
    code: "metric-choice",
    metric: name,
    expected,
    got,
    instead,
  });
  if (CHOOSES_CLASS.has(kind) && units === 1)
    return says("one unit for each class", `an output of one unit ${formatShape(output.shape)}`, "binary_accuracy");
  const isAnyNumber = isContinuous(labels, activation) && (kind !== "binaryaccuracy" || labels.drawn !== undefined);
  if (COUNTS_EQUAL.has(kind) && loss && REGRESSION_LOSSES.has(loss.rule) && isAnyNumber)
    return says("classes", `labels that are any numbers, compared by ${loss.name}`, "mae");
  if (kind === "accuracy" && metric.kind !== "string" && activation && PROBABILITIES.has(activation))
    return says("predicted classes", `probabilities of ${activation}, which hardly ever equal a label`, accuracyFor(labels, activation));
  if (activation !== "softmax" || units === undefined || labels.oneHot !== true) return undefined;
  if (COUNTS_POSITIVES.has(kind) && units === 2 && countsAll(metric))
    return says("one class to count", "both columns of a softmax over 2 classes", "class_id=1");
  return kind === "binaryaccuracy" && typeof units === "number" && units > 2
    ? says("independent labels", `one-hot labels ${formatShape(labels.shape)}`, "categorical_accuracy")
    : undefined;
}

const CHOOSES_CLASS: ReadonlySet<string> = new Set(["sparsecategoricalaccuracy", "categoricalaccuracy"]);
const COUNTS_EQUAL: ReadonlySet<string> = new Set([
  "accuracy",
  "acc",
  "binaryaccuracy",
  "categoricalaccuracy",
  "sparsecategoricalaccuracy",
]);
const COUNTS_POSITIVES: ReadonlySet<string> = new Set(["precision", "recall"]);
const PROBABILITIES: ReadonlySet<string> = new Set(["softmax", "sigmoid"]);

function accuracyFor(labels: TensorValue, activation: string): string {
  if (activation === "sigmoid") return "BinaryAccuracy";
  return labels.oneHot ? "CategoricalAccuracy" : "SparseCategoricalAccuracy";
}

function countsAll(metric: Value): boolean {
  const options = metricState(metric)?.options;
  return metric.kind !== "object" || (options?.class_id === null && options.top_k === null && (options.thresholds ?? null) === null);
}
