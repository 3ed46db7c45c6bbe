/** Repairs of calls that are given too much. */
import { removeArgument } from "./calls";
import type { Candidate, Case, ProblemOf } from "./candidate";
import { spanOf } from "./edit";
import { argumentOf } from "./navigate";

/** Labels beside a dataset that has them. */
export function* repairSetup({ placed, problem }: Case<ProblemOf<"training-setup">>): Iterable<Candidate> {
  const given = argumentOf(placed.site);
  if (!given || !/^y must not be given/.test(problem.detail)) return;
  const { unit, node } = given.call;
  const before = node.args[node.args.indexOf(given.argument) - 1];
  const { file, end } = spanOf({ unit, node: given.argument });
  if (before)
    yield { title: "Leave out y", edits: [{ file, start: unit.base + before.end, end, newText: "" }], safe: true, family: "setup" };
}

/** An argument that the function does not have. */
export function* repairCall({ bench, placed, problem }: Case<ProblemOf<"call-mismatch">>): Iterable<Candidate> {
  const name = /unexpected argument '(\w+)'/.exec(problem.detail)?.[1];
  const { unit, node } = placed.site;
  const call = argumentOf(placed.site)?.call ?? (node.kind === "call" ? { unit, node } : undefined);
  const removed = name !== undefined && call ? removeArgument(bench, call, name) : undefined;
  if (removed) yield { title: `Leave out ${name}`, edits: [removed], safe: false, family: "argument" };
}
