/** What functions of `tf.image` ask of an image, and the image with other sizes. */
import { compareDims, type Dim, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked, last } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import { made } from "./arguments";

/** One image (H, W, C) or a batch of them; other ranks are refused. */
export function checkImage(owner: string, of: TensorValue): void {
  if (isRanked(of.shape) && of.shape.length !== 3 && of.shape.length !== 4)
    fail({ code: "rank-mismatch", owner, expected: "rank 3 (one image) or 4 (a batch)", got: of.shape });
}

/** The image with another height and width. */
export function resized(of: TensorValue, height: Dim, width: Dim, type: string | undefined = of.dtype): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, type);
  return made([...of.shape.slice(0, -3), height, width, last(of.shape)], type);
}

export function checkChannels(owner: string, of: TensorValue, channels: number): void {
  if (isRanked(of.shape) && compareDims(last(of.shape), channels) === "no")
    fail({ code: "axis-mismatch", owner, axis: -1, expected: channels, got: of.shape });
}
