/** Assignment targets: names, unpacking, attributes, items. */

import { overwritten } from "../library/tensors/ranges";
import type * as ast from "../syntax/ast";
import { failAt } from "../value/context";
import { setItems } from "../value/lists";
import { keyOf, list, unknown } from "../value/make";
import { alternativesOf, joinAll } from "../value/same";
import { tensor } from "../value/tensors";
import type { Value } from "../value/values";
import { writeAttribute } from "./attributes";
import { callMethodOf } from "./calls";
import { evaluate } from "./expressions";
import { elementOf, itemsOf } from "./iteration";
import { raising } from "./raising";
import type { Run } from "./run";
import { bindName, lookup } from "./scope";

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

function bind(run: Run, target: ast.Expression, value: Value): void {
  switch (target.kind) {
    case "name":
      bindName(run, target.id, value.kind === "unknown" ? (declaredAt(run, target) ?? value) : value);
      return;
    case "tuple":
    case "list":
      unpack(run, target, value);
      return;
    case "starred":
      bind(run, target.value, value);
      return;
    case "attribute": {
      const owner = evaluate(run, target.value);
      for (const each of alternativesOf(owner)) writeAttribute(run, each, target.attribute, value);
      return;
    }
    case "subscript":
      assignItem(run, target, value);
      return;
    default:
      evaluate(run, target);
  }
}

/** A `# shape:` comment on the line says what the analyzer cannot know. */
function declaredAt(run: Run, target: ast.Name): Value | undefined {
  const dims = run.declaredAfter(run.frame.unit, target.end);
  return dims && tensor(dims, undefined, "numpy", { origin: run.siteOf(target) });
}

function unpack(run: Run, target: ast.TupleExpression | ast.ListExpression, value: Value): void {
  const star = target.items.findIndex((item) => item.kind === "starred");
  const options = alternativesOf(value).map((each) => unpacked(run, target, each, star));
  target.items.forEach((item, index) => {
    bind(run, item, joinAll(options.map((option) => option[index] ?? unknown)));
  });
}

/** One value for each target; unknown ones when the number of items is not known or does not fit. */
function unpacked(run: Run, target: ast.TupleExpression | ast.ListExpression, value: Value, star: number): readonly Value[] {
  const count = target.items.length;
  const items = itemsOf(run, value);
  if (!items) {
    const element = elementOf(run, value);
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

function assignItem(run: Run, target: ast.Subscript, value: Value): void {
  const container = evaluate(run, target.value);
  setItem(run, container, evaluate(run, target.index), value);
  // Arrays are values here: the name stands for one whose content is no longer known.
  if (container.kind === "tensor" && target.value.kind === "name") bindName(run, target.value.id, overwritten(container, value));
}

/** `container[index] = value`. */
export function setItem(run: Run, container: Value, index: Value, value: Value): void {
  switch (container.kind) {
    case "list": {
      const position = index.kind === "int" && typeof index.value === "number" ? index.value : undefined;
      const items = container.items;
      if (!items) return;
      const at = position !== undefined && position < 0 ? position + items.length : position;
      const known = at !== undefined && at >= 0 && at < items.length;
      setItems(container, known ? items.map((item, i) => (i === at ? value : item)) : undefined, [value], run.heap);
      return;
    }
    case "dict": {
      const key = keyOf(index);
      if (key === undefined) run.heap.set(container, "open", true);
      else run.heap.put(container.entries, key, { key: index, value });
      return;
    }
    case "object":
      callMethodOf(run, container, "__setitem__", [index, value]);
      return;
    default:
      return;
  }
}

/** `del target`. */
export function deleteTarget(run: Run, target: ast.Expression): void {
  if (target.kind === "name") {
    run.heap.remove(run.frame.scope.names, target.id);
  } else if (target.kind === "tuple" || target.kind === "list") {
    for (const item of target.items) deleteTarget(run, item);
  } else if (target.kind === "subscript") {
    deleteItem(run, evaluate(run, target.value), evaluate(run, target.index));
  }
}

function deleteItem(run: Run, container: Value, index: Value): void {
  if (container.kind === "list") {
    const position = index.kind === "int" && typeof index.value === "number" ? index.value : undefined;
    const items = container.items;
    const at = position !== undefined && items ? (position < 0 ? position + items.length : position) : undefined;
    setItems(container, at === undefined ? undefined : items?.filter((_, i) => i !== at), [], run.heap);
  } else if (container.kind === "dict") {
    const key = keyOf(index);
    if (key === undefined) run.heap.set(container, "open", true);
    else run.heap.remove(container.entries, key);
  } else if (container.kind === "object") {
    callMethodOf(run, container, "__delitem__", [index]);
  }
}
