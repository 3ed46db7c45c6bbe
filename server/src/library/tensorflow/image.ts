/** `tf.image` (tensorflow/python/ops/image_ops_impl.py). */

import { UNKNOWN_RANK } from "../../shape/dim";
import { dimAt, isRanked, replaceLast } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import { cast } from "../numpy/dtypes";
import type { Params } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { integer, ordered, withDefault } from "../vocabulary/params";
import { dtype, made, operandArgument, tensorArgument, unknownTensor } from "./arguments";
import { alike, checkTakes } from "./element-types";
import { checkChannels, resized } from "./image-checks";
import { imageFiles } from "./image-files";
import { imageMeasures } from "./image-measures";
import { imageSizes } from "./image-sizes";
import { checkMinRank } from "./ranks";

/** The shape stays; `least` is the smallest rank that is taken. */
const same = (owner: string, names: string, least = 0, channels?: number): Entry => {
  const [first = "image"] = names.split(" ");
  const params: Params = { [first]: tensorArgument };
  return fn(ordered(names, params), (args) => {
    const of: TensorValue = args[first];
    checkMinRank(owner, of, least);
    if (channels !== undefined) checkChannels(owner, of, channels);
    return made(of.shape, of.dtype);
  });
};

/** Each a name and its parameters. */
function sameAll(names: readonly string[], least = 0, channels?: number): Entries {
  return Object.fromEntries(
    names.map((each) => {
      const [name = "", ...parameters] = each.split(" ");
      return [name, same(`tf.image.${name}`, parameters.join(" "), least, channels)];
    }),
  );
}

/** An image's axes exchanged. */
function turned(owner: string, of: TensorValue): TensorValue {
  checkMinRank(owner, of, 3);
  return isRanked(of.shape) ? resized(of, dimAt(of.shape, -2), dimAt(of.shape, -3)) : of;
}

/** Images are float32 unless they are a tensor of another type. */
const inHues = (owner: string): Entry =>
  fn(ordered("images name", { images: operandArgument }), ({ images }) => {
    const [of = unknownTensor] = alike([images], "float32");
    checkTakes(owner, of, "floats");
    checkMinRank(owner, of, 1);
    checkChannels(owner, of, 3);
    return made(of.shape, of.dtype);
  });

export const image: Entries = {
  ...imageSizes,
  ...sameAll(
    [
      "flip_left_right image",
      "flip_up_down image",
      "random_flip_left_right image seed",
      "random_flip_up_down image seed",
      "stateless_random_flip_left_right image seed",
      "stateless_random_flip_up_down image seed",
      "random_contrast image lower upper seed",
      "stateless_random_contrast image lower upper seed",
      "adjust_contrast images contrast_factor",
    ],
    3,
  ),
  ...sameAll([
    "random_brightness image max_delta seed",
    "stateless_random_brightness image max_delta seed",
    "adjust_brightness image delta",
    "adjust_gamma image gamma gain",
    "adjust_jpeg_quality image jpeg_quality dct_method name",
    "random_jpeg_quality image min_jpeg_quality max_jpeg_quality seed",
  ]),
  ...sameAll(
    [
      "random_saturation image lower upper seed",
      "stateless_random_saturation image lower upper seed",
      "adjust_saturation image saturation_factor name",
      "random_hue image max_delta seed",
      "stateless_random_hue image max_delta seed",
      "adjust_hue image delta name",
    ],
    3,
    3,
  ),
  ...sameAll(["rgb_to_yuv images", "yuv_to_rgb images", "rgb_to_yiq images", "yiq_to_rgb images"], 1, 3),
  rgb_to_hsv: inHues("tf.image.rgb_to_hsv"),
  hsv_to_rgb: inHues("tf.image.hsv_to_rgb"),
  per_image_standardization: fn(ordered("image", { image: tensorArgument }), ({ image: of }) => {
    checkMinRank("tf.image.per_image_standardization", of, 3);
    return made(of.shape, "float32");
  }),
  convert_image_dtype: fn(ordered("image dtype saturate name", { image: tensorArgument, dtype }), ({ image: of, dtype: type }) =>
    forget(cast(of, type ?? undefined)),
  ),
  transpose: fn(ordered("image name", { image: tensorArgument }), ({ image: of }) => turned("tf.image.transpose", of)),
  rot90: fn(ordered("image k name", { image: tensorArgument, k: withDefault(integer, 1) }), ({ image: of, k }) => {
    checkMinRank("tf.image.rot90", of, 3);
    return k % 2 === 0 ? made(of.shape, of.dtype) : turned("tf.image.rot90", of);
  }),
  rgb_to_grayscale: fn(ordered("images name", { images: tensorArgument }), ({ images }) => {
    checkChannels("tf.image.rgb_to_grayscale", images, 3);
    return made(isRanked(images.shape) ? replaceLast(images.shape, 1) : UNKNOWN_RANK, images.dtype);
  }),
  grayscale_to_rgb: fn(ordered("images name", { images: tensorArgument }), ({ images }) => {
    checkChannels("tf.image.grayscale_to_rgb", images, 1);
    return made(isRanked(images.shape) ? replaceLast(images.shape, 3) : UNKNOWN_RANK, images.dtype);
  }),
  ...imageMeasures,
  ...imageFiles,
};

function forget(of: TensorValue): TensorValue {
  return made(of.shape, of.dtype);
}
