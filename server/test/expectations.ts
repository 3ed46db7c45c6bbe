/** What a fixture states in its comments and what real Keras did with it, held against an analysis. */
import { expect } from "vitest";
import { diagnosticsOf } from "../src/features/diagnostics";
import { parametersText, totals } from "../src/features/summary";
import type { Analysis, Fact } from "../src/interpret/analysis";
import { assignedBetween } from "../src/interpret/shape-comments";
import { type Summary, type SummaryRow, summaryOf } from "../src/library/keras/models/summary";
import { isUnknown } from "../src/shape/dim";
import { formatShape, isRanked } from "../src/shape/shape";
import { LineIndex } from "../src/syntax/lines";

export interface TrueShape {
  readonly line: number;
  readonly name: string;
  readonly shape: readonly (number | null)[] | null;
  readonly dtype: string;
}

/** What `model.summary()` prints: rows of name and class, output shape, parameters and what the layer is connected to. */
export interface TrueSummary {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly string[];
}

/** What `scripts/oracle/record.py` wrote. */
export interface Truth {
  readonly shapes: readonly TrueShape[];
  readonly error: {
    readonly line: number;
    readonly lines?: readonly number[];
    readonly top_line?: number;
    readonly stmt_line?: number;
  } | null;
  /** Of each model that a top-level name holds at the end. */
  readonly models?: Readonly<Record<string, TrueSummary>>;
  /** Of the other files of a program. */
  readonly modules?: Readonly<Record<string, readonly TrueShape[]>>;
}

/** Problems are those that `# error[code]` and `# warning[code]` promise, one to one. */
export function expectPromisedProblems(analysis: Analysis): void {
  const lineOf = lines(analysis);
  const found = diagnosticsOf(analysis).map((each) => `${lineOf(each.start)} ${each.severity}[${each.code}]`);
  const promised = analysis.module.text
    .split("\n")
    .flatMap((line, i) => [...line.matchAll(/#.*?\b(error|warning)\[([\w-]+)\]/g)].map((match) => `${i + 1} ${match[1]}[${match[2]}]`));
  expect(found.toSorted()).toEqual(promised.toSorted());
}

/** `# shape:` is the exact shape of the last array that the line assigns. */
export function expectPromisedShapes(analysis: Analysis): void {
  const promised = analysis.module.text.split("\n").flatMap((line, i) => {
    const shape = /#\s*shape:\s*(\([^)]*\))/.exec(line)?.[1];
    return shape === undefined ? [] : [{ line: i + 1, shape }];
  });
  const found = promised.map(({ line }) => ({ line, shape: shapeText(spokenOf(analysis, line)) }));
  expect(found).toEqual(promised);
}

/** Errors are on lines where Keras raised, and there is one when it raised. */
export function expectTrueErrors(analysis: Analysis, { error }: Truth): void {
  const lineOf = lines(analysis);
  const errors = diagnosticsOf(analysis).filter((each) => each.severity === "error");
  const raised = error ? [error.line, error.top_line, error.stmt_line, ...(error.lines ?? [])] : [];
  // What Python raises at the call of a traced function stands in its body.
  const isRaised = (offset: number): boolean => raised.includes(lineOf(offset));
  for (const each of errors) expect([each.start, each.raised?.start ?? each.start].some(isRaised)).toBe(true);
  if (error) expect(errors.length).toBeGreaterThan(0);
}

/** Every size that is stated is the one real Keras has; None there may be any size here. */
export function expectTrueShapes(analysis: Analysis, shapes: readonly TrueShape[]): void {
  for (const truth of shapes) {
    const fact = assigned(analysis, truth.line).find((each) => each.name === truth.name);
    if (fact?.value.t !== "tensor" || !isRanked(fact.value.shape) || truth.shape === null) continue;
    const said = fact.value.shape;
    expect(said.length, `rank of ${truth.name} at line ${truth.line}`).toBe(truth.shape.length);
    truth.shape.forEach((size, axis) => {
      const ours = said[axis];
      if (size !== null && typeof ours === "number") expect(ours, `axis ${axis} of ${truth.name} at line ${truth.line}`).toBe(size);
    });
  }
}

function assigned(analysis: Analysis, line: number): readonly Fact[] {
  const lineOf = lines(analysis);
  return analysis.facts.filter((fact) => fact.kind === "assign" && lineOf(fact.site.unit.base + fact.site.node.start) === line);
}

/** What a comment at the end of a line speaks of. */
function spokenOf({ module, facts }: Analysis, line: number): Fact | undefined {
  const text = module.text.split("\n");
  const from = text.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return assignedBetween(facts, from, from + (text[line - 1]?.length ?? 0));
}

function shapeText(fact: Fact | undefined): string | undefined {
  return fact?.value.t === "tensor" ? formatShape(fact.value.shape) : undefined;
}

/** Line numbers of offsets, from 1. */
function lines({ module }: Analysis): (offset: number) => number {
  const index = new LineIndex(module.text);
  return (offset) => index.position(offset).line + 1;
}

/** Everything that is stated of a model's layers is what `model.summary()` prints. */
export function expectTrueSummaries(analysis: Analysis, models: Truth["models"]): void {
  for (const [name, truth] of Object.entries(models ?? {})) {
    const live = analysis.facts.findLast((fact) => fact.kind === "assign" && fact.name === name && !fact.varies)?.live;
    const summary = live?.kind === "object" ? summaryOf(live) : undefined;
    if (!summary) continue;
    expect(summary.name ?? truth.name, `name of ${name}`).toBe(truth.name);
    const rows = truth.rows.map((row, index) => knownCells(summary.rows[index], row, summary.connects));
    expect(rows, `rows of ${name}`).toEqual(truth.rows);
    expect(summary.rows.length, `number of rows of ${name}`).toBe(truth.rows.length);
    expect(knownTotals(summary, truth.totals), `totals of ${name}`).toEqual(truth.totals);
  }
}

/** What is not known is taken to be true. */
function knownCells(
  row: SummaryRow | undefined,
  [title = "", output = "", parameters = "", connected = ""]: readonly string[],
  connects: boolean,
): readonly string[] {
  if (!row) return [];
  const cells = [
    row.name === undefined ? title : `${row.name} (${row.type})`,
    row.output ?? output,
    row.parameters === undefined || isUnknown(row.parameters) ? parameters : parametersText(row),
  ];
  return connects ? [...cells, row.connected ?? connected] : cells;
}

function knownTotals(summary: Summary, truth: readonly string[]): readonly string[] {
  const said = totals(summary);
  return truth.map((line) => {
    const own = said.find((each) => each.startsWith(line.slice(0, line.indexOf(":"))));
    return own === undefined || own.includes("?") || !own.includes("(") ? line : own;
  });
}
