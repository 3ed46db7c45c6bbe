import type { Node as TreeNode } from "web-tree-sitter";
import type { Argument, Expression, Lambda, Parameter } from "./ast";
import {
  type Conversion,
  type ConvertExpression,
  field,
  identifierOf,
  nameOf,
  optional,
  parts,
  required,
  sourceOf,
  span,
} from "./convert-context";

/** Calls and lambdas. */
export const calls: Readonly<Record<string, ConvertExpression>> = { call, lambda };

function call(node: TreeNode, c: Conversion): Expression {
  const callee = required(field(node, "function"), node, c);
  const list = field(node, "arguments");
  return { kind: "call", ...span(node, c), callee, args: list ? argumentsOf(list, c) : [] };
}

/** Arguments of a call or of a class definition; a bare generator is one positional argument. */
export function argumentsOf(list: TreeNode, c: Conversion): Argument[] {
  if (list.type === "generator_expression") return [positional(list, c)];
  return parts(list).map((node) => argument(node, c));
}

function argument(node: TreeNode, c: Conversion): Argument {
  switch (node.type) {
    case "keyword_argument": {
      const name = field(node, "name");
      const value = required(field(node, "value"), node, c);
      return { kind: "argument", ...span(node, c), name: name && identifierOf(name, c), star: "", value };
    }
    case "list_splat":
      return starred(node, "*", c);
    case "dictionary_splat":
      return starred(node, "**", c);
    default:
      return positional(node, c);
  }
}

function starred(node: TreeNode, star: "*" | "**", c: Conversion): Argument {
  return { kind: "argument", ...span(node, c), name: undefined, star, value: required(parts(node)[0], node, c) };
}

/** The argument's span leaves parentheses out, like that of its value. */
function positional(node: TreeNode, c: Conversion): Argument {
  const value = c.expression(node);
  if (value.kind === "starred")
    return { kind: "argument", start: value.start, end: value.end, name: undefined, star: "*", value: value.value };
  return { kind: "argument", start: value.start, end: value.end, name: undefined, star: "", value };
}

function lambda(node: TreeNode, c: Conversion): Lambda {
  const list = field(node, "parameters");
  const parameters = list ? parametersOf(list, c) : [];
  const outer = c.sawYield;
  const body = required(field(node, "body"), node, c);
  c.sawYield = outer;
  return { kind: "lambda", ...span(node, c), parameters, body };
}

/** Parameters of a `def` or `lambda` with their roles; separators only change the roles of others. */
export function parametersOf(list: TreeNode, c: Conversion): Parameter[] {
  let result: Parameter[] = [];
  let role: Parameter["role"] = "normal";
  for (const node of parts(list)) {
    if (node.type === "positional_separator") result = result.map((parameter) => ({ ...parameter, role: "positional" }));
    else if (node.type === "keyword_separator") role = "keyword";
    else {
      const read = parameter(node, role, c);
      if (read.role === "args") role = "keyword";
      result.push(read);
    }
  }
  return result;
}

function parameter(node: TreeNode, role: Parameter["role"], c: Conversion): Parameter {
  const named = field(node, "name") ?? (node.type === "typed_parameter" ? (parts(node)[0] ?? node) : node);
  const star = starOf(named);
  const identifier = star === undefined ? named : (parts(named)[0] ?? named);
  return {
    kind: "parameter",
    ...span(node, c),
    name: identifier.type === "identifier" ? nameOf(identifier, c) : { kind: "name", ...span(identifier, c), id: sourceOf(identifier, c) },
    role: star ?? role,
    annotation: optional(field(node, "type"), c),
    default: optional(field(node, "value"), c),
  };
}

function starOf(node: TreeNode): "args" | "kwargs" | undefined {
  if (node.type === "list_splat_pattern") return "args";
  return node.type === "dictionary_splat_pattern" ? "kwargs" : undefined;
}
