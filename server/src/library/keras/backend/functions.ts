/** Functions of tensors in `tf.keras.backend` (keras/src/legacy/backend.py). KerasTensors are refused, as by TensorFlow itself. */
import { concatShapes } from "../../../shape/concat";
import { convOutput, type DataFormat, type Padding, poolOutput } from "../../../shape/conv";
import { type Dims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { dotShapes } from "../../../shape/matmul";
import { fail } from "../../../shape/problem";
import { reduceShape } from "../../../shape/reduce";
import { dimAt, isRanked, last, product } from "../../../shape/shape";
import { transposeShape } from "../../../shape/transform";
import type { TensorValue, Value } from "../../../value/values";
import { axes, dtype, made, moved, shapeArgument, tensorArgument, tensorsArgument } from "../../tensorflow/arguments";
import { elementwise } from "../../tensorflow/elementwise";
import { asNumpy } from "../../tensors/attributes";
import { type Entries, type Entry, fn } from "../../vocabulary/functions";
import { choice, dataFormat, dim, dims, flag, integer, integers, ordered, withDefault } from "../../vocabulary/params";
import { translations } from "./translations";

type DTypeRule = (dtype: string | undefined) => string | undefined;

const reduction = (owner: string, rule: DTypeRule = (type) => type): Entry =>
  fn(ordered("x axis keepdims", { x: tensorArgument, axis: axes, keepdims: flag(false) }), ({ x, axis, keepdims }) =>
    made(reduceShape(`K.${owner}`, x.shape, axis ?? undefined, keepdims), rule(x.dtype)),
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
  ...entriesOf("sum mean max min prod std var", (name) => reduction(name)),
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
  softmax: elementwise("x axis"),
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
  concatenate: fn(ordered("tensors axis", { tensors: tensorsArgument, axis: withDefault(integer, -1) }), ({ tensors, axis }) =>
    made(
      concatShapes(
        "K.concatenate",
        tensors.map((each) => each.shape),
        axis,
      ),
      tensors[0]?.dtype,
    ),
  ),
  repeat: fn(ordered("x n", { x: tensorArgument, n: dim }), ({ x, n }) => repeated(x, n)),
  repeat_elements: fn(ordered("x rep axis", { x: tensorArgument, rep: dim, axis: integer }), ({ x, rep, axis }) =>
    moved(
      x,
      isRanked(x.shape)
        ? x.shape.map((size, i, all) => (i === (axis < 0 ? axis + all.length : axis) ? multiplyDims(size, rep) : size))
        : UNKNOWN_RANK,
    ),
  ),
  dot: fn(ordered("x y", { x: tensorArgument, y: tensorArgument }), ({ x, y }) => made(dotShapes("K.dot", x.shape, y.shape), x.dtype)),
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
  dtype: fn(ordered("x", { x: tensorArgument }), ({ x }) => ({ kind: "string", value: x.dtype })),
  update: fn(ordered("x new_x", { x: tensorArgument, new_x: tensorArgument }), ({ x }) => x),
  update_add: fn(ordered("x increment", { x: tensorArgument }), ({ x }) => x),
  update_sub: fn(ordered("x decrement", { x: tensorArgument }), ({ x }) => x),
  conv1d: conv("K.conv1d", 1),
  conv2d: conv("K.conv2d", 2),
  conv3d: conv("K.conv3d", 3),
  pool2d: pool("K.pool2d", 2),
  pool3d: pool("K.pool3d", 3),
};
