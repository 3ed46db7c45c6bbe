/** Functions that nobody calls are run once with symbols for their parameters, named after them. */

import { symbol } from "../shape/dim";
import type { Module, Node, Parameter } from "../syntax/ast";
import { childrenOf, walk } from "../syntax/visit";
import { PythonExit } from "../value/context";
import { unknown } from "../value/make";
import type { ClassValue, FunctionValue, ObjectValue, Scope, Value } from "../value/values";
import { instantiate } from "./classes";
import { callFunction } from "./functions";
import type { Run } from "./run";

export function runUncalled(run: Run, module: Module, scope: Scope): void {
  const mark = run.heap.mark();
  INSTANCES.delete(run);
  // What any function may assign is not known to the others.
  const again = definedAgain(module);
  const forget = (names: Iterable<string>): void => {
    for (const name of names) run.heap.put(scope.names, name, unknown);
  };
  forget([...globalsIn(module), ...again]);
  const changing = again.size > 0 ? assignedAgain(module) : again;
  // Running one may define or call others: the list grows while it is read.
  for (let i = 0; i < run.defined.length; i++) {
    const fn = run.defined[i]?.fn;
    if (!fn || fn.unit.file !== module.file || run.isCalled(fn) || run.exhausted) continue;
    if (fn.definition.kind === "lambda" && fn.definition.parameters.length > 0) continue;
    const before = run.heap.mark();
    if (again.has(fn.name)) forget(changing);
    runOnce(run, fn);
    run.heap.rollback(before);
  }
  run.heap.rollback(mark);
}

/** Names that functions declare `global`. */
function globalsIn(module: Module): ReadonlySet<string> {
  const names = new Set<string>();
  if (!module.text.includes("global ")) return names;
  const search = (node: Node): void => {
    if (node.kind === "global") for (const name of node.names) names.add(name);
    else for (const child of childrenOf(node)) search(child);
  };
  for (const { statement } of module.units) search(statement);
  return names;
}

/** Functions that are defined several times, as in notebooks: a function was called while it was one of them. */
function definedAgain(module: Module): ReadonlySet<string> {
  const names = module.units.flatMap(({ statement }) => (statement.kind === "function" ? [statement.name.id] : []));
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Names that the program itself assigns several times: what they were while an earlier function of a name was there is not known. */
function assignedAgain(module: Module): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  const note = (target: Node): undefined => {
    if (target.kind === "name") (seen.has(target.id) ? again : seen).add(target.id);
  };
  for (const { statement } of module.units)
    walk(statement, (node) => {
      if (node.kind === "assign") for (const target of node.targets) walk(target, note);
      return node.kind !== "function" && node.kind !== "class";
    });
  return again;
}

function runOnce(run: Run, fn: FunctionValue): void {
  const mark = run.heap.mark();
  run.site = { unit: fn.unit, node: fn.definition };
  // A class may be there to derive others from it, whose methods it calls.
  if (fn.owner) run.guards++;
  try {
    const self = fn.owner ? receiverOf(run, fn, fn.owner) : undefined;
    if (run.isCalled(fn)) return;
    const { parameters } = fn.definition;
    const values = parameters.map((each, index) => ({ value: index === 0 && self ? self : symbolOf(fn, each), site: undefined }));
    const given = parameters.flatMap((each, index) => {
      const value = values[index];
      return value && each.role !== "args" && each.role !== "kwargs" ? [{ each, value }] : [];
    });
    const positional = given.filter(({ each }) => each.role === "positional").map(({ value }) => value);
    const named = new Map(given.filter(({ each }) => each.role !== "positional").map(({ each, value }) => [each.name.id, value] as const));
    // `*args` and `**kwargs` may hold anything.
    callFunction(run, fn, { positional, named, open: given.length < parameters.length });
  } catch (error) {
    if (!(error instanceof PythonExit)) throw error;
  } finally {
    if (fn.owner) run.guards--;
    // What it did to globals does not happen unless it is called.
    run.heap.rollback(mark);
  }
}

/** A literal default is used as such; a parameter without one is a symbol of its name. */
function symbolOf(fn: FunctionValue, parameter: Parameter): Value {
  const fallback = fn.defaults.get(parameter.name.id);
  if (fallback && fallback.kind !== "none") return fallback;
  return { kind: "unknown", symbol: symbol(parameter.name.id), why: { code: "parameter", name: parameter.name.id } };
}

/** What the first parameter stands for: an instance, the class of a class method, nothing of a static one. */
function receiverOf(run: Run, fn: FunctionValue, owner: ClassValue): Value | undefined {
  const found = owner.attrs.get(fn.name);
  if (found?.kind !== "descriptor" || found.type === "property") return instanceOf(run, owner);
  return found.type === "class" ? owner : undefined;
}

/** An instance to run a method on: made by `__init__` with symbols. */
function instanceOf(run: Run, cls: ClassValue): Value {
  const known = INSTANCES.get(run)?.get(cls);
  if (known) return known;
  const init = cls.mro.map((each) => each?.attrs.get("__init__")).find((each) => each !== undefined);
  const named = new Map<string, { value: Value; site: undefined }>();
  if (init?.kind === "function")
    for (const each of init.definition.parameters.slice(1))
      if (each.role !== "args" && each.role !== "kwargs") named.set(each.name.id, { value: symbolOf(init, each), site: undefined });
  const { result } = run.collect(() => instantiate(run, cls, { positional: [], named, open: false }));
  const made: Value =
    result?.kind === "object"
      ? result
      : ({ kind: "object", cls, attrs: new Map(), native: undefined, created: undefined } satisfies ObjectValue);
  const instances = INSTANCES.get(run) ?? new Map<ClassValue, Value>();
  INSTANCES.set(run, instances.set(cls, made));
  return made;
}

const INSTANCES = new WeakMap<Run, Map<ClassValue, Value>>();
