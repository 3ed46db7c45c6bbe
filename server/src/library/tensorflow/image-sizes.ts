/** Images cut, filled up and resized (tensorflow/python/ops/image_ops_impl.py). */
import { addDims, type Dim, type Dims, formatDim, lessThan, multiplyDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, formatShape, isRanked, last, product, unknownDims } from "../../shape/shape";
import { shapeOf } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, flag, number, ordered, param, refuse, text, withDefault } from "../vocabulary/params";
import { made, shapeArgument, tensorArgument } from "./arguments";
import { checkImage, resized } from "./image-checks";
import { checkMinRank, checkRank } from "./ranks";

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
  checkRank("tf.image.extract_patches", images.shape, 4);
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
  checkRank("tf.image.crop_and_resize", image.shape, 4);
  const count = isRanked(boxes.shape) ? dimAt(boxes.shape, 0) : UNKNOWN;
  return made([count, height, width, isRanked(image.shape) ? last(image.shape) : UNKNOWN], "float32");
}

const box = { image: tensorArgument, offset_height: dim, offset_width: dim, target_height: dim, target_width: dim };
const BOX = "image offset_height offset_width target_height target_width";

export const imageSizes: Entries = {
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
