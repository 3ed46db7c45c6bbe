/** `df[…]`, `df.iloc[…]`, `df.loc[…]`. */
import { compareDims, type Dim, subtractDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { sliceDim } from "../../shape/slice";
import type { Context } from "../../value/context";
import { keyOf, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { ObjectValue, SliceValue, TensorValue, Value } from "../../value/values";
import { type Part, readParts } from "../tensors/index-parts";
import { columnOf, commonDType, type Frame, makeFrame, missing, selectColumns, setFrame, widthOf, withColumn, withRows } from "./frame";
import { isByLabel } from "./labels";

/** `df["a"]`, `df[["a", "b"]]`, `df[mask]`, `df[1:3]`. */
export function subscriptFrame(frame: Frame, index: Value, ctx: Context): Value {
  if (index.kind === "slice") return rowsOf(frame, index, ctx);
  if (index.kind === "string" || index.kind === "int")
    return columnOf(frame, index)?.values ?? (keyOf(index) === undefined ? unknown : tensor([frame.rows], frame.dtype, "pandas"));
  const keys = labelsOf(index, ctx);
  if (keys) return makeFrame(selectColumns(frame, keys), ctx);
  const array = asTensor(index);
  if (array?.dtype === "bool") return makeFrame(withRows(frame, UNKNOWN), ctx);
  return index.kind === "list" ? makeFrame(selectColumns(frame, undefined), ctx) : unknown;
}

function rowsOf(frame: Frame, index: SliceValue, ctx: Context): Value {
  if (isByLabel(index)) return makeFrame(withRows(frame, UNKNOWN), ctx);
  const [part] = readParts(index) ?? [];
  return part?.kind === "slice" ? makeFrame(withRows(frame, sliceDim(frame.rows, part.start, part.stop, part.step)), ctx) : unknown;
}

/** Labels listed in a list or an Index; undefined for masks and what is not known. */
export function labelsOf(index: Value, ctx: Context): readonly Value[] | undefined {
  if (index.kind === "tensor") return index.framework === "pandas" && index.content?.kind === "tuple" ? index.content.items : undefined;
  const items = index.kind === "list" ? ctx.items(index) : undefined;
  return items?.every((item) => item.kind !== "bool") ? items : undefined;
}

/** Rows and columns by place. */
export function selectByPlace(frame: Frame, index: Value, ctx: Context): Value {
  const parts = readParts(index);
  const [rows, columns] = parts ?? [];
  if (!rows || (parts && parts.length > 2)) return unknown;
  checkPlace(rows, frame.rows, frame, 0);
  if (columns) checkPlace(columns, widthOf(frame), frame, 1);
  const height = lengthAt(frame.rows, rows);
  if (!columns) return height === undefined ? row(frame) : makeFrame(withRows(frame, height), ctx);
  const chosen = columnsAt(frame, columns);
  if (chosen === undefined || chosen === "one") return oneColumn(frame, columns, height);
  const narrowed: Frame = { ...frame, ...chosen };
  return height === undefined ? row(narrowed) : makeFrame(withRows(narrowed, height), ctx);
}

/** "single positional indexer is out-of-bounds". */
function checkPlace(part: Part, size: Dim, frame: Frame, axis: number): void {
  if (part.kind !== "integer" || typeof part.index !== "number" || typeof size !== "number") return;
  if (part.index >= size || part.index < -size)
    fail({ code: "index-out-of-range", owner: "iloc", index: part.index, got: [frame.rows, widthOf(frame)], axis });
}

/** How many are left of an axis; undefined: the axis goes. */
function lengthAt(size: Dim, part: Part): Dim | undefined {
  switch (part.kind) {
    case "slice":
      return sliceDim(size, part.start, part.stop, part.step);
    case "array":
      return part.shape[0] ?? UNKNOWN;
    case "mask":
      return UNKNOWN;
    case "integer":
      return undefined;
    default:
      return UNKNOWN;
  }
}

function columnsAt(frame: Frame, part: Part): Pick<Frame, "columns" | "width"> | "one" | undefined {
  if (part.kind === "integer") return "one";
  const width = lengthAt(widthOf(frame), part) ?? UNKNOWN;
  const { columns } = frame;
  if (!columns || part.kind !== "slice" || !isPlain(part.start) || !isPlain(part.stop) || part.step !== 1)
    return { columns: undefined, width };
  return { columns: columns.slice(part.start ?? 0, part.stop ?? columns.length) };
}

function isPlain(bound: Dim | undefined): bound is number | undefined {
  return bound === undefined || typeof bound === "number";
}

function oneColumn(frame: Frame, part: Part, height: Dim | undefined): Value {
  const at = part.kind === "integer" && typeof part.index === "number" ? frame.columns?.at(part.index) : undefined;
  const dtype = at ? at.values.dtype : frame.dtype;
  if (height === undefined) return dtype === undefined || dtype === "object" ? unknown : tensor([], dtype, "numpy");
  return tensor([height], dtype, "pandas", at?.values.range ? { range: { ...at.values.range, every: false } } : {});
}

function row(frame: Frame): Value {
  return tensor([widthOf(frame)], commonDType(frame), "pandas");
}

/** Rows and columns by label; how many rows a slice of labels takes is not known. */
export function selectByLabel(frame: Frame, index: Value, ctx: Context): Value {
  const [rows, columns] = index.kind === "tuple" ? index.items : [index];
  if (!rows) return unknown;
  const height = heightOf(frame, rows, ctx);
  if (height === "unknown") return unknown;
  if (!columns) return height === "one" ? row(frame) : makeFrame(withRows(frame, height), ctx);
  if (columns.kind === "string") {
    const column = columnOf(frame, columns);
    return height === "one" ? unknown : tensor([height], column?.values.dtype, "pandas");
  }
  const narrowed = columnsByLabel(frame, columns, ctx);
  return height === "one" ? row(narrowed) : makeFrame(withRows(narrowed, height), ctx);
}

function heightOf(frame: Frame, rows: Value, ctx: Context): Dim | "one" | "unknown" {
  if (rows.kind === "slice")
    return rows.start.kind === "none" && rows.stop.kind === "none" && rows.step.kind === "none" ? frame.rows : UNKNOWN;
  if (rows.kind === "int" || rows.kind === "string") return "one";
  const array = asTensor(rows);
  if (array?.dtype === "bool") return UNKNOWN;
  if (array && isRanked(array.shape) && array.shape.length === 1) return array.shape[0] ?? UNKNOWN;
  return labelsOf(rows, ctx)?.length ?? "unknown";
}

function columnsByLabel(frame: Frame, columns: Value, ctx: Context): Frame {
  if (columns.kind === "slice") {
    if (columns.start.kind === "none" && columns.stop.kind === "none") return frame;
    const keys = frame.columns?.map((each) => keyOf(each.key));
    const from = columns.start.kind === "none" ? 0 : (keys?.indexOf(keyOf(columns.start)) ?? -1);
    const to = columns.stop.kind === "none" ? (keys?.length ?? 0) - 1 : (keys?.indexOf(keyOf(columns.stop)) ?? -1);
    return from >= 0 && to >= 0 && frame.columns
      ? { ...frame, columns: frame.columns.slice(from, to + 1) }
      : selectColumns(frame, undefined);
  }
  return selectColumns(frame, labelsOf(columns, ctx));
}

/** `df["a"] = values`, `df[["a", "b"]] = …`. */
export function assignColumn(self: ObjectValue, frame: Frame, index: Value, value: Value, ctx: Context): void {
  const array = asTensor(value);
  checkLength(frame, index, value, array);
  const rows =
    frame.columns?.length === 0 && array && isRanked(array.shape) && array.shape.length > 0 ? (array.shape[0] ?? UNKNOWN) : frame.rows;
  const values: TensorValue = tensor([rows], array?.dtype === "str" ? "object" : array?.dtype, "pandas", {
    ...(array?.range ? { range: array.range } : {}),
    ...(array?.distinct === undefined ? {} : { distinct: array.distinct }),
    ...(array?.dtype === "str" && array.content ? { content: array.content } : {}),
  });
  const sized: Frame = { ...frame, rows };
  if (index.kind === "string" || index.kind === "int") {
    setFrame(self, withColumn(sized, index, values), ctx);
    return;
  }
  const keys = labelsOf(index, ctx);
  // A mask or slice writes into rows that are there.
  if (!keys && (index.kind === "slice" || asTensor(index)?.dtype === "bool")) return;
  setFrame(self, keys ? keys.reduce<Frame>((made, key) => withColumn(made, key, values), sized) : { rows, columns: undefined }, ctx);
}

/** A column has as many entries as there are rows; those of a Series are found by their labels, one entry is repeated. */
function checkLength(frame: Frame, index: Value, value: Value, array: TensorValue | undefined): void {
  if (index.kind !== "string" || frame.columns?.length === 0) return;
  const isVector = value.kind === "list" || (value.kind === "tensor" && value.framework === "numpy");
  if (!isVector || !array || !isRanked(array.shape) || array.shape.length !== 1) return;
  const [size = UNKNOWN] = array.shape;
  if (compareDims(size, frame.rows) !== "no") return;
  fail({
    code: "cardinality-mismatch",
    owner: "DataFrame",
    sizes: [
      { name: "index", size: frame.rows },
      { name: "values", size },
    ],
  });
}

/** Without columns; labels that are not there are an error unless they are to be ignored. */
export function withoutColumns(frame: Frame, keys: readonly Value[] | undefined, lenient: boolean): Frame {
  const { columns } = frame;
  if (!keys) return { ...frame, columns: undefined, width: UNKNOWN };
  if (!columns || keys.some((key) => keyOf(key) === undefined))
    return { ...frame, columns: undefined, width: subtractDims(widthOf(frame), lenient ? UNKNOWN : keys.length) };
  const dropped = new Set(keys.map(keyOf));
  for (const key of keys) if (!lenient && !columns.some((each) => keyOf(each.key) === keyOf(key))) missing(key);
  return { ...frame, columns: columns.filter((each) => !dropped.has(keyOf(each.key))) };
}
