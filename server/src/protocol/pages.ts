/** What a client shows as one text, and where that stands in the program. */
import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** A Python file, or one cell of a notebook. */
export interface Page {
  readonly document: TextDocument;
  /** The file whose analysis counts for it: the notebook's for a cell. */
  readonly file: string;
  /** The offset at which the text begins in the program of the file. */
  readonly start: number;
}

/** The offset in the program. */
export function offsetAt({ document, start }: Page, position: Position): number {
  return start + document.offsetAt(position);
}

export function positionAt({ document, start }: Page, offset: number): Position {
  return document.positionAt(offset - start);
}

/** The range of a span of the program that begins on the page. */
export function rangeOf(page: Page, start: number, end: number): Range {
  return { start: positionAt(page, start), end: positionAt(page, end) };
}

/** Whether an offset of the program stands on the page. */
export function isOn({ document, start }: Page, offset: number): boolean {
  return offset >= start && offset <= start + document.getText().length;
}
