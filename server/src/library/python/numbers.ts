/** Arithmetic built-ins: `abs`, `round`, `pow`, `divmod`, `min`, `max`, `sum`, `any`, `all`. */
import { type Dim, isInteger, maxDims, minDims, UNKNOWN } from "../../shape/dim";
import { realDType } from "../../shape/dtype";
import { isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { roundedTo } from "../../value/float-text";
import { anyBool, anyFloat, anyInt, bool, dimOf, float, int, makeArgs, tuple, unknown } from "../../value/make";
import { alternativesOf, joinAll } from "../../value/same";
import { computed, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { wholeNumber } from "./conversions";
import { bagOf, compareValues, keyed } from "./order";
import { def, integerOf } from "./signature";
import { first } from "./types";

export const numbers: Entries = {
  abs: raw((args, ctx) => absolute(first(args), ctx)),
  round: def(["number", "ndigits"], ({ number = unknown, ndigits }, ctx) => rounded(number, ndigits, ctx)),
  pow: def(["base", "exp", "mod"], ({ base = unknown, exp = unknown, mod }, ctx) => (mod ? anyInt : ctx.binary("**", base, exp))),
  divmod: def(["a", "b"], ({ a = unknown, b = unknown }, ctx) => tuple([ctx.binary("//", a, b), ctx.binary("%", a, b)])),
  min: raw((args, ctx) => extreme(args, ctx, "min")),
  max: raw((args, ctx) => extreme(args, ctx, "max")),
  sum: def(["iterable", "start"], ({ iterable = unknown, start = int(0) }, ctx) => sum(iterable, start, ctx)),
  any: raw((args, ctx) => quantified(args, ctx, true)),
  all: raw((args, ctx) => quantified(args, ctx, false)),
};

function absolute(value: Value | undefined, ctx: Context): Value {
  switch (value?.kind) {
    case "bool":
    case "int": {
      const dim = dimOf(value);
      // A symbol is a size; a polynomial of symbols may be negative.
      return isInteger(dim ?? UNKNOWN) ? int(Math.abs(Number(dim))) : anyInt;
    }
    case "float":
      return float(value.value === undefined ? undefined : Math.abs(value.value));
    case "tensor":
      return computed(value, value.shape, realDType(value.dtype));
    case "object":
      return ctx.callMethod(value, "__abs__", makeArgs([]));
    default:
      return unknown;
  }
}

function rounded(value: Value, digits: Value | undefined, ctx: Context): Value {
  const whole = !digits || digits.kind === "none";
  const places = integerOf(digits);
  switch (value.kind) {
    case "bool":
    case "int":
      return whole || (places !== undefined && places >= 0) ? int(dimOf(value) ?? UNKNOWN) : anyInt;
    case "float":
      if (!whole) return float(places === undefined || value.value === undefined ? undefined : roundedTo(value.value, places));
      return wholeNumber(value.value === undefined ? undefined : halfEven(value.value));
    case "tensor":
      return whole ? unknown : computed(value, value.shape);
    case "object":
      return ctx.callMethod(value, "__round__", makeArgs([]));
    default:
      return unknown;
  }
}

/** Python rounds halves to the even neighbour. */
export function halfEven(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  return rest === 0.5 ? (low % 2 === 0 ? low : low + 1) : rest < 0.5 ? low : low + 1;
}

function extreme(args: Args, ctx: Context, which: "min" | "max"): Value {
  if (args.open) return unknown;
  const only = args.positional.length === 1 ? first(args) : undefined;
  const items = only ? bagOf(only, ctx) : args.positional.map((each) => each.value);
  const fallback = args.named.get("default")?.value;
  if (!items) return unknownExtreme(only ?? unknown, args, ctx);
  if (items.length === 0) return fallback ?? unknown;
  const sizes = args.named.has("key") ? undefined : extremeSize(items, which);
  return sizes ?? extremeItem(items, args.named.get("key")?.value, ctx, which);
}

/** Of items that are not listed: whatever an item is, as far as it is of one kind. */
function unknownExtreme(of: Value, args: Args, ctx: Context): Value {
  const element = ctx.element(of);
  if (args.named.has("default") || args.named.has("key")) return unknown;
  if (of.kind === "tensor" && element.kind === "tensor") return extremeEntry(of, element);
  return element.kind === "int" ? anyInt : element.kind === "float" ? anyFloat : unknown;
}

/** Of an array with one axis it is one of the entries; rows that are arrays have no order. */
function extremeEntry(of: TensorValue, { shape, dtype, framework }: TensorValue): Value {
  if (!isRanked(shape) || shape.length > 0) return unknown;
  return tensor([], dtype, framework, of.range ? { range: { min: of.range.min, max: of.range.max, every: false } } : {});
}

/** Sizes may be symbols. */
function extremeSize(items: readonly Value[], which: "min" | "max"): Value | undefined {
  if (!items.every((each) => each.kind === "int")) return undefined;
  const result = items.map((each): Dim => dimOf(each) ?? UNKNOWN).reduce((a, b) => (which === "min" ? minDims(a, b) : maxDims(a, b)));
  return result === null ? anyInt : int(result);
}

function extremeItem(items: readonly Value[], key: Value | undefined, ctx: Context, which: "min" | "max"): Value {
  const [head, ...rest] = keyed(items, key, ctx);
  let best = head;
  for (const each of rest) {
    const order = best && compareValues(each.by, best.by);
    if (order === undefined) return joinAll(items);
    if (which === "min" ? order < 0 : order > 0) best = each;
  }
  return best?.item ?? unknown;
}

function sum(iterable: Value, start: Value, ctx: Context): Value {
  const items = bagOf(iterable, ctx);
  if (items) return items.reduce<Value>((total, each) => ctx.binary("+", total, each), start);
  const element = ctx.element(iterable);
  if (start.kind !== "int") return unknown;
  // An empty sum is the integer 0 whatever the items would be.
  return element.kind === "int" || element.kind === "bool" ? anyInt : unknown;
}

function quantified(args: Args, ctx: Context, stops: boolean): Value {
  const items = args.positional[0] && bagOf(args.positional[0].value, ctx);
  if (!items || args.open) return anyBool;
  const truths = items.map((each) => {
    const kinds = new Set(alternativesOf(each).map((one) => ctx.truth(one)));
    const [only] = kinds;
    return kinds.size === 1 ? only : undefined;
  });
  if (truths.includes(stops)) return bool(stops);
  return truths.includes(undefined) ? anyBool : bool(!stops);
}
