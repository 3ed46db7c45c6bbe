/** What layers that take a list of tensors do with their input. */
import { compareDims, type Dim, isUnknown, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { promoteKeras } from "../../../../shape/dtype";
import { formatShape, joinShapes } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { display } from "../../../../value/display";
import { asTensor } from "../../../../value/tensors";
import type { TensorValue, Value } from "../../../../value/values";
import { isSymbolic } from "../../../vocabulary/layers";
import type { LayerCall } from "../../state";

/** One input of a list: undefined when it is not known to be a tensor. */
export type Input = TensorValue | undefined;

/** The tensors of a list or tuple; undefined when not known. Fails with input-structure for a single tensor. */
export function listInputs(call: LayerCall, owner: string, expected = "a list of inputs"): readonly Input[] | undefined {
  const { inputs } = call;
  if (inputs.kind === "tensor") return wrongStructure(call, owner, expected, `one tensor of shape ${formatShape(inputs.shape)}`);
  if (inputs.kind === "dict" && !inputs.open) return wrongStructure(call, owner, expected, "a dict");
  if (inputs.kind !== "list" && inputs.kind !== "tuple") return undefined;
  return inputs.items?.map(inputOf);
}

/** Of alternatives what they have in common. */
function inputOf(item: Value): Input {
  if (item.kind !== "union") return asTensor(item);
  const tensors = item.alternatives.map(inputOf);
  const [first] = tensors;
  return first && tensors.every((each) => each !== undefined)
    ? { ...first, shape: tensors.map(shapeOfInput).reduce(joinShapes) }
    : undefined;
}

/** Raise that the inputs have another structure than the layer takes. */
export function wrongStructure(call: LayerCall, owner: string, expected: string, got: string): never {
  return failAt({ at: call.at }, { code: "input-structure", owner, expected, got });
}

/** Whether two sizes may be equal as Python compares them: None equals None alone. */
export function mayBeEqual(a: Dim, b: Dim): boolean {
  if (a === null || b === null) return (a === null && b === null) || isUnknown(a) || isUnknown(b);
  return compareDims(a, b) !== "no";
}

export function shapeOfInput(input: Input): Shape {
  return input ? input.shape : UNKNOWN_RANK;
}

/** Keras gives symbolic results its compute dtype; of concrete ones the operation decides. Undefined: the compute dtype. */
export function mergedDType(call: LayerCall, inputs: readonly Input[]): string | undefined {
  if (isSymbolic(call.inputs)) return undefined;
  const [first, ...others] = inputs.map((input) => input?.dtype);
  return others.reduce(promoteKeras, first);
}

/** How many inputs came, in words. */
export function countOfInputs(inputs: readonly Input[]): string {
  return inputs.length === 1 ? `a list of one: ${formatShape(shapeOfInput(inputs[0]))}` : `a list of ${inputs.length}`;
}

/** Text of a value that is no list of tensors. */
export function describeInput(value: Value): string {
  return value.kind === "tensor" ? `one tensor of shape ${formatShape(value.shape)}` : display(value);
}
