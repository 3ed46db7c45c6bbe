/** `npm run coverage:api`: what is known of Keras's public API, printed and written to docs/coverage.md. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const out = path.join(root, "out");

mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["server/test/coverage/main.ts"],
  outfile: path.join(out, "coverage.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  alias: { "web-tree-sitter": require.resolve("web-tree-sitter") },
  logLevel: "warning",
});
const files = ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter-python/tree-sitter-python.wasm"];
for (const file of files) copyFileSync(require.resolve(file), path.join(out, path.basename(file)));
process.exitCode = spawnSync(process.execPath, [path.join(out, "coverage.js")], { cwd: root, stdio: "inherit" }).status ?? 1;
