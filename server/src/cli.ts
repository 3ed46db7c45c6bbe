/** The command line: reads the call, runs it over the files, and sets the exit status. */

import { version } from "../../package.json";
import { type Format, HELP, parseArguments, type Request, USAGE, UsageError } from "./cli-arguments";
import { findTargets, type Target, type Targets } from "./cli-files";
import { fixFile } from "./cli-fix";
import { githubReporter, jsonReporter, sarifReporter } from "./cli-json";
import { placesFrom } from "./cli-places";
import { checkFile, type Reporter } from "./cli-report";
import { writeShapes } from "./cli-shapes";
import { writeStatistics } from "./cli-stats";
import { writeSummaries } from "./cli-summary";
import { textReporter } from "./cli-text";
import { type Statistics, statisticsOf } from "./features/statistics";
import { nodeFiles } from "./project/node-files";
import { Project } from "./project/project";
import { ruleCodes, rulePage } from "./rule-pages";
import { initializeParser } from "./syntax/parser";

type CheckRequest = Extract<Request, { readonly command: "check" }>;
type ShapesRequest = Extract<Request, { readonly command: "shapes" }>;
type SummaryRequest = Extract<Request, { readonly command: "summary" }>;

/** Says on standard error what could not be done. */
type Fail = (message: string) => void;

const FOUND_ERRORS = 1;
const FAILED = 2;

async function main(argv: readonly string[]): Promise<number> {
  const request = parseArguments(argv);
  switch (request.command) {
    case "help":
      process.stdout.write(HELP);
      return 0;
    case "version":
      process.stdout.write(`${version}\n`);
      return 0;
    case "explain":
      return explain(request.code);
    case "check":
    case "shapes":
    case "summary":
      return run(request);
  }
}

function explain(code: string): number {
  const page = rulePage(code);
  if (page === undefined) throw new UsageError(`unknown code '${code}': one of ${ruleCodes().join(", ")}`);
  process.stdout.write(page);
  return 0;
}

async function run(request: CheckRequest | ShapesRequest | SummaryRequest): Promise<number> {
  const found = findTargets(request.paths, request.filesFrom);
  const project = new Project(await initializeParser(), nodeFiles(found.roots), found.roots);
  let failed = false;
  const fail: Fail = (message) => {
    failed = true;
    process.stderr.write(`keras-shapes: ${message}\n`);
  };
  for (const failure of found.failures) fail(failure);
  const errors = execute(request, project, found, fail);
  return failed ? FAILED : errors ? FOUND_ERRORS : 0;
}

/** Returns whether errors were found. */
function execute(request: CheckRequest | ShapesRequest | SummaryRequest, project: Project, found: Targets, fail: Fail): boolean {
  switch (request.command) {
    case "check":
      return check(request, project, found, fail);
    case "shapes":
      return shapes(request, project, found, fail);
    case "summary":
      return summaries(request, project, found, fail);
  }
}

function check(request: CheckRequest, project: Project, { targets }: Targets, fail: Fail): boolean {
  const byFile = new Map(targets.map((target) => [target.file, target]));
  if (request.fix) for (const target of targets) for (const message of fixFile(project, target, byFile)) fail(message);
  const reporter = reporterFor(request.format);
  let errors = false;
  forEachTarget(targets, project, fail, (target) => {
    const checked = checkFile(project, target, byFile);
    if (!checked) return false;
    reporter.file(checked);
    errors ||= checked.findings.some(({ diagnostic }) => diagnostic.severity === "error");
    return true;
  });
  reporter.end();
  return errors;
}

function reporterFor(format: Format): Reporter {
  switch (format) {
    case "text":
      return textReporter(write, hasColours());
    case "json":
      return jsonReporter(write);
    case "sarif":
      return sarifReporter(write, version);
    case "github":
      return githubReporter(write);
  }
}

function shapes(request: ShapesRequest, project: Project, { targets }: Targets, fail: Fail): boolean {
  const byFile = new Map(targets.map((target) => [target.file, target]));
  const statistics: Statistics[] = [];
  forEachTarget(targets, project, fail, (target) => {
    const analysis = project.analysisOf(target.file);
    if (analysis && request.stats) statistics.push(statisticsOf(analysis));
    else if (analysis) writeShapes(write, request.format, target, placesFrom(project, target, byFile), analysis);
    return analysis !== undefined;
  });
  if (request.stats) writeStatistics(write, request.format, statistics);
  return false;
}

function summaries(request: SummaryRequest, project: Project, { targets }: Targets, fail: Fail): boolean {
  const byFile = new Map(targets.map((target) => [target.file, target]));
  forEachTarget(targets, project, fail, (target) => {
    const analysis = project.analysisOf(target.file);
    if (analysis) writeSummaries(write, request.format, target, placesFrom(project, target, byFile), analysis);
    return analysis !== undefined;
  });
  return false;
}

/** Runs the action on every file, keeping nothing of it. The action returns whether the file could be read. */
function forEachTarget(targets: readonly Target[], project: Project, fail: Fail, action: (target: Target) => boolean): void {
  for (const target of targets) {
    try {
      if (!action(target)) fail(`${target.shown}: ${["cannot be read", project.whyUnreadable(target.file) ?? []].flat().join(": ")}`);
    } catch (error) {
      // A defect of this program: the other files are still worth a report.
      fail(`${target.shown}: internal error: ${error instanceof Error ? error.stack : String(error)}`);
    }
    project.close(target.file);
  }
}

function write(text: string): void {
  process.stdout.write(text);
}

/** As https://no-color.org and Node itself understand the environment. */
function hasColours(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors() && !process.env.NO_COLOR;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away, as `head` does: nobody is left to tell.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      error instanceof UsageError
        ? `keras-shapes: ${error.message}\n\n${USAGE}\n`
        : `${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = FAILED;
  },
);
