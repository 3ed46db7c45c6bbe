/**
 * Runs client/test/suite with Mocha inside the real Node extension host of a VS Code server.
 *   node scripts/e2e/mocha.mjs [--results FILE]
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format, parseArgs } from "node:util";
import { bundleSuite } from "./bundle-suite.mjs";
import { inVsCode, windowUrl, within } from "./vscode.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const screenshots = path.join(root, "out", "screenshots");

/** What a workbench without a network or an account says of itself. */
const noise =
  /AgentHost|ChatModelSelection|AccountPolicyGate|open-vsx|authentication provider|reconnection-grace|Creating a socket|Service Worker|additional builtin|connection token|extension gallery|\[Extension Host\] (?:\[mainThread\]|debugger)/i;

const started = Date.now();
const { values } = parseArgs({ options: { results: { type: "string" } } });
const exitCode = await runSuite(values.results === undefined ? undefined : path.resolve(values.results));
console.log(`# the extension host ended with ${exitCode} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(exitCode === 0 ? 0 : 1);

async function runSuite(results) {
  const suite = await bundleSuite();
  const environment = results === undefined ? {} : { KERAS_SHAPES_RESULTS: results };
  try {
    return await inVsCode(path.join(root, "client/test/workspace"), { environment }, async ({ run, server, page }) => {
      const ended = automationEnd(page);
      const uri = (file) => `vscode-remote://${server.authority}${file}`;
      const payload = [
        ["extensionDevelopmentPath", uri(root)],
        ["extensionTestsPath", uri(suite)],
      ];
      await page.goto(windowUrl(server, run.workspace, payload), { timeout: 60_000 });
      const code = await within(150_000, "the suite", ended);
      await page.screenshot({ path: path.join(screenshots, "mocha.png"), timeout: 10_000 }).catch(() => {});
      return code;
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The window calls these two functions when it runs under a test driver. */
function automationEnd(page) {
  return new Promise((resolve) => {
    page.exposeFunction("codeAutomationLog", (_type, args) => {
      const line = format(...args);
      if (!noise.test(line)) console.log(line);
    });
    page.exposeFunction("codeAutomationExit", (code) => resolve(code));
  });
}
