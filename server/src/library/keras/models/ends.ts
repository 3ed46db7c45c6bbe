/** `model.inputs`, `model.output_shape` and the like, of the structures that a model begins and ends with. */
import { list, shapeValue, unknown } from "../../../value/make";
import { flattenTensors } from "../../../value/tensors";
import type { Value } from "../../../value/values";

export function asList(value: Value): Value {
  return value.kind === "unknown" ? list(undefined) : list(flattenTensors(value));
}

/** The one shape, or a list of several. */
export function shapesOfEnds(value: Value): Value {
  const each = flattenTensors(value).map((of) => shapeValue(of.shape));
  const [only] = each;
  return each.length === 1 && only ? only : each.length === 0 ? unknown : list(each);
}
