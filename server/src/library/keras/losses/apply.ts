/**
 * Losses at work: compares labels with an output as a loss does, fails with `label-mismatch`, and reports what Keras lets
 * pass although it is surely a mistake.
 */
import type { Shape } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt, type Related } from "../../../value/context";
import { unknown } from "../../../value/make";
import { anyTensor, asTensor, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { isSymbolic } from "../../vocabulary/layers";
import { toTensor } from "../ops/operation";
import { culprit, outputLayer } from "./blame";
import { type Comparison, compareForLoss, type Expected, expectedWords, type LossArguments, wantedOutput } from "./compare";
import { lossDType } from "./dtypes";
import { checkNesting } from "./nesting";
import { type LossName, lossRules } from "./rules";
import { reportSilentMistakes } from "./silent";

/** A loss of Keras's, however it was given. */
export interface KnownLoss {
  /** As the user wrote it. */
  readonly name: string;
  readonly rule: LossName;
  readonly args: LossArguments;
  /** Loss objects and `compile` drop or add a last axis of size 1 first. */
  readonly wrapped: boolean;
  /** What arguments are converted to before anything else; undefined: they are not. */
  readonly converts: { readonly dtype: string | undefined } | undefined;
  /** Where it was chosen. */
  readonly created: Site | undefined;
}

/** Where labels and output stand; `related` is added to what is known of them. */
export interface LossPlace {
  readonly labels: Site | undefined;
  readonly output?: Site | undefined;
  readonly related?: readonly (Related | undefined)[];
  /** The output's name in a model of several. */
  readonly outputName?: string | undefined;
  /** Whether all labels are sure to be compared. */
  readonly everyLabel?: boolean;
  /** Shapes to show when those compared are made up for the comparison. */
  readonly shown?: { readonly labels: Shape; readonly output: Shape };
}

/** The losses of the samples, not reduced. Fails with `label-mismatch`. */
export function applyRule(loss: KnownLoss, yTrue: Value, yPred: Value, ctx: Context, place: LossPlace): Value {
  checkNesting(loss, yTrue, yPred, place);
  const labels = operandOf(loss, yTrue);
  const output = operandOf(loss, yPred);
  if (yTrue.kind === "none") return unknown;
  const symbolic = [labels, output].filter(isSymbolic).length;
  refuseSymbols(loss, labels, output, place);
  const compared = compareOrFail(loss, labels, output, place);
  const dtype = lossDType(loss, output.dtype, symbolic === 0 ? "none" : symbolic === 1 ? "one" : "both");
  if (dtype === null) {
    const got = `${output.dtype}`;
    failAt({ at: place.output }, { code: "wrong-kind", owner: loss.name, expected: "an output of floats", got });
  }
  reportSilentMistakes(loss, labels, output, compared.broadcasts, ctx, place);
  return tensor(compared.shape, dtype ?? undefined, symbolic > 0 ? "keras" : "tensorflow");
}

/** Where the number of samples is made a tensor, it must be known. */
function refuseSymbols({ rule, args, name }: KnownLoss, labels: TensorValue, output: TensorValue, place: LossPlace): void {
  const refuse = (at: Site | undefined, what: string): never =>
    failAt({ at }, { code: "wrong-kind", owner: name, expected: `${what} whose number is known`, got: "a KerasTensor" });
  if (rule === "circle" && args.remove_diagonal !== false && args.remove_diagonal !== undefined && isSymbolic(labels))
    refuse(place.labels, "labels");
  if (rule === "ctc" && isSymbolic(output) && isRanked(output.shape) && output.shape[0] === null) refuse(place.output, "an output");
}

/** An argument as the loss computes with it; where it came from stays known. */
function operandOf(loss: KnownLoss, value: Value): TensorValue {
  const found = asTensor(value, "tensorflow") ?? anyTensor("tensorflow");
  const dtype = loss.converts ? loss.converts.dtype : value.kind === "tensor" ? value.dtype : toTensor(value)?.dtype;
  return { ...found, dtype };
}

/** The comparison of {@link applyRule} alone. */
export function compareOrFail(
  loss: KnownLoss,
  labels: TensorValue,
  output: TensorValue,
  place: LossPlace,
): Extract<Comparison, { fits: true }> {
  const args = { ...loss.args, symbolic: isSymbolic(labels) || isSymbolic(output) };
  const compared = compareForLoss(lossRules[loss.rule], args, labels.shape, output.shape, loss.wrapped);
  if (compared.fits) return compared;
  const shown = place.shown ?? { labels: labels.shape, output: output.shape };
  return failAt(whereOf(loss, labels, output, place, compared.expected), {
    code: "label-mismatch",
    loss: loss.name,
    expected: expectedWords(compared.expected, shown.output),
    ...shown,
    ...(place.outputName === undefined ? {} : { outputName: place.outputName }),
  });
}

/** The labels, and where loss, output and labels come from. */
export function whereOf(
  loss: Pick<KnownLoss, "created">,
  labels: TensorValue,
  output: TensorValue,
  place: LossPlace,
  expected: Expected | undefined,
): { readonly at: Site | undefined; readonly related: readonly (Related | undefined)[] } {
  const end = outputLayer(output);
  const layer = expected && culprit(output, wantedOutput(expected, labels.shape, output.shape));
  return {
    at: place.labels,
    related: [
      ...(place.related ?? []),
      loss.created && { site: loss.created, role: "loss" },
      end,
      layer?.site.node === end?.site.node ? undefined : layer,
      labels.origin && { site: labels.origin, role: "labels" },
    ],
  };
}
