/** Moving through the syntax from a place: what holds it, the statement and block it stands in, the arguments of a call. */
import type { Argument, Call, Expression, FunctionDefinition, Module, Node, Site, Statement } from "../../syntax/ast";
import { childrenOf } from "../../syntax/visit";

/** The nodes from the top-level statement down to the place itself; empty when the place is not in its unit. */
export function pathOf({ unit, node }: Site): readonly Node[] {
  const path: Node[] = [];
  for (
    let next: Node | undefined = unit.statement;
    next;
    next = childrenOf(next).find((child) => child.start <= node.start && node.end <= child.end)
  ) {
    path.push(next);
    if (next === node) return path;
  }
  return [];
}

export function nodeOf(site: Site): Node | undefined {
  return pathOf(site).at(-1);
}

/** The node right above a place. An argument is above its expression, and the call above the argument. */
export function parentOf(site: Site): Node | undefined {
  return pathOf(site).at(-2);
}

const STATEMENTS: ReadonlySet<Node["kind"]> = new Set<Statement["kind"]>([
  "expression",
  "assign",
  "augassign",
  "annassign",
  "if",
  "while",
  "for",
  "try",
  "with",
  "function",
  "class",
  "return",
  "raise",
  "assert",
  "delete",
  "import",
  "importfrom",
  "global",
  "nonlocal",
  "match",
  "typealias",
  "pass",
  "break",
  "continue",
  "unknown",
]);

export function isStatement(node: Node): node is Statement {
  return STATEMENTS.has(node.kind) && !(node.kind === "unknown" && !("bindings" in node));
}

/** The innermost statement that holds a place. */
export function statementOf(site: Site): Statement | undefined {
  return pathOf(site).findLast(isStatement);
}

/** The innermost function that holds a place; undefined at the top level. */
export function functionOf(site: Site): FunctionDefinition | undefined {
  return pathOf(site)
    .slice(0, -1)
    .findLast((node) => node.kind === "function");
}

/** The statements directly below a compound statement, block by block. */
export function blocksOf(node: Node): readonly (readonly Statement[])[] {
  switch (node.kind) {
    case "if":
    case "while":
    case "for":
      return [node.body, node.otherwise];
    case "try":
      return [node.body, ...node.handlers.map((handler) => handler.body), node.otherwise, node.finally];
    case "with":
    case "function":
    case "class":
    case "case":
      return [node.body];
    case "match":
      return node.cases.map((each) => each.body);
    default:
      return [];
  }
}

/** Every statement of a block and of the blocks in it, in source order; not those of functions and classes defined in it. */
export function statementsIn(block: readonly Statement[]): readonly Statement[] {
  return block.flatMap((statement) =>
    statement.kind === "function" || statement.kind === "class" ? [statement] : [statement, ...blocksOf(statement).flatMap(statementsIn)],
  );
}

/** The call a place is an argument of, with the argument. */
export function argumentOf(site: Site): { readonly call: Site & { readonly node: Call }; readonly argument: Argument } | undefined {
  const path = pathOf(site);
  const argument = path.at(-2);
  const call = path.at(-3);
  return argument?.kind === "argument" && call?.kind === "call" ? { call: { unit: site.unit, node: call }, argument } : undefined;
}

/** An argument by name, or by position when it is not named. */
export function argumentAt(call: Call, name: string, position?: number): Argument | undefined {
  const named = call.args.find((each) => each.name === name);
  if (named || position === undefined) return named;
  const before = call.args.slice(0, position + 1);
  const at = before[position];
  return at && before.every((each) => each.name === undefined && each.star === "") ? at : undefined;
}

/** The last word of what is called: `Dense` of `keras.layers.Dense(…)`. */
export function lastWord(callee: Expression): string | undefined {
  return callee.kind === "name" ? callee.id : callee.kind === "attribute" ? callee.attribute : undefined;
}

export function siteIn({ unit }: Site, node: Node): Site {
  return { unit, node };
}

/** Whether a place is in the text before another. */
export function precedes(a: Site, b: Site): boolean {
  return a.unit.base + a.node.start < b.unit.base + b.node.start;
}

/** Every top-level statement of a module as a place, in source order. */
export function topLevel(module: Module): readonly (Site & { readonly node: Statement })[] {
  return module.units.map((unit) => ({ unit, node: unit.statement }));
}
