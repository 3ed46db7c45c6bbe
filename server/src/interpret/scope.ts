/** Names: scopes, look-up, binding. */

import { builtin } from "../library/index";
import { unknownBecause } from "../value/make";
import type { Scope, Value } from "../value/values";
import type { Run } from "./run";

export function makeScope(kind: Scope["kind"], parent: Scope | undefined): Scope {
  return { kind, names: new Map(), parent, redirected: new Map() };
}

/** A function made here refers to the scope, and to those around it. */
export function capture(scope: Scope): Scope {
  for (let each: Scope | undefined = scope; each && !each.captured; each = each.parent) each.captured = true;
  return scope;
}

/** The value of a name as Python finds it: local, enclosing functions, module, builtins. */
export function lookup(run: Run, name: string): Value {
  const start = run.frame.scope;
  const redirected = start.redirected.get(name);
  for (let scope: Scope | undefined = redirected ?? start; scope; scope = scope.parent) {
    // Names of a class body are seen in that body only.
    if (scope.kind === "class" && scope !== start) continue;
    const found = scope.names.get(name);
    if (found) return found;
  }
  return builtin(name) ?? unknownBecause({ code: "unbound", name });
}

/** The value of a name that the program itself binds; undefined when it does not. */
export function lookupOwn(run: Run, name: string): Value | undefined {
  const { scope } = run.frame;
  for (let each: Scope | undefined = scope.redirected.get(name) ?? scope; each; each = each.parent) {
    const found = each.kind === "class" && each !== scope ? undefined : each.names.get(name);
    if (found) return found;
  }
  return undefined;
}

/** Bind a name in the scope that owns it. */
export function bindName(run: Run, name: string, value: Value): void {
  const scope = run.frame.scope;
  let owner = scope.redirected.get(name) ?? scope;
  // A walrus in a comprehension binds in the enclosing function.
  while (owner.kind === "comprehension" && owner.parent && !owner.names.has(name)) owner = owner.parent;
  run.heap.put(owner.names, name, value);
}

/** `del name`. */
export function unbindName(run: Run, name: string): void {
  const { scope } = run.frame;
  run.heap.remove((scope.redirected.get(name) ?? scope).names, name);
}

/** Bind in the innermost scope: comprehension targets, parameters. */
export function bindLocal(run: Run, scope: Scope, name: string, value: Value): void {
  run.heap.put(scope.names, name, value);
}

export function moduleScope(scope: Scope): Scope {
  let found = scope;
  while (found.parent) found = found.parent;
  return found;
}
