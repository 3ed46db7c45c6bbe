import type { Node as TreeNode } from "web-tree-sitter";
import type { Argument, BinaryOperator, Expression } from "./ast";
import { type Conversion, parts, span } from "./convert-context";

// Where the grammar reads Python otherwise than Python does.

/** `*f(x)` is read as a call of `*f`: the star belongs outside. */
export function withStarOutside(read: Expression): Expression {
  switch (read.kind) {
    case "call":
      return read.callee.kind === "starred" ? starred(read, { ...read, start: read.callee.value.start, callee: read.callee.value }) : read;
    case "attribute":
    case "subscript":
      return read.value.kind === "starred" ? starred(read, { ...read, start: read.value.value.start, value: read.value.value }) : read;
    case "binary":
      return read.left.kind === "starred" ? starred(read, { ...read, start: read.left.value.start, left: read.left.value }) : read;
    default:
      return read;
  }
}

function starred({ start, end }: Expression, value: Expression): Expression {
  return { kind: "starred", start, end, value };
}

/** `&` is read as binding less than `^`: such chains are grouped anew, `&` first. */
export function regroupBitwise(node: TreeNode, operatorOf: OperatorOf, c: Conversion): Expression | undefined {
  const { operands, operators } = bitwiseChain(node, operatorOf);
  if (!operators.includes("^") || !operators.includes("&")) return undefined;
  const terms: Term[] = [];
  operands.forEach((operand, index) => {
    const term: Term = { from: operand.startIndex, to: operand.endIndex, value: c.expression(operand) };
    const previous = operators[index - 1] === "&" ? terms.pop() : undefined;
    terms.push(previous ? join("&", previous, term, c) : term);
  });
  return terms.reduce((left, right) => join("^", left, right, c)).value;
}

type OperatorOf = (node: TreeNode) => BinaryOperator | undefined;

/** An operand with its parentheses. */
interface Term {
  readonly from: number;
  readonly to: number;
  readonly value: Expression;
}

function join(operator: BinaryOperator, left: Term, right: Term, c: Conversion): Term {
  const { from } = left;
  const { to } = right;
  return { from, to, value: { kind: "binary", start: c.at(from), end: c.at(to), operator, left: left.value, right: right.value } };
}

/** The operands of a chain of `&` and `^`, as far as it is not nested too deep. */
function bitwiseChain(node: TreeNode, operatorOf: OperatorOf, depth = 0): { operands: TreeNode[]; operators: BinaryOperator[] } {
  const operator = node.type === "binary_operator" && depth < MAX_CHAIN ? operatorOf(node) : undefined;
  const [left, right] = parts(node);
  if (!left || !right || (operator !== "&" && operator !== "^")) return { operands: [node], operators: [] };
  const before = bitwiseChain(left, operatorOf, depth + 1);
  const after = bitwiseChain(right, operatorOf, depth + 1);
  return { operands: [...before.operands, ...after.operands], operators: [...before.operators, operator, ...after.operators] };
}

const MAX_CHAIN = 100;

/** `type(x).y = value` is read as the declaration of a type: the target it really has, or undefined if it is a type. */
export function targetOfTypeCall(left: TreeNode, c: Conversion): Expression | undefined {
  let head: TreeNode | undefined = left;
  while (head && !BRACKETED.has(head.type)) head = parts(head)[0];
  if (!head) return undefined;
  const start = left.startIndex - (/type\s*$/.exec(c.text.slice(0, left.startIndex))?.[0].length ?? 0);
  const callee: Expression = { kind: "name", start: c.at(start), end: c.at(start + "type".length), id: "type" };
  const args = parts(head).map((node) => positional(node, c));
  const call: Expression = { kind: "call", start: callee.start, end: c.at(head.endIndex), callee, args };
  return withHead(c.expression(left), call);
}

const BRACKETED = new Set(["parenthesized_expression", "tuple"]);

function positional(node: TreeNode, c: Conversion): Argument {
  return { kind: "argument", ...span(node, c), name: undefined, star: "", value: c.expression(node) };
}

/** The innermost object of a chain of attributes and subscripts, exchanged. */
function withHead(read: Expression, head: Expression): Expression {
  if (read.kind !== "attribute" && read.kind !== "subscript") return head;
  return { ...read, start: head.start, value: withHead(read.value, head) };
}
