/** `keras.Sequential` (keras/src/models/sequential.py): a list of layers, built as soon as an input shape is known. */
import type { Dims } from "../../../shape/dim";
import { ShapeProblem } from "../../../shape/problem";
import { formatShape, isRanked, sameShape } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt, LocatedProblem } from "../../../value/context";
import { display } from "../../../value/display";
import { list, makeArgs, none, trueValue, unknown } from "../../../value/make";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { cls, type Entry, method } from "../../vocabulary/functions";
import { anything, flag, optional, text, withDefault } from "../../vocabulary/params";
import { makeMasksAgain } from "../graph-masks";
import { joinLayerField, type LayerCall, layerState, type ModelState, modelState, NO_GRAPH, singleTensor } from "../state";
import { graphBehaviour } from "./apply";
import { asList, shapesOfEnds } from "./ends";
import { inputTensor, makeInput } from "./input";

export const sequential: Entry = cls({
  bases: ["keras.Model"],
  methods: {
    __init__: method(
      { layers: withDefault(anything, none as Value), trainable: withDefault(anything, trueValue as Value), name: optional(text) },
      (self, { layers, name, trainable }, ctx) => {
        initialize(self, name ?? undefined, ctx, trainable.kind === "none" ? true : ctx.truth(trainable));
        const items = layers.kind === "none" ? [] : ctx.items(layers);
        if (!items) forget(self, ctx);
        for (const each of items ?? []) addLayer(self, each, undefined, ctx);
        if (items && items.length > 0) rebuild(self, ctx);
        return none;
      },
    ),
    add: method({ layer: anything, rebuild: flag(true) }, (self, { layer, rebuild: again }, ctx, { sites }) => {
      const state = modelState(self);
      const built = state?.inputs;
      addLayer(self, layer, sites.layer, ctx);
      if (again === false) unbuild(self, ctx);
      else if (built) extendBuilt(self, built, ctx);
      else rebuild(self, ctx);
      return none;
    }),
    pop: method({ rebuild: flag(true) }, (self, { rebuild: again }, ctx) => {
      const state = modelState(self);
      const layers = state?.layers;
      if (!state || !layers) return unknown;
      const last = layers.at(-1);
      if (!last) return failAt({}, { code: "python-error", owner: "pop", detail: "there is no layer left" });
      ctx.heap.set(state, "layers", layers.slice(0, -1));
      unbuild(self, ctx);
      if (again !== false) rebuild(self, ctx);
      return last;
    }),
  },
  properties: {
    inputs: (self) => asList(ends(self, "inputs", "inputs")),
    outputs: (self) => asList(ends(self, "outputs", "outputs")),
    input_shape: (self) => shapesOfEnds(ends(self, "inputs", "input shape")),
    output_shape: (self) => shapesOfEnds(ends(self, "outputs", "output shape")),
    layers: (self) => list(modelState(self)?.layers?.filter((each) => !inputTensor(each))),
  },
});

/** What a model that is built begins or ends with. */
function ends(self: ObjectValue, which: "inputs" | "outputs", what: string): Value {
  const state = modelState(self);
  if (state?.[which] === null)
    failAt({}, { code: "python-error", owner: state.name ?? self.cls.name, detail: `is not built yet, so that it has no ${what}` });
  return state?.[which] ?? unknown;
}

/** A fresh Sequential: no layers, no input. */
export function initialize(self: ObjectValue, name: string | undefined, ctx: Context, trainable: boolean | undefined = true): void {
  const state: ModelState = {
    ...NO_GRAPH,
    joinField: joinLayerField,
    type: "sequential",
    behaviour: graphBehaviour(
      () => modelState(self),
      (call, context) => buildForData(self, call, context),
    ),
    name: name ?? ctx.uniqueName(self.cls.name),
    trainable,
  };
  ctx.heap.set(self, "native", state);
}

/** Something unknown was added: layers and shapes are not known any more. */
function forget(self: ObjectValue, ctx: Context): void {
  const state = modelState(self);
  if (!state) return;
  for (const field of ["layers", "inputs", "outputs"] as const) ctx.heap.set(state, field, undefined);
}

/** Append a layer, without building. */
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
  checkInput(state.layers, layer, site);
  const wrong = state.layers.length === 0 ? layerState(layer)?.wrongInputShape : undefined;
  if (wrong) throw wrong;
  const given = state.layers.length === 0 ? layerState(layer)?.inputShape : undefined;
  const input = given && !inputTensor(layer) ? makeInput(given, "float32", undefined, ctx).node?.layer : undefined;
  ctx.heap.set(state, "layers", [...state.layers, ...(input ? [input] : []), layer]);
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

/** There is one Input, and it comes first. */
function checkInput([first]: readonly ObjectValue[], layer: ObjectValue, site: Site | undefined): void {
  const known = first && inputTensor(first);
  if (!known || !inputTensor(layer)) return;
  failAt(
    { at: site },
    {
      code: "wrong-kind",
      owner: "Sequential",
      expected: `layers after its Input of shape ${formatShape(known.shape)}`,
      got: "another Input",
      argument: "layer",
    },
  );
}

function inputLayerOf(of: TensorValue): ObjectValue | undefined {
  const layer = of.node?.layer;
  return layer && inputTensor(layer) ? layer : undefined;
}

/** What Keras surely refuses: plain data where a layer is due. */
function isNoLayer(value: Value): boolean {
  if (value.kind === "tensor") return value.framework !== "any" && (value.framework !== "keras" || value.node !== undefined);
  return ["int", "float", "string", "none", "tuple", "list", "class", "dict", "function", "method", "native"].includes(value.kind);
}

function unbuild(self: ObjectValue, ctx: Context): void {
  const state = modelState(self);
  if (state?.inputs) setGraph(state, null, null, ctx);
}

/** Build where the first of several layers tells the input: an InputLayer, or a model that knows its own. */
function rebuild(self: ObjectValue, ctx: Context): void {
  const state = modelState(self);
  const layers = state?.layers;
  if (!state || !layers) return;
  const [first, second] = layers;
  if (!first) failAt({}, { code: "python-error", owner: "Sequential", detail: "has no layer left to be built of" });
  else if (second) {
    const given = inputTensor(first);
    const inner = modelState(first);
    if (given) build(self, state, given, ctx);
    else if (inner?.inputs === undefined && inner) setGraph(state, undefined, undefined, ctx);
    else if (inner?.inputs) startFromShape(self, state, shapeOfTensor(singleTensor(inner.inputs)), ctx);
  }
}

function shapeOfTensor(of: TensorValue | undefined): Dims | undefined {
  return of && isRanked(of.shape) ? of.shape : undefined;
}

/** Make the input and run every layer on it, as `Sequential.build(input_shape)`. */
function startFromShape(self: ObjectValue, state: ModelState, shape: Dims | undefined, ctx: Context): void {
  const first = state.layers?.[0];
  const dtype = first && layerState(first)?.dtype;
  const input = makeInput(shape, dtype === null ? "float32" : dtype, undefined, ctx);
  const layer = input.node?.layer;
  if (layer && state.layers) ctx.heap.set(state, "layers", [layer, ...state.layers]);
  build(self, state, input, ctx);
}

function build(self: ObjectValue, state: ModelState, input: TensorValue, ctx: Context): void {
  setGraph(state, input, input, ctx);
  for (const layer of modelState(self)?.layers ?? []) if (!inputTensor(layer)) extend(state, layer, ctx);
  // The functional model inside has a name as well.
  ctx.uniqueName("Functional");
}

/** Keras builds the whole model anew for one more layer: the others are applied once more, with the same result. */
function extendBuilt(self: ObjectValue, input: Value, ctx: Context): void {
  const state = modelState(self);
  const layers = state?.layers;
  const last = layers?.at(-1);
  if (!state || !layers || !last) return;
  ctx.heap.set(state, "built", input);
  for (const layer of layers.slice(0, -1)) {
    const own = inputTensor(layer) ? undefined : layerState(layer);
    if (own) makeMasksAgain(layer, ctx);
    if (own?.applied) ctx.heap.set(own, "applied", { ...own.applied, count: own.applied.count + 1 });
  }
  extend(state, last, ctx);
  ctx.uniqueName("Functional");
}

function setGraph(state: ModelState, inputs: Value | null | undefined, outputs: Value | null | undefined, ctx: Context): void {
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

/** A Sequential without an input shape takes that of the first data. */
function buildForData(self: ObjectValue, call: LayerCall, ctx: Context): void {
  const data = singleTensor(call.inputs);
  buildFor(self, data && isRanked(data.shape) ? data.shape : undefined, ctx);
}

function buildFor(self: ObjectValue, shape: Dims | undefined, ctx: Context): void {
  const state = modelState(self);
  if (!state || state.inputs !== null || !state.layers) return;
  const [first] = state.layers;
  const given = first && inputTensor(first);
  if (!given) startFromShape(self, state, shape, ctx);
  else if (shape && isRanked(given.shape) && sameShape(given.shape, shape)) build(self, state, given, ctx);
  else setGraph(state, undefined, undefined, ctx);
}

/** `model.build(input_shape)` of a Sequential. */
export function buildSequential(self: ObjectValue, shape: Dims | undefined, ctx: Context): void {
  buildFor(self, shape, ctx);
}
