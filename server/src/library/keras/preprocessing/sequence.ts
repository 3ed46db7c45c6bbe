/** `keras.preprocessing.sequence`; what is left of Keras 2 exists under tf.keras only. */
import { addDims, ceilDivideDims, type Dim, floorDivideDims, minDims, multiplyDims, subtractDims } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import { list, tuple, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { ndarray } from "../../numpy/arguments";
import { aliasOf, type Entries, fn } from "../../vocabulary/functions";
import { array, dim, flag, ignored, integer, optional, restKeywords, withDefault } from "../../vocabulary/params";

/** Batches of windows of a series and what follows each. */
const TimeseriesGenerator = fn(
  {
    data: array,
    targets: array,
    length: dim,
    sampling_rate: withDefault(integer, 1),
    stride: withDefault(integer, 1),
    start_index: withDefault(dim, 0),
    end_index: optional(dim),
    shuffle: flag(false),
    reverse: ignored,
    batch_size: withDefault(dim, 128),
  },
  ({ data, targets, length, sampling_rate, stride, start_index, end_index, batch_size }, ctx) => {
    if (!isRanked(data.shape) || !isRanked(targets.shape)) return unknown;
    const features = data.shape.slice(1);
    const start = addDims(start_index, length);
    const end = end_index ?? subtractDims(dimAt(data.shape, 0), 1);
    const rows = addDims(subtractDims(end, start), 1);
    const element = (batch: Dim): Value =>
      tuple([
        tensor([batch, ceilDivideDims(length, sampling_rate), ...features], data.dtype, "numpy"),
        tensor([batch, ...restOf(targets)], targets.dtype, "numpy"),
      ]);
    const samples = ceilDivideDims(rows, stride);
    const step = multiplyDims(batch_size, stride);
    const cardinality = floorDivideDims(addDims(subtractDims(end, start), step), step);
    return {
      kind: "dataset",
      element: element(null),
      first: element(minDims(batch_size, samples)),
      cardinality,
      samples,
      origin: ctx.site,
    };
  },
);

function restOf(of: TensorValue): readonly Dim[] {
  return isRanked(of.shape) ? of.shape.slice(1) : [];
}

export const sequencePreprocessing: Entries = {
  pad_sequences: aliasOf("keras.utils.pad_sequences"),
  TimeseriesGenerator,
  skipgrams: fn({ sequence: ignored, vocabulary_size: ignored, more: restKeywords }, () => tuple([list(undefined), list(undefined)])),
  make_sampling_table: fn({ size: dim, sampling_factor: ignored }, ({ size }) => ndarray([size], "float64")),
};
