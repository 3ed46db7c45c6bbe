/** Elements of datasets: structures of tensors, tuples and dicts; lists in them are tensors (tensorflow/python/data/util/structure.py). */
import { type Dim, minDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { makeArgs, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { DatasetValue, ListValue, TensorValue, Value } from "../../value/values";
import { made, toTensor } from "./arguments";

type Parts = Partial<Pick<DatasetValue, "first" | "cardinality" | "samples" | "holds" | "items" | "uncounted" | "fails">>;

/** A dataset whose further knowledge is what `parts` say. */
export function dataset(element: Value, parts: Parts = {}): DatasetValue {
  const { first, cardinality = UNKNOWN, samples, holds, items, uncounted, fails } = parts;
  return {
    kind: "dataset",
    element,
    cardinality,
    ...(first ? { first } : {}),
    ...(samples === undefined ? {} : { samples }),
    ...(holds ? { holds } : {}),
    ...(items ? { items } : {}),
    ...(uncounted ? { uncounted } : {}),
    ...(fails ? { fails } : {}),
  };
}

/** A function whose datasets remember the call that made them, and of what they are made `from` that nobody counted it or that it fails. */
export function placed(callee: Value, from?: DatasetValue): Value {
  if (callee.kind !== "native") return callee;
  const invoke = (args: Args, ctx: Context): Value => {
    const made = callee.invoke(args, ctx);
    if (made.kind !== "dataset") return made;
    const uncounted = from?.uncounted ? ({ uncounted: true } as const) : {};
    return { ...made, origin: ctx.site, ...uncounted, ...(from?.fails ? { fails: from.fails } : {}) };
  };
  return { ...callee, invoke };
}

/** The same structure with each component replaced. Datasets are components too. */
export function mapComponents(value: Value, change: (component: TensorValue) => Value): Value {
  switch (value.kind) {
    case "tuple": {
      const items = value.items.map((item) => mapComponents(item, change));
      return value.flavour && value.flavour !== "TensorShape" ? { ...value, items } : tuple(items);
    }
    case "dict": {
      const entries = new Map(
        [...value.entries].map(([key, entry]) => [key, { key: entry.key, value: mapComponents(entry.value, change) }] as const),
      );
      const { exact: _exact, ...rest } = value;
      return { ...rest, entries };
    }
    case "tensor":
      return change(value);
    case "dataset":
    case "none":
    // It may be a whole structure.
    case "unknown":
      return value;
    default: {
      const tensor = toTensor(value);
      return tensor ? change(hasArrays(value) ? { ...tensor, dtype: arraysType(value) } : tensor) : unknown;
    }
  }
}

/** A list of arrays is joined as NumPy does it; beside others they are not followed. */
function hasArrays(value: Value): value is ListValue {
  return (
    value.kind === "list" && value.items?.some((each) => each.kind !== "tensor" || each.framework === "numpy") === true && !isPlain(value)
  );
}

function isPlain(value: Value): boolean {
  return value.kind === "list" ? value.items?.every(isPlain) === true : value.kind !== "tensor";
}

function arraysType(value: ListValue): string | undefined {
  const isPure = value.items?.every((each) => each.kind === "tensor" && each.framework === "numpy");
  return isPure ? asTensor(value)?.dtype : undefined;
}

/** Refuses elements that are, or hold, datasets: those of `window`. */
export function refuseNested(owner: string, element: Value): void {
  if (element.kind === "dataset") fail({ code: "wrong-kind", owner, expected: "elements that are tensors", got: "datasets" });
  if (element.kind === "tuple") for (const item of element.items) refuseNested(owner, item);
  if (element.kind === "dict") for (const entry of element.entries.values()) refuseNested(owner, entry.value);
}

/** Every component as a tensor. */
export function components(value: Value): Value {
  return mapComponents(value, (each) => {
    const tensor = toTensor(each) ?? each;
    return each.origin ? { ...tensor, origin: each.origin } : tensor;
  });
}

/** Components that are tensors, in order. */
export function tensorsOf(value: Value): readonly TensorValue[] {
  const found: TensorValue[] = [];
  mapComponents(value, (each) => {
    found.push(each);
    return each;
  });
  return found;
}

/** `count` elements put together. */
export function batched(element: Value, count: Dim): Value {
  return mapComponents(element, (each) => {
    const { content: _content, ...rest } = each;
    return { ...rest, shape: isRanked(each.shape) ? [count, ...each.shape] : UNKNOWN_RANK };
  });
}

/** One of the rows of every component. */
export function rowOf(element: Value): Value {
  return mapComponents(element, (each) => {
    const { content: _content, range, variable: _variable, ...rest } = each;
    return {
      ...rest,
      framework: "tensorflow",
      ...(range ? { range: { ...range, every: false } } : {}),
      shape: isRanked(each.shape) ? each.shape.slice(1) : UNKNOWN_RANK,
    };
  });
}

/** A tuple is spread over the parameters of a function, anything else is its one argument. */
export function callWithElement(callee: Value, element: Value, ctx: Context): Value {
  // Of an element that is not known it is not known either how many arguments it makes.
  if (element.kind === "unknown" || element.kind === "union") return ctx.call(callee, { positional: [], named: new Map(), open: true });
  return ctx.trace(() => ctx.call(callee, makeArgs((element.kind === "tuple" ? element.items : [element]).map(ownCopy))));
}

/** Dicts are made anew for each call: a function may take entries out of them. */
function ownCopy(element: Value): Value {
  if (element.kind === "tuple") return { ...element, items: element.items.map(ownCopy) };
  if (element.kind !== "dict") return element;
  const entries = [...element.entries].map(([key, entry]) => [key, { key: entry.key, value: ownCopy(entry.value) }] as const);
  return { ...element, entries: new Map(entries), ...(element.open ? {} : { exact: true }) };
}

/** The size of the first batch of what `count` elements are there. */
export function firstBatchSize(size: Dim, count: Dim): Dim {
  return count === null ? size : minDims(size, count);
}

/** Elements without the knowledge which come first. */
export function withoutFirst(of: DatasetValue): DatasetValue {
  const { first: _first, items: _items, origin: _origin, ...rest } = of;
  return rest;
}

/** A scalar counter. */
export const counter: TensorValue = made([], "int64");
