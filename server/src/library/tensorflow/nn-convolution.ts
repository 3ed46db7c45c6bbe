/** Convolutions and pooling of `tf.nn` (tensorflow/python/ops/nn_ops.py). */

import { convOutput, type DataFormat, type PoolOptions, poolOutput, spatialAxes } from "../../shape/conv";
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  lessThan,
  moduloDims,
  multiplyDims,
  type Shape,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, formatShape, isRanked, last } from "../../shape/shape";
import { shapeOf } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { optional, ordered, param, withDefault } from "../vocabulary/params";
import { made, operandArgument, shapeArgument, toTensor, unknownTensor } from "./arguments";
import { alike } from "./element-types";

/** Strides and windows: a number, one for each spatial axis, or one for each axis. */
function spatial(count: number, format: DataFormat, of: Shape | null): readonly Dim[] {
  if (of === null || !isRanked(of)) return Array.from({ length: count }, (): Dim => (of === null ? 1 : UNKNOWN));
  if (of.length === 1) return Array.from({ length: count }, () => dimAt(of, 0));
  if (of.length === count) return of;
  return format === "channels_last" ? of.slice(1, count + 1) : of.slice(2);
}

/** A number or a list of numbers. */
const steps: Param<Shape> = param<Shape>((value) => {
  if (value.kind === "int") return [value.value];
  return shapeOf(value) ?? NOT_KNOWN;
}, UNKNOWN_RANK);

const format: Param<DataFormat> = withDefault(
  param<DataFormat>((value) => (value.kind === "string" && value.value?.startsWith("NC") ? "channels_first" : "channels_last")),
  "channels_last",
);

type Pad = "valid" | "same" | undefined;
const padding: Param<Pad> = param<Pad>((value) => {
  const name = value.kind === "string" ? value.value?.toLowerCase() : undefined;
  return name === "valid" || name === "same" ? name : undefined;
}, undefined);

/** Keras's rule, with TensorFlow's kernel (…, in, out). Further axes before the batch are kept. */
function conv(
  owner: string,
  images: Value,
  kernels: Value,
  strides: Shape,
  pad: Pad,
  data: DataFormat,
  dilations: Shape | null,
  channels: (kernel: Dims) => Dim,
): Value {
  const [input = unknownTensor, filters = unknownTensor] = alike([images, kernels]);
  if (!isRanked(input.shape) || !isRanked(filters.shape))
    return made(isRanked(filters.shape) ? filters.shape.map(() => UNKNOWN) : UNKNOWN_RANK, input.dtype);
  const count = filters.shape.length - 2;
  const further = input.shape.length - filters.shape.length;
  // What has no batch is taken by some kernels, which add an axis of their own.
  if (further === -1 && (owner === "tf.nn.convolution" || count === 3)) return unknownTensor;
  if (further < 0) fail({ code: "rank-mismatch", owner, expected: `rank ${filters.shape.length}`, got: input.shape, argument: "input" });
  if (further > 0 && data === "channels_first") return unknownTensor;
  const [outer, shape] = [input.shape.slice(0, further), input.shape.slice(further)];
  const depth = data === "channels_last" ? last(shape) : dimAt(shape, 1);
  const wanted = dimAt(filters.shape, -2);
  if (compareDims(moduloDims(depth, wanted), 0) === "no")
    fail({ code: "axis-mismatch", owner, axis: data === "channels_last" ? -1 : 1, expected: wanted, got: input.shape, reason: "kernel" });
  if (pad === undefined) return made([...outer, ...shape.map((size, i) => (i === 0 ? size : UNKNOWN))], input.dtype);
  const options = {
    filters: channels(filters.shape),
    kernel: filters.shape.slice(0, count),
    strides: spatial(count, data, strides),
    dilation: spatial(count, data, dilations),
    padding: pad,
    dataFormat: data,
  };
  const covered = options.kernel.map((size, i) => addDims(multiplyDims(addDims(size, -1), dimAt(options.dilation, i)), 1));
  const covering = { ...options, window: covered };
  // How the processor fills what is empty is not followed.
  if (pad === "valid" && !fits(shape, covering, 0) && fits(shape, covering, 2)) return unknownTensor;
  return made([...outer, ...convOutput(owner, shape, options)], input.dtype);
}

type Windows = Pick<PoolOptions, "window" | "strides" | "dataFormat">;

/** Whether no axis lacks that many steps, or more, to be filled by the window. */
function fits(shape: Dims, { window, strides, dataFormat }: Windows, steps: number): boolean {
  return !spatialAxes(shape.length, dataFormat).some((axis, i) => {
    const reach = addDims(dimAt(shape, axis), multiplyDims(dimAt(strides, i), steps));
    return lessThan(reach, addDims(dimAt(window, i), steps > 0 ? 1 : 0)) === "yes";
  });
}

const convolution = (owner: string, names = "input filters strides padding data_format dilations name"): Entry =>
  fn(
    ordered(names, {
      input: operandArgument,
      filters: operandArgument,
      strides: withDefault(steps, [1]),
      padding: withDefault(padding, "valid" as const),
      data_format: format,
      dilations: optional(steps),
    }),
    ({ input, filters, strides, padding: pad, data_format, dilations }) =>
      conv(owner, input, filters, strides, pad, data_format, dilations, last),
  );

const transposed = (): Entry =>
  fn(
    ordered("input filters output_shape strides padding data_format dilations name", {
      input: operandArgument,
      filters: operandArgument,
      output_shape: shapeArgument,
      strides: steps,
    }),
    ({ input, filters, output_shape }) => made(output_shape, alike([filters, input])[0]?.dtype),
  );

/** The operation that finds the largest of each window of an image takes what is no tensor for float32. */
function pooled(owner: string, count: number, given: Value): TensorValue {
  const made = toTensor(given) ?? unknownTensor;
  const isImage = count === 2 || (count === 0 && isRanked(made.shape) && made.shape.length === 4);
  return (isImage && owner.startsWith("tf.nn.max") && alike([given], "float32")[0]) || made;
}

const pool = (owner: string, count: number): Entry =>
  fn(
    ordered("input ksize strides padding data_format name", {
      input: operandArgument,
      ksize: steps,
      strides: steps,
      padding,
      data_format: format,
    }),
    ({ input: given, ksize, strides, padding: pad, data_format }) => {
      const input = pooled(owner, count, given);
      if (!isRanked(input.shape) || pad === undefined) return made(UNKNOWN_RANK, input.dtype);
      const rank = count === 0 ? input.shape.length - 2 : count;
      const options = {
        window: spatial(rank, data_format, ksize),
        strides: spatial(rank, data_format, strides),
        padding: pad,
        dataFormat: data_format,
        mayBeEmpty: true as const,
      };
      // What does not fill a window gives nothing, unless it lacks more than a step.
      if (pad === "valid" && !fits(input.shape, options, 2))
        fail({ code: "output-too-small", owner, window: `pool ${formatShape(options.window)}`, got: input.shape });
      return made(poolOutput(owner, input.shape, options), input.dtype);
    },
  );

export const convolutions: Entries = {
  conv1d: fn(
    ordered("input filters stride padding data_format dilations name", {
      input: operandArgument,
      filters: operandArgument,
      stride: steps,
      padding,
      data_format: format,
      dilations: optional(steps),
    }),
    ({ input, filters, stride, padding: pad, data_format, dilations }) =>
      conv("tf.nn.conv1d", input, filters, stride, pad, data_format, dilations, last),
  ),
  conv2d: convolution("tf.nn.conv2d"),
  conv3d: convolution("tf.nn.conv3d"),
  convolution: convolution("tf.nn.convolution", "input filters strides padding data_format dilations name"),
  depthwise_conv2d: fn(
    ordered("input filter strides padding data_format dilations name", {
      input: operandArgument,
      filter: operandArgument,
      strides: steps,
      padding,
      data_format: format,
      dilations: optional(steps),
    }),
    ({ input, filter, strides, padding: pad, data_format, dilations }) =>
      conv("tf.nn.depthwise_conv2d", input, filter, strides, pad, data_format, dilations, (kernel) =>
        multiplyDims(dimAt(kernel, -2), last(kernel)),
      ),
  ),
  conv1d_transpose: transposed(),
  conv2d_transpose: transposed(),
  conv3d_transpose: transposed(),
  max_pool: pool("tf.nn.max_pool", 0),
  avg_pool: pool("tf.nn.avg_pool", 0),
  max_pool1d: pool("tf.nn.max_pool1d", 1),
  avg_pool1d: pool("tf.nn.avg_pool1d", 1),
  max_pool2d: pool("tf.nn.max_pool2d", 2),
  avg_pool2d: pool("tf.nn.avg_pool2d", 2),
  max_pool3d: pool("tf.nn.max_pool3d", 3),
  avg_pool3d: pool("tf.nn.avg_pool3d", 3),
};
