/** Repairs of how many inputs or labels are passed, and in which order. */
import { type Bench, type ExpressionSite, expressionAt } from "./bench";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { replace } from "./edit";
import { functionOf, precedes } from "./navigate";

/** Exchange items of the list or tuple that a problem stands on. */
export function* permuteItems({ bench, placed }: Case): Iterable<Candidate> {
  const site = expressionAt(placed.site);
  if (!site || (site.node.kind !== "list" && site.node.kind !== "tuple")) return;
  const items = site.node.items.map((item): ExpressionSite => ({ unit: site.unit, node: item }));
  if (items.length < 2 || items.length > 4) return;
  for (let first = 0; first < items.length; first++)
    for (let second = first + 1; second < items.length; second++) {
      const [a, b] = [items[first], items[second]];
      if (!a || !b || bench.text(a) === bench.text(b)) continue;
      yield {
        title: `Exchange ${bench.text(a)} and ${bench.text(b)}`,
        edits: [replace(a, bench.text(b)), replace(b, bench.text(a))],
        safe: true,
        family: "order",
      };
    }
}

/** Names of arrays and tensors that can be seen at a place, in the order of the text. */
function namesSeen(bench: Bench, site: ExpressionSite): readonly string[] {
  const scope = functionOf(site);
  const symbolic = bench.tensorAt(site)?.framework === "keras";
  const names = bench.analysis.facts
    .filter((fact) => fact.kind === "assign" && fact.live.kind === "tensor" && (fact.live.framework === "keras") === symbolic)
    .filter((fact) => precedes(fact.site, site) && (functionOf(fact.site) ?? scope) === scope)
    .map((fact) => fact.name);
  return [...new Set(names)];
}

/** Lists of as many names as are wanted that hold the one that was given. */
function* listsWith(bench: Bench, site: ExpressionSite, count: number, names: readonly string[]): Iterable<string> {
  const text = bench.text(site);
  const others = names.filter((name) => name !== text);
  if (count === 2) {
    // The neighbours of a name come first: they were made together.
    const near = others.toSorted((a, b) => distance(names, a, text) - distance(names, b, text));
    for (const other of near) {
      const after = names.indexOf(other) > names.indexOf(text);
      yield after ? `[${text}, ${other}]` : `[${other}, ${text}]`;
      yield after ? `[${other}, ${text}]` : `[${text}, ${other}]`;
    }
  }
}

function distance(names: readonly string[], a: string, b: string): number {
  return Math.abs(names.indexOf(a) - names.indexOf(b));
}

export function* repairInputs(of: Case<ProblemOf<"input-structure">>): Iterable<Candidate> {
  const { bench, problem } = of;
  const site = expressionAt(of.placed.site);
  if (!site) return;
  yield* take(5, permuteItems(of));
  const missing = /'(.+)'/.exec(problem.expected)?.[1];
  if (missing !== undefined) yield* renamedKeys(bench, site, missing);
  yield* take(2, wholeList(bench, site));
  const count = Number(/^(\d+) inputs/.exec(problem.expected)?.[1] ?? 2);
  const isOne = site.node.kind !== "list" && site.node.kind !== "tuple" && site.node.kind !== "dict";
  if (isOne)
    for (const text of take(6, listsWith(bench, site, count, namesSeen(bench, site))))
      yield { title: `Pass ${text}`, edits: [replace(site, text)], safe: false, family: "inputs" };
  if (!isOne && site.node.kind !== "dict" && /^1 |one/.test(problem.expected))
    for (const item of site.node.items)
      yield {
        title: `Pass ${bench.text({ unit: site.unit, node: item })} alone`,
        edits: [replace(site, bench.text({ unit: site.unit, node: item }))],
        safe: false,
        family: "inputs",
      };
}

/** The keys of a dict, renamed to the name that is missing. */
function* renamedKeys(bench: Bench, { unit, node }: ExpressionSite, name: string): Iterable<Candidate> {
  if (node.kind !== "dict" || node.items.some(({ key }) => key?.kind === "string" && key.value === name)) return;
  for (const { key } of node.items)
    if (key?.kind === "string") {
      const text = bench.text({ unit, node: key });
      const renamed = `${text[0]}${name}${text[0]}`;
      yield { title: `Rename the key ${text} to ${renamed}`, edits: [replace({ unit, node: key }, renamed)], safe: false, family: "keys" };
    }
}

/** `ys[:2]` is part of a list that would fit as a whole. */
function* wholeList(bench: Bench, { unit, node }: ExpressionSite): Iterable<Candidate> {
  if (node.kind !== "subscript" || node.index.kind !== "slice") return;
  const whole = bench.text({ unit, node: node.value });
  yield { title: `Pass ${whole} as a whole`, edits: [replace({ unit, node }, whole)], safe: true, family: "whole" };
}

export function* repairOutputs(of: Case<ProblemOf<"output-structure">>): Iterable<Candidate> {
  const { bench, problem } = of;
  const site = expressionAt(of.placed.site);
  if (!site) return;
  const names = /\(([^)]*)\)/.exec(problem.expected)?.[1]?.split(", ") ?? [];
  yield* take(4, permuteItems(of));
  for (const name of names) yield* take(3, renamedKeys(bench, site, name));
  yield* take(2, wholeList(bench, site));
  const count = Number(/(\d+) outputs/.exec(problem.expected)?.[1] ?? 0);
  if (count < 2 || site.node.kind === "list" || site.node.kind === "dict") return;
  // The labels have the outputs' names, or names that begin alike.
  const seen = namesSeen(bench, site);
  const alike = names.map(
    (name) =>
      seen.find((each) => each === name) ??
      seen.find((each) => each.startsWith(name) || name.startsWith(each)) ??
      seen.find((each) => each.toLowerCase().includes(name.toLowerCase())),
  );
  if (alike.length === count && alike.every((each) => each !== undefined))
    yield { title: `Pass [${alike.join(", ")}]`, edits: [replace(site, `[${alike.join(", ")}]`)], safe: true, family: "outputs" };
  for (const text of take(6, listsWith(bench, site, count, seen)))
    yield { title: `Pass ${text}`, edits: [replace(site, text)], safe: false, family: "outputs" };
}
