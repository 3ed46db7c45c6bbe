/** What a model function puts on the trunk: the classifier, or a pooling. These are ordinary layers. */
import { type Dim, UNKNOWN } from "../../../shape/dim";
import type { Context } from "../../../value/context";
import { bool, dimValue, int, makeArgs, string, tuple, unknown } from "../../../value/make";
import type { Value } from "../../../value/values";
import type { Making } from "./checks";

/** The classifier on the features. */
export function withTop(making: Making, features: Value, ctx: Context): Value {
  switch (making.of.top.kind) {
    case "dense":
      return classified(making, normalized(making, pool("Average", features, ctx), ctx), ctx);
    case "flat":
      return classified(making, hiddenLayers(making, applied("Flatten", { name: string("flatten") }, features, ctx), ctx), ctx);
    case "convolution":
      return convolved(making, features, ctx);
  }
}

function classified({ options }: Making, on: Value, ctx: Context): Value {
  const { classes, classifier_activation: activation } = options;
  return applied("Dense", { units: classes, activation, name: string("predictions") }, on, ctx);
}

function hiddenLayers({ of }: Making, on: Value, ctx: Context): Value {
  return of.top.hidden.reduce(
    (below, units, index) =>
      applied("Dense", { units: int(units), activation: string("relu"), name: string(`fc${index + 1}`) }, below, ctx),
    on,
  );
}

/** Convolutions over the single pixel that pooling leaves. */
function convolved(making: Making, features: Value, ctx: Context): Value {
  const { classes, classifier_activation: activation } = making.options;
  const convolution = (filters: Value, name: string, on: Value): Value =>
    applied("Conv2D", { filters, kernel_size: int(1), padding: string("same"), name: string(name) }, on, ctx);
  const hidden = making.of.top.hidden.reduce<Value>(
    (below, units, index) => convolution(dimValue(hiddenUnits(making, units)), `conv_${index + 2}`, below),
    pool("Average", features, ctx, { keepdims: bool(true) }),
  );
  const logits = convolution(classes, "logits", hidden);
  const flat = applied("Reshape", { target_shape: tuple([classes]), name: string("flatten") }, logits, ctx);
  return applied("Activation", { activation, name: string("predictions") }, flat, ctx);
}

function hiddenUnits({ of, options: { alpha } }: Making, units: number): Dim {
  if (alpha === 1 || !of.variants?.hidden) return units;
  return alpha === undefined ? UNKNOWN : of.variants.hidden(alpha, units);
}

/** The features as they are, or their average or maximum over the image; other names of a pooling are ignored. */
export function pooled(making: Making, features: Value, ctx: Context): Value {
  const { pooling } = making.options;
  if (pooling.kind === "unknown" || pooling.kind === "union" || (pooling.kind === "string" && pooling.value === undefined)) return unknown;
  const kind = pooling.kind === "string" ? pooling.value : undefined;
  const result = kind === "avg" ? pool("Average", features, ctx) : kind === "max" ? pool("Max", features, ctx) : features;
  return normalized(making, result, ctx);
}

function pool(kind: "Average" | "Max", on: Value, ctx: Context, more: Readonly<Record<string, Value>> = {}): Value {
  return applied(`Global${kind}Pooling2D`, { name: string(kind === "Average" ? "avg_pool" : "max_pool"), ...more }, on, ctx);
}

function normalized({ of }: Making, on: Value, ctx: Context): Value {
  return of.top.normalized ? applied("LayerNormalization", { name: string("layer_normalization") }, on, ctx) : on;
}

function applied(layer: string, args: Readonly<Record<string, Value>>, on: Value, ctx: Context): Value {
  return ctx.call(ctx.call(ctx.library(`keras.layers.${layer}`), makeArgs([], args)), makeArgs([on]));
}
