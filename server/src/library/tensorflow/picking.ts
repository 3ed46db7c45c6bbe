/** Taking parts of tensors, by places or ranges, and writing into them (tensorflow/python/ops/array_ops.py). */
import { broadcastShapes } from "../../shape/broadcast";
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  floorDivideDims,
  lessThan,
  moduloDims,
  multiplyDims,
  type Shape,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, formatShape, isRanked, last, normalizeAxis } from "../../shape/shape";
import { sliceDim } from "../../shape/transform";
import { none } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { target } from "../numpy/manipulation";
import { type Entries, fn } from "../vocabulary/functions";
import { integer, optional, ordered, text, withDefault } from "../vocabulary/params";
import { checkSameDType, made, operandArgument, picked, shapeArgument, tensorArgument, toTensor, unknownTensor } from "./arguments";

export const picking: Entries = {
  gather: fn(
    ordered("params indices validate_indices axis batch_dims name", {
      params: tensorArgument,
      indices: tensorArgument,
      axis: optional(integer),
      batch_dims: withDefault(integer, 0),
    }),
    ({ params, indices, axis, batch_dims }) => gather(params, indices, axis ?? batch_dims, batch_dims),
  ),
  gather_nd: fn(
    ordered("params indices batch_dims name bad_indices_policy", {
      params: tensorArgument,
      indices: tensorArgument,
      batch_dims: withDefault(integer, 0),
    }),
    ({ params, indices, batch_dims }) => gatherNd(params, indices, batch_dims),
  ),
  boolean_mask: fn(
    ordered("tensor mask axis name", { tensor: tensorArgument, mask: tensorArgument, axis: withDefault(optional(integer), 0) }),
    ({ tensor, mask: by, axis }, ctx) => {
      const masked = () => mask(tensor, by, axis ?? 0);
      // A graph may not know the sizes yet where it compares them.
      return ctx.tracing ? (ctx.attempt(masked) ?? unknownTensor) : masked();
    },
  ),
  where: fn(
    ordered("condition x y name", { condition: tensorArgument, x: optional(operandArgument), y: optional(operandArgument) }),
    ({ condition, x, y }) => where(condition, x ?? none, y ?? none),
  ),
  slice: fn(ordered("input_ begin size name", { input_: tensorArgument, begin: target, size: target }), ({ input_, begin, size }) =>
    slice(input_, begin, size),
  ),
  strided_slice: fn(
    ordered("input_ begin end strides begin_mask end_mask ellipsis_mask new_axis_mask shrink_axis_mask var name", {
      input_: tensorArgument,
      begin: target,
      end: target,
      strides: optional(target),
    }),
    ({ input_, begin, end, strides }, _ctx, { given }) => {
      const masked = [...given.keys()].some((name) => name.endsWith("_mask"));
      if (masked || strides || !isRanked(input_.shape) || !isRanked(begin) || !isRanked(end)) return picked(input_, UNKNOWN_RANK);
      return picked(
        input_,
        input_.shape.map((size, i) => (i < begin.length ? sliceDim(size, dimAt(begin, i), dimAt(end, i)) : size)),
      );
    },
  ),
  scatter_nd: fn(
    ordered("indices updates shape bad_indices_policy name", { indices: tensorArgument, updates: tensorArgument, shape: shapeArgument }),
    ({ indices, updates, shape }) => {
      const depth = isRanked(indices.shape) ? last(indices.shape) : UNKNOWN;
      if (isRanked(indices.shape) && isRanked(shape) && typeof depth === "number") {
        const expected = [...indices.shape.slice(0, -1), ...shape.slice(depth)];
        if (depth > shape.length || compareShapes(expected, updates.shape) === "no")
          fail({
            code: "broadcast-mismatch",
            owner: "tf.scatter_nd",
            shapes: [expected, updates.shape],
            detail: "updates of the shape of what they fill",
          });
      }
      return made(shape, updates.dtype);
    },
  ),
  tensor_scatter_nd_update: scattered("tensor indices updates name bad_indices_policy"),
  tensor_scatter_nd_add: scattered(),
  tensor_scatter_nd_sub: scattered(),
  tensor_scatter_nd_max: scattered(),
  tensor_scatter_nd_min: scattered(),
  space_to_depth: blocks(
    "tf.nn.space_to_depth",
    (size, block) => dividedBy(size, block),
    (depth, area) => multiplyDims(depth, area),
  ),
  depth_to_space: blocks(
    "tf.nn.depth_to_space",
    (size, block) => multiplyDims(size, block),
    (depth, area) => dividedBy(depth, area),
  ),
};

function gather(params: TensorValue, indices: TensorValue, axis: number, batch: number): TensorValue {
  if (isFloatingDType(indices.dtype))
    fail({ code: "wrong-kind", owner: "tf.gather", expected: "integer indices", got: `${indices.dtype}`, argument: "indices" });
  if (!isRanked(params.shape) || !isRanked(indices.shape)) return picked(params, UNKNOWN_RANK);
  if (params.shape.length === 0)
    return fail({ code: "rank-mismatch", owner: "tf.gather", expected: "rank 1 or more", got: params.shape, argument: "params" });
  const at = normalizeAxis("tf.gather", axis, params.shape);
  const size = dimAt(params.shape, at);
  if (indices.content && indices.range && typeof size === "number" && indices.range.max >= size)
    fail({ code: "index-out-of-range", owner: "tf.gather", index: indices.range.max, got: params.shape, axis: at });
  return picked(params, [...params.shape.slice(0, at), ...indices.shape.slice(batch), ...params.shape.slice(at + 1)]);
}

function gatherNd(params: TensorValue, indices: TensorValue, batch: number): TensorValue {
  if (!isRanked(params.shape) || !isRanked(indices.shape)) return picked(params, UNKNOWN_RANK);
  const depth = last(indices.shape);
  if (typeof depth !== "number") return picked(params, UNKNOWN_RANK);
  if (depth > params.shape.length - batch)
    fail({
      code: "rank-mismatch",
      owner: "tf.gather_nd",
      expected: `rank ${depth + batch} or more`,
      got: params.shape,
      argument: "params",
    });
  if (batch === 0 && indices.content?.kind === "tuple") checkPlaces(params.shape, indices.content);
  return picked(params, [...indices.shape.slice(0, -1), ...params.shape.slice(batch + depth)]);
}

/** Indices that are written out, one for each of the first axes. */
function checkPlaces(shape: Dims, indices: Value): void {
  const items = indices.kind === "tuple" || indices.kind === "list" ? (indices.items ?? []) : [];
  for (const [axis, item] of items.entries()) {
    if (item.kind === "tuple" || item.kind === "list") checkPlaces(shape, item);
    else if (item.kind === "int" && typeof item.value === "number" && (item.value < 0 || lessThan(item.value, dimAt(shape, axis)) === "no"))
      fail({ code: "index-out-of-range", owner: "tf.gather_nd", index: item.value, got: shape, axis });
  }
}

function mask(of: TensorValue, by: TensorValue, axis: number): TensorValue {
  if (!isRanked(of.shape) || !isRanked(by.shape)) return picked(of, UNKNOWN_RANK);
  const covered = of.shape.slice(axis, axis + by.shape.length);
  if (compareShapes(covered, by.shape) === "no")
    fail({
      code: "broadcast-mismatch",
      owner: "tf.boolean_mask",
      shapes: [of.shape, by.shape],
      detail: "a mask of the size of the axes it stands for",
    });
  return picked(of, [...of.shape.slice(0, axis), UNKNOWN, ...of.shape.slice(axis + by.shape.length)]);
}

function slice(of: TensorValue, begin: Shape, size: Shape): TensorValue {
  const rank = isRanked(begin) ? begin.length : isRanked(size) ? size.length : undefined;
  if (rank === undefined) return picked(of, isRanked(of.shape) ? of.shape.map(() => UNKNOWN) : UNKNOWN_RANK);
  if (isRanked(of.shape) && of.shape.length !== rank) {
    const expected = `a start and a size for each of the ${of.shape.length} axes`;
    fail({ code: "invalid-argument", owner: "tf.slice", argument: "size", expected, got: `${rank}`, shape: of.shape });
  }
  if (isRanked(of.shape) && isRanked(begin) && isRanked(size)) checkWithin(of.shape, begin, size);
  const sizes = Array.from({ length: rank }, (_, i): Dim => {
    const [start, wanted] = [isRanked(begin) ? dimAt(begin, i) : UNKNOWN, isRanked(size) ? dimAt(size, i) : UNKNOWN];
    return wanted === -1
      ? isRanked(of.shape)
        ? sliceDim(dimAt(of.shape, i), start === null ? UNKNOWN : start, undefined)
        : UNKNOWN
      : wanted;
  });
  return picked(of, sizes);
}

/** A part must lie within the whole. */
function checkWithin(whole: Dims, begin: Dims, size: Dims): void {
  for (const [axis, wanted] of size.entries()) {
    const end = wanted === -1 ? dimAt(begin, axis) : addDims(dimAt(begin, axis), wanted);
    if (lessThan(dimAt(whole, axis), end) === "yes")
      fail({
        code: "invalid-argument",
        owner: "tf.slice",
        argument: "size",
        expected: "a part within the tensor",
        got: formatShape(size),
        shape: whole,
      });
  }
}

function where(condition: TensorValue, x: Value, y: Value): Value {
  if ((x.kind === "none") !== (y.kind === "none") && x.kind !== "unknown" && y.kind !== "unknown")
    fail({ code: "call-mismatch", owner: "tf.where", detail: "takes x and y together, or neither" });
  if (x.kind === "none" || y.kind === "none") return made([UNKNOWN, isRanked(condition.shape) ? condition.shape.length : UNKNOWN], "int64");
  checkSameDType("tf.where", [x, y]);
  const [a, b] = [toTensor(x) ?? unknownTensor, toTensor(y) ?? unknownTensor];
  const dtypes = [x, y].map((each, i) => (each.kind === "tensor" ? (i === 0 ? a : b).dtype : undefined));
  const type = dtypes.find((each) => each !== undefined) ?? a.dtype;
  return made(broadcastShapes("tf.where", [condition.shape, a.shape, b.shape]), type);
}

/** Blocks of the height and width become channels, or the other way round; undefined where a size cannot be divided. */
function blocks(
  owner: string,
  side: (size: Dim, block: number) => Dim | undefined,
  channels: (depth: Dim, area: number) => Dim | undefined,
) {
  return fn(
    ordered("input block_size data_format name", { input: tensorArgument, block_size: integer, data_format: withDefault(text, "NHWC") }),
    ({ input: { shape, dtype: type }, block_size: block, data_format }) => {
      if (!isRanked(shape)) return made(UNKNOWN_RANK, type);
      if (shape.length !== 4 && data_format !== "NCHW_VECT_C")
        fail({ code: "rank-mismatch", owner, expected: "rank 4", got: shape, argument: "input" });
      if (data_format !== "NHWC")
        return made(
          shape.map(() => UNKNOWN),
          type,
        );
      const [batch = UNKNOWN, ...rest] = shape;
      const sizes = rest.map((size, i) => (i < 2 ? side(size, block) : channels(size, block * block)));
      if (sizes.includes(undefined))
        fail({ code: "invalid-argument", owner, argument: "block_size", expected: "a divisor of the sizes", got: `${block}`, shape });
      return made([batch, ...sizes.map((size) => (size === undefined ? UNKNOWN : size))], type);
    },
  );
}

function dividedBy(size: Dim, by: number): Dim | undefined {
  if (size === null) return null;
  return compareDims(moduloDims(size, by), 0) === "no" ? undefined : floorDivideDims(size, by);
}

/** The updates are fitted in: what they must look like. */
function scattered(names = "tensor indices updates bad_indices_policy name") {
  return fn(
    ordered(names, { tensor: tensorArgument, indices: tensorArgument, updates: tensorArgument }),
    ({ tensor, indices, updates }) => {
      if (isRanked(tensor.shape) && isRanked(indices.shape)) {
        const depth = last(indices.shape);
        if (typeof depth === "number" && depth > tensor.shape.length)
          fail({
            code: "rank-mismatch",
            owner: "tf.tensor_scatter_nd_update",
            expected: `rank ${depth} or more`,
            got: tensor.shape,
            argument: "tensor",
          });
        if (typeof depth === "number") {
          const expected = [...indices.shape.slice(0, -1), ...tensor.shape.slice(depth)];
          if (
            compareShapes(expected, updates.shape) === "no" &&
            compareDims(isRanked(updates.shape) ? updates.shape.length : UNKNOWN, 0) === "no"
          )
            fail({
              code: "broadcast-mismatch",
              owner: "tf.tensor_scatter_nd_update",
              shapes: [expected, updates.shape],
              detail: "updates of the shape of what they replace",
            });
        }
      }
      return made(tensor.shape, tensor.dtype);
    },
  );
}
