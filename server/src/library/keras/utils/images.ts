/** Images as arrays and back (keras/src/utils/image_utils.py).  */
import { type Dim, UNKNOWN } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { copiesOf, dimAt, isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { none, unknown } from "../../../value/make";
import { asTensor, tensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import { ndarray } from "../../numpy/arguments";
import { numpyDType } from "../../numpy/dtypes";
import { modeOf, picture } from "../../tools/pillow";
import type { Param } from "../../vocabulary/bind";
import { type Entries, fn } from "../../vocabulary/functions";
import { anything, dataFormat, dims, ignored, optional, param, refuse, restKeywords, text, withDefault } from "../../vocabulary/params";

type DataFormat = "channels_last" | "channels_first";

export type ColorMode = "rgb" | "rgba" | "grayscale";
export const CHANNELS: Readonly<Record<ColorMode, number>> = { rgb: 3, rgba: 4, grayscale: 1 };

function arrayToImage(x: Value, format: DataFormat, ctx: Context): Value {
  const array = asTensor(x);
  if (!array || !isRanked(array.shape)) return unknown;
  if (array.shape.length !== 3) return fail({ code: "rank-mismatch", owner: "array_to_img", expected: "rank 3", got: array.shape });
  const first = format === "channels_first";
  const [height = UNKNOWN, width = UNKNOWN, channels = UNKNOWN] = first ? [...array.shape.slice(1), dimAt(array.shape, 0)] : array.shape;
  if (typeof channels === "number" && ![1, 3, 4].includes(channels)) {
    return fail({
      code: "axis-mismatch",
      owner: "array_to_img",
      axis: first ? 0 : -1,
      expected: 3,
      got: array.shape,
      reason: "or 1, or 4 channels",
    });
  }
  return picture({ height, width, mode: modeOf(channels) }, ctx);
}

function imageToArray(img: Value, format: DataFormat, dtype: string | null | undefined): Value {
  const array = asTensor(img);
  if (!array || !isRanked(array.shape)) return ndarray(copiesOf(3, UNKNOWN), dtype ?? "float32");
  if (array.shape.length !== 2 && array.shape.length !== 3)
    return fail({ code: "rank-mismatch", owner: "img_to_array", expected: "rank 2 or 3", got: array.shape });
  const [height = UNKNOWN, width = UNKNOWN, channels = 1] = array.shape;
  return ndarray(format === "channels_first" ? [channels, height, width] : [height, width, channels], dtype ?? "float32");
}

/** `color_mode` as a number of channels; unknown for what is not listed. */
export function channelCount(mode: Value): Dim {
  if (mode.kind !== "string" || mode.value === undefined) return UNKNOWN;
  return CHANNELS[mode.value as ColorMode] ?? UNKNOWN;
}

/** How the pixels of a file are read. */
export const colorMode: Param<Value> = withDefault(
  param((value, at) =>
    value.kind === "string" && value.value !== undefined && !(value.value in CHANNELS)
      ? refuse(at, "'rgb', 'rgba' or 'grayscale'", value)
      : value,
  ),
  { kind: "string", value: "rgb" },
);

export const imageUtilities: Entries = {
  array_to_img: fn({ x: anything, data_format: dataFormat, scale: ignored, dtype: ignored }, ({ x, data_format }, ctx) =>
    arrayToImage(x, data_format, ctx),
  ),
  img_to_array: fn({ img: anything, data_format: dataFormat, dtype: numpyDType }, ({ img, data_format, dtype }) =>
    imageToArray(img, data_format, dtype),
  ),
  load_img: fn(
    {
      path: ignored,
      color_mode: colorMode,
      target_size: optional(dims(2)),
      interpolation: ignored,
      keep_aspect_ratio: ignored,
    },
    ({ color_mode, target_size }, ctx) => {
      const [height = UNKNOWN, width = UNKNOWN] = target_size ?? [];
      return picture({ height, width, mode: modeOf(channelCount(color_mode)) }, ctx);
    },
  ),
  save_img: fn({ path: ignored, x: ignored, data_format: ignored, file_format: ignored, scale: ignored, kwargs: restKeywords }, () => none),
};

export const smartResize = fn(
  { x: anything, size: dims(2), interpolation: withDefault(text, "bilinear"), data_format: dataFormat, kwargs: restKeywords },
  ({ x, size, interpolation, data_format }) => {
    const array = asTensor(x);
    if (array && isRanked(array.shape) && array.shape.length !== 3 && array.shape.length !== 4)
      return fail({ code: "rank-mismatch", owner: "smart_resize", expected: "rank 3 or 4", got: array.shape });
    if (!array || !isRanked(array.shape) || array.shape.length < 3) return unknown;
    const batch = array.shape.slice(0, -3);
    const shape =
      data_format === "channels_last" ? [...batch, ...size, dimAt(array.shape, -1)] : [...batch, dimAt(array.shape, -3), ...size];
    const dtype = interpolation === undefined ? undefined : interpolation === "nearest" ? array.dtype : "float32";
    return tensor(shape, dtype, array.framework);
  },
);
