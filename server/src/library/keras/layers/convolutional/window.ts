/** What the convolution layers share (keras/src/layers/convolutional/base_*.py): padding, channels, and the window's steps. */
import { type ConvOptions, channelAxis, convDim, convOutput, type DataFormat, type Padding, spatialAxes } from "../../../../shape/conv";
import { addDims, type Dim, type Dims, isInteger, lessThan, multiplyDims, subtractDims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { copiesOf, dimAt, formatShape, replaceAxis } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import type { TensorValue } from "../../../../value/values";
import type { Binding, Param, Params } from "../../../vocabulary/bind";
import { dims, param, refuse, withDefault } from "../../../vocabulary/params";

/** `padding=`, any case; undefined when not known. */
export function paddingOf(...names: readonly Padding[]): Param<Padding | undefined> {
  const read = param<Padding | undefined>((value, at) => {
    if (value.kind === "tuple" || value.kind === "list" || (value.kind === "string" && value.value === undefined)) return undefined;
    const found = value.kind === "string" ? names.find((name) => name === value.value?.toLowerCase()) : undefined;
    return found ?? refuse(at, `one of ${names.map((name) => `'${name}'`).join(", ")}`, value);
  }, undefined);
  return withDefault(read, "valid");
}

export interface Window {
  readonly kernel_size: Dims;
  readonly strides: Dims;
  readonly dilation_rate: Dims;
  readonly padding: Padding | undefined;
  readonly data_format: DataFormat;
}

/** A step for every spatial axis, 1 unless given. */
export function steps(rank: number): Param<Dims> {
  return withDefault(dims(rank), copiesOf(rank, 1));
}

/** Size of the channel axis. */
export function channelsOf(input: Dims, format: DataFormat): Dim {
  return dimAt(input, channelAxis(input.length, format));
}

/** The axis that building fixes. */
export function channelAxisOf({ data_format }: { readonly data_format: DataFormat }): readonly number[] {
  return [data_format === "channels_last" ? -1 : 1];
}

/** Keras refuses steps and gaps together, even on different axes. */
export function refuseStridedDilation<P extends Params>(
  args: Pick<Window, "strides" | "dilation_rate">,
  binding: Binding<P>,
  owner: string,
): void {
  if (!args.strides.some(isAboveOne) || !args.dilation_rate.some(isAboveOne)) return;
  const got = `strides ${formatShape(args.strides)} with dilation_rate ${formatShape(args.dilation_rate)}`;
  failAt(
    { at: binding.sites.dilation_rate ?? binding.sites.strides },
    { code: "invalid-argument", owner, argument: "dilation_rate", expected: "1 when strides are more than 1", got },
  );
}

function isAboveOne(dim: Dim): boolean {
  return lessThan(1, dim) === "yes";
}

/** Shape after a convolution; `of` is the input tensor, absent while building. Fails with output-too-small. */
export function windowOutput(owner: string, input: Dims, filters: Dim, window: Window, of?: TensorValue): Dims {
  const { kernel_size: kernel, strides, dilation_rate: dilation, data_format: dataFormat } = window;
  const options: ConvOptions = { filters, kernel, strides, dilation, padding: window.padding ?? "same", dataFormat };
  if (window.padding === undefined) return withoutPadding(convOutput(owner, input, options), kernel, dataFormat);
  if (!of || isTraced(of) || window.padding !== "valid") return convOutput(owner, input, options);
  const output = convOutput(owner, input, { ...options, padding: "same" });
  const covered = kernel.map((size, i) => addDims(multiplyDims(subtractDims(size, 1), dimAt(dilation, i)), 1));
  return arrayOutput(owner, input, output, covered, strides, dataFormat, `kernel ${formatShape(kernel)}`);
}

/** With an unknown padding only axes under a kernel of 1 are known. */
function withoutPadding(output: Dims, kernel: Dims, format: DataFormat): Dims {
  const axes = spatialAxes(output.length, format);
  return output.map((dim, axis) => (dim === null || !axes.includes(axis) || kernel[axes.indexOf(axis)] === 1 ? dim : UNKNOWN));
}

/** Whether shapes are inferred, as for a KerasTensor or while TensorFlow traces; real arrays are computed. */
export function isTraced({ framework, shape }: TensorValue): boolean {
  return framework === "keras" || "kind" in shape || shape.includes(null);
}

/** Windows over a real array: TensorFlow lets the result be empty, and refuses only a negative size. `output` has all but the spatial axes right. */
export function arrayOutput(
  owner: string,
  input: Dims,
  output: Dims,
  covered: Dims,
  strides: Dims,
  format: DataFormat,
  window: string,
): Dims {
  return spatialAxes(input.length, format).reduce((shape, axis, i) => {
    const size = arrayDim(dimAt(input, axis), dimAt(covered, i), dimAt(strides, i));
    return size === undefined ? fail({ code: "output-too-small", owner, window, got: input }) : replaceAxis(shape, axis, size);
  }, output);
}

/** Division rounds towards zero there. */
function arrayDim(size: Dim, covered: Dim, stride: Dim): Dim | undefined {
  if (!isInteger(size) || !isInteger(covered) || !isInteger(stride) || stride === 0) return convDim(size, covered, stride, 1, "valid");
  const steps = Math.trunc((size - covered + stride) / stride);
  return steps < 0 ? undefined : Math.abs(steps);
}
