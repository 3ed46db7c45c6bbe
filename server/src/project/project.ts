/**
 * The files that are open, what was read and parsed of the others, and their analyses. An analysis is kept until its file,
 * or a file it imports, changes.
 */

import type { Analysis } from "../interpret/analysis";
import { analyze, type ImportResolver } from "../interpret/analyze";
import type { Module } from "../syntax/ast";
import { type Parser, parseModule } from "../syntax/parser";
import type { FileSystem } from "./files";
import { findModule } from "./imports";
import { isNotebook, notebookSource } from "./notebook";

interface Import {
  readonly from: string;
  readonly level: number;
  readonly name: string;
  readonly module: Module | undefined;
}

interface Kept {
  readonly analysis: Analysis;
  /** Every import that was followed and where it led, to see whether the analysis still holds. */
  readonly imports: readonly Import[];
}

/** What can be asked of a program's files. */
export interface Program {
  /** The parsed file; undefined when it cannot be read. */
  moduleOf(file: string): Module | undefined;
  /** What is known of a file; undefined when it cannot be read. */
  analysisOf(file: string): Analysis | undefined;
}

export class Project implements Program {
  /** Texts of open documents: they hide the files of the same name. */
  private readonly texts = new Map<string, string>();
  private readonly modules = new Map<string, Module>();
  private readonly unreadable = new Set<string>();
  private readonly analyses = new Map<string, Kept>();
  /** Where imports led, until a file appears or goes. */
  private readonly found = new Map<string, string | undefined>();

  constructor(
    private readonly parser: Parser,
    private readonly files: FileSystem,
    private roots: readonly string[],
  ) {}

  /** Show the project a document as the editor has it, when it is opened and whenever it changes. */
  open(file: string, text: string): void {
    if (!this.texts.has(file)) this.forgetPlaces(file);
    this.texts.set(file, text);
  }

  /** The same as {@link open}, for a document that is already open. */
  change(file: string, text: string): void {
    this.open(file, text);
  }

  /** The document is no longer open: the file counts again, and nothing is kept of it. */
  close(file: string): void {
    this.texts.delete(file);
    this.analyses.delete(file);
    this.fileChanged(file);
  }

  /** A file was written, made or deleted outside of the editor. */
  fileChanged(file: string): void {
    this.forgetPlaces(file);
    if (!this.texts.has(file)) this.modules.delete(file);
  }

  setRoots(roots: readonly string[]): void {
    this.roots = roots;
    this.found.clear();
  }

  /** The text that offsets of the file's analysis count in; for a notebook the Python of its cells. */
  textOf(file: string): string | undefined {
    return this.moduleOf(file)?.text;
  }

  /** The parsed file; undefined when it cannot be read. Statements that did not change are those of the last parse. */
  moduleOf(file: string): Module | undefined {
    const last = this.modules.get(file);
    const open = this.texts.get(file);
    if (last && (open === undefined || last.text === open)) return last;
    if (this.unreadable.has(file) && open === undefined) return undefined;
    const text = open ?? this.readSource(file);
    if (text === undefined) {
      this.unreadable.add(file);
      return undefined;
    }
    const module = parseModule(this.parser, file, text, last);
    this.modules.set(file, module);
    return module;
  }

  /** What is known of a file; undefined when it cannot be read. */
  analysisOf(file: string): Analysis | undefined {
    const module = this.moduleOf(file);
    if (!module) return undefined;
    const kept = this.analyses.get(file);
    if (kept && this.isCurrent(file, kept)) return kept.analysis;
    const imports: Import[] = [];
    const analysis = analyze(module, this.resolver(imports));
    this.analyses.set(file, { analysis, imports });
    return analysis;
  }

  /** The program as it would be with other texts in some files: for trying an edit. Nothing of it is kept. */
  withTexts(texts: ReadonlyMap<string, string>): Program {
    const modules = new Map([...texts].map(([file, text]) => [file, parseModule(this.parser, file, text, this.moduleOf(file))] as const));
    const moduleOf = (file: string): Module | undefined => modules.get(file) ?? this.moduleOf(file);
    const resolve: ImportResolver["resolve"] = (from, level, name) => {
      const module = this.resolve(from, level, name);
      return module && moduleOf(module.file);
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

  private isCurrent(file: string, kept: Kept): boolean {
    return kept.analysis.module === this.moduleOf(file) && this.stillHolds(kept);
  }

  private stillHolds(kept: Kept): boolean {
    return kept.imports.every(({ from, level, name, module }) => this.resolve(from, level, name) === module);
  }

  private resolver(imports: Import[]): ImportResolver {
    return {
      resolve: (from, level, name) => {
        const module = this.resolve(from, level, name);
        imports.push({ from, level, name, module });
        return module;
      },
    };
  }

  private resolve(from: string, level: number, name: string): Module | undefined {
    const key = `${level} ${name} ${from}`;
    if (!this.found.has(key)) this.found.set(key, findModule(this.seen(), this.roots, from, level, name));
    const file = this.found.get(key);
    return file === undefined ? undefined : this.moduleOf(file);
  }

  /** The files with the open documents among them: a new module can be imported before it is saved. */
  private seen(): FileSystem {
    const { files, texts } = this;
    return { read: files.read, list: files.list, exists: (file) => texts.has(file) || files.exists(file) };
  }

  private readSource(file: string): string | undefined {
    const text = this.files.read(file);
    return text !== undefined && isNotebook(file) ? notebookSource(text) : text;
  }

  private forgetPlaces(file: string): void {
    this.found.clear();
    this.unreadable.delete(file);
  }
}
