/** `try`: code whose exception is caught reports nothing, and may have stopped anywhere. */

import type * as ast from "../syntax/ast";
import { unknown } from "../value/make";
import { joinSlots } from "../value/same";
import { branch } from "./branches";
import { isProvidedFor } from "./guarded";
import { type Ending, endingOf, type Flow, flowOf, isJump, type Jump, type Landing, landingHere, park, withJumps } from "./jumps";
import type { Run } from "./run";
import { bindName, lookupOwn } from "./scope";
import { execute } from "./statements";

export function executeTry(run: Run, node: ast.Try): Flow {
  const body = (): Ending =>
    endingOf(() => (node.handlers.length > 0 ? handled(run, node) : execute(run, [...node.body, ...node.otherwise])));
  return node.finally.length > 0 ? withCleanup(run, body, () => execute(run, node.finally)) : flowOf(body());
}

/** Run `last` on every path that leaves the body, however it does. */
export function withCleanup(run: Run, body: () => Ending, last: () => Flow): Flow {
  const { returns } = run.frame;
  const before = returns.length;
  const mark = run.heap.mark();
  const landings: { [J in Jump]?: Landing } = {};
  for (const jump of ["return", "break", "continue"] as const) if (run.jumps[jump]) landings[jump] = landingHere(run);
  const ending = withJumps(run, landings, body);
  const own = run.heap.rollback(mark);
  const returned = returns.splice(before);
  let replaced = true;
  const cleaning = (): Ending => {
    const after = endingOf(last);
    if (after !== "return") replaced = false;
    return after;
  };
  for (const jump of ["return", "break", "continue"] as const)
    for (const changes of landings[jump]?.states ?? []) {
      run.heap.redo(changes);
      const after = cleaning();
      if (after === "next" || isJump(after)) park(run, after === "next" ? jump : after);
      run.heap.undo(mark);
    }
  run.heap.redo(own);
  const after = ending === "never" ? ending : cleaning();
  // A `return` in what is done last is the one that counts.
  if (!replaced) returns.push(...returned);
  return flowOf(after === "next" ? ending : after);
}

/** Run code of which any part may be cut short by an exception that is caught: then `caught` goes on. */
export function guarded(run: Run, body: () => Flow, otherwise: () => Flow, caught: () => Flow, silent: boolean): Flow {
  const mark = run.heap.mark();
  const before = run.problems;
  run.problems = [];
  let failed = false;
  const { result: ending, seen } = run.heap.watch(() => {
    try {
      return endingOf(body);
    } finally {
      const found = run.problems.filter(({ problem }) => !isProvidedFor(problem));
      failed = silent && found.some((each) => each.severity === "error");
      run.problems = silent ? before : [...before, ...found];
    }
  });
  const own = run.heap.rollback(mark);
  const interrupted = (): Flow => {
    run.heap.blur(seen, joinSlots);
    return caught();
  };
  if (ending === "raise" || failed) return interrupted();
  return branch(
    run,
    () => {
      run.heap.redo(own);
      return ending === "next" ? otherwise() : flowOf(ending);
    },
    interrupted,
  );
}

function handled(run: Run, node: ast.Try): Flow {
  const otherwise = (): Flow => execute(run, node.otherwise);
  if (onlyImports(node)) {
    const before = run.problems.length;
    const ending = endingOf(() => execute(run, node.body));
    run.problems = [...run.problems.slice(0, before), ...run.problems.slice(before).filter(({ problem }) => !isProvidedFor(problem))];
    if (ending === "next" && importsKnown(run, node)) return otherwise();
    if (ending !== "next" && ending !== "raise") return ending;
  }
  const silent = node.handlers.some((handler) => mayCatch(run, handler.type));
  return guarded(
    run,
    () => execute(run, node.body),
    otherwise,
    () => handlers(run, node.handlers),
    silent,
  );
}

/** `try: import a / except ImportError: …`: the import is taken to succeed when what it gives is known. */
function onlyImports(node: ast.Try): boolean {
  return node.body.every((each) => each.kind === "import" || each.kind === "importfrom");
}

function importsKnown(run: Run, node: ast.Try): boolean {
  const names = node.body.flatMap((each) =>
    each.kind === "import" || each.kind === "importfrom"
      ? each.names.map(({ name, alias }) => alias ?? (each.kind === "import" ? (name.split(".")[0] ?? name) : name))
      : [],
  );
  return names.every((name) => name !== "*" && (lookupOwn(run, name)?.kind ?? "unknown") !== "unknown");
}

/** Exceptions that operations on shapes do not raise. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    "KeyboardInterrupt SystemExit GeneratorExit ImportError ModuleNotFoundError OSError IOError FileNotFoundError FileExistsError " +
    "PermissionError EOFError StopIteration MemoryError TimeoutError ConnectionError SyntaxError UnicodeDecodeError"
  ).split(" "),
);

function mayCatch(run: Run, type: ast.Expression | undefined): boolean {
  if (type?.kind === "tuple") return type.items.some((each) => mayCatch(run, each));
  return type?.kind !== "name" || !OTHERS.has(type.id) || lookupOwn(run, type.id) !== undefined;
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
