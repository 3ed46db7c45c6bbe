import type { Node as TreeNode } from "web-tree-sitter";
import type { Statement } from "./ast";
import { compoundStatements } from "./convert-compound";
import { type Conversion, type ConvertStatement, parts, unknownStatement } from "./convert-context";
import { convertExpression } from "./convert-expressions";
import { simpleStatements } from "./convert-statements";

/** A text as the parser saw it, and how it relates to the source. */
export interface ParsedText {
  readonly text: string;
  /** Offset in `text` to offset in the source. */
  readonly toSource: (offset: number) => number;
  /** Placeholders for unreadable source: offset in `text` to the names that source seems to bind. */
  readonly holes: ReadonlyMap<number, readonly string[]>;
}

/** A top-level statement and its offset in the source that was parsed. */
export interface PlacedStatement {
  readonly base: number;
  readonly statement: Statement;
}

/** Converts the children of a `module` node. The tree must be free of errors. */
export function convertModule(root: TreeNode, parsed: ParsedText): readonly PlacedStatement[] {
  return parts(root).map((node) => {
    const base = parsed.toSource(node.startIndex);
    return { base, statement: convertStatement(node, conversionFor(parsed, base)) };
  });
}

function conversionFor({ text, toSource, holes }: ParsedText, base: number): Conversion {
  const conversion: Conversion = {
    text,
    at: (offset) => toSource(offset) - base,
    hole: (offset) => holes.get(offset),
    expression: (node) => convertExpression(node, conversion),
    block: (node) => block(node, conversion),
    sawYield: false,
    depth: 0,
  };
  return conversion;
}

/** Beyond this nesting of blocks statements are unknown; Python itself stops at 100 indentations. */
const MAX_BLOCK_DEPTH = 200;

function block(node: TreeNode, c: Conversion): readonly Statement[] {
  const nodes = parts(node);
  if (nodes.length === 0 || c.depth >= MAX_BLOCK_DEPTH) return [unknownStatement(node, c)];
  c.depth += 1;
  const result = nodes.map((child) => convertStatement(child, c));
  c.depth -= 1;
  return result;
}

function convertStatement(node: TreeNode, c: Conversion): Statement {
  const convert = statements.get(node.type);
  return convert ? convert(node, c) : unknownStatement(node, c);
}

const statements: ReadonlyMap<string, ConvertStatement> = new Map(Object.entries({ ...simpleStatements, ...compoundStatements }));
