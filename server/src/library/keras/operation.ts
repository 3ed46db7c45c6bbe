/** Operations on KerasTensors that are no layers: `a + b`, `x[:, 0]`, `keras.ops.*`. Their results remember how they were made. */
import type { Context } from "../../value/context";
import { flattenTensors, mapLeaves } from "../../value/tensors";
import type { GraphNode, TensorValue, Value } from "../../value/values";
import { operationClasses } from "./operation-names";

/**
 * Attaches a node to the results of an operation when any input is a KerasTensor, so that a model that contains it can be
 * run again on other tensors. `inputs` may be structures; `apply` gets them with their KerasTensors replaced.
 */
export function symbolicOperation(
  name: string,
  inputs: readonly Value[],
  apply: (inputs: readonly Value[], ctx: Context) => Value,
  result: Value,
  ctx: Context,
): Value {
  const symbolic = inputs.flatMap(kerasTensors);
  if (symbolic.length === 0) return result;
  const [type, ...parts] = operationClasses(name, inputs.length) ?? [];
  const node: GraphNode = {
    layer: undefined,
    type,
    name: type === undefined ? undefined : ctx.uniqueName(type),
    index: 0,
    output: result,
    inputs: symbolic,
    apply: (tensors, context) => apply(replaceKerasTensors(inputs, tensors), context),
    site: ctx.site,
  };
  for (const part of parts) ctx.uniqueName(part);
  let index = 0;
  return mapLeaves(result, (leaf) =>
    leaf.kind === "tensor" ? { ...leaf, framework: "keras", node, nodeIndex: index++, origin: ctx.site } : leaf,
  );
}

function kerasTensors(value: Value): readonly TensorValue[] {
  return flattenTensors(value).filter((each) => each.framework === "keras");
}

function replaceKerasTensors(inputs: readonly Value[], tensors: readonly Value[]): readonly Value[] {
  let index = 0;
  return inputs.map((input) =>
    mapLeaves(input, (leaf) => (leaf.kind === "tensor" && leaf.framework === "keras" ? (tensors[index++] ?? leaf) : leaf)),
  );
}

/** Keras traces the code of users with tensors of the backend, so that it may use TensorFlow. */
export function traced(inputs: Value): Value {
  return mapLeaves(inputs, (leaf) => {
    if (leaf.kind !== "tensor" || leaf.framework !== "keras") return leaf;
    const { node: _node, nodeIndex: _index, ...rest } = leaf;
    return { ...rest, framework: "tensorflow" };
  });
}
