/** Builds the command line tool and checks the examples with it. That it finds the errors in them is a success here. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildAll } from "./build.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const command = ["dist/cli.js", "check", "test-fixtures/examples"];

if ((await buildAll()).includes("cli")) process.exit(1);
console.log(`$ node ${command.join(" ")}\n`);
const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
process.exitCode = status === 0 || status === 1 ? 0 : 1;
