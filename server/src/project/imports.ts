/** Where an import leads within the workspace, by the rules of Python's own import and the common project layouts. */
import { type FileSystem, folderOf, isWithin, join } from "./files";

/**
 * The file that `import name` or `from name import …` means in the file `from`; `level` counts leading dots. Undefined for
 * a module that is not in the workspace, such as an installed package.
 */
export function findModule(files: FileSystem, roots: readonly string[], from: string, level: number, name: string): string | undefined {
  if (level > 0) return moduleIn(files, ancestor(folderOf(from), level - 1), name);
  if (name === "") return undefined;
  for (const folder of searchFolders(roots, from)) {
    const found = moduleIn(files, folder, name);
    if (found !== undefined && found !== from) return found;
  }
  return undefined;
}

/**
 * Like a script's `sys.path`: the folder of the importing file, then the workspace's root and its `src`; then the folders
 * between, for projects that are run from a folder below the root.
 */
function searchFolders(roots: readonly string[], from: string): readonly string[] {
  const own = folderOf(from);
  const root = roots.filter((each) => isWithin(from, each)).sort((a, b) => b.length - a.length)[0];
  const folders = new Set([own]);
  if (root === undefined) return [own];
  folders.add(root).add(join(root, "src"));
  for (let folder = own; folder.length > root.length && isWithin(folder, root); folder = folderOf(folder)) {
    folders.add(folder).add(join(folder, "src"));
  }
  return [...folders];
}

function ancestor(folder: string, levels: number): string {
  return levels === 0 ? folder : ancestor(folderOf(folder), levels - 1);
}

/** A package before a module of the same name, as Python has it. */
function moduleIn(files: FileSystem, folder: string, name: string): string | undefined {
  const path = name === "" ? folder : join(folder, name.replaceAll(".", "/"));
  const candidates = name === "" ? [join(path, "__init__.py")] : [join(path, "__init__.py"), `${path}.py`];
  return candidates.find((file) => files.exists(file));
}
