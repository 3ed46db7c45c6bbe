/** `x[…]` for arrays and tensors of every package, with the differences between them in {@link checkSupported}. */
import { tryBroadcast } from "../../shape/broadcast";
import { compareDims, type Dim, type Dims, isUnknown, lessThan, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked } from "../../shape/shape";
import { sliceDim } from "../../shape/slice";
import type { Context } from "../../value/context";
import { display } from "../../value/display";
import { anyString, int, tuple, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { symbolicOperation } from "../keras/operation";
import { seriesSubscript } from "../pandas/series";
import { consumedAxes, type Part, readParts } from "./index-parts";
import { partOf } from "./ranges";

/** `of[index]`. Fails where the index cannot fit: too many parts, an integer beyond the end, a mask of another shape. */
export function tensorSubscript(of: TensorValue, index: Value, ctx: Context): Value {
  if (of.framework === "pandas") return seriesSubscript(of, index, ctx);
  // Of an array whose type is not known even a column's name may be an index.
  if (of.dtype === undefined && (of.framework === "numpy" || of.framework === "any") && index.kind === "string") return unknown;
  const checked = checkSupported(of, index);
  const parts = readParts(checked);
  const shape = parts && isRanked(of.shape) ? indexedShape(of.shape, parts, of.framework !== "torch") : UNKNOWN_RANK;
  const scalar = isRanked(shape) && shape.length === 0;
  if (of.dtype === "object" && (scalar || !isRanked(shape))) return unknown;
  if (of.dtype === "str" && scalar) return anyString;
  const result = tensor(shape, of.dtype, of.framework, {
    ...keptRange(of, parts),
    ...keptOneHot(of, parts),
    ...contentAt(of, checked, parts, ctx),
    ...(of.ragged ? { ragged: of.ragged } : {}),
    origin: ctx.site,
  });
  return symbolicOperation("index", [of], ([x], c) => (x?.kind === "tensor" ? tensorSubscript(x, index, c) : unknown), result, ctx);
}

/** The items that iterating an array yields, when there are few. */
export function tensorItems(of: TensorValue, ctx: Context): readonly Value[] | undefined {
  const length = isRanked(of.shape) ? of.shape[0] : undefined;
  if (typeof length !== "number" || length > ITEM_LIMIT) return undefined;
  return Array.from({ length }, (_, i) => tensorSubscript(of, int(i), ctx));
}

/** What one item of an array is. */
export function tensorElement(of: TensorValue, ctx: Context): Value {
  return tensorSubscript(of, int(UNKNOWN), ctx);
}

const ITEM_LIMIT = 256;

/** Refuses what a package does not index with; a list that TensorFlow and Keras read as a tuple becomes one. */
function checkSupported(of: TensorValue, index: Value): Value {
  if (of.framework === "numpy" || of.framework === "torch" || of.framework === "any") return index;
  if (index.kind === "list" && index.items) return tuple(index.items);
  if (index.kind === "tuple") {
    for (const part of index.items) if (part.kind === "list" || (of.framework === "keras" && part.kind === "tensor")) refuse(of, part);
  } else if (
    of.framework === "keras" &&
    (index.kind === "slice" || index.kind === "none" || index.kind === "ellipsis" || index.kind === "tensor")
  ) {
    // GetItem in keras/src/ops/numpy.py reads an int, a tuple or a list only.
    refuse(of, index);
  }
  return index;
}

function refuse(of: TensorValue, part: Value): never {
  const expected =
    of.framework === "keras" ? "an integer or a tuple of integers, slices, None and Ellipsis" : "integers, slices, None or Ellipsis";
  return fail({ code: "wrong-kind", owner: "Index", expected, got: display(part) });
}

/** `joins`: integers beside index arrays are index arrays too; PyTorch takes them first. */
function indexedShape(dims: Dims, given: readonly Part[], joins: boolean): Shape {
  const parts = withoutEllipsis(dims, given);
  const advanced = parts.some((part) => part.kind === "array" || part.kind === "mask");
  const basic: Dim[] = [];
  const picked: Dims[] = [];
  const positions: number[] = [];
  let at: number | undefined;
  let axis = 0;
  let position = 0;
  for (const part of parts) {
    const size = dimAt(dims, axis);
    if (part.kind === "new-axis") basic.push(1);
    else if (part.kind === "slice") basic.push(lengthOfSlice(size, part));
    else if (part.kind === "integer") checkBounds(dims, axis, part.index);
    if (part.kind === "mask") checkMask(dims, axis, part.shape);
    if (part.kind === "array") checkArray(dims, axis, part.array);
    if (advanced && ((joins && part.kind === "integer") || part.kind === "array" || part.kind === "mask")) {
      picked.push(part.kind === "array" ? part.shape : part.kind === "mask" ? [UNKNOWN] : []);
      positions.push(position);
      at ??= basic.length;
    }
    axis += consumedAxes(part);
    if (joins || part.kind !== "integer") position++;
  }
  return advanced ? insertPicked(basic, picked, positions.every((place, i) => place === (positions[0] ?? 0) + i) ? (at ?? 0) : 0) : basic;
}

/** A window that moves over an axis is taken to stay inside it: one that runs over the end is shorter, and its rows fit no array. */
function lengthOfSlice(size: Dim, { start, stop, step, window }: Extract<Part, { kind: "slice" }>): Dim {
  const length = sliceDim(size, start, stop, step);
  if (window === undefined || !isUnknown(length)) return length;
  return lessThan(window, 0) === "yes" || lessThan(size, window) === "yes" ? length : window;
}

/** The axes of index arrays are joined. They go where the first array stood, or to the front when a slice or None stands between them. */
function insertPicked(basic: Dims, picked: readonly Dims[], at: number): Shape {
  const joined = tryBroadcast(picked) ?? fail({ code: "broadcast-mismatch", owner: "Index arrays", shapes: picked });
  if (!isRanked(joined)) return UNKNOWN_RANK;
  return [...basic.slice(0, at), ...joined, ...basic.slice(at)];
}

function withoutEllipsis(dims: Dims, parts: readonly Part[]): readonly Part[] {
  const used = parts.reduce((sum, part) => sum + consumedAxes(part), 0);
  if (used > dims.length) {
    fail({ code: "rank-mismatch", owner: "Index", expected: `rank ${used} or more`, got: dims });
  }
  if (parts.filter((part) => part.kind === "ellipsis").length > 1) {
    fail({ code: "wrong-kind", owner: "Index", expected: "at most one Ellipsis", got: "more" });
  }
  const at = parts.findIndex((part) => part.kind === "ellipsis");
  const rest = Array.from(
    { length: dims.length - used },
    (): Part => ({ kind: "slice", start: undefined, stop: undefined, step: 1, full: true, window: undefined }),
  );
  return at < 0 ? [...parts, ...rest] : [...parts.slice(0, at), ...rest, ...parts.slice(at + 1)];
}

function checkBounds(got: Dims, axis: number, index: Dim): void {
  const size = dimAt(got, axis);
  if (typeof index !== "number" || typeof size !== "number") {
    if (typeof index !== "number" || index < 0 || lessThan(index, size) !== "no") return;
  } else if (index >= -size && index < size) return;
  fail({ code: "index-out-of-range", owner: "Index", index, got, axis });
}

function checkMask(got: Dims, axis: number, mask: Dims): void {
  if (mask.every((size, i) => compareDims(size, dimAt(got, axis + i)) !== "no")) return;
  fail({ code: "broadcast-mismatch", owner: "Boolean index", shapes: [got, mask], detail: "a mask of the size of the axes it stands for" });
}

/** Only written-out indices are sure to occur: random ones need not reach their bound. */
function checkArray(got: Dims, axis: number, array: TensorValue): void {
  const size = dimAt(got, axis);
  if (!array.content || !array.range || typeof size !== "number") return;
  const index = array.range.max >= size ? array.range.max : array.range.min < -size ? array.range.min : undefined;
  if (index !== undefined) fail({ code: "index-out-of-range", owner: "Index", index, got, axis });
}

function keptRange(of: TensorValue, parts: readonly Part[] | undefined): Pick<TensorValue, "range"> {
  const all = parts?.every((part) => part.kind === "new-axis" || part.kind === "ellipsis" || (part.kind === "slice" && part.full));
  const range = all ? of.range : partOf(of.range);
  return range ? { range } : {};
}

/** Rows stay rows as long as nothing is done to the last axis. */
function keptOneHot(of: TensorValue, parts: readonly Part[] | undefined): Pick<TensorValue, "oneHot"> {
  if (!of.oneHot || !parts || !isRanked(of.shape)) return {};
  const first = parts.reduce((sum, part) => sum + consumedAxes(part), 0) < of.shape.length;
  return first && parts.every((part) => part.kind !== "new-axis" && part.kind !== "ellipsis") ? { oneHot: true } : {};
}

/** Content of a part: `tf.shape(x)[0]`, `np.array(sizes)[1:]`. */
function contentAt(of: TensorValue, index: Value, parts: readonly Part[] | undefined, ctx: Context): Pick<TensorValue, "content"> {
  if (!of.content || !parts?.every((part) => part.kind === "integer" || part.kind === "slice")) return {};
  const steps = index.kind === "tuple" ? index.items : [index];
  if (parts.slice(0, -1).some((part) => part.kind === "slice")) return {};
  const content = steps.reduce<Value | undefined>(
    (value, step) => value && ctx.attempt(() => ctx.subscript(value, scalarContent(step))),
    of.content,
  );
  return content && content.kind !== "unknown" && content.kind !== "none" ? { content } : {};
}

function scalarContent(index: Value): Value {
  return index.kind === "tensor" && index.content ? index.content : index;
}
