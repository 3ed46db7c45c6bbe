/** Losses of `keras.ops.nn`: crossentropies, CTC (keras/src/ops/nn.py). */
import { compareDims, type Dim, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { isIntegerDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { compareShapes, dimAt, formatShape, isRanked, normalizeAxis, removeAxis } from "../../../shape/shape";
import { tuple } from "../../../value/make";
import type { TensorValue } from "../../../value/values";
import { NOT_KNOWN } from "../../vocabulary/bind";
import type { Entries } from "../../vocabulary/functions";
import { anything, dim, integer, knownFlag, param, text, withDefault } from "../../vocabulary/params";
import { FLOATING_ONLY, floatOf, refuseTypes } from "./kinds";
import { isSymbolic, made, op, tensorArgument } from "./operation";

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

/** KerasTensors take anything here, and arrays axes of which nothing is said. */
const lastly = param<number>((value, at) => (value.kind === "int" ? integer.read(value, at) : NOT_KNOWN));

export const nnLosses: Entries = {
  categorical_crossentropy: op(
    "target* output* from_logits axis",
    { target: tensorArgument, output: tensorArgument, axis: withDefault(lastly, -1), from_logits: knownFlag(false) },
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
};
