/** Imports: libraries by their public path, modules of the workspace by running them. */

import { canBeHidden, resolveLibrary } from "../library/index";
import type * as ast from "../syntax/ast";
import { PythonExit } from "../value/context";
import { anyString, makeArgs, string, unknown, unknownBecause } from "../value/make";
import { joinValues } from "../value/same";
import type { ModuleValue, Scope, Value } from "../value/values";
import { branch } from "./branches";
import { callValue } from "./calls";
import { inFrame } from "./functions";
import type { Flow } from "./jumps";
import { pragmasOf } from "./pragmas";
import { missingMember } from "./reasons";
import type { Located } from "./resolver";
import type { Frame, Run } from "./run";
import { bindName, makeScope } from "./scope";
import { declaredShapes } from "./shape-comments";
import { executeStatement } from "./statements";

export function executeImport(run: Run, node: ast.Import): void {
  for (const each of node.names) {
    const { name, alias } = each;
    reportMissing(run, name, each);
    const { top, leaf } = importDotted(run, name);
    const [first = name, ...rest] = name.split(".");
    if (alias === undefined) bindName(run, first, top);
    // Python reads attributes here, which a package may have bound to something else than its modules.
    else
      bindName(
        run,
        alias,
        top.kind === "module" && top.scope ? rest.reduce((owner: Value, part) => memberOf(run, owner, part), top) : leaf,
      );
  }
}

export function executeImportFrom(run: Run, node: ast.ImportFrom): void {
  if (node.module === "__future__") return;
  const member = node.level > 0 ? relativeMembers(run, node) : absoluteMembers(run, node);
  if (node.level === 0) reportMissing(run, node.module, node);
  for (const each of node.names) {
    const { name, alias } = each;
    if (node.level === 0) reportMissing(run, `${node.module}.${name}`, each);
    if (name === "*") importAll(run, member(undefined));
    else bindName(run, alias ?? name, member(name));
  }
}

/** What is not at a public path is bound all the same: the program was written when it was. */
function reportMissing(run: Run, path: string, node: ast.Node): void {
  const missing = run.missing(path);
  if (missing) run.report(missing, { at: { unit: run.frame.unit, node } });
}

/** `importlib.import_module(name)`. */
export function importByName(run: Run, name: string): Value {
  return importDotted(run, name).leaf;
}

/** The modules `a` and `a.b.c`. */
function importDotted(run: Run, name: string): { readonly top: Value; readonly leaf: Value } {
  const [first = name, ...rest] = name.split(".");
  const top = importTop(run, first);
  if (top.kind !== "module") return { top, leaf: top.kind === "unknown" ? (resolveLibrary(name) ?? top) : top };
  if (!top.scope) return { top, leaf: resolveLibrary(name) ?? unknownBecause({ code: "module", module: name }) };
  return { top, leaf: rest.reduce((owner: Value, part) => submodule(run, owner, part), top) };
}

/** Modules of the program's own folder hide many of Python's own, but none of the packages that those packages need themselves. */
function importTop(run: Run, name: string): Value {
  const library = resolveLibrary(name);
  if (library && !canBeHidden(name)) return library;
  const { first, last } = run.searchPath;
  const request = {
    kind: "module",
    name,
    entry: run.entry,
    from: run.frame.unit.file,
    first,
    last,
    hiding: library !== undefined,
  } as const;
  const located = run.imports.resolve(request);
  return located ? load(run, located, string(name)) : (library ?? unknownBecause({ code: "module", module: name }));
}

/** What `from a.b import name` gives for a name; for none, the module itself. */
function absoluteMembers(run: Run, node: ast.ImportFrom): (name: string | undefined) => Value {
  const { leaf } = importDotted(run, node.module);
  const known = (name: string): Value | undefined => (leaf.kind === "unknown" ? resolveLibrary(`${node.module}.${name}`) : undefined);
  return (name) => (name === undefined ? leaf : (known(name) ?? memberOf(run, leaf, name)));
}

function memberOf(run: Run, owner: Value, name: string): Value {
  if (owner.kind !== "module") return owner.kind === "unknown" ? owner : unknownBecause(missingMember(owner, name));
  if (!owner.scope) return libraryMember(run, owner, name) ?? unknownBecause(missingMember(owner, name));
  return moduleAttribute(run, owner, name) ?? submodule(run, owner, name);
}

/**
 * What `from ..a import name` gives. The package that the dots stand for is on the way to be imported itself: it is run only
 * when a name of its own may be meant.
 */
function relativeMembers(run: Run, node: ast.ImportFrom): (name: string | undefined) => Value {
  const located = run.imports.resolve({ kind: "package", of: run.frame.unit.file, level: node.level });
  const inside = (path: string): Value => {
    const [first = "", ...rest] = path.split(".");
    const loaded = located && run.modules.get(located.path);
    const missing = unknownBecause({ code: "module", module: ".".repeat(node.level) + path });
    let found = loaded ? submodule(run, loaded, first) : (loadFrom(run, located?.folders, first, anyString) ?? missing);
    for (const part of rest) found = submodule(run, found, part);
    return found;
  };
  if (node.module !== "") {
    const owner = inside(node.module);
    return (name) => (name === undefined ? owner : memberOf(run, owner, name));
  }
  return (name) => {
    if (name !== undefined && !(located && mayBind(located, name))) return inside(name);
    const owner = located ? load(run, located, anyString) : inside("");
    return name === undefined ? owner : memberOf(run, owner, name);
  };
}

function mayBind({ module }: Located, name: string): boolean {
  return module !== undefined && (module.text.includes(name) || module.text.includes("*") || module.text.includes("__getattr__"));
}

/** A module inside a package; when it is run, the package has it as an attribute from then on. */
function submodule(run: Run, owner: Value, name: string): Value {
  if (owner.kind !== "module" || !owner.scope) return owner;
  const path = owner.scope.names.get("__name__");
  const full = path?.kind === "string" && path.value !== undefined ? string(`${path.value}.${name}`) : anyString;
  const before = run.modules.size;
  const found = loadFrom(run, owner.folders, name, full);
  if (found && run.modules.size > before) run.heap.put(owner.scope.names, name, found);
  return found ?? unknownBecause(missingMember(owner, name));
}

function loadFrom(run: Run, folders: readonly string[] | undefined, name: string, full: Value): Value | undefined {
  const located = folders && run.imports.resolve({ kind: "submodule", name, folders });
  return located && load(run, located, full);
}

/** `module.name` of a module that was run; undefined when it has no such name. */
export function moduleAttribute(run: Run, module: ModuleValue, name: string): Value | undefined {
  const names = module.scope?.names;
  const dynamic = names?.get("__getattr__");
  return names?.get(name) ?? (dynamic && callValue(run, dynamic, makeArgs([string(name)])));
}

/** `library.name`, as the program may have set it. */
export function libraryMember(run: Run, module: ModuleValue, name: string): Value | undefined {
  const path = `${module.path}.${name}`;
  const own = resolveLibrary(path);
  const patch = run.patches.get(path);
  return patch && run.heap.isDoubtful(run.patches, path) ? joinValues(patch, own ?? unknown) : (patch ?? own);
}

/** Without `__all__`, names that do not begin with an underscore; where `__all__` is not known, any name may be among them. */
function importAll(run: Run, owner: Value): void {
  if (owner.kind !== "module") return;
  if (!owner.scope) {
    for (const [name, value] of libraryNames(owner.path)) bindName(run, name, value);
    return;
  }
  const all = owner.scope.names.get("__all__");
  const listed =
    all?.kind === "list" || all?.kind === "tuple" ? all.items?.map((item) => (item.kind === "string" ? item.value : undefined)) : undefined;
  if (listed?.every((name) => name !== undefined)) {
    for (const name of listed) bindName(run, name, memberOf(run, owner, name));
    return;
  }
  for (const [name, value] of [...owner.scope.names]) {
    if (all || run.heap.isDoubtful(owner.scope.names, name)) bindPerhaps(run, name, value);
    else if (!name.startsWith("_")) bindName(run, name, value);
  }
}

function bindPerhaps(run: Run, name: string, value: Value): void {
  const before = run.frame.scope.names.get(name);
  bindName(run, name, before ? joinValues(before, value) : value);
}

function libraryNames(path: string): readonly (readonly [string, Value])[] {
  const names = resolveLibrary(`${path}.__all__`);
  return names?.kind === "dict"
    ? [...names.entries.values()].map((entry) => [entry.key.kind === "string" ? (entry.key.value ?? "") : "", entry.value] as const)
    : [];
}

/** A module of the workspace, run at its first import; a cycle sees what is bound so far. */
function load(run: Run, located: Located, name: Value): Value {
  const { path } = located;
  const known = run.modules.get(path);
  if (known && !run.heap.isDoubtful(run.modules, path)) return known;
  // A package that is looked at is what its own modules import.
  const itself = path === run.entry && located.folders !== undefined;
  if (!itself && !run.mayImport) return unknownBecause({ code: "budget" });
  const value = known ?? moduleOf(run, located, itself ? run.entryScope : undefined);
  const start = (): Flow => {
    // Written through the heap: where the import is undone with a branch, the next one runs the module again.
    run.heap.put(run.modules, path, value);
    if (located.module) run.dependOn(located.module.file);
    if (!itself && value.scope) runModule(run, located, name, value.scope);
    return "next";
  };
  // It was imported on one of two paths only, and may have been changed since.
  if (known) branch(run, start, () => "next");
  else start();
  run.heap.put(run.modules, path, value);
  return value;
}

/** The same object on every path, so that what the paths leave in it is joined. */
function moduleOf(run: Run, { path, folders }: Located, scope: Scope | undefined): ModuleValue {
  const made = run.madeModules.get(path);
  if (made && made.folders?.join() === folders?.join()) return made;
  const value: ModuleValue = { kind: "module", path, scope: scope ?? makeScope("module", undefined), ...(folders ? { folders } : {}) };
  run.madeModules.set(path, value);
  return value;
}

function runModule(run: Run, { path, module }: Located, name: Value, scope: Scope): void {
  for (const each of [...scope.names.keys()]) run.heap.remove(scope.names, each);
  run.heap.put(scope.names, "__name__", name);
  if (!module) return;
  run.heap.put(scope.names, "__file__", string(module.file));
  heedComments(run, module);
  try {
    // The program's first file is `__main__`: imported by another, it is run once more, and what it does then is not shown.
    runUnits(run, path === run.entry ? module.units.map((unit) => ({ ...unit })) : module.units, scope);
  } catch (error) {
    if (error instanceof PythonExit) run.heap.remove(run.modules, path);
    throw error;
  }
}

/** The program's first file shows what its own comments ignore as unused or not: it is not asked here. */
function heedComments(run: Run, module: ast.Module): void {
  const pragmas = pragmasOf(module);
  run.declare(module, declaredShapes(pragmas));
  if (module.file === run.entry) return;
  const ignored = pragmas.flatMap((each) => (each.kind === "ignore" ? [{ offset: each.comment.start, codes: each.codes }] : []));
  run.ignore(module.file, ignored);
}

/** Run top-level statements in a scope, as a program of their own: whoever imports them goes on as before. */
export function runUnits(run: Run, units: readonly ast.Unit[], scope: Scope, before: () => void = () => undefined): void {
  const [first] = units;
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
  const { site, depth, uncertainty } = run;
  run.depth = 0;
  run.uncertainty = 0;
  try {
    inFrame(run, frame, () => {
      for (const unit of units) {
        before();
        frame.unit = unit;
        run.site = { unit, node: unit.statement };
        executeStatement(run, unit.statement);
      }
    });
  } finally {
    run.site = site;
    run.depth = depth;
    run.uncertainty = uncertainty;
  }
}
