import { DidChangeWatchedFilesNotification, type InitializeParams, WatchKind } from "vscode-languageserver";
import { isPythonFile } from "../project/collect";
import { baseName, type FileSystem, type FolderEntry } from "../project/files";
import { ClientFiles, type ClientReader } from "./client-files";
import type { Refresh } from "./diagnostics";
import { type FileNames, isUri } from "./names";
import type { Session } from "./session";

/**
 * The folders the client has open and the files within; nothing else is read. Folders come and go. Those of this computer are
 * read from the disk, all others through the client.
 */
export class Workspace implements FileSystem {
  roots: readonly string[];
  private disk: FileSystem;
  private remote: ClientFiles | undefined;
  /** What to do when the client has answered what files or folders hold. */
  arrived: (paths: readonly string[]) => void = () => undefined;

  constructor(
    private readonly names: FileNames,
    private readonly filesWithin: (roots: readonly string[]) => FileSystem,
    private readonly reader: ClientReader | undefined,
    params: InitializeParams,
  ) {
    const root = params.rootUri;
    const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []);
    this.roots = this.filesOf(uris);
    this.disk = this.diskOf();
    this.remote = this.remoteOf();
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(this.filesOf(removed));
    this.roots = [...this.roots.filter((root) => !gone.has(root)), ...this.filesOf(added)];
    this.disk = this.diskOf();
    this.remote = this.remoteOf();
  }

  /** Whether a change of a file is known only when the client was asked again: then {@link arrived} is called. */
  changed(path: string): boolean {
    if (!isUri(path)) return false;
    this.remote?.changed(path);
    return true;
  }

  read(file: string): string | undefined {
    return this.holderOf(file)?.read(file);
  }

  kindOf(path: string): FolderEntry["kind"] | undefined {
    return this.holderOf(path)?.kindOf(path);
  }

  list(folder: string): readonly FolderEntry[] {
    return this.holderOf(folder)?.list(folder) ?? [];
  }

  private holderOf(path: string): FileSystem | undefined {
    return isUri(path) ? this.remote : this.disk;
  }

  private diskOf(): FileSystem {
    return this.filesWithin(this.roots.filter((root) => !isUri(root)));
  }

  private remoteOf(): ClientFiles | undefined {
    return this.reader && new ClientFiles(this.reader, this.roots.filter(isUri), (paths) => this.arrived(paths));
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
  const changed = (paths: readonly string[]): void => {
    for (const path of paths) project.fileChanged(path);
    refresh.changed();
  };
  workspace.arrived = changed;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.flatMap(({ uri }) => names.fileOf(uri) ?? []).filter((path) => isPythonFile(path) || mayBeFolder(path));
    changed(paths.filter((path) => !workspace.changed(path)));
  });
  session.onInitialized(() => {
    if (client.registersWatchers) {
      // A folder that is moved or deleted takes its files with it, and is all that is said.
      const watchers = [{ globPattern: "**/*.py" }, { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete }];
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

/** The name of a package has no dot. */
function mayBeFolder(path: string): boolean {
  return !baseName(path).includes(".");
}
