/** `match`: the case that surely matches, or every case that may. */
import type * as ast from "../syntax/ast";
import { bindTarget } from "./assign";
import { branch } from "./branches";
import { evaluate } from "./expressions";
import type { Flow } from "./jumps";
import { type Matched, matches } from "./patterns";
import type { Run } from "./run";
import { execute } from "./statements";
import { truthOf } from "./truth";

export function executeMatch(run: Run, node: ast.Match): Flow {
  const subject = evaluate(run, node.subject);
  const from = (index: number): Flow => {
    const one = node.cases[index];
    if (!one) return "next";
    const matched = matches(run, one.pattern, subject);
    const rest = (): Flow => from(index + 1);
    if (matched.verdict === false) return rest();
    const taken = (): Flow => taking(run, one, matched, rest);
    return matched.verdict === true ? taken() : branch(run, taken, rest);
  };
  return from(0);
}

/** The pattern matches: its names are bound, whatever the guard says. */
function taking(run: Run, one: ast.MatchCase, matched: Matched, rest: () => Flow): Flow {
  for (const { name, value } of matched.captures.values()) bindTarget(run, name, value);
  const body = (): Flow => execute(run, one.body);
  const guard = one.guard ? truthOf(run, evaluate(run, one.guard)) : true;
  if (guard === undefined) return branch(run, body, rest);
  return guard ? body() : rest();
}
