/** Recurrent modules and their cells: outputs and states (torch/nn/modules/rnn.py). */
import { type Dim, multiplyDims, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, formatShape, isRanked, replaceLast } from "../../shape/shape";
import { tuple } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { dim, flag, ignored, withDefault } from "../vocabulary/params";
import { checkFloating, checkRank, checkSize, made, toTensor } from "./arguments";
import { module } from "./module";

interface Recurrent {
  readonly input_size: Dim;
  readonly hidden_size: Dim;
  readonly num_layers: Dim;
  readonly batch_first: boolean;
  readonly bidirectional: boolean;
  readonly proj_size: Dim;
}

type States = 1 | 2;

/** Output and last state; LSTM has two states. */
function recurrent(owner: string, args: Recurrent, input: TensorValue, states: States, given: Value | undefined): Value {
  checkRank(owner, input, 2, 3);
  checkSize(owner, input, -1, args.input_size);
  checkFloating(owner, input);
  const unknownState = made(UNKNOWN_RANK, "float32");
  if (!isRanked(input.shape)) return tuple([unknownState, states === 1 ? unknownState : tuple([unknownState, unknownState])]);
  const directions = args.bidirectional ? 2 : 1;
  const width = args.proj_size === 0 ? args.hidden_size : args.proj_size;
  const output = made(replaceLast(input.shape, multiplyDims(width, directions)), input.dtype);
  const batch = input.shape.length === 2 ? [] : [dimAt(input.shape, args.batch_first ? 0 : 1)];
  const stateOf = (size: Dim): TensorValue => made([multiplyDims(args.num_layers, directions), ...batch, size], input.dtype);
  const wanted = states === 1 ? [stateOf(width)] : [stateOf(width), stateOf(args.hidden_size)];
  checkStates(owner, given, wanted);
  return tuple([output, states === 1 ? stateOf(width) : tuple(wanted)]);
}

/** States that are given have the shape of those that come out. */
function checkStates(owner: string, given: Value | undefined, wanted: readonly TensorValue[]): void {
  const found = given?.kind === "tuple" || given?.kind === "list" ? given.items : [given];
  wanted.forEach((expected, i) => {
    const state = found?.[i]?.kind === "tensor" ? toTensor(found[i]) : undefined;
    if (state && compareShapes(state.shape, expected.shape) === "no")
      fail({
        code: "broadcast-mismatch",
        owner,
        shapes: [state.shape, expected.shape],
        detail: `a state of shape ${formatShape(expected.shape)}`,
      });
  });
}

const recurrentModule = (owner: string, states: States, ...more: readonly string[]): Entry =>
  module(
    {
      input_size: dim,
      hidden_size: dim,
      num_layers: withDefault(dim, 1 as Dim),
      ...Object.fromEntries(more.map((name) => [name, ignored])),
      bias: ignored,
      batch_first: flag(false),
      dropout: ignored,
      bidirectional: flag(false),
      proj_size: withDefault(dim, 0 as Dim),
    },
    (args, input, _ctx, { argument }) => recurrent(owner, args, input, states, argument(1, "hx")),
    {},
    ({ hidden_size, num_layers }) => {
      for (const [argument, size] of Object.entries({ hidden_size, num_layers }))
        if (typeof size === "number" && size < 1)
          fail({ code: "invalid-argument", owner, argument, expected: "a positive integer", got: String(size) });
    },
  );

const cell = (owner: string, states: States): Entry =>
  module({ input_size: dim, hidden_size: dim, bias: ignored }, ({ input_size, hidden_size }, input, _ctx, { argument }) => {
    checkRank(owner, input, 1, 2);
    checkSize(owner, input, -1, input_size);
    const state = made(isRanked(input.shape) ? replaceLast(input.shape, hidden_size) : UNKNOWN_RANK, input.dtype);
    const wanted = states === 1 ? [state] : [state, state];
    checkStates(owner, argument(1, "hx"), wanted);
    return states === 1 ? state : tuple(wanted);
  });

export const recurrentModules: Entries = {
  LSTM: recurrentModule("LSTM", 2),
  GRU: recurrentModule("GRU", 1),
  RNN: recurrentModule("RNN", 1, "nonlinearity"),
  LSTMCell: cell("LSTMCell", 2),
  GRUCell: cell("GRUCell", 1),
  RNNCell: cell("RNNCell", 1),
};
