/** `range`, `enumerate`, `zip`, `map`, `filter`, `sorted`, `reversed`, `iter`, `next`. */
import { addDims, ceilDivideDims, type Dim, maxDims, subtractDims, UNKNOWN } from "../../shape/dim";
import type { Args } from "../../value/context";
import { anyInt, dimOf, int, iterator, list, makeArgs, tuple, unknown } from "../../value/make";
import type { IteratorValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { lengthOf } from "./containers";
import { type } from "./types";

const RANGE_LIMIT = 2000;

export const iteration: Entries = {
  range: type((args) => range(args)),
  enumerate: type((args, ctx) => {
    const of = args.positional[0]?.value ?? unknown;
    const start = dimOf(args.positional[1]?.value ?? args.named.get("start")?.value ?? int(0)) ?? UNKNOWN;
    const counted = (index: number): Value => {
      const at = addDims(start, index);
      return at === null ? anyInt : int(at);
    };
    const items = ctx.items(of)?.map((item, index) => tuple([counted(index), item]));
    return iterator(items, tuple([items ? counted(0) : anyInt, ctx.element(of)]), lengthOf(of, ctx) ?? UNKNOWN);
  }),
  zip: type((args, ctx) => {
    const each = args.positional.map((argument) => ctx.items(argument.value));
    const known = each.every((items) => items !== undefined) && !args.open;
    const count = known ? Math.min(...each.map((items) => items?.length ?? 0)) : 0;
    const rows = Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, i) => tuple(each.map((items) => items?.[i] ?? unknown)));
    return iterator(known ? rows : undefined, args.open ? unknown : tuple(args.positional.map((argument) => ctx.element(argument.value))));
  }),
  map: type((args, ctx) => {
    const [fn, ...sources] = args.positional.map((each) => each.value);
    if (!fn) return unknown;
    const each = sources.map((source) => ctx.items(source));
    const count = Math.min(...each.map((items) => items?.length ?? Number.POSITIVE_INFINITY));
    if (each.some((items) => !items) || count > RANGE_LIMIT)
      return iterator(undefined, ctx.call(fn, makeArgs(sources.map((source) => ctx.element(source)))));
    const items = Array.from({ length: count }, (_, i) => ctx.call(fn, makeArgs(each.map((source) => source?.[i] ?? unknown))));
    return iterator(items, items[0] ?? unknown);
  }),
  filter: type((args, ctx) => {
    const [fn, source] = args.positional.map((each) => each.value);
    const items = source && ctx.items(source);
    const passes = items?.map((item) => ctx.truth(fn && fn.kind !== "none" ? ctx.call(fn, makeArgs([item])) : item));
    const known = items && passes && !passes.includes(undefined);
    return iterator(known ? items.filter((_, i) => passes[i]) : undefined, source ? ctx.element(source) : unknown);
  }),
  reversed: type((args, ctx) => {
    const of = args.positional[0]?.value ?? unknown;
    const items = ctx.items(of);
    return iterator(items && [...items].reverse(), items?.[items.length - 1] ?? ctx.element(of), lengthOf(of, ctx) ?? UNKNOWN);
  }),
  sorted: raw((args, ctx) => {
    const of = args.positional[0]?.value ?? unknown;
    const items = ctx.items(of);
    if (!items) return list(undefined, ctx.element(of));
    const order = args.named.has("key") || args.named.has("reverse") ? undefined : sortedItems(items);
    return order ? list(order) : list(undefined, items[0]);
  }),
  iter: raw((args) => args.positional[0]?.value ?? unknown),
  next: raw((args, ctx) => (args.positional[0] ? ctx.element(args.positional[0].value) : unknown)),
  aiter: raw(() => unknown),
};

/** Numbers and strings in order; undefined when the order is not known. */
function sortedItems(items: readonly Value[]): readonly Value[] | undefined {
  const keyed = items.map((item) => ({ item, key: item.kind === "int" ? item.value : item.kind === "string" ? item.value : undefined }));
  if (keyed.every(({ key }) => typeof key === "number"))
    return [...keyed].sort((a, b) => Number(a.key) - Number(b.key)).map(({ item }) => item);
  if (keyed.every(({ key }) => typeof key === "string"))
    return [...keyed].sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1)).map(({ item }) => item);
  return undefined;
}

function range(args: Args): Value {
  const bounds = args.positional.map((each) => dimOf(each.value) ?? UNKNOWN);
  const [start, stop, step]: readonly Dim[] =
    bounds.length === 1 ? [0, bounds[0] ?? UNKNOWN, 1] : [bounds[0] ?? UNKNOWN, bounds[1] ?? UNKNOWN, bounds[2] ?? 1];
  const length = start === undefined || stop === undefined || step === undefined ? UNKNOWN : lengthOfRange(start, stop, step);
  const items =
    typeof length === "number" && typeof start === "number" && typeof step === "number" && length <= RANGE_LIMIT
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
