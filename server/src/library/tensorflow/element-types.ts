/** Element types that TensorFlow's operations are defined for: nothing is converted. */
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import type { TensorValue, Value } from "../../value/values";
import { toTensor } from "./arguments";

export type Takes = "anything" | "floats" | "numbers" | "indices" | "bools" | "strings";

/** Refuses a tensor whose type is known to be another. */
export function checkTakes(owner: string, of: TensorValue, takes: Takes, argument?: string): void {
  if (of.dtype === undefined || isTaken(of.dtype, takes)) return;
  const at = argument === undefined ? {} : { argument };
  fail({ code: "wrong-kind", owner, expected: WORDS[takes], got: `a tensor of ${of.dtype}`, ...at });
}

/** What is computed with: an array of another type is converted where bools are wanted, a tensor is not. */
export function takenFor(takes: Takes, given: Value): TensorValue | undefined {
  const made = toTensor(given);
  const converts = takes === "bools" && given.kind === "tensor" && (given.framework === "numpy" || given.framework === "pandas");
  return made && converts ? { ...made, dtype: "bool" } : made;
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
