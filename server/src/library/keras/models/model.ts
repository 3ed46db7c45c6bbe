/** `keras.Model`: functional models, subclassed ones, and what both share (keras/src/models/model.py). */

import type { Dim } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { type Args, type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { anyInt, int, list, none, shapeOf, unknown } from "../../../value/make";
import { flattenTensors, forEachLeaf } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import { cls, type Entry, method, rawMethod } from "../../vocabulary/functions";
import { anything, ignored, restKeywords, withDefault } from "../../vocabulary/params";
import { firstUse } from "../first-use";
import { buildFromShape } from "../layer-build";
import { joinLayerField, layerState, type ModelState, modelState, NOT_APPLIED } from "../state";
import { trainingMethods } from "../training/index";
import { userBehaviour, withUserMethods, wrapBuild } from "../user-layer";
import { parameterCount } from "../weights";
import { graphBehaviour } from "./apply";
import { modelConfig, modelFromConfig, modelJson } from "./clone";
import { asList, shapesOfEnds } from "./ends";
import { checkConnected, cloneGraph, graphLayers } from "./graph";
import { inputTensor } from "./input";
import { buildSequential } from "./sequential";

const nothing = withDefault(anything, none as Value);

export const model: Entry = cls({
  bases: ["keras.layers.Layer"],
  methods: {
    __init__: rawMethod(initialize),
    ...trainingMethods,
    build: method({ input_shape: nothing }, (self, { input_shape }, ctx) => {
      const state = modelState(self);
      const shape = shapeOf(input_shape);
      if (state?.type === "sequential") buildSequential(self, shape && isRanked(shape) ? shape : undefined, ctx);
      else if (state?.type === "subclass") buildFromShape(self, input_shape, ctx);
      return none;
    }),
    summary: method(
      {
        line_length: ignored,
        positions: ignored,
        print_fn: ignored,
        expand_nested: ignored,
        show_trainable: ignored,
        layer_range: ignored,
      },
      () => none,
    ),
    get_layer: method({ name: nothing, index: nothing }, (self, { name, index }) => findLayer(self, name, index)),
    count_params: method({}, (self) => countValue(parameterCount(self))),
    save: rawMethod(() => none),
    save_weights: rawMethod(() => none),
    load_weights: rawMethod(() => none),
    export: rawMethod(() => none),
    to_json: rawMethod((self) => modelJson(self)),
    reset_states: rawMethod(() => none),
    reset_metrics: rawMethod(() => none),
    get_config: method({ options: restKeywords }, (self) => (self.cls.path === undefined ? unknown : modelConfig(self))),
  },
  classMethods: { from_config: modelFromConfig },
  properties: {
    layers: (self) => list(layersIn(self)),
    inputs: (self) => asList(graphOf(self, "inputs")),
    outputs: (self) => asList(graphOf(self, "outputs")),
    input: (self) => (modelState(self)?.type === "functional" ? graphOf(self, "inputs") : firstUse(self, "inputs")),
    output: (self) => (modelState(self)?.type === "functional" ? graphOf(self, "outputs") : firstUse(self, "output")),
    input_shape: (self) => shapesOfEnds(graphOf(self, "inputs")),
    output_shape: (self) => shapesOfEnds(graphOf(self, "outputs")),
    metrics_names: () => list(undefined),
    optimizer: () => unknown,
    history: () => unknown,
  },
});

function initialize(self: ObjectValue, args: Args, ctx: Context): Value {
  const inputs = args.named.get("inputs") ?? args.named.get("input") ?? args.positional[0];
  const outputs = args.named.get("outputs") ?? args.named.get("output") ?? args.positional[1];
  const name = args.named.get("name")?.value ?? args.positional[2]?.value;
  const given = name === undefined || name.kind === "none" ? null : name.kind === "string" ? name.value : undefined;
  const own = self.cls.path && inputs && outputs ? "Functional" : self.cls.name;
  const state = emptyState(self, given === null ? ctx.uniqueName(own) : given);
  ctx.heap.set(self, "native", state);
  wrapBuild(self, ctx);
  if (inputs && outputs) connect(self, state, inputs.value, outputs.value, ctx);
  return none;
}

function emptyState(self: ObjectValue, name: string | undefined): ModelState {
  return {
    state: "model",
    joinField: joinLayerField,
    type: "subclass",
    behaviour: userBehaviour(self),
    args: {},
    argumentSites: {},
    name,
    built: null,
    frozen: [],
    weights: null,
    uses: [],
    applied: NOT_APPLIED,
    inputShape: undefined,
    dtype: null,
    trainable: true,
    layers: [],
    inputs: null,
    outputs: null,
    compiled: null,
  };
}

/** Make a functional model of KerasTensors; of anything unknown, an unknown one. */
export function connect(self: ObjectValue, state: ModelState, inputs: Value, outputs: Value, ctx: Context): void {
  checkKerasTensors("inputs", inputs);
  checkKerasTensors("outputs", outputs);
  const sources = flattenTensors(inputs);
  const known = sources.length > 0 && isGraph(inputs) && isGraph(outputs);
  ctx.heap.set(state, "type", "functional");
  ctx.heap.set(
    state,
    "behaviour",
    known
      ? withUserMethods(
          self,
          graphBehaviour(
            () => modelState(self),
            () => {},
          ),
        )
      : undefined,
  );
  if (known) checkConnected(sources, outputs);
  const begins = sources.every(({ node }) => node?.inputs.length === 0);
  const graph = known && !begins ? cloneGraph(inputs, outputs, ctx) : { inputs, outputs };
  ctx.heap.set(state, "inputs", known ? graph.inputs : undefined);
  ctx.heap.set(state, "outputs", known ? graph.outputs : undefined);
  ctx.heap.set(state, "built", known ? graph.inputs : undefined);
  const layers = known ? graphLayers(flattenTensors(graph.inputs), graph.outputs) : undefined;
  ctx.heap.set(state, "layers", layers);
  checkNames(layers ?? []);
}

/** Every name is that of one layer. */
function checkNames(layers: readonly ObjectValue[]): void {
  const names = layers.flatMap((each) => layerState(each)?.name ?? []);
  const seen = new Set<string>();
  const twice = names.find((name) => {
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
  if (twice !== undefined)
    failAt(
      {},
      { code: "invalid-argument", owner: "Model", argument: "name", expected: "a name of its own for each layer", got: `'${twice}' twice` },
    );
}

function checkKerasTensors(argument: string, given: Value): void {
  forEachLeaf(given, (leaf) => {
    const isArray = leaf.kind === "tensor" && leaf.framework !== "keras" && leaf.framework !== "any";
    if (isArray || leaf.kind === "int" || leaf.kind === "float" || leaf.kind === "string" || layerState(leaf))
      failAt({}, { code: "wrong-kind", owner: "Model", argument, expected: "KerasTensors", got: display(leaf) });
  });
}

/** Whether a structure holds KerasTensors with a history and nothing else. */
function isGraph(value: Value): boolean {
  switch (value.kind) {
    case "tensor":
      return value.framework === "keras" && value.node !== undefined;
    case "list":
    case "tuple":
      return value.items !== undefined && value.items.length > 0 && value.items.every(isGraph);
    case "dict":
      return !value.open && [...value.entries.values()].every((entry) => isGraph(entry.value));
    default:
      return false;
  }
}

function graphOf(self: ObjectValue, which: "inputs" | "outputs"): Value {
  return modelState(self)?.[which] ?? unknown;
}

function layersIn(self: ObjectValue): readonly ObjectValue[] | undefined {
  const state = modelState(self);
  return state?.type === "subclass" ? state.behaviour?.sublayers() : state?.layers;
}

function findLayer(self: ObjectValue, name: Value, index: Value): Value {
  const state = modelState(self);
  const named = name.kind === "string" ? name.value : undefined;
  const known = named === undefined ? undefined : layersIn(self)?.find((each) => layerState(each)?.name === named);
  if (known && !(state?.type === "sequential" && inputTensor(known))) return known;
  const all = layersIn(self);
  const layers = state?.type === "sequential" ? all?.filter((each) => !inputTensor(each)) : all;
  return index.kind === "int" && typeof index.value === "number" ? (layers?.[index.value] ?? unknown) : unknown;
}

function countValue(count: Dim | undefined): Value {
  return count === undefined || count === null ? anyInt : int(count);
}
