/** What the model functions refuse (keras/src/applications/imagenet_utils.py `obtain_input_shape`, `validate_activation`). */
import type { Dim, Dims } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { dimOf, shapeOf, shapeValue } from "../../../value/make";
import type { Value } from "../../../value/values";
import type { Architecture } from "./architectures";
import type { OptionSites, Options } from "./model";

const FREE: Dims = [null, null, 3];

/** A call of a model function. */
export interface Making {
  readonly owner: string;
  readonly of: Architecture;
  readonly options: Options;
  readonly sites: OptionSites;
}

function refuse({ owner, options, sites }: Making, argument: keyof Options & string, expected: string): never {
  const value = options[argument];
  const got = typeof value === "object" ? display(value) : String(value);
  return failAt({ at: sites[argument] }, { code: "invalid-argument", owner, argument, expected, got });
}

function isPretrained({ options: { weights } }: Making): boolean {
  return weights.kind === "string" && weights.value === "imagenet";
}

/** Checks of what pretrained weights go with, those of the image aside. */
export function checkPretrained(making: Making): void {
  const { of, options } = making;
  if (!isPretrained(making)) return;
  const classes = dimOf(options.classes);
  if (options.include_top && typeof classes === "number" && classes !== 1000)
    refuse(making, "classes", "1000 with weights='imagenet' and include_top=True");
  if (!of.variants) return;
  if (typeof options.depth_multiplier === "number" && options.depth_multiplier !== 1)
    refuse(making, "depth_multiplier", "1 with weights='imagenet'");
  if (options.alpha === undefined || options.minimalistic === undefined) return;
  const widths = of.variants.pretrained(options.minimalistic);
  if (!widths.includes(options.alpha)) refuse(making, "alpha", `one of ${widths.join(", ")} with weights='imagenet'`);
}

/** Loaded weights go with a softmax or with no activation. */
export function checkActivation(making: Making): void {
  const { weights, classifier_activation: activation, include_top } = making.options;
  if (!include_top || weights.kind !== "string" || activation.kind !== "string" || activation.value === undefined) return;
  if (!["softmax", "linear"].includes(activation.value)) refuse(making, "classifier_activation", "None or 'softmax' with loaded weights");
}

/** Height, width and channels of the image; undefined when not known. */
export function imageShape(making: Making): Dims | undefined {
  const { of, options } = making;
  const given = options.input_shape;
  if (given.kind === "none") {
    const sized = options.include_top ? !of.anySize : of.sizedWithoutTop;
    return sized ? [of.size, of.size, 3] : FREE;
  }
  const shape = given.kind === "tuple" || given.kind === "list" ? shapeOf(given) : undefined;
  if (!shape || !isRanked(shape) || shape.length === 0) return undefined;
  if (of.anySize) checkAnySize(making, shape);
  else if (isPretrained(making) && options.include_top) return pretrainedShape(making, given, shape);
  else checkShape(making, shape);
  return shape.length === 3 ? shape : undefined;
}

function pretrainedShape(making: Making, given: Value, shape: Dims): Dims {
  const { of } = making;
  const [height, width] = shape;
  const own = typeof height === "number" && height === width && of.variants?.sizes.includes(height);
  const size = own ? height : of.size;
  const wanted: Dims = [size, size, 3];
  // A list never equals the tuple that is wanted.
  if (given.kind === "list" || shape.length !== 3 || shape.some((dim, axis) => surelyNot(dim, wanted[axis])))
    refuse(making, "input_shape", `the tuple ${display(shapeValue(wanted))} with weights='imagenet' and include_top=True`);
  return wanted;
}

function surelyNot(dim: Dim, wanted: Dim | undefined): boolean {
  return dim === null || (typeof dim === "number" && dim !== wanted);
}

function checkShape(making: Making, shape: Dims): void {
  const { of, options } = making;
  if (of.staticWhenPretrained && isPretrained(making) && options.input_shape.kind === "tuple" && shape.includes(null))
    refuse(making, "input_shape", "sizes other than None with weights='imagenet'");
  if (shape.length !== 3) refuse(making, "input_shape", "a tuple of 3 sizes");
  const [height, width, channels] = shape;
  if (isPretrained(making) && channels !== undefined && surelyNot(channels, 3))
    refuse(making, "input_shape", "3 channels with weights='imagenet'");
  if ([height, width].some((size) => typeof size === "number" && size < of.least))
    refuse(making, "input_shape", `a size of at least ${of.least}x${of.least}`);
  if (options.include_top && shape.includes(null)) refuse(making, "input_shape", "sizes other than None with include_top=True");
}

function checkAnySize(making: Making, [height, width]: Dims): void {
  const { least } = making.of;
  if (typeof height !== "number" || typeof width !== "number" || height === 0 || width === 0) return;
  if (height < least || width < least) refuse(making, "input_shape", `a size of at least ${least}x${least}`);
}
