/**
 * Where things are, as the reports count. Ranges count through the code cells of a notebook as if they were one file; a place
 * in a cell is said besides. Services that show files want the line of the JSON.
 */
import { displayName, type Target } from "./cli-files";
import type { Edit } from "./features/types";
import { cellAt } from "./project/notebook";
import { type FileEdit, fileEdits, type NotebookFile, offsetInFile } from "./project/notebook-file";
import type { Project } from "./project/project";
import { LineIndex, type Position } from "./syntax/lines";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** As the language server protocol has it: 0-based lines, UTF-16 characters. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Line numbers and names for places that may be in any file of the project. */
export interface Places {
  /** How a file is named in the output. */
  name(file: string): string;
  /** As the user wrote it; of a notebook the code cells. */
  text(file: string): string;
  lines(file: string): LineIndex;
  /** The cell of a notebook; undefined in any other file. */
  cell(file: string, span: Span): CellPlace | undefined;
  /** The range in what the file itself holds. */
  rangeInFile(file: string, span: Span): Range;
  /** Edits as they are to be made in what the files themselves hold. */
  editsInFile(file: string, edits: readonly Edit[]): readonly (FileEdit & { readonly range: Range })[];
}

export interface CellPlace {
  /** The cell's place among all cells, from 1. */
  readonly number: number;
  readonly range: Range;
}

export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) };
}

/** `12:5`, or `cell 3:2:5` in a notebook: lines and characters from 1. */
export function placeText(places: Places, file: string, { start }: Span): string {
  const cell = places.cell(file, { start, end: start });
  const { line, character } = cell?.range.start ?? places.lines(file).position(start);
  const characters = [...places.text(file).slice(start - character, start)].length;
  return `${cell ? `cell ${cell.number}:` : ""}${line + 1}:${characters + 1}`;
}

/** Places as seen from one file of the command line. */
export function placesFrom(project: Project, target: Target, targets: ReadonlyMap<string, Target>): Places {
  const text = (file: string): string => project.textOf(file) ?? "";
  const lines = remembered((file) => new LineIndex(text(file)));
  const json = remembered((file) => {
    const notebook = project.notebookFileOf(file);
    return notebook && { notebook, lines: new LineIndex(notebook.text) };
  });
  return {
    name: (file) => displayName(file, targets, target),
    text,
    lines,
    cell: (file, span) => cellPlace(project, file, span),
    rangeInFile: (file, span) => {
      const own = json(file);
      return own ? rangeOf(own.lines, spanInFile(own.notebook, span)) : rangeOf(lines(file), span);
    },
    editsInFile: (file, edits) => {
      const own = json(file);
      const made = own ? fileEdits(own.notebook, edits) : edits;
      return made.map((edit) => ({ ...edit, range: rangeOf(own?.lines ?? lines(file), edit) }));
    },
  };
}

function remembered<R>(make: (file: string) => R): (file: string) => R {
  const made = new Map<string, { readonly value: R }>();
  return (file) => {
    const known = made.get(file) ?? { value: make(file) };
    made.set(file, known);
    return known.value;
  };
}

function spanInFile(file: NotebookFile, { start, end }: Span): Span {
  return { start: offsetInFile(file, start), end: offsetInFile(file, end) };
}

function cellPlace(project: Project, file: string, { start, end }: Span): CellPlace | undefined {
  const notebook = project.notebookOf(file);
  const cell = notebook && cellAt(notebook, start);
  return cell && { number: cell.number, range: rangeOf(new LineIndex(cell.source), { start: start - cell.start, end: end - cell.start }) };
}
