/** ConvLSTM1D, ConvLSTM2D, ConvLSTM3D (keras/src/layers/rnn/conv_lstm.py). */
import { channelAxis, convOutput, spatialAxes } from "../../../../shape/conv";
import { type Dims, multiplyDims } from "../../../../shape/dim";
import { copiesOf, dimAt, formatShape, unknownDims } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import type { Entries, Entry } from "../../../vocabulary/functions";
import type { WeightSpec } from "../../../vocabulary/layers";
import { choice, dataFormat, dim, dims, ignored, withDefault } from "../../../vocabulary/params";
import { activationDefault } from "../../activations";
import { seed } from "../../identifiers";
import { layer } from "../../layer";
import { producerOf } from "../../layer-build";
import type { LayerCall } from "../../state";
import { ACCEPTED, kernels, layerTraining, sequence } from "./parameters";
import { checkStateful, sequenceDims, sequenceOutput } from "./sequence";

export const convLSTM: Entries = { ConvLSTM1D: convLSTMLayer(1), ConvLSTM2D: convLSTMLayer(2), ConvLSTM3D: convLSTMLayer(3) };

function parameters(rank: number) {
  const ones = copiesOf(rank, 1);
  return {
    filters: dim,
    kernel_size: dims(rank),
    strides: withDefault(dims(rank, 0), ones),
    padding: choice("valid", "same"),
    data_format: dataFormat,
    dilation_rate: withDefault(dims(rank), ones),
    activation: activationDefault("tanh"),
    recurrent_activation: activationDefault("sigmoid"),
    ...kernels,
    unit_forget_bias: ignored,
    ...layerTraining,
    seed,
    ...sequence,
  };
}

type ConvLSTMArguments = Bound<ReturnType<typeof parameters>>;

function convLSTMLayer(rank: number): Entry {
  return layer({
    params: parameters(rank),
    inputName: "sequences",
    callParameters: ["initial_state", "mask", "training"],
    alsoAccepts: [...ACCEPTED, "unroll"],
    input: { rank: rank + 3 },
    check: (args, _ctx, _binding, owner) => checkStrides(args, owner),
    weightsOf: (args, inputs, _ctx, owner, call) => weights(args, sequenceDims(inputs, rank + 3, owner), call, owner),
    call: (args, call, _ctx, owner) => run(args, sequenceDims(call.inputs, rank + 3, owner), call, owner),
  });
}

function checkStrides({ strides, dilation_rate }: ConvLSTMArguments, owner: string): void {
  const above = (sizes: Dims): boolean => sizes.some((size) => typeof size === "number" && size > 1);
  if (!above(strides) || !above(dilation_rate)) return;
  const expected = "strides of 1 where dilation_rate is above 1";
  failAt({}, { code: "invalid-argument", owner, argument: "strides", expected, got: formatShape(strides) });
}

/** Shape of one time step. */
function stepOf(input: Dims): Dims {
  return [dimAt(input, 0), ...input.slice(2)];
}

function weights(args: ConvLSTMArguments, input: Dims | undefined, call: LayerCall, owner: string): readonly WeightSpec[] | undefined {
  if (!input) return undefined;
  if (typeof args.filters === "number" && args.filters < 0)
    failAt({}, { code: "invalid-argument", owner, argument: "filters", expected: "a positive integer", got: String(args.filters) });
  const step = stepOf(input);
  const unknownAxis = spatialAxes(step.length, args.data_format).find((axis) => dimAt(step, axis) === null);
  if (unknownAxis !== undefined) {
    const sequence = asTensor(call.inputs);
    failAt(
      { at: call.at, related: [sequence && producerOf(sequence)] },
      { code: "undefined-dimension", owner, axis: unknownAxis + 1, got: input },
    );
  }
  const channels = dimAt(step, channelAxis(step.length, args.data_format));
  if (channels !== null) checkStateful(args, input, call, owner);
  const width = multiplyDims(4, args.filters);
  const bias: WeightSpec = ["bias", [width]];
  return [
    ["kernel", [...args.kernel_size, channels, width]],
    ["recurrent_kernel", [...args.kernel_size, args.filters, width]],
    ...(args.use_bias ? [bias] : []),
  ];
}

function run(args: ConvLSTMArguments, input: Dims | undefined, call: LayerCall, owner: string): Value {
  const step = convOutput(owner, input ? stepOf(input) : unknownDims(args.kernel_size.length + 2), {
    filters: args.filters,
    kernel: args.kernel_size,
    strides: args.strides,
    dilation: args.dilation_rate,
    padding: args.padding,
    dataFormat: args.data_format,
  }).slice(1);
  return sequenceOutput(args, call, input, step, [step, step]);
}
