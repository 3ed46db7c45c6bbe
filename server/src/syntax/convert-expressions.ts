import type { Node as TreeNode } from "web-tree-sitter";
import type { BinaryOperator, ComparisonOperator, Expression, Slice, UnaryOperation } from "./ast";
import { calls } from "./convert-calls";
import { collections, tupleIfSeveral } from "./convert-collections";
import {
  type Conversion,
  type ConvertExpression,
  field,
  identifierOf,
  nameOf,
  parts,
  required,
  span,
  unknownExpression,
} from "./convert-context";
import { literals } from "./convert-literals";
import { regroupBitwise, withStarOutside } from "./convert-misread";

/** Beyond this nesting an expression is unknown; Python itself stops at 200 parentheses. */
const MAX_DEPTH = 400;

/** Converts any expression, assignment target or annotation; what has no meaning of its own is unknown. */
export function convertExpression(node: TreeNode, c: Conversion): Expression {
  const convert = expressions.get(node.type);
  if (!convert || c.depth >= MAX_DEPTH) return unknownExpression(node, c);
  c.depth += 1;
  const result = convert(node, c);
  c.depth -= 1;
  return withStarOutside(result);
}

const operators: Readonly<Record<string, ConvertExpression>> = {
  identifier,
  attribute,
  subscript,
  slice,
  parenthesized_expression: (node, c) => required(parts(node)[0], node, c),
  unary_operator: unary,
  not_operator: (node, c) => ({ kind: "unary", ...span(node, c), operator: "not", operand: required(field(node, "argument"), node, c) }),
  binary_operator: binary,
  boolean_operator: boolean,
  comparison_operator: comparison,
  conditional_expression: conditional,
  named_expression: walrus,
  await: (node, c) => ({ kind: "await", ...span(node, c), value: required(parts(node)[0], node, c) }),
  yield: yieldExpression,
  list_splat: starred,
  list_splat_pattern: starred,
};

/** Annotations have node kinds of their own in the grammar; in Python they are expressions. */
const annotations: Readonly<Record<string, ConvertExpression>> = {
  type: (node, c) => required(parts(node)[0], node, c),
  generic_type: genericType,
  union_type: binary,
  member_type: attribute,
  splat_type: starred,
  constrained_type: slice,
};

const expressions: ReadonlyMap<string, ConvertExpression> = new Map(
  Object.entries({ ...operators, ...literals, ...collections, ...calls, ...annotations }),
);

function identifier(node: TreeNode, c: Conversion): Expression {
  return c.hole(node.startIndex) ? unknownExpression(node, c) : nameOf(node, c);
}

function attribute(node: TreeNode, c: Conversion): Expression {
  const [value, name] = parts(node);
  return { kind: "attribute", ...span(node, c), value: required(value, node, c), attribute: name ? identifierOf(name, c) : "" };
}

function subscript(node: TreeNode, c: Conversion): Expression {
  const [value, ...indices] = parts(node);
  return { kind: "subscript", ...span(node, c), value: required(value, node, c), index: indexOf(indices, node, c) };
}

/** `x[*a]` has a tuple with one starred item, as in Python's ast. */
function indexOf(indices: readonly TreeNode[], container: TreeNode, c: Conversion): Expression {
  const index = tupleIfSeveral(indices, container, c);
  return index.kind === "starred" ? { kind: "tuple", start: index.start, end: index.end, items: [index] } : index;
}

function genericType(node: TreeNode, c: Conversion): Expression {
  const [value, list] = parts(node);
  const index = list ? indexOf(parts(list), list, c) : unknownExpression(node, c);
  return { kind: "subscript", ...span(node, c), value: required(value, node, c), index };
}

function slice(node: TreeNode, c: Conversion): Slice {
  const bounds: [Expression | undefined, Expression | undefined, Expression | undefined] = [undefined, undefined, undefined];
  let place = 0;
  for (const child of node.children) {
    if (child.type === ":") place += 1;
    else if (child.isNamed && !child.isExtra) bounds[place] = c.expression(child);
  }
  return { kind: "slice", ...span(node, c), lower: bounds[0], upper: bounds[1], step: bounds[2] };
}

function starred(node: TreeNode, c: Conversion): Expression {
  return { kind: "starred", ...span(node, c), value: required(parts(node)[0], node, c) };
}

function unary(node: TreeNode, c: Conversion): UnaryOperation {
  const sign = c.text.charAt(node.startIndex);
  const operator = sign === "+" || sign === "~" ? sign : "-";
  return { kind: "unary", ...span(node, c), operator, operand: required(parts(node)[0], node, c) };
}

function binary(node: TreeNode, c: Conversion): Expression {
  const [left, right] = parts(node);
  const operator = operatorIn(node, c);
  if (!left || !right || !operator) return unknownExpression(node, c);
  const regrouped = operator === "&" ? regroupBitwise(node, (inner) => operatorIn(inner, c), c) : undefined;
  if (regrouped) return regrouped;
  return { kind: "binary", ...span(node, c), operator, left: c.expression(left), right: c.expression(right) };
}

function operatorIn(node: TreeNode, c: Conversion): BinaryOperator | undefined {
  const [left, right] = parts(node);
  return left && right && binaryOperatorOf(operatorBetween(left, right, c));
}

/** The operator written so, if it is one. */
export function binaryOperatorOf(source: string): BinaryOperator | undefined {
  return binaryOperators.get(source);
}

const binaryOperators: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>(
  (["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"] as const).map((operator) => [operator, operator]),
);

/** What stands between two operands, without comments and line breaks. */
function operatorBetween(left: TreeNode, right: TreeNode, c: Conversion): string {
  const source = c.text.slice(left.endIndex, right.startIndex);
  const bare = /[#\\]/.test(source) ? source.replace(/#.*|\\(?=\r?\n)/g, "") : source;
  return bare.trim().replace(/\s+/g, " ");
}

/** `a and b and c` is one operation; parentheses or another operator start a new one. */
function boolean(node: TreeNode, c: Conversion): Expression {
  const operator = operatorOf(node);
  const values: Expression[] = [];
  let current = node;
  for (;;) {
    const [left, right] = parts(current);
    values.push(required(right, current, c));
    if (left?.type !== "boolean_operator" || operatorOf(left) !== operator) {
      values.push(required(left, current, c));
      return { kind: "boolean", ...span(node, c), operator, values: values.reverse() };
    }
    current = left;
  }
}

function operatorOf(node: TreeNode): "and" | "or" {
  return field(node, "operator")?.type === "or" ? "or" : "and";
}

function comparison(node: TreeNode, c: Conversion): Expression {
  const [left, ...others] = parts(node);
  const links: { operator: ComparisonOperator; right: Expression }[] = [];
  let previous = left;
  for (const right of others) {
    const operator = previous && comparisonOperators.get(operatorBetween(previous, right, c));
    if (!operator) return unknownExpression(node, c);
    links.push({ operator, right: c.expression(right) });
    previous = right;
  }
  return { kind: "comparison", ...span(node, c), left: required(left, node, c), links };
}

const comparisonOperators: ReadonlyMap<string, ComparisonOperator> = new Map<string, ComparisonOperator>([
  ...(["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"] as const).map((operator) => [operator, operator] as const),
  ["<>", "!="],
]);

function conditional(node: TreeNode, c: Conversion): Expression {
  const [body, test, otherwise] = parts(node);
  return {
    kind: "conditional",
    ...span(node, c),
    test: required(test, node, c),
    body: required(body, node, c),
    otherwise: required(otherwise, node, c),
  };
}

function walrus(node: TreeNode, c: Conversion): Expression {
  const [target, value] = parts(node);
  if (!target) return unknownExpression(node, c);
  return { kind: "walrus", ...span(node, c), target: nameOf(target, c), value: required(value, node, c) };
}

function yieldExpression(node: TreeNode, c: Conversion): Expression {
  c.sawYield = true;
  const value = parts(node)[0];
  const from = node.child(1)?.type === "from";
  return { kind: "yield", ...span(node, c), from, value: value && c.expression(value) };
}
