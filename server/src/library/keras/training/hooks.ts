/** The user's callbacks: their methods run while `fit` trains (keras/src/callbacks/callback.py). */

import { Changes } from "../../../value/changes";
import type { Context } from "../../../value/context";
import { anyFloat, anyInt, dict, makeArgs, unknown } from "../../../value/make";
import { isValue } from "../../../value/same";
import { contentOf, joinSlot, type Slot } from "../../../value/slots";
import type { ObjectValue, Value } from "../../../value/values";
import { saveCheckpoints } from "../models/saved";
import { userMethod } from "../user-layer";

/** In the order of the first epoch, with what comes before `logs`. */
const HOOKS: readonly (readonly [name: string, counts: boolean])[] = [
  ["on_train_begin", false],
  ["on_epoch_begin", true],
  ["on_train_batch_begin", true],
  ["on_batch_begin", true],
  ["on_train_batch_end", true],
  ["on_batch_end", true],
  ["on_epoch_end", true],
  ["on_train_end", false],
];

/** Run the methods that users gave their callbacks. How often each runs is not followed: what they leave behind is forgotten. */
export function runHooks(model: ObjectValue, callbacks: Value, ctx: Context): void {
  const given = callbacks.kind === "object" ? [callbacks] : (ctx.items(callbacks) ?? []);
  saveCheckpoints(
    model,
    given.filter((each) => each.kind === "object"),
    ctx,
  );
  const own = given.filter((each): each is ObjectValue => each.kind === "object" && isCallback(each));
  for (const callback of own) ctx.heap.put(callback.attrs, "_model", model);
  const mark = ctx.heap.mark();
  for (const [name, counts] of HOOKS)
    for (const callback of own)
      if (userMethod(callback, name)) ctx.callMethod(callback, name, makeArgs(counts ? [anyInt, logs()] : [logs()]));
  forgetSince(mark, ctx);
}

function isCallback({ cls }: ObjectValue): boolean {
  return cls.path === undefined && cls.mro.some((each) => each?.path === "keras.callbacks.Callback");
}

function logs(): Value {
  return { ...dict([["loss", anyFloat]]), open: true };
}

function forgetSince(mark: number, ctx: Context): void {
  const forgotten = new Changes();
  ctx.heap.rollback(mark).forEach((slot, value) => {
    forgotten.remember(slot, forgottenValue(slot, value));
  });
  ctx.heap.redo(forgotten);
}

/** What layers and models keep stays as it is: they are used, not changed. */
function forgottenValue(slot: Slot, value: unknown): unknown {
  if ("map" in slot) return isValue(value) ? unknown : isEntry(value) ? { ...value, value: unknown } : value;
  return "state" in slot.object ? value : joinSlot(slot, contentOf(slot), value, () => undefined);
}

function isEntry(value: unknown): value is { readonly value: unknown } {
  return typeof value === "object" && value !== null && "key" in value && "value" in value;
}
