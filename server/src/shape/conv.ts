/** Windows that slide over spatial axes: convolution, transposed convolution, pooling. */
import { addDims, type Dim, type Dims, floorDivideDims, lessThan, maxDims, moduloDims, multiplyDims, subtractDims } from "./dim";
import { fail } from "./problem";
import { dimAt, formatShape } from "./shape";

export type Padding = "valid" | "same" | "causal";
export type DataFormat = "channels_last" | "channels_first";

export interface ConvOptions {
  readonly filters: Dim;
  /** One entry a spatial axis, as in `strides` and `dilation`. */
  readonly kernel: readonly Dim[];
  readonly strides: readonly Dim[];
  readonly dilation: readonly Dim[];
  readonly padding: Padding;
  readonly dataFormat: DataFormat;
}

export interface PoolOptions {
  readonly window: readonly Dim[];
  readonly strides: readonly Dim[];
  readonly padding: "valid" | "same";
  readonly dataFormat: DataFormat;
  /** A window that does not fit gives nothing, and is no problem. */
  readonly mayBeEmpty?: true;
}

/** Indices of the spatial axes of a tensor with a batch axis. */
export function spatialAxes(rank: number, dataFormat: DataFormat): readonly number[] {
  const first = dataFormat === "channels_last" ? 1 : 2;
  return Array.from({ length: Math.max(rank - 2, 0) }, (_, i) => first + i);
}

export function channelAxis(rank: number, dataFormat: DataFormat): number {
  return dataFormat === "channels_last" ? rank - 1 : 1;
}

/**
 * Length of one axis after a convolution. It may be zero or negative: the caller checks.
 * Source: compute_conv_output_shape in keras/src/ops/operation_utils.py.
 */
export function convDim(size: Dim, kernel: Dim, stride: Dim, dilation: Dim, padding: Padding): Dim {
  if (size === null) return null;
  const covered = padding === "valid" ? dilate(kernel, dilation) : 1;
  return addDims(floorDivideDims(subtractDims(size, covered), stride), 1);
}

/** Length of one axis after pooling. Source: compute_pooling_output_shape in keras/src/ops/operation_utils.py. */
export function poolDim(size: Dim, window: Dim, stride: Dim, padding: "valid" | "same"): Dim {
  return convDim(size, window, stride, 1, padding);
}

/** Shape after a convolution. Fails with rank-mismatch, and output-too-small when the kernel surely does not fit. */
export function convOutput(owner: string, input: Dims, options: ConvOptions): Dims {
  const { filters, kernel, strides, dilation, padding, dataFormat } = options;
  const spatial = (size: Dim, i: number) => convDim(size, dimAt(kernel, i), dimAt(strides, i), dimAt(dilation, i), padding);
  const output = mapSpatial(owner, input, kernel.length, dataFormat, spatial, filters);
  const dilated = dilation.some((rate) => rate !== 1) ? ` with dilation ${formatShape(dilation)}` : "";
  if (padding === "valid") checkNotEmpty(owner, input, output, `kernel ${formatShape(kernel)}${dilated}`, dataFormat);
  return output;
}

/** Shape after pooling. Fails with rank-mismatch, and output-too-small when the window surely does not fit. */
export function poolOutput(owner: string, input: Dims, options: PoolOptions): Dims {
  const { window, strides, padding, dataFormat, mayBeEmpty } = options;
  const spatial = (size: Dim, i: number) => {
    const length = poolDim(size, dimAt(window, i), dimAt(strides, i), padding);
    return mayBeEmpty && length !== null ? maxDims(0, length) : length;
  };
  const output = mapSpatial(owner, input, window.length, dataFormat, spatial, dimAt(input, channelAxis(input.length, dataFormat)));
  if (padding === "valid" && !mayBeEmpty) checkNotEmpty(owner, input, output, `pool ${formatShape(window)}`, dataFormat);
  return output;
}

/**
 * Shape after a transposed convolution. An explicit output padding of 0 is not the same as none. Fails with rank-mismatch.
 * Source: compute_conv_transpose_output_shape in keras/src/backend/common/backend_utils.py.
 */
export function convTransposeOutput(
  owner: string,
  input: Dims,
  options: ConvOptions & { readonly outputPadding: readonly Dim[] | undefined },
): Dims {
  const { filters, kernel, strides, dilation, padding, dataFormat, outputPadding } = options;
  const spatial = (size: Dim, i: number) => {
    const extra = outputPadding && dimAt(outputPadding, i);
    return convTransposeDim(size, dilate(dimAt(kernel, i), dimAt(dilation, i)), dimAt(strides, i), padding, extra);
  };
  return mapSpatial(owner, input, kernel.length, dataFormat, spatial, filters);
}

function convTransposeDim(size: Dim, kernel: Dim, stride: Dim, padding: Padding, outputPadding: Dim | undefined): Dim {
  if (size === null) return null;
  if (padding !== "valid" && outputPadding === undefined) return multiplyDims(size, stride);
  const steps = multiplyDims(subtractDims(size, 1), stride);
  if (outputPadding === undefined) return addDims(steps, maxDims(kernel, stride));
  return addDims(steps, addDims(padding === "valid" ? kernel : moduloDims(kernel, 2), outputPadding));
}

/** Axes that a kernel with gaps covers. */
function dilate(kernel: Dim, dilation: Dim): Dim {
  return addDims(multiplyDims(subtractDims(kernel, 1), dilation), 1);
}

function mapSpatial(
  owner: string,
  input: Dims,
  count: number,
  dataFormat: DataFormat,
  rule: (size: Dim, index: number) => Dim,
  channels: Dim,
): Dims {
  if (input.length !== count + 2) return fail({ code: "rank-mismatch", owner, expected: `rank ${count + 2}`, got: input });
  const spatial = spatialAxes(input.length, dataFormat).map((axis, i) => rule(dimAt(input, axis), i));
  const batch = dimAt(input, 0);
  return dataFormat === "channels_last" ? [batch, ...spatial, channels] : [batch, channels, ...spatial];
}

function checkNotEmpty(owner: string, input: Dims, output: Dims, window: string, dataFormat: DataFormat): void {
  const isEmpty = spatialAxes(output.length, dataFormat).some((axis) => lessThan(0, dimAt(output, axis)) === "no");
  if (isEmpty) fail({ code: "output-too-small", owner, window, got: input });
}
