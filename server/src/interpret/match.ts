/** `match`: the case that surely matches, or every case that may. */
import type * as ast from "../syntax/ast";
import { list, unknown } from "../value/make";
import type { Value } from "../value/values";
import { bindTarget } from "./assign";
import { branch } from "./branches";
import { evaluate } from "./expressions";
import { itemsOf } from "./iteration";
import { equal } from "./operators";
import type { Run } from "./run";
import { execute, type Flow } from "./statements";
import { truthOf } from "./truth";

export function executeMatch(run: Run, node: ast.Match): Flow {
  return runCases(run, evaluate(run, node.subject), node.cases);
}

function runCases(run: Run, subject: Value, cases: readonly ast.MatchCase[]): Flow {
  const [first, ...rest] = cases;
  if (!first) return "next";
  let matched = matches(run, first.pattern, subject);
  if (matched !== false && first.guard) {
    const guard = truthOf(run, evaluate(run, first.guard));
    matched = guard === false ? false : matched === true && guard === true ? true : undefined;
  }
  if (matched === true) return execute(run, first.body);
  if (matched === false) return runCases(run, subject, rest);
  return branch(
    run,
    () => execute(run, first.body),
    () => runCases(run, subject, rest),
  );
}

/** Whether the subject matches, binding captures; undefined when not known. */
function matches(run: Run, pattern: ast.Pattern, subject: Value): boolean | undefined {
  switch (pattern.kind) {
    case "value":
      return equal(subject, evaluate(run, pattern.value));
    case "capture":
      if (pattern.name) bindTarget(run, pattern.name, subject);
      return true;
    case "star":
      if (pattern.name) bindTarget(run, pattern.name, list(undefined));
      return true;
    case "as": {
      const matched = matches(run, pattern.pattern, subject);
      bindTarget(run, pattern.name, subject);
      return matched;
    }
    case "or":
      return any(pattern.alternatives.map((each) => matches(run, each, subject)));
    case "sequence":
      return sequence(run, pattern.items, subject);
    case "mapping":
      for (const item of pattern.items) matches(run, item.pattern, unknown);
      if (pattern.rest) bindTarget(run, pattern.rest, unknown);
      return undefined;
    case "classpattern":
      for (const each of pattern.positional) matches(run, each, unknown);
      for (const each of pattern.keywords) matches(run, each.pattern, unknown);
      return undefined;
    case "unknownpattern":
      for (const name of pattern.bindings) bindTarget(run, name, unknown);
      return undefined;
  }
}

function sequence(run: Run, patterns: readonly ast.Pattern[], subject: Value): boolean | undefined {
  const known = subject.kind === "tuple" || subject.kind === "list";
  const items = known ? itemsOf(run, subject) : undefined;
  const star = patterns.some((each) => each.kind === "star");
  const results = patterns.map((each, i) => matches(run, each, star ? unknown : (items?.[i] ?? unknown)));
  if (!known) return undefined;
  if (!items || star) return undefined;
  if (items.length !== patterns.length) return false;
  return results.includes(false) ? false : results.includes(undefined) ? undefined : true;
}

function any(results: readonly (boolean | undefined)[]): boolean | undefined {
  return results.includes(true) ? true : results.includes(undefined) ? undefined : false;
}
