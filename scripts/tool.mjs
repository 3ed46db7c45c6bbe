/** Runs a TypeScript program of the project that is no part of the product: bundled into out/, beside the .wasm files it loads. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const WASM = ["web-tree-sitter/web-tree-sitter.wasm", "tree-sitter-python/tree-sitter-python.wasm"];

/** Returns its exit status. */
export async function runTool(entryPoint, name, args = []) {
  const out = path.join(root, "out");
  const outfile = path.join(out, `${name}.js`);
  mkdirSync(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    alias: { "web-tree-sitter": require.resolve("web-tree-sitter") },
    logLevel: "warning",
  });
  for (const file of WASM) copyFileSync(require.resolve(file), path.join(out, path.basename(file)));
  return spawnSync(process.execPath, [outfile, ...args], { cwd: root, stdio: "inherit" }).status ?? 1;
}
