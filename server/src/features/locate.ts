/** Finding the code at an offset. */
import type { Module, Node, Site, Unit } from "../syntax/ast";
import { pathTo } from "../syntax/visit";

/** The nodes that hold an offset, outermost first: a statement, then what it is made of. */
export interface Path {
  readonly unit: Unit;
  readonly nodes: readonly Node[];
}

/** The path to an absolute offset; undefined between statements. */
export function pathAt(module: Module, offset: number): Path | undefined {
  const unit = module.units.find(({ base, statement }) => base + statement.start <= offset && offset <= base + statement.end);
  if (!unit) return undefined;
  return { unit, nodes: pathTo(unit.statement, offset - unit.base) };
}

const STATEMENT_KINDS: ReadonlySet<Node["kind"]> = new Set([
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
]);

/** The absolute offset where the innermost statement that holds a site begins. */
export function statementStart({ unit, node }: Site): number {
  const innermost = pathTo(unit.statement, node.start).findLast(({ kind }) => STATEMENT_KINDS.has(kind));
  return unit.base + (innermost ?? unit.statement).start;
}

const LOOPS: ReadonlySet<Node["kind"]> = new Set(["for", "while", "comprehension", "dictcomprehension"]);

/** Whether the code at the end of a path stands in a loop of the function it belongs to. */
export function isInLoop(nodes: readonly Node[]): boolean {
  const definition = nodes.findLastIndex((node) => node.kind === "function" || node.kind === "lambda" || node.kind === "class");
  return nodes.slice(definition + 1).some((node) => LOOPS.has(node.kind));
}
