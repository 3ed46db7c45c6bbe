/** `with`: what the managers give, and what they do at the end. */
import type * as ast from "../syntax/ast";
import { unknown } from "../value/make";
import type { ObjectValue, Value } from "../value/values";
import { bindTarget } from "./assign";
import { findInClass } from "./attributes";
import { calleeText, callMethodOf } from "./calls";
import { evaluate } from "./expressions";
import { elementOf } from "./iteration";
import { endingOf, type Flow } from "./jumps";
import type { Run } from "./run";
import { execute } from "./statements";
import { truthOf } from "./truth";
import { guarded, withCleanup } from "./try";

export function executeWith(run: Run, node: ast.With, index = 0): Flow {
  const item = node.items[index];
  if (!item) return execute(run, node.body);
  const manager = evaluate(run, item.context);
  const entered = enter(run, manager);
  if (item.target) bindTarget(run, item.target, entered);
  const body = (): Flow => executeWith(run, node, index + 1);
  if (expectsExceptions(item.context)) return swallowing(run, body);
  if (manager.kind === "iterator" && manager.catches) return swallowing(run, body);
  if (manager.kind !== "object" || findInClass(manager.cls, "__exit__")?.kind !== "function") return body();
  let swallows = false;
  const leave = (): Flow => {
    swallows ||= truthOf(run, callMethodOf(run, manager, "__exit__", [unknown, unknown, unknown])) !== false;
    return "next";
  };
  // Whether it swallows exceptions is asked first, apart from what it does.
  const mark = run.heap.mark();
  run.probe(() => endingOf(leave));
  run.heap.undo(mark);
  return swallows ? withCleanup(run, () => endingOf(() => swallowing(run, body)), leave) : withCleanup(run, () => endingOf(body), leave);
}

function swallowing(run: Run, body: () => Flow): Flow {
  return guarded(
    run,
    body,
    () => "next",
    () => "next",
    true,
  );
}

function enter(run: Run, manager: Value): Value {
  // A generator function used as a context manager gives what it yields.
  if (manager.kind === "iterator" && manager.type === "generator") return elementOf(run, manager);
  return manager.kind === "object" ? entered(run, manager) : manager;
}

function entered(run: Run, manager: ObjectValue): Value {
  const value = callMethodOf(run, manager, "__enter__", []);
  return value.kind === "unknown" && manager.cls.path !== undefined ? manager : value;
}

/** `with suppress(…)`, `with pytest.raises(…)`: exceptions are what they are for. */
function expectsExceptions(context: ast.Expression): boolean {
  return context.kind === "call" && /(^|\.)(suppress|(assert)?_?raises\w*)$/i.test(calleeText(context.callee));
}
