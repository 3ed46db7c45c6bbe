/** Parameters of metrics whose values shapes depend on. */

import { isRanked } from "../../../shape/shape";
import { asTensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import type { Param } from "../../vocabulary/bind";
import { integer, integers, number, optional, param, refuse, text, withDefault } from "../../vocabulary/params";

export { axis, axisOrAxes, fromLogits, policy } from "../losses/params";

/** `name`: as given. */
export const metricName: Param<string | null | undefined> = withDefault(optional(text), null);

/** A rate between 0 and 1 that must be given. */
export const share: Param<number | undefined> = param<number | undefined>((value, at) => {
  const rate = number.read(value, at);
  return typeof rate === "number" && (rate < 0 || rate > 1) ? refuse(at, "a number from 0 to 1", value) : undefined;
}, undefined);

/** `thresholds`: how many there are, null for one, undefined when not known. Each lies in 0 … 1. */
export const thresholds: Param<number | null | undefined> = withDefault(
  param<number | null | undefined>((value, at) => {
    if (value.kind === "none") return null;
    const items = value.kind === "list" || value.kind === "tuple" ? value.items : [value];
    if (items?.some(outside)) refuse(at, "numbers from 0 to 1", value);
    if (value.kind === "float" || value.kind === "int") return null;
    const shape = asTensor(value)?.shape;
    const length = shape && isRanked(shape) ? shape[0] : undefined;
    // One threshold in a list is as good as one alone.
    return typeof length === "number" ? (length === 1 ? null : length) : undefined;
  }, undefined),
  null,
);

function outside(value: Value): boolean {
  const at = value.kind === "float" ? value.value : value.kind === "int" && typeof value.value === "number" ? value.value : undefined;
  return at !== undefined && (at < 0 || at > 1);
}

/** An int or None; undefined when not known. */
export const index: Param<number | null | undefined> = withDefault(
  param<number | null | undefined>((value, at) => (value.kind === "none" ? null : integer.read(value, at)), undefined),
  null,
);

/** A flag; undefined when not known. */
export function known(fallback: boolean): Param<boolean | undefined> {
  return withDefault(
    param<boolean | undefined>((value, at) => at.ctx.truth(value), undefined),
    fallback,
  );
}

/** One of a few names or None; undefined when not known. */
export function nameAmong(fallback: string | null, ...names: readonly string[]): Param<string | null | undefined> {
  return withDefault(
    param<string | null | undefined>((value, at) => {
      if (value.kind === "none") return null;
      if (value.kind !== "string") return undefined;
      if (value.value === undefined) return undefined;
      return names.includes(value.value) ? value.value : refuse(at, `one of ${names.map((name) => `'${name}'`).join(", ")} or None`, value);
    }, undefined),
    fallback,
  );
}

/** `curve` of AUC. */
export const curve: Param<string | null | undefined> = nameAmong("ROC", "ROC", "PR", "PRGAIN", "roc", "pr", "prgain");

/** `num_thresholds`: more than one. */
export const thresholdCount: Param<number | undefined> = withDefault(
  param<number | undefined>((value, at) => {
    const count = integer.read(value, at);
    if (typeof count !== "number") return undefined;
    return count > 1 ? count : refuse(at, "an integer greater than 1", value);
  }, undefined),
  200,
);

/** A number of classes or the like. */
export const someInteger: Param<number | undefined> = param<number | undefined>(
  (value) => (value.kind === "int" && typeof value.value === "number" ? value.value : undefined),
  undefined,
);

/** The greatest of a list of integers; undefined when not known. */
export const greatest: Param<number | undefined> = param<number | undefined>((value, at) => {
  const all = integers.read(value, at);
  return typeof all === "symbol" ? undefined : Math.max(...all);
}, undefined);

/** `k`. */
export const best: Param<number | undefined> = withDefault(someInteger, 5);
