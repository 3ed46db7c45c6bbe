/** `cropping=` and `padding=` of the layers in two and three dimensions: an int, an int for each axis, or a pair for each axis. */
import { type Dim, UNKNOWN } from "../../../../shape/dim";
import { dimOf } from "../../../../value/make";
import type { Value } from "../../../../value/values";
import type { Param, Reading } from "../../../vocabulary/bind";
import { param, refuse, withDefault } from "../../../vocabulary/params";

export type Pair = readonly [Dim, Dim];

/** `least` is the smallest single integer allowed; entries of a tuple are never negative. */
export function pairs(count: number, least: number, fallback: number): Param<readonly Pair[]> {
  const all = (size: Dim): readonly Pair[] => Array.from({ length: count }, () => [size, size]);
  const read = param<readonly Pair[]>((value, at) => {
    const expected = `an integer, ${count} integers or ${count} pairs of integers`;
    if (value.kind === "int" || value.kind === "bool") {
      const size = dimOf(value) ?? UNKNOWN;
      return typeof size === "number" && size < least ? refuse(at, "an integer of 0 or more", value) : all(size);
    }
    if (value.kind === "tensor" || value.kind === "union" || (value.kind === "list" && !value.items)) return all(UNKNOWN);
    const items = value.kind === "tuple" || value.kind === "list" ? value.items : undefined;
    return items?.length === count ? items.map((item) => pair(item, at)) : refuse(at, expected, value);
  }, all(UNKNOWN));
  return withDefault(read, all(fallback));
}

function pair(value: Value, at: Reading): Pair {
  const single = value.kind === "none" ? undefined : dimOf(value);
  if (single !== undefined) return [notNegative(single, value, at), notNegative(single, value, at)];
  const items = value.kind === "tuple" || value.kind === "list" ? value.items : undefined;
  if (!items)
    return value.kind === "list" || value.kind === "union" ? [UNKNOWN, UNKNOWN] : refuse(at, "integers or pairs of integers", value);
  const [before, after, ...more] = items.map((item) => notNegative(dimOf(item), item, at));
  return before === undefined || after === undefined || more.length > 0 ? refuse(at, "pairs of two integers", value) : [before, after];
}

function notNegative(size: Dim | undefined, value: Value, at: Reading): Dim {
  return size === undefined || size === null || (typeof size === "number" && size < 0) ? refuse(at, "integers of 0 or more", value) : size;
}
