/** A notebook as an editor shows it: every cell is a document, all of them are one program. */
import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, Diagnostic, InlayHint } from "vscode-languageserver/node";
import { Client, cellUri, placeOf, temporaryFolder } from "./client";

const uri = "file:///home/me/train%20it.ipynb";
const cells = [0, 1, 2, 3].map((index) => cellUri(uri, index));
const [importing = "", model = "", empty = "", training = ""] = cells;
const IMPORTS = "%matplotlib inline\nimport numpy as np\nimport keras\nfrom keras import layers";
const MODEL = `%%time
x_train = np.zeros((100, 20))
y_train = np.arange(100) % 10
model = keras.Sequential([keras.Input((20,)), layers.Dense(10, activation="softmax")])
model.compile(loss="categorical_crossentropy")`;
const TRAINING = "!nvidia-smi\n%time model.fit(x_train, y_train)";
const SOURCES = [IMPORTS, MODEL, "", TRAINING];
const labels = placeOf(TRAINING, "y_train");
const loss = placeOf(MODEL, "categorical_crossentropy");
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const notebookDocument = { synchronization: {} };
const sending = { capabilities: { notebookDocument } };
const pulling = {
  capabilities: {
    notebookDocument,
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
  },
};

let client: Client;

afterEach(async () => {
  expect(client.logs.filter((line) => /failed|Unexpected/.test(line))).toEqual([]);
  expect(await client.stop()).toBe(0);
});

async function open(options: object = pulling): Promise<void> {
  client = await Client.start(options);
  client.openNotebook(uri, SOURCES);
}

/** What a cell is shown to have, once it has these codes. */
async function shown(cell: string, codes: readonly string[] = ["label-mismatch"]): Promise<readonly Diagnostic[]> {
  const last = () => client.published.findLast((each) => each.uri === cell)?.diagnostics;
  await client.until(`${codes.join()} in ${cell}`, () => JSON.stringify(last()?.map(({ code }) => code)) === JSON.stringify(codes));
  return last() ?? [];
}

test("only a client that knows notebooks is asked for them", async () => {
  client = await Client.start();
  expect(client.initialized?.capabilities.notebookDocumentSync).toBeUndefined();
  await client.stop();
  client = await Client.start(sending);
  expect(client.initialized?.capabilities.notebookDocumentSync).toEqual({
    notebookSelector: [{ notebook: "*", cells: [{ language: "python" }] }],
  });
});

describe("what is shown in a cell", () => {
  test("diagnostics stand in it and lead to the cells that explain them", async () => {
    await open();
    const [diagnostic] = await shown(training);
    expect(diagnostic).toMatchObject({ code: "label-mismatch", range: labels });
    expect(diagnostic?.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line])).toEqual(
      expect.arrayContaining([
        [model, 4],
        [model, 2],
      ]),
    );
    for (const cell of [importing, model, empty]) await shown(cell, []);
  });

  test("diagnostics are sent, and a client that asks does not get them twice", async () => {
    await open(sending);
    await shown(training);
    await client.stop();
    await open(pulling);
    await shown(training);
    expect(await client.pull(training)).toEqual([]);
  });

  test("hovers know the cells above", async () => {
    await open();
    expect(await client.hover(training, labels.start)).toContain("(100,)");
    expect(await client.hover(model, placeOf(MODEL, "Dense").start)).toContain("(None, 10)");
    expect(await client.hover(training, placeOf(TRAINING, "nvidia").start)).toBeUndefined();
  });

  test("a hover tells where something was made by its code", async () => {
    await open();
    expect(await client.hover(training, labels.start)).toContain("in `y_train = np.arange(100) % 10`");
  });

  test("a hover says that a command's result is not known", async () => {
    client = await Client.start(pulling);
    client.openNotebook(uri, ["import numpy as np\na = np.zeros(3)", "size = !cat size\nx = np.zeros(size)"]);
    expect(await client.hover(model, { line: 1, character: 0 })).toContain("what an IPython command gives is not known");
  });

  test("inlay hints stand in their cell", async () => {
    await open();
    const hints = (cell: string) => client.request<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri: cell }, range: whole });
    expect((await hints(model)).map(({ position, label }) => [position.line, label])).toContainEqual([
      1,
      expect.stringContaining("(100, 20)"),
    ]);
    expect(await hints(importing)).toEqual([]);
    expect(await hints(empty)).toEqual([]);
  });

  test("a quick fix edits the cell where it is due", async () => {
    await open();
    const params = { textDocument: { uri: training }, range: labels, context: { diagnostics: [], only: ["quickfix"] } };
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", params);
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    expect(preferred?.edit?.changes).toEqual({
      [model]: [{ range: placeOf(MODEL, '"categorical_crossentropy"'), newText: '"sparse_categorical_crossentropy"' }],
    });
    const elsewhere = { ...params, textDocument: { uri: model }, range: whole };
    expect(await client.request<CodeAction[]>("textDocument/codeAction", elsewhere)).toEqual([]);
  });

  test("cells import modules beside the notebook", async () => {
    const workspace = temporaryFolder({ "data.py": "import numpy as np\nx = np.zeros((7, 3))\n" });
    client = await Client.start({ ...pulling, folder: workspace.folder });
    const notebook = workspace.uri("n.ipynb");
    client.openNotebook(notebook, ["from data import x", "y = x.T"]);
    expect(await client.hover(cellUri(notebook, 1), { line: 0, character: 0 })).toContain("(3, 7)");
    workspace.remove();
  });
});

describe("what changes", () => {
  test("an edit of one cell is seen in the cells below it", async () => {
    await open();
    await shown(training);
    client.asked.length = 0;
    client.changeCell(uri, model, loss.start, loss.end, "sparse_categorical_crossentropy");
    await shown(training, []);
    await client.until("a refresh of hints", () => client.asked.includes("workspace/inlayHint/refresh"));
    client.changeCell(
      uri,
      model,
      loss.start,
      { ...loss.end, character: loss.end.character + "sparse_".length },
      "categorical_crossentropy",
    );
    await shown(training);
  });

  test("what does not change is not sent again", async () => {
    await open();
    await shown(training);
    client.published.length = 0;
    client.changeCell(uri, empty, { line: 0, character: 0 }, { line: 0, character: 0 }, "z = 1");
    await shown(empty, []);
    expect(client.published.map((each) => each.uri)).toEqual([empty]);
  });

  test("settings hold for cells", async () => {
    await open({ ...sending, initializationOptions: { diagnostics: { enable: false } } });
    await shown(training, []);
    expect(await client.hover(training, labels.start)).toContain("(100,)");
  });

  test("lines above a cell do not move what stands in it", async () => {
    await open();
    client.changeCell(uri, importing, { line: 0, character: 0 }, { line: 0, character: 0 }, "# 🙂\n\n");
    await client.sent(importing);
    expect(await client.hover(training, labels.start)).toContain("(100,)");
    expect(await shown(training)).toMatchObject([{ range: labels }]);
  });

  test("a cell that is half typed leaves the others alone", async () => {
    await open();
    client.changeCell(uri, empty, { line: 0, character: 0 }, { line: 0, character: 0 }, 'x = (layers.Dense(\n"""');
    await client.sent(empty);
    expect(await client.hover(training, labels.start)).toContain("(100,)");
    expect(await shown(training)).toMatchObject([{ range: labels }]);
  });

  test("the order of the cells is the order of the program", async () => {
    await open();
    client.changeCells(uri, 1, [model, empty, training], [{ cell: training }, { cell: empty }, { cell: model }]);
    await shown(training, []);
    expect(await client.hover(model, placeOf(MODEL, "Dense").start)).toContain("(None, 10)");
    client.changeCells(uri, 1, [training, empty, model], [{ cell: model }, { cell: empty }, { cell: training }]);
    expect(await shown(training)).toMatchObject([{ range: labels }]);
  });

  test("cells come and go", async () => {
    await open();
    const repair = cellUri(uri, 9);
    client.changeCells(uri, 3, [], [{ cell: repair, text: "y_train = keras.utils.to_categorical(y_train, 10)" }]);
    await shown(training, []);
    expect(await client.hover(repair, { line: 0, character: 0 })).toContain("(100, 10)");
    client.changeCells(uri, 3, [repair], []);
    await shown(training);
    expect(await client.pull(repair)).toEqual([]);
  });

  test("a cell that is closed and opened in one change has its new text", async () => {
    await open();
    client.notify("notebookDocument/didChange", {
      notebookDocument: { uri, version: 2 },
      change: {
        cells: {
          structure: {
            array: { start: 3, deleteCount: 1, cells: [{ kind: 2, document: training }] },
            didOpen: [
              { uri: training, languageId: "python", version: 1, text: "model.fit(x_train, keras.utils.to_categorical(y_train, 10))" },
            ],
            didClose: [{ uri: training }],
          },
        },
      },
    });
    await shown(training, []);
  });

  test("cells in another language are no part of the program", async () => {
    await open();
    client.changeCells(uri, 1, [model], []);
    client.notify("notebookDocument/didChange", {
      notebookDocument: { uri, version: 3 },
      change: {
        cells: {
          structure: {
            array: { start: 1, deleteCount: 0, cells: [{ kind: 2, document: model }] },
            didOpen: [{ uri: model, languageId: "r", version: 1, text: MODEL }],
          },
        },
      },
    });
    await shown(training, []);
    expect(await client.hover(model, placeOf(MODEL, "Dense").start)).toBeUndefined();
  });

  test("a cell that is deleted, and a notebook that is closed, have no diagnostics", async () => {
    await open(sending);
    await shown(training);
    client.changeCells(uri, 3, [training], []);
    await shown(training, []);
    client.changeCells(uri, 3, [], [{ cell: training, text: TRAINING }]);
    await shown(training);
    client.closeNotebook(uri, cells);
    await shown(training, []);
  });

  test("a notebook that is closed is forgotten", async () => {
    await open();
    client.closeNotebook(uri, cells);
    await shown(training, []);
    expect(await client.hover(training, labels.start)).toBeUndefined();
    client.openNotebook(uri, ["", "x = 1"]);
    expect(await client.pull(model)).toEqual([]);
  });

  test("changes of a notebook nobody opened are nothing", async () => {
    await open();
    client.changeCell("file:///nowhere.ipynb", "vscode-notebook-cell:/nowhere.ipynb#a", labels.start, labels.end, "x");
    client.changeCell(uri, cellUri(uri, 77), labels.start, labels.end, "x");
    client.closeNotebook("file:///nowhere.ipynb", []);
    await shown(training);
  });
});
