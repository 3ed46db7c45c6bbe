/** What `model.summary()` tells of a model (keras/src/utils/summary_utils.py `print_summary`). */
import { addDims, type Dim, type Dims, formatDim, isUnknown, subtractDims } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { flattenTensors } from "../../../value/tensors";
import type { GraphNode, ObjectValue, Value } from "../../../value/values";
import { className } from "../inner-names";
import { optimizerSize } from "../optimizers/size";
import { type LayerState, layerState, type ModelState, modelState } from "../state";
import { userMethod } from "../user-layer";
import { parameterCount, weightBytes } from "../weights";
import { type Graph, type GraphOperation, mapGraph } from "./graph";
import { inputTensor } from "./input";

export interface SummaryRow {
  /** Undefined when not known. */
  readonly name: string | undefined;
  readonly type: string;
  /** Shapes as Keras prints them, `?` where Keras knows none; undefined when not known here. */
  readonly output: string | undefined;
  /** Null for a layer that is not built; undefined when not known. */
  readonly parameters: Dim | null | undefined;
  /** What it is applied to, in models that are no chain of layers. */
  readonly connected: string | undefined;
}

export interface Total {
  readonly count: Dim | undefined;
  readonly bytes: number | undefined;
}

export interface Summary {
  readonly name: string | undefined;
  readonly type: string;
  readonly rows: readonly SummaryRow[];
  /** Whether the rows say what each layer is connected to. */
  readonly connects: boolean;
  /** The parameters of layers and optimizer. */
  readonly total: Total;
  readonly trainable: Total;
  readonly frozen: Total;
  /** Once the model was trained. */
  readonly optimizer: Total | undefined;
}

/** Undefined for what is no model, or when its layers are not known. */
export function summaryOf(model: ObjectValue): Summary | undefined {
  const state = modelState(model);
  const found = state && rowsOf(model, state);
  if (!found) return undefined;
  const all = totalOf(model, state, "all");
  const trainable = totalOf(model, state, "trainable");
  const optimizer = optimizerOf(model, state, trainable);
  return {
    name: state.name,
    type: state.type === "functional" && model.cls.path ? "Functional" : model.cls.name,
    ...found,
    total: optimizer ? combined(all, optimizer, addDims, 1) : all,
    trainable,
    frozen: combined(all, trainable, subtractDims, -1),
    optimizer,
  };
}

function combined(a: Total, b: Total, count: (a: Dim, b: Dim) => Dim, sign: 1 | -1): Total {
  return {
    count: a.count === undefined || b.count === undefined ? undefined : count(a.count, b.count),
    bytes: a.bytes === undefined || b.bytes === undefined ? undefined : a.bytes + sign * b.bytes,
  };
}

/** The optimizer's variables are made by the first step of training. */
function optimizerOf(model: ObjectValue, { compiled, traces }: ModelState, trainable: Total): Total | undefined {
  const trained =
    compiled === null ? false : compiled && !userMethod(model, "train_step") ? traces?.some(({ training }) => training) : undefined;
  if (trained === false) return undefined;
  const size =
    trained && compiled && trainable.count !== undefined ? optimizerSize(compiled.optimizer, trainable.count, trainable.bytes) : undefined;
  return size ?? { count: undefined, bytes: undefined };
}

/** A model that is not built has no weights yet. */
function totalOf(model: ObjectValue, state: ModelState, which: "all" | "trainable"): Total {
  if (state.type !== "functional" && state.built === null && parameterCount(model) === undefined) return { count: 0, bytes: 0 };
  return { count: parameterCount(model, which), bytes: weightBytes(model, which) };
}

function rowsOf(model: ObjectValue, state: ModelState): Pick<Summary, "rows" | "connects"> | undefined {
  if (state.type === "functional") return graphRows(state);
  const layers =
    state.type === "sequential" ? state.layers?.filter((layer) => !inputTensor(layer)) : layerState(model)?.behaviour?.sublayers();
  return layers && { rows: layers.map((layer) => layerRow(layer, undefined)), connects: false };
}

function graphRows({ inputs, outputs, borrowed }: ModelState): Pick<Summary, "rows" | "connects"> | undefined {
  const graph = inputs && outputs && !borrowed ? mapGraph(flattenTensors(inputs), outputs) : undefined;
  if (!graph?.complete) return undefined;
  const connects = !isChain(graph);
  const rows = graph.operations.map((operation) => {
    const connected = connects ? connections(operation.nodes) : undefined;
    return operation.layer ? layerRow(operation.layer, connected) : operationRow(operation, connected);
  });
  return { rows, connects };
}

/** One node at each depth, with one input at most, each of another layer. */
function isChain({ operations, nodesByDepth }: Graph): boolean {
  return (
    [...nodesByDepth.values()].every(([node, ...others]) => others.length === 0 && (node?.inputs.length ?? 0) <= 1) &&
    operations.every(({ nodes }) => nodes.length <= 1)
  );
}

/** Undefined when one of them has a name that is not known. */
function connections(nodes: readonly GraphNode[]): string | undefined {
  const all = nodes.flatMap((node) =>
    node.inputs.map(({ node: from, nodeIndex }) => {
      const name = from?.layer ? layerState(from.layer)?.name : from?.name;
      return name === undefined || from?.index === undefined ? undefined : `${name}[${from.index}][${nodeIndex ?? 0}]`;
    }),
  );
  if (all.includes(undefined)) return undefined;
  return all.length === 0 ? "-" : all.join(", ");
}

function operationRow({ nodes }: GraphOperation, connected: string | undefined): SummaryRow {
  const [node] = nodes;
  return { name: node?.name, type: node?.type ?? "?", output: node?.output && shapesText(node.output), parameters: 0, connected };
}

function layerRow(layer: ObjectValue, connected: string | undefined): SummaryRow {
  const state = layerState(layer);
  const parameters =
    state?.built === null && !isBuiltAtOnce(layer) ? null : (parameterCount(layer) ?? (isBuiltAtOnce(layer) ? 0 : undefined));
  return { name: state?.name, type: typeOf(layer), output: state && outputText(layer, state), parameters, connected };
}

function typeOf(layer: ObjectValue): string {
  return modelState(layer)?.type === "functional" && layer.cls.path ? "Functional" : className(layer.cls);
}

/** What the last application to KerasTensors gave; of a layer that was only built, what it declares. */
function outputText(layer: ObjectValue, state: LayerState): string | undefined {
  const { applied } = state;
  if (!applied) return undefined;
  if (applied.last) return shapesText(applied.last);
  const model = modelState(layer);
  if (model?.outputs) return shapesText(model.outputs);
  if (state.built === null || isBuiltAtOnce(layer)) return "?";
  const { behaviour, uses } = state;
  // The base class declares no shape.
  if (behaviour?.user && !behaviour.library) return userMethod(layer, "compute_output_shape") ? undefined : "?";
  return uses[0] && !userMethod(layer, "compute_output_shape") ? shapesText(uses[0].output) : undefined;
}

function shapesText(value: Value): string | undefined {
  const shapes = flattenTensors(value).map(({ shape }) => (isRanked(shape) && !shape.some(isUnknown) ? shapeText(shape) : undefined));
  if (shapes.includes(undefined)) return undefined;
  return shapes.length === 1 ? shapes[0] : `[${shapes.join(", ")}]`;
}

function shapeText(shape: Dims): string {
  return `(${shape.map((dim) => (dim === null ? "None" : formatDim(dim))).join(", ")})`;
}

/** Layers of the library that are built from the start (`Layer._build_at_init`). */
function isBuiltAtOnce(layer: ObjectValue): boolean {
  return layer.cls.path !== undefined && BUILT_AT_ONCE.test(layer.cls.name);
}

const BUILT_AT_ONCE =
  /^(Activation|ActivityRegularization|((Global)?(Average|Max)Pooling|SpatialDropout)[123]D|(Alpha|Gaussian)?Dropout|GaussianNoise|Identity|Masking|ELU|LeakyReLU|ReLU|Softmax|UnitNormalization|InputLayer)$/;
