/** Elements put together and taken apart (tensorflow/python/data/ops/batch_op.py, ragged_batch_op.py, rebatch_op.py, unbatch_op.py). */
import { ceilDivideDims, compareDims, type Dim, floorDivideDims, moduloDims, multiplyDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, copiesOf, dimAt, isRanked } from "../../shape/shape";
import { dimOf } from "../../value/make";
import type { DatasetValue, Value } from "../../value/values";
import { dim, param, refuse } from "../vocabulary/params";
import { made } from "./arguments";
import { batched, dataset, firstBatchSize, mapComponents, rowOf, tensorsOf } from "./dataset-parts";

/** A batch size: an integer above zero. */
export const batchSize = param<Dim>((value, at) => {
  if (value.kind === "string" || value.kind === "none" || value.kind === "float") return refuse(at, "a positive integer", value);
  const size = dim.read(value, at);
  if (typeof size === "number" && size <= 0) return refuse(at, "a positive integer", value);
  return typeof size === "symbol" ? UNKNOWN : size;
}, UNKNOWN);

type Make = (element: Value, count: Dim) => Value;

export function batch(of: DatasetValue, size: Dim, dropRemainder: boolean, make: Make = batched): DatasetValue {
  const { cardinality } = of;
  const count = cardinality === null ? null : dropRemainder ? floorDivideDims(cardinality, size) : ceilDivideDims(cardinality, size);
  const items = batchesOf(of, size, dropRemainder, make);
  const first = items?.[0] ?? make(of.first ?? of.element, dropRemainder ? size : firstBatchSize(size, cardinality));
  return dataset(make(of.element, dropRemainder ? size : null), {
    first,
    cardinality: count,
    samples: of.samples ?? cardinality,
    ...(items ? { items } : {}),
  });
}

const FEW_BATCHES = 16;

/** All batches, the last of which may be smaller. */
function batchesOf(of: DatasetValue, size: Dim, dropRemainder: boolean, make: Make): readonly Value[] | undefined {
  const { cardinality } = of;
  if (of.items || of.first || typeof size !== "number" || typeof cardinality !== "number") return undefined;
  const full = Math.floor(cardinality / size);
  const rest = dropRemainder ? 0 : cardinality % size;
  if (full + rest === 0 || full >= FEW_BATCHES) return undefined;
  const whole = make(of.element, size);
  return [...copiesOf(full, whole), ...(rest > 0 ? [make(of.element, rest)] : [])];
}

/** Elements that are put together have one shape. Those of the first batch, without which nothing is read, are compared. */
export function failing(of: DatasetValue, size: Dim): Pick<DatasetValue, "fails"> {
  const [first = [], ...others] = (typeof size === "number" && of.items?.slice(0, size).map(tensorsOf)) || [];
  for (const other of others)
    for (const [i, { shape }] of first.entries()) {
      const against = other[i]?.shape;
      if (against && compareShapes(shape, against) === "no")
        return { fails: { code: "broadcast-mismatch", owner: "batch", shapes: [shape, against], detail: "elements of one shape" } };
    }
  return {};
}

/** Sizes that are not known make the batch ragged. */
export function raggedBatch(of: DatasetValue, size: Dim, dropRemainder: boolean): DatasetValue {
  const isStatic = tensorsOf(of.element).every((each) => isRanked(each.shape) && each.shape.every((own) => typeof own === "number"));
  if (isStatic) return batch(of, size, dropRemainder);
  const grow = (element: Value, count: Dim): Value =>
    mapComponents(element, (each) => {
      if (!isRanked(each.shape)) return made(UNKNOWN_RANK, each.dtype);
      const ragged = each.shape.some((own) => own === null) ? ({ ragged: true } as const) : {};
      return made([count, ...each.shape], each.dtype, ragged);
    });
  const { first: _first, ...rest } = batch(of, size, dropRemainder, grow);
  return rest;
}

export function unbatch(of: DatasetValue): Value {
  const tensors = tensorsOf(of.element);
  for (const each of tensors)
    if (isRanked(each.shape) && each.shape.length === 0)
      fail({ code: "rank-mismatch", owner: "unbatch", expected: "batches, of rank 1 or more", got: each.shape });
  const sizes = tensors.flatMap((each) => (isRanked(each.shape) ? [dimAt(each.shape, 0)] : []));
  const size = sizes.find((each) => typeof each === "number") ?? sizes[0];
  if (size !== undefined) checkOneSize("unbatch", sizes, size);
  if (of.cardinality === null) return dataset(rowOf(of.element), { cardinality: null });
  // Datasets within datasets are components too.
  if (size === undefined) return dataset(rowOf(of.element));
  if (typeof size === "number") return dataset(rowOf(of.element), { cardinality: multiplyDims(of.cardinality, size) });
  return dataset(rowOf(of.element), { cardinality: of.samples ?? UNKNOWN, uncounted: true });
}

function checkOneSize(owner: string, sizes: readonly Dim[], size: Dim): void {
  if (sizes.some((each) => compareDims(each, size) === "no"))
    fail({ code: "cardinality-mismatch", owner, sizes: sizes.map((each, i) => ({ name: `component ${i + 1}`, size: each })) });
}

/** Other batches of the same samples: of one size where the old ones are cut evenly, or the rest is dropped. */
export function rebatch(of: DatasetValue, size: Value, dropRemainder: boolean | undefined): Value {
  const tensors = tensorsOf(of.element);
  const scalar = tensors.find((each) => isRanked(each.shape) && each.shape.length === 0);
  if (scalar) fail({ code: "rank-mismatch", owner: "rebatch", expected: "batches, of rank 1 or more", got: scalar.shape });
  const count = rebatchedSize(of, size, dropRemainder);
  return dataset(
    mapComponents(of.element, (each) => made(isRanked(each.shape) ? [count, ...each.shape.slice(1)] : UNKNOWN_RANK, each.dtype)),
    { uncounted: true },
  );
}

function rebatchedSize(of: DatasetValue, size: Value, dropRemainder: boolean | undefined): Dim {
  const to = dimOf(size);
  if (dropRemainder === undefined || typeof to !== "number" || to <= 0) return UNKNOWN;
  if (dropRemainder) return to;
  const olds = tensorsOf(of.element).map((each) => (isRanked(each.shape) ? dimAt(each.shape, 0) : UNKNOWN));
  const known = olds.filter((each) => typeof each === "number");
  const [old] = known;
  if (old === undefined) return olds.every((each) => each === null) ? null : UNKNOWN;
  checkOneSize("rebatch", known, old);
  return moduloDims(old, to) === 0 ? to : null;
}
