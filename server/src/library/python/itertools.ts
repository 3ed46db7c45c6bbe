/** Module `itertools`: over items that are known; otherwise what an item is. */

import { UNKNOWN } from "../../shape/dim";
import { copiesOf } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { anyInt, iterator, makeArgs, none, tuple, unknown } from "../../value/make";
import { joinAll, sameValue } from "../../value/same";
import type { IteratorValue, Value } from "../../value/values";
import { type Entries, type Entry, raw } from "../vocabulary/functions";
import { filtered } from "./iteration";
import { anyItem } from "./order";
import { def, fresh, ITEM_LIMIT, integerOf } from "./signature";
import { type } from "./types";

type Rows = readonly (readonly Value[])[];

const anything = iterator(undefined, unknown);

export const itertools: Entries = {
  chain: type<IteratorValue>((args, ctx) => (args.open ? fresh(anything) : chained(valuesOf(args), ctx)), {
    kind: "iterator",
    methods: {},
    statics: {
      from_iterable: (args, ctx) => {
        const sources = args.positional[0] && ctx.items(args.positional[0].value);
        return sources ? chained(sources, ctx) : fresh(anything);
      },
    },
  }),
  product: raw((args, ctx) => {
    const repeat = args.named.has("repeat") ? integerOf(args.named.get("repeat")?.value) : 1;
    const pools = args.positional.map((each) => ctx.items(each.value));
    if (args.open || repeat === undefined || pools.includes(undefined)) return fresh(anything);
    const all = Array.from({ length: repeat }, () => pools.map((each) => each ?? [])).flat();
    if (all.reduce((size, pool) => size * pool.length, 1) > ITEM_LIMIT) return fresh(anything);
    return rowsOf(all.reduce<Rows>((made, pool) => made.flatMap((row) => pool.map((item) => [...row, item])), [[]]));
  }),
  combinations: chosen((items, size) => combinations(items, size, false)),
  combinations_with_replacement: chosen((items, size) => combinations(items, size, true)),
  permutations: chosen(permutations),
  zip_longest: raw((args, ctx) => {
    const each = args.positional.map((argument) => ctx.items(argument.value));
    if (args.open || each.includes(undefined)) return fresh(anything);
    const fill = args.named.get("fillvalue")?.value ?? none;
    const count = Math.max(0, ...each.map((items) => items?.length ?? 0));
    return rowsOf(Array.from({ length: count }, (_, i) => each.map((items) => items?.[i] ?? fill)));
  }),
  pairwise: def(
    ["iterable"],
    ({ iterable = unknown }, ctx) => {
      const items = ctx.items(iterable);
      return items ? rowsOf(items.slice(1).map((item, i) => [items[i] ?? unknown, item])) : pairs(anyItem(iterable, ctx));
    },
    anything,
  ),
  batched: def(
    ["iterable", "n"],
    ({ iterable = unknown, n }, ctx) => {
      const [items, size] = [ctx.items(iterable), integerOf(n)];
      if (!items || !size || size < 1) return fresh(anything);
      return rowsOf(Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size)));
    },
    anything,
  ),
  accumulate: def(["iterable", "func", "initial"], accumulated, anything),
  starmap: def(
    ["function", "iterable"],
    ({ function: fn = unknown, iterable = unknown }, ctx) => {
      const rows = ctx.items(iterable)?.map((row) => ctx.items(row));
      if (!rows || rows.includes(undefined)) return fresh(anything);
      const items = rows.map((row) => ctx.call(fn, makeArgs(row ?? [])));
      return iterator(items, items[0] ?? unknown);
    },
    anything,
  ),
  count: raw(() => iterator(undefined, anyInt, null)),
  cycle: raw((args, ctx) => iterator(undefined, anyItem(args.positional[0]?.value ?? unknown, ctx), null)),
  repeat: def(
    ["object", "times"],
    ({ object: of = unknown, times }) => {
      const count = times ? integerOf(times) : undefined;
      const items = count === undefined || count > ITEM_LIMIT ? undefined : copiesOf(Math.max(0, count), of);
      return iterator(items, of, times ? (items?.length ?? UNKNOWN) : null);
    },
    anything,
  ),
  islice: raw(sliced),
  compress: def(
    ["data", "selectors"],
    ({ data = unknown, selectors = unknown }, ctx) => {
      const [items, flags] = [ctx.items(data), ctx.items(selectors)?.map((each) => ctx.truth(each))];
      if (!items || !flags || flags.includes(undefined)) return iterator(undefined, anyItem(data, ctx));
      return listed(items.filter((_, i) => flags[i] === true));
    },
    anything,
  ),
  filterfalse: def(
    ["predicate", "iterable"],
    ({ predicate = unknown, iterable = unknown }, ctx) => filtered(predicate, iterable, ctx, false),
    anything,
  ),
  takewhile: whileTrue((items, end) => items.slice(0, end)),
  dropwhile: whileTrue((items, end) => items.slice(end)),
  groupby: def(["iterable", "key"], grouped, anything),
  tee: def(["iterable", "n"], ({ iterable = unknown, n }, ctx) => {
    const count = n ? integerOf(n) : 2;
    const items = ctx.items(iterable);
    const element = anyItem(iterable, ctx);
    return count === undefined || count > ITEM_LIMIT ? unknown : tuple(Array.from({ length: count }, () => iterator(items, element)));
  }),
};

function valuesOf(args: Args): readonly Value[] {
  return args.positional.map((each) => each.value);
}

function listed(items: readonly Value[]): Value {
  return iterator(items, items[0] ?? unknown);
}

function rowsOf(rows: Rows): Value {
  return listed(rows.map(tuple));
}

function pairs(item: Value): Value {
  return iterator(undefined, tuple([item, item]));
}

function chained(sources: readonly Value[], ctx: Context): Value {
  const each = sources.map((source) => ctx.items(source));
  if (!each.includes(undefined)) return listed(each.flatMap((items) => items ?? []));
  return iterator(undefined, joinAll(sources.map((source) => anyItem(source, ctx))));
}

function chosen(choose: (items: readonly Value[], size: number) => Rows): Entry {
  return def(
    ["iterable", "r"],
    ({ iterable = unknown, r }, ctx) => {
      const items = ctx.items(iterable);
      const size = !r || r.kind === "none" ? items?.length : integerOf(r);
      if (!items || size === undefined || items.length > 12 || size > 6) return fresh(anything);
      const rows = choose(items, size);
      return rows.length > ITEM_LIMIT ? fresh(anything) : rowsOf(rows);
    },
    anything,
  );
}

function combinations(items: readonly Value[], size: number, again: boolean): Rows {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => combinations(items.slice(again ? i : i + 1), size - 1, again).map((rest) => [item, ...rest]));
}

function permutations(items: readonly Value[], size: number): Rows {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)], size - 1).map((rest) => [item, ...rest]));
}

function accumulated(
  { iterable = unknown, func = none, initial = none }: { readonly iterable?: Value; readonly func?: Value; readonly initial?: Value },
  ctx: Context,
): Value {
  const items = ctx.items(iterable);
  if (!items) return fresh(anything);
  const made: Value[] = initial.kind === "none" ? [] : [initial];
  for (const item of items) {
    const last = made.at(-1);
    made.push(!last ? item : func.kind === "none" ? ctx.binary("+", last, item) : ctx.call(func, makeArgs([last, item])));
  }
  return listed(made);
}

/** `islice(iterable, stop)` and `islice(iterable, start, stop, step)`. */
function sliced(args: Args, ctx: Context): Value {
  const [of = unknown, ...bounds] = valuesOf(args);
  const given = bounds.map((each) => (each.kind === "none" ? null : integerOf(each)));
  if (args.open || given.includes(undefined)) return iterator(undefined, anyItem(of, ctx));
  const [start, stop, step] = given.length === 1 ? [0, given[0], 1] : [given[0] ?? 0, given[1], given[2] ?? 1];
  const items = ctx.items(of);
  if (items) return listed(items.slice(start, stop ?? items.length).filter((_, i) => i % step === 0));
  const endless = of.kind === "iterator" && of.length === null && typeof stop === "number" && stop <= ITEM_LIMIT;
  const element = anyItem(of, ctx);
  return endless ? listed(copiesOf(Math.max(0, Math.ceil((stop - start) / step)), element)) : iterator(undefined, element);
}

function whileTrue(cut: (items: readonly Value[], end: number) => readonly Value[]): Entry {
  return def(
    ["predicate", "iterable"],
    ({ predicate = unknown, iterable = unknown }, ctx) => {
      const items = ctx.items(iterable);
      const passes = items?.map((item) => ctx.truth(ctx.call(predicate, makeArgs([item]))));
      const end = passes?.findIndex((each) => each !== true) ?? -1;
      if (!items || !passes || (end >= 0 && passes[end] === undefined)) return iterator(undefined, anyItem(iterable, ctx));
      return listed(cut(items, end < 0 ? items.length : end));
    },
    anything,
  );
}

function grouped({ iterable = unknown, key = none }: { readonly iterable?: Value; readonly key?: Value }, ctx: Context): Value {
  const items = ctx.items(iterable);
  const groups: { readonly key: Value; readonly items: Value[] }[] = [];
  for (const item of items ?? []) {
    const by = key.kind === "none" ? item : ctx.call(key, makeArgs([item]));
    const last = groups.at(-1);
    const same = last && (sameValue(last.key, by) && by.kind !== "unknown" ? true : ctx.truth(ctx.binary("==", last.key, by)));
    if (last && same === undefined) return fresh(anything);
    if (last && same) last.items.push(item);
    else groups.push({ key: by, items: [item] });
  }
  return items
    ? rowsOf(groups.map((each) => [each.key, listed(each.items)]))
    : iterator(undefined, tuple([unknown, iterator(undefined, anyItem(iterable, ctx))]));
}
