/** `keras.random` (keras/src/random). */

import { broadcastShapes } from "../../shape/broadcast";
import { type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { none, shapeOf } from "../../value/make";
import type { Value } from "../../value/values";
import type { Param } from "../vocabulary/bind";
import { type Entries, type Entry, method } from "../vocabulary/functions";
import { anything, dim, ignored, number, param, refuse, restKeywords, withDefault } from "../vocabulary/params";
import { opaque } from "./opaque";
import { shapeArgument } from "./ops/creation";
import { dtype, made, op, tensorArgument } from "./ops/operation";

/** Unlike other operations, those that draw numbers take no single size for a shape. */
const drawnShape: Param<Shape> = {
  ...shapeArgument,
  read: (value, at) => (value.kind === "int" ? refuse(at, "a tuple of sizes", value) : shapeArgument.read(value, at)),
};

const drawn = (names: string): Entry =>
  op(names, { shape: drawnShape, dtype }, ({ shape, dtype: type }) => made(shape, type === null ? "float32" : type));

const integerType = withDefault(dtype, "int32");

/** The part that is dropped. */
const dropped = param<number | undefined>((value, at) => {
  const rate = value.kind === "float" || value.kind === "int" ? value.value : undefined;
  return typeof rate === "number" && (rate < 0 || rate > 1) ? refuse(at, "a number between 0 and 1", value) : undefined;
}, undefined);

/** What a generator starts from. */
const firstSeed = withDefault(
  param<null>(
    (value, at) => (["string", "float", "list", "tuple", "bool"].includes(value.kind) ? refuse(at, "an integer", value) : null),
    null,
  ),
  null,
);

export const random: Entries = {
  normal: drawn("shape mean stddev dtype seed"),
  truncated_normal: drawn("shape mean stddev dtype seed"),
  uniform: drawn("shape minval maxval dtype seed"),
  beta: drawn("shape alpha beta dtype seed"),
  gamma: drawn("shape alpha dtype seed"),
  binomial: drawn("shape counts probabilities dtype seed"),
  randint: op(
    "shape minval maxval dtype seed",
    { shape: drawnShape, minval: number, maxval: number, dtype: integerType },
    ({ shape, minval, maxval, dtype: type }) => {
      const range =
        minval !== undefined && maxval !== undefined && maxval > minval ? { range: { min: minval, max: maxval - 1, every: false } } : {};
      return made(shape, type ?? undefined, range);
    },
  ),
  categorical: op(
    "logits num_samples dtype seed",
    { logits: tensorArgument, num_samples: dim, dtype: integerType },
    ({ logits, num_samples, dtype: type }) => {
      if (!isRanked(logits.shape)) return made(UNKNOWN_RANK, type ?? undefined);
      if (logits.shape.length !== 2)
        return fail({ code: "rank-mismatch", owner: "categorical", expected: "rank 2", got: logits.shape, argument: "logits" });
      return made([...logits.shape.slice(0, 1), num_samples], type ?? undefined);
    },
  ),
  dropout: op(
    "inputs rate noise_shape seed",
    { inputs: tensorArgument, rate: dropped, noise_shape: withDefault(anything, none as Value) },
    ({ inputs, noise_shape }) => {
      const noise = noise_shape.kind === "none" ? [] : (shapeOf(noise_shape) ?? UNKNOWN_RANK);
      // A size of None is that of the input, which says as little as 1.
      const known = isRanked(noise) ? noise.map((size) => size ?? 1) : noise;
      return made(inputs.framework === "keras" ? inputs.shape : broadcastShapes("dropout", [inputs.shape, known]), inputs.dtype);
    },
  ),
  shuffle: op("x axis seed", { x: tensorArgument, axis: ignored }, ({ x }) => made(x.shape, x.dtype, x.range ? { range: x.range } : {})),
  SeedGenerator: opaque("seed name kwargs", {
    methods: {
      __init__: method({ seed: firstSeed, name: ignored, kwargs: restKeywords }, () => none),
      next: method({ ordered: ignored }, () => made([2], "int64")),
    },
    properties: { state: () => made([2], "int64") },
  }),
};
