/** Displays: lists, sets and dicts as they are written out. What is made is told to the heap, so that branches join it well. */
import type * as ast from "../syntax/ast";
import { dict, keyOf, list, set, unknown } from "../value/make";
import type { DictEntry, Value } from "../value/values";
import { evaluate } from "./expressions";
import { takeItems } from "./iteration";
import type { Run } from "./run";

/** `[…]`. */
export function listOf(run: Run, node: ast.ListExpression): Value {
  const made = list(spread(run, node.items), undefined, run.siteOf(node));
  run.heap.born(made);
  return made;
}

/** `{…}`. */
export function setOf(run: Run, node: ast.SetExpression): Value {
  const made = set(spread(run, node.items));
  run.heap.born(made);
  return made;
}

/** Items of a display with its `*` parts unpacked; undefined when one is not known. */
export function spread(run: Run, nodes: readonly ast.Expression[]): readonly Value[] | undefined {
  const items: Value[] = [];
  let known = true;
  for (const each of nodes) {
    if (each.kind !== "starred") {
      items.push(evaluate(run, each));
      continue;
    }
    const inner = takeItems(run, evaluate(run, each.value));
    if (inner) items.push(...inner);
    else known = false;
  }
  return known ? items : undefined;
}

/** `{…: …}`. */
export function dictOf(run: Run, node: ast.DictExpression): Value {
  const made = dict([]);
  let open = false;
  const forget = (): void => {
    open = true;
    for (const [hash, { key }] of made.entries) made.entries.set(hash, { key, value: unknown });
  };
  for (const item of node.items) {
    const value = evaluate(run, item.value);
    if (!item.key) {
      if (value.kind !== "dict" || value.open) forget();
      if (value.kind === "dict") for (const [key, entry] of value.entries) made.entries.set(key, entry);
      continue;
    }
    const key = evaluate(run, item.key);
    const hash = keyOf(key);
    // It may be any of the keys before.
    if (hash === undefined) forget();
    else made.entries.set(hash, { key: made.entries.get(hash)?.key ?? key, value } satisfies DictEntry);
  }
  const result = { ...made, open };
  run.heap.born(result, result.entries);
  return result;
}
