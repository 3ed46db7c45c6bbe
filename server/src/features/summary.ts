/** The table of a model's layers, as Keras prints it with `model.summary()`. */
import { inputTensor } from "../library/keras/models/input";
import { layerState, type ModelState, modelState, type Use } from "../library/keras/state";
import { parameterCount } from "../library/keras/weights";
import { type Dim, subtractDims } from "../shape/dim";
import { flattenTensors } from "../value/tensors";
import type { GraphNode, ObjectValue } from "../value/values";
import { countText, structureText } from "./structure-text";

/** A table for a fixed-width font; undefined for what is not a model or whose layers are not known. */
export function summaryText(model: ObjectValue): string | undefined {
  const state = modelState(model);
  const layers = state && layersOf(model, state);
  if (!state || !layers) return undefined;
  const rows = layers.map((layer) => layerRow(layer, state));
  return [`Model${state.name === undefined ? "" : ` "${state.name}"`} (${model.cls.name})`, ...table(rows), ...totals(model)].join("\n");
}

/** A Sequential lists no InputLayer, a functional model does. */
function layersOf(model: ObjectValue, state: ModelState): readonly ObjectValue[] | undefined {
  if (state.type === "subclass") return layerState(model)?.behaviour?.sublayers();
  return state.type === "sequential" ? state.layers?.filter((layer) => !inputTensor(layer)) : state.layers;
}

type Row = readonly [layer: string, output: string, parameters: string];

function layerRow(layer: ObjectValue, model: ModelState): Row {
  const name = layerState(layer)?.name;
  const title = name === undefined ? layer.cls.name : `${name} (${layer.cls.name})`;
  const given = inputTensor(layer);
  const use = useWithin(layer, model);
  return [title, structureText(given ?? use?.output), given ? "0" : countText(parameterCount(layer))];
}

/** The application of a layer that belongs to the model: a layer may be part of several. */
export function useWithin(layer: ObjectValue, model: ModelState): Use | undefined {
  const uses = layerState(layer)?.uses ?? [];
  if (!model.outputs) return uses.length === 1 ? uses[0] : undefined;
  const nodes = graphNodes(model);
  return uses.find((use) => flattenTensors(use.output).some(({ node }) => node && nodes.has(node)));
}

function graphNodes({ outputs }: ModelState): ReadonlySet<GraphNode> {
  const nodes = new Set<GraphNode>();
  const pending = outputs ? flattenTensors(outputs).map(({ node }) => node) : [];
  while (pending.length > 0) {
    const node = pending.pop();
    if (!node || nodes.has(node)) continue;
    nodes.add(node);
    pending.push(...node.inputs.map((input) => input.node));
  }
  return nodes;
}

const HEADER: Row = ["Layer (type)", "Output shape", "Param #"];

function table(rows: readonly Row[]): readonly string[] {
  const [layer, output, parameters] = [0, 1, 2].map((column) => Math.max(...[HEADER, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string => `${row[0].padEnd(layer ?? 0)}  ${row[1].padEnd(output ?? 0)}  ${row[2].padStart(parameters ?? 0)}`;
  const rule = "─".repeat(line(HEADER).length);
  return [line(HEADER), rule, ...rows.map(line), rule];
}

function totals(model: ObjectValue): readonly string[] {
  const all = parameterCount(model);
  const trainable = parameterCount(model, "trainable");
  const frozen: Dim | undefined = all === undefined || trainable === undefined ? undefined : subtractDims(all, trainable);
  const lines = [`Total params: ${countText(all)}`];
  return frozen === undefined || frozen === 0
    ? lines
    : [...lines, `Trainable params: ${countText(trainable)}`, `Non-trainable params: ${countText(frozen)}`];
}
