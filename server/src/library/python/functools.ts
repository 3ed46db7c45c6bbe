/** Module `functools`. */
import type { Args, Context } from "../../value/context";
import { keyOf, makeArgs, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { cls, type Entries, type Entry, raw, rawMethod } from "../vocabulary/functions";
import { always, def } from "./signature";
import { first } from "./types";

const keep: Value = { kind: "native", name: "decorator", invoke: (args) => first(args) ?? unknown };

/** A decorator that gives back what it decorates, with or without arguments of its own. */
export const transparent: Entry = raw((args) => {
  const of = first(args);
  return of && (of.kind === "function" || of.kind === "class" || of.kind === "native" || of.kind === "descriptor") ? of : keep;
});

export const functools: Entries = {
  partial: cls({
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        const [callee, ...bound] = args.positional;
        ctx.heap.put(self.attrs, "func", args.open ? unknown : (callee?.value ?? unknown));
        ctx.heap.put(self.attrs, "args", { kind: "tuple", items: bound.map((each) => each.value) });
        const entries = [...args.named].map(
          ([name, { value }]) => [`s${name}`, { key: { kind: "string", value: name } as const, value }] as const,
        );
        ctx.heap.put(self.attrs, "keywords", { kind: "dict", entries: new Map(entries), open: args.open });
        return { kind: "none" };
      }),
      __call__: rawMethod((self, args, ctx) => {
        const bound = boundBy(self);
        if (!bound) return unknown;
        return ctx.call(bound.callee, {
          positional: [...bound.positional.map((value) => ({ value, site: undefined })), ...args.positional],
          named: new Map([...bound.named.map(([name, value]) => [name, { value, site: undefined }] as const), ...args.named]),
          open: bound.open || args.open,
        });
      }),
    },
  }),
  partialmethod: always(unknown),
  wraps: always(keep),
  update_wrapper: def(["wrapper", "wrapped"], ({ wrapper = unknown }) => wrapper),
  lru_cache: raw((args) => caching(args) ?? { kind: "native", name: "decorator", invoke: (inner) => caching(inner) ?? unknown }),
  cache: raw((args) => caching(args) ?? unknown),
  cached_property: raw((args) => cachedProperty(first(args) ?? unknown)),
  total_ordering: transparent,
  singledispatch: always(unknown),
  singledispatchmethod: always(unknown),
  cmp_to_key: always(unknown),
  reduce: raw((args, ctx) => {
    const [fn, of, start] = args.positional.map((each) => each.value);
    const items = of && ctx.items(of);
    const initial = start ?? args.named.get("initial")?.value;
    if (!fn || !items || args.open) return unknown;
    const all = initial ? [initial, ...items] : items;
    return all.length === 0 ? unknown : all.reduce((a, b) => ctx.call(fn, makeArgs([a, b])));
  }),
};

interface Bound {
  readonly callee: Value;
  readonly positional: readonly Value[];
  readonly named: readonly (readonly [string, Value])[];
  readonly open: boolean;
}

/** What a partial calls, and with what. */
function boundBy(self: ObjectValue): Bound | undefined {
  const [callee, positional, named] = ["func", "args", "keywords"].map((name) => self.attrs.get(name));
  if (!callee || positional?.kind !== "tuple" || named?.kind !== "dict") return undefined;
  const pairs = [...named.entries.values()].map(({ key, value }) => [key.kind === "string" ? (key.value ?? "") : "", value] as const);
  return { callee, positional: positional.items, named: pairs, open: named.open };
}

/** The function, which gives the same object again for the same arguments; undefined when there is no function yet. */
function caching(args: Args): Value | undefined {
  const fn = args.named.size === 0 && args.positional.length === 1 ? first(args) : undefined;
  if (fn?.kind !== "function" && fn?.kind !== "native") return undefined;
  const results = new Map<string, Value>();
  return {
    kind: "native",
    name: fn.name,
    invoke: (given, ctx) => {
      const key = keyOfArguments(given);
      if (key === undefined) return ctx.call(fn, given);
      const known = results.get(key);
      if (known) return known;
      const made = ctx.call(fn, given);
      ctx.heap.put(results, key, made);
      return made;
    },
  };
}

function keyOfArguments({ positional, named, open }: Args): string | undefined {
  const keys = [...positional.map((each) => keyOf(each.value)), ...[...named].map(([name, each]) => mapped(keyOf(each.value), name))];
  return open || keys.includes(undefined) ? undefined : keys.join(",");
}

function mapped(key: string | undefined, name: string): string | undefined {
  return key === undefined ? undefined : `${name}=${key}`;
}

/** Computed at the first look, kept in the object's attributes. */
function cachedProperty(fn: Value): Value {
  const name = fn.kind === "function" ? fn.name : undefined;
  const getter: Value = {
    kind: "native",
    name: name ?? "cached_property",
    invoke: (args, ctx: Context) => {
      const self = args.positional[0]?.value;
      const known = self?.kind === "object" && name !== undefined ? self.attrs.get(name) : undefined;
      if (known) return known;
      const made = ctx.call(fn, args);
      if (self?.kind === "object" && name !== undefined) ctx.heap.put(self.attrs, name, made);
      return made;
    },
  };
  return { kind: "descriptor", type: "property", getter };
}
