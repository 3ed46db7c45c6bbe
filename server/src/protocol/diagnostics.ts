import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../interpret/analysis";
import { answer, guarded } from "./answer";
import { toDiagnostic } from "./convert";
import type { Session } from "./session";

/** How long the server waits for the next key before it looks at what else a change concerns, in milliseconds. */
const pause = 50;

export interface Refresh {
  /** A document, or a file on disk, has another text: what depends on it may say something else now. */
  changed(): void;
  /** Everything that is shown may be otherwise. */
  everything(): void;
}

/** Answers a client that asks for diagnostics; sends them to one that does not ask. */
export function answerDiagnostics(session: Session): Refresh {
  const { connection, documents } = session;
  connection.languages.diagnostics.on(
    answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(session, full([]), (document) => full(convert(session, document))),
  );
  if (session.client.pullsDiagnostics) return refreshOnDemand(session);
  documents.onDidClose(({ document }) => void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  return refreshBySending(session);
}

function full(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

function convert(session: Session, document: TextDocument): Diagnostic[] {
  return session.diagnosticsOf(document).map((diagnostic) => toDiagnostic(session, document, diagnostic));
}

/** A client asks by itself for the document that is being edited; it is told when others are concerned. */
function refreshOnDemand(session: Session): Refresh {
  return {
    changed: debounced(session, () => {
      const stale = guarded(session, [], () => session.project.staleDocuments());
      if (stale.length > 0) askAnew(session);
    }),
    everything: debounced(session, () => askAnew(session)),
  };
}

function refreshBySending(session: Session): Refresh {
  const sent = new WeakMap<TextDocument, Analysis | undefined>();
  const send = (document: TextDocument): void => {
    sent.set(document, session.analysisOf(document));
    void session.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: convert(session, document) });
  };
  const sendAll = (concerned: (document: TextDocument) => boolean): number => {
    const documents = session.documents.all().filter((document) => guarded(session, true, () => concerned(document)));
    for (const document of documents) guarded(session, undefined, () => send(document));
    return documents.length;
  };
  const look = debounced(session, () => {
    const count = sendAll((document) => !sent.has(document) || sent.get(document) !== session.analysisOf(document));
    if (count > 1) refreshInlayHints(session);
  });
  return {
    // A document that was just opened is not being typed in.
    changed: () => look(session.documents.all().every((document) => sent.has(document)) ? pause : 0),
    everything: debounced(session, () => {
      sendAll(() => true);
      refreshInlayHints(session);
    }),
  };
}

function askAnew(session: Session): void {
  if (session.client.refreshesDiagnostics) ignoreRefusal(session.connection.languages.diagnostics.refresh());
  refreshInlayHints(session);
}

function refreshInlayHints(session: Session): void {
  if (session.client.refreshesInlayHints) ignoreRefusal(session.connection.languages.inlayHint.refresh());
}

/** A client that is being closed refuses; there is nobody left to tell. */
function ignoreRefusal(request: Promise<void>): void {
  request.catch(() => undefined);
}

/** Runs an action when it was not asked for again for a while, and not before the settings are known. */
function debounced(session: Session, action: () => void): (delay?: number) => void {
  let timer: NodeJS.Timeout | undefined;
  return (delay = pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => void session.ready.then(action), delay);
  };
}
