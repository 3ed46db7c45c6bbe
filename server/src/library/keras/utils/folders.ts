/** Data sets from folders of files (keras/src/utils/image_dataset_utils.py, text_dataset_utils.py, audio_dataset_utils.py). */
import { type Dim, type Dims, UNKNOWN } from "../../../shape/dim";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { none, tuple, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { type Entries, fn } from "../../vocabulary/functions";
import { anything, choice, dataFormat, dim, dims, ignored, knownFlag, optional, withDefault } from "../../vocabulary/params";
import { channelCount, colorMode } from "./images";

/** A batch axis in front, unless `batch_size=None`. */
function batched(shape: Dims, batchSize: Dim | null): Dims {
  return batchSize === null ? shape : [null, ...shape];
}

const text = (value: string): Value => ({ kind: "string", value });

/** What `label_mode` makes of the class of a file. Undefined: not known. */
function labelOf(mode: Value, labels: Value, classNames: Value, batchSize: Dim | null, ctx: Context): TensorValue | null | undefined {
  if (labels.kind === "none" || mode.kind === "none") return null;
  const label = (shape: Dims, dtype: string, more = {}): TensorValue => tensor(batched(shape, batchSize), dtype, "tensorflow", more);
  switch (mode.kind === "string" ? mode.value : undefined) {
    case "int":
      return label([], "int32");
    case "binary":
      return label([1], "float32");
    case "categorical":
      return label([classNames.kind === "none" ? UNKNOWN : (ctx.items(classNames)?.length ?? UNKNOWN)], "float32", { oneHot: true });
    default:
      return undefined;
  }
}

interface Folder {
  readonly labels: Value;
  readonly label_mode: Value;
  readonly class_names: Value;
  readonly batch_size: Dim | null;
  readonly shuffle: boolean | undefined;
  readonly seed: Value;
  readonly validation_split: Value;
  readonly subset: Value;
}

/** What a check refuses, with the function and the places of its arguments. */
interface Asked {
  readonly owner: string;
  readonly sites: Readonly<Partial<Record<keyof Folder, Site | undefined>>>;
}

function refused({ owner, sites }: Asked, argument: keyof Folder, expected: string, got: Value): never {
  return failAt({ at: sites[argument] }, { code: "invalid-argument", owner, argument, expected, got: display(got) });
}

function checkLabels(folder: Folder, asked: Asked, ctx: Context): void {
  const { labels, label_mode: mode, class_names: names } = folder;
  const listed = labels.kind === "list" || labels.kind === "tuple";
  if (labels.kind === "string" && labels.value !== undefined && labels.value !== "inferred")
    refused(asked, "labels", "'inferred', None or a list of numbers", labels);
  if ((listed || labels.kind === "none") && names.kind === "list" && ctx.truth(names))
    refused(asked, "class_names", "nothing, as labels is not 'inferred',", names);
  if (mode.kind === "string" && mode.value !== undefined && !LABEL_MODES.includes(mode.value))
    refused(asked, "label_mode", "'int', 'categorical', 'binary' or None", mode);
  const count = names.kind === "none" || labels.kind === "none" ? undefined : ctx.items(names)?.length;
  if (mode.kind === "string" && mode.value === "binary" && count !== undefined && count !== 2)
    refused(asked, "class_names", "two names, as label_mode is 'binary',", names);
}

/** keras/src/utils/dataset_utils.py check_validation_split_arg. */
function checkSplit(folder: Folder, asked: Asked, ctx: Context): void {
  const { validation_split: split, subset, shuffle, seed } = folder;
  const share = split.kind === "float" || split.kind === "int" ? split.value : undefined;
  if (typeof share === "number" && share !== 0 && (share < 0 || share >= 1))
    refused(asked, "validation_split", "a number between 0 and 1", split);
  const [splits, part] = [ctx.truth(split), ctx.truth(subset)];
  if (splits === false && part) refused(asked, "subset", "a validation_split with it", subset);
  if (splits && part === false) refused(asked, "validation_split", "a subset with it", split);
  if (subset.kind === "string" && subset.value !== undefined && !SUBSETS.includes(subset.value))
    refused(asked, "subset", "'training', 'validation' or 'both'", subset);
  if (splits && shuffle && seed.kind === "none") refused(asked, "seed", "a number, as files are shuffled before they are split,", seed);
}

const LABEL_MODES = ["int", "categorical", "binary"];
const SUBSETS = ["training", "validation", "both"];

function fromFolder(sample: TensorValue, folder: Folder, asked: Asked, ctx: Context): Value {
  checkLabels(folder, asked, ctx);
  checkSplit(folder, asked, ctx);
  const label = labelOf(folder.label_mode, folder.labels, folder.class_names, folder.batch_size, ctx);
  if (label === undefined) return unknown;
  const made: Value = { kind: "dataset", element: label ? tuple([sample, label]) : sample, cardinality: UNKNOWN, origin: ctx.site };
  return folder.subset.kind === "string" && folder.subset.value === "both" ? tuple([made, made]) : made;
}

const folderLabels = {
  labels: withDefault(anything, text("inferred")),
  label_mode: withDefault(anything, text("int")),
  class_names: withDefault(anything, none),
} as const;
const batchSize = optional(withDefault(dim, 32));

const splitting = {
  shuffle: knownFlag(true),
  seed: withDefault(anything, none),
  validation_split: withDefault(anything, none),
  subset: withDefault(anything, none),
};

const imageFolder = fn(
  {
    directory: ignored,
    ...folderLabels,
    color_mode: colorMode,
    batch_size: { ...batchSize, fallback: 32 },
    image_size: withDefault(dims(2), [256, 256] as Dims),
    ...splitting,
    interpolation: choice("bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5", "gaussian", "mitchellcubic"),
    follow_links: ignored,
    crop_to_aspect_ratio: ignored,
    pad_to_aspect_ratio: ignored,
    data_format: dataFormat,
    format: ignored,
    verbose: ignored,
  },
  ({ color_mode, image_size, data_format, interpolation, ...folder }, ctx, { sites }) => {
    const channels = channelCount(color_mode);
    const shape = data_format === "channels_last" ? [...image_size, channels] : [channels, ...image_size];
    return fromFolder(
      tensor(batched(shape, folder.batch_size), pictureDType(interpolation), "tensorflow"),
      folder,
      { owner: "image_dataset_from_directory", sites },
      ctx,
    );
  },
);

/** Only the nearest pixel is one of the file; whether it stays a byte depends on further options. */
function pictureDType(interpolation: string): string | undefined {
  return interpolation === "nearest" ? undefined : "float32";
}

const textFolder = fn(
  {
    directory: ignored,
    ...folderLabels,
    batch_size: { ...batchSize, fallback: 32 },
    max_length: ignored,
    ...splitting,
    follow_links: ignored,
    format: ignored,
    verbose: ignored,
  },
  (folder, ctx, { sites }) =>
    fromFolder(
      tensor(batched([], folder.batch_size), "string", "tensorflow"),
      folder,
      { owner: "text_dataset_from_directory", sites },
      ctx,
    ),
);

const audioFolder = fn(
  {
    directory: ignored,
    ...folderLabels,
    batch_size: { ...batchSize, fallback: 32 },
    sampling_rate: ignored,
    output_sequence_length: withDefault(anything, none),
    ragged: ignored,
    ...splitting,
    follow_links: ignored,
    verbose: ignored,
  },
  ({ output_sequence_length: length, ...folder }, ctx, { sites }) => {
    const samples = length.kind === "int" ? length.value : null;
    return fromFolder(
      tensor(batched([samples, null], folder.batch_size), "float32", "tensorflow"),
      folder,
      { owner: "audio_dataset_from_directory", sites },
      ctx,
    );
  },
);

export const folderUtilities: Entries = {
  image_dataset_from_directory: imageFolder,
  text_dataset_from_directory: textFolder,
  audio_dataset_from_directory: audioFolder,
};
