/** Data sets from folders and arrays (keras/src/utils/image_dataset_utils.py, timeseries_dataset_utils.py, dataset_utils.py). */
import { ceilDivideDims, type Dim, type Dims, maxDims, minDims, multiplyDims, subtractDims, UNKNOWN } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { anyInt, none, tuple, unknown } from "../../../value/make";
import { asTensor, mapTensors, tensor } from "../../../value/tensors";
import type { DatasetValue, TensorValue, Value } from "../../../value/values";
import { aliasOf, cls, type Entries, fn, method } from "../../vocabulary/functions";
import { anything, array, dataFormat, dim, dims, ignored, integer, optional, withDefault } from "../../vocabulary/params";
import { channelCount } from "./images";

function dataset(element: Value, cardinality: Dim, ctx: Context, more: Pick<DatasetValue, "first" | "samples"> = {}): DatasetValue {
  return { kind: "dataset", element, cardinality, origin: ctx.site, ...more };
}

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
  readonly subset: Value;
}

function fromFolder(sample: TensorValue, folder: Folder, ctx: Context): Value {
  const label = labelOf(folder.label_mode, folder.labels, folder.class_names, folder.batch_size, ctx);
  if (label === undefined) return unknown;
  const made = dataset(label ? tuple([sample, label]) : sample, UNKNOWN, ctx);
  return folder.subset.kind === "string" && folder.subset.value === "both" ? tuple([made, made]) : made;
}

const folderLabels = {
  labels: withDefault(anything, text("inferred")),
  label_mode: withDefault(anything, text("int")),
  class_names: withDefault(anything, none),
} as const;
const batchSize = optional(withDefault(dim, 32));
const subset = withDefault(anything, none);

const imageFolder = fn(
  {
    directory: ignored,
    ...folderLabels,
    color_mode: withDefault(anything, text("rgb")),
    batch_size: { ...batchSize, fallback: 32 },
    image_size: withDefault(dims(2), [256, 256] as Dims),
    shuffle: ignored,
    seed: ignored,
    validation_split: ignored,
    subset,
    interpolation: withDefault(anything, text("bilinear")),
    follow_links: ignored,
    crop_to_aspect_ratio: ignored,
    pad_to_aspect_ratio: ignored,
    data_format: dataFormat,
    format: ignored,
    verbose: ignored,
  },
  ({ color_mode, image_size, data_format, interpolation, ...folder }, ctx) => {
    const channels = channelCount(color_mode);
    const shape = data_format === "channels_last" ? [...image_size, channels] : [channels, ...image_size];
    return fromFolder(tensor(batched(shape, folder.batch_size), pictureDType(interpolation), "tensorflow"), folder, ctx);
  },
);

/** Only the nearest pixel is one of the file; whether it stays a byte depends on further options. */
function pictureDType(interpolation: Value): string | undefined {
  return interpolation.kind === "string" && interpolation.value !== undefined && interpolation.value !== "nearest" ? "float32" : undefined;
}

const textFolder = fn(
  {
    directory: ignored,
    ...folderLabels,
    batch_size: { ...batchSize, fallback: 32 },
    max_length: ignored,
    shuffle: ignored,
    seed: ignored,
    validation_split: ignored,
    subset,
    follow_links: ignored,
    format: ignored,
    verbose: ignored,
  },
  (folder, ctx) => fromFolder(tensor(batched([], folder.batch_size), "string", "tensorflow"), folder, ctx),
);

const audioFolder = fn(
  {
    directory: ignored,
    ...folderLabels,
    batch_size: { ...batchSize, fallback: 32 },
    sampling_rate: ignored,
    output_sequence_length: withDefault(anything, none),
    ragged: ignored,
    shuffle: ignored,
    seed: ignored,
    validation_split: ignored,
    subset,
    follow_links: ignored,
    verbose: ignored,
  },
  ({ output_sequence_length: length, ...folder }, ctx) => {
    const samples = length.kind === "int" ? length.value : null;
    return fromFolder(tensor(batched([samples, null], folder.batch_size), "float32", "tensorflow"), folder, ctx);
  },
);

function lengthOf(of: TensorValue): Dim {
  return isRanked(of.shape) ? dimAt(of.shape, 0) : UNKNOWN;
}

const timeseries = fn(
  {
    data: array,
    targets: anything,
    sequence_length: dim,
    sequence_stride: withDefault(integer, 1),
    sampling_rate: withDefault(integer, 1),
    batch_size: { ...optional(dim), fallback: 128 as Dim | null },
    shuffle: ignored,
    seed: ignored,
    start_index: optional(dim),
    end_index: optional(dim),
    format: ignored,
  },
  ({ data, targets, sequence_length, sequence_stride, sampling_rate, batch_size, start_index, end_index }, ctx, { given }) => {
    const labels = targets.kind === "none" ? undefined : asTensor(targets);
    if (!isRanked(data.shape) || (targets.kind !== "none" && (!labels || !isRanked(labels.shape)))) return unknown;
    const rows = subtractDims(end_index ?? lengthOf(data), start_index ?? 0);
    const windows = maxDims(0, subtractDims(rows, multiplyDims(subtractDims(sequence_length, 1), sampling_rate)));
    const samples = ceilDivideDims(labels ? minDims(windows, lengthOf(labels)) : windows, sequence_stride);
    const window = (length: Dim): TensorValue => tensor([length, ...rest(data)], dtypeIn(given.get("data")?.value, data), "tensorflow");
    const target = labels && tensor(rest(labels), dtypeIn(targets, labels), "tensorflow");
    const element = (batch: Dim, length: Dim): Value => {
      const front = (of: TensorValue): TensorValue =>
        batch_size === null || !isRanked(of.shape) ? of : { ...of, shape: [batch, ...of.shape] };
      return target ? tuple([front(window(length)), front(target)]) : front(window(length));
    };
    const cardinality = batch_size === null ? samples : ceilDivideDims(samples, batch_size);
    return dataset(element(null, null), cardinality, ctx, {
      first: element(batch_size === null ? UNKNOWN : minDims(batch_size, samples), sequence_length),
      samples,
    });
  },
);

/** Of Python numbers TensorFlow makes the shorter types. */
function dtypeIn(given: Value | undefined, of: TensorValue): string | undefined {
  if (given?.kind === "tensor") return of.dtype;
  return of.dtype === "int64" ? "int32" : of.dtype === "float64" ? "float32" : of.dtype;
}

function rest(of: TensorValue): Dims {
  return isRanked(of.shape) ? of.shape.slice(1) : [];
}

/** Both parts hold single samples, whatever the batches of the whole. */
const split = fn(
  { dataset: anything, left_size: ignored, right_size: ignored, shuffle: ignored, seed: ignored, preferred_backend: ignored },
  ({ dataset: whole }, ctx) => {
    const source = whole.kind === "dataset" ? whole.element : whole;
    const known =
      whole.kind === "dataset" ||
      whole.kind === "tensor" ||
      (whole.kind === "tuple" && whole.items.every((item) => item.kind === "tensor"));
    if (!known) return unknown;
    const element = mapTensors(source, (each) =>
      isRanked(each.shape) && whole.kind !== "dataset" ? tensor(each.shape.slice(1), each.dtype, "tensorflow") : each,
    );
    const part = dataset(element, UNKNOWN, ctx);
    return tuple([part, part]);
  },
);

export const dataUtilities: Entries = {
  image_dataset_from_directory: imageFolder,
  text_dataset_from_directory: textFolder,
  audio_dataset_from_directory: audioFolder,
  timeseries_dataset_from_array: timeseries,
  split_dataset: split,
  PyDataset: cls({
    parameters: ["workers", "use_multiprocessing", "max_queue_size"],
    methods: {
      __init__: method({ workers: ignored, use_multiprocessing: ignored, max_queue_size: ignored }, () => none),
      on_epoch_begin: method({}, () => none),
      on_epoch_end: method({}, () => none),
    },
    properties: { num_batches: () => anyInt, workers: () => anyInt, use_multiprocessing: () => unknown, max_queue_size: () => anyInt },
  }),
  Sequence: aliasOf("keras.utils.PyDataset"),
};
