/** Module `copy`: copies that can be changed apart from what they were made of. */
import type { Context } from "../../value/context";
import { dict, list, makeArgs, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { copyLayer } from "../keras/copy";
import { layerState, modelState } from "../keras/state";
import type { Entries } from "../vocabulary/functions";
import { def } from "./signature";

type Copies = Map<Value, Value>;

export const copying: Entries = {
  copy: def(["x"], ({ x = unknown }, ctx) => copied(x, undefined, ctx)),
  deepcopy: def(["x", "memo"], ({ x = unknown }, ctx) => copied(x, new Map(), ctx)),
  replace: def(["obj"], () => unknown),
};

/** A copy; `copies`: of what is inside too, each thing once. */
function copied(of: Value, copies: Copies | undefined, ctx: Context): Value {
  const known = copies?.get(of);
  if (known) return known;
  const inner = (value: Value): Value => (copies ? copied(value, copies, ctx) : value);
  switch (of.kind) {
    case "list": {
      const made = list(of.items, of.element);
      copies?.set(of, made);
      if (made.items) made.items = made.items.map(inner);
      return of.deque ? { ...made, deque: of.deque } : made;
    }
    case "tuple":
      return copies ? { ...of, items: of.items.map(inner) } : of;
    case "dict": {
      const made = { ...dict([]), ...of, entries: new Map() };
      copies?.set(of, made);
      for (const [hash, { key, value }] of of.entries) made.entries.set(hash, { key, value: inner(value) });
      return made;
    }
    case "set":
      return { ...of };
    case "object":
      return copiedObject(of, copies, inner, ctx);
    case "union":
      return unknown;
    default:
      return of;
  }
}

function copiedObject(of: ObjectValue, copies: Copies | undefined, inner: (value: Value) => Value, ctx: Context): Value {
  if (of.key !== undefined) return of;
  const own = of.cls.mro.map((each) => each?.attrs.get(copies ? "__deepcopy__" : "__copy__")).find((each) => each !== undefined);
  if (own) return ctx.call(own, makeArgs(copies ? [of, unknown] : [of]));
  // A layer that was called keeps its weights; a model is a graph of layers.
  const layer = layerState(of);
  if (layer && !modelState(of) && layer.built === null && copies) return copyLayer(of, ctx);
  if (of.native || of.cls.mro.includes(undefined)) return unknown;
  const made: ObjectValue = { ...of, attrs: new Map() };
  copies?.set(of, made);
  for (const [name, value] of of.attrs) made.attrs.set(name, inner(value));
  return made;
}
