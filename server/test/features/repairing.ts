/** Fixes for small programs: what is offered for the first diagnostic, and the text after it. */
import { diagnosticsOf } from "../../src/features/diagnostics";
import { fixesFor } from "../../src/features/fixes";
import type { Diagnostic, Fix } from "../../src/features/types";
import { applyEdits } from "../../src/project/edits";
import { Project } from "../../src/project/project";
import { initializeParser } from "../../src/syntax/parser";
import { memoryFiles } from "../project/memory-files";

const parser = await initializeParser();

export const FILE = "/w/a.py";

export interface Examined {
  readonly diagnostics: readonly Diagnostic[];
  /** The fixes that are offered for one of them. */
  fixes(diagnostic: Diagnostic): readonly Fix[];
  /** A file after a fix. */
  after(fix: Fix, file?: string): string;
}

/** A program in {@link FILE}, with other files beside it. */
export function examine(text: string, others: ReadonlyMap<string, string> = new Map()): Examined {
  const texts = new Map([...others, [FILE, text]]);
  const project = new Project(parser, memoryFiles(texts), ["/w"]);
  const analysis = project.analysisOf(FILE);
  if (!analysis) throw new Error("a file in memory can be read");
  return {
    diagnostics: diagnosticsOf(analysis),
    fixes: (diagnostic) => fixesFor(project, analysis, diagnostic),
    after: ({ edits }, file = FILE) =>
      applyEdits(
        texts.get(file) ?? "",
        edits.filter((edit) => edit.file === file),
      ),
  };
}

/** The fixes for the first diagnostic of a program, and its text after the first of them. */
export function repaired(text: string): {
  readonly code: string | undefined;
  readonly fixes: readonly Fix[];
  readonly after: string | undefined;
} {
  const { diagnostics, fixes, after } = examine(text);
  const [first] = diagnostics;
  const found = first ? fixes(first) : [];
  return { code: first?.code, fixes: found, after: found[0] && after(found[0]) };
}

/** Codes of what is found in a program. */
export function codesOf(text: string): readonly string[] {
  return examine(text).diagnostics.map(({ code }) => code);
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
