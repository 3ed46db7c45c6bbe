/** Datasets made by functions of their elements (tensorflow/python/data/ops/map_op.py, flat_map_op.py, filter_op.py). */
import { multiplyDims } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { display } from "../../value/display";
import { unknown } from "../../value/make";
import type { DatasetValue, Value } from "../../value/values";
import { callWithElement, components, dataset } from "./dataset-parts";

export function map(of: DatasetValue, callee: Value, ctx: Context): Value {
  const element = result(callWithElement(callee, of.element, ctx));
  if (element.kind === "none" || (element.kind === "tuple" && element.items.length === 0))
    fail({ code: "wrong-kind", owner: "map", argument: "map_func", expected: "a function that returns tensors", got: display(element) });
  const mapped = new Map<Value, Value | undefined>();
  const mapOnce = (each: Value): Value | undefined => {
    if (!mapped.has(each))
      mapped.set(
        each,
        ctx.attempt(() => result(callWithElement(callee, each, ctx))),
      );
    return mapped.get(each);
  };
  const items = of.items?.map(mapOnce).filter((each) => each !== undefined);
  const first = items?.[0] ?? (of.first && mapOnce(of.first));
  return dataset(element, {
    cardinality: of.cardinality,
    ...(first ? { first } : {}),
    ...(items && items.length === of.items?.length ? { items } : {}),
    ...(of.samples === undefined ? {} : { samples: of.samples }),
  });
}

/** What a mapped function returns: a list is a tuple, and everything in it but tuples and dicts becomes a tensor. */
export function result(value: Value): Value {
  return components(value.kind === "list" && value.items ? { kind: "tuple", items: value.items } : value);
}

/** Elements of the datasets that a function makes of the elements. */
export function flattened(owner: string, of: DatasetValue, callee: Value, ctx: Context): Value {
  const inner = callWithElement(callee, of.element, ctx);
  if (inner.kind === "tensor" || inner.kind === "tuple" || inner.kind === "list" || inner.kind === "dict" || inner.kind === "none")
    fail({ code: "wrong-kind", owner, argument: "map_func", expected: "a function that returns a dataset", got: display(inner) });
  if (inner.kind !== "dataset") return dataset(unknown, { uncounted: true });
  const { cardinality: outer } = of;
  const isCounted = typeof outer === "number" && typeof inner.cardinality === "number";
  return dataset(inner.element, {
    ...(inner.first ? { first: inner.first } : {}),
    ...(isCounted ? { cardinality: multiplyDims(outer, inner.cardinality) } : {}),
    uncounted: true,
  });
}

/** Some of the elements: those for which a function is true, which must be one boolean. */
export function filtered(owner: string, of: DatasetValue, predicate: Value, ctx: Context): Value {
  const verdict = components(callWithElement(predicate, of.element, ctx));
  const refuse = (got: string): never =>
    fail({ code: "wrong-kind", owner, argument: "predicate", expected: "a function that returns one boolean", got });
  if (verdict.kind === "tuple" || verdict.kind === "dict") refuse(display(verdict));
  if (verdict.kind === "tensor") {
    if (verdict.dtype !== undefined && verdict.dtype !== "bool") refuse(`${verdict.dtype} values`);
    if (isRanked(verdict.shape) && verdict.shape.length > 0) refuse(display(verdict));
  }
  return dataset(of.element, { uncounted: true });
}
