/**
 * The files that are open, what was read and parsed of the others, and their analyses. An analysis is kept until its file,
 * or a file it imports, changes.
 */

import type { Analysis } from "../interpret/analysis";
import { analyze, analyzeFrom, type Progress } from "../interpret/analyze";
import type { ImportRequest, Located } from "../interpret/resolver";
import type { Module } from "../syntax/ast";
import { type Parser, parseModule } from "../syntax/parser";
import { applyEdits, type Edit } from "./edits";
import { type FileSystem, isWithin } from "./files";
import { ImportLog, keyOf } from "./import-log";
import { findModule, type Place } from "./imports";
import { type Cell, editNotebook, isNotebook, joinCells, type Notebook, notebookOf, parseNotebook } from "./notebook";
import { type NotebookFile, readNotebook } from "./notebook-file";

interface Kept {
  readonly progress: Progress;
  readonly imports: ImportLog;
}

/** What can be asked of a program's files. */
export interface Program {
  /** The parsed file; undefined when it cannot be read. */
  moduleOf(file: string): Module | undefined;
  /** What is known of a file; undefined when it cannot be read. */
  analysisOf(file: string): Analysis | undefined;
}

export class Project implements Program {
  /** Texts of open documents, and open notebooks: they hide the files of the same name. */
  private readonly texts = new Map<string, string | Notebook>();
  private readonly modules = new Map<string, Module>();
  /** Files that cannot be read, and why where there is more to say. */
  private readonly unreadable = new Map<string, string | undefined>();
  private readonly analyses = new Map<string, Kept>();
  /** Where imports led, until a file appears or goes. */
  private readonly found = new Map<string, Place | undefined>();

  constructor(
    private readonly parser: Parser,
    private readonly files: FileSystem,
    private roots: readonly string[],
  ) {}

  /** Show the project a document as the editor has it, when it is opened and whenever it changes. */
  open(file: string, text: string): void {
    this.show(file, text);
  }

  /** The same as {@link open} and {@link change}, for a notebook: its code cells in order. */
  openNotebook(file: string, cells: readonly Cell[]): void {
    this.show(file, joinCells(cells));
  }

  private show(file: string, source: string | Notebook): void {
    if (!this.texts.has(file)) this.forgetPlaces(file, false);
    this.texts.set(file, source);
  }

  /** The same as {@link open}, for a document that is already open. */
  change(file: string, text: string): void {
    this.open(file, text);
  }

  /** The document is no longer open: the file counts again, and nothing is kept of it. */
  close(file: string): void {
    this.texts.delete(file);
    this.analyses.delete(file);
    this.forgetPlaces(file, false);
    this.modules.delete(file);
  }

  /** A file or folder was written, made, deleted or moved outside of the editor. */
  fileChanged(path: string): void {
    this.forgetPlaces(path, !this.modules.has(path));
    for (const file of this.modules.keys()) if (isWithin(file, path) && !this.texts.has(file)) this.modules.delete(file);
  }

  setRoots(roots: readonly string[]): void {
    this.roots = roots;
    this.found.clear();
  }

  /** The text that offsets of the file's analysis count in, as the user wrote it; for a notebook that of its code cells. */
  textOf(file: string): string | undefined {
    const module = this.moduleOf(file);
    return module && (notebookOf(module)?.text ?? module.text);
  }

  /** The cells of a notebook; undefined for any other file. */
  notebookOf(file: string): Notebook | undefined {
    const module = this.moduleOf(file);
    return module && notebookOf(module);
  }

  /** What the file of a notebook holds now; undefined for any other file. */
  notebookFileOf(file: string): NotebookFile | undefined {
    const text = isNotebook(file) ? this.files.read(file) : undefined;
    const read = text === undefined ? undefined : readNotebook(text);
    return read && "notebook" in read ? read : undefined;
  }

  /** Why a file cannot be read, where there is more to say than that. */
  whyUnreadable(file: string): string | undefined {
    return this.moduleOf(file) ? undefined : this.unreadable.get(file);
  }

  /** The parsed file; undefined when it cannot be read. Statements that did not change are those of the last parse. */
  moduleOf(file: string): Module | undefined {
    const last = this.modules.get(file);
    const open = this.texts.get(file);
    if (last && (open === undefined || open === (notebookOf(last) ?? last.text))) return last;
    if (this.unreadable.has(file) && open === undefined) return undefined;
    const source = open ?? this.readSource(file);
    if (source === undefined) return undefined;
    const module = this.parse(file, source, last);
    this.modules.set(file, module);
    return module;
  }

  private parse(file: string, source: string | Notebook, last: Module | undefined): Module {
    return typeof source === "string" ? parseModule(this.parser, file, source, last) : parseNotebook(this.parser, file, source, last);
  }

  /** What is known of a file; undefined when it cannot be read. */
  analysisOf(file: string): Analysis | undefined {
    const module = this.moduleOf(file);
    if (!module) return undefined;
    const kept = this.analyses.get(file);
    if (kept && this.isCurrent(file, kept)) return kept.progress.analysis;
    // What an analysis goes on from is used up, also when it fails.
    this.analyses.delete(file);
    const imports = new ImportLog({ resolve: (request) => this.resolve(request) });
    const progress = analyzeFrom(kept?.progress, module, imports);
    this.analyses.set(file, { progress, imports });
    return progress.analysis;
  }

  /**
   * The program as it would be after edits, to try them; nothing of it is kept. Undefined when they cannot be made: in a file
   * that cannot be read, or over the end of a notebook's cell.
   */
  withEdits(edits: readonly Edit[]): Program | undefined {
    const modules = new Map<string, Module>();
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const module = this.moduleOf(file);
      const own = edits.filter((edit) => edit.file === file);
      const source = module && (notebookOf(module) ? editNotebook(module, own) : applyEdits(module.text, own));
      if (source === undefined) return undefined;
      modules.set(file, this.parse(file, source, module));
    }
    const moduleOf = (file: string): Module | undefined => modules.get(file) ?? this.moduleOf(file);
    const resolve = (request: ImportRequest): Located | undefined => {
      const located = this.resolve(request);
      return located?.module ? { ...located, module: moduleOf(located.module.file) } : located;
    };
    const analyses = new Map<string, Analysis | undefined>();
    const analysisOf = (file: string): Analysis | undefined => {
      const module = moduleOf(file);
      if (!analyses.has(file)) analyses.set(file, module && analyze(module, { resolve }));
      return analyses.get(file);
    };
    return { moduleOf, analysisOf };
  }

  /** Open documents whose last analysis no longer holds: they changed, or a file they import did. */
  staleDocuments(): readonly string[] {
    return [...this.analyses].filter(([file, kept]) => this.texts.has(file) && !this.isCurrent(file, kept)).map(([file]) => file);
  }

  private isCurrent(file: string, { progress, imports }: Kept): boolean {
    return progress.analysis.module === this.moduleOf(file) && imports.stillHolds();
  }

  private resolve(request: ImportRequest): Located | undefined {
    const place = this.placeOf(request);
    if (!place) return undefined;
    const { file, folders } = place;
    const module = file === undefined ? undefined : this.moduleOf(file);
    const path = file ?? folders?.[0];
    return path === undefined || (file !== undefined && !module) ? undefined : { path, module, folders };
  }

  private placeOf(request: ImportRequest): Place | undefined {
    const key = keyOf(request);
    const known = this.found.get(key);
    if (known || this.found.has(key)) return known;
    const place = findModule(this.seen(), this.roots, request);
    this.found.set(key, place);
    return place;
  }

  /** The files with the open documents among them: a new module can be imported before it is saved. */
  private seen(): FileSystem {
    const { files, texts } = this;
    const kindOf: FileSystem["kindOf"] = (path) => {
      if (texts.has(path)) return "file";
      return files.kindOf(path) ?? ([...texts.keys()].some((file) => isWithin(file, path)) ? "folder" : undefined);
    };
    return { read: (file) => files.read(file), list: (folder) => files.list(folder), kindOf };
  }

  private readSource(file: string): string | Notebook | undefined {
    const text = this.files.read(file);
    if (text === undefined || !isNotebook(file)) {
      if (text === undefined) this.unreadable.set(file, undefined);
      return text;
    }
    const read = readNotebook(text);
    if ("notebook" in read) return read.notebook;
    this.unreadable.set(file, `it is not a notebook: ${read.reason}`);
    return undefined;
  }

  /** Imports lead elsewhere when a file appears or goes, also one that is open and was never saved. */
  private forgetPlaces(path: string, appeared: boolean): void {
    if (appeared || this.files.kindOf(path) !== "file") this.found.clear();
    for (const file of this.unreadable.keys()) if (isWithin(file, path)) this.unreadable.delete(file);
  }
}
