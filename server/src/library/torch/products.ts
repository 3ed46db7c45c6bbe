/** Products of matrices (aten/src/ATen/native/LinearAlgebra.cpp): both sides have one type. */
import { broadcastShapes } from "../../shape/broadcast";
import { type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { dotShapes, einsumShape, matmulShapes } from "../../shape/matmul";
import { fail } from "../../shape/problem";
import { compareShapes, isRanked } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { text } from "../vocabulary/params";
import { checkRank, made, tensorArgument, tensorsArgument, torchFunction } from "./arguments";
import { promoted } from "./dtypes";

const HALVES = new Set(["float32", "float16", "bfloat16"]);

/** Factors are not promoted; smaller floating types may be cast where `autocast` is on. */
function productType(owner: string, factors: readonly TensorValue[]): string | undefined {
  const types = [...new Set(factors.map(({ dtype }) => dtype))];
  const [first] = types;
  if (types.length === 1) return first;
  if (types.every((each) => each !== undefined) && !types.every((each) => HALVES.has(each)))
    fail({ code: "wrong-kind", owner, expected: "tensors of one type", got: types.join(" and ") });
  return undefined;
}

/** Matrices alone: `mm` has rank 2, `bmm` rank 3. */
const matrices = (owner: string, rank: number): Entry =>
  torchFunction("input mat2", { input: tensorArgument, mat2: tensorArgument }, ({ input, mat2 }) => {
    for (const each of [input, mat2])
      if (isRanked(each.shape) && each.shape.length !== rank)
        fail({ code: "rank-mismatch", owner, expected: `rank ${rank}`, got: each.shape });
    return made(matmulShapes(owner, input.shape, mat2.shape), productType(owner, [input, mat2]));
  });

function vectorDot(a: TensorValue, b: TensorValue): Shape {
  checkRank("dot", a, 1);
  checkRank("dot", b, 1);
  return dotShapes("dot", a.shape, b.shape);
}

/** A product that something is added to, which is broadcast to it. */
const added = (owner: string, rank: number): Entry =>
  torchFunction("input mat1 mat2", { input: tensorArgument, mat1: tensorArgument, mat2: tensorArgument }, ({ input, mat1, mat2 }) => {
    for (const each of [mat1, mat2]) checkRank(owner, each, rank);
    const shape = matmulShapes(owner, mat1.shape, mat2.shape);
    const whole = broadcastShapes(owner, [input.shape, shape]);
    if (isRanked(whole) && isRanked(shape) && compareShapes(whole, shape) === "no")
      fail({ code: "broadcast-mismatch", owner, shapes: [input.shape, shape] });
    return made(shape, productType(owner, [mat1, mat2]));
  });

export const products: Entries = {
  matmul: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    made(matmulShapes("matmul", input.shape, other.shape), productType("matmul", [input, other])),
  ),
  mm: matrices("mm", 2),
  bmm: matrices("bmm", 3),
  mv: torchFunction("input vec", { input: tensorArgument, vec: tensorArgument }, ({ input, vec }) => {
    checkRank("mv", input, 2);
    checkRank("mv", vec, 1);
    return made(matmulShapes("mv", input.shape, vec.shape), productType("mv", [input, vec]));
  }),
  addmm: added("addmm", 2),
  baddbmm: added("baddbmm", 3),
  ...Object.fromEntries(
    ["addcmul", "addcdiv"].map((name) => [
      name,
      torchFunction("input tensor1 tensor2", { input: tensorArgument, tensor1: tensorArgument, tensor2: tensorArgument }, (args) => {
        const all = [args.input, args.tensor1, args.tensor2];
        return made(
          broadcastShapes(
            name,
            all.map((each) => each.shape),
          ),
          promoted(all),
        );
      }),
    ]),
  ),
  dot: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    made(vectorDot(input, other), productType("dot", [input, other])),
  ),
  outer: torchFunction("input vec2", { input: tensorArgument, vec2: tensorArgument }, ({ input, vec2 }) =>
    made(isRanked(input.shape) && isRanked(vec2.shape) ? [...input.shape, ...vec2.shape] : UNKNOWN_RANK, promoted([input, vec2])),
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
      productType("einsum", operands),
    ),
  ),
};
