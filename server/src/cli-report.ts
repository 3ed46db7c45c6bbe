/** What every report of the command line is written from: checked files, and places in them. */
import { displayName, type Target } from "./cli-files";
import { diagnosticsOf } from "./features/diagnostics";
import { fixesFor } from "./features/fixes";
import type { Diagnostic, Fix } from "./features/types";
import { isNotebook } from "./project/notebook";
import type { Project } from "./project/project";
import { LineIndex, type Position } from "./syntax/lines";

export interface Finding {
  readonly diagnostic: Diagnostic;
  /** Finding fixes takes many analyses: only for reports that show them. */
  readonly fixes: () => readonly Fix[];
}

export interface CheckedFile {
  readonly target: Target;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly places: Places;
}

/** Writes a report file by file. */
export interface Reporter {
  file(checked: CheckedFile): void;
  end(): void;
}

export type Write = (text: string) => void;

/** Line numbers and names for places that may be in any file of the project. */
export interface Places {
  /** How a file is named in the output. */
  name(file: string): string;
  text(file: string): string;
  lines(file: string): LineIndex;
}

/** Check one file; undefined when it cannot be read. */
export function checkFile(project: Project, target: Target, targets: ReadonlyMap<string, Target>): CheckedFile | undefined {
  const analysis = project.analysisOf(target.file);
  if (!analysis) return undefined;
  // Edits of a notebook would be edits of its concatenated cells, which nobody can apply.
  const findings = diagnosticsOf(analysis).map((diagnostic) => ({
    diagnostic,
    fixes: () => (isNotebook(target.file) ? [] : fixesFor(project, analysis, diagnostic)),
  }));
  return { target, text: analysis.module.text, findings, places: placesFrom(project, target, targets) };
}

/** Places as seen from one file of the command line. */
export function placesFrom(project: Project, target: Target, targets: ReadonlyMap<string, Target>): Places {
  const indices = new Map<string, LineIndex>();
  const text = (file: string): string => project.textOf(file) ?? "";
  return {
    name: (file) => displayName(file, targets, target),
    text,
    lines: (file) => {
      const index = indices.get(file) ?? new LineIndex(text(file));
      indices.set(file, index);
      return index;
    },
  };
}

/** A range as the language server protocol has it: 0-based lines, UTF-16 characters. */
export function rangeOf(lines: LineIndex, { start, end }: { readonly start: number; readonly end: number }): Range {
  return { start: lines.position(start), end: lines.position(end) };
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}
