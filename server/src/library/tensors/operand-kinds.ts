/** Operands that an operator refuses whatever their shapes are: by their package, or by their element type. */
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { display } from "../../value/display";
import type { TensorValue, Value } from "../../value/values";

const ARITHMETIC = new Set(["+", "-", "*", "/", "//", "%", "**", "@"]);
const ORDERINGS = new Set(["<", "<=", ">", ">="]);
const BITWISE = new Set(["&", "|", "^"]);

/** Fails where `left operator right` is refused for what the operands are. */
export function checkOperands(operator: string, left: Value, right: Value): void {
  if (isPlaceholder(left) || isPlaceholder(right)) checkBesideKerasTensor(operator, left, right);
  else if (isTensorflow(left)) checkBesideTensor(operator, left, right);
  else if (isTensorflow(right)) checkBesideTensor(operator, right, left);
}

/**
 * A KerasTensor has no values: an array that stands before it, or that it is compared with, asks for them.
 * Source: KerasTensor in keras/src/backend/common/keras_tensor.py.
 */
function checkBesideKerasTensor(operator: string, left: Value, right: Value): void {
  const other = isPlaceholder(left) ? right : left;
  if (ARITHMETIC.has(operator) && (other.kind === "list" || other.kind === "tuple" || other.kind === "none" || other.kind === "string"))
    refuse(operator, "a tensor or a number", display(other));
  if (other.kind !== "tensor" || isPlaceholder(other)) return;
  const isComparison = !ARITHMETIC.has(operator) && !BITWISE.has(operator);
  const isFirst = other === left;
  const asksForValues =
    (other.framework === "numpy" && (isFirst || operator === "==")) ||
    (isTensorflow(other) && isComparison && (isFirst || operator === "=="));
  if (asksForValues) refuse(operator, "the KerasTensor first, or keras.ops", `${display(other)} and a KerasTensor, which has no values`);
}

/** TensorFlow converts numbers and arrays to the type of the tensor, and tensors not at all. */
function checkBesideTensor(operator: string, tensor: TensorValue, other: Value): void {
  const type = tensor.dtype;
  if (type === undefined || !isKnown(operator)) return;
  if (isFloatingDType(type) && BITWISE.has(operator)) refuse(operator, "integers or bools", `a tensor of ${type}`);
  if (type === "bool" && operator !== "*" && (ORDERINGS.has(operator) || ARITHMETIC.has(operator)) && operator !== "@")
    refuse(operator, "tensors of numbers", "a tensor of bool");
  const isText = type === "string" || type === "str";
  if (ARITHMETIC.has(operator) && (other.kind === "none" || (other.kind === "string" && !isText && operator !== "%")))
    refuse(operator, "a tensor or a number", display(other));
  if (other.kind === "float" && isIntegerDType(type)) refuse(operator, `a number of type ${type}, as the tensor has`, "a float");
  if (!isTensorflow(other) || other.dtype === undefined || operator === "@" || (operator === "*" && other.dtype === "bool")) return;
  if (other.dtype !== type && !(operator === "*" && type === "bool")) refuse(operator, "tensors of one type", `${type} and ${other.dtype}`);
}

/** Fails where `operator x` is refused. */
export function checkSign(operator: string, of: TensorValue): void {
  if (!isPlaceholder(of) && !isTensorflow(of)) return;
  if (operator === "+") refuse(operator, "a number or an array of NumPy", isPlaceholder(of) ? "a KerasTensor" : "a tensor of TensorFlow");
  if (isPlaceholder(of) || of.dtype === undefined) return;
  if (operator === "~" && isFloatingDType(of.dtype)) refuse(operator, "integers or bools", `a tensor of ${of.dtype}`);
  if (operator === "-" && (of.dtype === "bool" || of.dtype.startsWith("uint")))
    refuse(operator, "a tensor of signed numbers", `a tensor of ${of.dtype}`);
}

function isKnown(operator: string): boolean {
  return ARITHMETIC.has(operator) || ORDERINGS.has(operator) || BITWISE.has(operator) || operator === "==" || operator === "!=";
}

function isPlaceholder(value: Value): boolean {
  return value.kind === "tensor" && value.framework === "keras";
}

/** Variables of Keras promote their types. */
function isTensorflow(value: Value): value is TensorValue {
  return value.kind === "tensor" && value.framework === "tensorflow" && value.variable === undefined && value.ragged === undefined;
}

function refuse(operator: string, expected: string, got: string): never {
  return fail({ code: "wrong-kind", owner: `operator ${operator}`, expected, got });
}
