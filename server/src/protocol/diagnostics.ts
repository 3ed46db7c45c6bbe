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
import type { Page } from "./pages";
import type { Session } from "./session";

/** How long the server waits for the next key before it looks at what else a change concerns, in milliseconds. */
const pause = 50;

export interface Refresh {
  /** A document, or a file on disk, has another text: what depends on it may say something else now. */
  changed(): void;
  /** Everything that is shown may be otherwise. */
  everything(): void;
  /** A document or cell is no longer shown. */
  closed(uri: string): void;
}

/**
 * Answers a client that asks for diagnostics; sends them to one that does not ask. Those of a notebook's cells are sent to both:
 * an edit of one cell concerns those below, and editors do not ask for every cell that they show.
 */
export function answerDiagnostics(session: Session): Refresh {
  session.connection.languages.diagnostics.on(
    answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(session, full([]), (page) =>
      full(session.isCell(page) ? [] : convert(session, page)),
    ),
  );
  return session.client.pullsDiagnostics ? refreshOnDemand(session) : refreshAllBySending(session);
}

function full(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

function convert(session: Session, page: Page): Diagnostic[] {
  return session.diagnosticsOf(page).map((diagnostic) => toDiagnostic(session, page, diagnostic));
}

/** A client asks by itself for the document that is being edited; it is told when others are concerned. */
function refreshOnDemand(session: Session): Refresh {
  const cells = refreshBySending(session, () => session.cellPages());
  const look = debounced(session, () => {
    const stale = guarded(session, [], () => session.project.staleDocuments());
    if (stale.length > 0) askAnew(session);
  });
  const ask = debounced(session, () => askAnew(session));
  return {
    changed: () => {
      cells.changed();
      look();
    },
    everything: () => {
      cells.everything();
      ask();
    },
    closed: cells.closed,
  };
}

function refreshAllBySending(session: Session): Refresh {
  const refresh = refreshBySending(session, () => session.pages());
  session.documents.onDidClose(({ document }) => refresh.closed(document.uri));
  return refresh;
}

function refreshBySending(session: Session, shown: () => readonly Page[]): Refresh {
  const analyses = new WeakMap<TextDocument, Analysis | undefined>();
  const sent = new WeakMap<TextDocument, string>();
  const send = (page: Page): void => {
    const { uri, version } = page.document;
    const params = { uri, version, diagnostics: convert(session, page) };
    const text = JSON.stringify(params);
    analyses.set(page.document, session.analysisOf(page));
    if (sent.get(page.document) === text) return;
    sent.set(page.document, text);
    void session.connection.sendDiagnostics(params);
  };
  const pages = (): readonly Page[] => guarded(session, [], shown);
  const sendAll = (concerned: (page: Page) => boolean): number => {
    const wanted = pages().filter((page) => guarded(session, true, () => concerned(page)));
    for (const page of wanted) guarded(session, undefined, () => send(page));
    return wanted.length;
  };
  const isNew = ({ document }: Page): boolean => !analyses.has(document);
  const look = debounced(session, () => {
    const count = sendAll((page) => isNew(page) || analyses.get(page.document) !== session.analysisOf(page));
    if (count > 1) refreshInlayHints(session);
  });
  return {
    // What was just opened is not being typed in.
    changed: () => look(pages().some(isNew) ? 0 : pause),
    everything: debounced(session, () => {
      sendAll(() => true);
      refreshInlayHints(session);
    }),
    closed: (uri) => void session.connection.sendDiagnostics({ uri, diagnostics: [] }),
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
