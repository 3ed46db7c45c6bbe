/** `npm run bench [-- --json]`: builds the product and its benchmark, and runs it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const out = path.join(root, "out");

if ((await buildAll({ production: true })).length > 0) process.exit(1);
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ["server/bench/bench.ts"],
  outfile: path.join(out, "bench.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  alias: { "web-tree-sitter": require.resolve("web-tree-sitter") },
  logLevel: "warning",
});
for (const file of ["web-tree-sitter.wasm", "tree-sitter-python.wasm"]) copyFileSync(path.join(root, "dist", file), path.join(out, file));
process.exitCode = spawnSync(process.execPath, [path.join(out, "bench.js"), ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
