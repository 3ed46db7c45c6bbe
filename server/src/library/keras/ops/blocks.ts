/** Blocks and windows of images as channels or columns, and back (keras/src/ops/nn.py). */
import { addDims, type Dim, floorDivideDims, lessThan, multiplyDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked, replaceAxis } from "../../../shape/shape";
import type { TensorValue, Value } from "../../../value/values";
import type { Entries } from "../../vocabulary/functions";
import { dim, dims, text, withDefault } from "../../vocabulary/params";
import { made, op, tensorArgument, unknownTensor } from "./operation";

/** Blocks of pixels to channels, or back. */
function blocks(owner: string, x: TensorValue, size: Dim, isForward: boolean, format: string | undefined): Value {
  if (isRanked(x.shape) && x.shape.length !== 4) return fail({ code: "rank-mismatch", owner, expected: "rank 4", got: x.shape });
  if (typeof size === "number" && size < 2)
    fail({ code: "invalid-argument", owner, argument: "block_size", expected: "2 or more", got: String(size) });
  if (!isRanked(x.shape) || typeof size !== "number" || format === undefined)
    return made(isRanked(x.shape) ? x.shape.map(() => UNKNOWN) : UNKNOWN_RANK, x.dtype);
  const [h, w, c] = format === "channels_first" ? [2, 3, 1] : [1, 2, 3];
  const scale = (each: Dim): Dim => (isForward ? floorDivideDims(each, size) : multiplyDims(each, size));
  const [height, width, channels] = [dimAt(x.shape, h), dimAt(x.shape, w), dimAt(x.shape, c)];
  const divided = isForward ? [height, width] : [channels];
  const by = size * size;
  if (divided.some((each) => typeof each === "number" && each % (isForward ? size : by) !== 0))
    fail({
      code: "invalid-argument",
      owner,
      argument: "block_size",
      expected: isForward ? "a divisor of height and width" : "a number whose square divides the channels",
      got: String(size),
      shape: x.shape,
    });
  const depth = isForward ? multiplyDims(channels, by) : floorDivideDims(channels, by);
  return made(replaceAxis(replaceAxis(replaceAxis(x.shape, h, scale(height)), w, scale(width)), c, depth), x.dtype);
}

/** Windows of an image as columns, channels first. */
function unfold(x: TensorValue, kernel: readonly Dim[], dilation: readonly Dim[], padding: readonly Dim[], stride: readonly Dim[]): Value {
  if (isRanked(x.shape) && x.shape.length !== 4) return fail({ code: "rank-mismatch", owner: "unfold", expected: "rank 4", got: x.shape });
  if (!isRanked(x.shape)) return made([UNKNOWN, UNKNOWN, UNKNOWN], x.dtype);
  const { shape } = x;
  const counts = [0, 1].map((i): Dim => {
    const covered = addDims(multiplyDims(dimAt(dilation, i), subtractDims(dimAt(kernel, i), 1)), 1);
    const size = addDims(dimAt(shape, i + 2), multiplyDims(dimAt(padding, i), 2));
    return addDims(floorDivideDims(subtractDims(size, covered), dimAt(stride, i)), 1);
  });
  const columns = multiplyDims(dimAt(shape, 1), multiplyDims(dimAt(kernel, 0), dimAt(kernel, 1)));
  return made([dimAt(shape, 0), columns, multiplyDims(dimAt(counts, 0), dimAt(counts, 1))], x.dtype);
}

const two = dims(2, 0);

const format = withDefault(text, "channels_last");

export const blockOperations: Entries = {
  space_to_depth: op(
    "x block_size data_format",
    { x: tensorArgument, block_size: dim, data_format: format },
    ({ x, block_size, data_format }) => blocks("space_to_depth", x, block_size, true, data_format),
  ),
  depth_to_space: op(
    "x block_size data_format",
    { x: tensorArgument, block_size: dim, data_format: format },
    ({ x, block_size, data_format }) => blocks("depth_to_space", x, block_size, false, data_format),
  ),
  unfold: op(
    "x kernel_size dilation padding stride",
    {
      x: tensorArgument,
      kernel_size: two,
      dilation: withDefault(two, [1, 1]),
      padding: withDefault(two, [0, 0]),
      stride: withDefault(two, [1, 1]),
    },
    ({ x, kernel_size, dilation, padding, stride }) => unfold(x, kernel_size, dilation, padding, stride),
  ),
  fold: op(
    "x output_size kernel_size dilation padding stride",
    { x: tensorArgument, output_size: two, kernel_size: dims(2, Number.NEGATIVE_INFINITY) },
    ({ x, output_size, kernel_size }) => {
      if (isRanked(x.shape) && x.shape.length !== 3)
        return fail({ code: "rank-mismatch", owner: "fold", expected: "rank 3", got: x.shape });
      if (!isRanked(x.shape) || kernel_size.some((size) => lessThan(size, 1) === "yes")) return unknownTensor;
      return made(
        [dimAt(x.shape, 0), floorDivideDims(dimAt(x.shape, 1), multiplyDims(dimAt(kernel_size, 0), dimAt(kernel_size, 1))), ...output_size],
        x.dtype,
      );
    },
  ),
};
