/** Operations on each value, alone and in pairs (keras/src/ops/numpy.py, math.py, nn.py). */
import { broadcastShapes } from "../../../shape/broadcast";
import { type Shape, UNKNOWN } from "../../../shape/dim";
import { isIntegerDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { isRanked, last, replaceLast } from "../../../shape/shape";
import { bool, unknown } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { cast } from "../../numpy/dtypes";
import type { Params } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything, optional } from "../../vocabulary/params";
import {
  checkShaped,
  dtype,
  floatOf,
  isSymbolic,
  made,
  type Operand,
  op,
  operand,
  promoted,
  tensorArgument,
  unknownTensor,
} from "./operation";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (type) => type;
const toBool: DTypeRule = () => "bool";
const realOf: DTypeRule = (type) => (type === "complex64" ? "float32" : type === "complex128" ? "float64" : type);
const complexOf: DTypeRule = (type) => (type === "float64" ? "complex128" : type === undefined ? undefined : "complex64");

/** The first name is the tensor's. */
const unary = (names: string, rule: DTypeRule): Entry => {
  const [first = "x"] = names.split(" ");
  const params: Params = { [first]: tensorArgument };
  return op(names, params, (args) => {
    const of: TensorValue = args[first];
    return made(of.shape, rule(of.dtype));
  });
};

function entriesOf(names: string, entry: (name: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(name)]));
}

/** Operations whose backend kernels take no integers. */
const floating = (owner: string, names: string): Entry =>
  op(names, { x: tensorArgument }, ({ x }) => {
    if (!isSymbolic(x) && isIntegerDType(x.dtype))
      fail({ code: "wrong-kind", owner, expected: "a tensor of a floating type", got: `${x.dtype}`, argument: "x" });
    return made(x.shape, floatOf(x.dtype));
  });

type PairRule = (a: string | undefined, b: string | undefined) => string | undefined;

/** The bitwise operations declare the first shape for KerasTensors. */
type ShapeRule = (owner: string, a: TensorValue, b: TensorValue) => Shape;
const broadcast: ShapeRule = (owner, a, b) => broadcastShapes(owner, [a.shape, b.shape]);
const firstOrBroadcast: ShapeRule = (owner, a, b) => (isSymbolic(a, b) ? a.shape : broadcast(owner, a, b));

const binary = (owner: string, rule: PairRule, names = "x1 x2", shape: ShapeRule = broadcast, isShaped = false): Entry => {
  const [first = "x1", second = "x2"] = names.split(" ");
  const params: Params = { [first]: operand, [second]: operand };
  return op(names, params, (args, _ctx, { given }): Value => {
    if (isShaped) checkShaped(owner, given, [first, second]);
    const [a, b]: readonly Operand[] = [args[first], args[second]];
    return a && b ? made(shape(owner, a.tensor, b.tensor), rule(a.dtype, b.dtype)) : unknown;
  });
};

/** Of two numbers, as sizes are, the answer is known. */
const comparison = (owner: string, holds: (a: number, b: number) => boolean): Entry =>
  op("x1 x2", { x1: operand, x2: operand }, ({ x1, x2 }, _ctx, { given }) => {
    const [a, b] = [given.get("x1"), given.get("x2")].map((each) => each && numberOf(each.value));
    const content = a === undefined || b === undefined ? {} : { content: bool(holds(a, b)) };
    return made(broadcastShapes(owner, [x1.tensor.shape, x2.tensor.shape]), "bool", content);
  });

function numberOf(value: Value): number | undefined {
  if (value.kind === "tensor") return value.content && value.content.kind !== "tensor" ? numberOf(value.content) : undefined;
  return (value.kind === "int" || value.kind === "float") && typeof value.value === "number" ? value.value : undefined;
}

const FLOATS =
  "arccos arccosh arcsin arcsinh arctan arctanh cbrt cos cosh deg2rad exp exp2 expm1 fabs i0 log log10 log1p log2 rad2deg sin sinc sinh sqrt tan tanh";
const FLOATING_ONLY = "rsqrt erf erfc erfinv reciprocal";
const SAME = "abs absolute ceil conj conjugate copy floor negative sign square trunc bitwise_invert bitwise_not";
const TESTS = "isfinite isinf isnan isneginf isposinf isreal logical_not signbit";
const LOGICAL = "logical_and logical_or logical_xor";
const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  equal: (a, b) => a === b,
  not_equal: (a, b) => a !== b,
  greater: (a, b) => a > b,
  greater_equal: (a, b) => a >= b,
  less: (a, b) => a < b,
  less_equal: (a, b) => a <= b,
};
const PROMOTING = "add subtract multiply maximum minimum mod floor_divide power fmax fmin fmod gcd lcm";
const FLOAT_PAIRS = "divide true_divide divide_no_nan arctan2 hypot logaddexp logaddexp2 nextafter ldexp";
const BITWISE = "bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift left_shift right_shift";

const floatPair: PairRule = (a, b) => floatOf(promoted(a, b));

/** A bound that must be given, if only as None. */
const bound = { ...optional(operand), required: true };

/** Another reading of the same bytes: the last axis grows or shrinks with the size of the type. */
function viewed(x: TensorValue, type: string): Value {
  const [from, to] = [bits(x.dtype), bits(type)];
  if (from === undefined || to === undefined) return unknownTensor;
  if (from === to) return made(x.shape, type);
  if (!isRanked(x.shape) || x.shape.length === 0) return unknownTensor;
  const size = last(x.shape);
  return made(replaceLast(x.shape, typeof size === "number" ? Math.floor((size * from) / to) : size === null ? null : UNKNOWN), type);
}

function bits(dtype: string | undefined): number | undefined {
  const digits = dtype && /\d+$/.exec(dtype)?.[0];
  return digits ? Number(digits) : undefined;
}

export const elementwise: Entries = {
  ...entriesOf(FLOATS, () => unary("x", floatOf)),
  ...entriesOf(FLOATING_ONLY, (name) => floating(name, "x")),
  ...entriesOf(SAME, () => unary("x", same)),
  ...entriesOf(TESTS, () => unary("x", toBool)),
  ...entriesOf(LOGICAL, (name) => binary(name, toBool)),
  ...Object.fromEntries(Object.entries(COMPARISONS).map(([name, holds]) => [name, comparison(name, holds)])),
  ...entriesOf(PROMOTING, (name) => binary(name, promoted)),
  ...entriesOf(FLOAT_PAIRS, (name) => binary(name, floatPair)),
  ...entriesOf(BITWISE, (name) => binary(name, promoted, "x y", firstOrBroadcast, name.startsWith("bitwise") && !name.endsWith("shift"))),
  heaviside: binary("heaviside", floatPair, "x1 x2", broadcast, true),
  angle: unary("x", floatOf),
  real: unary("x", realOf),
  imag: unary("x", realOf),
  nan_to_num: unary("x nan posinf neginf", same),
  round: unary("x decimals", same),
  isclose: op("x1 x2 rtol atol equal_nan", { x1: operand, x2: operand }, ({ x1, x2 }) =>
    made(broadcast("isclose", x1.tensor, x2.tensor), "bool"),
  ),
  allclose: op("x1 x2 rtol atol equal_nan", { x1: operand, x2: operand }, ({ x1, x2 }) => {
    if (!isSymbolic(x1.tensor, x2.tensor)) broadcast("allclose", x1.tensor, x2.tensor);
    return made([], "bool");
  }),
  isin: op("x1 x2 assume_unique invert", { x1: tensorArgument, x2: anything }, ({ x1 }) => made(x1.shape, "bool")),
  clip: op("x x_min x_max", { x: tensorArgument, x_min: bound, x_max: bound }, ({ x, x_min, x_max }) => {
    if (!isSymbolic(x) && (!x_min || !x_max))
      fail({ code: "wrong-kind", owner: "clip", expected: "a number for both bounds", got: "None" });
    return made(
      broadcastShapes(
        "clip",
        [x, x_min?.tensor, x_max?.tensor].flatMap((each) => (each ? [each.shape] : [])),
      ),
      x.dtype === "bool" ? "int32" : promoted(x.dtype, x_min?.dtype ?? x.dtype, x_max?.dtype ?? x.dtype),
    );
  }),
  polar: op("abs_ angle", { abs_: operand, angle: operand }, ({ abs_, angle }) =>
    made(
      firstOrBroadcast("polar", abs_.tensor, angle.tensor),
      isSymbolic(abs_.tensor) ? abs_.dtype : complexOf(floatPair(abs_.dtype, angle.dtype)),
    ),
  ),
  cast: op("x dtype", { x: tensorArgument, dtype }, ({ x, dtype: type }) => cast(x, type ?? undefined)),
  saturate_cast: op("x dtype", { x: tensorArgument, dtype }, ({ x, dtype: type }) => made(x.shape, type ?? undefined)),
  stop_gradient: unary("variable", same),
  view: op("x dtype", { x: tensorArgument, dtype }, ({ x, dtype: type }) =>
    type === null || type === x.dtype ? made(x.shape, x.dtype) : type === undefined ? unknownTensor : viewed(x, type),
  ),
};

/** Of `keras.ops.nn`: the shape stays, the type becomes floating. */
const ACTIVATIONS: Readonly<Record<string, string>> = {
  relu: "x",
  relu6: "x",
  leaky_relu: "x negative_slope",
};
const FLOATING_ACTIVATIONS: Readonly<Record<string, string>> = {
  sparse_sigmoid: "x",
  softsign: "x",
  gelu: "x approximate",
  hard_silu: "x",
  hard_swish: "x",
  hard_tanh: "x",
  squareplus: "x b",
  soft_shrink: "x threshold",
  hard_shrink: "x threshold",
  sparse_plus: "x",
};
/** Those that arrays of integers surely do not have. */
const FLOATING_ONLY_ACTIVATIONS: Readonly<Record<string, string>> = {
  sigmoid: "x",
  softplus: "x",
  silu: "x",
  swish: "x",
  elu: "x alpha",
  celu: "x alpha",
  selu: "x",
  hard_sigmoid: "x",
  tanh_shrink: "x",
  log_sigmoid: "x",
};

export const activationOperations: Entries = {
  ...Object.fromEntries(Object.entries(ACTIVATIONS).map(([name, names]) => [name, unary(names, same)])),
  ...Object.fromEntries(Object.entries(FLOATING_ACTIVATIONS).map(([name, names]) => [name, unary(names, floatOf)])),
  ...Object.fromEntries(Object.entries(FLOATING_ONLY_ACTIVATIONS).map(([name, names]) => [name, floating(name, names)])),
  threshold: op("x threshold default_value", { x: tensorArgument, threshold: anything, default_value: anything }, ({ x }) =>
    made(x.shape, floatOf(x.dtype)),
  ),
};
