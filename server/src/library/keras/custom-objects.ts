/** Names that a program gives to objects of its own (keras/src/saving/object_registration.py). */
import type { Context } from "../../value/context";
import { unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { type Entries, type Entry, raw } from "../vocabulary/functions";

/** Analyses, by their heaps, of programs that do. */
const CUSTOM = new WeakSet<object>();

/** Whether a name that Keras does not know may be one of the program's. */
export function mayBeCustom(ctx: Context): boolean {
  return CUSTOM.has(ctx.heap);
}

function noting(result: () => Value): Entry {
  return raw((_args, ctx) => {
    CUSTOM.add(ctx.heap);
    return result();
  });
}

export const customObjects: Entries = {
  get_custom_objects: noting(() => ({ kind: "dict", entries: new Map(), open: true })),
  custom_object_scope: noting(() => unknown),
  CustomObjectScope: noting(() => unknown),
};
