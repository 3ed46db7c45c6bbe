/** Models by the path that the program saves them at and loads them from (keras/src/saving/saving_api.py). */
import type { Args, Context } from "../../../value/context";
import type { Heap } from "../../../value/heap";
import { none, unknown } from "../../../value/make";
import type { ObjectValue, Value } from "../../../value/values";
import { type Entries, fn, raw } from "../../vocabulary/functions";
import { anything, flag, ignored } from "../../vocabulary/params";
import { modelState } from "../state";
import { cloned } from "./clone";

/** What lies in the files, one program's heap apart from another's. */
const files = new WeakMap<Heap, Map<string, ObjectValue>>();

/** `model.save(filepath)`: the model as it is now. A path that is not known may be any of those that are. */
export function saveModel(model: Value, path: Value | undefined, ctx: Context): void {
  const saved = filesOf(ctx);
  const name = path?.kind === "string" ? path.value : undefined;
  const copy = name === undefined ? unknown : copied(model, true, ctx);
  if (name === undefined) for (const each of [...saved.keys()]) ctx.heap.remove(saved, each);
  else if (copy.kind === "object") ctx.heap.put(saved, name, copy);
  else ctx.heap.remove(saved, name);
}

function filesOf(ctx: Context): Map<string, ObjectValue> {
  const known = files.get(ctx.heap) ?? new Map<string, ObjectValue>();
  files.set(ctx.heap, known);
  return known;
}

/** A model of its own layers under the same names. */
function copied(model: Value, isCompiled: boolean, ctx: Context): Value {
  if (model.kind !== "object" || !modelState(model)) return unknown;
  return ctx.attempt(() => ctx.withoutNaming(() => cloned(model, ctx, { compiled: isCompiled ? "same" : "never" }))) ?? unknown;
}

/** The checkpoints that callbacks of `fit` save, of the whole model and without a part of the path that counts. */
export function saveCheckpoints(model: ObjectValue, callbacks: readonly ObjectValue[], ctx: Context): void {
  for (const { cls, given } of callbacks) {
    if (cls.path !== "keras.callbacks.ModelCheckpoint" || !given || given.open) continue;
    const path = (given.named.get("filepath") ?? given.positional[0])?.value;
    const isWhole = (given.named.get("save_weights_only") ?? given.positional[4])?.value ?? none;
    if (path?.kind === "string" && path.value?.includes("{")) continue;
    if (isWhole.kind === "none" || ctx.truth(isWhole) === false) saveModel(model, path, ctx);
  }
}

/** The path of `model.save(path)`. */
export function pathIn({ positional, named }: Args): Value | undefined {
  return (named.get("filepath") ?? positional[0])?.value;
}

export const savedModels: Entries = {
  load_model: fn({ filepath: anything, custom_objects: ignored, compile: flag(true), safe_mode: ignored }, ({ filepath, compile }, ctx) => {
    const model = filepath.kind === "string" && filepath.value !== undefined ? filesOf(ctx).get(filepath.value) : undefined;
    return model ? copied(model, compile, ctx) : unknown;
  }),
  save_model: raw((args, ctx) => {
    const model = args.named.get("model") ?? args.positional[0];
    saveModel(model?.value ?? unknown, pathIn({ ...args, positional: args.positional.slice(1) }), ctx);
    return none;
  }),
};
