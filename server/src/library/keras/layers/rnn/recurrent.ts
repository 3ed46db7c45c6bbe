/** SimpleRNN, GRU, LSTM. */

import type { Dim, Dims } from "../../../../shape/dim";
import { UNKNOWN } from "../../../../shape/dim";
import { copiesOf } from "../../../../shape/shape";
import { dimValue } from "../../../../value/make";
import type { Value } from "../../../../value/values";
import { aliasOf, type ClassSpec, type Entries } from "../../../vocabulary/functions";
import type { WeightSpec } from "../../../vocabulary/layers";
import { flag, ignored, knownFlag, ownInteger } from "../../../vocabulary/params";
import { seed } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { recurrentWeights } from "./cells";
import { ACCEPTED, gated, kernels, layerTraining, sequence, simpleTraining, sizeArgument, units, unrolled } from "./parameters";
import { checkArrays, checkStateful, type SequenceOptions, sequenceDims, sequenceOutput } from "./sequence";

const overTime = {
  inputName: "sequences",
  input: { rank: 3 },
  callParameters: ["initial_state", "mask", "training"],
  alsoAccepts: ACCEPTED,
} as const;
const attributes: ClassSpec = { properties: { units: (self) => dimValue(sizeArgument(self, "units") ?? UNKNOWN) } };

export const recurrent: Entries = {
  SimpleRNN: layer(
    {
      ...overTime,
      params: { ...units, units: ownInteger, ...kernels, ...simpleTraining, ...unrolled, seed },
      weightsOf: (args, inputs, _ctx, owner, call) =>
        built(args, call, sequenceDims(inputs, 3, owner), owner, (x) => recurrentWeights(1, args.units, x, args.use_bias)),
      call: (args, call, _ctx, owner) => run(args, call, owner, 1),
    },
    attributes,
  ),
  GRU: layer(
    {
      ...overTime,
      params: {
        ...gated,
        units: ownInteger,
        ...kernels,
        ...layerTraining,
        seed,
        ...sequence,
        unroll: knownFlag(false),
        reset_after: flag(true),
        use_cudnn: ignored,
      },
      weightsOf: (args, inputs, _ctx, owner, call) =>
        built(args, call, sequenceDims(inputs, 3, owner), owner, (x) =>
          recurrentWeights(3, args.units, x, args.use_bias, args.reset_after ? 2 : 1),
        ),
      call: (args, call, _ctx, owner) => run(args, call, owner, 1),
    },
    attributes,
  ),
  LSTM: layer(
    {
      ...overTime,
      params: { ...gated, ...kernels, unit_forget_bias: ignored, ...layerTraining, seed, ...unrolled, use_cudnn: ignored },
      weightsOf: (args, inputs, _ctx, owner, call) =>
        built(args, call, sequenceDims(inputs, 3, owner), owner, (x) => recurrentWeights(4, args.units, x, args.use_bias)),
      call: (args, call, _ctx, owner) => run(args, call, owner, 2),
    },
    attributes,
  ),
  // Keras 1 and 2 had classes of their own for the GPU.
  CuDNNLSTM: aliasOf("keras.layers.LSTM"),
  CuDNNGRU: aliasOf("keras.layers.GRU"),
};

/** The weights first, whose unknown sizes the engine reports; then the batch that a stateful layer needs. */
function built(
  options: SequenceOptions,
  call: LayerCall,
  input: Dims | undefined,
  owner: string,
  weights: (input: Dims) => readonly WeightSpec[],
): readonly WeightSpec[] | undefined {
  if (!input) return undefined;
  const made = weights(input);
  if (!made.some(([, shape]) => shape.includes(null))) checkStateful(options, input, call, owner);
  return made;
}

function run(args: SequenceOptions & { readonly units: Dim }, call: LayerCall, owner: string, states: 1 | 2): Value {
  const input = sequenceDims(call.inputs, 3, owner);
  const step = [args.units];
  if (input) checkArrays(args, call, input, step, states, owner);
  return sequenceOutput(args, call, input, step, copiesOf(states, step));
}
