import type { Node as TreeNode } from "web-tree-sitter";
import type { Expression, Name, Statement, UnknownExpression, UnknownStatement } from "./ast";

/**
 * What every conversion function needs: the parsed text, where its offsets lie in the source, and the way back into the
 * conversion of any node. The tree holds no errors: broken text is repaired before it is converted.
 */
export interface Conversion {
  /** The text the tree was made from: the source, or its repaired form. */
  readonly text: string;
  /** Offset in `text` to offset relative to the current top-level statement. */
  at(offset: number): number;
  /** Names the unreadable source seems to bind, when a placeholder for such source starts at this offset of `text`. */
  hole(offset: number): readonly string[] | undefined;
  expression(node: TreeNode): Expression;
  /** The statements of a block; an empty block is one unknown statement. */
  block(node: TreeNode): readonly Statement[];
  /** Set by a `yield`; saved and restored around functions. */
  sawYield: boolean;
  /** Nesting of the node being converted, bounded so that no text overflows the stack. */
  depth: number;
}

export type ConvertExpression = (node: TreeNode, conversion: Conversion) => Expression;
export type ConvertStatement = (node: TreeNode, conversion: Conversion) => Statement;

/** Children that mean something: named ones without comments and `\` continuations. */
export function parts(node: TreeNode): TreeNode[] {
  const children = node.namedChildren;
  return children.some(isTrivia) ? children.filter((child) => !isTrivia(child)) : children;
}

function isTrivia(node: TreeNode): boolean {
  return node.isExtra;
}

/** The named child with this field name, if there is one. */
export function field(node: TreeNode, name: string): TreeNode | undefined {
  return node.childForFieldName(name) ?? undefined;
}

/** `start` and `end` of a node, relative to its top-level statement. */
export function span(node: TreeNode, conversion: Conversion): { readonly start: number; readonly end: number } {
  return { start: conversion.at(node.startIndex), end: conversion.at(node.endIndex) };
}

/** The source of a node. */
export function sourceOf(node: TreeNode, conversion: Conversion): string {
  return conversion.text.slice(node.startIndex, node.endIndex);
}

/** The expression of a node that the grammar promises; unknown, at the end of `parent`, if it is not there. */
export function required(node: TreeNode | undefined, parent: TreeNode, conversion: Conversion): Expression {
  return node ? conversion.expression(node) : unknownExpression(parent, conversion);
}

/** The expression of a node that may be absent. */
export function optional(node: TreeNode | undefined, conversion: Conversion): Expression | undefined {
  return node ? conversion.expression(node) : undefined;
}

/** An identifier that binds or declares a name. */
export function nameOf(node: TreeNode, conversion: Conversion): Name {
  return { kind: "name", ...span(node, conversion), id: identifierOf(node, conversion) };
}

/** Python compares identifiers in their NFKC form. */
export function identifierOf(node: TreeNode, conversion: Conversion): string {
  return sourceOf(node, conversion).normalize("NFKC");
}

/** A dotted name without the blanks that may stand around its dots. */
export function dottedNameOf(node: TreeNode, conversion: Conversion): string {
  return sourceOf(node, conversion)
    .replace(/\\\r?\n|\s/g, "")
    .normalize("NFKC");
}

export function unknownExpression(node: TreeNode, conversion: Conversion): UnknownExpression {
  return { kind: "unknown", ...span(node, conversion) };
}

export function unknownStatement(node: TreeNode, conversion: Conversion, bindings: readonly string[] = []): UnknownStatement {
  return { kind: "unknown", ...span(node, conversion), bindings };
}

/** Where a sequence without brackets ends: after its trailing comma if there is one, as in Python's ast. */
export function endOfSequence(last: TreeNode, container: TreeNode, conversion: Conversion): number | undefined {
  const rest = conversion.text.slice(last.endIndex, container.endIndex);
  const comma = /^(?:\s|\\\r?\n|#.*\n)*,/.exec(rest);
  return comma ? conversion.at(last.endIndex + comma[0].length) : undefined;
}
