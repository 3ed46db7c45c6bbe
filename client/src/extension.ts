/**
 * The editor's side of the extension and the only importer of `vscode`: starts the language server, shows its state,
 * offers commands. It knows nothing of Python or of shapes.
 */
import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions, State, TransportKind } from "vscode-languageclient/node";
import { explain, explainingCodes } from "./explain";
import { readFilesFor } from "./files";

const selector = [{ language: "python" }];

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Keras Shapes", { log: true });
  const status = createStatus();
  const start = () => startClient(context.asAbsolutePath("dist/server.js"), log, status);
  const restart = async () => {
    log.info("Restarting the language server");
    await stopClient(log);
    await start();
  };
  context.subscriptions.push(
    log,
    status,
    vscode.commands.registerCommand("kerasShapes.restart", restart),
    vscode.commands.registerCommand("kerasShapes.showLog", () => log.show()),
    vscode.commands.registerCommand("kerasShapes.explain", (page: unknown) => explain(context, page)),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await stopClient(undefined);
}

/** A server that does not start is shown in the status item and the log; the editor goes on. */
async function startClient(module: string, log: vscode.LogOutputChannel, status: vscode.LanguageStatusItem): Promise<void> {
  const starting = createClient(module, log);
  client = starting;
  starting.onDidChangeState(({ newState }) => {
    if (client === starting) showState(status, newState);
  });
  try {
    await starting.start();
  } catch (error) {
    log.error("The language server did not start", error instanceof Error ? error : String(error));
  }
}

/** Each start has a client of its own: one that failed, or whose server hangs, is thrown away. */
async function stopClient(log: vscode.LogOutputChannel | undefined): Promise<void> {
  const stopping = client;
  client = undefined;
  try {
    await stopping?.dispose();
  } catch (error) {
    log?.warn("The language server did not stop as asked", error instanceof Error ? error : String(error));
  }
}

function createClient(module: string, outputChannel: vscode.LogOutputChannel): LanguageClient {
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6099", "--enable-source-maps"] } },
  };
  const options: LanguageClientOptions = {
    // No scheme: untitled files, remote and virtual workspaces are served alike.
    documentSelector: selector,
    outputChannel,
    diagnosticCollectionName: "keras-shapes",
    middleware: explainingCodes,
    // The other side of a diff is not the user's program.
    diagnosticPullOptions: { onChange: true, onFocus: true, filter: (document) => document.uri.scheme === "git" },
  };
  const made = new LanguageClient("kerasShapes", "Keras Shapes", server, options);
  readFilesFor(made);
  return made;
}

function createStatus(): vscode.LanguageStatusItem {
  const status = vscode.languages.createLanguageStatusItem("kerasShapes.status", selector);
  status.name = "Keras Shapes";
  status.command = { command: "kerasShapes.showLog", title: "Show Log" };
  return status;
}

function showState(status: vscode.LanguageStatusItem, state: State): void {
  const { text, severity, busy } = stateWords(state);
  status.text = text;
  status.severity = severity;
  status.busy = busy;
}

function stateWords(state: State): { text: string; severity: vscode.LanguageStatusSeverity; busy: boolean } {
  const { Information, Warning, Error: Failure } = vscode.LanguageStatusSeverity;
  switch (state) {
    case State.Starting:
      return { text: "Keras Shapes: starting", severity: Information, busy: true };
    case State.Running:
      return { text: "Keras Shapes: ready", severity: Information, busy: false };
    case State.StartFailed:
      return { text: "Keras Shapes: the server did not start", severity: Failure, busy: false };
    case State.Stopped:
      return { text: "Keras Shapes: stopped", severity: Warning, busy: false };
  }
}
