import type { Argument, Module, Node } from "../../src/syntax/ast";
import { walk } from "../../src/syntax/visit";

/** What `python_truth.py` prints: kind, absolute UTF-16 start and end, and what names the node. */
export type Fact = readonly [kind: string, start: number, end: number, value: string | number | boolean | null];

/** The facts of a module in the form and order of `python_truth.py`. */
export function factsOf(module: Module): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { base, statement } of module.units) {
    walk(statement, (node, parent) => {
      const kind = kindOf(node, parent);
      if (kind) facts.push([kind, base + node.start, base + node.end, labelOf(node)]);
      return true;
    });
  }
  return facts.sort((a, b) => a[1] - b[1] || a[2] - b[2] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
}

/** Names that bind are plain strings in Python's ast; a parameter's stands for its `arg`. */
function kindOf(node: Node, parent: Node | undefined): string | undefined {
  switch (node.kind) {
    case "name":
      if (parent?.kind === "parameter" && parent.name === node) return "parameter";
      if ((parent?.kind === "function" || parent?.kind === "class") && parent.name === node) return undefined;
      if (parent?.kind === "handler" && parent.name === node) return undefined;
      return parent?.kind === "case" && parent.guard !== node ? undefined : "name";
    case "argument":
      return argumentKind(node);
    case "parameter":
    case "case":
      return undefined;
    default:
      return node.kind;
  }
}

function argumentKind(node: Argument): string | undefined {
  if (node.star === "*") return "starred";
  return node.name !== undefined || node.star === "**" ? "argument" : undefined;
}

function labelOf(node: Node): Fact[3] {
  switch (node.kind) {
    case "name":
      return node.id;
    case "attribute":
      return node.attribute;
    case "argument":
      return node.name ?? null;
    case "function":
    case "class":
      return node.name.id;
    case "importfrom":
      return ".".repeat(node.level) + node.module;
    case "imported":
      return node.alias === undefined ? node.name : `${node.name} ${node.alias}`;
    case "global":
    case "nonlocal":
      return node.names.join(" ");
    case "integer":
      return Math.abs(node.value) < 2 ** 53 ? node.value : null;
    case "float":
      return Number.isFinite(node.value) ? node.value : null;
    case "string":
    case "constant":
      return node.value;
    default:
      return null;
  }
}
