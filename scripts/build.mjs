/**
 * Bundles the client, the server and the command line tool into dist/, beside the two .wasm files they load and the pages of the rules.
 *   --production  minified, without source maps      --watch  rebuild on change
 */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, "dist");
const require = createRequire(import.meta.url);

const sources = {
  client: "client/src/extension.ts",
  server: "server/src/server.ts",
  cli: "server/src/cli.ts",
};

/** Builds every bundle; one that fails does not keep the others from being written. Returns the names of those that failed. */
export async function buildAll({ production = false, watch = false } = {}) {
  mkdirSync(dist, { recursive: true });
  if (production) removeSourceMaps();
  copyFileSync(require.resolve("web-tree-sitter/web-tree-sitter.wasm"), path.join(dist, "web-tree-sitter.wasm"));
  copyFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm"), path.join(dist, "tree-sitter-python.wasm"));
  cpSync(path.join(root, "docs/rules"), path.join(dist, "rules"), { recursive: true });
  const names = Object.keys(sources);
  const results = await Promise.allSettled(names.map((name) => bundle(name, production, watch)));
  if (production) writeLicences(results.flatMap(({ value }) => Object.keys(value?.metafile.inputs ?? {})));
  return names.filter((_, index) => results[index].status === "rejected");
}

async function bundle(name, production, watch) {
  const options = {
    absWorkingDir: root,
    entryPoints: [sources[name]],
    outfile: path.join(dist, `${name}.js`),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    // Its ES module build finds its .wasm through import.meta.url, which a CommonJS bundle does not have.
    alias: { "web-tree-sitter": require.resolve("web-tree-sitter") },
    minify: production,
    charset: "utf8",
    metafile: true,
    sourcemap: production ? false : "linked",
    logLevel: "warning",
  };
  if (!watch) return build(options);
  return (await context(options)).watch();
}

/** What is bundled comes with its licence. */
function writeLicences(inputs) {
  const bundled = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const packages = [...new Set([...bundled, "tree-sitter-python"])].sort();
  const texts = packages.map((name) => {
    const folder = path.join(root, "node_modules", name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name}\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
  });
  writeFileSync(path.join(dist, "licenses.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
}

function removeSourceMaps() {
  for (const file of readdirSync(dist)) if (file.endsWith(".map")) rmSync(path.join(dist, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = (option) => process.argv.includes(option);
  const failed = await buildAll({ production: has("--production"), watch: has("--watch") });
  if (failed.length > 0) {
    console.error(`build failed: ${failed.join(", ")}`);
    process.exitCode = 1;
  }
}
