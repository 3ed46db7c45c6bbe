/** Mistakes that Keras lets pass: reported as warnings, only where nobody could mean it. */
import { compareDims, type Dim } from "../../../shape/dim";
import type { Problem } from "../../../shape/problem";
import { isRanked, last } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import type { TensorValue } from "../../../value/values";
import { isSymbolic } from "../../vocabulary/layers";
import { type KnownLoss, type LossPlace, whereOf } from "./apply";
import { makerOf } from "./blame";
import { unreachable } from "./label-values";
import { outputActivation } from "./output-activation";
import { lossRules } from "./rules";

type Shown = Pick<Extract<Problem, { code: "label-encoding" }>, "labels" | "output">;

export function reportSilentMistakes(
  loss: KnownLoss,
  labels: TensorValue,
  output: TensorValue,
  broadcasts: boolean,
  ctx: Context,
  place: LossPlace,
): void {
  const shown = place.shown ?? { labels: labels.shape, output: output.shape };
  const problem: Problem | undefined = broadcasts
    ? { code: "silent-broadcast", loss: loss.name, ...shown }
    : (outOfRange(loss, labels, output, place.everyLabel === true) ??
      oneClass(loss, output, shown) ??
      exclusiveClasses(loss, labels, output, shown) ??
      unreachable(loss, labels, output));
  if (problem) ctx.report(problem, whereOf(loss, labels, output, place, broadcasts ? "labels" : undefined));
  reportActivation(loss, output, ctx);
}

/** What the output's activation means to the loss; the place is where the loss was chosen. */
export function reportActivation(loss: KnownLoss, output: TensorValue, ctx: Context): void {
  const maker = makerOf(output);
  const problem = maker && activationProblem(loss, output, outputActivation(output));
  if (!problem || !maker) return;
  const layer = maker.created && ({ site: maker.created, role: "output-layer" } as const);
  ctx.report(problem, { at: loss.created ?? maker.created, related: [layer] });
}

function activationProblem(loss: KnownLoss, output: TensorValue, activation: string | undefined): Problem | undefined {
  const { output: meaning } = lossRules[loss.rule];
  const fromLogits = loss.args.from_logits;
  // A softmax over one unit has a warning of its own, and one class makes every crossentropy pointless.
  const oneUnit = isRanked(output.shape) && last(output.shape) === 1;
  if (meaning === "numbers" || activation === undefined || fromLogits === undefined) return undefined;
  if (fromLogits)
    return activation === "softmax" || activation === "sigmoid"
      ? { code: "from-logits", loss: loss.name, fromLogits, activation }
      : undefined;
  if (oneUnit && meaning === "distribution") return undefined;
  if (activation === "linear") return { code: "from-logits", loss: loss.name, fromLogits, activation };
  const expected = meaning === "distribution" ? "softmax" : "sigmoid";
  const wrong = meaning === "distribution" ? NOT_A_DISTRIBUTION : NOT_A_PROBABILITY;
  return wrong.has(activation) ? { code: "loss-activation", loss: loss.name, expected, activation } : undefined;
}

const NOT_A_PROBABILITY: ReadonlySet<string> = new Set([
  "relu",
  "tanh",
  "elu",
  "selu",
  "gelu",
  "silu",
  "leaky_relu",
  "softplus",
  "softsign",
]);
const NOT_A_DISTRIBUTION: ReadonlySet<string> = new Set([...NOT_A_PROBABILITY, "sigmoid", "hard_sigmoid"]);

/** Class ids that are sure to occur and that the output has no unit for. */
function outOfRange(loss: KnownLoss, labels: TensorValue, output: TensorValue, everyLabel: boolean): Problem | undefined {
  const range = labels.range;
  if (!range || !(range.every || range.ends) || lossRules[loss.rule].relation !== "sparse" || loss.args.ignore_class !== false)
    return undefined;
  if (!isRanked(output.shape)) return undefined;
  const classes: Dim = last(output.shape);
  if (typeof classes !== "number" || (range.min >= 0 && range.max < classes)) return undefined;
  return { code: "label-range", loss: loss.name, min: range.min, max: range.max, classes, certain: everyLabel && !isSymbolic(output) };
}

/** One class is always right: the loss is 0 from the start. */
function oneClass(loss: KnownLoss, output: TensorValue, shown: Shown): Problem | undefined {
  const rule = lossRules[loss.rule];
  if (rule.output !== "distribution" || rule.relation === "sparse" || !isRanked(output.shape)) return undefined;
  const axis = typeof loss.args.axis === "number" ? loss.args.axis : -1;
  const size = output.shape.at(axis);
  if (size === undefined || compareDims(size, 1) !== "yes") return undefined;
  if (outputActivation(output) === "softmax") return undefined;
  return { code: "label-encoding", loss: loss.name, detail: "more than one class", ...shown };
}

/** Each of several classes that exclude one another, which softmax chooses from, is not a question of its own. */
function exclusiveClasses(loss: KnownLoss, labels: TensorValue, output: TensorValue, shown: Shown): Problem | undefined {
  if (loss.rule !== "binary_crossentropy" && loss.rule !== "binary_focal_crossentropy") return undefined;
  const classes = isRanked(output.shape) ? last(output.shape) : undefined;
  if (typeof classes !== "number" || classes < 3 || !labels.oneHot || outputActivation(output) !== "softmax") return undefined;
  const instead = loss.rule.replace("binary", "categorical");
  return {
    code: "label-encoding",
    loss: loss.name,
    detail: `labels that do not exclude each other (for one class each use ${instead})`,
    ...shown,
  };
}
