/** `tensorflow_datasets`: the well-known data sets as `tf.data` (tensorflow_datasets/core/load.py); what they hold is not read. */
import { type Dim, UNKNOWN } from "../../shape/dim";
import { copiesOf, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyString, dict, harmless, list, none, string, tuple, unknown } from "../../value/make";
import type { DatasetValue, NativeState, ObjectValue, Value } from "../../value/values";
import type { Package } from "../index";
import { allGive, always, textIn } from "../python/signature";
import { batch } from "../tensorflow/dataset-batching";
import { dataset, mapComponents } from "../tensorflow/dataset-parts";
import { aliasOf, cls, constant, type Entries, fn, method, raw } from "../vocabulary/functions";
import { anything, ignored, keyword, knownFlag, optional, param, restKeywords, withDefault } from "../vocabulary/params";
import { catalog, type Row } from "./catalog";
import { elementOf } from "./features";
import { infoOf } from "./info";
import { examplesOf } from "./splits";

interface Reading {
  readonly row: Row | undefined;
  readonly asSupervised: boolean | undefined;
  readonly batchSize: Dim | null;
  readonly decoders: Value;
  readonly readConfig: Value;
}

/** `name/config:version`; undefined: not in the catalogue. */
function rowOf(name: string | undefined): Row | undefined {
  const path = name?.split(":")[0]?.replace(/\/\d+\.[\d*.]+$/, "");
  return path !== undefined && Object.hasOwn(catalog, path) ? catalog[path] : undefined;
}

/** One dataset for each instruction, in the structure that they are given in; of all splits without one. */
function read(split: Value, reading: Reading): Value {
  switch (split.kind) {
    case "none":
      return reading.row ? dict(Object.keys(reading.row.splits).map((name) => [name, part(name, reading)] as const)) : unknown;
    case "string":
      return part(split.value, reading);
    case "list":
      return split.items ? list(split.items.map((each) => read(each, reading))) : list(undefined, part(undefined, reading));
    case "tuple":
      return tuple(split.items.map((each) => read(each, reading)));
    case "dict":
      return { ...split, entries: new Map([...split.entries].map(([id, { key, value }]) => [id, { key, value: read(value, reading) }])) };
    case "object":
      return part(undefined, reading);
    default:
      return unknown;
  }
}

function part(instruction: string | undefined, { row, asSupervised, batchSize, decoders, readConfig }: Reading): Value {
  const changed = decoders.kind !== "none" || (readConfig.kind !== "none" && asSupervised === false);
  const element = (!changed && row && asSupervised !== undefined && elementOf(row, asSupervised)) || unknown;
  const count = instruction === undefined || !row ? UNKNOWN : examplesOf(instruction, row.splits);
  if (batchSize === -1) return wholeOf(element, count);
  const examples = dataset(element, { cardinality: count, samples: count });
  return batchSize === null ? examples : batch(examples, batchSize, false);
}

/** `batch_size=-1`: all examples as tensors; those of different sizes are padded to the largest. */
function wholeOf(element: Value, count: Dim): Value {
  return mapComponents(element, (each) => ({
    ...each,
    shape: isRanked(each.shape) ? [count, ...each.shape.map((size) => (size === null ? UNKNOWN : size))] : each.shape,
  }));
}

const size = optional(param<Dim>((value) => (value.kind === "int" ? value.value : UNKNOWN), UNKNOWN));
const options = {
  split: keyword(withDefault(anything, none)),
  data_dir: keyword(ignored),
  batch_size: keyword(size),
  shuffle_files: keyword(ignored),
  download: keyword(ignored),
  as_supervised: keyword(knownFlag(false)),
  decoders: keyword(withDefault(anything, none)),
  read_config: keyword(withDefault(anything, none)),
  with_info: keyword(knownFlag(false)),
  builder_kwargs: keyword(ignored),
  download_and_prepare_kwargs: keyword(ignored),
  as_dataset_kwargs: keyword(withDefault(anything, none)),
  try_gcs: keyword(ignored),
  more: restKeywords,
} as const;

interface BuilderState extends NativeState {
  readonly state: "tfds-builder";
  readonly name: string | undefined;
}

function nameIn(self: ObjectValue): string | undefined {
  return isBuilder(self.native) ? self.native.name : undefined;
}

function isBuilder(state: NativeState | undefined): state is BuilderState {
  return state?.state === "tfds-builder";
}

const DatasetBuilder = cls({
  methods: {
    __init__: method({ name: anything, more: restKeywords }, (self, { name }, ctx) => {
      const state: BuilderState = { state: "tfds-builder", name: textIn(name) };
      ctx.heap.set(self, "native", state);
      return none;
    }),
    download_and_prepare: method({ more: restKeywords }, () => none),
    as_dataset: method(
      {
        split: withDefault(anything, none),
        batch_size: size,
        shuffle_files: ignored,
        decoders: withDefault(anything, none),
        read_config: withDefault(anything, none),
        as_supervised: knownFlag(false),
      },
      (self, { split, batch_size, decoders, read_config, as_supervised }) =>
        read(split, { row: rowOf(nameIn(self)), asSupervised: as_supervised, batchSize: batch_size, decoders, readConfig: read_config }),
    ),
  },
  properties: { info: (self, ctx) => infoOf(rowOf(nameIn(self)), nameIn(self) ?? "", ctx) },
});

/** Datasets in any structure become iterables of arrays, tensors become arrays. */
function toNumpy(value: Value, ctx: Context): Value {
  switch (value.kind) {
    case "dataset":
      return { ...arrays(value), origin: ctx.site };
    case "tuple":
      return tuple(value.items.map((each) => toNumpy(each, ctx)));
    case "list":
      return value.items ? list(value.items.map((each) => toNumpy(each, ctx))) : unknown;
    case "dict":
      return {
        ...value,
        entries: new Map([...value.entries].map(([id, { key, value: each }]) => [id, { key, value: toNumpy(each, ctx) }])),
      };
    case "tensor":
      return { ...value, framework: "numpy" };
    default:
      return unknown;
  }
}

function arrays(of: DatasetValue): DatasetValue {
  const change = (element: Value): Value => mapComponents(element, (each) => ({ ...each, framework: "numpy" }));
  const { first, items, ...rest } = of;
  return {
    ...rest,
    element: change(of.element),
    ...(first ? { first: change(first) } : {}),
    ...(items ? { items: items.map(change) } : {}),
  };
}

const entries: Entries = {
  load: fn(
    { name: anything, ...options },
    ({ name, split, batch_size, as_supervised, with_info, decoders, read_config, as_dataset_kwargs }, ctx) => {
      const row = as_dataset_kwargs.kind === "none" ? rowOf(textIn(name)) : undefined;
      const data = read(split, { row, asSupervised: as_supervised, batchSize: batch_size, decoders, readConfig: read_config });
      const placed = data.kind === "dataset" ? { ...data, origin: ctx.site } : data;
      if (with_info === undefined) return unknown;
      return with_info ? tuple([placed, infoOf(row, textIn(name) ?? "", ctx)]) : placed;
    },
  ),
  builder: aliasOf("tensorflow_datasets.core.DatasetBuilder"),
  as_numpy: fn({ dataset: anything }, ({ dataset: given }, ctx) => toNumpy(given, ctx)),
  list_builders: always(list(undefined, anyString)),
  even_splits: raw((args) => {
    const count = args.positional[1]?.value ?? args.named.get("n")?.value;
    return list(
      count?.kind === "int" && typeof count.value === "number" && count.value <= 1000 ? copiesOf(count.value, anyString) : undefined,
      anyString,
    );
  }),
  ...allGive(none, "disable_progress_bar enable_progress_bar"),
  ...allGive(harmless, "show_examples show_statistics as_dataframe"),
  ReadConfig: always(unknown),
};

export const tfds: Package = {
  modules: {
    tensorflow_datasets: entries,
    "tensorflow_datasets.core": { DatasetBuilder, ReadInstruction: cls({}) },
    "tensorflow_datasets.Split": Object.fromEntries(
      ["train", "test", "validation", "all"].map((name) => [name.toUpperCase(), constant(string(name))]),
    ),
  },
  aliases: { "tensorflow_datasets.public_api": "tensorflow_datasets" },
};
