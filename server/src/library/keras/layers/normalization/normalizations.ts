/** Batch, layer, group, RMS and unit normalization (keras/src/layers/normalization): shapes pass through, an axis is frozen. */
import { compareDims, type Dims, formatDim, lessThan, moduloDims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt, normalizeAxis } from "../../../../shape/shape";
import { dimOf } from "../../../../value/make";
import type { Param } from "../../../vocabulary/bind";
import { NOT_KNOWN } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import type { WeightSpec } from "../../../vocabulary/layers";
import { extras, ignored, ignoring, integer, integers, param, refuse, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { whether } from "../weights";

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
  input: Dims,
  axes: readonly number[],
  owner: string,
  parts: readonly (readonly [string, boolean | undefined])[],
): readonly WeightSpec[] {
  const shape = axes.map((axis) => dimAt(input, normalizeAxis(owner, axis, input)));
  return parts.filter(([, there]) => there !== false).map(([name, there]) => [name, there ? shape : [UNKNOWN]]);
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
      ...ignoring("beta_initializer", "gamma_initializer", "moving_mean_initializer", "moving_variance_initializer"),
      ...ignoring("beta_regularizer", "gamma_regularizer", "beta_constraint", "gamma_constraint"),
      renorm: withDefault(whether, false),
      ...ignoring("renorm_clipping", "renorm_momentum", "synchronized"),
    },
    callParameters: ["training", "mask"],
    input: { freezesRank: true, freezes: ({ axis }) => [axis] },
    weights: ({ axis, center, scale, renorm }, input, owner) => [
      ...over(input, [axis], owner, [
        ["gamma", scale],
        ["beta", center],
      ]),
      ...untrained(
        over(input, [axis], owner, [
          ["moving_mean", true],
          ["moving_variance", true],
        ]),
      ),
      ...untrained(
        over(input, [axis], owner, [
          ["moving_stddev", renorm],
          ["renorm_mean", renorm],
          ["renorm_stddev", renorm],
        ]),
      ),
    ],
    output: same,
    dtype: "passes",
  }),
  LayerNormalization: layer({
    params: {
      axis: withDefault(integers, [-1]),
      epsilon: ignored,
      center: whether,
      scale: whether,
      ...ignoring(...GAMMA_BETA),
      kwargs: extras({ rms_scaling: whether }),
    },
    callParameters: [],
    weights: ({ axis, center, scale, kwargs }, input, owner) => {
      const rms = kwargs.rms_scaling ?? false;
      return over(input, axis, owner, [
        ["gamma", rms || scale],
        ["beta", rms ? false : center],
      ]);
    },
    output: same,
    dtype: "float",
  }),
  GroupNormalization: layer({
    params: {
      groups: withDefault(groups, 32),
      axis: withDefault(integer, -1),
      epsilon: ignored,
      center: whether,
      scale: whether,
      ...ignoring(...GAMMA_BETA),
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
      return over(input, [axis], owner, [
        ["gamma", scale],
        ["beta", center],
      ]);
    },
    output: same,
    dtype: "float",
  }),
  RMSNormalization: layer({
    params: { axis: withDefault(integers, [-1]), epsilon: ignored },
    callParameters: [],
    inputName: "x",
    weights: ({ axis }, input, owner) => over(input, axis, owner, [["scale", true]]),
    output: same,
    dtype: "float",
  }),
  UnitNormalization: layer({
    params: { axis: withDefault(integers, [-1]) },
    callParameters: [],
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
