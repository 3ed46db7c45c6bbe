/** Modules `functools`, `itertools`, `operator`, `copy`, `contextlib`. */

import { UNKNOWN } from "../../shape/dim";
import type { Args, Context } from "../../value/context";
import { dict, int, iterator, list, makeArgs, tuple, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { type Entries, type Entry, raw } from "../vocabulary/functions";
import { first } from "./types";

/** A decorator that gives back what it decorates, with or without arguments of its own. */
export const transparent: Entry = raw((args) => {
  const of = first(args);
  return of && (of.kind === "function" || of.kind === "class") ? of : keep;
});
const keep: Value = { kind: "native", name: "decorator", invoke: (args) => first(args) ?? unknown };

export const functools: Entries = {
  partial: raw((args) => {
    const [callee, ...bound] = args.positional;
    if (!callee) return unknown;
    return {
      kind: "native",
      name: "partial",
      invoke: (more, ctx) =>
        ctx.call(callee.value, {
          positional: [...bound, ...more.positional],
          named: new Map([...args.named, ...more.named]),
          open: args.open || more.open,
        }),
    };
  }),
  wraps: raw(() => keep),
  lru_cache: transparent,
  cache: transparent,
  cached_property: raw((args) => ({ kind: "descriptor", type: "property", getter: first(args) ?? unknown })),
  total_ordering: transparent,
  reduce: raw((args, ctx) => {
    const [fn, of, start] = args.positional.map((each) => each.value);
    const items = of && ctx.items(of);
    if (!fn || !items) return unknown;
    const all = start ? [start, ...items] : items;
    return all.length === 0 ? unknown : all.reduce((a, b) => ctx.call(fn, makeArgs([a, b])));
  }),
};

export const itertools: Entries = {
  chain: raw((args, ctx) =>
    joined(
      args.positional.map((each) => each.value),
      ctx,
    ),
  ),
  product: raw((args, ctx) => {
    const each = args.positional.map((argument) => ctx.items(argument.value));
    if (args.named.has("repeat") || each.some((items) => !items)) return iterator(undefined, unknown);
    const rows = each.reduce<readonly (readonly Value[])[]>(
      (made, items) => made.flatMap((row) => (items ?? []).map((item) => [...row, item])),
      [[]],
    );
    return iterator(rows.map(tuple), rows[0] ? tuple(rows[0]) : unknown);
  }),
  count: raw((args) => iterator(undefined, first(args) ?? int(0), null)),
  cycle: raw((args, ctx) => iterator(undefined, ctx.element(first(args) ?? unknown), null)),
  repeat: raw((args) => {
    const [of, times] = args.positional.map((each) => each.value);
    const count = times?.kind === "int" && typeof times.value === "number" && times.value < 1000 ? times.value : undefined;
    return iterator(count === undefined ? undefined : Array.from({ length: count }, () => of ?? unknown), of ?? unknown, count ?? UNKNOWN);
  }),
  islice: raw((args, ctx) => {
    const [of, stop] = args.positional.map((each) => each.value);
    const items =
      of && args.positional.length === 2 && stop?.kind === "int" && typeof stop.value === "number"
        ? ctx.items(of)?.slice(0, stop.value)
        : undefined;
    return iterator(items, of ? ctx.element(of) : unknown);
  }),
  zip_longest: raw(() => iterator(undefined, unknown)),
  accumulate: raw(() => iterator(undefined, unknown)),
  combinations: raw(() => iterator(undefined, unknown)),
  permutations: raw(() => iterator(undefined, unknown)),
  starmap: raw(() => iterator(undefined, unknown)),
  groupby: raw(() => iterator(undefined, unknown)),
};

function joined(sources: readonly Value[], ctx: Context): Value {
  const each = sources.map((source) => ctx.items(source));
  const known = each.every((items) => items !== undefined);
  return iterator(known ? each.flatMap((items) => items ?? []) : undefined, sources[0] ? ctx.element(sources[0]) : unknown);
}

export const copying: Entries = { copy: raw(shallow), deepcopy: raw(shallow) };

/** A copy that can be changed apart; objects of libraries and classes are not followed. */
function shallow(args: Args, _ctx: Context): Value {
  const of = first(args) ?? unknown;
  if (of.kind === "list") return list(of.items, of.element);
  if (of.kind === "dict") return { ...dict([]), entries: new Map(of.entries), open: of.open };
  return of.kind === "object" ? unknown : of;
}

export const operator: Entries = Object.fromEntries(
  Object.entries({ add: "+", sub: "-", mul: "*", truediv: "/", floordiv: "//", mod: "%" }).map(([name, symbol]) => [
    name,
    raw((args, ctx) =>
      args.positional.length === 2
        ? ctx.binary(symbol, args.positional[0]?.value ?? unknown, args.positional[1]?.value ?? unknown)
        : unknown,
    ),
  ]),
);
