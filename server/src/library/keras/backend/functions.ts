/** Functions of tensors in `tf.keras.backend` (keras/src/legacy/backend.py). KerasTensors are refused, as by TensorFlow itself. */
import { concatShapes } from "../../../shape/concat";
import { convOutput, type DataFormat, type Padding, poolOutput } from "../../../shape/conv";
import { type Dims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { dotShapes } from "../../../shape/matmul";
import { fail } from "../../../shape/problem";
import { reduceShape } from "../../../shape/reduce";
import { dimAt, isRanked, last, normalizeAxis, product } from "../../../shape/shape";
import { transposeShape } from "../../../shape/transform";
import { failAt } from "../../../value/context";
import type { TensorValue, Value } from "../../../value/values";
import { axes, dtype, made, moved, shapeArgument, tensorArgument, tensorsArgument } from "../../tensorflow/arguments";
import { elementwise } from "../../tensorflow/elementwise";
import { asNumpy, isNoVariable } from "../../tensors/attributes";
import type { Param, Reading } from "../../vocabulary/bind";
import { type Entries, type Entry, fn } from "../../vocabulary/functions";
import { choice, dataFormat, dim, dims, flag, integer, integers, ordered, withDefault } from "../../vocabulary/params";
import { translations } from "./translations";

/** What asks its argument for a `TensorShape` or a `DType`, which an array of NumPy does not have. */
export const eagerArgument: Param<TensorValue> = { ...tensorArgument, read: readEager };

function readEager(value: Value, at: Reading): ReturnType<typeof tensorArgument.read> {
  if (value.kind === "tensor" && value.framework === "numpy") return refuseArray(at, "a tensor of TensorFlow");
  return tensorArgument.read(value, at);
}

function refuseArray({ owner, argument, site }: Reading, expected: string): never {
  return failAt({ at: site }, { code: "wrong-kind", owner: `K.${owner}`, expected, got: "an array of NumPy", argument });
}

/** What is assigned to. */
const variableArgument: Param<TensorValue> = {
  ...tensorArgument,
  read: (value, at) => {
    if (value.kind === "tensor" && isNoVariable(value)) {
      const got = value.framework === "numpy" ? "an array of NumPy" : "a tensor, which cannot be changed";
      failAt({ at: at.site }, { code: "wrong-kind", owner: `K.${at.owner}`, expected: "a variable", got, argument: at.argument });
    }
    return tensorArgument.read(value, at);
  },
};

/** A list of tensors, of which the first is asked for its rank when the axis is counted from the end. */
const joinedArgument: Param<readonly TensorValue[]> = {
  ...tensorsArgument,
  read: (value, at) => {
    const [first] = value.kind === "list" || value.kind === "tuple" ? (value.items ?? []) : [];
    const tensors = tensorsArgument.read(value, at);
    return first?.kind === "tensor" && first.framework === "numpy" && Array.isArray(tensors) ? [first, ...tensors.slice(1)] : tensors;
  },
};

type DTypeRule = (dtype: string | undefined) => string | undefined;

const reduction = (owner: string, rule: DTypeRule = (type) => type, x: Param<TensorValue> = tensorArgument): Entry =>
  fn(ordered("x axis keepdims", { x, axis: axes, keepdims: flag(false) }), ({ x: of, axis, keepdims }) =>
    made(reduceShape(`K.${owner}`, of.shape, axis ?? undefined, keepdims), rule(of.dtype)),
  );

const position = (owner: string): Entry =>
  fn(ordered("x axis", { x: tensorArgument, axis: withDefault(integer, -1) }), ({ x, axis }) =>
    made(reduceShape(`K.${owner}`, x.shape, [axis], false), "int64"),
  );

/** A variable of a shape. */
const variable: Entry = fn(ordered("shape dtype name", { shape: shapeArgument, dtype }), ({ shape, dtype: type }) =>
  made(shape, type === null ? "float32" : type, { variable: true }),
);

const drawn = (names: string): Entry =>
  fn(ordered(names, { shape: shapeArgument, dtype }), ({ shape, dtype: type }) => made(shape, type === null ? "float32" : type));

function entriesOf(names: string, entry: (name: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(name)]));
}

/** Everything behind the first axis is joined. */
function batchFlattened(shape: Shape): Shape {
  if (!isRanked(shape)) return [UNKNOWN, UNKNOWN];
  const rest = shape.slice(1);
  return [dimAt(shape, 0), rest.includes(null) ? null : product(rest)];
}

/** A row repeated as a sequence. */
function repeated(x: TensorValue, n: Dims[number]): Value {
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, x.dtype);
  if (x.shape.length !== 2) return fail({ code: "rank-mismatch", owner: "K.repeat", expected: "rank 2", got: x.shape });
  return made([dimAt(x.shape, 0), n, dimAt(x.shape, 1)], x.dtype);
}

const spatial = { padding: choice("valid", "same", "causal"), data_format: dataFormat };

const conv = (owner: string, count: number): Entry =>
  fn(
    ordered("x kernel strides padding data_format dilation_rate", {
      x: tensorArgument,
      kernel: tensorArgument,
      strides: withDefault(dims(count), ones(count)),
      ...spatial,
      dilation_rate: withDefault(dims(count), ones(count)),
    }),
    ({ x, kernel, strides, padding, data_format, dilation_rate }) => {
      if (!isRanked(x.shape) || !isRanked(kernel.shape)) return made(UNKNOWN_RANK, x.dtype);
      return made(convolved(owner, x.shape, kernel.shape, strides, dilation_rate, padding, data_format), x.dtype);
    },
  );

function convolved(owner: string, input: Dims, kernel: Dims, strides: Dims, dilation: Dims, padding: Padding, format: DataFormat): Dims {
  return convOutput(owner, input, { filters: last(kernel), kernel: kernel.slice(0, -2), strides, dilation, padding, dataFormat: format });
}

const pool = (owner: string, count: number): Entry =>
  fn(
    ordered("x pool_size strides padding data_format pool_mode", {
      x: tensorArgument,
      pool_size: dims(count),
      strides: withDefault(dims(count), ones(count)),
      padding: choice("valid", "same"),
      data_format: dataFormat,
    }),
    ({ x, pool_size, strides, padding, data_format }) =>
      made(
        isRanked(x.shape) ? poolOutput(owner, x.shape, { window: pool_size, strides, padding, dataFormat: data_format }) : UNKNOWN_RANK,
        x.dtype,
      ),
  );

function ones(count: number): Dims {
  return Array.from({ length: count }, () => 1);
}

const SAME = "abs sqrt square exp log round sign sin cos sigmoid hard_sigmoid tanh softplus softsign stop_gradient identity";

export const tensorFunctions: Entries = {
  ...translations,
  ...entriesOf(SAME, () => elementwise("x")),
  ...entriesOf("sum max min prod", (name) => reduction(name)),
  ...entriesOf("mean std var", (name) => reduction(name, undefined, eagerArgument)),
  ...entriesOf("all any", (name) => reduction(name, () => "bool")),
  ...entriesOf("argmax argmin", position),
  ...entriesOf("zeros ones", () => variable),
  random_normal: drawn("shape mean stddev dtype seed"),
  random_uniform: drawn("shape minval maxval dtype seed"),
  random_binomial: drawn("shape p dtype seed"),
  truncated_normal: drawn("shape mean stddev dtype seed"),
  random_normal_variable: drawn("shape mean scale dtype name seed"),
  random_uniform_variable: drawn("shape low high dtype name seed"),
  eye: fn(ordered("size dtype name", { size: dim, dtype }), ({ size, dtype: type }) =>
    made([size, size], type === null ? "float32" : type, { variable: true }),
  ),
  relu: elementwise("x alpha max_value threshold"),
  elu: elementwise("x alpha"),
  softmax: fn(ordered("x axis", { x: eagerArgument, axis: withDefault(integer, -1) }), ({ x, axis }) => {
    if (isRanked(x.shape) && x.shape.length < 2)
      fail({ code: "rank-mismatch", owner: "K.softmax", expected: "rank 2 or more", got: x.shape });
    if (isRanked(x.shape)) normalizeAxis("K.softmax", axis, x.shape);
    return made(x.shape, x.dtype);
  }),
  clip: elementwise("x min_value max_value"),
  dropout: elementwise("x level noise_shape seed"),
  l2_normalize: elementwise("x axis"),
  cumsum: elementwise("x axis"),
  cumprod: elementwise("x axis"),
  bias_add: elementwise("x bias data_format"),
  batch_normalization: elementwise("x mean var beta gamma axis epsilon"),
  flatten: fn(ordered("x", { x: tensorArgument }), ({ x }) =>
    moved(x, [isRanked(x.shape) ? (x.shape.includes(null) ? null : product(x.shape)) : UNKNOWN]),
  ),
  batch_flatten: fn(ordered("x", { x: tensorArgument }), ({ x }) => moved(x, batchFlattened(x.shape))),
  transpose: fn(ordered("x", { x: tensorArgument }), ({ x }) => moved(x, transposeShape("K.transpose", x.shape, undefined))),
  permute_dimensions: fn(ordered("x pattern", { x: tensorArgument, pattern: integers }), ({ x, pattern }) =>
    moved(x, transposeShape("K.permute_dimensions", x.shape, pattern)),
  ),
  concatenate: fn(ordered("tensors axis", { tensors: joinedArgument, axis: withDefault(integer, -1) }), ({ tensors, axis }) => {
    if (axis < 0 && tensors[0]?.framework === "numpy")
      fail({ code: "wrong-kind", owner: "K.concatenate", expected: "a tensor of TensorFlow first", got: "an array of NumPy" });
    const shapes = tensors.map((each) => each.shape);
    return made(concatShapes("K.concatenate", shapes, axis), tensors[0]?.dtype);
  }),
  reverse: fn(ordered("x axes", { x: tensorArgument, axes: integers }), ({ x, axes: along }) => {
    if (isRanked(x.shape)) for (const axis of along) normalizeAxis("K.reverse", axis, x.shape);
    return moved(x, x.shape);
  }),
  repeat: fn(ordered("x n", { x: eagerArgument, n: dim }), ({ x, n }) => repeated(x, n)),
  repeat_elements: fn(ordered("x rep axis", { x: eagerArgument, rep: dim, axis: integer }), ({ x, rep, axis }) =>
    moved(
      x,
      isRanked(x.shape)
        ? x.shape.map((size, i, all) => (i === (axis < 0 ? axis + all.length : axis) ? multiplyDims(size, rep) : size))
        : UNKNOWN_RANK,
    ),
  ),
  dot: fn(ordered("x y", { x: eagerArgument, y: eagerArgument }), ({ x, y }) => made(dotShapes("K.dot", x.shape, y.shape), x.dtype)),
  batch_dot: fn(ordered("x y axes", { x: tensorArgument, y: tensorArgument }), ({ x }) => made(UNKNOWN_RANK, x.dtype)),
  categorical_crossentropy: fn(
    ordered("target output from_logits axis", { target: tensorArgument, output: tensorArgument, axis: withDefault(integer, -1) }),
    ({ output, axis }) => made(reduceShape("K.categorical_crossentropy", output.shape, [axis], false), output.dtype),
  ),
  sparse_categorical_crossentropy: fn(
    ordered("target output from_logits axis ignore_class", { target: tensorArgument, output: tensorArgument }),
    ({ output }) => made(isRanked(output.shape) ? output.shape.slice(0, -1) : UNKNOWN_RANK, output.dtype),
  ),
  binary_crossentropy: fn(ordered("target output from_logits", { target: tensorArgument, output: tensorArgument }), ({ output }) =>
    made(output.shape, output.dtype),
  ),
  eval: fn(ordered("x", { x: tensorArgument }), ({ x }) => asNumpy(x)),
  get_value: fn(ordered("x", { x: tensorArgument }), ({ x }) => asNumpy(x)),
  dtype: fn(ordered("x", { x: eagerArgument }), ({ x }) => ({ kind: "string", value: x.dtype })),
  update: fn(ordered("x new_x", { x: variableArgument, new_x: tensorArgument }), ({ x }) => x),
  update_add: fn(ordered("x increment", { x: variableArgument }), ({ x }) => x),
  update_sub: fn(ordered("x decrement", { x: variableArgument }), ({ x }) => x),
  conv1d: conv("K.conv1d", 1),
  conv2d: conv("K.conv2d", 2),
  conv3d: conv("K.conv3d", 3),
  pool2d: pool("K.pool2d", 2),
  pool3d: pool("K.pool3d", 3),
};
