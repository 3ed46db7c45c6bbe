/** Mistakes that Keras lets pass: reported as warnings, only where nobody could mean it. */
import { compareDims, type Dim } from "../../../shape/dim";
import type { Problem } from "../../../shape/problem";
import { isRanked, last } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import type { ObjectValue, TensorValue } from "../../../value/values";
import { isSymbolic } from "../../vocabulary/layers";
import { layerState } from "../state";
import { type KnownLoss, type LossPlace, whereOf } from "./apply";
import { makerOf } from "./blame";
import { lossRules } from "./rules";

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
    : (outOfRange(loss, labels, output, place.everyLabel === true) ?? oneClass(loss, output, shown));
  if (problem) ctx.report(problem, whereOf(loss, labels, output, place, broadcasts ? "labels" : undefined));
  reportActivation(loss, output, ctx);
}

/** What the output's activation means to the loss; the place is where the loss was chosen. */
export function reportActivation(loss: KnownLoss, output: TensorValue, ctx: Context): void {
  const maker = makerOf(output);
  const problem = maker && activationProblem(loss, output, outputActivation(maker));
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

/** Layers that compute `activation(weights @ inputs)`: without an activation their output is linear for sure. */
const WITH_ACTIVATION: ReadonlySet<string> = new Set(["Dense", "Conv1D", "Conv2D", "Conv3D", "Conv2DTranspose"]);

/** The name of the activation that made an output; `linear` only where nothing else could have bounded it. */
function outputActivation(maker: ObjectValue): string | undefined {
  const state = layerState(maker);
  const className = maker.cls.path?.split(".").at(-1);
  if (!state?.args || className === undefined) return undefined;
  if (className === "Softmax") return "softmax";
  if (className === "Activation") return activationName(state.args.activation);
  return WITH_ACTIVATION.has(className) ? activationName(state.args.activation) : undefined;
}

function activationName(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string" ? value.name : undefined;
}

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
function oneClass(
  loss: KnownLoss,
  output: TensorValue,
  shown: Pick<Extract<Problem, { code: "label-encoding" }>, "labels" | "output">,
): Problem | undefined {
  const rule = lossRules[loss.rule];
  if (rule.output !== "distribution" || rule.relation === "sparse" || !isRanked(output.shape)) return undefined;
  const axis = typeof loss.args.axis === "number" ? loss.args.axis : -1;
  const size = output.shape.at(axis);
  if (size === undefined || compareDims(size, 1) !== "yes") return undefined;
  const maker = makerOf(output);
  if (maker && outputActivation(maker) === "softmax") return undefined;
  return { code: "label-encoding", loss: loss.name, detail: "more than one class", ...shown };
}
