/** `keras.ops.nn`: normalization, losses, encodings, attention (keras/src/ops/nn.py). */
import { addDims, compareDims, type Dim, floorDivideDims, multiplyDims, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { isIntegerDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import {
  compareShapes,
  dimAt,
  formatShape,
  insertAxis,
  isRanked,
  normalizeAxis,
  removeAxis,
  replaceAxis,
  replaceLast,
} from "../../../shape/shape";
import { tuple } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything, dim, dims, ignored, integer, integers, knownFlag, optional, text, withDefault } from "../../vocabulary/params";
import { FLOATING_ONLY, floatOf, type Kind, promoted, refuseTypes, typed } from "./kinds";
import { dtype, isSymbolic, made, op, tensorArgument, unknownTensor } from "./operation";

/** Along one axis or several; arrays of integers have no softmax. */
const alongAxis = (owner: string): Entry =>
  op("x axis", { x: tensorArgument, axis: withDefault(optional(integers), [-1]) }, ({ x, axis }, ctx) => {
    if (isRanked(x.shape)) for (const each of axis ?? []) if (isSymbolic(x) || x.shape.length > 0) normalizeAxis(owner, each, x.shape);
    const type = typed(owner, FLOATING, x);
    if (owner === "softmax" && axis?.length === 1 && isRanked(x.shape) && x.shape.at(axis[0] ?? -1) === 1)
      ctx.report({ code: "softmax-one-unit", owner, got: x.shape });
    return made(x.shape, type);
  });

function glu(x: TensorValue, axis: number): TensorValue {
  const type = typed("glu", ["same", "same", "bool int uint"], x);
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, type);
  const at = normalizeAxis("glu", axis, x.shape);
  const size = dimAt(x.shape, at);
  if (typeof size === "number" && size % 2 !== 0)
    fail({
      code: "invalid-argument",
      owner: "glu",
      argument: "x",
      expected: `an even size in axis ${axis}`,
      got: formatShape(x.shape),
      shape: x.shape,
    });
  return made(replaceAxis(x.shape, at, floorDivideDims(size, 2)), type);
}

/** The scores of every class are summed up over `axis`. */
function checkEqual(loss: string, target: TensorValue, output: TensorValue): void {
  const [a, b] = [target.shape, output.shape];
  if (compareShapes(a, b) === "no")
    fail({ code: "label-mismatch", loss, expected: "labels of the shape of the output", labels: a, output: b });
}

/** Probabilities and labels as arrays must be of one floating type. */
function checkTypes(owner: string, target: TensorValue, output: TensorValue): void {
  if (isSymbolic(target, output)) return;
  refuseTypes(owner, FLOATING_ONLY, output.dtype, "output");
  if (target.dtype !== undefined && output.dtype !== undefined && target.dtype !== output.dtype)
    fail({
      code: "wrong-kind",
      owner,
      expected: `a target of type ${output.dtype}, as the output has`,
      got: target.dtype,
      argument: "target",
    });
}

function categorical(target: TensorValue, output: TensorValue, axis: number): TensorValue {
  checkEqual("categorical_crossentropy", target, output);
  const type = isIntegerDType(output.dtype) && !isSymbolic(target, output) ? undefined : output.dtype;
  if (!isRanked(output.shape)) return made(UNKNOWN_RANK, type);
  if (output.shape.length < 1)
    return fail({ code: "rank-mismatch", owner: "categorical_crossentropy", expected: "rank 1 or more", got: output.shape });
  // KerasTensors lose the last axis whatever `axis` is.
  const at = isSymbolic(target, output) ? -1 : normalizeAxis("categorical_crossentropy", axis, output.shape);
  return made(removeAxis(output.shape, at), type);
}

function sparse(target: TensorValue, output: TensorValue): TensorValue {
  if (!isRanked(target.shape) || !isRanked(output.shape)) return made(target.shape, output.dtype);
  const loss = "sparse_categorical_crossentropy";
  const refuse = (expected: string): never => fail({ code: "label-mismatch", loss, expected, labels: target.shape, output: output.shape });
  if (output.shape.length < 1) return refuse("an output of rank 1 or more");
  const isColumn = target.shape.length === output.shape.length && target.shape.at(-1) === 1;
  const labels = isColumn ? target.shape.slice(0, -1) : target.shape;
  const leading = output.shape.slice(0, -1);
  if (labels.length !== leading.length || compareShapes(labels, leading) === "no") refuse(`class indices of shape ${formatShape(leading)}`);
  return made(labels, output.dtype);
}

/** Arrays may be encoded along no axis, which is the last; KerasTensors may not. */
function encodedAxis(owner: string, x: TensorValue, axis: number | null): number {
  return axis ?? (isSymbolic(x) ? missing(owner, "axis") : -1);
}

function missing(owner: string, argument: string): never {
  return fail({ code: "invalid-argument", owner, argument, expected: "an integer", got: "None" });
}

/** A row for each index, with a single 1. */
function oneHot(x: TensorValue, classes: Dim, axis: number, type: string | undefined | null): Value {
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, type === null ? "float32" : type);
  const rank = x.shape.length + 1;
  const at = normalizeAxis("one_hot", axis, x.shape, rank);
  return made(insertAxis(x.shape, at, classes), type === null ? "float32" : type, at === rank - 1 ? { oneHot: true } : {});
}

/** The second axis is reduced once the classes have theirs; labels of rank 1 lose their only one. */
function multiHot(x: TensorValue, classes: Dim | null, axis: number, type: string | undefined | null): Value {
  const count = classes ?? UNKNOWN;
  // Of a KerasTensor its own is declared, whichever is asked for.
  const result = isSymbolic(x) ? x.dtype : (type ?? "float32");
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, result);
  if (x.shape.length === 0) return made(isSymbolic(x) ? [count] : [], result);
  if (axis < -1 || axis > x.shape.length) return made(UNKNOWN_RANK, result);
  const whole = insertAxis(x.shape, axis, count);
  return made(removeAxis(whole, x.shape.length === 1 ? 0 : 1), result);
}

function attention(query: TensorValue, key: TensorValue, value: TensorValue): Value {
  for (const each of [query, key, value])
    if (isRanked(each.shape) && each.shape.length !== 4)
      fail({ code: "rank-mismatch", owner: "dot_product_attention", expected: "rank 4", got: each.shape });
  if (isSymbolic(query, key, value)) return made(query.shape, floatOf(promoted(query.dtype, key.dtype, value.dtype)));
  const lastOfValue = isRanked(value.shape) ? dimAt(value.shape, -1) : UNKNOWN;
  return made(isRanked(query.shape) ? replaceLast(query.shape, lastOfValue) : UNKNOWN_RANK, promoted(query.dtype, key.dtype, value.dtype));
}

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

const same = (names: string): Entry => op(names, { x: tensorArgument }, ({ x }) => made(x.shape, x.dtype));

const FLOATING: Kind = ["same", "same", FLOATING_ONLY];

const format = withDefault(text, "channels_last");

export const nn: Entries = {
  softmax: alongAxis("softmax"),
  log_softmax: alongAxis("log_softmax"),
  sparsemax: op("x axis", { x: tensorArgument, axis: withDefault(integer, -1) }, ({ x, axis }) => {
    if (isRanked(x.shape)) normalizeAxis("sparsemax", axis, x.shape);
    return made(x.shape, typed("sparsemax", FLOATING, x));
  }),
  glu: op("x axis", { x: tensorArgument, axis: withDefault(integer, -1) }, ({ x, axis }) => glu(x, axis)),
  normalize: op("x axis order epsilon", { x: tensorArgument, axis: withDefault(optional(integers), [-1]) }, ({ x, axis }) => {
    if (isRanked(x.shape)) for (const each of axis ?? []) normalizeAxis("normalize", each, x.shape);
    return made(x.shape, typed("normalize", ["float32", "same", FLOATING_ONLY], x));
  }),
  batch_normalization: op(
    "x mean variance axis offset scale epsilon",
    { x: tensorArgument, mean: tensorArgument, variance: tensorArgument, axis: integer },
    ({ x, mean, variance, axis }) => {
      if (isRanked(x.shape)) {
        const size = dimAt(x.shape, normalizeAxis("batch_normalization", axis, x.shape));
        for (const each of [mean, variance])
          if (isRanked(each.shape) && (each.shape.length !== 1 || compareDims(dimAt(each.shape, 0), size) === "no"))
            fail({
              code: "broadcast-mismatch",
              owner: "batch_normalization",
              shapes: [each.shape, x.shape],
              detail: `a vector as long as axis ${axis}`,
            });
      }
      return made(x.shape, typed("batch_normalization", ["same", "same", "bool"], x));
    },
  ),
  layer_normalization: op(
    "x gamma beta axis epsilon kwargs",
    { x: tensorArgument, gamma: ignored, beta: ignored, kwargs: { ...ignored, rest: "kwargs" } },
    ({ x }) => made(x.shape, x.dtype),
  ),
  rms_normalization: same("x scale axis epsilon"),
  one_hot: op(
    "x num_classes axis dtype sparse",
    { x: tensorArgument, num_classes: { ...optional(dim), required: true }, axis: withDefault(optional(integer), -1), dtype },
    ({ x, num_classes, axis, dtype: type }) => {
      if (num_classes === null && !isSymbolic(x)) missing("one_hot", "num_classes");
      return oneHot(x, num_classes, encodedAxis("one_hot", x, axis), type);
    },
  ),
  multi_hot: op(
    "inputs num_classes axis dtype sparse kwargs",
    {
      inputs: tensorArgument,
      num_classes: optional(dim),
      axis: withDefault(optional(integer), -1),
      dtype,
      kwargs: { ...ignored, rest: "kwargs" },
    },
    ({ inputs, num_classes, axis, dtype: type }) => {
      if (num_classes === null) missing("multi_hot", "num_classes");
      return multiHot(inputs, num_classes, encodedAxis("multi_hot", inputs, axis), type);
    },
  ),
  categorical_crossentropy: op(
    "target* output* from_logits axis",
    { target: tensorArgument, output: tensorArgument, axis: withDefault(integer, -1), from_logits: knownFlag(false) },
    ({ target, output, axis, from_logits }) => {
      if (from_logits === false && !isIntegerDType(output.dtype)) checkTypes("categorical_crossentropy", target, output);
      return categorical(target, output, axis);
    },
  ),
  sparse_categorical_crossentropy: op(
    "target* output* from_logits axis",
    { target: tensorArgument, output: tensorArgument },
    ({ target, output }) => sparse(target, output),
  ),
  binary_crossentropy: op(
    "target* output* from_logits",
    { target: tensorArgument, output: tensorArgument, from_logits: knownFlag(false) },
    ({ target, output, from_logits }) => {
      checkEqual("binary_crossentropy", target, output);
      if (from_logits === false) checkTypes("binary_crossentropy", target, output);
      return made(output.shape, output.dtype);
    },
  ),
  ctc_loss: op(
    "target output target_length output_length mask_index",
    { target: tensorArgument, output: tensorArgument, target_length: tensorArgument, output_length: tensorArgument },
    ({ target, output }) => {
      const [a, b] = [target.shape, output.shape].map((shape): Dim => (isRanked(shape) ? dimAt(shape, 0) : UNKNOWN));
      if (a !== undefined && b !== undefined && compareDims(a, b) === "no")
        fail({
          code: "label-mismatch",
          loss: "ctc_loss",
          expected: "as many labels as outputs",
          labels: target.shape,
          output: output.shape,
        });
      return made([b ?? UNKNOWN], floatOf(output.dtype));
    },
  ),
  ctc_decode: op(
    "inputs sequence_lengths strategy beam_width top_paths merge_repeated mask_index",
    { inputs: tensorArgument, sequence_lengths: anything, strategy: withDefault(text, "greedy"), top_paths: withDefault(dim, 1 as Dim) },
    ({ inputs, strategy, top_paths }) => {
      if (strategy !== undefined && strategy !== "greedy" && strategy !== "beam_search")
        fail({
          code: "invalid-argument",
          owner: "ctc_decode",
          argument: "strategy",
          expected: "'greedy' or 'beam_search'",
          got: `'${strategy}'`,
        });
      if (isRanked(inputs.shape) && inputs.shape.length !== 3)
        fail({ code: "rank-mismatch", owner: "ctc_decode", expected: "rank 3", got: inputs.shape });
      const batch = isRanked(inputs.shape) ? dimAt(inputs.shape, 0) : UNKNOWN;
      // Of arrays the other strategy gives what the longest decoded sequence needs.
      const steps = (strategy === "greedy" || isSymbolic(inputs)) && isRanked(inputs.shape) ? dimAt(inputs.shape, 1) : UNKNOWN;
      const paths = strategy === "greedy" ? 1 : strategy === undefined ? UNKNOWN : top_paths;
      return tuple([made([paths, batch, steps], "int32"), made([batch, paths], floatOf(inputs.dtype))]);
    },
  ),
  dot_product_attention: op(
    "query key value bias mask scale is_causal flash_attention attn_logits_soft_cap",
    { query: tensorArgument, key: tensorArgument, value: tensorArgument },
    ({ query, key, value }) => attention(query, key, value),
  ),
  psnr: op("x1* x2* max_val!", { x1: tensorArgument, x2: tensorArgument }, ({ x1, x2 }) => {
    if (!isSymbolic(x1, x2) && compareShapes(x1.shape, x2.shape) === "no")
      fail({ code: "broadcast-mismatch", owner: "psnr", shapes: [x1.shape, x2.shape], detail: "images of one shape" });
    return made([], isSymbolic(x1, x2) ? "float32" : floatOf(promoted(x1.dtype, x2.dtype)));
  }),
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
    { x: tensorArgument, output_size: two, kernel_size: two },
    ({ x, output_size, kernel_size }) => {
      if (isRanked(x.shape) && x.shape.length !== 3)
        return fail({ code: "rank-mismatch", owner: "fold", expected: "rank 3", got: x.shape });
      if (!isRanked(x.shape)) return unknownTensor;
      return made(
        [dimAt(x.shape, 0), floorDivideDims(dimAt(x.shape, 1), multiplyDims(dimAt(kernel_size, 0), dimAt(kernel_size, 1))), ...output_size],
        x.dtype,
      );
    },
  ),
};
