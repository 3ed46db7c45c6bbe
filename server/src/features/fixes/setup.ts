/** Repairs of calls that are given too much, or too little of it. */

import { type Bench, type ExpressionSite, expressionAt } from "./bench";
import { removeArgument } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { replace, spanOf } from "./edit";
import { argumentOf } from "./navigate";
import { numbersIn } from "./numbers";
import { clip, resize } from "./sizes";
import { feeding } from "./sources";

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

/** A size that is too small: a backbone takes images from a certain size on. A number of NumPy where Keras wants an `int`. */
export function* repairArgument({ bench, placed, problem }: Case<ProblemOf<"invalid-argument">>): Iterable<Candidate> {
  if (problem.expected.includes("`int(…)`")) yield* asInteger(bench, expressionAt(placed.site));
  const least = Number(/at least (\d+)/.exec(problem.expected)?.[1] ?? Number.NaN);
  const site = expressionAt(placed.site);
  if (!site || Number.isNaN(least)) return;
  const small = feeding(bench, [site], 12).flatMap((each) => numbersIn(each).map(({ value }) => value));
  const sizes = new Map(small.filter((value) => value >= 8 && value < least).map((value) => [value, least] as const));
  if (sizes.size > 0) yield* take(2, resize(bench, [site], sizes, false));
}

/** Where a name got its number, so that every use of it is repaired; else where it is used. */
function* asInteger(bench: Bench, site: ExpressionSite | undefined): Iterable<Candidate> {
  for (const each of site ? feeding(bench, [site], 2).toReversed() : [])
    yield {
      title: `Make it an int: int(${clip(bench.text(each), 24)})`,
      edits: [replace(each, `int(${bench.text(each)})`)],
      safe: true,
      family: "integer",
    };
}

/** An argument that the function does not have. */
export function* repairCall({ bench, placed, problem }: Case<ProblemOf<"call-mismatch">>): Iterable<Candidate> {
  const name = /unexpected argument '(\w+)'/.exec(problem.detail)?.[1];
  const { unit, node } = placed.site;
  const call = argumentOf(placed.site)?.call ?? (node.kind === "call" ? { unit, node } : undefined);
  const removed = name !== undefined && call ? removeArgument(bench, call, name) : undefined;
  if (removed) yield { title: `Leave out ${name}`, edits: [removed], safe: false, family: "argument" };
}
