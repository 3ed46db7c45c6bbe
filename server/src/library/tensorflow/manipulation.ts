/** Changing shapes (tensorflow/python/ops/array_ops.py). */

import { broadcastShapes } from "../../shape/broadcast";
import { addDims, compareDims, type Dim, lessThan, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reshapeOutput } from "../../shape/reshape";
import { compareShapes, dimAt, isRanked, normalizeAxis, product } from "../../shape/shape";
import { expandDims, padShape, repeatShape, squeezeShape, tileShape, transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import { dimOf, none, shapeOf, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { countsOf, target } from "../numpy/manipulation";
import { reportPermuted } from "../tensors/mix-ups";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, integer, integers, optional, ordered, text, withDefault } from "../vocabulary/params";
import { axes, made, moved, shapeArgument, tensorArgument, unknownTensor } from "./arguments";
import { joining } from "./joining";
import { checkRank } from "./ranks";
import { shapes } from "./shapes";

function reshape(of: TensorValue, to: Shape, ctx: Context): TensorValue {
  if (!isRanked(to)) return moved(of, to);
  // A graph drops a reshape that changes nothing, before it is looked at.
  if (ctx.tracing && to.filter((size) => size === -1).length > 1) return moved(of, UNKNOWN_RANK);
  const result = moved(of, reshapeOutput("tf.reshape", of.shape, to));
  reportPermuted("tf.reshape", of.shape, result.shape, ctx);
  const isSame = compareShapes(of.shape, result.shape) === "yes";
  return isSame && of.oneHot ? { ...result, oneHot: true } : result;
}

function tile(of: TensorValue, multiples: Shape): TensorValue {
  if (!isRanked(multiples)) return moved(of, UNKNOWN_RANK);
  if (isRanked(of.shape) && multiples.length !== of.shape.length) {
    const expected = `one multiple for each of the ${of.shape.length} axes`;
    fail({ code: "invalid-argument", owner: "tf.tile", argument: "multiples", expected, got: `${multiples.length}`, shape: of.shape });
  }
  return moved(of, tileShape(of.shape, multiples));
}

/** Margins as a matrix of two columns; undefined when not known. */
function margins(of: TensorValue): readonly (readonly [Dim, Dim])[] | undefined {
  const rows = of.content?.kind === "tuple" ? of.content.items : undefined;
  const pairs = rows?.map((row): readonly [Dim, Dim] | undefined => {
    const [before, after] = row.kind === "tuple" ? row.items.map((each) => dimOf(each) ?? UNKNOWN) : [];
    return before !== undefined && after !== undefined ? [before, after] : undefined;
  });
  return pairs?.every((pair) => pair !== undefined) ? pairs : undefined;
}

/** As far as a side may be mirrored: without its edge, or with it. */
const MIRRORED: Readonly<Record<string, number>> = { REFLECT: -1, SYMMETRIC: 0 };

function pad(of: TensorValue, paddings: TensorValue, mode: string | undefined): TensorValue {
  const owner = "tf.pad";
  const kind = mode?.toUpperCase();
  if (kind !== undefined && kind !== "CONSTANT" && !Object.hasOwn(MIRRORED, kind))
    fail({ code: "invalid-argument", owner, argument: "mode", expected: "'CONSTANT', 'REFLECT' or 'SYMMETRIC'", got: `'${mode}'` });
  checkRank(owner, paddings.shape, 2, "paddings", ", a pair for each axis");
  const count = isRanked(paddings.shape) ? dimAt(paddings.shape, 0) : UNKNOWN;
  if (isRanked(of.shape) && compareDims(count, of.shape.length) === "no") {
    const expected = `a pair for each of the ${of.shape.length} axes`;
    fail({ code: "invalid-argument", owner: "tf.pad", argument: "paddings", expected, got: `${count} pairs`, shape: of.shape });
  }
  const pairs = margins(paddings);
  const reach = kind === undefined ? undefined : MIRRORED[kind];
  if (reach !== undefined && pairs && isRanked(of.shape))
    for (const [axis, sides] of pairs.entries())
      if (sides.some((side) => isRanked(of.shape) && lessThan(addDims(dimAt(of.shape, axis), reach), side) === "yes"))
        fail({
          code: "invalid-argument",
          owner,
          argument: "paddings",
          expected: "no more than there is to mirror",
          got: `${sides.join(" and ")}`,
          shape: of.shape,
        });
  if (pairs && isRanked(of.shape) && pairs.length === of.shape.length) return made(padShape(of.shape, pairs), of.dtype);
  return made(isRanked(of.shape) ? of.shape.map(() => UNKNOWN) : UNKNOWN_RANK, of.dtype);
}

function broadcastTo(of: TensorValue, to: Shape): TensorValue {
  const result = broadcastShapes("tf.broadcast_to", [of.shape, to]);
  if (compareShapes(result, to) === "no") fail({ code: "broadcast-mismatch", owner: "tf.broadcast_to", shapes: [of.shape, to] });
  return moved(of, to);
}

function ensured(of: TensorValue, shape: Shape): TensorValue {
  if (!isRanked(shape)) return of;
  if (compareShapes(of.shape, shape) === "no")
    fail({
      code: "invalid-argument",
      owner: "tf.ensure_shape",
      argument: "shape",
      expected: "the shape of the tensor",
      got: "another",
      shape: of.shape,
    });
  const known = isRanked(of.shape) ? of.shape : undefined;
  return { ...of, shape: shape.map((size, i) => (size === null ? (known ? dimAt(known, i) : null) : size)) };
}

/** A shape in which None means any size. */
const anyShape = withDefault(anything, none as Value);

function reverse(of: TensorValue, along: readonly number[], given: Value | undefined): TensorValue {
  // A scalar is given back as it is.
  if (isRanked(of.shape) && of.shape.length === 0) return of;
  const isEmpty = isRanked(of.shape) && product(of.shape) === 0;
  if (given?.kind === "int" && !isEmpty)
    fail({
      code: "invalid-argument",
      owner: "tf.reverse",
      argument: "axis",
      expected: "a list of axes",
      got: "an integer",
      shape: of.shape,
    });
  if (isRanked(of.shape)) for (const axis of along) normalizeAxis("tf.reverse", axis, of.shape);
  return moved(of, of.shape);
}

export const manipulation: Entries = {
  ...joining,
  ...shapes,
  reshape: fn(ordered("tensor shape name", { tensor: tensorArgument, shape: target }), ({ tensor, shape }, ctx) =>
    reshape(tensor, shape, ctx),
  ),
  expand_dims: fn(ordered("input axis name", { input: tensorArgument, axis: integers }), ({ input, axis }) =>
    moved(input, expandDims("tf.expand_dims", input.shape, axis)),
  ),
  squeeze: fn(ordered("input axis name", { input: tensorArgument, axis: axes }), ({ input, axis }) =>
    moved(input, squeezeShape("tf.squeeze", input.shape, axis !== null && axis.length === 0 ? undefined : (axis ?? undefined))),
  ),
  transpose: fn(ordered("a perm conjugate name", { a: tensorArgument, perm: optional(integers) }), ({ a, perm }) =>
    moved(a, transposeShape("tf.transpose", a.shape, perm ?? undefined)),
  ),
  tile: fn(ordered("input multiples name", { input: tensorArgument, multiples: shapeArgument }), ({ input, multiples }) =>
    tile(input, multiples),
  ),
  repeat: fn(
    ordered("input repeats axis name", { input: tensorArgument, repeats: anything, axis: optional(integer) }),
    ({ input, repeats, axis }, ctx) => {
      const repeat = () => moved(input, repeatShape("tf.repeat", input.shape, countsOf(repeats), axis ?? undefined));
      // A graph may not know the sizes yet where it compares them.
      return ctx.tracing ? (ctx.attempt(repeat) ?? unknownTensor) : repeat();
    },
  ),
  pad: fn(
    ordered("tensor paddings mode constant_values name", {
      tensor: tensorArgument,
      paddings: tensorArgument,
      mode: withDefault(text, "CONSTANT"),
    }),
    ({ tensor, paddings, mode }) => pad(tensor, paddings, mode),
  ),
  reverse: fn(ordered("tensor axis name", { tensor: tensorArgument, axis: integers }), ({ tensor, axis }, _ctx, { given }) =>
    reverse(tensor, axis, given.get("axis")?.value),
  ),
  roll: fn(
    ordered("input shift axis name", { input: tensorArgument, shift: anything, axis: integers }),
    ({ input, axis }) => {
      if (isRanked(input.shape)) for (const each of axis) normalizeAxis("tf.roll", each, input.shape);
      return moved(input, input.shape);
    },
    unknownTensor,
  ),
  broadcast_to: fn(ordered("input shape name", { input: tensorArgument, shape: shapeArgument }), ({ input, shape }) =>
    broadcastTo(input, shape),
  ),
  ensure_shape: fn(ordered("x shape name", { x: tensorArgument, shape: anyShape }), ({ x, shape }) =>
    ensured(x, shapeOf(shape) ?? UNKNOWN_RANK),
  ),
  dynamic_partition: fn(ordered("data partitions num_partitions name", { data: tensorArgument }), () => unknown),
};
