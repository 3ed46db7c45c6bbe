/** Functions of each value: ufuncs and the like (numpy/_core/umath). */
import { broadcastShapes } from "../../shape/broadcast";
import { inexactDType, isIntegerDType, realDType } from "../../shape/dtype";
import type { Context } from "../../value/context";
import { float, int, none, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { floatOf } from "../tensors/operator-dtypes";
import { tensorBinary } from "../tensors/operators";
import { forgetValues, type Range, valuesOf } from "../tensors/ranges";
import type { Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, ignored, number, withDefault } from "../vocabulary/params";
import { array, ndarray, ufuncOptions } from "./arguments";
import { askedDType, numpyDType } from "./dtypes";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (dtype) => dtype;
const toBool: DTypeRule = () => "bool";
/** What is not done with bools is done with the smallest integers. */
const noBools: DTypeRule = (dtype) => (dtype === "bool" ? "int8" : dtype);

/** A Series stays one; other arrays become NumPy's. What a DataFrame becomes is not followed here. */
function elementwise(of: TensorValue, dtype: string | undefined, content?: Value): Value {
  if (of.framework === "pandas" && !isVector(of)) return unknown;
  return { ...ndarray(of.shape, dtype, content ? { content } : {}), framework: of.framework === "pandas" ? "pandas" : "numpy" };
}

function isVector(of: TensorValue): boolean {
  return "length" in of.shape && of.shape.length === 1;
}

const unary = (dtype: DTypeRule, compute?: (value: number) => number): Entry =>
  fn({ x: array, ...ufuncOptions, dtype: numpyDType }, ({ x, dtype: given }) =>
    elementwise(x, askedDType(given, dtype(x.dtype)), compute && computed(x, compute, dtype)),
  );

/** A scalar that is known stays known: `np.ceil(samples / batch_size)`. */
function computed(of: TensorValue, compute: (value: number) => number, dtype: DTypeRule): Value | undefined {
  const { content } = of;
  if (content?.kind !== "float" && (content?.kind !== "int" || typeof content.value !== "number")) return undefined;
  if (content.value === undefined || typeof content.value !== "number") return undefined;
  const value = compute(content.value);
  if (!Number.isFinite(value)) return undefined;
  return isIntegerDType(dtype(of.dtype)) && Number.isInteger(value) ? int(value) : float(value);
}

const comparison = (owner: string): Entry =>
  fn({ x1: array, x2: array, ...ufuncOptions }, ({ x1, x2 }) => ndarray(broadcastShapes(owner, [x1.shape, x2.shape]), "bool"));

/** `np.add` and the like are the operators. */
const operator = (symbol: string): Entry =>
  fn({ x1: anything, x2: anything, ...ufuncOptions, dtype: numpyDType }, ({ x1, x2, dtype }, ctx) =>
    ofType(arithmetic(symbol, x1, x2, ctx), dtype),
  );

/** A result in the type that was asked for. */
function ofType(made: Value, dtype: string | null | undefined): Value {
  return made.kind === "tensor" && dtype !== null ? { ...forgetValues(made), dtype } : made;
}

/** Python numbers are arrays here, as in NumPy. */
function arithmetic(symbol: string, left: Value, right: Value, ctx: Context): Value {
  const made = tensorBinary(symbol, left, right, ctx);
  return made.kind === "tensor" && made.framework === "tensorflow" ? { ...made, framework: "numpy" } : made;
}

const FLOAT_FUNCTIONS = [
  ..."acos acosh asin asinh atan atanh arccos arccosh arcsin arcsinh arctan arctanh cbrt cos cosh deg2rad degrees exp exp2 expm1 fabs".split(
    " ",
  ),
  ..."log1p rad2deg radians sin sinh spacing tan tanh".split(" "),
];
const KNOWN_FUNCTIONS: Readonly<Record<string, (value: number) => number>> = {
  sqrt: Math.sqrt,
  log: Math.log,
  log2: (value) => exactPower(2, Math.log2(value), value),
  log10: (value) => exactPower(10, Math.log10(value), value),
};

/** The logarithm of a power of the base is whole, whatever the engine's own library rounds it to. */
function exactPower(base: number, logarithm: number, of: number): number {
  const whole = Math.round(logarithm);
  return base ** whole === of ? whole : logarithm;
}

const ROUNDING: Readonly<Record<string, (value: number) => number>> = {
  ceil: Math.ceil,
  floor: Math.floor,
  trunc: Math.trunc,
  sign: Math.sign,
};
const SAME_FUNCTIONS = "invert bitwise_not bitwise_invert negative positive".split(" ");
const TESTS = "isfinite isinf isnan isnat logical_not signbit".split(" ");
const COMPARISONS = "equal not_equal less less_equal greater greater_equal logical_and logical_or logical_xor".split(" ");
const OPERATORS: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  true_divide: "/",
  floor_divide: "//",
  mod: "%",
  remainder: "%",
  power: "**",
  pow: "**",
  bitwise_and: "&",
  bitwise_or: "|",
  bitwise_xor: "^",
  left_shift: "<<",
  bitwise_left_shift: "<<",
  right_shift: ">>",
  bitwise_right_shift: ">>",
};
const PROMOTING = "maximum minimum fmax fmin fmod gcd lcm".split(" ");
const FLOAT_PAIRS = "arctan2 atan2 hypot logaddexp logaddexp2 copysign nextafter heaviside".split(" ");

/** Small integers of two kinds fit a narrower float than what holds both. */
function floatOfPair(dtype: string | undefined): string | undefined {
  return dtype === "int16" || dtype === "int32" ? undefined : floatOf(dtype);
}

function entriesOf(names: readonly string[], entry: Entry): Entries {
  return Object.fromEntries(names.map((name) => [name, entry]));
}

function computedEntries(functions: Readonly<Record<string, (value: number) => number>>, dtype: DTypeRule): Entries {
  return Object.fromEntries(Object.entries(functions).map(([name, compute]) => [name, unary(dtype, compute)]));
}

/** A bound as far as it is known; null for none. */
function boundIn(value: Value): number | undefined | null {
  if (value.kind === "none") return null;
  return value.kind === "float" || (value.kind === "int" && typeof value.value === "number")
    ? Number(value.value ?? Number.NaN)
    : undefined;
}

/** What holds the values and the bounds. */
function clippedDType(of: TensorValue, bounds: readonly Value[], ctx: Context): string | undefined {
  const sum = bounds.filter((each) => each.kind !== "none").reduce<Value>((left, bound) => arithmetic("+", left, bound, ctx), of);
  return sum.kind === "tensor" ? sum.dtype : undefined;
}

/** Bounds of clipped integers. */
function clipRange({ range }: TensorValue, [low, high]: readonly (number | undefined | null)[]): Range | undefined {
  if (!range || low === undefined || high === undefined) return undefined;
  const clip = (value: number): number => Math.min(Math.max(value, low ?? value), high ?? value);
  return { min: clip(range.min), max: clip(range.max), every: range.every };
}

/** The shape and type an operator would give, of other values. */
function likeOperator(symbol: string, rule: DTypeRule = same): Entry {
  return fn({ x1: anything, x2: anything, ...ufuncOptions, dtype: numpyDType }, ({ x1, x2, dtype }, ctx) => {
    const made = arithmetic(symbol, x1, x2, ctx);
    return made.kind === "tensor" ? ofType(made, askedDType(dtype, rule(made.dtype))) : made;
  });
}

/** A function of one array with options of its own; the first name is the array's. */
function of(names: string, dtype: DTypeRule): Entry {
  const [first = "x", ...options] = names.split(" ");
  const params: Record<string, Param<TensorValue> | Param<null>> = {
    [first]: array,
    ...Object.fromEntries(options.map((name) => [name, ignored])),
  };
  return fn(params, (args) => {
    const x = args[first];
    return x ? elementwise(x, dtype(x.dtype)) : unknown;
  });
}

export const elementwiseFunctions: Entries = {
  nan_to_num: of("x copy nan posinf neginf", same),
  unwrap: of("p discont axis period", inexactDType),
  // A complex array becomes real when its values are.
  real_if_close: of("a tol", (dtype) => (dtype?.startsWith("complex") ? undefined : dtype)),
  isclose: fn({ a: array, b: array, rtol: ignored, atol: ignored, equal_nan: ignored }, ({ a, b }) =>
    ndarray(broadcastShapes("isclose", [a.shape, b.shape]), "bool"),
  ),
  ...entriesOf(FLOAT_FUNCTIONS, unary(floatOf)),
  ...computedEntries(KNOWN_FUNCTIONS, floatOf),
  ...computedEntries(ROUNDING, same),
  ...computedEntries({ rint: roundHalfToEven }, floatOf),
  ...computedEntries({ abs: Math.abs, absolute: Math.abs }, realDType),
  i0: of("x", inexactDType),
  sinc: of("x", inexactDType),
  float_power: fn({ x1: anything, x2: anything, ...ufuncOptions, dtype: numpyDType }, ({ x1, x2, dtype }, ctx) => {
    const made = arithmetic("/", x1, x2, ctx);
    if (made.kind !== "tensor") return made;
    const wide = made.dtype?.startsWith("complex") ? "complex128" : "float64";
    return ofType(made, askedDType(dtype, made.dtype && wide));
  }),
  ...entriesOf(SAME_FUNCTIONS, unary(same)),
  ...entriesOf(["conj", "conjugate", "reciprocal"], unary(noBools)),
  square: unary(noBools, (value) => value * value),
  ...entriesOf(TESTS, unary(toBool)),
  ...entriesOf(["isneginf", "isposinf"], of("x out", toBool)),
  ...entriesOf(["isreal", "iscomplex"], of("x", toBool)),
  fix: of("x out", same),
  ...Object.fromEntries(COMPARISONS.map((name) => [name, comparison(name)])),
  ...Object.fromEntries(Object.entries(OPERATORS).map(([name, symbol]) => [name, operator(symbol)])),
  ...entriesOf(PROMOTING, likeOperator("+")),
  ...entriesOf(FLOAT_PAIRS, likeOperator("+", floatOfPair)),
  real: fn({ val: array }, ({ val }) => elementwise(val, realDType(val.dtype))),
  imag: fn({ val: array }, ({ val }) => elementwise(val, realDType(val.dtype))),
  angle: fn({ z: array, deg: ignored }, ({ z }) => elementwise(z, z.dtype === "bool" ? "float64" : realDType(floatOf(z.dtype)))),
  round: rounded(),
  around: rounded(),
  clip: fn(
    {
      a: array,
      a_min: withDefault(anything, none),
      a_max: withDefault(anything, none),
      out: ignored,
      min: withDefault(anything, none),
      max: withDefault(anything, none),
      dtype: ignored,
      casting: ignored,
    },
    ({ a, a_min, a_max, min, max }, ctx) => {
      const bounds = [a_min.kind === "none" ? min : a_min, a_max.kind === "none" ? max : a_max];
      const range = clipRange(a, bounds.map(boundIn));
      const result = elementwise(a, clippedDType(a, bounds, ctx));
      return result.kind === "tensor" && range ? { ...result, range } : result;
    },
  ),
  divmod: fn({ x1: anything, x2: anything, ...ufuncOptions, dtype: numpyDType }, ({ x1, x2, dtype }, ctx) =>
    tuple(["//", "%"].map((symbol) => ofType(arithmetic(symbol, x1, x2, ctx), dtype))),
  ),
  modf: fn({ x: array, ...ufuncOptions, dtype: numpyDType }, ({ x, dtype }) => {
    const part = elementwise(x, askedDType(dtype, floatOf(x.dtype)));
    return tuple([part, part]);
  }),
  frexp: fn({ x: array, ...ufuncOptions, dtype: ignored }, ({ x }, _ctx, { given }) => {
    // Complex numbers have none, and a type that is asked for must be one that holds the argument.
    if (given.has("dtype") || x.dtype?.startsWith("complex")) return unknown;
    return tuple([elementwise(x, floatOf(x.dtype)), elementwise(x, "int32")]);
  }),
  interp: fn({ x: array, xp: ignored, fp: ignored, left: ignored, right: ignored, period: ignored }, ({ x }) => elementwise(x, "float64")),
  digitize: fn({ x: array, bins: ignored, right: ignored }, ({ x }) => elementwise(x, "int64")),
  isin: fn({ element: array, test_elements: ignored, assume_unique: ignored, invert: ignored, kind: ignored }, ({ element }) =>
    ndarray(element.shape, "bool"),
  ),
  vectorize: fn({ pyfunc: ignored, otypes: ignored, doc: ignored, excluded: ignored, cache: ignored, signature: ignored }, () => unknown),
};

function rounded(): Entry {
  return fn({ a: array, decimals: withDefault(number, 0), out: ignored }, ({ a, decimals }) => {
    const content = decimals === 0 ? computed(a, roundHalfToEven, same) : undefined;
    const result = elementwise(a, a.dtype === "bool" ? "float16" : a.dtype, content);
    const { drawn: _drawn, ...values } = valuesOf(a);
    return result.kind === "tensor" ? { ...result, ...values } : result;
  });
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
