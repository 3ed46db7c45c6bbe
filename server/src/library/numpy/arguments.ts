/** Parameters that NumPy functions share, and the arrays they return. */
import { type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { failAt } from "../../value/context";
import { dimOf, none, shapeOf } from "../../value/make";
import { anyTensor, asRow, type TensorParts, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param, type Reading } from "../vocabulary/bind";
import { anything, flag, ignored, integers, optional, param, refuse, withDefault } from "../vocabulary/params";

/** A result of a NumPy function. */
export function ndarray(shape: Shape, dtype: string | undefined, parts: TensorParts = {}): TensorValue {
  return tensor(shape, dtype, "numpy", parts);
}

/** What NumPy makes an array of; a KerasTensor cannot be one. */
export const array: Param<TensorValue> = param<TensorValue>((value, at) => asArray(value, at) ?? NOT_KNOWN);

/** The same, where the result is an array whatever the argument is. */
export const anyArray: Param<TensorValue> = { ...array, whenUnknown: anyTensor("numpy") };

/** The raw value, for functions where a Python number is not just an array; None when absent. */
export const arrayOrNone: Param<Value> = withDefault(anything, none);

function asArray(value: Value, at: Reading): TensorValue | undefined {
  const found = asRow(value);
  if (found?.framework === "keras") {
    failAt(
      { at: at.site },
      { code: "wrong-kind", owner: at.owner, expected: "an array", got: "a KerasTensor, which has no values", argument: at.argument },
    );
  }
  return found;
}

/** Arrays to be joined: each of them, or how many there are of one kind. */
export interface Sequence {
  readonly items: readonly TensorValue[] | undefined;
  readonly element: TensorValue;
  readonly count: Dim;
}

/** A list or tuple of arrays, or an array whose rows are meant. */
export const sequence: Param<Sequence> = param<Sequence>((value, at) => {
  if (value.kind === "tensor" || value.kind === "union") return rows(value, at);
  const items = at.ctx.items(value);
  if (!items) return elements(at.ctx.element(value), at);
  const tensors = items.map((item) => (item.kind === "unknown" ? anyTensor("numpy") : asArray(item, at)));
  const [first = anyTensor("numpy")] = tensors;
  return tensors.every((each) => each !== undefined) ? { items: tensors, element: first, count: tensors.length } : NOT_KNOWN;
});

function rows(value: Value, at: Reading): Sequence | typeof NOT_KNOWN {
  const whole = asArray(value, at);
  if (!whole) return NOT_KNOWN;
  if (!isRanked(whole.shape)) return { items: undefined, element: anyTensor("numpy", whole.dtype), count: UNKNOWN };
  const [count, ...row] = whole.shape;
  if (count === undefined) return refuse(at, "a sequence of arrays", value);
  return { items: undefined, element: { ...whole, shape: row }, count };
}

function elements(element: Value, at: Reading): Sequence {
  return { items: undefined, element: asArray(element, at) ?? anyTensor("numpy"), count: UNKNOWN };
}

/** None, an int or a tuple of ints. */
export const axes: Param<readonly number[] | null> = optional(integers);
export const keepdims: Param<boolean> = flag(false);

/** A shape: an int or a tuple of ints. A shape that is not known gives an array of unknown rank. */
export const size: Param<Shape> = param<Shape>((value, at) => {
  const single = value.kind === "none" ? undefined : dimOf(value);
  if (single !== undefined && value.kind !== "union" && (value.kind !== "tensor" || value.content))
    return checkSizes([single as Dim], value, at);
  if (value.kind === "tensor" && !value.content) return isRanked(value.shape) && value.shape.length === 0 ? [UNKNOWN] : UNKNOWN_RANK;
  const shape = shapeOf(value);
  if (shape) return isRanked(shape) ? checkSizes(shape, value, at) : shape;
  return value.kind === "union" ? UNKNOWN_RANK : refuse(at, "an integer or a tuple of integers", value);
}, UNKNOWN_RANK);

function checkSizes(dims: Dims, value: Value, at: Reading): Dims {
  if (dims.some((dim) => dim === null || (typeof dim === "number" && dim < 0))) refuse(at, "sizes of zero or more", value);
  return dims;
}

/** Parameters of every ufunc after its operands. */
export const ufuncOptions = {
  out: ignored,
  where: ignored,
  casting: ignored,
  order: ignored,
  dtype: ignored,
  subok: ignored,
  signature: ignored,
} as const;

/** Refuses what is surely no vector. */
export function vectorOnly(owner: string, of: TensorValue): void {
  if (isRanked(of.shape) && of.shape.length !== 1) fail({ code: "rank-mismatch", owner, expected: "rank 1", got: of.shape });
}
