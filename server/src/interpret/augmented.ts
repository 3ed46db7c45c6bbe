/** Augmented assignment: `x += y`. The target is evaluated once; lists, dicts and sets change in place. */

import { merge } from "../library/python/dict-methods";
import { tensorInPlace } from "../library/tensors/operators";
import type * as ast from "../syntax/ast";
import { setItems } from "../value/lists";
import { unknown } from "../value/make";
import { alternativesOf } from "../value/same";
import type { ListValue, Value } from "../value/values";
import { bindTarget, writeTo } from "./assign";
import { distribute } from "./distribute";
import { objectInPlace } from "./dunders";
import { attributeOf, evaluate, itemOf } from "./expressions";
import { setItem } from "./items";
import { anyElementOf, takeItems } from "./iteration";
import { binary } from "./operators";
import { raising } from "./raising";
import type { Run } from "./run";

export function executeAugmented(run: Run, node: ast.AugmentedAssignment): void {
  const { target } = node;
  if (target.kind === "attribute") {
    const owner = evaluate(run, target.value);
    const before = run.recordRead(target, target.attribute, attributeOf(run, target, owner));
    writeTo(run, owner, target.attribute, changed(run, node, before));
  } else if (target.kind === "subscript") {
    const container = evaluate(run, target.value);
    const index = evaluate(run, target.index);
    const before = raising(run, target, () => itemOf(run, container, index));
    setItem(run, container, index, changed(run, node, before));
  } else bindTarget(run, target, changed(run, node, evaluate(run, target)));
}

/** What the target is bound to afterwards. */
function changed(run: Run, node: ast.AugmentedAssignment, before: Value): Value {
  const right = evaluate(run, node.value);
  return raising(run, node.target, () =>
    before.kind === "union"
      ? distribute(run, [alternativesOf(before)], ([each = unknown]) => inPlace(run, node.operator, each, right))
      : inPlace(run, node.operator, before, right),
  );
}

function inPlace(run: Run, operator: ast.BinaryOperator, left: Value, right: Value): Value {
  switch (left.kind) {
    case "list":
      return listInPlace(run, operator, left, right);
    case "dict":
      if (operator !== "|") return unknown;
      merge(left, right, run.context);
      return left;
    case "set": {
      const result = binary(run, operator, left, right);
      run.heap.set(left, "items", result.kind === "set" ? result.items : undefined);
      return left;
    }
    case "dataset":
      return unknown;
    case "tensor":
      if (right.kind !== "unknown" && right.kind !== "union" && right.kind !== "object")
        return tensorInPlace(operator, left, right, run.context);
      return objectInPlace(run, operator, left, right) ?? binary(run, operator, left, right);
    default:
      return objectInPlace(run, operator, left, right) ?? binary(run, operator, left, right);
  }
}

function listInPlace(run: Run, operator: ast.BinaryOperator, left: ListValue, right: Value): Value {
  if (operator === "+") {
    const more = takeItems(run, right);
    setItems(left, left.items && more ? [...left.items, ...more] : undefined, more ?? [anyElementOf(run, right)], run.heap);
    return left;
  }
  const result = binary(run, operator, left, right);
  setItems(left, result.kind === "list" ? result.items : undefined, result.kind === "list" ? [] : [unknown], run.heap);
  return left;
}
