/** What the interpreter asks of the workspace's files: modules by the parts of their names. Types only. */
import type { Module } from "../syntax/ast";

export type ImportRequest =
  /** The first part of an absolute name, looked up as Python looks it up in `sys.path`. */
  | {
      readonly kind: "module";
      readonly name: string;
      /** The program's first file: its folder comes first. */
      readonly entry: string;
      /** The file that imports. */
      readonly from: string;
      /** Folders that the program put in front of the others, and behind them. */
      readonly first: readonly string[];
      readonly last: readonly string[];
      /** Look only where a module hides one of Python's own. */
      readonly hiding: boolean;
    }
  /** A further part of a name, inside a package. */
  | { readonly kind: "submodule"; readonly name: string; readonly folders: readonly string[] }
  /** The package that `level` dots stand for in a file. */
  | { readonly kind: "package"; readonly of: string; readonly level: number };

/** A module of the workspace. */
export interface Located {
  /** Its file; the folder of a package that has no file of its own. One path is one module. */
  readonly path: string;
  /** The parsed file; undefined for a folder without `__init__.py`. */
  readonly module: Module | undefined;
  /** Of a package: where its modules are. */
  readonly folders: readonly string[] | undefined;
}

/** Modules of the workspace that a program imports. */
export interface ImportResolver {
  /** Undefined when the workspace has no such module. */
  resolve(request: ImportRequest): Located | undefined;
}
