/** Datasets of the same elements, more or fewer of them, or in another order (tensorflow/python/data/ops/take_op.py, repeat_op.py, skip_op.py). */
import { ceilDivideDims, compareDims, type Dim, maxDims, minDims, multiplyDims, subtractDims, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { DatasetValue, Value } from "../../value/values";
import { dataset, tensorsOf, withoutFirst } from "./dataset-parts";

/** Elements in another order: the first batch may be the one that is not full. */
export function shuffled(of: DatasetValue): DatasetValue {
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

export function kept(of: DatasetValue): DatasetValue {
  const { origin: _origin, ...rest } = of;
  return rest;
}

/** As many of the elements, or others like them; `items` are all of them, where they are known one by one. */
function withCount(of: DatasetValue, cardinality: Dim, items?: readonly Value[], first: Value | undefined = of.first): DatasetValue {
  if (!items) return dataset(of.element, { cardinality, ...(first ? { first } : {}) });
  return dataset(of.element, { cardinality, items, ...(items[0] ? { first: items[0] } : {}) });
}

const FEW = 64;

/** Nothing repeated is nothing, however often; endless is what nobody counted as well. */
export function repeated(of: DatasetValue, count: Value): DatasetValue {
  const times = count.kind === "int" ? count.value : count.kind === "none" ? -1 : UNKNOWN;
  const isEmpty = times === 0 || (of.cardinality === 0 && !of.uncounted);
  if (isEmpty) return recounted(of, withCount(of, 0, []), undefined);
  const many = times === -1 || of.cardinality === null ? null : multiplyDims(of.cardinality, times);
  const { items } = of;
  const all =
    items && typeof times === "number" && times > 0 && items.length * times <= FEW ? Array.from({ length: times }, () => items) : undefined;
  return recounted(of, withCount(of, many, all?.flat()), of.uncounted);
}

/** Of what is repeated without end TensorFlow counts as many as are taken, although there may be none. */
export function taken(of: DatasetValue, count: Dim): DatasetValue {
  if (count === -1) return recounted(of, withCount(of, of.cardinality, of.items), of.uncounted);
  if (of.cardinality === null && of.uncounted) return recounted(of, withCount(of, UNKNOWN), undefined);
  const items = typeof count === "number" && count >= 0 ? of.items?.slice(0, count) : undefined;
  return recounted(of, withCount(of, of.cardinality === null ? count : minDims(of.cardinality, count), items), of.uncounted);
}

function recounted({ fails }: DatasetValue, made: DatasetValue, uncounted: true | undefined): DatasetValue {
  return { ...made, ...(uncounted ? { uncounted } : {}), ...(fails ? { fails } : {}) };
}

export function skipped(of: DatasetValue, count: Dim): DatasetValue {
  if (count === -1) return withCount(of, 0, []);
  const left = of.cardinality === null ? null : maxDims(0, subtractDims(of.cardinality, count));
  const items = typeof count === "number" && count >= 0 ? of.items?.slice(count) : undefined;
  return items ? withCount(of, left, items) : withoutFirst(withCount(of, left));
}

/** One element of as many, from one place on. */
export function sharded(of: DatasetValue, count: Dim, index: Dim): DatasetValue {
  const left = of.cardinality === null ? null : ceilDivideDims(subtractDims(of.cardinality, index), count);
  const items = typeof count === "number" && typeof index === "number" ? of.items?.filter((_, i) => i % count === index) : undefined;
  if (items) return withCount(of, left, items);
  return index === 0 ? withCount(of, left) : withoutFirst(withCount(of, left));
}
