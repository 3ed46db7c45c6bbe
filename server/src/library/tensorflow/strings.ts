/** Strings, ragged and sparse tensors, as far as their shapes are known (tensorflow/python/ops/string_ops.py, ragged). */
import { type Dim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, fn, raw } from "../vocabulary/functions";
import { anything, ordered } from "../vocabulary/params";
import { dtype, made, tensorArgument, toTensor } from "./arguments";
import { elementwise } from "./elementwise";

const string = (): string => "string";

/** Pieces of each string: a vector of one string, a ragged row of each of several. */
function pieces(of: TensorValue): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, "string");
  return of.shape.length === 0 ? made([UNKNOWN], "string") : made([...of.shape, null], "string", { ragged: true });
}

const split = (names: string) => fn(ordered(names, { input: tensorArgument }), ({ input }) => pieces(input));

export const strings: Entries = {
  as_string: elementwise("input precision scientific shortest width fill name", string),
  lower: elementwise("input encoding name", string),
  upper: elementwise("input encoding name", string),
  strip: elementwise("input name", string),
  regex_replace: elementwise("input pattern rewrite replace_global name", string),
  regex_full_match: elementwise("input pattern name", () => "bool"),
  substr: elementwise("input pos len unit name", string),
  length: elementwise("input unit name", () => "int32"),
  to_hash_bucket_fast: elementwise("input num_buckets name", () => "int64"),
  to_hash_bucket: elementwise("input num_buckets name", () => "int64"),
  to_number: fn(ordered("input out_type name", { input: tensorArgument, out_type: dtype }), ({ input, out_type }) =>
    made(input.shape, out_type === null ? "float32" : out_type),
  ),
  split: split("input sep maxsplit name"),
  bytes_split: split("input name"),
  unicode_split: split("input input_encoding errors replacement_char name"),
  join: raw(() => made(UNKNOWN_RANK, "string")),
  format: raw(() => made([], "string")),
  reduce_join: raw(() => made(UNKNOWN_RANK, "string")),
};

/** All axes but the first are ragged. */
function raggedShape(value: Value): readonly Dim[] | undefined {
  if (value.kind !== "list" && value.kind !== "tuple") {
    const shape = asTensor(value)?.shape;
    return shape && isRanked(shape) ? shape : undefined;
  }
  const rows = value.items?.map(raggedShape);
  if (!rows || !rows.every((row) => row !== undefined)) return undefined;
  const [first = []] = rows;
  return [rows.length, ...first.map(() => null)];
}

function constantOf(value: Value): Value {
  const shape = raggedShape(value);
  const leaf = toTensor(value);
  return shape ? made(shape, leaf?.dtype, { ragged: true }) : unknown;
}

export const ragged: Entries = {
  constant: fn(
    ordered("pylist dtype ragged_rank inner_shape name row_splits_dtype", { pylist: anything, dtype }),
    ({ pylist, dtype: type }) => {
      const result = constantOf(pylist);
      return result.kind === "tensor" && type !== null ? { ...result, dtype: type } : result;
    },
  ),
  stack: raw(() => unknown),
  range: raw(() => unknown),
  map_flat_values: raw(() => unknown),
};
