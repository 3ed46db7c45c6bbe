/** Functions that are methods of tensors too: `torch.sum(x, 1)` and `x.sum(1)` (torch/_torch_docs.py, _tensor_docs.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { type Dim, UNKNOWN } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, product, replaceAxis } from "../../shape/shape";
import type { ArgumentValue, Context } from "../../value/context";
import { anyBool, anyInt, int, none, shapeOf, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { tensorBinary } from "../tensors/operators";
import { forgetValues } from "../tensors/ranges";
import type { Entries, Entry } from "../vocabulary/functions";
import { anything, dim, flag, withDefault } from "../vocabulary/params";
import {
  axisOf,
  checkFloating,
  dimension,
  dimensions,
  dtype,
  made,
  optionalDimension,
  reduceAxes,
  tensorArgument,
  torchFunction,
  toTensor,
  unknownTensor,
} from "./arguments";
import { promoted, type Typed, toFloat, toInt } from "./dtypes";
import { joining } from "./joining";
import { picking } from "./picking";
import { products } from "./products";
import { views } from "./views";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (type) => type;

const elementwise = (rule: DTypeRule = same): Entry =>
  torchFunction("input a b c d e", { input: tensorArgument }, ({ input }) => made(input.shape, rule(input.dtype)));

function entriesOf(names: string, entry: (name: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(name)]));
}

/** A reduction over one axis, several or all. */
const reduction = (owner: string, rule: DTypeRule = same, names = "input dim keepdim dtype"): Entry =>
  torchFunction(names, { input: tensorArgument, dim: dimensions, keepdim: flag(false), dtype }, (args) =>
    made(reduceAxes(owner, args.input, args.dim, args.keepdim), args.dtype === null ? rule(args.input.dtype) : args.dtype),
  );

/** Means and spreads of whole numbers are refused, unless another type is asked for. */
const floating = (owner: string): Entry =>
  torchFunction("input dim keepdim dtype", { input: tensorArgument, dim: dimensions, keepdim: flag(false), dtype }, (args) => {
    if (args.dtype === null) checkFloating(owner, args.input);
    return made(reduceAxes(owner, args.input, args.dim, args.keepdim), args.dtype === null ? args.input.dtype : args.dtype);
  });

/** `std(x, dim)`: what stands second may be `unbiased`. */
const spread = (owner: string): Entry =>
  torchFunction(
    "input dim unbiased keepdim",
    {
      input: tensorArgument,
      dim: withDefault(anything, none as Value),
      unbiased: withDefault(anything, none as Value),
      keepdim: flag(false),
    },
    ({ input, dim: along, keepdim }) => {
      checkFloating(owner, input);
      const axes = along.kind === "int" && typeof along.value === "number" ? [along.value] : shapeOf(along);
      if (along.kind === "none" || along.kind === "bool") return made(reduceAxes(owner, input, null, keepdim), input.dtype);
      const known = axes && isRanked(axes) ? axes.filter((each) => typeof each === "number") : undefined;
      return known ? made(reduceAxes(owner, input, known, keepdim), input.dtype) : unknownTensor;
    },
  );

/** `max(x)` is a value, `max(x, dim)` values and their places, `max(x, y)` elementwise. `always`: there are places without `dim` too. */
const extreme = (owner: string, names: string, always: boolean): Entry =>
  torchFunction(
    names,
    { input: tensorArgument, dim: withDefault(anything, none as Value), keepdim: flag(false) },
    ({ input, dim: along, keepdim }) => {
      if (along.kind === "none" && !always) return made([], input.dtype);
      if (along.kind === "tensor") return made(broadcastShapes(owner, [input.shape, along.shape]), promoted([input, along]));
      const axis = along.kind === "none" ? -1 : along.kind === "int" ? along.value : undefined;
      if (typeof axis !== "number") return unknown;
      const shape = reduceAxes(owner, input, [axis], keepdim);
      return pair(made(shape, input.dtype), made(shape, "int64"));
    },
  );

/** Along an axis, which must be there; the shape stays. */
const running = (owner: string, rule: DTypeRule, places: boolean): Entry =>
  torchFunction("input dim dtype", { input: tensorArgument, dim: dimension, dtype }, ({ input, dim: axis, dtype: type }) => {
    axisOf(owner, axis, input);
    const output = made(input.shape, type === null ? rule(input.dtype) : type);
    return places ? pair(output, made(input.shape, "int64")) : output;
  });

const sorted = (owner: string, places: boolean): Entry =>
  torchFunction("input dim descending", { input: tensorArgument, dim: withDefault(dimension, -1) }, ({ input, dim: axis }) => {
    axisOf(owner, axis, input);
    const order = made(input.shape, "int64");
    return places ? pair(made(input.shape, input.dtype), order) : order;
  });

function pair(values: Value, indices: Value): Value {
  return { ...tuple([values, indices]), flavour: ["values", "indices"] };
}

const position = (owner: string): Entry =>
  torchFunction(
    "input dim keepdim",
    { input: tensorArgument, dim: optionalDimension, keepdim: flag(false) },
    ({ input, dim: along, keepdim }) => {
      const size = along !== null && isRanked(input.shape) ? dimAt(input.shape, along) : UNKNOWN;
      const range = typeof size === "number" && size > 0 ? { range: { min: 0, max: size - 1, every: false } } : {};
      return made(reduceAxes(owner, input, along === null ? null : [along], keepdim), "int64", range);
    },
  );

const comparison = (owner: string): Entry =>
  torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    made(broadcastShapes(owner, [input.shape, other.shape]), "bool"),
  );

/** Elementwise of two tensors that are broadcast; a number counts by its kind. */
const paired = (owner: string, rule: DTypeRule = same): Entry =>
  torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }, _ctx, { given }) =>
    made(broadcastShapes(owner, [input.shape, other.shape]), rule(promoted([typed(input, given, "input"), typed(other, given, "other")]))),
  );

function typed(of: TensorValue, given: ReadonlyMap<string, ArgumentValue>, name: string): Typed {
  const kind = given.get(name)?.value.kind;
  return kind === "int" || kind === "float" || kind === "bool" ? kind : of;
}

/** `clamp(x, low, high)`: bounds of another kind raise the type. */
const clamped: Entry = torchFunction(
  "input min max",
  { input: tensorArgument, min: withDefault(anything, none as Value), max: withDefault(anything, none as Value) },
  ({ input, min, max }) => {
    const kinds = [min, max].flatMap(({ kind }): Typed[] => (kind === "int" || kind === "float" || kind === "bool" ? [kind] : []));
    return [min, max].some(({ kind }) => kind === "tensor" || kind === "unknown")
      ? made(input.shape, undefined)
      : made(input.shape, promoted([input, ...kinds]));
  },
);

function arithmetic(symbol: string, left: Value, right: Value, ctx: Context): Value {
  const a = toTensor(left) ?? unknown;
  const isNumber = right.kind === "int" || right.kind === "float" || right.kind === "bool";
  const result = tensorBinary(symbol, a, isNumber ? right : (toTensor(right) ?? unknown), ctx);
  return result.kind === "tensor" ? forgetValues(result) : unknownTensor;
}

const operator = (symbol: string): Entry =>
  torchFunction("input other", { input: anything, other: anything }, ({ input, other }, ctx) => arithmetic(symbol, input, other, ctx));

const OPERATORS: Readonly<Record<string, string>> = {
  add: "+",
  sub: "-",
  subtract: "-",
  mul: "*",
  multiply: "*",
  div: "/",
  divide: "/",
  true_divide: "/",
  pow: "**",
  floor_divide: "//",
  remainder: "%",
};

const size = (of: TensorValue, along: number | null): Value => {
  if (!isRanked(of.shape)) return along === null ? unknown : anyInt;
  const ofDim = (each: Dim): Value => (each === null ? anyInt : int(each));
  if (along === null) return { ...tuple(of.shape.map(ofDim)), flavour: "TensorShape" };
  return ofDim(dimAt(of.shape, axisOf("size", along, of) ?? 0));
};

const counted: Entry = torchFunction("input", { input: tensorArgument }, ({ input }) => {
  const count = isRanked(input.shape) ? product(input.shape) : UNKNOWN;
  return count === null ? anyInt : int(count);
});

const SAME =
  "abs absolute neg negative positive relu relu_ clone round floor ceil trunc sign detach contiguous cpu cuda requires_grad_ " +
  "fill_ zero_ normal_ uniform_ masked_fill_ index_fill index_copy index_add scatter scatter_ scatter_add scatter_add_ nan_to_num conj clamp_ clip_ lerp frac " +
  "add_ sub_ mul_ div_ pow_ exp_ sqrt_ abs_ neg_ sigmoid_ tanh_ round_ floor_ random_ bernoulli_ bitwise_not roll dropout";
const FLOATS =
  "exp log log2 log10 log1p expm1 exp2 sqrt rsqrt sin cos tan asin acos atan sinh cosh tanh sigmoid erf reciprocal logit deg2rad rad2deg angle";
const TESTS = "isnan isinf isfinite logical_not signbit";
const COMPARISONS = "eq ne gt lt ge le greater less greater_equal less_equal not_equal logical_and logical_or logical_xor isclose";
const PAIRED = "maximum minimum fmax fmin fmod bitwise_and bitwise_or bitwise_xor";

/** Under another type where one is asked for. */
const alongAxis = (owner: string): Entry =>
  torchFunction("input dim dtype", { input: tensorArgument, dim: dimension, dtype }, ({ input, dim: axis, dtype: type }) => {
    axisOf(owner, axis, input);
    if (type === null) checkFloating(owner, input);
    return made(input.shape, type === null ? input.dtype : type);
  });

export const functions: Entries = {
  ...views,
  ...joining,
  ...products,
  ...picking,
  ...entriesOf(SAME, () => elementwise()),
  ...entriesOf(FLOATS, () => elementwise(toFloat)),
  square: elementwise((type) => (type === "bool" ? "int64" : type)),
  masked_fill: torchFunction("input mask value", { input: tensorArgument, mask: tensorArgument }, ({ input, mask }) =>
    made(broadcastShapes("masked_fill", [input.shape, mask.shape]), input.dtype),
  ),
  ...entriesOf(TESTS, () => elementwise(() => "bool")),
  ...entriesOf(COMPARISONS, comparison),
  ...entriesOf(PAIRED, (name) => paired(name)),
  ...entriesOf("atan2 hypot", (name) => paired(name, toFloat)),
  ...Object.fromEntries(Object.entries(OPERATORS).map(([name, symbol]) => [name, operator(symbol)])),
  ...entriesOf("clamp clip clamp_min clamp_max", () => clamped),
  ...entriesOf("softmax log_softmax", alongAxis),
  ...entriesOf("sum nansum prod", (name) => reduction(name, toInt)),
  ...entriesOf("amax amin", (name) => reduction(name)),
  ...entriesOf("mean nanmean", floating),
  ...entriesOf("std var", spread),
  logsumexp: reduction("logsumexp", toFloat),
  ...entriesOf("all any", (name) => reduction(name, (type) => (type === "uint8" ? type : "bool"))),
  norm: reduction("norm", same, "input p dim keepdim out dtype"),
  count_nonzero: reduction("count_nonzero", () => "int64", "input dim"),
  ...entriesOf("max min median nanmedian", (name) => extreme(name, "input dim keepdim", false)),
  mode: extreme("mode", "input dim keepdim", true),
  kthvalue: extreme("kthvalue", "input k dim keepdim", true),
  argmax: position("argmax"),
  argmin: position("argmin"),
  sort: sorted("sort", true),
  argsort: sorted("argsort", false),
  ...entriesOf("cumsum cumprod", (name) => running(name, toInt, false)),
  logcumsumexp: running("logcumsumexp", same, false),
  ...entriesOf("cummax cummin", (name) => running(name, same, true)),
  topk: torchFunction("input k dim", { input: tensorArgument, k: dim, dim: withDefault(dimension, -1) }, ({ input, k, dim: along }) => {
    const at = axisOf("topk", along, input);
    if (!isRanked(input.shape) || at === undefined || input.shape.length === 0)
      return pair(made(input.shape, input.dtype), made(input.shape, "int64"));
    const whole = dimAt(input.shape, at);
    if (typeof k === "number" && typeof whole === "number" && (k > whole || k < 0))
      fail({ code: "invalid-argument", owner: "topk", argument: "k", expected: `at most ${whole}`, got: String(k), shape: input.shape });
    const shape = replaceAxis(input.shape, at, k);
    return pair(made(shape, input.dtype), made(shape, "int64"));
  }),
  numel: counted,
  nelement: counted,
  size: torchFunction("input dim", { input: tensorArgument, dim: optionalDimension }, ({ input, dim: along }) => size(input, along)),
  is_floating_point: torchFunction("input", { input: tensorArgument }, ({ input: { dtype: type } }) =>
    type === undefined ? anyBool : { kind: "bool", value: isFloatingDType(type) },
  ),
};
