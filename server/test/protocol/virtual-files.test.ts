/** Workspaces that are not on the disk: the server asks the client for the files that a program imports. */
import { afterEach, describe, expect, test } from "vitest";
import { Client, type Options } from "./client";

const main = "import numpy as np\nfrom sizes import ROWS\nimport parts.inner as inner\nx = np.zeros((ROWS, inner.COLUMNS))\n";
const onX = { line: 3, character: 0 };
const experimental = { kerasShapesReadFiles: true };

let client: Client;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

async function start(root: string, files: Record<string, string>, options: Options = {}): Promise<void> {
  client = await Client.start({ root, capabilities: { experimental }, ...options });
  for (const [name, text] of Object.entries(files)) client.files.set(name, text);
}

async function hoverShows(uri: string, shape: string): Promise<void> {
  let last: string | undefined;
  const end = Date.now() + 5000;
  while (Date.now() < end) {
    last = await client.hover(uri, onX);
    if (last?.includes(shape)) return;
  }
  expect(last).toContain(shape);
}

function watched(uri: string, type: 1 | 2 | 3): void {
  client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
}

describe.each([
  ["memfs:/", "memfs:/"],
  ["vscode-vfs://github/owner/name", "vscode-vfs://github/owner/name/"],
])("a workspace at %s", (root, at) => {
  const files = { [`${at}sizes.py`]: "ROWS = 3\n", [`${at}parts/__init__.py`]: "", [`${at}parts/inner.py`]: "COLUMNS = 4\n" };

  test("is read through the client", async () => {
    await start(root, files);
    client.open(`${at}main.py`, main);
    await hoverShows(`${at}main.py`, "(3, 4)");
  });

  test("a change reaches the file that imports it, and so do files that appear and go", async () => {
    await start(root, files);
    client.open(`${at}main.py`, main);
    await hoverShows(`${at}main.py`, "(3, 4)");
    client.files.set(`${at}sizes.py`, "ROWS = 7\n");
    watched(`${at}sizes.py`, 2);
    await hoverShows(`${at}main.py`, "(7, 4)");
    client.files.set(`${at}parts/inner/__init__.py`, "COLUMNS = 9\n");
    watched(`${at}parts/inner`, 1);
    await hoverShows(`${at}main.py`, "(7, 9)");
    client.files.delete(`${at}parts/inner/__init__.py`);
    watched(`${at}parts/inner`, 3);
    await hoverShows(`${at}main.py`, "(7, 4)");
  });

  test("a document that is open counts before the file", async () => {
    await start(root, files);
    client.open(`${at}main.py`, main);
    await hoverShows(`${at}main.py`, "(3, 4)");
    client.open(`${at}sizes.py`, "ROWS = 12\n");
    await hoverShows(`${at}main.py`, "(12, 4)");
    client.close(`${at}sizes.py`);
    await hoverShows(`${at}main.py`, "(3, 4)");
  });
});

const wrong = `${main}from keras import layers\ny = layers.Conv1D(2, 3)(x)\n`;

test("diagnostics are sent anew when the files have come", async () => {
  await start("memfs:/w", { "memfs:/w/sizes.py": "ROWS = 3\n", "memfs:/w/parts/inner.py": "COLUMNS = 4\n" });
  client.open("memfs:/w/main.py", wrong);
  const last = () => client.published.findLast(({ uri }) => uri === "memfs:/w/main.py");
  await client.until("an error", () => (last()?.diagnostics.length ?? 0) > 0);
  expect(last()?.diagnostics).toMatchObject([{ code: "rank-mismatch" }]);
});

test("a client that asks for diagnostics is told to ask anew when the files have come", async () => {
  const refreshing = { diagnostics: { refreshSupport: true } };
  const files = { "memfs:/w/sizes.py": "ROWS = 3\n", "memfs:/w/parts/inner.py": "COLUMNS = 4\n" };
  await start("memfs:/w", files, { capabilities: { experimental, textDocument: { diagnostic: {} }, workspace: refreshing } });
  client.open("memfs:/w/main.py", wrong);
  await client.pull("memfs:/w/main.py");
  await client.until("a refresh", () => client.asked.includes("workspace/diagnostic/refresh"));
});

test("each file and folder is asked for once, and none outside of the workspace", async () => {
  await start("memfs:/w", { "memfs:/w/sizes.py": "ROWS = 3\n", "memfs:/secret.py": "ROWS = 1\n" });
  const leaving = "import sys\nsys.path.insert(0, '..')\nimport secret\nfrom ... import secret as other\nfrom sizes import ROWS\n";
  client.open("memfs:/w/main.py", `${leaving}${main}`);
  for (let i = 0; i < 20; i++) await client.pull("memfs:/w/main.py");
  const reads = client.asked.filter((method) => method === "kerasShapes/readFile");
  expect(reads).toHaveLength(1);
  expect(client.asked.filter((method) => method === "kerasShapes/readFolder").length).toBeLessThanOrEqual(3);
});

test("an untitled document imports nothing, and a client that does not read files is not asked", async () => {
  await start("memfs:/w", { "memfs:/w/sizes.py": "ROWS = 3\n" });
  client.open("untitled:Untitled-1", main);
  await client.pull("untitled:Untitled-1");
  expect(client.asked).not.toContain("kerasShapes/readFolder");
  await client.stop();
  await start("memfs:/w", { "memfs:/w/sizes.py": "ROWS = 3\n" }, { capabilities: {} });
  client.open("memfs:/w/main.py", main);
  expect(await client.pull("memfs:/w/main.py")).toEqual([]);
  expect(client.asked).not.toContain("kerasShapes/readFolder");
});
