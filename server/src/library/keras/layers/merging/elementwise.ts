/** Add, Subtract, Multiply, Average, Maximum, Minimum (keras/src/layers/merging/base_merge.py). */

import { mergeLayerShapes } from "../../../../shape/broadcast";
import { UNKNOWN_RANK } from "../../../../shape/dim";
import { isFloatingDType } from "../../../../shape/dtype";
import { failAt } from "../../../../value/context";
import type { Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { countOfInputs, type Input, listInputs, mergedDType, shapeOfInput, wrongStructure } from "./inputs";

const any = layer({ params: {}, callParameters: [], call: (_args, call, _ctx, owner) => merge(call, owner) });

export const elementwise: Entries = {
  Add: any,
  Multiply: any,
  Maximum: any,
  Minimum: any,
  Average: layer({ params: {}, callParameters: [], call: (_args, call, _ctx, owner) => merge(call, owner, "float") }),
  Subtract: layer({ params: {}, callParameters: [], call: (_args, call, _ctx, owner) => subtract(call, owner) }),
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
  const shape = mergeLayerShapes(owner, inputs.map(shapeOfInput));
  refuseConcreteFirst(inputs, call, owner);
  const dtype = mergedDType(call, inputs);
  return layerOutput(call, shape, result === "float" && !isFloatingDType(dtype) ? undefined : dtype);
}

/** Keras asks the first input whether it is sparse, which an array does not know; it stops asking at the first that is not. */
function refuseConcreteFirst(inputs: readonly Input[], call: LayerCall, owner: string): void {
  const [first] = inputs;
  if (!first || first.variable || first.framework === "keras" || !isSymbolic(call.inputs)) return;
  failAt(
    { at: call.at },
    { code: "wrong-kind", owner, expected: "a Keras tensor as its first input", got: "an array before a Keras tensor" },
  );
}
