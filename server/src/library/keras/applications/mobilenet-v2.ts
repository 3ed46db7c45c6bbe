/** MobileNetV2 (keras/src/applications/mobilenet_v2.py). */
import type { TensorValue } from "../../../value/values";
import { type Drawn, type Family, inEights, pooledTop, usual } from "./architecture";
import { channelsOf, halvingPad, type Pencil } from "./pencil";

/** Filters and stride of the inverted residual blocks. */
const BLOCKS: readonly (readonly [filters: number, stride: 1 | 2, repeats: number])[] = [
  [16, 1, 1],
  [24, 2, 2],
  [32, 2, 3],
  [64, 2, 4],
  [96, 1, 3],
  [160, 2, 3],
  [320, 1, 1],
];
const bare = { use_bias: false };

function inverted(pen: Pencil, inputs: TensorValue, filters: number, stride: 1 | 2, id: number): TensorValue {
  const prefix = id > 0 ? `block_${id}_` : "expanded_conv_";
  const channels = channelsOf(inputs);
  let x = inputs;
  if (id > 0) {
    x = pen.conv(x, 6 * channels, 1, `${prefix}expand`, { padding: "same", ...bare });
    x = pen.relu(pen.normalize(x, `${prefix}expand_BN`), `${prefix}expand_relu`, 6);
  }
  if (stride === 2) x = pen.pad(x, halvingPad(x, 3), `${prefix}pad`);
  x = pen.depthwise(x, 3, `${prefix}depthwise`, { strides: stride, padding: stride === 1 ? "same" : "valid" });
  x = pen.relu(pen.normalize(x, `${prefix}depthwise_BN`), `${prefix}depthwise_relu`, 6);
  x = pen.normalize(pen.conv(x, filters, 1, `${prefix}project`, { padding: "same", ...bare }), `${prefix}project_BN`);
  return channels === filters && stride === 1 ? pen.add([inputs, x], `${prefix}add`) : x;
}

function body(pen: Pencil, image: TensorValue, { alpha }: Drawn): TensorValue {
  let x = pen.conv(image, inEights(32 * alpha), 3, "Conv1", { strides: 2, padding: "same", ...bare });
  x = pen.relu(pen.normalize(x, "bn_Conv1"), "Conv1_relu", 6);
  let id = 0;
  for (const [filters, stride, repeats] of BLOCKS)
    for (let i = 0; i < repeats; i++) x = inverted(pen, x, inEights(Math.trunc(filters * alpha)), i === 0 ? stride : 1, id++);
  x = pen.conv(x, alpha > 1 ? inEights(1280 * alpha) : 1280, 1, "Conv_1", bare);
  return pen.relu(pen.normalize(x, "Conv_1_bn"), "out_relu", 6);
}

export const mobilenetsV2: Family = {
  MobileNetV2: {
    ...usual,
    module: "mobilenet_v2",
    parameters: "input_shape alpha include_top weights input_tensor pooling classes classifier_activation name",
    body,
    top: pooledTop(),
    comparesTensor: true,
    variants: { prefix: "mobilenetv2", pretrained: () => [0.35, 0.5, 0.75, 1, 1.3, 1.4], sizes: [96, 128, 160, 192, 224] },
  },
};
