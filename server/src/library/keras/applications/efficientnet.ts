/** EfficientNet B0 to B7 (keras/src/applications/efficientnet.py). */
import type { TensorValue } from "../../../value/values";
import { type Architecture, type Drawn, type Family, inEights, named, usual } from "./architecture";
import { halvingPad, type Pencil } from "./pencil";

/** Kernel, repeats, filters before and after, expansion and stride of the blocks of B0. */
const BLOCKS: readonly (readonly [kernel: number, repeats: number, before: number, after: number, expansion: number, stride: number])[] = [
  [3, 1, 32, 16, 1, 1],
  [3, 2, 16, 24, 6, 2],
  [5, 2, 24, 40, 6, 2],
  [3, 3, 40, 80, 6, 2],
  [5, 3, 80, 112, 6, 1],
  [5, 4, 112, 192, 6, 2],
  [3, 1, 192, 320, 6, 1],
];
const same = { padding: "same" };
const bare = { padding: "same", use_bias: false };

/** What the block looks at as a whole tells it which channels count. */
export function excited(pen: Pencil, x: TensorValue, filters: number, squeezed: number, name: string): TensorValue {
  let y = pen.layer("Reshape", pen.globalAverage(x, `${name}se_squeeze`), { target_shape: [1, 1, filters] }, `${name}se_reshape`);
  y = pen.conv(y, squeezed, 1, `${name}se_reduce`, { ...same, activation: "swish" });
  y = pen.conv(y, filters, 1, `${name}se_expand`, { ...same, activation: "sigmoid" });
  return pen.multiply([x, y], `${name}se_excite`);
}

/** The way past a block; the very first has no dropout. */
export function skipped(pen: Pencil, x: TensorValue, inputs: TensorValue, name: string, index: number): TensorValue {
  const y = index > 0 ? pen.layer("Dropout", x, { rate: 0.2, noise_shape: [null, 1, 1, 1] }, `${name}drop`) : x;
  return pen.add([y, inputs], `${name}add`);
}

interface Block {
  readonly name: string;
  readonly index: number;
  readonly kernel: number;
  readonly before: number;
  readonly after: number;
  readonly expansion: number;
  readonly stride: number;
}

function drawBlock(pen: Pencil, inputs: TensorValue, { name, index, kernel, before, after, expansion, stride }: Block): TensorValue {
  const filters = before * expansion;
  let x = inputs;
  if (expansion !== 1) {
    x = pen.normalize(pen.conv(x, filters, 1, `${name}expand_conv`, bare), `${name}expand_bn`);
    x = pen.activate(x, "swish", `${name}expand_activation`);
  }
  if (stride === 2) x = pen.pad(x, halvingPad(x, kernel), `${name}dwconv_pad`);
  x = pen.depthwise(x, kernel, `${name}dwconv`, { strides: stride, padding: stride === 2 ? "valid" : "same" });
  x = pen.activate(pen.normalize(x, `${name}bn`), "swish", `${name}activation`);
  x = excited(pen, x, filters, Math.max(1, Math.trunc(before / 4)), name);
  x = pen.normalize(pen.conv(x, after, 1, `${name}project_conv`, bare), `${name}project_bn`);
  return stride === 1 && before === after ? skipped(pen, x, inputs, name, index) : x;
}

function stem(pen: Pencil, image: TensorValue, filters: number, { pretrained }: Drawn): TensorValue {
  let x = pen.layer("Normalization", pen.layer("Rescaling", image, { scale: 1 / 255 }), {});
  // The pretrained weights divide by the variance, the layer by its root.
  if (pretrained) x = pen.layer("Rescaling", x, { scale: [0.229, 0.224, 0.225].map((deviation) => 1 / Math.sqrt(deviation)) });
  x = pen.conv(pen.pad(x, halvingPad(x, 3), "stem_conv_pad"), filters, 3, "stem_conv", { strides: 2, use_bias: false });
  return pen.activate(pen.normalize(x, "stem_bn"), "swish", "stem_activation");
}

function efficientnet(number: number, width: number, depth: number, size: number, dropout: number): Architecture {
  const rounded = (filters: number): number => inEights(filters * width);
  return {
    ...usual,
    ...named,
    module: "efficientnet",
    name: `efficientnetb${number}`,
    size,
    body: (pen, image, drawn) => {
      let x = stem(pen, image, rounded(32), drawn);
      let index = 0;
      BLOCKS.forEach(([kernel, repeats, before, after, expansion, stride], stage) => {
        for (let i = 0; i < Math.ceil(depth * repeats); i++) {
          const name = `block${stage + 1}${String.fromCharCode(97 + i)}_`;
          const first = i === 0;
          const sides = { before: rounded(first ? before : after), after: rounded(after) };
          x = drawBlock(pen, x, { name, index: index++, kernel, expansion, stride: first ? stride : 1, ...sides });
        }
      });
      x = pen.normalize(pen.conv(x, rounded(1280), 1, "top_conv", bare), "top_bn");
      return pen.activate(x, "swish", "top_activation");
    },
    top: droppedTop(dropout),
  };
}

/** Pooling, dropout and the classes. */
export function droppedTop(rate: number): Architecture["top"] {
  return (pen, features, { classes, activation }) => {
    const x = pen.layer("Dropout", pen.globalAverage(features, "avg_pool"), { rate }, "top_dropout");
    return pen.dense(x, classes, "predictions", activation);
  };
}

export const efficientnets: Family = {
  EfficientNetB0: efficientnet(0, 1, 1, 224, 0.2),
  EfficientNetB1: efficientnet(1, 1, 1.1, 240, 0.2),
  EfficientNetB2: efficientnet(2, 1.1, 1.2, 260, 0.3),
  EfficientNetB3: efficientnet(3, 1.2, 1.4, 300, 0.3),
  EfficientNetB4: efficientnet(4, 1.4, 1.8, 380, 0.4),
  EfficientNetB5: efficientnet(5, 1.6, 2.2, 456, 0.4),
  EfficientNetB6: efficientnet(6, 1.8, 2.6, 528, 0.5),
  EfficientNetB7: efficientnet(7, 2, 3.1, 600, 0.5),
};
