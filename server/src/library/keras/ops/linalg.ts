/** Matrices (keras/src/ops/linalg.py, nn.py). Products are in products.ts. */

import { compareDims, type Dim, type Dims, minDims, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, formatShape, isRanked, last, normalizeAxis } from "../../../shape/shape";
import { tuple } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Entries, Entry } from "../../vocabulary/functions";
import { flag, text, withDefault } from "../../vocabulary/params";
import { floatOf, type Refused, refuseTypes, typed } from "./kinds";
import { axes, isSymbolic, keepdims, made, op, operand, tensorArgument, unknownTensor } from "./operation";
import { reduced } from "./reductions";

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
    const type = systemType(owner, left, right, right);
    if (!isRanked(left.shape) || !isRanked(right.shape)) return made(UNKNOWN_RANK, type);
    if (left.shape.length < 2) return fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: left.shape, argument: "a" });
    checkSquare(owner, left, dimAt(left.shape, -2), last(left.shape));
    checkRows(owner, left.shape, right.shape, isSymbolic(left, right));
    return made(right.shape, type);
  });

/** Both sides must have one type, which few have kernels for. */
function systemType(owner: string, a: TensorValue, b: TensorValue, declared: TensorValue): string | undefined {
  if (isSymbolic(a, b)) return declared.dtype;
  refuseTypes(owner, "bool int uint half", a.dtype, "a");
  if (a.dtype !== undefined && b.dtype !== undefined && a.dtype !== b.dtype)
    fail({ code: "wrong-kind", owner, expected: `a right side of type ${a.dtype}, as the left has`, got: b.dtype, argument: "b" });
  return a.dtype;
}

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

/** Kernels on matrices take few types; KerasTensors keep theirs. */
function matrixType(owner: string, x: TensorValue, refused: Refused = "bool int uint half"): string | undefined {
  return typed(owner, ["same", "same", refused], x);
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
    if (!isSymbolic(x) && axis && isRanked(x.shape)) for (const each of axis) normalizeAxis("norm", each, x.shape);
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

export const linalg: Entries = {
  norm,
  inv: square("inv", (_batch, _rows, _columns, x) => made(x.shape, matrixType("inv", x))),
  cholesky: square("cholesky", (_batch, _rows, _columns, x) => made(x.shape, matrixType("cholesky", x)), "x upper"),
  cholesky_inverse: square("cholesky_inverse", (_batch, _rows, _columns, x) => made(x.shape, matrixType("cholesky_inverse", x)), "x upper"),
  det: square("det", (batch, _rows, _columns, x) => made(batch, matrixType("det", x))),
  eigh: square("eigh", (batch, rows, _columns, x) =>
    tuple([made([...batch, rows], matrixType("eigh", x)), made(x.shape, matrixType("eigh", x))]),
  ),
  eig: square("eig", (batch, rows, _columns, x) => {
    const dtype = isSymbolic(x) ? matrixType("eig", x) : matrixType("eig", x) === "float64" ? "complex128" : "complex64";
    return tuple([made([...batch, rows], dtype), made(x.shape, dtype)]);
  }),
  lu_factor: matrix("lu_factor", (batch, rows, columns, x) => {
    if (!isSymbolic(x)) checkSquare("lu_factor", x, rows, columns);
    return tuple([
      made(x.shape, matrixType("lu_factor", x)),
      made([...batch, minDims(rows, columns)], isSymbolic(x) ? matrixType("lu_factor", x) : "int32"),
    ]);
  }),
  pinv: matrix(
    "pinv",
    (batch, rows, columns, x) => made([...batch, columns, rows], matrixType("pinv", x, "bool int uint half complex")),
    "x rcond",
  ),
  matrix_rank: matrix(
    "matrix_rank",
    (batch, _rows, _columns, x) => made(batch, typed("matrix_rank", ["int32", "int32", "bool int uint half complex"], x)),
    "x tol",
  ),
  qr: op("x mode", { x: tensorArgument, mode: withDefault(text, "reduced") }, ({ x, mode }) => qr(x, mode)),
  svd: op(
    "x full_matrices compute_uv",
    { x: tensorArgument, full_matrices: flag(true), compute_uv: flag(true) },
    ({ x, full_matrices, compute_uv }) => svd(x, full_matrices, compute_uv),
  ),
  solve: solve("solve", "a* b*"),
  solve_triangular: solve("solve_triangular", "a* b* lower"),
  lstsq: op("a* b* rcond", { a: operand, b: operand }, ({ a, b }) => {
    const [left, right] = [a.tensor.shape, b.tensor.shape];
    const type = b.dtype === "bfloat16" ? a.dtype : systemType("lstsq", a.tensor, b.tensor, a.tensor);
    if (isRanked(left) && left.length !== 2)
      return fail({ code: "rank-mismatch", owner: "lstsq", expected: "rank 2", got: left, argument: "a" });
    if (!isRanked(left) || !isRanked(right)) return made(UNKNOWN_RANK, type);
    if (compareDims(dimAt(left, 0), dimAt(right, 0)) === "no")
      fail({ code: "matmul-mismatch", owner: "lstsq", shapes: [left, right], detail: "the numbers of rows differ" });
    return made([dimAt(left, 1), ...right.slice(1)], type);
  }),
};

/** Of `keras.ops` alone. */
export const determinants: Entries = {
  logdet: op("x", { x: tensorArgument }, ({ x }) =>
    made(isRanked(x.shape) ? x.shape.slice(0, -2) : UNKNOWN_RANK, typed("logdet", ["same", "real", "bool int uint half"], x)),
  ),
  slogdet: op("x", { x: tensorArgument }, ({ x }) => {
    const batch = isRanked(x.shape) ? x.shape.slice(0, -2) : UNKNOWN_RANK;
    if (!isSymbolic(x) && isRanked(x.shape) && x.shape.length > 1) checkSquare("slogdet", x, dimAt(x.shape, -2), last(x.shape));
    // The sign is declared a scalar for KerasTensors.
    return tuple([made(isSymbolic(x) ? [] : batch, matrixType("slogdet", x)), made(batch, matrixType("slogdet", x))]);
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
  return tuple([
    made([...batch, rows, inner], matrixType("qr", x, "bool int uint")),
    made([...batch, inner, columns], matrixType("qr", x, "bool int uint")),
  ]);
}

function svd(x: TensorValue, isFull: boolean, hasVectors: boolean): Value {
  if (!isRanked(x.shape)) return hasVectors ? tuple([unknownTensor, unknownTensor, unknownTensor]) : unknownTensor;
  if (x.shape.length < 2) return fail({ code: "rank-mismatch", owner: "svd", expected: "rank 2 or more", got: x.shape });
  const [batch, rows, columns] = [x.shape.slice(0, -2), dimAt(x.shape, -2), last(x.shape)];
  if (isSymbolic(x) && (rows === null || columns === null))
    fail({ code: "undefined-dimension", owner: "svd", axis: rows === null ? -2 : -1, got: x.shape });
  const dtype = matrixType("svd", x);
  const count = minDims(rows, columns);
  const values = made([...batch, count], dtype);
  if (!hasVectors) return values;
  return tuple([made([...batch, rows, isFull ? rows : count], dtype), values, made([...batch, isFull ? columns : count, columns], dtype)]);
}
