/** Functions of each value, alone and in pairs (tensorflow/python/ops/math_ops.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { isFloatingDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { compareShapes, isRanked, normalizeAxis } from "../../shape/shape";
import type { Context } from "../../value/context";
import { int, list, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { cast } from "../numpy/dtypes";
import { tensorBinary } from "../tensors/operators";
import { forgetValues } from "../tensors/ranges";
import type { Param } from "../vocabulary/bind";
import { aliasOf, type Entries, type Entry, fn } from "../vocabulary/functions";
import { integer, ordered, withDefault } from "../vocabulary/params";
import { axes, checkSameDType, dtype, made, operandArgument, tensorArgument, tensorsArgument, toTensor, unknownTensor } from "./arguments";
import { alike, checkTakes, type Takes, takenFor } from "./element-types";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (type) => type;
const toBool: DTypeRule = () => "bool";
const realOf: DTypeRule = (type) => (type === "complex64" ? "float32" : type === "complex128" ? "float64" : type);

/** `first` names the tensor. */
export const elementwise = (names: string, rule: DTypeRule = same, owner = "", takes: Takes = "anything"): Entry => {
  const [first = "x"] = names.split(" ");
  const params = ordered(names, { [first]: operandArgument });
  return fn(params, (args) => {
    const given = args[first];
    const x = given && takenFor(takes, given);
    if (!x) return unknown;
    checkTakes(owner, x, takes);
    return made(x.shape, rule(x.dtype));
  });
};

const ROUNDED: Readonly<Record<string, (value: number) => number>> = { "tf.floor": Math.floor, "tf.ceil": Math.ceil };

/** A scalar's whole number is known where the narrow float that is rounded cannot lie beyond it. */
const whole = (owner: string): Entry =>
  fn(ordered("x name", { x: operandArgument }), ({ x: given }) => {
    const x = toTensor(given);
    if (!x) return unknown;
    checkTakes(owner, x, "floats");
    const value = x.content?.kind === "float" ? x.content.value : undefined;
    const isSure =
      value !== undefined &&
      (given.kind === "float" ? Math.abs(value) < 1e6 : Math.abs(value - Math.round(value)) > 1e-3 && Math.abs(value) < 1e3);
    const result = isSure ? ROUNDED[owner]?.(Math.fround(value)) : undefined;
    return made(x.shape, x.dtype, result === undefined ? {} : { content: int(result + 0) });
  });

/** Along one axis; `x` names the tensor. */
const cumulative = (owner: string, takes: Takes): Entry =>
  fn(
    ordered("x axis exclusive reverse name", { x: tensorArgument, axis: withDefault(integer, 0) }),
    ({ x, axis }) => {
      checkTakes(owner, x, takes);
      if (isRanked(x.shape)) normalizeAxis(owner, axis, x.shape);
      return made(x.shape, x.dtype);
    },
    unknownTensor,
  );

/** All numbers of some axes together are scaled. */
export const normalized = (owner: string): Entry =>
  fn(ordered("x axis epsilon name dim", { x: tensorArgument, axis: axes }), ({ x, axis }) => {
    checkTakes(owner, x, "floats");
    reduceShape(owner, x.shape, axis ?? undefined, true);
    return made(x.shape, x.dtype);
  });

/** Limits broadcast with the values, whose shape stays. */
const clipped: Entry = fn(
  ordered("t clip_value_min clip_value_max name", { t: tensorArgument, clip_value_min: tensorArgument, clip_value_max: tensorArgument }),
  ({ t, clip_value_min, clip_value_max }) => {
    for (const { shape } of [clip_value_min, clip_value_max]) {
      const result = broadcastShapes("tf.clip_by_value", [t.shape, shape]);
      if (compareShapes(result, t.shape) === "no")
        fail({
          code: "broadcast-mismatch",
          owner: "tf.clip_by_value",
          shapes: [t.shape, shape],
          detail: "limits that fit into the values",
        });
    }
    return made(t.shape, t.dtype);
  },
);

function isNumber({ kind }: Value): boolean {
  return kind === "int" || kind === "float" || kind === "bool";
}

/** The operand that decides the type is a tensor; a Python number adapts to it. A number before an array decides, unless it is divided. */
function operands(symbol: string, left: Value, right: Value): readonly [Value, Value] {
  const [a, b] = [toTensor(left) ?? unknown, toTensor(right) ?? unknown];
  if (isNumber(left) && isNumber(right)) return [a, b];
  // An array divides bools itself.
  if (symbol === "/" && a.kind === "tensor" && a.dtype === "bool" && right.kind === "tensor") return [a, right];
  if (isNumber(left) && symbol !== "/" && isListOrArray(right)) return pair(alike([left, right]));
  if (isNumber(left) || isNumber(right)) return [isNumber(left) ? left : a, isNumber(right) ? right : b];
  return [adapted(left, a, right, b, false), adapted(right, b, left, a, true)];
}

/** An array, or a list of whole numbers, takes the type of the tensor beside it; of two arrays the second that of the first. */
function adapted(given: Value, made: Value, beside: Value, other: Value, isSecond: boolean): Value {
  if (made.kind !== "tensor" || other.kind !== "tensor" || !isArray(given)) return made;
  return isSecond || !isArray(beside) ? { ...made, dtype: other.dtype } : made;
}

function isListOrArray(value: Value): boolean {
  return value.kind === "list" || value.kind === "tuple" || (value.kind === "tensor" && value.framework === "numpy");
}

function pair([a, b]: readonly TensorValue[]): readonly [Value, Value] {
  return [a ?? unknown, b ?? unknown];
}

function isArray(value: Value): boolean {
  if (value.kind === "tensor") return value.framework === "numpy" || value.framework === "pandas";
  return (value.kind === "list" || value.kind === "tuple" || value.kind === "object") && !isFloatingDType(toTensor(value)?.dtype);
}

/** As the operator does, of which TensorFlow's function is the long form. */
function arithmetic(owner: string, symbol: string, left: Value, right: Value, ctx: Context): Value {
  checkSameDType(owner, [left, right]);
  const [a, b] = operands(symbol, left, right);
  return tensorBinary(symbol, a, b, ctx);
}

/** The same for an operation of the runtime, which converts both operands to one type. */
function runtimeArithmetic(owner: string, symbol: string, left: Value, right: Value, ctx: Context, usual?: string): Value {
  checkSameDType(owner, [left, right]);
  const [a, b] = pair(alike([left, right], usual));
  const isOneNumber = isNumber(left) !== isNumber(right) && !isListOrArray(left) && !isListOrArray(right);
  return isOneNumber ? tensorBinary(symbol, isNumber(left) ? left : a, isNumber(right) ? right : b, ctx) : tensorBinary(symbol, a, b, ctx);
}

const operator = (owner: string, symbol: string): Entry =>
  fn(ordered("x y name", { x: operandArgument, y: operandArgument }), ({ x, y }, ctx) => arithmetic(owner, symbol, x, y, ctx));

/** The shape and type an operator would give, of other values. */
const likeOperator = (owner: string, symbol: string, names = "x y", usual?: string): Entry => {
  const [first = "x", second = "y"] = names.split(" ");
  return fn(ordered(`${names} name`, { [first]: operandArgument, [second]: operandArgument }), (args, ctx) => {
    const result = runtimeArithmetic(owner, symbol, args[first] ?? unknown, args[second] ?? unknown, ctx, usual);
    return result.kind === "tensor" ? forgetValues(result) : result;
  });
};

const comparison = (owner: string, takes: Takes = "anything"): Entry =>
  fn(ordered("x y name", { x: operandArgument, y: operandArgument }), ({ x: left, y: right }) => {
    const [x, y] = takes === "bools" ? [left, right].map((each) => takenFor(takes, each)) : alike([left, right]);
    if (!x || !y) return unknownTensor;
    for (const each of [x, y]) checkTakes(owner, each, takes);
    return made(broadcastShapes(owner, [x.shape, y.shape]), "bool");
  });

const OF_FLOATS =
  "sqrt rsqrt exp expm1 log log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh sigmoid erf erfc erfcinv " +
  "erfinv lgamma digamma reciprocal log_sigmoid ndtri bessel_i0 bessel_i1 bessel_i0e bessel_i1e sinc cospi";
const OF_NUMBERS = "negative sign square";
const TESTS = "is_nan is_inf is_finite";
const ORDER_TESTS = "is_non_decreasing is_strictly_increasing";
const OPERATORS: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  floormod: "%",
  pow: "**",
};
const LIKE_PLUS = "maximum minimum squared_difference multiply_no_nan xdivy xlogy xlog1py truncatediv truncatemod";
/** Those whose operands have other names. */
const LIKE_PLUS_NAMED: Readonly<Record<string, string>> = { atan2: "y x", zeta: "x q", igamma: "a x", igammac: "a x" };
const COMPARISONS = "equal not_equal approximate_equal";
const ORDERINGS = "greater greater_equal less less_equal";
const LOGICAL = "logical_and logical_or logical_xor";

function entriesOf(names: string, entry: (owner: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(`tf.${name}`)]));
}

function sum(owner: string, tensors: readonly TensorValue[]): Value {
  const [first] = tensors;
  checkSameDType(owner, tensors);
  return first
    ? made(
        broadcastShapes(
          owner,
          tensors.map((each) => each.shape),
        ),
        first.dtype,
      )
    : unknown;
}

/** Names in `tf` and `tf.math` alike. */
export const elementwiseFunctions: Entries = {
  ...entriesOf(OF_FLOATS, (owner) => elementwise("x name", same, owner, "floats")),
  ...entriesOf("floor ceil rint", (owner) => whole(owner)),
  abs: elementwise("x name", realOf, "tf.abs", "numbers"),
  ...entriesOf(OF_NUMBERS, (owner) => elementwise("x name", same, owner, "numbers")),
  ...entriesOf(TESTS, (owner) => elementwise("x name", toBool, owner, "floats")),
  ...entriesOf(ORDER_TESTS, () => fn(ordered("x name", { x: tensorArgument }), () => made([], "bool"))),
  logical_not: elementwise("x name", toBool, "tf.logical_not", "bools"),
  conj: elementwise("x name"),
  ...Object.fromEntries(Object.entries(OPERATORS).map(([name, symbol]) => [name, operator(`tf.${name}`, symbol)])),
  ...entriesOf(LIKE_PLUS, (owner) => likeOperator(owner, "+")),
  ...Object.fromEntries(Object.entries(LIKE_PLUS_NAMED).map(([name, names]) => [name, likeOperator(`tf.${name}`, "+", names)])),
  divide_no_nan: likeOperator("tf.divide_no_nan", "/"),
  nextafter: likeOperator("tf.nextafter", "+", "x1 x2", "float32"),
  ...entriesOf(COMPARISONS, (owner) => comparison(owner)),
  ...entriesOf(ORDERINGS, (owner) => comparison(owner, "numbers")),
  ...entriesOf(LOGICAL, (owner) => comparison(owner, "bools")),
  polyval: fn(ordered("coeffs x name", { x: tensorArgument }), ({ x }) => made(x.shape, x.dtype)),
  softplus: elementwise("features name", same, "tf.math.softplus", "floats"),
  round: elementwise("x name"),
  real: elementwise("input name", realOf),
  imag: elementwise("input name", realOf),
  angle: elementwise("input name", realOf),
  clip_by_value: clipped,
  clip_by_norm: elementwise("t clip_norm axes name", same, "tf.clip_by_norm", "floats"),
  l2_normalize: normalized("tf.math.l2_normalize"),
  cumsum: cumulative("tf.cumsum", "numbers"),
  cumprod: cumulative("tf.math.cumprod", "numbers"),
  cumulative_logsumexp: cumulative("tf.math.cumulative_logsumexp", "floats"),
  global_norm: fn(ordered("t_list name", { t_list: tensorsArgument }), ({ t_list }) => made([], t_list[0]?.dtype)),
  softmax: aliasOf("tensorflow.nn.softmax"),
  zero_fraction: aliasOf("tensorflow.nn.zero_fraction"),
  lbeta: fn(ordered("x name", { x: tensorArgument }), ({ x }) => {
    checkTakes("tf.math.lbeta", x, "floats");
    return made(reduceShape("tf.math.lbeta", x.shape, [-1], false), x.dtype);
  }),
  invert_permutation: fn(ordered("x name", { x: operandArgument }), ({ x: given }) => {
    const [x = unknownTensor] = alike([given], "int32");
    checkTakes("tf.math.invert_permutation", x, "indices");
    return made(x.shape, x.dtype);
  }),
  add_n: fn(ordered("inputs name", { inputs: tensorsArgument }), ({ inputs }) => sum("tf.add_n", inputs)),
  accumulate_n: fn(ordered("inputs shape tensor_dtype name", { inputs: tensorsArgument }), ({ inputs }) => sum("tf.accumulate_n", inputs)),
};

/** A type that has to be given. */
const neededType: Param<string | null | undefined> = { ...dtype, required: true };

const TEXT = new Set(["string", "str"]);

/** Numbers are no text and text no numbers: there are `tf.strings.as_string` and `to_number`. */
function checkCast(owner: string, of: TensorValue, type: string | undefined): void {
  if (type === undefined || of.dtype === undefined || TEXT.has(type) === TEXT.has(of.dtype)) return;
  fail({
    code: "wrong-kind",
    owner,
    expected: TEXT.has(type) ? "text, or tf.strings.as_string" : "numbers, or tf.strings.to_number",
    got: `a tensor of ${of.dtype}`,
  });
}

/** All tensors scaled by one number, and that number: their norm. */
const clippedTogether: Entry = fn(ordered("t_list clip_norm use_norm name", { t_list: tensorsArgument }), ({ t_list }) =>
  tuple([list(t_list.map((each) => made(each.shape, each.dtype))), made([], t_list[0]?.dtype)]),
);

export const conversions: Entries = {
  clip_by_global_norm: clippedTogether,
  identity_n: fn(ordered("input name", { input: tensorsArgument }), ({ input }) => list(input)),
  cast: fn(ordered("x dtype name", { x: tensorArgument, dtype: neededType }), ({ x, dtype: type }) => {
    checkCast("tf.cast", x, type ?? undefined);
    return cast(x, type ?? undefined);
  }),
  saturate_cast: fn(ordered("value dtype name", { value: tensorArgument, dtype }), ({ value, dtype: type }) =>
    cast(value, type ?? undefined),
  ),
  identity: fn(ordered("input name", { input: tensorArgument }), ({ input }) => input),
  stop_gradient: fn(ordered("input name", { input: tensorArgument }), ({ input }) => input),
  guarantee_const: elementwise("input name"),
};
