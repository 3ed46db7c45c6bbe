/** Copies of layers that have not run: what Keras makes through `get_config` and `from_config`. */
import type { Context } from "../../value/context";
import { mapLeaves } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { type LayerBehaviour, type LayerState, layerState, modelState, UNBUILT } from "./state";
import { userBehaviour, withUserMethods, wrapBuild } from "./user-layer";

/** A layer like this one, not built, with copies of the layers in it. Models are shared. */
export function copyLayer(of: ObjectValue, ctx: Context, prefix = ""): ObjectValue {
  const state = layerState(of);
  if (!state || modelState(of)) return of;
  const attrs = new Map([...of.attrs].map(([name, value]) => [name, copyLayersIn(value, ctx)] as const));
  const copy: ObjectValue = { kind: "object", cls: of.cls, attrs, native: undefined, created: of.created };
  const native = copyState(state, copy, ctx, prefix);
  copy.native = native;
  ctx.heap.born(copy, attrs, native);
  wrapBuild(copy, ctx);
  return copy;
}

/** The same value with every layer in it copied. */
function copyLayersIn(value: Value, ctx: Context): Value {
  return mapLeaves(value, (leaf) => (leaf.kind === "object" && layerState(leaf) ? copyLayer(leaf, ctx) : leaf));
}

function copyState(state: LayerState, copy: ObjectValue, ctx: Context, prefix: string): LayerState {
  const { behaviour } = state;
  return {
    ...state,
    behaviour: behaviour && copyBehaviour(behaviour, copy, ctx),
    name: state.name === undefined ? undefined : `${prefix}${state.name}`,
    ...UNBUILT,
    // What a user's constructor added is there before building.
    weights: state.built === null ? state.weights : null,
  };
}

function copyBehaviour(of: LayerBehaviour, copy: ObjectValue, ctx: Context): LayerBehaviour {
  if (of.library) return withUserMethods(copy, copyBehaviour(of.library, copy, ctx));
  return of.user ? userBehaviour(copy) : (of.copy?.((value) => copyLayersIn(value, ctx)) ?? of);
}
