import { type Connection, type Location, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "../features/diagnostics";
import type { Diagnostic } from "../features/types";
import type { Analysis } from "../interpret/analysis";
import { cellAt } from "../project/notebook";
import type { Project } from "../project/project";
import type { ClientSupport } from "./client-support";
import type { Places } from "./convert";
import type { FileNames } from "./names";
import { OpenNotebooks } from "./notebooks";
import { isOn, type Page, rangeOf } from "./pages";
import { defaultSettings, type Settings } from "./settings";

/** One client and what it has open. */
export class Session implements Places {
  readonly documents = new TextDocuments(TextDocument);
  readonly notebooks = new OpenNotebooks();
  settings: Settings = defaultSettings;
  /** Resolved when the client's settings are known, or were waited for long enough. */
  ready: Promise<void> = Promise.resolve();
  private readonly read = new WeakMap<Analysis, readonly Diagnostic[]>();

  private readonly starting: (() => void)[] = [];

  constructor(
    readonly connection: Connection,
    readonly client: ClientSupport,
    readonly names: FileNames,
    readonly project: Project,
    private readonly rulePageUri: (code: string) => string,
  ) {
    connection.onInitialized(() => {
      for (const action of this.starting) action();
    });
  }

  /** The connection itself keeps only the last handler it is given. */
  onInitialized(action: () => void): void {
    this.starting.push(action);
  }

  /** What the client shows under a URI; undefined when it is not open, or not served. */
  page(uri: string): Page | undefined {
    const document = this.documents.get(uri);
    return document === undefined ? this.cellPage(uri) : this.filePage(document);
  }

  explanationOf(code: string): string | undefined {
    return this.client.linksCodes ? this.rulePageUri(code) : undefined;
  }

  /** Everything the client has open. */
  pages(): readonly Page[] {
    const files = this.documents.all().flatMap((document) => this.filePage(document) ?? []);
    return [...files, ...this.cellPages()];
  }

  cellPages(): readonly Page[] {
    return this.notebooks.allCells().flatMap(({ uri }) => this.cellPage(uri) ?? []);
  }

  isCell({ document }: Page): boolean {
    return this.notebooks.cell(document.uri) === document;
  }

  private filePage(document: TextDocument): Page | undefined {
    const file = this.names.fileOf(document.uri);
    return file === undefined ? undefined : { document, file, start: 0 };
  }

  private cellPage(uri: string): Page | undefined {
    const document = this.notebooks.cell(uri);
    const notebook = this.notebooks.notebookOf(uri);
    const file = notebook === undefined ? undefined : this.names.fileOf(notebook);
    const start = file === undefined ? undefined : this.project.notebookOf(file)?.cells.find((cell) => cell.uri === uri)?.start;
    return document === undefined || file === undefined || start === undefined ? undefined : { document, file, start };
  }

  /** What is known of the program that a page belongs to; undefined when the extension is switched off. */
  analysisOf({ file }: Page): Analysis | undefined {
    return this.settings.enable ? this.project.analysisOf(file) : undefined;
  }

  /** The diagnostics that stand on a page. */
  diagnosticsOf(page: Page): readonly Diagnostic[] {
    const analysis = this.settings["diagnostics.enable"] ? this.analysisOf(page) : undefined;
    return analysis === undefined ? [] : this.ofWholeProgram(analysis).filter(({ start }) => isOn(page, start));
  }

  /** Read once for all cells of a notebook. */
  private ofWholeProgram(analysis: Analysis): readonly Diagnostic[] {
    const known = this.read.get(analysis) ?? diagnosticsOf(analysis);
    this.read.set(analysis, known);
    return known;
  }

  locate(file: string, start: number, end: number): Location | undefined {
    const notebook = this.project.notebookOf(file);
    const uri = notebook ? cellAt(notebook, start)?.uri : this.names.uriOf(file);
    if (uri === undefined) return undefined;
    const page = this.page(uri) ?? this.readPage(file);
    return page && { uri, range: rangeOf(page, start, end) };
  }

  /** A file that is not open, for its positions. */
  private readPage(file: string): Page | undefined {
    const text = this.project.textOf(file);
    return text === undefined ? undefined : { document: TextDocument.create(this.names.uriOf(file), "python", 0, text), file, start: 0 };
  }
}
