import type { Node as TreeNode } from "web-tree-sitter";
import type { Expression, ImportedName, Statement } from "./ast";
import { tupleIfSeveral } from "./convert-collections";
import {
  type Conversion,
  type ConvertStatement,
  dottedNameOf,
  field,
  identifierOf,
  nameOf,
  optional,
  parts,
  required,
  span,
  unknownStatement,
} from "./convert-context";
import { binaryOperatorOf } from "./convert-expressions";
import { targetOfTypeCall } from "./convert-misread";

/** Statements without a block. Python 2's `print x` and `exec x` are not here: they are unknown. */
export const simpleStatements: Readonly<Record<string, ConvertStatement>> = {
  expression_statement: expressionStatement,
  return_statement: (node, c) => ({ kind: "return", ...span(node, c), value: optional(parts(node)[0], c) }),
  raise_statement: raise,
  assert_statement: assert,
  delete_statement: remove,
  import_statement: (node, c) => ({ kind: "import", ...span(node, c), names: importedNames(parts(node), c) }),
  import_from_statement: importFrom,
  future_import_statement: (node, c) => ({
    kind: "importfrom",
    ...span(node, c),
    module: "__future__",
    level: 0,
    names: importedNames(parts(node), c),
  }),
  global_statement: (node, c) => ({ kind: "global", ...span(node, c), names: parts(node).map((name) => identifierOf(name, c)) }),
  nonlocal_statement: (node, c) => ({ kind: "nonlocal", ...span(node, c), names: parts(node).map((name) => identifierOf(name, c)) }),
  pass_statement: (node, c) => ({ kind: "pass", ...span(node, c) }),
  break_statement: (node, c) => ({ kind: "break", ...span(node, c) }),
  continue_statement: (node, c) => ({ kind: "continue", ...span(node, c) }),
  type_alias_statement: typeAlias,
};

function expressionStatement(node: TreeNode, c: Conversion): Statement {
  const children = parts(node);
  const only = children[0];
  if (!only) return unknownStatement(node, c);
  const bindings = only.type === "identifier" ? c.hole(only.startIndex) : undefined;
  if (bindings) return unknownStatement(node, c, bindings);
  if (only.type === "assignment") return assignment(only, c);
  if (only.type === "augmented_assignment") return augmentedAssignment(only, c);
  return { kind: "expression", ...span(node, c), value: tupleIfSeveral(children, node, c) };
}

/** `a = b = c` is nested to the right in the grammar. */
function assignment(node: TreeNode, c: Conversion): Statement {
  const left = field(node, "left");
  const right = field(node, "right");
  const type = field(node, "type");
  if (type) {
    const annotation = required(type, node, c);
    return { kind: "annassign", ...span(node, c), target: required(left, node, c), annotation, value: optional(right, c) };
  }
  const targets: Expression[] = [required(left, node, c)];
  let value = right;
  while (value?.type === "assignment") {
    targets.push(required(field(value, "left"), value, c));
    value = field(value, "right");
  }
  return { kind: "assign", ...span(node, c), targets, value: required(value, node, c) };
}

function augmentedAssignment(node: TreeNode, c: Conversion): Statement {
  const target = required(field(node, "left"), node, c);
  const operator = binaryOperatorOf(field(node, "operator")?.type.slice(0, -1) ?? "");
  if (!operator) return unknownStatement(node, c, target.kind === "name" ? [target.id] : []);
  return { kind: "augassign", ...span(node, c), target, operator, value: required(field(node, "right"), node, c) };
}

function raise(node: TreeNode, c: Conversion): Statement {
  const cause = field(node, "cause");
  const exception = parts(node).find((child) => child.id !== cause?.id);
  return { kind: "raise", ...span(node, c), exception: optional(exception, c), cause: optional(cause, c) };
}

function assert(node: TreeNode, c: Conversion): Statement {
  const [test, message] = parts(node);
  return { kind: "assert", ...span(node, c), test: required(test, node, c), message: optional(message, c) };
}

function remove(node: TreeNode, c: Conversion): Statement {
  const [list] = parts(node);
  const targets = list?.type === "expression_list" ? parts(list).map(c.expression) : [required(list, node, c)];
  return { kind: "delete", ...span(node, c), targets };
}

function importedNames(nodes: readonly TreeNode[], c: Conversion): ImportedName[] {
  return nodes.map((node) => {
    const name = field(node, "name") ?? node;
    const alias = field(node, "alias");
    return { kind: "imported", ...span(node, c), name: dottedNameOf(name, c), alias: alias && identifierOf(alias, c) };
  });
}

function importFrom(node: TreeNode, c: Conversion): Statement {
  const [module, ...names] = parts(node);
  if (!module) return unknownStatement(node, c);
  const dotted = dottedNameOf(module, c);
  const level = /^\.*/.exec(dotted)?.[0].length ?? 0;
  return { kind: "importfrom", ...span(node, c), module: dotted.slice(level), level, names: importedNames(names, c) };
}

function typeAlias(node: TreeNode, c: Conversion): Statement {
  const left = field(node, "left");
  const target = left && targetOfTypeCall(left, c);
  if (target) return { kind: "assign", ...span(node, c), targets: [target], value: required(field(node, "right"), node, c) };
  const name = left && leftmostIdentifier(left);
  if (!name) return unknownStatement(node, c);
  return { kind: "typealias", ...span(node, c), name: nameOf(name, c), value: required(field(node, "right"), node, c) };
}

function leftmostIdentifier(node: TreeNode): TreeNode | undefined {
  let current: TreeNode | undefined = node;
  while (current && current.type !== "identifier") current = parts(current)[0];
  return current;
}
