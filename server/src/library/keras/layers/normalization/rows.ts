/** Normalization over the rows or columns of images whose channels come last: a warning where the images leave no doubt. */
import { isRanked } from "../../../../shape/shape";
import type { Site } from "../../../../syntax/ast";
import type { Context } from "../../../../value/context";
import type { TensorValue } from "../../../../value/values";
import { layerState } from "../../state";

/** `axis=1` is that of the channels in other frameworks. */
export function reportRows(owner: string, axis: number, input: TensorValue, at: Site | undefined, ctx: Context): void {
  if (axis !== 1 && axis !== 2) return;
  if (!isRanked(input.shape) || input.shape.length !== 4 || !haveChannelsLast(input)) return;
  const got = `axis=${axis}, which is one of the two sides of an image`;
  ctx.report({ code: "mixed-axes", owner, expected: "the axis of the channels, which is the last", got, shape: input.shape }, { at });
}

/** Layers that keep the order of the axes. */
const KEEPS_ORDER = /^(Activation|ReLU|LeakyReLU|PReLU|ELU|Dropout|SpatialDropout2D|GaussianNoise|BatchNormalization|Rescaling)$/;
const SPATIAL = /^(Conv2D|Conv2DTranspose|SeparableConv2D|DepthwiseConv2D|MaxPooling2D|AveragePooling2D)$/;
const LONGEST_CHAIN = 20;

/** Made by a layer that was told so, or an input of square pictures. */
function haveChannelsLast(input: TensorValue): boolean {
  let of: TensorValue | undefined = input;
  for (let steps = 0; of && steps < LONGEST_CHAIN; steps++) {
    const type: string | undefined = of.node?.type;
    if (type === undefined) return false;
    if (type === "InputLayer") return isPicture(of);
    if (SPATIAL.test(type)) return isChannelsLast(of);
    if (!KEEPS_ORDER.test(type)) return false;
    of = of.node?.inputs[0];
  }
  return false;
}

function isChannelsLast({ node }: TensorValue): boolean {
  return node?.layer !== undefined && layerState(node.layer)?.args?.data_format === "channels_last";
}

/** Gray or coloured, as high as wide. */
function isPicture({ shape }: TensorValue): boolean {
  if (!isRanked(shape)) return false;
  const [, height, width, channels] = shape;
  return typeof height === "number" && height > 4 && height === width && (channels === 1 || channels === 3);
}
