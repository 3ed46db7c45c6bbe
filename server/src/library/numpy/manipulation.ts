/** Changing shapes (numpy/_core/fromnumeric.py, shape_base.py, numpy/lib). */

import { broadcastShapes } from "../../shape/broadcast";
import { addDims, type Dim, type Dims, lessThan, type Shape, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reshapeOutput } from "../../shape/reshape";
import { compareShapes, dimAt, formatShape, insertAxis, isRanked, normalizeAxis, removeAxis, replaceAxis } from "../../shape/shape";
import { expandDims, flattenAll, padShape, repeatShape, squeezeShape, tileShape, transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import { dimOf, shapeOf, shapeValue, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { reportPermuted } from "../tensors/mix-ups";
import { valuesOf } from "../tensors/ranges";
import { NOT_KNOWN, type Param } from "../vocabulary/bind";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, ignored, integer, integers, optional, param, refuse, restArgs, restKeywords, withDefault } from "../vocabulary/params";
import { array, axes, ndarray, size } from "./arguments";
import { cast, numpyDType } from "./dtypes";

/** The same values in another shape. */
export function moved(of: TensorValue, to: Shape): TensorValue {
  return ndarray(to, of.dtype, valuesOf(of));
}

/** How often something is repeated: a number, or one for each entry. */
export function countsOf(value: Value): Shape {
  const content = value.kind === "tensor" ? value.content : value;
  if (content?.kind === "list" || content?.kind === "tuple") return shapeOf(content) ?? UNKNOWN_RANK;
  return [(content && dimOf(content)) ?? UNKNOWN];
}

/** `reshape` of an array: sizes of -1 and of zero as NumPy takes them. */
export function reshapeArray(owner: string, of: TensorValue, target: Shape, ctx: Context): TensorValue {
  if (!isRanked(target)) return moved(of, target);
  const result = moved(of, reshapeOutput(owner, of.shape, target));
  reportPermuted(owner, of.shape, result.shape, ctx);
  const sameShape = isRanked(of.shape) && compareShapes(of.shape, result.shape) === "yes";
  const vector = of.content && isRanked(result.shape) && result.shape.length === 1 && isRanked(of.shape) && of.shape.length === 1;
  return { ...result, ...(sameShape && of.oneHot ? { oneHot: of.oneHot } : {}), ...(vector && of.content ? { content: of.content } : {}) };
}

/** `-1` is a size here. */
export const target: Param<Shape> = param<Shape>((value, at) => {
  const single = value.kind === "none" || (value.kind === "tensor" && !value.content) ? undefined : dimOf(value);
  if (single !== undefined && single !== null && value.kind !== "union") return [single];
  const found = shapeOf(value);
  if (found) return isRanked(found) && found.includes(null) ? refuse(at, "integers", value) : found;
  return value.kind === "union" || value.kind === "tensor" ? UNKNOWN_RANK : refuse(at, "an integer or a tuple of integers", value);
}, UNKNOWN_RANK);

function swapAxes(owner: string, of: Shape, a: number, b: number): Shape {
  if (!isRanked(of)) return of;
  const [first, second] = [normalizeAxis(owner, a, of), normalizeAxis(owner, b, of)];
  return of.map((size, i) => dimAt(of, i === first ? second : i === second ? first : i) ?? size);
}

export function moveAxes(of: Shape, source: readonly number[], destination: readonly number[]): Shape {
  if (!isRanked(of)) return of;
  const from = source.map((axis) => normalizeAxis("moveaxis", axis, of));
  const to = destination.map((axis) => normalizeAxis("moveaxis", axis, of));
  if (from.length !== to.length) {
    return fail({
      code: "invalid-argument",
      owner: "moveaxis",
      argument: "destination",
      expected: `${from.length} axes`,
      got: String(to.length),
    });
  }
  const order = [...of.keys()].filter((axis) => !from.includes(axis));
  for (const [at, axis] of to.map((place, i): [number, number] => [place, from[i] ?? 0]).sort(([a], [b]) => a - b))
    order.splice(at, 0, axis);
  return order.map((axis) => dimAt(of, axis));
}

function rollAxis(of: Shape, axis: number, start: number): Shape {
  if (!isRanked(of)) return of;
  const from = normalizeAxis("rollaxis", axis, of);
  const at = start < 0 ? start + of.length : start;
  const size = dimAt(of, from);
  return insertAxis(removeAxis(of, from), at > from ? at - 1 : at, size);
}

function broadcastTo(owner: string, of: TensorValue, to: Shape): TensorValue {
  const result = broadcastShapes(owner, [of.shape, to]);
  if (compareShapes(result, to) === "no") fail({ code: "broadcast-mismatch", owner, shapes: [of.shape, to] });
  return moved(of, to);
}

/** Margins as `np.pad` reads them: a number, a pair, or a pair for each axis. Undefined: not known. */
type Margins = readonly (readonly [Dim, Dim])[];
const margins: Param<Margins> = param<Margins>((value, at) => {
  const width = asTensor(value);
  if (!width) return NOT_KNOWN;
  const single = dimOf(value);
  if (single !== undefined && single !== null && value.kind !== "union") return [[single, single]];
  const rows = at.ctx.items(value);
  const pairs = rows?.map((row): readonly [Dim, Dim] | undefined => {
    const pair = at.ctx.items(row)?.map((each) => dimOf(each) ?? UNKNOWN);
    return pair && pair.length > 0 ? [dimAt(pair, 0), dimAt(pair, -1)] : undefined;
  });
  if (pairs?.every((pair) => pair !== undefined)) return pairs;
  const flat = rows?.map((row) => dimOf(row));
  return flat?.every((each) => each !== undefined) && flat.length > 0 && flat.length <= 2 ? [[dimAt(flat, 0), dimAt(flat, -1)]] : NOT_KNOWN;
});

function pad(of: TensorValue, pairs: Margins): Value {
  if (isRanked(of.shape) && pairs.length !== 1 && pairs.length !== of.shape.length) {
    const expected = `one pair, or a pair for each of the ${of.shape.length} axes`;
    return fail({ code: "invalid-argument", owner: "pad", argument: "pad_width", expected, got: `${pairs.length} pairs`, shape: of.shape });
  }
  return ndarray(padShape(of.shape, pairs), of.dtype);
}

function atLeast(rank: 1 | 2 | 3): Entry {
  const raise = (of: TensorValue): TensorValue => {
    if (!isRanked(of.shape) || of.shape.length >= rank) return moved(of, of.shape);
    const [a = 1, b] = of.shape;
    return moved(of, rank === 1 ? [a] : rank === 2 ? [1, a] : b === undefined ? [1, a, 1] : [a, b, 1]);
  };
  return fn({ arys: restArgs }, ({ arys }) => {
    const made = arys.kind === "tuple" ? arys.items.map((each) => asTensor(each)).map((each) => (each ? raise(each) : unknown)) : [];
    return made.length === 1 ? (made[0] ?? unknown) : tuple(made);
  });
}

function rotated(of: TensorValue, k: number, [a = 0, b = 1]: readonly number[]): Value {
  if (isRanked(of.shape) && of.shape.length < 2)
    return fail({ code: "rank-mismatch", owner: "rot90", expected: "rank 2 or more", got: of.shape });
  return moved(of, k % 2 === 0 ? of.shape : swapAxes("rot90", of.shape, a, b));
}

function windows(of: TensorValue, window: Shape, along: readonly number[] | null): Value {
  if (!isRanked(of.shape) || !isRanked(window)) return ndarray(UNKNOWN_RANK, of.dtype);
  const dims = of.shape;
  const places = along?.map((axis) => normalizeAxis("sliding_window_view", axis, dims)) ?? window.map((_, i) => i);
  if (along === null && window.length !== dims.length) {
    return fail({
      code: "invalid-argument",
      owner: "sliding_window_view",
      argument: "window_shape",
      expected: "a size for each axis",
      got: String(window.length),
      shape: dims,
    });
  }
  for (const [i, place] of places.entries()) {
    if (lessThan(dimAt(dims, place), dimAt(window, i)) === "yes")
      fail({ code: "output-too-small", owner: "sliding_window_view", window: `a window of ${formatShape(window)}`, got: dims });
  }
  const left = places.reduce<Dims>(
    (shrunk, place, i) => replaceAxis(shrunk, place, addDims(subtractDims(dimAt(shrunk, place), dimAt(window, i)), 1)),
    dims,
  );
  return ndarray([...left, ...window], of.dtype);
}

/** The shape stays. `first` names the array. */
const same = (first: string, ...names: readonly string[]): Entry => {
  const params: Record<string, Param<TensorValue> | Param<null>> = {
    [first]: array,
    ...Object.fromEntries(names.map((name) => [name, ignored])),
  };
  return fn(params, (args) => {
    const of = args[first];
    return of ? moved(of, of.shape) : unknown;
  });
};

/** Something done along axes that leaves the shape. */
function along(owner: string, of: TensorValue, axis: readonly number[] | null): TensorValue {
  for (const each of axis ?? []) if (isRanked(of.shape)) normalizeAxis(owner, each, of.shape);
  return moved(of, of.shape);
}

/** A vector is the row of a square matrix. */
function triangle(owner: string, of: TensorValue): TensorValue {
  if (!isRanked(of.shape) || of.shape.length > 1) return ndarray(of.shape, of.dtype);
  const [size] = of.shape;
  return size === undefined
    ? fail({ code: "rank-mismatch", owner, expected: "rank 1 or more", got: of.shape })
    : ndarray([size, size], of.dtype);
}

export const manipulation: Entries = {
  // `newshape` was the parameter's name before NumPy 2.1.
  reshape: fn(
    { a: array, shape: optional(target), order: ignored, copy: ignored, newshape: optional(target) },
    ({ a, shape: to, newshape }, ctx) => reshapeArray("reshape", a, to ?? newshape ?? UNKNOWN_RANK, ctx),
  ),
  ravel: fn({ a: array, order: ignored }, ({ a }) => moved(a, flattenAll(a.shape))),
  transpose: fn({ a: array, axes: optional(integers) }, ({ a, axes: order }) =>
    moved(a, transposeShape("transpose", a.shape, order ?? undefined)),
  ),
  permute_dims: fn({ a: array, axes: optional(integers) }, ({ a, axes: order }) =>
    moved(a, transposeShape("permute_dims", a.shape, order ?? undefined)),
  ),
  matrix_transpose: fn({ x: array }, ({ x }) => moved(x, swapAxes("matrix_transpose", x.shape, -1, -2))),
  expand_dims: fn({ a: array, axis: integers }, ({ a, axis }) => moved(a, expandDims("expand_dims", a.shape, axis))),
  squeeze: fn({ a: array, axis: axes }, ({ a, axis }) => squeezed(a, axis)),
  swapaxes: fn({ a: array, axis1: integer, axis2: integer }, ({ a, axis1, axis2 }) =>
    moved(a, swapAxes("swapaxes", a.shape, axis1, axis2)),
  ),
  moveaxis: fn({ a: array, source: integers, destination: integers }, ({ a, source, destination }) =>
    moved(a, moveAxes(a.shape, source, destination)),
  ),
  rollaxis: fn({ a: array, axis: integer, start: withDefault(integer, 0) }, ({ a, axis, start }) =>
    moved(a, rollAxis(a.shape, axis, start)),
  ),
  roll: fn({ a: array, shift: ignored, axis: axes }, ({ a, axis }) => along("roll", a, axis)),
  flip: fn({ m: array, axis: axes }, ({ m, axis }) => along("flip", m, axis)),
  fliplr: same("m"),
  flipud: same("m"),
  rot90: fn({ m: array, k: withDefault(integer, 1), axes: withDefault(integers, [0, 1]) }, ({ m, k, axes: plane }) => rotated(m, k, plane)),
  tril: fn({ m: array, k: ignored }, ({ m }) => triangle("tril", m)),
  triu: fn({ m: array, k: ignored }, ({ m }) => triangle("triu", m)),
  repeat: fn({ a: array, repeats: anything, axis: optional(integer) }, ({ a, repeats, axis }) => {
    // A scalar is repeated as a vector of one.
    const shape = isRanked(a.shape) && a.shape.length === 0 ? [1] : a.shape;
    return moved(a, repeatShape("repeat", shape, countsOf(repeats), axis ?? undefined));
  }),
  tile: fn({ A: array, reps: size }, ({ A, reps }) => moved(A, isRanked(reps) ? tileShape(A.shape, reps) : UNKNOWN_RANK)),
  pad: fn({ array, pad_width: margins, mode: ignored, kwargs: restKeywords }, ({ array: of, pad_width }) => pad(of, pad_width)),
  broadcast_to: fn({ array, shape: size, subok: ignored }, ({ array: of, shape: to }) => broadcastTo("broadcast_to", of, to)),
  resize: fn({ a: array, new_shape: size }, ({ a, new_shape }) => ndarray(new_shape, a.dtype)),
  atleast_1d: atLeast(1),
  atleast_2d: atLeast(2),
  atleast_3d: atLeast(3),
  astype: fn({ x: array, dtype: { ...numpyDType, required: true }, copy: ignored, device: ignored }, ({ x, dtype }) =>
    cast(x, dtype ?? "float64"),
  ),
  broadcast_shapes: fn({ args: restArgs }, ({ args }) => {
    const shapes =
      args.kind === "tuple" ? args.items.map((each) => (each.kind === "int" ? [each.value] : (shapeOf(each) ?? UNKNOWN_RANK))) : [];
    return shapeValue(broadcastShapes("broadcast_shapes", shapes));
  }),
  trim_zeros: fn({ filt: array, trim: ignored, axis: ignored }, ({ filt }) => ndarray([UNKNOWN], filt.dtype)),
  broadcast_arrays: fn({ args: restArgs, subok: ignored }, ({ args }) => {
    const arrays = args.kind === "tuple" ? args.items.flatMap((each) => asTensor(each) ?? []) : [];
    const common = broadcastShapes(
      "broadcast_arrays",
      arrays.map((each) => each.shape),
    );
    return args.kind === "tuple" && arrays.length === args.items.length ? tuple(arrays.map((each) => moved(each, common))) : unknown;
  }),
};

/** An axis of a scalar may be squeezed. */
function squeezed(of: TensorValue, axis: readonly number[] | null): TensorValue {
  if (isRanked(of.shape) && of.shape.length === 0 && axis?.every((each) => each === 0 || each === -1)) return moved(of, []);
  return moved(of, squeezeShape("squeeze", of.shape, axis ?? undefined));
}

export const strideTricks: Entries = {
  sliding_window_view: fn({ x: array, window_shape: size, axis: axes, subok: ignored, writeable: ignored }, ({ x, window_shape, axis }) =>
    windows(x, window_shape, axis),
  ),
  as_strided: fn({ x: array, shape: optional(size), strides: ignored, subok: ignored, writeable: ignored }, ({ x, shape: to }) =>
    ndarray(to ?? x.shape, x.dtype),
  ),
};
