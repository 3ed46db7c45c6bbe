/** The layers of an architecture below its top, as one: which they are is not modelled, what they do to an image is. */
import { compareDims, type Dim, isUnknown, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { type Context, failAt } from "../../../value/context";
import { makeArgs, unknown } from "../../../value/make";
import { anyTensor, computed } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { isSymbolic } from "../../vocabulary/layers";
import { joinLayerField, type LayerBehaviour, type LayerState, NOT_APPLIED } from "../state";
import type { Architecture } from "./architectures";
import type { Making } from "./checks";
import { sizeAfter } from "./sizes";

/** Apply the trunk to an image tensor. `features`, `plain`: of the variant, and whether its weights are those of the table. */
export function applyTrunk({ owner, of }: Making, features: Dim, plain: boolean, image: TensorValue, ctx: Context): Value {
  const layerClass = ctx.library("keras.layers.Layer");
  if (layerClass.kind !== "class") return unknown;
  const trunk: ObjectValue = { kind: "object", cls: layerClass, attrs: new Map(), native: undefined, created: ctx.site };
  const [, height, , channels] = isRanked(image.shape) ? image.shape : [];
  const built: Built = { fixed: isBuiltForSize(height), channels };
  const state: LayerState = {
    state: "layer",
    joinField: joinLayerField,
    behaviour: trunkBehaviour(owner, of, features, built),
    args: undefined,
    argumentSites: {},
    name: undefined,
    built: null,
    frozen: [],
    weights: null,
    uses: [],
    applied: NOT_APPLIED,
    inputShape: undefined,
    dtype: null,
    trainable: true,
    standsFor: plain ? countsOf(of, built) : UNCOUNTED,
  };
  ctx.heap.set(trunk, "native", state);
  return ctx.call(trunk, makeArgs([image]));
}

function isBuiltForSize(height: Dim | undefined): boolean | undefined {
  return height === undefined || isUnknown(height) ? undefined : height !== null;
}

const UNCOUNTED: NonNullable<LayerState["standsFor"]> = { trainable: UNKNOWN, frozen: UNKNOWN };

function countsOf(of: Architecture, { channels, fixed }: Built): NonNullable<LayerState["standsFor"]> {
  if (typeof channels !== "number" || (of.unsized && fixed === undefined)) return UNCOUNTED;
  const { trainable, frozen } = (fixed ? undefined : of.unsized) ?? of;
  const more = channels - 3;
  return { trainable: trainable + more * of.perChannel, frozen: frozen + more * (of.frozenPerChannel ?? 0) };
}

interface Built {
  readonly fixed: boolean | undefined;
  readonly channels: Dim | undefined;
}

function trunkBehaviour(owner: string, of: Architecture, features: Dim, { fixed, channels }: Built): LayerBehaviour {
  return {
    rank: undefined,
    minRank: undefined,
    user: false,
    frozenAxes: () => [],
    weights: () => [],
    sublayers: () => [],
    call: ({ inputs, at }) => {
      if (inputs.kind !== "tensor") return unknown;
      if (!isRanked(inputs.shape) || inputs.shape.length !== 4) return anyTensor(inputs.framework, "float32");
      const [batch = UNKNOWN, height = UNKNOWN, width = UNKNOWN, given = UNKNOWN] = inputs.shape;
      // On symbolic tensors only shapes are computed, without the checks of the layers.
      if (!isSymbolic(inputs) && channels && compareDims(given, channels) === "no" && !(given === 1 && of.spreadsChannel))
        failAt({ at }, { code: "axis-mismatch", owner, axis: -1, expected: channels, got: inputs.shape, reason: "built" });
      return computed(inputs, [batch, sizeAfter(of.steps, height, fixed), sizeAfter(of.steps, width, fixed), features], "float32");
    },
  };
}
