/** The order of Python's values: `<` as `sorted`, `min` and `bisect` use it. */
import type { Context } from "../../value/context";
import { makeArgs } from "../../value/make";
import { joinAll } from "../../value/same";
import type { Value } from "../../value/values";
import { numberIn, textIn } from "./signature";

/** Less than 0, 0 or more than 0; undefined when it is not known, or the two cannot be compared. */
export function compareValues(a: Value, b: Value): number | undefined {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x !== undefined && y !== undefined) return Number.isNaN(x) || Number.isNaN(y) ? undefined : x - y || (x === y ? 0 : x < y ? -1 : 1);
  const [s, t] = [textIn(a), textIn(b)];
  if (s !== undefined && t !== undefined) return s < t ? -1 : Number(s > t);
  const rows = (a.kind === "tuple" && b.kind === "tuple") || (a.kind === "list" && b.kind === "list");
  return rows && a.items && b.items ? compareRows(a.items, b.items) : undefined;
}

function compareRows(a: readonly Value[], b: readonly Value[]): number | undefined {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (!y) return 1;
    const order = compareValues(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The items with what they are compared by. */
export function keyed(
  items: readonly Value[],
  key: Value | undefined,
  ctx: Context,
): readonly { readonly item: Value; readonly by: Value }[] {
  return items.map((item) => ({ item, by: key && key.kind !== "none" ? ctx.call(key, makeArgs([item])) : item }));
}

/** Items in order, equal ones as they stood; undefined when the order is not known. */
export function sortedItems(
  items: readonly Value[],
  options: { readonly key?: Value | undefined; readonly reverse?: Value | undefined },
  ctx: Context,
): readonly Value[] | undefined {
  const pairs = keyed(items, options.key, ctx);
  const down = options.reverse ? ctx.truth(options.reverse) : false;
  if (items.length < 2) return items;
  if (down === undefined) return undefined;
  let known = true;
  const compare = (a: Value, b: Value): number => {
    const order = compareValues(a, b);
    if (order === undefined) known = false;
    return order ?? 0;
  };
  const sorted = [...pairs].sort((a, b) => (down ? compare(b.by, a.by) : compare(a.by, b.by)));
  return known ? sorted.map(({ item }) => item) : undefined;
}

/** As many items, in an order that is not known: each may be any of them. */
export function inAnyOrder(items: readonly Value[]): readonly Value[] {
  const any = joinAll(items);
  return items.length < 2 ? items : items.map(() => any);
}

/** What any one of the items of a value is. */
export function anyItem(value: Value, ctx: Context): Value {
  const items = bagOf(value, ctx);
  return items && items.length > 0 ? joinAll(items) : ctx.anyElement(value);
}

/** The items of a value for what does not depend on their order: those of a set too. */
export function bagOf(value: Value, ctx: Context): readonly Value[] | undefined {
  return value.kind === "set" ? value.items : ctx.items(value);
}
