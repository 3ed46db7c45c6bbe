/** What is asked of the shape of a tensor, as a tensor (tensorflow/python/ops/array_ops.py). */
import { broadcastShapes } from "../../shape/broadcast";
import { type Dim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isRanked, product } from "../../shape/shape";
import { anyInt, int, list, shapeOf, shapeValue, tuple } from "../../value/make";
import type { TensorValue } from "../../value/values";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dim, optional, ordered } from "../vocabulary/params";
import { dtype, made, tensorArgument, tensorsArgument } from "./arguments";

/** A size as a scalar tensor that knows its content. */
function scalar(value: Dim, type: string | undefined): TensorValue {
  return made([], type, { content: value === null ? anyInt : int(value) });
}

function shapeTensor(of: TensorValue, type: string | undefined): TensorValue {
  if (!isRanked(of.shape)) return made([UNKNOWN], type);
  return made([of.shape.length], type, { content: tuple(of.shape.map((size) => (size === null ? anyInt : int(size)))) });
}

export const shapes: Entries = {
  shape: fn(ordered("input out_type name", { input: tensorArgument, out_type: dtype }), ({ input, out_type }) =>
    shapeTensor(input, out_type === null ? "int32" : out_type),
  ),
  shape_n: fn(ordered("input out_type name", { input: tensorsArgument }), ({ input }) =>
    list(input.map((each) => shapeTensor(each, "int32"))),
  ),
  size: fn(ordered("input out_type name", { input: tensorArgument, out_type: dtype }), ({ input, out_type }) =>
    scalar(isRanked(input.shape) ? product(input.shape) : UNKNOWN, out_type === null ? "int32" : out_type),
  ),
  rank: fn(ordered("input name", { input: tensorArgument }), ({ input }) =>
    scalar(isRanked(input.shape) ? input.shape.length : UNKNOWN, "int32"),
  ),
  broadcast_static_shape: fn(ordered("shape_x shape_y", { shape_x: anything, shape_y: anything }), ({ shape_x, shape_y }) => {
    const shapes = [shape_x, shape_y].map((each) => shapeOf(each) ?? UNKNOWN_RANK);
    return shapeValue(broadcastShapes("tf.broadcast_static_shape", shapes), "TensorShape");
  }),
  is_tensor: fn(ordered("x", { x: anything }), ({ x }) =>
    x.kind === "unknown"
      ? { kind: "bool", value: undefined }
      : { kind: "bool", value: x.kind === "tensor" && x.framework === "tensorflow" },
  ),
  sequence_mask: fn(
    ordered("lengths maxlen dtype name", { lengths: tensorArgument, maxlen: optional(dim), dtype }),
    ({ lengths, maxlen, dtype: type }) => {
      const longest = maxlen ?? (lengths.content && lengths.range ? lengths.range.max : UNKNOWN);
      return made(isRanked(lengths.shape) ? [...lengths.shape, longest] : UNKNOWN_RANK, type === null ? "bool" : type);
    },
  ),
};
