/** `pandas.DataFrame`: what its methods do to rows and columns. */
import { addDims, type Dim, minDims, multiplyDims, subtractDims, UNKNOWN } from "../../shape/dim";
import type { Context } from "../../value/context";
import { anyInt, dict, int, none, shapeValue, string, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { canonicalDType, cast, numpyDType } from "../numpy/dtypes";
import { cls, type Entry, type Method, method } from "../vocabulary/functions";
import {
  anything,
  dim,
  dtypeName,
  flag,
  ignored,
  integer,
  number,
  optional,
  restArgs,
  restKeywords,
  withDefault,
} from "../vocabulary/params";
import { buildFrame } from "./build";
import { columnOf, commonDType, type Frame, frameOf, makeFrame, setFrame, widthOf, withColumn, withRows } from "./frame";
import { indexer } from "./indexer";
import { assignColumn, labelsOf, selectByLabel, selectByPlace, subscriptFrame, withoutColumns } from "./selection";
import { firstOf, inPlaceOr, series } from "./series";

const EMPTY: Frame = { rows: UNKNOWN, columns: undefined };
const loose = { args: restArgs, kwargs: restKeywords };

function read(self: ObjectValue): Frame {
  return frameOf(self) ?? EMPTY;
}

/** A method whose result is another frame; with `inplace=True` the object becomes it. */
const change = (to: (frame: Frame, ctx: Context, args: Value, kwargs: Value) => Frame): Method =>
  method(loose, (self, { args, kwargs }, ctx) => {
    const made = to(read(self), ctx, args, kwargs);
    const result = inPlaceOr(kwargs, ctx, trueFrame);
    if (result.kind === "none") setFrame(self, made, ctx);
    return result === trueFrame ? makeFrame(made, ctx) : result;
  });
const trueFrame: Value = string("frame");

const retyped = (frame: Frame, dtype: string | undefined): Frame => ({
  ...frame,
  dtype,
  columns: frame.columns?.map((each) => ({ ...each, values: series(frame.rows, dtype) })),
});

/** A number for each column, or for each row with `axis=1`. */
const summary = (dtype: string | undefined): Method =>
  method(
    { axis: withDefault(anything, none), skipna: ignored, numeric_only: flag(false), more: restKeywords },
    (self, { axis, numeric_only }) => {
      const frame = read(self);
      const byRow = (axis.kind === "int" && axis.value === 1) || (axis.kind === "string" && axis.value === "columns");
      return axis.kind === "unknown" ? unknown : series(byRow ? frame.rows : numeric_only ? numericWidth(frame) : widthOf(frame), dtype);
    },
  );

/** Number of columns that hold numbers. */
function numericWidth({ columns }: Frame): Dim {
  const types = columns?.map((each) => each.values.dtype);
  return types?.every((each) => each !== undefined) ? types.filter((each) => each !== "object" && each !== "str").length : UNKNOWN;
}

const operator = (dtype: string | undefined): Method =>
  method({ other: anything }, (self, { other }, ctx) => {
    const frame = read(self);
    const second = frameOf(other);
    if (second && (second.rows !== frame.rows || widthOf(second) !== widthOf(frame))) return unknown;
    return other.kind === "unknown" ? unknown : makeFrame(retyped(frame, dtype), ctx);
  });

function keysOf(labels: Value, ctx: Context): readonly Value[] | undefined {
  return labels.kind === "string" || labels.kind === "int"
    ? [labels]
    : labels.kind === "tensor" || labels.kind === "list"
      ? labelsOf(labels, ctx)
      : undefined;
}

const drop = method(
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

function finish(self: ObjectValue, frame: Frame, inplace: boolean, ctx: Context): Value {
  if (!inplace) return makeFrame(frame, ctx);
  setFrame(self, frame, ctx);
  return none;
}

const sample = method(
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
function fraction(rows: Dim, part: number | undefined): Dim {
  if (typeof rows !== "number" || part === undefined) return part === 1 ? rows : UNKNOWN;
  const exact = rows * part;
  const rounded = Math.round(exact);
  return Math.abs(exact % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

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

const astype = method({ dtype: anything, copy: ignored, errors: ignored }, (self, { dtype }, ctx) => {
  const frame = read(self);
  const name = canonicalDType(dtypeName(dtype) ?? undefined);
  return makeFrame(dtype.kind === "dict" ? retyped(frame, undefined) : retyped(frame, name), ctx);
});

const toDict = method({ orient: withDefault(anything, string("dict")), into: ignored, index: ignored }, (self, { orient }, ctx) => {
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

const resetIndex = method(
  { level: ignored, drop: flag(false), inplace: flag(false), more: restKeywords },
  (self, { drop: dropped, inplace }, ctx) => {
    const frame = read(self);
    return finish(self, dropped ? frame : { ...frame, columns: undefined, width: addDims(widthOf(frame), 1) }, inplace, ctx);
  },
);

const setIndex = method(
  { keys: anything, drop: flag(true), append: ignored, inplace: flag(false), verify_integrity: ignored },
  (self, { keys, drop: dropped, inplace }, ctx) =>
    finish(self, dropped ? withoutColumns(read(self), keysOf(keys, ctx), false) : read(self), inplace, ctx),
);

const assign = method({ kwargs: restKeywords }, (self, { kwargs }, ctx) => {
  const frame = read(self);
  const entries = kwargs.kind === "dict" ? [...kwargs.entries.values()] : [];
  return makeFrame(
    entries.reduce<Frame>((made, { key, value }) => withColumn(made, key, series(made.rows, asTensor(value)?.dtype)), frame),
    ctx,
  );
});

const merge = method({ right: anything, how: ignored, on: withDefault(anything, none), more: restKeywords }, (self, { right, on }, ctx) => {
  const second = frameOf(right);
  const shared = on.kind === "string" ? 1 : on.kind === "list" ? on.items?.length : undefined;
  const width = second && shared !== undefined ? subtractDims(addDims(widthOf(read(self)), widthOf(second)), shared) : UNKNOWN;
  return makeFrame({ rows: UNKNOWN, columns: undefined, width }, ctx);
});

const same = change((frame) => frame);
const sameShape = change((frame) => retyped(frame, undefined));
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
    ...all("sum min max prod quantile idxmax idxmin mode skew kurt", summary(undefined)),
    ...all("count nunique", summary("int64")),
    ...all("any all", summary("bool")),
    ...all("copy sort_values sort_index", same),
    ...all(
      "fillna ffill bfill replace abs round clip shift diff cumsum cumprod interpolate infer_objects convert_dtypes rank where mask map applymap pct_change",
      sameShape,
    ),
    ...all("isnull isna notnull notna isin eq ne lt le gt ge", tests),
    ...all("dropna drop_duplicates query truncate", fewerRows),
    ...all(
      "describe corr cov groupby pivot pivot_table melt stack unstack join apply agg aggregate transform resample rolling items iterrows itertuples",
      opaque,
    ),
    ...all("info plot hist boxplot to_csv to_excel to_json to_pickle to_parquet", silent),
    rename: change((frame, _ctx, _args, kwargs) =>
      kwargs.kind === "dict" && (kwargs.entries.has("scolumns") || kwargs.open)
        ? { ...frame, columns: undefined, width: widthOf(frame) }
        : frame,
    ),
    select_dtypes: change((frame) => ({ ...frame, columns: undefined, width: UNKNOWN })),
    filter: change((frame) => ({ ...frame, columns: undefined, width: UNKNOWN })),
    ...all(
      "corr cov",
      change((frame) => ({ rows: numericWidth(frame), columns: undefined, width: numericWidth(frame), dtype: "float64" })),
    ),
    transpose: method({ args: restArgs, copy: ignored }, (self, _args, ctx) => makeFrame(transposed(read(self)), ctx)),
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
  return { rows: widthOf(frame), columns: undefined, width: frame.rows };
}

function rowsValue(frame: Frame): Value {
  return sizeValue(frame.rows);
}

function sizeValue(size: Dim): Value {
  return size === null ? anyInt : int(size);
}
