/** Values that are picked by places, masks and order (aten/src/ATen/native/TensorAdvancedIndexing.cpp, Sorting.cpp). */
import { broadcastShapes } from "../../shape/broadcast";
import { addDims, floorDivideDims, formatDim, lessThan, minDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, last, product, removeAxis, replaceAxis } from "../../shape/shape";
import { unknown } from "../../value/make";
import type { Entries } from "../vocabulary/functions";
import { anything, dim } from "../vocabulary/params";
import { axisOf, checkRank, dimension, made, tensorArgument, torchFunction } from "./arguments";
import { promoted, type Typed } from "./dtypes";

export const picking: Entries = {
  where: torchFunction(
    "condition input other",
    { condition: tensorArgument, input: tensorArgument, other: tensorArgument },
    ({ condition, input, other }, _ctx, { given }) => {
      if (!given.has("input")) return unknown;
      const kinds = (
        [
          ["input", input],
          ["other", other],
        ] as const
      ).map(([name, of]): Typed => {
        const kind = given.get(name)?.value.kind;
        return kind === "int" || kind === "float" || kind === "bool" ? kind : of;
      });
      return made(broadcastShapes("where", [condition.shape, input.shape, other.shape]), promoted(kinds));
    },
  ),
  gather: torchFunction(
    "input dim index",
    { input: tensorArgument, dim: dimension, index: tensorArgument },
    ({ input, dim: along, index }) => {
      axisOf("gather", along, input);
      if (isRanked(input.shape) && isRanked(index.shape) && input.shape.length > 0 && index.shape.length > 0)
        checkRank("gather", index, input.shape.length);
      return made(index.shape, input.dtype);
    },
  ),
  index_select: torchFunction(
    "input dim index",
    { input: tensorArgument, dim: dimension, index: tensorArgument },
    ({ input, dim: along, index }) => {
      const at = axisOf("index_select", along, input);
      return made(
        isRanked(input.shape) && isRanked(index.shape) && at !== undefined
          ? replaceAxis(input.shape, at, product(index.shape))
          : UNKNOWN_RANK,
        input.dtype,
      );
    },
  ),
  masked_select: torchFunction("input mask", { input: tensorArgument }, ({ input }) => made([UNKNOWN], input.dtype)),
  nonzero: torchFunction("input", { input: tensorArgument }, ({ input }) =>
    made([UNKNOWN, isRanked(input.shape) ? input.shape.length : UNKNOWN], "int64"),
  ),
  select: torchFunction("input dim index", { input: tensorArgument, dim: dimension, index: anything }, ({ input, dim: along }) => {
    const at = axisOf("select", along, input);
    return made(
      isRanked(input.shape) && input.shape.length > 0 && at !== undefined ? removeAxis(input.shape, at) : UNKNOWN_RANK,
      input.dtype,
    );
  }),
  narrow: torchFunction(
    "input dim start length",
    { input: tensorArgument, dim: dimension, start: anything, length: dim },
    ({ input, dim: along, length }) => {
      const at = axisOf("narrow", along, input);
      return made(
        isRanked(input.shape) && input.shape.length > 0 && at !== undefined ? replaceAxis(input.shape, at, length) : UNKNOWN_RANK,
        input.dtype,
      );
    },
  ),
  unfold: torchFunction(
    "input dimension size step",
    { input: tensorArgument, dimension, size: dim, step: dim },
    ({ input, dimension: along, size, step }) => {
      const at = axisOf("unfold", along, input);
      if (!isRanked(input.shape) || input.shape.length === 0 || at === undefined) return made(UNKNOWN_RANK, input.dtype);
      const whole = dimAt(input.shape, at);
      if (typeof size !== "number" || typeof step !== "number" || size < 1 || step < 1) return made(UNKNOWN_RANK, input.dtype);
      if (lessThan(whole, size) === "yes")
        fail({
          code: "invalid-argument",
          owner: "unfold",
          argument: "size",
          expected: `at most ${formatDim(whole)}`,
          got: String(size),
          shape: input.shape,
        });
      return made([...replaceAxis(input.shape, at, addDims(floorDivideDims(subtractDims(whole, size), step), 1)), size], input.dtype);
    },
  ),
  take: torchFunction("input index", { input: tensorArgument, index: tensorArgument }, ({ input, index }) =>
    made(index.shape, input.dtype),
  ),
  ...Object.fromEntries(
    ["tril", "triu"].map((name) => [
      name,
      torchFunction("input diagonal", { input: tensorArgument }, ({ input }) => {
        if (isRanked(input.shape) && input.shape.length < 2)
          fail({ code: "rank-mismatch", owner: name, expected: "rank 2 or more", got: input.shape });
        return made(input.shape, input.dtype);
      }),
    ]),
  ),
  bincount: torchFunction("input", { input: tensorArgument }, () => made([UNKNOWN], undefined)),
  argwhere: torchFunction("input", { input: tensorArgument }, ({ input }) =>
    made([UNKNOWN, isRanked(input.shape) ? input.shape.length : UNKNOWN], "int64"),
  ),
  unique: torchFunction("input", { input: tensorArgument }, ({ input }, _ctx, { given }) =>
    given.size === 1 ? made([UNKNOWN], input.dtype) : unknown,
  ),
  diag: torchFunction("input diagonal", { input: tensorArgument }, ({ input }, _ctx, { given }) => {
    checkRank("diag", input, 1, 2);
    if (!isRanked(input.shape) || given.size > 1) return made(UNKNOWN_RANK, input.dtype);
    const [rows = UNKNOWN] = input.shape;
    return made(input.shape.length === 1 ? [rows, rows] : [minDims(rows, last(input.shape))], input.dtype);
  }),
  diagonal: torchFunction("input offset dim1 dim2", { input: tensorArgument }, ({ input }, _ctx, { given }) =>
    made(
      isRanked(input.shape) && input.shape.length === 2 && given.size === 1
        ? [minDims(dimAt(input.shape, 0), last(input.shape))]
        : UNKNOWN_RANK,
      input.dtype,
    ),
  ),
};
