/** numpy.fft: lengths of transforms along an axis. */
import { addDims, type Dim, floorDivideDims, multiplyDims, UNKNOWN_RANK } from "../../shape/dim";
import { dimAt, isRanked, normalizeAxis, replaceAxis } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, ignored, integer, optional, withDefault } from "../vocabulary/params";
import { array, ndarray } from "./arguments";

const transform = (owner: string, result: "complex" | "real", length: (size: Dim) => Dim, chosen: (n: Dim) => Dim): Entry =>
  fn({ a: array, n: optional(dim), axis: withDefault(integer, -1), norm: ignored, out: ignored }, ({ a, n, axis }) => {
    if (!isRanked(a.shape)) return ndarray(a.shape, typeOf(a, result));
    const at = normalizeAxis(owner, axis, a.shape);
    return ndarray(replaceAxis(a.shape, at, n === null ? length(dimAt(a.shape, at)) : chosen(n)), typeOf(a, result));
  });

function typeOf(of: TensorValue, result: "complex" | "real"): string {
  const narrow = of.dtype === "float32" || of.dtype === "float16" || of.dtype === "complex64";
  if (result === "complex") return narrow ? "complex64" : "complex128";
  return of.dtype === "float16" ? of.dtype : narrow ? "float32" : "float64";
}

const same = (size: Dim): Dim => size;
const half = (size: Dim): Dim => addDims(floorDivideDims(size, 2), 1);
const doubled = (size: Dim): Dim => multiplyDims(addDims(size, -1), 2);

/** Over several axes; sizes that are chosen with `s` are not followed. */
const over: Entry = fn({ a: array, s: ignored, axes: ignored, norm: ignored, out: ignored }, ({ a }, _ctx, { given }) =>
  ndarray(given.has("s") ? UNKNOWN_RANK : a.shape, isRanked(a.shape) && a.shape.length > 0 ? typeOf(a, "complex") : undefined),
);

export const fft: Entries = {
  fft: transform("fft", "complex", same, same),
  ifft: transform("ifft", "complex", same, same),
  rfft: transform("rfft", "complex", half, half),
  irfft: transform("irfft", "real", doubled, same),
  hfft: transform("hfft", "real", doubled, same),
  ihfft: transform("ihfft", "complex", half, half),
  fft2: over,
  ifft2: over,
  fftn: over,
  ifftn: over,
  fftshift: fn({ x: array, axes: ignored }, ({ x }) => ndarray(x.shape, x.dtype)),
  ifftshift: fn({ x: array, axes: ignored }, ({ x }) => ndarray(x.shape, x.dtype)),
  fftfreq: fn({ n: dim, d: ignored, device: ignored }, ({ n }) => ndarray([n], "float64")),
  rfftfreq: fn({ n: dim, d: ignored, device: ignored }, ({ n }) => ndarray([half(n)], "float64")),
};
