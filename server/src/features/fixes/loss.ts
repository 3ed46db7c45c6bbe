/** Another loss: chosen in the same form as the one before, a string, a function or a class with its arguments. */
import { compareDims, type Dims, isUnknown } from "../../shape/dim";
import type { Attribute, Call, Expression, Name, Site, StringLiteral } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import type { Edit } from "../types";
import type { Bench, ExpressionSite } from "./bench";
import { type CallSite, removeArgument } from "./calls";
import type { Candidate, Case } from "./candidate";
import { replace, spanOf } from "./edit";
import { spell } from "./imports";
import { argumentAt, argumentOf, lastWord, nodeOf, pathOf } from "./navigate";
import { definitionsOf } from "./sources";

/** Class names of the losses that are mistaken for each other, by function name. */
const CLASSES = {
  categorical_crossentropy: "CategoricalCrossentropy",
  sparse_categorical_crossentropy: "SparseCategoricalCrossentropy",
  binary_crossentropy: "BinaryCrossentropy",
  mean_squared_error: "MeanSquaredError",
  mean_absolute_error: "MeanAbsoluteError",
} as const;
export type LossName = keyof typeof CLASSES;

const SHORT: Readonly<Record<string, LossName>> = { mse: "mean_squared_error", mae: "mean_absolute_error", bce: "binary_crossentropy" };

/** Where a loss is named. */
export interface LossPlace {
  readonly site: Site & { readonly node: StringLiteral | Name | Attribute };
  readonly form: "string" | "function" | "class";
  readonly name: LossName;
  /** The call that makes the loss object. */
  readonly call: CallSite | undefined;
}

export function lossNamed(word: string | undefined): LossName | undefined {
  if (word === undefined) return undefined;
  const name = SHORT[word.toLowerCase()] ?? Object.entries(CLASSES).find(([own, cls]) => word === own || word === cls)?.[0];
  return isLossName(name) ? name : undefined;
}

function isLossName(name: string | undefined): name is LossName {
  return name !== undefined && Object.hasOwn(CLASSES, name);
}

/** The places that name the loss of a problem. */
export function lossPlaces({ bench, placed }: Case): readonly LossPlace[] {
  const chosen = [placed.site, ...placed.related.filter(({ role }) => role === "loss").map(({ site }) => site)];
  const compiled = placed.related.filter(({ role }) => role === "compile").flatMap(({ site }) => argumentSite(site, "loss", 1));
  const called = enclosingCalls(placed.site);
  const found = [...chosen, ...compiled, ...called].flatMap((site) => namesIn(bench, site, 0));
  return found.filter((place, index) => found.findIndex((other) => other.site.node === place.site.node) === index);
}

/** The places that name a loss in an expression, or in what it has its value from. */
export function lossPlacesIn(bench: Bench, site: Site): readonly LossPlace[] {
  return namesIn(bench, site, 0);
}

function argumentSite({ unit, node }: Site, name: string, position: number): readonly Site[] {
  const call = nodeOf({ unit, node });
  const argument = call?.kind === "call" ? argumentAt(call, name, position) : undefined;
  return argument ? [{ unit, node: argument.value }] : [];
}

/** `loss_fn(labels, output)`: the callee of the call that the labels are given to. */
function enclosingCalls(site: Site): readonly Site[] {
  const call = nodeOf(site)?.kind === "call" ? nodeOf(site) : argumentOf(site)?.call.node;
  return call?.kind === "call" ? [{ unit: site.unit, node: call.callee }] : [];
}

function namesIn(bench: Bench, site: Site, depth: number): readonly LossPlace[] {
  const node = nodeOf(site);
  if (!node || depth > 3) return [];
  const { unit } = site;
  const within = (each: Expression): readonly LossPlace[] => namesIn(bench, { unit, node: each }, depth + 1);
  switch (node.kind) {
    case "string": {
      const name = lossNamed(node.value);
      return name ? [{ site: { unit, node }, form: "string", name, call: undefined }] : [];
    }
    case "name":
    case "attribute": {
      const word = lastWord(node);
      const name = word === undefined ? undefined : lossNamed(word);
      if (name && word !== undefined)
        return [{ site: { unit, node }, form: /^[A-Z]/.test(word) ? "class" : "function", name, call: undefined }];
      return definitionsOf(bench, site).flatMap((each) => namesIn(bench, each, depth + 1));
    }
    case "call": {
      const made = within(node.callee);
      if (made.some(({ form }) => form !== "string") && lossNamed(lastWord(node.callee)))
        return made.map((place) => ({ ...place, call: { unit, node } }));
      return definitionsOf(bench, site).flatMap((each) => namesIn(bench, each, depth + 1));
    }
    case "subscript":
      return definitionsOf(bench, site).flatMap((each) => namesIn(bench, each, depth + 1));
    case "list":
    case "tuple":
      return node.items.flatMap(within);
    case "dict":
      return node.items.flatMap((item) => within(item.value));
    case "conditional":
      return [...within(node.body), ...within(node.otherwise)];
    default:
      return [];
  }
}

/** Losses that could have been meant, from the shapes of labels and output. */
export function lossesFor(loss: LossName, labels: Dims, output: Dims, activation: string | undefined): readonly LossName[] {
  const [label, out] = [labels.at(-1), output.at(-1)];
  // A regression stays one, unless its output is a distribution over classes.
  if ((loss === "mean_squared_error" || loss === "mean_absolute_error") && activation !== "softmax") return [];
  const areIds = mayBeIds(labels, output);
  if (out === 1) return without(loss, ["binary_crossentropy"]);
  if (areIds) return activation === "sigmoid" ? [] : without(loss, ["sparse_categorical_crossentropy"]);
  if (labels.length !== output.length || label === 1) return [];
  return without(loss, activation === "sigmoid" ? ["binary_crossentropy", "categorical_crossentropy"] : ["categorical_crossentropy"]);
}

function without(loss: LossName, names: readonly LossName[]): readonly LossName[] {
  return names.filter((each) => each !== loss);
}

/** One class id where the output has a distribution. */
function mayBeIds(labels: Dims, output: Dims): boolean {
  const ids = output.slice(0, -1);
  const hasColumn = labels.length === output.length && labels.at(-1) === 1 && output.at(-1) !== 1;
  const given = hasColumn ? labels.slice(0, -1) : labels;
  return (
    given.length === ids.length &&
    given.every((size, axis) => axis === 0 || (!isUnknown(size) && compareDims(size, ids[axis] ?? null) !== "no"))
  );
}

export function* switchLoss(of: Case, wanted: (name: LossName) => readonly LossName[], current: string): Iterable<Candidate> {
  const places = lossPlaces(of);
  const named = places.filter((place) => place.name === lossNamed(current));
  for (const place of named.length > 0 ? named : places)
    for (const to of wanted(place.name)) {
      const edits = edited(of.bench, place, to);
      if (!edits) continue;
      const isSwap = place.name !== "binary_crossentropy" && to !== "binary_crossentropy";
      yield { title: titleOf(place, to), edits: [...edits, ...metricEdits(of, place, to)], safe: isSwap, family: "loss" };
    }
}

function titleOf({ form }: LossPlace, to: LossName): string {
  return `Switch the loss to ${form === "string" ? `'${to}'` : form === "class" ? CLASSES[to] : to}`;
}

/** The loss renamed, with the arguments that the other class does not have taken out. */
function edited(bench: Bench, place: LossPlace, to: LossName): readonly Edit[] | undefined {
  const { site, form, call } = place;
  const { unit, node } = site;
  if (node.kind === "string") return [insideString(bench, site, to)];
  const word = form === "class" ? CLASSES[to] : to;
  const renamed = rename(bench, { unit, node }, `keras.losses.${word}`, word);
  if (!call) return renamed;
  if (call.node.args.filter((argument) => argument.name === undefined).length > 1) return undefined;
  const refused = to === "sparse_categorical_crossentropy" ? ["label_smoothing"] : ["ignore_class"];
  return [...renamed, ...refused.flatMap((name) => removeArgument(bench, call, name) ?? [])];
}

/** Another name for the same kind of thing: the last word of an attribute, or a name that is imported. */
export function rename(bench: Bench, site: Site & { readonly node: Name | Attribute }, path: string, word: string): readonly Edit[] {
  const { file, start, end } = spanOf(site);
  if (site.node.kind === "attribute") return [{ file, start: end - site.node.attribute.length, end, newText: word }];
  const module = bench.moduleOf(file);
  if (!module) return [];
  const spelled = spell(module, path);
  return [{ file, start, end, newText: spelled.text }, ...spelled.edits];
}

/** A string literal with another content in the same quotes. */
function insideString(bench: Bench, site: Site, content: string): Edit {
  const text = bench.text(site);
  const open = /^[A-Za-z]*('''|"""|'|")/.exec(text);
  return replace(site, open ? `${open[0]}${content}${open[1] ?? ""}` : `'${content}'`);
}

const METRICS: readonly (readonly [dense: string, sparse: string])[] = [
  ["categorical_accuracy", "sparse_categorical_accuracy"],
  ["categorical_crossentropy", "sparse_categorical_crossentropy"],
  ["top_k_categorical_accuracy", "sparse_top_k_categorical_accuracy"],
  ["CategoricalAccuracy", "SparseCategoricalAccuracy"],
  ["CategoricalCrossentropy", "SparseCategoricalCrossentropy"],
  ["TopKCategoricalAccuracy", "SparseTopKCategoricalAccuracy"],
];

/** Metrics that go with the loss, in the compile call that has it or was found with the problem. */
function metricEdits({ bench, placed }: Case, { site }: LossPlace, to: LossName): readonly Edit[] {
  const compiles = [...placed.related.filter(({ role }) => role === "compile").map((each) => each.site), ...compileAround(site)];
  const call = compiles.map(nodeOf).find((node) => node?.kind === "call");
  const unit = compiles[0]?.unit;
  const metrics = call?.kind === "call" ? argumentAt(call, "metrics", 3)?.value : undefined;
  if (!metrics || !unit) return [];
  return swapMetrics(bench, { unit, node: metrics }, to === "sparse_categorical_crossentropy" ? "sparse" : "dense");
}

function compileAround(site: Site): readonly Site[] {
  const call = pathOf(site).findLast((node): node is Call => node.kind === "call" && lastWord(node.callee) === "compile");
  return call ? [{ unit: site.unit, node: call }] : [];
}

export function swapMetrics(bench: Bench, { unit, node: root }: ExpressionSite, to: "dense" | "sparse"): readonly Edit[] {
  const edits: Edit[] = [];
  const other = (word: string | undefined): string | undefined => {
    const pair = METRICS.find(([dense, sparse]) => word === (to === "sparse" ? dense : sparse));
    return pair?.[to === "sparse" ? 1 : 0];
  };
  walk(root, (node) => {
    const word = node.kind === "string" ? node.value : node.kind === "name" || node.kind === "attribute" ? lastWord(node) : undefined;
    const swapped = other(word);
    if (swapped === undefined) return true;
    if (node.kind === "string") edits.push(insideString(bench, { unit, node }, swapped));
    else if (node.kind === "name" || node.kind === "attribute")
      edits.push(...rename(bench, { unit, node }, `keras.metrics.${swapped}`, swapped));
    return false;
  });
  return edits;
}
