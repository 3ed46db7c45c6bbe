/** Reductions and their running forms (numpy/_core/fromnumeric.py, numpy/lib/_nanfunctions_impl.py). */
import { addDims, type Dim, type Dims, multiplyDims, type Shape, UNKNOWN } from "../../shape/dim";
import { isIntegerDType, promoteNumpy, realDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isFullyKnown, isRanked, normalizeAxis, product } from "../../shape/shape";
import { flattenAll } from "../../shape/transform";
import { anyBool, anyInt, float, int, shapeOf, shapeValue, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { reportArgmax } from "../tensors/mix-ups";
import { partOf, type Range } from "../tensors/ranges";
import type { Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { flag, ignored, integer, optional } from "../vocabulary/params";
import { array, axes, keepdims, ndarray } from "./arguments";
import { askedDType, numpyDType } from "./dtypes";

type DTypeRule = (dtype: string | undefined) => string | undefined;
const same: DTypeRule = (dtype) => dtype;

/** NumPy adds small integers up in the platform's integer. */
const summed: DTypeRule = (dtype) => {
  if (dtype === "bool") return "int64";
  if (!isIntegerDType(dtype)) return dtype;
  return dtype?.startsWith("u") ? "uint64" : "int64";
};
/** Means of integers are float64, of floats their own type. */
const averaged: DTypeRule = (dtype) => (dtype === "bool" || isIntegerDType(dtype) ? "float64" : dtype);

interface Extra {
  /** There is no value of nothing. */
  readonly needsValues?: true;
  /** A scalar may be given an axis of 0. */
  readonly lenient?: true;
  /** The result for a small array of known integers. */
  readonly content?: (values: Dims) => Value | undefined;
  readonly range?: (of: TensorValue, whole: boolean) => Pick<TensorValue, "range" | "content">;
}

const options = {
  axis: axes,
  dtype: numpyDType,
  out: ignored,
  keepdims,
  initial: ignored,
  where: ignored,
  ddof: ignored,
  mean: ignored,
  correction: ignored,
} as const;

/** `order` names the parameters after `axis` in the function's own order. */
const reduction = (owner: string, order: readonly (keyof typeof options)[], dtype: DTypeRule, extra: Extra = {}): Entry =>
  fn(
    { a: array, axis: axes, ...(Object.fromEntries(order.map((name) => [name, options[name]])) as Omit<typeof options, "axis">) },
    ({ a, axis, dtype: asked, keepdims: keep }, _ctx, { given }) => {
      const shape = extra.lenient && isScalarAxis(a.shape, axis) ? [] : reduceShape(owner, a.shape, axis ?? undefined, keep ?? false);
      if (extra.needsValues && !given.has("initial") && !isScalarAxis(a.shape, axis)) checkNotEmpty(owner, a.shape, axis);
      const whole = axis === null && !keep;
      // A mean that is given has a type of its own.
      const own = given.has("mean") ? undefined : dtype(a.dtype);
      return ndarray(shape, given.has("dtype") ? askedDType(asked, own) : own, {
        ...extra.range?.(a, whole),
        ...(whole && extra.content ? contentOf(a, extra.content) : {}),
      });
    },
  );

/** A reduced axis of size 0 leaves nothing to choose from, unless the result is empty too. */
function checkNotEmpty(owner: string, got: Shape, axis: readonly number[] | null): void {
  if (!isRanked(got)) return;
  const rest = axis === null ? [] : reduceShape(owner, got, axis, false);
  if (product(got) !== 0 || !isRanked(rest) || product(rest) === 0 || !isFullyKnown(rest)) return;
  fail({ code: "invalid-argument", owner, argument: "a", expected: "at least one value", got: "an empty array", shape: got });
}

function contentOf(of: TensorValue, compute: (values: Dims) => Value | undefined): Pick<TensorValue, "content"> {
  const values = of.content && isRanked(of.shape) && of.shape.length === 1 && isIntegerDType(of.dtype) ? shapeOf(of.content) : undefined;
  const content = values && isRanked(values) && values.every((each) => each !== null) ? compute(values) : undefined;
  return content ? { content } : {};
}

function known(dim: Dim): Value | undefined {
  return dim === null ? undefined : int(dim);
}

function numbers(values: Dims): readonly number[] | undefined {
  const found = values.filter((each) => typeof each === "number");
  return found.length === values.length && found.length > 0 ? found : undefined;
}

/** The largest label: exact when every class is known to occur, or all values are. */
function extreme(pick: (range: Range) => number): NonNullable<Extra["range"]> {
  return (of, whole) => {
    if (!of.range || !isIntegerDType(of.dtype)) return {};
    const range = partOf(of.range);
    return { ...(range ? { range } : {}), ...(whole && (of.range.every || of.content) ? { content: int(pick(of.range)) } : {}) };
  };
}

const SUM = ["dtype", "out", "keepdims", "initial", "where"] as const;
const MEAN = ["dtype", "out", "keepdims", "where"] as const;
const SPREAD = ["dtype", "out", "ddof", "keepdims", "where", "mean", "correction"] as const;
const MAX = ["out", "keepdims", "initial", "where"] as const;
const TEST = ["out", "keepdims", "where"] as const;

const sum = (name: string): Entry =>
  reduction(name, SUM, summed, { lenient: true, content: (values) => known(values.reduce<Dim>(addDims, 0)) });
const prod = (name: string): Entry =>
  reduction(name, SUM, summed, { lenient: true, content: (values) => known(values.reduce<Dim>(multiplyDims, 1)) });
const mean = (name: string): Entry =>
  reduction(name, MEAN, averaged, {
    ...(name.startsWith("nan") ? { lenient: true as const } : {}),
    content: (values) => {
      const all = numbers(values);
      return all && float(all.reduce((a, b) => a + b, 0) / all.length);
    },
  });
const spread = (name: string): Entry =>
  reduction(name, SPREAD, (dtype) => realDType(averaged(dtype)), name.startsWith("nan") ? { lenient: true } : {});
const max = (name: string): Entry => reduction(name, MAX, same, { lenient: true, needsValues: true, range: extreme((range) => range.max) });
const min = (name: string): Entry => reduction(name, MAX, same, { lenient: true, needsValues: true, range: extreme((range) => range.min) });
const test = (name: string): Entry => reduction(name, TEST, () => "bool", { lenient: true });

const position = (name: string): Entry =>
  fn({ a: array, axis: optional(integer), out: ignored, keepdims }, ({ a, axis, keepdims: keep }, ctx) => {
    if (name === "argmax") reportArgmax(name, a, axis, ctx);
    const along = axis === null ? null : [axis];
    const shape = isScalarAxis(a.shape, along) ? [] : reduceShape(name, a.shape, along ?? undefined, keep);
    checkNotEmpty(name, a.shape, isScalarAxis(a.shape, along) ? null : along);
    const size = axis !== null && isRanked(a.shape) && a.shape.length > 0 ? dimAt(a.shape, axis) : UNKNOWN;
    return ndarray(shape, "int64", typeof size === "number" && size > 0 ? { range: { min: 0, max: size - 1, every: false } } : {});
  });

/** NumPy lets a scalar have an axis 0 in most reductions. */
function isScalarAxis(shape: Shape, axis: readonly number[] | null): boolean {
  return isRanked(shape) && shape.length === 0 && axis?.length === 1 && (axis[0] === 0 || axis[0] === -1);
}

const running = (owner: string): Entry =>
  fn({ a: array, axis: optional(integer), dtype: numpyDType, out: ignored }, ({ a, axis, dtype }) => {
    const type = askedDType(dtype, summed(a.dtype));
    if (axis === null || isScalarAxis(a.shape, [axis])) return ndarray(flattenAll(a.shape), type);
    if (isRanked(a.shape)) normalizeAxis(owner, axis, a.shape);
    return ndarray(a.shape, type);
  });

/** A Python number takes the type of the array; lists and arrays are as wide as their own. */
function quantileDType(owner: string, dtype: string | undefined, kind: Value["kind"] | undefined, q: TensorValue): string | undefined {
  if (dtype === "float64" || kind === "int" || kind === "float") return dtype;
  if (!isRanked(q.shape) || q.shape.length === 0) return undefined;
  if (isIntegerDType(q.dtype)) return owner.endsWith("percentile") ? "float64" : undefined;
  return promoteNumpy(dtype, q.dtype);
}

/** `q` in front of what is left. */
const quantile = (owner: string): Entry =>
  fn(
    { a: array, q: array, axis: axes, out: ignored, overwrite_input: ignored, method: ignored, keepdims, weights: ignored },
    ({ a, q, axis, keepdims: keep }, _ctx, { given }) => {
      const rest = reduceShape(owner, a.shape, axis ?? undefined, keep);
      // Of nothing at all NumPy gives the mean, whatever was asked for.
      if (owner.startsWith("nan") && isRanked(a.shape) && product(a.shape) === 0) return ndarray(rest, averaged(a.dtype));
      return ndarray(
        isRanked(rest) && isRanked(q.shape) ? [...q.shape, ...rest] : rest,
        quantileDType(owner, averaged(a.dtype), given.get("q")?.value.kind, q),
      );
    },
  );

const median = (name: string): Entry =>
  fn({ a: array, axis: axes, out: ignored, overwrite_input: ignored, keepdims }, ({ a, axis, keepdims: keep }) =>
    ndarray(reduceShape(name, a.shape, axis ?? undefined, keep), averaged(a.dtype)),
  );

function average(owner: string, a: TensorValue, axis: readonly number[] | null, keep: boolean, returned: boolean): Value {
  const made = ndarray(reduceShape(owner, a.shape, axis ?? undefined, keep), averaged(a.dtype));
  return returned ? tuple([made, made]) : made;
}

/** `np.shape` and the like ask an object for its own shape, so a KerasTensor will do. */
const shaped: Param<TensorValue> = { ...array, read: (value, at) => (value.kind === "tensor" ? value : array.read(value, at)) };

function sizeOf(shape: Shape, axis: readonly number[] | null): Value {
  if (!isRanked(shape)) return anyInt;
  const size = product(axis === null ? shape : axis.map((each) => dimAt(shape, normalizeAxis("size", each, shape))));
  return size === null ? anyInt : int(size);
}

function difference(a: TensorValue, n: number, axis: number): Value {
  if (!isRanked(a.shape)) return ndarray(a.shape, a.dtype);
  if (a.shape.length === 0) return fail({ code: "rank-mismatch", owner: "diff", expected: "rank 1 or more", got: a.shape });
  const at = normalizeAxis("diff", axis, a.shape);
  return ndarray(
    a.shape.map((size, i): Dim => (i !== at ? size : typeof size === "number" ? Math.max(0, size - n) : addDims(size, -n))),
    a.dtype,
  );
}

export const reductions: Entries = {
  sum: sum("sum"),
  nansum: sum("nansum"),
  prod: prod("prod"),
  nanprod: prod("nanprod"),
  mean: mean("mean"),
  nanmean: mean("nanmean"),
  std: spread("std"),
  nanstd: spread("nanstd"),
  var: spread("var"),
  nanvar: spread("nanvar"),
  max: max("max"),
  amax: max("max"),
  nanmax: max("nanmax"),
  min: min("min"),
  amin: min("min"),
  nanmin: min("nanmin"),
  ptp: reduction("ptp", ["out", "keepdims"], same, { lenient: true, needsValues: true }),
  all: test("all"),
  any: test("any"),
  median: median("median"),
  nanmedian: median("nanmedian"),
  percentile: quantile("percentile"),
  nanpercentile: quantile("nanpercentile"),
  quantile: quantile("quantile"),
  nanquantile: quantile("nanquantile"),
  average: fn({ a: array, axis: axes, weights: ignored, returned: flag(false), keepdims }, ({ a, axis, returned, keepdims: keep }) =>
    average("average", a, axis, keep, returned),
  ),
  count_nonzero: fn({ a: array, axis: axes, keepdims }, ({ a, axis, keepdims: keep }) =>
    ndarray(isScalarAxis(a.shape, axis) ? [] : reduceShape("count_nonzero", a.shape, axis ?? undefined, keep), "int64"),
  ),
  argmax: position("argmax"),
  argmin: position("argmin"),
  nanargmax: position("nanargmax"),
  nanargmin: position("nanargmin"),
  cumsum: running("cumsum"),
  cumprod: running("cumprod"),
  nancumsum: running("nancumsum"),
  nancumprod: running("nancumprod"),
  diff: fn(
    {
      a: array,
      n: { ...integer, required: false, fallback: 1 },
      axis: { ...integer, required: false, fallback: -1 },
      prepend: ignored,
      append: ignored,
    },
    ({ a, n, axis }, _ctx, { given }) =>
      given.has("prepend") || given.has("append")
        ? ndarray(isRanked(a.shape) ? a.shape.map(() => UNKNOWN) : a.shape, undefined)
        : difference(a, n, axis),
  ),
  ediff1d: fn({ ary: array, to_end: optional(array), to_begin: optional(array) }, ({ ary, to_end, to_begin }) => {
    // Bools cannot be subtracted.
    if (ary.dtype === "bool") return unknown;
    const inner = flattenAll(ary.shape).map((size): Dim => (typeof size === "number" ? Math.max(0, size - 1) : addDims(size, -1)));
    const ends = [to_begin, to_end].flatMap((each) => (each ? [dimAt(flattenAll(each.shape), 0)] : []));
    return ndarray([[...inner, ...ends].reduce(addDims, 0)], ary.dtype);
  }),
  shape: fn({ a: shaped }, ({ a }) => shapeValue(a.shape)),
  ndim: fn({ a: shaped }, ({ a }) => (isRanked(a.shape) ? int(a.shape.length) : anyInt)),
  size: fn({ a: shaped, axis: axes }, ({ a, axis }) => sizeOf(a.shape, axis)),
  allclose: fn({ a: ignored, b: ignored, rtol: ignored, atol: ignored, equal_nan: ignored }, () => anyBool),
  array_equal: fn({ a1: ignored, a2: ignored, equal_nan: ignored }, () => anyBool),
  array_equiv: fn({ a1: ignored, a2: ignored }, () => anyBool),
  isscalar: fn({ element: ignored }, () => anyBool),
};
