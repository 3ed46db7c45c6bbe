/** Making arrays (numpy/_core/multiarray.py, numeric.py, function_base.py). */

import { broadcastShapes } from "../../shape/broadcast";
import { ceilDivideDims, type Dim, maxDims, type Shape, subtractDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, copiesOf, insertAxis, isRanked, normalizeAxis } from "../../shape/shape";
import { dimOf, int, none, tuple, unknown } from "../../value/make";
import { anyTensor, asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anyArgs, anything, dim, flag, ignored, integer, number, optional, restKeywords, withDefault } from "../vocabulary/params";
import { anyArray, array, ndarray, size } from "./arguments";
import { cast, numpyDType } from "./dtypes";

type DType = string | null | undefined;

/** `np.array(value)`. An unknown value is still an array afterwards. */
export function arrayOf(value: Value, dtype: DType, owner: string): Value {
  const found = asTensor(value);
  if (!found)
    return value.kind === "unknown" || value.kind === "union" || hasUnknown(value) ? anyTensor("numpy", dtype ?? undefined) : unknown;
  if (found.framework === "keras")
    return fail({ code: "wrong-kind", owner, expected: "an array", got: "a KerasTensor, which has no values" });
  const ragged = dtype === "object" ? undefined : raggedRows(value);
  if (ragged) return fail({ code: "broadcast-mismatch", owner, shapes: ragged, detail: "rows of one shape" });
  const { node: _node, nodeIndex: _index, name: _name, variable: _variable, origin: _origin, ...rest } = found;
  const plain: TensorValue = { ...rest, framework: "numpy" };
  return dtype === null ? plain : cast(plain, dtype);
}

function hasUnknown(value: Value): boolean {
  return (
    (value.kind === "list" || value.kind === "tuple") && (value.items?.some((item) => item.kind === "unknown" || hasUnknown(item)) ?? true)
  );
}

/** Two rows whose shapes surely differ: NumPy refuses to make an array of them. */
function raggedRows(value: Value): readonly Shape[] | undefined {
  if (value.kind !== "list" && value.kind !== "tuple") return undefined;
  const [first, ...rest] = (value.items ?? []).flatMap((item) => asTensor(item) ?? []);
  const other = first && rest.find((each) => compareShapes(first.shape, each.shape) === "no");
  return first && other ? [first.shape, other.shape] : undefined;
}

const converter = (...names: readonly string[]): Entry =>
  fn({ a: anything, dtype: numpyDType, ...Object.fromEntries(names.map((name) => [name, ignored])) }, ({ a, dtype }) =>
    arrayOf(a, dtype, "np.asarray"),
  );

/** Memory in one piece has an axis at least. */
const inOnePiece: Entry = fn({ a: anything, dtype: numpyDType, like: ignored }, ({ a, dtype }) => {
  const made = arrayOf(a, dtype, "np.ascontiguousarray");
  return made.kind === "tensor" && isRanked(made.shape) && made.shape.length === 0 ? ndarray([1], made.dtype) : made;
});

const filled: Entry = fn({ shape: size, dtype: numpyDType, order: ignored, device: ignored, like: ignored }, ({ shape: of, dtype }) =>
  ndarray(of, dtype === null ? "float64" : dtype),
);

const like: Entry = fn(
  { a: anyArray, dtype: numpyDType, order: ignored, subok: ignored, shape: optional(size), device: ignored },
  ({ a, dtype, shape: given }) => ndarray(given ?? a.shape, dtype === null ? a.dtype : dtype),
);

/** Known integers, floats and symbols of `arange`; a float makes floats. */
function arange(start: Value, stop: Value, step: Value, dtype: DType): Value {
  const [first, end, by] = stop.kind === "none" ? [undefined, start, step] : [start, stop, step];
  const parts = [...(first ? [first] : []), end, by];
  const isFloat = parts.some((each) => each.kind === "float" || (each.kind === "tensor" && each.dtype?.startsWith("float")));
  const known = parts.every((each) => each.kind === "int" || each.kind === "float" || each.kind === "bool");
  const type =
    dtype === null
      ? isFloat
        ? "float64"
        : known || parts.every((each) => dimOf(each) !== undefined && each.kind !== "unknown")
          ? "int64"
          : undefined
      : dtype;
  if (isFloat) return ndarray([floatCount(first, end, by)], type);
  const [low, high, stride] = [first ? (dimOf(first) ?? UNKNOWN) : 0, dimOf(end) ?? UNKNOWN, dimOf(by) ?? UNKNOWN];
  const length = maxDims(0, ceilDivideDims(subtractDims(high, low), stride));
  return ndarray(
    [length],
    type,
    typeof low === "number" && typeof stride === "number" && typeof length === "number" && length > 0
      ? { range: arithmeticRange(low, stride, length) }
      : {},
  );
}

function arithmeticRange(low: number, stride: number, length: number): NonNullable<TensorValue["range"]> {
  const last = low + stride * (length - 1);
  return { min: Math.min(low, last), max: Math.max(low, last), every: Math.abs(stride) === 1 || length === 1 };
}

function floatCount(start: Value | undefined, stop: Value, step: Value): Dim {
  const value = (of: Value): number | undefined =>
    of.kind === "float" ? of.value : of.kind === "int" && typeof of.value === "number" ? of.value : undefined;
  const [low, high, by] = [start ? value(start) : 0, value(stop), value(step)];
  return low === undefined || high === undefined || !by ? UNKNOWN : Math.max(0, Math.ceil((high - low) / by));
}

const spaced = (options: "linspace" | "logspace"): Entry =>
  fn(
    options === "linspace"
      ? {
          start: array,
          stop: array,
          num: withDefault(dim, 50),
          endpoint: ignored,
          retstep: flag(false),
          dtype: numpyDType,
          axis: withDefault(integer, 0),
          device: ignored,
        }
      : {
          start: array,
          stop: array,
          num: withDefault(dim, 50),
          endpoint: ignored,
          base: ignored,
          dtype: numpyDType,
          axis: withDefault(integer, 0),
        },
    ({ start, stop, num, dtype, axis, ...more }) => {
      const retstep = "retstep" in more && more.retstep;
      const rank = Math.max(isRanked(start.shape) ? start.shape.length : 0, isRanked(stop.shape) ? stop.shape.length : 0);
      const base = isRanked(start.shape) && start.shape.length === rank ? start.shape : stop.shape;
      const made = ndarray(
        isRanked(base) ? insertAxis(base, normalizeAxis(options, axis, base, rank + 1), num) : base,
        dtype === null ? "float64" : dtype,
      );
      return retstep ? tuple([made, ndarray(base, "float64")]) : made;
    },
  );

/** A file's content: its shape is not known, only that it is an array. */
const read = (from: string, rank: 1 | undefined): Entry =>
  fn({ [from]: ignored, dtype: numpyDType, more: anyArgs, options: restKeywords }, (args) => {
    const dtype = typeof args.dtype === "string" || args.dtype === undefined ? args.dtype : "float64";
    return rank === 1 ? ndarray([UNKNOWN], dtype) : anyTensor("numpy", dtype);
  });

export const creation: Entries = {
  array: fn(
    {
      object: anything,
      dtype: numpyDType,
      copy: ignored,
      order: ignored,
      subok: ignored,
      ndmin: withDefault(integer, 0),
      ndmax: ignored,
      like: ignored,
    },
    ({ object, dtype, ndmin }) => {
      const made = arrayOf(object, dtype, "np.array");
      if (made.kind !== "tensor" || !isRanked(made.shape) || made.shape.length >= ndmin) return made;
      return {
        ...ndarray([...copiesOf(ndmin - made.shape.length, 1), ...made.shape], made.dtype),
        ...(made.range ? { range: made.range } : {}),
      };
    },
    anyTensor("numpy"),
  ),
  asarray: converter("order", "device", "copy", "like"),
  asanyarray: converter("order", "device", "copy", "like"),
  asarray_chkfinite: converter("order"),
  ascontiguousarray: inOnePiece,
  asfortranarray: inOnePiece,
  copy: fn({ a: anything, order: ignored, subok: ignored }, ({ a }) => arrayOf(a, null, "np.copy")),
  zeros: filled,
  ones: filled,
  empty: filled,
  full: fn(
    { shape: size, fill_value: anything, dtype: numpyDType, order: ignored, device: ignored, like: ignored },
    ({ shape: of, fill_value, dtype }) => {
      const value = asTensor(fill_value);
      if (value && compareShapes(broadcastShapes("full", [of, value.shape]), of) === "no")
        fail({ code: "broadcast-mismatch", owner: "full", shapes: [of, value.shape] });
      return ndarray(of, dtype === null ? value?.dtype : dtype);
    },
  ),
  zeros_like: like,
  ones_like: like,
  empty_like: fn(
    { prototype: anyArray, dtype: numpyDType, order: ignored, subok: ignored, shape: optional(size), device: ignored },
    ({ prototype, dtype, shape: given }) => ndarray(given ?? prototype.shape, dtype === null ? prototype.dtype : dtype),
  ),
  full_like: fn(
    { a: anyArray, fill_value: ignored, dtype: numpyDType, order: ignored, subok: ignored, shape: optional(size), device: ignored },
    ({ a, dtype, shape: given }) => ndarray(given ?? a.shape, dtype === null ? a.dtype : dtype),
  ),
  arange: fn(
    {
      start: withDefault(anything, none),
      stop: withDefault(anything, none),
      step: withDefault(anything, int(1)),
      dtype: numpyDType,
      device: ignored,
      like: ignored,
    },
    ({ start, stop, step, dtype }) =>
      start.kind === "none" ? arange(stop, start, step, dtype) : arange(start, stop, step.kind === "none" ? int(1) : step, dtype),
  ),
  linspace: spaced("linspace"),
  logspace: spaced("logspace"),
  geomspace: fn(
    { start: array, stop: array, num: withDefault(dim, 50), endpoint: ignored, dtype: numpyDType, axis: ignored },
    ({ start, num, dtype }) =>
      isRanked(start.shape) && start.shape.length === 0 ? ndarray([num], dtype === null ? "float64" : dtype) : anyTensor("numpy"),
  ),
  load: fn(
    { file: ignored, mmap_mode: ignored, allow_pickle: ignored, fix_imports: ignored, encoding: ignored, max_header_size: ignored },
    () => unknown,
  ),
  loadtxt: read("fname", undefined),
  genfromtxt: read("fname", undefined),
  fromfile: read("file", 1),
  frombuffer: read("buffer", 1),
  fromstring: read("string", 1),
  fromiter: fn(
    { iter: ignored, dtype: { ...numpyDType, required: true }, count: withDefault(number, -1), like: ignored },
    ({ dtype, count }) => ndarray([count !== undefined && count >= 0 ? count : UNKNOWN], dtype ?? undefined),
  ),
};
