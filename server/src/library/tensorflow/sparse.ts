/** Sparse and quantized tensors, as far as they have the shapes of plain ones (tensorflow/python/ops/sparse_ops.py). */
import { type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { reduceShape } from "../../shape/reduce";
import { isRanked } from "../../shape/shape";
import { list, unknown } from "../../value/make";
import type { TensorValue } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { flag, ordered } from "../vocabulary/params";
import { axes, made, shapeArgument, tensorArgument, tensorsArgument } from "./arguments";
import { checkTakes } from "./element-types";
import { elementwise } from "./elementwise";

const fromParts: Entry = fn(
  ordered("indices values dense_shape", { values: tensorArgument, dense_shape: shapeArgument }),
  ({ values, dense_shape }) => made(dense_shape, values.dtype),
);

const reduction = (owner: string): Entry =>
  fn(
    ordered("sp_input axis keepdims output_is_sparse name", { sp_input: tensorArgument, axis: axes, keepdims: flag(false) }),
    ({ sp_input, axis, keepdims }) => made(reduceShape(owner, sp_input.shape, axis ?? undefined, keepdims), sp_input.dtype),
  );

export const sparseTensor: Entry = fromParts;

export const sparse: Entries = {
  SparseTensor: fromParts,
  from_dense: elementwise("tensor name"),
  to_dense: elementwise("sp_input default_value validate_indices name"),
  reorder: elementwise("sp_input name"),
  retain: elementwise("sp_input to_retain"),
  reduce_sum: reduction("tf.sparse.reduce_sum"),
  reduce_max: reduction("tf.sparse.reduce_max"),
};

const sameType = (dtype: string | undefined): string | undefined => dtype;

export const quantization: Entries = {
  fake_quant_with_min_max_args: elementwise("inputs min max num_bits narrow_range name", sameType, "tf.quantization.fake_quant", "floats"),
  fake_quant_with_min_max_vars: elementwise("inputs min max num_bits narrow_range name", sameType, "tf.quantization.fake_quant", "floats"),
  fake_quant_with_min_max_vars_per_channel: elementwise("inputs min max num_bits narrow_range name"),
};

/** One column of each record, of the type of its default. */
export const decodeCsv: Entry = fn(
  ordered("records record_defaults field_delim use_quote_delim na_value select_cols name", {
    records: tensorArgument,
    record_defaults: tensorsArgument,
  }),
  ({ records, record_defaults }, _ctx, { given }) => {
    checkTakes("tf.io.decode_csv", records, "strings", "records");
    if (given.has("select_cols")) return unknown;
    return list(record_defaults.map(({ dtype }) => made(records.shape, dtype)));
  },
);

/** Bytes of each string, which are as many numbers; how many is not known. */
export function bytesOf(of: TensorValue, dtype: string | undefined): TensorValue {
  const shape: Shape = isRanked(of.shape) ? [...of.shape, UNKNOWN] : UNKNOWN_RANK;
  return made(shape, dtype);
}
