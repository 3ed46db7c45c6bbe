/** The graph of a model with other layers in the place of its own (keras/src/models/cloning.py `_clone_functional_model`). */
import type { Context } from "../../../value/context";
import { unknown } from "../../../value/make";
import { flattenTensors, mapLeaves, mapTensors } from "../../../value/tensors";
import type { GraphNode, ObjectValue, TensorValue, Value } from "../../../value/values";
import { mapGraph } from "./graph";

/** What gives the outputs when each layer is applied to what the new inputs lead to; undefined when part of the graph is not known. */
export function remakeGraph(
  inputs: readonly TensorValue[],
  outputs: Value,
  values: readonly Value[],
  layerFor: (layer: ObjectValue) => ObjectValue | undefined,
  ctx: Context,
): Value | undefined {
  const graph = mapGraph(inputs, outputs);
  if (!graph?.complete) return undefined;
  const made = new Map<GraphNode, readonly Value[]>();
  inputs.forEach(({ node }, index) => {
    if (node) made.set(node, [values[index] ?? unknown]);
  });
  const resultOf = (of: TensorValue): Value => (of.node && made.get(of.node)?.[of.nodeIndex ?? 0]) ?? unknown;
  for (const depth of [...graph.nodesByDepth.keys()].sort((a, b) => b - a))
    for (const node of graph.nodesByDepth.get(depth) ?? []) {
      if (made.has(node)) continue;
      const layer = node.layer && layerFor(node.layer);
      const results = remakeNode(node, layer, node.inputs.map(resultOf), ctx);
      if (!results) return undefined;
      made.set(node, results);
    }
  return mapTensors(outputs, resultOf);
}

function remakeNode(of: GraphNode, layer: ObjectValue | undefined, inputs: readonly Value[], ctx: Context): readonly Value[] | undefined {
  const tensors = inputs.flatMap(flattenTensors);
  if (tensors.length !== inputs.length) return undefined;
  if (!of.layer)
    return withNode(
      ctx.withoutNaming(() => of.apply(inputs, ctx)),
      (output) => ({ ...of, inputs: tensors, output }),
    );
  if (!layer || !of.applyOther) return undefined;
  const output = of.applyOther(layer, inputs, ctx);
  // A mask is that of the graph, not the one which this application found.
  const [node] = flattenTensors(output).flatMap((each) => each.node ?? []);
  return withNode(output, () => ({ ...(node ?? of), inputs: tensors }));
}

function withNode(output: Value, nodeFor: (output: Value) => GraphNode): readonly Value[] {
  const node = nodeFor(output);
  let index = 0;
  return flattenTensors(
    mapLeaves(output, (leaf) => (leaf.kind === "tensor" ? { ...leaf, framework: "keras", node, nodeIndex: index++ } : leaf)),
  );
}
