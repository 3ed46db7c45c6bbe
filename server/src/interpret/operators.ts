/** Python's operators on Python's own values; tensors go to the library, objects to their dunder methods. */

import { compareValues } from "../library/python/order";
import { setAlgebra } from "../library/python/set-methods";
import { percentFormat } from "../library/python/template";
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
import { fail } from "../shape/problem";
import { anchorOf } from "../value/anchor";
import { display } from "../value/display";
import { elementOfList } from "../value/lists";
import { anyFloat, anyInt, anyString, bool, dimOf, float, int, keyOf, list, set, string, tuple, unknown } from "../value/make";
import { alternativesOf, joinAll } from "../value/same";
import type { DictValue, Value } from "../value/values";
import { distribute } from "./distribute";
import { objectBinary, objectComparison, objectContains, objectUnary } from "./dunders";
import { itemsOf } from "./iteration";
import type { Run } from "./run";
import { truthOf } from "./truth";

export function binary(run: Run, operator: string, left: Value, right: Value): Value {
  if (left.kind === "union" || right.kind === "union")
    return distribute(run, [alternativesOf(left), alternativesOf(right)], ([a = unknown, b = unknown]) => binary(run, operator, a, b));
  const own = objectBinary(run, operator, left, right);
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
    if (operator === "**" && !(typeof b === "number" && b >= 0)) return isInteger(a) && isInteger(b) && a !== 0 ? float(a ** b) : unknown;
    if (left.kind === "bool" && right.kind === "bool" && BOOLEAN.has(operator)) return booleanAlgebra(operator, left.value, right.value);
    const result = integerArithmetic(operator, a, b) ?? bitwise(operator, a, b);
    const anchor = anchorOf(operator, left, right);
    if (anchor) return { ...anyInt, anchor };
    // Larger integers are not exact here.
    const inexact = typeof result === "number" && !Number.isSafeInteger(result);
    return result === undefined || result === null || inexact ? anyInt : int(result);
  }
  const a = numberOf(left);
  const b = numberOf(right);
  return a === undefined || b === undefined ? anyFloat : float(floatArithmetic(operator, a, b));
}

const BOOLEAN: ReadonlySet<string> = new Set(["&", "|", "^"]);

function booleanAlgebra(operator: string, a: boolean | undefined, b: boolean | undefined): Value {
  if (operator === "&" && (a === false || b === false)) return bool(false);
  if (operator === "|" && (a === true || b === true)) return bool(true);
  if (a === undefined || b === undefined) return bool(undefined);
  return bool(operator === "&" ? a && b : operator === "|" ? a || b : a !== b);
}

function bitwise(operator: string, a: Dim, b: Dim): Dim | undefined {
  if (!isInteger(a) || !isInteger(b)) return undefined;
  switch (operator) {
    case "<<":
      return b < 0 ? undefined : a * 2 ** b;
    case ">>":
      return b < 0 ? undefined : Math.floor(a / 2 ** b);
    case "&":
      return Number(BigInt(a) & BigInt(b));
    case "|":
      return Number(BigInt(a) | BigInt(b));
    case "^":
      return Number(BigInt(a) ^ BigInt(b));
    default:
      return undefined;
  }
}

function numberOf(value: Value): number | undefined {
  if (value.kind === "float") return value.value;
  const dim = dimOf(value);
  return typeof dim === "number" ? dim : undefined;
}

/** The remainder has the sign of the divisor. */
function remainder(a: number, b: number): number {
  const rest = a % b;
  if (rest === 0) return b < 0 ? -0 : 0;
  return rest < 0 !== b < 0 ? rest + b : rest;
}

/** As Python computes it: of what the remainder leaves. */
function floorQuotient(a: number, b: number): number {
  const quotient = (a - remainder(a, b)) / b;
  if (quotient === 0) return a < 0 !== b < 0 ? -0 : 0;
  const low = Math.floor(quotient);
  return quotient - low > 0.5 ? low + 1 : low;
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
      return b === 0 ? undefined : floorQuotient(a, b);
    case "%":
      return b === 0 ? undefined : remainder(a, b);
    case "**":
      // A root of a negative number is complex.
      return a < 0 && !Number.isInteger(b) ? undefined : a ** b;
    default:
      return undefined;
  }
}

function sequences(run: Run, operator: string, left: Value, right: Value): Value {
  if (operator === "+") {
    if (left.kind === "string" && right.kind === "string") return string(joinedText(left.value, right.value));
    if (left.kind === "tuple" && right.kind === "tuple")
      return left.items.length + right.items.length > REPEAT_LIMIT ? unknown : tuple([...left.items, ...right.items]);
    if (left.kind === "list" && right.kind === "list")
      return list(
        left.items && right.items && left.items.length + right.items.length <= REPEAT_LIMIT ? [...left.items, ...right.items] : undefined,
        joinAll([left, right].flatMap((each) => elementOfList(each) ?? [])),
      );
  }
  if (operator === "*") return repeated(left, right) ?? repeated(right, left) ?? unknown;
  if (operator === "%" && left.kind === "string")
    return left.value === undefined || left.bytes
      ? { ...anyString, ...(left.bytes ? { bytes: true } : {}) }
      : string(percentFormat(left.value, right));
  if (operator === "|" && left.kind === "dict" && right.kind === "dict") return mergedDict(left, right);
  // The views of a dict take part too.
  if (SET_OPERATORS.has(operator) && (left.kind === "set" || (left.kind === "iterator" && right.kind === "set")))
    return setOperation(run, operator, left, right);
  if (isExactDict(left) || isExactDict(right))
    fail({ code: "python-error", owner: operator, detail: `is not defined for ${display(left)} and ${display(right)}` });
  return unknown;
}

function isExactDict(value: Value): boolean {
  return value.kind === "dict" && value.exact === true;
}

const SET_OPERATORS: ReadonlySet<string> = new Set(["-", "|", "&", "^"]);

function setOperation(run: Run, operator: string, left: Value, right: Value): Value {
  const [a, b] = [left, right].map((each) => (each.kind === "set" ? each.items : itemsOf(run, each)));
  return set(setAlgebra(operator, a, b), left.kind === "set" && left.frozen);
}

/** Longer sequences are not written out. */
const REPEAT_LIMIT = 10_000;

function joinedText(left: string | undefined, right: string | undefined): string | undefined {
  return left === undefined || right === undefined || left.length + right.length > REPEAT_LIMIT ? undefined : left + right;
}

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
  if (value.kind === "object") return objectUnary(run, operator, value);
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
  const own = objectComparison(run, operator, left, right);
  if (own) return own;
  if (left.kind === "unknown" || right.kind === "unknown") return unknown;
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
  if (left.kind === "class") return left === right;
  if (left.kind === "list" && right.kind === "list" && (left.deque === undefined) !== (right.deque === undefined)) return false;
  if ((left.kind === "tuple" && right.kind === "tuple") || (left.kind === "list" && right.kind === "list"))
    return equalItems(left.items, right.items);
  if (left.kind === "set" && right.kind === "set") return equalSets(left.items, right.items);
  if (left.kind === "dict" && right.kind === "dict") return equalDicts(left, right);
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

function equalSets(a: readonly Value[] | undefined, b: readonly Value[] | undefined): boolean | undefined {
  const different = setAlgebra("^", a, b);
  return different && different.length === 0;
}

/** Keys stay as they first were; what an open dict adds may be any of them. */
function mergedDict(left: DictValue, right: DictValue): DictValue {
  const before = [...left.entries].map(([hash, { key, value }]) => [hash, { key, value: right.open ? unknown : value }] as const);
  const entries = new Map(before);
  for (const [hash, { key, value }] of right.entries) entries.set(hash, { key: entries.get(hash)?.key ?? key, value });
  return { kind: "dict", entries, open: left.open || right.open };
}

function equalDicts(a: DictValue, b: DictValue): boolean | undefined {
  if (a === b) return true;
  if (a.open || b.open) return undefined;
  if (a.entries.size !== b.entries.size) return false;
  const each = [...a.entries].map(([key, { value }]) => {
    const other = b.entries.get(key);
    return other ? equal(value, other.value) : false;
  });
  return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
}

function isPlain(value: Value): boolean {
  return ["int", "float", "bool", "string", "none", "tuple", "list", "dict", "set"].includes(value.kind);
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
  if (left.kind === "set" && right.kind === "set") return orderedSets(operator, left.items, right.items);
  const order = compareValues(left, right);
  return order === undefined ? undefined : orderedNumbers(operator, order, 0);
}

/** A set is less than another when it is a part of it. */
function orderedSets(operator: string, a: readonly Value[] | undefined, b: readonly Value[] | undefined): boolean | undefined {
  const [more, less] = operator.startsWith("<")
    ? [setAlgebra("-", a, b), setAlgebra("-", b, a)]
    : [setAlgebra("-", b, a), setAlgebra("-", a, b)];
  if (!more || !less) return undefined;
  return more.length === 0 && (operator.endsWith("=") || less.length > 0);
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
  if (container.kind === "object") {
    const found = objectContains(run, container, item);
    if (found) return truthOf(run, found);
  }
  if (container.kind === "tensor") return undefined;
  const items = container.kind === "set" ? container.items : itemsOf(run, container);
  if (!items) return undefined;
  const each = items.map((other) => (item === other ? true : equal(item, other)));
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
}
