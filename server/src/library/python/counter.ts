/** `collections.Counter`: a dict of how often each item occurs. */
import type { Context } from "../../value/context";
import { anyInt, dict, int, keyOf, list, tuple, unknown } from "../../value/make";
import type { DictValue, Value } from "../../value/values";
import { integerOf } from "./signature";

/** What `Counter(value)` counts: a mapping's own numbers, or the items. */
export function counted(value: Value, ctx: Context): DictValue {
  const made: DictValue = { ...dict([]), type: "Counter", absent: int(0) };
  if (value.kind === "dict") {
    for (const [hash, entry] of value.entries) made.entries.set(hash, entry);
    return { ...made, open: value.open };
  }
  const items = ctx.items(value);
  let open = !items;
  for (const key of items ?? []) {
    const hash = keyOf(key);
    if (hash === undefined) open = true;
    else
      made.entries.set(hash, { key: made.entries.get(hash)?.key ?? key, value: int((integerOf(made.entries.get(hash)?.value) ?? 0) + 1) });
  }
  if (!open) return made;
  // Items that are not known may equal those that are.
  for (const [hash, { key }] of made.entries) made.entries.set(hash, { key, value: anyInt });
  return { ...made, open };
}

/** `most_common(n)`; `null`: all of them, undefined: not known how many. */
export function mostCommon(self: DictValue, limit: number | null | undefined): Value {
  const entries = [...self.entries.values()];
  const pairs = entries.map(({ key, value }) => ({ row: tuple([key, value]), count: integerOf(value) }));
  if (self.open || limit === undefined || pairs.some(({ count }) => count === undefined)) return list(undefined, tuple([unknown, anyInt]));
  const sorted = [...pairs].sort((a, b) => (b.count ?? 0) - (a.count ?? 0)).map(({ row }) => row);
  return list(limit === null ? sorted : sorted.slice(0, Math.max(0, limit)));
}
