import { DidChangeWatchedFilesNotification, type InitializeParams } from "vscode-languageserver";
import type { FileSystem, FolderEntry } from "../project/files";
import type { Refresh } from "./diagnostics";
import type { FileNames } from "./names";
import type { Session } from "./session";

/** The folders the client has open and the files within; nothing else is read. Folders come and go. */
export class Workspace implements FileSystem {
  roots: readonly string[];
  private files: FileSystem;

  constructor(
    private readonly names: FileNames,
    private readonly filesWithin: (roots: readonly string[]) => FileSystem,
    params: InitializeParams,
  ) {
    const root = params.rootUri;
    const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []);
    this.roots = this.filesOf(uris);
    this.files = filesWithin(this.roots);
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(this.filesOf(removed));
    this.roots = [...this.roots.filter((root) => !gone.has(root)), ...this.filesOf(added)];
    this.files = this.filesWithin(this.roots);
  }

  read(file: string): string | undefined {
    return this.files.read(file);
  }

  exists(file: string): boolean {
    return this.files.exists(file);
  }

  list(folder: string): readonly FolderEntry[] {
    return this.files.list(folder);
  }

  private filesOf(uris: readonly string[]): string[] {
    return uris.flatMap((uri) => this.names.fileOf(uri)?.replace(/(?<=[^/:])\/$/, "") ?? []);
  }
}

/** Keeps the project's files as the editor and the disk have them. */
export function followFiles(session: Session, workspace: Workspace, refresh: Refresh): void {
  const { connection, documents, names, project, client } = session;
  documents.onDidChangeContent(({ document }) => {
    const file = names.fileOf(document.uri);
    if (file === undefined) return;
    project.open(file, document.getText());
    refresh.changed();
  });
  documents.onDidClose(({ document }) => {
    const file = names.fileOf(document.uri);
    if (file === undefined) return;
    project.close(file);
    refresh.changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const file = names.fileOf(uri);
      if (file === undefined) continue;
      project.fileChanged(file);
      refresh.changed();
    }
  });
  connection.onInitialized(() => {
    if (client.registersWatchers) {
      const watchers = [{ globPattern: "**/*.py" }];
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.change(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        project.setRoots(workspace.roots);
        refresh.everything();
      });
    }
  });
}
