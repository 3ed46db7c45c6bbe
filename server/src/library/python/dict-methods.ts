/** Methods of dicts; changes go through the heap. */
import { copiesOf } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyInt, dict, int, iterator, keyOf, makeArgs, none, string, tuple, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { DictValue, ObjectValue, Value } from "../../value/values";
import { counted, mostCommon } from "./counter";
import { body, given, integerOf, type Methods } from "./signature";

/** After arguments that are not known the dict may hold anything. */
function forget(self: DictValue, ctx: Context): Value {
  for (const [hash, { key }] of [...self.entries]) ctx.heap.putEntry(self, hash, { key, value: unknown });
  ctx.heap.set(self, "open", true);
  return none;
}

function find(self: DictValue, key: Value): Value | undefined {
  const hash = keyOf(key);
  return hash === undefined ? undefined : self.entries.get(hash)?.value;
}

/** What reading a key gives that may be any of the dict's, or none. */
function any(self: DictValue, fallback: Value): Value {
  return self.open ? unknown : joinAll([...self.entries.values()].map((entry) => entry.value).concat(fallback));
}

function view(self: DictValue, of: (key: Value, value: Value) => Value): Value {
  if (self.open) return { ...iterator(undefined, of(unknown, unknown)), type: "view" };
  const items = [...self.entries.values()].map((entry) => of(entry.key, entry.value));
  return { ...iterator(items, items[0] ?? unknown), type: "view" };
}

/** Take in a mapping or pairs of key and value; what is not known of them makes the dict open. */
export function merge(self: DictValue, other: Value, ctx: Context): void {
  if (other.kind === "dict") {
    if (other.open) forget(self, ctx);
    for (const { key, value } of other.entries.values()) putEntry(self, key, value, ctx);
    return;
  }
  if (other.kind === "object") {
    mergeMapping(self, other, ctx);
    return;
  }
  const pairs = ctx.items(other);
  const rows = pairs?.map((pair) => ctx.items(pair) ?? []);
  if (!rows) forget(self, ctx);
  for (const [key, value] of rows ?? []) {
    const hash = key && keyOf(key);
    if (key && value && hash !== undefined) putEntry(self, key, value, ctx);
    else forget(self, ctx);
  }
}

/** An object with `keys()` is asked for what stands under each of them. */
function mergeMapping(self: DictValue, other: ObjectValue, ctx: Context): void {
  const method = ctx.attribute(other, "keys");
  const made = method && method.kind !== "unknown" ? ctx.call(method, makeArgs([])) : unknown;
  const keys = ctx.items(made);
  if (!keys) forget(self, ctx);
  for (const key of keys ?? []) putEntry(self, key, ctx.subscript(other, key), ctx);
}

/** `del self[key]`; undefined: a key that is not known. */
export function removeEntry(self: DictValue, hash: string | undefined, ctx: Context): void {
  if (hash === undefined) forget(self, ctx);
  else ctx.heap.removeEntry(self, hash);
}

/** `self[key] = value`. */
export function putEntry(self: DictValue, key: Value, value: Value, ctx: Context): void {
  const hash = keyOf(key);
  if (hash === undefined) forget(self, ctx);
  else ctx.heap.putEntry(self, hash, { key: self.entries.get(hash)?.key ?? key, value });
}

function update(self: DictValue, of: Value | undefined, named: ReadonlyMap<string, Value>, ctx: Context): void {
  if (self.type === "Counter") {
    const more = of && counted(of, ctx);
    if (!more || named.size > 0) forget(self, ctx);
    else
      for (const [hash, { key, value }] of more.entries)
        ctx.heap.putEntry(self, hash, { key, value: ctx.binary("+", find(self, key) ?? int(0), value) });
    return;
  }
  if (of) merge(self, of, ctx);
  for (const [name, value] of named) ctx.heap.putEntry(self, `s${name}`, { key: string(name), value });
}

export const dictMethods: Methods<DictValue> = {
  keys: body([], (self) => view(self, (key) => key)),
  values: body([], (self) => view(self, (_key, value) => value)),
  items: body([], (self) => view(self, (key, value) => tuple([key, value]))),
  get: body(["key", "default"], (self, { key = unknown, default: fallback = none }) => {
    const found = find(self, key);
    if (found) return found;
    return keyOf(key) === undefined ? any(self, fallback) : self.open ? unknown : fallback;
  }),
  pop: body(
    ["key", "default"],
    (self, { key = unknown, default: fallback = unknown }, ctx) => {
      const hash = keyOf(key);
      const found = find(self, key);
      const value = found ?? (hash === undefined ? any(self, fallback) : self.open ? unknown : fallback);
      removeEntry(self, hash, ctx);
      return value;
    },
    forget,
  ),
  popitem: (self, args, ctx) => {
    const last = given(args, ["last"] as const)?.last;
    const fromEnd = last ? ctx.truth(last) : true;
    const hashes = [...self.entries.keys()];
    const hash = self.open || fromEnd === undefined ? undefined : fromEnd ? hashes.at(-1) : hashes[0];
    const entry = hash === undefined ? undefined : self.entries.get(hash);
    removeEntry(self, hash, ctx);
    return tuple(entry ? [entry.key, entry.value] : [unknown, unknown]);
  },
  setdefault: body(
    ["key", "default"],
    (self, { key = unknown, default: fallback = none }, ctx) => {
      const found = find(self, key);
      const hash = keyOf(key);
      if (found) return found;
      if (hash === undefined) forget(self, ctx);
      else ctx.heap.putEntry(self, hash, { key, value: self.open ? unknown : fallback });
      return hash === undefined || self.open ? unknown : fallback;
    },
    forget,
  ),
  update: (self, args, ctx) => {
    if (args.open) return forget(self, ctx);
    update(self, args.positional[0]?.value, new Map([...args.named].map(([name, each]) => [name, each.value])), ctx);
    return none;
  },
  copy: body([], (self) => ({ ...self, entries: new Map(self.entries) })),
  clear: body([], (self, _args, ctx) => {
    for (const key of [...self.entries.keys()]) ctx.heap.removeEntry(self, key);
    ctx.heap.set(self, "open", false);
    return none;
  }),
  fromkeys: body(["iterable", "value"], (_self, args, ctx) => fromKeys(args.iterable, args.value, ctx)),
  move_to_end: (self, args, ctx) => {
    const found = given(args, ["key", "last"] as const);
    const hash = found?.key && keyOf(found.key);
    const entry = hash === undefined ? undefined : self.entries.get(hash);
    if (hash === undefined || !entry || found?.last) return forget(self, ctx);
    ctx.heap.removeEntry(self, hash);
    ctx.heap.putEntry(self, hash, entry);
    return none;
  },
  most_common: body(["n"], (self, { n }) =>
    self.type === "Counter" ? mostCommon(self, n && n.kind !== "none" ? integerOf(n) : null) : unknown,
  ),
  elements: body([], (self) => {
    const counts = [...self.entries.values()].map((entry) => integerOf(entry.value));
    const known = self.type === "Counter" && !self.open && !counts.includes(undefined);
    const items = [...self.entries.values()].flatMap(({ key }, i) => copiesOf(Math.max(0, counts[i] ?? 0), key));
    return iterator(known ? items : undefined, unknown);
  }),
  total: body([], (self, _args, ctx) =>
    self.type !== "Counter" || self.open
      ? anyInt
      : [...self.entries.values()].reduce<Value>((sum, entry) => ctx.binary("+", sum, entry.value), int(0)),
  ),
  subtract: (self, _args, ctx) => forget(self, ctx),
};

/** `dict.fromkeys(iterable, value)`. */
export function fromKeys(keys: Value | undefined, value: Value = none, ctx: Context): Value {
  const items = keys && ctx.items(keys);
  const made = dict([]);
  let open = !items;
  for (const key of items ?? []) {
    const hash = keyOf(key);
    if (hash === undefined) open = true;
    else made.entries.set(hash, { key, value });
  }
  return { ...made, open };
}
