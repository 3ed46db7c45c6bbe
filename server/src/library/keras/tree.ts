/** `keras.tree`: lists, tuples and dicts within each other, dicts in the order of their keys (keras/src/tree/tree_api.py). */
import type { Context } from "../../value/context";
import { bool, int, list, makeArgs, none, tuple, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { cls, type Entries, fn } from "../vocabulary/functions";
import { anything, flag, ignored, keyword, restArgs } from "../vocabulary/params";

interface Part {
  readonly key: Value;
  readonly value: Value;
}

interface Leaf {
  readonly path: readonly Value[];
  readonly value: Value;
}

type IsLeaf = (value: Value) => boolean;
const byKind: IsLeaf = () => false;

/** What a structure holds, in order; null for a leaf; undefined when it is not known. */
function partsOf(value: Value): readonly Part[] | null | undefined {
  switch (value.kind) {
    case "tuple":
    case "list":
      return value.items?.map((item, i) => ({ key: int(i), value: item }));
    case "dict":
      return value.open ? undefined : value.type === "OrderedDict" ? [...value.entries.values()] : sorted([...value.entries.values()]);
    case "unknown":
    case "union":
      return undefined;
    default:
      return null;
  }
}

/** Keys that do not compare stay where they are. */
function sorted(parts: readonly Part[]): readonly Part[] {
  const plain = (key: Value): string | number | undefined =>
    key.kind === "string" ? key.value : key.kind === "int" && typeof key.value === "number" ? key.value : undefined;
  return parts.toSorted((a, b) => {
    const [left, right] = [plain(a.key), plain(b.key)];
    return left === undefined || right === undefined || left === right ? 0 : left < right ? -1 : 1;
  });
}

function leavesOf(value: Value, isLeaf: IsLeaf = byKind, path: readonly Value[] = []): readonly Leaf[] | undefined {
  const parts = isLeaf(value) ? null : partsOf(value);
  if (parts === null) return [{ path, value }];
  const below = parts?.map((part) => leavesOf(part.value, isLeaf, [...path, part.key]));
  return below?.every((each) => each !== undefined) ? below.flat() : undefined;
}

/** The same structure with other parts, made in order. */
function withParts(of: Value, change: (part: Part) => Value): Value {
  const parts = partsOf(of);
  if (!parts) return of;
  const made = new Map(parts.map((part) => [part.key, change(part)] as const));
  switch (of.kind) {
    case "tuple":
      return { ...of, items: [...made.values()] };
    case "list":
      return list([...made.values()]);
    case "dict": {
      const entries = [...of.entries].map(([id, { key }]) => [id, { key, value: made.get(key) ?? unknown }] as const);
      return { ...of, entries: new Map(entries) };
    }
    default:
      return of;
  }
}

/** The same structure with other leaves, in order. */
function packed(of: Value, leaves: Iterator<Value>, isLeaf: IsLeaf = byKind): Value {
  if (isLeaf(of) || partsOf(of) === null) return leaves.next().value ?? unknown;
  return withParts(of, (part) => packed(part.value, leaves, isLeaf));
}

/** Call a function with the leaves of all structures that stand at one place. */
function mapped(func: Value, structures: readonly Value[], ctx: Context, isLeaf: IsLeaf = byKind): Value {
  const [first] = structures;
  const leaves = structures.map((each) => leavesOf(each, isLeaf));
  const [count] = leaves.map((each) => each?.length);
  if (!first || count === undefined || !leaves.every((each) => each?.length === count)) return unknown;
  const results = Array.from({ length: count }, (_, i) => ctx.call(func, makeArgs(leaves.map((each) => each?.[i]?.value ?? unknown))));
  return packed(first, results.values(), isLeaf);
}

function at(value: Value, path: readonly Value[], ctx: Context): Value {
  return path.reduce((of, key) => ctx.subscript(of, key), value);
}

/** Leaves are where the shallow structure has its own. */
function mappedUpTo(shallow: Value, func: Value, structures: readonly Value[], ctx: Context): Value {
  const places = leavesOf(shallow);
  const results = places?.map(({ path }) => ctx.call(func, makeArgs(structures.map((each) => at(each, path, ctx)))));
  return results ? packed(shallow, results.values()) : unknown;
}

/** A tuple or list of sizes. */
const isShape: IsLeaf = (value) =>
  (value.kind === "tuple" || value.kind === "list") && (value.items?.every((item) => item.kind === "int" || item.kind === "none") ?? false);

/** From the top: what the function gives None for is looked into. */
function traversed(func: Value, structure: Value, ctx: Context): Value {
  const result = ctx.call(func, makeArgs([structure]));
  if (result.kind === "class" && result.path === NOTHING) return none;
  if (result.kind !== "none") return result;
  return partsOf(structure) === undefined ? unknown : withParts(structure, (part) => traversed(func, part.value, ctx));
}

const NOTHING = "keras.tree.MAP_TO_NONE";

function asTuples(value: Value): Value {
  if (partsOf(value) === undefined) return unknown;
  const inner = withParts(value, (part) => asTuples(part.value));
  return inner.kind === "list" ? tuple(inner.items ?? []) : inner;
}

const itemsOf = (of: Value): readonly Value[] => (of.kind === "tuple" ? of.items : []);

export const tree: Entries = {
  MAP_TO_NONE: cls({}),
  is_nested: fn({ structure: anything }, ({ structure }) => {
    const parts = partsOf(structure);
    return bool(structure.kind === "unknown" || structure.kind === "union" ? undefined : parts !== null);
  }),
  flatten: fn({ structure: anything }, ({ structure }) => list(leavesOf(structure)?.map(({ value }) => value))),
  flatten_with_path: fn({ structure: anything }, ({ structure }) =>
    list(leavesOf(structure)?.map(({ path, value }) => tuple([tuple(path), value]))),
  ),
  map_structure: fn(
    { func: anything, structures: restArgs, none_is_leaf: keyword(flag(true)) },
    ({ func, structures, none_is_leaf }, ctx) => (none_is_leaf ? mapped(func, itemsOf(structures), ctx) : unknown),
  ),
  map_structure_up_to: fn(
    { shallow_structure: anything, func: anything, structures: restArgs },
    ({ shallow_structure, func, structures }, ctx) => mappedUpTo(shallow_structure, func, itemsOf(structures), ctx),
  ),
  map_shape_structure: fn({ func: anything, structure: anything }, ({ func, structure }, ctx) => mapped(func, [structure], ctx, isShape)),
  pack_sequence_as: fn({ structure: anything, flat_sequence: anything }, ({ structure, flat_sequence }, ctx) => {
    const leaves = leavesOf(structure);
    const items = ctx.items(flat_sequence);
    return leaves && items?.length === leaves.length ? packed(structure, items.values()) : unknown;
  }),
  traverse: fn({ func: anything, structure: anything, top_down: flag(true) }, ({ func, structure, top_down }, ctx) =>
    top_down ? traversed(func, structure, ctx) : unknown,
  ),
  lists_to_tuples: fn({ structure: anything }, ({ structure }) => asTuples(structure)),
  assert_same_structure: fn({ a: anything, b: anything, check_types: ignored }, () => none),
  assert_same_paths: fn({ a: anything, b: anything }, () => none),
};
