/** Convolution and pooling as operations (keras/src/ops/nn.py, `compute_conv_output_shape` in operation_utils.py). */
import {
  channelAxis,
  convOutput,
  convTransposeOutput,
  type DataFormat,
  type Padding,
  type PoolOptions,
  poolDim,
  poolOutput,
  spatialAxes,
} from "../../../shape/conv";
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
} from "../../../shape/dim";
import { isFloatingDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { copiesOf, dimAt, formatShape, isRanked, last, replaceAxis } from "../../../shape/shape";
import { shapeOf } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { NOT_KNOWN, type Param } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { dataFormat, optional, param, refuse, withDefault } from "../../vocabulary/params";
import { promoted, refuseTypes } from "./kinds";
import { isSymbolic, made, op, tensorArgument } from "./operation";

/** A number, or one for each spatial axis. */
const sizes: Param<Shape> = param<Shape>((value) => (value.kind === "int" ? [value.value] : (shapeOf(value) ?? NOT_KNOWN)), UNKNOWN_RANK);

function perAxis(of: Shape, count: number): readonly Dim[] {
  if (!isRanked(of)) return copiesOf(count, UNKNOWN);
  return of.length === 1 ? Array.from({ length: count }, () => dimAt(of, 0)) : of;
}

const padding: Param<Padding | undefined> = withDefault(
  param<Padding | undefined>((value, at) => {
    if (value.kind !== "string" || value.value === undefined) return undefined;
    const name = value.value.toLowerCase();
    return name === "valid" || name === "same" || name === "causal" ? name : refuse(at, "'valid' or 'same'", value);
  }, undefined),
  "valid",
);

const one = withDefault(sizes, [1] as Dims);

interface Options {
  readonly strides: Shape;
  readonly padding: Padding | undefined;
  readonly data_format: DataFormat;
  readonly dilation_rate: Shape;
}

function unknownSizes(of: TensorValue): TensorValue {
  return made(isRanked(of.shape) ? of.shape.map((size, i) => (i === 0 ? size : UNKNOWN)) : UNKNOWN_RANK, of.dtype);
}

/** The kernel's input channels are those of the input, or divide them: groups, which symbolic Keras does not know. */
function checkChannels(owner: string, inputs: TensorValue, shape: Dims, expected: Dim, format: DataFormat): void {
  const axis = channelAxis(shape.length, format);
  const channels = dimAt(shape, axis);
  const differs =
    compareDims(channels, expected) === "no" &&
    (isSymbolic(inputs) || owner !== "conv" || compareDims(moduloDims(channels, expected), 0) === "no");
  if (differs) fail({ code: "axis-mismatch", owner, axis, expected, got: shape, reason: "kernel" });
}

/** Arrays of different floating types do not meet in a convolution. */
function checkTypes(owner: string, inputs: TensorValue, kernel: TensorValue): void {
  const [a, b] = [inputs.dtype, kernel.dtype];
  if (!isSymbolic(inputs, kernel) && isFloatingDType(a) && isFloatingDType(b) && a !== b)
    fail({ code: "wrong-kind", owner, expected: `a kernel of type ${a}, as the input has`, got: `${b}`, argument: "kernel" });
}

function convolve(owner: string, inputs: TensorValue, kernel: TensorValue, options: Options, channels: (kernel: Dims) => Dim): Value {
  const dtype = promoted(inputs.dtype, kernel.dtype);
  if (!isRanked(inputs.shape) || !isRanked(kernel.shape)) return made(UNKNOWN_RANK, dtype);
  if (inputs.shape.length !== kernel.shape.length)
    return fail({ code: "rank-mismatch", owner, expected: `rank ${kernel.shape.length}, as the kernel has`, got: inputs.shape });
  const count = kernel.shape.length - 2;
  checkChannels(owner, inputs, inputs.shape, dimAt(kernel.shape, -2), options.data_format);
  checkTypes(owner, inputs, kernel);
  if (!options.padding) return unknownSizes(inputs);
  const shape = convOutput(owner, inputs.shape, {
    filters: channels(kernel.shape),
    kernel: kernel.shape.slice(0, count),
    strides: perAxis(options.strides, count),
    dilation: perAxis(options.dilation_rate, count),
    padding: options.padding,
    dataFormat: options.data_format,
  });
  return made(shape, dtype);
}

const common = { strides: one, padding, data_format: dataFormat, dilation_rate: one };

function transposed(inputs: TensorValue, kernel: TensorValue, options: Options & { readonly output_padding: Shape | null }): Value {
  const dtype = promoted(inputs.dtype, kernel.dtype);
  if (!isRanked(inputs.shape) || !isRanked(kernel.shape)) return made(UNKNOWN_RANK, dtype);
  if (inputs.shape.length !== kernel.shape.length)
    return fail({
      code: "rank-mismatch",
      owner: "conv_transpose",
      expected: `rank ${kernel.shape.length}, as the kernel has`,
      got: inputs.shape,
    });
  const count = kernel.shape.length - 2;
  checkChannels("conv_transpose", inputs, inputs.shape, last(kernel.shape), options.data_format);
  if (!options.padding) return unknownSizes(inputs);
  const shape = convTransposeOutput("conv_transpose", inputs.shape, {
    filters: dimAt(kernel.shape, -2),
    kernel: kernel.shape.slice(0, count),
    strides: perAxis(options.strides, count),
    dilation: perAxis(options.dilation_rate, count),
    padding: options.padding,
    dataFormat: options.data_format,
    outputPadding: options.output_padding === null ? undefined : perAxis(options.output_padding, count),
  });
  return made(shape, dtype);
}

const pool = (owner: string): Entry =>
  op(
    "inputs pool_size strides padding data_format",
    { inputs: tensorArgument, pool_size: sizes, strides: optional(sizes), padding, data_format: dataFormat },
    (args, _ctx, { given }) => {
      const { inputs, pool_size, strides, padding: pad, data_format } = args;
      if (!isRanked(inputs.shape)) return made(UNKNOWN_RANK, inputs.dtype);
      if (inputs.shape.length < 3 || inputs.shape.length > 5)
        return fail({ code: "rank-mismatch", owner, expected: "rank 3, 4 or 5", got: inputs.shape });
      const type = pooledType(owner, inputs, data_format, given.get("inputs")?.value);
      if (pad === undefined || pad === "causal") return { ...unknownSizes(inputs), dtype: type };
      const count = inputs.shape.length - 2;
      const window = perAxis(pool_size, count);
      if (window.length !== count) return misfit(owner, inputs, window);
      const options = { window, strides: strides === null ? window : perAxis(strides, count), padding: pad, dataFormat: data_format };
      return made(isSymbolic(inputs) ? poolOutput(owner, inputs.shape, options) : pooledArray(owner, inputs.shape, options), type);
    },
  );

/**
 * The type arrays keep; TensorFlow reads NumPy's images as 32-bit floats when it looks for the largest, unless their channels come
 * first, so that it moves the axes before.
 */
function pooledType(owner: string, inputs: TensorValue, format: string | undefined, given: Value | undefined): string | undefined {
  if (isSymbolic(inputs)) return inputs.dtype;
  const isImage = isRanked(inputs.shape) && inputs.shape.length === 4;
  const isVolume = isRanked(inputs.shape) && inputs.shape.length === 5;
  if (isVolume && inputs.dtype !== undefined && inputs.dtype !== "float32" && inputs.dtype !== "bfloat16")
    fail({ code: "wrong-kind", owner, expected: "volumes of type float32", got: inputs.dtype, argument: "inputs" });
  if (owner === "average_pool") refuseTypes(owner, "bool int uint", inputs.dtype, "inputs");
  if (owner === "average_pool") return inputs.dtype;
  const isTensor = given?.kind === "tensor" && given.framework === "tensorflow";
  if (format === undefined && isImage && !isTensor) return inputs.dtype === "float32" ? "float32" : undefined;
  if (format === "channels_last" && isImage && !isTensor) return inputs.dtype === "float32" || isNumpy(given) ? "float32" : undefined;
  refuseTypes(owner, "bool", inputs.dtype, "inputs");
  return inputs.dtype;
}

function isNumpy(value: Value | undefined): boolean {
  return value?.kind === "tensor" && value.framework === "numpy";
}

/** A window with another number of axes: KerasTensors get a shape that nothing will have. */
function misfit(owner: string, inputs: TensorValue, window: Dims): Value {
  if (isSymbolic(inputs)) return made(UNKNOWN_RANK, inputs.dtype);
  return fail({ code: "rank-mismatch", owner, expected: `rank ${window.length + 2}, as pool_size has`, got: inputs.shape });
}

/** Pooling of arrays gives an empty result where the window does not fit; where a stride more does not fit either, it fails. */
function pooledArray(owner: string, shape: Dims, options: PoolOptions): Dims {
  const { window, strides, padding, dataFormat } = options;
  return spatialAxes(shape.length, dataFormat).reduce<Dims>((done, axis, i) => {
    const [size, width, stride] = [dimAt(shape, axis), dimAt(window, i), dimAt(strides, i)];
    if (padding === "valid" && lessThan(addDims(size, multiplyDims(stride, 2)), addDims(width, 1)) === "yes")
      fail({ code: "output-too-small", owner, window: `pool ${formatShape(window)}`, got: shape });
    return replaceAxis(done, axis, poolDim(size, width, stride, padding));
  }, shape);
}

/**
 * A fixed size whatever the input has (keras/src/ops/nn.py `AdaptiveAveragePool`). KerasTensors want one for each axis; what they
 * declare with the channels last has an axis more than what comes out wherever as many axes stand before the channels.
 */
/** `other`: a word that is none of both; KerasTensors take it for the channels first. */
interface AnyFormat {
  readonly name: "channels_last" | "channels_first";
  readonly other?: string;
}
const byDefault: AnyFormat = { name: "channels_last" };
const anyFormat = withDefault(
  param<AnyFormat>((value, at) => {
    if (value.kind !== "string" || value.value === undefined || /^channels_(first|last)$/.test(value.value)) {
      const name = dataFormat.read(value, at);
      return name === NOT_KNOWN ? NOT_KNOWN : { name };
    }
    return { name: "channels_first", other: `'${value.value}'` };
  }),
  byDefault,
);

const adaptivePool = (owner: string): Entry =>
  op(
    "inputs output_size data_format",
    { inputs: tensorArgument, output_size: sizes, data_format: anyFormat },
    ({ inputs, output_size, data_format: format }, _ctx, { given }) => {
      if (format.other !== undefined && !isSymbolic(inputs))
        fail({ code: "invalid-argument", owner, argument: "data_format", expected: "channels_last or channels_first", got: format.other });
      const data_format = format.name;
      if (isSymbolic(inputs) && given.get("output_size")?.value.kind === "int")
        fail({
          code: "invalid-argument",
          owner,
          argument: "output_size",
          expected: "a size for each spatial axis",
          got: isRanked(output_size) ? formatShape(output_size) : "an integer",
        });
      if (!isRanked(inputs.shape)) return made(UNKNOWN_RANK, inputs.dtype);
      if (isSymbolic(inputs) && data_format === "channels_last" && isRanked(output_size))
        return made([...inputs.shape.slice(0, -output_size.length), ...output_size, dimAt(inputs.shape, -1)], inputs.dtype);
      const wanted = perAxis(output_size, inputs.shape.length - 2);
      return made(
        spatialAxes(inputs.shape.length, data_format).reduce<Dims>(
          (done, axis, i) => replaceAxis(done, axis, dimAt(wanted, i)),
          inputs.shape,
        ),
        inputs.dtype,
      );
    },
  );

export const convolution: Entries = {
  conv: op(
    "inputs kernel strides padding data_format dilation_rate",
    { inputs: tensorArgument, kernel: tensorArgument, ...common },
    ({ inputs, kernel, ...options }) => convolve("conv", inputs, kernel, options, last),
  ),
  depthwise_conv: op(
    "inputs kernel strides padding data_format dilation_rate",
    { inputs: tensorArgument, kernel: tensorArgument, ...common },
    ({ inputs, kernel, ...options }) =>
      convolve("depthwise_conv", inputs, kernel, options, (shape) => multiplyDims(dimAt(shape, -2), last(shape))),
  ),
  separable_conv: op(
    "inputs depthwise_kernel pointwise_kernel strides padding data_format dilation_rate",
    { inputs: tensorArgument, depthwise_kernel: tensorArgument, pointwise_kernel: tensorArgument, ...common },
    ({ inputs, depthwise_kernel, pointwise_kernel, ...options }) => {
      checkTypes("separable_conv", inputs, pointwise_kernel);
      return convolve("separable_conv", inputs, depthwise_kernel, options, () =>
        isRanked(pointwise_kernel.shape) ? last(pointwise_kernel.shape) : UNKNOWN,
      );
    },
  ),
  conv_transpose: op(
    "inputs kernel strides padding output_padding data_format dilation_rate",
    { inputs: tensorArgument, kernel: tensorArgument, ...common, output_padding: optional(sizes) },
    ({ inputs, kernel, ...options }) => transposed(inputs, kernel, options),
  ),
  max_pool: pool("max_pool"),
  average_pool: pool("average_pool"),
  adaptive_average_pool: adaptivePool("adaptive_average_pool"),
  adaptive_max_pool: adaptivePool("adaptive_max_pool"),
};
