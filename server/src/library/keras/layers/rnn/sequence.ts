/** What a recurrent layer makes of a sequence: outputs, last states, and what it refuses (keras/src/layers/rnn/rnn.py). */
import { broadcastShapes } from "../../../../shape/broadcast";
import { compareDims, type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, last } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { list, tuple, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { TensorValue, Value } from "../../../../value/values";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { producerOf } from "../../layer-build";
import type { LayerCall } from "../../state";

/** Sizes of the states of a cell, batch not counted: one shape a state, nested as the cell nests them. */
export type StateShape = Dims | readonly StateShape[];

export interface SequenceOptions {
  readonly return_sequences: boolean | undefined;
  readonly return_state: boolean | undefined;
  readonly stateful: boolean | undefined;
  readonly unroll?: boolean | undefined;
}

/** The sequence itself: the first of a list, where Keras 2 passed the initial states behind it. */
export function sequenceOf(inputs: Value): TensorValue | undefined {
  const first = inputs.kind === "list" || inputs.kind === "tuple" ? inputs.items?.[0] : inputs;
  return first && asTensor(first);
}

/** Dims of the sequence; fails with rank-mismatch where the list form hides it from the engine. */
export function sequenceDims(inputs: Value, rank: number, owner: string): Dims | undefined {
  const sequence = sequenceOf(inputs);
  if (!sequence || !isRanked(sequence.shape)) return undefined;
  const got = sequence.shape;
  if (got.length !== rank) failAt({ related: [producerOf(sequence)] }, { code: "rank-mismatch", owner, expected: `rank ${rank}`, got });
  return got;
}

/** The initial states as given, by name or in the input list; undefined when there are none. */
export function initialStates(call: LayerCall): readonly Value[] | undefined {
  const argument = call.argument("initial_state");
  const given = argument && argument.kind !== "none" ? argument : undefined;
  if (given) return given.kind === "list" || given.kind === "tuple" ? given.items : given.kind === "tensor" ? [given] : undefined;
  const { inputs } = call;
  return (inputs.kind === "list" || inputs.kind === "tuple") && inputs.items && inputs.items.length > 1 ? inputs.items.slice(1) : undefined;
}

/** A stateful layer keeps a state for each sample, so that its batch must be known when it is built. */
export function checkStateful(options: SequenceOptions, input: Dims, call: LayerCall, owner: string): void {
  if (options.stateful !== true || dimAt(input, 0) !== null || !isSymbolic(call.inputs)) return;
  const sequence = sequenceOf(call.inputs);
  failAt({ at: call.at, related: [sequence && producerOf(sequence)] }, { code: "undefined-dimension", owner, axis: 0, got: input });
}

/** The result: `step` is the shape of one output without its batch axis, `states` those of the last states. */
export function sequenceOutput(
  options: SequenceOptions,
  call: LayerCall,
  input: Dims | undefined,
  step: Dims,
  states: readonly StateShape[],
): Value {
  const batch = input ? batchSize(dimAt(input, 0), call) : UNKNOWN;
  const length = input ? dimAt(input, 1) : UNKNOWN;
  const output = layerOutput(call, outputShape(options.return_sequences, batch, length, step));
  if (options.return_state === undefined) return unknown;
  return options.return_state ? tuple([output, ...states.map((state) => stateValue(state, batch, call))]) : output;
}

/** States of more samples than the one sequence are broadcast against it. */
function batchSize(size: Dim, call: LayerCall): Dim {
  if (size !== 1 || isSymbolic(call.inputs)) return size;
  const rows = (initialStates(call) ?? []).flatMap((state) =>
    state.kind === "tensor" && isRanked(state.shape) ? [dimAt(state.shape, 0)] : [],
  );
  return rows.find((count) => count !== 1) ?? size;
}

function outputShape(sequences: boolean | undefined, batch: Dim, length: Dim, step: Dims): Shape {
  if (sequences === undefined) return UNKNOWN_RANK;
  return sequences ? [batch, length, ...step] : [batch, ...step];
}

function stateValue(state: StateShape, batch: Dim, call: LayerCall): Value {
  return isDims(state) ? layerOutput(call, [batch, ...state]) : list(state.map((each) => stateValue(each, batch, call)));
}

function isDims(state: StateShape): state is Dims {
  return state.every((each) => !Array.isArray(each));
}

/**
 * What arrays are refused for and Keras tensors are not: another feature size than at building, states and masks that do not fit.
 */
export function checkArrays(options: SequenceOptions, call: LayerCall, input: Dims, step: Dims, stateCount: number, owner: string): void {
  if (isSymbolic(call.inputs)) return;
  checkFeatures(call, input, owner);
  const states = initialStates(call);
  if (states) {
    if (states.length < stateCount)
      failAt({}, { code: "input-structure", owner, expected: `${stateCount} initial states`, got: `${states.length}` });
    for (const state of states.slice(0, stateCount)) checkState(state, [dimAt(input, 0), ...step], owner);
  }
  const mask = call.argument("mask");
  if (mask?.kind === "tensor") checkMask(mask.shape, input, options.unroll, owner);
}

function checkFeatures(call: LayerCall, input: Dims, owner: string): void {
  const sequence = sequenceOf(call.inputs);
  const built = call.state.built && sequenceOf(call.state.built);
  if (!sequence || !built || !isRanked(built.shape) || compareDims(last(built.shape), last(input)) !== "no") return;
  const first = call.state.uses[0]?.site;
  failAt(
    { at: call.at, related: [producerOf(sequence), first && { site: first, role: "built" }] },
    { code: "axis-mismatch", owner, axis: -1, expected: last(built.shape), got: input, reason: "built" },
  );
}

function checkState(state: Value, expected: Dims, owner: string): void {
  const given = asTensor(state);
  if (!given || !isRanked(given.shape)) return;
  const size = last(expected);
  if (expected.length === 2 && given.shape.length > 0 && compareDims(last(given.shape), size) === "no")
    failAt({}, { code: "axis-mismatch", owner, axis: -1, expected: size, got: given.shape, reason: "size of the state" });
  broadcastShapes(owner, [expected, given.shape]);
}

/** Steps that a mask has too many are only passed over where each step is written out. */
function checkMask(mask: Shape, input: Dims, unroll: boolean | undefined, owner: string): void {
  if (!isRanked(mask)) return;
  if (mask.length < 2) failAt({}, { code: "rank-mismatch", owner, expected: "rank 2", got: mask, argument: "mask" });
  const [steps, length] = [dimAt(mask, 1), dimAt(input, 1)];
  if (typeof steps === "number" && typeof length === "number" && (steps < length || (steps > length && unroll === false)))
    failAt({}, { code: "axis-mismatch", owner, axis: 1, expected: length, got: mask, reason: "the mask's time steps" });
}
