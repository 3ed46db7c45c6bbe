/** `torch.linalg` and its names in `torch` (aten/src/ATen/native/BatchLinearAlgebra.cpp, Distance.cpp). */
import { tryBroadcast } from "../../shape/broadcast";
import { compareDims, type Dims, minDims, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, last } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { flag } from "../vocabulary/params";
import { checkFloating, checkRank, dimensions, made, reduceAxes, tensorArgument, torchFunction } from "./arguments";
import { toInt } from "./dtypes";

function checkMatrix(owner: string, of: TensorValue): void {
  if (isRanked(of.shape) && of.shape.length < 2) fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: of.shape });
}

/** What comes of the last two axes, the others stay. */
const ofMatrix = (owner: string, square: boolean, output: (shape: Dims) => Dims, dtype?: string): Entry =>
  torchFunction("A a b c", { A: tensorArgument }, ({ A: matrix }) => {
    checkMatrix(owner, matrix);
    checkFloating(owner, matrix);
    if (!isRanked(matrix.shape)) return made(UNKNOWN_RANK, dtype ?? matrix.dtype);
    if (square && compareDims(dimAt(matrix.shape, -2), last(matrix.shape)) === "no")
      fail({ code: "rank-mismatch", owner, expected: "square matrices", got: matrix.shape });
    return made([...matrix.shape.slice(0, -2), ...output(matrix.shape.slice(-2))], dtype ?? matrix.dtype);
  });

const turned = (of: Dims): Dims => [last(of), dimAt(of, 0)];

const norm: Entry = torchFunction("A ord dim keepdim", { A: tensorArgument, dim: dimensions, keepdim: flag(false) }, (args) => {
  checkFloating("norm", args.A);
  return made(reduceAxes("norm", args.A, args.dim, args.keepdim), args.A.dtype);
});

const inverse = ofMatrix("inv", true, (of) => of);
const determinant = ofMatrix("det", true, () => []);
const pseudoInverse = ofMatrix("pinv", false, turned);

export const linalg: Entries = {
  inv: inverse,
  det: determinant,
  pinv: pseudoInverse,
  svdvals: ofMatrix("svdvals", false, (of) => [minDims(dimAt(of, 0), last(of))]),
  matrix_rank: ofMatrix("matrix_rank", false, () => [], "int64"),
  cholesky: ofMatrix("cholesky", true, (of) => of),
  norm,
};

/** Those that stand in `torch` too. */
export const matrixFunctions: Entries = {
  inverse,
  det: determinant,
  pinverse: pseudoInverse,
  trace: torchFunction("input", { input: tensorArgument }, ({ input }) => {
    checkRank("trace", input, 2);
    return made([], toInt(input.dtype));
  }),
  cdist: torchFunction("x1 x2 p", { x1: tensorArgument, x2: tensorArgument }, ({ x1, x2 }) => {
    for (const each of [x1, x2]) checkMatrix("cdist", each);
    if (!isRanked(x1.shape) || !isRanked(x2.shape)) return made(UNKNOWN_RANK, x1.dtype);
    const shapes = [x1.shape, x2.shape];
    if (compareDims(last(x1.shape), last(x2.shape)) === "no")
      fail({ code: "matmul-mismatch", owner: "cdist", shapes, detail: "vectors of one length" });
    const front = tryBroadcast([x1.shape.slice(0, -2), x2.shape.slice(0, -2)]);
    return made(front && isRanked(front) ? [...front, dimAt(x1.shape, -2), dimAt(x2.shape, -2)] : UNKNOWN_RANK, x1.dtype);
  }),
};
