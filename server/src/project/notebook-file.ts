/** The file of a notebook: JSON that holds cells. Its cells are read and edited; everything else stays as it is, byte for byte. */
import { LineIndex } from "../syntax/lines";
import { applyEdits, type Edit } from "./edits";
import { JsonError, type JsonNode, type JsonString, parseJson } from "./json-places";
import { type Cell, joinCells, type Notebook } from "./notebook";

/** A change of a file's own text. */
export type FileEdit = Omit<Edit, "file">;

export interface NotebookFile {
  /** The JSON. */
  readonly text: string;
  readonly notebook: Notebook;
  /** For each cell of the notebook the strings that make its source, in order. */
  readonly sources: readonly (readonly JsonString[])[];
}

/** Why a text is not a notebook, to go behind "it is not a notebook: ". */
export interface NoNotebook {
  readonly reason: string;
}

/** Reads formats 3 and 4. An empty text is an empty notebook, as it is to editors. */
export function readNotebook(text: string): NotebookFile | NoNotebook {
  if (text.replace("\ufeff", "").trim() === "") return { text, notebook: joinCells([]), sources: [] };
  try {
    const root = parseJson(text);
    const all = cellsOf(root);
    if (!all) return { reason: "it has no list of cells" };
    const language = languageOf(root);
    const code = all.flatMap((cell, index) => (textOf(memberOf(cell, "cell_type")) === "code" ? [{ cell, number: index + 1 }] : []));
    const sources = code.map(({ cell }) => stringsOf(memberOf(cell, "source") ?? memberOf(cell, "input")));
    const cells = code.map(({ cell, number }, index): Cell => {
      const source = (sources[index] ?? []).map(({ value }) => value).join("");
      return { number, source, isPython: isPython(languageOfCell(cell) ?? language), uri: undefined };
    });
    return { text, notebook: joinCells(cells), sources };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, character } = new LineIndex(text).position(error.offset);
    return { reason: `JSON expects ${error.expected} at line ${line + 1}, column ${character + 1}` };
  }
}

/** Format 3 keeps cells in worksheets. */
function cellsOf(root: JsonNode): readonly JsonNode[] | undefined {
  const cells = memberOf(root, "cells");
  if (cells?.kind === "array") return cells.items;
  const sheets = memberOf(root, "worksheets");
  return sheets?.kind === "array" ? sheets.items.flatMap((sheet) => itemsOf(memberOf(sheet, "cells"))) : undefined;
}

function languageOf(root: JsonNode): string | undefined {
  const metadata = memberOf(root, "metadata");
  return textOf(memberOf(memberOf(metadata, "language_info"), "name")) ?? textOf(memberOf(memberOf(metadata, "kernelspec"), "language"));
}

/** Editors note the language of a cell that is in another one; format 3 that of every cell. */
function languageOfCell(cell: JsonNode): string | undefined {
  return textOf(memberOf(memberOf(memberOf(cell, "metadata"), "vscode"), "languageId")) ?? textOf(memberOf(cell, "language"));
}

function isPython(language: string | undefined): boolean {
  return language === undefined || /^i?python\d*$/i.test(language);
}

function stringsOf(source: JsonNode | undefined): readonly JsonString[] {
  if (source?.kind === "string") return [source];
  return itemsOf(source).filter((item) => item.kind === "string");
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === "array" ? node.items : [];
}

function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.get(name) : undefined;
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value : undefined;
}

/** Where an offset of the program stands in the JSON. */
export function offsetInFile(file: NotebookFile, offset: number): number {
  return placeInFile(file, offset).offset;
}

interface PlaceInFile {
  readonly offset: number;
  /** The string that holds it, and those around. */
  readonly strings: readonly JsonString[];
  /** Whether nothing of the cell stands behind it. */
  readonly isLast: boolean;
}

/** Between two strings, the beginning of the second counts. */
function placeInFile({ text, notebook, sources }: NotebookFile, offset: number): PlaceInFile {
  const index = notebook.cells.findLastIndex(({ start }) => start <= offset);
  const strings = sources[index] ?? [];
  let left = offset - (notebook.cells[index]?.start ?? 0);
  for (const each of strings) {
    if (left < each.value.length) return { offset: offsetInString(text, each, left), strings, isLast: false };
    left -= each.value.length;
  }
  return { offset: (strings.at(-1)?.end ?? 1) - 1, strings, isLast: true };
}

/** A character of the value is one of the text, or an escape: `\n`, `\u00e4`. */
function offsetInString(text: string, { start }: JsonString, characters: number): number {
  let at = start + 1;
  for (let left = characters; left > 0; left--) at += text.charAt(at) !== "\\" ? 1 : text.charAt(at + 1) === "u" ? 6 : 2;
  return at;
}

/** What edits of the program, each within a cell, are in the JSON. */
export function fileEdits(file: NotebookFile, edits: readonly FileEdit[]): readonly FileEdit[] {
  return edits.map(({ start, end, newText }) => {
    const [from, to] = [placeInFile(file, start), placeInFile(file, end)];
    return { start: from.offset, end: to.offset, newText: encoded(file.text, newText, to) };
  });
}

/** The text of the file with edits of the program; undefined when the cells would not be what the edits make of them. */
export function editFile(file: NotebookFile, edits: readonly FileEdit[]): string | undefined {
  const text = applyEdits(file.text, fileEdits(file, edits));
  const again = readNotebook(text);
  return "notebook" in again && again.notebook.text === applyEdits(file.notebook.text, edits) ? text : undefined;
}

/** Where a source is a list with a string for every line, new lines become strings of their own. */
function encoded(text: string, newText: string, { strings, isLast }: PlaceInFile): string {
  const [one, two] = strings;
  const between = one && two ? text.slice(one.end, two.start) : undefined;
  const lines = newText.split(/(?<=\n)/).map((line) => escaped(text, line));
  if (between === undefined) return lines.join("");
  const joined = lines.join(`"${between}"`);
  return newText.endsWith("\n") && !isLast ? `${joined}"${between}"` : joined;
}

/** Non-ASCII characters are escaped where the file has none. */
function escaped(text: string, value: string): string {
  const token = JSON.stringify(value).slice(1, -1);
  if (/[^\0-\x7f]/.test(text)) return token;
  return token.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
