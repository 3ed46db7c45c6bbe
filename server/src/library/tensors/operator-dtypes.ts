/** Element types of operators: one rule a package. Undefined: not known, or refused. */
import { isIntegerDType, promoteKeras, promoteNumpy } from "../../shape/dtype";
import type { Framework, TensorValue } from "../../value/values";
import { promoted } from "../torch/dtypes";

/** An operand: what it is as an array, and its type when it is a Python number, which adapts to the other's. */
export interface Operand {
  readonly array: TensorValue;
  readonly weak: "int" | "float" | "bool" | undefined;
}

const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">="]);
const LOGICAL = new Set(["&", "|", "^"]);

export function isComparison(operator: string): boolean {
  return COMPARISONS.has(operator);
}

export function dtypeOfBinary(framework: Framework, operator: string, left: Operand, right: Operand): string | undefined {
  if (COMPARISONS.has(operator)) return "bool";
  return RULES[framework](operator, left, right);
}

type Rule = (operator: string, left: Operand, right: Operand) => string | undefined;

const RULES: Readonly<Record<Framework, Rule>> = {
  keras: kerasRule,
  tensorflow: tensorflowRule,
  torch: torchRule,
  numpy: numpyRule,
  pandas: numpyRule,
  any: () => undefined,
};

function numpyRule(operator: string, left: Operand, right: Operand): string | undefined {
  const dtype = numpyPromotion(left, right);
  if (dtype === undefined || dtype === "str") return undefined;
  if (operator === "/") return isExact(dtype) ? "float64" : dtype;
  return dtype === "bool" && !LOGICAL.has(operator) && operator !== "+" && operator !== "*" ? "int8" : dtype;
}

/** NumPy 2: a Python number takes the kind of the array when that can hold it. */
function numpyPromotion(left: Operand, right: Operand): string | undefined {
  if (left.weak && !right.weak) return weaklyPromoted(right.array.dtype, left.weak);
  if (right.weak && !left.weak) return weaklyPromoted(left.array.dtype, right.weak);
  return promoteNumpy(left.array.dtype, right.array.dtype);
}

function weaklyPromoted(dtype: string | undefined, weak: "int" | "float" | "bool"): string | undefined {
  if (dtype === undefined || weak === "bool") return dtype;
  if (weak === "int") return dtype === "bool" ? "int64" : dtype;
  return isExact(dtype) ? "float64" : dtype;
}

function kerasRule(operator: string, left: Operand, right: Operand): string | undefined {
  if (LOGICAL.has(operator)) return "bool";
  const dtype = promoteKeras(left.weak ?? left.array.dtype, right.weak ?? right.array.dtype);
  if (operator === "%" && dtype === "bool") return "int32";
  return operator === "/" ? promoteKeras(dtype, "float") : dtype;
}

/** TensorFlow converts everything else to the type of the tensor, and refuses two tensors of different types. */
function tensorflowRule(operator: string, left: Operand, right: Operand): string | undefined {
  const tensors = [left, right].filter((each) => each.array.framework === "tensorflow" && !each.weak).map((each) => each.array.dtype);
  const [dtype] = tensors;
  if (dtype === undefined || tensors.some((each) => each !== dtype)) return undefined;
  if (operator !== "/" || !isIntegerDType(dtype)) return dtype;
  return dtype.endsWith("32") || dtype.endsWith("64") ? "float64" : "float32";
}

function torchRule(operator: string, left: Operand, right: Operand): string | undefined {
  const dtype = promoted([left, right].map((each) => each.weak ?? each.array));
  return operator === "/" && dtype !== undefined && isExact(dtype) ? "float32" : dtype;
}

function isExact(dtype: string): boolean {
  return dtype === "bool" || isIntegerDType(dtype);
}

/** Type of a NumPy function with a floating result: small integers give small floats. */
export function floatOf(dtype: string | undefined): string | undefined {
  if (dtype === "bool" || dtype === "int8" || dtype === "uint8") return "float16";
  if (dtype === "int16" || dtype === "uint16") return "float32";
  return isIntegerDType(dtype) ? "float64" : dtype;
}
