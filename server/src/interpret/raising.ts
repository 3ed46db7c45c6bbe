/** The one place where problems raised by rules are caught: the operation's result is unknown, so nothing cascades. */
import { ShapeProblem } from "../shape/problem";
import type { Expression } from "../syntax/ast";
import { unknownBecause } from "../value/make";
import type { Value } from "../value/values";
import type { Run } from "./run";

/** The result of an operation that has a problem. */
export const failed = unknownBecause({ code: "problem" });

/** Evaluate an operation with `node` as the place of its problems. */
export function raising(run: Run, node: Expression, action: () => Value): Value {
  const site = run.siteOf(node);
  return run.at(site, () => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof ShapeProblem)) throw error;
      run.reportRaised(error, site);
      return failed;
    }
  });
}
