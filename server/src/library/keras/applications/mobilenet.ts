/** MobileNet (keras/src/applications/mobilenet.py). */
import type { TensorValue } from "../../../value/values";
import { type Drawn, type Family, usual } from "./architecture";
import type { Pencil } from "./pencil";

/** Filters of the blocks; a 2 halves the size. */
const BLOCKS: readonly (readonly [filters: number, stride: 1 | 2])[] = [
  [64, 1],
  [128, 2],
  [128, 1],
  [256, 2],
  [256, 1],
  [512, 2],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [1024, 2],
  [1024, 1],
];

function body(pen: Pencil, image: TensorValue, { alpha, depthMultiplier }: Drawn): TensorValue {
  const same = { padding: "same", use_bias: false };
  const active = (x: TensorValue, name: string): TensorValue => pen.relu(pen.normalize(x, `${name}_bn`), `${name}_relu`, 6);
  let x = active(pen.conv(image, Math.trunc(32 * alpha), 3, "conv1", { strides: 2, ...same }), "conv1");
  BLOCKS.forEach(([filters, stride], index) => {
    const id = index + 1;
    if (stride === 2)
      x = pen.pad(
        x,
        [
          [0, 1],
          [0, 1],
        ],
        `conv_pad_${id}`,
      );
    const depthwise = { strides: stride, padding: stride === 2 ? "valid" : "same", depth_multiplier: depthMultiplier };
    x = active(pen.depthwise(x, 3, `conv_dw_${id}`, depthwise), `conv_dw_${id}`);
    x = active(pen.conv(x, Math.trunc(filters * alpha), 1, `conv_pw_${id}`, same), `conv_pw_${id}`);
  });
  return x;
}

/** Convolutions over the single pixel that pooling leaves. */
function top(pen: Pencil, features: TensorValue, { classes, activation, dropout }: Drawn): TensorValue {
  const pixel = pen.layer("Dropout", pen.globalAverage(features, undefined, true), { rate: dropout }, "dropout");
  const logits = pen.layer("Conv2D", pixel, { filters: classes, kernel_size: 1, padding: "same" }, "conv_preds");
  return pen.activate(pen.layer("Reshape", logits, { target_shape: [classes] }, "reshape_2"), activation, "predictions");
}

export const mobilenets: Family = {
  MobileNet: {
    ...usual,
    module: "mobilenet",
    parameters: "input_shape alpha depth_multiplier dropout include_top weights input_tensor pooling classes classifier_activation name",
    body,
    top,
    variants: { prefix: "mobilenet", pretrained: () => [0.25, 0.5, 0.75, 1], sizes: [128, 160, 192, 224] },
  },
};
