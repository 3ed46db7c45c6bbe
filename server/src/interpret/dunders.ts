/** Operators on objects: the methods that their classes define for them. */
import { bool, makeArgs, unknown } from "../value/make";
import type { FunctionValue, NativeFunctionValue, ObjectValue, Value } from "../value/values";
import { findInClass, isPlain } from "./attributes";
import { callValue } from "./calls";
import type { Run } from "./run";
import { truthOf } from "./truth";

const ARITHMETIC: Readonly<Record<string, string>> = {
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
const UNARY: Readonly<Record<string, string>> = { "-": "__neg__", "+": "__pos__", "~": "__invert__" };
/** Each comparison with the one that says the same the other way round. */
const COMPARISONS: Readonly<Record<string, readonly [own: string, reflected: string]>> = {
  "==": ["__eq__", "__eq__"],
  "!=": ["__ne__", "__ne__"],
  "<": ["__lt__", "__gt__"],
  "<=": ["__le__", "__ge__"],
  ">": ["__gt__", "__lt__"],
  ">=": ["__ge__", "__le__"],
};

/** `left operator right` where one of them is an object; undefined where none is. */
export function objectBinary(run: Run, operator: string, left: Value, right: Value): Value | undefined {
  if (left.kind !== "object" && right.kind !== "object") return undefined;
  const name = ARITHMETIC[operator];
  return name ? eitherWay(run, left, right, `__${name}__`, `__r${name}__`) : unknown;
}

/** `left operator= right` through the object's own method for it; undefined when it has none. */
export function objectInPlace(run: Run, operator: string, left: Value, right: Value): Value | undefined {
  const name = ARITHMETIC[operator];
  const method = left.kind === "object" && name ? methodOf(left, `__i${name}__`) : undefined;
  return method && (method === unknown ? unknown : callValue(run, method, makeArgs([left, right])));
}

/** `operator value` of an object. */
export function objectUnary(run: Run, operator: string, value: ObjectValue): Value {
  const method = methodOf(value, UNARY[operator] ?? "");
  return method ? callValue(run, method, makeArgs([value])) : unknown;
}

/** A comparison where one side is an object; undefined where none is. */
export function objectComparison(run: Run, operator: string, left: Value, right: Value): Value | undefined {
  if (left.kind !== "object" && right.kind !== "object") return undefined;
  const names = COMPARISONS[operator];
  if (!names || left.kind === "unknown" || right.kind === "unknown") return unknown;
  if (![left, right].some((each) => each.kind === "object" && names.some((name) => methodOf(each, name)))) {
    if (operator === "!=") return negated(run, objectComparison(run, "==", left, right));
    return operator === "==" ? sameObject(left, right) : unknown;
  }
  return eitherWay(run, left, right, ...names);
}

/** `item in container` through `__contains__`; undefined when the class has none. */
export function objectContains(run: Run, container: ObjectValue, item: Value): Value | undefined {
  const method = methodOf(container, "__contains__");
  return method && callValue(run, method, makeArgs([container, item]));
}

/** The left side's method, else the right side's reflected one. A subclass's own reflected method comes first. */
function eitherWay(run: Run, left: Value, right: Value, name: string, reflected: string): Value {
  const own = left.kind === "object" ? methodOf(left, name) : undefined;
  const other = right.kind === "object" ? methodOf(right, reflected) : undefined;
  if (left.kind === "object" && right.kind === "object" && other && refines(right, left, reflected))
    return callValue(run, other, makeArgs([right, left]));
  if (own) return callValue(run, own, makeArgs([left, right]));
  // Arrays and what is not known may take the object as one of theirs.
  const leaves = left.kind !== "tensor" && left.kind !== "unknown" && (left.kind !== "object" || isPlain(left.cls));
  return other && leaves ? callValue(run, other, makeArgs([right, left])) : unknown;
}

function refines(of: ObjectValue, base: ObjectValue, name: string): boolean {
  return of.cls !== base.cls && of.cls.mro.includes(base.cls) && findInClass(of.cls, name) !== findInClass(base.cls, name);
}

function negated(run: Run, value: Value | undefined): Value {
  const truth = value && truthOf(run, value);
  return truth === undefined ? unknown : bool(!truth);
}

/** Objects of classes that do not say what equal means are equal to themselves only. */
function sameObject(left: Value, right: Value): Value {
  const [a, b] = [left, right].map((each) => (each.kind === "object" ? each.key : undefined));
  if (a !== undefined && b !== undefined) return bool(a === b);
  const plain = (each: Value): boolean => each.kind === "none" || each.kind === "string" || (each.kind === "object" && isPlain(each.cls));
  return plain(left) && plain(right) ? bool(left === right) : unknown;
}

/** A method that can be run; `unknown` for one that cannot. */
function methodOf(self: ObjectValue, name: string): FunctionValue | NativeFunctionValue | typeof unknown | undefined {
  const found = findInClass(self.cls, name);
  return found?.kind === "function" || found?.kind === "native" ? found : found && unknown;
}
