/** Products and matrices (keras/src/ops/numpy.py, linalg.py). */

import { broadcastShapes } from "../../../shape/broadcast";
import { compareDims, type Dim, type Dims, minDims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { dotShapes, einsumShape, matmulShapes, tensordotShapes } from "../../../shape/matmul";
import { fail } from "../../../shape/problem";
import { dimAt, formatShape, isRanked, last, product } from "../../../shape/shape";
import { shapeOf, tuple } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Entries, Entry } from "../../vocabulary/functions";
import { dim, flag, optional, param, restKeywords, text, withDefault } from "../../vocabulary/params";
import {
  axes,
  floatOf,
  isSymbolic,
  keepdims,
  made,
  type Operand,
  op,
  operand,
  promoted,
  tensorArgument,
  tensorsArgument,
  unknownTensor,
} from "./operation";
import { reduced } from "./reductions";

const pair = (shape: (a: TensorValue, b: TensorValue) => Shape, names = "x1 x2"): Entry => {
  const [first = "x1", second = "x2"] = names.split(" ");
  return op(names, { [first]: operand, [second]: operand }, (args): Value => {
    const [a, b]: readonly (Operand | undefined)[] = [args[first], args[second]];
    return a && b ? made(shape(a.tensor, b.tensor), promoted(a.dtype, b.dtype)) : unknownTensor;
  });
};

function all(shape: Shape): Dim {
  return isRanked(shape) ? (shape.includes(null) ? null : product(shape)) : UNKNOWN;
}

/** The last axes are contracted with each other; a scalar multiplies. */
function inner(a: TensorValue, b: TensorValue): Shape {
  if (!isRanked(a.shape) || !isRanked(b.shape)) return UNKNOWN_RANK;
  if (a.shape.length === 0) return b.shape;
  if (b.shape.length === 0) return a.shape;
  if (compareDims(last(a.shape), last(b.shape)) === "no")
    fail({ code: "matmul-mismatch", owner: "inner", shapes: [a.shape, b.shape], detail: "the last axes differ" });
  return [...a.shape.slice(0, -1), ...b.shape.slice(0, -1)];
}

type Contracted = number | readonly [readonly number[], readonly number[]];
const contracted = withDefault(
  param<Contracted | undefined>((value) => {
    if (value.kind === "int") return typeof value.value === "number" ? value.value : undefined;
    if (value.kind !== "list" && value.kind !== "tuple") return undefined;
    const lists = value.items?.map((item) => (item.kind === "int" ? [item.value] : shapeOf(item)));
    const plain = lists?.map((each) => (each && isRanked(each) ? each.filter((axis) => typeof axis === "number") : undefined));
    return plain?.length === 2 && plain[0] && plain[1] ? [plain[0], plain[1]] : undefined;
  }, undefined),
  2 as Contracted | undefined,
);

/** A count of axes is not checked on KerasTensors. */
function tensordot(a: TensorValue, b: TensorValue, along: Contracted | undefined): Shape {
  if (along === undefined || !isRanked(a.shape) || !isRanked(b.shape)) return UNKNOWN_RANK;
  if (typeof along !== "number" || !isSymbolic(a, b)) return tensordotShapes("tensordot", a.shape, b.shape, along);
  return along <= 0 ? [...a.shape, ...b.shape] : [...a.shape.slice(0, -along), ...b.shape.slice(along)];
}

/** Each axis is as long as both together; the shorter shape is filled up with ones in front. */
function kron(a: TensorValue, b: TensorValue): Shape {
  if (!isRanked(a.shape) || !isRanked(b.shape)) return UNKNOWN_RANK;
  const rank = Math.max(a.shape.length, b.shape.length);
  const fill = (shape: Dims): Dims => [...Array.from({ length: rank - shape.length }, () => 1), ...shape];
  // KerasTensors of different rank are multiplied from the first axis on, and the longer is cut off.
  if (isSymbolic(a, b) && a.shape.length !== b.shape.length) {
    const count = Math.min(a.shape.length, b.shape.length);
    const other = b.shape;
    return a.shape.slice(0, count).map((size, i) => multiplyDims(size, dimAt(other, i)));
  }
  const [x, y] = [fill(a.shape), fill(b.shape)];
  return x.map((size, i) => multiplyDims(size, dimAt(y, i)));
}

const equation: Entry = op(
  "subscripts operands kwargs",
  { subscripts: text, operands: { ...tensorsArgument, rest: "args", required: false, fallback: [] }, kwargs: restKeywords },
  ({ subscripts, operands }) =>
    made(
      subscripts === undefined
        ? UNKNOWN_RANK
        : einsumShape(
            "einsum",
            subscripts,
            operands.map((each) => each.shape),
          ),
      promoted(...operands.map((each) => each.dtype)),
    ),
);

/** Matrices in the last two axes. */
type MatrixRule = (batch: Dims, rows: Dim, columns: Dim, of: TensorValue) => Value;
const matrix = (owner: string, rule: MatrixRule, names = "x", isSquare = false): Entry =>
  op(names, { x: tensorArgument }, ({ x }) => {
    if (!isRanked(x.shape)) return unknownTensor;
    if (x.shape.length < 2) return fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: x.shape });
    const [rows, columns] = [dimAt(x.shape, -2), last(x.shape)];
    if (isSquare) checkSquare(owner, x, rows, columns);
    return rule(x.shape.slice(0, -2), rows, columns, x);
  });

/** Symbolic Keras wants the sizes to be equal even where one is None. */
function checkSquare(owner: string, x: TensorValue, rows: Dim, columns: Dim): void {
  const differ =
    compareDims(rows, columns) === "no" ||
    (isSymbolic(x) && (rows === null) !== (columns === null) && (typeof rows === "number" || typeof columns === "number"));
  if (differ) fail({ code: "rank-mismatch", owner, expected: "square matrices", got: x.shape });
}

const square = (owner: string, rule: MatrixRule, names = "x"): Entry => matrix(owner, rule, names, true);

/** Systems of equations: a square matrix, and as many rows on the right. */
const solve = (owner: string, names: string): Entry =>
  op(names, { a: operand, b: operand }, ({ a, b }) => {
    const [left, right] = [a.tensor, b.tensor];
    if (!isRanked(left.shape) || !isRanked(right.shape)) return made(UNKNOWN_RANK, floatOf(promoted(a.dtype, b.dtype)));
    if (left.shape.length < 2) return fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: left.shape, argument: "a" });
    checkSquare(owner, left, dimAt(left.shape, -2), last(left.shape));
    checkRows(owner, left.shape, right.shape, isSymbolic(left, right));
    return made(right.shape, floatOf(promoted(a.dtype, b.dtype)));
  });

/** As many rows on the right as in the matrix; symbolic Keras takes a None for another size. */
function checkRows(owner: string, a: Dims, b: Dims, isStrict: boolean): void {
  const rows = b.length === a.length ? dimAt(b, -2) : b.length === a.length - 1 ? last(b) : undefined;
  if (rows === undefined) return;
  const size = dimAt(a, -2);
  const differ =
    compareDims(size, rows) === "no" ||
    (isStrict && (size === null) !== (rows === null) && (typeof size === "number" || typeof rows === "number"));
  if (differ) fail({ code: "matmul-mismatch", owner, shapes: [a, b], detail: "the numbers of rows differ" });
}

const norm: Entry = op(
  "x ord axis keepdims",
  { x: tensorArgument, axis: axes, keepdims },
  ({ x, axis, keepdims: keep }, _ctx, { given }) => {
    const count = axis?.length ?? 0;
    const rank = isRanked(x.shape) ? x.shape.length : 0;
    if (!isSymbolic(x) && (count > 2 || (axis === null && rank > 2)))
      fail({
        code: "invalid-argument",
        owner: "norm",
        argument: "axis",
        expected: "one axis or two",
        got: axis ? formatShape(axis) : "all",
        shape: x.shape,
      });
    checkOrder(given.get("ord")?.value, axis ? count : rank);
    return made(reduced("norm", x, axis, keep), floatOf(x.dtype));
  },
);

/** Norms of matrices are few. */
function checkOrder(order: Value | undefined, count: number): void {
  const isOdd =
    order?.kind === "tuple" ||
    order?.kind === "list" ||
    (order?.kind === "int" && typeof order.value === "number" && ![1, -1, 2, -2].includes(order.value));
  if (count === 2 && isOdd)
    fail({
      code: "invalid-argument",
      owner: "norm",
      argument: "ord",
      expected: "None, 'fro', 'nuc', inf, 1, -1, 2 or -2 for matrices",
      got: order?.kind === "int" ? String(order.value) : "a tuple",
    });
}

/** All entries are multiplied in pairs. */
function vdot(a: TensorValue, b: TensorValue): Shape {
  const isWrong =
    !isSymbolic(a, b) &&
    isRanked(a.shape) &&
    isRanked(b.shape) &&
    a.shape.length > 0 &&
    b.shape.length > 0 &&
    compareDims(product(a.shape), product(b.shape)) === "no";
  if (isWrong) fail({ code: "matmul-mismatch", owner: "vdot", shapes: [a.shape, b.shape], detail: "the numbers of entries differ" });
  return [];
}

export const products: Entries = {
  matmul: pair((a, b) => matmulShapes("matmul", a.shape, b.shape)),
  dot: pair((a, b) => dotShapes("dot", a.shape, b.shape)),
  inner: pair(inner),
  outer: pair((a, b) => [all(a.shape), all(b.shape)]),
  vdot: pair(vdot),
  kron: pair(kron),
  tensordot: op("x1 x2 axes", { x1: operand, x2: operand, axes: contracted }, ({ x1, x2, axes: along }) =>
    made(tensordot(x1.tensor, x2.tensor, along), promoted(x1.dtype, x2.dtype)),
  ),
  einsum: equation,
  cross: op("x1 x2 axisa axisb axisc axis", { x1: operand, x2: operand }, ({ x1, x2 }, _ctx, { given }) => {
    const [a, b] = [x1.tensor.shape, x2.tensor.shape];
    const plain = given.size === 2 && isRanked(a) && isRanked(b) && a.length > 0 && b.length > 0;
    const dtype = promoted(x1.dtype, x2.dtype);
    if (!plain) return made(UNKNOWN_RANK, dtype);
    for (const shape of [a, b])
      if (typeof last(shape) === "number" && last(shape) !== 2 && last(shape) !== 3)
        fail({ code: "matmul-mismatch", owner: "cross", shapes: [a, b], detail: "the vectors must have 2 or 3 components" });
    const batch = broadcastShapes("cross", [a.slice(0, -1), b.slice(0, -1)]);
    if (!isRanked(batch)) return made(UNKNOWN_RANK, dtype);
    if (last(a) === 2 && last(b) === 2) return made(batch, dtype);
    return made(last(a) === 3 || last(b) === 3 ? [...batch, 3] : UNKNOWN_RANK, dtype);
  }),
  correlate: op("x1 x2 mode", { x1: operand, x2: operand, mode: withDefault(text, "valid") }, ({ x1, x2, mode }) => {
    const [a, b] = [x1.tensor.shape, x2.tensor.shape];
    const dtype = floatOf(promoted(x1.dtype, x2.dtype));
    if (!isRanked(a) || !isRanked(b)) return made([UNKNOWN], dtype);
    for (const shape of [a, b])
      if (shape.length !== 1) return fail({ code: "rank-mismatch", owner: "correlate", expected: "rank 1", got: shape });
    const [m, n] = [dimAt(a, 0), dimAt(b, 0)];
    if (typeof m !== "number" || typeof n !== "number") return made([m === null || n === null ? null : UNKNOWN], dtype);
    return made(
      [mode === "full" ? m + n - 1 : mode === "same" ? Math.max(m, n) : mode === "valid" ? Math.max(m, n) - Math.min(m, n) + 1 : UNKNOWN],
      dtype,
    );
  }),
  vander: op("x N increasing", { x: tensorArgument, N: optional(dim) }, ({ x, N }) => {
    if (isRanked(x.shape) && x.shape.length !== 1)
      return fail({ code: "rank-mismatch", owner: "vander", expected: "rank 1", got: x.shape });
    const size = isRanked(x.shape) ? dimAt(x.shape, 0) : UNKNOWN;
    return made([size, N ?? size], x.dtype);
  }),
  corrcoef: op("x", { x: tensorArgument }, ({ x }) => {
    if (isSymbolic(x) || !isRanked(x.shape)) return made(x.shape, floatOf(x.dtype));
    return made(
      x.shape.length === 2 ? [dimAt(x.shape, 0), dimAt(x.shape, 0)] : x.shape.length === 1 ? [] : UNKNOWN_RANK,
      x.dtype?.startsWith("int") ? "float64" : x.dtype,
    );
  }),
  cdist: op("x y", { x: tensorArgument, y: tensorArgument }, ({ x, y }) => {
    if (!isRanked(x.shape) || !isRanked(y.shape) || x.shape.length < 2 || y.shape.length !== x.shape.length) return unknownTensor;
    return made([...x.shape.slice(0, -1), dimAt(y.shape, -2)], floatOf(promoted(x.dtype, y.dtype)));
  }),
};

export const linalg: Entries = {
  norm,
  inv: square("inv", (_batch, _rows, _columns, x) => made(x.shape, floatOf(x.dtype))),
  cholesky: square("cholesky", (_batch, _rows, _columns, x) => made(x.shape, floatOf(x.dtype)), "x upper"),
  cholesky_inverse: square("cholesky_inverse", (_batch, _rows, _columns, x) => made(x.shape, floatOf(x.dtype)), "x upper"),
  det: square("det", (batch, _rows, _columns, x) => made(batch, floatOf(x.dtype))),
  eigh: square("eigh", (batch, rows, _columns, x) => tuple([made([...batch, rows], floatOf(x.dtype)), made(x.shape, floatOf(x.dtype))])),
  eig: square("eig", (batch, rows, _columns, x) => {
    const dtype = isSymbolic(x) ? floatOf(x.dtype) : floatOf(x.dtype) === "float64" ? "complex128" : "complex64";
    return tuple([made([...batch, rows], dtype), made(x.shape, dtype)]);
  }),
  lu_factor: matrix("lu_factor", (batch, rows, columns, x) => {
    if (!isSymbolic(x)) checkSquare("lu_factor", x, rows, columns);
    return tuple([made(x.shape, floatOf(x.dtype)), made([...batch, minDims(rows, columns)], isSymbolic(x) ? floatOf(x.dtype) : "int32")]);
  }),
  pinv: matrix("pinv", (batch, rows, columns, x) => made([...batch, columns, rows], floatOf(x.dtype)), "x rcond"),
  matrix_rank: matrix("matrix_rank", (batch) => made(batch, "int32"), "x tol"),
  qr: op("x mode", { x: tensorArgument, mode: withDefault(text, "reduced") }, ({ x, mode }) => qr(x, mode)),
  svd: op(
    "x full_matrices compute_uv",
    { x: tensorArgument, full_matrices: flag(true), compute_uv: flag(true) },
    ({ x, full_matrices, compute_uv }) => svd(x, full_matrices, compute_uv),
  ),
  solve: solve("solve", "a b"),
  solve_triangular: solve("solve_triangular", "a b lower"),
  lstsq: op("a b rcond", { a: operand, b: operand }, ({ a, b }) => {
    const [left, right] = [a.tensor.shape, b.tensor.shape];
    if (isRanked(left) && left.length !== 2)
      return fail({ code: "rank-mismatch", owner: "lstsq", expected: "rank 2", got: left, argument: "a" });
    if (!isRanked(left) || !isRanked(right)) return made(UNKNOWN_RANK, floatOf(promoted(a.dtype, b.dtype)));
    if (compareDims(dimAt(left, 0), dimAt(right, 0)) === "no")
      fail({ code: "matmul-mismatch", owner: "lstsq", shapes: [left, right], detail: "the numbers of rows differ" });
    return made([dimAt(left, 1), ...right.slice(1)], floatOf(promoted(a.dtype, b.dtype)));
  }),
};

/** Of `keras.ops` alone. */
export const determinants: Entries = {
  logdet: op("x", { x: tensorArgument }, ({ x }) => made(isRanked(x.shape) ? x.shape.slice(0, -2) : UNKNOWN_RANK, floatOf(x.dtype))),
  slogdet: op("x", { x: tensorArgument }, ({ x }) => {
    const batch = isRanked(x.shape) ? x.shape.slice(0, -2) : UNKNOWN_RANK;
    // The sign is declared a scalar for KerasTensors.
    return tuple([made(isSymbolic(x) ? [] : batch, floatOf(x.dtype)), made(batch, floatOf(x.dtype))]);
  }),
};

function qr(x: TensorValue, mode: string | undefined): Value {
  if (mode !== undefined && mode !== "reduced" && mode !== "complete")
    return fail({ code: "invalid-argument", owner: "qr", argument: "mode", expected: "'reduced' or 'complete'", got: `'${mode}'` });
  if (!isRanked(x.shape) || mode === undefined) return tuple([unknownTensor, unknownTensor]);
  if (x.shape.length < 2) return fail({ code: "rank-mismatch", owner: "qr", expected: "rank 2 or more", got: x.shape });
  const [batch, rows, columns] = [x.shape.slice(0, -2), dimAt(x.shape, -2), last(x.shape)];
  if (isSymbolic(x) && (rows === null || columns === null))
    fail({ code: "undefined-dimension", owner: "qr", axis: rows === null ? -2 : -1, got: x.shape });
  const inner = mode === "complete" ? rows : minDims(rows, columns);
  return tuple([made([...batch, rows, inner], floatOf(x.dtype)), made([...batch, inner, columns], floatOf(x.dtype))]);
}

function svd(x: TensorValue, isFull: boolean, hasVectors: boolean): Value {
  if (!isRanked(x.shape)) return hasVectors ? tuple([unknownTensor, unknownTensor, unknownTensor]) : unknownTensor;
  if (x.shape.length < 2) return fail({ code: "rank-mismatch", owner: "svd", expected: "rank 2 or more", got: x.shape });
  const [batch, rows, columns] = [x.shape.slice(0, -2), dimAt(x.shape, -2), last(x.shape)];
  const dtype = floatOf(x.dtype);
  const count = minDims(rows, columns);
  const values = made([...batch, count], dtype);
  if (!hasVectors) return values;
  return tuple([made([...batch, rows, isFull ? rows : count], dtype), values, made([...batch, isFull ? columns : count, columns], dtype)]);
}
