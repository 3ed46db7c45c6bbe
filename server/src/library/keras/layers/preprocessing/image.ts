/** Layers over images (keras/src/layers/preprocessing/image_preprocessing): which shape comes out, which images they take. */
import { compareDims, type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { isFloatingDType } from "../../../../shape/dtype";
import { dimAt, isRanked } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { TensorValue, Value } from "../../../../value/values";
import type { Bound, Params } from "../../../vocabulary/bind";
import { type LayerSpec, layerOutput } from "../../../vocabulary/layers";
import { producerOf } from "../../layer-build";
import type { LayerCall } from "../../state";
import { trainingOf } from "../../training-mode";
import { belongings, type PartRules } from "./image-parts";

export interface ImageRule<P extends Params> extends PartRules {
  readonly params: P;
  /** Shape of the images that come out; the shape that went in when absent. */
  readonly output?: (args: Bound<P>, input: Dims, owner: string) => Dims;
  /** The same for Keras tensors, where they differ. */
  readonly declares?: (args: Bound<P>, input: Dims, owner: string) => Dims;
  /** What arrays, which really run, must be. Keras tensors pass. */
  readonly runs?: (args: Bound<P>, input: Dims, images: Images) => void;
  /** The same while it trains. */
  readonly trains?: (args: Bound<P>, input: Dims, images: Images) => void;
  /** dtype of arrays that are no floating numbers: `same` keeps theirs, `trained` until it trains; else the layer's own comes out. */
  readonly dtype?: "same" | "trained";
  /** Keras tensors keep their dtype. */
  readonly declaresSame?: true;
  /** Arrays are scaled, which makes float32 of any dtype; undefined: not known. */
  readonly scales?: (args: Bound<P>, input: Dims) => boolean | undefined;
  /** Only training changes anything. */
  readonly idle?: true;
  /** What it cannot train on: arrays of integers, or an integer dtype of its own (`at-once`: a graph is made of it, and fails later). */
  readonly refuses?: "integers" | "integer-dtype" | "integer-dtype-at-once";
}

/** The images of a call, for checks. */
export interface Images {
  readonly owner: string;
  readonly call: LayerCall;
  readonly tensor: TensorValue;
}

/** Keyword arguments that every layer over images takes. */
export const IMAGE_OPTIONS = ["bounding_box_format", "data_format"];

/** A layer that takes images, or a dict with `images` and what belongs to them. */
export function image<const P extends Params>(rule: ImageRule<P>): LayerSpec<P> {
  return {
    params: rule.params,
    inputName: "data",
    callParameters: ["training"],
    alsoAccepts: IMAGE_OPTIONS.filter((name) => !(name in rule.params)),
    call: (args, call, ctx, owner) => {
      const { inputs } = call;
      if (inputs.kind !== "dict") return transformed(rule, args, inputs, call, ctx, owner);
      const change = (images: Value): Value => transformed(rule, args, images, call, ctx, owner);
      return belongings(rule, inputs, change, { call, owner, ctx, training: isTraining(call, ctx) });
    },
  };
}

/** These layers train unless they are told not to. */
function isTraining(call: LayerCall, ctx: Context): boolean | undefined {
  const told = trainingOf(call, ctx);
  return told === null ? true : told;
}

function transformed<P extends Params>(
  rule: ImageRule<P>,
  args: Bound<P>,
  images: Value,
  call: LayerCall,
  ctx: Context,
  owner: string,
): Value {
  const tensor = asTensor(images, "tensorflow");
  if (!tensor) return unknown;
  const symbolic = tensor.framework === "keras";
  const training = isTraining(call, ctx);
  if (!isRanked(tensor.shape)) return layerOutput(call, UNKNOWN_RANK, imageDType(rule, tensor, training, call, ctx));
  if (!symbolic) checkArray(rule, args, tensor.shape, { owner, call, tensor }, training, ctx);
  const output = (symbolic ? rule.declares : undefined) ?? rule.output;
  const idle = rule.idle && !symbolic && training !== true;
  const shape: Shape = idle
    ? training === false
      ? tensor.shape
      : UNKNOWN_RANK
    : output
      ? output(args, tensor.shape, owner)
      : tensor.shape;
  const raw = rule.idle && training === false && !symbolic && !ctx.tracing ? rawImages(call)?.dtype : undefined;
  const dtype = raw ?? imageDType(rule, tensor, training, call, ctx);
  const scaled = !symbolic && rule.scales ? rule.scales(args, tensor.shape) : false;
  return { ...layerOutput(call, shape), dtype: scaled || dtype === "float32" ? "float32" : scaled === undefined ? undefined : dtype };
}

/** In a graph all that goes in is cast to the layer's dtype, otherwise only what is floating. */
function imageDType(
  rule: PartRules & Pick<ImageRule<Params>, "dtype" | "declaresSame">,
  input: TensorValue,
  training: boolean | undefined,
  call: LayerCall,
  ctx: Context,
) {
  const own = call.state.dtype === null ? "float32" : call.state.dtype;
  if (input.framework === "keras") return rule.declaresSame ? input.dtype : own;
  if (ctx.tracing || own === input.dtype || !rule.dtype) return own;
  if (!isEager(call)) return undefined;
  if (rule.dtype === "same" || training === false) return input.dtype;
  return training ? own : undefined;
}

/** NumPy arrays that no model passes on are computed with at once. */
function isEager(call: LayerCall): boolean {
  return !call.again && rawImages(call)?.framework === "numpy";
}

/** The images before they are cast. */
function rawImages(call: LayerCall): TensorValue | undefined {
  const given = call.args.positional[0]?.value ?? call.args.named.get("data")?.value;
  const images = given?.kind === "dict" ? given.entries.get("simages")?.value : given;
  return images && asTensor(images);
}

function checkArray<P extends Params>(
  rule: ImageRule<P>,
  args: Bound<P>,
  input: Dims,
  images: Images,
  training: boolean | undefined,
  ctx: Context,
): void {
  checkRank(images, input);
  rule.runs?.(args, input, images);
  if (!training) return;
  rule.trains?.(args, input, images);
  const { owner, call, tensor } = images;
  const own = call.state.dtype;
  const floats = (got: string): never => failAt({ at: call.at }, { code: "wrong-kind", owner, expected: "floating numbers", got });
  const graph = ctx.tracing && rule.refuses === "integer-dtype-at-once";
  if (rule.refuses && !graph && typeof own === "string" && !isFloatingDType(own)) floats(`dtype='${own}' of the layer`);
  if (rule.refuses === "integers" && !ctx.tracing && isEager(call) && tensor.dtype !== undefined && !isFloatingDType(tensor.dtype))
    floats(`images of dtype ${tensor.dtype}`);
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
