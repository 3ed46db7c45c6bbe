/** Several datasets as one (tensorflow/python/data/ops/concatenate_op.py, zip_op.py, choose_from_datasets_op.py, sample_from_datasets_op.py). */
import { addDims, type Dim, minDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked, joinShapes } from "../../shape/shape";
import { display } from "../../value/display";
import { unknown } from "../../value/make";
import type { DatasetValue, TensorValue, Value } from "../../value/values";
import { made } from "./arguments";
import { dataset } from "./dataset-parts";

/** The elements of one and then those of the other. */
export function concatenated(of: DatasetValue, other: Value): Value {
  if (other.kind !== "dataset") return dataset(unknown);
  const cardinality = of.cardinality === null || other.cardinality === null ? null : addDims(of.cardinality, other.cardinality);
  return dataset(common("concatenate", of.element, other.element), {
    cardinality,
    ...(of.first ? { first: of.first } : {}),
    ...(of.items && other.items ? { items: [...of.items, ...other.items] } : {}),
    ...(cardinality !== null && (of.uncounted || other.uncounted) ? { uncounted: true } : {}),
  });
}

/** Elements of any of several datasets: how many, only iterating tells, unless all are endless. */
export function mixed(owner: string, datasets: Value): Value {
  const items = datasets.kind === "list" || datasets.kind === "tuple" ? datasets.items : undefined;
  if (items?.length === 0) fail({ code: "invalid-argument", owner, argument: "datasets", expected: "at least one dataset", got: "none" });
  const all = items?.filter((each) => each.kind === "dataset");
  if (!items || !all || all.length !== items.length) return dataset(unknown);
  const [first, ...others] = all;
  if (!first) return dataset(unknown);
  const element = others.reduce<Value>((a, b) => common(owner, a, b.element), first.element);
  return dataset(element, all.every((each) => each.cardinality === null) ? { cardinality: null } : { uncounted: true });
}

/** What two elements have in common: the same structure and types; sizes that differ are None. */
function common(owner: string, a: Value, b: Value): Value {
  const refuse = (): never => fail({ code: "wrong-kind", owner, expected: `elements such as ${shown(a)}`, got: shown(b) });
  if (a.kind === "tensor" && b.kind === "tensor") {
    if (a.dtype !== undefined && b.dtype !== undefined && a.dtype !== b.dtype) refuse();
    return made(general(a, b), a.dtype === b.dtype ? a.dtype : undefined);
  }
  if (a.kind === "tuple" && b.kind === "tuple") {
    if (a.items.length !== b.items.length) refuse();
    return { ...a, items: a.items.map((item, i) => common(owner, item, b.items[i] ?? unknown)) };
  }
  if (a.kind === "dict" && b.kind === "dict" && !a.open && !b.open) {
    if (a.entries.size !== b.entries.size || [...a.entries.keys()].some((key) => !b.entries.has(key))) refuse();
    const entries = [...a.entries].map(
      ([key, entry]) => [key, { key: entry.key, value: common(owner, entry.value, b.entries.get(key)?.value ?? unknown) }] as const,
    );
    return { ...a, entries: new Map(entries) };
  }
  if (isStructure(a) && isStructure(b) && a.kind !== b.kind) refuse();
  return unknown;
}

function isStructure(value: Value): boolean {
  return value.kind === "tensor" || value.kind === "tuple" || (value.kind === "dict" && !value.open);
}

function shown(element: Value): string {
  return element.kind === "tensor" && element.dtype ? `${display(element)} of ${element.dtype}` : display(element);
}

/** A size that differs is None in the element specification. */
function general(a: TensorValue, b: TensorValue) {
  const joined = joinShapes(a.shape, b.shape);
  return isRanked(joined) ? joined.map((size) => (typeof size === "object" && size?.kind === "unknown-dim" ? null : size)) : joined;
}

/** One dataset of the elements of several, as long as the shortest. Lists are no structure. */
export function zip(datasets: Value): Value {
  const all: DatasetValue[] = [];
  if (datasets.kind === "tuple" && datasets.items.length === 0) refuseZip(datasets);
  const element = combine(datasets, (each) => {
    all.push(each ?? dataset(unknown));
    return each?.element ?? unknown;
  });
  if (element.kind === "unknown") return dataset(unknown);
  const lengths = all.map((each) => each.cardinality).filter((length) => length !== null);
  const cardinality = lengths.length === 0 ? null : lengths.reduce<Dim>((a, b, i) => (i === 0 ? b : minDims(a, b)), UNKNOWN);
  const hasFirst = all.some((each) => each.first);
  return dataset(element, {
    cardinality,
    ...(hasFirst ? { first: combine(datasets, (each) => each?.first ?? each?.element ?? unknown) } : {}),
    ...(all.some((each) => each.uncounted) ? { uncounted: true } : {}),
  });
}

function combine(value: Value, pick: (of: DatasetValue | undefined) => Value): Value {
  if (value.kind === "dataset") return pick(value);
  if (value.kind === "tuple") return { kind: "tuple", items: value.items.map((item) => combine(item, pick)) };
  if (value.kind === "dict") {
    const entries = [...value.entries].map(([key, entry]) => [key, { key: entry.key, value: combine(entry.value, pick) }] as const);
    return { ...value, entries: new Map(entries) };
  }
  if (value.kind === "list" || value.kind === "tensor" || value.kind === "none") refuseZip(value);
  return pick(undefined);
}

function refuseZip(value: Value): never {
  fail({ code: "wrong-kind", owner: "zip", expected: "datasets, or tuples and dicts of them", got: display(value) });
}
