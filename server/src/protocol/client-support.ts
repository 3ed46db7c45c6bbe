import { type ClientCapabilities, MarkupKind } from "vscode-languageserver";
import { readsFilesCapability } from "./client-requests";

/** What the client can do, as far as the server asks. */
export interface ClientSupport {
  readonly pullsDiagnostics: boolean;
  /** Shows the code of a diagnostic as a link. */
  readonly linksCodes: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly notebooks: boolean;
  /** Answers the requests of client-requests.ts. */
  readonly readsFiles: boolean;
  readonly hoverKind: MarkupKind;
}

export function clientSupport({ textDocument, workspace, notebookDocument, experimental }: ClientCapabilities): ClientSupport {
  const formats = textDocument?.hover?.contentFormat;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    linksCodes: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some((each) => each?.codeDescriptionSupport === true),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    notebooks: notebookDocument !== undefined,
    readsFiles: isRecord(experimental) && experimental[readsFilesCapability] === true,
    hoverKind: formats !== undefined && !formats.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
