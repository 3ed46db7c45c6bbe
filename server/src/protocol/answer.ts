import { setImmediate } from "node:timers/promises";
import { type CancellationToken, LSPErrorCodes, ResponseError, type TextDocumentIdentifier } from "vscode-languageserver";
import type { Page } from "./pages";
import type { Session } from "./session";

/**
 * A request about an open document or cell. It is answered with `nothing` when it is not open or the handler fails: the
 * failure is logged, and the server goes on. A request that the client has taken back meanwhile is not worked on.
 */
export function answer<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  session: Session,
  nothing: R,
  handler: (page: Page, params: P) => R,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    await session.ready;
    await setImmediate();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled");
    return guarded(session, nothing, () => {
      const page = session.page(params.textDocument.uri);
      return page === undefined ? nothing : handler(page, params);
    });
  };
}

/** The result of an action, or `otherwise` when it throws; the log says what was thrown. */
export function guarded<R>(session: Session, otherwise: R, action: () => R): R {
  try {
    return action();
  } catch (error) {
    session.connection.console.error(`A request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return otherwise;
  }
}
