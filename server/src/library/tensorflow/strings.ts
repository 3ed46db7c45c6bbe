/** Strings, ragged and sparse tensors, as far as their shapes are known (tensorflow/python/ops/string_ops.py, ragged). */

import { broadcastShapes } from "../../shape/broadcast";
import { addDims, type Dim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isRanked } from "../../shape/shape";
import { unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
import { type Entries, type Entry, fn, raw } from "../vocabulary/functions";
import { anything, flag, ordered } from "../vocabulary/params";
import { axes, dtype, made, tensorArgument, tensorsArgument, toTensor } from "./arguments";
import { checkTakes } from "./element-types";
import { elementwise } from "./elementwise";
import { checkMinRank } from "./ranks";

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

/** Of each string something; what is no text is refused. */
function ofText(name: string, names: string, dtype = "string"): Entry {
  return elementwise(names, () => dtype, `tf.strings.${name}`, "strings");
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

export const strings: Entries = {
  as_string: elementwise("input precision scientific shortest width fill name", string),
  lower: ofText("lower", "input encoding name"),
  upper: ofText("upper", "input encoding name"),
  strip: ofText("strip", "input name"),
  regex_replace: ofText("regex_replace", "input pattern rewrite replace_global name"),
  regex_full_match: ofText("regex_full_match", "input pattern name", "bool"),
  substr: ofText("substr", "input pos len unit name"),
  length: ofText("length", "input unit name", "int32"),
  to_hash_bucket_fast: ofText("to_hash_bucket_fast", "input num_buckets name", "int64"),
  to_hash_bucket: ofText("to_hash_bucket", "input num_buckets name", "int64"),
  to_hash_bucket_strong: ofText("to_hash_bucket_strong", "input num_buckets key name", "int64"),
  to_number: fn(ordered("input out_type name", { input: tensorArgument, out_type: dtype }), ({ input, out_type }) => {
    checkTakes("tf.strings.to_number", input, "strings");
    return made(input.shape, out_type === null ? "float32" : out_type);
  }),
  split: split("input sep maxsplit name", words),
  bytes_split: split("input name", (text) => [...text]),
  unicode_split: split("input input_encoding errors replacement_char name"),
  join: fn(ordered("inputs separator name", { inputs: tensorsArgument }), ({ inputs }) => {
    const shapes = inputs.map(({ shape }) => shape).filter((shape) => !isRanked(shape) || shape.length > 0);
    return made(shapes.length === 0 ? [] : broadcastShapes("tf.strings.join", shapes), "string");
  }),
  format: raw(() => made([], "string")),
  reduce_join: fn(
    ordered("inputs axis keepdims separator name", { inputs: tensorArgument, axis: axes, keepdims: flag(false) }),
    ({ inputs, axis, keepdims }) => {
      checkTakes("tf.strings.reduce_join", inputs, "strings");
      return made(reduceShape("tf.strings.reduce_join", inputs.shape, axis ?? undefined, keepdims), "string");
    },
  ),
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
  from_tensor: fn(
    ordered("tensor lengths padding ragged_rank name row_splits_dtype", { tensor: tensorArgument }),
    ({ tensor: of }, _ctx, { given }) => {
      checkMinRank("tf.RaggedTensor.from_tensor", of, 2);
      return given.size === 1 && isRanked(of.shape) ? made(of.shape, of.dtype, { ragged: true }) : unknown;
    },
  ),
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
