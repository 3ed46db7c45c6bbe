/** Wrapper, the base of layers that hold another layer (keras/src/layers/core/wrapper.py). */
import { failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import type { ObjectValue, Value } from "../../../../value/values";
import { NOT_KNOWN } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { param, refuse } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { layerState } from "../../state";

/** A layer object, given to another layer. */
export const innerLayer = param<ObjectValue>((value, at) => {
  if (value.kind === "object") return value;
  return value.kind === "union" ? NOT_KNOWN : refuse(at, "a layer", value);
});

/** The attribute `layer` of a wrapper. */
export function wrappedLayer(self: ObjectValue): Value {
  const inner = layerState(self)?.args?.layer;
  // Read by {@link innerLayer}.
  return inner === undefined ? unknown : (inner as ObjectValue);
}

export const wrapper: Entries = {
  Wrapper: layer(
    {
      params: { layer: innerLayer },
      undeclared: true,
      sublayers: (args) => [args.layer],
      call: (_args, call, _ctx, owner) =>
        call.self.cls.path === undefined
          ? unknown
          : failAt({ at: call.at }, { code: "python-error", owner, detail: "is a base class and has no call method" }),
    },
    { properties: { layer: wrappedLayer } },
  ),
};
