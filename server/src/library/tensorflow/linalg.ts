/** Products and matrices (tensorflow/python/ops/math_ops.py, linalg_ops.py). */

import { broadcastShapes } from "../../shape/broadcast";
import { compareDims, type Dim, type Dims, minDims, type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { isIntegerDType, realDType } from "../../shape/dtype";
import { einsumShape, matmulShapes, tensordotShapes } from "../../shape/matmul";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { compareShapes, dimAt, isRanked, last, product } from "../../shape/shape";
import { shapeOf, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { aliasOf, type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, flag, ordered, param, text, withDefault } from "../vocabulary/params";
import { axes, checkSameDType, made, operandArgument, tensorArgument, tensorsArgument, unknownTensor } from "./arguments";
import { alike, checkTakes } from "./element-types";
import { elementwise, normalized } from "./elementwise";
import { checkMinRank } from "./ranks";

/** The last two axes exchanged. */
function swapped(shape: Shape): Shape {
  return isRanked(shape) && shape.length >= 2 ? [...shape.slice(0, -2), last(shape), dimAt(shape, -2)] : shape;
}

export function checkMatrix(owner: string, of: TensorValue, argument: string): void {
  checkMinRank(owner, of, 2, argument);
}

const matmul: Entry = fn(
  ordered("a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse output_type grad_a grad_b name", {
    a: tensorArgument,
    b: tensorArgument,
    transpose_a: flag(false),
    transpose_b: flag(false),
    adjoint_a: flag(false),
    adjoint_b: flag(false),
  }),
  ({ a, b, transpose_a, transpose_b, adjoint_a, adjoint_b }) => {
    checkMatrix("tf.matmul", a, "a");
    checkMatrix("tf.matmul", b, "b");
    checkSameDType("tf.matmul", [a, b]);
    return made(
      matmulShapes(
        "tf.matmul",
        transpose_a || adjoint_a ? swapped(a.shape) : a.shape,
        transpose_b || adjoint_b ? swapped(b.shape) : b.shape,
      ),
      a.dtype,
    );
  },
);

/** `axes` of tensordot: a count, or one list for each operand. */
type Contracted = number | readonly [readonly number[], readonly number[]];
const contracted = param<Contracted | undefined>((value) => {
  if (value.kind === "int") return typeof value.value === "number" ? value.value : undefined;
  if (value.kind !== "list" && value.kind !== "tuple") return undefined;
  const lists = value.items?.map((item) => (item.kind === "int" ? [item.value] : shapeOf(item)));
  const plain = lists?.map((each) => (each && isRanked(each) ? each.filter((axis) => typeof axis === "number") : undefined));
  return plain?.length === 2 && plain[0] && plain[1] ? [plain[0], plain[1]] : undefined;
}, undefined);

/** The product is one of matrices: of the sizes that are contracted only their number of elements counts. */
function contractedProduct(a: TensorValue, b: TensorValue, along: Contracted | undefined): Value {
  checkSameDType("tf.tensordot", [a, b]);
  if (along === undefined || !isRanked(a.shape) || !isRanked(b.shape)) return made(UNKNOWN_RANK, a.dtype);
  if (typeof along !== "number" || along < 2) return made(tensordotShapes("tf.tensordot", a.shape, b.shape, along), a.dtype);
  const [left, right] = [a.shape.slice(-along), b.shape.slice(0, along)];
  const isEnough = a.shape.length >= along && b.shape.length >= along;
  if (!isEnough || compareDims(product(left), product(right)) === "no")
    return made(tensordotShapes("tf.tensordot", a.shape, b.shape, along), a.dtype);
  return made([...a.shape.slice(0, -along), ...b.shape.slice(along)], a.dtype);
}

const order = withDefault(text, "euclidean");

/** The usual norm draws a root; others of integers are integers. What they are of complex numbers depends on the order. */
function normType(owner: string, tensor: TensorValue, order: string | undefined): string | undefined {
  const isUsual = order === "euclidean" || order === "fro";
  if (isUsual) checkTakes(owner, tensor, "floats");
  return isUsual || !tensor.dtype?.startsWith("complex") ? tensor.dtype : undefined;
}

const norm: Entry = fn(
  ordered("tensor ord axis keepdims name", { tensor: tensorArgument, ord: order, axis: axes, keepdims: flag(false) }),
  ({ tensor, ord, axis, keepdims }) =>
    made(reduceShape("tf.norm", tensor.shape, axis ?? undefined, keepdims), normType("tf.norm", tensor, ord)),
);

function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === "tuple" ? value.items : [];
}

/** A rule for matrices in the last two axes, whatever stands before. */
const ofMatrix = (owner: string, rule: (batch: Dims, rows: Dim, columns: Dim, of: TensorValue) => Value, names = "input name"): Entry => {
  const [first = "input"] = names.split(" ");
  return fn(ordered(names, { [first]: tensorArgument }), (args) => {
    const of = args[first];
    if (!of || !isRanked(of.shape)) return unknownTensor;
    checkMatrix(owner, of, first);
    return rule(of.shape.slice(0, -2), dimAt(of.shape, -2), last(of.shape), of);
  });
};

function checkSquare(owner: string, of: TensorValue, rows: Dim, columns: Dim): void {
  if (compareDims(rows, columns) === "no") fail({ code: "rank-mismatch", owner, expected: "square matrices", got: of.shape });
}

const square = (name: string, rule: (batch: Dims, size: Dim) => Dims, names = "input name"): Entry =>
  ofMatrix(
    `tf.linalg.${name}`,
    (batch, rows, columns, of) => {
      checkSquare(`tf.linalg.${name}`, of, rows, columns);
      checkTakes(`tf.linalg.${name}`, of, "floats");
      return made(rule(batch, rows), of.dtype);
    },
    names,
  );

/** Names of `tf` and `tf.linalg` alike. */
export const products: Entries = {
  matmul,
  tensordot: fn(ordered("a b axes name", { a: tensorArgument, b: tensorArgument, axes: contracted }), ({ a, b, axes: along }) =>
    contractedProduct(a, b, along),
  ),
  einsum: fn(
    {
      equation: text,
      inputs: { ...tensorsArgument, rest: "args", required: false, fallback: [] },
      kwargs: { ...withDefault(anything, unknown), rest: "kwargs" },
    },
    ({ equation, inputs }, _ctx, { given }) =>
      made(
        equation === undefined
          ? UNKNOWN_RANK
          : einsumShape(
              "tf.einsum",
              equation,
              inputs.map((each) => each.shape),
            ),
        alike(itemsOf(given.get("inputs")?.value))[0]?.dtype,
      ),
  ),
  norm,
};

export const linalg: Entries = {
  ...products,
  matvec: fn(
    ordered("a b transpose_a adjoint_a a_is_sparse b_is_sparse name", { a: tensorArgument, b: tensorArgument, transpose_a: flag(false) }),
    ({ a, b, transpose_a }) => {
      checkMatrix("tf.linalg.matvec", a, "a");
      const shape = matmulShapes(
        "tf.linalg.matvec",
        transpose_a ? swapped(a.shape) : a.shape,
        isRanked(b.shape) ? [...b.shape, 1] : b.shape,
      );
      return made(isRanked(shape) ? shape.slice(0, -1) : shape, a.dtype);
    },
  ),
  diag: fn(
    ordered("diagonal name k num_rows num_cols padding_value align", { diagonal: tensorArgument }),
    ({ diagonal }, _ctx, { given }) =>
      given.size > 1 || !isRanked(diagonal.shape) ? unknownTensor : made([...diagonal.shape, last(diagonal.shape)], diagonal.dtype),
  ),
  diag_part: fn(ordered("input name k padding_value align", { input: tensorArgument }), ({ input }, _ctx, { given }) => {
    if (given.size > 1 || !isRanked(input.shape)) return unknownTensor;
    checkMatrix("tf.linalg.diag_part", input, "input");
    return made([...input.shape.slice(0, -2), minDims(dimAt(input.shape, -2), last(input.shape))], input.dtype);
  }),
  set_diag: elementwise("input diagonal name k align"),
  band_part: elementwise("input num_lower num_upper name"),
  trace: ofMatrix("tf.linalg.trace", (batch, _rows, _columns, of) => made(batch, of.dtype), "x name"),
  matrix_transpose: ofMatrix(
    "tf.linalg.matrix_transpose",
    (batch, rows, columns, of) => made([...batch, columns, rows], of.dtype),
    "a name conjugate",
  ),
  adjoint: ofMatrix("tf.linalg.adjoint", (batch, rows, columns, of) => made([...batch, columns, rows], of.dtype), "matrix name"),
  inv: square("inv", (batch, size) => [...batch, size, size], "input adjoint name"),
  pinv: ofMatrix("tf.linalg.pinv", (batch, rows, columns, of) => made([...batch, columns, rows], of.dtype), "a rcond validate_args name"),
  cholesky: square("cholesky", (batch, size) => [...batch, size, size]),
  expm: square("expm", (batch, size) => [...batch, size, size]),
  det: square("det", (batch) => batch),
  logdet: eigen("tf.linalg.logdet", (batch, _size, type) => made(batch, realDType(type)), "matrix name"),
  eigh: eigen("tf.linalg.eigh", (batch, size, type) => tuple([made([...batch, size], type), made([...batch, size, size], type)])),
  eigvalsh: eigen("tf.linalg.eigvalsh", (batch, size, type) => made([...batch, size], type)),
  slogdet: eigen("tf.linalg.slogdet", (batch, _size, type) => tuple([made(batch, type), made(batch, type)]), "input name"),
  sqrtm: square("sqrtm", (batch, size) => [...batch, size, size]),
  logm: square("logm", (batch, size) => [...batch, size, size]),
  matrix_rank: ofMatrix("tf.linalg.matrix_rank", (batch) => made(batch, "int32"), "a tol validate_args name"),
  eye: aliasOf("tensorflow.eye"),
  global_norm: aliasOf("tensorflow.math.global_norm"),
  tensor_diag: fn(ordered("diagonal name", { diagonal: tensorArgument }), ({ diagonal: { shape, dtype } }) =>
    isRanked(shape) ? made([...shape, ...shape], dtype) : unknownTensor,
  ),
  tensor_diag_part: fn(ordered("input name", { input: tensorArgument }), ({ input }) => tensorDiagonal(input)),
  lstsq: fn(ordered("matrix rhs l2_regularizer fast name", { matrix: tensorArgument, rhs: tensorArgument }), ({ matrix, rhs }) =>
    leastSquares(matrix, rhs),
  ),
  qr: fn(ordered("input full_matrices name", { input: tensorArgument, full_matrices: flag(false) }), ({ input: of, full_matrices }) => {
    if (!isRanked(of.shape)) return unknown;
    checkMatrix("tf.linalg.qr", of, "input");
    const [batch, rows, columns] = [of.shape.slice(0, -2), dimAt(of.shape, -2), last(of.shape)];
    const inner = full_matrices ? rows : minDims(rows, columns);
    return tuple([made([...batch, rows, inner], of.dtype), made([...batch, inner, columns], of.dtype)]);
  }),
  svd: fn(
    ordered("tensor full_matrices compute_uv name", { tensor: tensorArgument, full_matrices: flag(false), compute_uv: flag(true) }),
    ({ tensor: of, full_matrices, compute_uv }) => {
      if (!isRanked(of.shape)) return unknown;
      checkTakes("tf.linalg.svd", of, "floats");
      checkMatrix("tf.linalg.svd", of, "tensor");
      const [batch, rows, columns] = [of.shape.slice(0, -2), dimAt(of.shape, -2), last(of.shape)];
      const inner = minDims(rows, columns);
      const values = made([...batch, inner], realDType(of.dtype));
      const [left, right] = full_matrices ? [rows, columns] : [inner, inner];
      return compute_uv ? tuple([values, made([...batch, rows, left], of.dtype), made([...batch, columns, right], of.dtype)]) : values;
    },
  ),
  solve: solution("tf.linalg.solve", "matrix rhs adjoint name"),
  triangular_solve: solution("tf.linalg.triangular_solve", "matrix rhs lower adjoint name", true),
  cholesky_solve: fn(ordered("chol rhs name", { chol: operandArgument, rhs: operandArgument }), ({ chol, rhs }) => {
    const [, result = unknownTensor] = alike([chol, rhs]);
    return made(result.shape, result.dtype);
  }),
  normalize: fn(ordered("tensor ord axis name", { tensor: tensorArgument, ord: order, axis: axes }), ({ tensor, ord, axis }) => {
    const owner = "tf.linalg.normalize";
    const type = normType(owner, tensor, ord);
    return tuple([
      made(tensor.shape, isIntegerDType(type) ? "float64" : type === tensor.dtype ? type : undefined),
      made(reduceShape(owner, tensor.shape, axis ?? undefined, true), type),
    ]);
  }),
  l2_normalize: normalized("tf.linalg.l2_normalize"),
  cross: fn(ordered("a b name", { a: operandArgument, b: operandArgument }), (given) => {
    const owner = "tf.linalg.cross";
    const [a = unknownTensor, b = unknownTensor] = alike([given.a, given.b]);
    if (compareShapes(a.shape, b.shape) === "no") fail({ code: "broadcast-mismatch", owner, shapes: [a.shape, b.shape] });
    if (isRanked(a.shape) && compareDims(last(a.shape), 3) === "no")
      fail({ code: "axis-mismatch", owner, axis: -1, expected: 3, got: a.shape });
    return made(a.shape, a.dtype);
  }),
};

/** Of square matrices: what comes of their batch and size. */
function eigen(owner: string, rule: (batch: Dims, size: Dim, dtype: string | undefined) => Value, names = "tensor name"): Entry {
  return ofMatrix(
    owner,
    (batch, rows, columns, of) => {
      checkSquare(owner, of, rows, columns);
      checkTakes(owner, of, "floats");
      return rule(batch, rows, of.dtype);
    },
    names,
  );
}

/** What a square matrix times it gives the right side, of as many rows. */
function solution(owner: string, names: string, mayBroadcast = false): Entry {
  return fn(ordered(names, { matrix: operandArgument, rhs: operandArgument }), (given) => {
    const [matrix = unknownTensor, rhs = unknownTensor] = alike([given.matrix, given.rhs]);
    checkMatrix(owner, matrix, "matrix");
    checkMatrix(owner, rhs, "rhs");
    checkTakes(owner, matrix, "floats");
    if (isRanked(matrix.shape)) {
      checkSquare(owner, matrix, dimAt(matrix.shape, -2), last(matrix.shape));
      if (isRanked(rhs.shape) && compareDims(last(matrix.shape), dimAt(rhs.shape, -2)) === "no")
        fail({ code: "matmul-mismatch", owner, shapes: [matrix.shape, rhs.shape], detail: "a row on the right for each of the matrix" });
    }
    if (!mayBroadcast || !isRanked(rhs.shape)) return made(rhs.shape, rhs.dtype);
    if (!isRanked(matrix.shape)) return made(UNKNOWN_RANK, rhs.dtype);
    const batch = broadcastShapes(owner, [matrix.shape.slice(0, -2), rhs.shape.slice(0, -2)]);
    return made(isRanked(batch) ? [...batch, ...rhs.shape.slice(-2)] : UNKNOWN_RANK, rhs.dtype);
  });
}

/** `rank` axes twice over give the entries that stand on the diagonal. */
function tensorDiagonal({ shape, dtype }: TensorValue): Value {
  if (!isRanked(shape)) return unknownTensor;
  const half = shape.slice(0, Math.floor(shape.length / 2));
  if (shape.length % 2 !== 0 || compareShapes(half, shape.slice(half.length)) === "no")
    fail({ code: "rank-mismatch", owner: "tf.linalg.tensor_diag_part", expected: "the same axes twice over", got: shape });
  return made(half, dtype);
}

function leastSquares(matrix: TensorValue, rhs: TensorValue): Value {
  checkMatrix("tf.linalg.lstsq", matrix, "matrix");
  checkMatrix("tf.linalg.lstsq", rhs, "rhs");
  if (!isRanked(matrix.shape) || !isRanked(rhs.shape)) return unknownTensor;
  return made([...matrix.shape.slice(0, -2), last(matrix.shape), last(rhs.shape)], matrix.dtype);
}
