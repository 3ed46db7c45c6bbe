/** Changing shapes, and joining (tensorflow/python/ops/array_ops.py). */

import { broadcastShapes } from "../../shape/broadcast";
import { concatShapes, stackShapes } from "../../shape/concat";
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  formatDim,
  lessThan,
  type Shape,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reshapeOutput } from "../../shape/reshape";
import { compareShapes, dimAt, isRanked, normalizeAxis, product, removeAxis, replaceAxis } from "../../shape/shape";
import { expandDims, padShape, repeatShape, splitShape, squeezeShape, tileShape, transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import { anyInt, dimOf, int, list, none, shapeOf, shapeValue, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { target } from "../numpy/manipulation";
import { reportPermuted } from "../tensors/mix-ups";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dim, integer, integers, optional, ordered, text, withDefault } from "../vocabulary/params";
import {
  axes,
  checkSameDType,
  dtype,
  made,
  moved,
  picked,
  shapeArgument,
  tensorArgument,
  tensorsArgument,
  toTensor,
  unknownTensor,
} from "./arguments";

function reshape(of: TensorValue, to: Shape, ctx: Context): TensorValue {
  if (!isRanked(to)) return moved(of, to);
  // A graph drops a reshape that changes nothing, before it is looked at.
  if (ctx.tracing && to.filter((size) => size === -1).length > 1) return moved(of, UNKNOWN_RANK);
  const result = moved(of, reshapeOutput("tf.reshape", of.shape, to));
  reportPermuted("tf.reshape", of.shape, result.shape, ctx);
  const isSame = compareShapes(of.shape, result.shape) === "yes";
  return isSame && of.oneHot ? { ...result, oneHot: true } : result;
}

/** A size as a scalar tensor that knows its content. */
function scalar(value: Dim, type: string | undefined): TensorValue {
  return made([], type, { content: value === null ? anyInt : int(value) });
}

function shapeTensor(of: TensorValue, type: string | undefined): TensorValue {
  if (!isRanked(of.shape)) return made([UNKNOWN], type);
  return made([of.shape.length], type, { content: tuple(of.shape.map((size) => (size === null ? anyInt : int(size)))) });
}

function tile(of: TensorValue, multiples: Shape): TensorValue {
  if (!isRanked(multiples)) return moved(of, UNKNOWN_RANK);
  if (isRanked(of.shape) && multiples.length !== of.shape.length) {
    const expected = `one multiple for each of the ${of.shape.length} axes`;
    fail({ code: "invalid-argument", owner: "tf.tile", argument: "multiples", expected, got: `${multiples.length}`, shape: of.shape });
  }
  return moved(of, tileShape(of.shape, multiples));
}

/** Sizes of the parts of `tf.split`: -1 takes the rest. */
function splitSizes(of: TensorValue, sizes: Dims, axis: number): Value {
  if (!isRanked(of.shape)) return list(sizes.map(() => unknownTensor));
  const at = normalizeAxis("tf.split", axis, of.shape);
  const known = sizes.filter((size) => size !== -1).reduce<Dim>(addDims, 0);
  const whole = dimAt(of.shape, at);
  if (!sizes.includes(-1) && compareDims(known, whole) === "no") {
    fail({
      code: "invalid-argument",
      owner: "tf.split",
      argument: "num_or_size_splits",
      expected: "sizes that add up to the size of the axis",
      got: String(known),
      shape: of.shape,
    });
  }
  return list(
    sizes.map((size) =>
      picked(of, isRanked(of.shape) ? replaceAxis(of.shape, at, size === -1 ? subtractDims(whole, known) : size) : of.shape),
    ),
  );
}

function split(of: TensorValue, parts: Value, axis: number): Value {
  const content = parts.kind === "tensor" ? (parts.content ?? unknown) : parts;
  if (content.kind === "int") {
    const shape = typeof content.value === "number" ? splitShape("tf.split", of.shape, content.value, axis) : UNKNOWN_RANK;
    return typeof content.value === "number"
      ? list(Array.from({ length: content.value }, () => picked(of, shape)))
      : list(undefined, picked(of, UNKNOWN_RANK));
  }
  const sizes = shapeOf(content);
  return sizes && isRanked(sizes) ? splitSizes(of, sizes, axis) : list(undefined, picked(of, UNKNOWN_RANK));
}

function unstack(of: TensorValue, num: Dim | null, axis: number): Value {
  if (!isRanked(of.shape))
    return typeof num === "number"
      ? list(Array.from({ length: num }, () => picked(of, UNKNOWN_RANK)))
      : list(undefined, picked(of, UNKNOWN_RANK));
  if (of.shape.length === 0) return fail({ code: "rank-mismatch", owner: "tf.unstack", expected: "rank 1 or more", got: of.shape });
  const at = normalizeAxis("tf.unstack", axis, of.shape);
  const row = picked(of, removeAxis(of.shape, at));
  if (num !== null && compareDims(num, dimAt(of.shape, at)) === "no")
    fail({
      code: "invalid-argument",
      owner: "tf.unstack",
      argument: "num",
      expected: "the size of the axis",
      got: formatDim(num),
      shape: of.shape,
    });
  const length = num ?? dimAt(of.shape, at);
  return typeof length === "number" ? list(Array.from({ length }, () => row)) : list(undefined, row);
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
  if (isRanked(paddings.shape) && paddings.shape.length !== 2)
    fail({ code: "rank-mismatch", owner, expected: "rank 2, a pair for each axis", got: paddings.shape, argument: "paddings" });
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
  if (given?.kind === "int")
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
    ({ input, repeats, axis }) =>
      moved(input, repeatShape("tf.repeat", input.shape, repeats.kind === "int" ? repeats.value : UNKNOWN, axis ?? undefined)),
  ),
  concat: fn(ordered("values axis name", { values: tensorsArgument, axis: integer }), ({ values, axis }, _ctx, { given }) => {
    // What is no list is the only value.
    const only = given.get("values")?.value;
    if (only?.kind === "tensor") return moved(toTensor(only) ?? unknownTensor, only.shape);
    checkSameDType("tf.concat", itemsGiven(given.get("values")?.value));
    return made(
      concatShapes(
        "tf.concat",
        values.map((each) => each.shape),
        axis,
      ),
      values[0]?.dtype,
    );
  }),
  stack: fn(
    ordered("values axis name", { values: tensorsArgument, axis: withDefault(integer, 0) }),
    ({ values, axis }, _ctx, { given }) => {
      checkSameDType("tf.stack", itemsGiven(given.get("values")?.value));
      const contents = values.flatMap((each) => (each.content && isRanked(each.shape) && each.shape.length === 0 ? [each.content] : []));
      const content = contents.length === values.length ? { content: tuple(contents) } : {};
      return made(
        stackShapes(
          "tf.stack",
          values.map((each) => each.shape),
          axis,
        ),
        values[0]?.dtype,
        content,
      );
    },
  ),
  unstack: fn(
    ordered("value num axis name", { value: tensorArgument, num: optional(dim), axis: withDefault(integer, 0) }),
    ({ value, num, axis }) => unstack(value, num, axis),
  ),
  split: fn(
    ordered("value num_or_size_splits axis num name", {
      value: tensorArgument,
      num_or_size_splits: anything,
      axis: withDefault(integer, 0),
    }),
    ({ value, num_or_size_splits, axis }) => split(value, num_or_size_splits, axis),
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
  shape: fn(ordered("input out_type name", { input: tensorArgument, out_type: dtype }), ({ input, out_type }) =>
    shapeTensor(input, out_type === null ? "int32" : out_type),
  ),
  shape_n: fn(ordered("input out_type name", { input: tensorsArgument }), ({ input }) =>
    list(input.map((each) => shapeTensor(each, "int32"))),
  ),
  size: fn(ordered("input out_type name", { input: tensorArgument, out_type: dtype }), ({ input, out_type }) =>
    scalar(isRanked(input.shape) ? product(input.shape) : UNKNOWN, out_type === null ? "int32" : out_type),
  ),
  rank: fn(ordered("input name", { input: tensorArgument }), ({ input }) =>
    scalar(isRanked(input.shape) ? input.shape.length : UNKNOWN, "int32"),
  ),
  broadcast_static_shape: fn(ordered("shape_x shape_y", { shape_x: anything, shape_y: anything }), ({ shape_x, shape_y }) => {
    const shapes = [shape_x, shape_y].map((each) => shapeOf(each) ?? UNKNOWN_RANK);
    return shapeValue(broadcastShapes("tf.broadcast_static_shape", shapes), "TensorShape");
  }),
  sequence_mask: fn(
    ordered("lengths maxlen dtype name", { lengths: tensorArgument, maxlen: optional(dim), dtype }),
    ({ lengths, maxlen, dtype: type }) => {
      const longest = maxlen ?? (lengths.content && lengths.range ? lengths.range.max : UNKNOWN);
      return made(isRanked(lengths.shape) ? [...lengths.shape, longest] : UNKNOWN_RANK, type === null ? "bool" : type);
    },
  ),
  dynamic_partition: fn(ordered("data partitions num_partitions name", { data: tensorArgument }), () => unknown),
  is_tensor: fn(ordered("x", { x: anything }), ({ x }) =>
    x.kind === "unknown"
      ? { kind: "bool", value: undefined }
      : { kind: "bool", value: x.kind === "tensor" && x.framework === "tensorflow" },
  ),
};

/** What a list was given, before numbers in it became tensors: these take the type of the others. */
function itemsGiven(values: Value | undefined): readonly Value[] {
  return values?.kind === "list" || values?.kind === "tuple" ? (values.items ?? []) : [];
}
