/** A VS Code server and a browser for one run: fresh folders, time limits, everything stopped and removed at the end. */
import { execFileSync, spawn } from "node:child_process";
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { installVsCode } from "./install.mjs";

const settings = {
  "chat.disableAIFeatures": true,
  "editor.hover.above": false,
  "editor.lightbulb.enabled": "on",
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** Runs `action` with a server on a copy of the test workspace and an empty page. Both are gone afterwards, whatever happens. */
export async function inVsCode(workspace, { vsix, environment }, action) {
  const run = createRun(workspace);
  let server;
  let browser;
  try {
    if (vsix !== undefined) installExtension(run, vsix);
    server = await startServer(run, environment);
    browser = await openBrowser(run);
    return await action({ run, server, page: await browser.newPage() });
  } finally {
    if (browser !== undefined) await within(15_000, "closing the browser", browser.close()).catch((late) => console.error(late.message));
    server?.stop();
    rmSync(run.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Fresh folders under one temporary folder. */
function createRun(workspace) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "keras-shapes-e2e-"));
  const run = {
    folder,
    workspace: path.join(folder, "workspace"),
    data: path.join(folder, "data"),
    extensions: path.join(folder, "extensions"),
    profile: path.join(folder, "profile"),
    log: path.join(folder, "server.log"),
    install: installVsCode(),
  };
  cpSync(workspace, run.workspace, { recursive: true });
  for (const scope of ["User", "Machine"]) {
    mkdirSync(path.join(run.data, scope), { recursive: true });
    writeFileSync(path.join(run.data, scope, "settings.json"), JSON.stringify(settings));
  }
  for (const made of [run.extensions, path.join(run.profile, "Default")]) mkdirSync(made, { recursive: true });
  return run;
}

function installExtension(run, vsix) {
  const args = [...serverArguments(run), "--install-extension", vsix];
  execFileSync(run.install.nodeBinary, args, { stdio: ["ignore", "ignore", "inherit"], timeout: 60_000 });
}

/** Starts the server in a process group of its own and waits until it answers. */
async function startServer(run, environment = {}) {
  const port = await freePort();
  const log = openSync(run.log, "w");
  const child = spawn(run.install.nodeBinary, [...serverArguments(run), ...listenArguments(port)], {
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, ...environment },
  });
  closeSync(log);
  const stop = () => stopGroup(child.pid);
  process.once("exit", stop);
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answers(url, child, run.log);
  } catch (error) {
    stop();
    throw error;
  }
  return { url, authority: `127.0.0.1:${port}`, stop };
}

/** Address of a window on a folder. `payload` are VS Code's environment options, as its own smoke tests pass them. */
export function windowUrl(server, folder, payload) {
  return `${server.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

async function openBrowser(run) {
  return chromium.launchPersistentContext(run.profile, {
    executablePath: run.install.chromium,
    headless: true,
    viewport: { width: 1280, height: 800 },
    chromiumSandbox: false,
    timeout: 60_000,
    args: [
      ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  });
}

/** Rejects when the promise has not settled in time: nothing here waits without bound. */
export async function within(milliseconds, what, promise) {
  const stop = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${what} took more than ${milliseconds / 1000} s`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
    late.catch(() => {});
  }
}

function serverArguments(run) {
  const config = path.join(run.data, "config.yaml");
  return [run.install.serverEntry, "--config", config, "--user-data-dir", run.data, "--extensions-dir", run.extensions];
}

function listenArguments(port) {
  return [
    ...["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"],
    ...["--disable-workspace-trust", "--disable-getting-started-override"],
    // Without it the window ignores extensionDevelopmentPath and extensionTestsPath.
    ...["--vscode-option", "enable-smoke-test-driver"],
  ];
}

async function answers(url, child, log) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the VS Code server ended with ${child.exitCode}\n${readFileSync(log, "utf8")}`);
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (response !== undefined && response.status < 500) return;
    await sleep(100);
  }
  throw new Error(`the VS Code server did not answer in 60 s\n${readFileSync(log, "utf8")}`);
}

function stopGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // It has ended already.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
