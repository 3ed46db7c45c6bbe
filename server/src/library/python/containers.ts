/** `list`, `tuple`, `dict`, `set`, `len` and the like. */

import { type Dim, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { elementOfList, listOfMany, setItems } from "../../value/lists";
import { anyInt, dict, int, keyOf, list, makeArgs, none, set, tuple, unknown } from "../../value/make";
import type { DictValue, ListValue, SetValue, TupleValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { dictMethods, fromKeys, merge, putEntry, removeEntry } from "./dict-methods";
import { listMethods } from "./list-methods";
import { object } from "./object";
import { bagOf, inAnyOrder } from "./order";
import { setMethods } from "./set-methods";
import type { MethodBody } from "./signature";
import { tupleMethods } from "./tuple-attributes";
import { concrete, first, heldBy, type } from "./types";

export const collections: Entries = {
  list: type<ListValue>(listOf, {
    kind: "list",
    methods: listMethods,
    inherited: {
      empty: () => list([]),
      fill: (held, args, ctx) => {
        const made = listOf(args, ctx);
        setItems(held, made.items, made.items ?? [elementOfList(made) ?? unknown], ctx.heap);
      },
      methods: {
        ...access<ListValue>(),
        __setitem__: (self, _args, ctx) => {
          setItems(self, undefined, [unknown], ctx.heap);
          return none;
        },
      },
    },
  }),
  tuple: type<TupleValue>(
    (args, ctx) => {
      const of = first(args);
      const items = of ? itemsInOrder(of, ctx) : [];
      return items && !args.open ? tuple(items) : unknown;
    },
    { kind: "tuple", methods: tupleMethods },
  ),
  set: type<SetValue>((args, ctx) => setOf(args, ctx, false), { kind: "set", methods: setMethods }),
  frozenset: type<SetValue>((args, ctx) => setOf(args, ctx, true), { kind: "set", methods: setMethods }),
  dict: type<DictValue>(dictOf, {
    kind: "dict",
    methods: dictMethods,
    statics: { fromkeys: (args, ctx) => fromKeys(args.positional[0]?.value, args.positional[1]?.value, ctx) },
    inherited: {
      empty: () => dict([]),
      fill: (held, args, ctx) => merge(held, dictOf(args, ctx), ctx),
      methods: {
        ...access<DictValue>(),
        __setitem__: (self, args, ctx) => {
          const [key, value] = args.positional;
          if (key && value) putEntry(self, key.value, value.value, ctx);
          return none;
        },
        __delitem__: (self, args, ctx) => {
          const key = args.positional[0];
          if (key) removeEntry(self, keyOf(key.value), ctx);
          return none;
        },
      },
    },
  }),
  slice: type((args) => {
    const [a, b, c] = args.positional.map((each) => each.value);
    if (args.open || !a) return unknown;
    return b ? { kind: "slice", start: a, stop: b, step: c ?? none } : { kind: "slice", start: none, stop: a, step: none };
  }),
  object,
  len: raw((args, ctx) => {
    const of = first(concrete("len", args));
    if (of?.kind === "dataset" && (of.uncounted || of.cardinality === null))
      fail({
        code: "python-error",
        owner: "len",
        detail: `is not defined for ${of.uncounted ? "a dataset that nobody counted" : "an endless dataset"}`,
      });
    const length = of && !args.open ? lengthOf(of, ctx) : undefined;
    return length === undefined || length === null ? anyInt : int(length);
  }),
};

/** What an object that is a list or dict by inheritance answers to. */
function access<T extends Value>(): Readonly<Record<string, MethodBody<T>>> {
  return {
    __getitem__: (self, args, ctx) => ctx.subscript(self, args.positional[0]?.value ?? unknown),
    __len__: (self, _args, ctx) => int(lengthOf(self, ctx) ?? UNKNOWN),
    __iter__: (self) => self,
    __contains__: (self, args, ctx) => ctx.binary("in", args.positional[0]?.value ?? unknown, self),
  };
}

function listOf(args: Args, ctx: Context): ListValue {
  const of = first(args);
  if (!of || args.open) return args.open ? list(undefined) : list([]);
  const items = itemsInOrder(of, ctx);
  if (items) return list(items, of.kind === "list" ? elementOfList(of) : undefined);
  const length = lengthOf(of, ctx);
  return typeof length === "number"
    ? listOfMany(length, ctx.anyElement(of), undefined, ctx.element(of))
    : list(undefined, ctx.anyElement(of));
}

/** The items as iterating gives them: those of a set in any order. */
function itemsInOrder(of: Value, ctx: Context): readonly Value[] | undefined {
  if ((of.kind === "dataset" || of.kind === "iterator") && of.fails) fail(of.fails);
  return of.kind === "set" ? of.items && inAnyOrder(of.items) : ctx.items(of);
}

/** `len(value)`; undefined when not known. */
export function lengthOf(value: Value, ctx: Context): Dim | undefined {
  switch (value.kind) {
    case "tensor":
      return isRanked(value.shape) ? value.shape[0] : undefined;
    case "dataset":
      return value.cardinality ?? undefined;
    case "string":
      return value.value === undefined ? undefined : [...value.value].length;
    case "dict":
      return value.open ? undefined : value.entries.size;
    case "set":
      return value.items?.length;
    case "list":
      return value.items?.length ?? value.length;
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

function setOf(args: Args, ctx: Context, frozen: boolean): Value {
  const of = first(args);
  return set(args.open ? undefined : of ? bagOf(of, ctx) : [], frozen);
}

/** `dict(mapping or pairs, **names)`. */
export function dictOf(args: Args, ctx: Context): DictValue {
  const made = dict([]);
  const of = heldBy(first(args));
  if (of) merge(made, of, ctx);
  const named = dict([...args.named].map(([name, each]) => [name, each.value] as const));
  merge(made, named, ctx);
  if (args.open) for (const [hash, { key }] of made.entries) made.entries.set(hash, { key, value: unknown });
  // A dict of its own: undoing what filled the other leaves it as it is.
  return { ...made, entries: new Map(made.entries), open: made.open || args.open };
}
