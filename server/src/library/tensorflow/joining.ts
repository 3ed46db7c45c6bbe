/** Tensors put together and taken apart along an axis (tensorflow/python/ops/array_ops.py). */
import { concatShapes, stackShapes } from "../../shape/concat";
import { addDims, compareDims, type Dim, type Dims, formatDim, subtractDims, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, normalizeAxis, removeAxis, replaceAxis } from "../../shape/shape";
import { splitShape } from "../../shape/transform";
import { list, shapeOf, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dim, integer, optional, ordered, withDefault } from "../vocabulary/params";
import { checkSameDType, made, moved, picked, tensorArgument, tensorsArgument, toTensor, unknownTensor } from "./arguments";
import { alike } from "./element-types";

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

export const joining: Entries = {
  concat: fn(ordered("values axis name", { values: tensorsArgument, axis: integer }), ({ values, axis }, _ctx, { given }) => {
    // What is no list is the only value.
    const only = given.get("values")?.value;
    if (only?.kind === "tensor") return moved(toTensor(only) ?? unknownTensor, only.shape);
    const items = itemsGiven(given.get("values")?.value);
    checkSameDType("tf.concat", items);
    const [first] = values;
    if (values.length === 1 && first) return moved(first, first.shape);
    return made(
      concatShapes(
        "tf.concat",
        values.map((each) => each.shape),
        axis,
      ),
      (items.length > 0 ? alike(items) : values)[0]?.dtype,
    );
  }),
  stack: fn(
    ordered("values axis name", { values: tensorsArgument, axis: withDefault(integer, 0) }),
    ({ values, axis }, _ctx, { given }) => {
      const items = itemsGiven(given.get("values")?.value);
      checkSameDType("tf.stack", items);
      const contents = values.flatMap((each) => (each.content && isRanked(each.shape) && each.shape.length === 0 ? [each.content] : []));
      const content = contents.length === values.length ? { content: tuple(contents) } : {};
      return made(
        stackShapes(
          "tf.stack",
          values.map((each) => each.shape),
          axis,
        ),
        items.length > 0 ? packedType(items, axis) : values[0]?.dtype,
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
};

/** What a list was given, before numbers in it became tensors: these take the type of the others. */
function itemsGiven(values: Value | undefined): readonly Value[] {
  return values?.kind === "list" || values?.kind === "tuple" ? (values.items ?? []) : [];
}

/** Along the first axis the list as a whole is converted, along others each of its items. */
function packedType(items: readonly Value[], axis: number): string | undefined {
  return axis === 0 ? toTensor(list(items))?.dtype : alike(items)[0]?.dtype;
}
