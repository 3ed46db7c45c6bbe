/** Python's slice arithmetic. */
import { addDims, ceilDivideDims, type Dim, isKnown, isUnknown, lessThan, maxDims, minDims, subtractDims, UNKNOWN } from "./dim";

/**
 * Length of `axis[start:stop:step]`, as `len(range(*slice(start, stop, step).indices(size)))`. None of an unknown-size axis
 * stays None; what depends on the order of two undecided sizes is unknown.
 */
export function sliceDim(size: Dim, start: Dim | undefined, stop: Dim | undefined, step: number | undefined = 1): Dim {
  if (size === null || isUnknown(size)) return size;
  if (step === 0) return UNKNOWN;
  const forward = step > 0;
  const [low, high] = forward ? [0, size] : [-1, subtractDims(size, 1)];
  const from = start === undefined ? (forward ? low : high) : clamp(start, size, low, high);
  const to = stop === undefined ? (forward ? high : low) : clamp(stop, size, low, high);
  const distance = forward ? subtractDims(to, from) : subtractDims(from, to);
  return maxDims(0, ceilDivideDims(distance, Math.abs(step)));
}

function clamp(index: Dim, size: Dim, low: Dim, high: Dim): Dim {
  if (!isKnown(index)) return UNKNOWN;
  const negative = lessThan(index, 0);
  if (negative === "maybe") return UNKNOWN;
  const counted = negative === "yes" ? addDims(index, size) : index;
  return minDims(maxDims(counted, low), high);
}
