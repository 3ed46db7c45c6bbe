/** Batch, layer, group, RMS and unit normalization (keras/src/layers/normalization): shapes pass through, an axis is frozen. */
import { tryBroadcast } from "../../../../shape/broadcast";
import { compareDims, type Dims, formatDim, lessThan, moduloDims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt, isRanked, normalizeAxis } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { dimOf } from "../../../../value/make";
import type { TensorValue } from "../../../../value/values";
import type { Param } from "../../../vocabulary/bind";
import { NOT_KNOWN } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import type { WeightSpec } from "../../../vocabulary/layers";
import { extras, ignored, ignoring, integer, integers, param, refuse, withDefault } from "../../../vocabulary/params";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { whether } from "../weights";
import { reportRows } from "./rows";

const same = (_args: unknown, input: Dims): Dims => input;

/** BatchNormalization takes what Python's `int()` takes. */
const wholeNumber: Param<number> = param<number>((value, at) => {
  if (value.kind === "float") return value.value === undefined ? NOT_KNOWN : Math.trunc(value.value);
  return value.kind === "string" ? NOT_KNOWN : integer.read(value, at);
});

/** Keras stores a tuple and stumbles over it when it builds. */
const groups = param((value, at) => {
  const size = value.kind === "none" ? undefined : dimOf(value);
  if (size === undefined || size === 0 || (typeof size === "number" && size < -1)) refuse(at, "a positive integer or -1", value);
  return size ?? UNKNOWN;
}, UNKNOWN);

/** Weights over one or more axes, those that exist. */
function over(
  owner: string,
  input: Dims,
  axes: readonly number[],
  parts: Readonly<Record<string, boolean | undefined>>,
): readonly WeightSpec[] {
  const shape = axes.map((axis) => dimAt(input, normalizeAxis(owner, axis, input)));
  return Object.entries(parts)
    .filter(([, there]) => there !== false)
    .map(([name, there]) => [name, there ? shape : [UNKNOWN]]);
}

/** Real arrays of another size than the layer was built with: its weights do not fit. Keras does not look for a KerasTensor. */
function checkBuilt(axes: readonly number[], output: TensorValue, call: LayerCall, owner: string): TensorValue {
  const sizes = sizesBuilt(axes, output, call);
  if (!sizes || !isRanked(output.shape)) return output;
  // Only where -1 stands for the last of several axes the sizes are compared.
  const isLast = axes.length === 1 && axes[0] === (output.shape.length === 1 ? -1 : output.shape.length - 1);
  if (isLast) return repeated(sizes, output, call, owner);
  for (const [index, axis] of axes.entries()) {
    const expected = dimAt(sizes, index);
    if (compareDims(expected, dimAt(output.shape, axis)) === "no")
      failAt({ at: call.at }, { code: "axis-mismatch", owner, axis, expected, got: output.shape, reason: "built" });
  }
  return output;
}

/** The weights are multiplied with the last axes of a real array, whichever they were made for. */
function repeated(sizes: Dims, output: TensorValue, { at }: LayerCall, owner: string): TensorValue {
  const shape = tryBroadcast([output.shape, sizes]);
  if (!shape) failAt({ at }, { code: "axis-mismatch", owner, axis: -1, expected: dimAt(sizes, -1), got: output.shape, reason: "built" });
  return { ...output, shape };
}

/** Sizes of the axes that weights were made for; undefined for a KerasTensor, which nothing is computed of. */
function sizesBuilt(axes: readonly number[], { framework }: TensorValue, { state }: LayerCall): Dims | undefined {
  const built = state.built?.kind === "tensor" ? state.built.shape : undefined;
  return framework !== "keras" && built && isRanked(built) ? axes.map((axis) => dimAt(built, axis)) : undefined;
}

/** A mask has the axes of the input but the last. */
function checkMask(output: TensorValue, call: LayerCall, owner: string): TensorValue {
  const given = call.argument("mask");
  const mask = given?.kind === "tensor" ? given.shape : undefined;
  if (output.framework === "keras" || !mask || !isRanked(mask) || !isRanked(output.shape)) return output;
  const rank = output.shape.length - 1;
  if (mask.length !== rank) fail({ code: "rank-mismatch", owner, expected: `rank ${rank}`, got: mask, argument: "mask" });
  const sizes: Dims = output.shape;
  const fits = mask.every((dim, axis) => dim === 1 || compareDims(dim, dimAt(sizes, axis)) !== "no");
  if (!fits) fail({ code: "broadcast-mismatch", owner, shapes: [mask, output.shape], detail: "a mask of the input's sizes" });
  return output;
}

const GAMMA_BETA = [
  "beta_initializer",
  "gamma_initializer",
  "beta_regularizer",
  "gamma_regularizer",
  "beta_constraint",
  "gamma_constraint",
] as const;

export const normalizations: Entries = {
  BatchNormalization: layer({
    params: {
      axis: withDefault(wholeNumber, -1),
      ...ignoring("momentum", "epsilon"),
      center: whether,
      scale: whether,
      ...identifiers("beta_initializer", "gamma_initializer", "moving_mean_initializer", "moving_variance_initializer"),
      ...identifiers("beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint"),
      renorm: withDefault(whether, false),
      ...ignoring("renorm_clipping", "renorm_momentum", "synchronized"),
    },
    callParameters: ["training", "mask"],
    input: { freezesRank: true, freezes: ({ axis }) => [axis] },
    weights: ({ axis, center, scale, renorm }, input, owner) => [
      ...over(owner, input, [axis], { gamma: scale, beta: center }),
      ...untrained(over(owner, input, [axis], { moving_mean: true, moving_variance: true })),
      ...untrained(over(owner, input, [axis], { moving_stddev: renorm, renorm_mean: renorm, renorm_stddev: renorm })),
    ],
    output: same,
    dtype: "float",
    after: ({ axis }, output, call, ctx, owner) => {
      if (call.inputs.kind === "tensor") reportRows(owner, axis, call.inputs, call.state.argumentSites.axis, ctx);
      return checkMask(output, call, owner);
    },
  }),
  LayerNormalization: layer({
    config: "+rms_scaling",
    params: {
      axis: withDefault(integers, [-1]),
      epsilon: ignored,
      center: whether,
      scale: whether,
      ...identifiers(...GAMMA_BETA),
      kwargs: extras({ rms_scaling: whether }),
    },
    callParameters: [],
    input: {},
    weights: ({ axis, center, scale, kwargs }, input, owner) => {
      const rms = kwargs.rms_scaling ?? false;
      return over(owner, input, axis, { gamma: rms || scale, beta: rms ? false : center });
    },
    output: same,
    dtype: "float",
    after: ({ axis, center, scale, kwargs }, output, call, _ctx, owner) =>
      [center, scale, kwargs.rms_scaling].includes(true) ? checkBuilt(axis, output, call, owner) : output,
  }),
  GroupNormalization: layer({
    params: {
      groups: withDefault(groups, 32),
      axis: withDefault(integer, -1),
      epsilon: ignored,
      center: whether,
      scale: whether,
      ...identifiers(...GAMMA_BETA),
    },
    callParameters: [],
    input: { freezesRank: true, freezes: ({ axis }) => [axis] },
    weights: ({ groups: count, axis, center, scale }, input, owner) => {
      const size = dimAt(input, normalizeAxis(owner, axis, input));
      if (size === null) fail({ code: "undefined-dimension", owner, axis, got: input });
      if (count !== -1 && (lessThan(size, count) === "yes" || compareDims(moduloDims(size, count), 0) === "no"))
        fail({
          code: "invalid-argument",
          owner,
          argument: "groups",
          expected: `a divisor of the ${formatDim(size)} channels`,
          got: formatDim(count),
          shape: input,
        });
      return over(owner, input, [axis], { gamma: scale, beta: center });
    },
    output: same,
    dtype: "float",
  }),
  RMSNormalization: layer({
    params: { axis: withDefault(integers, [-1]), epsilon: ignored },
    callParameters: [],
    inputName: "x",
    input: {},
    weights: ({ axis }, input, owner) => over(owner, input, axis, { scale: true }),
    output: same,
    dtype: "passes",
    after: ({ axis }, output, call, _ctx, owner) => {
      const sizes = sizesBuilt(axis, output, call);
      return sizes ? repeated(sizes, output, call, owner) : output;
    },
  }),
  UnitNormalization: layer({
    params: { axis: withDefault(integers, [-1]) },
    callParameters: [],
    input: { accepts: "floats" },
    output: ({ axis }, input, owner) => {
      for (const each of axis) normalizeAxis(owner, each, input);
      return input;
    },
    dtype: "float",
  }),
};

function untrained(weights: readonly WeightSpec[]): readonly WeightSpec[] {
  return weights.map(([name, shape]) => [name, shape, false]);
}
