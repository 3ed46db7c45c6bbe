/** Where datasets come from: `tf.data.Dataset.from_tensor_slices` and the like (tensorflow/python/data/ops/dataset_ops.py, readers.py). */
import { ceilDivideDims, compareDims, type Dim, maxDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked } from "../../shape/shape";
import { display } from "../../value/display";
import { dimOf, none, unknown } from "../../value/make";
import type { DatasetValue, TensorValue, Value } from "../../value/values";
import { type Entries, fn, raw } from "../vocabulary/functions";
import { anything, dim, flag, ignored, ordered, param, refuse, restArgs, restKeywords, withDefault } from "../vocabulary/params";
import { checkConvertible, dtype, made, unknownTensor } from "./arguments";
import { raggedBatch } from "./dataset-batching";
import { fromGenerator, ofSignature } from "./dataset-generators";
import { mixed, zip } from "./dataset-joining";
import { components, counter, dataset, mapComponents, rowOf, tensorsOf } from "./dataset-parts";

function fromTensorSlices(given: Value): Value {
  const whole = components(given);
  const tensors = tensorsOf(whole);
  for (const each of tensors)
    if (isRanked(each.shape) && each.shape.length === 0)
      fail({ code: "rank-mismatch", owner: "from_tensor_slices", expected: "rank 1 or more", got: each.shape });
  const sizes = tensors.map((each): Dim => (isRanked(each.shape) ? dimAt(each.shape, 0) : UNKNOWN));
  const first = sizes.find((size) => typeof size === "number") ?? sizes[0] ?? UNKNOWN;
  if (sizes.some((size) => compareDims(size, first) === "no"))
    fail({
      code: "cardinality-mismatch",
      owner: "from_tensor_slices",
      sizes: sizes.map((size, i) => ({ name: `component ${i + 1}`, size })),
    });
  return dataset(rowOf(whole), { cardinality: first, samples: first });
}

function range(values: readonly Value[], type: string | undefined): Value {
  if (values.length === 0 || values.length > 3)
    fail({ code: "call-mismatch", owner: "range", detail: `expects 1 to 3 numbers, got ${values.length}` });
  const float = values.find((each) => each.kind === "float" || each.kind === "string" || each.kind === "none");
  if (float) fail({ code: "wrong-kind", owner: "range", expected: "integers", got: display(float) });
  const [start, stop, step] = values.length === 1 ? [undefined, values[0], undefined] : values;
  const size = (of: Value | undefined, otherwise: Dim): Dim => (of ? (dimOf(of) ?? UNKNOWN) : otherwise);
  const [low, high, by] = [size(start, 0), size(stop, UNKNOWN), size(step, 1)];
  const count = maxDims(0, ceilDivideDims(subtractDims(high, low), by));
  const known = typeof low === "number" && typeof count === "number" && by === 1 && count > 0;
  const number = made([], type);
  return dataset(known ? { ...number, range: { min: low, max: low + count - 1, every: false } } : number, {
    cardinality: count,
    samples: count,
  });
}

const text: TensorValue = made([], "string");

/** The name of an operation. Whoever gives labels here forgot the brackets of a tuple. */
const graphName = withDefault(
  param<null>((value, at) =>
    value.kind === "tensor" || value.kind === "list" || value.kind === "tuple" ? refuse(at, "a name", value) : null,
  ),
  null,
);

/** Static methods of `tf.data.Dataset`. */
export const sources: Entries = {
  from_tensor_slices: fn(ordered("tensors name", { tensors: anything, name: graphName }), ({ tensors }, ctx, { sites }) => {
    checkElements(tensors, { owner: "from_tensor_slices", argument: "tensors", site: sites.tensors, ctx });
    return tensors.kind === "unknown" ? dataset(unknown) : fromTensorSlices(tensors);
  }),
  from_tensors: fn(ordered("tensors name", { tensors: anything, name: graphName }), ({ tensors }) =>
    tensors.kind === "unknown"
      ? dataset(unknown, { cardinality: 1 })
      : dataset(components(tensors), { cardinality: 1, samples: 1, holds: "all" }),
  ),
  from_generator: fn(
    ordered("generator output_types output_shapes args output_signature name", {
      generator: anything,
      output_types: withDefault(anything, none as Value),
      output_shapes: withDefault(anything, none as Value),
      args: withDefault(anything, none as Value),
      output_signature: withDefault(anything, none as Value),
    }),
    (given, ctx) => fromGenerator(given, ctx),
  ),
  range: fn({ args: restArgs, output_type: withDefault(dtype, "int64" as const), kwargs: restKeywords }, ({ args, output_type }) =>
    range(args.kind === "tuple" ? args.items : [], output_type ?? undefined),
  ),
  random: fn(ordered("seed rerandomize_each_iteration name", {}), () => dataset(counter, { cardinality: null })),
  zip: fn({ args: restArgs, datasets: withDefault(anything, none as Value), name: ignored }, ({ args, datasets }) => {
    const given = args.kind === "tuple" ? args.items : [];
    return zip(datasets.kind !== "none" ? datasets : given.length === 1 && given[0] ? given[0] : { kind: "tuple", items: given });
  }),
  list_files: fn(ordered("file_pattern shuffle seed name", { file_pattern: anything }), () => dataset(text)),
  sample_from_datasets: fn(
    ordered("datasets weights seed stop_on_empty_dataset rerandomize_each_iteration", {
      datasets: anything,
      weights: withDefault(anything, none as Value),
    }),
    ({ datasets, weights }) => {
      checkWeights(datasets, weights);
      const [only, ...others] = itemsOf(datasets) ?? [];
      return only?.kind === "dataset" && others.length === 0 ? only : mixed("sample_from_datasets", datasets);
    },
  ),
  choose_from_datasets: fn(
    ordered("datasets choice_dataset stop_on_empty_dataset", { datasets: anything, choice_dataset: anything }),
    ({ datasets, choice_dataset }) => {
      const choice = choice_dataset.kind === "dataset" ? choice_dataset.element : undefined;
      const isNumber = choice?.kind !== "tensor" || choice.dtype === undefined || choice.dtype === "int64";
      if (!isNumber || choice?.kind === "tuple")
        fail({
          code: "wrong-kind",
          owner: "choose_from_datasets",
          argument: "choice_dataset",
          expected: "int64 numbers",
          got: display(choice),
        });
      return mixed("choose_from_datasets", datasets);
    },
  ),
  load: fn(
    ordered("path element_spec compression reader_func wait", { path: anything, element_spec: withDefault(anything, none as Value) }),
    ({ element_spec }) => dataset(element_spec.kind === "none" ? unknown : ofSignature(element_spec)),
  ),
};

function itemsOf(value: Value): readonly Value[] | undefined {
  return value.kind === "list" || value.kind === "tuple" ? value.items : undefined;
}

/** One weight for each dataset. */
function checkWeights(datasets: Value, weights: Value): void {
  const [all, each] = [itemsOf(datasets), itemsOf(weights)];
  if (all && each && all.length !== each.length)
    fail({
      code: "invalid-argument",
      owner: "sample_from_datasets",
      argument: "weights",
      expected: `${all.length} weights, one for each dataset`,
      got: `${each.length}`,
    });
}

/** A tuple or dict is a structure; what stands in it must be tensors. */
function checkElements(value: Value, at: Parameters<typeof checkConvertible>[1]): void {
  if (value.kind === "tuple") for (const item of value.items) checkElements(item, at);
  else if (value.kind === "dict") for (const entry of value.entries.values()) checkElements(entry.value, at);
  else if (value.kind === "list" || value.kind === "tensor") checkConvertible(value, at);
}

/** Readers of files: each line or record is a string. */
export const readers: Entries = {
  TextLineDataset: raw(() => dataset(text, { uncounted: true })),
  TFRecordDataset: raw(() => dataset(text, { uncounted: true })),
  FixedLengthRecordDataset: raw(() => dataset(text, { uncounted: true })),
};

export const experimental: Entries = {
  CsvDataset: fn(
    ordered("filenames record_defaults compression_type buffer_size header field_delim use_quote_delim na_value select_cols exclude_cols", {
      filenames: anything,
      record_defaults: anything,
    }),
    ({ record_defaults }) => {
      const columns = record_defaults.kind === "list" || record_defaults.kind === "tuple" ? record_defaults.items : undefined;
      return dataset(columns ? { kind: "tuple", items: columns.map(columnOf) } : unknown);
    },
  ),
  make_csv_dataset: raw(() => dataset(unknown)),
  make_batched_features_dataset: raw(() => dataset(unknown)),
  assert_cardinality: fn({ expected_cardinality: dim }, ({ expected_cardinality }) =>
    transformation("assert_cardinality", ({ uncounted: _uncounted, ...of }) => ({ ...of, cardinality: expected_cardinality })),
  ),
  ignore_errors: raw(() => transformation("ignore_errors", (of) => dataset(of.element, { uncounted: true }))),
  cardinality: fn({ dataset: anything }, ({ dataset: of }) =>
    of.kind === "dataset"
      ? made([], "int64", typeof of.cardinality === "number" ? { content: { kind: "int", value: of.cardinality } } : {})
      : unknownTensor,
  ),
  dense_to_ragged_batch: fn(
    ordered("batch_size drop_remainder row_splits_dtype", { batch_size: dim, drop_remainder: flag(false) }),
    ({ batch_size, drop_remainder }) =>
      transformation("dense_to_ragged_batch", (of) => ({
        ...raggedBatch(of, batch_size, drop_remainder),
        ...(of.uncounted && of.cardinality !== null ? { uncounted: true } : {}),
      })),
  ),
};

/** A function for `Dataset.apply`. */
function transformation(name: string, change: (of: DatasetValue) => DatasetValue): Value {
  return {
    kind: "native",
    name,
    invoke: (args) => {
      const of = args.positional[0]?.value;
      return of?.kind === "dataset" ? change(of) : unknown;
    },
  };
}

function columnOf(value: Value): Value {
  if (value.kind === "string" && value.dtype) return made([], value.value);
  const [tensor] = tensorsOf(mapComponents(value, (each) => each));
  return tensor ? made([], tensor.dtype) : made(UNKNOWN_RANK, undefined);
}
