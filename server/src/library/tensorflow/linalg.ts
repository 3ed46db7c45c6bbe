/** Products and matrices (tensorflow/python/ops/math_ops.py, linalg_ops.py, signal). */
import {
  addDims,
  compareDims,
  type Dim,
  type Dims,
  floorDivideDims,
  minDims,
  type Shape,
  subtractDims,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../shape/dim";
import { einsumShape, matmulShapes, tensordotShapes } from "../../shape/matmul";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isRanked, last, replaceLast } from "../../shape/shape";
import { shapeOf, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, dim, flag, ignored, optional, ordered, param, text, withDefault } from "../vocabulary/params";
import { axes, checkSameDType, made, tensorArgument, tensorsArgument, unknownTensor } from "./arguments";
import { elementwise } from "./elementwise";

/** The last two axes exchanged. */
function swapped(shape: Shape): Shape {
  return isRanked(shape) && shape.length >= 2 ? [...shape.slice(0, -2), last(shape), dimAt(shape, -2)] : shape;
}

function checkMatrix(owner: string, of: TensorValue, argument: string): void {
  if (isRanked(of.shape) && of.shape.length < 2)
    fail({ code: "rank-mismatch", owner, expected: "rank 2 or more", got: of.shape, argument });
}

const matmul: Entry = fn(
  ordered("a b transpose_a transpose_b adjoint_a adjoint_b a_is_sparse b_is_sparse output_type grad_a grad_b name", {
    a: tensorArgument,
    b: tensorArgument,
    transpose_a: flag(false),
    transpose_b: flag(false),
    adjoint_a: flag(false),
    adjoint_b: flag(false),
  }),
  ({ a, b, transpose_a, transpose_b, adjoint_a, adjoint_b }) => {
    checkMatrix("tf.matmul", a, "a");
    checkMatrix("tf.matmul", b, "b");
    checkSameDType("tf.matmul", [a, b]);
    return made(
      matmulShapes(
        "tf.matmul",
        transpose_a || adjoint_a ? swapped(a.shape) : a.shape,
        transpose_b || adjoint_b ? swapped(b.shape) : b.shape,
      ),
      a.dtype,
    );
  },
);

/** `axes` of tensordot: a count, or one list for each operand. */
type Contracted = number | readonly [readonly number[], readonly number[]];
const contracted = param<Contracted | undefined>((value) => {
  if (value.kind === "int") return typeof value.value === "number" ? value.value : undefined;
  if (value.kind !== "list" && value.kind !== "tuple") return undefined;
  const lists = value.items?.map((item) => (item.kind === "int" ? [item.value] : shapeOf(item)));
  const plain = lists?.map((each) => (each && isRanked(each) ? each.filter((axis) => typeof axis === "number") : undefined));
  return plain?.length === 2 && plain[0] && plain[1] ? [plain[0], plain[1]] : undefined;
}, undefined);

const norm: Entry = fn(
  ordered("tensor ord axis keepdims name", { tensor: tensorArgument, axis: axes, keepdims: flag(false) }),
  ({ tensor, axis, keepdims }) => made(reduceShape("tf.norm", tensor.shape, axis ?? undefined, keepdims), tensor.dtype),
);

/** A rule for matrices in the last two axes, whatever stands before. */
const ofMatrix = (owner: string, rule: (batch: Dims, rows: Dim, columns: Dim, of: TensorValue) => Value, names = "input name"): Entry => {
  const [first = "input"] = names.split(" ");
  return fn(ordered(names, { [first]: tensorArgument }), (args) => {
    const of = args[first];
    if (!of || !isRanked(of.shape)) return unknownTensor;
    checkMatrix(owner, of, first);
    return rule(of.shape.slice(0, -2), dimAt(of.shape, -2), last(of.shape), of);
  });
};

function checkSquare(owner: string, of: TensorValue, rows: Dim, columns: Dim): void {
  if (compareDims(rows, columns) === "no") fail({ code: "rank-mismatch", owner, expected: "square matrices", got: of.shape });
}

const square = (name: string, rule: (batch: Dims, size: Dim) => Dims, names = "input name"): Entry =>
  ofMatrix(
    `tf.linalg.${name}`,
    (batch, rows, columns, of) => {
      checkSquare(`tf.linalg.${name}`, of, rows, columns);
      return made(rule(batch, rows), of.dtype);
    },
    names,
  );

/** Names of `tf` and `tf.linalg` alike. */
export const products: Entries = {
  matmul,
  tensordot: fn(ordered("a b axes name", { a: tensorArgument, b: tensorArgument, axes: contracted }), ({ a, b, axes: along }) =>
    made(along === undefined ? UNKNOWN_RANK : tensordotShapes("tf.tensordot", a.shape, b.shape, along), a.dtype),
  ),
  einsum: fn(
    {
      equation: text,
      inputs: { ...tensorsArgument, rest: "args", required: false, fallback: [] },
      kwargs: { ...withDefault(anything, unknown), rest: "kwargs" },
    },
    ({ equation, inputs }) =>
      made(
        equation === undefined
          ? UNKNOWN_RANK
          : einsumShape(
              "tf.einsum",
              equation,
              inputs.map((each) => each.shape),
            ),
        inputs[0]?.dtype,
      ),
  ),
  norm,
};

export const linalg: Entries = {
  ...products,
  matvec: fn(
    ordered("a b transpose_a adjoint_a a_is_sparse b_is_sparse name", { a: tensorArgument, b: tensorArgument, transpose_a: flag(false) }),
    ({ a, b, transpose_a }) => {
      checkMatrix("tf.linalg.matvec", a, "a");
      const shape = matmulShapes(
        "tf.linalg.matvec",
        transpose_a ? swapped(a.shape) : a.shape,
        isRanked(b.shape) ? [...b.shape, 1] : b.shape,
      );
      return made(isRanked(shape) ? shape.slice(0, -1) : shape, a.dtype);
    },
  ),
  diag: fn(
    ordered("diagonal name k num_rows num_cols padding_value align", { diagonal: tensorArgument }),
    ({ diagonal }, _ctx, { given }) =>
      given.size > 1 || !isRanked(diagonal.shape) ? unknownTensor : made([...diagonal.shape, last(diagonal.shape)], diagonal.dtype),
  ),
  diag_part: fn(ordered("input name k padding_value align", { input: tensorArgument }), ({ input }, _ctx, { given }) => {
    if (given.size > 1 || !isRanked(input.shape)) return unknownTensor;
    checkMatrix("tf.linalg.diag_part", input, "input");
    return made([...input.shape.slice(0, -2), minDims(dimAt(input.shape, -2), last(input.shape))], input.dtype);
  }),
  set_diag: elementwise("input diagonal name k align"),
  band_part: elementwise("input num_lower num_upper name"),
  trace: ofMatrix("tf.linalg.trace", (batch, _rows, _columns, of) => made(batch, of.dtype), "x name"),
  matrix_transpose: ofMatrix(
    "tf.linalg.matrix_transpose",
    (batch, rows, columns, of) => made([...batch, columns, rows], of.dtype),
    "a name conjugate",
  ),
  adjoint: ofMatrix("tf.linalg.adjoint", (batch, rows, columns, of) => made([...batch, columns, rows], of.dtype), "matrix name"),
  inv: square("inv", (batch, size) => [...batch, size, size], "input adjoint name"),
  pinv: ofMatrix("tf.linalg.pinv", (batch, rows, columns, of) => made([...batch, columns, rows], of.dtype), "a rcond validate_args name"),
  cholesky: square("cholesky", (batch, size) => [...batch, size, size]),
  expm: square("expm", (batch, size) => [...batch, size, size]),
  det: square("det", (batch) => batch),
  logdet: square("logdet", (batch) => batch, "matrix name"),
  eigh: ofMatrix(
    "tf.linalg.eigh",
    (batch, rows, _columns, of) => tuple([made([...batch, rows], of.dtype), made([...batch, rows, rows], of.dtype)]),
    "tensor name",
  ),
  eigvalsh: ofMatrix("tf.linalg.eigvalsh", (batch, rows, _columns, of) => made([...batch, rows], of.dtype), "tensor name"),
  qr: fn(ordered("input full_matrices name", { input: tensorArgument, full_matrices: flag(false) }), ({ input: of, full_matrices }) => {
    if (!isRanked(of.shape)) return unknown;
    checkMatrix("tf.linalg.qr", of, "input");
    const [batch, rows, columns] = [of.shape.slice(0, -2), dimAt(of.shape, -2), last(of.shape)];
    const inner = full_matrices ? rows : minDims(rows, columns);
    return tuple([made([...batch, rows, inner], of.dtype), made([...batch, inner, columns], of.dtype)]);
  }),
  svd: fn(
    ordered("tensor full_matrices compute_uv name", { tensor: tensorArgument, full_matrices: flag(false), compute_uv: flag(true) }),
    ({ tensor: of, full_matrices, compute_uv }) => {
      if (!isRanked(of.shape) || full_matrices) return unknown;
      checkMatrix("tf.linalg.svd", of, "tensor");
      const [batch, rows, columns] = [of.shape.slice(0, -2), dimAt(of.shape, -2), last(of.shape)];
      const inner = minDims(rows, columns);
      const values = made([...batch, inner], of.dtype);
      return compute_uv ? tuple([values, made([...batch, rows, inner], of.dtype), made([...batch, columns, inner], of.dtype)]) : values;
    },
  ),
  solve: fn(ordered("matrix rhs adjoint name", { matrix: tensorArgument, rhs: tensorArgument }), ({ rhs }) => made(rhs.shape, rhs.dtype)),
  triangular_solve: fn(ordered("matrix rhs lower adjoint name", { matrix: tensorArgument, rhs: tensorArgument }), ({ rhs }) =>
    made(rhs.shape, rhs.dtype),
  ),
  normalize: fn(ordered("tensor ord axis name", { tensor: tensorArgument, axis: axes }), ({ tensor, axis }) =>
    tuple([
      made(tensor.shape, tensor.dtype),
      made(reduceShape("tf.linalg.normalize", tensor.shape, axis ?? undefined, true), tensor.dtype),
    ]),
  ),
  l2_normalize: elementwise("x axis epsilon name dim"),
  cross: elementwise("a b name"),
};

/** Frames that fit into a signal; with `pad_end` all that begin in it. */
function frameCount(length: Dim, size: Dim, step: Dim, padEnd: boolean): Dim {
  if (length === null) return null;
  return padEnd ? floorDivideDims(addDims(addDims(length, step), -1), step) : addDims(floorDivideDims(subtractDims(length, size), step), 1);
}

/** The next power of two. */
function enclosingPower(size: Dim): Dim {
  return typeof size === "number" ? 2 ** Math.ceil(Math.log2(size)) : UNKNOWN;
}

function half(size: Dim): Dim {
  return size === null ? null : addDims(floorDivideDims(size, 2), 1);
}

const complexOf = (type: string | undefined): string | undefined =>
  type === "float64" ? "complex128" : type === "float32" ? "complex64" : undefined;

export const signal: Entries = {
  rfft: fn(
    ordered("input_tensor fft_length name", { input_tensor: tensorArgument, fft_length: ignored }),
    ({ input_tensor: x }, _ctx, { given }) =>
      made(
        isRanked(x.shape) ? replaceLast(x.shape, given.has("fft_length") ? UNKNOWN : half(last(x.shape))) : UNKNOWN_RANK,
        complexOf(x.dtype),
      ),
  ),
  fft: elementwise("input name"),
  ifft: elementwise("input name"),
  fft2d: elementwise("input name"),
  ifft2d: elementwise("input name"),
  dct: elementwise("input type n axis norm name"),
  frame: fn(
    ordered("signal frame_length frame_step pad_end pad_value axis name", {
      signal: tensorArgument,
      frame_length: dim,
      frame_step: dim,
      pad_end: flag(false),
    }),
    ({ signal: x, frame_length, frame_step, pad_end }, _ctx, { given }) => {
      if (given.has("axis") || !isRanked(x.shape)) return unknownTensor;
      return made([...x.shape.slice(0, -1), frameCount(last(x.shape), frame_length, frame_step, pad_end), frame_length], x.dtype);
    },
  ),
  stft: fn(
    ordered("signals frame_length frame_step fft_length window_fn pad_end name", {
      signals: tensorArgument,
      frame_length: dim,
      frame_step: dim,
      fft_length: optional(dim),
      pad_end: flag(false),
    }),
    ({ signals: x, frame_length, frame_step, fft_length, pad_end }) => {
      if (!isRanked(x.shape)) return unknownTensor;
      const frames = frameCount(last(x.shape), frame_length, frame_step, pad_end);
      return made([...x.shape.slice(0, -1), frames, half(fft_length ?? enclosingPower(frame_length))], complexOf(x.dtype));
    },
  ),
  hann_window: fn(ordered("window_length periodic dtype name", { window_length: dim }), ({ window_length }) =>
    made([window_length], "float32"),
  ),
  hamming_window: fn(ordered("window_length periodic dtype name", { window_length: dim }), ({ window_length }) =>
    made([window_length], "float32"),
  ),
  linear_to_mel_weight_matrix: fn(
    ordered("num_mel_bins num_spectrogram_bins sample_rate lower_edge_hertz upper_edge_hertz dtype name", {
      num_mel_bins: withDefault(dim, 20 as Dim),
      num_spectrogram_bins: withDefault(dim, 129 as Dim),
    }),
    ({ num_mel_bins, num_spectrogram_bins }) => made([num_spectrogram_bins, num_mel_bins], "float32"),
  ),
};
