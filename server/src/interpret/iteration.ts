/** What iterating a value yields. */

import { inAnyOrder } from "../library/python/order";
import { type Dim, UNKNOWN } from "../shape/dim";
import { isRanked } from "../shape/shape";
import { elementOfList } from "../value/lists";
import { anyString, int, makeArgs, string, unknown, unknownBecause } from "../value/make";
import { joinAll } from "../value/same";
import { mapTensors, reshaped } from "../value/tensors";
import type { ClassValue, DatasetValue, IteratorValue, Value } from "../value/values";
import { findInClass } from "./attributes";
import { callValue } from "./calls";
import type { Run } from "./run";

const TENSOR_ITEM_LIMIT = 256;

/** All items in order when they are known; undefined otherwise. */
export function itemsOf(run: Run, value: Value): readonly Value[] | undefined {
  switch (value.kind) {
    case "tuple":
    case "list":
    case "iterator":
      return value.items;
    case "set":
      return value.items && inAnyOrder(value.items);
    case "class":
      return membersOf(value);
    case "dict":
      return value.open ? undefined : [...value.entries.values()].map((entry) => entry.key);
    case "string":
      return value.value === undefined || value.value.length > TENSOR_ITEM_LIMIT ? undefined : [...value.value].map(string);
    case "tensor": {
      const content = value.content;
      if (content && (content.kind === "tuple" || content.kind === "list")) return content.items;
      const size = isRanked(value.shape) ? value.shape[0] : undefined;
      if (typeof size !== "number" || size > TENSOR_ITEM_LIMIT) return undefined;
      const row = rowOf(value);
      return Array.from({ length: size }, () => row);
    }
    case "dataset": {
      // The elements are alike unless the first one is known to be another than the rest.
      const { cardinality, first, element, items } = value;
      if (items) return items;
      if (first && cardinality === 1) return [first];
      if (first || typeof cardinality !== "number" || cardinality > TENSOR_ITEM_LIMIT) return undefined;
      return Array.from({ length: cardinality }, () => element);
    }
    case "object": {
      const made = iterated(run, value);
      return made && itemsOf(run, made);
    }
    default:
      return undefined;
  }
}

/** The members of an enum; undefined for other classes. */
function membersOf(cls: ClassValue): readonly Value[] | undefined {
  const members = findInClass(cls, "__members__");
  return members?.kind === "dict" && !members.open ? [...new Set([...members.entries.values()].map((entry) => entry.value))] : undefined;
}

/** An iterator proper: what it gave is gone. A range, a view and a list can be iterated again. */
export function isSpendable(value: Value): value is IteratorValue {
  return value.kind === "iterator" && (value.type === "generator" || value.type === "other");
}

/** The items of something that is iterated to its end now. */
export function takeItems(run: Run, value: Value): readonly Value[] | undefined {
  const items = itemsOf(run, value);
  if (isSpendable(value)) leave(run, value, []);
  return items;
}

/** An iterator has these items left; undefined: which is not known. */
export function leave(run: Run, of: IteratorValue, items: readonly Value[] | undefined): void {
  if (of.items) run.heap.set(of, "element", joinAll(of.items));
  run.heap.set(of, "first", undefined);
  run.heap.set(of, "items", items);
  run.heap.set(of, "length", of.length === null ? null : items ? items.length : UNKNOWN);
}

/** What any item is, whichever. */
export function anyElementOf(run: Run, value: Value): Value {
  if (value.kind === "union") return joinAll(value.alternatives.map((each) => anyElementOf(run, each)));
  if (value.kind === "dataset") return seen(value);
  if (value.kind === "dict" && value.open) return unknown;
  if (value.kind === "iterator" && !value.items) return value.element;
  const items = itemsOf(run, value);
  return items ? joinAll(items) : elementOf(run, value);
}

/** A specification leaves sizes open that each element has. */
function seen({ element, first, items }: DatasetValue): Value {
  if (items) return joinAll(items);
  if (!first) return element;
  const own = (size: Dim): Dim => (size === null ? UNKNOWN : size);
  return mapTensors(element, (each) => (isRanked(each.shape) ? { ...each, shape: each.shape.map(own) } : each));
}

/** What one item is: the first when they are known. */
export function elementOf(run: Run, value: Value): Value {
  switch (value.kind) {
    case "tuple":
      return value.items[0] ?? unknown;
    case "set":
    case "class":
      return itemsOf(run, value)?.[0] ?? unknown;
    case "list":
      return value.items ? (value.items[0] ?? unknown) : (elementOfList(value) ?? unknown);
    case "iterator":
      return value.items?.[0] ?? value.first ?? value.element;
    case "dict":
      return (value.open ? undefined : [...value.entries.values()][0]?.key) ?? unknown;
    case "string":
      return value.value === undefined ? anyString : string(value.value.slice(0, 1));
    case "dataset":
      return value.first ?? value.element;
    case "tensor":
      return itemsOf(run, value)?.[0] ?? rowOf(value);
    case "union":
      return joinAll(value.alternatives.map((each) => elementOf(run, each)));
    case "object": {
      const made = iterated(run, value);
      return made ? elementOf(run, made) : unknown;
    }
    case "unknown":
      return value.harmless ? value : unknownBecause(value.why);
    default:
      return unknown;
  }
}

function rowOf(value: Extract<Value, { kind: "tensor" }>): Value {
  const row = reshaped(value, isRanked(value.shape) ? value.shape.slice(1) : value.shape);
  // An array of objects may hold anything, such as lists of different lengths.
  if (row.dtype === "object" && isRanked(row.shape) && row.shape.length === 0) return unknown;
  const { range, distinct: _distinct, ...rest } = row;
  return range ? { ...rest, range: { min: range.min, max: range.max, every: false } } : rest;
}

/** `iter(object)`: through `__iter__`, or `__getitem__` with unknown length. */
function iterated(run: Run, object: Extract<Value, { kind: "object" }>): Value | undefined {
  const method = findInClass(object.cls, "__iter__");
  if (method && (method.kind === "function" || method.kind === "native")) {
    const made = callValue(run, method, makeArgs([object]));
    return made === object || made.kind === "object" ? undefined : made;
  }
  const getItem = findInClass(object.cls, "__getitem__");
  if (getItem?.kind !== "function") return undefined;
  return {
    kind: "iterator",
    type: "other",
    items: undefined,
    element: callValue(run, getItem, makeArgs([object, int(0)])),
    length: UNKNOWN,
  };
}
