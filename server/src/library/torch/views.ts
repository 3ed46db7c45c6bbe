/** The same values in another shape: views of a tensor (aten/src/ATen/native/TensorShape.cpp). */
import { compareDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { reshapeOutput } from "../../shape/reshape";
import { dimAt, insertAxis, isRanked, removeAxis } from "../../shape/shape";
import { tileShape, transposeShape } from "../../shape/transform";
import type { TensorValue } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { integers, withDefault } from "../vocabulary/params";
import { axisOf, dimension, dimensions, made, moved, sizes, tensorArgument, torchFunction } from "./arguments";
import { flattened, sizesOf, unflattened } from "./resizing";

function reshaped(owner: string, of: TensorValue, to: Shape): TensorValue {
  return moved(of, isRanked(to) ? reshapeOutput(owner, of.shape, to) : to);
}

/** An axis of another size than 1 is kept silently. */
function squeezed(of: TensorValue, along: readonly number[] | null): TensorValue {
  if (!isRanked(of.shape)) return moved(of, UNKNOWN_RANK);
  const places = along?.map((each) => axisOf("squeeze", each, of));
  const isOne = of.shape.map((size) => compareDims(size, 1));
  if (isOne.some((verdict, i) => verdict === "maybe" && (!places || places.includes(i)))) return moved(of, UNKNOWN_RANK);
  return moved(
    of,
    of.shape.filter((_, i) => isOne[i] === "no" || (places !== undefined && !places.includes(i))),
  );
}

function swapped(owner: string, of: TensorValue, a: number, b: number): TensorValue {
  const [first, second] = [axisOf(owner, a, of), axisOf(owner, b, of)];
  if (!isRanked(of.shape) || of.shape.length === 0) return moved(of, of.shape);
  const { shape } = of;
  return moved(
    of,
    shape.map((size, i) => (i === first ? dimAt(shape, second ?? i) : i === second ? dimAt(shape, first ?? i) : size)),
  );
}

function expanded(of: TensorValue, to: Shape): TensorValue {
  if (!isRanked(to) || !isRanked(of.shape)) return moved(of, isRanked(to) ? to.map((size) => (size === -1 ? UNKNOWN : size)) : to);
  const { shape } = of;
  const offset = to.length - shape.length;
  const wanted = to.map((size, i) => (size === -1 ? (i >= offset ? dimAt(shape, i - offset) : UNKNOWN) : size));
  const fits = offset >= 0 && shape.every((size, i) => size === 1 || compareDims(size, dimAt(wanted, i + offset)) !== "no");
  if (!fits) fail({ code: "broadcast-mismatch", owner: "expand", shapes: [shape, wanted] });
  return moved(of, wanted);
}

const swap = (owner: string, names: string): Entry => {
  const [first = "", second = ""] = names.split(" ");
  return torchFunction(`input ${names}`, { input: tensorArgument, [first]: dimension, [second]: dimension }, (args) =>
    swapped(owner, args.input, Number(args[first]), Number(args[second])),
  );
};

/** `x.view(torch.int32)` reads the bytes as another type. */
const reshape = (owner: string): Entry =>
  torchFunction("input shape", { input: tensorArgument, shape: sizes }, ({ input, shape }, _ctx, { given }) => {
    const first = given.get("shape")?.value;
    const isType = first?.kind === "tuple" && first.items.length === 1 && first.items[0]?.kind === "string";
    return isType ? made(UNKNOWN_RANK, undefined) : reshaped(owner, input, shape);
  });

/** The axes must be named once each. */
const turned = (owner: string): Entry =>
  torchFunction("input dims", { input: tensorArgument, dims: sizes }, ({ input, dims }) => {
    const axes = isRanked(dims) ? dims.flatMap((each) => (typeof each === "number" ? [axisOf(owner, each, input)] : [])) : [];
    const twice = axes.find((each, i) => each !== undefined && axes.indexOf(each) !== i);
    if (twice !== undefined)
      fail({ code: "invalid-argument", owner, argument: "dims", expected: "each axis once", got: `axis ${twice} twice` });
    return moved(input, input.shape);
  });

export const views: Entries = {
  reshape: reshape("reshape"),
  view: reshape("view"),
  flatten: torchFunction(
    "input start_dim end_dim",
    { input: tensorArgument, start_dim: withDefault(dimension, 0), end_dim: withDefault(dimension, -1) },
    ({ input, start_dim, end_dim }) => flattened("flatten", input, start_dim, end_dim),
  ),
  unflatten: torchFunction("input dim sizes", { input: tensorArgument, dim: dimension, sizes: sizesOf }, (args) =>
    unflattened("unflatten", args.input, args.dim, args.sizes),
  ),
  ravel: torchFunction("input", { input: tensorArgument }, ({ input }) => flattened("ravel", input, 0, -1)),
  squeeze: torchFunction("input dim", { input: tensorArgument, dim: dimensions }, ({ input, dim: along }) => squeezed(input, along)),
  unsqueeze: torchFunction("input dim", { input: tensorArgument, dim: dimension }, ({ input, dim: along }) => {
    if (!isRanked(input.shape)) return moved(input, UNKNOWN_RANK);
    const rank = input.shape.length + 1;
    if (along < -rank || along >= rank) return fail({ code: "axis-out-of-range", owner: "unsqueeze", axis: along, got: input.shape });
    return moved(input, insertAxis(input.shape, along, 1));
  }),
  transpose: swap("transpose", "dim0 dim1"),
  swapaxes: swap("swapaxes", "axis0 axis1"),
  swapdims: swap("swapdims", "dim0 dim1"),
  flip: turned("flip"),
  rot90: torchFunction(
    "input k dims",
    { input: tensorArgument, k: withDefault(dimension, 1), dims: withDefault(integers, [0, 1]) },
    (args) => {
      const [from = 0, to = 1] = args.dims;
      return args.k % 2 === 0 ? moved(args.input, args.input.shape) : swapped("rot90", args.input, from, to);
    },
  ),
  fliplr: torchFunction("input", { input: tensorArgument }, ({ input }) => moved(input, input.shape)),
  flipud: torchFunction("input", { input: tensorArgument }, ({ input }) => moved(input, input.shape)),
  movedim: torchFunction("input source destination", { input: tensorArgument, source: dimension, destination: dimension }, (args) => {
    const [from, to] = [axisOf("movedim", args.source, args.input), axisOf("movedim", args.destination, args.input)];
    const { shape } = args.input;
    if (!isRanked(shape) || from === undefined || to === undefined) return moved(args.input, UNKNOWN_RANK);
    return moved(args.input, shape.length === 0 ? shape : insertAxis(removeAxis(shape, from), to, dimAt(shape, from)));
  }),
  permute: torchFunction("input dims", { input: tensorArgument, dims: sizes }, ({ input, dims }) => {
    const axes = isRanked(dims) ? dims.filter((each) => typeof each === "number") : undefined;
    return moved(
      input,
      axes && isRanked(dims) && axes.length === dims.length ? transposeShape("permute", input.shape, axes) : UNKNOWN_RANK,
    );
  }),
  t: torchFunction("input", { input: tensorArgument }, ({ input }) => {
    if (isRanked(input.shape) && input.shape.length > 2)
      fail({ code: "rank-mismatch", owner: "t", expected: "at most rank 2", got: input.shape });
    return moved(input, transposeShape("t", input.shape, undefined));
  }),
  expand: torchFunction("input size", { input: tensorArgument, size: sizes }, ({ input, size: to }) => expanded(input, to)),
  broadcast_to: torchFunction("input size", { input: tensorArgument, size: sizes }, ({ input, size: to }) => expanded(input, to)),
  expand_as: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    expanded(input, other.shape),
  ),
  view_as: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    reshaped("view_as", input, other.shape),
  ),
  reshape_as: torchFunction("input other", { input: tensorArgument, other: tensorArgument }, ({ input, other }) =>
    reshaped("reshape_as", input, other.shape),
  ),
  tile: torchFunction("input dims", { input: tensorArgument, dims: sizes }, ({ input, dims }) =>
    moved(input, isRanked(dims) ? tileShape(input.shape, dims) : UNKNOWN_RANK),
  ),
  repeat: torchFunction("input repeats", { input: tensorArgument, repeats: sizes }, ({ input, repeats }) => {
    if (isRanked(repeats) && isRanked(input.shape) && repeats.length < input.shape.length)
      fail({ code: "rank-mismatch", owner: "repeat", expected: `at most rank ${repeats.length}`, got: input.shape });
    return moved(input, isRanked(repeats) ? tileShape(input.shape, repeats) : UNKNOWN_RANK);
  }),
};
