/** Add, Subtract, Multiply, Average, Maximum, Minimum (keras/src/layers/merging/base_merge.py). */

import { broadcastShapes, mergeLayerShapes } from "../../../../shape/broadcast";
import { type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { isFloatingDType } from "../../../../shape/dtype";
import { copiesOf, dimAt, isRanked } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import type { Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { sumShape } from "../../bias-add";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { countOfInputs, type Input, listInputs, mergedDType, shapeOfInput, wrongStructure } from "./inputs";

const any = layer({ params: {}, callParameters: [], input: {}, call: (_args, call, _ctx, owner) => merge(call, owner) });

export const elementwise: Entries = {
  Add: any,
  Multiply: any,
  Maximum: any,
  Minimum: any,
  Average: layer({ params: {}, callParameters: [], input: {}, call: (_args, call, _ctx, owner) => merge(call, owner, "float") }),
  Subtract: layer({ params: {}, callParameters: [], input: {}, call: (_args, call, _ctx, owner) => subtract(call, owner) }),
};

function subtract(call: LayerCall, owner: string): Value {
  const inputs = listInputs(call, owner, "a list of two inputs");
  if (inputs && inputs.length !== 2) wrongStructure(call, owner, "a list of two inputs", countOfInputs(inputs));
  return merge(call, owner);
}

function merge(call: LayerCall, owner: string, result: "float" | "same" = "same"): Value {
  const inputs = listInputs(call, owner);
  if (!inputs) return layerOutput(call, UNKNOWN_RANK);
  if (inputs.length === 0) wrongStructure(call, owner, "at least one input", "an empty list");
  const shapes = inputs.map(shapeOfInput);
  const declared = mergeLayerShapes(owner, shapes);
  refuseConcreteFirst(inputs, call, owner);
  const shape = isSymbolic(call.inputs) ? declared : computedShape(owner, shapes);
  const dtype = mergedDType(call, inputs);
  if (inputs.length > 1 && inputs.every((input) => input?.dtype === "bool" && input.framework === "tensorflow"))
    failAt({ at: call.at }, { code: "wrong-kind", owner, expected: "numbers", got: "bool" });
  return layerOutput(call, shape, result === "float" ? divided(dtype) : dtype);
}

/** What TensorFlow makes of a quotient. */
function divided(dtype: string | undefined): string | undefined {
  if (dtype === undefined || isFloatingDType(dtype)) return dtype;
  return /^u?int(8|16)$/.test(dtype) ? "float32" : "float64";
}

/** Of arrays the operation knows more than Keras declares: a known size beats None. Lower ranks are expanded after the batch axis. */
function computedShape(owner: string, shapes: readonly Shape[]): Shape {
  const rank = Math.max(...shapes.map((shape) => (isRanked(shape) ? shape.length : 0)));
  const ones = (count: number): Dims => copiesOf(count, 1);
  const expand = (shape: Shape): Shape =>
    isRanked(shape) && shape.length > 0 ? [dimAt(shape, 0), ...ones(rank - shape.length), ...shape.slice(1)] : shape;
  const [first = UNKNOWN_RANK, ...others] = shapes.map(expand);
  if (owner !== "Add" && owner !== "Average") return broadcastShapes(owner, [first, ...others]);
  return others.reduce((sum, each) => sumShape(owner, sum, each), first);
}

/** Keras asks the first input whether it is sparse, which an array does not know; it stops asking at the first that is not. */
function refuseConcreteFirst(inputs: readonly Input[], call: LayerCall, owner: string): void {
  const [first] = inputs;
  if (!first || first.variable || first.framework === "keras" || first.framework === "any" || !isSymbolic(call.inputs)) return;
  failAt(
    { at: call.at },
    { code: "wrong-kind", owner, expected: "a Keras tensor as its first input", got: "an array before a Keras tensor" },
  );
}
