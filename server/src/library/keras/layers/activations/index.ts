/** Activations as layers (keras/src/layers/activations). */

import { tryBroadcast } from "../../../../shape/broadcast";
import type { Dim, Dims } from "../../../../shape/dim";
import { isFloatingDType, isIntegerDType } from "../../../../shape/dtype";
import { fail } from "../../../../shape/problem";
import { normalizeAxis } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import type { TensorValue } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { extras, ignored, integers, number, optional, param, refuse, withDefault } from "../../../vocabulary/params";
import { activates, activationFunction, warnOfOneUnit } from "../../activations";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";

const same = (_args: unknown, input: Dims): Dims => input;

/** None: all values together. What is no axis is found out on arrays alone. */
const softmaxAxes = param<readonly number[]>((value, at) =>
  value.kind === "none" || value.kind === "string" || value.kind === "float" ? [] : integers.read(value, at),
);

/** A number of 0 or more; undefined when not known. */
const slope = param<number | undefined>((value, at) => {
  const given = number.read(value, at);
  const refused = typeof given === "number" ? given < 0 : ["none", "string", "list", "tuple", "dict"].includes(value.kind);
  return refused ? refuse(at, "a number of 0 or more", value) : typeof given === "number" ? given : undefined;
}, undefined);

/** Integers times a slope are no integers any more. */
function leaked(input: string | undefined, of: number | undefined): string | undefined {
  if (input === undefined || isFloatingDType(input) || of === 0) return input;
  return of === undefined ? undefined : "float32";
}

export const activationLayers: Entries = {
  Activation: layer({
    params: { activation: activationFunction },
    callParameters: [],
    input: {},
    output: same,
    dtype: "passes",
    after: activates,
  }),
  ReLU: layer({
    params: { max_value: optional(slope), negative_slope: withDefault(slope, 0), threshold: withDefault(slope, 0) },
    callParameters: [],
    input: { accepts: "numbers" },
    output: same,
    dtype: "passes",
    after: ({ negative_slope }, output) =>
      output.framework === "keras" ? output : { ...output, dtype: leaked(output.dtype, negative_slope) },
  }),
  LeakyReLU: layer({
    params: { negative_slope: withDefault(slope, 0.3), kwargs: extras({ alpha: slope }) },
    callParameters: [],
    input: { accepts: "numbers" },
    output: same,
    dtype: "passes",
    after: (_args, output) => (output.framework === "keras" ? output : { ...output, dtype: leaked(output.dtype, 1) }),
  }),
  ELU: layer({ params: { alpha: ignored }, callParameters: [], input: { accepts: "floats" }, output: same, dtype: "passes" }),
  PReLU: layer({
    params: { ...identifiers("alpha_initializer", "alpha_regularizer", "alpha_constraint"), shared_axes: optional(integers) },
    callParameters: [],
    input: {
      accepts: "numbers",
      freezesRank: true,
      freezes: ({ shared_axes }, rank) =>
        shared_axes ? Array.from({ length: rank - 1 }, (_, i) => i + 1).filter((axis) => !shared_axes.includes(axis)) : [],
    },
    weights: ({ shared_axes }, input, owner) => [["alpha", sharing(owner, input, shared_axes ?? [])]],
    output: same,
    dtype: "passes",
    after: (_args, output, call, _ctx, owner) => checkSlopes(output, call, owner),
  }),
  Softmax: layer({
    params: { axis: withDefault(softmaxAxes, [-1]) },
    callParameters: ["mask"],
    input: { accepts: "floats" },
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

/** Arrays of other sizes than the slopes were made for. */
function checkSlopes(output: TensorValue, { state, at }: LayerCall, owner: string): TensorValue {
  const { dtype } = output;
  // Integers are not cast, and TensorFlow multiplies one type with itself only, signed if it is to be negated.
  const isOwn = state.dtype === undefined || (dtype === state.dtype && !dtype?.startsWith("u"));
  if (output.framework !== "keras" && isIntegerDType(dtype) && !isOwn)
    failAt({ at }, { code: "wrong-kind", owner, expected: "numbers of the layer's dtype", got: dtype ?? "" });
  const slopes = state.weights?.find(({ name }) => name === "alpha")?.shape;
  if (slopes && output.framework !== "keras" && !tryBroadcast([slopes, output.shape]))
    failAt({ at }, { code: "broadcast-mismatch", owner, shapes: [output.shape, slopes], detail: "an input that its slopes fit" });
  return output;
}

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
