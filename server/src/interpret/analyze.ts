/**
 * `analyze`: the abstract interpreter over one file. Pure and total: no clock, no IO, no exception for any text.
 * What a program does is followed from its first statement; what cannot be known is unknown and nothing is said about it.
 */

import type { Module, Unit } from "../syntax/ast";
import { PythonExit } from "../value/context";
import { string } from "../value/make";
import type { Analysis, Fact, PlacedProblem } from "./analysis";
import { contextOf } from "./context";
import { runUnits } from "./imports";
import { pragmasOf } from "./pragmas";
import { type ImportResolver, Run } from "./run";
import { makeScope } from "./scope";
import { checkShapeComments, declaredShapes } from "./shape-comments";
import { runUncalled } from "./uncalled";

export type { ImportResolver } from "./run";

/** No other modules: for single files. */
export const noImports: ImportResolver = { resolve: () => undefined };

export function analyze(module: Module, imports: ImportResolver): Analysis {
  const pragmas = pragmasOf(module);
  const [first] = module.units;
  if (!first) return { module, facts: [], problems: [], pragmas, dependencies: [] };
  const scope = makeScope("module", undefined);
  scope.names.set("__name__", string("__main__"));
  scope.names.set("__file__", string(module.file));
  const run = new Run(imports, contextOf, first, scope);
  run.modules.set(module.file, { kind: "module", path: module.file, scope });
  run.declare(module, declaredShapes(pragmas));
  safely(() => {
    runUnits(run, module, scope);
    runUncalled(run, module, scope);
  });
  const facts = factsOf(run, module);
  return {
    module,
    facts,
    problems: sorted([...run.problems, ...checkShapeComments(module, facts, pragmas)]),
    pragmas,
    dependencies: [...run.dependencies],
  };
}

/** A program that overflows the interpreter's stack keeps what was found before. */
function safely(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof PythonExit)) throw error;
  }
}

function factsOf(run: Run, module: Module): readonly Fact[] {
  const units = new Set<Unit>(module.units);
  const facts: Fact[] = [];
  for (const [unit, found] of run.facts) if (units.has(unit)) facts.push(...found.values());
  return facts.sort((a, b) => position(a) - position(b) || a.site.node.end - b.site.node.end);
}

function sorted(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return [...problems].sort((a, b) => position(a) - position(b));
}

function position(of: { readonly site: Fact["site"] }): number {
  return of.site.unit.base + of.site.node.start;
}
