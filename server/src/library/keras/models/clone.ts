/** Functions of `keras.models` (keras/src/models/cloning.py, keras/src/saving). */

import { isRanked } from "../../../shape/shape";
import type { Args, Context } from "../../../value/context";
import { dict, makeArgs, none, unknown } from "../../../value/make";
import type { ObjectValue, Value } from "../../../value/values";
import { type Entries, fn, raw } from "../../vocabulary/functions";
import { anything, ignored } from "../../vocabulary/params";
import { copyLayer } from "../copy";
import { fromConfig } from "../layer-config";
import { type ModelState, modelState, NOT_APPLIED } from "../state";
import { inputTensor, makeInput } from "./input";

export const modelFunctions: Entries = {
  clone_model: fn(
    { model: anything, input_tensors: ignored, clone_function: ignored, call_function: ignored, recursive: ignored },
    ({ model }, ctx) => (model.kind === "object" ? cloned(model, ctx) : unknown),
  ),
  load_model: raw(() => unknown),
  save_model: raw(() => none),
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

function cloned(model: ObjectValue, ctx: Context): Value {
  const state = modelState(model);
  if (!state || model.cls.path === undefined) return unknown;
  if (state.type === "sequential" && state.layers)
    return ctx.call(
      model.cls,
      makeArgs([{ kind: "list", items: state.layers.map((layer) => clonedLayer(layer, ctx)), element: undefined }]),
    );
  if (state.type !== "functional") return unknown;
  // A functional clone has the same graph; only what training and calling leave behind is its own.
  const own: ModelState = { ...state, uses: [], applied: NOT_APPLIED, borrowed: true, compiled: null };
  return { kind: "object", cls: model.cls, attrs: new Map(), native: own, created: ctx.site };
}

function clonedLayer(layer: ObjectValue, ctx: Context): Value {
  const input = inputTensor(layer);
  if (!input) return copyLayer(layer, ctx);
  return makeInput(isRanked(input.shape) ? input.shape : undefined, input.dtype, undefined, ctx);
}
