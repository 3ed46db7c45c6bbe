/** Module `math`: functions of known numbers; otherwise the kind of the result. */
import { anyBool, anyFloat, anyInt, bool, dimOf, float, int, makeArgs, tuple, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { constant, type Entries, type Entry, raw } from "../vocabulary/functions";
import { wholeNumber } from "./conversions";
import { always, def, integerOf, numberIn } from "./signature";

/** Functions that every C library computes to the same last bit; of the others the last digits are not certain. */
const EXACT = { sqrt: Math.sqrt, fabs: Math.abs } as const;
const NEAR = [
  "exp",
  "sin",
  "cos",
  "tan",
  "tanh",
  "atan",
  "asin",
  "acos",
  "sinh",
  "cosh",
  "asinh",
  "acosh",
  "atanh",
  "log1p",
  "expm1",
  "cbrt",
] as const;

export const math: Entries = {
  pi: constant(float(Math.PI)),
  e: constant(float(Math.E)),
  tau: constant(float(2 * Math.PI)),
  inf: constant(float(Number.POSITIVE_INFINITY)),
  nan: constant(float(Number.NaN)),
  ceil: toInteger(Math.ceil, "__ceil__"),
  floor: toInteger(Math.floor, "__floor__"),
  trunc: toInteger(Math.trunc, "__trunc__"),
  ...Object.fromEntries(Object.entries(EXACT).map(([name, of]) => [name, toFloat(of)])),
  ...Object.fromEntries(NEAR.map((name) => [name, toFloat((x) => Math[name](x))])),
  log2: toFloat((x) => Math.log2(x)),
  log10: toFloat((x) => Math.log10(x)),
  radians: toFloat((x) => (x * Math.PI) / 180),
  degrees: toFloat((x) => (x * 180) / Math.PI),
  log: toFloat((x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base))),
  pow: toFloat((x, y) => x ** (y ?? 1)),
  atan2: toFloat((x, y) => Math.atan2(x, y ?? 1)),
  fmod: toFloat((x, y) => x % (y ?? 1)),
  copysign: toFloat((x, y) => (Object.is(Math.sign(y ?? 0), -1) || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))),
  ldexp: always(anyFloat),
  hypot: always(anyFloat),
  dist: always(anyFloat),
  fsum: always(anyFloat),
  gamma: always(anyFloat),
  lgamma: always(anyFloat),
  erf: always(anyFloat),
  erfc: always(anyFloat),
  modf: always(tuple([anyFloat, anyFloat])),
  frexp: always(tuple([anyFloat, anyInt])),
  prod: def(["iterable", "start"], ({ iterable = unknown, start = int(1) }, ctx) => {
    const items = ctx.items(iterable);
    return items ? items.reduce((a, b) => ctx.binary("*", a, b), start) : unknown;
  }),
  sumprod: always(unknown),
  gcd: toWhole((numbers) => numbers.reduce(gcd, 0)),
  lcm: toWhole((numbers) => numbers.reduce((a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a * b) / gcd(a, b)), 1)),
  factorial: toWhole(([n = -1]) => (n < 0 || n > 18 ? undefined : product(1, n))),
  comb: toWhole(([n = -1, k = -1]) => (n < 0 || k < 0 || n > 60 ? undefined : k > n ? 0 : binomial(n, k))),
  perm: toWhole(([n = -1, k = n]) => (n < 0 || k < 0 || k > 18 ? undefined : k > n ? 0 : product(n - k + 1, n))),
  isqrt: toWhole(([n = -1]) => (n < 0 ? undefined : Math.floor(Math.sqrt(n)))),
  isnan: tested(Number.isNaN),
  isfinite: tested(Number.isFinite),
  isinf: tested((x) => Math.abs(x) === Number.POSITIVE_INFINITY),
  isclose: always(anyBool),
};

function toFloat(of: (x: number, y: number | undefined) => number): Entry {
  return raw((args) => {
    const [x, y] = args.positional.map((each) => numberIn(each.value));
    if (args.open || x === undefined || (args.positional.length > 1 && y === undefined)) return anyFloat;
    const result = of(x, y);
    return float(Number.isNaN(result) && !Number.isNaN(x) ? undefined : result);
  });
}

function toInteger(of: (x: number) => number, method: string): Entry {
  return raw((args, ctx) => {
    const value: Value | undefined = args.positional[0]?.value;
    if (value?.kind === "int" || value?.kind === "bool") return int(dimOf(value) ?? 0);
    if (value?.kind === "object") return ctx.callMethod(value, method, makeArgs([]));
    const x = numberIn(value);
    return wholeNumber(x === undefined ? undefined : of(x));
  });
}

function toWhole(of: (numbers: readonly number[]) => number | undefined): Entry {
  return raw((args) => {
    const numbers = args.positional.flatMap((each) => integerOf(each.value) ?? []);
    return args.open || numbers.length < args.positional.length ? anyInt : wholeNumber(of(numbers));
  });
}

function tested(of: (x: number) => boolean): Entry {
  return raw((args) => {
    const x = numberIn(args.positional[0]?.value);
    return x === undefined ? anyBool : bool(of(x));
  });
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

function product(from: number, to: number): number {
  let result = 1;
  for (let each = from; each <= to; each++) result *= each;
  return result;
}

function binomial(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => i).reduce((made, i) => (made * (n - i)) / (i + 1), 1);
}
