/**
 * How the project reads files. This room knows files, imports between them and what was read before; it knows no
 * editor, no protocol and no shape. A file is named by a string with `/` between its parts: an absolute path or a URI.
 * No implementation of {@link FileSystem} reads outside of the workspace it was made for.
 */
export interface FileSystem {
  /** The text of a file; undefined when it cannot be read. */
  read(file: string): string | undefined;
  /** What stands at a path; undefined for nothing, and for what must not be read. */
  kindOf(path: string): FolderEntry["kind"] | undefined;
  /** What a folder holds, in a stable order; empty when it cannot be read. */
  list(folder: string): readonly FolderEntry[];
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** The folder that holds a file; "" when the name has no folder. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

export function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

export function join(folder: string, name: string): string {
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

/** Whether a file or folder lies in the folder or is it. */
export function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** Whether a path says itself where it begins: `/w`, `c:/w`, `vscode-vfs://github/w`. */
export function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(path);
}

/** The path without `.` and `..`; what would lead above its beginning stays there. */
export function normalize(path: string): string {
  const beginning = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/[^/]*)?\/*/i.exec(path)?.[0] ?? "";
  const parts: string[] = [];
  for (const part of path.slice(beginning.length).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return beginning + parts.join("/");
}
