/** EinsumDense (keras/src/layers/core/einsum_dense.py): a dense layer along the axes an equation names. */
import { compareDims, type Dim, type Dims, formatDim, isUnknown, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { einsumShape } from "../../../../shape/einsum";
import { fail } from "../../../../shape/problem";
import { copiesOf, dimAt, formatShape, isRanked } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { shapeOf } from "../../../../value/make";
import type { Entries } from "../../../vocabulary/functions";
import { inputDims, type WeightSpec } from "../../../vocabulary/layers";
import { dim, ignoring, optional, param, refuse, text } from "../../../vocabulary/params";
import { activates, activation } from "../../activations";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { reshapedEinsum } from "../../ops/einsum";
import type { LayerCall } from "../../state";
import { enableLora, quantize } from "../adaptation";
import { withLora } from "../weights";

/** An int, or a tuple of sizes and Nones, without the batch axis. */
const outputShape = param<Dims | undefined>((value, at) => {
  if (value.kind === "int") return [value.value];
  const shape = shapeOf(value) ?? refuse(at, "an integer or a tuple of sizes", value);
  return isRanked(shape) ? shape : undefined;
}, undefined);

interface Arguments {
  readonly equation: string | undefined;
  readonly output_shape: Dims | undefined;
  readonly bias_axes: string | undefined | null;
}

export const einsumDense: Entries = {
  EinsumDense: layer(
    {
      config: "+activity_regularizer -gptq_unpacked_column_size ?lora_rank+lora_alpha",
      params: {
        equation: text,
        output_shape: outputShape,
        activation,
        bias_axes: optional(text),
        ...identifiers(
          "kernel_initializer",
          "bias_initializer",
          "kernel_regularizer",
          "bias_regularizer",
          "kernel_constraint",
          "bias_constraint",
        ),
        lora_rank: optional(dim),
        ...ignoring("lora_alpha", "gptq_unpacked_column_size", "quantization_config"),
      },
      input: { freezesRank: true },
      weights: (args, input, owner) => {
        const shapes = analyze(args, input, owner);
        if (!shapes) return [["kernel", [UNKNOWN]]];
        const weights: readonly WeightSpec[] = [["kernel", shapes.kernel], ...(shapes.bias ? [["bias", shapes.bias] as const] : [])];
        return withLora(weights, args.lora_rank ?? undefined);
      },
      output: (args, input, owner, { framework }) => {
        const shapes = analyze(args, input, owner, framework !== "keras");
        if (!shapes || args.equation === undefined) return UNKNOWN_RANK;
        return framework === "keras" ? shapes.output : einsumShape(owner, args.equation, [input, shapes.kernel]);
      },
      dtype: "float",
      after: (args, output, call, ctx, owner) => {
        const other = output.framework === "keras" ? undefined : otherKernel(args, call, owner);
        return activates(args, other ? { ...output, shape: other } : output, call, ctx, owner);
      },
    },
    { methods: { enable_lora: enableLora, quantize: quantize(false) } },
  ),
};

/** The output of an array of other sizes than those that the kernel was built for, where it has one; else it fails. */
function otherKernel(args: Arguments, call: LayerCall, owner: string): Shape | undefined {
  const input = inputDims(call);
  const wanted = input && analyze(args, input, owner, true)?.kernel;
  const built = call.state.weights?.find(({ name }) => name === "kernel")?.shape;
  if (!wanted || built?.length !== wanted.length || wanted.every((size, axis) => compareDims(size, dimAt(built, axis)) !== "no"))
    return undefined;
  const reshaped = args.equation === undefined ? undefined : reshapedEinsum(args.equation, input, built);
  if (reshaped) return reshaped;
  return failAt({ at: call.at }, { code: "matmul-mismatch", owner, shapes: [input, built], detail: "sizes that the kernel was built for" });
}

interface Shapes {
  readonly kernel: Dims;
  readonly bias: Dims | undefined;
  readonly output: Dims;
}

type Refuse = (argument: "equation" | "output_shape" | "bias_axes", expected: string) => never;

/**
 * Source: _analyze_einsum_string and _analyze_split_string, which inserts the axes of a leading ellipsis one by one before each other
 * and so declares them the other way round. Undefined when the arguments are not known. A layer that `isBuilt` only multiplies arrays.
 */
function analyze({ equation, output_shape, bias_axes }: Arguments, input: Dims, owner: string, isBuilt = false): Shapes | undefined {
  if (equation === undefined || output_shape === undefined) return undefined;
  const got = { equation: `'${equation}'`, output_shape: formatShape(output_shape), bias_axes: `'${bias_axes}'` };
  const refuseArgument: Refuse = (argument, expected) =>
    fail({ code: "invalid-argument", owner, argument, expected, got: got[argument], shape: input });
  const { letters, weight, output, leftElided } = split(equation, refuseArgument);
  const elided = input.length - letters.length;
  const named = sizesOf(letters, input, leftElided ? elided : 0);
  if (!named) return fail({ code: "rank-mismatch", owner, expected: `rank ${letters.length} for '${letters}'`, got: input });
  const full = leftElided
    ? [dimAt(input, 0), ...input.slice(1, Math.max(elided, 1)).toReversed(), ...output_shape]
    : [dimAt(input, 0), ...output_shape, ...input.slice(letters.length)];
  const results =
    sizesOf(output, full, leftElided ? elided : 0) ?? refuseArgument("output_shape", `${output.length - 1} sizes (of '${output}')`);
  if (!isBuilt) checkShared(named, results, refuseArgument);
  for (const letter of output)
    if (!letters.includes(letter) && !weight.includes(letter)) refuseArgument("equation", `'${letter}' in the input or the weight`);
  const kernel = [...weight].map((letter) => {
    const size = results.has(letter) ? results.get(letter) : named.get(letter);
    return size === undefined ? refuseArgument("equation", `'${letter}' in the input or the output`) : size;
  });
  const bias = typeof bias_axes === "string" ? biasShape(bias_axes, output, results, leftElided ? 0 : elided, refuseArgument) : undefined;
  return { kernel, bias: bias_axes === undefined ? [UNKNOWN] : bias, output: full };
}

/** The size each letter stands for; undefined when there are fewer axes than letters. */
function sizesOf(letters: string, dims: Dims, offset: number): ReadonlyMap<string, Dim> | undefined {
  if (offset < 0 || letters.length + offset > dims.length) return undefined;
  return new Map([...letters].map((letter, index) => [letter, dimAt(dims, index + offset)]));
}

/** As in Keras, a size in `output_shape` also contradicts an unknown one of the input. */
function checkShared(named: ReadonlyMap<string, Dim>, results: ReadonlyMap<string, Dim>, refuseArgument: Refuse): void {
  for (const [letter, size] of named) {
    const result = results.get(letter);
    if (result === undefined || result === null || isUnknown(result)) continue;
    if (size === null || compareDims(size, result) === "no")
      refuseArgument("output_shape", `${formatDim(size)} for the shared axis '${letter}'`);
  }
}

function biasShape(axes: string, output: string, results: ReadonlyMap<string, Dim>, trailing: number, refuseArgument: Refuse): Dims {
  const places = [...axes].map((letter) => output.indexOf(letter));
  if (places.length === 0 || places.includes(-1)) refuseArgument("bias_axes", `letters of the output '${output}'`);
  const sizes = [...output.slice(Math.min(...places))].map((letter): Dim => (axes.includes(letter) ? (results.get(letter) ?? null) : 1));
  return [...sizes, ...copiesOf(trailing, 1)];
}

interface Split {
  readonly letters: string;
  readonly weight: string;
  readonly output: string;
  readonly leftElided: boolean;
}

function split(equation: string, refuseArgument: Refuse): Split {
  for (const [pattern, leftElided] of FORMS) {
    const match = pattern.exec(equation);
    if (match) return { letters: match[1] ?? "", weight: match[2] ?? "", output: match[3] ?? "", leftElided };
  }
  return refuseArgument("equation", "the form 'X,Y->Z', '...X,Y->...Z' or 'X...,Y->Z...'");
}

const FORMS: readonly (readonly [RegExp, boolean])[] = [
  [/^([a-zA-Z]+),([a-zA-Z]+)->([a-zA-Z]+)/, false],
  [/^\.\.\.([a-zA-Z]+),([a-zA-Z]+)->\.\.\.([a-zA-Z]+)/, true],
  [/^([a-zA-Z]{2,})\.\.\.,([a-zA-Z]+)->([a-zA-Z]+)\.\.\./, false],
];
