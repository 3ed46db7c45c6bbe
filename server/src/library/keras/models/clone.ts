/** Functions of `keras.models` (keras/src/models/cloning.py, keras/src/saving). */

import { isRanked } from "../../../shape/shape";
import type { Args, Context } from "../../../value/context";
import { bool, dict, list, makeArgs, none, string, unknown } from "../../../value/make";
import { flattenTensors, mapTensors } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { type Entries, fn } from "../../vocabulary/functions";
import { anything, flag, ignored, withDefault } from "../../vocabulary/params";
import { copyLayer } from "../copy";
import { fromConfig } from "../layer-config";
import { layerState, type ModelState, modelState, UNUSED } from "../state";
import { mapGraph } from "./graph";
import { inputTensor, makeInput } from "./input";
import { remakeGraph } from "./remake";

const nothing = withDefault(anything, none as Value);

export const modelFunctions: Entries = {
  clone_model: fn(
    { model: anything, input_tensors: nothing, clone_function: nothing, call_function: nothing, recursive: flag(false) },
    ({ model, input_tensors, clone_function, call_function, recursive }, ctx) => {
      const isPlain = clone_function.kind === "none" || recursive === false;
      if (model.kind !== "object" || call_function.kind !== "none" || !isPlain) return unknown;
      return cloned(model, ctx, { make: clone_function, tensors: input_tensors, renames: true });
    },
  ),
  model_from_json: fn({ json_string: anything, custom_objects: ignored }, ({ json_string }, ctx) => described(json_string, ctx)),
};

/** What a configuration or a JSON text describes: the model as it was then. */
const describedBy = new WeakMap<Value, ObjectValue>();

/** `model.get_config()`: what is in it is not known. */
export function modelConfig(model: ObjectValue): Value {
  return describing(model, { ...dict([]), open: true });
}

/** `model.to_json()`. */
export function modelJson(model: ObjectValue): Value {
  return describing(model, { kind: "string", value: undefined });
}

function describing(model: ObjectValue, description: Value): Value {
  const state = modelState(model);
  if (state) describedBy.set(description, { ...model, native: { ...state } });
  return description;
}

/** `Model.from_config(config)`. A configuration that has a name may have been changed in places that are not known. */
export function modelFromConfig(cls: Value, args: Args, ctx: Context): Value {
  const config = args.positional[0] ?? args.named.get("config");
  if (config && describedBy.has(config.value)) return config.site?.node.kind === "call" ? described(config.value, ctx) : unknown;
  return fromConfig(cls, args, ctx);
}

function described(description: Value, ctx: Context): Value {
  const model = describedBy.get(description);
  return model ? cloned(model, ctx) : unknown;
}

interface Cloning {
  /** Gives the new layers for the old ones; None: Keras does. */
  readonly make: Value;
  /** What takes the place of the inputs, unless None. */
  readonly tensors: Value;
  /** Inputs are named as their tensors are, not as their layers. */
  readonly renames: boolean;
  /** Whether it is compiled: not known where the model is, as the model is, or never. */
  readonly compiled: "unknown" | "same" | "never";
}

const PLAIN: Cloning = { make: none, tensors: none, renames: false, compiled: "unknown" };

/** A model of new layers. */
export function cloned(model: ObjectValue, ctx: Context, options: Partial<Cloning> = {}): Value {
  const how = { ...PLAIN, ...options };
  const state = modelState(model);
  if (!state || model.cls.path === undefined) return unknown;
  const layers = new Map<ObjectValue, ObjectValue | undefined>();
  const layerFor = (of: ObjectValue): ObjectValue | undefined => {
    if (!layers.has(of)) layers.set(of, clonedLayer(of, how.make, ctx));
    return layers.get(of);
  };
  if (state.type === "sequential" && state.layers) return clonedSequential(model, state, state.layers, layerFor, how, ctx);
  return state.type === "functional" ? clonedFunctional(model, state, layerFor, how, ctx) : unknown;
}

function clonedLayer(layer: ObjectValue, make: Value, ctx: Context): ObjectValue | undefined {
  if (make.kind === "none") {
    const nested = modelState(layer) && cloned(layer, ctx);
    return nested?.kind === "object" ? nested : copyLayer(layer, ctx);
  }
  const made = ctx.call(make, makeArgs([layer]));
  return made.kind === "object" && layerState(made) ? made : undefined;
}

type LayerFor = (of: ObjectValue) => ObjectValue | undefined;

function clonedSequential(
  { cls }: ObjectValue,
  state: ModelState,
  old: readonly ObjectValue[],
  layerFor: LayerFor,
  how: Cloning,
  ctx: Context,
): Value {
  if (how.tensors.kind !== "none") return unknown;
  const layers = old.map((layer) => {
    const input = inputTensor(layer);
    return input ? clonedInput(input, input.name, ctx) : layerFor(layer);
  });
  const known = layers.flatMap((each) => each ?? []);
  if (known.length !== layers.length) return unknown;
  const clone = ctx.call(cls, makeArgs([list(known)], { name: string(state.name), trainable: bool(state.trainable) }));
  return compiledAs(how.compiled, clone, state, ctx);
}

function clonedInput(input: TensorValue, name: string | undefined, ctx: Context): TensorValue {
  return makeInput(isRanked(input.shape) ? input.shape : undefined, input.dtype, name ?? null, ctx);
}

/** Tensors of Inputs that the program does not name are counted with all other KerasTensors. */
function tensorName({ name }: TensorValue): string | undefined {
  return name !== undefined && /^input_layer(_\d+)?$/.test(name) ? undefined : name;
}

function clonedFunctional(model: ObjectValue, state: ModelState, layerFor: LayerFor, how: Cloning, ctx: Context): Value {
  const { make, tensors, renames } = how;
  const { inputs, outputs } = state;
  if (!inputs || !outputs) return unknown;
  const given = tensors.kind === "none" ? undefined : flattenTensors(tensors);
  const old = flattenTensors(inputs);
  if (given && (tensors.kind !== inputs.kind || given.length !== old.length)) return unknown;
  const clones = given ? tensors : mapTensors(inputs, (input) => clonedInput(input, renames ? tensorName(input) : input.name, ctx));
  // The function gets operations as well, which are no values here.
  const isWhole = make.kind === "none" || mapGraph(old, outputs)?.operations.every(({ layer }) => layer);
  const made = isWhole ? remakeGraph(old, outputs, flattenTensors(clones), layerFor, ctx) : undefined;
  if (made) return compiledAs(how.compiled, ctx.call(model.cls, makeArgs([clones, made], { name: string(state.name) })), state, ctx);
  if (make.kind !== "none" || given) return unknown;
  // The same graph; only what training and calling leave behind is its own.
  const own: ModelState = {
    ...state,
    ...UNUSED,
    borrowed: true,
    compiled: compiledOf(how.compiled, state),
  };
  const twin: ObjectValue = { kind: "object", cls: model.cls, attrs: new Map(), native: own, created: ctx.site };
  ctx.heap.born(twin, twin.attrs, own);
  return twin;
}

function compiledAs(how: Cloning["compiled"], clone: Value, state: ModelState, ctx: Context): Value {
  const own = modelState(clone);
  if (own) ctx.heap.set(own, "compiled", compiledOf(how, state));
  return clone;
}

function compiledOf(how: Cloning["compiled"], { compiled }: ModelState): ModelState["compiled"] {
  if (how === "never" || compiled === null) return null;
  return how === "same" ? compiled : undefined;
}
