/** Slices by label, which pandas takes wherever it takes a slice. */
import type { SliceValue } from "../../value/values";

/** `df["2019-03":"2019-05"]`: how many rows lie between two labels is not known. */
export function isByLabel({ start, stop }: SliceValue): boolean {
  return [start, stop].some((bound) => bound.kind === "string" || bound.kind === "object");
}
