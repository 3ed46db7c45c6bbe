/** The files of this computer, as far as they lie within given folders. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { type FileSystem, type FolderEntry, isWithin, join } from "./files";

/** A file system that answers for nothing outside of the roots, also through links. */
export function nodeFiles(roots: readonly string[]): FileSystem {
  const real = roots.map((root) => realPath(root)).filter((root) => root !== undefined);
  const inside = (file: string): boolean => {
    const target = realPath(file);
    return target !== undefined && real.some((root) => isWithin(target, root));
  };
  return {
    read: (file) => (inside(file) ? readText(file) : undefined),
    kindOf: (path) => (inside(path) ? kindOf(path) : undefined),
    list: (folder) => (inside(folder) ? entriesOf(folder, inside) : []),
  };
}

/** A path as this program names files: `/` between its parts, on Windows too. */
export function toFileName(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

function realPath(file: string): string | undefined {
  try {
    return toFileName(realpathSync.native(file));
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function kindOf(path: string): FolderEntry["kind"] | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? "file" : stats?.isDirectory() ? "folder" : undefined;
}

/** Links to folders are not followed: they may lead in circles. */
function entriesOf(folder: string, inside: (file: string) => boolean): readonly FolderEntry[] {
  try {
    const entries: FolderEntry[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) entries.push({ name: entry.name, kind: "folder" });
      else if (entry.isFile() || (entry.isSymbolicLink() && linksToFile(join(folder, entry.name), inside)))
        entries.push({ name: entry.name, kind: "file" });
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function linksToFile(file: string, inside: (file: string) => boolean): boolean {
  return existsSync(file) && inside(file) && statSync(file).isFile();
}
