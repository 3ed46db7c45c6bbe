/** Attributes and methods of `tf.data.Dataset` (tensorflow/python/data/ops/dataset_ops.py). */
import {
  addDims,
  ceilDivideDims,
  compareDims,
  type Dim,
  floorDivideDims,
  lessThan,
  maxDims,
  minDims,
  multiplyDims,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, joinShapes } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyInt, int, iterator, makeArgs, none, shapeOf, tuple, unknown } from "../../value/make";
import type { DatasetValue, TensorValue, Value } from "../../value/values";
import { type Entry, entryValue, fn, raw } from "../vocabulary/functions";
import { anything, dim, flag, ignored, ordered, param, refuse, withDefault } from "../vocabulary/params";
import { made } from "./arguments";
import {
  batched,
  callWithElement,
  components,
  counter,
  dataset,
  firstBatchSize,
  mapComponents,
  placed,
  rowOf,
  tensorsOf,
  withoutFirst,
} from "./dataset-parts";
import { sources } from "./dataset-sources";
import { reportBatches } from "./silent";

/** `dataset.name`; unknown when it is not known. */
export function datasetAttribute(of: DatasetValue, name: string, _ctx: Context): Value | undefined {
  const entry = Object.hasOwn(METHODS, name) ? METHODS[name]?.(of) : Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (entry) return placed(entryValue(name, entry));
  if (name === "element_spec") return of.element;
  return unknown;
}

type Rule = (of: DatasetValue) => Entry;

/** A batch size: an integer above zero. */
const batchSize = param<Dim>((value, at) => {
  if (value.kind === "string" || value.kind === "none" || value.kind === "float") return refuse(at, "a positive integer", value);
  const size = dim.read(value, at);
  if (typeof size === "number" && size <= 0) return refuse(at, "a positive integer", value);
  return typeof size === "symbol" ? UNKNOWN : size;
}, UNKNOWN);

function batch(of: DatasetValue, size: Dim, dropRemainder: boolean, make: (element: Value, count: Dim) => Value = batched): DatasetValue {
  const { cardinality } = of;
  const count = cardinality === null ? null : dropRemainder ? floorDivideDims(cardinality, size) : ceilDivideDims(cardinality, size);
  const first = make(of.first ?? of.element, dropRemainder ? size : firstBatchSize(size, cardinality));
  return dataset(make(of.element, dropRemainder ? size : null), { first, cardinality: count, samples: of.samples ?? cardinality });
}

/** Each axis that is not known is filled up to the longest of the batch, or to what `padded_shapes` says. */
function padded(of: DatasetValue, size: Dim, shapes: Value, dropRemainder: boolean): DatasetValue {
  const wanted = shapes.kind === "none" ? undefined : shapes;
  if (wanted) checkPadding(of.element, wanted);
  const given = wanted && tensorsOf(of.element).length === 1 ? shapeOf(wanted) : undefined;
  const grow = (element: Value, count: Dim): Value =>
    mapComponents(element, (each) => {
      if (!isRanked(each.shape)) return made(UNKNOWN_RANK, each.dtype);
      const sizes = each.shape.map((own, i): Dim => {
        if (wanted === undefined) return own;
        const to = given && isRanked(given) ? dimAt(given, i) : UNKNOWN;
        return to === null || to === -1 ? own : to;
      });
      return made([count, ...sizes], each.dtype);
    });
  return withoutFirst(batch(of, size, dropRemainder, grow));
}

function checkPadding(element: Value, shapes: Value): void {
  const target = shapeOf(shapes);
  if (element.kind !== "tensor" || !target || !isRanked(target) || !isRanked(element.shape)) return;
  if (target.length !== element.shape.length)
    fail({ code: "rank-mismatch", owner: "padded_batch", expected: `rank ${target.length}, as padded_shapes has`, got: element.shape });
}

/** Elements in another order: the first batch may be the one that is not full. */
function shuffled(of: DatasetValue): DatasetValue {
  const size = firstSize(of);
  const isUniform =
    size !== undefined &&
    of.samples !== undefined &&
    of.cardinality !== null &&
    compareDims(multiplyDims(size, of.cardinality), of.samples) === "yes";
  return of.first && !isUniform && of.cardinality !== null ? withoutFirst(of) : kept(of);
}

function firstSize(of: DatasetValue): Dim | undefined {
  const [tensor] = of.first ? tensorsOf(of.first) : [];
  return tensor && isRanked(tensor.shape) ? tensor.shape[0] : undefined;
}

function kept(of: DatasetValue): DatasetValue {
  const { origin: _origin, ...rest } = of;
  return rest;
}

function withCount(of: DatasetValue, cardinality: Dim, first: Value | undefined = of.first): DatasetValue {
  return dataset(of.element, { cardinality, ...(first ? { first } : {}) });
}

function map(of: DatasetValue, callee: Value, ctx: Context): Value {
  const element = result(callWithElement(callee, of.element, ctx));
  const { first } = of;
  const mapped = first && ctx.attempt(() => result(callWithElement(callee, first, ctx)));
  return dataset(element, {
    cardinality: of.cardinality,
    ...(mapped ? { first: mapped } : {}),
    ...(of.samples === undefined ? {} : { samples: of.samples }),
  });
}

/** What a mapped function returns: everything but tuples and dicts becomes a tensor. */
function result(value: Value): Value {
  return components(value);
}

/** Elements of the datasets that a function makes of the elements. */
function flattened(of: DatasetValue, callee: Value, ctx: Context): Value {
  const inner = callWithElement(callee, of.element, ctx);
  return inner.kind === "dataset" ? dataset(inner.element, inner.first ? { first: inner.first } : {}) : dataset(unknown);
}

function unbatch(of: DatasetValue): Value {
  const tensors = tensorsOf(of.element);
  for (const each of tensors)
    if (isRanked(each.shape) && each.shape.length === 0)
      fail({ code: "rank-mismatch", owner: "unbatch", expected: "batches, of rank 1 or more", got: each.shape });
  const [size] = tensors.flatMap((each) => (isRanked(each.shape) ? [dimAt(each.shape, 0)] : []));
  const count =
    typeof size === "number" && of.cardinality !== null
      ? multiplyDims(of.cardinality, size)
      : of.cardinality === null
        ? null
        : (of.samples ?? UNKNOWN);
  return dataset(rowOf(of.element), { cardinality: count });
}

/** Other batches of the same samples; the sizes are left open. */
function rebatch(of: DatasetValue): Value {
  const [scalar] = tensorsOf(of.element).filter((each) => isRanked(each.shape) && each.shape.length === 0);
  if (scalar) fail({ code: "rank-mismatch", owner: "rebatch", expected: "batches, of rank 1 or more", got: scalar.shape });
  return dataset(
    mapComponents(of.element, (each) => made(isRanked(each.shape) ? [UNKNOWN, ...each.shape.slice(1)] : UNKNOWN_RANK, each.dtype)),
  );
}

function window(of: DatasetValue, size: Dim, shift: Dim, stride: Dim, dropRemainder: boolean): Value {
  const inner = (component: TensorValue): Value => dataset(component, { cardinality: dropRemainder ? size : UNKNOWN });
  const covered = addDims(multiplyDims(subtractDims(size, 1), stride), 1);
  const { cardinality } = of;
  const whole = cardinality === null ? null : addDims(floorDivideDims(subtractDims(cardinality, covered), shift), 1);
  const count = cardinality === null ? null : dropRemainder ? maxDims(0, whole) : ceilDivideDims(cardinality, shift);
  return dataset(mapComponents(of.element, inner), { cardinality: count });
}

function concatenated(of: DatasetValue, other: Value): Value {
  if (other.kind !== "dataset") return dataset(unknown);
  const cardinality = of.cardinality === null || other.cardinality === null ? null : addDims(of.cardinality, other.cardinality);
  const others = tensorsOf(other.element);
  let index = 0;
  const element = mapComponents(of.element, (each) => {
    const second = others[index++];
    return made(second ? general(each, second) : UNKNOWN_RANK, each.dtype === second?.dtype ? each.dtype : undefined);
  });
  return dataset(element, { cardinality, ...(of.first ? { first: of.first } : {}) });
}

/** A size that differs is None in the element specification. */
function general(a: TensorValue, b: TensorValue) {
  const joined = joinShapes(a.shape, b.shape);
  return isRanked(joined) ? joined.map((size) => (typeof size === "object" && size?.kind === "unknown-dim" ? null : size)) : joined;
}

function repeated(of: DatasetValue, count: Value): DatasetValue {
  const times = count.kind === "int" ? count.value : count.kind === "none" ? -1 : UNKNOWN;
  return withCount(of, times === -1 ? null : of.cardinality === null ? null : multiplyDims(of.cardinality, times));
}

function taken(of: DatasetValue, count: Dim): DatasetValue {
  return withCount(of, of.cardinality === null ? count : count === -1 ? of.cardinality : minDims(of.cardinality, count));
}

function skipped(of: DatasetValue, count: Dim): DatasetValue {
  const left = of.cardinality === null ? null : maxDims(0, subtractDims(of.cardinality, count));
  const { first: _first, ...rest } = withCount(of, left);
  return rest;
}

/** Whatever `list` or a loop would get, when there is little of it. */
function asArrays(of: DatasetValue): Value {
  const toArray = (each: TensorValue): Value => ({ ...each, framework: "numpy" });
  const element = mapComponents(of.element, toArray);
  const first = of.first ? mapComponents(of.first, toArray) : undefined;
  const count = of.cardinality;
  const few = typeof count === "number" && count <= 64 && !first ? Array.from({ length: count }, () => element) : undefined;
  return iterator(few, first ?? element, count);
}

function single(of: DatasetValue): Value {
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

const unchanged: Rule = (of) => raw(() => kept(of));
const callee = { map_func: anything };
const flatMap =
  (names: string): Rule =>
  (of) =>
    fn(ordered(names, callee), ({ map_func }, ctx) => flattened(of, map_func, ctx));

const METHODS: Readonly<Record<string, Rule>> = {
  batch: (of) =>
    fn(
      ordered("batch_size drop_remainder num_parallel_calls deterministic name", { batch_size: batchSize, drop_remainder: flag(false) }),
      ({ batch_size, drop_remainder }, ctx) => {
        reportBatches(of, batch_size, ctx);
        const batches = batch(of, batch_size, drop_remainder);
        return drop_remainder || of.holds ? batches : { ...batches, holds: "batch" };
      },
    ),
  padded_batch: (of) =>
    fn(
      ordered("batch_size padded_shapes padding_values drop_remainder name", {
        batch_size: batchSize,
        padded_shapes: withDefault(anything, none as Value),
        drop_remainder: flag(false),
      }),
      ({ batch_size, padded_shapes, drop_remainder }) => padded(of, batch_size, padded_shapes, drop_remainder),
    ),
  ragged_batch: (of) =>
    fn(
      ordered("batch_size drop_remainder row_splits_dtype name", { batch_size: batchSize, drop_remainder: flag(false) }),
      ({ batch_size, drop_remainder }) => batch(of, batch_size, drop_remainder),
    ),
  unbatch: (of) => fn({ name: ignored }, () => unbatch(of)),
  rebatch: (of) => fn(ordered("batch_size drop_remainder name", { batch_size: anything }), () => rebatch(of)),
  map: (of) =>
    fn(ordered("map_func num_parallel_calls deterministic synchronous use_unbounded_threadpool name", callee), ({ map_func }, ctx) =>
      map(of, map_func, ctx),
    ),
  filter: (of) =>
    fn(ordered("predicate name", { predicate: anything }), ({ predicate }, ctx) => {
      callWithElement(predicate, of.element, ctx);
      return dataset(of.element);
    }),
  take_while: (of) => fn(ordered("predicate name", { predicate: anything }), () => withCount(of, UNKNOWN)),
  flat_map: flatMap("map_func name"),
  interleave: flatMap("map_func cycle_length block_length num_parallel_calls deterministic name"),
  shuffle: (of) => fn(ordered("buffer_size seed reshuffle_each_iteration name", { buffer_size: anything }), () => shuffled(of)),
  repeat: (of) => fn(ordered("count name", { count: withDefault(anything, none as Value) }), ({ count }) => repeated(of, count)),
  take: (of) => fn(ordered("count name", { count: dim }), ({ count }) => taken(of, count)),
  skip: (of) => fn(ordered("count name", { count: dim }), ({ count }) => skipped(of, count)),
  shard: (of) =>
    fn(ordered("num_shards index name", { num_shards: dim, index: dim }), ({ num_shards, index }) =>
      withoutFirst(withCount(of, of.cardinality === null ? null : ceilDivideDims(subtractDims(of.cardinality, index), num_shards))),
    ),
  enumerate: (of) =>
    fn(ordered("start name", {}), () =>
      dataset(tuple([counter, of.element]), { cardinality: of.cardinality, ...(of.first ? { first: tuple([counter, of.first]) } : {}) }),
    ),
  window: (of) =>
    fn(
      ordered("size shift stride drop_remainder name", {
        size: dim,
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
        const grouped = ctx.call(reduce_func, makeArgs([counter, dataset(of.element)]));
        return grouped.kind === "dataset" ? dataset(grouped.element) : dataset(unknown);
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
  ignore_errors: unchanged,
  snapshot: unchanged,
  prefetch_to_device: unchanged,
  unique: (of) =>
    raw(() => {
      const [tensor] = tensorsOf(of.element);
      if (tensor?.dtype?.startsWith("float"))
        fail({ code: "wrong-kind", owner: "unique", expected: "integers or strings", got: tensor.dtype });
      return withoutFirst(withCount(of, UNKNOWN));
    }),
  as_numpy_iterator: (of) => raw(() => asArrays(of)),
  get_single_element: (of) => raw(() => single(of)),
  cardinality: (of) =>
    raw(() =>
      made([], "int64", { content: of.cardinality === null ? int(-1) : typeof of.cardinality === "number" ? int(of.cardinality) : anyInt }),
    ),
  options: () => raw(() => unknown),
  save: () => raw(() => none),
};
