/** Dropout, noise and activity regularization (keras/src/layers/regularization): shapes pass through. */
import { tryBroadcast } from "../../../../shape/broadcast";
import { type Dims, isInteger } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt, isRanked } from "../../../../shape/shape";
import { shapeOf } from "../../../../value/make";
import type { TensorValue } from "../../../../value/values";
import type { Bound, Params } from "../../../vocabulary/bind";
import type { Entries, Entry } from "../../../vocabulary/functions";
import { dataFormat, ignored, ignoring, number, param, refuse, withDefault } from "../../../vocabulary/params";
import { checkSeed } from "../../identifiers";
import { layer } from "../../layer";

/** A number from 0 to 1, as Keras insists also for standard deviations; undefined when not known. */
const fraction = param<number | undefined>((value, at) => {
  if (["string", "none", "tuple", "list", "dict"].includes(value.kind)) return refuse(at, "a number from 0 to 1", value);
  const known = number.read(value, at);
  return typeof known !== "number" ? undefined : known < 0 || known > 1 ? refuse(at, "a number from 0 to 1", value) : known;
}, undefined);

/** The shape of the mask, None for the input's own size; undefined when not given or not known. */
const noiseShape = withDefault(
  param<Dims | undefined>((value, at) => {
    if (value.kind === "none" || value.kind === "union") return undefined;
    const shape = shapeOf(value) ?? refuse(at, "a tuple of sizes", value);
    if (!isRanked(shape)) return undefined;
    return shape.some((size) => isInteger(size) && size <= 0) ? refuse(at, "sizes greater than 0, or None", value) : shape;
  }, undefined),
  undefined,
);

/** In training the mask is broadcast to real values. */
function checkNoise(noise: Dims, { framework, shape }: TensorValue, owner: string): void {
  if (framework === "keras" || !isRanked(shape)) return;
  const concrete = noise.map((dim, axis) => (dim === null ? dimAt(shape, axis) : dim));
  if (!tryBroadcast([concrete, shape]))
    fail({ code: "broadcast-mismatch", owner, shapes: [concrete, shape], detail: "a noise_shape that broadcasts to the input" });
}

const passing = { input: {}, output: (_args: unknown, input: Dims): Dims => input, dtype: "passes" } as const;

/** The only layers without `**kwargs`: what every other layer takes is refused. */
function spatialDropout(rank: number): Entry {
  const common = ignoring("seed", "name", "dtype");
  return layer({
    params: rank === 1 ? { rate: fraction, ...common } : { rate: fraction, data_format: dataFormat, ...common },
    onlyOwn: true,
    config: "-trainable =dtype",
    ...passing,
    check: ({ rate }, _ctx, binding, owner) => checkSeed(rate, binding, owner),
    input: { rank: rank + 2 },
  });
}

export const regularization: Entries = {
  Dropout: layer({
    params: { rate: fraction, noise_shape: noiseShape, seed: ignored },
    check: ({ rate }, _ctx, binding, owner) => checkSeed(rate, binding, owner),
    ...passing,
    after: ({ rate, noise_shape }, output, call, ctx, owner) => {
      const training = call.argument("training");
      const drops = rate !== undefined && rate > 0 && rate < 1;
      if (drops && noise_shape && training && ctx.truth(training) === true) checkNoise(noise_shape, output, owner);
      return output;
    },
  }),
  AlphaDropout: dropping({ rate: fraction, ...ignoring("noise_shape", "seed") }, ({ rate }) => rate),
  GaussianDropout: dropping({ rate: fraction, seed: ignored }, ({ rate }) => rate),
  GaussianNoise: dropping({ stddev: fraction, seed: ignored }, ({ stddev }) => stddev),
  SpatialDropout1D: spatialDropout(1),
  SpatialDropout2D: spatialDropout(2),
  SpatialDropout3D: spatialDropout(3),
  ActivityRegularization: layer({ params: ignoring("l1", "l2"), callParameters: [], ...passing, keepsValues: true }),
};

function dropping<const P extends Params>(params: P, share: (args: Bound<P>) => number | undefined): Entry {
  return layer({ params, check: (args, _ctx, binding, owner) => checkSeed(share(args), binding, owner), ...passing });
}
