/** Integers that are not known but stand in a known relation: the `i` and `i + window` of a loop whose turns are not counted. */
import { addDims, type Dim, multiplyDims, negateDim, sameDim, subtractDims } from "../shape/dim";
import { anyInt, dimOf, tuple, unknown } from "./make";
import { joinAll, sameValue } from "./same";
import type { Anchor, IntValue, Value } from "./values";

/** Items of a loop with every integer that is not known made the base of a relation. */
export function anchored(item: Value): Value {
  if (item.kind === "int" && isOpen(item)) return { ...item, anchor: { base: {}, times: 1, plus: 0 } };
  return item.kind === "tuple" ? { ...item, items: item.items.map(anchored) } : item;
}

/** One value that stands for each of some items of a loop. */
export function representative(items: readonly Value[]): Value {
  const [first, ...rest] = items;
  if (!first) return unknown;
  if (rest.every((each) => sameValue(first, each))) return anchored(first);
  if (items.every((each) => each.kind === "int")) return anchored(anyInt);
  const rows = items.flatMap((each) => (each.kind === "tuple" ? [each.items] : []));
  if (rows.length < items.length || rows.some((row) => row.length !== rows[0]?.length)) return joinAll(items);
  return tuple((rows[0] ?? []).map((_, i) => representative(rows.map((row) => row[i] ?? unknown))));
}

function isOpen(of: IntValue): boolean {
  return typeof of.value === "object" && of.value.kind === "unknown-dim";
}

/** What an operation leaves of the relation. */
export function anchorOf(operator: string, left: Value, right: Value): Anchor | undefined {
  const [a, b] = [left.kind === "int" ? left.anchor : undefined, right.kind === "int" ? right.anchor : undefined];
  if (a && b) return undefined;
  const other = a ? dimOf(right) : dimOf(left);
  const of = a ?? b;
  if (!of || other === undefined) return undefined;
  switch (operator) {
    case "+":
      return { ...of, plus: addDims(of.plus, other) };
    case "-":
      return a ? { ...a, plus: subtractDims(a.plus, other) } : { ...of, times: negateDim(of.times), plus: subtractDims(other, of.plus) };
    case "*":
      return { ...of, times: multiplyDims(of.times, other), plus: multiplyDims(of.plus, other) };
    default:
      return undefined;
  }
}

/** `stop - start` of two integers of one base. */
export function distance(start: Value, stop: Value): Dim | undefined {
  const [a, b] = [start.kind === "int" ? start.anchor : undefined, stop.kind === "int" ? stop.anchor : undefined];
  if (!a || !b || a.base !== b.base || !sameDim(a.times, b.times)) return undefined;
  const size = subtractDims(b.plus, a.plus);
  return typeof size === "object" && size?.kind !== "symbolic-dim" ? undefined : size;
}
