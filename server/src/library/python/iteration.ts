/** `range`, `enumerate`, `zip`, `map`, `filter`, `sorted`, `reversed`, `iter`, `next`. */
import { addDims, ceilDivideDims, type Dim, maxDims, subtractDims, UNKNOWN } from "../../shape/dim";
import type { Args, Context } from "../../value/context";
import { anyInt, dimOf, int, iterator, list, makeArgs, tuple, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { IteratorValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { lengthOf } from "./containers";
import { iteratorOf, nextOf } from "./iterators";
import { anyItem, bagOf, inAnyOrder, sortedItems } from "./order";
import { def, given, ITEM_LIMIT } from "./signature";
import { type } from "./types";

export const iteration: Entries = {
  range: type((args) => range(args)),
  enumerate: type((args, ctx) => {
    const { iterable, start } = given(args, ["iterable", "start"] as const) ?? {};
    return iterable ? enumerated(iterable, start ?? int(0), ctx) : iterator(undefined, tuple([anyInt, unknown]));
  }),
  zip: type((args, ctx) => {
    if (args.open) return iterator(undefined, unknown);
    const sources = args.positional.map((each) => each.value);
    const each = sources.map((source) => ctx.items(source));
    const count = Math.min(...each.map((items) => items?.length ?? Number.POSITIVE_INFINITY));
    const row = tuple(sources.map((source) => ctx.element(source)));
    if (each.includes(undefined))
      return { ...iterator(undefined, tuple(sources.map((source) => ctx.anyElement(source))), zippedLength(sources, ctx)), first: row };
    const rows = Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, i) => tuple(each.map((items) => items?.[i] ?? unknown)));
    return iterator(rows, row);
  }),
  map: type((args, ctx) => {
    const [fn, ...sources] = args.positional.map((each) => each.value);
    if (!fn || args.open) return iterator(undefined, unknown);
    const each = sources.map((source) => ctx.items(source));
    const count = Math.min(...each.map((items) => items?.length ?? Number.POSITIVE_INFINITY));
    if (each.includes(undefined) || count > ITEM_LIMIT)
      return iterator(undefined, ctx.call(fn, makeArgs(sources.map((source) => ctx.anyElement(source)))), zippedLength(sources, ctx));
    const items = Array.from({ length: count }, (_, i) => ctx.call(fn, makeArgs(each.map((source) => source?.[i] ?? unknown))));
    return iterator(items, items[0] ?? unknown);
  }),
  filter: type((args, ctx) => {
    const { function: fn = unknown, iterable = unknown } = given(args, ["function", "iterable"] as const) ?? {};
    return filtered(fn, iterable, ctx, true);
  }),
  reversed: type((args, ctx) => {
    const of = args.positional[0]?.value ?? unknown;
    const items = ctx.items(of);
    return iterator(items && [...items].reverse(), items?.[items.length - 1] ?? anyItem(of, ctx), lengthOf(of, ctx) ?? UNKNOWN);
  }),
  sorted: def(
    ["iterable", "key", "reverse"],
    ({ iterable = unknown, key, reverse }, ctx) => {
      const items = bagOf(iterable, ctx);
      return items ? list(sortedItems(items, { key, reverse }, ctx) ?? inAnyOrder(items)) : list(undefined, ctx.anyElement(iterable));
    },
    list(undefined),
  ),
  iter: raw((args, ctx) => (args.positional.length === 1 ? iteratorOf(args.positional[0]?.value ?? unknown, ctx) : unknown)),
  next: raw((args, ctx) => (args.open ? unknown : nextOf(args.positional[0]?.value ?? unknown, args.positional[1]?.value, ctx))),
  aiter: raw(() => unknown),
  anext: raw(() => unknown),
};

/** Items that pass a test (`None`: that are true), or that do not. */
export function filtered(test: Value, iterable: Value, ctx: Context, keep: boolean): Value {
  const items = ctx.items(iterable);
  const passes = items?.map((item) => ctx.truth(test.kind === "none" ? item : ctx.call(test, makeArgs([item]))));
  if (!items || !passes || passes.includes(undefined)) return iterator(undefined, items ? joinAll(items) : ctx.anyElement(iterable));
  return iterator(
    items.filter((_, i) => passes[i] === keep),
    items[0] ?? unknown,
  );
}

/** The length of the shortest; unknown when that is not known of all. */
function zippedLength(sources: readonly Value[], ctx: Context): Dim {
  const lengths = sources.map((source) => lengthOf(source, ctx) ?? UNKNOWN);
  const [first, ...rest] = lengths;
  return first !== undefined && rest.every((each) => typeof each === "number" && each === first) && typeof first === "number"
    ? first
    : UNKNOWN;
}

function enumerated(of: Value, from: Value, ctx: Context): Value {
  const start = dimOf(from) ?? UNKNOWN;
  const counted = (index: number): Value => {
    const at = addDims(start, index);
    return at === null ? anyInt : int(at);
  };
  const items = ctx.items(of)?.map((item, index) => tuple([counted(index), item]));
  const length = lengthOf(of, ctx) ?? UNKNOWN;
  if (items) return iterator(items, tuple([counted(0), ctx.element(of)]), length);
  return { ...iterator(undefined, tuple([anyInt, ctx.anyElement(of)]), length), first: tuple([counted(0), ctx.element(of)]) };
}

function range(args: Args): Value {
  const bounds = args.open ? [UNKNOWN] : args.positional.map((each) => dimOf(each.value) ?? UNKNOWN);
  const [start, stop, step]: readonly Dim[] =
    bounds.length === 1 ? [0, bounds[0] ?? UNKNOWN, 1] : [bounds[0] ?? UNKNOWN, bounds[1] ?? UNKNOWN, bounds[2] ?? 1];
  const length = start === undefined || stop === undefined || step === undefined ? UNKNOWN : lengthOfRange(start, stop, step);
  const items =
    typeof length === "number" && typeof start === "number" && typeof step === "number" && length <= ITEM_LIMIT
      ? Array.from({ length }, (_, i) => int(start + i * step))
      : undefined;
  const firstItem = items ? (items[0] ?? anyInt) : anyInt;
  const made: IteratorValue = { kind: "iterator", type: "range", items, element: firstItem, length };
  return made;
}

function lengthOfRange(start: Dim, stop: Dim, step: Dim): Dim {
  if (typeof step === "number" && step !== 0) {
    const distance = step > 0 ? subtractDims(stop, start) : subtractDims(start, stop);
    const length = ceilDivideDims(distance, Math.abs(step));
    return typeof length === "number" ? Math.max(0, length) : maxDims(length, 0);
  }
  return UNKNOWN;
}
