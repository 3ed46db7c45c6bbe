/** `keras.ops.nn`: normalization, encodings, attention (keras/src/ops/nn.py). */
import { compareDims, type Dim, floorDivideDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import {
  compareShapes,
  dimAt,
  formatShape,
  insertAxis,
  isRanked,
  normalizeAxis,
  removeAxis,
  replaceAxis,
  replaceLast,
} from "../../../shape/shape";
import type { TensorValue, Value } from "../../../value/values";
import { NOT_KNOWN } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { dim, ignored, integer, integers, optional, param, withDefault } from "../../vocabulary/params";
import { FLOATING_ONLY, floatOf, type Kind, promoted, typed } from "./kinds";
import { dtype, isSymbolic, made, op, tensorArgument } from "./operation";

/** Along one axis or several; arrays of integers have no softmax. */
const alongAxis = (owner: string): Entry =>
  op("x axis", { x: tensorArgument, axis: withDefault(optional(integers), [-1]) }, ({ x, axis }, ctx) => {
    if (isRanked(x.shape)) for (const each of axis ?? []) if (isSymbolic(x) || x.shape.length > 0) normalizeAxis(owner, each, x.shape);
    const type = typed(owner, FLOATING, x);
    if (owner === "softmax" && axis?.length === 1 && isRanked(x.shape) && x.shape.at(axis[0] ?? -1) === 1)
      ctx.report({ code: "softmax-one-unit", owner, got: x.shape });
    return made(x.shape, type);
  });

function glu(x: TensorValue, axis: number): TensorValue {
  const type = typed("glu", ["same", "same", "bool int uint"], x);
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, type);
  const at = normalizeAxis("glu", axis, x.shape);
  const size = dimAt(x.shape, at);
  if (typeof size === "number" && size % 2 !== 0)
    fail({
      code: "invalid-argument",
      owner: "glu",
      argument: "x",
      expected: `an even size in axis ${axis}`,
      got: formatShape(x.shape),
      shape: x.shape,
    });
  return made(replaceAxis(x.shape, at, floorDivideDims(size, 2)), type);
}

/** TensorFlow takes a float for the integer below. */
const axisInWhole = param<number>((value, at) => (value.kind === "float" ? NOT_KNOWN : integer.read(value, at)));

/** Arrays may be encoded along no axis, which is the last; KerasTensors may not. */
function encodedAxis(owner: string, x: TensorValue, axis: number | null): number {
  return axis ?? (isSymbolic(x) ? missing(owner, "axis") : -1);
}

function missing(owner: string, argument: string): never {
  return fail({ code: "invalid-argument", owner, argument, expected: "an integer", got: "None" });
}

/** A row for each index, with a single 1. */
function oneHot(x: TensorValue, classes: Dim, axis: number, type: string | undefined | null): Value {
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, type === null ? "float32" : type);
  const rank = x.shape.length + 1;
  const at = normalizeAxis("one_hot", axis, x.shape, rank);
  return made(insertAxis(x.shape, at, classes), type === null ? "float32" : type, at === rank - 1 ? { oneHot: true } : {});
}

/** The second axis is reduced once the classes have theirs; labels of rank 1 lose their only one. */
function multiHot(x: TensorValue, classes: Dim | null, axis: number, type: string | undefined | null): Value {
  const count = classes ?? UNKNOWN;
  // Of a KerasTensor its own is declared, whichever is asked for.
  const result = isSymbolic(x) ? x.dtype : (type ?? "float32");
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, result);
  if (x.shape.length === 0) return made(isSymbolic(x) ? [count] : [], result);
  if (axis < -1 || axis > x.shape.length) return made(UNKNOWN_RANK, result);
  const whole = insertAxis(x.shape, axis, count);
  return made(removeAxis(whole, x.shape.length === 1 ? 0 : 1), result);
}

function attention(query: TensorValue, key: TensorValue, value: TensorValue): Value {
  for (const each of [query, key, value])
    if (isRanked(each.shape) && each.shape.length !== 4)
      fail({ code: "rank-mismatch", owner: "dot_product_attention", expected: "rank 4", got: each.shape });
  if (isSymbolic(query, key, value)) return made(query.shape, floatOf(promoted(query.dtype, key.dtype, value.dtype)));
  const lastOfValue = isRanked(value.shape) ? dimAt(value.shape, -1) : UNKNOWN;
  return made(isRanked(query.shape) ? replaceLast(query.shape, lastOfValue) : UNKNOWN_RANK, promoted(query.dtype, key.dtype, value.dtype));
}

const same = (names: string): Entry => op(names, { x: tensorArgument }, ({ x }) => made(x.shape, x.dtype));

const FLOATING: Kind = ["same", "same", FLOATING_ONLY];

export const nn: Entries = {
  softmax: alongAxis("softmax"),
  log_softmax: alongAxis("log_softmax"),
  sparsemax: op("x axis", { x: tensorArgument, axis: withDefault(integer, -1) }, ({ x, axis }) => {
    if (isRanked(x.shape)) normalizeAxis("sparsemax", axis, x.shape);
    return made(x.shape, typed("sparsemax", FLOATING, x));
  }),
  glu: op("x axis", { x: tensorArgument, axis: withDefault(integer, -1) }, ({ x, axis }) => glu(x, axis)),
  normalize: op("x axis order epsilon", { x: tensorArgument, axis: withDefault(optional(integers), [-1]) }, ({ x, axis }) => {
    if (isRanked(x.shape)) for (const each of axis ?? []) normalizeAxis("normalize", each, x.shape);
    return made(x.shape, typed("normalize", ["float32", "same", FLOATING_ONLY], x));
  }),
  batch_normalization: op(
    "x mean variance axis offset scale epsilon",
    { x: tensorArgument, mean: tensorArgument, variance: tensorArgument, axis: integer },
    ({ x, mean, variance, axis }) => {
      if (isRanked(x.shape)) {
        const size = dimAt(x.shape, normalizeAxis("batch_normalization", axis, x.shape));
        for (const each of [mean, variance])
          if (isRanked(each.shape) && (each.shape.length !== 1 || compareDims(dimAt(each.shape, 0), size) === "no"))
            fail({
              code: "broadcast-mismatch",
              owner: "batch_normalization",
              shapes: [each.shape, x.shape],
              detail: `a vector as long as axis ${axis}`,
            });
      }
      return made(x.shape, typed("batch_normalization", ["same", "same", "bool"], x));
    },
  ),
  layer_normalization: op(
    "x gamma beta axis epsilon kwargs",
    { x: tensorArgument, gamma: ignored, beta: ignored, kwargs: { ...ignored, rest: "kwargs" } },
    ({ x }) => made(x.shape, x.dtype),
  ),
  rms_normalization: same("x scale axis epsilon"),
  one_hot: op(
    "x num_classes axis dtype sparse",
    { x: tensorArgument, num_classes: { ...optional(dim), required: true }, axis: withDefault(optional(integer), -1), dtype },
    ({ x, num_classes, axis, dtype: type }) => {
      if (num_classes === null && !isSymbolic(x)) missing("one_hot", "num_classes");
      return oneHot(x, num_classes, encodedAxis("one_hot", x, axis), type);
    },
  ),
  multi_hot: op(
    "inputs num_classes axis dtype sparse kwargs",
    {
      inputs: tensorArgument,
      num_classes: optional(dim),
      axis: withDefault(optional(axisInWhole), -1),
      dtype,
      kwargs: { ...ignored, rest: "kwargs" },
    },
    ({ inputs, num_classes, axis, dtype: type }) => {
      if (num_classes === null) missing("multi_hot", "num_classes");
      return multiHot(inputs, num_classes, encodedAxis("multi_hot", inputs, axis), type);
    },
  ),
  dot_product_attention: op(
    "query key value bias mask scale is_causal flash_attention attn_logits_soft_cap",
    { query: tensorArgument, key: tensorArgument, value: tensorArgument },
    ({ query, key, value }) => attention(query, key, value),
  ),
  psnr: op("x1* x2* max_val!", { x1: tensorArgument, x2: tensorArgument }, ({ x1, x2 }) => {
    if (!isSymbolic(x1, x2) && compareShapes(x1.shape, x2.shape) === "no")
      fail({ code: "broadcast-mismatch", owner: "psnr", shapes: [x1.shape, x2.shape], detail: "images of one shape" });
    return made([], isSymbolic(x1, x2) ? "float32" : floatOf(promoted(x1.dtype, x2.dtype)));
  }),
};
