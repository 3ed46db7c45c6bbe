/** Calls: arguments, the kinds of callables, user functions run at their call sites. */
import { callDType } from "../library/numpy/dtypes";
import { ShapeProblem } from "../shape/problem";
import type * as ast from "../syntax/ast";
import type { Args, ArgumentValue } from "../value/context";
import { failAt } from "../value/context";
import { dict, iterator, makeArgs, none, prepend, tuple, unknown, unknownBecause } from "../value/make";
import { because } from "../value/reasons";
import { alternativesOf, joinAll } from "../value/same";
import type { BoundMethodValue, FunctionValue, ObjectValue, Scope, Value } from "../value/values";
import { findInClass, readAttribute } from "./attributes";
import { instantiate } from "./classes";
import { distribute } from "./distribute";
import { evaluate } from "./expressions";
import { itemsOf } from "./iteration";
import { failed } from "./raising";
import type { Frame, Run } from "./run";
import { makeScope } from "./scope";
import { execute } from "./statements";

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
  run.record(node, "call", calleeText(node.callee), value);
  return value;
}

/** The result of a call with the reason why it is not known: the callee's, else an argument's, else the function itself. */
function resultOf(run: Run, node: ast.Call, callee: Value, args: Args): Value {
  const causes = [callee, ...[...args.positional, ...args.named.values()].map((each) => each.value)];
  return because(callDistributed(run, callee, args), causes, () => ({
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

function superOf(run: Run, node: ast.Call): Value | undefined {
  let frame: Frame | undefined = run.frame;
  while (frame && !frame.fn?.owner) frame = frame.parent;
  const owner = frame?.fn?.owner;
  const [first, second] = node.args;
  const cls = first ? evaluate(run, first.value) : owner;
  const parameter = frame?.fn?.definition.parameters[0]?.name.id;
  const self = second ? evaluate(run, second.value) : parameter ? frame?.scope.names.get(parameter) : undefined;
  if (cls?.kind !== "class" || !self) return unknown;
  return { kind: "super", self, after: cls };
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
      const items = itemsOf(run, value);
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
  if (run.tooDeep || !run.step()) return unknownBecause({ code: "budget" });
  switch (callee.kind) {
    case "function":
      return callFunction(run, callee, args);
    case "native":
      return callee.invoke(args, run.context);
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
    default:
      return unknown;
  }
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

/** Run a user's function with its arguments. */
export function callFunction(run: Run, fn: FunctionValue, args: Args): Value {
  run.called.add(fn.definition);
  const scope = makeScope("function", fn.closure);
  bindParameters(fn, args, scope);
  const frame: Frame = { scope, fn, caller: run.site, parent: run.frame, returns: [], yields: [], uncertain: false, unit: fn.unit };
  return inFrame(run, frame, () => runBody(run, fn, frame));
}

/** Run with another frame on top. */
export function inFrame<T>(run: Run, frame: Frame, action: () => T): T {
  const before = run.frame;
  run.frame = frame;
  run.depth++;
  try {
    return action();
  } finally {
    run.frame = before;
    run.depth--;
  }
}

function runBody(run: Run, fn: FunctionValue, frame: Frame): Value {
  const { definition } = fn;
  if (definition.kind === "lambda") return evaluate(run, definition.body);
  const uncertainty = run.uncertainty;
  run.uncertainty = 0;
  const flow = execute(run, definition.body);
  run.uncertainty = uncertainty;
  if (definition.generator) return generator(frame);
  if (flow === "next") frame.returns.push(none);
  return definition.async ? unknown : joinAll(frame.returns);
}

function generator(frame: Frame): Value {
  const element = frame.yields[0] ?? unknown;
  return { ...iterator(frame.uncertain ? undefined : frame.yields, element), type: "generator" };
}

function bindParameters(fn: FunctionValue, args: Args, scope: Scope): void {
  const { parameters } = fn.definition;
  const named = new Map(args.named);
  let next = 0;
  for (const parameter of parameters) {
    const name = parameter.name.id;
    if (parameter.role === "args") {
      scope.names.set(name, args.open ? unknown : tuple(args.positional.slice(next).map((each) => each.value)));
      next = args.positional.length;
    } else if (parameter.role === "kwargs") {
      const rest = [...named].map(([key, each]) => [key, each.value] as const);
      scope.names.set(name, { ...dict(rest), open: args.open });
      named.clear();
    } else {
      const positional = parameter.role === "keyword" ? undefined : args.positional[next];
      const given = positional ?? named.get(name);
      if (positional) next++;
      else named.delete(name);
      scope.names.set(name, given?.value ?? absent(fn, parameter, args));
    }
  }
  if (next < args.positional.length && !args.open) tooMany(fn, args);
  for (const [name, argument] of named)
    failAt({ at: argument.site }, { code: "call-mismatch", owner: fn.name, detail: `got an unexpected argument '${name}'` });
}

function absent(fn: FunctionValue, parameter: ast.Parameter, args: Args): Value {
  const fallback = fn.defaults.get(parameter.name.id);
  if (args.open) return unknown;
  if (fallback) return fallback;
  return failAt({}, { code: "call-mismatch", owner: fn.name, detail: `is missing the required argument '${parameter.name.id}'` });
}

function tooMany(fn: FunctionValue, args: Args): never {
  const takes = fn.definition.parameters.filter((each) => each.role === "normal" || each.role === "positional").length;
  return failAt(
    {},
    {
      code: "call-mismatch",
      owner: fn.name,
      detail: `takes ${takes} positional argument${takes === 1 ? "" : "s"} but ${args.positional.length} were given`,
    },
  );
}
