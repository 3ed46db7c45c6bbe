/** `tensor.name` for arrays and tensors of every package. */

import { tryBroadcast } from "../../shape/broadcast";
import { fail } from "../../shape/problem";
import { compareShapes, formatShape, isRanked } from "../../shape/shape";
import { transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import {
  anyBool,
  anyBytes,
  anyInt,
  anyString,
  bool,
  dtypeValue,
  int,
  none,
  prepend,
  shapeOf,
  shapeValue,
  string,
  unknown,
} from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { Framework, TensorValue, Value } from "../../value/values";
import { numpyAttribute } from "../numpy/methods";
import { seriesAttribute } from "../pandas/series";
import { raggedAttribute } from "../tensorflow/ragged-attributes";
import { torchMethod } from "../torch/methods";
import { entryValue, fn } from "../vocabulary/functions";
import { anyArgs, anything, ignored, restKeywords } from "../vocabulary/params";

/** The attribute; unknown when not known; undefined when an object of this package surely has none of this name. */
export function arrayAttribute(of: TensorValue, name: string, ctx: Context): Value | undefined {
  return ATTRIBUTES[of.framework](of, name, ctx);
}

type Attributes = (of: TensorValue, name: string, ctx: Context) => Value | undefined;

const ATTRIBUTES: Readonly<Record<Framework, Attributes>> = {
  numpy: numpyAttribute,
  pandas: seriesAttribute,
  keras: kerasTensorAttribute,
  tensorflow: tensorflowAttribute,
  torch: torchAttribute,
  any: (of, name) => (name === "shape" ? shapeValue(of.shape) : name === "ndim" ? rankValue(of) : unknown),
};

export function rankValue(of: TensorValue): Value {
  return isRanked(of.shape) ? int(of.shape.length) : anyInt;
}

/** keras/src/backend/common/keras_tensor.py */
function kerasTensorAttribute(of: TensorValue, name: string): Value | undefined {
  switch (name) {
    case "shape":
      return shapeValue(of.shape);
    case "dtype":
      return string(of.dtype);
    case "ndim":
      return rankValue(of);
    case "name":
      return of.name === undefined ? anyString : string(of.name);
    case "ragged":
      return bool(of.ragged === true);
    case "sparse":
    case "record_history":
      return anyBool;
    case "ragged_rank":
    case "row_splits_dtype":
      return unknown;
    case "reshape":
    case "squeeze":
      return { kind: "native", name, invoke: (args, ctx) => ctx.call(ctx.library(`keras.ops.${name}`), prepend(of, args)) };
    default:
      return name.startsWith("_") ? unknown : undefined;
  }
}

/** Tensors and variables of the backend, taken to be TensorFlow's; another backend's have more names. */
function tensorflowAttribute(of: TensorValue, name: string): Value | undefined {
  const ofRows = of.ragged && raggedAttribute(of, name);
  if (ofRows) return ofRows;
  switch (name) {
    case "shape":
      return shapeValue(of.shape, "TensorShape");
    case "dtype":
      return of.dtype === undefined ? unknown : dtypeValue(of.dtype);
    case "ndim":
      return rankValue(of);
    case "name":
      return anyString;
    case "get_shape":
      return entryValue(
        name,
        fn({}, () => shapeValue(of.shape, "TensorShape")),
      );
    case "set_shape":
      return entryValue(
        name,
        fn({ shape: anything }, ({ shape }) => setShape(of, shape)),
      );
    case "numpy":
      return entryValue(
        name,
        fn({}, () => numpyOf(of)),
      );
    case "value":
    case "read_value":
    case "eval":
    case "cpu":
    case "gpu":
    case "to_tensor":
      return entryValue(
        name,
        fn({ args: anyArgs, kwargs: restKeywords }, () => (of.ragged ? unknown : plain(of))),
      );
    case "assign":
      if (isNoVariable(of)) return undefined;
      return entryValue(
        name,
        fn({ value: anything, more: anyArgs, kwargs: restKeywords }, ({ value }) => assigned(of, value)),
      );
    case "assign_add":
    case "assign_sub":
      if (isNoVariable(of)) return undefined;
      return entryValue(
        name,
        fn({ value: anything, more: anyArgs, kwargs: restKeywords }, ({ value }) => changed(of, value, name)),
      );
    case "trainable":
      return anyBool;
    default:
      return name.startsWith("_") || TENSORFLOW_NAMES.has(name) ? unknown : undefined;
  }
}

/** What tensors and variables of TensorFlow, ragged and sparse ones, and Keras's variables have besides. */
const TENSORFLOW_NAMES = new Set(
  (
    "OVERLOADABLE_OPERATORS SaveSliceInfo aggregation backing_device batch_scatter_update bounding_shape constraint consumers " +
    "count_up_to create dense_shape device experimental_ref flat_values from_nested_row_lengths from_nested_row_splits " +
    "from_nested_value_rowids from_proto from_row_lengths from_row_limits from_row_splits from_row_starts from_sparse from_tensor " +
    "from_uniform_row_length from_value from_value_rowids gather_nd graph handle indices initial_value initialized_value initializer " +
    "is_initialized is_packed load merge_dims nested_row_lengths nested_row_splits nested_value_rowids nrows op overwrite_with_gradient " +
    "path ragged ragged_rank read_value_no_copy record_history ref regularizer row_lengths row_limits row_splits row_splits_dtype " +
    "row_starts scatter_add scatter_div scatter_max scatter_min scatter_mul scatter_nd_add scatter_nd_max scatter_nd_min " +
    "scatter_nd_sub scatter_nd_update scatter_sub scatter_update sparse sparse_read synchronization to_list to_proto to_sparse " +
    "uniform_row_length value_index value_rowids values with_flat_values with_row_splits_dtype with_values " +
    // What a program may have set on a variable of Keras itself.
    "quantization_axis layout shard"
  ).split(" "),
);

/** What an operation made is no variable, nor a part of one, which can be assigned to. */
export function isNoVariable(of: TensorValue): boolean {
  if (of.framework === "numpy") return true;
  return of.framework === "tensorflow" && !of.variable && of.origin?.node.kind === "call";
}

/** `tensor.set_shape(shape)` says what is known of a tensor, which must agree. */
function setShape(of: TensorValue, wanted: Value): Value {
  const shape = shapeOf(wanted);
  if (shape && compareShapes(of.shape, shape) === "no") {
    const got = `a tensor of shape ${formatShape(of.shape)}`;
    fail({ code: "invalid-argument", owner: "set_shape", argument: "shape", expected: "the shape of the tensor", got, shape });
  }
  return none;
}

/** A variable keeps its shape: `variable.assign(value)` takes values of that shape alone. */
function assigned(of: TensorValue, value: Value): Value {
  const shape = asTensor(value)?.shape;
  if (of.variable && shape && compareShapes(of.shape, shape) === "no")
    fail({ code: "weights-mismatch", owner: "assign", expected: `values of shape ${formatShape(of.shape)}`, got: formatShape(shape) });
  // A part of a variable gives the whole one back.
  return of.variable ? of : unknown;
}

/** `variable.assign_add(value)`: the sum has the variable's shape, or it is refused. */
function changed(of: TensorValue, value: Value, owner: string): Value {
  const shape = asTensor(value)?.shape;
  const sum = shape && tryBroadcast([of.shape, shape]);
  if (of.variable && shape && (!sum || compareShapes(of.shape, sum) === "no"))
    fail({ code: "weights-mismatch", owner, expected: `values that fit shape ${formatShape(of.shape)}`, got: formatShape(shape) });
  return of;
}

/** What every torch tensor has; its methods are the package's own. */
function torchAttribute(of: TensorValue, name: string): Value | undefined {
  switch (name) {
    case "shape":
      return shapeValue(of.shape, "TensorShape");
    case "dtype":
      return of.dtype === undefined ? unknown : dtypeValue(of.dtype);
    case "ndim":
      return rankValue(of);
    case "T":
      return transposed(of);
    case "data":
      return plain(of);
    case "numpy":
      return entryValue(
        name,
        fn({ force: ignored }, () => asNumpy(of)),
      );
    case "detach":
    case "cpu":
    case "cuda":
    case "clone":
    case "contiguous":
    case "requires_grad_":
      return entryValue(
        name,
        fn({ args: anyArgs, kwargs: restKeywords }, () => plain(of)),
      );
    default:
      return torchMethod(of, name) ?? unknown;
  }
}

/** A value of a variable, which is none itself. */
export function plain(of: TensorValue): TensorValue {
  const { variable: _variable, ...rest } = of;
  return rest;
}

/** One string is bytes, not an array. */
function numpyOf(of: TensorValue): Value {
  return of.dtype === "string" && isRanked(of.shape) && of.shape.length === 0 ? anyBytes : asNumpy(of);
}

/** An array of text holds objects. */
export function asNumpy(of: TensorValue): TensorValue {
  const { node: _node, nodeIndex: _index, name: _name, ...rest } = plain(of);
  return { ...rest, dtype: of.framework === "tensorflow" && of.dtype === "string" ? "object" : of.dtype, framework: "numpy" };
}

/** Axes in reverse order. */
export function transposed(of: TensorValue): TensorValue {
  const { content: _content, oneHot: _oneHot, ...rest } = plain(of);
  return { ...rest, shape: transposeShape("T", of.shape, undefined) };
}
