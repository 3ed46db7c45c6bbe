/** Methods that only tensors have; the others are functions of the module (torch/_tensor.py). */

import { type Dims, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { dimAt, isRanked, last } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyBool, anyFloat, anyInt, int, list, none, prepend, unknown } from "../../value/make";
import type { NativeFunctionValue, TensorValue, Value } from "../../value/values";
import { cast } from "../numpy/dtypes";
import { type Entries, type Entry, entryValue } from "../vocabulary/functions";
import { dtypeName, keyword } from "../vocabulary/params";
import { dtype, made, moved, sizes, sizeTuple, tensorArgument, torchFunction } from "./arguments";
import { functions } from "./functions";

/** A method of a tensor by name; undefined when it is not known. */
export function torchMethod(of: TensorValue, name: string): Value | undefined {
  const own = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (own) return native(name, (args) => own(of, args));
  if (Object.hasOwn(CASTS, name)) return native(name, () => cast(of, CASTS[name]));
  if (name === "mT" || name === "mH") return moved(of, isRanked(of.shape) && of.shape.length > 1 ? turned(of.shape) : UNKNOWN_RANK);
  if (name === "is_cuda" || name === "requires_grad") return anyBool;
  const entry = Object.hasOwn(MAKERS, name) ? MAKERS[name] : Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!entry) return undefined;
  const callee = entryValue(name, entry);
  return callee.kind === "native" ? { kind: "native", name, invoke: (args, ctx) => callee.invoke(prepend(of, args), ctx) } : undefined;
}

function turned(shape: Dims): Dims {
  return [...shape.slice(0, -2), last(shape), dimAt(shape, -2)];
}

/** Tensors of the same type, of another shape. */
const maker: Entry = torchFunction("input size dtype", { input: tensorArgument, size: sizes, dtype: keyword(dtype) }, (args) =>
  made(args.size, args.dtype === null ? args.input.dtype : args.dtype),
);
const MAKERS: Entries = {
  new_tensor: torchFunction("input data dtype", { input: tensorArgument, data: tensorArgument, dtype: keyword(dtype) }, (args) =>
    made(args.data.shape, args.dtype === null ? undefined : args.dtype),
  ),
  new_zeros: maker,
  new_ones: maker,
  new_empty: maker,
  new_full: torchFunction("input size fill_value dtype", { input: tensorArgument, size: sizeTuple, dtype: keyword(dtype) }, (args) =>
    made(args.size, args.dtype === null ? args.input.dtype : args.dtype),
  ),
};

type Body = (of: TensorValue, args: readonly Value[]) => Value;

function native(name: string, body: (args: readonly Value[]) => Value): NativeFunctionValue {
  const values = (args: Parameters<NativeFunctionValue["invoke"]>[0]): readonly Value[] =>
    [...args.positional, ...args.named.values()].map((each) => each.value);
  return { kind: "native", name, invoke: (args, _ctx: Context) => body(values(args)) };
}

const CASTS: Readonly<Record<string, string>> = {
  float: "float32",
  double: "float64",
  half: "float16",
  bfloat16: "bfloat16",
  long: "int64",
  int: "int32",
  short: "int16",
  char: "int8",
  byte: "uint8",
  bool: "bool",
};

/** `x.to(device)` keeps the type, `x.to(torch.float32)` does not; `x.to(other)` takes that of the other. */
function converted(of: TensorValue, args: readonly Value[]): TensorValue {
  const [like] = args;
  if (like?.kind === "tensor") return like.dtype === undefined ? { ...of, dtype: undefined } : cast(of, like.dtype);
  const [type] = args.filter((each) => each.kind === "string" && each.dtype);
  const name = type && dtypeName(type);
  return name ? cast(of, name) : of;
}

function item(of: TensorValue): Value {
  if (of.content && (of.content.kind === "int" || of.content.kind === "float")) return of.content;
  return isFloatingDType(of.dtype) ? anyFloat : of.dtype === "bool" ? anyBool : of.dtype === undefined ? unknown : anyInt;
}

const METHODS: Readonly<Record<string, Body>> = {
  dim: (of) => (isRanked(of.shape) ? int(of.shape.length) : anyInt),
  ndimension: (of) => (isRanked(of.shape) ? int(of.shape.length) : anyInt),
  item,
  tolist: () => list(undefined),
  backward: () => none,
  retain_grad: () => none,
  register_hook: () => unknown,
  to: converted,
  type: converted,
  element_size: () => anyInt,
  is_floating_point: (of) => (of.dtype === undefined ? anyBool : { kind: "bool", value: isFloatingDType(of.dtype) }),
  copy_: (of) => of,
};
