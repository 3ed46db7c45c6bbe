/** Operations on each value, alone (keras/src/ops/numpy.py, math.py, nn.py); in pairs they are in pairs.ts. */
import { broadcastShapes } from "../../../shape/broadcast";
import { UNKNOWN } from "../../../shape/dim";
import { isIntegerDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { isRanked, last, replaceLast } from "../../../shape/shape";
import { int } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { cast } from "../../numpy/dtypes";
import type { Params } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { optional, withDefault } from "../../vocabulary/params";
import { type Kind, typed, UNARY_KINDS } from "./kinds";
import { dtype, isSymbolic, made, needed, type Operand, op, operand, tensorArgument, toTensor, unknownTensor } from "./operation";

/** The first name is the tensor's. */
const unary = (owner: string, names = "x", kind: Kind = UNARY_KINDS.get(owner) ?? ["same", "same"]): Entry => {
  const [first = "x"] = names.split(" ");
  const params: Params = { [first]: tensorArgument };
  return op(names, params, (args) => {
    const of: TensorValue = args[first];
    return made(of.shape, typed(owner, kind, of));
  });
};

/** Parameters behind the tensor, that no shape depends on. */
const PARAMETERS: Readonly<Record<string, string>> = {
  nan_to_num: "x nan posinf neginf",
  round: "x decimals",
  stop_gradient: "variable",
  leaky_relu: "x negative_slope",
  gelu: "x approximate",
  soft_shrink: "x threshold",
  hard_shrink: "x threshold",
  elu: "x alpha",
  celu: "x alpha",
  threshold: "x threshold! default_value!",
};

/** Those of `keras.ops.nn`. */
const ACTIVATIONS = new Set(
  (
    "relu relu6 leaky_relu sparse_sigmoid softsign gelu hard_silu hard_swish hard_tanh squareplus soft_shrink hard_shrink sparse_plus " +
    "sigmoid softplus silu swish elu celu selu hard_sigmoid tanh_shrink log_sigmoid threshold"
  ).split(" "),
);

/** The second tensor of arrays is broadcast; a KerasTensor keeps its shape. */
const squareplus = op("x* b", { x: tensorArgument, b: withDefault(tensorArgument, toTensor(int(4)) ?? unknownTensor) }, ({ x, b }) =>
  made(
    !isSymbolic(x) ? broadcastShapes("squareplus", [x.shape, b.shape]) : x.shape,
    typed("squareplus", ["same", "same", "bool int uint"], x),
  ),
);

function unaries(isWanted: (name: string) => boolean): Entries {
  return Object.fromEntries([...UNARY_KINDS.keys()].filter(isWanted).map((name) => [name, unary(name, PARAMETERS[name])]));
}

/** A bound that must be given, if only as None. */
const bound = { ...optional(operand), required: true };

/** Bounds do not change the type; arrays want bounds of their own. */
function clip(x: TensorValue, x_min: Operand | null, x_max: Operand | null): TensorValue {
  if (!isSymbolic(x) && (!x_min || !x_max)) fail({ code: "wrong-kind", owner: "clip", expected: "a number for both bounds", got: "None" });
  const dtype = x.dtype === "bool" ? "int32" : x.dtype;
  for (const each of [x_min, x_max])
    if (!isSymbolic(x) && each?.dtype === "float" && isIntegerDType(dtype))
      fail({ code: "wrong-kind", owner: "clip", expected: "integers as bounds of integers", got: "a float" });
  const bounds = [x_min, x_max].flatMap((each) => (each ? [each.tensor.shape] : []));
  return made(broadcastShapes("clip", [x.shape, ...bounds]), dtype);
}

/** Another reading of the same bytes: the last axis grows or shrinks with the size of the type. */
function viewed(x: TensorValue, type: string): Value {
  const [from, to] = [bits(x.dtype), bits(type)];
  if (from === undefined || to === undefined) return unknownTensor;
  if (from === to) return made(x.shape, type);
  if (!isRanked(x.shape)) return unknownTensor;
  const size = x.shape.length === 0 ? 1 : last(x.shape);
  if (!isSymbolic(x) && (x.shape.length === 0 || (typeof size === "number" && (size * from) % to !== 0)))
    fail({
      code: "invalid-argument",
      owner: "view",
      argument: "dtype",
      expected: "a type that divides the bytes",
      got: type,
      shape: x.shape,
    });
  if (x.shape.length === 0) return unknownTensor;
  return made(replaceLast(x.shape, typeof size === "number" ? Math.floor((size * from) / to) : size === null ? null : UNKNOWN), type);
}

function bits(dtype: string | undefined): number | undefined {
  const digits = dtype && /\d+$/.exec(dtype)?.[0];
  return digits ? Number(digits) : undefined;
}

export const elementwise: Entries = {
  ...unaries((name) => !ACTIVATIONS.has(name)),
  angle: unary("angle", "x", ["float", "realFloat"]),
  clip: op("x* x_min x_max", { x: tensorArgument, x_min: bound, x_max: bound }, ({ x, x_min, x_max }) => clip(x, x_min, x_max)),
  cast: op("x dtype", { x: tensorArgument, dtype: needed(dtype) }, ({ x, dtype: type }) => cast(x, type ?? undefined)),
  saturate_cast: op("x dtype", { x: tensorArgument, dtype: needed(dtype) }, ({ x, dtype: type }) => made(x.shape, type ?? undefined)),
  view: op("x dtype", { x: tensorArgument, dtype }, ({ x, dtype: type }) =>
    type === null || type === x.dtype ? made(x.shape, x.dtype) : type === undefined ? unknownTensor : viewed(x, type),
  ),
};

export const activationOperations: Entries = { ...unaries((name) => ACTIVATIONS.has(name)), squareplus };
