/**
 * `einops.rearrange`, `reduce`, `repeat`: patterns such as `"b (h w) c -> b h w c"` (einops.rocks/api). What the pattern says
 * is held against the shape: the number of axes, sizes that are given, names of both sides.
 */
import { compareDims, type Dim, type Dims, divideEvenly, multiplyDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { dimOf, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import type { Package } from "../index";
import { textIn } from "../python/signature";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, restKeywords } from "../vocabulary/params";

type Operation = "rearrange" | "reduce" | "repeat";
/** Names of one axis; `...` stands for any number of axes. */
type Group = readonly string[] | "...";

interface Pattern {
  readonly owner: Operation;
  readonly text: string;
  readonly before: readonly Group[];
  readonly after: readonly Group[];
}

function refuse({ owner, text }: Pick<Pattern, "owner" | "text">, expected: string): never {
  return fail({ code: "invalid-argument", owner, argument: "pattern", expected, got: `"${text}"` });
}

function groupsOf(side: string): readonly Group[] {
  const parts = side.replaceAll("…", "...").matchAll(/\(([^()]*)\)|([^\s()]+)/g);
  return [...parts].map(([, inner, name]) => (name === "..." ? "..." : (inner ?? name ?? "").split(/\s+/).filter((each) => each !== "")));
}

function parsed(owner: Operation, text: string): Pattern {
  const [left, right, ...more] = text.split("->");
  if (left === undefined || right === undefined || more.length > 0) return refuse({ owner, text }, 'two sides and one "->"');
  return { owner, text, before: groupsOf(left), after: groupsOf(right) };
}

function namesIn(groups: readonly Group[]): readonly string[] {
  return groups.flatMap((group) => (group === "..." ? [] : group)).filter((name) => !/^\d+$/.test(name));
}

/** The sizes of the axes that the left side names, and those that `...` stands for. */
function matched(pattern: Pattern, shape: Dims, sizes: Map<string, Dim>): Dims {
  const { owner, before } = pattern;
  const at = before.indexOf("...");
  const rest = shape.length - before.length + 1;
  if (at < 0 ? before.length !== shape.length : rest < 0)
    fail({
      code: "rank-mismatch",
      owner,
      expected: `rank ${at < 0 ? before.length : `${before.length - 1} or more`}, as in "${pattern.text}"`,
      got: shape,
    });
  const kept = at < 0 ? [] : shape.slice(at, at + rest);
  const axes = at < 0 ? shape : [...shape.slice(0, at), null, ...shape.slice(at + rest)];
  before.forEach((group, i) => {
    if (group !== "...") bind(pattern, group, axes[i] ?? UNKNOWN, sizes, shape);
  });
  return kept;
}

/** One axis is the product of its names; one of them may follow from the others. */
function bind(pattern: Pattern, group: readonly string[], axis: Dim, sizes: Map<string, Dim>, shape: Dims): void {
  const open = group.filter((name) => name !== "1" && !sizes.has(name));
  const known = group.map((name) => (name === "1" ? 1 : (sizes.get(name) ?? 1))).reduce(multiplyDims, 1);
  const wrong = (): never =>
    fail({
      code: "invalid-argument",
      owner: pattern.owner,
      argument: "pattern",
      expected: `sizes that make ${axis} of (${group.join(" ")})`,
      got: `"${pattern.text}"`,
      shape,
    });
  const [name, ...others] = open;
  if (name === undefined) {
    if (compareDims(known, axis) === "no") wrong();
    return;
  }
  if (others.length > 0) refuse(pattern, `a size for ${others[0]}`);
  if (typeof axis === "number" && typeof known === "number" && (known === 0 || axis % known !== 0)) wrong();
  sizes.set(name, known === 1 ? axis : (divideEvenly(axis, known) ?? UNKNOWN));
}

/** Names of the result are those of the input, but for what is summed away or repeated. */
function checkNames({ owner, text, before, after }: Pattern, given: ReadonlySet<string>): void {
  const [left, right] = [namesIn(before), namesIn(after)];
  const numbers = [...before, ...(owner === "repeat" ? [] : after)].flat().filter((name) => /^\d+$/.test(name) && name !== "1");
  if (numbers.length > 0) refuse({ owner, text }, `a name for the axis of size ${numbers[0]}`);
  if (new Set(left).size < left.length || new Set(right).size < right.length) refuse({ owner, text }, "each name once on a side");
  const added = right.find((name) => !left.includes(name) && !(owner === "repeat" && given.has(name)));
  if (added !== undefined) refuse({ owner, text }, owner === "repeat" ? `a size for ${added}` : `${added} on the left side too`);
  const lost = left.find((name) => !right.includes(name));
  if (lost !== undefined && owner !== "reduce") refuse({ owner, text }, `${lost} on the right side too`);
  if (after.includes("...") && !before.includes("...")) refuse({ owner, text }, "... on the left side too");
}

function resultShape(pattern: Pattern, shape: Dims, lengths: Value): Dims {
  const sizes = new Map<string, Dim>();
  for (const { key, value } of lengths.kind === "dict" ? lengths.entries.values() : [])
    if (key.kind === "string" && key.value !== undefined) sizes.set(key.value, dimOf(value) ?? UNKNOWN);
  checkNames(pattern, new Set(sizes.keys()));
  const kept = matched(pattern, shape, sizes);
  return pattern.after.flatMap((group) => (group === "..." ? kept : [product(group, sizes)]));
}

function product(group: readonly string[], sizes: ReadonlyMap<string, Dim>): Dim {
  return group.map((name) => (/^\d+$/.test(name) ? Number(name) : (sizes.get(name) ?? UNKNOWN))).reduce(multiplyDims, 1);
}

/** Means of integers, and what other packages do with types, are not followed. */
function operation(owner: Operation, more: Readonly<Record<string, typeof anything>> = {}): Entry {
  return fn({ tensor: anything, pattern: anything, ...more, axes_lengths: restKeywords }, (args): Value => {
    const input = arrayOf(args.tensor);
    const text = textIn(args.pattern);
    const lengths = args.axes_lengths ?? unknown;
    const isKnown = lengths.kind === "dict" && !lengths.open;
    if (!input || text === undefined || !isKnown || !isRanked(input.shape) || input.framework === "keras") return unknown;
    const dtype = owner === "reduce" && !input.dtype?.startsWith("float") ? undefined : input.dtype;
    return tensor(resultShape(parsed(owner, text), input.shape, lengths), dtype, input.framework);
  });
}

/** Arrays in a list are stacked. */
function arrayOf(value: Value): TensorValue | undefined {
  const items = value.kind === "list" ? value.items?.map((each) => (each.kind === "tensor" ? each : undefined)) : undefined;
  const [first] = items ?? [];
  if (!items || !first) return value.kind === "tensor" ? value : undefined;
  if (!isRanked(first.shape) || items.some((each) => !each || each.framework !== first.framework)) return undefined;
  return { ...first, shape: [items.length, ...first.shape] };
}

const functions: Entries = {
  rearrange: operation("rearrange"),
  reduce: operation("reduce", { reduction: anything }),
  repeat: operation("repeat"),
};

export const einops: Package = {
  modules: { einops: { ...functions, asnumpy: fn({ tensor: anything }, ({ tensor: of }) => numpyOf(of)) } },
};

function numpyOf(of: Value): Value {
  const array = asTensor(of);
  return array && array.framework !== "keras" ? tensor(array.shape, array.dtype, "numpy") : unknown;
}
