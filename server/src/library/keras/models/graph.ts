/** The graph behind KerasTensors: running it again on other inputs, and its layers in Keras's order. */
import { type Context, failAt } from "../../../value/context";
import { unknown } from "../../../value/make";
import { flattenTensors, mapTensors } from "../../../value/tensors";
import type { GraphNode, ObjectValue, TensorValue, Value } from "../../../value/values";
import { inputTensor } from "./input";

/** What stands for a tensor of the graph: its node and which result of it. */
class TensorMap<T> {
  private readonly byNode = new Map<GraphNode, Map<number, T>>();

  get(of: TensorValue): T | undefined {
    return of.node && this.byNode.get(of.node)?.get(of.nodeIndex ?? 0);
  }

  set(of: TensorValue, value: T): void {
    if (!of.node) return;
    const results = this.byNode.get(of.node) ?? new Map<number, T>();
    results.set(of.nodeIndex ?? 0, value);
    this.byNode.set(of.node, results);
  }
}

/** Compute `outputs` with other values in the place of `inputs` (same order). Raises the problems of the layers on the way. */
export function runGraph(inputs: readonly TensorValue[], outputs: Value, values: readonly Value[], ctx: Context): Value {
  const known = new TensorMap<Value>();
  inputs.forEach((input, index) => {
    known.set(input, values[index] ?? unknown);
  });
  const evaluate = (of: TensorValue): Value => {
    const found = known.get(of);
    if (found) return found;
    const node = of.node;
    if (!node || node.inputs.length === 0) return of;
    const results = leaves(node.apply(node.inputs.map(evaluate), ctx));
    results.forEach((result, index) => {
      known.set({ ...of, nodeIndex: index }, result);
    });
    return known.get(of) ?? unknown;
  };
  return mapTensors(outputs, evaluate);
}

function leaves(value: Value): readonly Value[] {
  return value.kind === "tensor" || value.kind === "unknown" ? [value] : flattenTensors(value);
}

/** Inputs of the graph that lead to `outputs` but are not among `inputs`: the graph is disconnected. */
export function missingInputs(inputs: readonly TensorValue[], outputs: Value): readonly TensorValue[] {
  const known = new TensorMap<true>();
  for (const input of inputs) known.set(input, true);
  const missing: TensorValue[] = [];
  const seen = new Set<GraphNode>();
  const visit = (of: TensorValue): void => {
    if (known.get(of) || !of.node || seen.has(of.node)) return;
    seen.add(of.node);
    if (of.node.inputs.length === 0 && of.node.layer && inputTensor(of.node.layer)) missing.push(of);
    for (const each of of.node.inputs) visit(each);
  };
  for (const output of flattenTensors(outputs)) visit(output);
  return missing;
}

/** Fail with `graph-disconnected` when an input was left out. */
export function checkConnected(inputs: readonly TensorValue[], outputs: Value): void {
  const missing = missingInputs(inputs, outputs)[0];
  if (!missing) return;
  failAt(
    { related: [missing.origin && { site: missing.origin, role: "input" }] },
    {
      code: "graph-disconnected",
      owner: "Model",
      detail: `the outputs also depend on the input '${missing.name ?? "keras_tensor"}', which is not among its inputs`,
    },
  );
}

/**
 * Layers between inputs and outputs in the order of `model.layers` (keras/src/ops/function.py `map_graph`): by depth from
 * the outputs, deepest first; within a depth in the order of a depth-first walk. InputLayers are among them. Undefined when
 * part of the graph is not known.
 */
export function graphLayers(inputs: readonly TensorValue[], outputs: Value): readonly ObjectValue[] | undefined {
  const { order, creation } = walkNodes(inputs, outputs);
  if (order.some((node) => node.partial)) return undefined;
  const depths = new Map<GraphNode, number>();
  const layerDepth = new Map<ObjectValue, number>();
  for (const node of [...order].reverse()) {
    const own = Math.max(depths.get(node) ?? 0, node.layer ? (layerDepth.get(node.layer) ?? 0) : 0);
    depths.set(node, own);
    if (node.layer) layerDepth.set(node.layer, own);
    for (const each of node.inputs) if (each.node) depths.set(each.node, Math.max(depths.get(each.node) ?? 0, own + 1));
  }
  for (const input of inputs)
    if (input.node?.layer && inputTensor(input.node.layer)) layerDepth.set(input.node.layer, Math.max(0, ...layerDepth.values()));
  return [...layerDepth.keys()].sort(
    (a, b) => (layerDepth.get(b) ?? 0) - (layerDepth.get(a) ?? 0) || (creation.get(a) ?? 0) - (creation.get(b) ?? 0),
  );
}

/** Nodes inputs-first, and the order in which layers were met. */
function walkNodes(
  inputs: readonly TensorValue[],
  outputs: Value,
): { order: readonly GraphNode[]; creation: ReadonlyMap<ObjectValue, number> } {
  const stop = new Set(inputs.map((input) => input.node));
  const order: GraphNode[] = [];
  const seen = new Set<GraphNode>();
  const creation = new Map<ObjectValue, number>();
  const visit = (node: GraphNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.layer && !creation.has(node.layer)) creation.set(node.layer, creation.size);
    if (!stop.has(node) || node.inputs.length === 0) for (const each of node.inputs) if (each.node) visit(each.node);
    order.push(node);
  };
  for (const output of flattenTensors(outputs)) if (output.node) visit(output.node);
  for (const input of inputs) if (input.node) visit(input.node);
  return { order, creation };
}
