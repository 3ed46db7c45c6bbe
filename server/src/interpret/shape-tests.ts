/** Comparisons that say what shape an array has. */
import { type Dim, type Dims, isUnknown, type Shape, UNKNOWN } from "../shape/dim";
import { isRanked, unknownDims } from "../shape/shape";
import type * as ast from "../syntax/ast";
import { dimOf, shapeOf } from "../value/make";
import { tensor } from "../value/tensors";
import type { TensorValue, Value } from "../value/values";
import { evaluate } from "./expressions";
import { type Place, placeOf, readPlace, writePlace } from "./places";
import type { Run } from "./run";
import { slicedItems } from "./subscripts";

/** What one side of a comparison measures of an array. */
type Measure =
  | { readonly of: "shape" }
  | { readonly of: "rank" }
  | { readonly of: "axis"; readonly index: ast.Expression }
  | { readonly of: "part"; readonly slice: ast.Slice };

export function learnShape(run: Run, test: ast.Comparison, holds: boolean): void {
  const [link] = test.links;
  if (!link || link.operator !== (holds ? "==" : "!=")) return;
  learn(run, test.left, link.right);
  learn(run, link.right, test.left);
}

function learn(run: Run, measured: ast.Expression, told: ast.Expression): void {
  const found = measureOf(measured);
  const before = found && readPlace(run, found.place);
  if (!found || (before?.kind !== "tensor" && before?.kind !== "unknown")) return;
  const value = run.probe(() => evaluate(run, told));
  const shape: Shape = before.kind === "tensor" ? before.shape : { kind: "unknown-rank" };
  const dims = dimsTold(run, found.measure, shape, value);
  if (!dims) return;
  const known = isRanked(shape) ? narrowed(shape, dims) : dims;
  if (known) writePlace(run, found.place, withShape(before, known));
}

/** The shape itself, or one of the ways to write its parts and length. */
function measureOf(node: ast.Expression): { readonly place: Place; readonly measure: Measure } | undefined {
  if (node.kind === "attribute") {
    const rank = node.attribute === "rank" ? shapePlace(node.value) : undefined;
    if (rank) return { place: rank, measure: { of: "rank" } };
    const place = placeOf(node.value);
    if (place && node.attribute === "ndim") return { place, measure: { of: "rank" } };
  }
  if (node.kind === "call" && node.callee.kind === "name" && node.callee.id === "len") {
    const [only, second] = node.args;
    const place = only && !second ? shapePlace(only.value) : undefined;
    return place && { place, measure: { of: "rank" } };
  }
  if (node.kind === "subscript") {
    const place = shapePlace(node.value);
    if (!place) return undefined;
    const { index } = node;
    return { place, measure: index.kind === "slice" ? { of: "part", slice: index } : { of: "axis", index } };
  }
  const place = shapePlace(node);
  return place && { place, measure: { of: "shape" } };
}

/** `x` of `x.shape` and `tuple(x.shape)`. */
function shapePlace(node: ast.Expression): Place | undefined {
  if (node.kind === "attribute" && node.attribute === "shape") return placeOf(node.value);
  if (node.kind !== "call" || node.callee.kind !== "name" || node.callee.id !== "tuple") return undefined;
  const [only, second] = node.args;
  return only && !second ? shapePlace(only.value) : undefined;
}

/** The whole shape as far as the measure tells it. */
function dimsTold(run: Run, measure: Measure, shape: Shape, value: Value): Dims | undefined {
  if (measure.of === "rank") {
    const rank = value.kind === "int" ? value.value : undefined;
    return typeof rank === "number" && rank >= 0 ? unknownDims(rank) : undefined;
  }
  if (measure.of === "axis") {
    const at = dimOf(run.probe(() => evaluate(run, measure.index)));
    const dim = value.kind === "int" ? value.value : undefined;
    if (!isRanked(shape) || typeof at !== "number" || dim === undefined) return undefined;
    return shape.map((each, i) => (i === (at < 0 ? at + shape.length : at) ? dim : each));
  }
  const told = value.kind === "tuple" ? shapeOf(value) : undefined;
  if (!told || !isRanked(told)) return undefined;
  return measure.of === "shape" ? told : partTold(run, measure.slice, shape, told);
}

function partTold(run: Run, slice: ast.Slice, shape: Shape, told: Dims): Dims | undefined {
  const index = run.probe(() => evaluate(run, slice));
  if (index.kind !== "slice") return undefined;
  const start = dimOf(index.start);
  // `x.shape[1:]` to its end tells the rank too.
  if (!isRanked(shape)) {
    const open = index.stop.kind === "none" && index.step.kind === "none" && typeof start === "number" && start >= 0;
    return open && told.length > 0 ? [...unknownDims(start), ...told] : undefined;
  }
  const axes = slicedItems([...shape.keys()], index);
  if (axes?.length !== told.length) return undefined;
  return shape.map((each, i) => {
    const at = axes.indexOf(i);
    return at < 0 ? each : (told[at] ?? each);
  });
}

/** What both say; undefined where they contradict each other, because then the path is not taken. */
function narrowed(shape: Dims, told: Dims): Dims | undefined {
  if (shape.length !== told.length) return undefined;
  const dims: Dim[] = [];
  for (const [i, dim] of shape.entries()) {
    const other = told[i] ?? (told[i] === null ? null : UNKNOWN);
    if (typeof dim === "number" && typeof other === "number" && dim !== other) return undefined;
    dims.push(isUnknown(dim) ? other : dim);
  }
  return dims;
}

/** Of a value that is not known only its shape is known then. */
function withShape(value: Value, dims: Dims): Value {
  if (value.kind === "tensor") return { ...value, shape: dims } satisfies TensorValue;
  return tensor(dims, undefined, "any");
}
