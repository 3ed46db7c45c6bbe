/**
 * Lists whose items may be forgotten. While the items are known, `element` is what every item there ever was is, or undefined
 * when nobody asked yet; so a list that grows in a loop of unknown length still knows what its items are.
 */
import type { Site } from "../syntax/ast";
import type { Heap } from "./heap";
import { list, unknown } from "./make";
import { type Contents, isValue, joinAll, joinValues, sameValue, widened } from "./same";
import type { Joining } from "./slots";
import type { ListValue, Value } from "./values";

/** What every item is; undefined for a list that never had one. */
export function elementOfList(of: ListValue): Value | undefined {
  return of.element ?? (of.items && of.items.length > 0 ? joinAll(of.items) : undefined);
}

/** The list holds these items now, `added` being new among them; undefined: which it holds is not known. */
export function setItems(of: ListValue, items: readonly Value[] | undefined, added: readonly Value[], heap: Heap): void {
  const before = of.items || of.element ? elementOfList(of) : unknown;
  const [element, ...rest] = before ? [before, ...added] : added;
  if (element) heap.set(of, "element", rest.reduce(joinValues, element));
  const isLong = items !== undefined && items.length > LENGTH_LIMIT;
  heap.set(of, "items", isLong ? undefined : items);
  if (isLong || of.length !== undefined) heap.set(of, "length", isLong ? items.length : undefined);
}

/** `count` more items that are all like `element`: an array of them for some, their number alone for many. */
export function lengthen(of: ListValue, before: readonly Value[], count: number, element: Value, heap: Heap): void {
  const length = before.length + count;
  heap.set(of, "element", element);
  heap.set(of, "items", length > LENGTH_LIMIT ? undefined : [...before, ...Array.from({ length: count }, () => element)]);
  heap.set(of, "length", length > LENGTH_LIMIT ? length : undefined);
}

/** A list of `count` items that are all like `element`, of the first of which more may be known. */
export function listOfMany(count: number, element: Value, origin: Site | undefined, first = element): ListValue {
  if (count <= LENGTH_LIMIT)
    return list(
      Array.from({ length: count }, (_, i) => (i === 0 ? first : element)),
      undefined,
      origin,
    );
  return { ...list(undefined, element, origin), length: count };
}

/** Longer lists are not written out. */
const LENGTH_LIMIT = 20_000;

/** Two paths that left different items: what every item is on either. An element that is not there is of a list that was empty. */
export const joinListField: Joining["joinField"] = (field, left, right) => {
  if (field !== "element" || (left !== undefined && right !== undefined)) return undefined;
  return { value: left ?? right };
};

/** A list that still changes after several turns of a loop: each item is some item of the kinds seen. */
export function widenedElement(before: unknown, after: unknown, contents: Contents): Value {
  const [a, b] = [before, after].map((each) => (isValue(each) ? each : undefined));
  return widened(joinAll([a, b].flatMap((each) => each ?? [])), contents);
}

/** Whether a widened element stands for the new ones too, although they are other lists. */
export function coversElement(before: unknown, after: unknown, contents: Contents): boolean {
  return isValue(before) && sameStructure(before, widenedElement(before, after, contents));
}

function sameStructure(a: Value, b: Value): boolean {
  const [left, right] = [a, b].map((each) => (each.kind === "list" || each.kind === "tuple" ? each.items : undefined));
  if (a.kind === "list" && b.kind === "list" && !left && !right)
    return a.element === b.element || (a.element !== undefined && b.element !== undefined && sameStructure(a.element, b.element));
  if (!left || !right || a.kind !== b.kind) return sameValue(a, b);
  return left.length === right.length && left.every((item, i) => sameStructure(item, right[i] ?? unknown));
}
