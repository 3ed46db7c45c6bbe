/** What the model functions refuse (keras/src/applications/imagenet_utils.py `obtain_input_shape`, `validate_activation`). */
import { compareDims, type Dim, type Dims, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { dimOf, shapeOf, shapeValue } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Architecture } from "./architecture";
import type { OptionSites, Options } from "./model";

const FREE: Dims = [null, null, 3];
const ANY: Dims = [UNKNOWN, UNKNOWN, UNKNOWN];

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

/** Checks that come before all others: of the weights, and of what goes with them. */
export function checkArguments(making: Making): void {
  const { of, options } = making;
  const name = options.name?.kind === "string" ? options.name.value : undefined;
  const wrong = options.name && ["int", "float", "bool", "list", "tuple", "dict"].includes(options.name.kind);
  if (wrong || name?.includes("/")) refuse(making, "name", "a text without '/'");
  if (of.names && (options.name?.kind === "none" || (name !== undefined && !of.names.includes(name))))
    refuse(making, "name", `one of ${of.names.map((each) => `'${each}'`).join(", ")}`);
  checkWeights(making);
  const classes = dimOf(options.classes);
  if (isPretrained(making) && options.include_top && typeof classes === "number" && classes !== 1000)
    refuse(making, "classes", "1000 with weights='imagenet' and include_top=True");
  checkTensor(making);
}

/** A text that is no name of a file: the file would have to be in the folder of the program, without a suffix. */
function checkWeights(making: Making): void {
  const { weights } = making.options;
  const expected = "None, 'imagenet' or the path of a file";
  if (weights.kind === "list" || weights.kind === "dict") refuse(making, "weights", expected);
  if (weights.kind !== "string" || weights.bytes || weights.value === undefined || weights.value === "imagenet") return;
  if (!/[./\\]/.test(weights.value)) refuse(making, "weights", expected);
}

function checkTensor(making: Making): void {
  const { of, options } = making;
  const { input_tensor: tensor, input_shape } = options;
  if (["tuple", "list", "int", "string"].includes(tensor.kind) || (tensor.kind === "tensor" && tensor.framework === "numpy"))
    refuse(making, "input_tensor", "a KerasTensor, such as keras.Input gives");
  if (tensor.kind !== "tensor" || !isRanked(tensor.shape)) return;
  const shape = of.comparesTensor ? shapeOf(input_shape) : undefined;
  const [wanted, width] = [shape && isRanked(shape) ? shape[1] : undefined, tensor.shape[2]];
  if (wanted !== undefined && width !== undefined && surelyNot(wanted, width))
    refuse(making, "input_shape", `the width of the input_tensor ${display(tensor)}`);
  const channels = tensor.shape[3];
  if (isPretrained(making) && channels !== undefined && surelyNot(channels, 3))
    refuse(making, "input_tensor", "3 channels with weights='imagenet'");
}

/** Checks of the variants that pretrained weights go with. */
export function checkPretrained(making: Making): void {
  const { of, options } = making;
  if (!isPretrained(making)) return;
  const name = options.name?.kind === "string" ? options.name.value : undefined;
  if (of.pretrainedName && name !== undefined && !name.includes(of.pretrainedName))
    refuse(making, "name", `a name with '${of.pretrainedName}' in it, with weights='imagenet'`);
  if (!of.variants) return;
  const depth = options.depth_multiplier.kind === "int" ? options.depth_multiplier.value : 1;
  if (typeof depth === "number" && depth !== 1) refuse(making, "depth_multiplier", "1 with weights='imagenet'");
  if (options.alpha === undefined || options.minimalistic === undefined) return;
  const widths = of.variants.pretrained(options.minimalistic);
  if (!widths.includes(options.alpha)) refuse(making, "alpha", `one of ${widths.join(", ")} with weights='imagenet'`);
}

/** Loaded weights go with a softmax or with no activation. */
export function checkActivation(making: Making): void {
  const { weights, classifier_activation: activation, include_top } = making.options;
  if (!include_top || weights.kind !== "string") return;
  const other = activation.kind === "function" || activation.kind === "object";
  const name = activation.kind === "native" ? activation.name : activation.kind === "string" ? activation.value : undefined;
  if (other || (name !== undefined && name !== "softmax" && name !== "linear"))
    refuse(making, "classifier_activation", "None or 'softmax' with loaded weights");
}

/** Height, width and channels of the image; undefined when their number is not known. */
export function imageShape(making: Making): Dims | undefined {
  const { of, options } = making;
  const { input_shape: given, input_tensor: tensor } = options;
  const empty = (given.kind === "tuple" || given.kind === "list") && given.items?.length === 0;
  if (given.kind === "none" || (empty && !of.anySize)) return defaultShape(making);
  if (["int", "float", "bool"].includes(given.kind)) refuse(making, "input_shape", "a tuple of 3 sizes");
  if (given.kind === "unknown" || given.kind === "union") return tensor.kind === "none" ? unknownShape(making) : ANY;
  const shape = given.kind === "tuple" || given.kind === "list" ? shapeOf(given) : undefined;
  if (!shape) return undefined;
  if (!isRanked(shape)) return unknownShape(making);
  if (shape.some((size) => typeof size === "number" && size < 0)) refuse(making, "input_shape", "sizes that are not negative");
  if (of.anySize) checkAnySize(making, "input_shape", shape);
  else if (isPretrained(making) && options.include_top) return pretrainedShape(making, given, shape);
  else checkShape(making, shape);
  return shape;
}

/** Of a shape that is not known it is sure that it has three sizes, and which channels pretrained weights have. */
function unknownShape(making: Making): Dims | undefined {
  const { of, options } = making;
  if (of.anySize || !isPretrained(making)) return ANY;
  return options.include_top && !of.variants ? [of.size, of.size, 3] : [UNKNOWN, UNKNOWN, 3];
}

function defaultShape(making: Making): Dims {
  const { of, options } = making;
  const tensor = options.input_tensor.kind === "tensor" ? options.input_tensor : undefined;
  if (of.anySize) {
    const shape = tensor ? turned(tensor) : FREE;
    checkAnySize(making, "input_tensor", shape);
    return shape;
  }
  const size = of.comparesTensor && tensor ? ownSize(of, tensor) : of.size;
  return (options.include_top ? true : of.sizedWithoutTop) ? [size, size, 3] : FREE;
}

/** Keras takes the sizes of the tensor in the wrong order, which only its checks see. */
function turned({ shape }: TensorValue): Dims {
  const [, height = UNKNOWN, width = UNKNOWN] = isRanked(shape) ? shape : [];
  return [width, height, 3];
}

/** The size of a square image that there is a pretrained model for, else the default one. */
function ownSize({ variants, size }: Architecture, { shape }: TensorValue): Dim {
  const [, height, width] = isRanked(shape) ? shape : [];
  if (height === undefined || width === undefined || (typeof height !== "number" && height !== null)) return UNKNOWN;
  return typeof height === "number" && height === width && variants?.sizes.includes(height) ? height : size;
}

function pretrainedShape(making: Making, given: Value, shape: Dims): Dims {
  const { of } = making;
  const [height, width] = shape;
  const own = typeof height === "number" && height === width && of.variants?.sizes.includes(height);
  const size = own ? height : of.size;
  const wanted: Dims = [size, size, 3];
  // A list never equals the tuple that is wanted.
  if (given.kind === "list" || shape.length !== 3 || shape.some((dim, axis) => surelyNot(dim, wanted[axis] ?? null)))
    refuse(making, "input_shape", `the tuple ${display(shapeValue(wanted))} with weights='imagenet' and include_top=True`);
  return wanted;
}

function surelyNot(dim: Dim, wanted: Dim): boolean {
  if (dim === null || wanted === null) return dim !== wanted && (typeof dim === "number" || typeof wanted === "number");
  return compareDims(dim, wanted) === "no";
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

function checkAnySize(making: Making, argument: "input_shape" | "input_tensor", shape: Dims): void {
  const { least } = making.of;
  if (shape.length < 2) refuse(making, argument, "a tuple of 3 sizes");
  const [height, width] = shape;
  if (typeof height !== "number" || typeof width !== "number" || height === 0 || width === 0) return;
  if (height < least || width < least) refuse(making, argument, `a size of at least ${least}x${least}`);
}
