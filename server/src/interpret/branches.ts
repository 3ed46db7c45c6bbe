/** `if`, and running two possibilities of which one happens. */

import type * as ast from "../syntax/ast";
import { PythonExit } from "../value/context";
import type { Changes } from "../value/heap";
import { joinSlot, Changes as NoChanges } from "../value/heap";
import { joinSlots } from "../value/same";
import type { Value } from "../value/values";
import { evaluate } from "./expressions";
import { refine } from "./refine";
import type { Run } from "./run";
import { execute, type Flow } from "./statements";
import { truthOf } from "./truth";

export function executeIf(run: Run, node: ast.If): Flow {
  const truth = truthOf(run, evaluate(run, node.test));
  if (truth !== undefined) return execute(run, truth ? node.body : node.otherwise);
  return branch(
    run,
    () => {
      refine(run, node.test, true);
      return execute(run, node.body);
    },
    () => {
      refine(run, node.test, false);
      return execute(run, node.otherwise);
    },
  );
}

interface Path {
  readonly flow: Flow | "raise";
  readonly changes: Changes;
}

/** Run both possibilities from the same state and join what they leave. A path that raises drops out. */
export function branch(run: Run, left: () => Flow, right: () => Flow): Flow {
  const a = possibility(run, left);
  const b = possibility(run, right);
  if (a.flow === "raise" && b.flow === "raise") {
    throw new PythonExit("every branch raises");
  }
  if (a.flow === "raise" || b.flow === "raise") {
    const kept = a.flow === "raise" ? b : a;
    run.heap.redo(kept.changes);
    return kept.flow as Flow;
  }
  // A path that returns goes on elsewhere: its local names are lost, what it did to objects may have happened.
  if (a.flow !== b.flow && (a.flow === "return" || b.flow === "return")) {
    const [returned, other] = a.flow === "return" ? [a, b] : [b, a];
    run.heap.join(withoutLocals(run, returned.changes), new NoChanges(), joinSlots);
    applyOver(run, returned.changes, other.changes);
    return other.flow === "return" ? "return" : settle(run, other.flow);
  }
  run.heap.join(a.changes, b.changes, joinSlots);
  return a.flow === b.flow ? a.flow : "next";
}

/** A jump under a condition that is not known: the loop may or may not stop. */
function settle(_run: Run, flow: Flow | "raise"): Flow {
  return flow === "raise" ? "next" : flow;
}

function possibility(run: Run, action: () => Flow): Path {
  const mark = run.heap.mark();
  run.uncertainty++;
  let flow: Flow | "raise";
  try {
    flow = action();
  } catch (error) {
    if (!(error instanceof PythonExit)) throw error;
    flow = "raise";
  } finally {
    run.uncertainty--;
  }
  return { flow, changes: run.heap.rollback(mark) };
}

function withoutLocals(run: Run, changes: Changes): Changes {
  const kept = new NoChanges();
  const locals: ReadonlyMap<string, Value> = run.frame.scope.names;
  changes.forEach((slot, value) => {
    if (!("map" in slot) || slot.map !== locals) kept.remember(slot, value);
  });
  return kept;
}

/** Apply the surviving path; where the returning one wrote the same object, either may hold. */
function applyOver(run: Run, returned: Changes, surviving: Changes): void {
  const locals: ReadonlyMap<string, Value> = run.frame.scope.names;
  const merged = new NoChanges();
  surviving.forEach((slot, value) => {
    const local = "map" in slot && slot.map === locals;
    merged.remember(slot, local ? value : joinSlot(slot, value, returned.get(slot, value), joinSlots));
  });
  run.heap.redo(merged);
}
