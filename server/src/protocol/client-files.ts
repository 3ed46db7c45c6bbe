/**
 * Files that only the client can read: those of its virtual file systems. What it has not answered yet is not there; it is
 * asked for, and when answers have come the owner is told.
 */
import { setTimeout } from "node:timers/promises";
import { baseName, type FileSystem, type FolderEntry, folderOf, isWithin } from "../project/files";

/** The client's side of the conversation; `undefined` for what cannot be read. */
export interface ClientReader {
  readFile(uri: string): Promise<string | undefined>;
  /** Without links: they may lead out of the workspace. */
  readFolder(uri: string): Promise<readonly FolderEntry[] | undefined>;
}

/** How long answers are gathered before the owner is told, in milliseconds: a folder's come together. */
const gathering = 5;

export class ClientFiles implements FileSystem {
  private readonly texts = new Map<string, string | undefined>();
  private readonly folders = new Map<string, readonly FolderEntry[]>();
  /** The last question about a path: an answer to an earlier one does not count. */
  private readonly questions = new Map<string, object>();
  private readonly arrived = new Set<string>();

  constructor(
    private readonly reader: ClientReader,
    private readonly roots: readonly string[],
    /** Called when files or folders are known that were not, or are others now. */
    private readonly told: (paths: readonly string[]) => void,
  ) {}

  read(file: string): string | undefined {
    if (!this.questions.has(file) && this.kindOf(file) === "file") this.askText(file);
    return this.texts.get(file);
  }

  kindOf(path: string): FolderEntry["kind"] | undefined {
    if (this.roots.includes(path)) return "folder";
    return this.list(folderOf(path)).find(({ name }) => name === baseName(path))?.kind;
  }

  list(path: string): readonly FolderEntry[] {
    const folder = withoutSlash(path);
    if (!this.mayRead(folder)) return [];
    if (!this.questions.has(folder)) this.askFolder(folder);
    return this.folders.get(folder) ?? [];
  }

  /** Something was written, made or deleted: what is known of it is asked anew, and counts until the answer comes. */
  changed(path: string): void {
    for (const file of this.texts.keys()) if (isWithin(file, path)) this.askText(file);
    for (const folder of this.folders.keys()) if (isWithin(folder, path) || folder === folderOf(path)) this.askFolder(folder);
  }

  private mayRead(path: string): boolean {
    return this.roots.some((root) => isWithin(path, withoutSlash(root))) && !path.split("/").includes("..");
  }

  private askText(file: string): void {
    this.ask(file, this.texts, this.reader.readFile(file));
  }

  private askFolder(folder: string): void {
    const entries = this.reader.readFolder(folder.endsWith(":") ? `${folder}/` : folder);
    this.ask(
      folder,
      this.folders,
      entries.then((found) => found ?? []),
    );
  }

  /** A client that refuses is not asked again before something changes. */
  private ask<T>(path: string, answers: Map<string, T>, answer: Promise<T>): void {
    const question = {};
    this.questions.set(path, question);
    answer.then(
      (value) => {
        if (this.questions.get(path) !== question || isSame(answers.get(path), value)) return;
        answers.set(path, value);
        void this.tell(path);
      },
      () => undefined,
    );
  }

  private async tell(path: string): Promise<void> {
    this.arrived.add(path);
    if (this.arrived.size > 1) return;
    await setTimeout(gathering);
    const paths = [...this.arrived];
    this.arrived.clear();
    this.told(paths);
  }
}

/** `memfs:/` is the folder of `memfs:/model.py`. */
function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, "");
}

function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
