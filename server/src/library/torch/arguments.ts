/** What PyTorch functions take and return. Arrays of other packages are taken as they are: with Keras on PyTorch they are the same. */
import { compareDims, type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isRanked, normalizeAxis } from "../../shape/shape";
import type { Args, ArgumentValue } from "../../value/context";
import { dimOf, shapeOf } from "../../value/make";
import { anyTensor, asTensor, type TensorParts, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param, type Params } from "../vocabulary/bind";
import { forgiving } from "../vocabulary/forgiving";
import { type Entry, fn, type Rule } from "../vocabulary/functions";
import { dtypeName, integer, integers, optional, ordered, param, restKeywords, withDefault } from "../vocabulary/params";

/** A result of a PyTorch function. */
export function made(shape: Shape, dtype: string | undefined, parts: TensorParts = {}): TensorValue {
  return tensor(shape, dtype, "torch", parts);
}

export const unknownTensor: TensorValue = anyTensor("torch");

/** The same values in another shape. */
export function moved(of: TensorValue, shape: Shape, parts: TensorParts = {}): TensorValue {
  return made(shape, of.dtype, { ...(of.range ? { range: of.range } : {}), ...parts });
}

/** `torch.as_tensor(value)`: Python floats are float32, integers int64. */
export function toTensor(value: Value): TensorValue | undefined {
  const found = asTensor(value, "torch");
  if (!found || found.framework === "keras") return undefined;
  const { node: _node, nodeIndex: _index, name: _name, variable: _variable, origin: _origin, ...rest } = found;
  return {
    ...rest,
    framework: "torch",
    dtype: value.kind !== "tensor" && found.dtype === "float64" && !holdsArray(value) ? "float32" : found.dtype,
  };
}

function holdsArray(value: Value): boolean {
  if (value.kind === "tensor") return true;
  return (value.kind === "list" || value.kind === "tuple") && (value.items?.some(holdsArray) ?? false);
}

/** A tensor; what is not known may be any tensor. */
export const tensorArgument: Param<TensorValue> = param<TensorValue>((value) => toTensor(value) ?? NOT_KNOWN, unknownTensor);

/** A list or tuple of tensors. */
export const tensorsArgument: Param<readonly TensorValue[]> = param<readonly TensorValue[]>((value, at) => {
  const items =
    value.kind === "tensor" ? undefined : at.ctx.items(value)?.map((item) => (item.kind === "unknown" ? unknownTensor : toTensor(item)));
  return items?.every((each) => each !== undefined) ? items : NOT_KNOWN;
});

/**
 * A function whose further keyword arguments (`out`, `device`) do not matter. Most have several signatures, so that arguments
 * which do not fit the one declared are no mistake: the result is not known then.
 */
export function torchFunction<const P extends Params>(names: string, params: P, rule: Rule<P>): Entry {
  const declared = { ...ordered(names, params), kwargs: restKeywords };
  const entry = fn(declared, (args, ctx, binding) => rule(args, ctx, binding));
  const define: Entry["define"] = (path, library) => {
    const value = entry.define(path, library);
    return value.kind === "native" ? forgiving({ ...value, invoke: (args, ctx) => value.invoke(renamed(args, declared), ctx) }) : value;
  };
  return { ...entry, define };
}

/** NumPy's names of parameters, which PyTorch takes as well (torch/csrc/utils/python_arg_parser.cpp). */
const NUMPY_NAMES: Readonly<Record<string, string>> = {
  axis: "dim",
  keepdims: "keepdim",
  x: "input",
  a: "input",
  x1: "input",
  x2: "other",
};

/** Arguments under the declared names; `*sizes` given by name stand in their place. */
function renamed(args: Args, params: Params): Args {
  const positional = [...args.positional];
  const named = new Map<string, ArgumentValue>();
  for (const [name, argument] of args.named) {
    const meant = NUMPY_NAMES[name];
    if (params[name]?.rest === "args") positional.push(argument);
    else named.set(meant !== undefined && !params[name] && params[meant] ? meant : name, argument);
  }
  return { ...args, positional, named };
}

/** `dim` of a reduction: none, one or several. */
export const dimensions: Param<readonly number[] | null> = optional(integers);
export const dimension: Param<number> = integer;
export const optionalDimension: Param<number | null> = optional(integer);

/** A dtype; null when none is given. */
export const dtype: Param<string | undefined | null> = withDefault(
  param<string | undefined | null>((value) => dtypeName(value), undefined),
  null,
);

/** `*size`: numbers, or one tuple of them. */
export const sizes: Param<Shape> = {
  ...withDefault(
    param<Shape>((value) => {
      const given = value.kind === "tuple" ? value.items : [];
      const [first] = given;
      if (given.length === 1 && first && first.kind !== "int")
        return shapeOf(first) ?? (first.kind === "unknown" ? UNKNOWN_RANK : NOT_KNOWN);
      return given.map((each) => dimOf(each) ?? UNKNOWN);
    }, UNKNOWN_RANK),
    [] as Shape,
  ),
  rest: "args",
};

/** A size given as a number or a tuple of numbers. */
export const sizeTuple: Param<Shape> = param<Shape>((value) => {
  if (value.kind === "int") return [value.value];
  return shapeOf(value) ?? NOT_KNOWN;
}, UNKNOWN_RANK);

/** An axis as an index; undefined for a shape that is not known. */
export function axisOf(owner: string, dim: number, of: TensorValue): number | undefined {
  return isRanked(of.shape) ? normalizeAxis(owner, dim, of.shape.length === 0 ? [1] : of.shape) : undefined;
}

/** The size of an axis that weights were made for. */
export function checkSize(owner: string, of: TensorValue, axis: number, expected: Dim): void {
  if (isRanked(of.shape) && compareDims(dimAt(of.shape, axis), expected) === "no")
    fail({ code: "axis-mismatch", owner, axis, expected, got: of.shape });
}

export function checkRank(owner: string, of: TensorValue, ...ranks: readonly number[]): void {
  if (isRanked(of.shape) && !ranks.includes(of.shape.length))
    fail({ code: "rank-mismatch", owner, expected: `rank ${ranks.join(" or ")}`, got: of.shape });
}

/** Weights are floating; no type of whole numbers is cast to theirs. */
export function checkFloating(owner: string, of: TensorValue): void {
  if (isIntegerDType(of.dtype) || of.dtype === "bool")
    fail({ code: "wrong-kind", owner, expected: "a tensor of a floating type", got: `one of ${of.dtype}` });
}

/** A shape without some axes, or without any; a tensor without axes has one to name. */
export function reduceAxes(owner: string, of: TensorValue, axes: readonly number[] | null, keepdim: boolean): Shape {
  if (isRanked(of.shape) && of.shape.length === 0) {
    for (const axis of axes ?? []) axisOf(owner, axis, of);
    return [];
  }
  return reduceShape(owner, of.shape, axes === null || axes.length === 0 ? undefined : axes, keepdim);
}
