/** `ImageDataGenerator` and its iterators, which exist under tf.keras only: data sets of batches here. */
import { ceilDivideDims, type Dim, type Dims, minDims, UNKNOWN } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { none, tuple, unknown } from "../../../value/make";
import { asTensor, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { cls, type Entries, type Entry, fn, method } from "../../vocabulary/functions";
import { anyArgs, anything, dim, dims, ignored, restKeywords, withDefault } from "../../vocabulary/params";
import { channelCount, smartResize } from "../utils/images";

const text = (value: string): Value => ({ kind: "string", value });

/** Batches of arrays: all but the last are full, so the batch axis is None. */
function batches(arrays: readonly TensorValue[], batchSize: Dim, subset: boolean, ctx: Context): Value {
  const [first] = arrays;
  const count: Dim = first && isRanked(first.shape) && !subset ? dimAt(first.shape, 0) : UNKNOWN;
  const element = (batch: Dim): Value => {
    const parts = arrays.map((each) =>
      tensor(
        isRanked(each.shape) ? [batch, ...each.shape.slice(1)] : each.shape,
        each.dtype,
        "numpy",
        each.oneHot ? { oneHot: each.oneHot } : {},
      ),
    );
    return parts.length === 1 ? (parts[0] ?? unknown) : tuple(parts);
  };
  const cardinality = ceilDivideDims(count, batchSize);
  return {
    kind: "dataset",
    element: element(null),
    first: element(minDims(batchSize, count)),
    cardinality,
    samples: count,
    origin: ctx.site,
  };
}

function flow(x: Value, y: Value, sampleWeight: Value, batchSize: Dim, subset: boolean, ctx: Context): Value {
  const given = [x, ...[y, sampleWeight].filter((each) => each.kind !== "none")].map((each) => asTensor(each));
  const [images, ...labels] = given;
  if (!images || !labels.every((each) => each !== undefined)) return unknown;
  if (isRanked(images.shape) && images.shape.length !== 4)
    return fail({ code: "rank-mismatch", owner: "ImageDataGenerator.flow", expected: "rank 4", got: images.shape, argument: "x" });
  return batches([{ ...images, dtype: "float32" }, ...labels], batchSize, subset, ctx);
}

/** Labels of images in folders, by `class_mode`. */
function labelOf(mode: Value, classes: Value, ctx: Context): TensorValue | null | undefined {
  const count = classes.kind === "none" ? undefined : ctx.items(classes)?.length;
  switch (mode.kind === "none" ? "none" : mode.kind === "string" ? mode.value : undefined) {
    case "none":
      return null;
    case "categorical":
      return tensor([null, count ?? UNKNOWN], "float32", "numpy", { oneHot: true });
    case "binary":
    case "sparse":
      return tensor([null], "float32", "numpy");
    default:
      return undefined;
  }
}

function fromFiles(size: Dims, colorMode: Value, classMode: Value, classes: Value, ctx: Context): Value {
  const images = tensor([null, ...size, channelCount(colorMode)], "float32", "numpy");
  const isInput = classMode.kind === "string" && classMode.value === "input";
  const labels = isInput ? images : labelOf(classMode, classes, ctx);
  if (labels === undefined) return unknown;
  return { kind: "dataset", element: labels ? tuple([images, labels]) : images, cardinality: UNKNOWN, origin: ctx.site };
}

const files = {
  target_size: withDefault(dims(2), [256, 256] as Dims),
  color_mode: withDefault(anything, text("rgb")),
  classes: withDefault(anything, none),
  class_mode: withDefault(anything, text("categorical")),
  batch_size: ignored,
} as const;

const sameShape = method({ x: anything, more: restKeywords }, (_self, { x }) => {
  const array = asTensor(x);
  return array ? tensor(array.shape, undefined, "numpy") : unknown;
});

const ImageDataGenerator: Entry = cls({
  methods: {
    __init__: method({ options: restKeywords }, () => none),
    flow: method(
      {
        x: anything,
        y: withDefault(anything, none),
        batch_size: withDefault(dim, 32),
        shuffle: ignored,
        sample_weight: withDefault(anything, none),
        seed: ignored,
        save_to_dir: ignored,
        save_prefix: ignored,
        save_format: ignored,
        ignore_class_split: ignored,
        subset: withDefault(anything, none),
      },
      (_self, { x, y, batch_size, sample_weight, subset }, ctx) => flow(x, y, sample_weight, batch_size, subset.kind !== "none", ctx),
    ),
    flow_from_directory: method(
      { directory: ignored, ...files, more: restKeywords },
      (_self, { target_size, color_mode, class_mode, classes }, ctx) => fromFiles(target_size, color_mode, class_mode, classes, ctx),
    ),
    flow_from_dataframe: method(
      { dataframe: ignored, directory: ignored, x_col: ignored, y_col: ignored, weight_col: ignored, ...files, more: restKeywords },
      (_self, { target_size, color_mode, class_mode, classes }, ctx) => fromFiles(target_size, color_mode, class_mode, classes, ctx),
    ),
    fit: method({ x: ignored, augment: ignored, rounds: ignored, seed: ignored }, () => none),
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
  const array = asTensor(x);
  return array ? tensor(array.shape, undefined, "numpy") : unknown;
});

export const imagePreprocessing: Entries = {
  ImageDataGenerator,
  smart_resize: smartResize,
  ...Object.fromEntries(transforms.map((name) => [name, transform])),
};
