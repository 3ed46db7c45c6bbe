/** The graph behind KerasTensors: running it again on other inputs, and its layers in Keras's order. */
import { UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { type Context, failAt } from "../../../value/context";
import { unknown } from "../../../value/make";
import { flattenTensors, mapTensors, tensor } from "../../../value/tensors";
import type { GraphNode, ObjectValue, TensorValue, Value } from "../../../value/values";
import { layerState } from "../state";
import { inputTensor, makeInput } from "./input";

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
  return ctx.withoutNaming(() => rerun(inputs, outputs, values, ctx));
}

function rerun(inputs: readonly TensorValue[], outputs: Value, values: readonly Value[], ctx: Context): Value {
  const known = new TensorMap<Value>();
  inputs.forEach((input, index) => {
    known.set(input, values[index] ?? unknown);
  });
  const evaluate = (of: TensorValue): Value => {
    const found = known.get(of);
    if (found) return found;
    const node = of.node;
    if (!node || node.inputs.length === 0) return declared(of, inputs);
    const results = leaves(node.apply(node.inputs.map(evaluate), ctx));
    results.forEach((result, index) => {
      known.set({ ...of, nodeIndex: index }, result);
    });
    const result = known.get(of);
    return result && result.kind !== "unknown" ? result : declared(of, inputs);
  };
  return mapTensors(outputs, evaluate);
}

/** What the graph says of a tensor whatever its inputs are: all sizes but those that were left open. */
export function declared(of: TensorValue, inputs: readonly TensorValue[]): Value {
  if (of.framework !== "keras") return of;
  // Other numbers of samples than a model declares are taken, too.
  const leavesBatchOpen = inputs.every(({ shape }) => isRanked(shape) && shape[0] === null);
  if (!leavesBatchOpen || !isRanked(of.shape)) return unknown;
  return tensor(
    of.shape.map((size) => size ?? UNKNOWN),
    of.dtype,
    "any",
  );
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

/** Whether everything that leads to `outputs` is known. After a loop of some number of turns it is not. */
export function hasHistory(outputs: Value): boolean {
  const seen = new Set<GraphNode>();
  const isKnown = ({ framework, node }: TensorValue): boolean => {
    if (!node) return framework !== "keras";
    if (seen.has(node)) return true;
    seen.add(node);
    return node.inputs.every(isKnown);
  };
  return flattenTensors(outputs).every(isKnown);
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

/** A layer or operation of a model. */
export interface GraphOperation {
  /** Undefined for an operation that is no layer. */
  readonly layer: ObjectValue | undefined;
  /** Its applications within the model, in order. */
  readonly nodes: readonly GraphNode[];
}

export interface Graph {
  /** In the order of Keras's `model.operations`. */
  readonly operations: readonly GraphOperation[];
  /** Nodes by how many operations lie between them and the outputs. */
  readonly nodesByDepth: ReadonlyMap<number, readonly GraphNode[]>;
  /** Every operation is known, not only the layers. */
  readonly complete: boolean;
}

/**
 * What lies between inputs and outputs (keras/src/ops/function.py `map_graph`): by depth from the outputs, deepest first;
 * within a depth in the order of a depth-first walk. InputLayers are among them. Undefined when part of the graph is not known.
 */
export function mapGraph(inputs: readonly TensorValue[], outputs: Value): Graph | undefined {
  const { order, indices } = walkNodes(inputs, outputs);
  if (order.some((node) => node.partial) || !hasHistory(outputs)) return undefined;
  const depths = depthsOf(order);
  for (const { node } of inputs) {
    if (!node || depths.operations.has(operationOf(node)) || node.inputs.length > 0) continue;
    depths.operations.set(operationOf(node), 0);
    depths.nodes.set(node, 0);
    indices.set(operationOf(node), -1);
  }
  const operations = [...depths.operations].sort(([a, high], [b, low]) => low - high || (indices.get(a) ?? 0) - (indices.get(b) ?? 0));
  const nodes = [...depths.nodes.keys()];
  const nodesByOperation = grouped(nodes, operationOf);
  return {
    operations: operations.map(([key]) => ({
      layer: "kind" in key ? key : undefined,
      nodes: (nodesByOperation.get(key) ?? []).toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)),
    })),
    nodesByDepth: grouped(nodes, (node) => depths.nodes.get(node) ?? 0),
    complete: nodes.every((node) => node.type !== undefined),
  };
}

/** Models may have a thousand nodes: each is looked at once. */
function grouped<K>(nodes: readonly GraphNode[], keyOf: (node: GraphNode) => K): ReadonlyMap<K, readonly GraphNode[]> {
  const groups = new Map<K, GraphNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return groups;
}

/** The layers among the operations of a model. */
export function graphLayers(inputs: readonly TensorValue[], outputs: Value): readonly ObjectValue[] | undefined {
  return mapGraph(inputs, outputs)?.operations.flatMap(({ layer }) => layer ?? []);
}

/** A layer is one operation however often it is applied; what is no layer is applied once. */
type OperationKey = ObjectValue | GraphNode;

function operationOf(node: GraphNode): OperationKey {
  return node.layer ?? node;
}

interface Depths {
  readonly nodes: Map<GraphNode, number>;
  readonly operations: Map<OperationKey, number>;
}

function depthsOf(order: readonly GraphNode[]): Depths {
  const within = new Set(order);
  const nodes = new Map<GraphNode, number>();
  const operations = new Map<OperationKey, number>();
  for (const node of order.toReversed()) {
    const depth = Math.max(nodes.get(node) ?? 0, operations.get(operationOf(node)) ?? 0);
    operations.set(operationOf(node), depth);
    nodes.set(node, depth);
    for (const { node: before } of node.inputs)
      if (before && within.has(before)) nodes.set(before, Math.max(depth + 1, nodes.get(before) ?? 0));
  }
  return { nodes, operations };
}

/** Nodes inputs-first, and the order in which operations were met. */
function walkNodes(
  inputs: readonly TensorValue[],
  outputs: Value,
): { readonly order: readonly GraphNode[]; readonly indices: Map<OperationKey, number> } {
  const order: GraphNode[] = [];
  const finished = new Set<GraphNode>();
  const indices = new Map<OperationKey, number>();
  const visit = (tensor: TensorValue): void => {
    const { node } = tensor;
    if (!node || finished.has(node)) return;
    finished.add(node);
    if (node.inputs.length > 0 && inputs.some((input) => isSame(input, tensor))) return;
    if (!indices.has(operationOf(node))) indices.set(operationOf(node), indices.size);
    for (const each of node.inputs) visit(each);
    order.push(node);
  };
  for (const output of flattenTensors(outputs)) visit(output);
  return { order, indices };
}

function isSame(a: TensorValue, b: TensorValue): boolean {
  return a.node === b.node && (a.nodeIndex ?? 0) === (b.nodeIndex ?? 0);
}

/**
 * A model that begins at tensors which layers made has Inputs of its own there, and every node behind them anew
 * (keras/src/models/functional.py `clone_graph_nodes`).
 */
export function cloneGraph(inputs: Value, outputs: Value, ctx: Context): { readonly inputs: Value; readonly outputs: Value } {
  const known = new TensorMap<TensorValue>();
  const clonedInputs = mapTensors(inputs, (input) => {
    const clone =
      input.node?.inputs.length === 0 ? input : makeInput(isRanked(input.shape) ? input.shape : undefined, input.dtype, null, ctx);
    known.set(input, clone);
    return clone;
  });
  const clones = new Map<GraphNode, GraphNode>();
  const clone = (of: TensorValue): TensorValue => {
    const found = known.get(of);
    if (found || !of.node || of.node.inputs.length === 0) return found ?? of;
    const node = clones.get(of.node) ?? cloneNode(of.node, of.node.inputs.map(clone), ctx);
    clones.set(of.node, node);
    return { ...of, node };
  };
  return { inputs: clonedInputs, outputs: mapTensors(outputs, clone) };
}

function cloneNode(of: GraphNode, inputs: readonly TensorValue[], ctx: Context): GraphNode {
  const state = of.layer && layerState(of.layer);
  if (!state) return { ...of, inputs };
  const node = { ...of, inputs, index: state.applied?.count };
  ctx.heap.set(state, "applied", state.applied && { ...state.applied, count: state.applied.count + 1 });
  return node;
}
