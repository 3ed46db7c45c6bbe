/** `keras.ops.image` (keras/src/ops/image.py). */
import { convOutput, type DataFormat } from "../../../shape/conv";
import { addDims, compareDims, type Dim, type Dims, lessThan, multiplyDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { attempt, fail } from "../../../shape/problem";
import { dimAt, formatShape, isRanked, product, replaceAxis } from "../../../shape/shape";
import { dimOf, shapeOf } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Params } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { dataFormat, integers, optional, param, refuse, text, withDefault } from "../../vocabulary/params";
import { floatOf } from "./kinds";
import { isSymbolic, made, needed, op, tensorArgument } from "./operation";

/** One image or a batch of them. */
function checkImage(owner: string, of: TensorValue): void {
  if (isRanked(of.shape) && of.shape.length !== 3 && of.shape.length !== 4)
    fail({ code: "rank-mismatch", owner, expected: "rank 3 (one image) or 4 (a batch)", got: of.shape });
}

/** Height, width and channels, counted from the end. */
function places(format: DataFormat): { readonly height: number; readonly width: number; readonly channels: number } {
  return format === "channels_last" ? { height: -3, width: -2, channels: -1 } : { height: -2, width: -1, channels: -3 };
}

function resized(of: TensorValue, height: Dim, width: Dim, format: DataFormat, dtype: string | undefined = of.dtype): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, dtype);
  const at = places(format);
  return made(replaceAxis(replaceAxis(of.shape, at.height, height), at.width, width), dtype);
}

/** The shape stays. */
const same = (owner: string, names: string): Entry => {
  const [first = "images"] = names.split(" ");
  const params: Params = { [first]: tensorArgument };
  return op(names, params, (args) => {
    const of: TensorValue = args[first];
    checkImage(owner, of);
    return made(of.shape, of.dtype);
  });
};

const colours = (owner: string): Entry =>
  op("images data_format", { images: tensorArgument, data_format: dataFormat }, ({ images, data_format }) => {
    checkImage(owner, images);
    const axis = places(data_format).channels;
    if (isRanked(images.shape) && compareDims(dimAt(images.shape, axis), 3) === "no")
      fail({ code: "axis-mismatch", owner, axis, expected: 3, got: images.shape });
    return made(images.shape, images.dtype);
  });

/** Two sizes. */
const size = param<readonly [Dim, Dim]>(
  (value, at) => {
    const shape = value.kind === "tuple" || value.kind === "list" || value.kind === "tensor" ? shapeOf(value) : undefined;
    if (!shape || (isRanked(shape) && shape.length !== 2)) return refuse(at, "two sizes, height and width", value);
    return isRanked(shape) ? [dimAt(shape, 0), dimAt(shape, 1)] : [UNKNOWN, UNKNOWN];
  },
  [UNKNOWN, UNKNOWN],
);

const resize: Entry = op(
  "images size interpolation antialias crop_to_aspect_ratio pad_to_aspect_ratio fill_mode fill_value data_format",
  { images: tensorArgument, size, data_format: dataFormat },
  ({ images, size: [height, width], data_format }) => {
    checkImage("resize", images);
    return resized(images, height, width, data_format);
  },
);

/** A margin or a size, when given. */
const length = optional(param<Dim>((value) => dimOf(value) ?? UNKNOWN, UNKNOWN));
const edges = "top_X left_X bottom_X right_X target_height target_width data_format";

/** Two of the three say what the third is. */
function third(
  owner: string,
  names: readonly [string, string, string],
  before: Dim | null,
  after: Dim | null,
  wanted: Dim | null,
  size: Dim,
  sign: 1 | -1,
): Dim {
  const given = [before, after, wanted].filter((each) => each !== null).length;
  if (given !== 2) fail({ code: "call-mismatch", owner, detail: `needs exactly two of ${names.join(", ")}` });
  if (wanted !== null) {
    const margin = before ?? after ?? 0;
    const rest = sign === 1 ? subtractDims(wanted, addDims(size, margin)) : subtractDims(size, addDims(wanted, margin));
    if (lessThan(rest, 0) === "yes")
      fail({
        code: "invalid-argument",
        owner,
        argument: names[2],
        expected: sign === 1 ? "room for the image and its margin" : "a part of what is left of the image",
        got: String(wanted),
      });
    return wanted;
  }
  const margins = addDims(before ?? 0, after ?? 0);
  return sign === 1 ? addDims(size, margins) : subtractDims(size, margins);
}

const edged = (owner: "crop_images" | "pad_images", word: "cropping" | "padding", sign: 1 | -1): Entry => {
  const names = edges.replaceAll("X", word).split(" ");
  const [top = "", left = "", bottom = "", right = ""] = names;
  const params: Params = {
    images: tensorArgument,
    ...Object.fromEntries(names.slice(0, 6).map((name) => [name, length])),
    data_format: dataFormat,
  };
  return op(`images ${names.join(" ")}`, params, (args) => {
    const images: TensorValue = args.images;
    checkImage(owner, images);
    const format: DataFormat = args.data_format;
    const at = places(format);
    const sizeAt = (axis: number): Dim => (isRanked(images.shape) ? dimAt(images.shape, axis) : UNKNOWN);
    const height = third(owner, [top, bottom, "target_height"], args[top], args[bottom], args.target_height, sizeAt(at.height), sign);
    const width = third(owner, [left, right, "target_width"], args[left], args[right], args.target_width, sizeAt(at.width), sign);
    return resized(images, height, width, format);
  });
};

/** Windows, a number or one size for each axis. */
const window = param<Dims>(
  (value) => {
    if (value.kind === "int") return [value.value];
    const shape = shapeOf(value);
    return shape && isRanked(shape) ? shape : [UNKNOWN];
  },
  [UNKNOWN],
);

/** Patches are a convolution with a filter for each entry of a patch. */
function patches(
  owner: string,
  of: TensorValue,
  sizes: Dims,
  strides: Dims | null,
  dilation: Dims,
  padding: string | undefined,
  format: DataFormat,
  count: number,
): Value {
  const { shape } = of;
  if (!isRanked(shape)) return made(UNKNOWN_RANK, of.dtype);
  if (shape.length !== count + 1 && shape.length !== count + 2)
    return fail({ code: "rank-mismatch", owner, expected: `rank ${count + 1} or ${count + 2}`, got: shape });
  const each = (dims: Dims): Dims => (dims.length === 1 ? Array.from({ length: count }, () => dimAt(dims, 0)) : dims);
  const isSingle = shape.length === count + 1;
  const input = isSingle ? [1, ...shape] : shape;
  const name = padding?.toLowerCase();
  if (name !== "valid" && name !== "same")
    return made(
      shape.map(() => UNKNOWN),
      of.dtype,
    );
  const channels = dimAt(input, format === "channels_last" ? -1 : 1);
  const filters = channels === null ? null : multiplyDims(product(each(sizes)), channels);
  const windows = {
    filters,
    kernel: each(sizes),
    strides: each(strides ?? sizes),
    dilation: each(dilation),
    padding: name,
    dataFormat: format,
  } as const;
  if (!isSymbolic(of) && (strides?.includes(0) || dilation.includes(0))) return made(UNKNOWN_RANK, of.dtype);
  // TensorFlow gives arrays back that hold no patch.
  const computed = isSymbolic(of) ? undefined : (attempt(() => convOutput(owner, input, windows)) ?? input);
  const output = computed && isRanked(computed) ? computed : convOutput(owner, input, windows);
  return made(isSingle ? output.slice(1) : output, of.dtype);
}

const extract = (owner: string, first: string, count: number): Entry => {
  const params = {
    [first]: tensorArgument,
    size: window,
    strides: optional(window),
    dilation_rate: withDefault(window, [1] as Dims),
    padding: withDefault(text, "valid"),
    data_format: dataFormat,
  };
  return op(`${first} size strides dilation_rate padding data_format`, params as Params, (args) =>
    patches(
      owner,
      args[first],
      args.size,
      args.strides,
      args.dilation_rate,
      args.padding,
      args.data_format,
      Math.max(count, args.size.length),
    ),
  );
};

function mapCoordinates(inputs: TensorValue, coordinates: TensorValue): Value {
  if (!isRanked(coordinates.shape)) return made(UNKNOWN_RANK, inputs.dtype);
  if (coordinates.shape.length < 2 || (isRanked(inputs.shape) && compareDims(dimAt(coordinates.shape, 0), inputs.shape.length) === "no"))
    fail({
      code: "invalid-argument",
      owner: "map_coordinates",
      argument: "coordinates",
      expected: "a row for each axis of the inputs",
      got: formatShape(coordinates.shape),
      shape: inputs.shape,
    });
  return made(coordinates.shape.slice(1), inputs.dtype);
}

function grayscale(images: TensorValue, format: DataFormat): Value {
  checkImage("rgb_to_grayscale", images);
  const axis = places(format).channels;
  const channels = isRanked(images.shape) ? dimAt(images.shape, axis) : UNKNOWN;
  if (isRanked(images.shape) && compareDims(channels, 3) === "no" && compareDims(channels, 1) === "no")
    fail({ code: "axis-mismatch", owner: "rgb_to_grayscale", axis, expected: 3, got: images.shape });
  return made(isRanked(images.shape) ? replaceAxis(images.shape, axis, 1) : UNKNOWN_RANK, images.dtype);
}

export const image: Entries = {
  resize,
  rgb_to_grayscale: op("images data_format", { images: tensorArgument, data_format: dataFormat }, ({ images, data_format }) =>
    grayscale(images, data_format),
  ),
  rgb_to_hsv: colours("rgb_to_hsv"),
  hsv_to_rgb: colours("hsv_to_rgb"),
  affine_transform: same("affine_transform", "images transform interpolation fill_mode fill_value data_format"),
  perspective_transform: same("perspective_transform", "images start_points end_points interpolation fill_value data_format"),
  gaussian_blur: same("gaussian_blur", "images kernel_size sigma data_format"),
  elastic_transform: same("elastic_transform", "images alpha sigma interpolation fill_mode fill_value seed data_format"),
  crop_images: edged("crop_images", "cropping", -1),
  pad_images: edged("pad_images", "padding", 1),
  extract_patches: extract("extract_patches", "images", 2),
  extract_patches_3d: extract("extract_patches_3d", "volumes", 3),
  map_coordinates: op(
    "inputs coordinates order fill_mode fill_value",
    { inputs: tensorArgument, coordinates: tensorArgument },
    ({ inputs, coordinates }) => mapCoordinates(inputs, coordinates),
  ),
  scale_and_translate: op(
    "images output_shape scale! translation! spatial_dims method antialias",
    { images: tensorArgument, output_shape: window, spatial_dims: needed(optional(integers)) },
    ({ images, output_shape, spatial_dims }) => {
      const wanted = output_shape.map((each) =>
        typeof each === "object" && each !== null && each.kind === "unknown-dim" ? UNKNOWN : each,
      );
      if (isSymbolic(images)) return made(wanted, images.dtype);
      if (!isRanked(images.shape) || spatial_dims === null)
        return made(
          wanted.map(() => UNKNOWN),
          images.dtype,
        );
      return made(
        spatial_dims.reduce<Dims>((dims, axis) => replaceAxis(dims, axis, dimAt(wanted, axis)), images.shape),
        images.dtype,
      );
    },
  ),
  sobel_edges: op("images data_format", { images: tensorArgument, data_format: dataFormat }, ({ images }) => {
    checkImage("sobel_edges", images);
    if (!isSymbolic(images) && isRanked(images.shape) && images.shape.length !== 4)
      fail({ code: "rank-mismatch", owner: "sobel_edges", expected: "rank 4", got: images.shape });
    return made(isRanked(images.shape) ? [...images.shape, 2] : UNKNOWN_RANK, isSymbolic(images) ? images.dtype : floatOf(images.dtype));
  }),
  ssim: op(
    "image1 image2 max_val filter_size filter_sigma k1 k2 data_format",
    { image1: tensorArgument, image2: tensorArgument },
    ({ image1 }) => {
      checkImage("ssim", image1);
      // Computed in floats, and given back in the type of the first.
      return made(isRanked(image1.shape) ? image1.shape.slice(0, -3) : UNKNOWN_RANK, image1.dtype);
    },
  ),
};
