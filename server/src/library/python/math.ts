/** Module `math`: functions of known numbers; otherwise the type of the result. */
import { isInteger } from "../../shape/dim";
import type { Args } from "../../value/context";
import { anyBool, anyFloat, anyInt, float, int } from "../../value/make";
import type { Value } from "../../value/values";
import { constant, type Entries, type Entry, raw } from "../vocabulary/functions";

export const math: Entries = {
  pi: constant(float(Math.PI)),
  e: constant(float(Math.E)),
  inf: constant(float(Number.POSITIVE_INFINITY)),
  nan: constant(float(Number.NaN)),
  ceil: toInteger(Math.ceil),
  floor: toInteger(Math.floor),
  trunc: toInteger(Math.trunc),
  ...Object.fromEntries(
    (["sqrt", "exp", "log2", "log10", "sin", "cos", "tan", "tanh", "atan", "asin", "acos", "sinh", "cosh", "log1p", "expm1"] as const).map(
      (name) => [name, toFloat((x) => Math[name](x))],
    ),
  ),
  fabs: toFloat(Math.abs),
  radians: toFloat((x) => (x * Math.PI) / 180),
  degrees: toFloat((x) => (x * 180) / Math.PI),
  log: toFloat((x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base))),
  pow: toFloat((x, y) => x ** (y ?? 1)),
  hypot: toFloat((x, y) => Math.hypot(x, y ?? 0)),
  atan2: toFloat((x, y) => Math.atan2(x, y ?? 1)),
  prod: raw((args, ctx) =>
    args.positional[0] ? (ctx.items(args.positional[0].value) ?? [anyInt]).reduce((a, b) => ctx.binary("*", a, b), int(1)) : anyInt,
  ),
  gcd: toWhole((a, b) => gcd(a, b)),
  lcm: toWhole((a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a * b) / gcd(a, b))),
  factorial: toWhole((a) => Array.from({ length: a }, (_, i) => i + 1).reduce((x, y) => x * y, 1)),
  comb: toWhole((n, k) => binomial(n, k)),
  isqrt: toWhole((a) => Math.floor(Math.sqrt(a))),
  isnan: raw(() => anyBool),
  isclose: raw(() => anyBool),
  isinf: raw(() => anyBool),
};

function numbersOf(args: Args): readonly (number | undefined)[] {
  return args.positional.map(({ value }) =>
    value.kind === "float" ? value.value : value.kind === "int" && isInteger(value.value) ? value.value : undefined,
  );
}

function toFloat(of: (x: number, y: number | undefined) => number): Entry {
  return raw((args) => {
    const [x, y] = numbersOf(args);
    return x === undefined || (args.positional.length > 1 && y === undefined) ? anyFloat : float(of(x, y));
  });
}

function toInteger(of: (x: number) => number): Entry {
  return raw((args) => {
    const value: Value | undefined = args.positional[0]?.value;
    if (value?.kind === "int") return value;
    const [x] = numbersOf(args);
    return x === undefined || !Number.isFinite(x) ? anyInt : int(of(x));
  });
}

function toWhole(of: (x: number, y: number) => number): Entry {
  return raw((args) => {
    const [x, y] = numbersOf(args);
    const result = x === undefined || (args.positional.length > 1 && y === undefined) ? undefined : of(x, y ?? 0);
    return result === undefined || !Number.isSafeInteger(result) ? anyInt : int(result);
  });
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

function binomial(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => i).reduce((made, i) => (made * (n - i)) / (i + 1), 1);
}
