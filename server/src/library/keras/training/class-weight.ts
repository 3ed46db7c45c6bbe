/** `class_weight=` of fit (keras/src/utils/python_utils.py, trainers/data_adapters/data_adapter_utils.py). */
import { isRanked, last } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import type { TensorValue, Value } from "../../../value/values";
import type { KnownLoss } from "../losses/apply";
import { isContinuous, REGRESSION_LOSSES } from "../losses/label-values";
import { outputActivation } from "../losses/output-activation";
import { lossRules } from "../losses/rules";

export interface ClassWeight {
  readonly value: Value;
  readonly site: Site | undefined;
}

/** Keras looks classes up with `.get`: anything but a dict fails. */
export function checkClassWeight({ value: classWeight, site: at }: ClassWeight, sampleWeight: Value): void {
  const refused = ["list", "tuple", "tensor", "string", "int", "float"].includes(classWeight.kind);
  if (refused)
    failAt(
      { at },
      {
        code: "wrong-kind",
        owner: "fit",
        expected: "a dict of class ids and weights",
        got: display(classWeight),
        argument: "class_weight",
      },
    );
  if (classWeight.kind === "dict" && isGiven(sampleWeight))
    failAt({ at }, { code: "training-setup", owner: "fit", detail: "class_weight and sample_weight must not be given together" });
}

function isGiven(value: Value): boolean {
  return value.kind !== "none" && value.kind !== "unknown" && value.kind !== "union";
}

/** Weights that no label ever gets, and labels that are no classes: Keras takes the largest of several columns. Warnings. */
export function reportClassWeight(
  { value, site: at }: ClassWeight,
  loss: KnownLoss,
  { labels, output }: { readonly labels: TensorValue; readonly output: TensorValue },
  ctx: Context,
): void {
  if (value.kind !== "dict" || !isRanked(output.shape) || !isRanked(labels.shape)) return;
  const ids = [...value.entries.values()].map(({ key }) => (key.kind === "int" && typeof key.value === "number" ? key.value : undefined));
  const classes = last(output.shape);
  if (typeof classes !== "number" || classes < 2) return;
  const hasColumns = labels.shape.length > 1 && last(labels.shape) === classes;
  if (REGRESSION_LOSSES.has(loss.rule) && hasColumns && isContinuous(labels, outputActivation(output))) {
    const got = `labels that are any numbers, compared by ${loss.name}`;
    ctx.report({ code: "metric-choice", metric: "class_weight", expected: "classes", got, instead: "sample_weight" }, { at });
    return;
  }
  const known = ids.filter((id) => id !== undefined);
  const isClassification = lossRules[loss.rule].relation === "sparse" || (hasColumns && loss.rule === "categorical_crossentropy");
  if (!isClassification || known.length === 0 || known.length < ids.length || known.every((id) => id >= 0 && id < classes)) return;
  const got = [Math.min(...known), Math.max(...known)] as const;
  ctx.report({ code: "label-values", loss: "class_weight", activation: undefined, expected: [0, classes - 1], got }, { at });
}
