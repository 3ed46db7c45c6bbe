/** What every report of the command line is written from: checked files, and places in them. */
import type { Target } from "./cli-files";
import { type Places, placesFrom } from "./cli-places";
import { diagnosticsOf } from "./features/diagnostics";
import { fixesFor } from "./features/fixes";
import type { Diagnostic, Fix } from "./features/types";
import type { Project } from "./project/project";

export interface Finding {
  readonly diagnostic: Diagnostic;
  /** Finding fixes takes many analyses: only for reports that show them. */
  readonly fixes: () => readonly Fix[];
}

export interface CheckedFile {
  readonly target: Target;
  readonly findings: readonly Finding[];
  readonly places: Places;
}

/** Writes a report file by file. */
export interface Reporter {
  file(checked: CheckedFile): void;
  end(): void;
}

export type Write = (text: string) => void;

/** Check one file; undefined when it cannot be read. */
export function checkFile(project: Project, target: Target, targets: ReadonlyMap<string, Target>): CheckedFile | undefined {
  const analysis = project.analysisOf(target.file);
  if (!analysis) return undefined;
  const findings = diagnosticsOf(analysis).map((diagnostic) => ({ diagnostic, fixes: () => fixesFor(project, analysis, diagnostic) }));
  return { target, findings, places: placesFrom(project, target, targets) };
}
