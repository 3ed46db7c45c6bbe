/** How long each program of some folders takes, from its text, in a process that is warm. */
import path from "node:path";
import { collectFiles } from "../src/project/collect";
import { nodeFiles, toFileName } from "../src/project/node-files";
import { Project } from "../src/project/project";
import type { Parser } from "../src/syntax/parser";

export interface Distribution {
  readonly files: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** Programs of at most 1,000 lines that take more than 60 ms, and any that take more than a second, with their milliseconds. */
  readonly slow: readonly (readonly [file: string, lines: number, milliseconds: number])[];
}

const NORMAL_LINES = 1000;
const NORMAL_LIMIT = 60;
const LIMIT = 1000;

export function distributionOf(parser: Parser, folders: readonly string[]): Distribution {
  const roots = folders.map((folder) => toFileName(path.resolve(folder)));
  const project = new Project(parser, nodeFiles(roots), roots);
  const files = roots.flatMap((root) => collectFiles(nodeFiles(roots), root));
  for (const file of files.slice(0, 50)) timed(project, file);
  const times = files.map((file) => ({ file, ...timed(project, file) })).filter((each) => each.lines > 0);
  const sorted = times.map((each) => each.time).sort((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  const slow = times.filter(({ lines, time }) => time > LIMIT || (lines <= NORMAL_LINES && time > NORMAL_LIMIT));
  return {
    files: times.length,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
    slow: slow.sort((a, b) => b.time - a.time).map(({ file, lines, time }) => [file, lines, Math.round(time)]),
  };
}

/** The better of two runs: a pause of the garbage collector is not the program's. */
function timed(project: Project, file: string): { readonly time: number; readonly lines: number } {
  const [first, second] = [timedOnce(project, file), timedOnce(project, file)];
  return first.time < second.time ? first : second;
}

function timedOnce(project: Project, file: string): { readonly time: number; readonly lines: number } {
  const start = performance.now();
  const analysis = project.analysisOf(file);
  const time = performance.now() - start;
  project.close(file);
  return { time, lines: analysis?.module.text.split("\n").length ?? 0 };
}
