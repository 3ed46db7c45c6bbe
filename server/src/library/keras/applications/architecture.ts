/** What an architecture says of itself: each family of `keras.applications` has a file that draws it. */
import type { Dim } from "../../../shape/dim";
import type { TensorValue, Value } from "../../../value/values";
import type { Pencil } from "./pencil";

export interface Architecture {
  /** The module of `keras.applications` that has it. */
  readonly module: string;
  /** Names of the function's parameters in order. */
  readonly parameters: string;
  /** Default and least height and width. */
  readonly size: number;
  readonly least: number;
  /** The layers below the top. */
  readonly body: (pen: Pencil, image: TensorValue, drawn: Drawn) => TensorValue;
  /** The layers from the features to the classes. */
  readonly top: (pen: Pencil, features: TensorValue, drawn: Drawn) => TensorValue;
  /** Names of the poolings without top; absent: automatic ones. */
  readonly poolings?: readonly [average: string, max: string];
  /** What follows the pooling without top. */
  readonly last?: (pen: Pencil, features: TensorValue) => TensorValue;
  /** The model's name; absent: it is made of the width and the size of the image. */
  readonly name?: string;
  /** Which widths and sizes there are pretrained models of. */
  readonly variants?: Variants;
  /** Names that a model can have, and those that a pretrained one can have contain this. */
  readonly names?: readonly string[];
  readonly pretrainedName?: string;
  /** A given `input_shape` is compared with a given `input_tensor`, whose size may be the default. */
  readonly comparesTensor?: true;
  /** The pretrained model takes no image of any free size. */
  readonly staticWhenPretrained?: true;
  /** Without a top, too, it is made for its default size when none is given. */
  readonly sizedWithoutTop?: true;
  /** The top takes images of any size, and the size is not compared with that of the pretrained model. */
  readonly anySize?: true;
}

/** What the layers of a model depend on. */
export interface Drawn {
  readonly owner: string;
  readonly name: string;
  /** Whether ImageNet weights are loaded. */
  readonly pretrained: boolean;
  /** Channels of the `input_shape`, whatever the image has. */
  readonly channels: Dim;
  readonly alpha: number;
  readonly depthMultiplier: Value;
  readonly minimalistic: boolean;
  readonly includePreprocessing: boolean;
  readonly dropout: number;
  readonly classes: Value;
  readonly activation: Value;
}

export interface Variants {
  /** What the automatic name begins with. */
  readonly prefix?: string;
  /** The widths that have pretrained weights. */
  readonly pretrained: (minimalistic: boolean) => readonly number[];
  /** Square images of these sizes have pretrained models of their own. */
  readonly sizes: readonly number[];
}

export type Family = Readonly<Record<string, Architecture>>;

/** What most architectures have in common. */
export const usual = {
  parameters: "include_top weights input_tensor input_shape pooling classes classifier_activation name",
  size: 224,
  least: 32,
} as const satisfies Partial<Architecture>;

/** The usual top: pooled features to classes. */
export function pooledTop(pooling?: string): Architecture["top"] {
  return (pen, features, { classes, activation }) => pen.dense(pen.globalAverage(features, pooling), classes, "predictions", activation);
}

export const named = { top: pooledTop("avg_pool"), poolings: ["avg_pool", "max_pool"] } as const satisfies Partial<Architecture>;

/** Channels come in eights; rounding down takes away a tenth at most (mobilenet_v2.py `_make_divisible`, mobilenet_v3.py `_depth`). */
export function inEights(channels: number): number {
  const nearest = nearestEight(channels);
  return nearest < 0.9 * channels ? nearest + 8 : nearest;
}

export function nearestEight(channels: number): number {
  return Math.max(8, Math.floor(Math.trunc(channels + 4) / 8) * 8);
}
