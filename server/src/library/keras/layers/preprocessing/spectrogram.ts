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
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../../../shape/dim";
import { dimAt, isRanked, last } from "../../../../shape/shape";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { layerOutput } from "../../../vocabulary/layers";
import { choice, dataFormat, ignored, knownFlag, optional, param, positive, refuse, withDefault } from "../../../vocabulary/params";
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
  fft_length: withDefault(positive, 2048),
  sequence_stride: withDefault(positive, 512),
  sequence_length: ignored,
  window: ignored,
  sampling_rate: ignored,
  num_mel_bins: withDefault(positive, 128),
  min_freq: ignored,
  max_freq: ignored,
  power_to_db: ignored,
  top_db: ignored,
  mag_exp: ignored,
  min_power: ignored,
  ref_power: ignored,
};

export const spectrograms: Entries = {
  MelSpectrogram: layer({ params: mel, callParameters: [], call: (args, call) => melOutput(args, call) }),
  STFTSpectrogram: layer({
    params: stft,
    callParameters: [],
    input: { rank: 3 },
    weights: (args) => stftWeights(args),
    output: (args, input, owner) => stftOutput(args, input, owner),
    dtype: "float",
  }),
};

function melOutput(args: Bound<typeof mel>, call: LayerCall): Value {
  const input = asTensor(call.inputs);
  if (!input) return unknown;
  if (!isRanked(input.shape) || input.shape.length === 0) return layerOutput(call, UNKNOWN_RANK);
  const bins = args.num_mel_bins;
  if (input.framework !== "keras")
    return layerOutput(call, [...input.shape.slice(0, -1), bins, realFrames(last(input.shape), args.sequence_stride)]);
  const shape: Shape =
    input.shape.length === 1
      ? [bins, declaredFrames(dimAt(input.shape, 0), args.sequence_stride)]
      : [dimAt(input.shape, 0), bins, declaredFrames(dimAt(input.shape, 1), args.sequence_stride)];
  return layerOutput(call, shape);
}

function declaredFrames(length: Dim, stride: Dim): Dim {
  return floorDivideDims(addDims(length, addDims(stride, 1)), stride);
}

/** Centered windows: one for each whole stride, and one more. Where Keras declares another number, nothing is said. */
function realFrames(length: Dim, stride: Dim): Dim {
  const frames = addDims(floorDivideDims(length, stride), 1);
  return sameDim(frames, declaredFrames(length, stride)) ? frames : UNKNOWN;
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
