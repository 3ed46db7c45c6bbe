import {
  type Diagnostic as ClientDiagnostic,
  type Hover as ClientHover,
  type InlayHint as ClientInlayHint,
  type CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  InlayHintKind,
  type Location,
  type MarkupKind,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Diagnostic, Edit, Fix, Hover, InlayHint, Severity } from "../features/types";
import { type Page, positionAt, rangeOf } from "./pages";

export const source = "keras-shapes";

/** What conversion must know of the files: how the client names them and where their lines are. */
export interface Places {
  /** Undefined when the file cannot be read. */
  locate(file: string, start: number, end: number): Location | undefined;
  /** The page that explains a code, for clients that show a link. */
  explanationOf(code: string): string | undefined;
}

export function toDiagnostic(places: Places, page: Page, diagnostic: Diagnostic): ClientDiagnostic {
  const related = diagnostic.related.flatMap(({ file, start, end, message }) => {
    const location = places.locate(file, start, end);
    return location === undefined ? [] : [{ location, message }];
  });
  const href = places.explanationOf(diagnostic.code);
  return {
    range: rangeOf(page, diagnostic.start, diagnostic.end),
    severity: toSeverity(diagnostic.severity),
    code: diagnostic.code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source,
    message: diagnostic.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(diagnostic.code === "unused-suppression" ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

export function toHover(page: Page, hover: Hover, kind: MarkupKind): ClientHover {
  return { contents: { kind, value: hover.markdown }, range: rangeOf(page, hover.start, hover.end) };
}

export function toInlayHint(page: Page, hint: InlayHint): ClientInlayHint {
  return {
    position: positionAt(page, hint.offset),
    label: hint.label,
    kind: InlayHintKind.Type,
    paddingLeft: hint.kind === "layer",
    ...(hint.tooltip === undefined ? {} : { tooltip: hint.tooltip }),
  };
}

/** Undefined when a file that the fix would change cannot be read. */
export function toQuickFix(places: Places, fix: Fix, diagnostic: ClientDiagnostic): CodeAction | undefined {
  const edit = toWorkspaceEdit(places, fix.edits);
  if (edit === undefined) return undefined;
  return { title: fix.title, kind: CodeActionKind.QuickFix, isPreferred: fix.preferred, diagnostics: [diagnostic], edit };
}

export function toWorkspaceEdit(places: Places, edits: readonly Edit[]): WorkspaceEdit | undefined {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, start, end, newText } of edits) {
    const location = places.locate(file, start, end);
    if (location === undefined) return undefined;
    const known = changes[location.uri] ?? [];
    changes[location.uri] = [...known, { range: location.range, newText }];
  }
  return { changes };
}

function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case "error":
      return DiagnosticSeverity.Error;
    case "warning":
      return DiagnosticSeverity.Warning;
    case "information":
      return DiagnosticSeverity.Information;
    case "hint":
      return DiagnosticSeverity.Hint;
  }
}
