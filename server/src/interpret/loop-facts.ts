/** What is shown of the names that a loop of the program itself assigns again and again. */
import type * as ast from "../syntax/ast";
import type { Fact } from "./analysis";
import { describe } from "./describe";
import type { Run } from "./run";

/**
 * Once such a loop is over: where a name is assigned last, what it holds now is shown, because that is what the program goes on
 * with; every other place shows what it was first. Loops inside others have been over several times by then and do not count.
 */
export function showLastValues(run: Run, loop: ast.For | ast.While): void {
  for (const [name, fact] of lastAssignments(run, loop)) {
    const held = run.frame.scope.names.get(name);
    // Alternatives say less than what the turns have in common.
    const now = held && held.kind !== "union" ? describe(held) : fact.common;
    if (now) run.facts.showInstead(fact, now);
  }
}

/** The last place of every name that varied. */
function lastAssignments(run: Run, loop: ast.For | ast.While): ReadonlyMap<string, Fact> {
  const last = new Map<string, Fact>();
  for (const fact of run.facts.of(run.frame.unit)) {
    const { node } = fact.site;
    if (fact.kind !== "assign" || node.start < loop.start || node.end > loop.end) continue;
    const other = last.get(fact.name);
    if (!other || other.site.node.start < node.start) last.set(fact.name, fact);
  }
  return new Map([...last].filter(([, fact]) => fact.varies));
}
