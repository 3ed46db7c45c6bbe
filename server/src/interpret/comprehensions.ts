/** Comprehensions and generator expressions. */

import type * as ast from "../syntax/ast";
import type { Site } from "../syntax/ast";
import { anchored, representative } from "../value/anchor";
import { listOfMany } from "../value/lists";
import { dict, iterator, keyOf, list, set, unknown } from "../value/make";
import { joinAll } from "../value/same";
import type { DictValue, ListValue, Value } from "../value/values";
import { bindTarget } from "./assign";
import { branch } from "./branches";
import { evaluate } from "./expressions";
import { inFrame } from "./functions";
import { iterableOf } from "./iterable";
import { anyElementOf, takeItems } from "./iteration";
import { lengthOf } from "./loops";
import { refine } from "./refine";
import type { Frame, Run } from "./run";
import { makeScope } from "./scope";
import { truthOf } from "./truth";

const ITEM_LIMIT = 512;

interface Collected {
  readonly values: Value[];
  /** Whether `values` are all there are, each surely there. */
  exact: boolean;
  /** How many there are of a single loop without conditions, where they were not all made. */
  count?: number;
}

export function comprehension(run: Run, node: ast.Comprehension): Value {
  const { values, exact, count } = collect(run, node.clauses, () => evaluate(run, node.element));
  const one = node.clauses.length === 1;
  const made = exact ? list(values, undefined, run.siteOf(node)) : likeList(joinAll(values), one ? count : undefined, run.siteOf(node));
  run.heap.born(made);
  if (node.of === "set") return set(made.items);
  return node.of === "list" ? made : { ...iterator(made.items, joinAll(values)), type: "generator" };
}

function likeList(element: Value, count: number | undefined, origin: Site): ListValue {
  return count === undefined ? list(undefined, element, origin) : listOfMany(count, element, origin);
}

export function dictComprehension(run: Run, node: ast.DictComprehension): Value {
  const made: DictValue = dict([]);
  const { exact } = collect(run, node.clauses, () => {
    const key = evaluate(run, node.key);
    const value = evaluate(run, node.value);
    const hash = keyOf(key);
    if (hash !== undefined) made.entries.set(hash, { key: made.entries.get(hash)?.key ?? key, value });
    // It may be any of the keys.
    else for (const [known, entry] of made.entries) made.entries.set(known, { ...entry, value: unknown });
    return hash === undefined ? unknown : key;
  });
  const unsure = !exact || [...made.entries.values()].some((entry) => entry.key.kind === "unknown");
  return { ...made, open: unsure };
}

function collect(run: Run, clauses: readonly ast.ComprehensionClause[], make: () => Value): Collected {
  const collected: Collected = { values: [], exact: true };
  const scope = makeScope("comprehension", run.frame.scope);
  const frame: Frame = { ...run.frame, scope, parent: run.frame, caller: undefined };
  const [first, ...rest] = clauses;
  const iterable = first ? iterableOf(run, first.iterable) : unknown;
  inFrame(run, frame, () => {
    if (first) overClause(run, scope, first, iterable, rest, collected, make);
  });
  if (!scope.captured) run.ended.add(scope.names);
  return collected;
}

function overClause(
  run: Run,
  scope: ReturnType<typeof makeScope>,
  clause: ast.ComprehensionClause,
  iterable: Value,
  rest: readonly ast.ComprehensionClause[],
  collected: Collected,
  make: () => Value,
): void {
  const counted = lengthOf(iterable);
  const items = takeItems(run, iterable);
  const known = items !== undefined && items.length <= ITEM_LIMIT;
  if (!known) collected.exact = false;
  const length = known ? undefined : items ? items.length : counted;
  if (length !== undefined && clause.conditions.length === 0) collected.count = length;
  // The last item is looked at too: a window may run over the end there.
  const ending = items?.slice(-1) ?? [];
  for (const item of known ? items : [items ? representative(items) : anchored(anyElementOf(run, iterable)), ...ending]) {
    if (run.exhausted) {
      collected.exact = false;
      return;
    }
    declare(scope, clause.target);
    bindTarget(run, clause.target, item);
    const [next, ...others] = rest;
    const inside = (): void => {
      if (next) overClause(run, scope, next, evaluate(run, next.iterable), others, collected, make);
      else collected.values.push(make());
    };
    const passes = conditionsHold(run, clause.conditions);
    if (passes === undefined) collected.exact = false;
    if (passes && known) inside();
    else if (passes !== false) perhaps(run, inside);
  }
}

/** Conditions are tested in order, up to the first that fails. */
function conditionsHold(run: Run, conditions: readonly ast.Expression[]): boolean | undefined {
  let holds: boolean | undefined = true;
  for (const each of conditions) {
    const truth = truthOf(run, evaluate(run, each));
    if (truth === false) return false;
    if (truth === undefined) {
      holds = undefined;
      refine(run, each, true);
    }
  }
  return holds;
}

/** What may or may not be evaluated. */
function perhaps(run: Run, action: () => void): void {
  branch(
    run,
    () => {
      action();
      return "next";
    },
    () => "next",
  );
}

/** Targets live in the comprehension's own scope. */
function declare(scope: ReturnType<typeof makeScope>, target: ast.Expression): void {
  if (target.kind === "name") scope.names.set(target.id, unknown);
  else if (target.kind === "tuple" || target.kind === "list") for (const item of target.items) declare(scope, item);
  else if (target.kind === "starred") declare(scope, target.value);
}
