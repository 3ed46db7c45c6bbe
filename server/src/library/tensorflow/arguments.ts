/** What TensorFlow functions take and return: everything that can be one is converted to a tensor, KerasTensors are refused. */
import { type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { compareShapes, isRanked } from "../../shape/shape";
import { failAt } from "../../value/context";
import { display } from "../../value/display";
import { anyTensor, asTensor, type TensorParts, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { partOf } from "../tensors/ranges";
import { NOT_KNOWN, type Param, type Reading } from "../vocabulary/bind";
import { dtypeName, integers, optional, param, refuse, withDefault } from "../vocabulary/params";

/** A result of a TensorFlow function. */
export function made(shape: Shape, dtype: string | undefined, parts: TensorParts = {}): TensorValue {
  return tensor(shape, dtype, "tensorflow", parts);
}

/** A tensor of which nothing is known. */
export const unknownTensor: TensorValue = anyTensor("tensorflow");

/** The same values in another shape; the element type stays. */
export function moved(of: TensorValue, shape: Shape, parts: TensorParts = {}): TensorValue {
  return made(shape, of.dtype, { ...(of.range ? { range: of.range } : {}), ...parts });
}

/** The same values, of which some may be missing. */
export function picked(of: TensorValue, shape: Shape): TensorValue {
  const range = partOf(of.range);
  return made(shape, of.dtype, range ? { range } : {});
}

/** `tf.convert_to_tensor(value)`; undefined when it is not known whether it can be one. */
export function toTensor(value: Value): TensorValue | undefined {
  const found = value.kind === "unknown" ? unknownTensor : asTensor(value, "tensorflow");
  if (!found) return undefined;
  const { node: _node, nodeIndex: _index, name: _name, variable: _variable, origin: _origin, ...rest } = found;
  return { ...rest, framework: "tensorflow", dtype: dtypeOf(value, found) };
}

/** A tensor in a list decides for the others. Else the first item does: integers of any width become int32, or float32 beside floats. */
function dtypeOf(value: Value, found: TensorValue): string | undefined {
  if (value.kind === "tensor") return found.dtype === "str" ? "string" : found.dtype;
  const leaves = [...new Set(leafTypes(value))];
  const [first, ...others] = leaves;
  if (first === undefined) return found.dtype === "float64" ? "float32" : found.dtype;
  const tensors = leaves.filter((each) => each.startsWith(TENSOR));
  if (leaves.includes("?") || tensors.length > 1) return undefined;
  if (tensors[0] !== undefined) return tensors[0].slice(TENSOR.length) || undefined;
  if (others.some((each) => each !== "bool" && !isNumber(each))) return undefined;
  if (/^u?int(8|16)?$|^int(32|64)$/.test(first)) return others.some(isFloat) ? "float32" : "int32";
  if (isFloat(first)) return first === "float" ? "float32" : first;
  return others.length === 0 && first !== "uint32" && first !== "uint64" ? first : undefined;
}

/** Before the type of what is a tensor of TensorFlow already. */
const TENSOR = "=";

function isNumber(type: string): boolean {
  return type === "int" || isFloat(type) || isIntegerDType(type);
}

function isFloat(type: string): boolean {
  return type === "float" || isFloatingDType(type);
}

function leafTypes(value: Value): readonly string[] {
  switch (value.kind) {
    case "int":
    case "float":
      return [value.kind];
    case "bool":
      return ["bool"];
    case "string":
      return ["string"];
    case "tensor":
      return [value.framework === "tensorflow" ? `${TENSOR}${value.dtype ?? ""}` : value.dtype === "str" ? "string" : (value.dtype ?? "?")];
    case "list":
    case "tuple":
      return value.items ? value.items.flatMap(leafTypes) : ["?"];
    case "iterator":
      return ["int"];
    default:
      return [asTensor(value)?.dtype ?? "?"];
  }
}

/** Anything that TensorFlow makes a tensor of. What is not known may be any tensor. */
export const tensorArgument: Param<TensorValue> = param<TensorValue>((value, at) => {
  checkConvertible(value, at);
  return toTensor(value) ?? NOT_KNOWN;
}, unknownTensor);

/** The same, or None. */
export const optionalTensor: Param<TensorValue | null> = optional(tensorArgument);

/** The raw value of what must be convertible: for operators, which treat Python numbers in their own way. */
export const operandArgument: Param<Value> = param<Value>(
  (value, at) => {
    checkConvertible(value, at);
    return value;
  },
  { kind: "unknown" },
);

/** A list or tuple of tensors, or one tensor whose rows are meant. */
export const tensorsArgument: Param<readonly TensorValue[]> = param<readonly TensorValue[]>((value, at) => {
  if (value.kind !== "list" && value.kind !== "tuple" && value.kind !== "tensor") {
    checkConvertible(value, at);
    return NOT_KNOWN;
  }
  for (const item of value.kind === "tensor" ? [value] : (value.items ?? [])) checkConvertible(item, at);
  const items = at.ctx.items(value)?.map((item) => toTensor(item));
  return items?.every((each) => each !== undefined) ? items : NOT_KNOWN;
});

/** Refuses what no tensor is made of for sure. */
export function checkConvertible(value: Value, at: Reading): void {
  const wrong = (got: string): never =>
    failAt({ at: at.site }, { code: "wrong-kind", owner: at.owner, expected: "a tensor", got, argument: at.argument });
  switch (value.kind) {
    case "tensor":
      if (value.framework === "keras") wrong("a KerasTensor, which has no values");
      return;
    case "none":
    case "dict":
    case "set":
    case "function":
    case "slice":
    case "module":
    case "dataset":
      wrong(display(value));
      return;
    case "list":
    case "tuple":
      for (const item of value.items ?? []) checkConvertible(item, at);
      checkRectangular(value.items ?? [], at);
      return;
    default:
      return;
  }
}

function checkRectangular(items: readonly Value[], at: Reading): void {
  const [first, ...rest] = items.flatMap((item) => asTensor(item) ?? []);
  const other = first && rest.find((each) => compareShapes(first.shape, each.shape) === "no");
  if (first && other)
    failAt(
      { at: at.site },
      { code: "broadcast-mismatch", owner: at.owner, shapes: [first.shape, other.shape], detail: "rows of one shape" },
    );
}

/** None, one axis or several; a tensor of axes, or a matrix of them, is not followed. */
export const axes: Param<readonly number[] | null> = optional({
  ...integers,
  read: (value, at) => {
    const isMatrix = (value.kind === "list" || value.kind === "tuple") && value.items?.some((each) => each.kind === "list");
    return isMatrix ? NOT_KNOWN : integers.read(value, at);
  },
});

/** A dtype by name: `tf.float32`, `"float32"`, `np.float32`; null for None, undefined when not known. */
export const dtype: Param<string | undefined | null> = withDefault(
  param<string | undefined | null>(
    (value) => (value.kind === "class" ? PYTHON_TYPES[value.path ?? ""] : normalName(dtypeName(value))),
    undefined,
  ),
  null,
);

/** Python's own types, of which TensorFlow takes two. */
const PYTHON_TYPES: Readonly<Record<string, string>> = { "builtins.float": "float32", "builtins.bool": "bool" };

function normalName(name: string | undefined | null): string | undefined | null {
  return name === "str" ? "string" : name;
}

/** A shape that must be a vector: `tf.random.normal(3)` is refused. Unknown rank when it is not known. */
export const vector: Param<Shape> = param<Shape>((value, at) => {
  if (value.kind === "int" || value.kind === "none" || value.kind === "float") return refuse(at, "a list of sizes", value);
  return shapeArgument.read(value, at);
}, UNKNOWN_RANK);

/** A shape: an int, a list, a TensorShape or a tensor of sizes. */
export const shapeArgument: Param<Shape> = { ...size(), whenUnknown: UNKNOWN_RANK };

function size(): Param<Shape> {
  return param<Shape>((value, at) => sizesOf(value, at), UNKNOWN_RANK);
}

function sizesOf(value: Value, at: Reading): Shape | typeof NOT_KNOWN {
  const content = value.kind === "tensor" ? value.content : value;
  if (value.kind === "tensor" && !content) return vectorOfUnknown(value);
  if (content?.kind === "int") return [content.value];
  if (content?.kind === "tuple" || content?.kind === "list") return readSizes(content, at);
  if (value.kind === "none" || value.kind === "string" || value.kind === "float") return refuse(at, "a list of sizes", value);
  return NOT_KNOWN;
}

function vectorOfUnknown(value: TensorValue): Shape {
  const [length] = isRanked(value.shape) && value.shape.length === 1 ? value.shape : [];
  return typeof length === "number" && length <= 8 ? Array.from({ length }, () => UNKNOWN) : UNKNOWN_RANK;
}

function readSizes(value: Extract<Value, { kind: "list" | "tuple" }>, at: Reading): Shape {
  if (!value.items) return UNKNOWN_RANK;
  return value.items.map((item) => sizeOf(item, at));
}

function sizeOf(item: Value, at: Reading): Exclude<Dim, null> {
  const value = item.kind === "tensor" && item.content ? item.content : item;
  if (value.kind === "int")
    return typeof value.value === "number" && value.value < 0 ? refuse(at, "sizes of zero or more", item) : value.value;
  if (value.kind === "none" || value.kind === "string" || value.kind === "tuple" || value.kind === "list")
    return refuse(at, "integers", item);
  return value.kind === "unknown" && value.symbol !== undefined ? value.symbol : UNKNOWN;
}

/**
 * TensorFlow refuses to mix element types; Python numbers and arrays adapt. Only integers and floats are told apart here:
 * which float a layer computes in depends on the dtype policy.
 */
export function checkSameDType(owner: string, values: readonly Value[]): void {
  const types = values.flatMap((each) =>
    each.kind === "tensor" && each.framework === "tensorflow" && each.dtype !== undefined ? [each.dtype] : [],
  );
  const [float, integer] = [types.find(isFloatingDType), types.find(isIntegerDType)];
  if (float !== undefined && integer !== undefined)
    fail({ code: "wrong-kind", owner, expected: `tensors of one type, such as ${float}`, got: integer });
}
