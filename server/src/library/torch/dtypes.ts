/** Element types of results: tensors without axes and Python numbers count by their kind only (aten/src/ATen/native/TypeProperties.cpp). */
import { isFloatingDType, isIntegerDType, promoteNumpy } from "../../shape/dtype";
import { isRanked } from "../../shape/shape";
import type { TensorValue } from "../../value/values";

/** An operand: a tensor, or the kind of a Python number. */
export type Typed = TensorValue | "bool" | "int" | "float";

const PYTHON = { bool: "bool", int: "int64", float: "float32" } as const;

/** Type of an operation on several operands. */
export function promoted(operands: readonly Typed[]): string | undefined {
  const levels: [string[], string[], string[]] = [[], [], []];
  for (const each of operands) {
    if (typeof each === "string") {
      levels[2].push(PYTHON[each]);
      continue;
    }
    if (each.dtype === undefined) return undefined;
    if (!isRanked(each.shape) && operands.some((other) => typeof other === "string" || other.dtype !== each.dtype)) return undefined;
    levels[isRanked(each.shape) && each.shape.length === 0 ? 1 : 0].push(each.dtype);
  }
  const [tensors, scalars, numbers] = levels.map((level) => level.reduce<string | undefined>(widest, undefined));
  return stronger(stronger(tensors, scalars), numbers);
}

/** The type of both at one level. */
function widest(a: string | undefined, b: string): string | undefined {
  if (a === undefined || a === b) return b;
  if (isComplex(a) || isComplex(b)) return isComplex(a) && isComplex(b) ? "complex128" : promoteNumpy(a, b);
  const [x, y] = [isFloatingDType(a), isFloatingDType(b)];
  if (x !== y) return x ? a : b;
  return x && (a === "bfloat16" || b === "bfloat16") ? (a.endsWith("64") || b.endsWith("64") ? "float64" : "float32") : promoteNumpy(a, b);
}

/** `combine_categories`: the lower level counts when it is of a higher kind. */
function stronger(high: string | undefined, low: string | undefined): string | undefined {
  if (high === undefined || low === undefined) return high ?? low;
  return kindOf(low) > kindOf(high) ? (kindOf(high) === 2 && kindOf(low) === 3 ? complexOf(high) : low) : high;
}

function complexOf(dtype: string): string {
  return dtype === "float64" ? "complex128" : "complex64";
}

function kindOf(dtype: string): number {
  return dtype === "bool" ? 0 : isIntegerDType(dtype) ? 1 : isFloatingDType(dtype) ? 2 : 3;
}

function isComplex(dtype: string): boolean {
  return dtype.startsWith("complex");
}

/** Whether a result may be stored in a tensor: kinds may rise only (`can_cast`). */
export function canHold(kept: string, result: string): boolean {
  return kindOf(result) <= kindOf(kept) || (kindOf(kept) === 1 && kindOf(result) === 1);
}

/** Type of a function with a floating result. */
export function toFloat(dtype: string | undefined): string | undefined {
  return isIntegerDType(dtype) || dtype === "bool" ? "float32" : dtype;
}

/** Type of a sum. */
export function toInt(dtype: string | undefined): string | undefined {
  return isIntegerDType(dtype) || dtype === "bool" ? "int64" : dtype;
}
