/** `keras.Model`: functional models, subclassed ones, and what both share (keras/src/models/model.py). */

import type { Dim } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { type Args, type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { anyInt, int, list, none, shapeOf, string, unknown } from "../../../value/make";
import { widened } from "../../../value/same";
import { flattenTensors, forEachLeaf, mapLeaves } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { cls, type Entry, method, rawMethod } from "../../vocabulary/functions";
import { anything, ignored, restKeywords, withDefault } from "../../vocabulary/params";
import { firstUse } from "../first-use";
import { buildFromShape } from "../layer-build";
import { optimizerOf } from "../optimizers/variables";
import { joinLayerField, layerState, type ModelState, modelState, NO_GRAPH } from "../state";
import { trainingMethods } from "../training/index";
import { metricsOf } from "../training/metrics";
import { userBehaviour, withUserMethods, wrapBuild } from "../user-layer";
import { allLayers, failUnbuilt, parameterCount } from "../weights";
import { graphBehaviour } from "./apply";
import { modelConfig, modelFromConfig, modelJson } from "./clone";
import { asList, shapesOfEnds } from "./ends";
import { findLayer } from "./find-layer";
import { checkConnected, cloneGraph, graphLayers, hasHistory } from "./graph";
import { inputTensor } from "./input";
import { pathIn, saveModel } from "./saved";
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
    get_layer: method({ name: nothing, index: nothing }, (self, { name, index }) =>
      findLayer(self.cls.name, layersListed(self), modelState(self)?.type !== "subclass", name, index),
    ),
    count_params: method({}, (self) => {
      const state = modelState(self);
      if (state?.type === "sequential" && state.built === null && self.cls.path !== undefined) failUnbuilt(self);
      return countValue(parameterCount(self));
    }),
    quantize: rawMethod(quantizeLayers),
    save: rawMethod((self, args, ctx) => {
      saveModel(self, pathIn(args), ctx);
      return none;
    }),
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
    layers: (self) => list(layersListed(self)),
    inputs: (self) => asList(graphOf(self, "inputs")),
    outputs: (self) => asList(graphOf(self, "outputs")),
    input: (self) => (modelState(self)?.type === "functional" ? graphOf(self, "inputs") : firstUse(self, "inputs")),
    output: (self) => (modelState(self)?.type === "functional" ? graphOf(self, "outputs") : firstUse(self, "output")),
    input_shape: (self) => shapesOfEnds(graphOf(self, "inputs")),
    output_shape: (self) => shapesOfEnds(graphOf(self, "outputs")),
    output_names: (self) => outputNames(self),
    metrics_names: () => list(undefined),
    metrics: metricsOf,
    optimizer: optimizerOf,
    history: () => unknown,
  },
});

function initialize(self: ObjectValue, args: Args, ctx: Context): Value {
  const inputs = args.named.get("inputs") ?? args.positional[0];
  const outputs = args.named.get("outputs") ?? args.positional[1];
  if (self.cls.path !== undefined && !args.open) checkSignature(args);
  const name = args.named.get("name")?.value ?? args.positional[2]?.value;
  const given = name === undefined || name.kind === "none" ? null : name.kind === "string" ? name.value : undefined;
  const own = self.cls.path && inputs && outputs ? "Functional" : self.cls.name;
  const state = emptyState(self, given === null ? ctx.uniqueName(own) : given);
  ctx.heap.set(self, "native", state);
  wrapBuild(self, ctx);
  if (inputs && outputs) connect(self, state, inputs.value, outputs.value, ctx);
  return none;
}

/** `keras.Model` itself takes inputs and outputs, or neither (`functional_init_arguments`). */
function checkSignature({ positional, named }: Args): void {
  const functional = positional.length === 2 || (named.has("outputs") && (positional.length === 1 || named.has("inputs")));
  const detail = (text: string): never => failAt({}, { code: "call-mismatch", owner: "Model", detail: text });
  if (functional) return;
  const wrong = ["inputs", "outputs", "input", "output"].find((name) => named.has(name));
  if (positional.length > 0) detail("takes inputs and outputs, everything else by keyword");
  if (wrong === "inputs") detail("is missing the argument 'outputs'");
  if (wrong === "outputs") detail("is missing the argument 'inputs'");
  if (wrong) detail(`got an unexpected argument '${wrong}', it is called '${wrong}s'`);
}

function emptyState(self: ObjectValue, name: string | undefined): ModelState {
  return { ...NO_GRAPH, joinField: joinLayerField, type: "subclass", behaviour: userBehaviour(self), name, trainable: true };
}

/** Every layer that can be quantized is; the others keep their weights (keras/src/models/model.py `quantize`). */
function quantizeLayers(self: ObjectValue, args: Args, ctx: Context): Value {
  for (const each of allLayers(self))
    if (!modelState(each) && ctx.attribute(each, "quantize")?.kind === "method") ctx.callMethod(each, "quantize", args);
  return none;
}

/** Make a functional model of KerasTensors; of anything unknown, an unknown one. */
export function connect(self: ObjectValue, state: ModelState, inputs: Value, given: Value, ctx: Context): void {
  const outputs = mapLeaves(given, joinedBranches);
  checkKerasTensors("inputs", inputs);
  checkKerasTensors("outputs", outputs);
  checkNotEmpty("inputs", inputs);
  checkNotEmpty("outputs", outputs);
  const sources = flattenTensors(inputs);
  const declared = sources.length > 0 && isGraph(inputs) && flattenTensors(outputs).length > 0 && hasSizes(outputs);
  const known = declared && hasHistory(outputs);
  ctx.heap.set(state, "type", "functional");
  ctx.heap.set(
    state,
    "behaviour",
    declared
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
  ctx.heap.set(state, "inputs", declared ? graph.inputs : undefined);
  ctx.heap.set(state, "outputs", declared ? graph.outputs : undefined);
  ctx.heap.set(state, "built", declared ? graph.inputs : undefined);
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
    if (isArray || leaf.kind === "int" || leaf.kind === "float" || leaf.kind === "string" || leaf.kind === "none" || layerState(leaf))
      failAt({}, { code: "wrong-kind", owner: "Model", argument, expected: "KerasTensors", got: display(leaf) });
  });
}

function checkNotEmpty(argument: string, given: Value): void {
  const isEmpty =
    given.kind === "list" || given.kind === "tuple"
      ? given.items?.length === 0
      : given.kind === "dict" && !given.open && given.entries.size === 0;
  if (isEmpty) failAt({}, { code: "invalid-argument", owner: "Model", argument, expected: "KerasTensors", got: display(given) });
}

/** What was computed on either of several paths: its sizes are known as far as they agree, its layers are not. */
function joinedBranches(leaf: Value): Value {
  const areTensors = leaf.kind === "union" && leaf.alternatives.every((each) => each.kind === "tensor" && each.framework === "keras");
  return areTensors ? widened(leaf) : leaf;
}

/** Whether a structure holds KerasTensors with a history and nothing else. */
function isGraph(value: Value): boolean {
  return consistsOf(value, ({ framework, node }) => framework === "keras" && node !== undefined);
}

function hasSizes(value: Value): boolean {
  return consistsOf(value, ({ framework, shape }) => framework === "keras" && isRanked(shape));
}

function consistsOf(value: Value, test: (of: TensorValue) => boolean): boolean {
  switch (value.kind) {
    case "tensor":
      return test(value);
    case "list":
    case "tuple":
      return value.items !== undefined && value.items.length > 0 && value.items.every((each) => consistsOf(each, test));
    case "dict":
      return !value.open && [...value.entries.values()].every((entry) => consistsOf(entry.value, test));
    default:
      return false;
  }
}

function graphOf(self: ObjectValue, which: "inputs" | "outputs"): Value {
  return modelState(self)?.[which] ?? unknown;
}

/** `model.layers`: a Sequential leaves its InputLayer out. */
function layersListed(self: ObjectValue): readonly ObjectValue[] | undefined {
  const state = modelState(self);
  if (state?.type === "subclass") return state.behaviour?.sublayers();
  return state?.type === "sequential" ? state.layers?.filter((each) => !inputTensor(each)) : state?.layers;
}

/** The names of the operations that give the outputs. */
function outputNames(self: ObjectValue): Value {
  const state = modelState(self);
  if (state?.type !== "functional" || !state.outputs) return unknown;
  const names = flattenTensors(state.outputs).map(({ node }) => (node?.layer ? layerState(node.layer)?.name : node?.name));
  return list(names.map((name) => string(name)));
}

function countValue(count: Dim | undefined): Value {
  return count === undefined || count === null ? anyInt : int(count);
}
