/**
 * The Language Server Protocol. A handler converts what the client sent, asks a feature, and converts its answer; what
 * shapes are it does not know.
 */
import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { version } from "../../../package.json";
import { hoverAt } from "../features/hover";
import { inlayHints } from "../features/inlay";
import type { FileSystem } from "../project/files";
import { Project } from "../project/project";
import type { Parser } from "../syntax/parser";
import { answer } from "./answer";
import { clientReader } from "./client-requests";
import { type ClientSupport, clientSupport } from "./client-support";
import { answerCodeActions, fixAll } from "./code-actions";
import { followConfiguration } from "./configuration";
import { source, toHover, toInlayHint } from "./convert";
import { answerDiagnostics } from "./diagnostics";
import { FileNames } from "./names";
import { followNotebooks, notebookSync } from "./notebooks";
import { offsetAt } from "./pages";
import { Session } from "./session";
import { followFiles, Workspace } from "./workspace";

export interface Host {
  readonly parser: Promise<Parser>;
  filesWithin(roots: readonly string[]): FileSystem;
  /** The page that explains a problem code. */
  rulePageUri(code: string): string;
}

/** Serves one client, from its `initialize` on. */
export function serve(connection: Connection, host: Host): void {
  // A parser that cannot be loaded is reported when the client asks for it.
  host.parser.catch(() => undefined);
  let session: Session | undefined;
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    if (session !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, "The server is initialized already");
    const parser = await host.parser;
    session = createSession(connection, host, parser, params);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: "Keras Shapes", version } };
  });
}

function createSession(connection: Connection, host: Host, parser: Parser, params: InitializeParams): Session {
  const names = new FileNames();
  const client = clientSupport(params.capabilities);
  const workspace = new Workspace(names, host.filesWithin, client.readsFiles ? clientReader(connection) : undefined, params);
  const project = new Project(parser, workspace, workspace.roots);
  const session = new Session(connection, client, names, project, host.rulePageUri);
  const refresh = answerDiagnostics(session);
  followFiles(session, workspace, refresh);
  followNotebooks(session, refresh);
  followConfiguration(session, params.initializationOptions, refresh.everything);
  connection.onHover(
    answer(session, null, (page, { position }) => {
      const analysis = session.analysisOf(page);
      const hover = analysis && hoverAt(analysis, offsetAt(page, position));
      return hover === undefined ? null : toHover(page, hover, session.client.hoverKind);
    }),
  );
  connection.languages.inlayHint.on(
    answer(session, [], (page, { range }) => {
      const [start, end] = [offsetAt(page, range.start), offsetAt(page, range.end)];
      const analysis = session.analysisOf(page);
      const hints = analysis === undefined ? [] : inlayHints(analysis, shownHints(session));
      return hints.filter(({ offset }) => offset >= start && offset <= end).map((hint) => toInlayHint(page, hint));
    }),
  );
  answerCodeActions(session);
  session.documents.listen(connection);
  return session;
}

function shownHints({ settings }: Session): { tensors: boolean; layers: boolean; datasets: boolean } {
  return {
    tensors: settings["inlayHints.tensors"] === "on",
    layers: settings["inlayHints.layers"] === "on",
    datasets: settings["inlayHints.datasets"] === "on",
  };
}

function capabilitiesFor(client: ClientSupport): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.notebooks ? { notebookDocumentSync: notebookSync } : {}),
    hoverProvider: true,
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: source, interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
