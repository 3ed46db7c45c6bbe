/** `tf.signal`: Fourier transforms, frames and windows (tensorflow/python/ops/signal). */

import { addDims, type Dim, floorDivideDims, maxDims, multiplyDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { realDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { isRanked, last, replaceLast } from "../../shape/shape";
import type { Value } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, flag, ignored, optional, ordered, withDefault } from "../vocabulary/params";
import { dtype, made, operandArgument, tensorArgument, toTensor, unknownTensor } from "./arguments";
import { alike } from "./element-types";
import { elementwise } from "./elementwise";
import { checkMatrix } from "./linalg";
import { checkMinRank } from "./ranks";

/** A transform of complex numbers along the last axes. */
function fourier(owner: string, rank: number): Entry {
  return fn(ordered("input name", { input: operandArgument }), ({ input: given }) => {
    checkComplex(owner, given);
    const x = toTensor(given) ?? unknownTensor;
    checkMinRank(owner, x, rank, "input");
    return made(x.shape, alike([given], "complex64")[0]?.dtype);
  });
}

/** Tensors are not converted, numbers are. */
function checkComplex(owner: string, given: Value): void {
  if (given.kind === "tensor" && given.framework === "tensorflow" && given.dtype !== undefined && !given.dtype.startsWith("complex"))
    fail({ code: "wrong-kind", owner, expected: "complex numbers", got: `a tensor of ${given.dtype}` });
}

/** Frames that fit into a signal; with `pad_end` all that begin in it. */
function frameCount(length: Dim, size: Dim, step: Dim, padEnd: boolean): Dim {
  if (length === null) return null;
  return maxDims(
    0,
    padEnd ? floorDivideDims(addDims(addDims(length, step), -1), step) : addDims(floorDivideDims(subtractDims(length, size), step), 1),
  );
}

/** The next power of two. */
function enclosingPower(size: Dim): Dim {
  return typeof size === "number" && size > 0 ? 2 ** Math.ceil(Math.log2(size)) : UNKNOWN;
}

function half(size: Dim): Dim {
  return size === null ? null : addDims(floorDivideDims(size, 2), 1);
}

const complexOf = (type: string | undefined): string | undefined =>
  type === "float64" ? "complex128" : type === "float32" ? "complex64" : undefined;

const window: Entry = fn(ordered("window_length periodic dtype name", { window_length: dim, dtype }), ({ window_length, dtype: type }) =>
  made([window_length], type === null ? "float32" : type),
);

export const signal: Entries = {
  rfft: fn(
    ordered("input_tensor fft_length name", { input_tensor: operandArgument, fft_length: ignored }),
    ({ input_tensor }, _ctx, { given }) => {
      const [x = unknownTensor] = alike([input_tensor], "float32");
      return made(
        isRanked(x.shape) ? replaceLast(x.shape, given.has("fft_length") ? UNKNOWN : half(last(x.shape))) : UNKNOWN_RANK,
        complexOf(x.dtype),
      );
    },
  ),
  fft: fourier("tf.signal.fft", 1),
  ifft: fourier("tf.signal.ifft", 1),
  fft2d: fourier("tf.signal.fft2d", 2),
  ifft2d: fourier("tf.signal.ifft2d", 2),
  fft3d: fourier("tf.signal.fft3d", 3),
  ifft3d: fourier("tf.signal.ifft3d", 3),
  irfft: fn(
    ordered("input_tensor fft_length name", { input_tensor: operandArgument, fft_length: ignored }),
    ({ input_tensor: given }, _ctx, { given: all }) => {
      checkComplex("tf.signal.irfft", given);
      const x = toTensor(given) ?? unknownTensor;
      if (!isRanked(x.shape)) return unknownTensor;
      const length = all.has("fft_length") ? UNKNOWN : maxDims(0, multiplyDims(addDims(last(x.shape), -1), 2));
      return made(replaceLast(x.shape, length), realDType(alike([given], "complex64")[0]?.dtype));
    },
  ),
  rfft2d: fn(ordered("input_tensor fft_length name", { input_tensor: operandArgument }), ({ input_tensor }, _ctx, { given }) => {
    const [x = unknownTensor] = alike([input_tensor], "float32");
    checkMatrix("tf.signal.rfft2d", x, "input_tensor");
    return given.size > 1 || !isRanked(x.shape) ? unknownTensor : made(replaceLast(x.shape, half(last(x.shape))), complexOf(x.dtype));
  }),
  fftshift: elementwise("x axes name"),
  ifftshift: elementwise("x axes name"),
  dct: elementwise("input type n axis norm name"),
  frame: fn(
    ordered("signal frame_length frame_step pad_end pad_value axis name", {
      signal: tensorArgument,
      frame_length: dim,
      frame_step: dim,
      pad_end: flag(false),
    }),
    ({ signal: x, frame_length, frame_step, pad_end }, _ctx, { given }) => {
      if (given.has("axis") || !isRanked(x.shape)) return unknownTensor;
      return made([...x.shape.slice(0, -1), frameCount(last(x.shape), frame_length, frame_step, pad_end), frame_length], x.dtype);
    },
  ),
  stft: fn(
    ordered("signals frame_length frame_step fft_length window_fn pad_end name", {
      signals: tensorArgument,
      frame_length: dim,
      frame_step: dim,
      fft_length: optional(dim),
      pad_end: flag(false),
    }),
    ({ signals: x, frame_length, frame_step, fft_length, pad_end }) => {
      if (!isRanked(x.shape)) return unknownTensor;
      const frames = frameCount(last(x.shape), frame_length, frame_step, pad_end);
      return made([...x.shape.slice(0, -1), frames, half(fft_length ?? enclosingPower(frame_length))], complexOf(x.dtype));
    },
  ),
  hann_window: window,
  hamming_window: window,
  linear_to_mel_weight_matrix: fn(
    ordered("num_mel_bins num_spectrogram_bins sample_rate lower_edge_hertz upper_edge_hertz dtype name", {
      num_mel_bins: withDefault(dim, 20 as Dim),
      num_spectrogram_bins: withDefault(dim, 129 as Dim),
      dtype,
    }),
    ({ num_mel_bins, num_spectrogram_bins, dtype: type }) => made([num_spectrogram_bins, num_mel_bins], type === null ? "float32" : type),
  ),
};
