/** Functions of `keras.models` (keras/src/models/cloning.py, keras/src/saving). */

import { isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { makeArgs, none, unknown } from "../../../value/make";
import type { ObjectValue, Value } from "../../../value/values";
import { type Entries, fn, raw } from "../../vocabulary/functions";
import { anything, ignored } from "../../vocabulary/params";
import { copyLayer } from "../copy";
import { type ModelState, modelState, NOT_APPLIED } from "../state";
import { inputTensor, makeInput } from "./input";

export const modelFunctions: Entries = {
  clone_model: fn(
    { model: anything, input_tensors: ignored, clone_function: ignored, call_function: ignored, recursive: ignored },
    ({ model }, ctx) => (model.kind === "object" ? cloned(model, ctx) : unknown),
  ),
  load_model: raw(() => unknown),
  save_model: raw(() => none),
  model_from_json: raw(() => unknown),
};

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
