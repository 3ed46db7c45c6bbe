/** Messages about data, labels, losses and metrics. */
import { formatDim, isKnown } from "../shape/dim";
import type { ProblemCode } from "../shape/problem";
import { formatShape, isRanked } from "../shape/shape";
import type { ProblemOf, Wordings } from "./words";
import { isOneSample, list } from "./words";

type TrainingCode = Extract<
  ProblemCode,
  | "input-mismatch"
  | "label-mismatch"
  | "metric-mismatch"
  | "output-structure"
  | "cardinality-mismatch"
  | "training-setup"
  | "from-logits"
  | "loss-activation"
  | "silent-broadcast"
  | "label-encoding"
  | "label-range"
  | "label-values"
  | "metric-choice"
  | "mixed-axes"
>;

export const trainingMessages: Wordings<TrainingCode> = {
  "input-mismatch": { title: "Data do not fit the model's input", message: input },
  "label-mismatch": {
    title: "Labels and output do not fit the loss",
    message: ({ loss, expected, labels, output, outputName }) =>
      `${loss} expects ${expected}, got labels ${formatShape(labels)} for output ${outputName ? `${outputName} ` : ""}${formatShape(output)}`,
  },
  "metric-mismatch": {
    title: "Labels and output do not fit a metric",
    message: ({ metric, expected, labels, output }) =>
      `${metric} expects ${expected}, got labels ${formatShape(labels)} for output ${formatShape(output)}`,
  },
  "output-structure": {
    title: "Labels, losses or metrics do not match the outputs",
    message: ({ owner, expected, got }) => `${owner} expects ${expected}, got ${got}`,
  },
  "cardinality-mismatch": {
    title: "Different numbers of samples",
    message: ({ owner, sizes }) =>
      `${owner} expects the same number of samples in all data, got ${list(sizes.map(({ name, size }) => `${formatDim(size)} in ${name}`))}`,
  },
  "training-setup": { title: "Model is not ready for training", message: ({ owner, detail }) => `${owner}: ${detail}` },
  "from-logits": { title: "from_logits contradicts the activation", message: logits },
  "loss-activation": {
    title: "Activation does not suit the loss",
    message: ({ loss, expected, activation }) => `${loss} expects an output with activation ${expected}, got activation ${activation}`,
  },
  "silent-broadcast": {
    title: "Loss broadcasts labels against the output",
    message: ({ loss, labels, output }) =>
      `${loss} expects labels and output of one shape, got labels ${formatShape(labels)} for output ${formatShape(output)}, which broadcast without an error`,
  },
  "label-encoding": {
    title: "Labels are encoded for another loss",
    message: ({ loss, detail, labels, output }) =>
      `${loss} expects ${detail}, got labels ${formatShape(labels)} for output ${formatShape(output)}`,
  },
  "label-range": { title: "Labels beyond the number of classes", message: range },
  "label-values": {
    title: "Labels that the output cannot reach",
    message: ({ loss, activation, expected, got }) =>
      `${loss} expects labels from ${expected[0]} to ${expected[1]}${activation ? ` for an output with activation ${activation}` : ""}, got ${got[0]} to ${got[1]}`,
  },
  "mixed-axes": {
    title: "Axes are taken for something else",
    message: ({ owner, expected, got, shape }) => `${owner} expects ${expected}, got ${got}: ${formatShape(shape)}`,
  },
  "metric-choice": {
    title: "Metric that says nothing about this output",
    message: ({ metric, expected, got, instead }) => `${metric} expects ${expected}, got ${got}: use ${instead}`,
  },
};

function input({ owner, input: name, expected, got, role }: ProblemOf<"input-mismatch">): string {
  const whole = { x: "x", validation: "the validation data", call: "its input" }[role];
  const what = name === "" ? whole : `input ${name}${role === "validation" ? " of the validation data" : ""}`;
  const batch = isRanked(expected) && isRanked(got) && isOneSample(got, expected) ? ", whose first axis is read as the batch" : "";
  return `${owner} expects ${formatShape(expected)} for ${what}, got ${formatShape(got)}${batch}`;
}

function range({ loss, min, max, classes }: ProblemOf<"label-range">): string {
  const expected = typeof classes === "number" ? `to ${classes - 1}` : isKnown(classes) ? `to ${formatDim(classes)} - 1` : "on";
  const reason = isKnown(classes) ? `: the output has ${formatDim(classes)} class${classes === 1 ? "" : "es"}` : "";
  return `${loss} expects class ids from 0 ${expected}, got ${min} to ${max}${reason}`;
}

function logits({ loss, fromLogits, activation }: ProblemOf<"from-logits">): string {
  return fromLogits
    ? `${loss} with from_logits=True expects an output without activation, got activation ${activation}`
    : `${loss} expects probabilities, got an output with activation ${activation}: set from_logits=True`;
}
