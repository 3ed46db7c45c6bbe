/** Bidirectional (keras/src/layers/rnn/bidirectional.py): two copies of a recurrent layer, one of them backwards. */
import { broadcastShapes } from "../../../../shape/broadcast";
import { concatShapes } from "../../../../shape/concat";
import { multiplyDims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { isRanked, last, replaceLast } from "../../../../shape/shape";
import { type Args, type ArgumentValue, type Context, failAt } from "../../../../value/context";
import { list, tuple, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { ObjectValue, Value } from "../../../../value/values";
import { type Bound, NOT_KNOWN } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { ignored, optional, param, refuse, withDefault } from "../../../vocabulary/params";
import { copyLayer } from "../../copy";
import { layer } from "../../layer";
import { type LayerCall, layerState } from "../../state";

/** The copies are made with the layer, as their names and weights belong to it. */
interface Copies {
  readonly original: ObjectValue;
  readonly forward: ObjectValue;
  readonly backward: ObjectValue;
}

const copies = param<Copies>((value, at) => {
  const original = recurrentLayer.read(value, at);
  if (original === NOT_KNOWN) return NOT_KNOWN;
  return { original, forward: copyLayer(original, at.ctx, "forward_"), backward: copyLayer(original, at.ctx, "backward_") };
});

const recurrentLayer = param<ObjectValue>((value, at) => {
  if (value.kind === "unknown" || value.kind === "union") return NOT_KNOWN;
  const state = layerState(value);
  const expected = "a recurrent layer";
  if (value.kind !== "object") return refuse(at, expected, value);
  // A library layer that cannot go backwards is not recurrent; of the user's own only Python knows.
  if (value.cls.path !== undefined && state?.args && !("go_backwards" in state.args)) return refuse(at, expected, value);
  return value;
});

type MergeMode = "concat" | "sum" | "mul" | "ave" | null;

const mergeMode = withDefault(
  param<MergeMode>((value, at) => {
    if (value.kind === "none") return null;
    if (value.kind === "string" && value.value === undefined) return NOT_KNOWN;
    const mode = (["concat", "sum", "mul", "ave"] as const).find((name) => value.kind === "string" && name === value.value);
    return mode ?? refuse(at, "one of 'concat', 'sum', 'mul', 'ave', None", value);
  }),
  "concat",
);

const parameters = { layer: copies, merge_mode: mergeMode, weights: ignored, backward_layer: optional(recurrentLayer) };
type Arguments = Bound<typeof parameters>;

export const bidirectional: Entries = {
  Bidirectional: layer(
    {
      params: parameters,
      inputName: "sequences",
      callParameters: ["initial_state", "mask", "training"],
      check: (args, ctx, _binding, owner) => checkDirections(args, ctx, owner),
      sublayers: (args) => [args.layer.forward, backwardOf(args)],
      call: (args, call, ctx, owner) => run(args, call, ctx, owner),
    },
    {
      properties: {
        layer: (self) => partOf(self, (args) => args.layer.original),
        forward_layer: (self) => partOf(self, (args) => args.layer.forward),
        backward_layer: (self) => partOf(self, backwardOf),
      },
    },
  ),
};

function backwardOf(args: Arguments): ObjectValue {
  return args.backward_layer ?? args.layer.backward;
}

function partOf(self: ObjectValue, part: (args: Arguments) => ObjectValue): Value {
  const args = layerState(self)?.args;
  // Bound from these very parameters.
  return args ? part(args as Arguments) : unknown;
}

function checkDirections(args: Arguments, ctx: Context, owner: string): void {
  const { original } = args.layer;
  const backward = args.backward_layer;
  const refuseBackward = (expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument: "backward_layer", expected, got });
  if (backward && optionOf(backward, "go_backwards", ctx) === optionOf(original, "go_backwards", ctx))
    if (optionOf(original, "go_backwards", ctx) !== undefined)
      refuseBackward("a layer with another go_backwards", "the same direction twice");
  if (!backward && optionOf(original, "go_backwards", ctx) === true)
    failAt({}, { code: "invalid-argument", owner, argument: "layer", expected: "a layer that goes forwards", got: "go_backwards=True" });
  if (!backward) return;
  for (const name of ["stateful", "return_sequences", "return_state"]) {
    const [one, other] = [optionOf(original, name, ctx), optionOf(backward, name, ctx)];
    if (one !== undefined && other !== undefined && one !== other)
      refuseBackward(`the same ${name} as the forward layer`, `${name}=${other ? "True" : "False"}`);
  }
}

/** `layer.return_sequences` and the like; undefined when not known. */
function optionOf(of: ObjectValue, name: string, ctx: Context): boolean | undefined {
  const argument = layerState(of)?.args?.[name];
  if (typeof argument === "boolean") return argument;
  const value = of.cls.path === undefined ? ctx.attribute(of, name) : undefined;
  return value && value.kind !== "unknown" ? ctx.truth(value) : undefined;
}

function run(args: Arguments, call: LayerCall, ctx: Context, owner: string): Value {
  const returnsState = optionOf(args.layer.original, "return_state", ctx);
  const [forwardStates, backwardStates] = initialHalves(call, ctx);
  const forward = ctx.call(args.layer.forward, directionArguments(call, forwardStates));
  const backward = ctx.call(backwardOf(args), directionArguments(call, backwardStates));
  if (returnsState === undefined) return unknown;
  if (!returnsState) return merged(args, forward, backward, call, owner);
  if (forward.kind !== "tuple" || backward.kind !== "tuple") return unknown;
  const [output = unknown, ...states] = forward.items;
  const [reversed = unknown, ...reversedStates] = backward.items;
  // Without running, Keras declares the backward states to be like the forward ones.
  const all = [...states, ...(isSymbolic(call.inputs) ? states : reversedStates)];
  const merge = merged(args, output, reversed, call, owner);
  return tuple(merge.kind === "tuple" ? [...merge.items, ...all] : [merge, ...all]);
}

/** The first half of the initial states goes forwards. */
function initialHalves(call: LayerCall, ctx: Context): readonly [Value | undefined, Value | undefined] {
  const given = call.argument("initial_state");
  if (!given || given.kind === "none") return [undefined, undefined];
  const items = ctx.items(given);
  if (!items) return [unknown, unknown];
  const half = Math.floor(items.length / 2);
  return [list(items.slice(0, half)), list(items.slice(half))];
}

function directionArguments(call: LayerCall, initialState: Value | undefined): Args {
  const named = new Map<string, ArgumentValue>();
  if (initialState) named.set("initial_state", { value: initialState, site: undefined });
  const mask = call.argument("mask");
  if (mask) named.set("mask", { value: mask, site: undefined });
  return { positional: [{ value: call.inputs, site: call.at }], named, open: false };
}

/** Both outputs as one; as they are with `merge_mode=None`. Unless it runs, Keras looks at the forward layer alone. */
function merged(args: Arguments, forward: Value, backward: Value, call: LayerCall, owner: string): Value {
  const [a, b] = [asTensor(forward)?.shape ?? UNKNOWN_RANK, asTensor(backward)?.shape ?? UNKNOWN_RANK];
  const symbolic = isSymbolic(call.inputs);
  switch (args.merge_mode) {
    case null:
      return tuple([layerOutput(call, a), layerOutput(call, symbolic ? a : b)]);
    case "concat":
      return layerOutput(call, symbolic ? doubled(a) : concatShapes(owner, [a, b], -1));
    default:
      return layerOutput(call, symbolic ? a : broadcastShapes(owner, [a, b]));
  }
}

function doubled(shape: Shape): Shape {
  return isRanked(shape) ? replaceLast(shape, multiplyDims(2, last(shape))) : shape;
}
