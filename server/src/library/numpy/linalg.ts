/** Matrix products and numpy.linalg. */
import { broadcastShapes } from "../../shape/broadcast";
import { compareDims, type Dim, type Dims, minDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { inexactDType, promoteNumpy, realDType } from "../../shape/dtype";
import { dotShapes, einsumShape, matmulShapes, tensordotShapes } from "../../shape/matmul";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isRanked } from "../../shape/shape";
import { flattenAll } from "../../shape/transform";
import { tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, flag, ignored, integer, integers, param, restArgs, restKeywords, text, withDefault } from "../vocabulary/params";
import { array, axes, keepdims, ndarray, ufuncOptions } from "./arguments";
import { askedDType, numpyDType } from "./dtypes";
import { tracedDType } from "./searching";

type ProductShape = (owner: string, a: Shape, b: Shape) => Shape;

const product = (owner: string, shape: ProductShape, options: Readonly<Record<string, Param<null>>> = {}): Entry =>
  fn({ a: array, b: array, ...options }, ({ a, b }) => multiplied(owner, shape, a, b));

/** The same with the names of the array API. */
const standardProduct = (owner: string, shape: ProductShape): Entry =>
  fn({ x1: array, x2: array }, ({ x1, x2 }) => multiplied(owner, shape, x1, x2));

function multiplied(owner: string, shape: ProductShape, a: TensorValue, b: TensorValue): TensorValue {
  return ndarray(shape(owner, a.shape, b.shape), promoteNumpy(a.dtype, b.dtype));
}

const outerShape: ProductShape = (_owner, a, b) => [dimAt(flattenAll(a), 0), dimAt(flattenAll(b), 0)];

function innerShape(owner: string, a: Shape, b: Shape): Shape {
  if (!isRanked(a) || !isRanked(b)) return UNKNOWN_RANK;
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return tensordotShapes(owner, a, b, [[a.length - 1], [b.length - 1]]);
}

function vdotShape(owner: string, a: Shape, b: Shape): Shape {
  const [n, m] = [dimAt(flattenAll(a), 0), dimAt(flattenAll(b), 0)];
  return compareDims(n, m) === "no"
    ? fail({ code: "matmul-mismatch", owner, shapes: [a, b], detail: "they hold different numbers of values" })
    : [];
}

type TensordotAxes = number | readonly [readonly number[], readonly number[]];

/** A number of axes, or the axes of both: `axes=1`, `axes=([0], [1])`, `axes=(0, 1)`. */
const contracted: Param<TensordotAxes> = param<TensordotAxes>((value, at) => {
  if (value.kind === "int" || value.kind === "tensor") return integer.read(value, at);
  const [first, second] = at.ctx.items(value) ?? [];
  if (!first || !second) return NOT_KNOWN;
  const a = integers.read(first, at);
  const b = integers.read(second, at);
  return a === NOT_KNOWN || b === NOT_KNOWN ? NOT_KNOWN : [a, b];
});

function einsum(operands: Value): Value {
  const [equation, ...rest] = operands.kind === "tuple" ? operands.items : [];
  const arrays = rest.map((each) => asTensor(each));
  if (equation?.kind !== "string" || equation.value === undefined || !arrays.every((each) => each !== undefined)) return unknown;
  // NumPy lets an axis of size 0 stand for any size.
  if (arrays.some((each) => isRanked(each.shape) && each.shape.includes(0))) return unknown;
  const dtype = arrays.map((each) => each.dtype).reduce(promoteNumpy, arrays[0]?.dtype);
  return ndarray(
    einsumShape(
      "einsum",
      equation.value,
      arrays.map((each) => each.shape),
    ),
    dtype,
  );
}

interface Matrix {
  readonly batch: Dims;
  readonly rows: Dim;
  readonly columns: Dim;
}

/** The last two axes; undefined for unknown rank. Fails for vectors. */
function matrixOf(owner: string, of: TensorValue): Matrix | undefined {
  if (!isRanked(of.shape)) return undefined;
  if (of.shape.length < 2) return fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: of.shape });
  return { batch: of.shape.slice(0, -2), rows: dimAt(of.shape, -2), columns: dimAt(of.shape, -1) };
}

function squareOf(owner: string, of: TensorValue): Matrix | undefined {
  const matrix = matrixOf(owner, of);
  if (matrix && compareDims(matrix.rows, matrix.columns) === "no")
    fail({ code: "rank-mismatch", owner, expected: "square matrices", got: of.shape });
  return matrix;
}

const square = (owner: string, shape: (matrix: Matrix) => Dims, ...names: readonly string[]): Entry =>
  fn({ a: array, ...Object.fromEntries(names.map((name) => [name, ignored])) }, ({ a }) => {
    const matrix = squareOf(owner, a);
    return ndarray(matrix ? shape(matrix) : UNKNOWN_RANK, inexactDType(a.dtype));
  });

const whole = ({ batch, rows, columns }: Matrix): Dims => [...batch, rows, columns];

function svd(a: TensorValue, full: boolean, vectors: boolean): Value {
  const matrix = matrixOf("svd", a);
  if (!matrix) return unknown;
  const { batch, rows, columns } = matrix;
  const least = minDims(rows, columns);
  const dtype = inexactDType(a.dtype);
  const singular = ndarray([...batch, least], realDType(dtype));
  if (!vectors) return singular;
  return tuple([
    ndarray([...batch, rows, full ? rows : least], dtype),
    singular,
    ndarray([...batch, full ? columns : least, columns], dtype),
  ]);
}

function qr(a: TensorValue, mode: string | undefined): Value {
  const matrix = matrixOf("qr", a);
  if (!matrix || (mode !== "reduced" && mode !== "complete")) return unknown;
  const { batch, rows, columns } = matrix;
  const inner = mode === "complete" ? rows : minDims(rows, columns);
  return tuple([ndarray([...batch, rows, inner], inexactDType(a.dtype)), ndarray([...batch, inner, columns], inexactDType(a.dtype))]);
}

/** Powers of integers are integers; a negative one is a power of the inverse. */
function powerDType(dtype: string | undefined, power: Value): string | undefined {
  if (power.kind === "int" && typeof power.value === "number") return power.value < 0 ? inexactDType(dtype) : dtype;
  return inexactDType(dtype) === dtype ? dtype : undefined;
}

function leastSquares(a: TensorValue, b: TensorValue): Value {
  const matrix = matrixOf("lstsq", a);
  if (!matrix || !isRanked(b.shape)) return unknown;
  const { rows, columns } = matrix;
  if (compareDims(rows, dimAt(b.shape, 0)) === "no")
    fail({ code: "matmul-mismatch", owner: "lstsq", shapes: [a.shape, b.shape], detail: "both need as many rows" });
  const dtype = inexactDType(promoteNumpy(a.dtype, b.dtype));
  return tuple([
    ndarray([columns, ...b.shape.slice(1)], dtype),
    ndarray([UNKNOWN], realDType(dtype)),
    ndarray([], "int32"),
    ndarray([minDims(rows, columns)], realDType(dtype)),
  ]);
}

function solve(a: TensorValue, b: TensorValue): Value {
  const matrix = squareOf("solve", a);
  const dtype = inexactDType(promoteNumpy(a.dtype, b.dtype));
  if (!matrix || !isRanked(b.shape) || matrix.batch.length > 0) return ndarray(UNKNOWN_RANK, dtype);
  if (b.shape.length > 0 && b.shape.length <= 2 && compareDims(matrix.rows, dimAt(b.shape, 0)) === "no") {
    fail({ code: "matmul-mismatch", owner: "solve", shapes: [a.shape, b.shape], detail: "both need as many rows" });
  }
  return ndarray(b.shape.length <= 2 ? b.shape : UNKNOWN_RANK, dtype);
}

export const products: Entries = {
  dot: product("dot", dotShapes, { out: ignored }),
  inner: product("inner", innerShape),
  vdot: product("vdot", vdotShape),
  matmul: fn({ x1: array, x2: array, ...ufuncOptions, dtype: numpyDType, axes: ignored, axis: ignored }, ({ x1, x2, dtype }) => {
    const made = multiplied("matmul", matmulShapes, x1, x2);
    return { ...made, dtype: askedDType(dtype, made.dtype) };
  }),
  outer: product("outer", outerShape, { out: ignored }),
  tensordot: fn({ a: array, b: array, axes: withDefault(contracted, 2) }, ({ a, b, axes: along }) =>
    ndarray(tensordotShapes("tensordot", a.shape, b.shape, along), promoteNumpy(a.dtype, b.dtype)),
  ),
  einsum: fn({ operands: restArgs, out: ignored, optimize: ignored, kwargs: restKeywords }, ({ operands }) => einsum(operands)),
};

export const linalg: Entries = {
  norm: fn({ x: array, ord: ignored, axis: axes, keepdims }, ({ x, axis, keepdims: keep }) =>
    ndarray(reduceShape("norm", x.shape, axis ?? undefined, keep), realDType(inexactDType(x.dtype))),
  ),
  det: square("det", ({ batch }) => batch),
  inv: square("inv", whole),
  matrix_power: fn({ a: array, n: anything }, ({ a, n }) => {
    const matrix = squareOf("matrix_power", a);
    return ndarray(matrix ? whole(matrix) : UNKNOWN_RANK, powerDType(a.dtype, n));
  }),
  cholesky: square("cholesky", whole, "upper"),
  pinv: fn({ a: array, rcond: ignored, hermitian: ignored, rtol: ignored }, ({ a }) => {
    const matrix = matrixOf("pinv", a);
    return ndarray(matrix ? [...matrix.batch, matrix.columns, matrix.rows] : UNKNOWN_RANK, inexactDType(a.dtype));
  }),
  matrix_rank: fn({ A: array, tol: ignored, hermitian: ignored, rtol: ignored }, ({ A }) =>
    ndarray(isRanked(A.shape) ? A.shape.slice(0, -2) : UNKNOWN_RANK, "int64"),
  ),
  trace: fn({ x: array, offset: ignored, dtype: numpyDType }, ({ x, dtype }) =>
    ndarray(matrixOf("trace", x)?.batch ?? UNKNOWN_RANK, askedDType(dtype, tracedDType(x.dtype))),
  ),
  eigvalsh: fn({ a: array, UPLO: ignored }, ({ a }) => {
    const matrix = squareOf("eigvalsh", a);
    return ndarray(matrix ? [...matrix.batch, matrix.rows] : UNKNOWN_RANK, realDType(inexactDType(a.dtype)));
  }),
  eigvals: fn({ a: array }, ({ a }) => {
    const matrix = squareOf("eigvals", a);
    return ndarray(matrix ? [...matrix.batch, matrix.rows] : UNKNOWN_RANK, undefined);
  }),
  eig: fn({ a: array }, ({ a }) => {
    const matrix = squareOf("eig", a);
    return matrix ? tuple([ndarray([...matrix.batch, matrix.rows], undefined), ndarray(whole(matrix), undefined)]) : unknown;
  }),
  eigh: fn({ a: array, UPLO: ignored }, ({ a }) => {
    const matrix = squareOf("eigh", a);
    return matrix
      ? tuple([ndarray([...matrix.batch, matrix.rows], realDType(inexactDType(a.dtype))), ndarray(whole(matrix), inexactDType(a.dtype))])
      : unknown;
  }),
  slogdet: fn({ a: array }, ({ a }) => {
    const matrix = squareOf("slogdet", a);
    return matrix
      ? tuple([ndarray(matrix.batch, inexactDType(a.dtype)), ndarray(matrix.batch, realDType(inexactDType(a.dtype)))])
      : unknown;
  }),
  svd: fn({ a: array, full_matrices: flag(true), compute_uv: flag(true), hermitian: ignored }, ({ a, full_matrices, compute_uv }) =>
    svd(a, full_matrices, compute_uv),
  ),
  svdvals: fn({ x: array }, ({ x }) => svd(x, false, false)),
  qr: fn({ a: array, mode: withDefault(text, "reduced") }, ({ a, mode }) => qr(a, mode)),
  lstsq: fn({ a: array, b: array, rcond: ignored }, ({ a, b }) => leastSquares(a, b)),
  solve: fn({ a: array, b: array }, ({ a, b }) => solve(a, b)),
  matmul: standardProduct("matmul", matmulShapes),
  outer: standardProduct("outer", outerShape),
  cross: fn({ x1: array, x2: array, axis: ignored }, ({ x1, x2 }) =>
    ndarray(broadcastShapes("cross", [x1.shape, x2.shape]), promoteNumpy(x1.dtype, x2.dtype)),
  ),
  multi_dot: fn({ arrays: anything, out: ignored }, () => unknown),
};
