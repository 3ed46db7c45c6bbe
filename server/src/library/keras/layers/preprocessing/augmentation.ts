/** Random and fixed changes of images that keep their shape. */
import { compareDims, type Dims } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt } from "../../../../shape/shape";
import type { Value } from "../../../../value/values";
import { NOT_KNOWN, type Param } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { choice, dataFormat, ignored, param, refuse, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { channelsOf, checkChannels, type Images, image } from "./image";

/** Of a pair most layers only refuse what lies outside as a whole: (-2, 2) passes for bounds of -1 and 1. */
function factor(least: number, most: number): Param<null> {
  return ranged(`a number or a pair of numbers from ${least} to ${most}`, (low, high) => low > most || high < least);
}

/** Both numbers lie between the bounds. */
function eachFactor(least: number, most: number, outside = (number: number) => number < least || number > most): Param<null> {
  return ranged(`a number or a pair of numbers from ${least} to ${most}`, (low, high) => outside(low) || outside(high));
}

function ranged(expected: string, refuses: (low: number, high: number) => boolean): Param<null> {
  return param<null>((value, at) => {
    const items = value.kind === "tuple" || value.kind === "list" ? value.items : [value, value];
    if (!items) return null;
    const [low, high] = items.map(numberOf);
    if (items.length !== 2 || low === undefined || high === undefined) return refuse(at, expected, value);
    return low !== NOT_KNOWN && high !== NOT_KNOWN && refuses(low, high) ? refuse(at, expected, value) : null;
  }, null);
}

function numberOf(value: Value): number | undefined | typeof NOT_KNOWN {
  switch (value.kind) {
    case "int":
      return typeof value.value === "number" ? value.value : NOT_KNOWN;
    case "float":
      return value.value ?? NOT_KNOWN;
    case "unknown":
    case "union":
    case "tensor":
    case "bool":
      return NOT_KNOWN;
    default:
      return undefined;
  }
}

const seeded = { seed: ignored, data_format: dataFormat };
const formatted = { data_format: dataFormat, seed: ignored };
const fill = { fill_mode: choice("reflect", "wrap", "constant", "nearest"), interpolation: choice("bilinear", "nearest") };
const portion = factor(0, 1);
const anyPortion = withDefault(portion, null);
const base = factor(-1, 1);
const shift = eachFactor(-1, 1);
const zoom = eachFactor(-1, 1, (number) => number <= -1 || number > 1);
const eachPortion = withDefault(eachFactor(0, 1), null);
const valueRange = { value_range: ignored };

const GRAY_OR_RGB = [3, 1];

/** Colours are turned in hue and saturation, which only red, green and blue have. Without training nothing is turned. */
function checkColours(axis: -1 | -3, input: Dims, images: Images): void {
  const training = images.call.argument("training");
  if (!training || training.kind === "none" || (training.kind === "bool" && training.value === true))
    checkChannels(axis, [3], input, images);
}

/** Of Keras tensors too, this layer alone looks at the axes. */
function colourImage(dataFormatOf: "channels_last" | "channels_first", input: Dims, owner: string): Dims {
  if (input.length !== 3 && input.length !== 4) return fail({ code: "rank-mismatch", owner, expected: "rank 3 or 4", got: input });
  const axis = channelsOf(dataFormatOf);
  if (compareDims(dimAt(input, axis), 3) === "no")
    return fail({ code: "axis-mismatch", owner, axis, expected: 3, got: input, reason: "channels" });
  return input;
}

export const augmentation: Entries = {
  AugMix: layer(
    image({
      params: {
        ...valueRange,
        num_chains: ignored,
        chain_depth: ignored,
        factor: anyPortion,
        alpha: ignored,
        all_ops: ignored,
        interpolation: ignored,
        ...seeded,
      },
    }),
  ),
  AutoContrast: layer(image({ params: valueRange })),
  ContrastLimitedAdaptiveHistogramEqualization: layer(
    image({ params: { ...valueRange, clip_limit: ignored, tile_grid_size: ignored, data_format: dataFormat }, dtype: "passes" }),
  ),
  CutMix: layer(image({ params: { factor: anyPortion, ...seeded } })),
  Equalization: layer(image({ params: { ...valueRange, bins: ignored, data_format: dataFormat }, dtype: "declared" })),
  MaxNumBoundingBoxes: layer(image({ params: { max_number: param((): null => null, null), fill_value: ignored }, dtype: "passes" })),
  MixUp: layer(image({ params: { alpha: ignored, ...formatted } })),
  RandAugment: layer(image({ params: { ...valueRange, num_ops: ignored, factor: anyPortion, interpolation: ignored, ...seeded } })),
  RandomBrightness: layer(image({ params: { factor: base, ...valueRange, seed: ignored }, dtype: "passes" })),
  RandomColorDegeneration: layer(
    image({
      params: { factor: base, ...valueRange, ...formatted },
      runs: (args, input, images) => checkChannels(channelsOf(args.data_format), GRAY_OR_RGB, input, images),
      declares: (args, input, owner) => colourImage(args.data_format, input, owner),
    }),
  ),
  RandomColorJitter: layer(
    image({
      params: {
        ...valueRange,
        brightness_factor: ignored,
        contrast_factor: ignored,
        saturation_factor: ignored,
        hue_factor: ignored,
        ...seeded,
      },
    }),
  ),
  RandomContrast: layer(image({ params: { factor: portion, ...valueRange, seed: ignored } })),
  RandomElasticTransform: layer(
    image({
      params: {
        factor: anyPortion,
        scale: anyPortion,
        interpolation: ignored,
        fill_mode: ignored,
        fill_value: ignored,
        ...valueRange,
        ...seeded,
      },
    }),
  ),
  RandomErasing: layer(image({ params: { factor: anyPortion, scale: anyPortion, fill_value: ignored, ...valueRange, ...seeded } })),
  RandomFlip: layer(image({ params: { mode: ignored, ...seeded } })),
  RandomGaussianBlur: layer(image({ params: { factor: anyPortion, kernel_size: ignored, sigma: ignored, ...valueRange, ...formatted } })),
  RandomGrayscale: layer(
    image({
      params: { factor: ignored, ...formatted },
      runs: (args, input, images) => checkChannels(channelsOf(args.data_format), GRAY_OR_RGB, input, images),
      dtype: "same",
    }),
  ),
  RandomHue: layer(
    image({
      params: { factor: portion, ...valueRange, ...formatted },
      runs: (args, input, images) => checkColours(channelsOf(args.data_format), input, images),
    }),
  ),
  RandomInvert: layer(image({ params: { factor: anyPortion, ...valueRange, ...seeded } })),
  RandomPerspective: layer(
    image({ params: { factor: anyPortion, scale: ignored, interpolation: ignored, fill_value: ignored, ...seeded } }),
  ),
  RandomPosterization: layer(image({ params: { factor: factor(1, 8), ...valueRange, ...formatted } })),
  RandomRotation: layer(image({ params: { factor: base, ...fill, seed: ignored, fill_value: ignored, data_format: dataFormat } })),
  RandomSaturation: layer(
    image({
      params: { factor: base, ...valueRange, ...formatted },
      runs: (args, input, images) => checkColours(channelsOf(args.data_format), input, images),
    }),
  ),
  RandomSharpness: layer(image({ params: { factor: portion, ...valueRange, ...formatted } })),
  RandomShear: layer(
    image({
      params: {
        x_factor: ignored,
        y_factor: ignored,
        interpolation: ignored,
        fill_mode: fill.fill_mode,
        fill_value: ignored,
        ...formatted,
      },
    }),
  ),
  RandomTranslation: layer(
    image({ params: { height_factor: shift, width_factor: shift, ...fill, seed: ignored, fill_value: ignored, data_format: dataFormat } }),
  ),
  RandomZoom: layer(
    image({
      params: {
        height_factor: zoom,
        width_factor: withDefault(zoom, null),
        ...fill,
        seed: ignored,
        fill_value: ignored,
        data_format: dataFormat,
      },
    }),
  ),
  Solarization: layer(image({ params: { addition_factor: eachPortion, threshold_factor: eachPortion, ...valueRange, seed: ignored } })),
};
