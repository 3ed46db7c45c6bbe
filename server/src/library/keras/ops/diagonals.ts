/** Diagonals, and complex numbers as pairs (keras/src/ops/numpy.py, math.py). */
import { addDims, compareDims, type Dim, type Dims, lessThan, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked, last, normalizeAxis, product } from "../../../shape/shape";
import type { TensorValue } from "../../../value/values";
import type { Entries } from "../../vocabulary/functions";
import { integer, withDefault } from "../../vocabulary/params";
import { typed } from "./kinds";
import { isSymbolic, made, op, tensorArgument } from "./operation";

const diagonalParameters = {
  x: tensorArgument,
  offset: withDefault(integer, 0),
  axis1: withDefault(integer, 0),
  axis2: withDefault(integer, 1),
};

export const diagonals: Entries = {
  diag: op("x k", { x: tensorArgument, k: withDefault(integer, 0) }, ({ x, k }) => diag(x, k)),
  diagflat: op("x k", { x: tensorArgument, k: withDefault(integer, 0) }, ({ x, k }) => {
    const size = isRanked(x.shape) ? addDims(x.shape.includes(null) ? null : product(x.shape), Math.abs(k)) : UNKNOWN;
    return made([size, size], x.dtype);
  }),
  diagonal: op("x offset axis1 axis2", diagonalParameters, ({ x, offset, axis1, axis2 }) => {
    const found = diagonalOf("diagonal", x, offset, axis1, axis2);
    return made(found ? [...found.rest, found.length] : UNKNOWN_RANK, x.dtype);
  }),
  trace: op("x offset axis1 axis2", diagonalParameters, ({ x, offset, axis1, axis2 }) => {
    return made(diagonalOf("trace", x, offset, axis1, axis2)?.rest ?? UNKNOWN_RANK, typed("trace", ["summed", "summed"], x));
  }),
  view_as_complex: op("x", { x: tensorArgument }, ({ x }) => {
    const wrong = isRanked(x.shape) && (x.shape.length === 0 || (!isSymbolic(x) && compareDims(last(x.shape), 2) === "no"));
    if (wrong) fail({ code: "axis-mismatch", owner: "view_as_complex", axis: -1, expected: 2, got: x.shape });
    return made(isRanked(x.shape) ? x.shape.slice(0, -1) : UNKNOWN_RANK, "complex64");
  }),
  view_as_real: op("x", { x: tensorArgument }, ({ x }) =>
    made(isRanked(x.shape) ? [...x.shape, 2] : UNKNOWN_RANK, typed("view_as_real", ["float32", "real", "bool"], x)),
  ),
};

/** Two axes become their diagonal, which stands last. */
function diagonalOf(
  owner: string,
  x: TensorValue,
  offset: number,
  axis1: number,
  axis2: number,
): { readonly rest: Dims; readonly length: Dim } | undefined {
  if (!isRanked(x.shape)) return undefined;
  const { shape } = x;
  const [first, second] = [normalizeAxis(owner, axis1, shape), normalizeAxis(owner, axis2, shape)];
  const [rows, columns] = [dimAt(shape, first), dimAt(shape, second)];
  if (owner !== "trace" && !isSymbolic(x)) checkOffset(owner, offset, rows, columns, shape);
  const length =
    typeof rows === "number" && typeof columns === "number"
      ? Math.max(0, Math.min(offset < 0 ? rows + offset : rows, offset > 0 ? columns - offset : columns))
      : rows === null || columns === null
        ? null
        : UNKNOWN;
  return { rest: shape.filter((_, i) => i !== first && i !== second), length };
}

/** TensorFlow looks for a diagonal inside the matrix. */
function checkOffset(owner: string, offset: number, rows: Dim, columns: Dim, shape: Dims): void {
  const isOutside = lessThan(offset < 0 ? rows : columns, Math.abs(offset) + 1) === "yes";
  if (offset !== 0 && isOutside)
    fail({
      code: "invalid-argument",
      owner,
      argument: owner === "diag" ? "k" : "offset",
      expected: "a diagonal of the matrix",
      got: String(offset),
      shape,
    });
}

/** A matrix of a vector, or the diagonal of a matrix. */
function diag(x: TensorValue, k: number): TensorValue {
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, x.dtype);
  if (x.shape.length !== 1 && x.shape.length !== 2)
    return fail({ code: "rank-mismatch", owner: "diag", expected: "rank 1 or 2", got: x.shape });
  const found = x.shape.length === 2 ? diagonalOf("diag", x, k, 0, 1) : undefined;
  if (found) return made([found.length], x.dtype);
  const size = addDims(dimAt(x.shape, 0), Math.abs(k));
  return made([size, size], x.dtype);
}
