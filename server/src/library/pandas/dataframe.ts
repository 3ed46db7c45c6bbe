/** `pandas.DataFrame`: what its methods do to rows and columns. */
import { type Dim, minDims, multiplyDims, UNKNOWN } from "../../shape/dim";
import type { Context } from "../../value/context";
import { anyInt, int, iterator, none, shapeValue, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { cast, numpyDType } from "../numpy/dtypes";
import { cls, type Entry, type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, dim, ignored, integer, optional, withDefault } from "../vocabulary/params";
import { buildFrame } from "./build";
import { columnOf, commonDType, type Frame, makeFrame, setFrame, widthOf, withRows } from "./frame";
import {
  assign,
  astype,
  change,
  drop,
  keysOf,
  largestDType,
  loose,
  merge,
  numericWidth,
  operator,
  read,
  resetIndex,
  retyped,
  sample,
  setIndex,
  sumDType,
  summary,
  toDict,
} from "./frame-methods";
import { groupby, itemsOf, windows } from "./groups";
import { indexer } from "./indexer";
import { assignColumn, labelsOf, selectByLabel, selectByPlace, subscriptFrame, withoutColumns } from "./selection";
import { firstOf, series } from "./series";

function toArray(frame: Frame, dtype: string | undefined | null): Value {
  const made = tensor([frame.rows, widthOf(frame)], commonDType(frame), "numpy");
  return dtype === null ? made : cast(made, dtype);
}

/** An Index that knows its labels. */
function labels(frame: Frame): Value {
  return series(widthOf(frame), "object", frame.columns ? { content: tuple(frame.columns.map((each) => each.key)) } : {});
}

function renameColumns(self: ObjectValue, names: Value, ctx: Context): void {
  const frame = read(self);
  const keys = names.kind === "tensor" ? labelsOf(names, ctx) : ctx.items(names);
  const fits = keys && frame.columns?.length === keys.length;
  setFrame(
    self,
    fits
      ? { ...frame, columns: frame.columns?.map((each, i) => ({ ...each, key: keys[i] ?? each.key })) }
      : { ...frame, columns: undefined, width: keys ? keys.length : widthOf(frame) },
    ctx,
  );
}

const same = change((frame) => frame);
const sameShape = change((frame) => retyped(frame, undefined));
/** Floats stay what they are. */
const sameNumbers = change((frame) => retyped(frame, commonDType(frame) === "float64" ? "float64" : undefined));
const tests = change((frame) => retyped(frame, "bool"));
const fewerRows = change((frame, _ctx, _args, kwargs) =>
  kwargs.kind === "dict" && kwargs.entries.has("saxis") ? { rows: UNKNOWN, columns: undefined } : withRows(frame, UNKNOWN),
);
const silent = method(loose, () => none);
const opaque = method(loose, () => unknown);

function all(names: string, of: Method): Readonly<Record<string, Method>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, of]));
}

const edge = method({ n: withDefault(dim, 5) }, (self, { n }, ctx) => makeFrame(withRows(read(self), firstOf(n, read(self).rows)), ctx));

export const DataFrame: Entry = cls({
  methods: {
    __init__: method(
      {
        data: withDefault(anything, none),
        index: withDefault(anything, none),
        columns: withDefault(anything, none),
        dtype: numpyDType,
        copy: ignored,
      },
      (self, { data, index, columns, dtype }, ctx) => {
        const made = buildFrame(data, columns, index, ctx);
        setFrame(self, dtype === null ? made : retyped(made, dtype), ctx);
        return none;
      },
    ),
    __getitem__: method({ key: anything }, (self, { key }, ctx) => subscriptFrame(read(self), key, ctx)),
    __setitem__: method({ key: anything, value: anything }, (self, { key, value }, ctx) => {
      assignColumn(self, read(self), key, value, ctx);
      return none;
    }),
    __delitem__: method({ key: anything }, (self, { key }, ctx) => {
      setFrame(self, withoutColumns(read(self), keysOf(key, ctx), false), ctx);
      return none;
    }),
    __getattr__: method({ name: anything }, (self, { name }) => {
      const frame = read(self);
      const found = name.kind === "string" && frame.columns?.some((each) => each.key.kind === "string" && each.key.value === name.value);
      return found ? (columnOf(frame, name)?.values ?? unknown) : unknown;
    }),
    __len__: method({}, (self) => rowsValue(read(self))),
    ...all("__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __floordiv__ __mod__ __pow__", operator(undefined)),
    ...all("__truediv__ __rtruediv__", operator("float64")),
    ...all("mean std var median sem", summary("float64")),
    ...all("sum prod", summary(sumDType)),
    ...all("min max", summary(largestDType)),
    ...all("quantile idxmax idxmin mode skew kurt", summary(undefined)),
    ...all("count nunique", summary("int64")),
    ...all("any all", summary("bool")),
    ...all("copy sort_values sort_index", same),
    ...all("fillna ffill bfill abs round clip shift diff cumsum cumprod interpolate", sameNumbers),
    ...all("replace infer_objects convert_dtypes rank where mask map applymap pct_change", sameShape),
    ...all("__neg__ __pos__ __abs__", sameNumbers),
    ...all("__lt__ __le__ __gt__ __ge__ __eq__ __ne__", operator("bool")),
    groupby,
    ...all(
      "rolling expanding ewm",
      method(loose, (self, _args, ctx) => windows(() => makeFrame(retyped(read(self), "float64"), ctx))),
    ),
    items: method({}, (self) => itemsOf(read(self))),
    iterrows: method({}, (self) => {
      const frame = read(self);
      return iterator(undefined, tuple([unknown, series(widthOf(frame), commonDType(frame))]), frame.rows);
    }),
    ...all("isnull isna notnull notna isin eq ne lt le gt ge", tests),
    ...all("dropna drop_duplicates query truncate", fewerRows),
    ...all("pivot pivot_table melt stack unstack join apply agg aggregate transform resample itertuples", opaque),
    ...all("info plot hist boxplot to_csv to_excel to_json to_pickle to_parquet", silent),
    rename: change((frame, _ctx, _args, kwargs) =>
      kwargs.kind === "dict" && (kwargs.entries.has("scolumns") || kwargs.open)
        ? { ...frame, columns: undefined, width: widthOf(frame), dtype: commonDType(frame) }
        : frame,
    ),
    describe: method(loose, (self, { kwargs }, ctx) => {
      const frame = read(self);
      const width = numericWidth(frame);
      const isClear = frame.columns?.every(({ values }) => ["int64", "float64", "object"].includes(values.dtype ?? "")) ?? false;
      const isPlain = kwargs.kind === "dict" && kwargs.entries.size === 0 && isClear && width !== 0;
      return isPlain ? makeFrame({ rows: 8, columns: undefined, width, dtype: "float64" }, ctx) : unknown;
    }),
    select_dtypes: change((frame) => ({ ...frame, columns: undefined, width: UNKNOWN })),
    filter: change((frame) => ({ ...frame, columns: undefined, width: UNKNOWN })),
    ...all(
      "corr cov",
      change((frame) => ({ rows: numericWidth(frame), columns: undefined, width: numericWidth(frame), dtype: "float64" })),
    ),
    transpose: method({ args: anyArgs, copy: ignored }, (self, _args, ctx) => makeFrame(transposed(read(self)), ctx)),
    head: edge,
    tail: edge,
    nlargest: method({ n: dim, columns: ignored, keep: ignored }, (self, { n }, ctx) =>
      makeFrame(withRows(read(self), minDims(n, read(self).rows)), ctx),
    ),
    sample,
    drop,
    pop: method({ item: anything }, (self, { item }, ctx) => {
      const frame = read(self);
      const column = columnOf(frame, item);
      setFrame(self, withoutColumns(frame, [item], false), ctx);
      return column?.values ?? series(frame.rows, undefined);
    }),
    insert: method(
      { loc: optional(integer), column: anything, value: anything, allow_duplicates: ignored },
      (self, { column, value }, ctx) => {
        assignColumn(self, read(self), column, value, ctx);
        return none;
      },
    ),
    get: method(
      { key: anything, default: ignored },
      (self, { key }, ctx) => ctx.attempt(() => subscriptFrame(read(self), key, ctx)) ?? unknown,
    ),
    to_numpy: method({ dtype: numpyDType, copy: ignored, na_value: ignored }, (self, { dtype }) => toArray(read(self), dtype)),
    astype,
    to_dict: toDict,
    reset_index: resetIndex,
    set_index: setIndex,
    assign,
    merge,
    keys: method({}, (self) => labels(read(self))),
  },
  properties: {
    values: (self) => toArray(read(self), null),
    shape: (self) => shapeValue([read(self).rows, widthOf(read(self))]),
    ndim: () => int(2),
    size: (self) => sizeValue(multiplyDims(read(self).rows, widthOf(read(self)))),
    columns: (self) => labels(read(self)),
    index: (self) => series(read(self).rows, undefined),
    dtypes: (self) => series(widthOf(read(self)), "object"),
    T: (self, ctx) => makeFrame(transposed(read(self)), ctx),
    iloc: (self) => indexer((index, ctx) => selectByPlace(read(self), index, ctx)),
    loc: (self) =>
      indexer(
        (index, ctx) => selectByLabel(read(self), index, ctx),
        (index, value, ctx) => assignByLabel(self, index, value, ctx),
      ),
  },
  setters: { columns: renameColumns },
});

/** `df.loc[:, "a"] = …` may add a column. */
function assignByLabel(self: ObjectValue, index: Value, value: Value, ctx: Context): void {
  const [, column] = index.kind === "tuple" ? index.items : [];
  if (column) assignColumn(self, read(self), column, asTensor(value)?.framework === "pandas" ? value : none, ctx);
}

function transposed(frame: Frame): Frame {
  return { rows: widthOf(frame), columns: undefined, width: frame.rows, dtype: commonDType(frame) };
}

function rowsValue(frame: Frame): Value {
  return sizeValue(frame.rows);
}

function sizeValue(size: Dim): Value {
  return size === null ? anyInt : int(size);
}
