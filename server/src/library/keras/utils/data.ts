/** Data sets from folders and arrays (keras/src/utils/timeseries_dataset_utils.py). */
import { ceilDivideDims, type Dim, type Dims, maxDims, minDims, multiplyDims, subtractDims, UNKNOWN } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { anyInt, none, tuple, unknown } from "../../../value/make";
import { asTensor, tensor } from "../../../value/tensors";
import type { DatasetValue, TensorValue, Value } from "../../../value/values";
import { aliasOf, cls, type Entries, fn, method } from "../../vocabulary/functions";
import { anything, array, dim, ignored, integer, optional, withDefault } from "../../vocabulary/params";
import { folderUtilities } from "./folders";
import { splitDataset } from "./split";

function dataset(element: Value, cardinality: Dim, ctx: Context, more: Pick<DatasetValue, "first" | "samples"> = {}): DatasetValue {
  return { kind: "dataset", element, cardinality, origin: ctx.site, ...more };
}

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
  ({ data, targets, sequence_length, sequence_stride, sampling_rate, batch_size, start_index, end_index }, ctx, { given, sites }) => {
    const labels = targets.kind === "none" ? undefined : asTensor(targets);
    if (!isRanked(data.shape) || (targets.kind !== "none" && (!labels || !isRanked(labels.shape)))) return unknown;
    checkSteps({ start_index, end_index, sampling_rate, sequence_stride }, lengthOf(data), sites);
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

/** Each is held against the length of the data; the indexes only where they are not 0. */
function checkSteps(steps: Readonly<Record<string, Dim>>, length: Dim, sites: Readonly<Record<string, Site | undefined>>): void {
  for (const [argument, value] of Object.entries(steps)) {
    if (typeof value !== "number" || (value === 0 && argument.endsWith("index"))) continue;
    const least = argument === "start_index" ? 0 : 1;
    const bound = typeof length === "number" && value >= length ? `less than ${length}` : value < least ? `${least} or more` : undefined;
    if (bound) refuseStep(argument, bound, value, sites);
  }
  const { start_index: start, end_index: end } = steps;
  if (typeof start === "number" && typeof end === "number" && start !== 0 && end !== 0 && end <= start)
    refuseStep("end_index", `more than ${start}`, end, sites);
}

function refuseStep(argument: string, expected: string, got: number, sites: Readonly<Record<string, Site | undefined>>): never {
  const owner = "timeseries_dataset_from_array";
  return failAt({ at: sites[argument] }, { code: "invalid-argument", owner, argument, expected, got: String(got) });
}

/** Of Python numbers TensorFlow makes the shorter types. */
function dtypeIn(given: Value | undefined, of: TensorValue): string | undefined {
  if (given?.kind === "tensor") return of.dtype;
  return of.dtype === "int64" ? "int32" : of.dtype === "float64" ? "float32" : of.dtype;
}

function rest(of: TensorValue): Dims {
  return isRanked(of.shape) ? of.shape.slice(1) : [];
}

export const dataUtilities: Entries = {
  ...folderUtilities,
  timeseries_dataset_from_array: timeseries,
  split_dataset: splitDataset,
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
