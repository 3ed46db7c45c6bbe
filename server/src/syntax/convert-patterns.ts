import type { Node as TreeNode } from "web-tree-sitter";
import type { Expression, Name, Pattern } from "./ast";
import {
  type Conversion,
  endOfSequence,
  identifierOf,
  nameOf,
  parts,
  required,
  sourceOf,
  span,
  unknownExpression,
} from "./convert-context";

/** The pattern of a `case`. */
export function convertPattern(node: TreeNode, c: Conversion): Pattern {
  if (c.depth >= MAX_DEPTH) return { kind: "unknownpattern", bindings: [] };
  c.depth += 1;
  const result = patternOf(node, c);
  c.depth -= 1;
  return result;
}

/** Beyond this nesting a pattern is unknown. */
const MAX_DEPTH = 400;

/** `[a, b]`, `(a, b)` or `a, b`. */
export function sequencePattern(nodes: readonly TreeNode[], c: Conversion): Pattern {
  return { kind: "sequence", items: nodes.map((node) => convertPattern(node, c)) };
}

function patternOf(node: TreeNode, c: Conversion): Pattern {
  switch (node.type) {
    case "case_pattern":
      return casePattern(node, c);
    case "as_pattern":
      return asPattern(node, c);
    case "union_pattern":
      return { kind: "or", alternatives: signed(node, c) };
    case "list_pattern":
      return sequencePattern(parts(node), c);
    case "tuple_pattern":
      return groupOrTuple(node, c);
    case "dict_pattern":
      return mapping(node, c);
    case "class_pattern":
      return classPattern(node, c);
    case "splat_pattern":
      return { kind: "star", name: splatName(node, c) };
    case "dotted_name":
      return dotted(node, c);
    case "complex_pattern":
      return { kind: "value", value: { kind: "complex", ...span(node, c) } };
    case "keyword_pattern":
      return unreadable(node, c);
    default:
      return { kind: "value", value: c.expression(node) };
  }
}

/** `-1` and `_` have no node of their own in the grammar: the sign and the underscore are anonymous. */
function casePattern(node: TreeNode, c: Conversion): Pattern {
  const [child] = parts(node);
  if (!child) return { kind: "capture", name: undefined };
  return sourceOf(node, c).startsWith("-") && child.startIndex > node.startIndex
    ? negative(node.startIndex, child, c)
    : convertPattern(child, c);
}

function negative(start: number, child: TreeNode, c: Conversion): Pattern {
  const operand = c.expression(child);
  return { kind: "value", value: { kind: "unary", start: c.at(start), end: operand.end, operator: "-", operand } };
}

/** Alternatives of an or-pattern, with their anonymous signs and underscores. */
function signed(node: TreeNode, c: Conversion): Pattern[] {
  const result: Pattern[] = [];
  let minus: number | undefined;
  for (const child of node.children) {
    if (child.isExtra || child.type === "|") continue;
    if (child.type === "-") minus = child.startIndex;
    else if (child.type === "_") result.push({ kind: "capture", name: undefined });
    else {
      result.push(minus === undefined ? convertPattern(child, c) : negative(minus, child, c));
      minus = undefined;
    }
  }
  return result;
}

function asPattern(node: TreeNode, c: Conversion): Pattern {
  const [pattern, name] = parts(node);
  if (!pattern || !name) return unreadable(node, c);
  return { kind: "as", pattern: convertPattern(pattern, c), name: nameOf(name, c) };
}

function groupOrTuple(node: TreeNode, c: Conversion): Pattern {
  const items = parts(node);
  const [only] = items;
  const isGroup = only && items.length === 1 && endOfSequence(only, node, c) === undefined && !isStar(only);
  return isGroup ? convertPattern(only, c) : sequencePattern(items, c);
}

function isStar(node: TreeNode): boolean {
  return parts(node)[0]?.type === "splat_pattern";
}

function splatName(node: TreeNode, c: Conversion): Name | undefined {
  const [name] = parts(node);
  return name && identifierOf(name, c) !== "_" ? nameOf(name, c) : undefined;
}

/** A bare name captures, a dotted one is a value. */
function dotted(node: TreeNode, c: Conversion): Pattern {
  const names = parts(node);
  const [first] = names;
  if (first && names.length === 1) return { kind: "capture", name: identifierOf(first, c) === "_" ? undefined : nameOf(first, c) };
  return { kind: "value", value: dottedExpression(node, c) };
}

function dottedExpression(node: TreeNode, c: Conversion): Expression {
  const [first, ...others] = parts(node);
  if (!first) return unknownExpression(node, c);
  let value: Expression = nameOf(first, c);
  for (const name of others) {
    value = { kind: "attribute", start: value.start, end: c.at(name.endIndex), value, attribute: identifierOf(name, c) };
  }
  return value;
}

function mapping(node: TreeNode, c: Conversion): Pattern {
  const items: { key: Expression; pattern: Pattern }[] = [];
  let rest: Name | undefined;
  let key: Pattern | undefined;
  let minus: number | undefined;
  for (const child of node.children) {
    if (child.type === "-") minus = child.startIndex;
    else if (child.type === "splat_pattern") rest = splatName(child, c);
    else if (child.type === "case_pattern" && key) {
      items.push({ key: keyOf(key, child, c), pattern: convertPattern(child, c) });
      key = undefined;
    } else if (child.isNamed && !child.isExtra) {
      key = minus === undefined ? convertPattern(child, c) : negative(minus, child, c);
      minus = undefined;
    }
  }
  return { kind: "mapping", items, rest };
}

function keyOf(pattern: Pattern, near: TreeNode, c: Conversion): Expression {
  return pattern.kind === "value" ? pattern.value : unknownExpression(near, c);
}

function classPattern(node: TreeNode, c: Conversion): Pattern {
  const [name, ...fields] = parts(node);
  const positional: Pattern[] = [];
  const keywords: { name: string; pattern: Pattern }[] = [];
  for (const item of fields) {
    const inner = parts(item)[0];
    if (inner?.type === "keyword_pattern") keywords.push(keyword(inner, c));
    else positional.push(convertPattern(item, c));
  }
  return { kind: "classpattern", cls: name ? dottedExpression(name, c) : required(name, node, c), positional, keywords };
}

function keyword(node: TreeNode, c: Conversion): { name: string; pattern: Pattern } {
  const [name, value] = parts(node);
  const before = name && c.text.slice(name.endIndex, value?.startIndex ?? node.endIndex);
  if (!name || before === undefined) return { name: "", pattern: unreadable(node, c) };
  if (!value) return { name: identifierOf(name, c), pattern: { kind: "capture", name: undefined } };
  const minus = before.indexOf("-");
  const pattern = minus < 0 ? convertPattern(value, c) : negative(name.endIndex + minus, value, c);
  return { name: identifierOf(name, c), pattern };
}

/** Only the names such a pattern binds are known. */
function unreadable(node: TreeNode, c: Conversion): Pattern {
  return { kind: "unknownpattern", bindings: node.descendantsOfType("identifier").map((name) => nameOf(name, c)) };
}
