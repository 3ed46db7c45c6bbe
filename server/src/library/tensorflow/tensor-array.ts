/**
 * `tf.TensorArray`: tensors of one shape that a loop writes one by one (tensorflow/python/ops/tensor_array_ops.py). It is changed in
 * place, as it is outside of graphs; in one the array that `write` gives is the one that has to be used.
 */
import { addDims, compareDims, type Dim, maxDims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, isRanked, joinShapes } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyInt, dimOf, int, none } from "../../value/make";
import { alternativesOf } from "../../value/same";
import type { ObjectValue, TensorValue, Value } from "../../value/values";
import { cls, type Entry, method, rawMethod } from "../vocabulary/functions";
import { anything, dim, ignored, knownFlag, optional, ordered, withDefault } from "../vocabulary/params";
import { dtype, made, tensorArgument } from "./arguments";
import { specShape } from "./types";

/** What is kept with the array: what its elements are, how many there are, and whether there may be more. */
const ELEMENT = "_element";
const SIZE = "_size";
const GROWS = "_grows";

const PARAMETERS =
  "dtype size dynamic_size clear_after_read tensor_array_name handle flow infer_shape element_shape colocate_with_first_write_call name";

export const tensorArray: Entry = cls({
  methods: {
    __init__: method(
      ordered(PARAMETERS, {
        dtype,
        size: withDefault(optional(dim), 0 as Dim | null),
        dynamic_size: knownFlag(false),
        infer_shape: knownFlag(true),
        element_shape: withDefault(anything, none as Value),
      }),
      (self, { dtype: type, size, dynamic_size, infer_shape, element_shape }, ctx) => {
        ctx.setAttribute(self, SIZE, int(size ?? UNKNOWN));
        ctx.setAttribute(self, GROWS, { kind: "bool", value: dynamic_size });
        // Elements that may differ are not told apart.
        const shape = infer_shape ? specShape(element_shape) : UNKNOWN_RANK;
        if (isRanked(shape) || !infer_shape) ctx.setAttribute(self, ELEMENT, made(shape, type ?? undefined));
        ctx.setAttribute(self, "dtype", { kind: "string", value: type ?? undefined, dtype: true });
        return none;
      },
    ),
    write: method(ordered("index value name", { index: anything, value: tensorArgument }), (self, { index, value }, ctx) => {
      const at = dimOf(index) ?? UNKNOWN;
      if (isGrowing(self)) setSize(self, typeof at === "number" ? maxDims(sizeOf(self), addDims(at, 1)) : UNKNOWN, ctx);
      put(self, value.shape, ctx);
      return self;
    }),
    unstack: method(ordered("value name", { value: tensorArgument }), (self, { value }, ctx) => {
      const [count, shape] = isRanked(value.shape) ? [dimAt(value.shape, 0), value.shape.slice(1)] : [UNKNOWN, UNKNOWN_RANK];
      checkCount(self, count, value);
      if (isGrowing(self)) setSize(self, count, ctx);
      put(self, shape, ctx);
      return self;
    }),
    split: method(ordered("value lengths name", { value: tensorArgument, lengths: ignored }), (self, { value }, ctx) => {
      put(self, isRanked(value.shape) ? [UNKNOWN, ...value.shape.slice(1)] : UNKNOWN_RANK, ctx);
      return self;
    }),
    scatter: method(ordered("indices value name", { indices: ignored, value: tensorArgument }), (self, { value }, ctx) => {
      if (isGrowing(self)) setSize(self, UNKNOWN, ctx);
      put(self, isRanked(value.shape) ? value.shape.slice(1) : UNKNOWN_RANK, ctx);
      return self;
    }),
    read: method(ordered("index name", {}), (self) => elementOf(self)),
    stack: method(ordered("name", {}), (self) => rows(self, [sizeOf(self)])),
    gather: method(ordered("indices name", { indices: tensorArgument }), (self, { indices }) => rows(self, indices.shape)),
    concat: method(ordered("name", {}), (self) => {
      const { shape, dtype: type } = elementOf(self);
      if (!isRanked(shape)) return made(UNKNOWN_RANK, type);
      if (shape.length === 0)
        fail({ code: "rank-mismatch", owner: "TensorArray.concat", expected: "elements of rank 1 or more", got: shape });
      return made([multiplyDims(sizeOf(self), dimAt(shape, 0)), ...shape.slice(1)], type);
    }),
    size: method(ordered("name", {}), (self) => made([], "int32", { content: int(sizeOf(self)) })),
    identity: rawMethod((self) => self),
    mark_used: rawMethod(() => none),
    close: rawMethod(() => none),
  },
});

function elementOf(self: ObjectValue): TensorValue {
  const type = self.attrs.get("dtype");
  const own = type?.kind === "string" ? type.value : undefined;
  const shapes = alternativesOf(self.attrs.get(ELEMENT) ?? anyInt).map(
    (each): Shape => (each.kind === "tensor" ? each.shape : UNKNOWN_RANK),
  );
  return made(shapes.reduce(joinShapes), own);
}

function rows(self: ObjectValue, count: Shape): TensorValue {
  const { shape, dtype: type } = elementOf(self);
  return made(isRanked(shape) && isRanked(count) ? [...count, ...shape] : UNKNOWN_RANK, type);
}

function sizeOf(self: ObjectValue): Exclude<Dim, null> {
  const size = self.attrs.get(SIZE);
  return size?.kind === "int" ? size.value : UNKNOWN;
}

function isGrowing(self: ObjectValue): boolean {
  const grows = self.attrs.get(GROWS);
  return grows?.kind !== "bool" || grows.value !== false;
}

function setSize(self: ObjectValue, size: Dim, ctx: Context): void {
  if (size !== sizeOf(self)) ctx.setAttribute(self, SIZE, int(size ?? UNKNOWN));
}

/** All elements have the shape of the first. */
function put(self: ObjectValue, shape: Shape, ctx: Context): void {
  const before = self.attrs.has(ELEMENT) ? elementOf(self).shape : shape;
  if (compareShapes(before, shape) === "no")
    fail({ code: "broadcast-mismatch", owner: "TensorArray", shapes: [before, shape], detail: "elements of one shape" });
  const joined = joinShapes(before, shape);
  if (!self.attrs.has(ELEMENT) || compareShapes(before, joined) !== "yes")
    ctx.setAttribute(self, ELEMENT, made(joined, elementOf(self).dtype));
}

/** An array that does not grow takes as many as it has room for. */
function checkCount(self: ObjectValue, count: Dim, value: TensorValue): void {
  if (!isGrowing(self) && compareDims(count, sizeOf(self)) === "no")
    fail({
      code: "invalid-argument",
      owner: "TensorArray.unstack",
      argument: "value",
      expected: `${String(sizeOf(self))} rows`,
      got: `${String(count)}`,
      shape: value.shape,
    });
}
