import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { fixesFor } from "../features/fixes";
import type { Diagnostic, Edit } from "../features/types";
import type { Analysis } from "../interpret/analysis";
import { answer } from "./answer";
import { toDiagnostic, toQuickFix, toWorkspaceEdit } from "./convert";
import { offsetAt, type Page } from "./pages";
import type { Session } from "./session";

/** Apply the preferred fix of every diagnostic of a file. */
export const fixAll = `${CodeActionKind.SourceFixAll}.kerasShapes`;

export function answerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    answer<CodeActionParams, CodeAction[]>(session, [], (page, { range, context }) => {
      const analysis = session.analysisOf(page);
      if (analysis === undefined) return [];
      const [start, end] = [offsetAt(page, range.start), offsetAt(page, range.end)];
      const wanted = (kind: string): boolean => context.only === undefined || context.only.some((only) => isKindOf(kind, only));
      const diagnostics = session.diagnosticsOf(page);
      const there = diagnostics.filter((diagnostic) => diagnostic.start <= end && diagnostic.end >= start);
      return [
        ...(wanted(CodeActionKind.QuickFix) ? there.flatMap((diagnostic) => quickFixes(session, page, analysis, diagnostic)) : []),
        // Only when asked for: in the menu of a line it would repeat the quick fix.
        ...(context.only !== undefined && wanted(fixAll) ? fixEverything(session, analysis, diagnostics) : []),
      ];
    }),
  );
}

function quickFixes(session: Session, page: Page, analysis: Analysis, diagnostic: Diagnostic): CodeAction[] {
  const shown = toDiagnostic(session, page, diagnostic);
  return fixesFor(session.project, analysis, diagnostic).flatMap((fix) => toQuickFix(session, fix, shown) ?? []);
}

/** Fixes whose edits meet those of an earlier one are left for the next time. */
function fixEverything(session: Session, analysis: Analysis, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const edits: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = fixesFor(session.project, analysis, diagnostic).find(({ preferred }) => preferred);
    if (fix !== undefined && !fix.edits.some((edit) => edits.some((other) => meet(edit, other)))) edits.push(...fix.edits);
  }
  const edit = edits.length === 0 ? undefined : toWorkspaceEdit(session, edits);
  return edit === undefined ? [] : [{ title: "Fix all shape problems", kind: fixAll, edit }];
}

function meet(one: Edit, other: Edit): boolean {
  return one.file === other.file && one.start <= other.end && other.start <= one.end;
}

/** Kinds are dotted paths: `quickfix` asks for `quickfix.shape` too. */
function isKindOf(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
