/** Functions that are methods of tensors too: `torch.flatten(x, 1)` and `x.flatten(1)` (torch/_torch_docs.py, _tensor_docs.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { concatShapes, stackShapes } from "../../shape/concat";
import { ceilDivideDims, compareDims, type Dim, minDims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isIntegerDType } from "../../shape/dtype";
import { dotShapes, einsumShape, matmulShapes } from "../../shape/matmul";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { reshapeOutput } from "../../shape/reshape";
import { dimAt, insertAxis, isRanked, last, product, removeAxis, replaceAxis } from "../../shape/shape";
import { tileShape, transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import { anyInt, int, list, none, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { tensorBinary } from "../tensors/operators";
import { forgetValues } from "../tensors/ranges";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, dim, flag, integer, text, withDefault } from "../vocabulary/params";
import {
  axisOf,
  dimension,
  dimensions,
  dtype,
  made,
  moved,
  optionalDimension,
  sizes,
  tensorArgument,
  tensorsArgument,
  torchFunction,
  toTensor,
  unknownTensor,
} from "./arguments";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (type) => type;
const toFloat: DTypeRule = (type) => (isIntegerDType(type) || type === "bool" ? "float32" : type);
const toInt: DTypeRule = (type) => (isIntegerDType(type) || type === "bool" ? "int64" : type);

const elementwise = (rule: DTypeRule = same): Entry =>
  torchFunction("input a b c d e", { input: tensorArgument }, ({ input }) => made(input.shape, rule(input.dtype)));

function entriesOf(names: string, entry: (name: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(name)]));
}

/** A reduction over one axis, several or all. */
const reduction = (owner: string, rule: DTypeRule = same, names = "input dim keepdim dtype"): Entry =>
  torchFunction(names, { input: tensorArgument, dim: dimensions, keepdim: flag(false), dtype }, (args) =>
    made(reduceShape(owner, args.input.shape, args.dim ?? undefined, args.keepdim), args.dtype ?? rule(args.input.dtype)),
  );

/** `max(x)` is a value, `max(x, dim)` values and their places, `max(x, y)` elementwise. */
const extreme = (owner: string): Entry =>
  torchFunction(
    "input dim keepdim",
    { input: tensorArgument, dim: withDefault(anything, none as Value), keepdim: flag(false) },
    ({ input, dim: along, keepdim }) => {
      if (along.kind === "none") return made([], input.dtype);
      if (along.kind === "tensor") return made(broadcastShapes(owner, [input.shape, along.shape]), input.dtype);
      if (along.kind !== "int" || typeof along.value !== "number") return unknown;
      const shape = reduceShape(owner, input.shape, [along.value], keepdim);
      return pair(made(shape, input.dtype), made(shape, "int64"));
    },
  );

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
      return made(along === null ? [] : reduceShape(owner, input.shape, [along], keepdim), "int64", range);
    },
  );

const comparison = (owner: string): Entry =>
  torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    made(broadcastShapes(owner, [input.shape, other.shape]), "bool"),
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
  maximum: "+",
  minimum: "+",
};

function reshaped(owner: string, of: TensorValue, to: Shape): TensorValue {
  return moved(of, isRanked(to) ? reshapeOutput(owner, of.shape, to) : to);
}

function flattened(of: TensorValue, start: number, end: number): TensorValue {
  const [first, final] = [axisOf("flatten", start, of), axisOf("flatten", end, of)];
  if (!isRanked(of.shape) || first === undefined || final === undefined) return moved(of, UNKNOWN_RANK);
  if (of.shape.length === 0) return moved(of, [1]);
  if (first > final)
    return fail({
      code: "invalid-argument",
      owner: "flatten",
      argument: "start_dim",
      expected: "an axis before end_dim",
      got: String(start),
      shape: of.shape,
    });
  return moved(of, [...of.shape.slice(0, first), product(of.shape.slice(first, final + 1)), ...of.shape.slice(final + 1)]);
}

/** An axis of another size than 1 is kept silently. */
function squeezed(of: TensorValue, along: readonly number[] | null): TensorValue {
  if (!isRanked(of.shape)) return moved(of, UNKNOWN_RANK);
  const places = along?.map((each) => axisOf("squeeze", each, of));
  const isOne = of.shape.map((size) => compareDims(size, 1));
  if (isOne.some((verdict, i) => verdict === "maybe" && (!places || places.includes(i)))) return moved(of, UNKNOWN_RANK);
  return moved(
    of,
    of.shape.filter((_, i) => isOne[i] === "no" || (places !== undefined && !places.includes(i))),
  );
}

function swapped(owner: string, of: TensorValue, a: number, b: number): TensorValue {
  const [first, second] = [axisOf(owner, a, of), axisOf(owner, b, of)];
  if (!isRanked(of.shape) || of.shape.length === 0) return moved(of, of.shape);
  const { shape } = of;
  return moved(
    of,
    shape.map((size, i) => (i === first ? dimAt(shape, second ?? i) : i === second ? dimAt(shape, first ?? i) : size)),
  );
}

function expanded(of: TensorValue, to: Shape): TensorValue {
  if (!isRanked(to) || !isRanked(of.shape)) return moved(of, isRanked(to) ? to.map((size) => (size === -1 ? UNKNOWN : size)) : to);
  const { shape } = of;
  const offset = to.length - shape.length;
  const wanted = to.map((size, i) => (size === -1 ? (i >= offset ? dimAt(shape, i - offset) : UNKNOWN) : size));
  const fits = offset >= 0 && shape.every((size, i) => size === 1 || compareDims(size, dimAt(wanted, i + offset)) !== "no");
  if (!fits) fail({ code: "broadcast-mismatch", owner: "expand", shapes: [shape, wanted] });
  return moved(of, wanted);
}

/** Parts of a size; the last may be smaller. */
function parts(of: TensorValue, size: Dim, along: number): Value {
  const at = axisOf("split", along, of);
  if (!isRanked(of.shape) || at === undefined) return list(undefined, unknownTensor);
  const whole = dimAt(of.shape, at);
  const { shape } = of;
  if (typeof whole !== "number" || typeof size !== "number" || size <= 0)
    return list(undefined, moved(of, replaceAxis(shape, at, UNKNOWN)));
  return tuple(
    Array.from({ length: Math.ceil(whole / size) }, (_, i) => moved(of, replaceAxis(shape, at, Math.min(size, whole - i * size)))),
  );
}

function split(of: TensorValue, size: Value, along: number): Value {
  if (size.kind === "int") return parts(of, size.value, along);
  const at = axisOf("split", along, of);
  const items = size.kind === "list" || size.kind === "tuple" ? size.items : undefined;
  if (!items || at === undefined || !isRanked(of.shape)) return list(undefined, unknownTensor);
  const { shape } = of;
  return tuple(items.map((item) => moved(of, replaceAxis(shape, at, item.kind === "int" ? item.value : UNKNOWN))));
}

function chunks(of: TensorValue, count: Dim, along: number): Value {
  const at = axisOf("chunk", along, of);
  const whole = isRanked(of.shape) && at !== undefined ? dimAt(of.shape, at) : UNKNOWN;
  return parts(of, ceilDivideDims(whole, count), along);
}

function unbound(of: TensorValue, along: number): Value {
  const at = axisOf("unbind", along, of);
  if (!isRanked(of.shape) || at === undefined) return list(undefined, unknownTensor);
  const row = moved(of, removeAxis(of.shape, at));
  const count = dimAt(of.shape, at);
  return typeof count === "number" ? tuple(Array.from({ length: count }, () => row)) : list(undefined, row);
}

/** Matrices alone: `mm` has rank 2, `bmm` rank 3. */
const matrices = (owner: string, rank: number): Entry =>
  torchFunction("input mat2", { input: tensorArgument, mat2: tensorArgument }, ({ input, mat2 }) => {
    for (const each of [input, mat2])
      if (isRanked(each.shape) && each.shape.length !== rank)
        fail({ code: "rank-mismatch", owner, expected: `rank ${rank}`, got: each.shape });
    return made(matmulShapes(owner, input.shape, mat2.shape), input.dtype);
  });

const size = (of: TensorValue, along: number | null): Value => {
  if (!isRanked(of.shape)) return along === null ? unknown : anyInt;
  const ofDim = (each: Dim): Value => (each === null ? anyInt : int(each));
  if (along === null) return { ...tuple(of.shape.map(ofDim)), flavour: "TensorShape" };
  return ofDim(dimAt(of.shape, axisOf("size", along, of) ?? 0));
};

const SAME =
  "abs absolute neg negative relu relu_ clone clamp clip round floor ceil trunc sign square detach contiguous cpu cuda requires_grad_ tril triu flip fliplr flipud roll " +
  "fill_ zero_ normal_ uniform_ masked_fill masked_fill_ index_fill index_copy scatter scatter_ scatter_add scatter_add_ nan_to_num conj cumsum cumprod clamp_ clamp_min clamp_max lerp frac";
const FLOATS =
  "exp log log2 log10 log1p expm1 sqrt rsqrt sin cos tan asin acos atan sinh cosh tanh sigmoid erf reciprocal softmax log_softmax logit deg2rad";
const TESTS = "isnan isinf isfinite logical_not signbit";
const COMPARISONS = "eq ne gt lt ge le greater less greater_equal less_equal logical_and logical_or logical_xor isclose";

export const functions: Entries = {
  ...entriesOf(SAME, () => elementwise()),
  ...entriesOf(FLOATS, () => elementwise(toFloat)),
  ...entriesOf(TESTS, () => elementwise(() => "bool")),
  ...entriesOf(COMPARISONS, comparison),
  ...Object.fromEntries(Object.entries(OPERATORS).map(([name, symbol]) => [name, operator(symbol)])),
  ...entriesOf("sum nansum prod", (name) => reduction(name, toInt)),
  ...entriesOf("mean nanmean std var amax amin logsumexp", (name) => reduction(name)),
  ...entriesOf("all any", (name) => reduction(name, () => "bool")),
  norm: reduction("norm", same, "input p dim keepdim out dtype"),
  count_nonzero: reduction("count_nonzero", () => "int64"),
  max: extreme("max"),
  min: extreme("min"),
  median: extreme("median"),
  argmax: position("argmax"),
  argmin: position("argmin"),
  sort: torchFunction("input dim descending", { input: tensorArgument }, ({ input }) =>
    pair(made(input.shape, input.dtype), made(input.shape, "int64")),
  ),
  argsort: torchFunction("input dim descending", { input: tensorArgument }, ({ input }) => made(input.shape, "int64")),
  topk: torchFunction("input k dim", { input: tensorArgument, k: dim, dim: withDefault(dimension, -1) }, ({ input, k, dim: along }) => {
    const at = axisOf("topk", along, input);
    const shape = isRanked(input.shape) && at !== undefined ? replaceAxis(input.shape, at, k) : UNKNOWN_RANK;
    return pair(made(shape, input.dtype), made(shape, "int64"));
  }),
  reshape: torchFunction("input shape", { input: tensorArgument, shape: sizes }, ({ input, shape }) => reshaped("reshape", input, shape)),
  view: torchFunction("input shape", { input: tensorArgument, shape: sizes }, ({ input, shape }) => reshaped("view", input, shape)),
  flatten: torchFunction(
    "input start_dim end_dim",
    { input: tensorArgument, start_dim: withDefault(dimension, 0), end_dim: withDefault(dimension, -1) },
    ({ input, start_dim, end_dim }) => flattened(input, start_dim, end_dim),
  ),
  ravel: torchFunction("input", { input: tensorArgument }, ({ input }) => flattened(input, 0, -1)),
  squeeze: torchFunction("input dim", { input: tensorArgument, dim: dimensions }, ({ input, dim: along }) => squeezed(input, along)),
  unsqueeze: torchFunction("input dim", { input: tensorArgument, dim: dimension }, ({ input, dim: along }) => {
    if (!isRanked(input.shape)) return moved(input, UNKNOWN_RANK);
    const rank = input.shape.length + 1;
    if (along < -rank || along >= rank) return fail({ code: "axis-out-of-range", owner: "unsqueeze", axis: along, got: input.shape });
    return moved(input, insertAxis(input.shape, along, 1));
  }),
  transpose: torchFunction("input dim0 dim1", { input: tensorArgument, dim0: dimension, dim1: dimension }, ({ input, dim0, dim1 }) =>
    swapped("transpose", input, dim0, dim1),
  ),
  swapaxes: torchFunction("input axis0 axis1", { input: tensorArgument, axis0: dimension, axis1: dimension }, ({ input, axis0, axis1 }) =>
    swapped("swapaxes", input, axis0, axis1),
  ),
  permute: torchFunction("input dims", { input: tensorArgument, dims: sizes }, ({ input, dims }) => {
    const axes = isRanked(dims) ? dims.filter((each) => typeof each === "number") : undefined;
    return moved(
      input,
      axes && isRanked(dims) && axes.length === dims.length ? transposeShape("permute", input.shape, axes) : UNKNOWN_RANK,
    );
  }),
  t: torchFunction("input", { input: tensorArgument }, ({ input }) => moved(input, transposeShape("t", input.shape, undefined))),
  expand: torchFunction("input size", { input: tensorArgument, size: sizes }, ({ input, size: to }) => expanded(input, to)),
  expand_as: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    expanded(input, other.shape),
  ),
  view_as: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    reshaped("view_as", input, other.shape),
  ),
  reshape_as: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    reshaped("reshape_as", input, other.shape),
  ),
  tile: torchFunction("input dims", { input: tensorArgument, dims: sizes }, ({ input, dims }) =>
    moved(input, isRanked(dims) ? tileShape(input.shape, dims) : UNKNOWN_RANK),
  ),
  repeat: torchFunction("input repeats", { input: tensorArgument, repeats: sizes }, ({ input, repeats }) => {
    if (isRanked(repeats) && isRanked(input.shape) && repeats.length < input.shape.length)
      fail({ code: "rank-mismatch", owner: "repeat", expected: `at most rank ${repeats.length}`, got: input.shape });
    return moved(input, isRanked(repeats) ? tileShape(input.shape, repeats) : UNKNOWN_RANK);
  }),
  repeat_interleave: torchFunction(
    "input repeats dim",
    { input: tensorArgument, repeats: anything, dim: optionalDimension },
    ({ input, repeats, dim: along }) => {
      const times = repeats.kind === "int" ? repeats.value : UNKNOWN;
      if (along === null) return moved(input, [isRanked(input.shape) ? multiplyDims(product(input.shape), times) : UNKNOWN]);
      const at = axisOf("repeat_interleave", along, input);
      return moved(
        input,
        isRanked(input.shape) && at !== undefined
          ? replaceAxis(input.shape, at, multiplyDims(dimAt(input.shape, at), times))
          : UNKNOWN_RANK,
      );
    },
  ),
  cat: joined("cat"),
  concat: joined("concat"),
  concatenate: joined("concatenate"),
  stack: torchFunction("tensors dim", { tensors: tensorsArgument, dim: withDefault(dimension, 0) }, ({ tensors, dim: along }) =>
    made(
      stackShapes(
        "stack",
        tensors.map((each) => each.shape),
        along,
      ),
      tensors[0]?.dtype,
    ),
  ),
  split: torchFunction(
    "tensor split_size_or_sections dim",
    { tensor: tensorArgument, split_size_or_sections: anything, dim: withDefault(dimension, 0) },
    (args) => split(args.tensor, args.split_size_or_sections, args.dim),
  ),
  chunk: torchFunction(
    "input chunks dim",
    { input: tensorArgument, chunks: dim, dim: withDefault(dimension, 0) },
    ({ input, chunks: count, dim: along }) => chunks(input, count, along),
  ),
  unbind: torchFunction("input dim", { input: tensorArgument, dim: withDefault(dimension, 0) }, ({ input, dim: along }) =>
    unbound(input, along),
  ),
  matmul: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    made(matmulShapes("matmul", input.shape, other.shape), input.dtype),
  ),
  mm: matrices("mm", 2),
  bmm: matrices("bmm", 3),
  dot: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    made(dotShapes("dot", input.shape, other.shape), input.dtype),
  ),
  outer: torchFunction("input vec2", { input: tensorArgument, vec2: tensorArgument }, ({ input, vec2 }) =>
    made(isRanked(input.shape) && isRanked(vec2.shape) ? [...input.shape, ...vec2.shape] : UNKNOWN_RANK, input.dtype),
  ),
  einsum: fn({ equation: text, operands: { ...tensorsArgument, rest: "args", required: false, fallback: [] } }, ({ equation, operands }) =>
    made(
      equation === undefined
        ? UNKNOWN_RANK
        : einsumShape(
            "einsum",
            equation,
            operands.map((each) => each.shape),
          ),
      operands[0]?.dtype,
    ),
  ),
  where: torchFunction(
    "condition input other",
    { condition: tensorArgument, input: tensorArgument, other: tensorArgument },
    ({ condition, input, other }, _ctx, { given }) =>
      given.has("input") ? made(broadcastShapes("where", [condition.shape, input.shape, other.shape]), input.dtype) : unknown,
  ),
  gather: torchFunction("input dim index", { input: tensorArgument, dim: dimension, index: tensorArgument }, ({ input, index }) =>
    made(index.shape, input.dtype),
  ),
  index_select: torchFunction(
    "input dim index",
    { input: tensorArgument, dim: dimension, index: tensorArgument },
    ({ input, dim: along, index }) => {
      const at = axisOf("index_select", along, input);
      return made(
        isRanked(input.shape) && isRanked(index.shape) && at !== undefined
          ? replaceAxis(input.shape, at, product(index.shape))
          : UNKNOWN_RANK,
        input.dtype,
      );
    },
  ),
  masked_select: torchFunction("input mask", { input: tensorArgument }, ({ input }) => made([UNKNOWN], input.dtype)),
  nonzero: torchFunction("input", { input: tensorArgument }, ({ input }) =>
    made([UNKNOWN, isRanked(input.shape) ? input.shape.length : UNKNOWN], "int64"),
  ),
  diagonal: torchFunction("input offset dim1 dim2", { input: tensorArgument }, ({ input }, _ctx, { given }) =>
    made(
      isRanked(input.shape) && input.shape.length === 2 && given.size === 1
        ? [minDims(dimAt(input.shape, 0), last(input.shape))]
        : UNKNOWN_RANK,
      input.dtype,
    ),
  ),
  numel: torchFunction("input", { input: tensorArgument }, ({ input }) => {
    const count = isRanked(input.shape) ? product(input.shape) : UNKNOWN;
    return count === null ? anyInt : int(count);
  }),
  size: torchFunction("input dim", { input: tensorArgument, dim: optionalDimension }, ({ input, dim: along }) => size(input, along)),
  unique: torchFunction("input", { input: tensorArgument }, ({ input }, _ctx, { given }) =>
    given.size === 1 ? made([UNKNOWN], input.dtype) : unknown,
  ),
};

function joined(owner: string): Entry {
  return torchFunction("tensors dim", { tensors: tensorsArgument, dim: withDefault(integer, 0) }, ({ tensors, dim: along }) => {
    // Empty vectors may be joined to anything.
    const filled = tensors.filter((each) => !(isRanked(each.shape) && each.shape.length === 1 && each.shape[0] === 0));
    return made(
      concatShapes(
        owner,
        filled.map((each) => each.shape),
        along,
      ),
      filled[0]?.dtype,
    );
  });
}
