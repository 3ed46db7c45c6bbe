/**
 * `npm run oracle -- PYTHON`: records every fixture's truth anew with an interpreter that has real Keras, then shows what
 * changed. The recorded truth is committed; the ordinary tests compare with it and need no Keras.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const python = process.argv[2] ?? "python3";
const fixtures = readdirSync(path.join(root, "test-fixtures"), { recursive: true, encoding: "utf8" })
  // Of a program of several files the others are run by its main.py.
  .filter((file) => /\.(py|ipynb)$/.test(file) && (!file.startsWith(`projects${path.sep}`) || path.basename(file) === "main.py"))
  .map((file) => path.join("test-fixtures", file));

const found = spawnSync(python, ["-c", "import keras; print(keras.__version__)"], { encoding: "utf8" });
if (found.status !== 0) {
  console.error(`${python} has no Keras. Give an interpreter that has: npm run oracle -- /path/to/venv/bin/python`);
  process.exit(2);
}
console.log(`Keras ${found.stdout.trim()}: ${fixtures.length} fixtures`);
const recorded = spawnSync(python, ["scripts/oracle/record.py", ...fixtures], { cwd: root, stdio: "inherit" });
if (recorded.status !== 0) process.exit(1);
const changed = spawnSync("git", ["status", "--porcelain", "--", "test-fixtures"], { cwd: root, encoding: "utf8" }).stdout.trim();
console.log(changed === "" ? "Nothing changed: the fixtures hold under this Keras" : `Changed:\n${changed}`);
process.exit(changed === "" ? 0 : 1);
