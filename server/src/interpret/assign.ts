/** Assignment targets: names, unpacking, attributes, items. */

import { afterAssignment } from "../library/attributes";
import type * as ast from "../syntax/ast";
import { failAt } from "../value/context";
import { list, unknown } from "../value/make";
import { alternativesOf, joinAll } from "../value/same";
import { tensor } from "../value/tensors";
import type { Value } from "../value/values";
import { deleteAttribute, writeAttribute } from "./attributes";
import { possibilities } from "./distribute";
import { evaluate } from "./expressions";
import { deleteItem, setItem } from "./items";
import { anyElementOf, takeItems } from "./iteration";
import { attributeName } from "./private-names";
import { raising } from "./raising";
import type { Run } from "./run";
import { bindName, lookup, unbindName } from "./scope";

/** Assign a value to a target, recording a fact for every name: what it holds when all are assigned. */
export function bindTarget(run: Run, target: ast.Expression, value: Value): void {
  bind(run, target, value);
  recordNames(run, target);
}

function recordNames(run: Run, target: ast.Expression): void {
  if (target.kind === "name") run.record(target, "assign", target.id, lookup(run, target.id));
  else if (target.kind === "starred") recordNames(run, target.value);
  else if (target.kind === "tuple" || target.kind === "list") for (const item of target.items) recordNames(run, item);
}

/** `isLast`: a shape comment on the line speaks of it. */
function bind(run: Run, target: ast.Expression, value: Value, isLast = true): void {
  switch (target.kind) {
    case "name":
      bindName(run, target.id, value.kind === "unknown" && isLast ? (declaredAt(run, target) ?? value) : value);
      return;
    case "tuple":
    case "list":
      unpack(run, target, value, isLast);
      return;
    case "starred":
      bind(run, target.value, value, isLast);
      return;
    case "attribute":
      assignAttribute(run, target, value);
      return;
    case "subscript":
      setItem(run, evaluate(run, target.value), evaluate(run, target.index), value);
      return;
    default:
      evaluate(run, target);
  }
}

/** `owner.attribute = value`; an array that becomes another by it is bound anew where it was read. */
function assignAttribute(run: Run, target: ast.Attribute, value: Value): void {
  const owner = evaluate(run, target.value);
  const changed = owner.kind === "tensor" ? afterAssignment(owner, target.attribute, value, run.context) : undefined;
  if (changed) bind(run, target.value, changed);
  else writeTo(run, owner, target.attribute, value);
}

/** `owner.attribute = value`. */
export function writeTo(run: Run, owner: Value, attribute: string, value: Value): void {
  possibilities(run, alternativesOf(owner), (each) => writeAttribute(run, each, attributeName(run, attribute), value));
}

/** A `# shape:` comment on the line says what the analyzer cannot know. */
function declaredAt(run: Run, target: ast.Name): Value | undefined {
  if (run.frame.scope.kind === "comprehension") return undefined;
  const dims = run.declaredAfter(run.frame.unit, target.end);
  return dims && tensor(dims, undefined, "numpy", { origin: run.siteOf(target) });
}

function unpack(run: Run, target: ast.TupleExpression | ast.ListExpression, value: Value, isLast: boolean): void {
  const star = target.items.findIndex((item) => item.kind === "starred");
  const options = alternativesOf(value).map((each) => unpacked(run, target, each, star));
  target.items.forEach((item, index) => {
    const isLastItem = isLast && index === target.items.length - 1;
    bind(run, item, joinAll(options.map((option) => option[index] ?? unknown)), isLastItem);
  });
}

/** One value for each target; unknown ones when the number of items is not known or does not fit. */
function unpacked(run: Run, target: ast.TupleExpression | ast.ListExpression, value: Value, star: number): readonly Value[] {
  const count = target.items.length;
  const items = takeItems(run, value);
  if (!items) {
    const element = anyElementOf(run, value);
    return target.items.map((_, index) => (index === star ? list(undefined, element) : element));
  }
  if (star < 0 ? items.length === count : items.length >= count - 1) {
    if (star < 0) return items;
    const after = count - star - 1;
    return [...items.slice(0, star), list(items.slice(star, items.length - after)), ...items.slice(items.length - after)];
  }
  raising(run, target, () =>
    failAt(
      {},
      {
        code: "python-error",
        owner: "unpacking",
        detail: `expects ${star < 0 ? count : `at least ${count - 1}`} values, got ${items.length}`,
      },
    ),
  );
  return [];
}

/** `del target`. */
export function deleteTarget(run: Run, target: ast.Expression): void {
  if (target.kind === "name") {
    unbindName(run, target.id);
  } else if (target.kind === "tuple" || target.kind === "list") {
    for (const item of target.items) deleteTarget(run, item);
  } else if (target.kind === "subscript") {
    deleteItem(run, evaluate(run, target.value), evaluate(run, target.index));
  } else if (target.kind === "attribute") {
    deleteAttribute(run, evaluate(run, target.value), attributeName(run, target.attribute));
  }
}
