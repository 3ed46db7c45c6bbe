/** Products, and what is made of pairs of rows (keras/src/ops/numpy.py, math.py). */

import { broadcastShapes } from "../../../shape/broadcast";
import { compareDims, type Dim, type Dims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { dotShapes, matmulShapes, tensordotShapes } from "../../../shape/matmul";
import { fail } from "../../../shape/problem";
import { copiesOf, dimAt, isRanked, last, product, replaceAxis } from "../../../shape/shape";
import { shapeOf } from "../../../value/make";
import type { TensorValue } from "../../../value/values";
import type { Entries, Entry } from "../../vocabulary/functions";
import { dim, optional, param, restKeywords, text, withDefault } from "../../vocabulary/params";
import { computedEinsum, declaredEinsum } from "./einsum";
import { floatOf, type PairKind, promoted, typed, typedPair } from "./kinds";
import { isSymbolic, made, op, operand, tensorArgument, tensorsArgument } from "./operation";

type ShapeRule = (a: TensorValue, b: TensorValue) => Shape;

const pair = (owner: string, kind: PairKind, shape: ShapeRule): Entry =>
  op("x1 x2", { x1: operand, x2: operand }, ({ x1, x2 }) => {
    const type = typedPair(owner, kind, x1.dtype, x2.dtype, isSymbolic(x1.tensor, x2.tensor));
    return made(shape(x1.tensor, x2.tensor), type);
  });

const PRODUCT: PairKind = ["same", "weak", "strong"];

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

/** Beside a vector symbolic Keras takes None for another size. */
function dot(a: TensorValue, b: TensorValue): Shape {
  if (isSymbolic(a, b) && isRanked(a.shape) && isRanked(b.shape) && a.shape.length > 1 && b.shape.length === 1) {
    const [size, other] = [last(a.shape), last(b.shape)];
    if ((size === null && typeof other === "number") || (typeof size === "number" && other === null))
      fail({ code: "matmul-mismatch", owner: "dot", shapes: [a.shape, b.shape], detail: "inner sizes differ" });
  }
  return dotShapes("dot", a.shape, b.shape);
}

/** A count of axes is not checked on KerasTensors. */
function tensordot(a: TensorValue, b: TensorValue, along: Contracted | undefined): Shape {
  if (along === undefined || !isRanked(a.shape) || !isRanked(b.shape)) return UNKNOWN_RANK;
  if (typeof along === "number" && along > 0 && !isSymbolic(a, b)) {
    // The last axes and the first ones are each flattened into one.
    const [inner, outer] = [product(a.shape.slice(-along)), product(b.shape.slice(0, along))];
    if (typeof inner === "number" && inner === outer) return [...a.shape.slice(0, -along), ...b.shape.slice(along)];
  }
  if (typeof along !== "number" || !isSymbolic(a, b)) return tensordotShapes("tensordot", a.shape, b.shape, along);
  return along <= 0 ? [...a.shape, ...b.shape] : [...a.shape.slice(0, -along), ...b.shape.slice(along)];
}

/** Each axis is as long as both together; the shorter shape is filled up with ones in front. */
function kron(a: TensorValue, b: TensorValue): Shape {
  if (!isRanked(a.shape) || !isRanked(b.shape)) return UNKNOWN_RANK;
  const rank = Math.max(a.shape.length, b.shape.length);
  const fill = (shape: Dims): Dims => [...copiesOf(rank - shape.length, 1), ...shape];
  // KerasTensors of different rank are multiplied from the first axis on, and the longer is cut off.
  if (isSymbolic(a, b) && a.shape.length !== b.shape.length) {
    const count = Math.min(a.shape.length, b.shape.length);
    const other = b.shape;
    return a.shape.slice(0, count).map((size, i) => multiplyDims(size, dimAt(other, i)));
  }
  const [x, y] = [fill(a.shape), fill(b.shape)];
  return x.map((size, i) => multiplyDims(size, dimAt(y, i)));
}

/** The products of the rows, divided by those of all their deviations; of vectors a number. */
function correlated(shape: Dims): Shape {
  if (shape.length < 2) return [];
  const rows = shape.slice(0, -1);
  return broadcastShapes("corrcoef", [
    [...rows, last(rows)],
    [...rows, ...rows],
  ]);
}

const equation: Entry = op(
  "subscripts operands kwargs",
  { subscripts: text, operands: { ...tensorsArgument, rest: "args", required: false, fallback: [] }, kwargs: restKeywords },
  ({ subscripts, operands }) => {
    const shapes = operands.map((each) => each.shape);
    const type = promoted(...operands.map((each) => each.dtype));
    if (subscripts === undefined) return made(UNKNOWN_RANK, type);
    return made(isSymbolic(...operands) ? declaredEinsum(subscripts, shapes) : computedEinsum(subscripts, shapes), type);
  },
);

/** `correlate` takes one axis; an array that it need not pad may have further ones of size 1. */
function checkRow(of: TensorValue, shape: Dims, mayBeReshaped: boolean): void {
  const isRow = shape.length === 1 || (mayBeReshaped && !isSymbolic(of) && shape.slice(1).every((size) => compareDims(size, 1) !== "no"));
  if (!isRow || shape.length === 0) fail({ code: "rank-mismatch", owner: "correlate", expected: "rank 1", got: shape });
}

function correlatedSize(size: Dim, window: Dim, mode: string | undefined, declared: boolean): Dim {
  if (typeof size !== "number" || typeof window !== "number") return size === null || window === null ? null : UNKNOWN;
  if (mode === "full") return size + window - 1;
  if (mode === "same") return Math.max(size, window);
  if (mode !== "valid") return UNKNOWN;
  if (declared || window <= size) return Math.abs(size - window) + 1;
  // TensorFlow's convolution of one window too large is not refused, and gives memory of some size.
  if (window === size + 1) return UNKNOWN;
  return fail({ code: "output-too-small", owner: "correlate", window: `a window of ${window}`, got: [size] });
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

/**
 * The backend contracts a vector, and a matrix behind more axes, with `tensordot`: of a traced tensor with an open axis the inner
 * sizes are compared only when it runs.
 */
function matmul(a: TensorValue, b: TensorValue): Shape {
  if (!isRanked(a.shape) || !isRanked(b.shape) || isSymbolic(a, b)) return matmulShapes("matmul", a.shape, b.shape);
  const [rows, columns] = [a.shape.length, b.shape.length];
  const isContracted = rows === 1 || columns === 1 || (rows > 2 && columns === 2);
  const isOpen = a.shape.includes(null) || b.shape.includes(null);
  const fitting = isContracted && isOpen ? replaceAxis(b.shape, columns === 1 ? 0 : -2, last(a.shape)) : b.shape;
  return matmulShapes("matmul", a.shape, fitting);
}

export const products: Entries = {
  matmul: op("x1* x2*", { x1: operand, x2: operand }, ({ x1, x2 }) => {
    const isSmall = x1.dtype === "int8" && x2.dtype === "int8";
    return made(matmul(x1.tensor, x2.tensor), isSmall ? "int32" : promoted(x1.dtype, x2.dtype));
  }),
  dot: pair("dot", PRODUCT, dot),
  inner: pair("inner", PRODUCT, inner),
  outer: pair("outer", PRODUCT, (a, b) => [all(a.shape), all(b.shape)]),
  vdot: pair("vdot", PRODUCT, vdot),
  kron: pair("kron", ["same", "wide", "strong", "bool"], kron),
  tensordot: op("x1 x2 axes", { x1: operand, x2: operand, axes: contracted }, ({ x1, x2, axes: along }) =>
    made(tensordot(x1.tensor, x2.tensor, along), promoted(x1.dtype, x2.dtype)),
  ),
  einsum: equation,
  cross: op("x1* x2* axisa axisb axisc axis", { x1: operand, x2: operand }, ({ x1, x2 }, _ctx, { given }) => {
    const [a, b] = [x1.tensor.shape, x2.tensor.shape];
    const plain = given.size === 2 && isRanked(a) && isRanked(b) && a.length > 0 && b.length > 0;
    const dtype = promoted(x1.dtype, x2.dtype);
    if (!plain) return made(UNKNOWN_RANK, dtype);
    const counts = [last(a), last(b)].map((size) => (size === 2 || size === 3 || typeof size !== "number" ? "some" : size));
    // One component is repeated beside others.
    if (counts.some((count) => count !== "some" && count !== 1) || !counts.includes("some"))
      fail({ code: "matmul-mismatch", owner: "cross", shapes: [a, b], detail: "the vectors must have 2 or 3 components" });
    const batch = broadcastShapes("cross", [a.slice(0, -1), b.slice(0, -1)]);
    if (!isRanked(batch)) return made(UNKNOWN_RANK, dtype);
    if (last(a) === 2 && last(b) === 2) return made(batch, dtype);
    const isKnown = [last(a), last(b)].every((size) => typeof size === "number");
    return made(isKnown || last(a) === 3 || last(b) === 3 ? [...batch, 3] : UNKNOWN_RANK, dtype);
  }),
  correlate: op("x1* x2* mode", { x1: operand, x2: operand, mode: withDefault(text, "valid") }, ({ x1, x2, mode }) => {
    const [a, b] = [x1.tensor.shape, x2.tensor.shape];
    const dtype = typedPair("correlate", ["wideFloat", "strong", "strong"], x1.dtype, x2.dtype, true);
    if (!isRanked(a) || !isRanked(b)) return made([UNKNOWN], dtype);
    checkRow(x1.tensor, a, mode === "valid");
    checkRow(x2.tensor, b, true);
    const declared = isSymbolic(x1.tensor, x2.tensor);
    return made([correlatedSize(dimAt(a, 0), dimAt(b, 0), mode, declared)], dtype);
  }),
  vander: op("x N increasing", { x: tensorArgument, N: optional(dim) }, ({ x, N }) => {
    if (isRanked(x.shape) && x.shape.length !== 1)
      return fail({ code: "rank-mismatch", owner: "vander", expected: "rank 1", got: x.shape });
    const size = isRanked(x.shape) ? dimAt(x.shape, 0) : UNKNOWN;
    return made([size, N ?? size], x.dtype);
  }),
  corrcoef: op("x", { x: tensorArgument }, ({ x }) => {
    const type = typed("corrcoef", ["wideFloat", "wideFloat", "uint64"], x);
    return made(isSymbolic(x) || !isRanked(x.shape) ? x.shape : correlated(x.shape), type);
  }),
  cdist: op("x* y*", { x: tensorArgument, y: tensorArgument }, ({ x, y }) => {
    const type = floatOf(promoted(x.dtype, y.dtype));
    if (!isRanked(x.shape) || !isRanked(y.shape)) return made(UNKNOWN_RANK, type);
    for (const { shape } of [x, y])
      if (isRanked(shape) && shape.length < 2)
        return fail({ code: "rank-mismatch", owner: "cdist", expected: "rank 2 or more", got: shape });
    if (compareDims(last(x.shape), last(y.shape)) === "no")
      fail({ code: "matmul-mismatch", owner: "cdist", shapes: [x.shape, y.shape], detail: "the last axes differ" });
    const batch = broadcastShapes("cdist", [x.shape.slice(0, -2), y.shape.slice(0, -2)]);
    return made(isRanked(batch) ? [...batch, dimAt(x.shape, -2), dimAt(y.shape, -2)] : UNKNOWN_RANK, type);
  }),
};
