/** Trying a repair: the edited program is analyzed again, and the repair counts only if it repairs and spoils nothing. */
import type { Analysis, Fact } from "../../interpret/analysis";
import type { Program, Project } from "../../project/project";
import { isRanked } from "../../shape/shape";
import { diagnosticsOf } from "../diagnostics";
import type { Diagnostic, Edit } from "../types";
import { areApart, offsetAfter, offsetBefore } from "./edit";

/** The program before any repair, and the diagnostic to be repaired. */
export interface Patient {
  readonly project: Project;
  readonly analysis: Analysis;
  readonly target: Diagnostic;
}

export interface Outcome {
  readonly program: Program;
  readonly analysis: Analysis;
  /** Problems that were not there before, and the target if it is still there. */
  readonly fresh: readonly Diagnostic[];
  /** Problems that were there before besides the target. */
  readonly remaining: readonly Diagnostic[];
}

/** Undefined when the edits cannot be applied, break the syntax, or make unknown what was known. */
export function tryEdits({ project, analysis, target }: Patient, edits: readonly Edit[]): Outcome | undefined {
  if (edits.length === 0 || !areApart(edits)) return undefined;
  const own = analysis.module;
  const files = [...new Set([own.file, ...edits.map((edit) => edit.file)])];
  const program = project.withEdits(edits);
  const edited = program?.analysisOf(own.file);
  if (
    !program ||
    !edited ||
    edited.module.broken.length > own.broken.length ||
    losesShapes(analysis, edited, edits) ||
    addsUnknown(own.text, edited, edits)
  )
    return undefined;
  const fresh: Diagnostic[] = [];
  const remaining: Diagnostic[] = [];
  for (const file of files) {
    const before = file === own.file ? analysis : project.analysisOf(file);
    const after = file === own.file ? edited : program.analysisOf(file);
    if (!before || !after) return undefined;
    const known = new Set(seriousOf(before).map((each) => `${each.code} ${each.start}`));
    if (file === own.file) known.delete(`${target.code} ${target.start}`);
    for (const each of seriousOf(after))
      (known.has(`${each.code} ${offsetBefore(edits, file, each.start)}`) ? remaining : fresh).push(each);
  }
  return { program, analysis: edited, fresh, remaining };
}

function seriousOf(analysis: Analysis): readonly Diagnostic[] {
  return diagnosticsOf(analysis).filter(({ severity }) => severity === "error" || severity === "warning");
}

/** A problem must not vanish because what led to it is no longer understood. */
function losesShapes(before: Analysis, after: Analysis, edits: readonly Edit[]): boolean {
  const shapes = new Set(ranked(after).map(({ start, end }) => `${start} ${end}`));
  return ranked(before).some(({ start, end }) => {
    const last = offsetAfter(edits, before.module.file, end - 1);
    const first = offsetAfter(edits, before.module.file, start);
    return first !== undefined && last !== undefined && !shapes.has(`${first} ${last + 1}`);
  });
}

/** Without scalars: what was a number of NumPy may become one of Python. */
function ranked({ facts }: Analysis): readonly { readonly start: number; readonly end: number }[] {
  return facts.flatMap(({ value, site: { unit, node } }) =>
    value.t === "tensor" && isRanked(value.shape) && value.shape.length > 0
      ? [{ start: unit.base + node.start, end: unit.base + node.end }]
      : [],
  );
}

/** What an edit writes must be understood, or nothing is proved. */
function addsUnknown(before: string, { facts, module }: Analysis, edits: readonly Edit[]): boolean {
  let shift = 0;
  for (const edit of edits.filter(({ file }) => file === module.file).toSorted((a, b) => a.start - b.start)) {
    const start = edit.start + shift;
    const end = start + edit.newText.length;
    const replaced = before.slice(edit.start, edit.end);
    const isNew = ({ kind, live, site: { unit, node } }: Fact): boolean =>
      kind === "call" &&
      live.kind === "unknown" &&
      unit.base + node.start >= start &&
      unit.base + node.end <= end &&
      !replaced.includes(module.text.slice(unit.base + node.start, unit.base + node.end));
    if (facts.some(isNew)) return true;
    shift += edit.newText.length - (edit.end - edit.start);
  }
  return false;
}
