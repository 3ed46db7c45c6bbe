/** SpectralNormalization (keras/src/layers/normalization/spectral_normalization.py): wraps a layer that has a kernel. */
import { UNKNOWN } from "../../../../shape/dim";
import { isRanked, last } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { shapeValue, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { ObjectValue, Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import type { WeightSpec } from "../../../vocabulary/layers";
import { number, param, refuse, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { buildFromShape } from "../../layer-build";
import { layerState } from "../../state";
import { innerLayer, wrappedLayer } from "../core/wrapper";

const atLeastOne = param((value, at) => {
  const count = number.read(value, at);
  return typeof count === "number" && count <= 0 ? refuse(at, "a number greater than 0", value) : null;
}, null);

export const spectralNormalization: Entries = {
  SpectralNormalization: layer(
    {
      params: { layer: innerLayer, power_iterations: withDefault(atLeastOne, null) },
      input: { minRank: 1, freezes: [-1] },
      sublayers: (args) => [args.layer],
      weightsOf: (args, inputs, ctx, owner) => vectorOf(args.layer, inputs, ctx, owner),
      call: (args, call, ctx) => {
        const output = ctx.call(args.layer, { positional: [{ value: call.inputs, site: call.at }], named: new Map(), open: false });
        if (output.kind !== "tensor") return output;
        // Arrays are cast back to what they were, KerasTensors declared in the layer's dtype.
        const declared = call.state.dtype === null ? "float32" : call.state.dtype;
        return { ...output, dtype: output.framework === "keras" ? declared : asTensor(call.inputs)?.dtype };
      },
    },
    { bases: ["keras.layers.Wrapper"], properties: { layer: wrappedLayer } },
  ),
};

/** The inner layer is built first; the vector has a place for every output of its kernel. */
function vectorOf(inner: ObjectValue, inputs: Value, ctx: Context, owner: string): readonly WeightSpec[] | undefined {
  const input = asTensor(inputs);
  buildFromShape(inner, input && isRanked(input.shape) ? shapeValue(input.shape) : unknown, ctx);
  const weights = layerState(inner)?.weights;
  const kernel = weights?.find(({ name }) => name === "kernel" || name === "embeddings");
  if (kernel) return [["vector_u", [1, last(kernel.shape)], false]];
  const isKnown = inner.cls.path !== undefined && weights?.every(({ shape }) => shape[0] !== UNKNOWN);
  if (isKnown)
    failAt(
      {},
      { code: "invalid-argument", owner, argument: "layer", expected: "a layer with a kernel or embeddings", got: `a ${inner.cls.name}` },
    );
  return undefined;
}
