/** Random and fixed changes of images that keep their shape. */
import { compareDims, type Dims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt } from "../../../../shape/shape";
import { int } from "../../../../value/make";
import type { Entries } from "../../../vocabulary/functions";
import { anything, choice, dataFormat, dim, ignored, optional, withDefault } from "../../../vocabulary/params";
import { seed } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerState } from "../../state";
import { byDefault, eachFactor, factor, fillMode, interpolation, oddSize, oneFactor, orNothing, valueRange } from "./factors";
import { channelsOf, checkChannels, type DataFormat, type Images, image } from "./image";

const seeded = { seed, data_format: dataFormat };
const formatted = { data_format: dataFormat, seed };
const ranged = { value_range: valueRange };
/** Only looked at when it runs. */
const unchecked = { value_range: ignored };
const fill = { fill_mode: fillMode, interpolation };
const portion = factor(0, 1);
const anyPortion = byDefault(portion);
const base = factor(-1, 1);
const shift = eachFactor(-1, 1);
const zoom = eachFactor(-1, 1, (number) => number <= -1 || number > 1);
const eachPortion = byDefault(eachFactor(0, 1));

interface Formatted {
  readonly data_format: DataFormat;
}

const grayOrColours = (args: Formatted, input: Dims, images: Images): void =>
  checkChannels(channelsOf(args.data_format), [3, 1], input, images);
/** Colours are turned in hue and saturation, which only red, green and blue have. */
const colours = (args: Formatted, input: Dims, images: Images): void => checkChannels(channelsOf(args.data_format), [3], input, images);

/** Of Keras tensors too, this layer alone looks at the axes. */
function colourImage(dataFormatOf: DataFormat, input: Dims, owner: string): Dims {
  if (input.length !== 3 && input.length !== 4) return fail({ code: "rank-mismatch", owner, expected: "rank 3 or 4", got: input });
  const axis = channelsOf(dataFormatOf);
  if (compareDims(dimAt(input, axis), 3) === "no")
    return fail({ code: "axis-mismatch", owner, axis, expected: 3, got: input, reason: "channels" });
  return input;
}

/** Layers made of others hand their arguments on to them. */
const mixtures: Entries = {
  AugMix: layer(
    image({
      params: {
        ...ranged,
        num_chains: ignored,
        chain_depth: ignored,
        factor: eachPortion,
        alpha: ignored,
        all_ops: ignored,
        interpolation,
        ...seeded,
      },
    }),
  ),
  RandAugment: layer(
    image({
      params: { ...ranged, num_ops: withDefault(anything, int(2)), factor: eachPortion, interpolation, ...seeded },
      trains: (args, input, images) => {
        if (args.num_ops.kind === "int" && args.num_ops.value !== 0) grayOrColours(args, input, images);
      },
      refuses: "integer-dtype",
    }),
  ),
  RandomColorJitter: layer(
    image({
      params: {
        ...unchecked,
        brightness_factor: optional(orNothing(base)),
        contrast_factor: optional(portion),
        saturation_factor: optional(base),
        hue_factor: optional(portion),
        ...seeded,
      },
      trains: (_args, input, images) => {
        const given = ["saturation_factor", "hue_factor"].flatMap((name) => images.call.state.given?.get(name) ?? []);
        // The layers inside take the channels from the last axis.
        if (given.some((each) => each.kind === "float" || each.kind === "int" || each.kind === "tuple"))
          checkChannels(-1, [3], input, images);
      },
      dtype: "trained",
    }),
  ),
  MixUp: layer(
    image({
      params: { alpha: ignored, ...formatted },
      mixes: "all",
      mixesMasks: true,
      addsBoxes: true,
      dtype: "trained",
      refuses: "integer-dtype",
    }),
  ),
  CutMix: layer(
    image({
      params: { factor: anyPortion, ...seeded },
      mixes: "batches",
      mixesMasks: true,
      lacks: ["bounding_boxes"],
    }),
  ),
};

const colourChanges: Entries = {
  AutoContrast: layer(image({ params: ranged, refuses: "integer-dtype" })),
  ContrastLimitedAdaptiveHistogramEqualization: layer(
    image({
      params: { ...unchecked, clip_limit: ignored, tile_grid_size: ignored, data_format: dataFormat },
      dtype: "same",
      lacks: ["labels", "segmentation_masks", "bounding_boxes"],
    }),
  ),
  Equalization: layer(
    image({
      params: { ...ranged, bins: ignored, data_format: dataFormat },
      dtype: "trained",
      declaresSame: true,
      refuses: "integer-dtype",
    }),
  ),
  RandomBrightness: layer(image({ params: { factor: orNothing(base), ...ranged, seed }, dtype: "same" })),
  RandomColorDegeneration: layer(
    image({
      params: { factor: base, ...ranged, ...formatted },
      trains: grayOrColours,
      declares: (args, input, owner) => colourImage(args.data_format, input, owner),
      dtype: "trained",
    }),
  ),
  RandomContrast: layer(image({ params: { factor: portion, ...unchecked, seed }, dtype: "trained", refuses: "integers" })),
  RandomGaussianBlur: layer(
    image({
      params: { factor: anyPortion, kernel_size: oddSize, sigma: anyPortion, ...unchecked, ...formatted },
      refuses: "integer-dtype",
    }),
  ),
  RandomGrayscale: layer(
    image({
      params: { factor: byDefault(oneFactor(0, 1)), ...formatted },
      trains: grayOrColours,
      dtype: "same",
      declaresSame: true,
      lacks: "dicts",
    }),
  ),
  RandomHue: layer(image({ params: { factor: portion, ...unchecked, ...formatted }, trains: colours, dtype: "trained" })),
  RandomInvert: layer(image({ params: { factor: anyPortion, ...unchecked, ...seeded }, dtype: "trained" })),
  RandomPosterization: layer(image({ params: { factor: factor(1, 8), ...ranged, ...formatted }, dtype: "trained" })),
  RandomSaturation: layer(
    image({ params: { factor: base, ...ranged, ...formatted }, trains: colours, dtype: "trained", refuses: "integers" }),
  ),
  RandomSharpness: layer(image({ params: { factor: portion, ...ranged, ...formatted }, refuses: "integer-dtype" })),
  Solarization: layer(
    image({ params: { addition_factor: eachPortion, threshold_factor: eachPortion, ...ranged, seed }, refuses: "integer-dtype-at-once" }),
  ),
};

const movements: Entries = {
  MaxNumBoundingBoxes: layer(
    image({ params: { max_number: dim, fill_value: ignored }, dtype: "same", boxes: (state) => mostBoxes(state) }),
  ),
  RandomElasticTransform: layer(
    image({
      params: {
        factor: anyPortion,
        scale: anyPortion,
        interpolation,
        fill_mode: choice("reflect", "wrap", "constant", "nearest", "mirror"),
        fill_value: ignored,
        ...unchecked,
        ...seeded,
      },
      refuses: "integer-dtype",
      lacks: ["bounding_boxes"],
    }),
  ),
  RandomErasing: layer(
    image({
      params: { factor: anyPortion, scale: anyPortion, fill_value: ignored, ...unchecked, ...seeded },
      refuses: "integer-dtype",
    }),
  ),
  RandomFlip: layer(image({ params: { mode: ignored, ...seeded }, castsMasks: true, takesRaw: true })),
  RandomPerspective: layer(
    image({
      params: { factor: anyPortion, scale: byDefault(oneFactor(0, 1)), interpolation, fill_value: ignored, ...seeded },
      refuses: "integer-dtype",
    }),
  ),
  RandomRotation: layer(image({ params: { factor: orNothing(base), ...fill, seed, fill_value: ignored, data_format: dataFormat } })),
  RandomShear: layer(
    image({
      params: {
        x_factor: eachPortion,
        y_factor: eachPortion,
        interpolation,
        fill_mode: fillMode,
        fill_value: ignored,
        ...formatted,
      },
      refuses: "integer-dtype",
    }),
  ),
  RandomTranslation: layer(
    image({ params: { height_factor: shift, width_factor: shift, ...fill, seed, fill_value: ignored, data_format: dataFormat } }),
  ),
  RandomZoom: layer(
    image({
      params: { height_factor: zoom, width_factor: optional(zoom), ...fill, seed, fill_value: ignored, data_format: dataFormat },
    }),
  ),
};

function mostBoxes(state: LayerState) {
  const most = state.args?.max_number;
  return typeof most === "number" ? most : UNKNOWN;
}

export const augmentation: Entries = { ...mixtures, ...colourChanges, ...movements };
