/** ResNet in both versions (keras/src/applications/resnet.py, resnet_v2.py). */
import type { TensorValue } from "../../../value/values";
import { type Architecture, type Family, named, usual } from "./architecture";
import type { Pencil } from "./pencil";

const FILTERS = [64, 128, 256, 512];
const bare = { use_bias: false };

type Block = (pen: Pencil, x: TensorValue, filters: number, name: string, stride: number, first: boolean) => TensorValue;

const plainBlock: Block = (pen, x, filters, name, stride, first) => {
  const shortcut = first ? pen.normalize(pen.conv(x, 4 * filters, 1, `${name}_0_conv`, { strides: stride }), `${name}_0_bn`) : x;
  let y = pen.conv(x, filters, 1, `${name}_1_conv`, { strides: stride });
  y = pen.activate(pen.normalize(y, `${name}_1_bn`), "relu", `${name}_1_relu`);
  y = pen.conv(y, filters, 3, `${name}_2_conv`, { padding: "SAME" });
  y = pen.activate(pen.normalize(y, `${name}_2_bn`), "relu", `${name}_2_relu`);
  y = pen.normalize(pen.conv(y, 4 * filters, 1, `${name}_3_conv`), `${name}_3_bn`);
  return pen.activate(pen.add([shortcut, y], `${name}_add`), "relu", `${name}_out`);
};

const preactivatedBlock: Block = (pen, x, filters, name, stride, first) => {
  const active = pen.activate(pen.normalize(x, `${name}_preact_bn`), "relu", `${name}_preact_relu`);
  const passed = stride > 1 ? pen.maxPool : undefined;
  const shortcut = first ? pen.conv(active, 4 * filters, 1, `${name}_0_conv`, { strides: stride }) : (passed?.(x, 1, stride) ?? x);
  let y = pen.conv(active, filters, 1, `${name}_1_conv`, bare);
  y = pen.activate(pen.normalize(y, `${name}_1_bn`), "relu", `${name}_1_relu`);
  y = pen.conv(pen.pad(y, 1, `${name}_2_pad`), filters, 3, `${name}_2_conv`, { strides: stride, ...bare });
  y = pen.activate(pen.normalize(y, `${name}_2_bn`), "relu", `${name}_2_relu`);
  return pen.add([shortcut, pen.conv(y, 4 * filters, 1, `${name}_3_conv`)], `${name}_out`);
};

function stem(pen: Pencil, image: TensorValue, normalized: boolean): TensorValue {
  let x = pen.conv(pen.pad(image, 3, "conv1_pad"), 64, 7, "conv1_conv", { strides: 2 });
  if (normalized) x = pen.activate(pen.normalize(x, "conv1_bn"), "relu", "conv1_relu");
  return pen.maxPool(pen.pad(x, 1, "pool1_pad"), 3, 2, "pool1_pool");
}

/** In the first version the first block of a stack makes the image smaller, in the second the last. */
function resnet(depth: number, blocks: readonly number[]): Architecture {
  return {
    ...usual,
    ...named,
    module: "resnet",
    name: `resnet${depth}`,
    body: (pen, image) => {
      let x = stem(pen, image, true);
      blocks.forEach((count, stack) => {
        for (let i = 1; i <= count; i++)
          x = plainBlock(pen, x, FILTERS[stack] ?? 0, `conv${stack + 2}_block${i}`, i === 1 && stack > 0 ? 2 : 1, i === 1);
      });
      return x;
    },
  };
}

function resnetV2(depth: number, blocks: readonly number[]): Architecture {
  return {
    ...usual,
    ...named,
    module: "resnet_v2",
    name: `resnet${depth}v2`,
    body: (pen, image) => {
      let x = stem(pen, image, false);
      blocks.forEach((count, stack) => {
        for (let i = 1; i <= count; i++)
          x = preactivatedBlock(pen, x, FILTERS[stack] ?? 0, `conv${stack + 2}_block${i}`, i === count && stack < 3 ? 2 : 1, i === 1);
      });
      return pen.activate(pen.normalize(x, "post_bn"), "relu", "post_relu");
    },
  };
}

export const resnets: Family = {
  ResNet50: resnet(50, [3, 4, 6, 3]),
  ResNet101: resnet(101, [3, 4, 23, 3]),
  ResNet152: resnet(152, [3, 8, 36, 3]),
  ResNet50V2: resnetV2(50, [3, 4, 6, 3]),
  ResNet101V2: resnetV2(101, [3, 4, 23, 3]),
  ResNet152V2: resnetV2(152, [3, 8, 36, 3]),
};
