/** The extension as a user meets it: a Python file with a bug in a real editor. */
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
  insert,
  open,
  quickFixesOf,
  replace,
  revertAll,
  until,
  withSetting,
} from "./steps";

const switchLoss = /sparse_categorical_crossentropy/;

suite("Keras Shapes in an editor", () => {
  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension("keras-shapes.keras-shapes");
    assert.ok(extension, "the extension is installed");
    await extension.activate();
    // Without a server every test would wait for nothing in its turn.
    const document = await open("healthy.py");
    await until("an answer of the server", async () => (await hoverOn(document, "Flatten()(x)")) !== "", 20_000);
  });

  teardown(revertAll);

  test("labels that do not fit the loss are one error on the labels", async () => {
    const document = await open("label_mismatch.py");
    const [diagnostic, ...others] = await diagnosticsAppear(document);
    assert.ok(diagnostic);
    assert.deepEqual(others, []);
    assert.equal(codeOf(diagnostic), "label-mismatch");
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(diagnostic.range, new vscode.Range(14, 19, 14, 26));
    assert.match(diagnostic.message, /\(1000,\)/);
  });

  test("the error names the lines that lead to it", async () => {
    const document = await open("label_mismatch.py");
    const [diagnostic] = await diagnosticsAppear(document);
    const places = diagnostic?.relatedInformation ?? [];
    assert.ok(places.length > 0, "there is related information");
    assert.deepEqual([...new Set(places.map(({ location }) => location.uri.toString()))], [document.uri.toString()]);
    assert.ok(
      places.some(({ location }) => location.range.start.line === 13),
      "the compile call is among them",
    );
  });

  test("a healthy program has no diagnostics", async () => {
    const document = await open("healthy.py");
    await until("the hover of an analyzed file", async () => (await hoverOn(document, "Flatten()(x)")).includes("5408"));
    assert.deepEqual(diagnosticsOf(document), []);
  });

  test("the hover on a layer shows its output shape", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    assert.match(await hoverOn(document, "Flatten"), /\(None, 784\)/);
  });

  test("inlay hints show the shapes of arrays and layers", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    const hints = (await inlayHintsOf(document)).join("\n");
    assert.match(hints, /^5.*\(1000, 28, 28\)/m);
    assert.match(hints, /^10.*\(None, 784\)/m);
  });

  test("the preferred quick fix repairs the program", async () => {
    const document = await open("label_mismatch.py");
    const [diagnostic] = await diagnosticsAppear(document);
    assert.ok(diagnostic);
    const preferred = (await quickFixesOf(document, diagnostic.range)).filter((action) => action.isPreferred);
    assert.equal(preferred.length, 1);
    assert.match(preferred[0]?.title ?? "", switchLoss);
    assert.ok(preferred[0]?.edit && (await vscode.workspace.applyEdit(preferred[0].edit)));
    await diagnosticsGo(document);
    assert.match(document.lineAt(13).text, switchLoss);
    assert.equal(document.lineCount, 16);
  });

  test("a half-typed line above and below keeps the rest known", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    await insert(document, 13, "model.add(layers.Dense(\n");
    await until("the error one line further down", () => diagnosticsOf(document).some(({ range }) => range.start.line === 15));
    assert.match(await hoverOn(document, "Flatten"), /\(None, 784\)/);
    await insert(document, 16, "history = model.fit(x_train, y_train, \n");
    await until("a hover above the broken lines", async () => (await hoverOn(document, "Flatten")).includes("(None, 784)"));
  });

  test("a diagnostic follows the text as it is typed", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    await replace(document, "size=(1000,)", "size=(1000, 10)");
    await diagnosticsGo(document);
    await replace(document, "size=(1000, 10)", "size=(1000,)");
    await diagnosticsAppear(document);
  });

  test("an unsaved change of an imported module reaches its importer", async () => {
    const imported = await open("units.py");
    const document = await open("classifier.py");
    await until("the hover of an analyzed file", async () => (await hoverOn(document, "Flatten")).includes("784"));
    assert.deepEqual(diagnosticsOf(document), []);
    await replace(imported, "CLASSES = 10", "CLASSES = 12");
    const [diagnostic] = await diagnosticsAppear(document);
    assert.equal(diagnostic && codeOf(diagnostic), "label-mismatch");
  });

  test("the code of a diagnostic leads to the page that explains it", async () => {
    const [diagnostic] = await diagnosticsAppear(await open("label_mismatch.py"));
    assert.ok(typeof diagnostic?.code === "object");
    const { scheme, path, query } = diagnostic.code.target;
    assert.equal(scheme, "command");
    await vscode.commands.executeCommand(path, ...JSON.parse(query));
    const shown = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until("the page", async () => shown().some((label) => label.includes("label-mismatch.md")));
  });

  test("an untitled file is analyzed too", async () => {
    const content = (await vscode.workspace.openTextDocument(fileUri("label_mismatch.py"))).getText();
    const document = await vscode.workspace.openTextDocument({ language: "python", content });
    await vscode.window.showTextDocument(document);
    assert.equal(document.uri.scheme, "untitled");
    const [diagnostic] = await diagnosticsAppear(document);
    assert.equal(diagnostic && codeOf(diagnostic), "label-mismatch");
  });

  test("diagnostics can be switched off and on", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    await withSetting("diagnostics.enable", false, () => diagnosticsGo(document));
    await diagnosticsAppear(document);
  });

  test("each kind of inlay hint can be switched off", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    const has = async (pattern: RegExp) => pattern.test((await inlayHintsOf(document)).join("\n"));
    await withSetting("inlayHints.layers", "off", async () => {
      await until("no hints on layers", async () => !(await has(/^10/m)));
      assert.ok(await has(/^5/m), "the hints on arrays stay");
    });
    await until("hints on layers", () => has(/^10/m));
  });

  test("nothing is shown while the extension is switched off", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    await withSetting("enable", false, async () => {
      await diagnosticsGo(document);
      assert.equal(await hoverOn(document, "Flatten"), "");
      assert.deepEqual(await inlayHintsOf(document), []);
    });
    await diagnosticsAppear(document);
  });

  test("the server can be restarted", async () => {
    const document = await open("label_mismatch.py");
    await diagnosticsAppear(document);
    await vscode.commands.executeCommand("kerasShapes.restart");
    await until("a hover of the new server", async () => (await hoverOn(document, "Flatten")).includes("(None, 784)"));
    await diagnosticsAppear(document);
  });

  test("the log can be shown", async () => {
    await vscode.commands.executeCommand("kerasShapes.showLog");
  });
});
