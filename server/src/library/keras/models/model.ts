/** `keras.Model`: functional models, subclassed ones, and what both share (keras/src/models/model.py). */
import type { Dim } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Args, Context } from "../../../value/context";
import { anyInt, int, list, none, shapeOf, shapeValue, string, unknown } from "../../../value/make";
import { flattenTensors } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import { cls, type Entry, method, rawMethod } from "../../vocabulary/functions";
import { anything, ignored, restKeywords, withDefault } from "../../vocabulary/params";
import { buildFromShape } from "../layer-build";
import { joinLayerField, layerState, type ModelState, modelState } from "../state";
import { trainingMethods } from "../training/index";
import { userBehaviour, withUserMethods, wrapBuild } from "../user-layer";
import { parameterCount } from "../weights";
import { graphBehaviour } from "./apply";
import { checkConnected, graphLayers } from "./graph";
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
    get_layer: method({ name: nothing, index: nothing }, (self, { name, index }, ctx) => findLayer(self, name, index, ctx)),
    count_params: method({}, (self) => countValue(parameterCount(self))),
    save: rawMethod(() => none),
    save_weights: rawMethod(() => none),
    load_weights: rawMethod(() => none),
    export: rawMethod(() => none),
    to_json: rawMethod(() => string(undefined)),
    reset_states: rawMethod(() => none),
    reset_metrics: rawMethod(() => none),
    get_config: method({ options: restKeywords }, () => unknown),
  },
  properties: {
    layers: (self, ctx) => list(listedLayers(self, ctx)),
    inputs: (self) => asList(graphOf(self, "inputs")),
    outputs: (self) => asList(graphOf(self, "outputs")),
    input: (self) => graphOf(self, "inputs"),
    output: (self) => graphOf(self, "outputs"),
    input_shape: (self) => shapes(graphOf(self, "inputs")),
    output_shape: (self) => shapes(graphOf(self, "outputs")),
    metrics_names: () => list(undefined),
    optimizer: () => unknown,
    history: () => unknown,
  },
});

function initialize(self: ObjectValue, args: Args, ctx: Context): Value {
  const inputs = args.named.get("inputs") ?? args.named.get("input") ?? args.positional[0];
  const outputs = args.named.get("outputs") ?? args.named.get("output") ?? args.positional[1];
  const name = args.named.get("name")?.value ?? args.positional[2]?.value;
  const state = emptyState(self, name?.kind === "string" ? name.value : undefined, ctx);
  ctx.heap.set(self, "native", state);
  wrapBuild(self, ctx);
  if (inputs && outputs) connect(self, state, inputs.value, outputs.value, ctx);
  return none;
}

function emptyState(self: ObjectValue, name: string | undefined, ctx: Context): ModelState {
  return {
    state: "model",
    joinField: joinLayerField,
    type: "subclass",
    behaviour: userBehaviour(self),
    args: {},
    argumentSites: {},
    name: name ?? ctx.uniqueName(self.cls.path ? "Functional" : self.cls.name),
    built: null,
    frozen: [],
    weights: null,
    uses: [],
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
  ctx.heap.set(state, "inputs", known ? inputs : undefined);
  ctx.heap.set(state, "outputs", known ? outputs : undefined);
  ctx.heap.set(state, "built", known ? inputs : undefined);
  ctx.heap.set(state, "layers", undefined);
  if (!known) return;
  checkConnected(sources, outputs);
  ctx.heap.set(state, "layers", graphLayers(sources, outputs));
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

function asList(value: Value): Value {
  return value.kind === "unknown" ? list(undefined) : list(flattenTensors(value));
}

function shapes(value: Value): Value {
  const each = flattenTensors(value).map((of) => shapeValue(of.shape));
  const [only] = each;
  return each.length === 1 && only ? only : each.length === 0 ? unknown : list(each);
}

function layersIn(self: ObjectValue): readonly ObjectValue[] | undefined {
  const state = modelState(self);
  return state?.type === "subclass" ? state.behaviour?.sublayers() : state?.layers;
}

/** The layers of a model where each is modelled; of those that are not, any may be frozen by who asks for them. */
function listedLayers(self: ObjectValue, ctx: Context): readonly ObjectValue[] | undefined {
  const layers = layersIn(self);
  const standing = (layers ?? []).flatMap((each) => layerState(each) ?? []).filter((each) => each.standsFor);
  for (const each of standing) ctx.heap.set(each, "trainable", undefined);
  return standing.length > 0 ? undefined : layers;
}

function findLayer(self: ObjectValue, name: Value, index: Value, ctx: Context): Value {
  const state = modelState(self);
  const named = name.kind === "string" ? name.value : undefined;
  const known = named === undefined ? undefined : layersIn(self)?.find((each) => layerState(each)?.name === named);
  if (known && !(state?.type === "sequential" && inputTensor(known))) return known;
  const all = listedLayers(self, ctx);
  const layers = state?.type === "sequential" ? all?.filter((each) => !inputTensor(each)) : all;
  return index.kind === "int" && typeof index.value === "number" ? (layers?.[index.value] ?? unknown) : unknown;
}

function countValue(count: Dim | undefined): Value {
  return count === undefined || count === null ? anyInt : int(count);
}
