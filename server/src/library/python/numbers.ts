/** `int`, `float`, `bool`, `str`, and arithmetic built-ins. */
import { type Dim, isInteger, maxDims, minDims, UNKNOWN } from "../../shape/dim";
import type { Args, Context } from "../../value/context";
import { display } from "../../value/display";
import { anyBool, anyFloat, anyInt, anyString, bool, dimOf, float, int, string, tuple, unknown } from "../../value/make";
import { alternativesOf } from "../../value/same";
import { computed } from "../../value/tensors";
import type { Value } from "../../value/values";
import { constant, type Entries, raw } from "../vocabulary/functions";
import { concrete, first, type } from "./types";

export const numbers: Entries = {
  int: type((args) => toInt(first(concrete("int", args)) ?? int(0), args.positional.length > 1)),
  float: type((args) => toFloat(first(concrete("float", args)) ?? float(0))),
  bool: type((args, ctx) => bool(args.positional[0] ? ctx.truth(args.positional[0].value) : false)),
  complex: type(() => unknown),
  str: type((args) => toText(first(args) ?? string(""))),
  bytes: type(() => anyString),
  bytearray: type(() => unknown),
  repr: raw(() => anyString),
  format: raw(() => anyString),
  chr: raw(() => anyString),
  ord: raw(() => anyInt),
  hash: raw(() => anyInt),
  hex: raw(() => anyString),
  bin: raw(() => anyString),
  abs: raw((args) => absolute(first(args))),
  round: raw((args) => rounded(args)),
  pow: raw((args, ctx) =>
    args.positional.length === 2 ? ctx.binary("**", args.positional[0]?.value ?? unknown, args.positional[1]?.value ?? unknown) : unknown,
  ),
  divmod: raw((args, ctx) => {
    const [a, b] = args.positional;
    return a && b ? tuple([ctx.binary("//", a.value, b.value), ctx.binary("%", a.value, b.value)]) : unknown;
  }),
  min: raw((args, ctx) => extreme(args, ctx, "min")),
  max: raw((args, ctx) => extreme(args, ctx, "max")),
  sum: raw(sum),
  any: raw((args, ctx) => quantified(args, ctx, true)),
  all: raw((args, ctx) => quantified(args, ctx, false)),
  callable: raw((args) => bool(callable(first(args)))),
  __name__: constant(string("__main__")),
};

function callable(value: Value | undefined): boolean | undefined {
  if (!value || value.kind === "unknown" || value.kind === "union" || value.kind === "object") return undefined;
  return ["function", "native", "method", "class"].includes(value.kind);
}

function toInt(value: Value, withBase: boolean): Value {
  if (withBase) return anyInt;
  switch (value.kind) {
    case "int":
      return value;
    case "bool":
      return int(dimOf(value) ?? UNKNOWN);
    case "float":
      return value.value === undefined || !Number.isFinite(value.value) ? anyInt : int(Math.trunc(value.value));
    case "string":
      return value.value !== undefined && /^\s*[+-]?\d+\s*$/.test(value.value) ? int(Number(value.value)) : anyInt;
    case "tensor":
      return value.content?.kind === "int" ? value.content : anyInt;
    case "unknown":
      return value.symbol === undefined ? anyInt : value;
    default:
      return anyInt;
  }
}

function toFloat(value: Value): Value {
  if (value.kind === "float") return value;
  if (value.kind === "int") return float(isInteger(value.value) ? value.value : undefined);
  if (value.kind === "string" && value.value !== undefined && value.value.trim() !== "" && Number.isFinite(Number(value.value)))
    return float(Number(value.value));
  return anyFloat;
}

function toText(value: Value): Value {
  if (value.kind === "string") return value;
  if (value.kind === "int") return string(isInteger(value.value) ? String(value.value) : undefined);
  if (value.kind === "bool" || value.kind === "none" || value.kind === "float")
    return string("value" in value && value.value === undefined ? undefined : display(value));
  return anyString;
}

function absolute(value: Value | undefined): Value {
  if (value?.kind === "int") return int(isInteger(value.value) ? Math.abs(value.value) : value.value);
  if (value?.kind === "float") return float(value.value === undefined ? undefined : Math.abs(value.value));
  if (value?.kind === "tensor") return computed(value, value.shape);
  return unknown;
}

function rounded(args: Args): Value {
  const value = first(args);
  const digits = args.positional[1]?.value;
  if (value?.kind === "int") return value;
  if (value?.kind !== "float") return unknown;
  if (digits && digits.kind !== "none") return anyFloat;
  return value.value === undefined ? anyInt : int(halfEven(value.value));
}

/** Python rounds halves to the even neighbour. */
function halfEven(value: number): number {
  const low = Math.floor(value);
  return value - low === 0.5 ? (low % 2 === 0 ? low : low + 1) : Math.round(value);
}

function extreme(args: Args, ctx: Context, which: "min" | "max"): Value {
  if (args.named.has("key")) return unknown;
  const only = args.positional.length === 1 ? first(args) : undefined;
  const items = only ? ctx.items(only) : args.positional.map((each) => each.value);
  if (!items || items.length === 0) return args.named.get("default")?.value ?? unknown;
  if (items.every((each) => each.kind === "int" || each.kind === "bool")) {
    const result = items.map((each): Dim => dimOf(each) ?? UNKNOWN).reduce((a, b) => (which === "min" ? minDims(a, b) : maxDims(a, b)));
    return result === null ? anyInt : int(result);
  }
  const values = items.map((each) =>
    each.kind === "float" ? each.value : each.kind === "int" && isInteger(each.value) ? each.value : undefined,
  );
  if (values.some((each) => each === undefined)) return items.every((each) => each.kind === "float") ? anyFloat : unknown;
  const numeric = values.filter((each) => each !== undefined);
  const chosen = which === "min" ? Math.min(...numeric) : Math.max(...numeric);
  return items[numeric.indexOf(chosen)] ?? unknown;
}

function sum(args: Args, ctx: Context): Value {
  const items = args.positional[0] && ctx.items(args.positional[0].value);
  const start = args.positional[1]?.value ?? args.named.get("start")?.value ?? int(0);
  if (!items) {
    const element = args.positional[0] && ctx.element(args.positional[0].value);
    return element?.kind === "int" ? anyInt : element?.kind === "float" ? anyFloat : unknown;
  }
  return items.reduce<Value>((total, each) => ctx.binary("+", total, each), start);
}

function quantified(args: Args, ctx: Context, stops: boolean): Value {
  const items = args.positional[0] && ctx.items(args.positional[0].value);
  if (!items) return anyBool;
  const truths = items.flatMap((each) => alternativesOf(each).map((one) => ctx.truth(one)));
  if (truths.includes(stops))
    return truths.some((each) => each === undefined) && items.some((each) => each.kind === "union") ? anyBool : bool(stops);
  return truths.includes(undefined) ? anyBool : bool(!stops);
}
