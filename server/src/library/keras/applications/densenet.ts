/** DenseNet (keras/src/applications/densenet.py). */
import type { TensorValue } from "../../../value/values";
import { type Architecture, type Family, named, usual } from "./architecture";
import { channelsOf, type Pencil } from "./pencil";

const GROWTH = 32;
const bare = { use_bias: false };

function grown(pen: Pencil, x: TensorValue, name: string): TensorValue {
  let y = pen.activate(pen.normalize(x, `${name}_0_bn`), "relu", `${name}_0_relu`);
  y = pen.conv(y, 4 * GROWTH, 1, `${name}_1_conv`, bare);
  y = pen.activate(pen.normalize(y, `${name}_1_bn`), "relu", `${name}_1_relu`);
  y = pen.conv(y, GROWTH, 3, `${name}_2_conv`, { padding: "same", ...bare });
  return pen.concatenate([x, y], `${name}_concat`);
}

function halved(pen: Pencil, x: TensorValue, name: string): TensorValue {
  const y = pen.activate(pen.normalize(x, `${name}_bn`), "relu", `${name}_relu`);
  return pen.averagePool(pen.conv(y, Math.trunc(channelsOf(y) / 2), 1, `${name}_conv`, bare), 2, 2, `${name}_pool`);
}

function densenet(depth: number, blocks: readonly number[]): Architecture {
  return {
    ...usual,
    ...named,
    module: "densenet",
    name: `densenet${depth}`,
    body: (pen, image) => {
      let x = pen.conv(pen.pad(image, 3), 64, 7, "conv1_conv", { strides: 2, ...bare });
      x = pen.activate(pen.normalize(x, "conv1_bn"), "relu", "conv1_relu");
      x = pen.maxPool(pen.pad(x, 1), 3, 2, "pool1");
      blocks.forEach((count, index) => {
        if (index > 0) x = halved(pen, x, `pool${index + 1}`);
        for (let i = 1; i <= count; i++) x = grown(pen, x, `conv${index + 2}_block${i}`);
      });
      return pen.activate(pen.normalize(x, "bn"), "relu", "relu");
    },
  };
}

export const densenets: Family = {
  DenseNet121: densenet(121, [6, 12, 24, 16]),
  DenseNet169: densenet(169, [6, 12, 32, 32]),
  DenseNet201: densenet(201, [6, 12, 48, 32]),
};
