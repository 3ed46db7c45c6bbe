/** The user's functions, run at their calls with their real arguments. */
import type * as ast from "../syntax/ast";
import { childrenOf } from "../syntax/visit";
import { type Args, failAt, PythonExit } from "../value/context";
import { coroutine, dict, iterator, none, tuple, unknown, unknownBecause } from "../value/make";
import { joinAll, joinSlots, widened } from "../value/same";
import type { FunctionValue, Scope, Value } from "../value/values";
import { evaluate } from "./expressions";
import { forget } from "./fixpoint";
import { endingOf, land, landingHere, withJumps } from "./jumps";
import type { Frame, Run } from "./run";
import { makeScope } from "./scope";
import { execute } from "./statements";

/** Calls that one call of a recursive function may lead to. */
const RECURSION_LIMIT = 1500;

/** A recursion that goes too deep; caught where it began. */
class TooDeep extends Error {
  constructor(readonly definition: FunctionValue["definition"]) {
    super();
  }
}

/** Run a user's function with its arguments. */
export function callFunction(run: Run, fn: FunctionValue, args: Args): Value {
  run.markCalled(fn);
  return fn.traced ? fn.traced(args, run.context, (given) => runFunction(run, fn, given)) : runFunction(run, fn, args);
}

function runFunction(run: Run, fn: FunctionValue, args: Args): Value {
  const scope = makeScope("function", fn.closure);
  bindParameters(fn, args, scope);
  const frame: Frame = { scope, fn, caller: run.site, parent: run.frame, returns: [], yields: [], uncertain: false, unit: fn.unit };
  const result = boundedly(run, fn, () => inFrame(run, frame, () => runBody(run, fn, frame)));
  if (!scope.captured) run.ended.add(scope.names);
  return result;
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

/** A recursion without known end: nothing is known of its result, nor of anything it was seen to change. */
function boundedly(run: Run, fn: FunctionValue, action: () => Value): Value {
  const { definition } = fn;
  const active = run.active.get(definition);
  if (active) {
    if (run.tooDeep || ++active.calls > RECURSION_LIMIT) throw new TooDeep(definition);
    return action();
  }
  if (run.tooDeep) return unknownBecause({ code: "budget" });
  const mark = run.heap.mark();
  run.active.set(definition, { calls: 0 });
  try {
    return action();
  } catch (error) {
    if (!(error instanceof TooDeep) || error.definition !== definition) throw error;
    forget(run, run.heap.rollback(mark), true);
    return unknownBecause({ code: "budget" });
  } finally {
    run.active.delete(definition);
  }
}

function runBody(run: Run, fn: FunctionValue, frame: Frame): Value {
  const { definition } = fn;
  if (definition.kind === "lambda") return evaluate(run, definition.body);
  const { uncertainty } = run;
  run.uncertainty = 0;
  try {
    if (definition.generator) return generator(run, frame, definition.body);
    runStatements(run, frame, definition.body);
  } finally {
    run.uncertainty = uncertainty;
  }
  const result = joinAll(frame.returns);
  return definition.async ? coroutine(result) : result;
}

/** Run a body to its ends, joining what its paths leave. */
function runStatements(run: Run, frame: Frame, body: readonly ast.Statement[]): void {
  const landing = landingHere(run);
  const ending = withJumps(run, { return: landing }, () => endingOf(() => execute(run, body)));
  if (ending === "next") frame.returns.push(none);
  const landed = land(run, landing, ending === "return" ? "next" : ending);
  if (landed !== "next") throw new PythonExit("it does not return");
}

/**
 * A generator's body runs bit by bit, perhaps not to its end: what it changes has some value it was seen with.
 */
function generator(run: Run, frame: Frame, body: readonly ast.Statement[]): Value {
  const mark = run.heap.mark();
  const { seen } = run.heap.watch(() =>
    endingOf(() => {
      runStatements(run, frame, body);
      return "next";
    }),
  );
  run.heap.undo(mark);
  run.heap.blur(seen, joinSlots);
  const joined = joinAll(frame.yields);
  const made = iterator(
    frame.uncertain ? undefined : frame.yields,
    joined.kind === "union" ? widened(joined, (each) => each.items) : joined,
  );
  if (frame.first) made.first = frame.first;
  return { ...made, type: "generator", ...(body.some(catches) ? { catches: true } : {}) };
}

function catches(node: ast.Node): boolean {
  return (node.kind === "try" && node.handlers.length > 0) || (node.kind !== "function" && childrenOf(node).some(catches));
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
      const given = positional ?? (parameter.role === "positional" ? undefined : named.get(name));
      if (positional) next++;
      else if (given) named.delete(name);
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
