/** `keras.layers.Layer`, the base of all layers (keras/src/layers/layer.py), and how the library's layers are declared. */
import type { Dim } from "../../shape/dim";
import { type Args, type Context, failAt } from "../../value/context";
import { anyInt, int, none, string, tuple, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
import { type ClassSpec, cls, type Entry, method, rawMethod } from "../vocabulary/functions";
import { type LayerClass, type LayerSpec, layerClass } from "../vocabulary/layers";
import { anything, ignored, restKeywords } from "../vocabulary/params";
import { firstUse } from "./first-use";
import { className, nameMadeLayers } from "./inner-names";
import { splitBaseArguments } from "./layer-arguments";
import { buildFromShape, declaredShape, shapeGiven } from "./layer-build";
import { applyLayer } from "./layer-call";
import { configOf, fromConfig, plainForm } from "./layer-config";
import { checkWeights } from "./set-weights";
import { joinLayerField, type LayerState, layerState, modelState, UNBUILT } from "./state";
import { addWeight, userBehaviour, withUserMethods, wrapBuild } from "./user-layer";
import { allLayers, failUnbuilt, innerLayers, parameterCount, variableTensors, weightTensors } from "./weights";

/** A public layer class. The entry's key in its module is its name. */
export function layer<const P extends Params>(spec: LayerSpec<P>, more: ClassSpec = {}): Entry {
  const of = layerClass(spec);
  return cls({
    bases: ["keras.layers.Layer"],
    ...more,
    entry: of,
    parameters: Object.keys(spec.params),
    params: spec.params,
    methods: {
      __init__: rawMethod((self, args, ctx, owner) => {
        initializeLayer(self, of, owner, args, ctx);
        return none;
      }),
      ...more.methods,
    },
  });
}

function initializeLayer(self: ObjectValue, of: LayerClass | undefined, owner: string, args: Args, ctx: Context): void {
  const { own, base } = splitBaseArguments(owner, args, of, ctx);
  // A user's subclass of a library layer keeps the library's behaviour unless it overrides `call`.
  const bound = of?.bind(owner, own, ctx);
  const state: LayerState = {
    state: "layer",
    joinField: joinLayerField,
    behaviour: of ? bound && withUserMethods(self, bound.behaviour) : userBehaviour(self),
    args: of ? bound?.args : {},
    ...(bound ? { given: bound.given } : {}),
    argumentSites: bound?.sites ?? {},
    name: base.name ?? ctx.uniqueName(className(self.cls)),
    ...UNBUILT,
    inputShape: base.inputShape,
    ...(base.wrongInputShape ? { wrongInputShape: base.wrongInputShape } : {}),
    dtype: base.autocast ? (base.policy.compute === "float32" ? null : base.policy.compute) : undefined,
    weightDType: base.policy.variable ?? null,
    trainable: base.trainable,
    ...(base.activityRegularizer ? { activityRegularizer: base.activityRegularizer } : {}),
  };
  ctx.heap.set(self, "native", state);
  nameMadeLayers(self, ctx);
  wrapBuild(self, ctx);
}

/** Layers of Keras 2 had these attributes; of the user's classes nothing is said. */
function withoutShape(self: ObjectValue, attribute: string): Value {
  if (self.cls.path === undefined) return unknown;
  return failAt({}, { code: "python-error", owner: self.cls.name, detail: `has no attribute ${attribute}, its tensors have a shape` });
}

/** `keras.layers.Layer` itself, the base of all. */
export const layerBase: Entry = cls({
  entry: undefined,
  methods: {
    __init__: rawMethod((self, args, ctx, owner) => {
      initializeLayer(self, undefined, owner, args, ctx);
      return none;
    }),
    __call__: rawMethod(applyLayer),
    build: rawMethod((self, args, ctx) => buildFromShape(self, shapeGiven(args), ctx)),
    call: rawMethod(callDirectly),
    // Both are asked with Keras tensors, of which `call` makes what the layer declares.
    compute_output_spec: rawMethod(callDirectly),
    symbolic_call: rawMethod(callDirectly),
    stateless_call: rawMethod(callWithoutState),
    add_weight: rawMethod(addWeight),
    add_variable: rawMethod(addWeight),
    add_loss: method({ loss: ignored, kwargs: restKeywords }, () => none),
    compute_output_shape: method({ input_shape: anything }, (self, { input_shape }, ctx) => declaredShape(self, input_shape, ctx)),
    count_params: method({}, (self) => {
      const state = layerState(self);
      if (state?.built === null && self.cls.path !== undefined && state.behaviour?.weighted === true) failUnbuilt(self);
      return countValue(parameterCount(self));
    }),
    get_weights: method({}, (self) => weightTensors(self, "numpy")),
    set_weights: method({ weights: anything }, (self, { weights }, ctx, { sites }) => {
      checkWeights(self, weights, sites.weights, ctx);
      return none;
    }),
    get_config: method({}, (self, _args, ctx) => configOf(self, ctx)),
    compute_mask: method({ inputs: ignored, previous_mask: ignored }, () => unknown),
    build_from_config: method({ config: ignored }, () => none),
    __getattr__: rawMethod((self, args) => {
      const name = args.positional[0]?.value;
      const argument = name?.kind === "string" && name.value !== undefined ? layerState(self)?.args?.[name.value] : undefined;
      return plainForm(argument) ?? unknown;
    }),
    add_metric: method({ metrics: restKeywords }, () => none),
  },
  properties: {
    output: (self) => firstUse(self, "output"),
    input: (self) => firstUse(self, "inputs"),
    output_shape: (self) => withoutShape(self, "output_shape"),
    input_shape: (self) => withoutShape(self, "input_shape"),
    weights: (self) => weightTensors(self, "tensorflow"),
    variables: (self) => variableTensors(self),
    trainable_weights: (self) => weightTensors(self, "tensorflow", "trainable"),
    non_trainable_weights: (self) => weightTensors(self, "tensorflow", "frozen"),
    trainable_variables: (self) => weightTensors(self, "tensorflow", "trainable"),
    non_trainable_variables: (self) => variableTensors(self, "frozen"),
    name: (self) => string(layerState(self)?.name),
    built: (self) => ({ kind: "bool", value: layerState(self)?.built === undefined ? undefined : layerState(self)?.built !== null }),
    trainable: (self) => ({ kind: "bool", value: layerState(self)?.trainable }),
    losses: () => ({ kind: "list", items: undefined, element: undefined }),
    dtype: (self) => string(layerState(self)?.dtype ?? "float32"),
    compute_dtype: (self) => string(layerState(self)?.dtype ?? "float32"),
  },
  setters: {
    built: (self, value, ctx) => {
      const state = layerState(self);
      const built = ctx.truth(value);
      if (state && built !== undefined && built !== (state.built !== null)) ctx.heap.set(state, "built", built ? undefined : null);
    },
    trainable: (self, value, ctx) => setTrainable(self, ctx.truth(value), value.kind === "bool", ctx),
  },
  classMethods: { from_config: fromConfig },
});

/** `layer.call(…)`: without the checks and the building of a call of the layer. */
function callDirectly(self: ObjectValue, args: Args, ctx: Context): Value {
  const state = layerState(self);
  const first = args.positional[0] ?? [...args.named.values()][0];
  const library = state?.behaviour?.user ? state.behaviour.library : state?.behaviour;
  if (!library || !state || !first) return unknown;
  return library.call({ self, state, inputs: first.value, args, argument: (name) => args.named.get(name)?.value, at: first.site }, ctx);
}

/** A call with the values of its variables given first; those that are not trained come back beside the output. */
function callWithoutState(self: ObjectValue, args: Args, ctx: Context): Value {
  const [, kept, ...inputs] = args.positional;
  if (!kept || args.named.has("return_losses")) return unknown;
  return tuple([ctx.call(self, { ...args, positional: inputs }), kept.value]);
}

/**
 * For the layer and those in it. Under TensorFlow an object whose attribute is assigned what it already is does nothing, so that
 * what is inside a layer of the same state keeps its own.
 */
function setTrainable(self: ObjectValue, trainable: boolean | undefined, isBool: boolean, ctx: Context): void {
  const state = layerState(self);
  if (!state || (isBool && trainable !== undefined && state.trainable === trainable)) return;
  // What is borrowed from another model is not trained there.
  const inside = modelState(self)?.borrowed ? [] : innerLayers(self);
  if (isBool && state.trainable === undefined)
    for (const each of allLayers(self).flatMap((inner) => layerState(inner) ?? []))
      ctx.heap.set(each, "trainable", each.trainable === trainable ? trainable : undefined);
  ctx.heap.set(state, "trainable", trainable);
  for (const each of inside) setTrainable(each, trainable, trainable !== undefined, ctx);
}

function countValue(count: Dim | undefined): Value {
  return count === undefined || count === null ? anyInt : int(count);
}
