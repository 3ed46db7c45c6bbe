/** Whether the tests inside a loop's body look at its loop variable: then iterations differ although nothing else changed. */
import type * as ast from "../syntax/ast";
import { childrenOf } from "../syntax/visit";

export function mentions(body: readonly ast.Statement[], target: ast.Expression): boolean {
  const names = new Set<string>();
  collect(target, names);
  return body.some((statement) => testsAny(statement, names));
}

function collect(node: ast.Node, names: Set<string>): void {
  if (node.kind === "name") names.add(node.id);
  for (const child of childrenOf(node)) collect(child, names);
}

function testsAny(node: ast.Node, names: ReadonlySet<string>): boolean {
  if ((node.kind === "if" || node.kind === "conditional" || node.kind === "while") && uses(node.test, names)) return true;
  if (node.kind === "match" && uses(node.subject, names)) return true;
  return childrenOf(node).some((child) => testsAny(child, names));
}

function uses(node: ast.Node, names: ReadonlySet<string>): boolean {
  return (node.kind === "name" && names.has(node.id)) || childrenOf(node).some((child) => uses(child, names));
}
