/** Where an import leads within the workspace, by the rules of Python's own import and the common project layouts. */
import type { ImportRequest } from "../interpret/resolver";
import { baseName, type FileSystem, folderOf, isAbsolute, isWithin, join, normalize } from "./files";

/** A module: a file, a package (a file and the folder that holds its modules), or a folder alone. */
export interface Place {
  readonly file: string | undefined;
  readonly folders: readonly string[] | undefined;
}

type Absolute = Extract<ImportRequest, { readonly kind: "module" }>;

/** The module that is asked for; undefined when it is not in the workspace, such as an installed package. */
export function findModule(files: FileSystem, roots: readonly string[], request: ImportRequest): Place | undefined {
  switch (request.kind) {
    case "module":
      return findAbsolute(files, boundsOf(roots, request.entry), request);
    case "submodule":
      return moduleIn(files, request.folders, request.name);
    case "package":
      return packageAbove(files, boundsOf(roots, request.of), request.of, request.level);
  }
}

/** The roots that hold a file: the innermost is where it belongs, nothing outside of the outermost is looked at. */
interface Bounds {
  readonly root: string;
  readonly limit: string;
}

function boundsOf(roots: readonly string[], file: string): Bounds | undefined {
  const [limit, ...inner] = roots.filter((each) => isWithin(file, each)).sort((a, b) => a.length - b.length);
  return limit === undefined ? undefined : { root: inner.at(-1) ?? limit, limit };
}

function findAbsolute(files: FileSystem, bounds: Bounds | undefined, request: Absolute): Place | undefined {
  const { entry, from, name } = request;
  const own = folderOf(entry);
  if (own === "") return undefined;
  // A file of a package may be a script in its own folder or a module that others import from above: who knows.
  const partOfPackage = isPackage(files, own);
  const sure = [...added(request.first, own, bounds), ...(partOfPackage ? [] : [own])];
  const folders = request.hiding ? sure : [...sure, ...likely(bounds, own, from), ...added(request.last, own, bounds)];
  const found = moduleIn(files, [...new Set(folders)], name);
  const place = found ?? (request.hiding ? undefined : workspaceItself(files, bounds?.root, name));
  if (place?.file === from) return undefined;
  const beside = partOfPackage && place?.file !== undefined ? moduleIn(files, [own], name) : undefined;
  return beside?.file !== undefined && beside.file !== place?.file ? undefined : place;
}

/**
 * Folders that are searched when the program is started in the usual ways: the workspace's root and its `src`, then the
 * folders between, for projects that are run from a folder below the root.
 */
function likely(bounds: Bounds | undefined, own: string, from: string): readonly string[] {
  if (bounds === undefined) return [own];
  const { root, limit } = bounds;
  const folders = [root, join(root, "src")];
  for (const start of [own, folderOf(from)])
    for (let folder = start; folder.length >= limit.length && isWithin(folder, limit); folder = folderOf(folder))
      folders.push(folder, join(folder, "src"));
  return folders;
}

/** Folders that the program names; relative ones count from where it is started, mostly its own folder or the root. */
function added(folders: readonly string[], own: string, bounds: Bounds | undefined): readonly string[] {
  if (bounds === undefined) return [];
  const places = folders.flatMap((folder) => (isAbsolute(folder) ? [folder] : [join(own, folder), join(bounds.root, folder)]));
  return places.map(normalize).filter((folder) => isWithin(folder, bounds.limit));
}

/** The folder that is open may itself be the package that its files name. */
function workspaceItself(files: FileSystem, root: string | undefined, name: string): Place | undefined {
  return root !== undefined && baseName(root) === name && isPackage(files, root) ? packageIn(files, root) : undefined;
}

function packageAbove(files: FileSystem, bounds: Bounds | undefined, file: string, level: number): Place | undefined {
  let folder = folderOf(file);
  for (let up = 1; up < level; up++) folder = folderOf(folder);
  return folder === "" || (bounds !== undefined && !isWithin(folder, bounds.limit)) ? undefined : packageIn(files, folder);
}

/** In the first folder that has it, a package before a module of the same name; else all folders of that name as one package. */
function moduleIn(files: FileSystem, folders: readonly string[], name: string): Place | undefined {
  const plain: string[] = [];
  for (const folder of folders) {
    const path = join(folder, name);
    const inner = files.kindOf(path) === "folder";
    if (inner && isPackage(files, path)) return packageIn(files, path);
    if (files.kindOf(`${path}.py`) === "file") return { file: `${path}.py`, folders: undefined };
    if (inner) plain.push(path);
  }
  return plain.length === 0 ? undefined : { file: undefined, folders: plain };
}

function isPackage(files: FileSystem, folder: string): boolean {
  return files.kindOf(join(folder, "__init__.py")) === "file";
}

function packageIn(files: FileSystem, folder: string): Place {
  return { file: isPackage(files, folder) ? join(folder, "__init__.py") : undefined, folders: [folder] };
}
