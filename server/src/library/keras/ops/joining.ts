/** Joining and splitting (keras/src/ops/numpy.py). */
import { concatShapes, stackShapes } from "../../../shape/concat";
import { type Dim, type Dims, lessThan, multiplyDims, type Shape, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { copiesOf, dimAt, formatShape, isRanked, normalizeAxis, product, removeAxis, replaceAxis, unknownDims } from "../../../shape/shape";
import { splitShape } from "../../../shape/transform";
import { list, shapeOf, tuple } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything, dim, integer, keyword, optional, param, refuse, text, withDefault } from "../../vocabulary/params";
import { promoted } from "./kinds";
import { isSymbolic, made, op, tensorArgument, tensorsArgument, unknownTensor } from "./operation";

function concatenate(owner: string, tensors: readonly TensorValue[], axis: number): TensorValue {
  return made(
    concatShapes(
      owner,
      tensors.map((each) => each.shape),
      axis,
    ),
    promoted(...tensors.map((each) => each.dtype)),
  );
}

/** A vector of `append` without an axis: everything flattened. */
function append(x1: TensorValue, x2: TensorValue, axis: number | null): TensorValue {
  if (axis !== null) {
    // Symbolic Keras adds up the sizes as they are.
    const open = isSymbolic(x1, x2)
      ? [x1, x2].find(({ shape }) => isRanked(shape) && shape.length > 0 && dimAt(shape, axis) === null)
      : undefined;
    if (open) fail({ code: "undefined-dimension", owner: "append", axis, got: open.shape });
    return concatenate("append", [x1, x2], axis);
  }
  const known = [x1, x2].flatMap((each) => (isRanked(each.shape) ? [each.shape.includes(null) ? null : product(each.shape)] : [UNKNOWN]));
  const total = known.includes(null) ? null : subtractDims(dimAt(known, 0), multiplyDims(dimAt(known, 1), -1));
  return made([total], promoted(x1.dtype, x2.dtype));
}

function atLeast(shape: Shape, rank: number): Shape {
  if (!isRanked(shape) || shape.length >= rank) return shape;
  const [a = 1, b] = shape;
  if (rank === 1) return [a];
  if (rank === 2) return [1, a];
  return b === undefined ? [1, a, 1] : [a, b, 1];
}

const stacked = (owner: string, rank: number, axisOf: (shape: Shape) => number): Entry =>
  op("xs", { xs: tensorsArgument }, ({ xs }, _ctx, { given }) => {
    const whole = given.get("xs")?.value;
    if (whole?.kind === "tensor") return single(owner, whole);
    if (xs.length === 0) refuseNone(owner);
    // Rows are joined as they are.
    const isPlain = owner === "vstack";
    const raised = xs.map((each) => (isPlain ? each : { ...each, shape: atLeast(each.shape, rank) }));
    const [first] = raised;
    return first ? concatenate(owner, raised, axisOf(first.shape)) : unknownTensor;
  });

function refuseNone(owner: string): never {
  return fail({ code: "wrong-kind", owner, expected: "at least one tensor", got: "none", argument: "xs" });
}

/** TensorFlow takes one tensor for a list of it. */
function single(owner: string, of: TensorValue): Value {
  return owner === "dstack" ? unknownTensor : made(of.shape, of.dtype);
}

/** Parts of equal size, or between indices. */
function split(owner: string, x: TensorValue, sections: Value, axis: number): Value {
  const content = sections.kind === "tensor" ? (sections.content ?? sections) : sections;
  const part = (shape: Shape): TensorValue => made(shape, x.dtype);
  if (content.kind === "int") {
    if (isRanked(x.shape)) normalizeAxis(owner, axis, x.shape);
    if (typeof content.value !== "number") return list(undefined, part(isRanked(x.shape) ? unknownDims(x.shape.length) : UNKNOWN_RANK));
    const isOpen = isSymbolic(x) && isRanked(x.shape) && dimAt(x.shape, axis) === null;
    // Symbolic Keras makes no part of a negative number that divides the size.
    const isNone = content.value < 0 && isSymbolic(x) && isRanked(x.shape) && Number(dimAt(x.shape, axis)) % content.value === 0;
    if (isNone || (content.value <= 0 && isOpen)) return list([]);
    if (content.value <= 0)
      return fail({
        code: "invalid-argument",
        owner,
        argument: "indices_or_sections",
        expected: "a positive number of parts",
        got: String(content.value),
      });
    const shape = splitShape(owner, x.shape, content.value, axis);
    return list(Array.from({ length: content.value }, () => part(shape)));
  }
  const indices = shapeOf(content);
  return indices && isRanked(indices) && isRanked(x.shape)
    ? between(owner, x, x.shape, indices, axis)
    : list(undefined, part(isRanked(x.shape) ? unknownDims(x.shape.length) : UNKNOWN_RANK));
}

function between(owner: string, x: TensorValue, shape: Dims, indices: Dims, axis: number): Value {
  const at = normalizeAxis(owner, axis, shape);
  const size = dimAt(shape, at);
  const bounds: Dims = [0, ...indices, size];
  const sizes = bounds.slice(1).map((end, i): Dim => (end === null ? null : subtractDims(end, dimAt(bounds, i))));
  if (sizes.some((each) => lessThan(each, 0) === "yes"))
    fail({
      code: "invalid-argument",
      owner,
      argument: "indices_or_sections",
      expected: "indices within the axis",
      got: formatShape(indices),
      shape,
    });
  return list(sizes.map((each) => made(replaceAxis(shape, at, each), x.dtype)));
}

const splitAlong = (owner: string, axis: number, least: number): Entry =>
  op("x indices_or_sections", { x: tensorArgument, indices_or_sections: anything }, ({ x, indices_or_sections }) => {
    // Arrays are split along their first axis whatever their rank.
    const isFree = owner === "vsplit" && !isSymbolic(x);
    if (isRanked(x.shape) && x.shape.length < least && !isFree)
      fail({ code: "rank-mismatch", owner, expected: `rank ${least} or more`, got: x.shape });
    const along = owner === "hsplit" && isRanked(x.shape) && x.shape.length === 1 ? 0 : axis;
    return split(owner, x, indices_or_sections, along);
  });

/** Parts as equal as can be: the first ones are larger. */
function arraySplit(x: TensorValue, count: number, axis: number): Value {
  if (!isRanked(x.shape)) return list(undefined, made(UNKNOWN_RANK, x.dtype));
  const { shape } = x;
  const at = normalizeAxis("array_split", axis, shape);
  const size = dimAt(shape, at);
  const parts = Array.from(
    { length: count },
    (_, i): Dim => (typeof size === "number" ? Math.floor(size / count) + (i < size % count ? 1 : 0) : size === null ? null : UNKNOWN),
  );
  const items = parts.map((each) => made(replaceAxis(shape, at, each), x.dtype));
  return isSymbolic(x) ? tuple(items) : list(items);
}

function unstack(x: TensorValue, num: Dim | null, axis: number): Value {
  if (!isRanked(x.shape)) return list(undefined, made(UNKNOWN_RANK, x.dtype));
  const at = normalizeAxis("unstack", axis, x.shape);
  const row = made(removeAxis(x.shape, at), x.dtype);
  const count = num ?? dimAt(x.shape, at);
  if (count === null) fail({ code: "undefined-dimension", owner: "unstack", axis: at, got: x.shape });
  return typeof count === "number" ? list(copiesOf(count, row)) : list(undefined, row);
}

function meshgrid(tensors: readonly TensorValue[], indexing: string | undefined): Value {
  const types = new Set(tensors.flatMap((each) => each.dtype ?? []));
  if (!isSymbolic(...tensors) && types.size > 1)
    fail({ code: "wrong-kind", owner: "meshgrid", expected: "tensors of one type", got: [...types].join(" and ") });
  const sizes = tensors.map(({ shape }): Dim => (isRanked(shape) ? (shape.includes(null) ? null : product(shape)) : UNKNOWN));
  const [first = 1, second, ...rest] = sizes;
  const shape = indexing !== "ij" && second !== undefined ? [second, first, ...rest] : sizes;
  return list(tensors.map((each) => made(shape, each.dtype)));
}

/** A number of parts. */
const count = param<number>((value, at) =>
  value.kind === "int" && !(typeof value.value === "number" && value.value <= 0)
    ? integer.read(value, at)
    : refuse(at, "a positive integer", value),
);

export const joining: Entries = {
  concatenate: op("xs axis", { xs: tensorsArgument, axis: withDefault(integer, 0) }, ({ xs, axis }, _ctx, { given }) => {
    const whole = given.get("xs")?.value;
    if (whole?.kind === "tensor" && isRanked(whole.shape) && lessThan(1, product(whole.shape)) === "yes")
      fail({ code: "wrong-kind", owner: "concatenate", expected: "a list of tensors", got: "a tensor", argument: "xs" });
    if (xs.length === 0) refuseNone("concatenate");
    return concatenate("concatenate", xs, axis);
  }),
  stack: op("x axis", { x: tensorsArgument, axis: withDefault(integer, 0) }, ({ x, axis }, _ctx, { given }) => {
    const whole = given.get("x")?.value;
    if (axis !== 0 && whole?.kind === "tensor" && whole.framework === "numpy")
      fail({ code: "wrong-kind", owner: "stack", expected: "a list of tensors", got: "an array of NumPy", argument: "x" });
    return made(
      stackShapes(
        "stack",
        x.map((each) => each.shape),
        axis,
      ),
      promoted(...x.map((each) => each.dtype)),
    );
  }),
  append: op("x1* x2* axis", { x1: tensorArgument, x2: tensorArgument, axis: optional(integer) }, ({ x1, x2, axis }) =>
    append(x1, x2, axis),
  ),
  vstack: stacked("vstack", 2, () => 0),
  hstack: stacked("hstack", 1, (shape) => (isRanked(shape) && shape.length === 1 ? 0 : 1)),
  dstack: stacked("dstack", 3, () => 2),
  split: op(
    "x indices_or_sections axis",
    { x: tensorArgument, indices_or_sections: anything, axis: withDefault(integer, 0) },
    ({ x, indices_or_sections, axis }) => split("split", x, indices_or_sections, axis),
  ),
  hsplit: splitAlong("hsplit", 1, 1),
  vsplit: splitAlong("vsplit", 0, 2),
  dsplit: splitAlong("dsplit", 2, 3),
  array_split: op(
    "x indices_or_sections axis",
    { x: tensorArgument, indices_or_sections: count, axis: withDefault(integer, 0) },
    ({ x, indices_or_sections, axis }) => arraySplit(x, indices_or_sections, axis),
  ),
  unstack: op("x num axis", { x: tensorArgument, num: optional(dim), axis: withDefault(integer, 0) }, ({ x, num, axis }) =>
    unstack(x, num, axis),
  ),
  meshgrid: op(
    "x indexing",
    { x: { ...tensorsArgument, rest: "args", required: false, fallback: [] }, indexing: keyword(withDefault(text, "xy")) },
    ({ x, indexing }) => {
      if (indexing !== undefined && indexing !== "xy" && indexing !== "ij")
        fail({ code: "invalid-argument", owner: "meshgrid", argument: "indexing", expected: "'xy' or 'ij'", got: `'${indexing}'` });
      return meshgrid(x, indexing);
    },
  ),
};
