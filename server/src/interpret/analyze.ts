/**
 * `analyze`: the abstract interpreter over one file. Pure and total: no clock, no IO, no exception for any text.
 * What a program does is followed from its first statement; what cannot be known is unknown and nothing is said about it.
 */

import type { Module, Unit } from "../syntax/ast";
import { PythonExit } from "../value/context";
import { string } from "../value/make";
import type { Scope } from "../value/values";
import type { Analysis, Fact, PlacedProblem } from "./analysis";
import { contextOf } from "./context";
import { runUnits } from "./imports";
import { pragmasOf } from "./pragmas";
import type { ImportRequest, ImportResolver, Located } from "./resolver";
import { type Checkpoint, Run } from "./run";
import { makeScope } from "./scope";
import { checkShapeComments, declaredShapes } from "./shape-comments";
import { runUncalled } from "./uncalled";

export type { ImportResolver } from "./resolver";

/** No other modules: for single files. */
export const noImports: ImportResolver = { resolve: () => undefined };

export function analyze(module: Module, imports: ImportResolver): Analysis {
  return analyzeFrom(undefined, module, imports).analysis;
}

/** An analysis, and what is needed to go on from it when the text has changed. */
export interface Progress {
  readonly analysis: Analysis;
  /** Undefined when the analysis ended in the middle of a statement. */
  readonly state: State | undefined;
}

/** A program that was run, with a checkpoint before every top-level statement that was reached and one after the last. Mutable. */
interface State {
  readonly run: Run;
  readonly scope: Scope;
  readonly checkpoints: (Checkpoint & { readonly asked: number })[];
  /** Every import that was followed and where it led, in order. */
  readonly asked: { readonly request: ImportRequest; readonly answer: Located | undefined }[];
}

/**
 * Analyze a file. Statements at its beginning that are the same as in a previous analysis, whose imports lead where they led,
 * are not run again. The previous progress must not be used any more.
 */
export function analyzeFrom(previous: Progress | undefined, module: Module, imports: ImportResolver): Progress {
  const pragmas = pragmasOf(module);
  const [first] = module.units;
  if (!first) return { analysis: { module, facts: [], problems: [], pragmas, dependencies: [] }, state: undefined };
  const kept = previous ? unchangedUnits(previous.analysis.module, module) : 0;
  const state = previous?.state && kept > 0 ? rewound(previous.state, kept, imports) : begun(module, first, imports);
  const { run } = state;
  run.declare(module, declaredShapes(pragmas));
  const whole = proceed(state, module);
  const facts = factsOf(run, module);
  const problems = sorted([...run.problems, ...checkShapeComments(module, facts, pragmas)]);
  const analysis = { module, facts, problems, pragmas, dependencies: run.dependencies() };
  return { analysis, state: whole ? state : undefined };
}

/** How many top-level statements at the beginning are the same, the comments on their lines too. */
function unchangedUnits(before: Module, after: Module): number {
  let same = 0;
  while (same < after.text.length && before.text.charCodeAt(same) === after.text.charCodeAt(same)) same++;
  const changed = after.units.findIndex((unit, i) => {
    const lineEnd = after.text.indexOf("\n", unit.base + unit.statement.end);
    return unit !== before.units[i] || lineEnd < 0 || lineEnd >= same;
  });
  return changed < 0 ? after.units.length : changed;
}

function begun(module: Module, first: Unit, imports: ImportResolver): State {
  const scope = makeScope("module", undefined);
  scope.names.set("__name__", string("__main__"));
  scope.names.set("__file__", string(module.file));
  const asked: State["asked"] = [];
  const run = new Run(remembering(imports, asked), contextOf, first, scope);
  return { run, scope, checkpoints: [], asked };
}

/** Take back what was done from the first changed statement on, or from the one whose import leads elsewhere now. */
function rewound(state: State, kept: number, imports: ImportResolver): State {
  const { run, checkpoints, asked } = state;
  const moved = asked.findIndex(({ request, answer }) => !sameAnswer(imports.resolve(request), answer));
  let from = Math.min(kept, checkpoints.length - 1);
  while (moved >= 0 && from > 0 && (checkpoints[from]?.asked ?? 0) > moved) from--;
  const checkpoint = checkpoints[from];
  if (checkpoint) {
    run.resume(checkpoint);
    asked.length = checkpoint.asked;
    checkpoints.length = from;
  }
  run.imports = remembering(imports, asked);
  return state;
}

function remembering(imports: ImportResolver, asked: State["asked"]): ImportResolver {
  return {
    resolve: (request) => {
      const answer = imports.resolve(request);
      asked.push({ request, answer });
      return answer;
    },
  };
}

function sameAnswer(a: Located | undefined, b: Located | undefined): boolean {
  return a?.path === b?.path && a?.module === b?.module;
}

/** Run what was not run yet. False when it ended in the middle of a statement: a program that overflows the interpreter's stack. */
function proceed(state: State, module: Module): boolean {
  const { run, scope, checkpoints, asked } = state;
  const mark = (): void => {
    checkpoints.push({ ...run.checkpoint(), asked: asked.length });
  };
  try {
    const finished = untilExit(() => runUnits(run, module.units.slice(checkpoints.length), scope, mark));
    if (finished) mark();
    untilExit(() => runUncalled(run, module, scope));
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}

/** False when the program ended itself: `raise` or `sys.exit()` at module level. */
function untilExit(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (!(error instanceof PythonExit)) throw error;
    return false;
  }
}

function factsOf(run: Run, module: Module): readonly Fact[] {
  const facts = [...new Set(module.units)].flatMap((unit) => [...run.facts.of(unit)]);
  return facts.sort((a, b) => position(a) - position(b) || a.site.node.end - b.site.node.end);
}

function sorted(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return [...problems].sort((a, b) => position(a) - position(b));
}

function position(of: { readonly site: Fact["site"] }): number {
  return of.site.unit.base + of.site.node.start;
}
