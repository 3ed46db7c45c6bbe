/** One time step: SimpleRNNCell, GRUCell, LSTMCell (keras/src/layers/rnn/{simple_rnn,gru,lstm}.py). */
import { broadcastShapes } from "../../../../shape/broadcast";
import { compareDims, type Dim, type Dims, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { copiesOf, isRanked, last, replaceLast } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { dimValue, list, tuple, unknown } from "../../../../value/make";
import { asTensor, tensor } from "../../../../value/tensors";
import type { ObjectValue, Value } from "../../../../value/values";
import { type ClassSpec, type Entries, method } from "../../../vocabulary/functions";
import { layerOutput, type WeightSpec } from "../../../vocabulary/layers";
import { dim, flag, ignored, withDefault } from "../../../vocabulary/params";
import { seed } from "../../identifiers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { cellTraining, gated, kernels, sizeArgument, units } from "./parameters";

/** Kernels and bias of a cell whose `gates` kernels lie side by side. `biases` 2: one bias for each kernel (GRU with reset_after). */
export function recurrentWeights(gates: number, size: Dim, input: Dims, useBias: boolean, biases: 1 | 2 = 1): readonly WeightSpec[] {
  const width = multiplyDims(gates, size);
  const bias: WeightSpec = ["bias", biases === 2 ? [2, width] : [width]];
  return [["kernel", [last(input), width]], ["recurrent_kernel", [size, width]], ...(useBias ? [bias] : [])];
}

const step = { input: { freezes: [-1] }, callParameters: ["states", "training"], undeclared: true } as const;

export const cells: Entries = {
  SimpleRNNCell: layer(
    {
      ...step,
      params: { ...units, ...kernels, ...cellTraining, seed },
      inputName: "sequence",
      weights: (args, x) => recurrentWeights(1, args.units, x, args.use_bias),
      call: (args, call, _ctx, owner) => stepOutput(args.units, 1, call, owner),
    },
    cellClass(1),
  ),
  GRUCell: layer(
    {
      ...step,
      params: { ...gated, ...kernels, ...cellTraining, reset_after: flag(true), seed },
      weights: (args, x) => recurrentWeights(3, args.units, x, args.use_bias, args.reset_after ? 2 : 1),
      call: (args, call, _ctx, owner) => stepOutput(args.units, 1, call, owner),
    },
    cellClass(1),
  ),
  LSTMCell: layer(
    {
      ...step,
      params: { ...gated, ...kernels, unit_forget_bias: ignored, ...cellTraining, seed },
      weights: (args, x) => recurrentWeights(4, args.units, x, args.use_bias),
      call: (args, call, _ctx, owner) => stepOutput(args.units, 2, call, owner),
    },
    cellClass(2),
  ),
};

/** Attributes and methods that `RNN` and users read on a cell with `count` states. */
function cellClass(count: 1 | 2): ClassSpec {
  const size = (self: ObjectValue): Value => dimValue(sizeArgument(self, "units") ?? UNKNOWN);
  return {
    properties: {
      units: size,
      output_size: size,
      state_size: (self) => (count === 1 ? size(self) : list([size(self), size(self)])),
    },
    methods: {
      get_initial_state: method({ batch_size: withDefault(dim, UNKNOWN) }, (self, { batch_size }) => {
        const state = tensor([batch_size, sizeArgument(self, "units") ?? UNKNOWN], "float32", "tensorflow");
        return list(copiesOf(count, state));
      }),
    },
  };
}

/** `cell(x, states)`: the output and the new states, nested as the old ones were. */
function stepOutput(size: Dim, count: 1 | 2, call: LayerCall, owner: string): Value {
  const given = call.argument("states");
  if (!given)
    return call.args.open ? unknown : failAt({}, { code: "call-mismatch", owner, detail: "is missing the required argument 'states'" });
  const nested = given.kind === "list" || given.kind === "tuple";
  // Two states that are one tensor are its rows.
  if (!nested && count === 2) return unknown;
  // What follows the states that it has is not looked at.
  const states = nested ? given.items?.slice(0, count) : [given];
  const shape = stateShapes(states, size, owner).reduce(
    (result, state) => broadcastShapes(owner, [result, state]),
    inputShape(call, size, count),
  );
  const output = layerOutput(call, shape);
  return tuple([output, nested ? list(copiesOf(count, output)) : output]);
}

/** The input times its kernel. An LSTM splits the product along axis 1, which is its last one for a matrix only. */
function inputShape(call: LayerCall, size: Dim, count: 1 | 2): Shape {
  const input = asTensor(call.inputs);
  if (!input || !isRanked(input.shape) || (count === 2 && input.shape.length !== 2)) return UNKNOWN_RANK;
  return replaceLast(input.shape, size);
}

/** The first state is multiplied by the recurrent kernel; the carry of an LSTM only broadcasts. */
function stateShapes(states: readonly Value[] | undefined, size: Dim, owner: string): readonly Shape[] {
  return (states ?? []).map((state, index) => {
    const shape = asTensor(state)?.shape ?? UNKNOWN_RANK;
    if (index === 0 && isRanked(shape) && shape.length > 0 && compareDims(last(shape), size) === "no")
      failAt({}, { code: "axis-mismatch", owner, axis: -1, expected: size, got: shape, reason: "size of the state" });
    return shape;
  });
}
