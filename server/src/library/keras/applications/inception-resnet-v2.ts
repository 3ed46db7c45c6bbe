/** InceptionResNetV2 (keras/src/applications/inception_resnet_v2.py). */

import { unknown } from "../../../value/make";
import type { TensorValue } from "../../../value/values";
import type { Entries } from "../../vocabulary/functions";
import { layerOutput } from "../../vocabulary/layers";
import { number } from "../../vocabulary/params";
import { layer } from "../layer";
import { traced } from "../operation";
import { type Family, pooledTop, usual } from "./architecture";
import { channelsOf, type Pencil } from "./pencil";

export const inceptionResnetLayers: Entries = {
  /** `inputs[0] + scale * inputs[1]`. */
  CustomScaleLayer: layer({
    params: { scale: number },
    callParameters: [],
    call: (_args, call, ctx) => {
      const [left = unknown, right = unknown] = ctx.items(traced(call.inputs)) ?? [];
      const sum = ctx.binary("+", left, right);
      return sum.kind === "tensor" ? layerOutput(call, sum.shape, sum.dtype) : unknown;
    },
  }),
};

/** Filters, kernel and stride of a convolution. */
type Step = readonly [filters: number, kernel: number | readonly [number, number], stride?: 2];

function convolved(pen: Pencil, x: TensorValue, [filters, kernel, stride]: Step, padding = "same", name?: string): TensorValue {
  const more = stride ? { strides: stride, padding: "valid", use_bias: false } : { padding, use_bias: false };
  const y = pen.normalize(pen.conv(x, filters, kernel, name, more), name && `${name}_bn`, { scale: false });
  return pen.activate(y, "relu", name && `${name}_ac`);
}

function branch(pen: Pencil, x: TensorValue, steps: readonly Step[]): TensorValue {
  return steps.reduce((y, step) => convolved(pen, y, step), x);
}

function stem(pen: Pencil, image: TensorValue): TensorValue {
  let x = convolved(pen, image, [32, 3, 2]);
  x = convolved(pen, convolved(pen, x, [32, 3], "valid"), [64, 3]);
  x = convolved(pen, pen.maxPool(x, 3, 2), [80, 1], "valid");
  return pen.maxPool(convolved(pen, x, [192, 3], "valid"), 3, 2);
}

/** Branches beside a pooling, each of which halves the size. */
function halved(pen: Pencil, x: TensorValue, name: string, branches: readonly (readonly Step[])[]): TensorValue {
  const made = branches.map((steps) => branch(pen, x, steps));
  return pen.concatenate([...made, pen.maxPool(x, 3, 2)], name);
}

const BLOCKS: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  block35: [
    [[32, 1]],
    [
      [32, 1],
      [32, 3],
    ],
    [
      [32, 1],
      [48, 3],
      [64, 3],
    ],
  ],
  block17: [
    [[192, 1]],
    [
      [128, 1],
      [160, [1, 7]],
      [192, [7, 1]],
    ],
  ],
  block8: [
    [[192, 1]],
    [
      [192, 1],
      [224, [1, 3]],
      [256, [3, 1]],
    ],
  ],
};

const SCALES: Readonly<Record<string, number>> = { block35: 0.17, block17: 0.1, block8: 0.2 };

function blocks(pen: Pencil, x: TensorValue, type: string, count: number): TensorValue {
  let y = x;
  for (let i = 1; i <= count; i++) {
    const name = `${type}_${i}`;
    const made = (BLOCKS[type] ?? []).map((steps) => branch(pen, y, steps));
    const up = pen.conv(pen.concatenate(made, `${name}_mixed`), channelsOf(y), 1, `${name}_conv`, { padding: "same" });
    y = pen.layer("applications.inception_resnet_v2.CustomScaleLayer", [y, up], { scale: SCALES[type] ?? 1 });
    // The last of all has no activation.
    if (type !== "block8" || i < count) y = pen.activate(y, "relu", `${name}_ac`);
  }
  return y;
}

function body(pen: Pencil, image: TensorValue): TensorValue {
  let x = stem(pen, image);
  const first = [
    convolved(pen, x, [96, 1]),
    branch(pen, x, [
      [48, 1],
      [64, 5],
    ]),
    branch(pen, x, [
      [64, 1],
      [96, 3],
      [96, 3],
    ]),
    convolved(pen, pen.averagePool(x, 3, 1, undefined, "same"), [64, 1]),
  ];
  x = blocks(pen, pen.concatenate(first, "mixed_5b"), "block35", 10);
  x = halved(pen, x, "mixed_6a", [
    [[384, 3, 2]],
    [
      [256, 1],
      [256, 3],
      [384, 3, 2],
    ],
  ]);
  x = halved(pen, blocks(pen, x, "block17", 20), "mixed_7a", [
    [
      [256, 1],
      [384, 3, 2],
    ],
    [
      [256, 1],
      [288, 3, 2],
    ],
    [
      [256, 1],
      [288, 3],
      [320, 3, 2],
    ],
  ]);
  return convolved(pen, blocks(pen, x, "block8", 10), [1536, 1], "same", "conv_7b");
}

export const inceptionResnetV2: Family = {
  InceptionResNetV2: {
    ...usual,
    module: "inception_resnet_v2",
    name: "inception_resnet_v2",
    size: 299,
    least: 75,
    body,
    top: pooledTop("avg_pool"),
  },
};
