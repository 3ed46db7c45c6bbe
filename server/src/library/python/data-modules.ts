/** Modules that read, write and compute data: `json`, `pickle`, `re`, `string`, `statistics`, `heapq`, `bisect` … */
import type { Context } from "../../value/context";
import { setItems } from "../../value/lists";
import { anyBytes, anyFloat, anyInt, anyString, harmless, int, iterator, list, none, string, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { Value } from "../../value/values";
import { constant, type Entries, raw } from "../vocabulary/functions";
import { anyItem, compareValues, inAnyOrder, sortedItems } from "./order";
import { allGive, always, def, integerOf } from "./signature";

export const json: Entries = { ...allGive(unknown, "load loads JSONEncoder JSONDecoder"), dumps: always(anyString), dump: always(none) };

export const pickle: Entries = {
  ...allGive(unknown, "load loads Pickler Unpickler"),
  dumps: always(anyBytes),
  dump: always(none),
  HIGHEST_PROTOCOL: constant(anyInt),
  DEFAULT_PROTOCOL: constant(anyInt),
};

export const re: Entries = {
  ...allGive(harmless, "compile match fullmatch search Pattern Match"),
  sub: always(unknown),
  subn: always(unknown),
  split: raw(() => list(undefined, unknown)),
  findall: raw(() => list(undefined, unknown)),
  finditer: always(iterator(undefined, unknown)),
  escape: always(anyString),
  purge: always(none),
  ...allGive(unknown, "error"),
};

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

export const stringModule: Entries = {
  ascii_lowercase: constant(string(LOWER)),
  ascii_uppercase: constant(string(LOWER.toUpperCase())),
  ascii_letters: constant(string(LOWER + LOWER.toUpperCase())),
  digits: constant(string("0123456789")),
  hexdigits: constant(string("0123456789abcdefABCDEF")),
  octdigits: constant(string("01234567")),
  punctuation: constant(string(PUNCTUATION)),
  whitespace: constant(string(" \t\n\r\v\f")),
  printable: constant(string(`0123456789${LOWER}${LOWER.toUpperCase()}${PUNCTUATION} \t\n\r\v\f`)),
  capwords: always(anyString),
  Template: always(unknown),
  Formatter: always(unknown),
};

export const textwrap: Entries = { ...allGive(anyString, "dedent indent fill shorten"), wrap: raw(() => list(undefined, anyString)) };

export const pprint: Entries = { ...allGive(none, "pprint pp"), pformat: always(anyString), PrettyPrinter: always(unknown) };

export const base64: Entries = allGive(anyBytes, "b64encode b64decode urlsafe_b64encode urlsafe_b64decode encodebytes decodebytes");

export const secrets: Entries = {
  ...allGive(anyInt, "randbelow randbits"),
  ...allGive(anyString, "token_hex token_urlsafe"),
  token_bytes: always(anyBytes),
  choice: def(["seq"], ({ seq = unknown }, ctx) => anyItem(seq, ctx)),
};

export const statistics: Entries = {
  ...allGive(unknown, "mean median mode variance pvariance median_low median_high multimode quantiles harmonic_mean"),
  ...allGive(anyFloat, "fmean stdev pstdev correlation"),
};

/** A heap keeps its items in an order of its own. */
function heapWith(
  heap: Value | undefined,
  change: (items: readonly Value[]) => readonly Value[],
  added: readonly Value[],
  ctx: Context,
): void {
  if (heap?.kind === "list") setItems(heap, heap.items && inAnyOrder(change(heap.items)), added, ctx.heap);
}

/** The smallest item, or any when the order is not known, and the others. */
function smallest(items: readonly Value[]): number | undefined {
  let best = 0;
  for (const [i, each] of items.entries()) {
    const order = compareValues(each, items[best] ?? each);
    if (order === undefined) return undefined;
    if (order < 0) best = i;
  }
  return items.length > 0 ? best : undefined;
}

function popped(heap: Value | undefined, ctx: Context): Value {
  if (heap?.kind !== "list" || !heap.items) return unknown;
  const { items } = heap;
  const at = smallest(items);
  heapWith(heap, () => (at === undefined ? items.slice(1).map(() => joinAll(items)) : items.filter((_, i) => i !== at)), [], ctx);
  return at === undefined ? joinAll(items) : (items[at] ?? unknown);
}

function largest(down: boolean): Entries[string] {
  return def(
    ["n", "iterable", "key"],
    ({ n, iterable = unknown, key }, ctx) => {
      const [count, items] = [integerOf(n), ctx.items(iterable)];
      const sorted = items && sortedItems(items, { key, reverse: down ? { kind: "bool", value: true } : undefined }, ctx);
      return count !== undefined && sorted ? list(sorted.slice(0, Math.max(0, count))) : list(undefined, anyItem(iterable, ctx));
    },
    list(undefined),
  );
}

export const heapq: Entries = {
  heapify: def(["heap"], ({ heap }, ctx) => {
    heapWith(heap, (items) => items, [], ctx);
    return none;
  }),
  heappush: def(["heap", "item"], ({ heap, item = unknown }, ctx) => {
    heapWith(heap, (items) => [...items, item], [item], ctx);
    return none;
  }),
  heappop: def(["heap"], ({ heap }, ctx) => popped(heap, ctx)),
  heappushpop: def(["heap", "item"], ({ heap, item = unknown }, ctx) => {
    heapWith(heap, (items) => [...items, item], [item], ctx);
    return popped(heap, ctx);
  }),
  heapreplace: def(["heap", "item"], ({ heap, item = unknown }, ctx) => {
    const taken = popped(heap, ctx);
    heapWith(heap, (items) => [...items, item], [item], ctx);
    return taken;
  }),
  nlargest: largest(true),
  nsmallest: largest(false),
  merge: always(iterator(undefined, unknown)),
};

/** Where a value goes among sorted ones. */
function insertion(items: readonly Value[] | undefined, value: Value, right: boolean): number | undefined {
  const orders = items?.map((each) => compareValues(each, value));
  if (!orders || orders.includes(undefined)) return undefined;
  const at = orders.findIndex((order) => (right ? (order ?? 0) > 0 : (order ?? 0) >= 0));
  return at < 0 ? orders.length : at;
}

function bisected(right: boolean): Entries[string] {
  return def(
    ["a", "x"],
    ({ a = unknown, x = unknown }, ctx) => {
      const at = insertion(ctx.items(a), x, right);
      return at === undefined ? anyInt : int(at);
    },
    anyInt,
  );
}

function inserted(right: boolean): Entries[string] {
  return def(["a", "x"], ({ a, x = unknown }, ctx) => {
    if (a?.kind !== "list") return none;
    const at = insertion(a.items, x, right);
    setItems(
      a,
      a.items && (at === undefined ? inAnyOrder([...a.items, x]) : [...a.items.slice(0, at), x, ...a.items.slice(at)]),
      [x],
      ctx.heap,
    );
    return none;
  });
}

export const bisect: Entries = {
  bisect: bisected(true),
  bisect_right: bisected(true),
  bisect_left: bisected(false),
  insort: inserted(true),
  insort_right: inserted(true),
  insort_left: inserted(false),
};
