/** Functions of each value, alone and in pairs (tensorflow/python/ops/math_ops.py). */
import { broadcastShapes } from "../../shape/broadcast";
import type { Context } from "../../value/context";
import { unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { cast } from "../numpy/dtypes";
import { tensorBinary } from "../tensors/operators";
import { forgetValues } from "../tensors/ranges";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { ordered } from "../vocabulary/params";
import { checkSameDType, dtype, made, operandArgument, tensorArgument, tensorsArgument, toTensor } from "./arguments";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (type) => type;
const toBool: DTypeRule = () => "bool";
const realOf: DTypeRule = (type) => (type === "complex64" ? "float32" : type === "complex128" ? "float64" : type);

/** `first` names the tensor. */
export const elementwise = (names: string, rule: DTypeRule = same): Entry => {
  const [first = "x"] = names.split(" ");
  const params = ordered(names, { [first]: tensorArgument });
  return fn(params, (args) => {
    const x = args[first];
    return x ? made(x.shape, rule(x.dtype)) : unknown;
  });
};

/** The operand that decides the type is a tensor; a Python number adapts to it. */
function operands(left: Value, right: Value): readonly [Value, Value] {
  const isNumber = (value: Value): boolean => value.kind === "int" || value.kind === "float" || value.kind === "bool";
  const [a, b] = [toTensor(left) ?? unknown, toTensor(right) ?? unknown];
  if (isNumber(left) && isNumber(right)) return [a, b];
  return [isNumber(left) ? left : a, isNumber(right) ? right : b];
}

/** As the operator does, of which TensorFlow's function is the long form. */
function arithmetic(owner: string, symbol: string, left: Value, right: Value, ctx: Context): Value {
  checkSameDType(owner, [left, right]);
  const [a, b] = operands(left, right);
  return tensorBinary(symbol, a, b, ctx);
}

const operator = (owner: string, symbol: string): Entry =>
  fn(ordered("x y name", { x: operandArgument, y: operandArgument }), ({ x, y }, ctx) => arithmetic(owner, symbol, x, y, ctx));

/** The shape and type an operator would give, of other values. */
const likeOperator = (owner: string, symbol: string, names = "x y"): Entry => {
  const [first = "x", second = "y"] = names.split(" ");
  return fn(ordered(`${names} name`, { [first]: operandArgument, [second]: operandArgument }), (args, ctx) => {
    const result = arithmetic(owner, symbol, args[first] ?? unknown, args[second] ?? unknown, ctx);
    return result.kind === "tensor" ? forgetValues(result) : result;
  });
};

const comparison = (owner: string): Entry =>
  fn(ordered("x y name", { x: tensorArgument, y: tensorArgument }), ({ x, y }) => made(broadcastShapes(owner, [x.shape, y.shape]), "bool"));

const SAME =
  "abs negative sign floor ceil rint square sqrt rsqrt exp expm1 log log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh " +
  "sigmoid erf erfc erfinv lgamma digamma reciprocal conj log_sigmoid ndtri bessel_i0 bessel_i1 sinc cospi";
const TESTS = "is_nan is_inf is_finite logical_not is_non_decreasing is_strictly_increasing";
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
const LIKE_PLUS = "maximum minimum squared_difference divide_no_nan multiply_no_nan xdivy xlogy xlog1py truncatediv truncatemod";
/** Those whose operands have other names. */
const LIKE_PLUS_NAMED: Readonly<Record<string, string>> = { atan2: "y x", zeta: "x q", igamma: "a x", igammac: "a x", nextafter: "x1 x2" };
const COMPARISONS = "equal not_equal greater greater_equal less less_equal logical_and logical_or logical_xor approximate_equal";

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
  ...entriesOf(SAME, () => elementwise("x name")),
  ...entriesOf(TESTS, () => elementwise("x name", toBool)),
  ...Object.fromEntries(Object.entries(OPERATORS).map(([name, symbol]) => [name, operator(`tf.${name}`, symbol)])),
  ...entriesOf(LIKE_PLUS, (owner) => likeOperator(owner, "+")),
  ...Object.fromEntries(Object.entries(LIKE_PLUS_NAMED).map(([name, names]) => [name, likeOperator(`tf.${name}`, "+", names)])),
  ...entriesOf(COMPARISONS, comparison),
  polyval: fn(ordered("coeffs x name", { x: tensorArgument }), ({ x }) => made(x.shape, x.dtype)),
  softplus: elementwise("features name"),
  round: elementwise("x name"),
  real: elementwise("input name", realOf),
  imag: elementwise("input name", realOf),
  angle: elementwise("input name", realOf),
  clip_by_value: elementwise("t clip_value_min clip_value_max name"),
  clip_by_norm: elementwise("t clip_norm axes name"),
  l2_normalize: elementwise("x axis epsilon name dim"),
  cumsum: elementwise("x axis exclusive reverse name"),
  cumprod: elementwise("x axis exclusive reverse name"),
  cumulative_logsumexp: elementwise("x axis exclusive reverse name"),
  add_n: fn(ordered("inputs name", { inputs: tensorsArgument }), ({ inputs }) => sum("tf.add_n", inputs)),
  accumulate_n: fn(ordered("inputs shape tensor_dtype name", { inputs: tensorsArgument }), ({ inputs }) => sum("tf.accumulate_n", inputs)),
};

export const conversions: Entries = {
  cast: fn(ordered("x dtype name", { x: tensorArgument, dtype }), ({ x, dtype: type }) => cast(x, type ?? undefined)),
  saturate_cast: fn(ordered("value dtype name", { value: tensorArgument, dtype }), ({ value, dtype: type }) =>
    cast(value, type ?? undefined),
  ),
  identity: fn(ordered("input name", { input: tensorArgument }), ({ input }) => input),
  stop_gradient: fn(ordered("input name", { input: tensorArgument }), ({ input }) => input),
  guarantee_const: elementwise("input name"),
};
