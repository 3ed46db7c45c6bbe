/** Changing shapes (keras/src/ops/numpy.py). */

import { broadcastShapes } from "../../../shape/broadcast";
import { type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { reshapeOutput } from "../../../shape/reshape";
import { compareShapes, dimAt, formatShape, isRanked, normalizeAxis } from "../../../shape/shape";
import { expandDims, flattenAll, padShape, repeatShape, squeezeShape, tileShape, transposeShape } from "../../../shape/transform";
import type { Context } from "../../../value/context";
import { dimOf, shapeOf } from "../../../value/make";
import type { TensorValue } from "../../../value/values";
import { countsOf } from "../../numpy/manipulation";
import { reportPermuted } from "../../tensors/mix-ups";
import { NOT_KNOWN, type Param } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything, integer, integers, optional, param, refuse, withDefault } from "../../vocabulary/params";
import { axes, isSymbolic, made, moved, op, tensorArgument } from "./operation";

/** Sizes, of which -1 or None is taken from the rest. */
export const target: Param<Shape> = param<Shape>((value, at) => {
  const content = value.kind === "tensor" ? (value.content ?? value) : value;
  if (content.kind === "int") return [content.value];
  const found = shapeOf(content);
  return found ?? refuse(at, "a tuple of sizes", value);
}, UNKNOWN_RANK);

/** Reshape in symbolic Keras takes a None in the target as -1. */
function reshape(x: TensorValue, to: Shape, ctx: Context): TensorValue {
  if (!isRanked(to)) return moved(x, UNKNOWN_RANK);
  const result = moved(x, reshapeOutput("reshape", x.shape, to));
  reportPermuted("reshape", x.shape, result.shape, ctx);
  return x.oneHot && compareShapes(x.shape, result.shape) === "yes" ? { ...result, oneHot: true } : result;
}

function squeeze(x: TensorValue, axis: readonly number[] | null): TensorValue {
  if (axis && isRanked(x.shape) && isSymbolic(x)) {
    const { shape } = x;
    if (new Set(axis.map((each) => normalizeAxis("squeeze", each, shape))).size < axis.length)
      fail({ code: "invalid-argument", owner: "squeeze", argument: "axis", expected: "different axes", got: `(${axis.join(", ")})` });
  }
  if (axis && isRanked(x.shape) && isSymbolic(x)) {
    for (const each of axis) {
      const at = normalizeAxis("squeeze", each, x.shape);
      if (dimAt(x.shape, at) === null) fail({ code: "axis-mismatch", owner: "squeeze", axis: at, expected: 1, got: x.shape });
    }
  }
  return moved(x, squeezeShape("squeeze", x.shape, axis ?? undefined));
}

function swapped(owner: string, x: TensorValue, a: number, b: number): TensorValue {
  if (!isRanked(x.shape)) return moved(x, UNKNOWN_RANK);
  const { shape } = x;
  const [first, second] = [normalizeAxis(owner, a, shape), normalizeAxis(owner, b, shape)];
  return moved(
    x,
    shape.map((size, i) => (i === first ? dimAt(shape, second) : i === second ? dimAt(shape, first) : size)),
  );
}

function moveAxes(x: TensorValue, source: readonly number[], destination: readonly number[]): TensorValue {
  if (!isRanked(x.shape)) return moved(x, UNKNOWN_RANK);
  const { shape } = x;
  const from = source.map((axis) => normalizeAxis("moveaxis", axis, shape));
  const to = destination.map((axis) => normalizeAxis("moveaxis", axis, shape));
  if (from.length !== to.length)
    fail({ code: "invalid-argument", owner: "moveaxis", argument: "destination", expected: `${from.length} axes`, got: String(to.length) });
  const order = [...shape.keys()].filter((axis) => !from.includes(axis));
  for (const [at, axis] of to.map((place, i): [number, number] => [place, from[i] ?? 0]).sort(([a], [b]) => a - b))
    order.splice(at, 0, axis);
  return moved(
    x,
    order.map((axis) => dimAt(shape, axis)),
  );
}

/** Margins: a number, a pair, or a pair for each axis. */
type Margins = readonly (readonly [Dim, Dim])[];
const margins: Param<Margins> = param<Margins>((value, at) => {
  if (value.kind === "int") return [[value.value, value.value]];
  const items = at.ctx.items(value);
  if (!items) return NOT_KNOWN;
  const pairs = items.map((item): readonly [Dim, Dim] | undefined => {
    const pair = item.kind === "list" || item.kind === "tuple" ? item.items?.map((each) => dimOf(each) ?? UNKNOWN) : undefined;
    return pair ? [dimAt(pair, 0), dimAt(pair, -1)] : undefined;
  });
  if (pairs.every((pair) => pair !== undefined)) return pairs;
  const flat = items.map((item) => dimOf(item) ?? UNKNOWN);
  return flat.length <= 2 ? [[dimAt(flat, 0), dimAt(flat, -1)]] : NOT_KNOWN;
});

function pad(x: TensorValue, pairs: Margins, isNumber: boolean): TensorValue {
  // A single pair counts for every axis on KerasTensors only, a number always.
  const single = isNumber || (isSymbolic(x) && pairs.length === 1);
  if (isRanked(x.shape) && !single && pairs.length !== x.shape.length) {
    const expected = `a pair for each of the ${x.shape.length} axes`;
    fail({ code: "invalid-argument", owner: "pad", argument: "pad_width", expected, got: `${pairs.length} pairs`, shape: x.shape });
  }
  return made(padShape(x.shape, pairs), x.dtype);
}

function broadcastTo(x: TensorValue, to: Shape): TensorValue {
  // Symbolic Keras takes what is declared, even a scalar.
  const result = broadcastShapes("broadcast_to", [x.shape, to]);
  if (!isSymbolic(x) && compareShapes(result, to) === "no")
    fail({ code: "broadcast-mismatch", owner: "broadcast_to", shapes: [x.shape, to] });
  if (isSymbolic(x) && isRanked(to) && to.some((size) => typeof size === "number" && size < 0))
    fail({
      code: "invalid-argument",
      owner: "broadcast_to",
      argument: "shape",
      expected: "sizes that are not negative",
      got: formatShape(to),
    });
  return moved(x, to);
}

/** KerasTensors have the axes exchanged whatever `k` is. */
function rotated(x: TensorValue, k: number, plane: readonly number[]): TensorValue {
  const [a = 0, b = 1] = plane;
  if (plane.length !== 2 || a === b)
    fail({ code: "invalid-argument", owner: "rot90", argument: "axes", expected: "two different axes", got: formatShape(plane) });
  if (isRanked(x.shape) && x.shape.length < 2) fail({ code: "rank-mismatch", owner: "rot90", expected: "rank 2 or more", got: x.shape });
  return k % 2 === 0 && !isSymbolic(x) ? moved(x, x.shape) : swapped("rot90", x, a, b);
}

/** KerasTensors take anything for it. */
const turns = param<number>((value, at) => (value.kind === "int" ? integer.read(value, at) : NOT_KNOWN));

/** Sides of a triangle are set to zero; arrays must be matrices. */
const triangle = (owner: string): Entry =>
  op("x k", { x: tensorArgument }, ({ x }) => {
    if (!isSymbolic(x) && isRanked(x.shape) && x.shape.length < 2)
      fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: x.shape });
    return made(x.shape, x.dtype);
  });

const flipped = (owner: string, least: number, names = "x"): Entry =>
  op(names, { x: tensorArgument, axis: axes }, ({ x, axis }) => {
    if (isRanked(x.shape)) {
      if (x.shape.length < least && !isSymbolic(x)) fail({ code: "rank-mismatch", owner, expected: `rank ${least} or more`, got: x.shape });
      for (const each of axis ?? []) normalizeAxis(owner, each, x.shape);
    }
    return made(x.shape, x.dtype);
  });

export const manipulation: Entries = {
  reshape: op("x newshape", { x: tensorArgument, newshape: target }, ({ x, newshape }, ctx) => reshape(x, newshape, ctx)),
  ravel: op("x", { x: tensorArgument }, ({ x }) => moved(x, isRanked(x.shape) && x.shape.includes(null) ? [null] : flattenAll(x.shape))),
  squeeze: op("x axis", { x: tensorArgument, axis: axes }, ({ x, axis }) => squeeze(x, axis)),
  expand_dims: op("x axis", { x: tensorArgument, axis: integers }, ({ x, axis }) => moved(x, expandDims("expand_dims", x.shape, axis))),
  transpose: op("x axes", { x: tensorArgument, axes: optional(integers) }, ({ x, axes: order }) =>
    moved(x, transposeShape("transpose", x.shape, order ?? undefined)),
  ),
  swapaxes: op("x axis1 axis2", { x: tensorArgument, axis1: integer, axis2: integer }, ({ x, axis1, axis2 }) =>
    swapped("swapaxes", x, axis1, axis2),
  ),
  moveaxis: op("x source destination", { x: tensorArgument, source: integers, destination: integers }, ({ x, source, destination }) =>
    moveAxes(x, source, destination),
  ),
  repeat: op("x repeats axis", { x: tensorArgument, repeats: anything, axis: optional(integer) }, ({ x, repeats, axis }) =>
    moved(x, repeatShape("repeat", x.shape, countsOf(repeats), axis ?? undefined)),
  ),
  tile: op("x repeats", { x: tensorArgument, repeats: target }, ({ x, repeats }) =>
    moved(x, isRanked(repeats) ? tileShape(x.shape, repeats) : UNKNOWN_RANK),
  ),
  pad: op("x pad_width mode constant_values", { x: tensorArgument, pad_width: margins }, ({ x, pad_width }, _ctx, { given }) => {
    const width = given.get("pad_width")?.value;
    const isNumber =
      width?.kind === "int" ||
      (width !== undefined &&
        (width.kind === "tuple" || width.kind === "list") &&
        (width.items?.every((item) => item.kind === "int") ?? false));
    return pad(x, pad_width, isNumber);
  }),
  broadcast_to: op("x shape", { x: tensorArgument, shape: target }, ({ x, shape }) => broadcastTo(x, shape)),
  roll: op("x shift! axis", { x: tensorArgument, axis: axes }, ({ x, axis }) => {
    if (isRanked(x.shape)) for (const each of axis ?? []) normalizeAxis("roll", each, x.shape);
    return made(x.shape, x.dtype);
  }),
  flip: flipped("flip", 0, "x axis"),
  fliplr: flipped("fliplr", 2),
  flipud: flipped("flipud", 1),
  rot90: op(
    "array k axes",
    { array: tensorArgument, k: withDefault(turns, 1), axes: withDefault(integers, [0, 1]) },
    ({ array, k, axes: plane }) => rotated(array, k, plane),
  ),
  tril: triangle("tril"),
  triu: triangle("triu"),
};
