/** Augmented assignment: `x += y`; lists change in place. */

import { tensorInPlace } from "../library/tensors/operators";
import type * as ast from "../syntax/ast";
import { setItems } from "../value/lists";
import { unknown } from "../value/make";
import type { Value } from "../value/values";
import { evaluate } from "./expressions";
import { elementOf, itemsOf } from "./iteration";
import { binary } from "./operators";
import { raising } from "./raising";
import type { Run } from "./run";

/** The value that the target is bound to afterwards. */
export function augmented(run: Run, node: ast.AugmentedAssignment): Value {
  const left = evaluate(run, node.target);
  const right = evaluate(run, node.value);
  if (left.kind === "list" && node.operator === "+") {
    const more = itemsOf(run, right);
    setItems(left, left.items && more ? [...left.items, ...more] : undefined, more ?? [elementOf(run, right)], run.heap);
    return left;
  }
  if (left.kind === "dataset") return unknown;
  if (left.kind === "tensor" && right.kind !== "unknown" && right.kind !== "union" && right.kind !== "object") {
    return raising(run, node.target, () => tensorInPlace(node.operator, left, right, run.context));
  }
  return raising(run, node.target, () => binary(run, node.operator, left, right));
}
