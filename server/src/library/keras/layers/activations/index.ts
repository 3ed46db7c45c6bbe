/** Activations as layers (keras/src/layers/activations). */

import type { Dim, Dims } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { normalizeAxis } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import type { Binding, Params } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { extras, ignored, ignoring, integers, number, optional, param, withDefault } from "../../../vocabulary/params";
import { activates, activationFunction, warnOfOneUnit } from "../../activations";
import { layer } from "../../layer";

const same = (_args: unknown, input: Dims): Dims => input;

/** None: all values together. */
const softmaxAxes = param<readonly number[]>((value, at) => (value.kind === "none" ? [] : integers.read(value, at)));

/** Fails when an argument that must be a number of 0 or more surely is not. */
function notNegative<P extends Params>(owner: string, argument: keyof P & string, binding: Binding<P>, noneToo: boolean): void {
  const given = binding.given.get(argument)?.value;
  const value = given?.kind === "int" || given?.kind === "float" ? given.value : undefined;
  if (!(typeof value === "number" && value < 0) && !(noneToo && given?.kind === "none")) return;
  failAt(
    { at: binding.sites[argument] },
    { code: "invalid-argument", owner, argument, expected: "a number of 0 or more", got: given?.kind === "none" ? "None" : `${value}` },
  );
}

export const activationLayers: Entries = {
  Activation: layer({ params: { activation: activationFunction }, callParameters: [], output: same, dtype: "passes", after: activates }),
  ReLU: layer({
    params: ignoring("max_value", "negative_slope", "threshold"),
    callParameters: [],
    check: (_args, _ctx, binding, owner) => {
      notNegative(owner, "max_value", binding, false);
      notNegative(owner, "negative_slope", binding, true);
      notNegative(owner, "threshold", binding, true);
    },
    output: same,
    dtype: "passes",
  }),
  LeakyReLU: layer({
    params: { negative_slope: ignored, kwargs: extras({ alpha: ignored }) },
    callParameters: [],
    check: (_args, _ctx, binding, owner) => notNegative(owner, "negative_slope", binding, true),
    output: same,
    dtype: "passes",
  }),
  ELU: layer({ params: { alpha: ignored }, callParameters: [], output: same, dtype: "passes" }),
  PReLU: layer({
    params: { ...ignoring("alpha_initializer", "alpha_regularizer", "alpha_constraint"), shared_axes: optional(integers) },
    callParameters: [],
    input: {
      freezesRank: true,
      freezes: ({ shared_axes }, rank) =>
        shared_axes ? Array.from({ length: rank - 1 }, (_, i) => i + 1).filter((axis) => !shared_axes.includes(axis)) : [],
    },
    weights: ({ shared_axes }, input, owner) => [["alpha", sharing(owner, input, shared_axes ?? [])]],
    output: same,
    dtype: "passes",
  }),
  Softmax: layer({
    params: { axis: withDefault(softmaxAxes, [-1]) },
    callParameters: ["mask"],
    output: ({ axis }, input, owner, { framework }) => {
      if (framework !== "keras") for (const each of axis) normalizeAxis(owner, each, input);
      return input;
    },
    dtype: "passes",
    after: ({ axis }, output, { self }, ctx, owner) => {
      const [only, ...more] = axis;
      if (only !== undefined && more.length === 0) warnOfOneUnit(owner, output.shape, only, self.created, ctx);
      return output;
    },
  }),
  /** Of `tf.keras` only. */
  ThresholdedReLU: layer({ params: { theta: withDefault(number, 1) }, callParameters: [], output: same, dtype: "passes" }),
};

/** The sample's shape, 1 where a slope is shared; axes count from the batch, and Python's negative indices apply. */
function sharing(owner: string, input: Dims, shared: readonly number[]): Dims {
  const sizes: Dim[] = input.slice(1);
  for (const axis of shared) {
    const index = axis - 1 < 0 ? axis - 1 + sizes.length : axis - 1;
    if (index < 0 || index >= sizes.length) fail({ code: "axis-out-of-range", owner, axis, got: input });
    sizes[index] = 1;
  }
  return sizes;
}
