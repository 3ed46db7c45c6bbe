/** TimeDistributed (keras/src/layers/rnn/time_distributed.py): one layer for every time step. */
import { type Dims, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import { asTensor, reshaped } from "../../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { layerOutput } from "../../../vocabulary/layers";
import { layer, producerOf } from "../../layer";
import type { LayerCall } from "../../state";
import { innerLayer, wrappedLayer } from "../core/wrapper";

export const timeDistributed: Entries = {
  TimeDistributed: layer(
    {
      params: { layer: innerLayer },
      callParameters: ["training", "mask"],
      sublayers: (args) => [args.layer],
      call: (args, call, ctx, owner) => run(args.layer, call, ctx, owner),
    },
    { bases: ["keras.layers.Wrapper"], properties: { layer: wrappedLayer } },
  ),
};

/** The time axis is taken out before the inner layer and put back after it. */
function run(inner: ObjectValue, call: LayerCall, ctx: Context, owner: string): Value {
  const input = asTensor(call.inputs);
  if (!input) return unknown;
  if (!isRanked(input.shape)) {
    ctx.call(inner, { positional: [{ value: unknown, site: call.at }], named: new Map(), open: false });
    return layerOutput(call, UNKNOWN_RANK, input.dtype);
  }
  const output = asTensor(
    ctx.call(inner, { positional: [{ value: stepOf(input, input.shape, owner, call), site: call.at }], named: new Map(), open: false }),
  );
  if (!output) return unknown;
  if (!isRanked(output.shape)) return layerOutput(call, UNKNOWN_RANK, output.dtype);
  return layerOutput(call, [dimAt(output.shape, 0), dimAt(input.shape, 1), ...output.shape.slice(1)], output.dtype);
}

function stepOf(input: TensorValue, shape: Dims, owner: string, call: LayerCall): TensorValue {
  if (shape.length < 3)
    failAt({ at: call.at, related: [producerOf(input)] }, { code: "rank-mismatch", owner, expected: "rank 3 or more", got: shape });
  return reshaped(input, [dimAt(shape, 0), ...shape.slice(2)]);
}
