/** Modules that change sizes without weights (torch/nn/modules/upsampling.py, pixelshuffle.py, padding.py, flatten.py). */
import { addDims, type Dim, divideEvenly, lessThan, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reshapeOutput } from "../../shape/reshape";
import { dimAt, formatShape, isRanked, product } from "../../shape/shape";
import { shapeOf } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { dim, ignored, integer, optional, param, text, withDefault } from "../vocabulary/params";
import { axisOf, checkRank, made, moved, sizeTuple } from "./arguments";
import { module } from "./module";
import { perAxis } from "./windows";

/** A factor for every axis, or one each; floats too. */
export const factors = param<readonly (number | undefined)[]>((value) => {
  const items = value.kind === "tuple" || value.kind === "list" ? (value.items ?? []) : [value];
  return items.map((each) =>
    each.kind === "float" ? each.value : each.kind === "int" && typeof each.value === "number" ? each.value : undefined,
  );
}, []);

const SPATIAL: Readonly<Record<string, readonly number[]>> = {
  nearest: [3, 4, 5],
  "nearest-exact": [3, 4, 5],
  area: [3, 4, 5],
  linear: [3],
  bilinear: [4],
  bicubic: [4],
  trilinear: [5],
};

interface Resize {
  readonly size: Shape | null;
  readonly scale_factor: readonly (number | undefined)[] | null;
  readonly mode: string | undefined;
}

export function resized(owner: string, input: TensorValue, { size, scale_factor, mode }: Resize): TensorValue {
  checkRank(owner, input, ...(SPATIAL[mode ?? ""] ?? [3, 4, 5]));
  if (!isRanked(input.shape)) return made(UNKNOWN_RANK, input.dtype);
  const count = input.shape.length - 2;
  const sizes = size ? perAxis(size, count) : undefined;
  const grown = input.shape.slice(2).map((each, i): Dim => {
    if (sizes) return dimAt(sizes, i);
    const factor = scale_factor?.length === 1 ? scale_factor[0] : scale_factor?.length === count ? scale_factor[i] : undefined;
    if (factor === undefined) return UNKNOWN;
    return typeof each === "number" ? Math.floor(each * factor) : Number.isInteger(factor) ? multiplyDims(each, factor) : UNKNOWN;
  });
  return made([...input.shape.slice(0, 2), ...grown], input.dtype);
}

const upsample = (owner: string, fixed?: string): Entry =>
  module(
    { size: optional(sizeTuple), scale_factor: optional(factors), mode: withDefault(text, fixed ?? "nearest"), align_corners: ignored },
    (args, input) => resized(owner, input, args),
  );

/** Channels become pixels, `factor` in each direction, or the other way round. */
export function shuffled(owner: string, input: TensorValue, factor: Dim, grows: boolean): TensorValue {
  if (!isRanked(input.shape)) return made(UNKNOWN_RANK, input.dtype);
  if (input.shape.length < 3) return fail({ code: "rank-mismatch", owner, expected: "rank 3 or more", got: input.shape });
  const { shape } = input;
  const square = multiplyDims(factor, factor);
  const divided = (axis: number, by: Dim): Dim => {
    const size = dimAt(shape, axis);
    if (typeof size !== "number" || typeof by !== "number") return UNKNOWN;
    const part = divideEvenly(size, by);
    return part ?? fail({ code: "axis-mismatch", owner, axis, expected: by, got: shape });
  };
  const [high, wide] = [dimAt(shape, -2), dimAt(shape, -1)];
  return made(
    grows
      ? [...shape.slice(0, -3), divided(-3, square), multiplyDims(high, factor), multiplyDims(wide, factor)]
      : [...shape.slice(0, -3), multiplyDims(dimAt(shape, -3), square), divided(-2, factor), divided(-1, factor)],
    input.dtype,
  );
}

/** Margins in pairs, from the last axis on. Those that repeat values need enough of them (aten/src/ATen/native/PadNd.cpp). */
export function padded(owner: string, of: TensorValue, pairs: Shape, mode: string | undefined): TensorValue {
  if (!isRanked(of.shape) || !isRanked(pairs)) return made(isRanked(of.shape) ? of.shape.map(() => UNKNOWN) : UNKNOWN_RANK, of.dtype);
  const rank = of.shape.length;
  const axes = pairs.length / 2;
  if (mode === undefined || !Number.isInteger(axes))
    return made(
      of.shape.map(() => UNKNOWN),
      of.dtype,
    );
  if (mode === "constant" ? axes > rank : rank !== axes + 1 && rank !== axes + 2)
    fail({
      code: "rank-mismatch",
      owner,
      expected: mode === "constant" ? `rank ${axes} or more` : `rank ${axes + 1} or ${axes + 2}`,
      got: of.shape,
    });
  const sizes = of.shape.map((size, i) => {
    const at = 2 * (rank - 1 - i);
    if (at + 1 >= pairs.length) return size;
    const margins = [dimAt(pairs, at), dimAt(pairs, at + 1)];
    const limit = mode === "reflect" ? size : mode === "circular" ? addDims(size, 1) : undefined;
    if (limit !== undefined && margins.some((margin) => lessThan(margin, limit) === "no"))
      fail({
        code: "invalid-argument",
        owner,
        argument: "padding",
        expected: "less than the axis has",
        got: formatShape(pairs),
        shape: of.shape,
      });
    return margins.reduce((sum: Dim, margin) => addDims(sum, margin), size);
  });
  return made(sizes, of.dtype);
}

const pad = (owner: string, count: number, mode: string): Entry =>
  module({ padding: sizeTuple, value: ignored }, ({ padding }, input) =>
    padded(
      owner,
      input,
      isRanked(padding) && padding.length === 1 ? Array.from({ length: 2 * count }, () => dimAt(padding, 0)) : padding,
      mode,
    ),
  );

const PADS: Readonly<Record<string, string>> = {
  Zero: "constant",
  Constant: "constant",
  Reflection: "reflect",
  Replication: "replicate",
  Circular: "circular",
};

export function flattened(owner: string, of: TensorValue, start: number, end: number): TensorValue {
  const [first, final] = [axisOf(owner, start, of), axisOf(owner, end, of)];
  if (!isRanked(of.shape) || first === undefined || final === undefined) return moved(of, UNKNOWN_RANK);
  if (of.shape.length === 0) return moved(of, [1]);
  if (first > final)
    return fail({
      code: "invalid-argument",
      owner,
      argument: "start_dim",
      expected: "an axis before end_dim",
      got: String(start),
      shape: of.shape,
    });
  return moved(of, [...of.shape.slice(0, first), product(of.shape.slice(first, final + 1)), ...of.shape.slice(final + 1)]);
}

export function unflattened(owner: string, of: TensorValue, axis: number, sizes: Shape): TensorValue {
  const at = axisOf(owner, axis, of);
  if (!isRanked(of.shape) || at === undefined || !isRanked(sizes)) return moved(of, UNKNOWN_RANK);
  return moved(of, [...of.shape.slice(0, at), ...reshapeOutput(owner, [dimAt(of.shape, at)], sizes), ...of.shape.slice(at + 1)]);
}

/** Sizes as a tuple or list. */
export const sizesOf = param<Shape>((value: Value) => shapeOf(value) ?? UNKNOWN_RANK, UNKNOWN_RANK);

export const resizing: Entries = {
  Flatten: module({ start_dim: withDefault(integer, 1), end_dim: withDefault(integer, -1) }, ({ start_dim, end_dim }, input) =>
    flattened("Flatten", input, start_dim, end_dim),
  ),
  Unflatten: module({ dim: integer, unflattened_size: sizesOf }, ({ dim: axis, unflattened_size }, input) =>
    unflattened("Unflatten", input, axis, unflattened_size),
  ),
  Upsample: upsample("Upsample"),
  UpsamplingNearest2d: upsample("UpsamplingNearest2d"),
  UpsamplingBilinear2d: upsample("UpsamplingBilinear2d", "bilinear"),
  PixelShuffle: module({ upscale_factor: dim }, ({ upscale_factor }, input) => shuffled("PixelShuffle", input, upscale_factor, true)),
  PixelUnshuffle: module({ downscale_factor: dim }, ({ downscale_factor }, input) =>
    shuffled("PixelUnshuffle", input, downscale_factor, false),
  ),
  ChannelShuffle: module({ groups: dim }, (_args, input) => made(input.shape, input.dtype)),
  ...Object.fromEntries(
    Object.entries(PADS).flatMap(([kind, mode]) =>
      [1, 2, 3].map((count) => [`${kind}Pad${count}d`, pad(`${kind}Pad${count}d`, count, mode)]),
    ),
  ),
};
