/** `tf.function`: a Python function that is traced into a graph (tensorflow/python/eager/polymorphic_function). */
import { compareShapes, formatShape } from "../../shape/shape";
import { type Args, type ArgumentValue, failAt } from "../../value/context";
import { unknown } from "../../value/make";
import { mapLeaves } from "../../value/tensors";
import type { FunctionValue, Value } from "../../value/values";
import { type Entry, raw } from "../vocabulary/functions";
import { made, toTensor } from "./arguments";
import { tensorOfSpec } from "./types";

/** `@tf.function`, whether the decorator has arguments or not. */
export const functionDecorator: Entry = raw((args) => {
  const callee = args.positional[0]?.value ?? args.named.get("func")?.value;
  const signature = args.named.get("input_signature")?.value;
  if (callee && callee.kind !== "none") return traced(callee, signature);
  return { kind: "native", name: "tf.function", invoke: (inner) => traced(inner.positional[0]?.value ?? unknown, signature) };
});

function traced(callee: Value, signature: Value | undefined): Value {
  if (callee.kind !== "function") return callee;
  return {
    ...callee,
    traced: (args, ctx, run) => {
      checkSignature(callee, signature, args);
      const given = asSpecified(callee, signature, args);
      const result = ctx.trace(() => run(given));
      return isTensorShape(result) ? (toTensor(result) ?? unknown) : mapLeaves(result, returned);
    },
  };
}

function isTensorShape(value: Value): boolean {
  return value.kind === "tuple" && value.flavour === "TensorShape";
}

/** What a graph gives back are tensors: numbers and shapes become some. */
function returned(leaf: Value): Value {
  switch (leaf.kind) {
    case "int":
    case "float":
    case "bool":
    case "string":
      return toTensor(leaf) ?? leaf;
    case "tensor":
      return leaf.framework === "keras" ? leaf : (toTensor(leaf) ?? leaf);
    default:
      return leaf;
  }
}

/** Every argument must be one that its specification describes. */
function checkSignature(callee: FunctionValue, signature: Value | undefined, args: Args): void {
  if ((signature?.kind !== "list" && signature?.kind !== "tuple") || !signature.items) return;
  const given = callee.owner ? args.positional.slice(1) : args.positional;
  for (const [i, spec] of signature.items.entries()) {
    const argument = given[i];
    if (argument) checkArgument(callee, spec, argument, i);
  }
}

/** Numbers, lists and arrays become tensors of the type of their specification. */
function asSpecified(callee: FunctionValue, signature: Value | undefined, args: Args): Args {
  if ((signature?.kind !== "list" && signature?.kind !== "tuple") || !signature.items) return args;
  const specs = callee.owner ? [undefined, ...signature.items] : signature.items;
  return {
    ...args,
    positional: args.positional.map((argument, i) => {
      const [spec, got] = [specs[i], toTensor(argument.value)];
      const isMade = argument.value.kind === "unknown" || (argument.value.kind === "tensor" && argument.value.framework === "tensorflow");
      return spec && got && !isMade ? { ...argument, value: made(got.shape, tensorOfSpec(spec)?.dtype) } : argument;
    }),
  };
}

function checkArgument(callee: FunctionValue, spec: Value, { value, site }: ArgumentValue, index: number): void {
  const [wanted, got] = [tensorOfSpec(spec), toTensor(value)];
  if (!wanted || !got || value.kind === "unknown") return;
  const isOther = value.kind === "tensor" && value.framework === "tensorflow" && wanted.dtype !== undefined && got.dtype !== undefined;
  const fits = compareShapes(wanted.shape, got.shape) !== "no" && !(isOther && wanted.dtype !== got.dtype);
  if (fits) return;
  const parameters = callee.definition.parameters.slice(callee.owner ? 1 : 0);
  failAt(
    { at: site },
    {
      code: "invalid-argument",
      owner: callee.name,
      argument: parameters[index]?.name.id ?? `${index}`,
      expected: `what the input_signature says, ${formatShape(wanted.shape)}${wanted.dtype ? ` of ${wanted.dtype}` : ""}`,
      got: `a tensor${got.dtype ? ` of ${got.dtype}` : ""}`,
      shape: got.shape,
    },
  );
}
