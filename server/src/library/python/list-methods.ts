/** Methods of lists; changes go through the heap. */

import { setItems } from "../../value/lists";
import { anyBool, anyInt, int, list, none, unknown } from "../../value/make";
import { sameValue } from "../../value/same";
import type { ListValue } from "../../value/values";
import type { MethodBody } from "./methods";

export const listMethods: Readonly<Record<string, MethodBody<ListValue>>> = {
  append: (self, [item = unknown], ctx) => {
    setItems(self, self.items && [...self.items, item], [item], ctx.heap);
    return none;
  },
  extend: (self, [more = unknown], ctx) => {
    const items = ctx.items(more);
    setItems(self, self.items && items ? [...self.items, ...items] : undefined, items ?? [ctx.element(more)], ctx.heap);
    return none;
  },
  insert: (self, [at = unknown, item = unknown], ctx) => {
    const position = at.kind === "int" && typeof at.value === "number" ? at.value : undefined;
    const items = self.items;
    const inserted = items && position !== undefined ? [...items.slice(0, position), item, ...items.slice(position)] : undefined;
    setItems(self, inserted, [item], ctx.heap);
    return none;
  },
  pop: (self, [at], ctx) => {
    const items = self.items;
    const position = !at ? -1 : at.kind === "int" && typeof at.value === "number" ? at.value : undefined;
    if (!items || position === undefined) {
      setItems(self, undefined, [], ctx.heap);
      return self.element ?? unknown;
    }
    const index = position < 0 ? position + items.length : position;
    ctx.heap.set(
      self,
      "items",
      items.filter((_, i) => i !== index),
    );
    return items[index] ?? unknown;
  },
  remove: (self, [item = unknown], ctx) => {
    const index = self.items?.findIndex((each) => sameValue(each, item)) ?? -1;
    setItems(self, index < 0 ? undefined : self.items?.filter((_, i) => i !== index), [], ctx.heap);
    return none;
  },
  clear: (self, _args, ctx) => {
    ctx.heap.set(self, "items", []);
    return none;
  },
  reverse: (self, _args, ctx) => {
    ctx.heap.set(self, "items", self.items && [...self.items].reverse());
    return none;
  },
  sort: (self, _args, ctx) => {
    setItems(self, undefined, [], ctx.heap);
    return none;
  },
  copy: (self) => list(self.items, self.element),
  count: () => anyInt,
  index: (self, [item = unknown]) => {
    const index = self.items?.findIndex((each) => sameValue(each, item)) ?? -1;
    return index < 0 ? anyInt : int(index);
  },
  __contains__: () => anyBool,
};
