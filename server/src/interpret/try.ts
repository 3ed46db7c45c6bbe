/** `try`: code whose exception is caught reports nothing. */

import type * as ast from "../syntax/ast";
import { PythonExit } from "../value/context";
import { unknown } from "../value/make";
import { branch } from "./branches";
import type { Run } from "./run";
import { bindName } from "./scope";
import { execute, type Flow } from "./statements";

export function executeTry(run: Run, node: ast.Try): Flow {
  const flow = node.handlers.length > 0 ? guarded(run, node) : execute(run, [...node.body, ...node.otherwise]);
  const last = execute(run, node.finally);
  return last === "next" ? flow : last;
}

function guarded(run: Run, node: ast.Try): Flow {
  if (onlyImports(node)) return execute(run, [...node.body, ...node.otherwise]);
  const before = run.problems;
  run.problems = [];
  let outcome: Flow | "raise";
  let failed = false;
  try {
    outcome = execute(run, node.body);
  } catch (error) {
    if (!(error instanceof PythonExit)) throw error;
    outcome = "raise";
  } finally {
    failed = run.problems.some((each) => each.severity === "error");
    run.problems = before;
  }
  if (outcome === "raise" || failed) return handlers(run, node.handlers);
  if (outcome !== "next") return outcome;
  return branch(
    run,
    () => execute(run, node.otherwise),
    () => handlers(run, node.handlers),
  );
}

/** `try: import a / except ImportError: …`: the import is taken to succeed when the library is known. */
function onlyImports(node: ast.Try): boolean {
  return node.body.every((each) => each.kind === "import" || each.kind === "importfrom");
}

function handlers(run: Run, all: readonly ast.ExceptHandler[]): Flow {
  const [first, ...rest] = all;
  if (!first) return "next";
  const one = (): Flow => {
    if (first.name) bindName(run, first.name.id, unknown);
    return execute(run, first.body);
  };
  return rest.length === 0 ? one() : branch(run, one, () => handlers(run, rest));
}
