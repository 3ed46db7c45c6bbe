/** Methods of lists and deques; changes go through the heap. */

import type { Context } from "../../value/context";
import { setItems } from "../../value/lists";
import { anyInt, int, list, none, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { ListValue, Value } from "../../value/values";
import { inAnyOrder, sortedItems } from "./order";
import { body, integerOf, type Methods } from "./signature";

/** After arguments that are not known the list may hold anything. */
function forget(self: ListValue, ctx: Context): Value {
  setItems(self, undefined, [unknown], ctx.heap);
  return none;
}

/** The list holds these now; a full deque drops items at its other end. */
function become(self: ListValue, items: readonly Value[] | undefined, added: readonly Value[], ctx: Context, left = false): Value {
  const limit = self.deque ? self.deque.limit : null;
  const kept =
    items === undefined || limit === undefined
      ? undefined
      : limit === null
        ? items
        : left
          ? items.slice(0, limit)
          : items.slice(Math.max(0, items.length - limit));
  setItems(self, kept, added, ctx.heap);
  return none;
}

/** The items and how they stand after some of them were taken away; nothing new is in the list. */
function without(self: ListValue, items: readonly Value[] | undefined, ctx: Context): void {
  if (items) ctx.heap.set(self, "items", items);
  else setItems(self, undefined, [], ctx.heap);
}

/** Where the first item equal to `value` is; -1: nowhere; undefined: not known. */
export function indexOf(items: readonly Value[] | undefined, value: Value, ctx: Context): number | undefined {
  if (!items) return undefined;
  for (const [i, each] of items.entries()) {
    const same = each === value ? true : ctx.truth(ctx.binary("==", each, value));
    if (same === undefined) return undefined;
    if (same) return i;
  }
  return -1;
}

/** How many items equal `value`. */
export function countOf(items: readonly Value[] | undefined, value: Value, ctx: Context): Value {
  const same = items?.map((each) => (each === value ? true : ctx.truth(ctx.binary("==", each, value))));
  return !same || same.includes(undefined) ? anyInt : int(same.filter((each) => each === true).length);
}

/** `items.index(value, start, stop)`. */
export function position(items: readonly Value[] | undefined, args: readonly (Value | undefined)[], ctx: Context): Value {
  const [value = unknown, start, stop] = args;
  const from = start ? integerOf(start) : 0;
  if (from === undefined || from < 0 || stop) return anyInt;
  const at = indexOf(items?.slice(from), value, ctx);
  return at === undefined || at < 0 ? anyInt : int(at + from);
}

function taken(self: ListValue, at: number | undefined, ctx: Context): Value {
  const { items } = self;
  if (!items || at === undefined) {
    setItems(self, undefined, [], ctx.heap);
    return items && items.length > 0 ? joinAll(items) : (self.element ?? unknown);
  }
  const index = at < 0 ? at + items.length : at;
  without(
    self,
    items.filter((_, i) => i !== index),
    ctx,
  );
  return items[index] ?? unknown;
}

export const listMethods: Methods<ListValue> = {
  append: body(["item"], (self, { item = unknown }, ctx) => become(self, self.items && [...self.items, item], [item], ctx), forget),
  appendleft: body(
    ["item"],
    (self, { item = unknown }, ctx) => become(self, self.items && [item, ...self.items], [item], ctx, true),
    forget,
  ),
  extend: body(
    ["iterable"],
    (self, { iterable = unknown }, ctx) => {
      const items = ctx.items(iterable);
      return become(self, self.items && items ? [...self.items, ...items] : undefined, items ?? [ctx.anyElement(iterable)], ctx);
    },
    forget,
  ),
  extendleft: body(
    ["iterable"],
    (self, { iterable = unknown }, ctx) => {
      const items = ctx.items(iterable);
      const all = self.items && items ? [...[...items].reverse(), ...self.items] : undefined;
      return become(self, all, items ?? [ctx.anyElement(iterable)], ctx, true);
    },
    forget,
  ),
  insert: body(
    ["index", "item"],
    (self, { index, item = unknown }, ctx) => {
      const at = integerOf(index);
      const items = at === undefined ? undefined : self.items;
      return become(self, items && [...items.slice(0, at), item, ...items.slice(at)], [item], ctx);
    },
    forget,
  ),
  pop: body(["index"], (self, { index }, ctx) => taken(self, index ? integerOf(index) : -1, ctx), forget),
  popleft: body([], (self, _args, ctx) => taken(self, 0, ctx), forget),
  remove: body(
    ["item"],
    (self, { item = unknown }, ctx) => {
      const index = indexOf(self.items, item, ctx);
      without(self, index === undefined ? undefined : self.items?.filter((_, i) => i !== index), ctx);
      return none;
    },
    forget,
  ),
  clear: body([], (self, _args, ctx) => {
    setItems(self, [], [], ctx.heap);
    return none;
  }),
  reverse: body([], (self, _args, ctx) => {
    without(self, self.items && [...self.items].reverse(), ctx);
    return none;
  }),
  rotate: body(
    ["n"],
    (self, { n }, ctx) => {
      const by = n ? integerOf(n) : 1;
      const { items } = self;
      const cut = items && by !== undefined && items.length > 0 ? ((-by % items.length) + items.length) % items.length : 0;
      without(self, items && (by === undefined ? inAnyOrder(items) : [...items.slice(cut), ...items.slice(0, cut)]), ctx);
      return none;
    },
    forget,
  ),
  sort: body(
    ["key", "reverse"],
    (self, options, ctx) => {
      const { items } = self;
      without(self, items && (sortedItems(items, options, ctx) ?? inAnyOrder(items)), ctx);
      return none;
    },
    forget,
  ),
  copy: body([], (self) => ({ ...list(self.items, self.element), ...(self.deque ? { deque: self.deque } : {}) })),
  count: body(
    ["item"],
    (self, { item = unknown }, ctx) => countOf(self.items, item, ctx),
    () => anyInt,
  ),
  index: body(
    ["item", "start", "stop"],
    (self, { item, start, stop }, ctx) => position(self.items, [item, start, stop], ctx),
    () => anyInt,
  ),
};
