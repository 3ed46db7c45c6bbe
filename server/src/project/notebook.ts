/**
 * Jupyter notebooks as one Python program: the code cells one after the other, each parsed by itself, so that what is half
 * typed in one does not reach the next. Offsets count through the cells as they were written: what only IPython understands
 * is replaced by as much Python.
 */
import type { Module } from "../syntax/ast";
import { type Parser, parseModule } from "../syntax/parser";
import { applyEdits, type Edit } from "./edits";
import { pythonOf } from "./notebook-magics";

/** A code cell. */
export interface Cell {
  /** Its place among all cells of the notebook, counted from 1. */
  readonly number: number;
  /** As the user wrote it. */
  readonly source: string;
  /** Whether the notebook says that it is Python; its first line may still say otherwise. */
  readonly isPython: boolean;
  /** How the editor names the cell; undefined when the notebook was read from its file. */
  readonly uri: string | undefined;
}

export interface PlacedCell extends Cell {
  /** Where it begins in the program. */
  readonly start: number;
}

export interface Notebook {
  /** In the order of the notebook, with one line end between two. */
  readonly cells: readonly PlacedCell[];
  /** The cells as they were written, joined. As long as the text of the {@link NotebookModule}. */
  readonly text: string;
}

/** A notebook that was parsed. Its `text` is pure Python. */
export interface NotebookModule extends Module {
  readonly notebook: Notebook;
  /** What each cell was parsed to, with offsets of its own. */
  readonly parsed: readonly Module[];
}

export function isNotebook(file: string): boolean {
  return file.endsWith(".ipynb");
}

/** The notebook that a module was made of; undefined for that of a Python file. */
export function notebookOf(module: Module): Notebook | undefined {
  return isNotebookModule(module) ? module.notebook : undefined;
}

function isNotebookModule(module: Module): module is NotebookModule {
  return "notebook" in module;
}

const SEPARATOR = "\n";

export function joinCells(cells: readonly Cell[]): Notebook {
  let start = 0;
  const placed = cells.map((cell) => {
    const here = { ...cell, start };
    start += cell.source.length + SEPARATOR.length;
    return here;
  });
  return { cells: placed, text: cells.map(({ source }) => source).join(SEPARATOR) };
}

/** The cell that an offset of the program stands in, or right behind; undefined when there are no cells. */
export function cellAt({ cells }: Notebook, offset: number): PlacedCell | undefined {
  return cells.findLast(({ start }) => start <= offset);
}

export function endOfCell({ start, source }: PlacedCell): number {
  return start + source.length;
}

/** Parses the cells; those that stand unchanged in `previous`, wherever they stood, are not parsed again. */
export function parseNotebook(parser: Parser, file: string, notebook: Notebook, previous?: Module): NotebookModule {
  const texts = notebook.cells.map(({ source, isPython }) => (isPython ? pythonOf(source) : blankOf(source)));
  const parsed = parseCells(parser, file, texts, previous && isNotebookModule(previous) ? previous.parsed : []);
  const placed = parsed.map((module, index) => ({ module, start: notebook.cells[index]?.start ?? 0 }));
  return {
    file,
    text: texts.join(SEPARATOR),
    notebook,
    parsed,
    units: placed.flatMap(({ module, start }) => module.units.map((unit) => ({ ...unit, base: unit.base + start }))),
    comments: placed.flatMap(({ module, start }) => module.comments.map((each) => moved(each, start))),
    broken: placed.flatMap(({ module, start }) => module.broken.map((each) => moved(each, start))),
  };
}

/** A cell of before is used once: a statement must not stand in two places of a program. */
function parseCells(parser: Parser, file: string, texts: readonly string[], previous: readonly Module[]): readonly Module[] {
  const left = [...previous];
  const take = (index: number): Module | undefined => (index < 0 ? undefined : left.splice(index, 1)[0]);
  const unchanged = texts.map((text) => take(left.findIndex((module) => module.text === text)));
  return unchanged.map((module, index) => module ?? parseModule(parser, file, texts[index] ?? "", left.shift()));
}

function moved<S extends { readonly start: number; readonly end: number }>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

function blankOf(source: string): string {
  return source.replace(/[^\r\n]/g, " ");
}

/**
 * The notebook after edits of its program. Undefined when one of them cannot be made in the cells: it reaches over the end of
 * a cell, or moves lines that are IPython's.
 */
export function editNotebook(module: Module, edits: readonly Edit[]): Notebook | undefined {
  const notebook = notebookOf(module);
  if (!notebook || !edits.every((edit) => fitsCell(module, notebook, edit))) return undefined;
  const cells = notebook.cells.map((cell) => {
    const own = edits.filter((edit) => cellAt(notebook, edit.start) === cell);
    return own.length === 0
      ? cell
      : {
          ...cell,
          source: applyEdits(
            cell.source,
            own.map((edit) => moved(edit, -cell.start)),
          ),
        };
  });
  return joinCells(cells);
}

function fitsCell({ text }: Module, notebook: Notebook, { start, end, newText }: Edit): boolean {
  const cell = cellAt(notebook, start);
  if (!cell || end > endOfCell(cell)) return false;
  const movesLines = /[\r\n]/.test(newText + text.slice(start, end));
  const from = movesLines ? text.lastIndexOf("\n", start - 1) + 1 : start;
  const lineEnd = text.indexOf("\n", end);
  const to = movesLines ? (lineEnd < 0 ? text.length : lineEnd) : end;
  return text.slice(from, to) === notebook.text.slice(from, to);
}
