/** What the client is told when the files beside an open document change on the disk. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Client, temporaryFolder } from "./client";

const MAIN = "import numpy as np\nfrom keras import layers\nfrom pkg.sizes import RANK\nx = layers.LSTM(3)(np.zeros((2,) * RANK))\n";

let client: Client;
let remove = (): void => undefined;
afterEach(async () => {
  remove();
  expect(await client.stop()).toBe(0);
});

async function start(text: string): Promise<{ readonly main: string; readonly uri: (name: string) => string; readonly folder: string }> {
  const made = temporaryFolder({ "main.py": MAIN });
  remove = made.remove;
  mkdirSync(path.join(made.folder, "pkg"));
  writeFileSync(path.join(made.folder, "pkg/sizes.py"), text);
  client = await Client.start({
    folder: made.folder,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  client.open(made.uri("main.py"), MAIN);
  return { main: made.uri("main.py"), uri: made.uri, folder: made.folder };
}

function changed(uri: string, type: 1 | 2 | 3): void {
  client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
}

async function codes(uri: string, wanted: readonly string[]): Promise<void> {
  const last = () => client.published.findLast((params) => params.uri === uri)?.diagnostics.map(({ code }) => String(code));
  await client.until(`diagnostics ${wanted.join()}`, () => JSON.stringify(last()) === JSON.stringify(wanted));
}

describe("a module of a package", () => {
  test("is written, and its folder deleted and restored: one event for all that was in it", async () => {
    const { main, uri, folder } = await start("RANK = 2\n");
    await codes(main, ["rank-mismatch"]);
    writeFileSync(path.join(folder, "pkg/sizes.py"), "RANK = 3\n");
    changed(uri("pkg/sizes.py"), 2);
    await codes(main, []);
    writeFileSync(path.join(folder, "pkg/sizes.py"), "RANK = 4\n");
    changed(uri("pkg/sizes.py"), 2);
    await codes(main, ["rank-mismatch"]);
    rmSync(path.join(folder, "pkg"), { recursive: true });
    changed(uri("pkg"), 3);
    await codes(main, []);
    mkdirSync(path.join(folder, "pkg"));
    writeFileSync(path.join(folder, "pkg/sizes.py"), "RANK = 2\n");
    changed(uri("pkg"), 1);
    await codes(main, ["rank-mismatch"]);
  });

  test("only documents that depend on what was edited are sent anew", async () => {
    const { main, uri } = await start("RANK = 3\n");
    await codes(main, []);
    client.open(uri("apart.py"), "x = 1\n");
    client.open(uri("pkg/sizes.py"), "RANK = 3\n");
    await client.sent(uri("apart.py"));
    await client.sent(uri("pkg/sizes.py"));
    const before = client.published.length;
    client.change(uri("pkg/sizes.py"), { line: 0, character: 7 }, { line: 0, character: 8 }, "2");
    await codes(main, ["rank-mismatch"]);
    expect(client.published.slice(before).map((params) => params.uri)).not.toContain(uri("apart.py"));
  });

  test("the client is asked to watch folders too, and told no files but Python's concern anybody", async () => {
    const { main, uri, folder } = await start("RANK = 3\n");
    await codes(main, []);
    expect(client.asked).toContain("client/registerCapability");
    const before = client.published.length;
    writeFileSync(path.join(folder, "weights.h5"), "");
    changed(uri("weights.h5"), 1);
    changed(uri("pkg/data.csv"), 3);
    client.open(uri("later.py"), "x = 1\n");
    await client.sent(uri("later.py"));
    expect(client.published.slice(before).map((params) => params.uri)).toEqual([uri("later.py")]);
  });
});

test("a folder that joins the workspace is read from then on, and one that leaves is not", async () => {
  const made = temporaryFolder({ "sizes.py": "RANK = 2\n" });
  const elsewhere = temporaryFolder({});
  remove = () => {
    made.remove();
    elsewhere.remove();
  };
  client = await Client.start({ folder: elsewhere.folder, capabilities: { workspace: { workspaceFolders: true } } });
  const folder = { uri: made.uri("."), name: "joined" };
  client.open(made.uri("main.py"), MAIN.replace("pkg.sizes", "sizes"));
  await codes(made.uri("main.py"), []);
  client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [folder], removed: [] } });
  await codes(made.uri("main.py"), ["rank-mismatch"]);
  client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [folder] } });
  await codes(made.uri("main.py"), []);
});
