/** Layers over images (keras/src/layers/preprocessing/image_preprocessing): which shape comes out, which images they take. */
import { compareDims, type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { DictValue, TensorValue, Value } from "../../../../value/values";
import type { Bound, Params } from "../../../vocabulary/bind";
import { type LayerSpec, layerOutput } from "../../../vocabulary/layers";
import { producerOf } from "../../layer-build";
import type { LayerCall } from "../../state";

export interface ImageRule<P extends Params> {
  readonly params: P;
  /** Shape of the images that come out; the shape that went in when absent. */
  readonly output?: (args: Bound<P>, input: Dims, owner: string) => Dims;
  /** The same for Keras tensors, where they differ. */
  readonly declares?: (args: Bound<P>, input: Dims, owner: string) => Dims;
  /** What arrays, which really run, must be. Keras tensors pass. */
  readonly runs?: (args: Bound<P>, input: Dims, images: Images) => void;
  /** Where the result keeps the dtype that went in instead of the layer's own: always, of Keras tensors only, or of arrays only. */
  readonly dtype?: "same" | "declared" | "passes";
}

/** The images of a call, for checks. */
export interface Images {
  readonly owner: string;
  readonly call: LayerCall;
  readonly tensor: TensorValue;
}

/** A layer that takes images, or a dict with `images` and what belongs to them. */
export function image<const P extends Params>(rule: ImageRule<P>): LayerSpec<P> {
  return {
    params: rule.params,
    inputName: "data",
    callParameters: ["training"],
    alsoAccepts: ["bounding_box_format", "data_format"].filter((name) => !(name in rule.params)),
    call: (args, call, _ctx, owner) => {
      const { inputs } = call;
      if (inputs.kind !== "dict") return transformed(rule, args, inputs, call, owner);
      return mapEntries(inputs, (name, value) =>
        name === "images" || name === "segmentation_masks" ? transformed(rule, args, value, call, owner) : value,
      );
    },
  };
}

function mapEntries(of: DictValue, change: (name: string, value: Value) => Value): DictValue {
  const entries = [...of.entries].map(([key, entry]) => {
    const name = entry.key.kind === "string" ? (entry.key.value ?? "") : "";
    return [key, { key: entry.key, value: change(name, entry.value) }] as const;
  });
  return { ...of, entries: new Map(entries) };
}

function transformed<P extends Params>(rule: ImageRule<P>, args: Bound<P>, images: Value, call: LayerCall, owner: string): Value {
  const tensor = asTensor(images);
  if (!tensor) return unknown;
  if (!isRanked(tensor.shape)) return layerOutput(call, UNKNOWN_RANK);
  const symbolic = tensor.framework === "keras";
  if (!symbolic) {
    checkRank({ owner, call, tensor }, tensor.shape);
    rule.runs?.(args, tensor.shape, { owner, call, tensor });
  }
  const output = (symbolic ? rule.declares : undefined) ?? rule.output;
  const shape: Shape = output ? output(args, tensor.shape, owner) : tensor.shape;
  const keeps = rule.dtype === "same" || rule.dtype === (symbolic ? "declared" : "passes");
  return layerOutput(call, shape, keeps ? tensor.dtype : undefined);
}

/** One image or a batch of them. */
function checkRank({ owner, call, tensor }: Images, got: Dims): void {
  if (got.length === 3 || got.length === 4) return;
  failAt({ at: call.at, related: [producerOf(tensor)] }, { code: "rank-mismatch", owner, expected: "rank 3 or 4", got });
}

export type DataFormat = "channels_last" | "channels_first";

export function channelsOf(dataFormat: DataFormat): -1 | -3 {
  return dataFormat === "channels_first" ? -3 : -1;
}

/** Fails unless the number of channels may be one of those. */
export function checkChannels(axis: -1 | -3, allowed: readonly number[], input: Dims, { owner, call, tensor }: Images): void {
  const channels = dimAt(input, axis);
  const [first = 3] = allowed;
  if (allowed.some((count) => compareDims(channels, count) !== "no")) return;
  const reason = allowed.length > 1 ? `or ${allowed.slice(1).join(", ")} channels` : "channels";
  failAt({ at: call.at, related: [producerOf(tensor)] }, { code: "axis-mismatch", owner, axis, expected: first, got: input, reason });
}
