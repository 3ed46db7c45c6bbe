/**
 * Losses at work: compares labels with an output as a loss does, fails with `label-mismatch`, and reports what Keras lets
 * pass although it is surely a mistake.
 */
import type { Shape } from "../../../shape/dim";
import { isFloatingDType } from "../../../shape/dtype";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt, type Related } from "../../../value/context";
import { display } from "../../../value/display";
import { unknown } from "../../../value/make";
import { anyTensor, asTensor, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { isSymbolic } from "../../vocabulary/layers";
import { culprit, outputLayer } from "./blame";
import { type Comparison, compareForLoss, type Expected, expectedWords, type LossArguments, wantedOutput } from "./compare";
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
  /** Shapes to show when those compared are made up for the comparison. */
  readonly shown?: { readonly labels: Shape; readonly output: Shape };
}

/** The losses of the samples, not reduced. Fails with `label-mismatch`. */
export function applyRule(loss: KnownLoss, yTrue: Value, yPred: Value, ctx: Context, place: LossPlace): Value {
  checkNesting(loss, yTrue, yPred, place);
  const labels = asTensor(yTrue, "tensorflow") ?? anyTensor("tensorflow");
  const output = asTensor(yPred, "tensorflow") ?? anyTensor("tensorflow");
  if (yTrue.kind === "none") return unknown;
  if (loss.rule === "circle" && isSymbolic(output) && isRanked(output.shape) && output.shape[0] === null)
    failAt(
      { at: place.output },
      { code: "wrong-kind", owner: loss.name, expected: "an array, whose number of rows is known", got: "a KerasTensor" },
    );
  const compared = compareOrFail(loss, labels, output, place);
  reportSilentMistakes(loss, labels, output, compared.broadcasts, ctx, place);
  return tensor(compared.shape, lossDType(loss, output), isSymbolic(labels) || isSymbolic(output) ? "keras" : "tensorflow");
}

/** The comparison of {@link applyRule} alone. */
export function compareOrFail(
  loss: KnownLoss,
  labels: TensorValue,
  output: TensorValue,
  place: LossPlace,
): Extract<Comparison, { fits: true }> {
  const compared = compareForLoss(lossRules[loss.rule], loss.args, labels.shape, output.shape, loss.wrapped);
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

/** Lists of numbers are not arrays to a loss object: both must be nested alike, and a sparse loss wants none. */
function checkNesting(loss: KnownLoss, yTrue: Value, yPred: Value, place: LossPlace): void {
  if (!loss.wrapped) return;
  if (lossRules[loss.rule].relation === "sparse" && (isPlainList(yTrue) || isPlainList(yPred))) {
    const list = isPlainList(yTrue) ? yTrue : yPred;
    failAt(
      { at: list === yTrue ? place.labels : place.output },
      { code: "wrong-kind", owner: loss.name, expected: "an array", got: display(list) },
    );
  }
  if (!isPlainList(yTrue) || !isPlainList(yPred)) return;
  if (nesting(yTrue) === nesting(yPred)) return;
  failAt({ at: place.labels }, { code: "wrong-kind", owner: loss.name, expected: "labels nested as the output", got: display(yTrue) });
}

function isPlainList(value: Value): boolean {
  return (value.kind === "list" || value.kind === "tuple") && value.items !== undefined && nesting(value) !== undefined;
}

/** The brackets of nested numbers as text; undefined when there is anything else in them. */
function nesting(value: Value): string | undefined {
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool") return "*";
  if (value.kind !== "list" && value.kind !== "tuple") return undefined;
  const items = value.items?.map(nesting);
  return items && !items.includes(undefined) ? `(${items.join("")})` : undefined;
}

/** Loss objects compute in float32; functions in the dtype of the output. */
function lossDType(loss: KnownLoss, output: TensorValue): string | undefined {
  if (loss.wrapped) return "float32";
  if (output.dtype === undefined) return undefined;
  return isFloatingDType(output.dtype) ? output.dtype : "float32";
}
