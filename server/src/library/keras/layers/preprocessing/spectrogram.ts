/** MelSpectrogram and STFTSpectrogram. */

import { convOutput } from "../../../../shape/conv";
import {
  addDims,
  type Dim,
  type Dims,
  floorDivideDims,
  multiplyDims,
  type Shape,
  sameDim,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../../../shape/dim";
import { attempt } from "../../../../shape/problem";
import { dimAt, isRanked, last } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { layerOutput } from "../../../vocabulary/layers";
import { choice, dataFormat, dim, ignored, knownFlag, optional, param, positive, refuse, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";

const MODES = ["log", "magnitude", "psd", "real", "imag", "angle", "stft"] as const;

const stft = {
  mode: withDefault(
    param<string | undefined>((value, at) => {
      const mode = value.kind === "string" ? value.value : undefined;
      if (value.kind === "string" && mode === undefined) return undefined;
      return MODES.find((name) => name === mode) ?? refuse(at, `one of ${MODES.map((name) => `'${name}'`).join(", ")}`, value);
    }, undefined),
    "log",
  ),
  frame_length: withDefault(positive, 256),
  frame_step: optional(positive),
  fft_length: optional(positive),
  window: ignored,
  periodic: ignored,
  scaling: ignored,
  padding: choice("valid", "same"),
  expand_dims: knownFlag(false),
  data_format: dataFormat,
};
type STFT = Bound<typeof stft>;

const mel = {
  fft_length: withDefault(dim, 2048),
  sequence_stride: withDefault(dim, 512),
  sequence_length: optional(dim),
  window: ignored,
  sampling_rate: ignored,
  num_mel_bins: withDefault(dim, 128),
  min_freq: ignored,
  max_freq: ignored,
  power_to_db: ignored,
  top_db: ignored,
  mag_exp: ignored,
  min_power: ignored,
  ref_power: ignored,
};

export const spectrograms: Entries = {
  MelSpectrogram: layer({ params: mel, callParameters: [], call: (args, call, ctx, owner) => melOutput(args, call, ctx, owner) }),
  STFTSpectrogram: layer({
    params: stft,
    callParameters: [],
    check: checkFrames,
    input: { rank: 3 },
    weights: (args) => stftWeights(args),
    // TensorFlow gives arrays back that are shorter than a frame.
    output: (args, input, owner, { framework }) =>
      framework === "keras"
        ? stftOutput(args, input, owner)
        : (attempt(() => stftOutput(args, input, owner)) ?? (args.expand_dims === false ? input : UNKNOWN_RANK)),
    dtype: "float",
  }),
};

/** Sound is mirrored by half a window at both ends; only arrays are looked at. */
function checkSound(args: Bound<typeof mel>, input: Dims, call: LayerCall, owner: string): void {
  const problem = (argument: string, expected: string, got: number): never =>
    failAt({}, { code: "invalid-argument", owner, argument, expected, got: String(got) });
  const { fft_length: window, sequence_length: frame, sequence_stride: stride } = args;
  if (typeof stride === "number" && stride <= 0) problem("sequence_stride", "a positive integer", stride);
  if (typeof window !== "number" || window <= 0) return;
  if (typeof frame === "number" && frame > window) problem("sequence_length", `at most fft_length, ${window},`, frame);
  const length = last(input);
  if (typeof length === "number" && length <= Math.floor(window / 2))
    failAt({ at: call.at }, { code: "output-too-small", owner, window: `half a window of ${window}`, got: input });
}

function melOutput(args: Bound<typeof mel>, call: LayerCall, ctx: Context, owner: string): Value {
  const input = asTensor(call.inputs);
  if (!input) return unknown;
  if (!isRanked(input.shape) || input.shape.length === 0) return layerOutput(call, UNKNOWN_RANK);
  const bins = args.num_mel_bins;
  // In a graph it only fails when it runs.
  if (input.framework !== "keras" && !ctx.tracing) checkSound(args, input.shape, call, owner);
  if (typeof args.sequence_stride === "number" && args.sequence_stride <= 0) return layerOutput(call, UNKNOWN_RANK);
  if (input.framework !== "keras")
    return layerOutput(call, [...input.shape.slice(0, -1), bins, realFrames(last(input.shape), args.sequence_stride, args.fft_length)]);
  const shape: Shape =
    input.shape.length === 1
      ? [bins, declaredFrames(dimAt(input.shape, 0), args.sequence_stride)]
      : [dimAt(input.shape, 0), bins, declaredFrames(dimAt(input.shape, 1), args.sequence_stride)];
  return layerOutput(call, shape);
}

function declaredFrames(length: Dim, stride: Dim): Dim {
  return floorDivideDims(addDims(length, addDims(stride, 1)), stride);
}

/** Windows centered on what half a window mirrors at both ends, which of an odd one is short by one. Where Keras declares another number, nothing is said. */
function realFrames(length: Dim, stride: Dim, window: Dim): Dim {
  if (typeof window !== "number") return UNKNOWN;
  const frames = addDims(floorDivideDims(window % 2 === 0 ? length : subtractDims(length, 1), stride), 1);
  return sameDim(frames, declaredFrames(length, stride)) ? frames : UNKNOWN;
}

function checkFrames(args: STFT, _ctx: unknown, _binding: unknown, owner: string): void {
  const { fft_length: window, frame_length: frame, frame_step: step } = args;
  const problem = (argument: string, expected: string, got: number): never =>
    failAt({}, { code: "invalid-argument", owner, argument, expected, got: String(got) });
  if (typeof frame !== "number") return;
  if (typeof step === "number" && step > frame) problem("frame_step", `at most frame_length, ${frame},`, step);
  if (typeof window === "number" && window < frame) problem("fft_length", `at least frame_length, ${frame},`, window);
}

/** Without an `fft_length`, the power of two that holds a frame. */
function frequencies(args: STFT): Dim {
  const { fft_length: given, frame_length: frame } = args;
  const length = given ?? (typeof frame === "number" ? 2 ** Math.ceil(Math.log2(frame)) : UNKNOWN);
  return addDims(floorDivideDims(length, 2), 1);
}

function stftWeights(args: STFT): readonly (readonly [string, Dims])[] {
  const kernel: Dims = [args.frame_length, 1, frequencies(args)];
  return [
    ...(args.mode === "imag" ? [] : [["real_kernel", kernel] as const]),
    ...(args.mode === "real" ? [] : [["imag_kernel", kernel] as const]),
  ];
}

function stftOutput(args: STFT, input: Dims, owner: string): Shape {
  const isLast = args.data_format === "channels_last";
  const channels = dimAt(input, isLast ? -1 : 1);
  const frequency = args.mode === undefined ? UNKNOWN : args.mode === "stft" ? multiplyDims(2, frequencies(args)) : frequencies(args);
  const shape = convOutput(owner, input, {
    filters: multiplyDims(frequency, channels),
    kernel: [args.frame_length],
    strides: [args.frame_step ?? floorDivideDims(args.frame_length, 2)],
    dilation: [1],
    padding: args.padding,
    dataFormat: args.data_format,
  });
  if (args.expand_dims === undefined) return UNKNOWN_RANK;
  if (!args.expand_dims) return shape;
  const time = dimAt(shape, isLast ? 1 : 2);
  return isLast ? [dimAt(shape, 0), time, frequency, channels] : [dimAt(shape, 0), channels, time, frequency];
}
