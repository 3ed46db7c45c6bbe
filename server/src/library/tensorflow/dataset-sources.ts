/** Where datasets come from: `tf.data.Dataset.from_tensor_slices` and the like (tensorflow/python/data/ops/dataset_ops.py, readers.py). */
import { ceilDivideDims, compareDims, type Dim, maxDims, minDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked } from "../../shape/shape";
import { dimOf, none, unknown } from "../../value/make";
import type { DatasetValue, TensorValue, Value } from "../../value/values";
import { type Entries, fn, raw } from "../vocabulary/functions";
import { anything, dim, flag, ignored, ordered, restArgs, restKeywords, withDefault } from "../vocabulary/params";
import { checkConvertible, made, unknownTensor } from "./arguments";
import { batched, components, counter, dataset, mapComponents, rowOf, tensorsOf } from "./dataset-parts";
import { specShape, tensorOfSpec } from "./types";

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

/** `output_signature`, or the older `output_types` and `output_shapes`. */
function fromGenerator(types: Value, shapes: Value, signature: Value): Value {
  if (signature.kind !== "none") return dataset(ofSignature(signature));
  if (types.kind === "none" || types.kind === "unknown") return dataset(unknown);
  return dataset(ofTypes(types, shapes));
}

/** What a structure of TensorSpecs describes. */
export function ofSignature(signature: Value): Value {
  if (signature.kind === "tuple") return { kind: "tuple", items: signature.items.map(ofSignature) };
  if (signature.kind === "list" && signature.items) return { kind: "tuple", items: signature.items.map(ofSignature) };
  if (signature.kind === "dict")
    return {
      ...signature,
      entries: new Map([...signature.entries].map(([key, entry]) => [key, { key: entry.key, value: ofSignature(entry.value) }])),
    };
  return tensorOfSpec(signature) ?? unknown;
}

function ofTypes(types: Value, shapes: Value): Value {
  if ((types.kind === "tuple" || types.kind === "list") && types.items) {
    const shapeItems = shapes.kind === "tuple" || shapes.kind === "list" ? shapes.items : undefined;
    return {
      kind: "tuple",
      items: types.items.map((each, i) => ofTypes(each, shapes.kind === "none" ? none : (shapeItems?.[i] ?? unknown))),
    };
  }
  if (types.kind === "dict") {
    const shapeOfKey = (key: string): Value =>
      shapes.kind === "none" ? none : shapes.kind === "dict" ? (shapes.entries.get(key)?.value ?? unknown) : unknown;
    return {
      ...types,
      entries: new Map([...types.entries].map(([key, entry]) => [key, { key: entry.key, value: ofTypes(entry.value, shapeOfKey(key)) }])),
    };
  }
  return types.kind === "string" ? made(specShape(shapes), types.value === "str" ? "string" : types.value) : unknown;
}

function range(values: readonly Value[]): Value {
  const [start, stop, step] = values.length === 1 ? [undefined, values[0], undefined] : values;
  const size = (of: Value | undefined, otherwise: Dim): Dim => (of ? (dimOf(of) ?? UNKNOWN) : otherwise);
  const [low, high, by] = [size(start, 0), size(stop, UNKNOWN), size(step, 1)];
  const count = maxDims(0, ceilDivideDims(subtractDims(high, low), by));
  const known = typeof low === "number" && typeof count === "number" && by === 1 && count > 0;
  return dataset(known ? { ...counter, range: { min: low, max: low + count - 1, every: false } } : counter, {
    cardinality: count,
    samples: count,
  });
}

/** One dataset of the elements of several, as long as the shortest. */
export function zip(datasets: Value): Value {
  const all: DatasetValue[] = [];
  const combine = (value: Value, pick: (of: DatasetValue) => Value): Value => {
    if (value.kind === "dataset") {
      all.push(value);
      return pick(value);
    }
    if (value.kind === "tuple") return { kind: "tuple", items: value.items.map((item) => combine(item, pick)) };
    if (value.kind === "list" && value.items) return { kind: "tuple", items: value.items.map((item) => combine(item, pick)) };
    if (value.kind === "dict")
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, entry]) => [key, { key: entry.key, value: combine(entry.value, pick) }])),
      };
    return unknown;
  };
  const element = combine(datasets, (each) => each.element);
  if (element.kind === "unknown") return dataset(unknown);
  const lengths = all.map((each) => each.cardinality).filter((length) => length !== null);
  const cardinality =
    all.length > 0 && lengths.length === 0 ? null : lengths.reduce<Dim>((a, b, i) => (i === 0 ? b : minDims(a, b)), UNKNOWN);
  const hasFirst = all.some((each) => each.first);
  return dataset(element, { cardinality, ...(hasFirst ? { first: combine(datasets, (each) => each.first ?? each.element) } : {}) });
}

/** Elements of any of several datasets. */
function mixed(datasets: Value): Value {
  const items = datasets.kind === "list" || datasets.kind === "tuple" ? datasets.items : undefined;
  const [first] = items ?? [];
  return first?.kind === "dataset" ? dataset(first.element) : dataset(unknown);
}

const text: TensorValue = made([], "string");

/** Static methods of `tf.data.Dataset`. */
export const sources: Entries = {
  from_tensor_slices: fn(ordered("tensors name", { tensors: anything }), ({ tensors }, ctx, { sites }) => {
    checkElements(tensors, { owner: "from_tensor_slices", argument: "tensors", site: sites.tensors, ctx });
    return tensors.kind === "unknown" ? dataset(unknown) : fromTensorSlices(tensors);
  }),
  from_tensors: fn(ordered("tensors name", { tensors: anything }), ({ tensors }) =>
    tensors.kind === "unknown"
      ? dataset(unknown, { cardinality: 1 })
      : dataset(components(tensors), { cardinality: 1, samples: 1, holds: "all" }),
  ),
  from_generator: fn(
    ordered("generator output_types output_shapes args output_signature name", {
      generator: anything,
      output_types: withDefault(anything, none as Value),
      output_shapes: withDefault(anything, none as Value),
      output_signature: withDefault(anything, none as Value),
    }),
    ({ output_types, output_shapes, output_signature }) => fromGenerator(output_types, output_shapes, output_signature),
  ),
  range: fn({ args: restArgs, kwargs: restKeywords }, ({ args }) => range(args.kind === "tuple" ? args.items : [])),
  random: fn(ordered("seed rerandomize_each_iteration name", {}), () => dataset(counter, { cardinality: null })),
  zip: fn({ args: restArgs, datasets: withDefault(anything, none as Value), name: ignored }, ({ args, datasets }) => {
    const given = args.kind === "tuple" ? args.items : [];
    return zip(datasets.kind !== "none" ? datasets : given.length === 1 && given[0] ? given[0] : { kind: "tuple", items: given });
  }),
  list_files: fn(ordered("file_pattern shuffle seed name", { file_pattern: anything }), () => dataset(text)),
  sample_from_datasets: fn(
    ordered("datasets weights seed stop_on_empty_dataset rerandomize_each_iteration", { datasets: anything }),
    ({ datasets }) => mixed(datasets),
  ),
  choose_from_datasets: fn(
    ordered("datasets choice_dataset stop_on_empty_dataset", { datasets: anything, choice_dataset: anything }),
    ({ datasets }) => mixed(datasets),
  ),
  load: fn(
    ordered("path element_spec compression reader_func wait", { path: anything, element_spec: withDefault(anything, none as Value) }),
    ({ element_spec }) => dataset(element_spec.kind === "none" ? unknown : ofSignature(element_spec)),
  ),
};

/** A tuple or dict is a structure; what stands in it must be tensors. */
function checkElements(value: Value, at: Parameters<typeof checkConvertible>[1]): void {
  if (value.kind === "tuple") for (const item of value.items) checkElements(item, at);
  else if (value.kind === "dict") for (const entry of value.entries.values()) checkElements(entry.value, at);
  else if (value.kind === "list" || value.kind === "tensor") checkConvertible(value, at);
}

/** Readers of files: each line or record is a string. */
export const readers: Entries = {
  TextLineDataset: raw(() => dataset(text)),
  TFRecordDataset: raw(() => dataset(text)),
  FixedLengthRecordDataset: raw(() => dataset(text)),
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
  cardinality: fn({ dataset: anything }, ({ dataset: of }) =>
    of.kind === "dataset"
      ? made([], "int64", typeof of.cardinality === "number" ? { content: { kind: "int", value: of.cardinality } } : {})
      : unknownTensor,
  ),
  dense_to_ragged_batch: fn(
    ordered("batch_size drop_remainder row_splits_dtype", { batch_size: dim, drop_remainder: flag(false) }),
    ({ batch_size }) => ({
      kind: "native",
      name: "dense_to_ragged_batch",
      invoke: (args) => {
        const of = args.positional[0]?.value;
        return of?.kind === "dataset"
          ? dataset(batched(of.element, null), { cardinality: ceilDivideDims(of.cardinality, batch_size) })
          : unknown;
      },
    }),
  ),
};

function columnOf(value: Value): Value {
  if (value.kind === "string" && value.dtype) return made([], value.value);
  const [tensor] = tensorsOf(mapComponents(value, (each) => each));
  return tensor ? made([], tensor.dtype) : made(UNKNOWN_RANK, undefined);
}
