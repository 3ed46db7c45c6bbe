/** The pages that explain the codes of diagnostics, shown as the editor renders Markdown. */
import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient/node";

const pages = "dist/rules";

/** The server links a code to its page; a click on it shows the page rendered. */
export const explainingCodes: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withCommand)),
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    return report && "items" in report ? { ...report, items: report.items.map(withCommand) } : report;
  },
};

function withCommand(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  if (typeof code === "object") {
    const target = vscode.Uri.parse(`command:kerasShapes.explain?${encodeURIComponent(JSON.stringify([code.target.toString()]))}`);
    diagnostic.code = { value: code.value, target };
  }
  return diagnostic;
}

/** Shows the page under a URI; asks for one when there is none. */
export async function explain(context: vscode.ExtensionContext, page: unknown): Promise<void> {
  const uri = typeof page === "string" ? vscode.Uri.parse(page) : await choose(vscode.Uri.joinPath(context.extensionUri, pages));
  if (uri) await vscode.commands.executeCommand("markdown.showPreview", uri);
}

async function choose(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.fs.readDirectory(folder);
  const codes = files.map(([name]) => name.replace(/\.md$/, "")).sort();
  const code = await vscode.window.showQuickPick(codes, { placeHolder: "A code, as it is shown behind a diagnostic" });
  return code === undefined ? undefined : vscode.Uri.joinPath(folder, `${code}.md`);
}
