/** What a user does and sees, in the words of the tests. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "the window has a workspace folder");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Only ours: other extensions of the window may have their say too. */
export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === "keras-shapes");
}

/** Without the page that it links to. */
export function codeOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === "object" ? code.value : code;
}

export async function diagnosticsAppear(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  await until("diagnostics", () => diagnosticsOf(document).length > 0);
  return diagnosticsOf(document);
}

export async function diagnosticsGo(document: vscode.TextDocument): Promise<void> {
  await until("no diagnostics", () => diagnosticsOf(document).length === 0);
}

export async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n");
}

/** `line: label` of every inlay hint, lines counted from 1. */
export async function inlayHintsOf(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
  return hints.map((hint) => `${hint.position.line + 1}${labelOf(hint)}`);
}

export async function quickFixesOf(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind);
}

export async function insert(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(line, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit), "the edit applies");
}

export async function replace(document: vscode.TextDocument, old: string, replacement: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert.ok(start >= 0, `${old} is in the file`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + old.length)), replacement);
  assert.ok(await vscode.workspace.applyEdit(edit), "the edit applies");
}

/** Forget unsaved changes, also of documents that are not shown. */
export async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Waits for what the editor shows to settle; names what was waited for when it does not. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${milliseconds / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function withSetting<T>(name: string, value: T, action: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("kerasShapes");
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await action();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

function labelOf(hint: vscode.InlayHint): string {
  return typeof hint.label === "string" ? hint.label : hint.label.map((part) => part.value).join("");
}
