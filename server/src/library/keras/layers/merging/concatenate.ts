/** Concatenate and Dot, which contract or join an axis of their inputs. */
import { concatShapes } from "../../../../shape/concat";
import { compareDims, type Dim, type Dims, isKnown, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, normalizeAxis, removeAxis } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import type { Value } from "../../../../value/values";
import { NOT_KNOWN } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { ignored, integer, integers, param, refuse, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { describeInput, listInputs, mayBeEqual, mergedDType, shapeOfInput, wrongStructure } from "./inputs";

/** One axis for both inputs, or one for each. */
const axes = param<number | readonly [number, number]>((value, at) => {
  if (value.kind === "int" || value.kind === "bool") return integer.read(value, at);
  const pair = integers.read(value, at);
  if (pair === NOT_KNOWN) return NOT_KNOWN;
  const [first, second] = pair;
  return first !== undefined && second !== undefined && pair.length === 2
    ? [first, second]
    : refuse(at, "an axis or a pair of axes", value);
});

export const joining: Entries = {
  Concatenate: layer({
    params: { axis: withDefault(integer, -1) },
    callParameters: [],
    input: {},
    call: ({ axis }, call, _ctx, owner) => concatenate(axis, call, owner),
  }),
  Dot: layer({
    params: { axes, normalize: ignored },
    callParameters: [],
    input: {},
    call: (args, call, _ctx, owner) => dot(args.axes, call, owner),
  }),
};

function concatenate(axis: number, call: LayerCall, owner: string): Value {
  const inputs = listInputs(call, owner);
  if (!inputs) return layerOutput(call, UNKNOWN_RANK);
  if (inputs.length === 0) wrongStructure(call, owner, "at least one input", "an empty list");
  const shapes = inputs.map(shapeOfInput);
  const declared = concatShapes(owner, shapes, axis);
  return layerOutput(call, isSymbolic(call.inputs) ? declared : computedShape(declared, shapes, axis), mergedDType(call, inputs));
}

/** Of arrays a size that any of them knows is the size of all. */
function computedShape(declared: Shape, shapes: readonly Shape[], axis: number): Shape {
  if (!isRanked(declared)) return declared;
  const joined = axis < 0 ? axis + declared.length : axis;
  const sizes = (at: number): readonly Dim[] => shapes.map((shape) => (isRanked(shape) ? dimAt(shape, at) : UNKNOWN));
  return declared.map((size, at) => (at === joined || size !== null ? size : (sizes(at).find(isKnown) ?? null)));
}

function dot(of: number | readonly [number, number], call: LayerCall, owner: string): Value {
  const expected = "a list of two inputs";
  const inputs = listInputs(call, owner, expected);
  if (!inputs) return layerOutput(call, UNKNOWN_RANK);
  if (inputs.length !== 2) wrongStructure(call, owner, expected, inputs.length === 1 ? "a list of one" : describeInput(call.inputs));
  const [a, b] = [shapeOfInput(inputs[0]), shapeOfInput(inputs[1])];
  return layerOutput(call, dotOutput(of, a, b, call, owner), mergedDType(call, inputs));
}

/** The two axes go, and the second batch axis with them (keras/src/layers/merging/dot.py). */
function dotOutput(of: number | readonly [number, number], a: Shape, b: Shape, call: LayerCall, owner: string): Shape {
  if (!isRanked(a) || !isRanked(b)) return UNKNOWN_RANK;
  for (const got of isSymbolic(call.inputs) ? [b] : [a, b])
    if (got.length < 2) failAt({ at: call.at }, { code: "rank-mismatch", owner, expected: "rank 2 or more", got });
  const [inA, inB] = typeof of === "number" ? [of, of] : of;
  const [first, second] = [normalizeAxis(owner, inA, a), normalizeAxis(owner, inB, b)];
  const mismatch = (detail: string) => failAt({ at: call.at }, { code: "matmul-mismatch", owner, shapes: [a, b], detail });
  if (!mayBeEqual(dimAt(a, first), dimAt(b, second))) mismatch(`axes ${first} and ${second} must have equal sizes`);
  if (!isSymbolic(call.inputs)) checkBatches(a, b, first, second, mismatch);
  const output = [...removeAxis(a, first), ...removeAxis(b, second).slice(1)];
  return output.length === 1 ? [...output, 1] : output;
}

/** What only the real product refuses. */
function checkBatches(a: Dims, b: Dims, first: number, second: number, mismatch: (detail: string) => never): void {
  if (first === 0 || second === 0) mismatch("the batch axis cannot be contracted");
  if (compareDims(dimAt(a, 0), dimAt(b, 0)) === "no") mismatch("batch sizes must be equal");
}
