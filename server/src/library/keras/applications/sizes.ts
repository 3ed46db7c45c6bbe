/**
 * How the layers of an architecture change the height and width of an image. Each rule follows from the strides and paddings
 * of its layers, in their order.
 */
import { type Dim, UNKNOWN } from "../../../shape/dim";

/** One layer that makes images smaller. `fixed`: whether the model was built for one image size. */
export type Step = (size: number, fixed: boolean | undefined) => number | undefined;

const half: Step = (size) => Math.ceil(size / 2);

function window(width: number, stride: number): Step {
  return (size) => Math.floor((size - width) / stride) + 1;
}

/** Padding that is chosen for the parity of the size when the model is built; of a free size, the even one's. */
const parityPadded: Step = (size, fixed) => {
  const [even, odd] = [Math.floor(size / 2), Math.ceil(size / 2)];
  if (even === odd) return even;
  return fixed === undefined ? undefined : fixed ? odd : even;
};

/** Branches that agree in size only when the model is built for it. */
const reduction: Step = (size, fixed) => (fixed ? Math.ceil(size / 2) : undefined);

function times(count: number, step: Step): readonly Step[] {
  return Array.from({ length: count }, () => step);
}

const inception = [window(3, 2), window(3, 1), window(3, 2), window(3, 1), window(3, 2), window(3, 2), window(3, 2)];

export const SIZES = {
  vgg: times(5, window(2, 2)),
  halving: times(5, half),
  dense: [half, half, ...times(3, window(2, 2))],
  mobile: [half, ...times(4, window(2, 2))],
  inverted: [half, ...times(4, parityPadded)],
  efficient: times(5, parityPadded),
  patches: [window(4, 4), ...times(3, window(2, 2))],
  inception,
  xception: [window(3, 2), window(3, 1), ...times(4, half)],
  nasnet: [window(3, 2), ...times(4, reduction)],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** The size behind all steps: None stays None. */
export function sizeAfter(steps: readonly Step[], size: Dim, fixed: boolean | undefined): Dim {
  if (typeof size !== "number") return size === null ? null : UNKNOWN;
  let now = size;
  for (const step of steps) {
    const next = step(now, fixed);
    if (next === undefined || next < 1) return UNKNOWN;
    now = next;
  }
  return now;
}
