/** A dict of images with their labels, masks and boxes, as `BaseImagePreprocessingLayer.call` changes each of them. */
import { broadcastShapes } from "../../../../shape/broadcast";
import type { Dim, Dims } from "../../../../shape/dim";
import { isFloatingDType } from "../../../../shape/dtype";
import { dimAt, isRanked, replaceAxis } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { DictValue, TensorValue, Value } from "../../../../value/values";
import type { LayerCall } from "../../state";

/** How a layer treats what belongs to images. */
export interface PartRules {
  /** It takes images only, or lacks what these parts need. */
  readonly lacks?: "dicts" | readonly Part[];
  /** Keras casts nothing before the call. */
  readonly takesRaw?: true;
  /** Labels are mixed with those of other images, in batches or of single images too. */
  readonly mixes?: "batches" | "all";
  /** Masks come out in the layer's dtype. */
  readonly castsMasks?: true;
  /** Masks are mixed with those of others, in a way that is not followed. */
  readonly mixesMasks?: true;
  /** How many boxes come out for each image. */
  readonly boxes?: (state: LayerCall["state"]) => Dim;
  /** Boxes are kept and those of another image added. */
  readonly addsBoxes?: true;
}

type Part = "labels" | "segmentation_masks" | "bounding_boxes";

export interface Batch {
  readonly call: LayerCall;
  readonly owner: string;
  readonly ctx: Context;
  readonly training: boolean | undefined;
}

export function belongings(rules: PartRules, data: DictValue, change: (images: Value) => Value, batch: Batch): DictValue {
  if (rules.lacks === "dicts") failAt({ at: batch.call.at }, { code: "wrong-kind", owner: batch.owner, expected: "images", got: "a dict" });
  const raw = rules.takesRaw && !batch.ctx.tracing ? batch.call.args.positional[0]?.value : undefined;
  const rawOf = (key: string): Value | undefined => (raw?.kind === "dict" ? raw.entries.get(key)?.value : undefined);
  const images = data.entries.get("simages")?.value;
  const rank = images && asTensor(images)?.shape;
  const isBatch = rank && isRanked(rank) ? rank.length === 4 : undefined;
  const entries = [...data.entries].map(([key, entry]) => {
    const name = entry.key.kind === "string" ? (entry.key.value ?? "") : "";
    return [
      key,
      {
        key: entry.key,
        value: name === "images" ? change(entry.value) : cast(part(rules, name, rawOf(key) ?? entry.value, change, isBatch, batch), batch),
      },
    ] as const;
  });
  return { ...data, entries: new Map(entries) };
}

/** In a graph all that belongs to the images is cast to the layer's dtype. */
function cast(value: Value, { call, ctx }: Batch): Value {
  if (!ctx.tracing || value.kind !== "tensor") return value;
  return { ...value, dtype: call.state.dtype === null ? "float32" : call.state.dtype };
}

function part(
  rules: PartRules,
  name: string,
  value: Value,
  change: (images: Value) => Value,
  isBatch: boolean | undefined,
  batch: Batch,
): Value {
  const { training, owner, call } = batch;
  if (training && Array.isArray(rules.lacks) && rules.lacks.some((each) => each === name))
    failAt({ at: call.at }, { code: "wrong-kind", owner, expected: `no ${name}`, got: `a dict with '${name}'` });
  switch (name) {
    case "labels":
      return labels(rules, value, isBatch, batch);
    case "segmentation_masks":
      return masks(rules, value, change, batch);
    case "bounding_boxes":
      return boundingBoxes(rules, value, isBatch, batch);
    default:
      return value;
  }
}

function labels(rules: PartRules, value: Value, isBatch: boolean | undefined, batch: Batch): Value {
  const { training, owner, call, ctx } = batch;
  if (!rules.mixes || training === false || (rules.mixes === "batches" && isBatch === false)) return value;
  const given = asTensor(value);
  if (!given || training === undefined || isBatch === undefined || !isRanked(given.shape)) return unknown;
  if (!ctx.tracing && given.dtype !== undefined && !isFloatingDType(given.dtype))
    failAt(
      { at: call.at },
      { code: "wrong-kind", owner, expected: "floating labels, which it mixes", got: `labels of dtype ${given.dtype}` },
    );
  // Every image has one weight, in a column.
  const all: Dims = isBatch ? given.shape : [1, ...given.shape];
  const mixed = broadcastShapes(owner, [[dimAt(all, 0), 1], all]);
  return {
    ...given,
    shape: isBatch || !isRanked(mixed) ? mixed : mixed.slice(1),
    dtype: given.dtype === "float32" ? "float32" : undefined,
  };
}

/** Masks are moved as the images are. */
function masks(rules: PartRules, value: Value, change: (images: Value) => Value, { call, training, ctx }: Batch): Value {
  const given = asTensor(value);
  if (!given || (rules.mixesMasks && training !== false)) return unknown;
  const moved = ctx.attempt(() => change(given));
  if (moved?.kind !== "tensor") return unknown;
  const own = call.state.dtype === null ? "float32" : call.state.dtype;
  return { ...moved, dtype: rules.castsMasks ? own : given.dtype };
}

function boundingBoxes(rules: PartRules, value: Value, isBatch: boolean | undefined, { call, owner, training }: Batch): Value {
  if (!call.state.given?.has("bounding_box_format") && call.state.given)
    failAt(
      { at: call.at },
      { code: "invalid-argument", owner, argument: "bounding_box_format", expected: "a format, as there are bounding boxes", got: "None" },
    );
  if (value.kind !== "dict" || isBatch === undefined) return unknown;
  const parts = {
    boxes: asTensor(value.entries.get("sboxes")?.value ?? unknown),
    labels: asTensor(value.entries.get("slabels")?.value ?? unknown),
  };
  if (!parts.boxes || !parts.labels || (rules.addsBoxes && training !== false)) return unknown;
  const count = rules.boxes?.(call.state);
  const counted = (of: TensorValue, axis: number): TensorValue =>
    count === undefined || !isRanked(of.shape) ? of : { ...of, shape: replaceAxis(of.shape, axis, count) };
  const axis = isBatch ? 1 : 0;
  const entries = [...value.entries].map(([key, entry]) => {
    const tensor = key === "sboxes" ? parts.boxes : key === "slabels" ? parts.labels : undefined;
    const kept = tensor && counted(tensor, axis);
    return [
      key,
      {
        key: entry.key,
        // Boxes are computed with in 32 bits, whatever they and the layer are.
        value: kept ? { ...kept, dtype: key === "sboxes" ? "float32" : kept.dtype } : unknown,
      },
    ] as const;
  });
  return { ...value, entries: new Map(entries) };
}
