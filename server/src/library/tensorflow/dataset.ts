/** Attributes and methods of `tf.data.Dataset` (tensorflow/python/data/ops/dataset_ops.py). */
import {
  addDims,
  ceilDivideDims,
  type Dim,
  floorDivideDims,
  lessThan,
  maxDims,
  multiplyDims,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyInt, int, iterator, makeArgs, none, tuple, unknown } from "../../value/make";
import type { DatasetValue, IteratorValue, TensorValue, Value } from "../../value/values";
import { type Entry, entryValue, fn, raw } from "../vocabulary/functions";
import { anything, dim, flag, ignored, knownFlag, ordered, positive, withDefault } from "../vocabulary/params";
import { made } from "./arguments";
import { batch, batchSize, failing, raggedBatch, rebatch, unbatch } from "./dataset-batching";
import { kept, repeated, sharded, shuffled, skipped, taken } from "./dataset-counting";
import { concatenated } from "./dataset-joining";
import { filtered, flattened, map, result } from "./dataset-mapping";
import { padded } from "./dataset-padding";
import { batched, callWithElement, components, counter, dataset, mapComponents, placed, refuseNested, tensorsOf } from "./dataset-parts";
import { sources } from "./dataset-sources";
import { reportBatches } from "./silent";

/** `dataset.name`; unknown when it is not known. */
export function datasetAttribute(of: DatasetValue, name: string, _ctx: Context): Value | undefined {
  if (of.attributes) return of.attributes.get(name) ?? unknown;
  const entry = Object.hasOwn(METHODS, name) ? METHODS[name]?.(of) : Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (entry) return placed(entryValue(name, entry), Object.hasOwn(METHODS, name) && !COUNTING.has(name) ? of : undefined);
  if (name === "element_spec") return of.element;
  return unknown;
}

/** They say themselves whether anyone counted their elements, and whether taking one fails. */
const COUNTING: ReadonlySet<string> = new Set(["apply", "repeat", "take", "ignore_errors"]);

type Rule = (of: DatasetValue) => Entry;

function window(of: DatasetValue, size: Dim, shift: Dim, stride: Dim, dropRemainder: boolean): Value {
  const inner = (component: TensorValue): Value => dataset(component, { cardinality: dropRemainder ? size : UNKNOWN });
  const covered = addDims(multiplyDims(subtractDims(size, 1), stride), 1);
  const { cardinality } = of;
  const whole = cardinality === null ? null : addDims(floorDivideDims(subtractDims(cardinality, covered), shift), 1);
  const count = cardinality === null ? null : dropRemainder ? maxDims(0, whole) : ceilDivideDims(cardinality, shift);
  return dataset(mapComponents(of.element, inner), { cardinality: count });
}

/** Whatever `list` or a loop would get, when there is little of it. */
function asArrays(of: DatasetValue): Value {
  refuseNested("as_numpy_iterator", of.element);
  const arrays = arraysOf(of);
  return of.fails ? { ...arrays, fails: of.fails } : arrays;
}

function arraysOf(of: DatasetValue): IteratorValue {
  const own = (size: Dim): Dim => (size === null ? UNKNOWN : size);
  // What is ragged becomes rows of its own kind.
  const toArray = (each: TensorValue): Value =>
    each.ragged
      ? unknown
      : {
          ...each,
          shape: isRanked(each.shape) ? each.shape.map(own) : each.shape,
          dtype: each.dtype === "string" ? "object" : each.dtype,
          framework: "numpy",
        };
  const element = mapComponents(of.element, toArray);
  const first = of.first ? mapComponents(of.first, toArray) : undefined;
  const count = of.cardinality;
  if (of.items)
    return iterator(
      of.items.map((each) => mapComponents(each, toArray)),
      element,
    );
  const few = typeof count === "number" && count <= 64 && !first ? Array.from({ length: count }, () => element) : undefined;
  return { ...iterator(few, element, count), ...(first ? { first } : {}) };
}

function single(of: DatasetValue): Value {
  if (of.fails) fail(of.fails);
  if (lessThan(1, of.cardinality) === "yes" || of.cardinality === null)
    fail({
      code: "invalid-argument",
      owner: "get_single_element",
      argument: "dataset",
      expected: "a dataset of one element",
      got: `${of.cardinality ?? "endless"}`,
    });
  return of.first ?? of.element;
}

/** What TensorFlow says of the number of elements: -1 for an endless dataset, -2 where it does not know. */
function countOf({ cardinality, uncounted }: DatasetValue): Value {
  if (cardinality === null) return int(-1);
  if (uncounted) return int(-2);
  return typeof cardinality === "number" ? int(cardinality) : anyInt;
}

/** Types of elements that can be told apart. */
const COUNTABLE: ReadonlySet<string> = new Set(["int32", "int64", "string"]);

const unchanged: Rule = (of) => raw(() => kept(of));
const callee = { map_func: anything };
const flatMap =
  (owner: string, names: string): Rule =>
  (of) =>
    fn(ordered(names, callee), ({ map_func }, ctx) => flattened(owner, of, map_func, ctx));

const METHODS: Readonly<Record<string, Rule>> = {
  batch: (of) =>
    fn(
      ordered("batch_size drop_remainder num_parallel_calls deterministic name", { batch_size: batchSize, drop_remainder: flag(false) }),
      ({ batch_size, drop_remainder }, ctx) => {
        reportBatches(of, batch_size, ctx);
        const batches = { ...batch(of, batch_size, drop_remainder), ...failing(of, batch_size) };
        return drop_remainder || of.holds ? batches : { ...batches, holds: "batch" };
      },
    ),
  padded_batch: (of) =>
    fn(
      ordered("batch_size padded_shapes padding_values drop_remainder name", {
        batch_size: batchSize,
        padded_shapes: withDefault(anything, none as Value),
        padding_values: withDefault(anything, none as Value),
        drop_remainder: flag(false),
      }),
      ({ batch_size, padded_shapes, padding_values, drop_remainder }) =>
        padded(of, batch_size, padded_shapes, padding_values, drop_remainder),
    ),
  ragged_batch: (of) =>
    fn(
      ordered("batch_size drop_remainder row_splits_dtype name", { batch_size: batchSize, drop_remainder: flag(false) }),
      ({ batch_size, drop_remainder }) => raggedBatch(of, batch_size, drop_remainder),
    ),
  unbatch: (of) => fn({ name: ignored }, () => unbatch(of)),
  rebatch: (of) =>
    fn(
      ordered("batch_size drop_remainder name", { batch_size: anything, drop_remainder: knownFlag(false) }),
      ({ batch_size, drop_remainder }) => rebatch(of, batch_size, drop_remainder),
    ),
  map: (of) =>
    fn(ordered("map_func num_parallel_calls deterministic synchronous use_unbounded_threadpool name", callee), ({ map_func }, ctx) =>
      map(of, map_func, ctx),
    ),
  filter: (of) => fn(ordered("predicate name", { predicate: anything }), ({ predicate }, ctx) => filtered("filter", of, predicate, ctx)),
  take_while: (of) =>
    fn(ordered("predicate name", { predicate: anything }), ({ predicate }, ctx) => filtered("take_while", of, predicate, ctx)),
  flat_map: flatMap("flat_map", "map_func name"),
  interleave: flatMap("interleave", "map_func cycle_length block_length num_parallel_calls deterministic name"),
  shuffle: (of) => fn(ordered("buffer_size seed reshuffle_each_iteration name", { buffer_size: batchSize }), () => shuffled(of)),
  repeat: (of) => fn(ordered("count name", { count: withDefault(anything, none as Value) }), ({ count }) => repeated(of, count)),
  take: (of) => fn(ordered("count name", { count: dim }), ({ count }) => taken(of, count)),
  skip: (of) => fn(ordered("count name", { count: dim }), ({ count }) => skipped(of, count)),
  shard: (of) =>
    fn(ordered("num_shards index name", { num_shards: positive, index: dim }), ({ num_shards, index }) => {
      if (lessThan(index, 0) === "yes" || lessThan(index, num_shards) === "no")
        fail({ code: "invalid-argument", owner: "shard", argument: "index", expected: "0 to num_shards - 1", got: `${index}` });
      return sharded(of, num_shards, index);
    }),
  enumerate: (of) =>
    fn(ordered("start name", {}), () =>
      dataset(tuple([counter, of.element]), {
        cardinality: of.cardinality,
        ...(of.first ? { first: tuple([counter, of.first]) } : {}),
        ...(of.items ? { items: of.items.map((each) => tuple([counter, each])) } : {}),
      }),
    ),
  window: (of) =>
    fn(
      ordered("size shift stride drop_remainder name", {
        size: batchSize,
        shift: withDefault(anything, none as Value),
        stride: withDefault(dim, 1 as Dim),
        drop_remainder: flag(false),
      }),
      ({ size, shift, stride, drop_remainder }) =>
        window(of, size, shift.kind === "none" ? size : shift.kind === "int" ? shift.value : UNKNOWN, stride, drop_remainder),
    ),
  group_by_window: (of) =>
    fn(
      ordered("key_func reduce_func window_size window_size_func name", { key_func: anything, reduce_func: anything }),
      ({ key_func, reduce_func }, ctx) => {
        callWithElement(key_func, of.element, ctx);
        const grouped = ctx.call(reduce_func, makeArgs([counter, dataset(of.element, { uncounted: true })]));
        const parts = of.cardinality === null ? { cardinality: null } : ({ uncounted: true } as const);
        return dataset(grouped.kind === "dataset" ? grouped.element : unknown, parts);
      },
    ),
  bucket_by_sequence_length: (of) =>
    fn(
      ordered(
        "element_length_func bucket_boundaries bucket_batch_sizes padded_shapes padding_values pad_to_bucket_boundary no_padding drop_remainder name",
        { element_length_func: anything },
      ),
      ({ element_length_func }, ctx) => {
        callWithElement(element_length_func, of.element, ctx);
        return dataset(
          batched(
            mapComponents(of.element, (each) => made(isRanked(each.shape) ? each.shape : UNKNOWN_RANK, each.dtype)),
            null,
          ),
          of.cardinality === null ? { cardinality: null } : { uncounted: true },
        );
      },
    ),
  concatenate: (of) => fn(ordered("dataset name", { dataset: anything }), ({ dataset: other }) => concatenated(of, other)),
  scan: (of) =>
    fn(ordered("initial_state scan_func name", { initial_state: anything, scan_func: anything }), ({ initial_state, scan_func }, ctx) => {
      const pair = ctx.call(scan_func, makeArgs([components(initial_state), of.element]));
      return dataset(pair.kind === "tuple" && pair.items[1] ? result(pair.items[1]) : unknown, { cardinality: of.cardinality });
    }),
  reduce: (of) =>
    fn(
      ordered("initial_state reduce_func name", { initial_state: anything, reduce_func: anything }),
      ({ initial_state, reduce_func }, ctx) => {
        if (of.fails) fail(of.fails);
        const state = components(initial_state);
        ctx.call(reduce_func, makeArgs([state, of.element]));
        return mapComponents(state, (each) => made(each.shape, each.dtype));
      },
    ),
  apply: (of) =>
    fn(ordered("transformation_func", { transformation_func: anything }), ({ transformation_func }, ctx) =>
      ctx.call(transformation_func, makeArgs([of])),
    ),
  prefetch: unchanged,
  cache: unchanged,
  with_options: unchanged,
  ignore_errors: (of) => raw(() => dataset(of.element, { uncounted: true })),
  snapshot: unchanged,
  prefetch_to_device: unchanged,
  unique: (of) =>
    raw(() => {
      const wrong = tensorsOf(of.element).find(({ dtype }) => dtype !== undefined && !COUNTABLE.has(dtype));
      if (wrong) fail({ code: "wrong-kind", owner: "unique", expected: "int32, int64 or string elements", got: wrong.dtype ?? "others" });
      return dataset(of.element, { uncounted: true });
    }),
  as_numpy_iterator: (of) => raw(() => asArrays(of)),
  get_single_element: (of) => raw(() => single(of)),
  cardinality: (of) => raw(() => made([], "int64", { content: countOf(of) })),
  options: () => raw(() => unknown),
  save: () => raw(() => none),
};
