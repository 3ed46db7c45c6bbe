/** `Dataset.padded_batch`: each component is filled up to a shape (tensorflow/python/data/ops/padded_batch_op.py). */
import { type Dim, lessThan, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { display } from "../../value/display";
import { shapeOf, unknown } from "../../value/make";
import type { DatasetValue, DictValue, TensorValue, TupleValue, Value } from "../../value/values";
import { made, toTensor } from "./arguments";
import { batch } from "./dataset-batching";
import { mapComponents, refuseNested, tensorsOf } from "./dataset-parts";

/** Each axis that is not known is filled up to the longest of the batch; `padded_shapes` replaces the shapes of all. */
export function padded(of: DatasetValue, size: Dim, shapes: Value, values: Value, dropRemainder: boolean): DatasetValue {
  refuseNested("padded_batch", of.element);
  const targets = shapes.kind === "none" ? undefined : tensorsOf(of.element).map(() => UNKNOWN_RANK as Shape);
  if (targets) {
    let next = 0;
    follow(of.element, shapes, "padded_shapes", (component, wanted) => {
      targets[next++] = target(component, wanted);
    });
  }
  if (values.kind !== "none") checkValues(of.element, values);
  const specified = tensorsOf(of.element).map(({ shape }) => shape);
  const grow = (element: Value, count: Dim): Value => {
    let next = 0;
    return mapComponents(element, (each) => {
      const to = (targets ?? specified)[next++] ?? UNKNOWN_RANK;
      if (isRanked(to)) return made([count, ...to], each.dtype);
      return made(isRanked(each.shape) ? [count, ...each.shape.map(() => UNKNOWN)] : UNKNOWN_RANK, each.dtype);
    });
  };
  const { first, items, ...batches } = batch(of, size, dropRemainder, grow);
  return { ...batches, ...(first ? { first: filled(first) } : {}), ...(items ? { items: items.map(filled) } : {}) };
}

/** How far an open axis is filled up is different in each batch. */
function filled(element: Value): Value {
  const own = (length: Dim): Dim => (length === null ? UNKNOWN : length);
  return mapComponents(element, (each) => (isRanked(each.shape) ? made(each.shape.map(own), each.dtype) : each));
}

/** The shape that `padded_shapes` wants of a component: as many axes, none of them shorter; -1 and None leave it open. */
function target(component: TensorValue, wanted: Value): Shape {
  const given = shapeOf(wanted);
  if (!given || !isRanked(given)) return UNKNOWN_RANK;
  const sizes = given.map((size) => (size === -1 ? null : size));
  const own = component.shape;
  if (!isRanked(own)) return sizes;
  if (sizes.length !== own.length)
    fail({ code: "rank-mismatch", owner: "padded_batch", expected: `rank ${sizes.length}, as padded_shapes has`, got: own });
  const axis = sizes.findIndex((size, i) => size !== null && own[i] !== null && lessThan(size, own[i] ?? UNKNOWN) === "yes");
  if (axis >= 0)
    fail({
      code: "axis-mismatch",
      owner: "padded_batch",
      axis,
      expected: sizes[axis] ?? null,
      got: own,
      reason: "padded_shapes cannot cut",
    });
  return sizes;
}

/** The value that fills must have the element type of what it fills: a Python number is int32 or float32. */
function checkValues(element: Value, values: Value): void {
  const check = (component: TensorValue, value: Value): void => {
    const type = value.kind === "none" ? undefined : toTensor(value)?.dtype;
    if (type !== undefined && component.dtype !== undefined && type !== component.dtype)
      fail({ code: "wrong-kind", owner: "padded_batch", argument: "padding_values", expected: `${component.dtype} values`, got: type });
  };
  const isOne = values.kind === "int" || values.kind === "float" || values.kind === "string" || values.kind === "tensor";
  if (isOne) for (const component of tensorsOf(element)) check(component, values);
  else follow(element, values, "padding_values", check);
}

type Visit = (component: TensorValue, at: Value) => unknown;

/** Goes through a structure of tensors and what stands at the same places in another one; lists are no structure here. */
function follow(element: Value, other: Value, argument: string, visit: Visit): void {
  if (element.kind === "tensor") visit(element, other);
  else if (element.kind === "tuple" && !element.flavour && isStructure(other)) followTuple(element, other, argument, visit);
  else if (element.kind === "dict" && isStructure(other)) followDict(element, other, argument, visit);
  else for (const component of tensorsOf(element)) visit(component, unknown);
}

function isStructure(value: Value): boolean {
  return value.kind === "tuple" || value.kind === "list" || (value.kind === "dict" && !value.open);
}

function followTuple({ items }: TupleValue, other: Value, argument: string, visit: Visit): void {
  if (other.kind !== "tuple" || other.items.length !== items.length) refuse(argument, `a tuple of ${items.length}`, other);
  for (const [i, item] of items.entries()) follow(item, other.items[i] ?? unknown, argument, visit);
}

function followDict({ entries }: DictValue, other: Value, argument: string, visit: Visit): void {
  const isSame = other.kind === "dict" && other.entries.size === entries.size && [...entries.keys()].every((key) => other.entries.has(key));
  if (!isSame) refuse(argument, "a dict of the same keys", other);
  for (const [key, entry] of entries) follow(entry.value, other.entries.get(key)?.value ?? unknown, argument, visit);
}

function refuse(argument: string, expected: string, got: Value): never {
  fail({ code: "wrong-kind", owner: "padded_batch", argument, expected: `${expected}, as the elements are`, got: display(got) });
}
