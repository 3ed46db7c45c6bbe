/** TimeDistributed (keras/src/layers/rnn/time_distributed.py): one layer for every time step. */
import { type Dims, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import { asTensor, reshaped } from "../../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { layer } from "../../layer";
import { producerOf } from "../../layer-build";
import { type LayerCall, layerState } from "../../state";
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
  const taken = stepOf(input, input.shape, owner, call);
  const step = isSymbolic(input) ? asDeclared(inner, taken) : asCalled(inner, taken);
  if (!step) return layerOutput(call, UNKNOWN_RANK, input.dtype);
  const output = asTensor(ctx.call(inner, { positional: [{ value: step, site: call.at }], named: new Map(), open: false }));
  if (!output) return unknown;
  if (!isRanked(output.shape)) return layerOutput(call, UNKNOWN_RANK, output.dtype);
  return layerOutput(call, [dimAt(output.shape, 0), dimAt(input.shape, 1), ...output.shape.slice(1)], output.dtype);
}

function stepOf(input: TensorValue, shape: Dims, owner: string, call: LayerCall): TensorValue {
  if (shape.length < 3)
    failAt({ at: call.at, related: [producerOf(input)] }, { code: "rank-mismatch", owner, expected: "rank 3 or more", got: shape });
  return reshaped(input, [dimAt(shape, 0), ...shape.slice(2)]);
}

/**
 * The step that the inner layer declares its output for; undefined where that is not known. The rank of a step is not checked: of
 * Keras tensors some layers declare a shape for any rank. Convolutions do not. A recurrent layer looks at the first two axes and
 * the last, and takes the batch axis of a matrix for its features, which fails if that is None.
 */
function asDeclared(inner: ObjectValue, step: TensorValue): TensorValue | undefined {
  const state = layerState(forwardOf(inner));
  const expected = state?.behaviour?.rank;
  const shape = isRanked(step.shape) ? step.shape : undefined;
  if (!state?.args || expected === undefined || !shape || shape.length === expected || "kernel_size" in state.args) return step;
  if (!("go_backwards" in state.args)) return undefined;
  if (shape.length > 3) return reshaped(step, [dimAt(shape, 0), dimAt(shape, 1), dimAt(shape, -1)]);
  return shape.length === 2 && dimAt(shape, 0) === null ? step : undefined;
}

/** On arrays `call` runs without the checks before it: what has no weights may do with other axes, in a way that is not followed. */
function asCalled(inner: ObjectValue, step: TensorValue): TensorValue | undefined {
  const { rank, weighted } = layerState(inner)?.behaviour ?? {};
  return rank === undefined || weighted || !isRanked(step.shape) || step.shape.length === rank ? step : undefined;
}

/** Both directions declare what the forward one does. */
function forwardOf(inner: ObjectValue): ObjectValue {
  const copies = layerState(inner)?.args?.layer;
  const forward = typeof copies === "object" && copies !== null && "forward" in copies ? copies.forward : undefined;
  return isObject(forward) ? forward : inner;
}

function isObject(value: unknown): value is ObjectValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "object";
}
