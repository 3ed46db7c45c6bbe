/** Images out of files and into them (tensorflow/python/ops/image_ops_impl.py, gen_image_ops.py). */
import { compareDims, type Dim, formatDim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked, last } from "../../shape/shape";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, flag, ignored, ordered, withDefault } from "../vocabulary/params";
import { dtype, made, tensorArgument } from "./arguments";
import { checkTakes } from "./element-types";

/** A decoded file: sizes are in the file, the channels may be given. */
const decoded = (names: string, rank = 3): Entry =>
  fn(
    ordered(names, { contents: ignored, channels: withDefault(dim, 0 as Dim), dtype, expand_animations: flag(true) }),
    ({ channels, dtype: type, expand_animations }) => {
      const depth = channels === 0 ? UNKNOWN : channels;
      return made(rank === 0 && expand_animations ? UNKNOWN_RANK : [UNKNOWN, UNKNOWN, depth], type === null ? "uint8" : type);
    },
  );

export const imageFiles: Entries = {
  decode_jpeg: decoded("contents channels ratio fancy_upscaling try_recover_truncated acceptable_fraction dct_method name"),
  decode_png: decoded("contents channels dtype name"),
  decode_bmp: decoded("contents channels name"),
  decode_image: decoded("contents channels dtype name expand_animations", 0),
  encode_jpeg: encoded(
    "tf.image.encode_jpeg",
    "image format quality progressive optimize_size chroma_downsampling density_unit x_density y_density xmp_metadata name",
  ),
  encode_png: encoded("tf.image.encode_png", "image compression name"),
};

function encoded(owner: string, names: string): Entry {
  return fn(ordered(names, { image: tensorArgument }), ({ image: of }) => {
    checkTakes(owner, of, "indices", "image");
    const channels = isRanked(of.shape) ? last(of.shape) : UNKNOWN;
    if (
      owner.endsWith("jpeg") &&
      isRanked(of.shape) &&
      of.shape.length >= 3 &&
      compareDims(channels, 1) === "no" &&
      compareDims(channels, 3) === "no"
    )
      fail({ code: "invalid-argument", owner, argument: "image", expected: "1 or 3 channels", got: formatDim(channels), shape: of.shape });
    if (isRanked(of.shape) && of.shape.length < 3) fail({ code: "rank-mismatch", owner, expected: "rank 3", got: of.shape });
    return made(isRanked(of.shape) ? of.shape.slice(0, -3) : UNKNOWN_RANK, "string");
  });
}
