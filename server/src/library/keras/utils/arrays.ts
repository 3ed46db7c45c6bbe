/** Array utilities: `to_categorical`, `pad_sequences`, `normalize` (keras/src/utils/numerical_utils.py, sequence_utils.py). */
import { broadcastShapes } from "../../../shape/broadcast";
import { type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { isIntegerDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { insertAxis, isRanked, last, normalizeAxis, removeAxis } from "../../../shape/shape";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { int } from "../../../value/make";
import { asTensor, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { ndarray } from "../../numpy/arguments";
import { numpyDType } from "../../numpy/dtypes";
import { knownBounds, numbersIn } from "../../tensors/ranges";
import type { Reading } from "../../vocabulary/bind";
import { type Entries, fn } from "../../vocabulary/functions";
import { anything, array, dim, ignored, optional, withDefault } from "../../vocabulary/params";

/** One 1 a row. The last axis of size 1 goes, as labels of shape (N, 1) are meant to be (N,). */
function toCategorical(x: TensorValue, given: Dim | null): TensorValue {
  const symbolic = x.framework === "tensorflow" || x.framework === "keras";
  // Of arrays, 0 classes are as many as there are; of tensors, classes beyond the last are rows of zeros.
  const classes = given === 0 && !symbolic ? null : given;
  const word = wordIn(x.content);
  if (word !== undefined) fail({ code: "wrong-kind", owner: "to_categorical", expected: "class numbers", got: `'${word}'` });
  const largest = x.range && (x.range.every || x.content) ? x.range.max : undefined;
  if (!symbolic && largest !== undefined && typeof classes === "number" && largest >= classes) {
    fail({
      code: "invalid-argument",
      owner: "to_categorical",
      argument: "num_classes",
      expected: `${largest + 1} or more, as labels go up to ${largest},`,
      got: String(classes),
    });
  }
  if (symbolic ? classes === null : typeof classes === "number" && classes < 0) {
    const expected = symbolic ? "a number, as it is given a tensor," : "no negative number";
    fail({ code: "invalid-argument", owner: "to_categorical", argument: "num_classes", expected, got: String(classes ?? "None") });
  }
  const width: Dim = classes ?? (largest === undefined ? UNKNOWN : largest + 1);
  return tensor(categoricalShape(x.shape, width), symbolic ? "float32" : "float64", symbolic ? x.framework : "numpy", { oneHot: true });
}

/** Rows that are encoded already would be encoded once more; classes counted from 1 get a first column that stays empty. */
function reportEncoding(x: TensorValue, classes: Dim | null, ctx: Context): void {
  if (x.oneHot) ctx.report({ code: "mixed-axes", owner: "to_categorical", expected: "class ids", got: "one-hot labels", shape: x.shape });
  const bounds = knownBounds(x);
  if (classes !== null || !bounds || bounds[0] !== 1 || bounds[1] < 2 || !holdsEveryId(x, bounds[1])) return;
  const expected = [0, bounds[1] - 1] as const;
  ctx.report({ code: "label-values", loss: "to_categorical", activation: undefined, expected, got: bounds });
}

/** Class ids drawn at random, or each of them written down. */
function holdsEveryId({ range, content }: TensorValue, count: number): boolean {
  const ids = content && numbersIn(content);
  return ids ? new Set(ids).size === count : range !== undefined;
}

/** A text that is no number, among the content of an array. */
function wordIn(content: Value | undefined): string | undefined {
  if (content?.kind === "string") return content.value !== undefined && /[a-z]/i.test(content.value) ? content.value : undefined;
  const items = content?.kind === "tuple" || content?.kind === "list" ? (content.items ?? []) : [];
  return items.map(wordIn).find((word) => word !== undefined);
}

function categoricalShape(shape: Shape, width: Dim): Shape {
  if (!isRanked(shape)) return UNKNOWN_RANK;
  return [...(shape.length > 1 && last(shape) === 1 ? shape.slice(0, -1) : shape), width];
}

/** The shape of padded sequences: how many, how long, and the shape of one entry of a sequence. */
function paddedShape(sequences: Value, maxlen: Dim | null, at: Reading): Shape {
  const whole = asTensor(sequences);
  if (whole && isRanked(whole.shape) && whole.dtype !== "object" && sequences.kind === "tensor") {
    const [count, length, ...entry] = whole.shape;
    if (count === undefined || length === undefined) return refuseFlat(at);
    return [count, maxlen ?? length, ...entry];
  }
  const items = sequences.kind === "tensor" ? undefined : at.ctx.items(sequences);
  const count: Dim = items ? items.length : whole && isRanked(whole.shape) ? (whole.shape[0] ?? UNKNOWN) : UNKNOWN;
  const rows = items?.map((item) => rowOf(item, at));
  const entry = entryOf(rows);
  return entry ? [count, maxlen ?? longest(rows), ...entry] : maxlen !== null && items?.length === 0 ? [0, maxlen] : UNKNOWN_RANK;
}

interface Row {
  readonly length: Dim;
  /** Shape of an entry; undefined for an empty row. */
  readonly entry: Dims | undefined | "unknown";
}

function rowOf(item: Value, at: Reading): Row {
  if (item.kind === "int" || item.kind === "float" || item.kind === "bool") return refuseFlat(at);
  const array = asTensor(item);
  if (array && isRanked(array.shape) && array.shape.length > 0) {
    const [length = UNKNOWN, ...entry] = array.shape;
    return { length, entry: length === 0 ? undefined : entry };
  }
  const items = item.kind === "list" || item.kind === "tuple" ? item.items : undefined;
  const first = items?.[0] ?? (item.kind === "list" ? item.element : undefined);
  const inner = first && asTensor(first);
  return { length: items ? items.length : UNKNOWN, entry: inner && isRanked(inner.shape) ? inner.shape : "unknown" };
}

function refuseFlat(at: Reading): never {
  return failAt(
    { at: at.site },
    { code: "wrong-kind", owner: at.owner, expected: "a sequence of sequences", got: "a flat sequence of numbers", argument: at.argument },
  );
}

/** Of the first row that is not empty. Sequences that are not listed are taken to hold numbers: what texts and `load_data` give. */
function entryOf(rows: readonly Row[] | undefined): Dims | undefined {
  if (!rows) return [];
  const first = rows.find((row) => row.entry !== undefined);
  return first ? (first.entry === "unknown" || first.entry === undefined ? undefined : first.entry) : undefined;
}

function longest(rows: readonly Row[] | undefined): Dim {
  const lengths = rows?.map((row) => row.length) ?? [];
  const known = lengths.filter((length) => typeof length === "number");
  return known.length === lengths.length && known.length > 0 ? Math.max(...known) : UNKNOWN;
}

const preValue: Value = { kind: "string", value: "pre" };

function checkSide(argument: string, side: Value): void {
  if (side.kind !== "string" || side.value === undefined || side.value === "pre" || side.value === "post") return;
  fail({ code: "invalid-argument", owner: "pad_sequences", argument, expected: "'pre' or 'post'", got: `'${side.value}'` });
}

/** An array by its norms, of which axis 0 becomes the last: a vector makes a matrix, and a matrix must be square along axis 0. */
function normalizedShape(shape: Shape, axis: number | null | undefined): Shape {
  if (!isRanked(shape) || axis === undefined) return UNKNOWN_RANK;
  const norms = axis === null ? [] : removeAxis(shape, axis);
  const least = norms.length === 0 ? [1] : norms;
  const place = axis === null || axis === 0 ? -1 : axis;
  return broadcastShapes("normalize", [shape, insertAxis(least, place, 1)]);
}

export const arrayUtilities: Entries = {
  to_categorical: fn({ x: array, num_classes: optional(dim) }, ({ x, num_classes }, ctx) => {
    reportEncoding(x, num_classes, ctx);
    return toCategorical(x, num_classes);
  }),
  pad_sequences: fn(
    {
      sequences: anything,
      maxlen: optional(dim),
      dtype: withDefault(numpyDType, "int32"),
      padding: withDefault(anything, preValue),
      truncating: withDefault(anything, preValue),
      value: ignored,
    },
    ({ sequences, maxlen, dtype, padding, truncating }, ctx, { sites }) => {
      const items = sequences.kind === "tensor" ? undefined : ctx.items(sequences);
      if (items?.length === 0 && maxlen === null)
        return fail({ code: "wrong-kind", owner: "pad_sequences", expected: "at least one sequence", got: "none" });
      // Both are looked at only while a sequence is padded.
      const padded =
        sequences.kind === "tensor"
          ? sequences.dtype !== "object" && isRanked(sequences.shape) && sequences.shape.length > 1
          : items?.some((item) => asTensor(item)?.content);
      if (padded) for (const [argument, value] of Object.entries({ padding, truncating })) checkSide(argument, value);
      const words = [sequences, ...(items ?? [])].find((each) => each.kind === "string" && /[a-z]/i.test(each.value ?? ""));
      const isNumeric = dtype !== undefined && dtype !== null && /^(u?int|float|bool)/.test(dtype);
      if (words && isNumeric)
        return fail({ code: "wrong-kind", owner: "pad_sequences", expected: "sequences of numbers", got: display(words) });
      if (sequences.kind === "unknown") return ndarray(maxlen === null ? UNKNOWN_RANK : [UNKNOWN, maxlen], dtype ?? undefined);
      return ndarray(
        paddedShape(sequences, maxlen, { owner: "pad_sequences", argument: "sequences", site: sites.sequences, ctx }),
        dtype ?? undefined,
      );
    },
  ),
  normalize: fn({ x: array, axis: withDefault(anything, int(-1)), order: ignored }, ({ x, axis }, _ctx, { given }) => {
    const raw = given.get("x")?.value;
    const along = axis.kind === "int" && typeof axis.value === "number" ? axis.value : axis.kind === "none" ? null : undefined;
    if (typeof along === "number" && isRanked(x.shape)) normalizeAxis("normalize", along, x.shape);
    if (raw?.kind !== "tensor" || raw.framework === "tensorflow") return ndarray(x.shape, raw?.kind === "tensor" ? undefined : "float32");
    return ndarray(normalizedShape(x.shape, along), isIntegerDType(x.dtype) ? "float64" : x.dtype);
  }),
};
