/** Decorators are called as Python calls them: of one that is not known the result is unknown. */
import type * as ast from "../syntax/ast";
import { makeArgs } from "../value/make";
import type { Value } from "../value/values";
import { callDistributed } from "./calls";
import { evaluate } from "./expressions";
import type { Run } from "./run";

/** Apply decorators, innermost first. */
export function decorated(run: Run, decorators: readonly ast.Expression[], value: Value): Value {
  // Evaluated from the top, applied from the bottom.
  const callees = decorators.map((each) => evaluate(run, each));
  return callees.reduceRight<Value>((made, callee) => callDistributed(run, callee, makeArgs([made])), value);
}
