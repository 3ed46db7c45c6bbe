import type { Node as TreeNode } from "web-tree-sitter";
import type { Comprehension, ComprehensionClause, DictExpression, Expression, TupleExpression } from "./ast";
import { type Conversion, type ConvertExpression, endOfSequence, field, parts, required, sourceOf, span } from "./convert-context";

/** Displays and comprehensions. */
export const collections: Readonly<Record<string, ConvertExpression>> = {
  list: (node, c) => ({ kind: "list", ...span(node, c), items: items(node, c) }),
  list_pattern: (node, c) => ({ kind: "list", ...span(node, c), items: items(node, c) }),
  set: (node, c) => ({ kind: "set", ...span(node, c), items: items(node, c) }),
  tuple: (node, c) => ({ kind: "tuple", ...span(node, c), items: items(node, c) }),
  tuple_pattern: tuplePattern,
  expression_list: (node, c) => ({ kind: "tuple", ...span(node, c), items: items(node, c) }),
  pattern_list: (node, c) => ({ kind: "tuple", ...span(node, c), items: items(node, c) }),
  dictionary: (node, c) => ({ kind: "dict", ...span(node, c), items: parts(node).map((item) => dictItem(item, c)) }),
  list_comprehension: (node, c) => comprehension("list", node, c),
  set_comprehension: (node, c) => comprehension("set", node, c),
  generator_expression: (node, c) => comprehension("generator", node, c),
  dictionary_comprehension: dictComprehension,
};

function items(node: TreeNode, c: Conversion): Expression[] {
  return parts(node).map(c.expression);
}

/** `(a) = 1` binds a name, not a tuple. */
function tuplePattern(node: TreeNode, c: Conversion): Expression {
  const [only, ...rest] = parts(node);
  if (only && rest.length === 0 && endOfSequence(only, node, c) === undefined) return c.expression(only);
  return { kind: "tuple", ...span(node, c), items: items(node, c) };
}

/** One node stands for itself; several, or one with a trailing comma inside `container`, are a tuple. */
export function tupleIfSeveral(nodes: readonly TreeNode[], container: TreeNode, c: Conversion): Expression {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) return required(undefined, container, c);
  const end = endOfSequence(last, container, c);
  if (first === last && end === undefined) return c.expression(first);
  const tuple: TupleExpression = {
    kind: "tuple",
    start: c.at(first.startIndex),
    end: end ?? c.at(last.endIndex),
    items: nodes.map(c.expression),
  };
  return tuple;
}

function dictItem(node: TreeNode, c: Conversion): DictExpression["items"][number] {
  if (node.type === "pair") return { key: required(field(node, "key"), node, c), value: required(field(node, "value"), node, c) };
  return { key: undefined, value: required(parts(node)[0], node, c) };
}

function comprehension(of: Comprehension["of"], node: TreeNode, c: Conversion): Comprehension {
  const element = required(field(node, "body"), node, c);
  return { kind: "comprehension", ...span(node, c), of, element, clauses: clauses(node, c) };
}

function dictComprehension(node: TreeNode, c: Conversion): Expression {
  const pair = field(node, "body") ?? node;
  const key = required(field(pair, "key"), pair, c);
  const value = required(field(pair, "value"), pair, c);
  return { kind: "dictcomprehension", ...span(node, c), key, value, clauses: clauses(node, c) };
}

function clauses(node: TreeNode, c: Conversion): ComprehensionClause[] {
  const result: { target: Expression; iterable: Expression; conditions: Expression[] }[] = [];
  for (const child of parts(node)) {
    if (child.type === "for_in_clause") result.push({ ...forClause(child, c), conditions: [] });
    else if (child.type === "if_clause") result.at(-1)?.conditions.push(required(parts(child)[0], child, c));
  }
  return result;
}

function forClause(node: TreeNode, c: Conversion): { target: Expression; iterable: Expression } {
  const [target, ...iterables] = parts(node).filter((part) => sourceOf(part, c) !== "");
  return { target: required(target, node, c), iterable: tupleIfSeveral(iterables, node, c) };
}
