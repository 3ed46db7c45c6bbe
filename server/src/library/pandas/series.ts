/** Series (and Index): one-dimensional arrays of framework `pandas`. They have no state of their own, so they are plain tensors. */
import { type Dim, minDims, UNKNOWN } from "../../shape/dim";
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { dimAt, isRanked } from "../../shape/shape";
import { sliceDim } from "../../shape/slice";
import type { Context } from "../../value/context";
import { anyInt, dimOf, dtypeValue, int, list, none, prepend, shapeValue, tuple, unknown } from "../../value/make";
import { asTensor, type TensorParts, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { canonicalDType, cast, numpyDType } from "../numpy/dtypes";
import { pythonScalar } from "../numpy/methods";
import { distinctCount } from "../numpy/searching";
import { readParts } from "../tensors/index-parts";
import { someValuesOf, valuesOf } from "../tensors/ranges";
import { type Entry, entryValue, fn } from "../vocabulary/functions";
import { anyArgs, anything, dim, dtypeName, flag, ignored, optional, restKeywords, withDefault } from "../vocabulary/params";
import { makeFrame } from "./frame";
import { accessors, windows } from "./groups";
import { indexer } from "./indexer";
import { isByLabel } from "./labels";

export function series(length: Dim, dtype: string | undefined, parts: TensorParts = {}): TensorValue {
  return tensor([length], dtype, "pandas", parts);
}

export function lengthOf(of: TensorValue): Dim {
  return isRanked(of.shape) ? dimAt(of.shape, 0) : UNKNOWN;
}

function withLength(of: TensorValue, length: Dim): TensorValue {
  return series(length, of.dtype, someValuesOf(of));
}

/** `series[index]`: slices by place, masks, lists of labels, one label. */
export function seriesSubscript(of: TensorValue, index: Value, _ctx: Context): Value {
  if (index.kind === "slice" && isByLabel(index)) return withLength(of, UNKNOWN);
  const parts = isRanked(of.shape) && of.shape.length === 1 && index.kind !== "string" ? readParts(index) : undefined;
  const [part, more] = parts ?? [];
  if (!part || more) return unknown;
  switch (part.kind) {
    case "slice":
      return sliced(of, sliceDim(lengthOf(of), part.start, part.stop, part.step), index);
    case "integer":
      return labelAt(of, part.index);
    case "array":
      return withLength(of, part.shape[0] ?? UNKNOWN);
    case "mask":
      return withLength(of, UNKNOWN);
    default:
      return unknown;
  }
}

/** The labels of an Index are known where its DataFrame's columns are. */
function labelAt(of: TensorValue, index: Dim): Value {
  const items = of.content?.kind === "tuple" ? of.content.items : undefined;
  if (items) return typeof index === "number" ? (items.at(index) ?? unknown) : unknown;
  return of.dtype === "object" || of.dtype === undefined || of.dtype === "str" ? unknown : tensor([], of.dtype, "numpy", someValuesOf(of));
}

function sliced(of: TensorValue, length: Dim, index: Value): Value {
  const items = of.content?.kind === "tuple" && index.kind === "slice" ? of.content.items : undefined;
  const [start, stop] = index.kind === "slice" ? [dimOf(index.start), dimOf(index.stop)] : [];
  const known = items && index.kind === "slice" && index.step.kind === "none" && !isOpen(start) && !isOpen(stop);
  const content = known ? items.slice(numberOr(start, 0), numberOr(stop, items.length)) : undefined;
  return series(length, of.dtype, { ...someValuesOf(of), ...(content ? { content: tuple(content) } : {}) });
}

function isOpen(bound: Dim | undefined): boolean {
  return bound !== null && typeof bound !== "number";
}

function numberOr(bound: Dim | undefined, otherwise: number): number {
  return typeof bound === "number" ? bound : otherwise;
}

export function seriesAttribute(of: TensorValue, name: string, _ctx: Context): Value | undefined {
  const property = PROPERTIES[name];
  if (property) return property(of);
  if (Object.hasOwn(ACCESSORS, name)) return ACCESSORS[name]?.(of) ?? unknown;
  const method = METHODS[name];
  if (method) return entryValue(name, method(of));
  if (SAME.has(name)) return entryValue(name, unchanged(of, of.dtype));
  if (TESTS.has(name)) return entryValue(name, unchanged(of, "bool"));
  if (SHORTER.has(name))
    return entryValue(
      name,
      fn(loose, ({ kwargs }, ctx) => inPlaceOr(kwargs, ctx, withLength(of, UNKNOWN))),
    );
  if (REDUCTIONS.has(name)) return reduction(of, name);
  return unknown;
}

const loose = { args: anyArgs, kwargs: restKeywords };

/** With `inplace=True` a method returns nothing; a Series that changes its length that way is not followed. */
export function inPlaceOr(kwargs: Value, ctx: Context, result: Value): Value {
  const given = kwargs.kind === "dict" ? kwargs.entries.get("sinplace")?.value : undefined;
  if (!given) return result;
  const truth = ctx.truth(given);
  return truth === undefined ? unknown : truth ? none : result;
}

function unchanged(of: TensorValue, dtype: string | undefined): Entry {
  return fn(loose, ({ kwargs }, ctx) => inPlaceOr(kwargs, ctx, series(lengthOf(of), dtype)));
}

const SAME = new Set(
  "abs round clip fillna ffill bfill replace shift cumsum cumprod cummax cummin diff rank sort_values sort_index interpolate where mask copy rename infer_objects pct_change add sub mul".split(
    " ",
  ),
);
const TESTS = new Set("isnull isna notnull notna isin between duplicated eq ne lt le gt ge".split(" "));
const SHORTER = new Set("dropna drop drop_duplicates truncate nlargest nsmallest sample value_counts".split(" "));
const REDUCTIONS = new Set("mean sum std var min max median prod".split(" "));

/** The number NumPy's function of the same name gives. */
function reduction(of: TensorValue, name: string): Value {
  const plain: TensorValue = { ...of, framework: "numpy" };
  if (of.dtype === undefined || of.dtype === "object" || of.dtype === "str")
    return entryValue(
      name,
      fn(loose, () => unknown),
    );
  return {
    kind: "native",
    name,
    invoke: (_args, ctx) => ctx.call(ctx.library(`numpy.${name}`), prepend(plain, { positional: [], named: new Map(), open: false })),
  };
}

function toNumpy(of: TensorValue, dtype?: string | null): TensorValue {
  const { content: _content, ...rest } = of;
  const plain: TensorValue = { ...rest, framework: "numpy", dtype: of.dtype === "str" ? "object" : of.dtype };
  return dtype === null || dtype === undefined ? plain : cast(plain, dtype);
}

const PROPERTIES: Readonly<Record<string, (of: TensorValue) => Value>> = {
  values: (of) => toNumpy(of),
  shape: (of) => shapeValue(of.shape),
  dtype: (of) => (of.dtype === undefined ? unknown : dtypeValue(of.dtype)),
  ndim: (of) => (isRanked(of.shape) ? int(of.shape.length) : anyInt),
  size: (of) => sizeOf(of),
  T: (of) => of,
  iloc: (of) => indexer((index, ctx) => seriesSubscript(of, index, ctx)),
  loc: (of) =>
    indexer((index, ctx) =>
      index.kind === "slice" && (index.start.kind !== "none" || index.stop.kind !== "none")
        ? withLength(of, UNKNOWN)
        : seriesSubscript(of, index, ctx),
    ),
  index: (of) => series(lengthOf(of), undefined),
};

const ACCESSORS: Readonly<Record<string, (of: TensorValue) => Value>> = {
  ...Object.fromEntries(["str", "dt", "cat"].map((name) => [name, (of: TensorValue): Value => accessors(lengthOf(of))[name] ?? unknown])),
  ...Object.fromEntries(
    ["rolling", "expanding", "ewm"].map((name) => [
      name,
      (of: TensorValue): Value =>
        entryValue(
          name,
          fn(loose, () => windows(() => series(lengthOf(of), "float64"))),
        ),
    ]),
  ),
};

function sizeOf(of: TensorValue): Value {
  const length = lengthOf(of);
  return length === null ? anyInt : int(length);
}

const METHODS: Readonly<Record<string, (of: TensorValue) => Entry>> = {
  to_numpy: (of) => fn({ dtype: optional(numpyDType), copy: ignored, na_value: ignored }, ({ dtype }) => toNumpy(of, dtype)),
  astype: (of) =>
    fn({ dtype: anything, copy: ignored, errors: ignored }, ({ dtype }): Value => {
      const name = canonicalDType(dtypeName(dtype) ?? undefined);
      return name === undefined ? series(lengthOf(of), undefined) : { ...cast(of, name), framework: "pandas" };
    }),
  head: (of) => fn({ n: withDefault(dim, 5) }, ({ n }) => withLength(of, firstOf(n, lengthOf(of)))),
  tail: (of) => fn({ n: withDefault(dim, 5) }, ({ n }) => withLength(of, firstOf(n, lengthOf(of)))),
  unique: (of) => fn({}, () => tensor([distinctCount(of)], of.dtype, "numpy", valuesOf(of))),
  nunique: (of) =>
    fn({ dropna: ignored }, () => {
      const count = distinctCount(of);
      return count === null ? anyInt : int(count);
    }),
  tolist: (of) => listed(of),
  to_list: (of) => listed(of),
  map: (of) => fn({ arg: anything, na_action: ignored }, ({ arg }) => mapped(of, arg)),
  apply: (of) => fn(loose, () => series(lengthOf(of), undefined)),
  to_frame: (of) =>
    fn({ name: ignored }, (_args, ctx) => makeFrame({ rows: lengthOf(of), columns: undefined, width: 1, dtype: of.dtype }, ctx)),
  reset_index: (of) =>
    fn({ level: ignored, drop: flag(false), name: ignored, inplace: flag(false) }, ({ drop, inplace }) =>
      inplace ? none : drop ? of : unknown,
    ),
  drop_duplicates: (of) => fn(loose, () => series(distinctCount(of), of.dtype, valuesOf(of))),
};

/** `n` entries, or all when there are fewer. */
export function firstOf(n: Dim, size: Dim): Dim {
  return typeof n === "number" && n < 0 ? sliceDim(size, undefined, n) : minDims(n, size);
}

const LIST_LIMIT = 256;

function listed(of: TensorValue): Entry {
  return fn({}, () => {
    if (of.content?.kind === "tuple") return list(of.content.items);
    const item = pythonScalar({ ...of, content: none, shape: [] });
    const length = lengthOf(of);
    return list(typeof length === "number" && length <= LIST_LIMIT ? Array.from({ length }, () => item) : undefined, item);
  });
}

/** `series.map({...})`: values of a dict tell the type. */
function mapped(of: TensorValue, by: Value): Value {
  const values = by.kind === "dict" && !by.open ? [...by.entries.values()].map((entry) => asTensor(entry.value)) : [];
  const [first] = values;
  const numbers = values.every(
    (each) => each && (isIntegerDType(each.dtype) || isFloatingDType(each.dtype)) && each.dtype === first?.dtype,
  );
  const range = numbers && first ? values.map((each) => each?.range) : [];
  const bounds =
    range.length > 0 && range.every((each) => each !== undefined)
      ? { min: Math.min(...range.map((each) => each.min)), max: Math.max(...range.map((each) => each.max)), every: false }
      : undefined;
  return series(lengthOf(of), numbers && first ? first.dtype : undefined, bounds ? { range: bounds } : {});
}
