/** Fixes for small programs: what is offered for the first diagnostic, and the text after it. */
import { diagnosticsOf } from "../../src/features/diagnostics";
import { fixesFor } from "../../src/features/fixes";
import { applyEdits } from "../../src/features/fixes/edit";
import type { Diagnostic, Fix } from "../../src/features/types";
import { Project } from "../../src/project/project";
import { initializeParser } from "../../src/syntax/parser";
import { memoryFiles } from "../project/memory-files";

const parser = await initializeParser();

export const FILE = "/w/a.py";

export interface Repairs {
  readonly diagnostics: readonly Diagnostic[];
  /** For the diagnostic asked for. */
  readonly fixes: readonly Fix[];
  /** All files after a fix. */
  after(fix: Fix): ReadonlyMap<string, string>;
}

/** Fixes for one diagnostic of a program, by its place in the list. */
export function repairs(text: string, index = 0, others: ReadonlyMap<string, string> = new Map()): Repairs {
  const texts = new Map([...others, [FILE, text]]);
  const project = new Project(parser, memoryFiles(texts), ["/w"]);
  const analysis = project.analysisOf(FILE);
  const diagnostics = analysis ? diagnosticsOf(analysis) : [];
  const diagnostic = diagnostics[index];
  return {
    diagnostics,
    fixes: analysis && diagnostic ? fixesFor(project, analysis, diagnostic) : [],
    after: ({ edits }) =>
      new Map(
        [...texts].map(
          ([file, before]) =>
            [
              file,
              applyEdits(
                before,
                edits.filter((edit) => edit.file === file),
              ),
            ] as const,
        ),
      ),
  };
}

/** Codes of what is found in a program. */
export function codesOf(text: string): readonly string[] {
  return repairs(text).diagnostics.map(({ code }) => code);
}

/** Lines of `after` that `before` does not have, and those taken out with `-` before them. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const start = old.findIndex((line, at) => line !== now[at]);
  if (start < 0) return [];
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const removed = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  return [
    ...removed.filter((line) => !added.includes(line)).map((line) => `- ${line.trim()}`),
    ...added.filter((line) => !removed.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}
