/** Methods of dicts; changes go through the heap. */

import type { Context } from "../../value/context";
import { dict, iterator, keyOf, none, tuple, unknown } from "../../value/make";
import type { DictValue, Value } from "../../value/values";
import type { MethodBody } from "./methods";

export const dictMethods: Readonly<Record<string, MethodBody<DictValue>>> = {
  keys: (self) => view(self, (key) => key),
  values: (self) => view(self, (_key, value) => value),
  items: (self) => view(self, (key, value) => tuple([key, value])),
  get: (self, [key = unknown, fallback = none]) => find(self, key) ?? (self.open || keyOf(key) === undefined ? unknown : fallback),
  pop: (self, [key = unknown, fallback], ctx) => {
    const hash = keyOf(key);
    const found = find(self, key);
    if (hash === undefined) ctx.heap.set(self, "open", true);
    else ctx.heap.remove(self.entries, hash);
    return found ?? (self.open || hash === undefined ? unknown : (fallback ?? unknown));
  },
  popitem: (self, _args, ctx) => {
    ctx.heap.set(self, "open", true);
    return unknown;
  },
  setdefault: (self, [key = unknown, fallback = none], ctx) => {
    const found = find(self, key);
    const hash = keyOf(key);
    if (found || hash === undefined || self.open) return found ?? unknown;
    ctx.heap.put(self.entries, hash, { key, value: fallback });
    return fallback;
  },
  update: (self, [other], ctx, named) => {
    if (other) merge(self, other, ctx);
    for (const [name, value] of named) ctx.heap.put(self.entries, `s${name}`, { key: { kind: "string", value: name }, value });
    return none;
  },
  copy: (self) => ({ ...self, entries: new Map(self.entries) }),
  clear: (self, _args, ctx) => {
    for (const key of [...self.entries.keys()]) ctx.heap.remove(self.entries, key);
    return none;
  },
  fromkeys: () => ({ ...dict([]), open: true }),
};

function find(self: DictValue, key: Value): Value | undefined {
  const hash = keyOf(key);
  return hash === undefined ? undefined : self.entries.get(hash)?.value;
}

function view(self: DictValue, of: (key: Value, value: Value) => Value): Value {
  const items = [...self.entries.values()].map((entry) => of(entry.key, entry.value));
  return self.open ? iterator(undefined, items[0] ?? unknown) : iterator(items, items[0] ?? unknown);
}

function merge(self: DictValue, other: Value, ctx: Context): void {
  if (other.kind !== "dict") {
    ctx.heap.set(self, "open", true);
    return;
  }
  for (const [key, entry] of other.entries) ctx.heap.put(self.entries, key, entry);
  if (other.open) ctx.heap.set(self, "open", true);
}
