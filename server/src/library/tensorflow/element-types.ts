/** Element types that TensorFlow's operations are defined for: nothing is converted. */
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import type { TensorValue } from "../../value/values";

export type Takes = "anything" | "floats" | "numbers" | "indices" | "bools" | "strings";

/** Refuses a tensor whose type is known to be another. */
export function checkTakes(owner: string, of: TensorValue, takes: Takes, argument?: string): void {
  if (of.dtype === undefined || isTaken(of.dtype, takes)) return;
  const at = argument === undefined ? {} : { argument };
  fail({ code: "wrong-kind", owner, expected: WORDS[takes], got: `a tensor of ${of.dtype}`, ...at });
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
