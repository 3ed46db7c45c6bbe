/** Sizes, changed where they are written: a number in a call, an assignment, a dict, a tuple. */
import type { Node, Site } from "../../syntax/ast";
import type { Edit } from "../types";
import { type Bench, type ExpressionSite, expressionAt, type MadeLayer } from "./bench";
import type { Candidate } from "./candidate";
import { replace } from "./edit";
import { argumentAt, argumentOf, lastWord, parentOf, pathOf } from "./navigate";
import { type NumberSite, numberLike, numbersIn } from "./numbers";
import { feeding } from "./sources";

/** Old sizes and the new ones to put in their places. */
export type Resizing = ReadonlyMap<number, number>;

/** Replace sizes by others in the numbers that feed some expressions, nearest first. */
export function* resize(bench: Bench, sites: readonly ExpressionSite[], sizes: Resizing, safe: boolean): Iterable<Candidate> {
  // Sizes that change places are an order of axes, not sizes.
  if ([...sizes.values()].some((to) => sizes.has(to))) return;
  const family = `resize ${JSON.stringify([...sizes])}`;
  for (const site of feeding(bench, sites)) {
    const numbers = outermost(numbersIn(site).filter(({ value }) => value !== 1 && sizes.has(value) && sizes.get(value) !== 1));
    if (numbers.length === 0 || numbers.length > 6) continue;
    yield { title: titleOf(bench, numbers, sizes), edits: numbers.map((each) => resized(bench, each, sizes)), safe, family };
    if (numbers.length > 1)
      for (const each of numbers.toReversed())
        yield { title: titleOf(bench, [each], sizes), edits: [resized(bench, each, sizes)], safe: false, family };
  }
}

function resized(bench: Bench, site: NumberSite, sizes: Resizing): Edit {
  return replace(site, numberLike(bench, site, sizes.get(site.value) ?? site.value));
}

/** Numbers of one value that stand in no other that is changed too. */
function outermost(numbers: readonly NumberSite[]): readonly NumberSite[] {
  return numbers.filter(
    ({ node }) => !numbers.some((other) => other.node !== node && other.node.start <= node.start && node.end <= other.node.end),
  );
}

function titleOf(bench: Bench, numbers: readonly NumberSite[], sizes: Resizing): string {
  const [first] = numbers;
  if (!first) return "";
  const to = sizes.get(first.value);
  const named = numbers.length === 1 ? nameOf(bench, first) : undefined;
  if (named) return `Set ${named} to ${to}`;
  const changes = [...new Set(numbers.map(({ value }) => `${value} to ${sizes.get(value)}`))].join(", ");
  return `Change ${changes} in ${clip(bench.text(context(first)))}`;
}

/** What a user would call the place of a value: `the units of Dense`, `N_CLASSES`, `'n_classes'`. */
function nameOf(bench: Bench, site: Site): string | undefined {
  const parent = parentOf(site);
  if (parent?.kind === "assign" && parent.targets.length === 1 && parent.targets[0])
    return clip(bench.text({ unit: site.unit, node: parent.targets[0] }));
  if (parent?.kind === "dict") {
    const key = parent.items.find((item) => item.value === site.node)?.key;
    return key && bench.text({ unit: site.unit, node: key });
  }
  if (parent?.kind === "parameter") return `the default of ${parent.name.id}`;
  const given = argumentOf(site);
  const callee = given && lastWord(given.call.node.callee);
  if (!given || callee === undefined) return undefined;
  if (callee === "add_argument") {
    const option = given.call.node.args[0]?.value;
    return option?.kind === "string" ? option.value : undefined;
  }
  if (callee === "dict") return given.argument.name;
  const name = given.argument.name ?? parameterOf(bench.layerAt(given.call), site);
  return name && `the ${name.replaceAll("_", " ")} of ${callee}`;
}

function parameterOf(layer: MadeLayer | undefined, site: Site): string | undefined {
  return layer && Object.entries(layer.state.argumentSites).find(([, at]) => at?.node === site.node)?.[0];
}

/** The call, subscript or statement around a number, to show it in. */
function context(site: Site): Site {
  const path = pathOf(site).slice(0, -1);
  const around = path.findLast(
    (node): node is Node => ["call", "subscript", "assign", "tuple", "list"].includes(node.kind) && node.kind !== "tuple",
  );
  return { unit: site.unit, node: around ?? site.node };
}

export function clip(text: string, width = 40): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

/** Parameters of layers that are sizes of their output. */
const SIZE_PARAMETERS = ["units", "filters", "output_dim", "n"];

/** The argument that gives a layer's output its last size, when that is `size` or whatever it is. */
export function sizeArgument(
  bench: Bench,
  layer: MadeLayer,
  size?: number,
): { readonly name: string; readonly at: ExpressionSite } | undefined {
  for (const name of SIZE_PARAMETERS) {
    const site = layer.state.argumentSites[name] ?? siteOfNamed(layer, name);
    const at = site && expressionAt(site);
    if (at && (size === undefined || sizeOf(bench, layer, name) === size)) return { name, at };
  }
  return undefined;
}

function siteOfNamed(layer: MadeLayer, name: string): Site | undefined {
  const argument = argumentAt(layer.site.node, name);
  return argument && { unit: layer.site.unit, node: argument.value };
}

function sizeOf(bench: Bench, layer: MadeLayer, name: string): unknown {
  const known = layer.state.args?.[name];
  if (known !== undefined) return known;
  const at = siteOfNamed(layer, name);
  const value = at && bench.valueAt(at);
  return value?.kind === "int" ? value.value : undefined;
}

/** Give a layer another output size: in the call when the number stands there, else where it comes from, else over the name. */
export function* resizeLayer(
  bench: Bench,
  layer: MadeLayer,
  from: number,
  to: number,
  more: readonly Edit[] = [],
  text?: string,
): Iterable<Candidate> {
  const found = sizeArgument(bench, layer, from);
  if (!found) return;
  const { name, at } = found;
  const family = `resize layer ${from} ${to}`;
  const title = `Set the ${name} of ${layer.name} to ${text ?? to}`;
  const direct: Candidate = {
    title,
    edits: [replace(at, operandEqual(bench, at, to) ?? text ?? numberLike(bench, at, to)), ...more],
    safe: true,
    family,
  };
  if (at.node.kind === "integer") {
    yield direct;
    return;
  }
  if (at.node.kind === "binary") yield direct;
  for (const each of resize(bench, [at], new Map([[from, to]]), true)) yield { ...each, edits: [...each.edits, ...more], family };
  yield direct;
}

/** `timesteps` for `timesteps - 1` when that is the size that is wanted. */
function operandEqual(bench: Bench, { unit, node }: ExpressionSite, to: number): string | undefined {
  if (node.kind !== "binary") return undefined;
  for (const operand of [node.left, node.right]) {
    const value = operand.kind === "name" ? bench.valueAt({ unit, node: operand }) : undefined;
    if (value?.kind === "int" && value.value === to) return bench.text({ unit, node: operand });
  }
  return undefined;
}
