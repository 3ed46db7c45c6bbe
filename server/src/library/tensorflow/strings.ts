/** Strings, ragged and sparse tensors, as far as their shapes are known (tensorflow/python/ops/string_ops.py, ragged). */
import { addDims, type Dim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { dimAt, isRanked } from "../../shape/shape";
import { unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
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

const split = (names: string, divide?: (text: string) => readonly string[]) =>
  fn(ordered(names, { input: tensorArgument }), ({ input }, _ctx, { given }) => {
    const text = given.size === 1 ? given.get("input")?.value : undefined;
    const known = divide && text?.kind === "string" && text.value !== undefined ? divide(text.value) : undefined;
    return known ? made([known.length], "string") : pieces(input);
  });

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

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
  split: split("input sep maxsplit name", words),
  bytes_split: split("input name", (text) => [...text]),
  unicode_split: split("input input_encoding errors replacement_char name"),
  join: raw(() => made(UNKNOWN_RANK, "string")),
  format: raw(() => made([], "string")),
  reduce_join: raw(() => made(UNKNOWN_RANK, "string")),
};

/** Rows of values, as many as the second argument says. */
const fromRows = (names: string, count: (rows: Dim) => Dim) => {
  const [values = "values", rows = "rows"] = names.split(" ");
  const params: Params = { [values]: tensorArgument, [rows]: tensorArgument };
  return fn(ordered(names, params), (args) => {
    const [of, by]: readonly TensorValue[] = [args[values], args[rows]];
    if (!of || !by || !isRanked(of.shape)) return unknown;
    const size = isRanked(by.shape) && by.shape.length === 1 ? count(dimAt(by.shape, 0)) : UNKNOWN;
    return made([size, null, ...of.shape.slice(1)], of.dtype, { ragged: true });
  });
};

/** Static methods of `tf.RaggedTensor`. */
export const raggedTensor: Entries = {
  from_row_splits: fromRows("values row_splits name validate", (rows) => addDims(rows, -1)),
  from_row_lengths: fromRows("values row_lengths name validate", (rows) => rows),
  from_row_starts: fromRows("values row_starts name validate", (rows) => rows),
  from_tensor: raw(() => unknown),
  from_value_rowids: raw(() => unknown),
};

/** All axes but the first are ragged. */
function raggedShape(value: Value): readonly Dim[] | undefined {
  if (value.kind !== "list" && value.kind !== "tuple") {
    const shape = asTensor(value)?.shape;
    return shape && isRanked(shape) ? shape : undefined;
  }
  const rows = value.items?.map(raggedShape);
  if (!rows?.every((row) => row !== undefined)) return undefined;
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
