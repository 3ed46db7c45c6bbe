/** Functions of which only one signature out of several is declared. */
import { ShapeProblem } from "../../shape/problem";
import { unknown } from "../../value/make";
import type { NativeFunctionValue } from "../../value/values";

/** The same function; arguments that do not fit its declared parameters are no mistake: what it gives is not known then. */
export function forgiving(callee: NativeFunctionValue): NativeFunctionValue {
  return {
    ...callee,
    invoke: (args, ctx) => {
      try {
        return callee.invoke(args, ctx);
      } catch (error) {
        if (error instanceof ShapeProblem && error.problem.code === "call-mismatch" && error.problem.owner === callee.name) return unknown;
        throw error;
      }
    },
  };
}
