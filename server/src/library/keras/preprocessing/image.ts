/** `ImageDataGenerator`, which exists under tf.keras only, and the functions beside it (keras/src/legacy/preprocessing/image.py). */
import { type Dim, type Dims, subtractDims } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { none, unknown } from "../../../value/make";
import { asTensor, tensor } from "../../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../../value/values";
import { cls, type Entries, type Entry, fn, method } from "../../vocabulary/functions";
import {
  anyArgs,
  anything,
  dataFormat,
  dim,
  dims,
  dtype,
  ignored,
  ignoring,
  number,
  param,
  refuse,
  restKeywords,
  withDefault,
} from "../../vocabulary/params";
import { colorMode, smartResize } from "../utils/images";
import { batches, fromFiles, type Pictures } from "./image-iterators";

interface GeneratorState extends NativeState, Pictures {
  readonly state: "image-generator";
}

function stateOf(self: ObjectValue): GeneratorState {
  return isGenerator(self.native) ? self.native : { state: "image-generator", dtype: undefined, channelsLast: undefined, split: undefined };
}

function isGenerator(state: NativeState | undefined): state is GeneratorState {
  return state?.state === "image-generator";
}

const SUBSETS = ["training", "validation"];
const subset = withDefault(
  param<Value>(
    (value, at) =>
      value.kind === "string" && value.value !== undefined && !SUBSETS.includes(value.value)
        ? refuse(at, "'training' or 'validation'", value)
        : value,
    { kind: "unknown" },
  ),
  none as Value,
);

/** `int(len(x) * validation_split)` come first and are for validation. */
function partOf(count: Dim, part: Value, split: number | undefined): Dim | undefined {
  if (part.kind === "none") return count;
  if (part.kind !== "string" || typeof count !== "number" || split === undefined) return undefined;
  const validation = Math.trunc(count * split);
  return part.value === "validation" ? validation : subtractDims(count, validation);
}

interface Flow {
  readonly x: Value;
  readonly y: Value;
  readonly sample_weight: Value;
  readonly batch_size: Dim;
  readonly subset: Value;
}

function flow({ x, y, sample_weight, batch_size, subset: part }: Flow, made: Pictures, ctx: Context): Value {
  const given = [x, ...[y, sample_weight].filter((each) => each.kind !== "none")].map((each) => asTensor(each));
  const [images, ...labels] = given;
  if (!images || !labels.every((each) => each !== undefined)) return unknown;
  if (isRanked(images.shape) && images.shape.length !== 4)
    return fail({ code: "rank-mismatch", owner: "ImageDataGenerator.flow", expected: "rank 4", got: images.shape, argument: "x" });
  const sizes = [images, ...labels].map((each, i) => ({
    name: ["x", "y", "sample_weight"][i] ?? "",
    size: isRanked(each.shape) ? dimAt(each.shape, 0) : undefined,
  }));
  const [first, ...others] = sizes.flatMap(({ name, size }) => (typeof size === "number" ? [{ name, size }] : []));
  const other = first && others.find(({ size }) => size !== first.size);
  if (first && other) fail({ code: "cardinality-mismatch", owner: "ImageDataGenerator.flow", sizes: [first, other] });
  const count = isRanked(images.shape) ? partOf(dimAt(images.shape, 0), part, made.split) : undefined;
  return batches([{ ...images, dtype: made.dtype }, ...labels], batch_size, count, ctx);
}

const text = (value: string): Value => ({ kind: "string", value });
const files = {
  target_size: withDefault(dims(2), [256, 256] as Dims),
  color_mode: colorMode,
  classes: withDefault(anything, none),
  class_mode: withDefault(anything, text("categorical")),
  batch_size: withDefault(dim, 32),
  ...ignoring("shuffle", "seed", "save_to_dir", "save_prefix", "save_format"),
} as const;

const sameShape = method({ x: anything, more: restKeywords }, (self, { x }) => {
  const array = asTensor(x);
  return array ? tensor(array.shape, array.dtype === stateOf(self).dtype ? array.dtype : undefined, "numpy") : unknown;
});

const split = withDefault(
  param<number | undefined>((value, at) => {
    const share = number.read(value, at);
    if (typeof share === "number" && share !== 0 && (share < 0 || share >= 1)) refuse(at, "a number between 0 and 1", value);
    return share;
  }, undefined),
  0,
);

const ImageDataGenerator: Entry = cls({
  methods: {
    __init__: method(
      {
        ...ignoring(
          "featurewise_center",
          "samplewise_center",
          "featurewise_std_normalization",
          "samplewise_std_normalization",
          "zca_whitening",
          "zca_epsilon",
          "rotation_range",
          "width_shift_range",
          "height_shift_range",
          "brightness_range",
          "shear_range",
          "zoom_range",
          "channel_shift_range",
          "fill_mode",
          "cval",
          "horizontal_flip",
          "vertical_flip",
          "rescale",
          "preprocessing_function",
        ),
        data_format: dataFormat,
        validation_split: split,
        interpolation_order: ignored,
        dtype: { ...dtype, required: false, fallback: "float32" },
        more: restKeywords,
      },
      (self, { data_format, validation_split, dtype: type }, ctx) => {
        const state: GeneratorState = {
          state: "image-generator",
          dtype: type ?? undefined,
          channelsLast: data_format === "channels_last",
          split: validation_split,
        };
        ctx.heap.set(self, "native", state);
        return none;
      },
    ),
    flow: method(
      {
        x: anything,
        y: withDefault(anything, none),
        batch_size: withDefault(dim, 32),
        shuffle: ignored,
        sample_weight: withDefault(anything, none),
        ...ignoring("seed", "save_to_dir", "save_prefix", "save_format", "ignore_class_split"),
        subset,
      },
      (self, given, ctx) => flow(given, stateOf(self), ctx),
    ),
    flow_from_directory: method(
      { directory: ignored, ...files, follow_links: ignored, subset, ...ignoring("interpolation", "keep_aspect_ratio") },
      (self, given, ctx) => fromFiles({ ...given, owner: "flow_from_directory" }, stateOf(self), ctx),
    ),
    flow_from_dataframe: method(
      {
        dataframe: anything,
        directory: ignored,
        x_col: ignored,
        y_col: withDefault(anything, text("class")),
        weight_col: withDefault(anything, none),
        ...files,
        subset,
        ...ignoring("interpolation", "validate_filenames"),
        more: restKeywords,
      },
      (self, given, ctx) => fromFiles({ ...given, owner: "flow_from_dataframe" }, stateOf(self), ctx),
    ),
    fit: method({ x: anything, augment: ignored, rounds: ignored, seed: ignored }, (_self, { x }) => {
      const array = asTensor(x);
      if (array && isRanked(array.shape) && array.shape.length !== 4)
        fail({ code: "rank-mismatch", owner: "ImageDataGenerator.fit", expected: "rank 4", got: array.shape, argument: "x" });
      return none;
    }),
    standardize: sameShape,
    random_transform: sameShape,
    apply_transform: sameShape,
  },
});

/** Functions that transform one image. */
const transforms =
  "apply_affine_transform apply_brightness_shift apply_channel_shift random_brightness random_channel_shift random_rotation random_shear random_shift random_zoom".split(
    " ",
  );
const transform = fn({ x: anything, amounts: anyArgs, more: restKeywords }, ({ x }) => {
  const array: TensorValue | undefined = asTensor(x);
  return array ? tensor(array.shape, undefined, "numpy") : unknown;
});

export const imagePreprocessing: Entries = {
  ImageDataGenerator,
  smart_resize: smartResize,
  ...Object.fromEntries(transforms.map((name) => [name, transform])),
};
