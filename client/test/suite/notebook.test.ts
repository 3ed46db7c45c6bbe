/** A notebook in a real editor: its cells are one program, and what is found stands in the right cell. */
import assert from "node:assert/strict";
import { suite, suiteSetup, teardown, test } from "mocha";
import * as vscode from "vscode";
import {
  codeOf,
  diagnosticsAppear,
  diagnosticsGo,
  diagnosticsOf,
  fileUri,
  hoverOn,
  inlayHintsOf,
  quickFixesOf,
  replace,
  revertAll,
  until,
} from "./steps";

/** Cells of training.ipynb; the first one is text. */
const [IMPORTS, DATA, MODEL, TRAINING] = [1, 2, 3, 4];

async function openNotebook(): Promise<vscode.NotebookDocument> {
  const notebook = await vscode.workspace.openNotebookDocument(fileUri("training.ipynb"));
  const editor = await vscode.window.showNotebookDocument(notebook);
  // The editor has the texts of those cells that it has drawn.
  editor.revealRange(new vscode.NotebookRange(TRAINING, TRAINING + 1));
  return notebook;
}

function cell(notebook: vscode.NotebookDocument, index = 0): vscode.TextDocument {
  return notebook.cellAt(index).document;
}

async function edit(notebook: vscode.NotebookDocument, ...edits: vscode.NotebookEdit[]): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.set(notebook.uri, edits);
  assert.ok(await vscode.workspace.applyEdit(change), "the edit applies");
}

suite("Keras Shapes in a notebook", () => {
  let original: vscode.NotebookCellData[] = [];

  suiteSetup(async () => {
    const notebook = await openNotebook();
    original = notebook.getCells().map(({ kind, document }) => new vscode.NotebookCellData(kind, document.getText(), document.languageId));
    await until("an answer of the server", async () => (await hoverOn(cell(notebook, MODEL), "Flatten")) !== "", 20_000);
  });

  // The command that reverts a file does not revert a notebook: its cells are put back, and saved in the copy of the workspace.
  teardown(async () => {
    const notebook = await openNotebook();
    await edit(notebook, vscode.NotebookEdit.replaceCells(new vscode.NotebookRange(0, notebook.cellCount), original));
    assert.ok(await notebook.save(), "the notebook is saved");
    await revertAll();
  });

  test("the error stands in the cell that fits, and leads to those above", async () => {
    const notebook = await openNotebook();
    const [diagnostic, ...others] = await diagnosticsAppear(cell(notebook, TRAINING));
    assert.ok(diagnostic);
    assert.deepEqual(others, []);
    assert.equal(codeOf(diagnostic), "label-mismatch");
    assert.deepEqual(diagnostic.range, new vscode.Range(0, 25, 0, 32));
    const places = (diagnostic.relatedInformation ?? []).map(({ location }) => `${location.uri} ${location.range.start.line}`);
    assert.ok(places.includes(`${cell(notebook, MODEL).uri} 5`), "the compile call is among the places");
    assert.ok(places.includes(`${cell(notebook, DATA).uri} 1`), "the labels are among the places");
    for (const index of [IMPORTS, DATA, MODEL]) assert.deepEqual(diagnosticsOf(cell(notebook, index)), []);
  });

  test("hovers and inlay hints know the cells above", async () => {
    const notebook = await openNotebook();
    assert.match(await hoverOn(cell(notebook, TRAINING), "x_train"), /\(1000, 28, 28\)/);
    assert.match((await inlayHintsOf(cell(notebook, MODEL))).join("\n"), /^3.*\(None, 784\)/m);
  });

  test("the quick fix repairs the cell where the loss is", async () => {
    const notebook = await openNotebook();
    const training = cell(notebook, TRAINING);
    const [diagnostic] = await diagnosticsAppear(training);
    assert.ok(diagnostic);
    let preferred: vscode.CodeAction | undefined;
    await until("the cell to be drawn and its fix", async () => {
      const fixes = await quickFixesOf(training, diagnostic.range).then(undefined, () => []);
      preferred = fixes.find(({ isPreferred }) => isPreferred);
      return preferred !== undefined;
    });
    assert.ok(preferred?.edit, "the fix is an edit");
    assert.ok(await vscode.workspace.applyEdit(preferred.edit));
    assert.match(cell(notebook, MODEL).getText(), /loss="sparse_categorical_crossentropy"/);
    await diagnosticsGo(training);
  });

  test("an edit of one cell is seen in those below", async () => {
    const notebook = await openNotebook();
    await diagnosticsAppear(cell(notebook, TRAINING));
    await replace(cell(notebook, DATA), "size=(1000,)", "size=(1000, 10)");
    await diagnosticsGo(cell(notebook, TRAINING));
    await replace(cell(notebook, DATA), "size=(1000, 10)", "size=(1000, 9)");
    await diagnosticsAppear(cell(notebook, TRAINING));
  });

  test("cells come, go and change places", async () => {
    const notebook = await openNotebook();
    await diagnosticsAppear(cell(notebook, TRAINING));
    const code = "y_train = keras.utils.to_categorical(y_train, 10)";
    await edit(
      notebook,
      vscode.NotebookEdit.insertCells(TRAINING, [new vscode.NotebookCellData(vscode.NotebookCellKind.Code, code, "python")]),
    );
    await diagnosticsGo(cell(notebook, TRAINING + 1));
    await edit(notebook, vscode.NotebookEdit.deleteCells(new vscode.NotebookRange(TRAINING, TRAINING + 1)));
    await diagnosticsAppear(cell(notebook, TRAINING));
    // Without its model nothing is known of the call.
    const model = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, cell(notebook, MODEL).getText(), "python");
    await edit(
      notebook,
      vscode.NotebookEdit.deleteCells(new vscode.NotebookRange(MODEL, MODEL + 1)),
      vscode.NotebookEdit.insertCells(MODEL + 1, [model]),
    );
    await diagnosticsGo(cell(notebook, MODEL));
  });

  test("a cell in another language is no part of the program", async () => {
    const notebook = await openNotebook();
    const model = cell(notebook, MODEL);
    await diagnosticsAppear(cell(notebook, TRAINING));
    await vscode.languages.setTextDocumentLanguage(model, "plaintext");
    await diagnosticsGo(cell(notebook, TRAINING));
    await vscode.languages.setTextDocumentLanguage(cell(notebook, MODEL), "python");
    await diagnosticsAppear(cell(notebook, TRAINING));
  });
});
