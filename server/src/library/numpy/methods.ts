/** Attributes and methods of `ndarray`. Most methods are the module's functions. */
import { compareDims, type Dim, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType, isIntegerDType, realDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { formatShape, isRanked, product } from "../../shape/shape";
import { flattenAll, transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import {
  anyBool,
  anyFloat,
  anyInt,
  anyString,
  dtypeValue,
  int,
  list,
  makeArgs,
  none,
  prepend,
  shapeOf,
  shapeValue,
  unknown,
} from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { tensorItems } from "../tensors/indexing";
import { type Entry, entryValue, fn } from "../vocabulary/functions";
import { anyArgs, anything, ignored, optional, withDefault } from "../vocabulary/params";
import { ndarray } from "./arguments";
import { cast, numpyDType } from "./dtypes";
import { moved, reshapeArray, target } from "./manipulation";

/** Undefined for what an ndarray surely does not have; a NumPy scalar has more names than are listed here. */
export function numpyAttribute(of: TensorValue, name: string, _ctx: Context): Value | undefined {
  const property = PROPERTIES[name];
  if (property) return property(of);
  const own = METHODS[name];
  if (own) return entryValue(name, own(of));
  if (FUNCTIONS.has(name)) {
    return { kind: "native", name, invoke: (args, ctx) => ctx.call(ctx.library(`numpy.${name}`), prepend(of, args)) };
  }
  if (name.startsWith("_") || LESS_COMMON.has(name) || !isRanked(of.shape) || of.shape.length === 0) return unknown;
  return of.dtype === undefined || of.dtype === "object" ? unknown : undefined;
}

const ITEM_SIZE: Readonly<Record<string, number>> = { bool: 1, complex64: 8, complex128: 16 };

function itemSize(dtype: string | undefined): Dim {
  const bits = /\d+$/.exec(dtype ?? "");
  return dtype === undefined || dtype === "str" || dtype === "object"
    ? UNKNOWN
    : (ITEM_SIZE[dtype] ?? (bits ? Number(bits[0]) / 8 : UNKNOWN));
}

function countOf(shape: Shape): Value {
  const size = isRanked(shape) ? product(shape) : UNKNOWN;
  return size === null ? anyInt : int(size);
}

/** An array has a number in every axis: None stands for one that is not known. */
function knownSizes(shape: Shape): Shape {
  return isRanked(shape) ? shape.map(nonNull) : shape;
}

const PROPERTIES: Readonly<Record<string, (of: TensorValue) => Value>> = {
  shape: (of) => shapeValue(knownSizes(of.shape)),
  dtype: (of) => (of.dtype === undefined ? unknown : dtypeValue(of.dtype)),
  ndim: (of) => (isRanked(of.shape) ? int(of.shape.length) : anyInt),
  size: (of) => countOf(of.shape),
  T: (of) => moved(of, transposeShape("T", of.shape, undefined)),
  mT: (of) =>
    moved(of, isRanked(of.shape) && of.shape.length > 1 ? [...of.shape.slice(0, -2), ...of.shape.slice(-2).toReversed()] : UNKNOWN_RANK),
  real: (of) => ndarray(of.shape, realDType(of.dtype)),
  imag: (of) => ndarray(of.shape, realDType(of.dtype)),
  flat: (of) => ndarray(flattenAll(of.shape), of.dtype),
  itemsize: (of) => int(nonNull(itemSize(of.dtype))),
  nbytes: (of) => int(nonNull(multiplyDims(itemSize(of.dtype), isRanked(of.shape) ? product(of.shape) : UNKNOWN))),
};

function nonNull(dim: Dim): Exclude<Dim, null> {
  return dim === null ? UNKNOWN : dim;
}

const FUNCTIONS = new Set(
  (
    "all any argmax argmin argpartition argsort choose clip cumprod cumsum diagonal dot max mean min nonzero prod " +
    "ravel repeat round searchsorted squeeze std sum swapaxes take trace var"
  ).split(" "),
);
const LESS_COMMON = new Set(
  "base byteswap ctypes data device dump dumps flags getfield partition put resize setfield strides to_device tofile ptp itemset newbyteorder".split(
    " ",
  ),
);

/** Sizes as one tuple or one argument each. */
function sizesFrom(args: Value): Value {
  const items = args.kind === "tuple" ? args.items : [];
  const [first] = items;
  return items.length === 1 && first ? first : args;
}

/** Python's number for one entry. */
export function pythonScalar(of: TensorValue): Value {
  const { content, dtype } = of;
  if (content && (content.kind === "int" || content.kind === "float")) return content;
  if (isFloatingDType(dtype)) return anyFloat;
  if (isIntegerDType(dtype)) return anyInt;
  return dtype === "bool" ? anyBool : dtype === "str" ? anyString : unknown;
}

/** Nested lists of Python numbers. */
function toList(of: TensorValue, ctx: Context): Value {
  if (!isRanked(of.shape)) return unknown;
  if (of.shape.length === 0) return pythonScalar(of);
  const row = ndarray(of.shape.slice(1), of.dtype);
  const items = isSmall(of.shape) ? tensorItems(of, ctx) : undefined;
  return list(
    items?.map((item) => (item.kind === "tensor" ? toList(item, ctx) : item)),
    toList(row, ctx),
    ctx.site,
  );
}

const LIST_LIMIT = 1024;

function isSmall(shape: readonly Dim[]): boolean {
  const count = product(shape);
  return typeof count === "number" && count <= LIST_LIMIT;
}

function item(of: TensorValue): Value {
  const count = isRanked(of.shape) ? product(of.shape) : UNKNOWN;
  if (compareDims(count, 1) === "no")
    fail({ code: "wrong-kind", owner: "item", expected: "an array of one value", got: formatShape(of.shape) });
  return pythonScalar(of);
}

/** Unlike the function, the method leaves truths what they are. */
const conjugate = (of: TensorValue): Entry => fn({ out: ignored }, () => moved(of, of.shape));

const METHODS: Readonly<Record<string, (of: TensorValue) => Entry>> = {
  conj: conjugate,
  conjugate,
  reshape: (of) =>
    fn({ shape: anyArgs, order: ignored, copy: ignored }, ({ shape }, ctx) => reshapeArray("reshape", of, readTarget(shape, ctx), ctx)),
  transpose: (of) =>
    fn({ axes: anyArgs }, ({ axes }) => {
      const order = shapeOf(sizesFrom(axes));
      if (axes.kind === "tuple" && (axes.items.length === 0 || axes.items[0]?.kind === "none"))
        return moved(of, transposeShape("transpose", of.shape, undefined));
      const known = order && isRanked(order) ? order.filter((each) => typeof each === "number") : [];
      return order && isRanked(order) && known.length === order.length
        ? moved(of, transposeShape("transpose", of.shape, known))
        : moved(of, UNKNOWN_RANK);
    }),
  flatten: (of) => fn({ order: ignored }, () => moved(of, flattenAll(of.shape))),
  astype: (of) =>
    fn({ dtype: { ...numpyDType, required: true }, order: ignored, casting: ignored, subok: ignored, copy: ignored }, ({ dtype }) =>
      cast(of, dtype ?? "float64"),
    ),
  copy: (of) => fn({ order: ignored }, () => ({ ...of })),
  view: (of) => fn({ dtype: optional(numpyDType), type: ignored }, ({ dtype }) => (dtype === null ? of : ndarray(UNKNOWN_RANK, dtype))),
  tolist: (of) => fn({}, (_args, ctx) => toList(of, ctx)),
  item: (of) =>
    fn({ args: anyArgs }, ({ args }) => (args.kind === "tuple" && args.items.length > 0 ? pythonScalar({ ...of, shape: [] }) : item(of))),
  fill: () => fn({ value: ignored }, () => none),
  sort: () => fn({ axis: ignored, kind: ignored, order: ignored, stable: ignored }, () => none),
  setflags: () => fn({ write: ignored, align: ignored, uic: ignored }, () => none),
  // The module's function has the condition in front of the array.
  compress: (of) =>
    fn({ condition: anything, axis: withDefault(anything, none), out: ignored }, ({ condition, axis }, ctx) =>
      ctx.call(ctx.library("numpy.compress"), makeArgs([condition, of, axis])),
    ),
  tobytes: () => fn({ order: ignored }, () => anyString),
};

function readTarget(shape: Value, ctx: Context): Shape {
  const sizes = sizesFrom(shape);
  // One argument that is not known may be a number or a tuple of them.
  if (sizes.kind === "unknown") return UNKNOWN_RANK;
  const read = target.read(sizes, { owner: "reshape", argument: "shape", site: undefined, ctx });
  return typeof read === "symbol" ? UNKNOWN_RANK : read;
}
