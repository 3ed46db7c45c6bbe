/** `--fix`: apply preferred fixes to the files, as often as that brings new ones. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Target } from "./cli-files";
import { checkFile } from "./cli-report";
import type { Edit, Fix } from "./features/types";
import { applyEdits } from "./project/edits";
import { isNotebook } from "./project/notebook";
import { editFile, readNotebook } from "./project/notebook-file";
import type { Project } from "./project/project";

/** A repair can uncover the next problem; one that does not settle within so many rounds is left. */
const ROUNDS = 10;

/** Repair one file and what its fixes touch besides. Returns messages about files that could not be changed. */
export function fixFile(project: Project, target: Target, targets: ReadonlyMap<string, Target>): readonly string[] {
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = checkFile(project, target, targets)?.findings.flatMap((finding) => finding.fixes().filter((fix) => fix.preferred)) ?? [];
    const edits = compatibleEdits(fixes);
    if (edits.length === 0) return [];
    const failures = writeEdits(project, edits);
    if (failures.length > 0) return failures;
  }
  return [];
}

/** Edits of the fixes, each whole or not at all: a fix that meets an earlier one waits for the next round. */
export function compatibleEdits(fixes: readonly Fix[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    if (!edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...edits);
  }
  return taken;
}

function meets(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

function writeEdits(project: Project, edits: readonly Edit[]): readonly string[] {
  const failures: string[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    try {
      const own = edits.filter((edit) => edit.file === file);
      const text = readText(file);
      writeFileSync(file, isNotebook(file) ? editedNotebook(text, own) : applyEdits(text, own));
      project.fileChanged(file);
    } catch (error) {
      failures.push(`${file}: cannot be fixed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes)) throw new Error("it is not encoded in UTF-8");
  return text;
}

/** Only the edited code changes; outputs, metadata and layout of the JSON stay. */
function editedNotebook(text: string, edits: readonly Edit[]): string {
  const file = readNotebook(text);
  const edited = "notebook" in file ? editFile(file, edits) : undefined;
  if (edited === undefined) throw new Error("its cells do not take the change");
  return edited;
}
