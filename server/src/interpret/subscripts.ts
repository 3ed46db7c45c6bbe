/** `value[index]`. */
import { tensorSubscript } from "../library/tensors/indexing";
import { fail } from "../shape/problem";
import { distance } from "../value/anchor";
import { display } from "../value/display";
import { elementOfList } from "../value/lists";
import { anyString, dimOf, keyOf, list, makeArgs, string, unknown } from "../value/make";
import { alternativesOf } from "../value/same";
import type { ClassValue, ListValue, SliceValue, Value } from "../value/values";
import { findInClass } from "./attributes";
import { callValue } from "./calls";
import { distribute } from "./distribute";
import type { Run } from "./run";

export function subscript(run: Run, value: Value, index: Value): Value {
  if (value.kind === "union" || index.kind === "union")
    return distribute(run, [alternativesOf(value), alternativesOf(index)], ([a = unknown, b = unknown]) => subscript(run, a, b));
  switch (value.kind) {
    case "tensor":
      return tensorSubscript(value, index, run.context);
    case "tuple":
    case "list":
      return item(value, index);
    case "iterator":
      return value.type === "range" && value.items ? item({ kind: "tuple", items: value.items }, index) : unknown;
    case "dict":
      return entry(run, value, index);
    case "string":
      return character(value.value, index);
    case "dataset":
      // A Keras sequence of batches; a tf.data.Dataset has no items.
      return index.kind === "int" ? (value.first ?? value.element) : unknown;
    case "object": {
      const method = findInClass(value.cls, "__getitem__");
      return method && (method.kind === "function" || method.kind === "native")
        ? callValue(run, method, makeArgs([value, index]))
        : unknown;
    }
    case "class":
      return classItem(run, value, index);
    case "unknown":
      return value.harmless ? value : unknown;
    default:
      return unknown;
  }
}

/** `Box[int]`: through `__class_getitem__`; a generic class of the library stays what it is. */
function classItem(run: Run, cls: ClassValue, index: Value): Value {
  const found = findInClass(cls, "__class_getitem__");
  const method = found?.kind === "descriptor" ? found.getter : found;
  if (method?.kind === "function" || method?.kind === "native") return callValue(run, method, makeArgs([cls, index]));
  return method || cls.path === undefined ? unknown : cls;
}

function item(value: Extract<Value, { kind: "tuple" | "list" }>, index: Value): Value {
  const element = value.kind === "list" ? elementOfList(value) : undefined;
  const items = value.items;
  if (index.kind === "slice") return sliced(value, index);
  const position = dimOf(index);
  if (!items) return element ?? unknown;
  if (typeof position !== "number") return element ?? unknown;
  const found = items[position < 0 ? position + items.length : position];
  if (!found && value.kind === "tuple" && items.every(({ kind }) => kind === "int" || kind === "none"))
    fail({ code: "python-error", owner: "a tuple", detail: `of ${items.length} has no item ${position}` });
  return found ?? unknown;
}

function sliced(value: Extract<Value, { kind: "tuple" | "list" }>, index: Extract<Value, { kind: "slice" }>): Value {
  const items = value.items && slicedItems(value.items, index);
  if (value.kind === "list") return list(items ?? windowOf(value, index), elementOfList(value));
  return items ? { ...value, items } : unknown;
}

/** A window of a loop over a list: how many items it has is known, not which. */
function windowOf(value: ListValue, index: SliceValue): readonly Value[] | undefined {
  const length = index.step.kind === "none" ? distance(index.start, index.stop) : undefined;
  const element = elementOfList(value);
  if (typeof length !== "number" || length < 0 || length > WINDOW_LIMIT || !element) return undefined;
  return value.items && length > value.items.length ? undefined : Array.from({ length }, () => element);
}

const WINDOW_LIMIT = 512;

/** Python's slicing with known bounds; undefined when they are not known. */
export function slicedItems<T>(items: readonly T[], index: Extract<Value, { kind: "slice" }>): readonly T[] | undefined {
  const [start, stop, step] = [index.start, index.stop, index.step].map(dimOf);
  if (start === undefined || stop === undefined || step === undefined) return undefined;
  if ([start, stop, step].some((each) => each !== null && typeof each !== "number")) return undefined;
  const by = typeof step === "number" ? step : 1;
  if (by === 0) return undefined;
  const size = items.length;
  const clamp = (at: number): number => (at < 0 ? Math.max(at + size, by < 0 ? -1 : 0) : Math.min(at, by < 0 ? size - 1 : size));
  const from = typeof start === "number" ? clamp(start) : by < 0 ? size - 1 : 0;
  const to = typeof stop === "number" ? clamp(stop) : by < 0 ? -1 : size;
  const chosen: T[] = [];
  for (let at = from; by > 0 ? at < to : at > to; at += by) chosen.push(items[at] as T);
  return chosen;
}

function entry(run: Run, value: Extract<Value, { kind: "dict" }>, index: Value): Value {
  const key = keyOf(index);
  const found = key === undefined ? undefined : value.entries.get(key);
  if (found) return found.value;
  if (!value.open && value.absent && key !== undefined) return value.absent;
  if (value.exact && !value.open && (key !== undefined || isNoKey(index)))
    fail({ code: "python-error", owner: "dict", detail: `has no key ${display(index)}` });
  if (!value.factory || key === undefined || value.open) return unknown;
  const made = callValue(run, value.factory, makeArgs([]));
  run.heap.putEntry(value, key, { key: index, value: made });
  return made;
}

/** What can be no key, or none of those that a library gives: slices, and tuples of them. */
function isNoKey(index: Value): boolean {
  return index.kind === "slice" || index.kind === "ellipsis" || (index.kind === "tuple" && index.items.some(isNoKey));
}

function character(text: string | undefined, index: Value): Value {
  if (text === undefined) return anyString;
  if (index.kind === "slice") {
    const chosen = slicedItems([...text], index);
    return chosen ? string(chosen.join("")) : anyString;
  }
  const at = dimOf(index);
  return typeof at === "number" ? string(text.at(at)) : anyString;
}
