/** `keras.Sequential` (keras/src/models/sequential.py): a list of layers, built as soon as an input shape is known. */
import type { Dims } from "../../../shape/dim";
import { ShapeProblem } from "../../../shape/problem";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt, LocatedProblem } from "../../../value/context";
import { display } from "../../../value/display";
import { makeArgs, none } from "../../../value/make";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { cls, type Entry, method } from "../../vocabulary/functions";
import { anything, flag, ignored, optional, text, withDefault } from "../../vocabulary/params";
import { joinLayerField, type LayerCall, layerState, type ModelState, modelState, singleTensor } from "../state";
import { graphBehaviour } from "./apply";
import { inputTensor, makeInput } from "./input";

export const sequential: Entry = cls({
  bases: ["keras.Model"],
  methods: {
    __init__: method(
      { layers: withDefault(anything, none as Value), trainable: ignored, name: optional(text) },
      (self, { layers, name }, ctx) => {
        initialize(self, name ?? undefined, ctx);
        const items = layers.kind === "none" ? [] : ctx.items(layers);
        if (!items) forget(self, ctx);
        for (const each of items ?? []) addLayer(self, each, undefined, ctx);
        return none;
      },
    ),
    add: method({ layer: anything, rebuild: flag(true) }, (self, { layer }, ctx, { sites }) => {
      addLayer(self, layer, sites.layer, ctx);
      return none;
    }),
    pop: method({ rebuild: ignored }, (self, _args, ctx) => {
      const state = modelState(self);
      const layers = state?.layers;
      if (!state || !layers) return none;
      ctx.heap.set(state, "layers", layers.slice(0, -1));
      refold(self, state, ctx);
      return none;
    }),
  },
  properties: {
    layers: (self) => {
      const layers = modelState(self)?.layers;
      return { kind: "list", items: layers?.filter((each) => !inputTensor(each)), element: undefined };
    },
  },
});

/** A fresh Sequential: no layers, no input. */
export function initialize(self: ObjectValue, name: string | undefined, ctx: Context): void {
  const state: ModelState = {
    state: "model",
    joinField: joinLayerField,
    type: "sequential",
    behaviour: graphBehaviour(
      () => modelState(self),
      (call, context) => buildForData(self, call, context),
    ),
    args: {},
    argumentSites: {},
    name: name ?? ctx.uniqueName("Sequential"),
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
  ctx.heap.set(self, "native", state);
}

/** Something unknown was added: layers and shapes are not known any more. */
function forget(self: ObjectValue, ctx: Context): void {
  const state = modelState(self);
  if (!state) return;
  for (const field of ["layers", "inputs", "outputs"] as const) ctx.heap.set(state, field, undefined);
}

function addLayer(self: ObjectValue, value: Value, site: Site | undefined, ctx: Context): void {
  const state = modelState(self);
  if (!state) return;
  const layer = value.kind === "tensor" ? inputLayerOf(value) : value;
  if (layer?.kind !== "object" || !layerState(layer)) {
    if (isNoLayer(value))
      failAt({ at: site }, { code: "wrong-kind", owner: "Sequential", expected: "layers", got: display(value), argument: "layer" });
    forget(self, ctx);
    return;
  }
  if (!state.layers) return;
  checkName(state.layers, layer, site);
  const first = state.layers.length === 0;
  ctx.heap.set(state, "layers", [...state.layers, layer]);
  if (first) start(self, state, layer, ctx);
  else if (state.outputs) extend(state, layer, ctx);
}

/** Names are unique in a Sequential. */
function checkName(layers: readonly ObjectValue[], layer: ObjectValue, site: Site | undefined): void {
  const name = layerState(layer)?.name;
  if (name === undefined || layers.includes(layer) || !layers.some((each) => layerState(each)?.name === name)) return;
  failAt(
    { at: site },
    {
      code: "invalid-argument",
      owner: layer.cls.name,
      argument: "name",
      expected: "a name of its own within the model",
      got: `'${name}' again`,
    },
  );
}

function inputLayerOf(of: TensorValue): ObjectValue | undefined {
  const layer = of.node?.layer;
  return layer && inputTensor(layer) ? layer : undefined;
}

/** What Keras surely refuses: plain data where a layer is due. */
function isNoLayer(value: Value): boolean {
  return ["int", "float", "string", "none", "tuple", "list", "class", "dict"].includes(value.kind);
}

/** The first layer: an InputLayer, a layer with `input_shape=`, or a model that knows its input. */
function start(self: ObjectValue, state: ModelState, layer: ObjectValue, ctx: Context): void {
  const given = inputTensor(layer);
  if (given) {
    setGraph(state, given, given, ctx);
    return;
  }
  const inner = modelState(layer);
  const shape = layerState(layer)?.inputShape ?? (inner ? shapeOfTensor(singleTensor(inner.inputs)) : undefined);
  if (inner && inner.inputs === undefined) {
    ctx.heap.set(state, "inputs", undefined);
    ctx.heap.set(state, "outputs", undefined);
  }
  if (shape) startFromShape(self, state, shape, ctx);
}

function shapeOfTensor(of: TensorValue | undefined): Dims | undefined {
  return of && isRanked(of.shape) ? of.shape : undefined;
}

/** Make the input and run every layer on it, as `Sequential.build(input_shape)`. */
function startFromShape(self: ObjectValue, state: ModelState, shape: Dims | undefined, ctx: Context): void {
  const layers = modelState(self)?.layers ?? [];
  const dtype = layers[0] && layerState(layers[0])?.dtype;
  const input = makeInput(shape, dtype === null ? "float32" : dtype, undefined, ctx);
  setGraph(state, input, input, ctx);
  for (const layer of layers) if (!inputTensor(layer)) extend(state, layer, ctx);
}

function setGraph(state: ModelState, inputs: Value | undefined, outputs: Value | undefined, ctx: Context): void {
  ctx.heap.set(state, "inputs", inputs);
  ctx.heap.set(state, "outputs", outputs);
  ctx.heap.set(state, "built", inputs);
}

/** Apply one more layer. A problem is placed on the layer when it stands in the expression being evaluated. */
function extend(state: ModelState, layer: ObjectValue, ctx: Context): void {
  const input = state.outputs;
  if (!input) return;
  // Should the layer fail, nothing is known of the output.
  ctx.heap.set(state, "outputs", undefined);
  try {
    ctx.heap.set(state, "outputs", ctx.call(layer, makeArgs([input])));
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    const where = error instanceof LocatedProblem ? error.where : {};
    const own = layer.created && within(layer.created, ctx.site) ? layer.created : undefined;
    const related = [...(where.related ?? []), { site: ctx.site, role: "model" as const }];
    throw new LocatedProblem(error.problem, { at: where.at ?? own, related });
  }
}

function within(inner: Site, outer: Site): boolean {
  return inner.unit === outer.unit && inner.node.start >= outer.node.start && inner.node.end <= outer.node.end;
}

function refold(self: ObjectValue, state: ModelState, ctx: Context): void {
  const input = state.inputs;
  if (!input) return;
  setGraph(state, input, input, ctx);
  for (const layer of modelState(self)?.layers ?? []) if (!inputTensor(layer)) extend(state, layer, ctx);
}

/** A Sequential without an input shape takes that of the first data. */
function buildForData(self: ObjectValue, call: LayerCall, ctx: Context): void {
  const state = modelState(self);
  if (!state || state.inputs !== null || !state.layers) return;
  const data = singleTensor(call.inputs);
  startFromShape(self, state, data && isRanked(data.shape) ? data.shape : undefined, ctx);
}

/** `model.build(input_shape)` of a Sequential. */
export function buildSequential(self: ObjectValue, shape: Dims | undefined, ctx: Context): void {
  const state = modelState(self);
  if (state && state.inputs === null) startFromShape(self, state, shape, ctx);
}
