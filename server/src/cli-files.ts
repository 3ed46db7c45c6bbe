/** The files that the paths of a command line stand for, and how they are named in what is printed. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, parse, relative, resolve } from "node:path";
import { UsageError } from "./cli-arguments";
import { collectFiles, isPythonFile } from "./project/collect";
import { folderOf, isWithin, join } from "./project/files";
import { nodeFiles, toFileName } from "./project/node-files";

export interface Target {
  /** Absolute, as the project names files. */
  readonly file: string;
  /** As the user would write it. */
  readonly shown: string;
}

/** Where the files are and which folders imports are looked up in. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly roots: readonly string[];
  /** Messages about paths that are not there. */
  readonly failures: readonly string[];
}

/** Every file once, in the order given. */
export function findTargets(paths: readonly string[], filesFrom: string | undefined): Targets {
  const given = [...(filesFrom === undefined ? [] : readList(filesFrom)), ...paths];
  const targets = new Map<string, Target>();
  const failures: string[] = [];
  const roots = new Set([toFileName(process.cwd())]);
  for (const path of given) {
    const absolute = toFileName(resolve(path));
    const kind = kindOf(absolute);
    if (kind === "missing") failures.push(`${path}: no such file or folder`);
    else if (kind === "file" && !isPythonFile(absolute)) failures.push(`${path}: not a .py or .ipynb file`);
    else {
      roots.add(rootFor(kind === "folder" ? absolute : folderOf(absolute)));
      for (const target of kind === "folder" ? targetsIn(absolute, path) : [{ file: absolute, shown: path }]) {
        if (!targets.has(target.file)) targets.set(target.file, target);
      }
    }
  }
  return { targets: [...targets.values()], roots: [...roots], failures };
}

/** A name for any file in messages: relative to the current folder where that is shorter and the file is below it. */
export function displayName(file: string, targets: ReadonlyMap<string, Target>, like: Target): string {
  const target = targets.get(file);
  if (target) return target.shown;
  const below = relative(process.cwd(), file);
  return isAbsolute(like.shown) || below.startsWith("..") || isAbsolute(below) ? file : toFileName(below);
}

function readList(path: string): readonly string[] {
  try {
    const text = readFileSync(path === "-" ? 0 : path, "utf8");
    return text.split(/\r?\n/).filter((line) => line !== "");
  } catch {
    throw new UsageError(`cannot read the list of files '${path}'`);
  }
}

function kindOf(path: string): "file" | "folder" | "missing" {
  const stats = existsSync(path) ? statSync(path) : undefined;
  if (!stats) return "missing";
  return stats.isDirectory() ? "folder" : "file";
}

function targetsIn(folder: string, path: string): readonly Target[] {
  const files = collectFiles(nodeFiles([toFileName(parse(folder).root)]), folder);
  const prefix = path.replace(/[/\\]+$/, "");
  return files.map((file) => {
    const below = file.slice(folder.length).replace(/^\//, "");
    return { file, shown: prefix === "." ? below : join(prefix, below) };
  });
}

/** What stands in the folder of a whole project. */
const PROJECT_MARKS = [".git", "pyproject.toml", "setup.py", "setup.cfg"];

/** The project that a folder is a part of; without one, the current folder; for a folder elsewhere, where its packages begin. */
function rootFor(folder: string): string {
  for (let current = folder; ; current = folderOf(current)) {
    if (PROJECT_MARKS.some((mark) => existsSync(join(current, mark)))) return current;
    if (folderOf(current) === "" || folderOf(current) === current) break;
  }
  const current = toFileName(process.cwd());
  return isWithin(folder, current) ? current : importRoot(folder);
}

/** The folder above the outermost package that holds the folder. */
function importRoot(folder: string): string {
  return existsSync(join(folder, "__init__.py")) && folderOf(folder) !== "" ? importRoot(folderOf(folder)) : folder;
}
