/** EfficientNetV2 (keras/src/applications/efficientnet_v2.py). */
import type { TensorValue } from "../../../value/values";
import { type Architecture, type Drawn, type Family, named, nearestEight, usual } from "./architecture";
import { droppedTop, excited, skipped } from "./efficientnet";
import type { Pencil } from "./pencil";

/** Repeats, filters before and after, expansion and stride; the later blocks have a depthwise convolution of their own, the others are fused. */
type Row = readonly [type: "fused" | "depthwise", repeats: number, before: number, after: number, expansion: number, stride: number];

const B: readonly Row[] = [
  ["fused", 1, 32, 16, 1, 1],
  ["fused", 2, 16, 32, 4, 2],
  ["fused", 2, 32, 48, 4, 2],
  ["depthwise", 3, 48, 96, 4, 2],
  ["depthwise", 5, 96, 112, 6, 1],
  ["depthwise", 8, 112, 192, 6, 2],
];
const S: readonly Row[] = [
  ["fused", 2, 24, 24, 1, 1],
  ["fused", 4, 24, 48, 4, 2],
  ["fused", 4, 48, 64, 4, 2],
  ["depthwise", 6, 64, 128, 4, 2],
  ["depthwise", 9, 128, 160, 6, 1],
  ["depthwise", 15, 160, 256, 6, 2],
];
const M: readonly Row[] = [
  ["fused", 3, 24, 24, 1, 1],
  ["fused", 5, 24, 48, 4, 2],
  ["fused", 5, 48, 80, 4, 2],
  ["depthwise", 7, 80, 160, 4, 2],
  ["depthwise", 14, 160, 176, 6, 1],
  ["depthwise", 18, 176, 304, 6, 2],
  ["depthwise", 5, 304, 512, 6, 1],
];
const L: readonly Row[] = [
  ["fused", 4, 32, 32, 1, 1],
  ["fused", 7, 32, 64, 4, 2],
  ["fused", 7, 64, 96, 4, 2],
  ["depthwise", 10, 96, 192, 4, 2],
  ["depthwise", 19, 192, 224, 6, 1],
  ["depthwise", 25, 224, 384, 6, 2],
  ["depthwise", 7, 384, 640, 6, 1],
];

interface Variant {
  readonly blocks: readonly Row[];
  readonly width: number;
  readonly depth: number;
  readonly size: number;
}

/** The blocks of a model go by its name, widths and depths by its function. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  "efficientnetv2-b0": { blocks: B, width: 1, depth: 1, size: 224 },
  "efficientnetv2-b1": { blocks: B, width: 1, depth: 1.1, size: 240 },
  "efficientnetv2-b2": { blocks: B, width: 1.1, depth: 1.2, size: 260 },
  "efficientnetv2-b3": { blocks: B, width: 1.2, depth: 1.4, size: 300 },
  "efficientnetv2-s": { blocks: S, width: 1, depth: 1, size: 384 },
  "efficientnetv2-m": { blocks: M, width: 1, depth: 1, size: 480 },
  "efficientnetv2-l": { blocks: L, width: 1, depth: 1, size: 480 },
};

const bare = { padding: "same", use_bias: false };

interface Block {
  readonly name: string;
  readonly index: number;
  readonly before: number;
  readonly after: number;
  readonly expansion: number;
  readonly stride: number;
}

function depthwise(pen: Pencil, inputs: TensorValue, { name, before, after, expansion, stride }: Block): TensorValue {
  const filters = before * expansion;
  let x = pen.normalize(pen.conv(inputs, filters, 1, `${name}expand_conv`, bare), `${name}expand_bn`);
  x = pen.activate(x, "swish", `${name}expand_activation`);
  x = pen.normalize(pen.depthwise(x, 3, `${name}dwconv2`, { strides: stride, padding: "same" }), `${name}bn`);
  x = excited(pen, pen.activate(x, "swish", `${name}activation`), filters, Math.max(1, Math.trunc(before / 4)), name);
  return pen.normalize(pen.conv(x, after, 1, `${name}project_conv`, bare), `${name}project_bn`);
}

function fused(pen: Pencil, inputs: TensorValue, { name, before, after, expansion, stride }: Block): TensorValue {
  const strided = { strides: stride, ...bare };
  if (expansion === 1) {
    const x = pen.normalize(pen.conv(inputs, after, 3, `${name}project_conv`, strided), `${name}project_bn`);
    return pen.activate(x, "swish", `${name}project_activation`);
  }
  const x = pen.normalize(pen.conv(inputs, before * expansion, 3, `${name}expand_conv`, strided), `${name}expand_bn`);
  const y = pen.activate(x, "swish", `${name}expand_activation`);
  return pen.normalize(pen.conv(y, after, 1, `${name}project_conv`, bare), `${name}project_bn`);
}

function preprocessed(pen: Pencil, image: TensorValue, { name, channels }: Drawn): TensorValue {
  if (!name.startsWith("efficientnetv2-b") || channels !== 3) return pen.layer("Rescaling", image, { scale: 1 / 128, offset: -1 });
  const deviations = [0.229, 0.224, 0.225];
  const scaled = pen.layer("Rescaling", image, { scale: 1 / 255 });
  return pen.layer("Normalization", scaled, { mean: [0.485, 0.456, 0.406], variance: deviations.map((each) => each ** 2) });
}

function efficientnetV2(name: string, { width, depth, size }: Variant): Architecture {
  const rounded = (filters: number): number => nearestEight(filters * width);
  return {
    ...usual,
    ...named,
    module: "efficientnet_v2",
    parameters: "include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name",
    name,
    names: Object.keys(VARIANTS),
    size,
    body: (pen, image, drawn) => {
      const { blocks } = VARIANTS[drawn.name] ?? { blocks: [] };
      let x = drawn.includePreprocessing ? preprocessed(pen, image, drawn) : image;
      x = pen.normalize(pen.conv(x, rounded(blocks[0]?.[2] ?? 0), 3, "stem_conv", { strides: 2, ...bare }), "stem_bn");
      x = pen.activate(x, "swish", "stem_activation");
      let index = 0;
      blocks.forEach(([type, repeats, before, after, expansion, stride], stage) => {
        for (let i = 0; i < Math.ceil(depth * repeats); i++) {
          const first = i === 0;
          const sides = { before: rounded(first ? before : after), after: rounded(after), stride: first ? stride : 1 };
          const block = { name: `block${stage + 1}${String.fromCharCode(97 + i)}_`, index: index++, expansion, ...sides };
          const y = (type === "fused" ? fused : depthwise)(pen, x, block);
          x = block.stride === 1 && block.before === block.after ? skipped(pen, y, x, block.name, block.index) : y;
        }
      });
      x = pen.normalize(pen.conv(x, rounded(1280), 1, "top_conv", bare), "top_bn");
      return pen.activate(x, "swish", "top_activation");
    },
    top: droppedTop(0.2),
  };
}

/** `efficientnetv2-b0` is made by EfficientNetV2B0. */
export const efficientnetsV2: Family = Object.fromEntries(
  Object.entries(VARIANTS).map(([name, variant]) => [
    `EfficientNetV2${name.slice(name.indexOf("-") + 1).toUpperCase()}`,
    efficientnetV2(name, variant),
  ]),
);
