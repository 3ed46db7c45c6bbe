/** NASNet in both sizes (keras/src/applications/nasnet.py). */
import { compareDims } from "../../../shape/dim";
import type { TensorValue } from "../../../value/values";
import { type Architecture, type Family, pooledTop, usual } from "./architecture";
import { channelsOf, halvingPad, type Pencil, sizesOf } from "./pencil";

const bare = { padding: "same", use_bias: false };

function separated(pen: Pencil, x: TensorValue, filters: number, kernel: number, name: string, halving = false): TensorValue {
  let y = pen.activate(x, "relu");
  if (halving) y = pen.pad(y, halvingPad(y, kernel), `separable_conv_1_pad_${name}`);
  const first = halving ? { strides: 2, padding: "valid" } : {};
  y = pen.normalize(pen.separable(y, filters, kernel, `separable_conv_1_${name}`, first), `separable_conv_1_bn_${name}`);
  y = pen.separable(pen.activate(y, "relu"), filters, kernel, `separable_conv_2_${name}`);
  return pen.normalize(y, `separable_conv_2_bn_${name}`);
}

/** What the cell before the last made, in the size and with the channels of this one. */
function adjusted(pen: Pencil, before: TensorValue | undefined, x: TensorValue, filters: number, id: string): TensorValue {
  if (!before) return x;
  const [[, width], [, wanted]] = [sizesOf(before), sizesOf(x)];
  const same = width === null || wanted === null ? (width === wanted ? "yes" : "no") : compareDims(width, wanted);
  pen.unsure ||= same === "maybe";
  if (same !== "yes") return reduced(pen, before, filters, id);
  if (channelsOf(before) === filters) return before;
  const projected = pen.conv(pen.activate(before, "relu"), filters, 1, `adjust_conv_projection_${id}`, bare);
  return pen.normalize(projected, `adjust_bn_${id}`);
}

/** Half the size: every other pixel, beside every other pixel one further. */
function reduced(pen: Pencil, x: TensorValue, filters: number, id: string): TensorValue {
  const active = pen.activate(x, "relu", `adjust_relu_1_${id}`);
  const halved = (y: TensorValue, side: 1 | 2): TensorValue =>
    pen.conv(pen.averagePool(y, 1, 2, `adjust_avg_pool_${side}_${id}`), Math.floor(filters / 2), 1, `adjust_conv_${side}_${id}`, bare);
  const one = halved(active, 1);
  const padded = pen.pad(active, [
    [0, 1],
    [0, 1],
  ]);
  const cropping = [
    [1, 0],
    [1, 0],
  ];
  const other = halved(pen.layer("Cropping2D", padded, { cropping }), 2);
  return pen.normalize(pen.concatenate([one, other]), `adjust_bn_${id}`);
}

function narrowed(pen: Pencil, x: TensorValue, filters: number, cell: string, id: string): TensorValue {
  return pen.normalize(pen.conv(pen.activate(x, "relu"), filters, 1, `${cell}_conv_1_${id}`, bare), `${cell}_bn_1_${id}`);
}

type Cell = (pen: Pencil, x: TensorValue, before: TensorValue | undefined, filters: number, id: string) => TensorValue;

const normalCell: Cell = (pen, x, before, filters, id) => {
  const p = adjusted(pen, before, x, filters, id);
  const h = narrowed(pen, x, filters, "normal", id);
  const separable = (y: TensorValue, kernel: number, name: string): TensorValue =>
    separated(pen, y, filters, kernel, `normal_${name}_${id}`);
  const average = (y: TensorValue, name: string): TensorValue => pen.averagePool(y, 3, 1, `normal_${name}_${id}`, "same");
  const sum = (index: number, left: TensorValue, right: TensorValue): TensorValue => pen.add([left, right], `normal_add_${index}_${id}`);
  const made = [
    sum(1, separable(h, 5, "left1"), separable(p, 3, "right1")),
    sum(2, separable(p, 5, "left2"), separable(p, 3, "right2")),
    sum(3, average(h, "left3"), p),
    sum(4, average(p, "left4"), average(p, "right4")),
    sum(5, separable(h, 3, "left5"), h),
  ];
  return pen.concatenate([p, ...made], `normal_concat_${id}`);
};

const reductionCell: Cell = (pen, x, before, filters, id) => {
  const p = adjusted(pen, before, x, filters, id);
  const h = narrowed(pen, x, filters, "reduction", id);
  const padded = pen.pad(h, halvingPad(h, 3), `reduction_pad_1_${id}`);
  const separable = (y: TensorValue, kernel: number, name: string): TensorValue =>
    separated(pen, y, filters, kernel, `reduction_${name}_${id}`, true);
  const one = pen.add([separable(h, 5, "left1"), separable(p, 7, "right1")], `reduction_add_1_${id}`);
  const pooled = pen.maxPool(padded, 3, 2, `reduction_left2_${id}`);
  const two = pen.add([pooled, separable(p, 7, "right2")], `reduction_add_2_${id}`);
  const average = pen.averagePool(padded, 3, 2, `reduction_left3_${id}`);
  const three = pen.add([average, separable(p, 5, "right3")], `reduction_add3_${id}`);
  const four = pen.add([two, pen.averagePool(one, 3, 1, `reduction_left4_${id}`, "same")]);
  const last = separated(pen, one, filters, 3, `reduction_left4_${id}`);
  const five = pen.add([last, pen.maxPool(padded, 3, 2, `reduction_right5_${id}`)], `reduction_add4_${id}`);
  return pen.concatenate([two, three, four, five], `reduction_concat_${id}`);
};

interface Variant {
  readonly blocks: number;
  readonly stem: number;
  readonly filters: number;
  /** What came before a reduction is left out behind it. */
  readonly skipping: boolean;
}

function body({ blocks, stem, filters, skipping }: Variant): Architecture["body"] {
  return (pen, image) => {
    let x = pen.normalize(pen.conv(image, stem, 3, "stem_conv1", { strides: 2, use_bias: false }), "stem_bn1");
    let before: TensorValue | undefined;
    const next = (cell: Cell, width: number, id: string): TensorValue | undefined => {
      const [made, passed] = [cell(pen, x, before, width, id), before];
      before = x;
      x = made;
      return passed;
    };
    next(reductionCell, filters / 4, "stem_1");
    next(reductionCell, filters / 2, "stem_2");
    [1, 2, 4].forEach((factor, stage) => {
      const first = stage * blocks + Math.min(stage, 1);
      if (stage > 0) {
        const passed = next(reductionCell, filters * factor, `reduce_${stage * blocks}`);
        if (skipping) before = passed;
      }
      for (let i = 0; i < blocks; i++) next(normalCell, filters * factor, `${first + i}`);
    });
    return pen.activate(x, "relu");
  };
}

const nasnet = {
  ...usual,
  module: "nasnet",
  parameters: "input_shape include_top weights input_tensor pooling classes classifier_activation name",
  top: pooledTop(),
  staticWhenPretrained: true,
} as const;

export const nasnets: Family = {
  NASNetMobile: {
    ...nasnet,
    name: "nasnet_mobile",
    sizedWithoutTop: true,
    body: body({ blocks: 4, stem: 32, filters: 44, skipping: false }),
  },
  NASNetLarge: { ...nasnet, name: "nasnet_large", size: 331, body: body({ blocks: 6, stem: 96, filters: 168, skipping: true }) },
};
