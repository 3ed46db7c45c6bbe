/**
 * The whole test command: build, type check, lint, unit and protocol tests, the suites in a real VS Code. Every step runs,
 * whatever failed before it; the last line sums them up.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canInstallVsCode } from "./e2e/install.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(path.join(os.tmpdir(), "keras-shapes-test-"));

/** In milliseconds. The longest step takes about a fifth of it on two idle cores; a busy machine may take five times as long. */
const STEP_LIMIT = 1_200_000;

/** A step without a report counts as one test that passes or fails. */
const steps = [
  {
    name: "package",
    command: tool("vsce", "package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", vsix()),
  },
  { name: "build", command: [process.execPath, "scripts/build.mjs"] },
  { name: "typecheck", command: tool("tsc", "--noEmit") },
  { name: "lint", command: tool("biome", "check", "--error-on-warnings", ".") },
  {
    name: "unit and protocol tests",
    command: tool("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report("vitest")}`),
    report: report("vitest"),
    read: vitestCounts,
  },
  {
    name: "VS Code: the suite in the extension host",
    command: [process.execPath, "scripts/test-vscode.mjs", "--results", report("mocha")],
    report: report("mocha"),
  },
  ...(canInstallVsCode
    ? [
        {
          name: "VS Code: the packaged extension as a user sees it",
          command: [process.execPath, "scripts/e2e/ui.mjs", vsix(), "--results", report("ui")],
          report: report("ui"),
        },
      ]
    : []),
];

const results = steps.map(run);
rmSync(folder, { recursive: true, force: true });
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log("");
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed > 0 ? "FAILED" : "ok    "}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

function run({ name, command, report, read = (counts) => counts }) {
  console.log(`\n## ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: "inherit", timeout: STEP_LIMIT });
  const counts = readCounts(report, read) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // Whatever the report says, a runner that ended badly has failed.
  const failed = status === 0 ? counts.failed : Math.max(1, counts.failed);
  return { name, passed: counts.passed, failed, seconds: ((Date.now() - started) / 1000).toFixed(1) };
}

function readCounts(file, read) {
  if (file === undefined) return undefined;
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A file that cannot be loaded has no tests and has failed; a skipped test has not been run and counts as failed. */
function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some(hasFailed));
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + unloaded.length };
}

function hasFailed({ status }) {
  return status === "failed";
}

function tool(name, ...args) {
  const file = { vsce: "@vscode/vsce/vsce", tsc: "typescript/bin/tsc", biome: "@biomejs/biome/bin/biome", vitest: "vitest/vitest.mjs" }[
    name
  ];
  return [process.execPath, path.join(root, "node_modules", file), ...args];
}

function report(name) {
  return path.join(folder, `${name}.json`);
}

function vsix() {
  return path.join(folder, "keras-shapes.vsix");
}
