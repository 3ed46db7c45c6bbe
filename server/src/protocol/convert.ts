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
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Edit, Fix, Hover, InlayHint, Severity } from "../features/types";
import type { FileNames } from "./names";

export const source = "keras-shapes";

/** What conversion must know of the files: how the client names them and what their text is. */
export interface Places {
  readonly names: FileNames;
  /** The document as it is open, or as it was read. */
  document(file: string): TextDocument | undefined;
}

export function toDiagnostic(places: Places, document: TextDocument, diagnostic: Diagnostic): ClientDiagnostic {
  const related = diagnostic.related.flatMap(({ file, start, end, message }) => {
    const location = toLocation(places, file, start, end);
    return location === undefined ? [] : [{ location, message }];
  });
  return {
    range: toRange(document, diagnostic.start, diagnostic.end),
    severity: toSeverity(diagnostic.severity),
    code: diagnostic.code,
    source,
    message: diagnostic.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(diagnostic.code === "unused-suppression" ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

export function toHover(document: TextDocument, hover: Hover, kind: MarkupKind): ClientHover {
  return { contents: { kind, value: hover.markdown }, range: toRange(document, hover.start, hover.end) };
}

export function toInlayHint(document: TextDocument, hint: InlayHint): ClientInlayHint {
  return {
    position: document.positionAt(hint.offset),
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
    const location = toLocation(places, file, start, end);
    if (location === undefined) return undefined;
    const known = changes[location.uri] ?? [];
    changes[location.uri] = [...known, { range: location.range, newText }];
  }
  return { changes };
}

export function toRange(document: TextDocument, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function toLocation(places: Places, file: string, start: number, end: number): Location | undefined {
  const document = places.document(file);
  return document && { uri: places.names.uriOf(file), range: toRange(document, start, end) };
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

/** A file that is not open, for its positions. */
export function readDocument(names: FileNames, file: string, text: string): TextDocument {
  return TextDocument.create(names.uriOf(file), "python", 0, text);
}
