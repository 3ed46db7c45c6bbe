/** Changing shapes, joining and picking (tensorflow/python/ops/array_ops.py). */

import { broadcastShapes } from "../../shape/broadcast";
import { concatShapes, stackShapes } from "../../shape/concat";
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  floorDivideDims,
  formatDim,
  lessThan,
  moduloDims,
  multiplyDims,
  type Shape,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { reshapeOutput } from "../../shape/reshape";
import { compareShapes, dimAt, formatShape, isRanked, last, normalizeAxis, product, removeAxis, replaceAxis } from "../../shape/shape";
import { expandDims, padShape, repeatShape, sliceDim, splitShape, squeezeShape, tileShape, transposeShape } from "../../shape/transform";
import type { Context } from "../../value/context";
import { anyInt, dimOf, int, list, none, shapeOf, shapeValue, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { target } from "../numpy/manipulation";
import { reportPermuted } from "../tensors/mix-ups";
import { partOf } from "../tensors/ranges";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dim, integer, integers, optional, ordered, text, withDefault } from "../vocabulary/params";
import {
  axes,
  checkSameDType,
  dtype,
  made,
  moved,
  operandArgument,
  shapeArgument,
  tensorArgument,
  tensorsArgument,
  toTensor,
  unknownTensor,
} from "./arguments";

/** The same values, of which some may be missing. */
function picked(of: TensorValue, shape: Shape): TensorValue {
  const range = partOf(of.range);
  return made(shape, of.dtype, range ? { range } : {});
}

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

function gather(params: TensorValue, indices: TensorValue, axis: number, batch: number): TensorValue {
  if (isFloatingDType(indices.dtype))
    fail({ code: "wrong-kind", owner: "tf.gather", expected: "integer indices", got: `${indices.dtype}`, argument: "indices" });
  if (!isRanked(params.shape) || !isRanked(indices.shape)) return picked(params, UNKNOWN_RANK);
  if (params.shape.length === 0)
    return fail({ code: "rank-mismatch", owner: "tf.gather", expected: "rank 1 or more", got: params.shape, argument: "params" });
  const at = normalizeAxis("tf.gather", axis, params.shape);
  const size = dimAt(params.shape, at);
  if (indices.content && indices.range && typeof size === "number" && indices.range.max >= size)
    fail({ code: "index-out-of-range", owner: "tf.gather", index: indices.range.max, got: params.shape, axis: at });
  return picked(params, [...params.shape.slice(0, at), ...indices.shape.slice(batch), ...params.shape.slice(at + 1)]);
}

function gatherNd(params: TensorValue, indices: TensorValue, batch: number): TensorValue {
  if (!isRanked(params.shape) || !isRanked(indices.shape)) return picked(params, UNKNOWN_RANK);
  const depth = last(indices.shape);
  if (typeof depth !== "number") return picked(params, UNKNOWN_RANK);
  if (depth > params.shape.length - batch)
    fail({
      code: "rank-mismatch",
      owner: "tf.gather_nd",
      expected: `rank ${depth + batch} or more`,
      got: params.shape,
      argument: "params",
    });
  if (batch === 0 && indices.content?.kind === "tuple") checkPlaces(params.shape, indices.content);
  return picked(params, [...indices.shape.slice(0, -1), ...params.shape.slice(batch + depth)]);
}

/** Indices that are written out, one for each of the first axes. */
function checkPlaces(shape: Dims, indices: Value): void {
  const items = indices.kind === "tuple" || indices.kind === "list" ? (indices.items ?? []) : [];
  for (const [axis, item] of items.entries()) {
    if (item.kind === "tuple" || item.kind === "list") checkPlaces(shape, item);
    else if (item.kind === "int" && typeof item.value === "number" && (item.value < 0 || lessThan(item.value, dimAt(shape, axis)) === "no"))
      fail({ code: "index-out-of-range", owner: "tf.gather_nd", index: item.value, got: shape, axis });
  }
}

function mask(of: TensorValue, by: TensorValue, axis: number): TensorValue {
  if (!isRanked(of.shape) || !isRanked(by.shape)) return picked(of, UNKNOWN_RANK);
  const covered = of.shape.slice(axis, axis + by.shape.length);
  if (compareShapes(covered, by.shape) === "no")
    fail({
      code: "broadcast-mismatch",
      owner: "tf.boolean_mask",
      shapes: [of.shape, by.shape],
      detail: "a mask of the size of the axes it stands for",
    });
  return picked(of, [...of.shape.slice(0, axis), UNKNOWN, ...of.shape.slice(axis + by.shape.length)]);
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

function slice(of: TensorValue, begin: Shape, size: Shape): TensorValue {
  const rank = isRanked(begin) ? begin.length : isRanked(size) ? size.length : undefined;
  if (rank === undefined) return picked(of, isRanked(of.shape) ? of.shape.map(() => UNKNOWN) : UNKNOWN_RANK);
  if (isRanked(of.shape) && of.shape.length !== rank) {
    const expected = `a start and a size for each of the ${of.shape.length} axes`;
    fail({ code: "invalid-argument", owner: "tf.slice", argument: "size", expected, got: `${rank}`, shape: of.shape });
  }
  if (isRanked(of.shape) && isRanked(begin) && isRanked(size)) checkWithin(of.shape, begin, size);
  const sizes = Array.from({ length: rank }, (_, i): Dim => {
    const [start, wanted] = [isRanked(begin) ? dimAt(begin, i) : UNKNOWN, isRanked(size) ? dimAt(size, i) : UNKNOWN];
    return wanted === -1
      ? isRanked(of.shape)
        ? sliceDim(dimAt(of.shape, i), start === null ? UNKNOWN : start, undefined)
        : UNKNOWN
      : wanted;
  });
  return picked(of, sizes);
}

/** A part must lie within the whole. */
function checkWithin(whole: Dims, begin: Dims, size: Dims): void {
  for (const [axis, wanted] of size.entries()) {
    const end = wanted === -1 ? dimAt(begin, axis) : addDims(dimAt(begin, axis), wanted);
    if (lessThan(dimAt(whole, axis), end) === "yes")
      fail({
        code: "invalid-argument",
        owner: "tf.slice",
        argument: "size",
        expected: "a part within the tensor",
        got: formatShape(size),
        shape: whole,
      });
  }
}

function where(condition: TensorValue, x: Value, y: Value): Value {
  if ((x.kind === "none") !== (y.kind === "none") && x.kind !== "unknown" && y.kind !== "unknown")
    fail({ code: "call-mismatch", owner: "tf.where", detail: "takes x and y together, or neither" });
  if (x.kind === "none" || y.kind === "none") return made([UNKNOWN, isRanked(condition.shape) ? condition.shape.length : UNKNOWN], "int64");
  checkSameDType("tf.where", [x, y]);
  const [a, b] = [toTensor(x) ?? unknownTensor, toTensor(y) ?? unknownTensor];
  const dtypes = [x, y].map((each, i) => (each.kind === "tensor" ? (i === 0 ? a : b).dtype : undefined));
  const type = dtypes.find((each) => each !== undefined) ?? a.dtype;
  return made(broadcastShapes("tf.where", [condition.shape, a.shape, b.shape]), type);
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
  gather: fn(
    ordered("params indices validate_indices axis batch_dims name", {
      params: tensorArgument,
      indices: tensorArgument,
      axis: optional(integer),
      batch_dims: withDefault(integer, 0),
    }),
    ({ params, indices, axis, batch_dims }) => gather(params, indices, axis ?? batch_dims, batch_dims),
  ),
  gather_nd: fn(
    ordered("params indices batch_dims name bad_indices_policy", {
      params: tensorArgument,
      indices: tensorArgument,
      batch_dims: withDefault(integer, 0),
    }),
    ({ params, indices, batch_dims }) => gatherNd(params, indices, batch_dims),
  ),
  boolean_mask: fn(
    ordered("tensor mask axis name", { tensor: tensorArgument, mask: tensorArgument, axis: withDefault(optional(integer), 0) }),
    ({ tensor, mask: by, axis }) => mask(tensor, by, axis ?? 0),
  ),
  where: fn(
    ordered("condition x y name", { condition: tensorArgument, x: optional(operandArgument), y: optional(operandArgument) }),
    ({ condition, x, y }) => where(condition, x ?? none, y ?? none),
  ),
  slice: fn(ordered("input_ begin size name", { input_: tensorArgument, begin: target, size: target }), ({ input_, begin, size }) =>
    slice(input_, begin, size),
  ),
  strided_slice: fn(
    ordered("input_ begin end strides begin_mask end_mask ellipsis_mask new_axis_mask shrink_axis_mask var name", {
      input_: tensorArgument,
      begin: target,
      end: target,
      strides: optional(target),
    }),
    ({ input_, begin, end, strides }, _ctx, { given }) => {
      const masked = [...given.keys()].some((name) => name.endsWith("_mask"));
      if (masked || strides || !isRanked(input_.shape) || !isRanked(begin) || !isRanked(end)) return picked(input_, UNKNOWN_RANK);
      return picked(
        input_,
        input_.shape.map((size, i) => (i < begin.length ? sliceDim(size, dimAt(begin, i), dimAt(end, i)) : size)),
      );
    },
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
  scatter_nd: fn(
    ordered("indices updates shape bad_indices_policy name", { indices: tensorArgument, updates: tensorArgument, shape: shapeArgument }),
    ({ indices, updates, shape }) => {
      const depth = isRanked(indices.shape) ? last(indices.shape) : UNKNOWN;
      if (isRanked(indices.shape) && isRanked(shape) && typeof depth === "number") {
        const expected = [...indices.shape.slice(0, -1), ...shape.slice(depth)];
        if (depth > shape.length || compareShapes(expected, updates.shape) === "no")
          fail({
            code: "broadcast-mismatch",
            owner: "tf.scatter_nd",
            shapes: [expected, updates.shape],
            detail: "updates of the shape of what they fill",
          });
      }
      return made(shape, updates.dtype);
    },
  ),
  tensor_scatter_nd_update: scattered("tensor indices updates name bad_indices_policy"),
  tensor_scatter_nd_add: scattered(),
  tensor_scatter_nd_sub: scattered(),
  tensor_scatter_nd_max: scattered(),
  tensor_scatter_nd_min: scattered(),
  sequence_mask: fn(
    ordered("lengths maxlen dtype name", { lengths: tensorArgument, maxlen: optional(dim), dtype }),
    ({ lengths, maxlen, dtype: type }) => {
      const longest = maxlen ?? (lengths.content && lengths.range ? lengths.range.max : UNKNOWN);
      return made(isRanked(lengths.shape) ? [...lengths.shape, longest] : UNKNOWN_RANK, type === null ? "bool" : type);
    },
  ),
  space_to_depth: blocks(
    "tf.nn.space_to_depth",
    (size, block) => dividedBy(size, block),
    (depth, area) => multiplyDims(depth, area),
  ),
  depth_to_space: blocks(
    "tf.nn.depth_to_space",
    (size, block) => multiplyDims(size, block),
    (depth, area) => dividedBy(depth, area),
  ),
  dynamic_partition: fn(ordered("data partitions num_partitions name", { data: tensorArgument }), () => unknown),
  is_tensor: fn(ordered("x", { x: anything }), ({ x }) =>
    x.kind === "unknown"
      ? { kind: "bool", value: undefined }
      : { kind: "bool", value: x.kind === "tensor" && x.framework === "tensorflow" },
  ),
};

/** Blocks of the height and width become channels, or the other way round; undefined where a size cannot be divided. */
function blocks(
  owner: string,
  side: (size: Dim, block: number) => Dim | undefined,
  channels: (depth: Dim, area: number) => Dim | undefined,
) {
  return fn(
    ordered("input block_size data_format name", { input: tensorArgument, block_size: integer, data_format: withDefault(text, "NHWC") }),
    ({ input: { shape, dtype: type }, block_size: block, data_format }) => {
      if (!isRanked(shape)) return made(UNKNOWN_RANK, type);
      if (shape.length !== 4 && data_format !== "NCHW_VECT_C")
        fail({ code: "rank-mismatch", owner, expected: "rank 4", got: shape, argument: "input" });
      if (data_format !== "NHWC")
        return made(
          shape.map(() => UNKNOWN),
          type,
        );
      const [batch = UNKNOWN, ...rest] = shape;
      const sizes = rest.map((size, i) => (i < 2 ? side(size, block) : channels(size, block * block)));
      if (sizes.includes(undefined))
        fail({ code: "invalid-argument", owner, argument: "block_size", expected: "a divisor of the sizes", got: `${block}`, shape });
      return made([batch, ...sizes.map((size) => (size === undefined ? UNKNOWN : size))], type);
    },
  );
}

function dividedBy(size: Dim, by: number): Dim | undefined {
  if (size === null) return null;
  return compareDims(moduloDims(size, by), 0) === "no" ? undefined : floorDivideDims(size, by);
}

/** What a list was given, before numbers in it became tensors: these take the type of the others. */
function itemsGiven(values: Value | undefined): readonly Value[] {
  return values?.kind === "list" || values?.kind === "tuple" ? (values.items ?? []) : [];
}

/** The updates are fitted in: what they must look like. */
function scattered(names = "tensor indices updates bad_indices_policy name") {
  return fn(
    ordered(names, { tensor: tensorArgument, indices: tensorArgument, updates: tensorArgument }),
    ({ tensor, indices, updates }) => {
      if (isRanked(tensor.shape) && isRanked(indices.shape)) {
        const depth = last(indices.shape);
        if (typeof depth === "number" && depth > tensor.shape.length)
          fail({
            code: "rank-mismatch",
            owner: "tf.tensor_scatter_nd_update",
            expected: `rank ${depth} or more`,
            got: tensor.shape,
            argument: "tensor",
          });
        if (typeof depth === "number") {
          const expected = [...indices.shape.slice(0, -1), ...tensor.shape.slice(depth)];
          if (
            compareShapes(expected, updates.shape) === "no" &&
            compareDims(isRanked(updates.shape) ? updates.shape.length : UNKNOWN, 0) === "no"
          )
            fail({
              code: "broadcast-mismatch",
              owner: "tf.tensor_scatter_nd_update",
              shapes: [expected, updates.shape],
              detail: "updates of the shape of what they replace",
            });
        }
      }
      return made(tensor.shape, tensor.dtype);
    },
  );
}
