/** Which files a folder on the command line stands for. */
import { baseName, type FileSystem, folderOf, join } from "./files";
import { type IgnoreRules, isIgnored, parseIgnoreRules } from "./gitignore";

/** Folders that never hold the user's own program, besides those whose name starts with a dot. */
const SKIPPED_FOLDERS = new Set(["node_modules", "site-packages", "__pycache__", "__pypackages__"]);

export function isPythonFile(file: string): boolean {
  return file.endsWith(".py") || file.endsWith(".ipynb");
}

/**
 * The Python files and notebooks below a folder, sorted: without those that git ignores, virtual environments, installed
 * packages and hidden folders.
 */
export function collectFiles(files: FileSystem, folder: string): readonly string[] {
  return collectBelow(files, folder, rulesAbove(files, folder));
}

function collectBelow(files: FileSystem, folder: string, above: readonly IgnoreRules[]): readonly string[] {
  const entries = files.list(folder);
  if (entries.some((entry) => entry.name === "pyvenv.cfg")) return [];
  const rules = [...above, ...rulesOf(files, folder)];
  const found: string[] = [];
  for (const { name, kind } of entries) {
    const path = join(folder, name);
    if (kind === "folder") {
      if (!name.startsWith(".") && !SKIPPED_FOLDERS.has(name) && !isIgnored(rules, path, "folder"))
        found.push(...collectBelow(files, path, rules));
    } else if (isPythonFile(name) && !isIgnored(rules, path, "file")) {
      found.push(path);
    }
  }
  return found;
}

/** The rules of the folders between the repository's root and the folder, outermost first; none outside of a repository. */
function rulesAbove(files: FileSystem, folder: string): readonly IgnoreRules[] {
  const chain: string[] = [];
  for (let current = folder; ; current = folderOf(current)) {
    if (files.kindOf(join(current, ".git")) !== undefined) {
      const above = chain.length === 0 ? [] : [current, ...chain.slice(1).reverse()];
      const excluded = files.read(join(current, ".git/info/exclude"));
      return [...(excluded ? [parseIgnoreRules(current, excluded)] : []), ...above.flatMap((each) => rulesOf(files, each))];
    }
    if (baseName(current) === "" || folderOf(current) === current) return [];
    chain.push(current);
  }
}

function rulesOf(files: FileSystem, folder: string): readonly IgnoreRules[] {
  const text = files.read(join(folder, ".gitignore"));
  return text === undefined ? [] : [parseIgnoreRules(folder, text)];
}
