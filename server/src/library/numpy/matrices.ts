/** Matrices and grids: arrays with a pattern (numpy/lib/_twodim_base_impl.py, _function_base_impl.py). */
import { addDims, type Dim, type Dims, type Shape, subtractDims, UNKNOWN } from "../../shape/dim";
import { promoteNumpy } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { copiesOf, isRanked, replaceAxis } from "../../shape/shape";
import type { Context } from "../../value/context";
import { dimOf, makeArgs, tuple, unknown } from "../../value/make";
import { anyTensor, asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param } from "../vocabulary/bind";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dim, flag, ignored, integer, optional, param, shape, withDefault } from "../vocabulary/params";
import { array, ndarray } from "./arguments";
import { numpyDType } from "./dtypes";

type DType = string | null | undefined;

/** `np.eye(n)[labels]` is a usual way to encode labels, so its rows are known to hold a single one. */
function identity(rows: Dim, columns: Dim | null, offset: number, dtype: DType): Value {
  return ndarray([rows, columns ?? rows], dtype === null ? "float64" : dtype, columns === null && offset === 0 ? { oneHot: true } : {});
}

function meshgrid(axes: readonly TensorValue[], sparse: boolean, indexing: string | undefined): Value {
  const sizes = axes.map(
    (each): Dim => (isRanked(each.shape) ? each.shape.reduce<Dim>((a, b) => (a === 1 ? b : b === 1 ? a : UNKNOWN), 1) : UNKNOWN),
  );
  const swapped = indexing !== "ij" && sizes.length > 1;
  const dims: Dims = swapped ? [sizes[1] ?? 1, sizes[0] ?? 1, ...sizes.slice(2)] : sizes;
  const place = (i: number): number => (swapped && i < 2 ? 1 - i : i);
  return tuple(
    axes.map((each, i) =>
      ndarray(
        sparse
          ? replaceAxis(
              dims.map(() => 1),
              place(i),
              sizes[i] ?? UNKNOWN,
            )
          : dims,
        each.dtype,
      ),
    ),
  );
}

const grids = param<readonly TensorValue[]>((value) => {
  const arrays = value.kind === "tuple" ? value.items.map((item) => asTensor(item)) : [];
  return arrays.map((each) => {
    if (!each) return anyTensor("numpy");
    const count = isRanked(each.shape) ? each.shape : undefined;
    return count && count.length !== 1 ? { ...each, shape: [flatCount(count)] } : each;
  });
});

function flatCount(dims: Dims): Dim {
  return dims.every((each) => typeof each === "number") ? dims.reduce((a, b) => a * b, 1) : UNKNOWN;
}

function fromFunction(callee: Value, dims: Dims, dtype: DType, ctx: Context): Value {
  const made = ctx.call(callee, makeArgs(dims.map(() => ndarray(dims, dtype === null ? "float64" : dtype))));
  return asTensor(made) ? made : unknown;
}

/** A square matrix from a diagonal, or the diagonal of a matrix. */
function diag(of: TensorValue, k: number): Shape {
  if (!isRanked(of.shape)) return of.shape;
  const [rows, columns] = of.shape;
  if (rows === undefined || of.shape.length > 2)
    return fail({ code: "rank-mismatch", owner: "diag", expected: "rank 1 or 2", got: of.shape });
  if (columns === undefined) return [addDims(rows, Math.abs(k)), addDims(rows, Math.abs(k))];
  return [diagonalLength(rows, columns, k)];
}

export function diagonalLength(rows: Dim, columns: Dim, offset: number): Dim {
  const [height, width] = offset < 0 ? [addDims(rows, offset), columns] : [rows, subtractDims(columns, offset)];
  return typeof height === "number" && typeof width === "number"
    ? Math.max(0, Math.min(height, width))
    : rows === columns && offset === 0
      ? rows
      : UNKNOWN;
}

/** As long as it is told, be it a float; there is none of a length below 1. */
function window(length: Value): Value {
  const size = length.kind === "int" ? length.value : UNKNOWN;
  return ndarray(
    [typeof size === "number" ? Math.max(0, size) : size],
    length.kind === "int" || length.kind === "float" ? "float64" : undefined,
  );
}

/** The length of `arange(N)`, which takes fractions. */
const rangeSize: Param<Dim> = param<Dim>((value, at) => {
  if (value.kind === "float") return value.value === undefined ? UNKNOWN : Math.max(0, Math.ceil(value.value));
  const size = dim.read(value, at);
  return typeof size === "number" ? Math.max(0, size) : size === NOT_KNOWN ? UNKNOWN : size;
}, UNKNOWN);

export const matrices: Entries = {
  eye: fn(
    { N: dim, M: optional(dim), k: withDefault(integer, 0), dtype: numpyDType, order: ignored, device: ignored, like: ignored },
    ({ N, M, k, dtype }) => identity(N, M, k, dtype),
  ),
  identity: fn({ n: dim, dtype: numpyDType, like: ignored }, ({ n, dtype }) => identity(n, null, 0, dtype)),
  tri: fn({ N: rangeSize, M: optional(rangeSize), k: ignored, dtype: numpyDType, like: ignored }, ({ N, M, dtype }) =>
    ndarray([N, M ?? N], dtype === null ? "float64" : dtype),
  ),
  diag: fn({ v: array, k: withDefault(integer, 0) }, ({ v, k }) => ndarray(diag(v, k), v.dtype)),
  diag_indices: fn({ n: anything, ndim: withDefault(integer, 2) }, ({ n, ndim }) => {
    const count = n.kind === "int" ? dimOf(n) : UNKNOWN;
    const index = ndarray([typeof count === "number" ? Math.max(0, count) : (count ?? UNKNOWN)], n.kind === "int" ? "int64" : undefined);
    // An array has no more axes.
    return ndim <= 64 ? tuple(copiesOf(Math.max(0, ndim), index)) : unknown;
  }),
  indices: fn({ dimensions: shape, dtype: numpyDType, sparse: flag(false) }, ({ dimensions, dtype, sparse }) => {
    const type = dtype === null ? "int64" : dtype;
    if (!sparse) return ndarray([dimensions.length, ...dimensions], type);
    return tuple(
      dimensions.map((each, i) =>
        ndarray(
          replaceAxis(
            dimensions.map(() => 1),
            i,
            each,
          ),
          type,
        ),
      ),
    );
  }),
  meshgrid: fn(
    {
      xi: { ...grids, rest: "args", required: false, fallback: [] },
      copy: ignored,
      sparse: flag(false),
      indexing: withDefault(
        param((value) => (value.kind === "string" ? value.value : undefined), undefined),
        "xy",
      ),
    },
    ({ xi, sparse, indexing }) => meshgrid(xi, sparse, indexing),
  ),
  fromfunction: fn({ function: anything, shape, dtype: numpyDType, like: ignored }, ({ function: callee, shape: dims, dtype }, ctx) =>
    fromFunction(callee, dims, dtype, ctx),
  ),
  ...Object.fromEntries("hamming hanning bartlett blackman".split(" ").map((name) => [name, fn({ M: anything }, ({ M }) => window(M))])),
  kaiser: fn({ M: anything, beta: ignored }, ({ M }) => window(M)),
  vander: fn({ x: array, N: optional(dim), increasing: ignored }, ({ x, N }) =>
    isRanked(x.shape) ? ndarray([...x.shape, N ?? x.shape[0] ?? UNKNOWN], promoteNumpy(x.dtype, "int64")) : unknown,
  ),
};
