import type { Node as TreeNode } from "web-tree-sitter";
import type { ExceptHandler, Expression, If, MatchCase, Statement, With } from "./ast";
import { argumentsOf, parametersOf } from "./convert-calls";
import { tupleIfSeveral } from "./convert-collections";
import {
  type Conversion,
  type ConvertStatement,
  endOfSequence,
  field,
  nameOf,
  optional,
  parts,
  required,
  unknownStatement,
} from "./convert-context";
import { convertPattern, sequencePattern } from "./convert-patterns";

/** Statements with blocks. Each ends where its last statement ends, as in Python's ast. */
export const compoundStatements: Readonly<Record<string, ConvertStatement>> = {
  if_statement: ifStatement,
  while_statement: whileStatement,
  for_statement: forStatement,
  try_statement: tryStatement,
  with_statement: withStatement,
  function_definition: (node, c) => functionDefinition(node, [], c),
  class_definition: (node, c) => classDefinition(node, [], c),
  decorated_definition: decorated,
  match_statement: matchStatement,
};

type Block = readonly Statement[];

function bodyOf(node: TreeNode, name: string, c: Conversion): Block {
  const block = field(node, name) ?? parts(node).find((child) => child.type === "block");
  return block ? c.block(block) : [unknownStatement(node, c)];
}

/** From the start of `node` to the end of the last statement of the last block that has one. */
function spanTo(node: TreeNode, blocks: readonly Block[], c: Conversion): { start: number; end: number } {
  const last = blocks.findLast((block) => block.length > 0)?.at(-1);
  return { start: c.at(node.startIndex), end: last ? last.end : c.at(node.endIndex) };
}

function isAsync(node: TreeNode): boolean {
  return node.child(0)?.type === "async";
}

function ifStatement(node: TreeNode, c: Conversion): Statement {
  const clauses = parts(node).filter((child) => child.type === "elif_clause" || child.type === "else_clause");
  const elifs = clauses.filter((child) => child.type === "elif_clause");
  const beyond = elifs[MAX_ELIFS];
  const heads = [node, ...elifs.slice(0, MAX_ELIFS)];
  const tests = heads.map((head) => ({
    head,
    test: required(field(head, "condition"), head, c),
    body: bodyOf(head, "consequence", c),
  }));
  const last = clauses.at(-1);
  const elseBody = last?.type === "else_clause" ? bodyOf(last, "body", c) : [];
  let otherwise: Block = beyond ? [unknownStatement(beyond, c)] : elseBody;
  let result: Statement = unknownStatement(node, c);
  for (const { head, test, body } of tests.reverse()) {
    const statement: If = { kind: "if", ...spanTo(head, [body, otherwise], c), test, body, otherwise };
    result = statement;
    otherwise = [statement];
  }
  return result;
}

/** Each `elif` nests one deeper; beyond this many the rest is unknown. */
const MAX_ELIFS = 200;

function elseOf(node: TreeNode, c: Conversion): Block {
  const clause = parts(node).find((child) => child.type === "else_clause");
  return clause ? bodyOf(clause, "body", c) : [];
}

function whileStatement(node: TreeNode, c: Conversion): Statement {
  const test = required(field(node, "condition"), node, c);
  const body = bodyOf(node, "body", c);
  const otherwise = elseOf(node, c);
  return { kind: "while", ...spanTo(node, [body, otherwise], c), test, body, otherwise };
}

function forStatement(node: TreeNode, c: Conversion): Statement {
  const target = required(field(node, "left"), node, c);
  const iterable = required(field(node, "right"), node, c);
  const body = bodyOf(node, "body", c);
  const otherwise = elseOf(node, c);
  return { kind: "for", ...spanTo(node, [body, otherwise], c), async: isAsync(node), target, iterable, body, otherwise };
}

function tryStatement(node: TreeNode, c: Conversion): Statement {
  const children = parts(node);
  const body = bodyOf(node, "body", c);
  const handlers = children.filter((child) => child.type === "except_clause").map((child) => handler(child, c));
  const otherwise = elseOf(node, c);
  const last = children.find((child) => child.type === "finally_clause");
  const final = last ? bodyOf(last, "body", c) : [];
  const blocks = [body, ...handlers.map((one) => one.body), otherwise, final];
  return { kind: "try", ...spanTo(node, blocks, c), body, handlers, otherwise, finally: final };
}

function handler(node: TreeNode, c: Conversion): ExceptHandler {
  const body = bodyOf(node, "body", c);
  const where = spanTo(node, [body], c);
  const values = parts(node).filter((child) => child.type !== "block");
  const named = values.length === 1 && values[0]?.type === "as_pattern" ? values[0] : undefined;
  if (named) {
    const { context, alias } = asPattern(named, c);
    const name = alias?.type === "identifier" ? nameOf(alias, c) : undefined;
    return { kind: "handler", ...where, type: context, name, body };
  }
  const type = values.length > 0 ? tupleIfSeveral(values, node, c) : undefined;
  return { kind: "handler", ...where, type, name: undefined, body };
}

/** `context as alias`. */
function asPattern(node: TreeNode, c: Conversion): { context: Expression; alias: TreeNode | undefined } {
  const [value, target] = parts(node);
  return { context: required(value, node, c), alias: target && parts(target)[0] };
}

function withStatement(node: TreeNode, c: Conversion): Statement {
  const clause = parts(node).find((child) => child.type === "with_clause");
  const items = clause ? parts(clause).map((item) => withItem(item, c)) : [];
  const body = bodyOf(node, "body", c);
  return { kind: "with", ...spanTo(node, [body], c), async: isAsync(node), items, body };
}

function withItem(node: TreeNode, c: Conversion): With["items"][number] {
  const outer = parts(node)[0];
  const inner = outer?.type === "parenthesized_expression" ? parts(outer)[0] : undefined;
  const value = inner?.type === "as_pattern" ? inner : outer;
  if (value?.type !== "as_pattern") return { context: required(value, node, c), target: undefined };
  const { context, alias } = asPattern(value, c);
  return { context, target: optional(alias, c) };
}

function decorated(node: TreeNode, c: Conversion): Statement {
  const decorators = parts(node)
    .filter((child) => child.type === "decorator")
    .map((child) => required(parts(child)[0], child, c));
  const definition = field(node, "definition");
  if (definition?.type === "class_definition") return classDefinition(definition, decorators, c);
  return definition ? functionDefinition(definition, decorators, c) : unknownStatement(node, c);
}

function functionDefinition(node: TreeNode, decorators: readonly Expression[], c: Conversion): Statement {
  const name = field(node, "name");
  const list = field(node, "parameters");
  if (!name || !list) return unknownStatement(node, c);
  const parameters = parametersOf(list, c);
  const returns = optional(field(node, "return_type"), c);
  const outer = c.sawYield;
  c.sawYield = false;
  const body = bodyOf(node, "body", c);
  const generator = c.sawYield;
  c.sawYield = outer;
  const where = spanTo(node, [body], c);
  return { kind: "function", ...where, async: isAsync(node), name: nameOf(name, c), decorators, parameters, returns, body, generator };
}

function classDefinition(node: TreeNode, decorators: readonly Expression[], c: Conversion): Statement {
  const name = field(node, "name");
  if (!name) return unknownStatement(node, c);
  const list = field(node, "superclasses");
  const args = list ? argumentsOf(list, c) : [];
  const body = bodyOf(node, "body", c);
  return { kind: "class", ...spanTo(node, [body], c), name: nameOf(name, c), decorators, args, body };
}

function matchStatement(node: TreeNode, c: Conversion): Statement {
  const children = parts(node);
  const block = children.find((child) => child.type === "block");
  const cases = block ? parts(block).map((child) => matchCase(child, c)) : [];
  const subjects = children.filter((child) => child.id !== block?.id);
  const subject = tupleIfSeveral(subjects, node, c);
  return {
    kind: "match",
    ...spanTo(
      node,
      cases.map((one) => one.body),
      c,
    ),
    subject,
    cases,
  };
}

function matchCase(node: TreeNode, c: Conversion): MatchCase {
  const patterns = parts(node).filter((child) => child.type === "case_pattern");
  const [first] = patterns;
  const last = patterns.at(-1);
  const isSequence = patterns.length > 1 || (last && endOfSequence(last, node, c) !== undefined);
  const guard = field(node, "guard");
  const body = bodyOf(node, "consequence", c);
  return {
    kind: "case",
    ...spanTo(node, [body], c),
    pattern: first && !isSequence ? convertPattern(first, c) : sequencePattern(patterns, c),
    guard: guard && required(parts(guard)[0], guard, c),
    body,
  };
}
