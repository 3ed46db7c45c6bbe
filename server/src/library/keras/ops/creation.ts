/** Making tensors, and what is known of them (keras/src/ops/numpy.py, core.py). */
import { broadcastShapes } from "../../../shape/broadcast";
import { ceilDivideDims, type Dim, type Dims, maxDims, type Shape, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { compareShapes, formatShape, insertAxis, isRanked, normalizeAxis, product, rankOf } from "../../../shape/shape";
import { anyInt, bool, dimOf, int, none, shapeOf, shapeValue, string, tuple, unknown } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { cast } from "../../numpy/dtypes";
import type { Param } from "../../vocabulary/bind";
import { type Entries, type Entry, fn } from "../../vocabulary/functions";
import { anything, dim, flag, integer, optional, param, refuse, withDefault } from "../../vocabulary/params";
import { floatOf, promoted } from "./kinds";
import { dtype, isSymbolic, made, op, operand, tensorArgument } from "./operation";

type DType = string | null | undefined;

/** A shape: a size, or a tuple of them without None. */
export const shapeArgument: Param<Shape> = param<Shape>((value, at) => {
  const content = value.kind === "tensor" ? (value.content ?? value) : value;
  if (content.kind === "int") return [content.value];
  const shape = shapeOf(content);
  if (!shape) return refuse(at, "a tuple of sizes", value);
  if (isRanked(shape) && shape.includes(null)) return refuse(at, "sizes that are known", value);
  return shape;
}, UNKNOWN_RANK);

const filled = (owner: string): Entry =>
  op("shape dtype", { shape: shapeArgument, dtype }, ({ shape, dtype: type }) => {
    checkSizes(owner, "shape", shape);
    return made(shape, type === null ? "float32" : type);
  });

/** No size is negative. */
function checkSizes(owner: string, argument: string, sizes: Shape): void {
  if (isRanked(sizes) && sizes.some((size) => typeof size === "number" && size < 0))
    fail({ code: "invalid-argument", owner, argument, expected: "sizes that are not negative", got: formatShape(sizes) });
}

const like: Entry = op("x dtype", { x: tensorArgument, dtype }, ({ x, dtype: type }) => made(x.shape, type === null ? x.dtype : type));

/** The type of a range: of a Python float the default float, else int32. */
function arange(start: Value, stop: Value, step: Value, type: DType): Value {
  const [first, end] = stop.kind === "none" ? [undefined, start] : [start, stop];
  const by = step.kind === "none" ? int(1) : step;
  const parts = [...(first ? [first] : []), end, by];
  const isFloat = parts.some((each) => each.kind === "float" || (each.kind === "tensor" && each.dtype?.startsWith("float")));
  if (isFloat) return made([floatCount(first, end, by)], type === null ? "float32" : type);
  const [low, high, stride] = [first ? (dimOf(first) ?? UNKNOWN) : 0, dimOf(end) ?? UNKNOWN, dimOf(by) ?? UNKNOWN];
  const length = maxDims(0, ceilDivideDims(subtractDims(high, low), stride));
  const known = typeof low === "number" && stride === 1 && typeof length === "number" && length > 0;
  return made([length], type === null ? "int32" : type, known ? { range: { min: low, max: low + length - 1, every: true } } : {});
}

function floatCount(start: Value | undefined, end: Value, step: Value): Dim {
  const value = (of: Value): number | undefined =>
    of.kind === "float" ? of.value : of.kind === "int" && typeof of.value === "number" ? of.value : undefined;
  const [low, high, by] = [start ? value(start) : 0, value(end), value(step)];
  return low === undefined || high === undefined || !by ? UNKNOWN : Math.max(0, Math.ceil((high - low) / by));
}

/** Evenly spaced values along a new axis. */
const spaced = (names: string, isGeometric = false): Entry =>
  op(
    names,
    { start: operand, stop: operand, num: withDefault(rows, 50 as Dim), retstep: flag(false), dtype, axis: withDefault(integer, 0) },
    ({ start, stop, num, retstep, dtype: type, axis }, _ctx, { given }) => {
      const sequence = [given.get("start")?.value, given.get("stop")?.value].find(
        (each) => each?.kind === "list" || each?.kind === "tuple",
      );
      if (sequence && type === null && !isGeometric && !isSymbolic(start.tensor, stop.tensor))
        fail({ code: "wrong-kind", owner: "linspace", expected: "numbers or tensors", got: `a ${sequence.kind}`, argument: "start" });
      const base = broadcastShapes("linspace", [start.tensor.shape, stop.tensor.shape]);
      const shape = isRanked(base) ? insertAxis(base, normalizeAxis("linspace", axis, base, base.length + 1), num) : UNKNOWN_RANK;
      const result =
        type === null ? floatOf(isSymbolic(start.tensor, stop.tensor) ? start.dtype : promoted(start.dtype, stop.dtype)) : type;
      if (isGeometric && type === null && result !== "float32") return made(shape, undefined);
      return retstep ? tuple([made(shape, result), made(base, result)]) : made(shape, result);
    },
  );

/** As many values as the number says; a float is rounded in one way or another. */
const length: Param<Dim> = param<Dim>((value, at) => {
  // Python takes the truth and the value of an array of one number.
  const isShaped = value.kind === "tensor" && isRanked(value.shape) && value.shape.some((size) => size !== 1);
  if (isSymbolic(value) || isShaped || value.kind === "none" || value.kind === "string") return refuse(at, "a number", value);
  const size = value.kind === "float" ? UNKNOWN : (dimOf(value) ?? UNKNOWN);
  return typeof size === "number" && size < 0 ? refuse(at, "a number that is not negative", value) : size;
}, UNKNOWN);

const window = (names: string): Entry => op(names, { x: length }, ({ x }) => made([x], "float32"));

/** Rows and columns of a matrix that is made. */
const anyRows: Param<Dim> = param<Dim>((value, at) => {
  if (isSymbolic(value) || (value.kind === "tensor" && isRanked(value.shape) && value.shape.length > 0))
    return refuse(at, "an integer", value);
  return dim.read(value, at);
}, UNKNOWN);

const rows: Param<Dim> = param<Dim>((value, at) => {
  const size = anyRows.read(value, at);
  return typeof size === "number" && size < 0 ? refuse(at, "a size that is not negative", value) : size;
}, UNKNOWN);

/**
 * Keras makes the square that holds the diagonal and pads it, which gives more rows and columns than were asked for when the
 * diagonal is off the middle and ends before both edges (keras/src/backend/tensorflow/numpy.py `eye`). A size below zero may come to
 * nothing beside such a diagonal.
 */
function diagonalShape(rows: Dim, columns: Dim, k: number): Dims {
  const negative = [rows, columns].find((size) => typeof size === "number" && size < 0);
  if (k === 0 && negative !== undefined)
    return fail({ code: "invalid-argument", owner: "eye", argument: "N", expected: "sizes that are not negative", got: String(negative) });
  if (k === 0) return [rows, columns];
  if (typeof rows !== "number" || typeof columns !== "number") return [UNKNOWN, UNKNOWN];
  const side = Math.min(columns - k, rows + k);
  if (side < 0)
    fail({ code: "invalid-argument", owner: "eye", argument: "k", expected: `a diagonal of (${rows}, ${columns})`, got: String(k) });
  return [side + Math.max(-k, 0) + Math.max(rows - columns + k, 0), side + Math.max(k, 0) + Math.max(columns - rows - k, 0)];
}

/** The static shape; of sizes that are not known the backend's own scalars. */
function shapeTuple(x: TensorValue): Value {
  if (!isRanked(x.shape)) return unknown;
  return isSymbolic(x) ? shapeValue(x.shape) : shapeValue(x.shape.map((size) => (size === null ? UNKNOWN : size)));
}

export const creation: Entries = {
  zeros: filled("zeros"),
  ones: filled("ones"),
  empty: filled("empty"),
  full: op("shape fill_value dtype", { shape: shapeArgument, fill_value: tensorArgument, dtype }, ({ shape, fill_value, dtype: type }) => {
    checkSizes("full", "shape", shape);
    const result = broadcastShapes("full", [shape, fill_value.shape]);
    if (compareShapes(result, shape) === "no") fail({ code: "broadcast-mismatch", owner: "full", shapes: [fill_value.shape, shape] });
    return made(shape, type === null ? "float32" : type);
  }),
  zeros_like: like,
  ones_like: like,
  empty_like: like,
  full_like: op("x* fill_value dtype", { x: tensorArgument, fill_value: anything, dtype }, ({ x, dtype: type }) =>
    made(x.shape, type === null ? x.dtype : type),
  ),
  eye: op(
    "N M k dtype",
    { N: anyRows, M: optional(anyRows), k: withDefault(integer, 0), dtype },
    ({ N, M, k, dtype: type }, _ctx, { given }) =>
      made(diagonalShape(N, M ?? N, k), type === null ? "float32" : type, M === null && !given.has("k") ? { oneHot: true } : {}),
  ),
  identity: op("n dtype", { n: rows, dtype }, ({ n, dtype: type }) => made([n, n], type === null ? "float32" : type, { oneHot: true })),
  tri: op("N M k dtype", { N: rows, M: optional(rows), dtype }, ({ N, M, dtype: type }) =>
    made([N, M ?? N], type === null ? "float32" : type),
  ),
  arange: op(
    "start stop step dtype",
    { start: anything, stop: withDefault(anything, none as Value), step: withDefault(anything, none as Value), dtype },
    ({ start, stop, step, dtype: type }) => arange(start, stop, step, type),
  ),
  linspace: spaced("start stop num endpoint retstep dtype axis"),
  logspace: spaced("start stop num endpoint base dtype axis"),
  geomspace: spaced("start stop num endpoint dtype axis", true),
  bartlett: window("x"),
  blackman: window("x"),
  hamming: window("x"),
  hanning: window("x"),
  kaiser: window("x beta!"),
  array: op("x dtype", { x: tensorArgument, dtype }, ({ x, dtype: type }) => (type === null ? x : cast(x, type))),
  convert_to_tensor: op("x dtype sparse ragged", { x: tensorArgument, dtype }, ({ x, dtype: type }) => (type === null ? x : cast(x, type))),
  convert_to_numpy: fn({ x: tensorArgument }, ({ x }) => {
    if (isSymbolic(x))
      fail({
        code: "wrong-kind",
        owner: "convert_to_numpy",
        expected: "an array",
        got: "a KerasTensor, which has no values",
        argument: "x",
      });
    return { ...x, framework: "numpy" };
  }),
  shape: fn({ x: tensorArgument }, ({ x }) => shapeTuple(x)),
  ndim: op("x", { x: tensorArgument }, ({ x }) => {
    // On a KerasTensor this is an operation that declares the shape (rank,).
    const rank = rankOf(x.shape);
    return isSymbolic(x) ? made(rank === undefined ? UNKNOWN_RANK : [rank], "float32") : rank === undefined ? anyInt : int(rank);
  }),
  size: op("x", { x: tensorArgument }, ({ x }) => {
    const count = isRanked(x.shape) ? product(x.shape) : UNKNOWN;
    return made([], "int32", count === null || isSymbolic(x) ? {} : { content: int(count) });
  }),
  dtype: fn({ x: tensorArgument }, ({ x }) => string(x.dtype)),
  is_tensor: fn({ x: anything }, ({ x }) =>
    x.kind === "unknown" ? bool(undefined) : bool(x.kind === "tensor" && x.framework === "tensorflow"),
  ),
};
