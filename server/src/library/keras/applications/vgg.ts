/** VGG16 and VGG19 (keras/src/applications/vgg16.py, vgg19.py). */
import { type Architecture, type Family, usual } from "./architecture";

function vgg(depth: 16 | 19): Architecture {
  const longer = depth === 16 ? 3 : 4;
  return {
    ...usual,
    module: `vgg${depth}`,
    name: `vgg${depth}`,
    body: (pen, image) => {
      let x = image;
      [64, 128, 256, 512, 512].forEach((filters, index) => {
        const block = `block${index + 1}`;
        const convolutions = index < 2 ? 2 : longer;
        for (let i = 1; i <= convolutions; i++) x = pen.conv(x, filters, 3, `${block}_conv${i}`, { activation: "relu", padding: "same" });
        x = pen.maxPool(x, 2, 2, `${block}_pool`);
      });
      return x;
    },
    top: (pen, features, { classes, activation }) => {
      const flat = pen.layer("Flatten", features, {}, "flatten");
      const hidden = pen.dense(pen.dense(flat, 4096, "fc1", "relu"), 4096, "fc2", "relu");
      return pen.dense(hidden, classes, "predictions", activation);
    },
  };
}

export const vggs: Family = { VGG16: vgg(16), VGG19: vgg(19) };
