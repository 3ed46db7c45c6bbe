/** Statements: each runs and says how it ended. */

import { ShapeProblem } from "../shape/problem";
import type * as ast from "../syntax/ast";
import { PythonExit } from "../value/context";
import { none, unknown } from "../value/make";
import type { FunctionValue, Value } from "../value/values";
import { annotate } from "./annotations";
import { bindTarget, deleteTarget } from "./assign";
import { executeAugmented } from "./augmented";
import { executeIf } from "./branches";
import { defineClass } from "./classes";
import { decorated } from "./decorators";
import { defaultsOf, evaluate } from "./expressions";
import { executeImport, executeImportFrom } from "./imports";
import type { Flow } from "./jumps";
import { executeFor, executeWhile } from "./loops";
import { executeMatch } from "./match";
import { enclosingClass } from "./private-names";
import { refine } from "./refine";
import type { Run } from "./run";
import { bindName, capture, moduleScope } from "./scope";
import { truthOf } from "./truth";
import { executeTry } from "./try";
import { executeWith } from "./with";

export function execute(run: Run, statements: readonly ast.Statement[]): Flow {
  for (const statement of statements) {
    const flow = executeStatement(run, statement);
    if (flow !== "next") return flow;
  }
  return "next";
}

/** Run a statement. What raises in it and is not caught where it is evaluated is reported at its head. */
export function executeStatement(run: Run, node: ast.Statement): Flow {
  try {
    return executeNode(run, node);
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    run.reportRaised(error, run.siteOf(headOf(node)));
    return "next";
  }
}

function headOf(node: ast.Statement): ast.Node {
  switch (node.kind) {
    case "function":
    case "class":
      return node.name;
    case "for":
      return node.iterable;
    case "if":
    case "while":
      return node.test;
    case "with":
      return node.items[0]?.context ?? node;
    case "match":
      return node.subject;
    default:
      return node;
  }
}

function executeNode(run: Run, node: ast.Statement): Flow {
  if (!run.step()) return "next";
  switch (node.kind) {
    case "expression":
      evaluate(run, node.value);
      return "next";
    case "assign": {
      const value = evaluate(run, node.value);
      for (const target of node.targets) bindTarget(run, target, value);
      return "next";
    }
    case "augassign":
      executeAugmented(run, node);
      return "next";
    case "annassign":
      if (node.value) bindTarget(run, node.target, evaluate(run, node.value));
      annotate(run, node);
      return "next";
    case "if":
      return executeIf(run, node);
    case "while":
      return executeWhile(run, node);
    case "for":
      return executeFor(run, node);
    case "try":
      return executeTry(run, node);
    case "with":
      return executeWith(run, node);
    case "function":
      bindDefinition(run, node.name, decorated(run, node.decorators, defineFunction(run, node)));
      return "next";
    case "class":
      bindDefinition(run, node.name, defineClass(run, node));
      return "next";
    case "return":
      run.frame.returns.push(node.value ? evaluate(run, node.value) : none);
      return "return";
    case "raise":
      if (node.exception) evaluate(run, node.exception);
      throw new PythonExit("raise");
    case "assert":
      if (truthOf(run, evaluate(run, node.test)) === false && run.uncertainty === 0 && node.test.kind === "constant")
        throw new PythonExit("assert");
      // What follows runs only if it holds.
      refine(run, node.test, true);
      return "next";
    case "delete":
      for (const target of node.targets) deleteTarget(run, target);
      return "next";
    case "import":
      executeImport(run, node);
      return "next";
    case "importfrom":
      executeImportFrom(run, node);
      return "next";
    case "global":
    case "nonlocal":
      redirect(run, node);
      return "next";
    case "match":
      return executeMatch(run, node);
    case "typealias":
      bindName(run, node.name.id, unknown);
      return "next";
    case "pass":
      return "next";
    case "break":
    case "continue":
      return node.kind;
    case "unknown":
      for (const name of node.bindings) bindName(run, name, unknown);
      // It may have been a `return`.
      if (run.frame.fn) run.frame.returns.push(unknown);
      return "next";
  }
}

/** A definition binds its name without being an assignment fact. */
function bindDefinition(run: Run, name: ast.Name, value: Value): void {
  bindName(run, name.id, value);
}

function defineFunction(run: Run, node: ast.FunctionDefinition): FunctionValue {
  const fn: FunctionValue = {
    kind: "function",
    name: node.name.id,
    definition: node,
    unit: run.frame.unit,
    closure: capture(run.frame.scope),
    defaults: defaultsOf(run, node.parameters),
    // Only a `def` directly in a class body is a method.
    owner: run.frame.scope.kind === "class" ? run.frame.cls : undefined,
    enclosing: enclosingClass(run),
    attrs: new Map(),
  };
  run.defined.push({ fn, self: undefined });
  return fn;
}

/** `global x` / `nonlocal x`: later uses of the name go to the scope that owns it. */
function redirect(run: Run, node: ast.ScopeDeclaration): void {
  const { scope } = run.frame;
  for (const name of node.names) {
    let owner = node.kind === "global" ? moduleScope(scope) : scope.parent;
    while (node.kind === "nonlocal" && owner?.parent && (owner.kind === "class" || !owner.names.has(name))) owner = owner.parent;
    if (owner) scope.redirected.set(name, owner);
  }
}
