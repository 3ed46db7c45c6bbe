/** Tensors as values: making them, reading them out of Python numbers and lists, and walking structures that hold them. */
import { type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../shape/dim";
import { promoteNumpy } from "../shape/dtype";
import { isRanked, joinShapes } from "../shape/shape";
import { list, tuple } from "./make";
import type { Framework, ListValue, TensorValue, TupleValue, Value } from "./values";

export type TensorParts = Omit<TensorValue, "kind" | "shape" | "dtype" | "framework">;

export function tensor(shape: Shape, dtype: string | undefined, framework: Framework, parts: TensorParts = {}): TensorValue {
  return { kind: "tensor", shape, dtype, framework, ...parts };
}

/** A tensor of which nothing is known but that it is one. */
export function anyTensor(framework: Framework, dtype?: string): TensorValue {
  return tensor(UNKNOWN_RANK, dtype, framework);
}

/**
 * What `np.asarray(value)` would be: Python numbers are scalars, nested lists are arrays, arrays are themselves.
 * Undefined for what is no array, or not known to be one. Ragged nesting gives an unknown shape.
 */
export function asTensor(value: Value, framework: Framework = "numpy"): TensorValue | undefined {
  switch (value.kind) {
    case "tensor":
      return value;
    case "int":
      return tensor([], "int64", framework, {
        content: value,
        ...(typeof value.value === "number" ? { range: { min: value.value, max: value.value, every: true } } : {}),
      });
    case "float":
      return tensor([], "float64", framework, value.value === undefined ? {} : { content: value });
    case "bool":
      return tensor([], "bool", framework);
    case "string":
      return tensor([], "str", framework, value.value === undefined ? {} : { content: value });
    case "iterator":
      return value.type === "range" && value.length !== null ? tensor([value.length], "int64", framework) : undefined;
    case "object":
      return value.native?.array;
    case "list":
    case "tuple":
      return sequenceAsTensor(value, framework);
    default:
      return undefined;
  }
}

const CONTENT_LIMIT = 64;

function sequenceAsTensor(sequence: ListValue | TupleValue, framework: Framework): TensorValue | undefined {
  const { items } = sequence;
  if (!items) {
    const { element, length = UNKNOWN } = sequence.kind === "list" ? sequence : {};
    const row = element && asRow(element, framework);
    return row && isRanked(row.shape) ? tensor([length, ...row.shape], row.dtype, framework) : undefined;
  }
  if (items.length === 0) return tensor([0], "float64", framework);
  const rows = items.map((item) => asRow(item, framework));
  let shape: Shape | undefined;
  let dtype: string | undefined;
  for (const [index, row] of rows.entries()) {
    if (!row) return undefined;
    shape = shape === undefined ? row.shape : joinShapes(shape, row.shape);
    dtype = index === 0 ? row.dtype : promoteNumpy(dtype, row.dtype);
  }
  if (!shape || !isRanked(shape)) return tensor(UNKNOWN_RANK, undefined, framework);
  return tensor([items.length as Dim, ...shape], dtype, framework, {
    ...contentOfRows(rows),
    ...rangeOfRows(rows),
  });
}

/** One of several arrays is an array too: what all of them have in common. */
export function asRow(value: Value, framework: Framework = "numpy"): TensorValue | undefined {
  if (value.kind !== "union") return asTensor(value, framework);
  const [first, ...rest] = value.alternatives.map((each) => asTensor(each, framework));
  return rest.reduce<TensorValue | undefined>(
    (a, b) => a && b && tensor(joinShapes(a.shape, b.shape), promoteNumpy(a.dtype, b.dtype), framework),
    first && tensor(first.shape, first.dtype, framework),
  );
}

/** Content is a copy: the list it was read from may change later. */
function contentOfRows(rows: readonly (TensorValue | undefined)[]): Pick<TensorValue, "content"> {
  const contents = rows.flatMap((row) => row?.content ?? []);
  return contents.length === rows.length && rows.length <= CONTENT_LIMIT ? { content: tuple(contents) } : {};
}

/** Bounds of all rows. That each integer between them occurs is seen where the rows are single integers. */
function rangeOfRows(rows: readonly (TensorValue | undefined)[]): Pick<TensorValue, "range"> {
  const ranges = rows.flatMap((row) => row?.range ?? []);
  if (ranges.length !== rows.length) return {};
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const single = new Set<number>();
  for (const each of ranges) {
    min = Math.min(min, each.min);
    max = Math.max(max, each.max);
    if (each.min === each.max) single.add(each.min);
  }
  const ends = ranges.every((each) => each.every || each.ends) ? { ends: true as const } : {};
  return { range: { min, max, every: single.size === max - min + 1, ...ends } };
}

/** Every tensor in a structure of lists, tuples and dicts, in Keras's order (dicts by sorted key). */
export function flattenTensors(value: Value): readonly TensorValue[] {
  const found: TensorValue[] = [];
  forEachLeaf(value, (leaf) => {
    if (leaf.kind === "tensor") found.push(leaf);
  });
  return found;
}

/** Every leaf of a structure of lists, tuples and dicts, in Keras's order. */
export function forEachLeaf(value: Value, action: (leaf: Value) => void): void {
  if (value.kind === "list" || value.kind === "tuple") {
    if (value.items) for (const item of value.items) forEachLeaf(item, action);
    else action(value);
  } else if (value.kind === "dict") {
    for (const key of [...value.entries.keys()].sort()) {
      const entry = value.entries.get(key);
      if (entry) forEachLeaf(entry.value, action);
    }
  } else {
    action(value);
  }
}

/** The same structure with each leaf replaced. */
export function mapLeaves(value: Value, change: (leaf: Value) => Value): Value {
  if (value.kind === "tuple")
    return value.flavour
      ? { ...value, items: value.items.map((item) => mapLeaves(item, change)) }
      : tuple(value.items.map((item) => mapLeaves(item, change)));
  if (value.kind === "list" && value.items) return list(value.items.map((item) => mapLeaves(item, change)));
  if (value.kind === "dict") {
    // Leaves are visited in Keras's order, as forEachLeaf does; entries keep theirs.
    const changed = new Map(
      [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, mapLeaves(entry.value, change)] as const),
    );
    return {
      ...value,
      entries: new Map(
        [...value.entries].map(([key, entry]) => [key, { key: entry.key, value: changed.get(key) ?? entry.value }] as const),
      ),
    };
  }
  return change(value);
}

/** The same structure with tensors replaced, other leaves kept. */
export function mapTensors(value: Value, change: (tensor: TensorValue) => Value): Value {
  return mapLeaves(value, (leaf) => (leaf.kind === "tensor" ? change(leaf) : leaf));
}

/** A tensor with another shape; knowledge of content is dropped, of its values kept when the elements are the same. */
export function reshaped(of: TensorValue, shape: Shape): TensorValue {
  const {
    content: _content,
    node: _node,
    nodeIndex: _index,
    name: _name,
    oneHot: _oneHot,
    variable: _variable,
    maker: _maker,
    why: _why,
    ...rest
  } = of;
  return { ...rest, shape };
}

/** A result computed from `of`: same package, new shape and dtype, nothing known of the content. */
export function computed(of: TensorValue, shape: Shape, dtype: string | undefined = of.dtype): TensorValue {
  return tensor(shape, dtype, of.framework);
}
