/** Imports: libraries by their public path, modules of the workspace by running them. */

import { resolveLibrary } from "../library/index";
import type * as ast from "../syntax/ast";
import { PythonExit } from "../value/context";
import { string, unknown, unknownBecause } from "../value/make";
import type { ModuleValue, Scope, Value } from "../value/values";
import { inFrame } from "./calls";
import { missingMember } from "./reasons";
import type { Frame, Run } from "./run";
import { bindName, makeScope } from "./scope";
import { executeStatement } from "./statements";

export function executeImport(run: Run, node: ast.Import): void {
  for (const { name, alias } of node.names) {
    if (alias !== undefined) bindName(run, alias, importModule(run, 0, name));
    else {
      const root = name.split(".")[0] ?? name;
      importModule(run, 0, name);
      bindName(run, root, importModule(run, 0, root));
    }
  }
}

export function executeImportFrom(run: Run, node: ast.ImportFrom): void {
  if (node.module === "__future__") return;
  const owner = node.level === 0 || node.module !== "" ? importModule(run, node.level, node.module) : undefined;
  for (const { name, alias } of node.names) {
    if (name === "*") importAll(run, owner ?? unknown);
    else bindName(run, alias ?? name, memberOf(run, owner, node, name));
  }
}

function memberOf(run: Run, owner: Value | undefined, node: ast.ImportFrom, name: string): Value {
  if (owner?.kind === "module" && owner.scope) {
    const found = owner.scope.names.get(name);
    if (found) return found;
  } else if (owner?.kind === "module") return resolveLibrary(`${owner.path}.${name}`) ?? unknownBecause(missingMember(owner, name));
  else if (owner && node.level === 0) return resolveLibrary(`${node.module}.${name}`) ?? owner;
  const dotted = node.module === "" ? name : `${node.module}.${name}`;
  const module = workspaceModule(run, node.level, dotted);
  return module ?? unknownBecause(owner ? missingMember(owner, name) : { code: "module", module: ".".repeat(node.level) + dotted });
}

function importAll(run: Run, owner: Value): void {
  if (owner.kind !== "module") return;
  const names = owner.scope ? [...owner.scope.names].filter(([name]) => !name.startsWith("_")) : libraryNames(owner.path);
  for (const [name, value] of names) bindName(run, name, value);
}

function libraryNames(path: string): readonly (readonly [string, Value])[] {
  const names = resolveLibrary(`${path}.__all__`);
  return names?.kind === "dict"
    ? [...names.entries.values()].map((entry) => [entry.key.kind === "string" ? (entry.key.value ?? "") : "", entry.value] as const)
    : [];
}

function importModule(run: Run, level: number, name: string): Value {
  const found = workspaceModule(run, level, name) ?? (level === 0 ? resolveLibrary(name) : undefined);
  return found ?? unknownBecause({ code: "module", module: ".".repeat(level) + name });
}

/** A module of the workspace, run at its first import; a cycle sees what is bound so far. */
function workspaceModule(run: Run, level: number, name: string): ModuleValue | undefined {
  const module = run.imports.resolve(run.frame.unit.file, level, name);
  if (!module) return undefined;
  run.dependencies.add(module.file);
  const known = run.modules.get(module.file);
  if (known) return known;
  const scope = makeScope("module", undefined);
  const value: ModuleValue = { kind: "module", path: module.file, scope };
  run.modules.set(module.file, value);
  scope.names.set("__name__", string(name));
  scope.names.set("__file__", string(module.file));
  runUnits(run, module, scope);
  return value;
}

/** `package.module` where `package` is a workspace package whose submodule was not imported by name. */
export function importSubmodule(_run: Run, _module: ModuleValue, _name: string): Value | undefined {
  return undefined;
}

/** Run all top-level statements of a module in a scope. */
export function runUnits(run: Run, module: ast.Module, scope: Scope): void {
  const [first] = module.units;
  if (!first) return;
  const frame: Frame = {
    scope,
    fn: undefined,
    caller: undefined,
    parent: undefined,
    returns: [],
    yields: [],
    uncertain: false,
    unit: first,
  };
  inFrame(run, frame, () => {
    for (const unit of module.units) {
      frame.unit = unit;
      run.site = { unit, node: unit.statement };
      try {
        executeStatement(run, unit.statement);
      } catch (error) {
        // The program ends here: `raise` or `sys.exit()` at module level.
        if (error instanceof PythonExit) return;
        throw error;
      }
    }
  });
}
