/** `if`, and running two possibilities of which one happens. */

import type * as ast from "../syntax/ast";
import type { Changes } from "../value/changes";
import { joinSlots } from "../value/same";
import { evaluate } from "./expressions";
import { type Ending, endingOf, type Flow, flowOf, isJump, park } from "./jumps";
import { refine } from "./refine";
import type { Run } from "./run";
import { execute } from "./statements";
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
  readonly ending: Ending;
  readonly changes: Changes;
}

/**
 * Run both possibilities from the same state and join what they leave. A path that raises drops out; one that jumps waits
 * where it leads.
 */
export function branch(run: Run, left: () => Flow, right: () => Flow): Flow {
  const paths = [possibility(run, left), possibility(run, right)];
  const alive = paths.filter(({ ending }) => ending === "next" || isJump(ending));
  const [first] = alive;
  if (!first) return flowOf(paths.some(({ ending }) => ending === "never") ? "never" : "raise");
  if (alive.every(({ ending }) => ending === first.ending)) {
    joinPaths(run, alive);
    return flowOf(first.ending);
  }
  run.frame.uncertain = true;
  for (const { ending, changes } of alive) {
    if (!isJump(ending)) continue;
    const mark = run.heap.mark();
    run.heap.redo(changes);
    park(run, ending);
    run.heap.undo(mark);
  }
  const going = alive.filter(({ ending }) => ending === "next");
  joinPaths(run, going);
  return going.length > 0 ? "next" : "never";
}

function joinPaths(run: Run, paths: readonly Path[]): void {
  const [only, second] = paths;
  if (only && !second) run.heap.redo(only.changes);
  else
    run.heap.join(
      paths.map(({ changes }) => changes),
      joinSlots,
    );
}

function possibility(run: Run, action: () => Flow): Path {
  const mark = run.heap.mark();
  run.uncertainty++;
  run.guards++;
  try {
    const ending = endingOf(action);
    return { ending, changes: run.heap.rollback(mark) };
  } finally {
    run.uncertainty--;
    run.guards--;
  }
}
