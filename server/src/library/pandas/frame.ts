/** What a DataFrame is here: rows and columns. Mutable, so it is an object whose state is replaced through the heap. */
import { type Dim, UNKNOWN } from "../../shape/dim";
import { promoteNumpy } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import type { Context } from "../../value/context";
import { display } from "../../value/display";
import { keyOf } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";

export interface Column {
  readonly key: Value;
  /** Its entries: a Series. */
  readonly values: TensorValue;
}

export interface Frame {
  readonly rows: Dim;
  /** Undefined: names not known. */
  readonly columns: readonly Column[] | undefined;
  /** Number of columns where their names are not known. */
  readonly width?: Dim;
  /** Common type of all entries where columns are not known. */
  readonly dtype?: string | undefined;
}

interface FrameState extends NativeState, Frame {
  readonly state: "dataframe";
}

export function makeFrame(frame: Frame, ctx: Context): Value {
  const cls = ctx.library("pandas.DataFrame");
  if (cls.kind !== "class") return { kind: "unknown" };
  return { kind: "object", cls, attrs: new Map(), native: stateOf(frame), created: ctx.site };
}

function stateOf(frame: Frame): FrameState {
  return { state: "dataframe", ...frame, array: tensor([frame.rows, widthOf(frame)], commonDType(frame), "pandas") };
}

export function frameOf(value: Value): Frame | undefined {
  return value.kind === "object" && isFrameState(value.native) ? value.native : undefined;
}

function isFrameState(state: NativeState | undefined): state is FrameState {
  return state?.state === "dataframe";
}

export function setFrame(self: ObjectValue, frame: Frame, ctx: Context): void {
  ctx.heap.set(self, "native", stateOf(frame));
}

/** The object becomes something that is not followed. */
export function forgetFrame(self: ObjectValue, ctx: Context): void {
  setFrame(self, { rows: UNKNOWN, columns: undefined }, ctx);
}

export function widthOf(frame: Frame): Dim {
  return frame.columns ? frame.columns.length : (frame.width ?? UNKNOWN);
}

/** Columns of different kinds make an array of objects. */
export function commonDType({ columns, dtype }: Frame): string | undefined {
  if (!columns) return dtype;
  const types = columns.map((column) => column.values.dtype);
  if (types.some((each) => each === "object" || each === "str")) return "object";
  const kinds = new Set(types.map((each) => (each === undefined ? undefined : each === "bool")));
  if (kinds.size > 1) return kinds.has(undefined) ? undefined : "object";
  return types.reduce(promoteNumpy, types[0]);
}

/** The same rows with their columns changed. */
export function withRows(frame: Frame, rows: Dim): Frame {
  const cut = (of: TensorValue): TensorValue => {
    const { content: _content, distinct: _distinct, ...rest } = of;
    return { ...rest, shape: [rows], ...(of.range ? { range: { ...of.range, every: false } } : {}) };
  };
  return { ...frame, rows, columns: frame.columns?.map((column) => ({ ...column, values: cut(column.values) })) };
}

/** A column by its label; undefined when the names are not known. Fails with what pandas calls a KeyError. */
export function columnOf(frame: Frame, key: Value): Column | undefined {
  const wanted = keyOf(key);
  if (!frame.columns || wanted === undefined) return undefined;
  return frame.columns.find((column) => keyOf(column.key) === wanted) ?? missing(key);
}

export function missing(key: Value): never {
  return fail({ code: "python-error", owner: "DataFrame", detail: `has no column ${display(key)}` });
}

/** With some of the columns, in the order of the labels. */
export function selectColumns(frame: Frame, keys: readonly Value[] | undefined): Frame {
  if (!keys) return { ...frame, columns: undefined, width: UNKNOWN };
  if (!frame.columns || keys.some((key) => keyOf(key) === undefined)) return { ...frame, columns: undefined, width: keys.length };
  return { ...frame, columns: keys.flatMap((key) => columnOf(frame, key) ?? []) };
}

/** With a column added or replaced. */
export function withColumn(frame: Frame, key: Value, values: TensorValue): Frame {
  const wanted = keyOf(key);
  if (!frame.columns || wanted === undefined) return { ...frame, columns: undefined, width: UNKNOWN, dtype: undefined };
  const column: Column = { key, values };
  const exists = frame.columns.some((each) => keyOf(each.key) === wanted);
  const columns = exists ? frame.columns.map((each) => (keyOf(each.key) === wanted ? column : each)) : [...frame.columns, column];
  return { ...frame, columns };
}
