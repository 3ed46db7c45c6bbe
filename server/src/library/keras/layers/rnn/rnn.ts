/** RNN over any cell, and StackedRNNCells (keras/src/layers/rnn/{rnn,stacked_rnn_cells}.py). */
import { type Dim, type Dims, UNKNOWN } from "../../../../shape/dim";
import { dimAt, isRanked } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { dimOf, dimValue, list, makeArgs, none, tuple, unknown } from "../../../../value/make";
import { asTensor, tensor } from "../../../../value/tensors";
import type { ObjectValue, Value } from "../../../../value/values";
import { type Bound, NOT_KNOWN } from "../../../vocabulary/bind";
import { type Entries, method } from "../../../vocabulary/functions";
import { isSymbolic } from "../../../vocabulary/layers";
import { anything, ignored, param, refuse, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { buildLayer } from "../../layer-build";
import { type LayerCall, layerState } from "../../state";
import { unrolled } from "./parameters";
import { checkArrays, checkStateful, initialStates, type SequenceOptions, type StateShape, sequenceOf, sequenceOutput } from "./sequence";

/** A cell object; a list of cells is stacked. */
const cell = param<ObjectValue>((value, at) => {
  const { ctx } = at;
  const stacked =
    value.kind === "list" || value.kind === "tuple" ? ctx.call(ctx.library("keras.layers.StackedRNNCells"), makeArgs([value])) : value;
  if (stacked.kind === "unknown" || stacked.kind === "union") return NOT_KNOWN;
  // Layers over a sequence have a `state_size`, too, and fail or not when they are called.
  if (stacked.kind === "object" && /^(LSTM|GRU|SimpleRNN)$/.test(stacked.cls.name)) return NOT_KNOWN;
  if (stacked.kind !== "object" || !declares(stacked, "state_size")) return refuse(at, "a cell with a `state_size`", value);
  return stacked;
});

const cellList = param<readonly Value[]>((value, at) => at.ctx.items(value) ?? NOT_KNOWN);

interface RNNArguments extends SequenceOptions {
  readonly cell: ObjectValue;
}

export const rnn: Entries = {
  RNN: layer(
    {
      params: { cell, ...unrolled, zero_output_for_mask: ignored },
      inputName: "sequences",
      callParameters: ["initial_state", "mask", "training"],
      sublayers: (args) => layersOf([args.cell]),
      weightsOf: (args, inputs, ctx, owner, call) => buildCell(args, inputs, ctx, owner, call),
      call: (args, call, ctx, owner) => run(args, call, ctx, owner),
    },
    { properties: { cell: (self) => cellOf(self) } },
  ),
  StackedRNNCells: layer(
    {
      params: { cells: cellList },
      undeclared: true,
      callParameters: ["states", "training"],
      sublayers: (args) => layersOf(args.cells),
      weightsOf: (args, inputs, ctx) => buildCells(args.cells, inputs, ctx),
      call: (args, call, ctx) => runStack(args, call, ctx),
    },
    {
      properties: {
        cells: (self) => list(stackOf(self)),
        state_size: (self, ctx) => list(stackOf(self).map((each) => ctx.attribute(each, "state_size") ?? unknown)),
        output_size: (self, ctx) => dimValue(outputSize(stackOf(self).at(-1) ?? unknown, ctx)),
      },
      methods: {
        get_initial_state: method({ batch_size: withDefault(anything, none) }, (self, { batch_size }, ctx) =>
          list(stackOf(self).map((each) => initialState(each, batch_size, ctx))),
        ),
      },
    },
  ),
};

function initialState(of: Value, batchSize: Value, ctx: Context): Value {
  if (of.kind !== "object" || !declares(of, "get_initial_state")) return unknown;
  return ctx.callMethod(of, "get_initial_state", {
    positional: [],
    named: new Map([["batch_size", { value: batchSize, site: undefined }]]),
    open: false,
  });
}

function layersOf(values: readonly Value[]): readonly ObjectValue[] {
  return values.filter((value): value is ObjectValue => value.kind === "object" && layerState(value) !== undefined);
}

function cellOf(self: ObjectValue): Value {
  const of = layerState(self)?.args?.cell;
  // The parameter's reader made it.
  return of === undefined ? unknown : (of as ObjectValue);
}

function stackOf(self: ObjectValue): readonly Value[] {
  const of = layerState(self)?.args?.cells;
  return of === undefined ? [] : (of as readonly Value[]);
}

/** Whether the object or its class has such an attribute, or may have it. */
function declares(of: ObjectValue, name: string): boolean {
  return (
    of.attrs.has(name) ||
    of.cls.mro.some((each) => !each || each.attrs.has(name) || (each.path === undefined && each.attrs.has("__getattr__")))
  );
}

/** Size of a cell's output: `output_size`, else the size of its first state. */
function outputSize(of: Value, ctx: Context): Dim {
  const own = of.kind === "object" && declares(of, "output_size") ? ctx.attribute(of, "output_size") : none;
  if (own && own.kind !== "none") return sizeOf(own);
  const state = ctx.attribute(of, "state_size") ?? unknown;
  return sizeOf(state.kind === "list" || state.kind === "tuple" ? (state.items?.[0] ?? unknown) : state);
}

function sizeOf(value: Value): Dim {
  return dimOf(value) ?? UNKNOWN;
}

/** Shapes of the states, as `state_size` nests them; undefined when not known. */
function stateShapes(of: Value, ctx: Context): readonly StateShape[] | undefined {
  const size = ctx.attribute(of, "state_size") ?? unknown;
  if (size.kind === "unknown") return undefined;
  if (size.kind !== "list" && size.kind !== "tuple") return [[sizeOf(size)]];
  return size.items?.map((each) =>
    each.kind === "list" || each.kind === "tuple" ? (each.items ?? []).map((one) => [sizeOf(one)]) : [sizeOf(each)],
  );
}

/** A cell is built with the shape of one time step. The layer itself has no weights. */
function buildCell(args: RNNArguments, inputs: Value, ctx: Context, owner: string, call: LayerCall): [] {
  const input = sequenceOf(inputs)?.shape;
  if (layerState(args.cell)?.args?.cells !== undefined && stackOf(args.cell).length === 0)
    failAt({}, { code: "invalid-argument", owner, argument: "cell", expected: "at least one cell", got: "an empty list" });
  if (!input || !isRanked(input)) {
    buildLayer(args.cell, unknown, ctx);
    return [];
  }
  // Keras has no check of its own here: a cell built with the batch axis as its last fails on None, or when it runs.
  const runs = input.length > 2 || (isSymbolic(inputs) && dimAt(input, 0) !== null);
  if (!runs) failAt({ at: call.at }, { code: "rank-mismatch", owner, expected: "rank 3", got: input });
  buildLayer(args.cell, tuple([dimAt(input, 0), ...input.slice(2)].map(dimValue)), ctx);
  checkStateful(args, input, call, owner);
  return [];
}

function run(args: RNNArguments, call: LayerCall, ctx: Context, owner: string): Value {
  const input = sequenceOf(call.inputs)?.shape;
  const dims = input && isRanked(input) ? input : undefined;
  const states = stateShapes(args.cell, ctx);
  const step = [outputSize(args.cell, ctx)];
  if (!states) return args.return_state === false ? sequenceOutput(args, call, dims, step, []) : unknown;
  if (!dims || isSymbolic(call.inputs)) return sequenceOutput(args, call, dims, step, states);
  if (states.every((state) => state.length === 1)) checkArrays(args, call, dims, step, 0, owner);
  const output = runCell(args.cell, dims, states, call, ctx);
  // What a cell is declared to give is that of a matrix.
  if (!output && dims.length > 3) return unknown;
  return sequenceOutput(args, call, dims, output ?? step, asLists(args.cell, states));
}

/** On arrays the cell really runs: its problems are real, and its output decides. */
function runCell(of: ObjectValue, input: Dims, states: readonly StateShape[], call: LayerCall, ctx: Context): Dims | undefined {
  const batch = dimAt(input, 0);
  const zeros = (state: StateShape): Value =>
    state.every((each): each is Dim => !Array.isArray(each))
      ? tensor([batch, ...state], "float32", "tensorflow")
      : list(state.map((each) => zeros(each as StateShape)));
  const initial = initialStates(call) ?? states.map(zeros);
  const result = ctx.call(of, makeArgs([tensor([batch, ...input.slice(2)], "float32", "tensorflow"), list(initial)]));
  const output = result.kind === "tuple" ? asTensor(result.items[0] ?? unknown) : undefined;
  return output && isRanked(output.shape) && output.shape.length > 0 ? output.shape.slice(1) : undefined;
}

/** Keras's own cells keep the state of each cell of a stack in a list, even a single one. */
function asLists(of: ObjectValue, states: readonly StateShape[]): readonly StateShape[] {
  const cells = stackOf(of);
  return states.map((state, index) => {
    const owner = cells[index];
    const single = state.every((each) => !Array.isArray(each));
    return owner?.kind === "object" && owner.cls.path !== undefined && single ? [state as Dims] : state;
  });
}

/** Each cell is built with the output of the one before. */
function buildCells(cells: readonly Value[], inputs: Value, ctx: Context): [] {
  const input = asTensor(inputs)?.shape;
  let shape: Value = input && isRanked(input) ? tuple(input.map(dimValue)) : unknown;
  for (const each of cells) {
    if (each.kind === "object") buildLayer(each, shape, ctx);
    shape = input && isRanked(input) ? tuple([dimValue(dimAt(input, 0)), dimValue(outputSize(each, ctx))]) : unknown;
  }
  return [];
}

function runStack(args: Bound<{ cells: typeof cellList }>, call: LayerCall, ctx: Context): Value {
  const states = call.argument("states");
  const given = states && (states.kind === "list" || states.kind === "tuple") ? states.items : undefined;
  let output: Value = call.inputs;
  const after: Value[] = [];
  for (const [index, each] of args.cells.entries()) {
    const result = ctx.call(each, makeArgs([output, given?.[index] ?? unknown]));
    if (result.kind !== "tuple") return unknown;
    output = result.items[0] ?? unknown;
    after.push(result.items[1] ?? unknown);
  }
  return tuple([output, list(after)]);
}
