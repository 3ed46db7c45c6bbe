/** Python's operators on Python's own values; tensors go to the library, objects to their dunder methods. */

import { tensorBinary, tensorUnary } from "../library/tensors/operators";
import {
  addDims,
  compareDims,
  type Dim,
  floorDivideDims,
  isInteger,
  lessThan,
  moduloDims,
  multiplyDims,
  powDims,
  subtractDims,
  UNKNOWN,
  type Verdict,
} from "../shape/dim";
import { anchorOf } from "../value/anchor";
import { elementOfList } from "../value/lists";
import { anyFloat, anyInt, anyString, bool, dimOf, float, int, keyOf, list, makeArgs, string, tuple, unknown } from "../value/make";
import { alternativesOf, joinAll, sameValue } from "../value/same";
import type { Value } from "../value/values";
import { findInClass } from "./attributes";
import { callValue } from "./calls";
import { distribute } from "./distribute";
import { textOf } from "./format";
import { itemsOf } from "./iteration";
import type { Run } from "./run";
import { truthOf } from "./truth";

const DUNDERS: Readonly<Record<string, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "truediv",
  "//": "floordiv",
  "%": "mod",
  "**": "pow",
  "@": "matmul",
  "<<": "lshift",
  ">>": "rshift",
  "&": "and",
  "|": "or",
  "^": "xor",
};

export function binary(run: Run, operator: string, left: Value, right: Value): Value {
  if (left.kind === "union" || right.kind === "union")
    return distribute(run, [alternativesOf(left), alternativesOf(right)], ([a = unknown, b = unknown]) => binary(run, operator, a, b));
  const own = dunder(run, operator, left, right);
  if (own) return own;
  if (isSymbol(left) || isSymbol(right)) return symbolic(operator, left, right);
  if (left.kind === "unknown" || right.kind === "unknown") return partlyUnknown(left, right);
  if (left.kind === "tensor" || right.kind === "tensor") return tensorBinary(operator, left, right, run.context);
  if (isNumber(left) && isNumber(right)) return arithmetic(operator, left, right);
  return sequences(run, operator, left, right);
}

/** A tensor and something unknown: a tensor, most likely broadcast; nothing is known of it. */
function partlyUnknown(_left: Value, _right: Value): Value {
  return unknown;
}

function dunder(run: Run, operator: string, left: Value, right: Value): Value | undefined {
  const name = DUNDERS[operator];
  if (!name) return undefined;
  for (const [self, other, method] of [
    [left, right, `__${name}__`],
    [right, left, `__r${name}__`],
  ] as const) {
    if (self.kind !== "object") continue;
    const found = findInClass(self.cls, method);
    if (found && (found.kind === "function" || found.kind === "native")) return callValue(run, found, makeArgs([self, other]));
  }
  return left.kind === "object" || right.kind === "object" ? unknown : undefined;
}

function isSymbol(value: Value): boolean {
  return value.kind === "unknown" && value.symbol !== undefined;
}

/** Arithmetic on a parameter that may be an integer: still unknown, but a symbolic one. */
function symbolic(operator: string, left: Value, right: Value): Value {
  const a = left.kind === "float" || left.kind === "none" ? undefined : dimOf(left);
  const b = right.kind === "float" || right.kind === "none" ? undefined : dimOf(right);
  if (a === undefined || b === undefined || a === null || b === null) return unknown;
  const result = integerArithmetic(operator, a, b);
  return result === undefined || result === null || (typeof result === "object" && result.kind === "unknown-dim")
    ? unknown
    : { kind: "unknown", symbol: result };
}

function isNumber(value: Value): value is Extract<Value, { kind: "int" | "float" | "bool" }> {
  return value.kind === "int" || value.kind === "float" || value.kind === "bool";
}

function integerArithmetic(operator: string, a: Dim, b: Dim): Dim | undefined {
  switch (operator) {
    case "+":
      return addDims(a, b);
    case "-":
      return subtractDims(a, b);
    case "*":
      return multiplyDims(a, b);
    case "//":
      return floorDivideDims(a, b);
    case "%":
      return moduloDims(a, b);
    case "**":
      return typeof b === "number" && b >= 0 ? powDims(a, b) : undefined;
    default:
      return undefined;
  }
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  if (left.kind !== "float" && right.kind !== "float" && operator !== "/") {
    const a = dimOf(left) ?? UNKNOWN;
    const b = dimOf(right) ?? UNKNOWN;
    const result = integerArithmetic(operator, a, b) ?? bitwise(operator, a, b);
    const anchor = anchorOf(operator, left, right);
    if (anchor) return { ...anyInt, anchor };
    return result === undefined || result === null ? anyInt : int(result);
  }
  const a = numberOf(left);
  const b = numberOf(right);
  return a === undefined || b === undefined ? anyFloat : float(floatArithmetic(operator, a, b));
}

function bitwise(operator: string, a: Dim, b: Dim): Dim | undefined {
  if (!isInteger(a) || !isInteger(b)) return undefined;
  switch (operator) {
    case "<<":
      return a * 2 ** b;
    case ">>":
      return Math.floor(a / 2 ** b);
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    default:
      return undefined;
  }
}

function numberOf(value: Value): number | undefined {
  if (value.kind === "float") return value.value;
  const dim = dimOf(value);
  return typeof dim === "number" ? dim : undefined;
}

function floatArithmetic(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? undefined : a / b;
    case "//":
      return b === 0 ? undefined : Math.floor(a / b);
    case "%":
      return b === 0 ? undefined : a - b * Math.floor(a / b);
    case "**":
      return a ** b;
    default:
      return undefined;
  }
}

function sequences(run: Run, operator: string, left: Value, right: Value): Value {
  if (operator === "+") {
    if (left.kind === "string" && right.kind === "string")
      return string(left.value === undefined || right.value === undefined ? undefined : left.value + right.value);
    if (left.kind === "tuple" && right.kind === "tuple") return tuple([...left.items, ...right.items]);
    if (left.kind === "list" && right.kind === "list")
      return list(
        left.items && right.items ? [...left.items, ...right.items] : undefined,
        joinAll([left, right].flatMap((each) => elementOfList(each) ?? [])),
      );
  }
  if (operator === "*") return repeated(left, right) ?? repeated(right, left) ?? unknown;
  if (operator === "%" && left.kind === "string") return anyString;
  if (operator === "|" && left.kind === "dict" && right.kind === "dict")
    return { kind: "dict", entries: new Map([...left.entries, ...right.entries]), open: left.open || right.open };
  if ((operator === "-" || operator === "|" || operator === "&") && left.kind === "set") return setOperation(run, operator, left, right);
  return unknown;
}

function setOperation(run: Run, operator: string, left: Value, right: Value): Value {
  const a = itemsOf(run, left);
  const b = itemsOf(run, right);
  if (!a || !b || [...a, ...b].some((each) => keyOf(each) === undefined)) return { kind: "set", items: undefined };
  const has = (items: readonly Value[], each: Value): boolean => items.some((other) => sameValue(other, each));
  if (operator === "|") return { kind: "set", items: [...a, ...b.filter((each) => !has(a, each))] };
  return { kind: "set", items: a.filter((each) => has(b, each) === (operator === "&")) };
}

const REPEAT_LIMIT = 10_000;

function repeated(sequence: Value, times: Value): Value | undefined {
  if (sequence.kind !== "list" && sequence.kind !== "tuple" && sequence.kind !== "string") return undefined;
  const count = dimOf(times);
  const size = sequence.kind === "string" ? sequence.value?.length : sequence.items?.length;
  if (count === undefined) return undefined;
  if (typeof count !== "number" || size === undefined || count * size > REPEAT_LIMIT)
    return sequence.kind === "list" ? list(undefined, elementOfList(sequence)) : sequence.kind === "string" ? anyString : unknown;
  if (sequence.kind === "string") return string(sequence.value?.repeat(Math.max(0, count)));
  const items = Array.from({ length: Math.max(0, count) }, () => sequence.items ?? []).flat();
  return sequence.kind === "list" ? list(items) : tuple(items);
}

export function unary(run: Run, operator: string, value: Value): Value {
  if (operator === "not") return bool(negated(truthOf(run, value)));
  if (value.kind === "union") return distribute(run, [value.alternatives], ([each = unknown]) => unary(run, operator, each));
  if (value.kind === "tensor") return tensorUnary(operator, value, run.context);
  if (value.kind === "float") return operator === "-" ? float(value.value === undefined ? undefined : -value.value) : value;
  if (value.kind === "int" || value.kind === "bool") {
    const dim = dimOf(value) ?? UNKNOWN;
    if (operator === "+") return int(dim ?? UNKNOWN);
    return binaryMinus(operator === "-" ? 0 : -1, dim);
  }
  return unknown;
}

function binaryMinus(from: number, dim: Dim): Value {
  const result = subtractDims(from, dim);
  return result === null ? anyInt : int(result);
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** One link of a comparison. */
export function compare(run: Run, operator: string, left: Value, right: Value): Value {
  if (operator === "in" || operator === "not in") {
    const found = contains(run, right, left);
    return bool(operator === "in" ? found : negated(found));
  }
  if (left.kind === "union" || right.kind === "union")
    return joinAll(alternativesOf(left).flatMap((a) => alternativesOf(right).map((b) => compare(run, operator, a, b))));
  if (operator === "is" || operator === "is not") {
    const same = identical(left, right);
    return bool(operator === "is" ? same : negated(same));
  }
  // Anything may define a comparison of its own: an array compares element by element.
  if (left.kind === "unknown" || right.kind === "unknown" || left.kind === "object" || right.kind === "object") return unknown;
  if (left.kind === "tensor" || right.kind === "tensor") {
    if (left.kind === "none" || right.kind === "none") return bool(operator === "!=");
    return tensorBinary(operator, left, right, run.context);
  }
  if (operator === "==" || operator === "!=") {
    const same = equal(left, right);
    return bool(operator === "==" ? same : negated(same));
  }
  return bool(ordered(operator, left, right));
}

function identical(left: Value, right: Value): boolean | undefined {
  if (left.kind === "unknown" || right.kind === "unknown") return undefined;
  if (left.kind === "none" || right.kind === "none") return left.kind === right.kind;
  if (left === right) return true;
  if (left.kind !== right.kind) return false;
  return left.kind === "bool"
    ? equal(left, right)
    : left.kind === "class" || left.kind === "object" || left.kind === "list" || left.kind === "dict"
      ? false
      : undefined;
}

/** `left == right` where it is known. */
export function equal(left: Value, right: Value): boolean | undefined {
  if (left.kind === "unknown" || right.kind === "unknown" || left.kind === "union" || right.kind === "union") return undefined;
  if (isNumber(left) && isNumber(right)) return equalNumbers(left, right);
  if (left.kind !== right.kind) return isPlain(left) && isPlain(right) ? false : undefined;
  if (left.kind === "string" && right.kind === "string")
    return left.value === undefined || right.value === undefined ? undefined : left.value === right.value;
  if (left.kind === "none") return true;
  if ((left.kind === "tuple" && right.kind === "tuple") || (left.kind === "list" && right.kind === "list"))
    return equalItems(left.items, right.items);
  return left === right ? true : undefined;
}

function equalNumbers(left: Value, right: Value): boolean | undefined {
  const a = left.kind === "float" ? left.value : dimOf(left);
  const b = right.kind === "float" ? right.value : dimOf(right);
  if (a === undefined || b === undefined) return undefined;
  const verdict: Verdict = compareDims(a, b);
  return verdict === "maybe" ? undefined : verdict === "yes";
}

function equalItems(a: readonly Value[] | undefined, b: readonly Value[] | undefined): boolean | undefined {
  if (!a || !b) return undefined;
  if (a.length !== b.length) return false;
  const each = a.map((item, i) => equal(item, b[i] ?? unknown));
  return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
}

function isPlain(value: Value): boolean {
  return ["int", "float", "bool", "string", "none", "tuple", "list", "dict"].includes(value.kind);
}

function ordered(operator: string, left: Value, right: Value): boolean | undefined {
  if (isNumber(left) && isNumber(right)) {
    if (left.kind === "float" || right.kind === "float") {
      const a = numberOf(left);
      const b = numberOf(right);
      return a === undefined || b === undefined ? undefined : orderedNumbers(operator, a, b);
    }
    return orderedDims(operator, dimOf(left) ?? UNKNOWN, dimOf(right) ?? UNKNOWN);
  }
  const a = textOf(left);
  const b = textOf(right);
  if (left.kind === "string" && right.kind === "string" && a !== undefined && b !== undefined)
    return orderedNumbers(operator, a < b ? -1 : a > b ? 1 : 0, 0);
  return undefined;
}

function orderedNumbers(operator: string, a: number, b: number): boolean {
  return operator === "<" ? a < b : operator === "<=" ? a <= b : operator === ">" ? a > b : a >= b;
}

function orderedDims(operator: string, a: Dim, b: Dim): boolean | undefined {
  if (typeof a === "number" && typeof b === "number") return orderedNumbers(operator, a, b);
  const [less, negate] =
    operator === "<"
      ? [lessThan(a, b), false]
      : operator === ">"
        ? [lessThan(b, a), false]
        : operator === ">="
          ? [lessThan(a, b), true]
          : [lessThan(b, a), true];
  return less === "maybe" ? undefined : (less === "yes") !== negate;
}

function contains(run: Run, container: Value, item: Value): boolean | undefined {
  if (container.kind === "dict") {
    const key = keyOf(item);
    if (key === undefined) return undefined;
    return container.entries.has(key) ? true : container.open ? undefined : false;
  }
  if (container.kind === "string")
    return item.kind === "string" && item.value !== undefined && container.value !== undefined
      ? container.value.includes(item.value)
      : undefined;
  if (container.kind === "object" || container.kind === "tensor") return undefined;
  const items = itemsOf(run, container);
  if (!items) return undefined;
  const each = items.map((other) => equal(item, other));
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
}
