/** Xception (keras/src/applications/xception.py). */
import type { TensorValue } from "../../../value/values";
import { type Family, pooledTop, usual } from "./architecture";
import type { Pencil } from "./pencil";

const bare = { use_bias: false };

function separated(pen: Pencil, x: TensorValue, filters: number, name: string): TensorValue {
  return pen.normalize(pen.separable(x, filters, 3, name), `${name}_bn`);
}

/** Two separable convolutions and a pooling, beside a convolution that halves the size as well. */
function halved(pen: Pencil, x: TensorValue, [first, second]: readonly [number, number], block: string): TensorValue {
  const residual = pen.normalize(pen.conv(x, second, 1, undefined, { strides: 2, padding: "same", ...bare }));
  let y = block === "block2" ? x : pen.activate(x, "relu", `${block}_sepconv1_act`);
  y = pen.activate(separated(pen, y, first, `${block}_sepconv1`), "relu", `${block}_sepconv2_act`);
  y = pen.maxPool(separated(pen, y, second, `${block}_sepconv2`), 3, 2, `${block}_pool`, "same");
  return pen.add([y, residual]);
}

function middle(pen: Pencil, x: TensorValue, block: string): TensorValue {
  let y = x;
  for (const i of [1, 2, 3]) y = separated(pen, pen.activate(y, "relu", `${block}_sepconv${i}_act`), 728, `${block}_sepconv${i}`);
  return pen.add([y, x]);
}

function body(pen: Pencil, image: TensorValue): TensorValue {
  let x = pen.conv(image, 32, 3, "block1_conv1", { strides: 2, ...bare });
  x = pen.activate(pen.normalize(x, "block1_conv1_bn"), "relu", "block1_conv1_act");
  x = pen.conv(x, 64, 3, "block1_conv2", bare);
  x = pen.activate(pen.normalize(x, "block1_conv2_bn"), "relu", "block1_conv2_act");
  x = halved(pen, x, [128, 128], "block2");
  x = halved(pen, x, [256, 256], "block3");
  x = halved(pen, x, [728, 728], "block4");
  for (let i = 5; i <= 12; i++) x = middle(pen, x, `block${i}`);
  x = halved(pen, x, [728, 1024], "block13");
  x = pen.activate(separated(pen, x, 1536, "block14_sepconv1"), "relu", "block14_sepconv1_act");
  return pen.activate(separated(pen, x, 2048, "block14_sepconv2"), "relu", "block14_sepconv2_act");
}

export const xceptions: Family = {
  Xception: { ...usual, module: "xception", name: "xception", size: 299, least: 71, body, top: pooledTop("avg_pool") },
};
