/** What a test tells about a name in each branch: `x is None`, `isinstance(x, …)`, `x`, `not x` on unions. */
import type * as ast from "../syntax/ast";
import { alternativesOf, joinAll } from "../value/same";
import type { Value } from "../value/values";
import type { Run } from "./run";
import { bindName, lookup } from "./scope";
import { truthOf } from "./truth";

export function refine(run: Run, test: ast.Expression, holds: boolean): void {
  if (test.kind === "unary" && test.operator === "not") {
    refine(run, test.operand, !holds);
    return;
  }
  if (test.kind === "boolean") {
    // `a and b` holds only if both do; `a or b` fails only if both do.
    if ((test.operator === "and") === holds) for (const each of test.values) refine(run, each, holds);
    return;
  }
  if (test.kind === "name") {
    keep(run, test, (value) => truthOf(run, value) !== !holds);
    return;
  }
  const link = test.kind === "comparison" && test.links.length === 1 ? test.links[0] : undefined;
  if (test.kind !== "comparison" || !link || test.left.kind !== "name" || link.right.kind !== "constant" || link.right.value !== null)
    return;
  if (link.operator === "is" || link.operator === "==") keep(run, test.left, (value) => (value.kind === "none") === holds);
  else if (link.operator === "is not" || link.operator === "!=") keep(run, test.left, (value) => (value.kind !== "none") === holds);
}

/** Drop the alternatives of a union that the test excludes. */
function keep(run: Run, name: ast.Name, possible: (value: Value) => boolean): void {
  const value = lookup(run, name.id);
  if (value.kind !== "union") return;
  const kept = alternativesOf(value).filter(possible);
  if (kept.length > 0 && kept.length < value.alternatives.length) bindName(run, name.id, joinAll(kept));
}
