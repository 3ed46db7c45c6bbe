/** What the parts of `x[a, b, …]` are, read from values. */
import { type Dim, UNKNOWN } from "../../shape/dim";
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { distance } from "../../value/anchor";
import { display } from "../../value/display";
import { dimOf } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { SliceValue, TensorValue, Value } from "../../value/values";

export type Part =
  | { readonly kind: "new-axis" }
  | { readonly kind: "ellipsis" }
  | {
      readonly kind: "slice";
      readonly start: Dim | undefined;
      readonly stop: Dim | undefined;
      readonly step: number | undefined;
      readonly full: boolean;
      /** `stop - start` where neither is known: a window that moves over the axis. */
      readonly window: Dim | undefined;
    }
  | { readonly kind: "integer"; readonly index: Dim }
  /** An array of integers: each axis it is put on is replaced by its shape. */
  | { readonly kind: "array"; readonly array: TensorValue; readonly shape: readonly Dim[] }
  /** An array of bools over one or more axes: these become one of unknown length. */
  | { readonly kind: "mask"; readonly shape: readonly Dim[] };

/** The parts of an index; undefined when one is not known well enough to count axes. */
export function readParts(index: Value): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (const value of index.kind === "tuple" ? index.items : [index]) {
    const part = readPart(value);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts;
}

function readPart(value: Value): Part | undefined {
  switch (value.kind) {
    case "none":
      return { kind: "new-axis" };
    case "ellipsis":
      return { kind: "ellipsis" };
    case "int":
      return { kind: "integer", index: value.value };
    case "slice":
      return slicePart(value);
    case "float":
    case "string":
      return refuse(value);
    case "list":
    case "tuple":
    case "tensor":
      return arrayPart(value);
    default:
      return undefined;
  }
}

function refuse(value: Value): never {
  return fail({
    code: "wrong-kind",
    owner: "Index",
    expected: "integers, slices, None, Ellipsis or arrays of integers or bools",
    got: display(value),
  });
}

function slicePart({ start, stop, step }: SliceValue): Part {
  const stride = bound(step);
  const known = stride === undefined ? 1 : stride;
  return {
    kind: "slice",
    start: bound(start),
    stop: bound(stop),
    // A step of zero stands for one that is not known: sliceDim answers UNKNOWN to both.
    step: typeof known === "number" ? known : 0,
    full: start.kind === "none" && stop.kind === "none" && known === 1,
    window: known === 1 ? distance(start, stop) : undefined,
  };
}

function bound(value: Value): Dim | undefined {
  if (value.kind === "none") return undefined;
  if (value.kind === "float" || value.kind === "string" || (value.kind === "tensor" && isFloatingDType(value.dtype))) {
    return fail({ code: "wrong-kind", owner: "Slice", expected: "integers or None", got: display(value) });
  }
  return dimOf(value) ?? UNKNOWN;
}

function arrayPart(value: Value): Part | undefined {
  const array = asTensor(value);
  if (!array || !isRanked(array.shape)) return undefined;
  const isEmptyList = value.kind !== "tensor" && array.shape.length === 1 && array.shape[0] === 0;
  if (array.dtype === "bool") return { kind: "mask", shape: array.shape };
  if (!isEmptyList && isFloatingDType(array.dtype)) refuse(value);
  if (!isEmptyList && !isIntegerDType(array.dtype)) return undefined;
  return array.shape.length === 0 ? { kind: "integer", index: dimOf(array) ?? UNKNOWN } : { kind: "array", array, shape: array.shape };
}

/** How many axes of the indexed array a part stands for. */
export function consumedAxes(part: Part): number {
  switch (part.kind) {
    case "new-axis":
    case "ellipsis":
      return 0;
    case "mask":
      return part.shape.length;
    default:
      return 1;
  }
}
