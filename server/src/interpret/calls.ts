/** Calls: arguments, the kinds of callables, user functions run at their call sites. */
import { callDType } from "../library/numpy/dtypes";
import { ShapeProblem } from "../shape/problem";
import type * as ast from "../syntax/ast";
import type { Args, ArgumentValue } from "../value/context";
import { makeArgs, prepend, unknown, unknownBecause } from "../value/make";
import { because, isUnexplained } from "../value/reasons";
import { alternativesOf } from "../value/same";
import type { BoundMethodValue, NativeFunctionValue, ObjectValue, Value } from "../value/values";
import { findInClass, readAttribute } from "./attributes";
import { instantiate } from "./classes";
import { distribute } from "./distribute";
import { evaluate } from "./expressions";
import { callFunction } from "./functions";
import { giveAway } from "./giving";
import { isSpendable, leave, takeItems } from "./iteration";
import { failed } from "./raising";
import type { Run } from "./run";
import { superOf } from "./super";

/** Evaluate a call expression; its problems are reported, its value recorded. */
export function evaluateCall(run: Run, node: ast.Call): Value {
  const special = node.callee.kind === "name" && node.callee.id === "super" ? superOf(run, node) : undefined;
  if (special) return special;
  const callee = evaluate(run, node.callee);
  const args = argumentsOf(run, node);
  const site = run.siteOf(node);
  const value = run.at(site, () => {
    try {
      return withOrigin(resultOf(run, node, callee, args), site);
    } catch (error) {
      if (!(error instanceof ShapeProblem)) throw error;
      run.reportRaised(error, site);
      return failed;
    }
  });
  run.record(node, "call", calleeText(node.callee), value, { callee, args });
  return value;
}

/** The result of a call with the reason why it is not known: the callee's, else an argument's, else the function itself. */
function resultOf(run: Run, node: ast.Call, callee: Value, args: Args): Value {
  const result = callDistributed(run, callee, args);
  if (!isUnexplained(result)) return result;
  const causes = [callee, ...[...args.positional, ...args.named.values()].map((each) => each.value)];
  return because(result, causes, () => ({
    code: "result",
    name: callee.kind === "native" && callee.name.includes(".") ? callee.name : calleeText(node.callee),
  }));
}

function withOrigin(value: Value, site: ast.Site): Value {
  return value.kind === "tensor" && !value.origin ? { ...value, origin: site } : value;
}

/** The callee as Python's `ast.unparse` shows plain ones. */
export function calleeText(callee: ast.Expression): string {
  if (callee.kind === "name") return callee.id;
  if (callee.kind === "attribute") {
    const owner = calleeText(callee.value);
    return owner === "(call)" ? "(call)" : `${owner}.${callee.attribute}`;
  }
  return "(call)";
}

/** Evaluate the arguments of a call in source order. */
export function argumentsOf(run: Run, node: { readonly args: readonly ast.Argument[] }): Args {
  const positional: ArgumentValue[] = [];
  const named = new Map<string, ArgumentValue>();
  let open = false;
  for (const argument of node.args) {
    const value = evaluate(run, argument.value);
    const site = run.siteOf(argument.value);
    if (argument.star === "*") {
      const items = takeItems(run, value);
      if (items) positional.push(...items.map((item) => ({ value: item, site })));
      else open = true;
    } else if (argument.star === "**") {
      if (value.kind === "dict")
        for (const { key, value: each } of value.entries.values())
          if (key.kind === "string" && key.value !== undefined) named.set(key.value, { value: each, site });
      open ||= value.kind !== "dict" || value.open;
    } else if (argument.name !== undefined) named.set(argument.name, { value, site });
    else if (!open) positional.push({ value, site });
  }
  return { positional, named, open };
}

/** Call with unions spread: library callables see one alternative at a time; the user's functions see unions as they are. */
export function callDistributed(run: Run, callee: Value, args: Args): Value {
  if (callee.kind === "union") return distribute(run, [callee.alternatives], ([each = unknown]) => callDistributed(run, each, args));
  if (runsUserCode(callee) || !hasUnion(args)) return callValue(run, callee, args);
  const names = [...args.named.keys()];
  const operands = [...args.positional, ...args.named.values()].map((each) => alternativesOf(each.value));
  return distribute(run, operands, (chosen) => {
    const positional = args.positional.map((each, i) => ({ ...each, value: chosen[i] ?? unknown }));
    const named = new Map(
      names.map((name, i) => [name, { site: args.named.get(name)?.site, value: chosen[positional.length + i] ?? unknown }] as const),
    );
    return callValue(run, callee, { ...args, positional, named });
  });
}

function hasUnion(args: Args): boolean {
  return (
    args.positional.some((each) => each.value.kind === "union") || [...args.named.values()].some((each) => each.value.kind === "union")
  );
}

function runsUserCode(callee: Value): boolean {
  if (callee.kind === "function") return true;
  if (callee.kind === "method") return runsUserCode(callee.callee);
  return callee.kind === "class" && callee.path === undefined && findInClass(callee, "__init__")?.kind === "function";
}

/** Call any value. Problems raised by rules propagate. */
export function callValue(run: Run, callee: Value, args: Args): Value {
  if (!run.step()) return unknownBecause({ code: "budget" });
  switch (callee.kind) {
    case "function":
      return callFunction(run, callee, args);
    case "native":
      return callNative(run, callee, args);
    case "method":
      return callMethodValue(run, callee, args);
    case "class":
      return instantiate(run, callee, args);
    case "object":
      return callObject(run, callee, args);
    case "union":
      return callDistributed(run, callee, args);
    case "string":
      return callee.dtype ? callDType(callee, args) : unknown;
    case "unknown":
      if (callee.harmless) return callee;
      giveAway(run, callee, args);
      return unknown;
    default:
      return unknown;
  }
}

/** A library's function takes what it wants of the iterators it is given. */
function callNative(run: Run, callee: NativeFunctionValue, args: Args): Value {
  const given = [...args.positional, ...args.named.values()].map((each) => each.value).filter(isSpendable);
  if (given.length === 0) return callee.invoke(args, run.context);
  // One iterator given twice is advanced by both.
  for (const [i, each] of given.entries()) if (given.indexOf(each) < i) leave(run, each, undefined);
  const before = given.map((each) => each.items);
  const result = callee.invoke(args, run.context);
  for (const [i, each] of given.entries()) if (each !== result && before[i] && each.items === before[i]) leave(run, each, undefined);
  return result;
}

function callMethodValue(run: Run, callee: BoundMethodValue, args: Args): Value {
  return callValue(run, callee.callee, prepend(callee.self, args));
}

function callObject(run: Run, object: ObjectValue, args: Args): Value {
  const method = findInClass(object.cls, "__call__");
  return method && method.kind !== "unknown" ? callValue(run, method, prepend(object, args)) : unknown;
}

/** `self.name(*positional)` as found through its class; unknown when there is none. */
export function callMethodOf(run: Run, self: ObjectValue, name: string, positional: readonly Value[]): Value {
  return callNamedMethod(run, self, name, makeArgs(positional));
}

export function callNamedMethod(run: Run, self: ObjectValue, name: string, args: Args): Value {
  const found = readAttribute(run, self, name);
  return found ? callValue(run, found, args) : unknown;
}
