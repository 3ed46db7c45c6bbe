/** Making tensors: constants, variables, ranges and random numbers (tensorflow/python/ops/array_ops.py, random_ops.py). */

import { ceilDivideDims, compareDims, type Dim, maxDims, type Shape, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { compareShapes, formatShape, insertAxis, isRanked, normalizeAxis, product } from "../../shape/shape";
import { dimOf, int, list, none, shapeOf, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { cast } from "../numpy/dtypes";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, dim, ignored, integer, number, optional, ordered, param, withDefault } from "../vocabulary/params";
import {
  dtype,
  made,
  operandArgument,
  optionalTensor,
  shapeArgument,
  tensorArgument,
  tensorsArgument,
  toTensor,
  unknownTensor,
  vector,
} from "./arguments";
import { alike } from "./element-types";
import { checkRank } from "./ranks";

type DType = string | null | undefined;

function converted(of: TensorValue, to: DType): TensorValue {
  return to === null ? of : cast(of, to);
}

/** A tensor keeps its type: only what is none yet takes the one that is asked for. */
function checkUnchanged(owner: string, given: Value | undefined, to: DType): void {
  if (given?.kind !== "tensor" || given.framework !== "tensorflow" || given.dtype === undefined || !to || given.dtype === to) return;
  fail({ code: "wrong-kind", owner, expected: `a tensor of ${to}, or tf.cast`, got: `a tensor of ${given.dtype}` });
}

/** A constant of another shape: one value fills it, more must be just as many. */
function constant(value: TensorValue, shape: Shape | null): TensorValue {
  if (shape === null || !isRanked(shape)) return shape === null ? value : made(shape, value.dtype);
  const [given, wanted] = [isRanked(value.shape) ? product(value.shape) : UNKNOWN, product(shape)];
  if (given !== 1 && compareDims(given, wanted) === "no")
    fail({ code: "reshape-mismatch", owner: "tf.constant", target: shape, got: value.shape });
  return made(shape, value.dtype, value.range ? { range: value.range } : {});
}

const filled: Entry = fn(ordered("shape dtype name layout", { shape: shapeArgument, dtype }), ({ shape, dtype: type }) =>
  made(shape, type === null ? "float32" : type),
);

const like: Entry = fn(ordered("input dtype name layout", { input: tensorArgument, dtype }), ({ input, dtype: type }) =>
  made(input.shape, type === null ? input.dtype : type),
);

const random = (names: string): Entry =>
  fn(ordered(names, { shape: vector, dtype }), ({ shape, dtype: type }) => made(shape, type === null ? "float32" : type));

/** Integers from `minval` up to `maxval`, which is left out. */
const uniform = (names: string): Entry =>
  fn(
    ordered(names, { shape: vector, minval: withDefault(number, 0), maxval: withDefault(number, null), dtype }),
    ({ shape, minval, maxval, dtype: type }) => {
      const isInteger = type !== null && type !== undefined && !isFloatingDType(type);
      if (isInteger && maxval === null)
        fail({ code: "call-mismatch", owner: "tf.random.uniform", detail: `needs maxval for integers of type ${type}` });
      const range =
        isInteger && minval !== undefined && typeof maxval === "number" && maxval > minval
          ? { range: { min: minval, max: maxval - 1, every: false } }
          : {};
      return made(shape, type === null ? "float32" : type, range);
    },
  );

function range(start: Value, limit: Value, delta: Value, type: DType): Value {
  const [first, end] = limit.kind === "none" ? [undefined, start] : [start, limit];
  const parts = [...(first ? [first] : []), end, delta].map((each) => toTensor(each));
  const dtypes = new Set(parts.map((each) => each?.dtype));
  const own = [...dtypes].find(isFloatingDType) ?? (dtypes.size === 1 ? [...dtypes][0] : [...dtypes].find((each) => each === "int64"));
  const result = type === null ? own : type;
  if (isFloatingDType(own)) return made([floatCount(first, end, delta)], result);
  const [low, high, by] = [first ? (dimOf(first) ?? UNKNOWN) : 0, dimOf(end) ?? UNKNOWN, dimOf(delta) ?? UNKNOWN];
  const length = maxDims(0, ceilDivideDims(subtractDims(high, low), by));
  if (typeof low !== "number" || typeof by !== "number" || typeof length !== "number" || length === 0) return made([length], result);
  const last = low + by * (length - 1);
  return made([length], result, {
    range: { min: Math.min(low, last), max: Math.max(low, last), every: Math.abs(by) === 1 || length === 1 },
  });
}

function floatCount(start: Value | undefined, end: Value, delta: Value): Dim {
  const value = (of: Value): number | undefined =>
    of.kind === "float" ? of.value : of.kind === "int" && typeof of.value === "number" ? of.value : undefined;
  const [low, high, by] = [start ? value(start) : 0, value(end), value(delta)];
  return low === undefined || high === undefined || !by ? UNKNOWN : Math.max(0, Math.ceil((high - low) / by));
}

/** A row for each index, with a single 1. */
function oneHot(of: TensorValue, depth: Dim, axis: number, type: DType, plain: boolean): Value {
  if (isFloatingDType(of.dtype))
    fail({ code: "wrong-kind", owner: "tf.one_hot", expected: "integer indices", got: `${of.dtype}`, argument: "indices" });
  if (!isRanked(of.shape)) return made(of.shape, type ?? undefined);
  const at = normalizeAxis("tf.one_hot", axis, of.shape, of.shape.length + 1);
  const isLast = at === of.shape.length;
  return made(insertAxis(of.shape, at, depth), type === null ? "float32" : type, plain && isLast ? { oneHot: true } : {});
}

/** Sizes, of which None may be any. */
const anyShape = param<Shape>((value) => shapeOf(value) ?? UNKNOWN_RANK, UNKNOWN_RANK);

const variableParameters =
  "initial_value trainable validate_shape caching_device name variable_def dtype import_scope constraint synchronization aggregation shape experimental_enable_variable_lifting";

export const creation: Entries = {
  constant: fn(
    ordered("value dtype shape name", { value: tensorArgument, dtype, shape: optional(shapeArgument) }),
    ({ value, dtype: type, shape }, _ctx, { given }) => {
      checkUnchanged("tf.constant", given.get("value")?.value, type);
      return constant(converted(value, type), shape);
    },
  ),
  convert_to_tensor: fn(
    ordered("value dtype dtype_hint name", { value: tensorArgument, dtype }),
    ({ value, dtype: type }, _ctx, { given }) => {
      checkUnchanged("tf.convert_to_tensor", given.get("value")?.value, type);
      return converted(value, type);
    },
  ),
  Variable: fn(
    ordered(variableParameters, { initial_value: withDefault(anything, none), dtype, shape: optional(anyShape) }),
    ({ initial_value, dtype: type, shape }, ctx) => {
      const value =
        initial_value.kind === "function" ? ctx.call(initial_value, { positional: [], named: new Map(), open: false }) : initial_value;
      checkUnchanged("tf.Variable", value, type);
      const own = toTensor(value)?.shape;
      if (shape && own && compareShapes(own, shape) === "no")
        fail({
          code: "invalid-argument",
          owner: "tf.Variable",
          argument: "shape",
          expected: "the shape of the initial value",
          got: formatShape(shape),
          shape: own,
        });
      const { content: _content, range: _range, oneHot: _oneHot, ...rest } = converted(toTensor(value) ?? unknownTensor, type);
      return { ...rest, shape: shape ?? rest.shape, variable: true };
    },
  ),
  zeros: filled,
  ones: filled,
  zeros_like: like,
  ones_like: like,
  fill: fn(ordered("dims value name layout", { dims: shapeArgument, value: tensorArgument }), ({ dims, value }) => made(dims, value.dtype)),
  eye: fn(
    ordered("num_rows num_columns batch_shape dtype name", {
      num_rows: dim,
      num_columns: optional(dim),
      batch_shape: optional(shapeArgument),
      dtype,
    }),
    ({ num_rows, num_columns, batch_shape, dtype: type }) => {
      const batch = batch_shape ?? [];
      return made(
        isRanked(batch) ? [...batch, num_rows, num_columns ?? num_rows] : batch,
        type === null ? "float32" : type,
        num_columns === null ? { oneHot: true } : {},
      );
    },
  ),
  range: fn(
    ordered("start limit delta dtype name", {
      start: anything,
      limit: withDefault(anything, none as Value),
      delta: withDefault(anything, int(1) as Value),
      dtype,
    }),
    ({ start, limit, delta, dtype: type }) => range(start, limit, delta, type),
  ),
  linspace: fn(
    ordered("start stop num name axis", { start: tensorArgument, stop: ignored, num: dim, axis: withDefault(integer, 0) }),
    ({ start, num, axis }) =>
      isRanked(start.shape)
        ? made(insertAxis(start.shape, normalizeAxis("tf.linspace", axis, start.shape, start.shape.length + 1), num), start.dtype)
        : start,
  ),
  one_hot: fn(
    ordered("indices depth on_value off_value axis dtype name", {
      indices: operandArgument,
      depth: dim,
      on_value: optionalTensor,
      off_value: optionalTensor,
      axis: withDefault(optional(integer), -1),
      dtype,
    }),
    ({ indices, depth, on_value, off_value, axis, dtype: type }) =>
      oneHot(
        alike([indices], "int64")[0] ?? unknownTensor,
        depth,
        axis ?? -1,
        type ?? on_value?.dtype ?? off_value?.dtype ?? type,
        on_value === null && off_value === null,
      ),
  ),
  meshgrid: fn(
    {
      args: { ...tensorsArgument, rest: "args", required: false, fallback: [] },
      kwargs: { ...withDefault(anything, unknown), rest: "kwargs" },
    },
    ({ args, kwargs }) => {
      // The others are multiplied by ones of the type of the first.
      const typeOf = (each: TensorValue): string | undefined => (each.dtype === args[0]?.dtype ? each.dtype : undefined);
      const sizes = args.map(({ shape }) => (isRanked(shape) ? product(shape) : UNKNOWN));
      const indexing = kwargs.kind === "dict" && !kwargs.open ? kwargs.entries.get("sindexing")?.value : undefined;
      if (indexing?.kind === "string" && indexing.value === "ij") return list(args.map((each) => made(sizes, typeOf(each))));
      if (kwargs.kind !== "dict" || kwargs.open || (indexing && !(indexing.kind === "string" && indexing.value === "xy")))
        return list(
          args.map((each) =>
            made(
              sizes.map(() => UNKNOWN),
              typeOf(each),
            ),
          ),
        );
      const [first = 1, second, ...rest] = sizes;
      const shape = second === undefined ? [first] : [second, first, ...rest];
      return list(args.map((each) => made(shape, typeOf(each))));
    },
  ),
};

export const randomNumbers: Entries = {
  normal: random("shape mean stddev dtype seed name"),
  truncated_normal: random("shape mean stddev dtype seed name"),
  uniform: uniform("shape minval maxval dtype seed name"),
  stateless_normal: random("shape seed mean stddev dtype name alg"),
  stateless_truncated_normal: random("shape seed mean stddev dtype name alg"),
  stateless_uniform: uniform("shape seed minval maxval dtype name alg"),
  gamma: fn(
    ordered("shape alpha beta dtype seed name", { shape: shapeArgument, alpha: tensorArgument, dtype }),
    ({ shape, alpha, dtype: type }) =>
      made(isRanked(shape) && isRanked(alpha.shape) ? [...shape, ...alpha.shape] : unknownTensor.shape, type === null ? "float32" : type),
  ),
  poisson: fn(ordered("shape lam dtype seed name", { shape: shapeArgument, lam: tensorArgument, dtype }), ({ shape, lam, dtype: type }) =>
    made(isRanked(shape) && isRanked(lam.shape) ? [...shape, ...lam.shape] : unknownTensor.shape, type === null ? "float32" : type),
  ),
  categorical: fn(
    ordered("logits num_samples dtype seed name", { logits: tensorArgument, num_samples: dim, dtype }),
    ({ logits, num_samples, dtype: type }) => {
      const { shape } = logits;
      checkRank("tf.random.categorical", shape, 2, "logits");
      const [rows = UNKNOWN, classes] = isRanked(shape) ? shape : [];
      const known = typeof classes === "number" ? { range: { min: 0, max: classes - 1, every: false } } : {};
      return made([rows, num_samples], type === null ? "int64" : type, known);
    },
  ),
  shuffle: fn(ordered("value seed name", { value: tensorArgument }), ({ value }) =>
    made(value.shape, value.dtype, value.range ? { range: value.range } : {}),
  ),
  set_seed: fn({ seed: ignored }, () => none),
};
