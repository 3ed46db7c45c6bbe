import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, InlayHint, MarkupContent } from "vscode-languageserver/node";
import { Client, example, labels, type Options, placeOf, temporaryFolder } from "./client";

const uri = "untitled:example.py";
const pulling: Options = { capabilities: { textDocument: { diagnostic: {} } } };
const flatten = placeOf(example, "Flatten").start;
/** The shape of the labels. */
const size = placeOf(example, "(1000,)");
const fittingSize = placeOf(example.replace("(1000,)", "(1000, 10)"), "(1000, 10)");
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

let client: Client;
const cleanups: (() => void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) cleanup();
  expect(await client.stop()).toBe(0);
});

async function start(options: Options = {}): Promise<void> {
  client = await Client.start(options);
}

function workspace(files: Record<string, string>): ReturnType<typeof temporaryFolder> {
  const made = temporaryFolder(files);
  cleanups.push(made.remove);
  return made;
}

describe("initialize", () => {
  test("a client that asks for diagnostics is told that it may", async () => {
    await start(pulling);
    expect(client.initialized?.capabilities.diagnosticProvider).toEqual({
      identifier: "keras-shapes",
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
  });

  test("a client that cannot ask is sent diagnostics", async () => {
    await start();
    expect(client.initialized?.capabilities.diagnosticProvider).toBeUndefined();
    expect(client.initialized?.capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 });
    expect(client.initialized?.serverInfo?.name).toBe("Keras Shapes");
  });
});

describe("diagnostics", () => {
  test("are sent when a document is opened", async () => {
    await start({ capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } } });
    client.open(uri, example);
    const [diagnostic, ...others] = await client.sent(uri);
    expect(others).toEqual([]);
    expect(diagnostic?.codeDescription).toBeUndefined();
    expect(diagnostic).toMatchObject({ range: labels, severity: 1, code: "label-mismatch", source: "keras-shapes" });
    expect(diagnostic?.message).toContain("(1000,)");
    const related = diagnostic?.relatedInformation ?? [];
    expect(related.map(({ location }) => location.uri)).toEqual(related.map(() => uri));
    expect(related.map(({ location }) => location.range.start.line)).toContain(13);
  });

  test("are the same when they are asked for", async () => {
    await start(pulling);
    client.open(uri, example);
    expect(await client.pull(uri)).toMatchObject([{ range: labels, severity: 1, code: "label-mismatch" }]);
    expect(client.published).toEqual([]);
  });

  test("link the code to its page for a client that shows links", async () => {
    await start({ capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } } });
    client.open(uri, example);
    const [diagnostic] = await client.sent(uri);
    const page = readFileSync(new URL(diagnostic?.codeDescription?.href ?? ""), "utf8");
    expect(page).toMatch(/^# label-mismatch\n/);
  });

  test("follow incremental changes", async () => {
    await start(pulling);
    client.open(uri, example);
    client.change(uri, size.start, size.end, "(1000, 10)");
    expect(await client.pull(uri)).toEqual([]);
    client.change(uri, fittingSize.start, fittingSize.end, "(1000,)");
    client.change(uri, { line: 0, character: 0 }, { line: 0, character: 0 }, "# 🙂 a comment\n# another\n");
    const [diagnostic] = await client.pull(uri);
    expect(diagnostic?.range.start).toEqual({ line: 16, character: 19 });
  });

  test("are sent anew after a change, and taken away when the document is closed", async () => {
    await start();
    client.open(uri, example);
    expect(await client.sent(uri)).toHaveLength(1);
    client.change(uri, size.start, size.end, "(1000, 10)");
    expect(await client.sent(uri)).toEqual([]);
    client.change(uri, fittingSize.start, fittingSize.end, "(1000,)");
    expect(await client.sent(uri)).toHaveLength(1);
    const count = client.published.length;
    client.close(uri);
    await client.until("an empty list", () => client.published.length > count);
    expect(client.published.at(-1)).toMatchObject({ uri, diagnostics: [] });
  });

  test("count in UTF-16 units", async () => {
    await start(pulling);
    client.open(uri, example.replace("model.fit(x_train", 'model.fit("🙂" and x_train'));
    const [diagnostic] = await client.pull(uri);
    expect(diagnostic?.range.start).toEqual({ line: 14, character: labels.start.character + '"🙂" and '.length });
  });

  test("survive a line that is being typed", async () => {
    await start(pulling);
    client.open(uri, example);
    client.change(uri, { line: 13, character: 0 }, { line: 13, character: 0 }, "model.add(layers.Dense(\n");
    expect((await client.pull(uri)).map(({ range }) => range.start)).toContainEqual({ line: 15, character: 19 });
  });

  test("of Windows line ends are at the same places", async () => {
    await start(pulling);
    client.open(uri, example.replaceAll("\n", "\r\n"));
    expect(await client.pull(uri)).toMatchObject([{ range: labels }]);
  });
});

describe("several files", () => {
  const model = example
    .replace("np.random.randint(0, 10, size=(1000,))", "np.zeros(SHAPE)")
    .replace("import numpy", "from data import SHAPE\nimport numpy");

  test("a change of an open file reaches the file that imports it", async () => {
    const { folder, uri: at } = workspace({ "data.py": "SHAPE = (1000, 10)\n", "model.py": model });
    await start({ folder });
    client.open(at("model.py"), model);
    expect(await client.sent(at("model.py"))).toEqual([]);
    client.open(at("data.py"), "SHAPE = (1000,)\n");
    const sent = () => client.published.findLast((params) => params.uri === at("model.py"))?.diagnostics ?? [];
    await client.until("an error in the importing file", () => sent().length > 0);
    expect(sent()).toMatchObject([{ code: "label-mismatch" }]);
  });

  test("a change on disk reaches it too, and a client that asks is told to ask anew", async () => {
    const { folder, uri: at } = workspace({ "data.py": "SHAPE = (1000, 10)\n" });
    const refreshing = { diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true } };
    await start({ folder, capabilities: { textDocument: { diagnostic: {} }, workspace: refreshing } });
    client.open(at("model.py"), model);
    expect(await client.pull(at("model.py"))).toEqual([]);
    writeFileSync(path.join(folder, "data.py"), "SHAPE = (1000,)\n");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: at("data.py"), type: 2 }] });
    await client.until(
      "a refresh",
      () => client.asked.includes("workspace/diagnostic/refresh") && client.asked.includes("workspace/inlayHint/refresh"),
    );
    expect(await client.pull(at("model.py"))).toMatchObject([{ code: "label-mismatch" }]);
  });

  test("files outside of the workspace are not read", async () => {
    const outside = workspace({ "data.py": "SHAPE = (1000,)\n" });
    const inside = workspace({});
    await start({ folder: inside.folder, ...pulling });
    client.open(outside.uri("model.py"), model);
    expect(await client.pull(outside.uri("model.py"))).toEqual([]);
  });
});

describe("other kinds of documents", () => {
  test.each([
    "file:///no/such/folder/a%20b.py",
    "vscode-remote://wsl%2Bubuntu/home/a.py",
    "vscode-vfs://github/owner/name/a.py",
    "memfs:/a.py",
  ])("%s is analyzed", async (other) => {
    await start();
    client.open(other, example);
    expect(await client.sent(other)).toMatchObject([{ code: "label-mismatch" }]);
  });

  test("a notebook's cell alone is not: it does not say what the others do", async () => {
    await start(pulling);
    const cell = "vscode-notebook-cell:/a.ipynb#W0sZmlsZQ%3D%3D";
    client.open(cell, example);
    expect(await client.pull(cell)).toEqual([]);
    expect(await client.hover(cell, flatten)).toBeUndefined();
  });
});

describe("hover", () => {
  test("shows the output shape of a layer", async () => {
    await start();
    client.open(uri, example);
    expect(await client.hover(uri, flatten)).toContain("(None, 784)");
  });

  test("is plain text for a client that shows no markdown", async () => {
    await start({ capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } } });
    client.open(uri, example);
    const hover = await client.request<{ contents: MarkupContent }>("textDocument/hover", { textDocument: { uri }, position: flatten });
    expect(hover.contents.kind).toBe("plaintext");
  });

  test("is nothing where nothing is known", async () => {
    await start();
    client.open(uri, "# a comment\n");
    expect(await client.hover(uri, { line: 0, character: 4 })).toBeUndefined();
  });
});

describe("inlay hints", () => {
  const hintsIn = async (range: object) => {
    const hints = await client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri }, range });
    return hints.map(({ position, label }) => `${position.line} ${String(label)}`);
  };

  test("show arrays and layers", async () => {
    await start();
    client.open(uri, example);
    const hints = await hintsIn(whole);
    expect(hints).toContainEqual(expect.stringMatching(/^4 .*\(1000, 28, 28\)/));
    expect(hints).toContainEqual(expect.stringMatching(/^9 .*\(None, 784\)/));
  });

  test("are given for the lines that are asked for", async () => {
    await start();
    client.open(uri, example);
    const hints = await hintsIn({ start: { line: 4, character: 0 }, end: { line: 4, character: 99 } });
    expect(hints.map((hint) => hint.split(" ")[0])).toEqual(["4"]);
  });

  test("of each kind can be switched off", async () => {
    await start({ initializationOptions: { kerasShapes: { inlayHints: { layers: "off" } } } });
    client.open(uri, example);
    const hints = await hintsIn(whole);
    expect(hints).not.toContainEqual(expect.stringMatching(/^9 /));
    expect(hints).toContainEqual(expect.stringMatching(/^4 /));
  });
});

describe("code actions", () => {
  const actionsAt = (range: object, only?: string[]) =>
    client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });

  test("offer the preferred repair, which repairs", async () => {
    await start(pulling);
    client.open(uri, example);
    const [action] = (await actionsAt(labels)).filter(({ isPreferred }) => isPreferred);
    expect(action).toMatchObject({ kind: "quickfix", diagnostics: [{ code: "label-mismatch", range: labels }] });
    expect(action?.title).toContain("sparse_categorical_crossentropy");
    for (const { range, newText } of action?.edit?.changes?.[uri] ?? []) client.change(uri, range.start, range.end, newText);
    expect(await client.pull(uri)).toEqual([]);
  });

  test("are none where there is no diagnostic", async () => {
    await start();
    client.open(uri, example);
    expect(await actionsAt({ start: { line: 4, character: 0 }, end: { line: 4, character: 1 } })).toEqual([]);
  });

  test("repair all at once when asked for it", async () => {
    await start(pulling);
    client.open(uri, example);
    const [action, ...others] = await actionsAt(whole, ["source.fixAll"]);
    expect(others).toEqual([]);
    expect(action?.kind).toBe("source.fixAll.kerasShapes");
    for (const { range, newText } of action?.edit?.changes?.[uri] ?? []) client.change(uri, range.start, range.end, newText);
    expect(await client.pull(uri)).toEqual([]);
  });

  test("of another kind are not mixed in", async () => {
    await start();
    client.open(uri, example);
    expect(await actionsAt(labels, ["refactor"])).toEqual([]);
  });
});

describe("settings", () => {
  const configurable: Options = {
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true, diagnostics: { refreshSupport: true } } },
  };

  test("are asked for before the first request is answered", async () => {
    await start({ ...configurable, settings: { diagnostics: { enable: false } } });
    client.open(uri, example);
    expect(await client.pull(uri)).toEqual([]);
    expect(await client.hover(uri, flatten)).toContain("(None, 784)");
  });

  test("are asked for again when they change", async () => {
    await start(configurable);
    client.open(uri, example);
    expect(await client.pull(uri)).toHaveLength(1);
    client.settings = { enable: false };
    client.asked.length = 0;
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.until("a refresh", () => client.asked.includes("workspace/diagnostic/refresh"));
    expect(await client.pull(uri)).toEqual([]);
    expect(await client.hover(uri, flatten)).toBeUndefined();
  });

  test("are taken as they are sent from a client that cannot be asked", async () => {
    await start();
    client.open(uri, example);
    expect(await client.sent(uri)).toHaveLength(1);
    const count = client.published.length;
    client.notify("workspace/didChangeConfiguration", { settings: { kerasShapes: { "diagnostics.enable": false } } });
    await client.until("diagnostics", () => client.published.length > count);
    expect(client.published.at(-1)?.diagnostics).toEqual([]);
  });
});
