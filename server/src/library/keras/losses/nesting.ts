/**
 * How labels and outputs are nested: a loss object matches them leaf by leaf (`tree.map_structure` in keras/src/losses/losses.py
 * `LossFunctionWrapper.call`), for which lists of numbers are no arrays.
 */
import { compareShapes } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { asTensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import type { KnownLoss } from "./apply";
import { lossRules } from "./rules";

interface Places {
  readonly labels: Site | undefined;
  readonly output?: Site | undefined;
}

/** Fails with `wrong-kind` where labels and output are nested otherwise, or a list stands where an array is asked for its shape. */
export function checkNesting(loss: KnownLoss, yTrue: Value, yPred: Value, place: Places): void {
  const { relation } = lossRules[loss.rule];
  const refuse = (value: Value, expected: string): never =>
    failAt({ at: value === yTrue ? place.labels : place.output }, { code: "wrong-kind", owner: loss.name, expected, got: display(value) });
  const asked = (value: Value): boolean => hasNoShape(value) && (isContainer(value) || !loss.wrapped);
  if (relation === "sparse" && asked(yTrue)) refuse(yTrue, "an array");
  if ((relation === "sparse" || relation === "generalized") && asked(yPred)) refuse(yPred, "an array");
  if (!loss.wrapped) return;
  for (const value of [yTrue, yPred]) if (value.kind === "dict" && !value.open) refuse(value, "an array");
  const [labels, output] = [nesting(yTrue), nesting(yPred)];
  if (labels !== undefined && output !== undefined && labels !== output) refuse(yTrue, "labels nested as the output");
  for (const value of [yTrue, yPred]) if (hasRows(value)) refuse(value, "arrays of one shape");
}

/** Numbers are made tensors by loss objects. */
function hasNoShape(value: Value): boolean {
  return value.kind === "int" || value.kind === "float" || value.kind === "bool" || isContainer(value);
}

function isContainer(value: Value): boolean {
  return value.kind === "list" || value.kind === "tuple" || (value.kind === "dict" && !value.open);
}

/** The brackets around numbers and arrays as text; undefined when there is anything else in them. */
function nesting(value: Value): string | undefined {
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool" || value.kind === "tensor") return "*";
  if (value.kind !== "list" && value.kind !== "tuple") return undefined;
  const items = value.items?.map(nesting);
  if (!items || items.includes(undefined)) return undefined;
  return value.kind === "list" ? `[${items.join("")}]` : `(${items.join("")})`;
}

/** Arrays of different shapes, which cannot be stacked. */
function hasRows(value: Value): boolean {
  if (value.kind !== "list" && value.kind !== "tuple") return false;
  const [first, ...rest] = (value.items ?? []).flatMap((item) => (item.kind === "tensor" ? (asTensor(item) ?? []) : []));
  return first !== undefined && rest.some((each) => compareShapes(first.shape, each.shape) === "no");
}
