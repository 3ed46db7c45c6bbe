/** What DataFrame methods that need more than a line do to rows and columns. */
import { addDims, type Dim, subtractDims, UNKNOWN } from "../../shape/dim";
import type { Context } from "../../value/context";
import { dict, int, none, string, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { canonicalDType } from "../numpy/dtypes";
import { type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, dim, dtypeName, flag, ignored, number, optional, restKeywords, withDefault } from "../vocabulary/params";
import { type Frame, frameOf, makeFrame, setFrame, widthOf, withColumn, withRows } from "./frame";
import { labelsOf, withoutColumns } from "./selection";
import { inPlaceOr, series } from "./series";

const EMPTY: Frame = { rows: UNKNOWN, columns: undefined };
export const loose = { args: anyArgs, kwargs: restKeywords };

export function read(self: ObjectValue): Frame {
  return frameOf(self) ?? EMPTY;
}

/** A method whose result is another frame; with `inplace=True` the object becomes it. */
export const change = (to: (frame: Frame, ctx: Context, args: Value, kwargs: Value) => Frame): Method =>
  method(loose, (self, { args, kwargs }, ctx) => {
    const made = to(read(self), ctx, args, kwargs);
    const result = inPlaceOr(kwargs, ctx, trueFrame);
    if (result.kind === "none") setFrame(self, made, ctx);
    return result === trueFrame ? makeFrame(made, ctx) : result;
  });
const trueFrame: Value = string("frame");

export const retyped = (frame: Frame, dtype: string | undefined): Frame => ({
  ...frame,
  dtype,
  columns: frame.columns?.map((each) => ({ ...each, values: series(frame.rows, dtype) })),
});

/** A number for each column, or for each row with `axis=1`. */
export const summary = (dtype: string | undefined | ((frame: Frame) => string | undefined)): Method =>
  method(
    { axis: withDefault(anything, none), skipna: ignored, numeric_only: flag(false), more: restKeywords },
    (self, { axis, numeric_only }) => {
      const frame = read(self);
      const byRow = (axis.kind === "int" && axis.value === 1) || (axis.kind === "string" && axis.value === "columns");
      const type = typeof dtype === "function" ? (byRow || numeric_only ? undefined : dtype(frame)) : dtype;
      return axis.kind === "unknown" ? unknown : series(byRow ? frame.rows : numeric_only ? numericWidth(frame) : widthOf(frame), type);
    },
  );

/** Type of the sums of columns: truths are counted. */
export function sumDType(frame: Frame): string | undefined {
  const type = largestDType(frame);
  return type === "bool" ? "int64" : type;
}

/** Common type of columns of plain integers and floats, or of truths; undefined for others. */
export function largestDType({ columns }: Frame): string | undefined {
  const types = new Set(columns?.map((each) => each.values.dtype));
  if (types.size === 1) return ["bool", "int64", "float64"].find((each) => types.has(each));
  return types.size === 2 && types.has("int64") && types.has("float64") ? "float64" : undefined;
}

/** Number of columns that hold numbers. */
export function numericWidth({ columns }: Frame): Dim {
  const types = columns?.map((each) => each.values.dtype);
  return types?.every((each) => each !== undefined) ? types.filter((each) => each !== "object" && each !== "str").length : UNKNOWN;
}

export const operator = (dtype: string | undefined): Method =>
  method({ other: anything }, (self, { other }, ctx) => {
    const frame = read(self);
    const second = frameOf(other);
    if (second && (second.rows !== frame.rows || widthOf(second) !== widthOf(frame))) return unknown;
    return other.kind === "unknown" ? unknown : makeFrame(retyped(frame, dtype), ctx);
  });

export function keysOf(labels: Value, ctx: Context): readonly Value[] | undefined {
  return labels.kind === "string" || labels.kind === "int"
    ? [labels]
    : labels.kind === "tensor" || labels.kind === "list"
      ? labelsOf(labels, ctx)
      : undefined;
}

export const drop = method(
  {
    labels: withDefault(anything, none),
    axis: withDefault(anything, int(0)),
    index: withDefault(anything, none),
    columns: withDefault(anything, none),
    level: ignored,
    inplace: flag(false),
    errors: withDefault(anything, string("raise")),
  },
  (self, { labels, axis, index, columns, inplace, errors }, ctx) => {
    const frame = read(self);
    const alongColumns = (axis.kind === "int" && axis.value === 1) || (axis.kind === "string" && axis.value === "columns");
    const lenient = errors.kind !== "string" || errors.value !== "raise";
    const dropped = columns.kind !== "none" ? columns : alongColumns ? labels : none;
    const rowLabels = index.kind !== "none" ? index : alongColumns || columns.kind !== "none" ? none : labels;
    const narrowed = dropped.kind === "none" ? frame : withoutColumns(frame, keysOf(dropped, ctx), lenient);
    const gone = rowLabels.kind === "none" ? 0 : lenient ? UNKNOWN : (keysOf(rowLabels, ctx)?.length ?? UNKNOWN);
    return finish(self, gone === 0 ? narrowed : withRows(narrowed, subtractDims(narrowed.rows, gone)), inplace, ctx);
  },
);

export function finish(self: ObjectValue, frame: Frame, inplace: boolean, ctx: Context): Value {
  if (!inplace) return makeFrame(frame, ctx);
  setFrame(self, frame, ctx);
  return none;
}

export const sample = method(
  {
    n: optional(dim),
    frac: optional(number),
    replace: ignored,
    weights: ignored,
    random_state: ignored,
    axis: ignored,
    ignore_index: ignored,
  },
  (self, { n, frac }, ctx) => {
    const frame = read(self);
    return makeFrame(withRows(frame, frac === null ? (n ?? 1) : fraction(frame.rows, frac)), ctx);
  },
);

/** pandas rounds half to even, as Python does. */
export function fraction(rows: Dim, part: number | undefined): Dim {
  if (typeof rows !== "number" || part === undefined) return part === 1 ? rows : UNKNOWN;
  const exact = rows * part;
  const rounded = Math.round(exact);
  return Math.abs(exact % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

export const astype = method({ dtype: anything, copy: ignored, errors: ignored }, (self, { dtype }, ctx) => {
  const frame = read(self);
  const name = canonicalDType(dtypeName(dtype) ?? undefined);
  return makeFrame(dtype.kind === "dict" ? retyped(frame, undefined) : retyped(frame, name), ctx);
});

export const toDict = method({ orient: withDefault(anything, string("dict")), into: ignored, index: ignored }, (self, { orient }, ctx) => {
  const { columns } = read(self);
  if (orient.kind !== "string" || orient.value !== "list" || !columns) return unknown;
  return dict(
    columns.flatMap((each) =>
      each.key.kind === "string" && each.key.value !== undefined
        ? [
            [
              each.key.value,
              ctx.call(ctx.attribute(each.values, "to_list") ?? unknown, { positional: [], named: new Map(), open: false }),
            ] as const,
          ]
        : [],
    ),
  );
});

export const resetIndex = method(
  { level: ignored, drop: flag(false), inplace: flag(false), more: restKeywords },
  (self, { drop: dropped, inplace }, ctx) => {
    const frame = read(self);
    return finish(self, dropped ? frame : { ...frame, columns: undefined, width: addDims(widthOf(frame), 1) }, inplace, ctx);
  },
);

export const setIndex = method(
  { keys: anything, drop: flag(true), append: ignored, inplace: flag(false), verify_integrity: ignored },
  (self, { keys, drop: dropped, inplace }, ctx) =>
    finish(self, dropped ? withoutColumns(read(self), keysOf(keys, ctx), false) : read(self), inplace, ctx),
);

export const assign = method({ kwargs: restKeywords }, (self, { kwargs }, ctx) => {
  const frame = read(self);
  const entries = kwargs.kind === "dict" ? [...kwargs.entries.values()] : [];
  return makeFrame(
    entries.reduce<Frame>((made, { key, value }) => withColumn(made, key, series(made.rows, asTensor(value)?.dtype)), frame),
    ctx,
  );
});

export const merge = method(
  { right: anything, how: ignored, on: withDefault(anything, none), more: restKeywords },
  (self, { right, on }, ctx) => {
    const second = frameOf(right);
    const shared = on.kind === "string" ? 1 : on.kind === "list" ? on.items?.length : undefined;
    const width = second && shared !== undefined ? subtractDims(addDims(widthOf(read(self)), widthOf(second)), shared) : UNKNOWN;
    return makeFrame({ rows: UNKNOWN, columns: undefined, width }, ctx);
  },
);
