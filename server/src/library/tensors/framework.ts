/**
 * What arrays of all packages have in common: indexing, operators, attributes. The packages themselves are in the folders
 * beside this one; here is only where they differ in the rules that are shared.
 */
import type { Framework, TensorValue } from "../../value/values";

const PRECEDENCE: readonly Framework[] = ["keras", "any", "tensorflow", "torch", "pandas", "numpy"];

/** The package that handles an operation on arrays of several: `ndarray + Tensor` is a Tensor. */
export function commonFramework(tensors: readonly TensorValue[]): Framework {
  return PRECEDENCE.find((framework) => tensors.some((each) => each.framework === framework)) ?? "numpy";
}
