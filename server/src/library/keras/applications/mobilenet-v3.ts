/** MobileNetV3 in both sizes (keras/src/applications/mobilenet_v3.py). */
import { float } from "../../../value/make";
import type { TensorValue } from "../../../value/values";
import { type Architecture, type Drawn, type Family, inEights, named, usual } from "./architecture";
import { channelsOf, halvingPad, type Pencil } from "./pencil";

/** An inverted residual block. `wide`: with the larger kernel; `late`: with the activation of the later blocks. */
interface Block {
  readonly expansion: number;
  readonly filters: number;
  readonly stride: 1 | 2;
  readonly wide: boolean;
  readonly squeezed: boolean;
  readonly late: boolean;
}

const same = { padding: "same" };
const bare = { padding: "same", use_bias: false };

/** Of a minimalistic model every activation is a ReLU. */
function activated(pen: Pencil, x: TensorValue, late: boolean, { minimalistic }: Drawn): TensorValue {
  return late && !minimalistic ? pen.activate(x, "hard_swish") : pen.relu(x);
}

function squeezed(pen: Pencil, x: TensorValue, prefix: string): TensorValue {
  const channels = channelsOf(x);
  let y = pen.globalAverage(x, `${prefix}squeeze_excite_avg_pool`, true);
  y = pen.relu(pen.conv(y, inEights(channels / 4), 1, `${prefix}squeeze_excite_conv`, same), `${prefix}squeeze_excite_relu`);
  y = pen.conv(y, channels, 1, `${prefix}squeeze_excite_conv_1`, same);
  y = pen.relu(pen.operate("+", y, float(3)), undefined, 6);
  return pen.multiply([x, pen.operate("*", y, float(1 / 6))], `${prefix}squeeze_excite_mul`);
}

function inverted(pen: Pencil, inputs: TensorValue, block: Block, id: number, drawn: Drawn): TensorValue {
  const { expansion, stride, wide, late } = block;
  const prefix = id > 0 ? `expanded_conv_${id}_` : "expanded_conv_";
  const channels = channelsOf(inputs);
  const filters = inEights(block.filters * drawn.alpha);
  const kernel = wide && !drawn.minimalistic ? 5 : 3;
  let x = inputs;
  if (id > 0) {
    x = pen.normalize(pen.conv(x, inEights(channels * expansion), 1, `${prefix}expand`, bare), `${prefix}expand_bn`);
    x = activated(pen, x, late, drawn);
  }
  if (stride === 2) x = pen.pad(x, halvingPad(x, kernel), `${prefix}depthwise_pad`);
  x = pen.depthwise(x, kernel, `${prefix}depthwise`, { strides: stride, padding: stride === 1 ? "same" : "valid" });
  x = activated(pen, pen.normalize(x, `${prefix}depthwise_bn`), late, drawn);
  if (block.squeezed && !drawn.minimalistic) x = squeezed(pen, x, prefix);
  x = pen.normalize(pen.conv(x, filters, 1, `${prefix}project`, bare), `${prefix}project_bn`);
  return stride === 1 && channels === filters ? pen.add([inputs, x], `${prefix}add`) : x;
}

function body(blocks: readonly Block[]): Architecture["body"] {
  return (pen, image, drawn) => {
    let x = drawn.includePreprocessing ? pen.layer("Rescaling", image, { scale: 1 / 127.5, offset: -1 }) : image;
    x = activated(pen, pen.normalize(pen.conv(x, 16, 3, "conv", { strides: 2, ...bare }), "conv_bn"), true, drawn);
    blocks.forEach((block, id) => {
      x = inverted(pen, x, block, id, drawn);
    });
    return activated(pen, pen.normalize(pen.conv(x, inEights(channelsOf(x) * 6), 1, "conv_1", bare), "conv_1_bn"), true, drawn);
  };
}

function top(units: number): Architecture["top"] {
  return (pen, features, drawn) => {
    const { alpha, dropout, classes, activation } = drawn;
    const hidden = alpha > 1 ? inEights(units * alpha) : units;
    let x = pen.conv(pen.globalAverage(features, undefined, true), hidden, 1, "conv_2", same);
    x = activated(pen, x, true, drawn);
    if (dropout > 0) x = pen.layer("Dropout", x, { rate: dropout });
    x = pen.layer("Conv2D", x, { filters: classes, kernel_size: 1, ...same }, "logits");
    return pen.activate(pen.layer("Flatten", x, {}), activation, "predictions");
  };
}

function blocksOf(rows: readonly (readonly [expansion: number, filters: number, marks: string])[]): readonly Block[] {
  return rows.map(([expansion, filters, marks]) => ({
    expansion,
    filters,
    stride: marks.includes("2") ? 2 : 1,
    wide: marks.includes("wide"),
    squeezed: marks.includes("squeezed"),
    late: marks.includes("late"),
  }));
}

const SMALL = blocksOf([
  [1, 16, "2 squeezed"],
  [72 / 16, 24, "2"],
  [88 / 24, 24, ""],
  [4, 40, "2 wide squeezed late"],
  [6, 40, "wide squeezed late"],
  [6, 40, "wide squeezed late"],
  [3, 48, "wide squeezed late"],
  [3, 48, "wide squeezed late"],
  [6, 96, "2 wide squeezed late"],
  [6, 96, "wide squeezed late"],
  [6, 96, "wide squeezed late"],
]);

const LARGE = blocksOf([
  [1, 16, ""],
  [4, 24, "2"],
  [3, 24, ""],
  [3, 40, "2 wide squeezed"],
  [3, 40, "wide squeezed"],
  [3, 40, "wide squeezed"],
  [6, 80, "2 late"],
  [2.5, 80, "late"],
  [2.3, 80, "late"],
  [2.3, 80, "late"],
  [6, 112, "squeezed late"],
  [6, 112, "squeezed late"],
  [6, 160, "2 wide squeezed late"],
  [6, 160, "wide squeezed late"],
  [6, 160, "wide squeezed late"],
]);

function mobilenetV3(name: string, blocks: readonly Block[], units: number): Architecture {
  return {
    ...usual,
    ...named,
    module: "mobilenet_v3",
    parameters:
      "input_shape alpha minimalistic include_top weights input_tensor classes pooling dropout_rate classifier_activation include_preprocessing name",
    name,
    anySize: true,
    comparesTensor: true,
    body: body(blocks),
    top: top(units),
    variants: { pretrained: (minimalistic) => (minimalistic ? [1] : [0.75, 1]), sizes: [] },
  };
}

export const mobilenetsV3: Family = {
  MobileNetV3Small: mobilenetV3("MobileNetV3Small", SMALL, 1024),
  MobileNetV3Large: mobilenetV3("MobileNetV3Large", LARGE, 1280),
};
