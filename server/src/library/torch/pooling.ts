/** Pooling, and windows laid out as columns (torch/nn/modules/pooling.py, fold.py; aten/src/ATen/native/Pool.h). */
import {
  addDims,
  type Dim,
  divideEvenly,
  floorDivideDims,
  lessThan,
  multiplyDims,
  type Shape,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, formatShape, isRanked } from "../../shape/shape";
import { tuple } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { flag, ignored, optional, param } from "../vocabulary/params";
import { checkRank, checkSize, made, sizeTuple } from "./arguments";
import { toFloat } from "./dtypes";
import { module } from "./module";
import { byRank, one, type Padding, padding, perAxis, slide, zero } from "./windows";

/** `pad should be at most half of effective kernel size`. */
function checkMargin(owner: string, kernel: Shape, dilation: Shape, margin: Padding, count: number): void {
  if (typeof margin === "string") return;
  const dilations = perAxis(dilation, count);
  const isWide = perAxis(margin, count).some((each, i) => {
    const reach = addDims(multiplyDims(dimAt(dilations, i), subtractDims(dimAt(perAxis(kernel, count), i), 1)), 1);
    return lessThan(floorDivideDims(reach, 2), each) === "yes";
  });
  if (isWide)
    fail({ code: "invalid-argument", owner, argument: "padding", expected: "at most half of the kernel", got: formatShape(margin) });
}

interface Pool {
  readonly kernel_size: Shape;
  readonly stride: Shape | null;
  readonly padding: Padding;
  readonly dilation: Shape;
  readonly ceil_mode: boolean;
}

export function pooled(owner: string, input: TensorValue, count: number, args: Pool): TensorValue {
  const { kernel_size: kernel, stride, padding: margin, dilation, ceil_mode: ceil } = args;
  checkRank(owner, input, count + 1, count + 2);
  checkMargin(owner, kernel, dilation, margin, count);
  return slide(owner, input, count, { kernel, stride, padding: margin, dilation, ceil }, undefined);
}

/** With `return_indices`, where each value was as well. */
function withPlaces(output: TensorValue, places: boolean): Value {
  return places ? tuple([output, made(output.shape, "int64")]) : output;
}

const first = { kernel_size: sizeTuple, stride: optional(sizeTuple) };

const maxPool = (owner: string, count: number): Entry =>
  module({ ...first, padding, dilation: one, return_indices: flag(false), ceil_mode: flag(false) }, (args, input) =>
    withPlaces(pooled(owner, input, count, args), args.return_indices),
  );

const averagePool = (owner: string, count: number): Entry =>
  module({ ...first, padding, ceil_mode: flag(false) }, (args, input) => pooled(owner, input, count, { ...args, dilation: [1] }));

const powerPool = (owner: string, count: number): Entry =>
  module({ norm_type: ignored, ...first, ceil_mode: flag(false) }, (args, input) =>
    pooled(owner, { ...input, dtype: toFloat(input.dtype) }, count, { ...args, padding: [0], dilation: [1] }),
  );

/** Wanted sizes; None keeps one. */
export const outputSize = param((value: Value) => value);

export function adapted(owner: string, input: TensorValue, count: number, wanted: Value): TensorValue {
  // A size of 1 is the mean over the last axes, however many stand before them (`at::native::adaptive_avg_pool2d`).
  if (!/avg_?pool[23]d/i.test(owner)) checkRank(owner, input, count + 1, count + 2);
  else if (isRanked(input.shape) && input.shape.length < count) return made(UNKNOWN_RANK, input.dtype);
  if (!isRanked(input.shape)) return made(UNKNOWN_RANK, input.dtype);
  const given = wanted.kind === "tuple" || wanted.kind === "list" ? wanted.items : undefined;
  const sizes = input.shape.slice(-count).map((size, i): Dim => {
    const each = given ? (given.length === 1 ? given[0] : given[i]) : wanted;
    return each?.kind === "none" ? size : each?.kind === "int" && (!given || [1, count].includes(given.length)) ? each.value : UNKNOWN;
  });
  return made([...input.shape.slice(0, -count), ...sizes], input.dtype);
}

const adaptivePool = (owner: string, count: number): Entry =>
  module({ output_size: outputSize, return_indices: flag(false) }, ({ output_size, return_indices }, input) =>
    withPlaces(adapted(owner, input, count, output_size), return_indices),
  );

/** One column for each place of the window (torch/nn/modules/fold.py). */
export function unfolded(owner: string, input: TensorValue, { kernel_size, dilation, padding: pad, stride }: Unfolding): TensorValue {
  checkRank(owner, input, 3, 4);
  const places = slide(owner, input, 2, { kernel: kernel_size, stride, padding: pad, dilation }, undefined);
  if (!isRanked(input.shape) || !isRanked(places.shape)) return made(UNKNOWN_RANK, input.dtype);
  const [high = UNKNOWN, wide = UNKNOWN] = perAxis(kernel_size, 2);
  const column = multiplyDims(dimAt(input.shape, -3), multiplyDims(high, wide));
  return made([...input.shape.slice(0, -3), column, multiplyDims(dimAt(places.shape, -2), dimAt(places.shape, -1))], input.dtype);
}

interface Unfolding {
  readonly kernel_size: Shape;
  readonly dilation: Shape;
  readonly padding: Shape;
  readonly stride: Shape;
}

export const unfolding = { kernel_size: sizeTuple, dilation: one, padding: zero, stride: one };

const fold = module({ output_size: sizeTuple, ...unfolding }, (args, input) => {
  checkRank("Fold", input, 2, 3);
  if (!isRanked(input.shape)) return made(UNKNOWN_RANK, input.dtype);
  const [high = UNKNOWN, wide = UNKNOWN] = perAxis(args.kernel_size, 2);
  const window = multiplyDims(high, wide);
  const channels = dimAt(input.shape, -2);
  if (typeof channels === "number" && typeof window === "number" && divideEvenly(channels, window) === undefined)
    fail({ code: "axis-mismatch", owner: "Fold", axis: -2, expected: window, got: input.shape });
  const columns = unfolded("Fold", made([1, ...perAxis(args.output_size, 2)], input.dtype), args);
  if (isRanked(columns.shape)) checkSize("Fold", input, -1, dimAt(columns.shape, -1));
  return made([...input.shape.slice(0, -2), floorDivideDims(channels, window), ...perAxis(args.output_size, 2)], input.dtype);
});

export const pooling: Entries = {
  ...byRank(maxPool, "MaxPoolNd"),
  ...byRank(averagePool, "AvgPoolNd"),
  ...byRank(powerPool, "LPPoolNd"),
  ...byRank(adaptivePool, "AdaptiveAvgPoolNd", "AdaptiveMaxPoolNd"),
  Unfold: module(unfolding, (args, input) => unfolded("Unfold", input, args)),
  Fold: fold,
};
