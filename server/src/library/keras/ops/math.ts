/** Signals, segments, and what depends on values (keras/src/ops/math.py, einops.py, numpy.py). */
import { broadcastShapes } from "../../../shape/broadcast";
import { addDims, type Dim, type Dims, floorDivideDims, multiplyDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { compareShapes, dimAt, isRanked, last, normalizeAxis, replaceAxis, replaceLast } from "../../../shape/shape";
import { list, shapeOf, tuple, unknown } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { NOT_KNOWN } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything, dim, flag, integer, optional, param, refuse, text, withDefault } from "../../vocabulary/params";
import { floatOf, promoted } from "./kinds";
import { isSymbolic, made, op, operand, shapedArgument, tensorArgument, toTensor, unknownTensor } from "./operation";
import { rearranged } from "./rearrange";

/** A pair of real and imaginary parts. */
const complex = param<readonly [TensorValue, TensorValue]>((value, at) => {
  if (value.kind === "tensor") return refuse(at, "a tuple of a real and an imaginary part", value);
  const [real, imaginary] = value.kind === "tuple" || value.kind === "list" ? (value.items ?? []).map((item) => toTensor(item)) : [];
  return real && imaginary ? [real, imaginary] : NOT_KNOWN;
});

function checkParts(owner: string, real: TensorValue, imaginary: TensorValue): void {
  if (compareShapes(real.shape, imaginary.shape) === "no")
    fail({ code: "broadcast-mismatch", owner, shapes: [real.shape, imaginary.shape], detail: "parts of one shape" });
}

function parts(shape: Dims | { readonly kind: "unknown-rank" }, dtype: string | undefined): Value {
  return tuple([made(shape, dtype), made(shape, dtype)]);
}

const transform = (owner: string, least: number): Entry =>
  op(
    "x",
    { x: complex },
    ({ x: [real, imaginary] }) => {
      checkParts(owner, real, imaginary);
      if (isRanked(real.shape) && isSymbolic(real) && real.shape.slice(-least).includes(null))
        fail({ code: "undefined-dimension", owner, axis: real.shape.slice(-least).indexOf(null) - least, got: real.shape });
      if (isRanked(real.shape) && real.shape.length < least)
        fail({ code: "rank-mismatch", owner, expected: `rank ${least} or more`, got: real.shape });
      return parts(real.shape, floatOf(real.dtype));
    },
    tuple([unknownTensor, unknownTensor]),
  );

function half(size: Dim): Dim {
  return size === null ? null : addDims(floorDivideDims(size, 2), 1);
}

/** Windows of a signal. */
function frames(size: Dim, length: Dim, stride: Dim): Dim {
  return size === null ? null : addDims(floorDivideDims(subtractDims(size, length), stride), 1);
}

/** A signal that is too short has no windows as an array, and is refused as a KerasTensor. */
function sequences(x: TensorValue, length: Dim, stride: Dim): Value {
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, x.dtype);
  const count = x.shape.length === 0 ? UNKNOWN : frames(last(x.shape), length, stride);
  const isShort = typeof count === "number" && count < 0;
  if (isShort && isSymbolic(x))
    return fail({ code: "output-too-small", owner: "extract_sequences", window: `sequence length ${String(length)}`, got: x.shape });
  return made([...x.shape.slice(0, -1), isShort ? 0 : count, length], x.dtype);
}

function stft(x: TensorValue, length: Dim, stride: Dim, fft: Dim, isCentred: boolean): Value {
  if (typeof length === "number" && typeof fft === "number" && fft < length && !isSymbolic(x))
    fail({
      code: "invalid-argument",
      owner: "stft",
      argument: "fft_length",
      expected: `${length} or more, the length of the sequences`,
      got: String(fft),
    });
  if (!isRanked(x.shape)) return parts(UNKNOWN_RANK, floatOf(x.dtype));
  const size = last(x.shape);
  const padded = isCentred && size !== null ? addDims(size, multiplyDims(floorDivideDims(fft, 2), 2)) : size;
  return parts([...x.shape.slice(0, -1), frames(padded, fft, stride), half(fft)], floatOf(x.dtype));
}

/** As many rows as segments. */
const segment = (): Entry =>
  op(
    "data segment_ids num_segments sorted",
    { data: shapedArgument, segment_ids: shapedArgument, num_segments: optional(dim) },
    ({ data, segment_ids, num_segments }) => {
      const written = segment_ids.content && segment_ids.range ? segment_ids.range.max + 1 : UNKNOWN;
      const count = num_segments ?? (isSymbolic(data) ? null : written);
      return made(isRanked(data.shape) ? [count, ...data.shape.slice(1)] : UNKNOWN_RANK, data.dtype);
    },
  );

/** `where(condition)` has the shape of the condition on KerasTensors. */
function where(
  condition: TensorValue,
  x1: { readonly tensor: TensorValue; readonly dtype: string | undefined } | null,
  x2: typeof x1,
): Value {
  if (!x1 || !x2) return isSymbolic(condition) ? made(condition.shape, "int64") : unknown;
  const shape = broadcastShapes("where", [condition.shape, x1.tensor.shape, x2.tensor.shape]);
  return made(shape, promoted(x1.dtype, x2.dtype));
}

/** The different values, and what else is asked for. */
function unique(
  x: TensorValue,
  axis: number | null,
  size: Dim | null,
  wanted: { readonly return_index: boolean; readonly return_inverse: boolean; readonly return_counts: boolean },
): Value {
  const count = size ?? (isSymbolic(x) ? null : UNKNOWN);
  if (!isRanked(x.shape)) return unknown;
  const at = axis === null ? undefined : normalizeAxis("unique", axis, x.shape);
  const values = made(at === undefined ? [count] : replaceAxis(x.shape, at, count), x.dtype);
  // The inverse of a flattened tensor has the shape of the tensor for KerasTensors; arrays are not followed.
  const inverse = at === undefined ? (isSymbolic(x) ? x.shape : UNKNOWN_RANK) : [dimAt(x.shape, at)];
  const more = [
    wanted.return_index ? [count] : undefined,
    wanted.return_inverse ? inverse : undefined,
    wanted.return_counts ? [count] : undefined,
  ];
  const results = more.flatMap((shape) => (shape ? [made(shape, "int32")] : []));
  return results.length === 0 ? values : tuple([values, ...results]);
}

function nonzero(x: TensorValue): Value {
  if (!isRanked(x.shape)) return unknown;
  if (x.shape.length === 0 && !isSymbolic(x))
    return fail({ code: "rank-mismatch", owner: "nonzero", expected: "rank 1 or more", got: x.shape });
  const row = made([isSymbolic(x) ? null : UNKNOWN], "int32");
  const rows = x.shape.map(() => row);
  return isSymbolic(x) ? tuple(rows) : list(rows);
}

export const math: Entries = {
  fft: transform("fft", 1),
  fft2: transform("fft2", 2),
  ifft2: transform("ifft2", 2),
  rfft: op("x fft_length", { x: tensorArgument, fft_length: optional(dim) }, ({ x, fft_length }) =>
    isRanked(x.shape)
      ? parts(replaceLast(x.shape, half(fft_length ?? last(x.shape))), floatOf(x.dtype))
      : parts(UNKNOWN_RANK, floatOf(x.dtype)),
  ),
  irfft: op("x fft_length", { x: complex, fft_length: optional(dim) }, ({ x: [real, imaginary], fft_length }) => {
    checkParts("irfft", real, imaginary);
    if (!isRanked(real.shape)) return made(UNKNOWN_RANK, floatOf(real.dtype));
    const size = last(real.shape);
    return made(
      replaceLast(real.shape, fft_length ?? (size === null ? null : multiplyDims(subtractDims(size, 1), 2))),
      floatOf(real.dtype),
    );
  }),
  stft: op(
    "x sequence_length sequence_stride fft_length window center",
    { x: tensorArgument, sequence_length: dim, sequence_stride: dim, fft_length: dim, center: flag(true) },
    ({ x, sequence_length, sequence_stride, fft_length, center }) => stft(x, sequence_length, sequence_stride, fft_length, center),
  ),
  istft: op(
    "x sequence_length sequence_stride fft_length length window center",
    { x: complex, sequence_length: dim, sequence_stride: dim, fft_length: dim, length: optional(dim), center: flag(true) },
    ({ x: [real, imaginary], sequence_stride, fft_length, length, center }) => {
      checkParts("istft", real, imaginary);
      if (!isRanked(real.shape)) return made(UNKNOWN_RANK, floatOf(real.dtype));
      if (real.shape.length < 2) return fail({ code: "rank-mismatch", owner: "istft", expected: "rank 2 or more", got: real.shape });
      // An array keeps what its centred frames cover; its uncentred frames leave off ends that are not followed.
      const isKnown = typeof fft_length === "number" && (isSymbolic(real) || (center && fft_length % 2 === 0));
      const rest = isKnown ? (center ? fft_length % 2 : fft_length) : UNKNOWN;
      const whole = addDims(multiplyDims(subtractDims(dimAt(real.shape, -2), 1), sequence_stride), rest);
      const size = length ?? (isSymbolic(real) && dimAt(real.shape, -2) === null ? null : whole);
      return made([...real.shape.slice(0, -2), size], floatOf(real.dtype));
    },
  ),
  extract_sequences: op(
    "x sequence_length sequence_stride",
    { x: tensorArgument, sequence_length: dim, sequence_stride: dim },
    ({ x, sequence_length, sequence_stride }) => sequences(x, sequence_length, sequence_stride),
  ),
  segment_sum: segment(),
  segment_max: segment(),
  segment_min: segment(),
  segment_prod: segment(),
  where: op("condition x1 x2", { condition: tensorArgument, x1: optional(operand), x2: optional(operand) }, ({ condition, x1, x2 }) =>
    where(condition, x1, x2),
  ),
  select: op("condlist choicelist default", { condlist: anything, choicelist: anything }, ({ condlist, choicelist }, ctx) => {
    const all = [condlist, choicelist].map((each) => ctx.items(each)?.map((item) => toTensor(item)));
    const tensors = all.flatMap((each) => each ?? []).flatMap((each) => each ?? []);
    const [choice] = all[1] ?? [];
    return choice
      ? made(
          broadcastShapes(
            "select",
            tensors.map((each) => each.shape),
          ),
          choice.dtype,
        )
      : unknownTensor;
  }),
  nonzero: op("x", { x: tensorArgument }, ({ x }) => nonzero(x), unknown),
  unique: op(
    "x sorted return_index return_inverse return_counts axis size fill_value",
    {
      x: tensorArgument,
      return_index: flag(false),
      return_inverse: flag(false),
      return_counts: flag(false),
      axis: optional(integer),
      size: optional(dim),
    },
    ({ x, axis, size, ...wanted }) => unique(x, axis, size, wanted),
    unknown,
  ),
  searchsorted: op(
    "sorted_sequence* values* side",
    { sorted_sequence: tensorArgument, values: tensorArgument },
    ({ sorted_sequence, values }) => {
      const isWrong =
        !isSymbolic(sorted_sequence, values) &&
        isRanked(values.shape) &&
        isRanked(sorted_sequence.shape) &&
        sorted_sequence.shape.length === 1 &&
        values.shape.length > 1;
      if (isWrong) fail({ code: "rank-mismatch", owner: "searchsorted", expected: "rank 1", got: values.shape, argument: "values" });
      if (isRanked(sorted_sequence.shape) && sorted_sequence.shape.length !== 1 && isSymbolic(sorted_sequence, values))
        fail({ code: "rank-mismatch", owner: "searchsorted", expected: "rank 1", got: sorted_sequence.shape, argument: "sorted_sequence" });
      return made(values.shape, "int32");
    },
  ),
  digitize: op("x* bins*", { x: tensorArgument, bins: anything }, ({ x }) => made(x.shape, "int32")),
  unravel_index: op(
    "indices shape",
    { indices: tensorArgument, shape: anything },
    ({ indices, shape }) => {
      const dims = shapeOf(shape);
      if (!dims || !isRanked(dims)) return unknown;
      const items = dims.map(() => made(indices.shape, indices.dtype));
      return isSymbolic(indices) ? list(items) : tuple(items);
    },
    unknown,
  ),
  rearrange: op(
    "tensor pattern axes_lengths",
    { tensor: tensorArgument, pattern: text, axes_lengths: { ...withDefault(anything, unknown as Value), rest: "kwargs" } },
    ({ tensor, pattern, axes_lengths }) => made(rearranged(tensor, pattern, axes_lengths), tensor.dtype),
  ),
};
