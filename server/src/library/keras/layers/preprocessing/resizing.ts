/** Layers that give images another size: Resizing, CenterCrop, RandomCrop, and the RandomHeight and RandomWidth of tf.keras. */
import { type Dim, type Dims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt, replaceAxis } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { dimOf } from "../../../../value/make";
import type { Bound } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { anything, dataFormat, ignored, knownFlag, param, text, withDefault } from "../../../vocabulary/params";
import { seed } from "../../identifiers";
import { layer } from "../../layer";
import { type DataFormat, type Images, image } from "./image";

/** Wrong sizes are only refused when it runs. */
const side = param<Dim>((value) => (value.kind === "none" ? UNKNOWN : (dimOf(value) ?? UNKNOWN)), UNKNOWN);
const size = { height: side, width: side };

const resizing = {
  ...size,
  interpolation: withDefault(text, "bilinear"),
  crop_to_aspect_ratio: knownFlag(false),
  pad_to_aspect_ratio: knownFlag(false),
  fill_mode: withDefault(text, "constant"),
  fill_value: ignored,
  antialias: ignored,
  data_format: dataFormat,
};

const cropping = { ...size, data_format: dataFormat };

const METHODS = ["bilinear", "nearest", "lanczos3", "lanczos5", "bicubic", "area"];

export const resizingLayers: Entries = {
  Resizing: layer(
    image({
      params: resizing,
      output: (args, input) => resized(args.data_format, input, args.height, args.width),
      runs: checkResizing,
      dtype: "same",
    }),
  ),
  CenterCrop: layer(
    image({
      params: cropping,
      output: cropped,
      declares: (args, input, owner) => {
        if (input.length !== 3 && input.length !== 4) return fail({ code: "rank-mismatch", owner, expected: "rank 3 or 4", got: input });
        return resized(args.data_format, input, args.height, args.width);
      },
      scales: grows,
      castsMasks: true,
    }),
  ),
  RandomCrop: layer(
    image({
      params: { ...size, seed, data_format: dataFormat, name: ignored },
      idle: true,
      takesRaw: true,
      castsMasks: true,
      output: (args, input, owner) => {
        if (input.length < 3) return fail({ code: "rank-mismatch", owner, expected: "rank 3 or 4", got: input });
        const [height, width] = args.data_format === "channels_first" ? [-2, -1] : [-3, -2];
        return replaceAxis(replaceAxis(input, height, args.height), width, args.width);
      },
    }),
  ),
  RandomHeight: layer(
    image({
      params: { factor: anything, interpolation: ignored, seed: ignored },
      output: (_args, input, owner) => stretched(input, -3, owner),
    }),
  ),
  RandomWidth: layer(
    image({
      params: { factor: anything, interpolation: ignored, seed: ignored },
      output: (_args, input, owner) => stretched(input, -2, owner),
    }),
  ),
};

/** Keras takes any other rank than 4 for a single image, without a look at it. */
function resized(format: DataFormat, input: Dims, height: Dim, width: Dim): Dims {
  const first = (input.length === 4 ? 1 : 0) + (format === "channels_first" ? 1 : 0);
  return replaceAxis(replaceAxis(input, first, height), first + 1, width);
}

/** Arrays that are too small are scaled to the size; a slice is cut out of the others, of no known size when theirs is not. */
function cropped(args: Bound<typeof cropping>, input: Dims): Dims {
  const [height, width] = sidesOf(args.data_format, input);
  const scaled = grows(args, input);
  const part = (wanted: Dim): Dim => {
    if (scaled === false && (height === null || width === null)) return null;
    if (typeof wanted !== "number" || wanted > 0) return wanted;
    return scaled === false ? 0 : UNKNOWN;
  };
  return resized(args.data_format, input, part(args.height), part(args.width));
}

/** Only a size that is known is compared; the others are cut. */
function grows(args: Bound<typeof cropping>, input: Dims): boolean | undefined {
  const [height, width] = sidesOf(args.data_format, input);
  const sides = [larger(args.height, height), larger(args.width, width)];
  return sides.includes(true) ? true : sides.includes(undefined) ? undefined : false;
}

function larger(wanted: Dim, side: Dim): boolean | undefined {
  if (side === null) return false;
  return typeof wanted === "number" && typeof side === "number" ? wanted > side : undefined;
}

function sidesOf(format: DataFormat, input: Dims): [Dim, Dim] {
  return format === "channels_first" ? [dimAt(input, -2), dimAt(input, -1)] : [dimAt(input, -3), dimAt(input, -2)];
}

/** The size is drawn when it runs. */
function stretched(input: Dims, axis: -2 | -3, owner: string): Dims {
  if (input.length < -axis) return fail({ code: "rank-mismatch", owner, expected: "rank 3 or 4", got: input });
  return replaceAxis(input, axis, null);
}

function checkResizing(args: Bound<typeof resizing>, input: Dims, { owner, call }: Images): void {
  const sites = call.state.argumentSites;
  const refuse = (argument: string, expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument, expected, got });
  if (args.crop_to_aspect_ratio && args.pad_to_aspect_ratio)
    refuse("pad_to_aspect_ratio", "one of crop_to_aspect_ratio and pad_to_aspect_ratio", "both");
  if (args.interpolation !== undefined && sites.interpolation && !METHODS.includes(args.interpolation.toLowerCase()))
    refuse("interpolation", `one of ${METHODS.map((name) => `'${name}'`).join(", ")}`, `'${args.interpolation}'`);
  if (args.fill_mode !== undefined && args.fill_mode !== "constant") refuse("fill_mode", "'constant'", `'${args.fill_mode}'`);
  // The kernel looks at the size; a traced function is only declared.
  if (input.includes(null)) return;
  for (const name of ["height", "width"] as const)
    if (typeof args[name] === "number" && args[name] <= 0) refuse(name, "a positive integer", String(args[name]));
}
