/** Element types that TensorFlow's operations are defined for: nothing is converted. */
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import type { TensorValue, Value } from "../../value/values";
import { toTensor, unknownTensor } from "./arguments";

export type Takes = "anything" | "floats" | "numbers" | "indices" | "bools" | "strings";

/** Refuses a tensor whose type is known to be another. */
export function checkTakes(owner: string, of: TensorValue, takes: Takes, argument?: string): void {
  if (of.dtype === undefined || isTaken(of.dtype, takes)) return;
  const at = argument === undefined ? {} : { argument };
  fail({ code: "wrong-kind", owner, expected: WORDS[takes], got: `a tensor of ${of.dtype}`, ...at });
}

/** What is computed with: an array of another type, or an empty list, is converted where bools are wanted, a tensor is not. */
export function takenFor(takes: Takes, given: Value): TensorValue | undefined {
  const made = toTensor(given);
  const isEmpty = (given.kind === "list" || given.kind === "tuple") && given.items?.length === 0;
  const converts = takes === "bools" && (isEmpty || (given.kind === "tensor" && isConverted(given)));
  return made && converts ? { ...made, dtype: "bool" } : made;
}

/**
 * Operands of an operation of the runtime, which have one type: that of the first tensor among them, else of the first.
 * What is no tensor yet takes it; `usual` is taken instead where there is no tensor and the operation has a default.
 */
export function alike(given: readonly Value[], usual?: string): readonly TensorValue[] {
  const tensors = given.map((each) => toTensor(each) ?? unknownTensor);
  const decides = given.findIndex((each) => !isConverted(each));
  const type = decides < 0 && usual !== undefined ? usual : tensors[Math.max(decides, 0)]?.dtype;
  return tensors.map((each, i) => (isConverted(given[i] ?? unknownTensor) ? { ...each, dtype: type } : each));
}

/** What is surely no tensor of TensorFlow yet. */
function isConverted(value: Value): boolean {
  if (value.kind === "tensor") return value.framework === "numpy" || value.framework === "pandas";
  return value.kind !== "unknown" && value.kind !== "union";
}

const WORDS: Readonly<Record<Takes, string>> = {
  anything: "a tensor",
  floats: "floating numbers",
  numbers: "numbers",
  indices: "integers",
  bools: "bools",
  strings: "strings",
};

function isTaken(dtype: string, takes: Takes): boolean {
  const isText = dtype === "string" || dtype === "str";
  switch (takes) {
    case "anything":
      return true;
    case "floats":
      return !isIntegerDType(dtype) && dtype !== "bool" && !isText;
    case "numbers":
      return dtype !== "bool" && !isText;
    case "indices":
      return !isFloatingDType(dtype) && dtype !== "bool" && !isText;
    case "bools":
      return dtype === "bool" || !(isIntegerDType(dtype) || isFloatingDType(dtype) || isText);
    case "strings":
      return !(isIntegerDType(dtype) || isFloatingDType(dtype) || dtype === "bool");
  }
}
