/** `tf.image` (tensorflow/python/ops/image_ops_impl.py). */
import { addDims, compareDims, type Dim, type Dims, formatDim, lessThan, multiplyDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, formatShape, isRanked, last, product, replaceLast, unknownDims } from "../../shape/shape";
import { shapeOf } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { cast } from "../numpy/dtypes";
import type { Params } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, flag, ignored, integer, number, ordered, param, refuse, text, withDefault } from "../vocabulary/params";
import { dtype, made, shapeArgument, tensorArgument, unknownTensor } from "./arguments";
import { checkTakes } from "./element-types";

/** One image (H, W, C) or a batch of them; other ranks are refused. */
function checkImage(owner: string, of: TensorValue): void {
  if (isRanked(of.shape) && of.shape.length !== 3 && of.shape.length !== 4)
    fail({ code: "rank-mismatch", owner, expected: "rank 3 (one image) or 4 (a batch)", got: of.shape });
}

function checkMinRank(owner: string, of: TensorValue, rank: number): void {
  if (isRanked(of.shape) && of.shape.length < rank) fail({ code: "rank-mismatch", owner, expected: `rank ${rank} or more`, got: of.shape });
}

/** The image with another height and width. */
function resized(of: TensorValue, height: Dim, width: Dim, type: string | undefined = of.dtype): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, type);
  return made([...of.shape.slice(0, -3), height, width, last(of.shape)], type);
}

/** Height and width; unknown when they are not known. */
const imageSize = param<readonly [Dim, Dim]>(
  (value, at) => {
    const shape =
      value.kind === "int" || value.kind === "float"
        ? undefined
        : value.kind === "tuple" || value.kind === "list" || value.kind === "tensor"
          ? shapeOf(value)
          : UNKNOWN_RANK;
    if (!shape || (isRanked(shape) && shape.length !== 2)) return refuse(at, "two sizes, height and width", value);
    return isRanked(shape) ? [dimAt(shape, 0), dimAt(shape, 1)] : [UNKNOWN, UNKNOWN];
  },
  [UNKNOWN, UNKNOWN],
);

const resize: Entry = fn(
  ordered("images size method preserve_aspect_ratio antialias name", {
    images: tensorArgument,
    size: imageSize,
    method: withDefault(text, "bilinear"),
    preserve_aspect_ratio: flag(false),
  }),
  ({ images, size, method, preserve_aspect_ratio }) => {
    checkImage("tf.image.resize", images);
    if (method !== undefined && !METHODS.has(method.toLowerCase()))
      fail({
        code: "invalid-argument",
        owner: "tf.image.resize",
        argument: "method",
        expected: "the name of a method of interpolation",
        got: `'${method}'`,
      });
    const [height, width] = preserve_aspect_ratio ? proportional(images, size) : size;
    const keepsType = method === "nearest" || sameSize(images, height, width);
    return resized(images, height, width, method === undefined ? undefined : keepsType ? images.dtype : "float32");
  },
);

const METHODS = new Set(["bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5", "gaussian", "mitchellcubic"]);

/** The largest size of the same proportions that fits. */
function proportional(of: TensorValue, [height, width]: readonly [Dim, Dim]): readonly [Dim, Dim] {
  const [h, w] = isRanked(of.shape) ? [dimAt(of.shape, -3), dimAt(of.shape, -2)] : [];
  if (typeof h !== "number" || typeof w !== "number" || typeof height !== "number" || typeof width !== "number") return [UNKNOWN, UNKNOWN];
  const scale = Math.min(height / h, width / w);
  return [Math.round(h * scale), Math.round(w * scale)];
}

function sameSize(of: TensorValue, height: Dim, width: Dim): boolean {
  return isRanked(of.shape) && dimAt(of.shape, -3) === height && dimAt(of.shape, -2) === width;
}

/** `isScaled`: values between those of the image are floats, unless another method is asked for. */
const fitted = (owner: string, names: string, isScaled = false): Entry =>
  fn(
    ordered(names, { image: tensorArgument, target_height: dim, target_width: dim }),
    ({ image, target_height, target_width }, _ctx, { given }) => {
      checkImage(owner, image);
      checkPositive(owner, { target_height, target_width });
      const dtype = !isScaled ? image.dtype : given.has("method") ? undefined : "float32";
      return resized({ ...image, dtype }, target_height, target_width);
    },
  );

function checkPositive(owner: string, sizes: Readonly<Record<string, Dim>>): void {
  for (const [argument, size] of Object.entries(sizes))
    if (typeof size === "number" && size <= 0) fail({ code: "invalid-argument", owner, argument, expected: "more than 0", got: `${size}` });
}

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

function checkChannels(owner: string, of: TensorValue, channels: number): void {
  if (isRanked(of.shape) && compareDims(last(of.shape), channels) === "no")
    fail({ code: "axis-mismatch", owner, axis: -1, expected: channels, got: of.shape });
}

function cropped(of: TensorValue, top: Dim, left: Dim, height: Dim, width: Dim): TensorValue {
  const owner = "tf.image.crop_to_bounding_box";
  checkImage(owner, of);
  checkPositive(owner, { target_height: height, target_width: width });
  for (const offset of [top, left])
    if (typeof offset === "number" && offset < 0)
      fail({ code: "invalid-argument", owner, argument: "offset_height", expected: "0 or more", got: `${offset}`, shape: of.shape });
  if (isRanked(of.shape)) {
    const isTooLarge =
      lessThan(dimAt(of.shape, -3), addDims(top, height)) === "yes" || lessThan(dimAt(of.shape, -2), addDims(left, width)) === "yes";
    if (isTooLarge)
      fail({
        code: "invalid-argument",
        owner,
        argument: "target_height",
        expected: "a box inside the image",
        got: `${height} by ${width}`,
        shape: of.shape,
      });
  }
  return resized(of, height, width);
}

/** The image must fit into the target behind its offsets. */
function padded(of: TensorValue, [top, left]: readonly [Dim, Dim], [height, width]: readonly [Dim, Dim]): TensorValue {
  const owner = "tf.image.pad_to_bounding_box";
  checkImage(owner, of);
  if (isRanked(of.shape)) {
    const [bottom, right] = [addDims(top, dimAt(of.shape, -3)), addDims(left, dimAt(of.shape, -2))];
    if (lessThan(height, bottom) === "yes" || lessThan(width, right) === "yes")
      fail({
        code: "invalid-argument",
        owner,
        argument: "target_height",
        expected: "a target around the image",
        got: `${formatDim(height)} by ${formatDim(width)}`,
        shape: of.shape,
      });
  }
  return resized(of, height, width);
}

/** The part around the centre that is left, as TensorFlow rounds it. */
function central(of: TensorValue, fraction: number | undefined): TensorValue {
  if (fraction !== undefined && !(fraction > 0 && fraction <= 1))
    fail({
      code: "invalid-argument",
      owner: "tf.image.central_crop",
      argument: "central_fraction",
      expected: "more than 0, at most 1",
      got: `${fraction}`,
    });
  if (fraction === 1) return of;
  checkMinRank("tf.image.central_crop", of, 3);
  checkImage("tf.image.central_crop", of);
  const part = (size: Dim): Dim => {
    if (typeof size !== "number" || fraction === undefined) return UNKNOWN;
    return size - 2 * Math.trunc((size - size * fraction) / 2);
  };
  return isRanked(of.shape) ? resized(of, part(dimAt(of.shape, -3)), part(dimAt(of.shape, -2))) : of;
}

/** An image's axes exchanged. */
function turned(owner: string, of: TensorValue): TensorValue {
  checkMinRank(owner, of, 3);
  return isRanked(of.shape) ? resized(of, dimAt(of.shape, -2), dimAt(of.shape, -3)) : of;
}

/** A decoded file: sizes are in the file, the channels may be given. */
const decoded = (names: string, rank = 3): Entry =>
  fn(
    ordered(names, { contents: ignored, channels: withDefault(dim, 0 as Dim), dtype, expand_animations: flag(true) }),
    ({ channels, dtype: type, expand_animations }) => {
      const depth = channels === 0 ? UNKNOWN : channels;
      return made(rank === 0 && expand_animations ? UNKNOWN_RANK : [UNKNOWN, UNKNOWN, depth], type === null ? "uint8" : type);
    },
  );

const numbers = param<Dims | undefined>((value) => {
  const shape = shapeOf(value);
  return shape && isRanked(shape) ? shape : undefined;
}, undefined);

function patches(
  images: TensorValue,
  sizes: Dims | undefined,
  strides: Dims | undefined,
  rates: Dims | undefined,
  padding: string | undefined,
): Value {
  if (isRanked(images.shape) && images.shape.length !== 4)
    return fail({ code: "rank-mismatch", owner: "tf.image.extract_patches", expected: "rank 4", got: images.shape });
  if (!isRanked(images.shape) || !sizes || !strides || !rates || padding === undefined) return made(unknownDims(4), images.dtype);
  const along = (axis: number): Dim => {
    const [size, window, step, rate] = [images.shape, sizes, strides, rates].map((dims) => (isRanked(dims) ? dimAt(dims, axis) : UNKNOWN));
    if (typeof size !== "number" || typeof window !== "number" || typeof step !== "number" || typeof rate !== "number")
      return size === null ? null : UNKNOWN;
    const covered = (window - 1) * rate + 1;
    return padding === "SAME" ? Math.ceil(size / step) : Math.max(0, Math.ceil((size - covered + 1) / step));
  };
  return made(
    [dimAt(images.shape, 0), along(1), along(2), multiplyDims(product([dimAt(sizes, 1), dimAt(sizes, 2)]), last(images.shape))],
    images.dtype,
  );
}

function cropAndResize(image: TensorValue, boxes: TensorValue, [height, width]: readonly [Dim, Dim]): Value {
  if (isRanked(image.shape) && image.shape.length !== 4)
    return fail({ code: "rank-mismatch", owner: "tf.image.crop_and_resize", expected: "rank 4", got: image.shape });
  const count = isRanked(boxes.shape) ? dimAt(boxes.shape, 0) : UNKNOWN;
  return made([count, height, width, isRanked(image.shape) ? last(image.shape) : UNKNOWN], "float32");
}

/** One number an image. */
const measure = (owner: string, names: string, least: number): Entry =>
  fn(ordered(names, { img1: tensorArgument, img2: tensorArgument }), ({ img1, img2 }) => compared(owner, img1, img2, least));

function compared(owner: string, a: TensorValue, b: TensorValue, least: number): Value {
  checkMinRank(owner, a, least);
  if (
    compareShapes(a.shape, b.shape) === "no" &&
    isRanked(a.shape) &&
    isRanked(b.shape) &&
    a.shape.length === b.shape.length &&
    !mayBroadcast(a.shape, b.shape)
  )
    fail({ code: "broadcast-mismatch", owner, shapes: [a.shape, b.shape] });
  return made(isRanked(a.shape) ? a.shape.slice(0, -3) : UNKNOWN_RANK, "float32");
}

function mayBroadcast(a: Dims, b: Dims): boolean {
  return a.every((size, i) => size === 1 || dimAt(b, i) === 1 || compareDims(size, dimAt(b, i)) !== "no");
}

const box = { image: tensorArgument, offset_height: dim, offset_width: dim, target_height: dim, target_width: dim };
const BOX = "image offset_height offset_width target_height target_width";

export const image: Entries = {
  resize,
  resize_with_pad: fitted("tf.image.resize_with_pad", "image target_height target_width method antialias", true),
  resize_with_crop_or_pad: fitted("tf.image.resize_with_crop_or_pad", "image target_height target_width"),
  pad_to_bounding_box: fn(ordered(BOX, box), ({ image: of, offset_height, offset_width, target_height, target_width }) =>
    padded(of, [offset_height, offset_width], [target_height, target_width]),
  ),
  crop_to_bounding_box: fn(ordered(BOX, box), ({ image: of, offset_height, offset_width, target_height, target_width }) =>
    cropped(of, offset_height, offset_width, target_height, target_width),
  ),
  central_crop: fn(
    ordered("image central_fraction", { image: tensorArgument, central_fraction: number }),
    ({ image: of, central_fraction }) => central(of, central_fraction),
  ),
  random_crop: randomCrop("tf.image.random_crop"),
  stateless_random_crop: randomCrop("tf.image.stateless_random_crop"),
  flip_left_right: same("tf.image.flip_left_right", "image", 3),
  flip_up_down: same("tf.image.flip_up_down", "image", 3),
  random_flip_left_right: same("tf.image.random_flip_left_right", "image seed", 3),
  random_flip_up_down: same("tf.image.random_flip_up_down", "image seed", 3),
  stateless_random_flip_left_right: same("tf.image.stateless_random_flip_left_right", "image seed", 3),
  stateless_random_flip_up_down: same("tf.image.stateless_random_flip_up_down", "image seed", 3),
  random_brightness: same("tf.image.random_brightness", "image max_delta seed"),
  stateless_random_brightness: same("tf.image.stateless_random_brightness", "image max_delta seed"),
  adjust_brightness: same("tf.image.adjust_brightness", "image delta"),
  random_contrast: same("tf.image.random_contrast", "image lower upper seed", 3),
  stateless_random_contrast: same("tf.image.stateless_random_contrast", "image lower upper seed", 3),
  adjust_contrast: same("tf.image.adjust_contrast", "images contrast_factor", 3),
  random_saturation: same("tf.image.random_saturation", "image lower upper seed", 3, 3),
  stateless_random_saturation: same("tf.image.stateless_random_saturation", "image lower upper seed", 3, 3),
  adjust_saturation: same("tf.image.adjust_saturation", "image saturation_factor name", 3, 3),
  random_hue: same("tf.image.random_hue", "image max_delta seed", 3, 3),
  stateless_random_hue: same("tf.image.stateless_random_hue", "image max_delta seed", 3, 3),
  adjust_hue: same("tf.image.adjust_hue", "image delta name", 3, 3),
  adjust_gamma: same("tf.image.adjust_gamma", "image gamma gain"),
  adjust_jpeg_quality: same("tf.image.adjust_jpeg_quality", "image jpeg_quality dct_method name"),
  random_jpeg_quality: same("tf.image.random_jpeg_quality", "image min_jpeg_quality max_jpeg_quality seed"),
  rgb_to_hsv: same("tf.image.rgb_to_hsv", "images name", 1, 3),
  hsv_to_rgb: same("tf.image.hsv_to_rgb", "images name", 1, 3),
  rgb_to_yuv: same("tf.image.rgb_to_yuv", "images", 1, 3),
  yuv_to_rgb: same("tf.image.yuv_to_rgb", "images", 1, 3),
  per_image_standardization: fn(ordered("image", { image: tensorArgument }), ({ image: of }) => {
    checkMinRank("tf.image.per_image_standardization", of, 3);
    return made(of.shape, of.dtype?.startsWith("float") ? of.dtype : of.dtype && "float32");
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
  extract_patches: fn(
    ordered("images sizes strides rates padding name", {
      images: tensorArgument,
      sizes: numbers,
      strides: numbers,
      rates: numbers,
      padding: text,
    }),
    ({ images, sizes, strides, rates, padding }) => patches(images, sizes, strides, rates, padding),
  ),
  crop_and_resize: fn(
    ordered("image boxes box_indices crop_size method extrapolation_value name", {
      image: tensorArgument,
      boxes: tensorArgument,
      crop_size: imageSize,
    }),
    ({ image: of, boxes, crop_size }) => cropAndResize(of, boxes, crop_size),
  ),
  psnr: fn(ordered("a b max_val name", { a: tensorArgument, b: tensorArgument }), ({ a, b }) => compared("tf.image.psnr", a, b, 3)),
  ssim: fn(
    ordered("img1 img2 max_val filter_size filter_sigma k1 k2 return_index_map", {
      img1: tensorArgument,
      img2: tensorArgument,
      filter_size: withDefault(dim, 11 as Dim),
    }),
    ({ img1, img2, filter_size }, _ctx, { given }) => {
      const owner = "tf.image.ssim";
      const small = isRanked(img1.shape) && img1.shape.length >= 3 ? [dimAt(img1.shape, -3), dimAt(img1.shape, -2)] : [];
      if (isRanked(img1.shape) && small.some((size) => lessThan(size, filter_size) === "yes"))
        fail({ code: "output-too-small", owner, window: `${formatDim(filter_size)} by ${formatDim(filter_size)}`, got: img1.shape });
      return given.has("return_index_map") ? unknownTensor : compared(owner, img1, img2, 3);
    },
  ),
  ssim_multiscale: measure("tf.image.ssim_multiscale", "img1 img2 max_val power_factors filter_size filter_sigma k1 k2", 3),
  total_variation: fn(ordered("images name", { images: tensorArgument }), ({ images }) => {
    checkImage("tf.image.total_variation", images);
    return made(isRanked(images.shape) ? images.shape.slice(0, -3) : UNKNOWN_RANK, images.dtype);
  }),
  sobel_edges: fn(ordered("image", { image: tensorArgument }), ({ image: of }) => {
    if (isRanked(of.shape) && of.shape.length !== 4)
      fail({ code: "rank-mismatch", owner: "tf.image.sobel_edges", expected: "rank 4", got: of.shape });
    return isRanked(of.shape) ? made([...of.shape, 2], of.dtype) : unknownTensor;
  }),
  image_gradients: fn(ordered("image", { image: tensorArgument }), ({ image: of }) => {
    if (isRanked(of.shape) && of.shape.length !== 4)
      fail({ code: "rank-mismatch", owner: "tf.image.image_gradients", expected: "rank 4", got: of.shape });
    return { kind: "tuple", items: [made(of.shape, of.dtype), made(of.shape, of.dtype)] };
  }),
  rgb_to_yiq: same("tf.image.rgb_to_yiq", "images", 1, 3),
  yiq_to_rgb: same("tf.image.yiq_to_rgb", "images", 1, 3),
  decode_jpeg: decoded("contents channels ratio fancy_upscaling try_recover_truncated acceptable_fraction dct_method name"),
  decode_png: decoded("contents channels dtype name"),
  decode_bmp: decoded("contents channels name"),
  decode_image: decoded("contents channels dtype name expand_animations", 0),
  encode_jpeg: encoded(
    "tf.image.encode_jpeg",
    "image format quality progressive optimize_size chroma_downsampling density_unit x_density y_density xmp_metadata name",
  ),
  encode_png: encoded("tf.image.encode_png", "image compression name"),
  non_max_suppression: fn(ordered("boxes scores max_output_size iou_threshold score_threshold name", { boxes: tensorArgument }), () =>
    made([UNKNOWN], "int32"),
  ),
};

/** A part of the given size, which has to fit on every axis. */
function randomCrop(owner: string): Entry {
  return fn(ordered("value size seed name", { value: tensorArgument, size: shapeArgument }), ({ value, size }) => {
    if (isRanked(value.shape) && isRanked(size)) {
      const whole = value.shape;
      const isTooLarge = size.some((each, axis) => lessThan(dimAt(whole, axis), each) === "yes");
      if (size.length !== whole.length || isTooLarge)
        fail({
          code: "invalid-argument",
          owner,
          argument: "size",
          expected: "a size for each axis that fits into it",
          got: formatShape(size),
          shape: whole,
        });
    }
    return made(size, value.dtype);
  });
}

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

function forget(of: TensorValue): TensorValue {
  return made(of.shape, of.dtype);
}
