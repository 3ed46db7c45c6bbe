/** Convolutions as modules, and the sliding window that pooling shares (torch/nn/modules/conv.py, aten/src/ATen/native/Pool.h). */
import { convDim } from "../../shape/conv";
import {
  addDims,
  ceilDivideDims,
  type Dim,
  lessThan,
  multiplyDims,
  negateDim,
  type Shape,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { copiesOf, dimAt, formatShape, isRanked } from "../../shape/shape";
import type { TensorValue } from "../../value/values";
import type { Bound } from "../vocabulary/bind";
import type { Entries, Entry } from "../vocabulary/functions";
import { dim, ignored, param, text, withDefault } from "../vocabulary/params";
import { checkFloating, checkRank, checkSize, made, sizeTuple } from "./arguments";
import { module } from "./module";

/** A number for every axis, or one each; not known when their number does not fit. */
export function perAxis(of: Shape | null, count: number): readonly Dim[] {
  if (of !== null && isRanked(of) && of.length === count) return of;
  const each = of !== null && isRanked(of) && of.length === 1 ? dimAt(of, 0) : UNKNOWN;
  return copiesOf(count, each);
}

export type Padding = Shape | "same" | "valid" | "unknown";

/** Padding: sizes, or the name of a rule. */
export const padding = withDefault(
  param<Padding>((value, at) => {
    if (value.kind === "string") return value.value === "same" || value.value === "valid" ? value.value : "unknown";
    const shape = sizeTuple.read(value, at);
    return typeof shape === "symbol" ? "unknown" : shape;
  }, "unknown"),
  [0] as Padding,
);

export const one = withDefault(sizeTuple, [1] as Shape);
export const zero = withDefault(sizeTuple, [0] as Shape);

export interface Window {
  readonly kernel: Shape;
  readonly stride: Shape | null;
  readonly padding: Padding;
  readonly dilation: Shape;
  readonly ceil?: boolean;
}

interface Axis {
  readonly kernel: Dim;
  readonly stride: Dim;
  readonly margin: Dim;
  readonly dilation: Dim;
}

/** Spatial sizes after a sliding window; the axes are the last ones. `channels` takes the place of the axis before them. */
export function slide(owner: string, of: TensorValue, count: number, window: Window, channels: Dim | undefined): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, of.dtype);
  checkRank(owner, of, count + 1, count + 2);
  const [kernel, dilation] = [perAxis(window.kernel, count), perAxis(window.dilation, count)];
  const stride = window.stride === null ? kernel : perAxis(window.stride, count);
  const margins = typeof window.padding === "string" ? undefined : perAxis(window.padding, count);
  const sizes = of.shape.slice(-count).map((size, i) => {
    if (window.padding === "same") return size;
    const margin = window.padding === "valid" ? 0 : margins ? dimAt(margins, i) : UNKNOWN;
    return slideAxis(size, { kernel: dimAt(kernel, i), stride: dimAt(stride, i), margin, dilation: dimAt(dilation, i) }, window.ceil);
  });
  if (sizes.some((size) => lessThan(0, size) === "no"))
    fail({ code: "output-too-small", owner, window: `kernel ${formatShape(kernel)}`, got: of.shape });
  const front = of.shape.slice(0, -count);
  return made([...(channels === undefined ? front : [...front.slice(0, -1), channels]), ...sizes], of.dtype);
}

function slideAxis(size: Dim, { kernel, stride, margin, dilation }: Axis, ceil: boolean | undefined): Dim {
  const padded = addDims(size, multiplyDims(margin, 2));
  if (typeof stride === "number" && stride < 1) return UNKNOWN;
  if (!ceil) return convDim(padded, kernel, stride, dilation, "valid");
  const reach = addDims(multiplyDims(dilation, subtractDims(kernel, 1)), 1);
  const steps = addDims(ceilDivideDims(subtractDims(padded, reach), stride), 1);
  // The last window may begin outside, but not in the right margin.
  const isInside = lessThan(multiplyDims(subtractDims(steps, 1), stride), addDims(size, margin));
  return isInside === "maybe" ? UNKNOWN : isInside === "yes" ? steps : subtractDims(steps, 1);
}

const window = {
  out_channels: dim,
  kernel_size: sizeTuple,
  stride: one,
  padding,
  dilation: one,
  groups: withDefault(dim, 1 as Dim),
  bias: ignored,
  padding_mode: withDefault(text, "zeros"),
};

interface Channels {
  readonly in_channels: Dim;
  readonly out_channels: Dim;
  readonly groups: Dim;
}

/** `_ConvNd.__init__` refuses channels that the groups do not divide. */
function checkGroups(owner: string, { in_channels, out_channels, groups }: Channels): void {
  if (typeof groups !== "number") return;
  const wrong = (argument: string, size: Dim): boolean =>
    groups < 1 || (typeof size === "number" && size % groups !== 0)
      ? fail({ code: "invalid-argument", owner, argument, expected: `a multiple of groups=${groups}`, got: String(size) })
      : false;
  wrong("in_channels", in_channels);
  wrong("out_channels", out_channels);
}

const MODES = new Set(["zeros", "reflect", "replicate", "circular"]);

/** `nn.ConvNd`; a lazy one takes the channels of its first input. */
const conv = (owner: string, count: number): Entry =>
  module(
    { in_channels: dim, ...window },
    (args, input) => convolved(owner, input, count, args),
    {},
    (args) => checkConv(owner, count, args),
  );

const lazyConv = (owner: string, count: number): Entry =>
  module(
    window,
    (args, input) => convolved(owner, input, count, { ...args, in_channels: UNKNOWN }),
    {},
    // Its channels are checked at its first call.
    (args) => checkConv(owner, count, { ...args, in_channels: UNKNOWN, groups: UNKNOWN }),
  );

function convolved(owner: string, input: TensorValue, count: number, args: Bound<typeof window> & Channels): TensorValue {
  checkRank(owner, input, count + 1, count + 2);
  checkSize(owner, input, -count - 1, args.in_channels);
  checkFloating(owner, input);
  const { kernel_size: kernel, stride, padding: pad, dilation } = args;
  return slide(owner, input, count, { kernel, stride, padding: pad, dilation }, args.out_channels);
}

function checkConv(owner: string, count: number, args: Bound<typeof window> & Channels): void {
  checkGroups(owner, args);
  const { padding_mode: mode, padding: pad } = args;
  if (mode !== undefined && !MODES.has(mode))
    fail({ code: "invalid-argument", owner, argument: "padding_mode", expected: [...MODES].join(", "), got: `'${mode}'` });
  if (pad === "same" && perAxis(args.stride, count).some((each) => typeof each === "number" && each !== 1))
    fail({ code: "invalid-argument", owner, argument: "padding", expected: "sizes with strides other than 1", got: "'same'" });
}

interface Transposed {
  readonly kernel: Shape;
  readonly stride: Shape;
  readonly padding: Shape;
  readonly extra: Shape;
  readonly dilation: Shape;
}

export function grow(of: TensorValue, count: number, channels: Dim, window: Transposed): TensorValue {
  if (!isRanked(of.shape)) return made(UNKNOWN_RANK, of.dtype);
  const [k, s, p, o, d] = [window.kernel, window.stride, window.padding, window.extra, window.dilation].map((each) => perAxis(each, count));
  const at = (each: readonly Dim[] | undefined, i: number): Dim => each?.[i] ?? UNKNOWN;
  const sizes = of.shape.slice(-count).map((size, i) => {
    const covered = addDims(multiplyDims(subtractDims(size, 1), at(s, i)), addDims(multiplyDims(at(d, i), subtractDims(at(k, i), 1)), 1));
    return addDims(addDims(covered, negateDim(multiplyDims(at(p, i), 2))), at(o, i));
  });
  return made([...of.shape.slice(0, -count - 1), channels, ...sizes], of.dtype);
}

const convTranspose = (owner: string, count: number): Entry =>
  module(
    {
      in_channels: dim,
      out_channels: dim,
      kernel_size: sizeTuple,
      stride: one,
      padding: zero,
      output_padding: zero,
      groups: withDefault(dim, 1 as Dim),
      bias: ignored,
      dilation: one,
    },
    (args, input) => {
      checkRank(owner, input, count + 1, count + 2);
      checkSize(owner, input, -count - 1, args.in_channels);
      checkFloating(owner, input);
      const { kernel_size: kernel, stride, padding: pad, output_padding: extra, dilation } = args;
      const [extras, strides, dilations] = [extra, stride, dilation].map((each) => perAxis(each, count));
      const tooLarge = extras?.some(
        (each, i) => lessThan(each, dimAt(strides ?? [], i)) === "no" && lessThan(each, dimAt(dilations ?? [], i)) === "no",
      );
      if (tooLarge)
        fail({
          code: "invalid-argument",
          owner,
          argument: "output_padding",
          expected: "less than stride or dilation",
          got: formatShape(extra),
        });
      const output = grow(input, count, args.out_channels, { kernel, stride, padding: pad, extra, dilation });
      if (isRanked(output.shape) && output.shape.slice(-count).some((size) => lessThan(0, size) === "no"))
        fail({ code: "output-too-small", owner, window: `kernel ${formatShape(kernel)}`, got: input.shape });
      return output;
    },
    {},
    (args) => checkGroups(owner, args),
  );

export function byRank(make: (owner: string, count: number) => Entry, ...names: readonly string[]): Entries {
  return Object.fromEntries(
    names.flatMap((name) => [1, 2, 3].map((count) => [name.replace("N", `${count}`), make(name.replace("N", `${count}`), count)])),
  );
}

export const convolutions: Entries = {
  ...byRank(conv, "ConvNd"),
  ...byRank(lazyConv, "LazyConvNd"),
  ...byRank(convTranspose, "ConvTransposeNd"),
};
