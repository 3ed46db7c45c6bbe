import {
  type Connection,
  type DidChangeNotebookDocumentParams,
  type NotebookCell,
  NotebookCellKind,
  type NotebookDocumentSyncOptions,
  type TextDocumentItem,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Cell } from "../project/notebook";
import type { Refresh } from "./diagnostics";
import type { Session } from "./session";

/** Notebooks of every kind, and of their cells those in Python. */
export const notebookSync: NotebookDocumentSyncOptions = { notebookSelector: [{ notebook: "*", cells: [{ language: "python" }] }] };

/** Keeps the project's notebooks as the client has them. */
export function followNotebooks({ connection, names, notebooks, project }: Session, refresh: Refresh): void {
  const withFile = (uri: string, action: (file: string) => void): void => {
    const file = names.fileOf(uri);
    if (file === undefined) return;
    action(file);
    refresh.changed();
  };
  notebooks.listen(connection, {
    shown: (uri, cells) => withFile(uri, (file) => project.openNotebook(file, cells)),
    closed: (uri) => withFile(uri, (file) => project.close(file)),
    cellClosed: (uri) => refresh.closed(uri),
  });
}

interface OpenNotebook {
  readonly uri: string;
  readonly cells: NotebookCell[];
}

/**
 * The notebooks that a client has open. Unlike `NotebookDocuments` of the protocol's library it also says when cells were only
 * moved: their order is the order of the program.
 */
export class OpenNotebooks {
  private readonly notebooks = new Map<string, OpenNotebook>();
  private readonly documents = new Map<string, TextDocument>();

  /** The texts of all cells, notebook by notebook. */
  allCells(): readonly TextDocument[] {
    return [...this.notebooks.values()].flatMap(({ cells }) => cells.flatMap((cell) => this.documents.get(cell.document) ?? []));
  }

  cell(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  /** The URI of the notebook that a cell belongs to. */
  notebookOf(cell: string): string | undefined {
    return [...this.notebooks.values()].find(({ cells }) => cells.some(({ document }) => document === cell))?.uri;
  }

  /** Follows the client. `shown` is called with the cells as they are now, `closed` with URIs that are gone. */
  listen({ notebooks: { synchronization } }: Connection, follower: NotebookFollower): void {
    synchronization.onDidOpenNotebookDocument(({ notebookDocument: { uri, cells }, cellTextDocuments }) => {
      this.notebooks.set(uri, { uri, cells: [...cells] });
      this.openCells(cellTextDocuments);
      follower.shown(uri, this.pythonCells(uri));
    });
    synchronization.onDidChangeNotebookDocument(({ notebookDocument: { uri }, change }) => {
      const notebook = this.notebooks.get(uri);
      if (notebook === undefined) return;
      const gone = this.changeCells(notebook, change.cells ?? {});
      follower.shown(uri, this.pythonCells(uri));
      for (const cell of gone) follower.cellClosed(cell);
    });
    synchronization.onDidCloseNotebookDocument(({ notebookDocument: { uri } }) => {
      const cells = this.notebooks.get(uri)?.cells ?? [];
      this.notebooks.delete(uri);
      for (const { document } of cells) this.documents.delete(document);
      follower.closed(uri);
      for (const { document } of cells) follower.cellClosed(document);
    });
  }

  private openCells(opened: readonly TextDocumentItem[]): void {
    for (const { uri, languageId, version, text } of opened) this.documents.set(uri, TextDocument.create(uri, languageId, version, text));
  }

  /** Returns the cells that are no longer there. A cell that is closed and opened in one change is another in the same place. */
  private changeCells(notebook: OpenNotebook, { structure, data, textContent }: CellChanges): readonly string[] {
    const closed = (structure?.didClose ?? []).map(({ uri }) => uri);
    if (structure !== undefined) {
      const { start, deleteCount, cells = [] } = structure.array;
      notebook.cells.splice(start, deleteCount, ...cells);
      for (const uri of closed) this.documents.delete(uri);
      this.openCells(structure.didOpen ?? []);
    }
    for (const cell of data ?? []) {
      const index = notebook.cells.findIndex(({ document }) => document === cell.document);
      if (index >= 0) notebook.cells[index] = cell;
    }
    for (const { document, changes } of textContent ?? []) {
      const before = this.documents.get(document.uri);
      if (before !== undefined) TextDocument.update(before, changes, document.version);
    }
    return closed.filter((uri) => !this.documents.has(uri));
  }

  private pythonCells(uri: string): readonly Cell[] {
    return (this.notebooks.get(uri)?.cells ?? []).flatMap(({ kind, document }, index) => {
      const text = this.documents.get(document);
      if (kind !== NotebookCellKind.Code || text?.languageId !== "python") return [];
      return [{ number: index + 1, source: text.getText(), isPython: true, uri: document }];
    });
  }
}

type CellChanges = NonNullable<DidChangeNotebookDocumentParams["change"]["cells"]>;

export interface NotebookFollower {
  shown(notebook: string, cells: readonly Cell[]): void;
  closed(notebook: string): void;
  cellClosed(cell: string): void;
}
