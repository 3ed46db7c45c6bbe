import type { ComprehensionClause, DictExpression, FormattedValue, Node, Pattern, Statement } from "./ast";

/** Calls `visit` for a node and everything below it, in source order. Return `false` to leave out what is below. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => boolean | undefined): void {
  const pending: { readonly node: Node; readonly parent: Node | undefined }[] = [{ node, parent: undefined }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (visit(next.node, next.parent) === false) continue;
    const parent = next.node;
    for (const child of childrenOf(parent).toReversed()) pending.push({ node: child, parent });
  }
}

/** Nodes from `root` down to the smallest one whose span holds the offset; empty if not even `root` does. */
export function pathTo(root: Node, offset: number): readonly Node[] {
  const path: Node[] = [];
  for (let node: Node | undefined = root; node; ) {
    path.push(node);
    node = childrenOf(node).find((child) => child.start <= offset && offset < child.end) ?? childEndingAt(node, offset);
  }
  return offset >= root.start && offset <= root.end ? path : [];
}

/** At the very end of a word the word is meant. */
function childEndingAt(node: Node, offset: number): Node | undefined {
  return childrenOf(node).find((child) => child.start < offset && offset === child.end);
}

/** The nodes directly below a node, in source order (decorators first, `body` of `a if b else c` before its test). */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "name":
    case "integer":
    case "float":
    case "complex":
    case "string":
    case "bytes":
    case "constant":
    case "unknown":
    case "imported":
    case "global":
    case "nonlocal":
    case "pass":
    case "break":
    case "continue":
      return [];
    case "import":
    case "importfrom":
      return node.names;
    case "if":
    case "while":
    case "for":
    case "try":
    case "handler":
    case "with":
    case "function":
    case "class":
    case "match":
    case "case":
      return childrenOfCompound(node);
    case "expression":
    case "assign":
    case "augassign":
    case "annassign":
    case "return":
    case "raise":
    case "assert":
    case "delete":
    case "typealias":
      return childrenOfSimple(node);
    default:
      return childrenOfExpression(node);
  }
}

type Optional<T> = T | undefined;

function present(...nodes: readonly Optional<Node>[]): readonly Node[] {
  return nodes.filter((node) => node !== undefined);
}

type Compound = Extract<Node, { kind: "if" | "while" | "for" | "try" | "handler" | "with" | "function" | "class" | "match" | "case" }>;

function childrenOfCompound(node: Compound): readonly Node[] {
  switch (node.kind) {
    case "if":
    case "while":
      return [node.test, ...node.body, ...node.otherwise];
    case "for":
      return [node.target, node.iterable, ...node.body, ...node.otherwise];
    case "try":
      return [...node.body, ...node.handlers, ...node.otherwise, ...node.finally];
    case "handler":
      return [...present(node.type, node.name), ...node.body];
    case "with":
      return [...node.items.flatMap((item) => present(item.context, item.target)), ...node.body];
    case "function":
      return [...node.decorators, node.name, ...node.parameters, ...present(node.returns), ...node.body];
    case "class":
      return [...node.decorators, node.name, ...node.args, ...node.body];
    case "match":
      return [node.subject, ...node.cases];
    case "case":
      return [...childrenOfPattern(node.pattern), ...present(node.guard), ...node.body];
  }
}

type Simple = Extract<
  Statement,
  { kind: "expression" | "assign" | "augassign" | "annassign" | "return" | "raise" | "assert" | "delete" | "typealias" }
>;

function childrenOfSimple(node: Simple): readonly Node[] {
  switch (node.kind) {
    case "expression":
      return [node.value];
    case "assign":
      return [...node.targets, node.value];
    case "augassign":
      return [node.target, node.value];
    case "annassign":
      return present(node.target, node.annotation, node.value);
    case "return":
      return present(node.value);
    case "raise":
      return present(node.exception, node.cause);
    case "assert":
      return present(node.test, node.message);
    case "delete":
      return node.targets;
    case "typealias":
      return [node.name, node.value];
  }
}

type Leaf = "name" | "integer" | "float" | "complex" | "string" | "bytes" | "constant" | "unknown";
type ExpressionLike = Exclude<Node, Statement | Compound | { kind: Leaf | "imported" }>;

function childrenOfExpression(node: ExpressionLike): readonly Node[] {
  switch (node.kind) {
    case "fstring":
      return fieldsOf(node.parts);
    case "formatted":
      return [node.value, ...fieldsOf(node.format ?? [])];
    case "list":
    case "tuple":
    case "set":
      return node.items;
    case "dict":
      return node.items.flatMap(dictItem);
    case "attribute":
    case "await":
    case "starred":
      return [node.value];
    case "argument":
      return [node.value];
    case "subscript":
      return [node.value, node.index];
    case "slice":
      return present(node.lower, node.upper, node.step);
    case "call":
      return [node.callee, ...node.args];
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "boolean":
      return node.values;
    case "comparison":
      return [node.left, ...node.links.map((link) => link.right)];
    case "conditional":
      return [node.body, node.test, node.otherwise];
    case "lambda":
      return [...node.parameters, node.body];
    case "parameter":
      return present(node.name, node.annotation, node.default);
    case "comprehension":
      return [node.element, ...node.clauses.flatMap(clause)];
    case "dictcomprehension":
      return [node.key, node.value, ...node.clauses.flatMap(clause)];
    case "yield":
      return present(node.value);
    case "walrus":
      return [node.target, node.value];
  }
}

function fieldsOf(parts: readonly (string | FormattedValue)[]): readonly FormattedValue[] {
  return parts.filter((part) => typeof part !== "string");
}

function dictItem({ key, value }: DictExpression["items"][number]): readonly Node[] {
  return present(key, value);
}

function clause({ target, iterable, conditions }: ComprehensionClause): readonly Node[] {
  return [target, iterable, ...conditions];
}

/** The expressions and names within a pattern; a pattern itself is no node. */
export function childrenOfPattern(pattern: Pattern): readonly Node[] {
  switch (pattern.kind) {
    case "value":
      return [pattern.value];
    case "capture":
    case "star":
      return present(pattern.name);
    case "sequence":
      return pattern.items.flatMap(childrenOfPattern);
    case "mapping":
      return [...pattern.items.flatMap((item) => [item.key, ...childrenOfPattern(item.pattern)]), ...present(pattern.rest)];
    case "classpattern":
      return [pattern.cls, ...[...pattern.positional, ...pattern.keywords.map((keyword) => keyword.pattern)].flatMap(childrenOfPattern)];
    case "or":
      return pattern.alternatives.flatMap(childrenOfPattern);
    case "as":
      return [...childrenOfPattern(pattern.pattern), pattern.name];
    case "unknownpattern":
      return pattern.bindings;
  }
}
