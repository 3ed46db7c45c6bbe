/** Described values as the command line's JSON and as short text. */

import type { Described } from "../interpret/analysis";
import type { Dim, Shape } from "../shape/dim";
import { formatDim } from "../shape/dim";
import { formatShape, isRanked } from "../shape/shape";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The VALUE of the command line's contract; null for what is not a shape. */
export function describedToJson(described: Described | undefined): Json {
  if (!described) return null;
  switch (described.t) {
    case "tensor":
      return { t: "tensor", shape: shapeToJson(described.shape), dtype: described.dtype ?? null };
    case "seq":
      return { t: "seq", items: described.items.map(describedToJson) };
    case "map":
      return { t: "map", items: Object.fromEntries([...described.items].map(([key, value]) => [key, describedToJson(value)])) };
    case "layer":
      return { t: "layer", class: described.class, output: describedToJson(described.output), params: sizeToJson(described.params) };
    case "model": {
      const ends = { input: endToJson(described.input), output: endToJson(described.output) };
      return { t: "model", class: described.class, ...ends, params: sizeToJson(described.params) };
    }
    case "dataset":
      return { t: "dataset", spec: describedToJson(described.spec) };
    case "other":
      return null;
  }
}

/** Inputs or outputs of a model: those of a dict as the list that Keras makes of them (`model.inputs`, by sorted key), with their names. */
function endToJson(end: Described | undefined): Json {
  if (end?.t !== "map") return describedToJson(end);
  const leaves = leavesOf(end);
  const [only] = leaves;
  if (only && leaves.length === 1) return describedToJson(only.value);
  return { t: "seq", items: leaves.map(({ value }) => describedToJson(value)), names: leaves.map(({ name }) => name ?? "") };
}

interface Leaf {
  readonly name?: string;
  readonly value: Described | undefined;
}

function leavesOf(end: Described | undefined): readonly Leaf[] {
  if (end?.t === "seq") return end.items.flatMap(leavesOf);
  if (end?.t !== "map") return [{ value: end }];
  const sorted = [...end.items].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([name, value]) => leavesOf(value).map((leaf) => ({ name, ...leaf })));
}

function shapeToJson(shape: Shape): Json {
  return isRanked(shape) ? shape.map(sizeToJson) : null;
}

/** An integer, null for None or unknown, text for a symbolic size. */
function sizeToJson(size: Dim | undefined): Json {
  if (size === undefined || size === null) return null;
  if (typeof size === "number") return size;
  return size.kind === "symbolic-dim" ? formatDim(size) : null;
}

/** Short text: `(None, 28, 28, 1)`, `((60000, 28, 28), (60000,))`, `{a: (None, 3)}`; empty for what is not a shape. */
export function describedToText(described: Described | undefined): string {
  if (!described) return "";
  switch (described.t) {
    case "tensor":
      return formatShape(described.shape);
    case "seq":
      return `(${described.items.map(itemText).join(", ")}${described.items.length === 1 ? "," : ""})`;
    case "map":
      return `{${[...described.items].map(([key, value]) => `${key}: ${itemText(value)}`).join(", ")}}`;
    case "layer":
      return described.output ? `${described.class} → ${describedToText(described.output)}` : described.class;
    case "model":
      return modelText(described);
    case "dataset":
      return described.spec ? `Dataset of ${describedToText(described.spec)}` : "Dataset";
    case "other":
      return "";
  }
}

function itemText(item: Described | undefined): string {
  return describedToText(item) || "…";
}

function modelText(model: Extract<Described, { readonly t: "model" }>): string {
  const output = describedToText(model.output);
  if (!output) return model.class;
  const input = describedToText(model.input);
  return input ? `${model.class} ${input} → ${output}` : `${model.class} → ${output}`;
}

/** The dtype where the whole value is one tensor. */
export function dtypeOf(described: Described | undefined): string | undefined {
  return described?.t === "tensor" ? described.dtype : undefined;
}

/** Whether there is anything to show: not merely a container of unknown things. */
export function isShown(described: Described | undefined): described is Described {
  if (!described) return false;
  switch (described.t) {
    case "tensor":
    case "layer":
    case "model":
    case "dataset":
      return true;
    case "seq":
      return described.items.some(isShown);
    case "map":
      return [...described.items.values()].some(isShown);
    case "other":
      return false;
  }
}

/** Cut a text to at most `length` characters, ending in an ellipsis. */
export function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
