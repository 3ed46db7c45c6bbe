/** `list`, `tuple`, `dict`, `set`, `len` and the like. */
import { type Dim, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { anyInt, dict, int, keyOf, list, makeArgs, none, tuple, unknown } from "../../value/make";
import type { DictValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { concrete, first, type } from "./types";

export const collections: Entries = {
  list: type((args, ctx) => {
    const of = first(args);
    return of ? list(ctx.items(of), ctx.items(of) ? undefined : ctx.element(of)) : list([]);
  }),
  tuple: type((args, ctx) => {
    const of = first(args);
    const items = of ? ctx.items(of) : [];
    return items ? tuple(items) : unknown;
  }),
  set: type(setOf),
  frozenset: type(setOf),
  dict: type(dictOf),
  slice: type((args) => {
    const [a, b, c] = args.positional.map((each) => each.value);
    return b ? { kind: "slice", start: a ?? none, stop: b, step: c ?? none } : { kind: "slice", start: none, stop: a ?? none, step: none };
  }),
  object: type((_args, _ctx) => unknown),
  len: raw((args, ctx) => {
    const of = first(concrete("len", args));
    const length = of && lengthOf(of, ctx);
    return length === undefined || length === null ? anyInt : int(length);
  }),
};

/** `len(value)`; undefined when not known. */
export function lengthOf(value: Value, ctx: Context): Dim | undefined {
  switch (value.kind) {
    case "tensor":
      return isRanked(value.shape) ? value.shape[0] : undefined;
    case "dataset":
      return value.cardinality ?? undefined;
    case "string":
      return value.value?.length;
    case "dict":
      return value.open ? undefined : value.entries.size;
    case "iterator":
      return value.length ?? undefined;
    case "object": {
      const made = ctx.callMethod(value, "__len__", makeArgs([]));
      return made.kind === "int" ? made.value : undefined;
    }
    case "union": {
      const lengths = value.alternatives.map((each) => lengthOf(each, ctx));
      return lengths.every((each) => each === lengths[0]) ? lengths[0] : UNKNOWN;
    }
    default:
      return ctx.items(value)?.length;
  }
}

function setOf(args: Args, ctx: Context): Value {
  const of = first(args);
  const items = of ? ctx.items(of) : [];
  if (!items || items.some((each) => keyOf(each) === undefined)) return { kind: "set", items: undefined };
  return { kind: "set", items: [...new Map(items.map((each) => [keyOf(each), each])).values()] };
}

function dictOf(args: Args, ctx: Context): Value {
  const made: DictValue = dict([...args.named].map(([name, each]) => [name, each.value] as const));
  const of = first(args);
  const open = args.open || (of ? !copyInto(made, of, ctx) : false);
  return { ...made, open };
}

/** Copy a mapping or pairs into a dict being made; false when not all of it is known. */
function copyInto(made: DictValue, of: Value, ctx: Context): boolean {
  if (of.kind === "dict") {
    const own = [...made.entries];
    made.entries.clear();
    for (const [key, entry] of [...of.entries, ...own]) made.entries.set(key, entry);
    return !of.open;
  }
  const pairs = ctx.items(of);
  if (!pairs) return false;
  let known = true;
  for (const pair of pairs) {
    const [key, value] = ctx.items(pair) ?? [];
    const hash = key && keyOf(key);
    if (key && value && hash !== undefined) made.entries.set(hash, { key, value });
    else known = false;
  }
  return known;
}
