/** Bundles the Mocha suite that runs in an extension host; both ways of starting one load the file it returns. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

export async function bundleSuite() {
  const outfile = path.join(root, "out", "suite", "index.js");
  await build({
    absWorkingDir: root,
    entryPoints: ["client/test/suite/index.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // One copy of Mocha for the runner and the tests.
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
