/** InceptionV3 (keras/src/applications/inception_v3.py). */
import type { TensorValue } from "../../../value/values";
import { type Family, pooledTop, usual } from "./architecture";
import type { Pencil } from "./pencil";

/** A convolution of a branch: filters, height and width of the kernel; at the end of some the size is halved. */
type Step = readonly [filters: number, height: number, width: number, halving?: "halving"];
const halving = { strides: 2, padding: "valid" };

function convolved(pen: Pencil, x: TensorValue, [filters, height, width, last]: Step, padding = "same"): TensorValue {
  const more = { padding, use_bias: false, ...(last ? halving : {}) };
  return pen.activate(pen.normalize(pen.conv(x, filters, [height, width], undefined, more), undefined, { scale: false }), "relu");
}

function branch(pen: Pencil, x: TensorValue, steps: readonly Step[]): TensorValue {
  return steps.reduce((y, step) => convolved(pen, y, step), x);
}

/** Branches beside an average pooling. */
function mixed(pen: Pencil, x: TensorValue, name: string, branches: readonly (readonly Step[])[], pooled: number): TensorValue {
  const made = branches.map((steps) => branch(pen, x, steps));
  return pen.concatenate([...made, convolved(pen, pen.averagePool(x, 3, 1, undefined, "same"), [pooled, 1, 1])], name);
}

/** Branches beside a pooling, each of which halves the size. */
function halved(pen: Pencil, x: TensorValue, name: string, branches: readonly (readonly Step[])[]): TensorValue {
  const made = branches.map((steps) => branch(pen, x, steps));
  return pen.concatenate([...made, pen.maxPool(x, 3, 2)], name);
}

function stem(pen: Pencil, image: TensorValue): TensorValue {
  let x = convolved(pen, image, [32, 3, 3, "halving"]);
  x = convolved(pen, x, [32, 3, 3], "valid");
  x = pen.maxPool(convolved(pen, x, [64, 3, 3]), 3, 2);
  x = convolved(pen, x, [80, 1, 1], "valid");
  return pen.maxPool(convolved(pen, x, [192, 3, 3], "valid"), 3, 2);
}

const small = (pooled: number, name: string, pen: Pencil, x: TensorValue): TensorValue =>
  mixed(
    pen,
    x,
    name,
    [
      [[64, 1, 1]],
      [
        [48, 1, 1],
        [64, 5, 5],
      ],
      [
        [64, 1, 1],
        [96, 3, 3],
        [96, 3, 3],
      ],
    ],
    pooled,
  );

function long(pen: Pencil, x: TensorValue, width: number, name: string): TensorValue {
  const double: readonly Step[] = [
    [width, 1, 1],
    [width, 7, 1],
    [width, 1, 7],
    [width, 7, 1],
    [192, 1, 7],
  ];
  return mixed(
    pen,
    x,
    name,
    [
      [[192, 1, 1]],
      [
        [width, 1, 1],
        [width, 1, 7],
        [192, 7, 1],
      ],
      double,
    ],
    192,
  );
}

/** The last modules, whose branches fork. */
function forked(pen: Pencil, x: TensorValue, index: number): TensorValue {
  const one = convolved(pen, x, [320, 1, 1]);
  const fork = (y: TensorValue, name?: string): TensorValue =>
    pen.concatenate([convolved(pen, y, [384, 1, 3]), convolved(pen, y, [384, 3, 1])], name);
  const three = fork(convolved(pen, x, [384, 1, 1]), `mixed9_${index}`);
  const double = fork(
    branch(pen, x, [
      [448, 1, 1],
      [384, 3, 3],
    ]),
  );
  const pooled = convolved(pen, pen.averagePool(x, 3, 1, undefined, "same"), [192, 1, 1]);
  return pen.concatenate([one, three, double, pooled], `mixed${9 + index}`);
}

function body(pen: Pencil, image: TensorValue): TensorValue {
  let x = stem(pen, image);
  [32, 64, 64].forEach((pooled, index) => {
    x = small(pooled, `mixed${index}`, pen, x);
  });
  x = halved(pen, x, "mixed3", [
    [[384, 3, 3, "halving"]],
    [
      [64, 1, 1],
      [96, 3, 3],
      [96, 3, 3, "halving"],
    ],
  ]);
  [128, 160, 160, 192].forEach((width, index) => {
    x = long(pen, x, width, `mixed${index + 4}`);
  });
  const seven: readonly Step[] = [
    [192, 1, 1],
    [192, 1, 7],
    [192, 7, 1],
    [192, 3, 3, "halving"],
  ];
  x = halved(pen, x, "mixed8", [
    [
      [192, 1, 1],
      [320, 3, 3, "halving"],
    ],
    seven,
  ]);
  return forked(pen, forked(pen, x, 0), 1);
}

export const inceptionV3: Family = {
  InceptionV3: { ...usual, module: "inception_v3", name: "inception_v3", size: 299, least: 75, body, top: pooledTop("avg_pool") },
};
