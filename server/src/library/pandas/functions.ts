/** Functions of the pandas module. */
import { addDims, type Dim, sameDim, UNKNOWN } from "../../shape/dim";
import { promoteNumpy } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { keyOf, none, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { numpyDType } from "../numpy/dtypes";
import { distinctCount } from "../numpy/searching";
import { valuesOf } from "../tensors/ranges";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anyArgs, anything, dim, flag, ignored, optional, restKeywords, withDefault } from "../vocabulary/params";
import { DataFrame } from "./dataframe";
import { type Column, type Frame, frameOf, makeFrame, widthOf } from "./frame";
import { reader } from "./read";
import { lengthOf, series } from "./series";

function makeSeries(data: Value, index: Value, dtype: string | null | undefined, ctx: Context): Value {
  if (data.kind === "dict") return data.open ? unknown : series(data.entries.size, dtype ?? undefined);
  const array = asTensor(data);
  if (array && isRanked(array.shape) && array.shape.length > 1) {
    return fail({ code: "rank-mismatch", owner: "Series", expected: "rank 1", got: array.shape, argument: "data" });
  }
  if (!array || !isRanked(array.shape)) return unknown;
  const [length = ctx.items(index)?.length ?? UNKNOWN] = array.shape;
  const type = dtype ?? (array.dtype === "str" ? "object" : array.dtype);
  return series(length, type, valuesOf(array));
}

/** `pd.concat`: below each other, or side by side. */
function concat(objects: Value, axis: Value, ctx: Context): Value {
  const items = ctx.items(objects);
  const beside = (axis.kind === "int" && axis.value === 1) || (axis.kind === "string" && axis.value === "columns");
  if (!items || items.length === 0 || axis.kind === "unknown") return unknown;
  const frames = items.map(frameOf);
  const arrays = items.map((item) => asTensor(item));
  const [first] = frames;
  if (frames.every((each) => each !== undefined) && first) return makeFrame(beside ? besideEachOther(frames) : belowEachOther(frames), ctx);
  if (!arrays.every((each) => each?.framework === "pandas")) return unknown;
  const vectors = arrays.filter((each): each is TensorValue => each !== undefined);
  if (frames.some((each) => each !== undefined)) {
    return beside
      ? makeFrame(
          {
            rows: commonRows(vectors.map(lengthOf)),
            columns: undefined,
            width: frames.reduce<Dim>((sum, each) => addDims(sum, each ? widthOf(each) : 1), 0),
          },
          ctx,
        )
      : unknown;
  }
  if (beside)
    return makeFrame(
      { rows: commonRows(vectors.map(lengthOf)), columns: undefined, width: vectors.length, dtype: commonType(vectors) },
      ctx,
    );
  return series(vectors.map(lengthOf).reduce(addDims), vectors.map((each) => each.dtype).reduce(promoteNumpy));
}

function commonType(vectors: readonly TensorValue[]): string | undefined {
  const types = new Set(vectors.map((each) => each.dtype));
  return types.size === 1 ? vectors[0]?.dtype : undefined;
}

/** Rows are matched by their labels; equal numbers of rows are taken to have equal labels. */
function commonRows(rows: readonly Dim[]): Dim {
  const [first = UNKNOWN] = rows;
  return rows.every((each) => sameDim(each, first)) ? first : UNKNOWN;
}

function besideEachOther(frames: readonly Frame[]): Frame {
  const rows = commonRows(frames.map((each) => each.rows));
  const columns = frames.flatMap((each) => each.columns ?? []);
  return frames.every((each) => each.columns)
    ? { rows, columns }
    : { rows, columns: undefined, width: frames.map(widthOf).reduce(addDims) };
}

function belowEachOther(frames: readonly Frame[]): Frame {
  const rows = frames.map((each) => each.rows).reduce(addDims);
  const [first] = frames;
  const names = (frame: Frame | undefined): string => frame?.columns?.map((each) => keyOf(each.key)).join("|") ?? "?";
  if (!first?.columns || frames.some((each) => names(each) !== names(first))) return { rows, columns: undefined };
  return { rows, columns: first.columns.map((each) => ({ ...each, values: series(rows, each.values.dtype) })) };
}

interface Dummies {
  readonly dropFirst: boolean;
  readonly dtype: string | null | undefined;
  /** Labels of the columns to encode; all of text when not given. */
  readonly columns: readonly Value[] | "text" | undefined;
}

/** A column for each value that occurs. */
function dummies(data: Value, { dropFirst, dtype, columns }: Dummies, ctx: Context): Value {
  const encoded = (of: TensorValue): Dim => addDims(distinctCount(of), dropFirst ? -1 : 0);
  const frame = frameOf(data);
  if (frame) {
    const chosen = columns === "text" || columns === undefined ? undefined : new Set(columns.map(keyOf));
    const width = (each: Column): Dim => {
      if (columns === undefined || each.values.dtype === undefined) return UNKNOWN;
      return (chosen ? chosen.has(keyOf(each.key)) : each.values.dtype === "object") ? encoded(each.values) : 1;
    };
    return makeFrame(
      { rows: frame.rows, columns: undefined, width: frame.columns ? frame.columns.map(width).reduce(addDims, 0) : UNKNOWN },
      ctx,
    );
  }
  const array = asTensor(data);
  if (!array || !isRanked(array.shape)) return unknown;
  return makeFrame({ rows: lengthOf(array), columns: undefined, width: encoded(array), dtype: dtype ?? "bool" }, ctx);
}

/** The same kind and length, other entries. */
const converter: Entry = fn({ arg: anything, args: anyArgs, kwargs: restKeywords }, ({ arg }) =>
  arg.kind === "tensor" ? tensor(arg.shape, undefined, arg.framework) : unknown,
);

const test: Entry = fn({ obj: anything }, ({ obj }) => (obj.kind === "tensor" ? tensor(obj.shape, "bool", obj.framework) : unknown));

export const functions: Entries = {
  DataFrame,
  Series: fn(
    { data: withDefault(anything, none), index: withDefault(anything, none), dtype: numpyDType, name: ignored, copy: ignored },
    ({ data, index, dtype }, ctx) => makeSeries(data, index, dtype, ctx),
  ),
  read_csv: reader,
  read_table: reader,
  read_excel: fn({ io: ignored, sheet_name: optional(anything), args: anyArgs, kwargs: restKeywords }, ({ sheet_name }, ctx) =>
    sheet_name === null || sheet_name.kind === "string" || sheet_name.kind === "int"
      ? makeFrame({ rows: UNKNOWN, columns: undefined }, ctx)
      : unknown,
  ),
  read_parquet: reader,
  concat: fn(
    { objs: anything, axis: withDefault(anything, { kind: "int", value: 0 } as Value), kwargs: restKeywords },
    ({ objs, axis }, ctx) => concat(objs, axis, ctx),
  ),
  get_dummies: fn(
    {
      data: anything,
      prefix: ignored,
      prefix_sep: ignored,
      dummy_na: flag(false),
      columns: withDefault(anything, none),
      sparse: ignored,
      drop_first: flag(false),
      dtype: numpyDType,
    },
    ({ data, dummy_na, columns, drop_first, dtype }, ctx) => {
      const made = dummies(data, { dropFirst: drop_first, dtype, columns: columns.kind === "none" ? "text" : ctx.items(columns) }, ctx);
      const frame = frameOf(made);
      return dummy_na && frame ? makeFrame({ ...frame, width: UNKNOWN }, ctx) : made;
    },
  ),
  merge: fn({ left: anything, right: anything, kwargs: restKeywords }, ({ left, right }, ctx) =>
    frameOf(left) && frameOf(right) ? makeFrame({ rows: UNKNOWN, columns: undefined }, ctx) : unknown,
  ),
  to_datetime: converter,
  to_numeric: converter,
  isnull: test,
  isna: test,
  notnull: test,
  notna: test,
  date_range: fn({ start: ignored, end: withDefault(anything, none), periods: optional(dim), kwargs: restKeywords }, ({ periods }) =>
    series(periods ?? UNKNOWN, "datetime64[ns]"),
  ),
  factorize: fn({ values: anything, kwargs: restKeywords }, ({ values }) => {
    const array = asTensor(values);
    return array ? tuple([tensor(array.shape, "int64", "numpy"), unknown]) : unknown;
  }),
  set_option: fn({ args: anyArgs, kwargs: restKeywords }, () => none),
};
