/**
 * Runs client/test/suite in a desktop VS Code, which is downloaded first unless VSCODE_EXECUTABLE names one.
 *   node client/test/run-electron.mjs [--results FILE]
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runTests } from "@vscode/test-electron";
import { bundleSuite } from "../../scripts/e2e/bundle-suite.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({ options: { results: { type: "string" } } });
const folder = mkdtempSync(path.join(os.tmpdir(), "keras-shapes-"));
const workspace = path.join(folder, "workspace");
cpSync(path.join(root, "client/test/workspace"), workspace, { recursive: true });
try {
  process.exitCode = await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(),
    extensionTestsEnv: values.results === undefined ? {} : { KERAS_SHAPES_RESULTS: path.resolve(values.results) },
    launchArgs: [workspace, "--disable-extensions", "--disable-workspace-trust", "--user-data-dir", path.join(folder, "data")],
    ...(process.env.VSCODE_EXECUTABLE ? { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE } : {}),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
}
