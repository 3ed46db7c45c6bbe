/** Repairs of how many things are passed and in which order: inputs, labels, samples. */
import type { Argument, Assignment, Attribute, Call, Expression, Name } from "../../syntax/ast";
import type { Bench, ExpressionSite } from "./bench";
import { removeStatement } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { addBatchAxis, callAround, dataSites } from "./data";
import { replace } from "./edit";
import { isTraining } from "./input-shape";
import { modelSites } from "./model";
import { argumentAt, functionOf, nodeOf, precedes } from "./navigate";
import { resize } from "./sizes";
import { callsFeeding, expressionAt } from "./wrap";

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
  yield* keys(of, site, problem.expected);
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

/** Keys of a dict that are spelled otherwise than the names that are expected. */
function* keys(of: Case, { unit, node }: ExpressionSite, expected: string): Iterable<Candidate> {
  if (node.kind !== "dict") return;
  const names = [...expected.matchAll(/'?([A-Za-z_]\w*)'?/g)].map((match) => match[1] ?? "");
  const [name] = [/'(.+)'/.exec(expected)?.[1] ?? names.at(-1)];
  if (name === undefined) return;
  for (const { key } of node.items)
    if (key?.kind === "string" && key.value !== name) {
      const text = of.bench.text({ unit, node: key });
      yield {
        title: `Rename the key ${text} to ${text[0]}${name}${text[0]}`,
        edits: [replace({ unit, node: key }, `${text[0]}${name}${text[0]}`)],
        safe: false,
        family: "keys",
      };
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
  for (const name of names) if (!bench.text(site).includes(name)) yield* take(2, keys(of, site, name));
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

const PARTS: readonly (readonly [string, RegExp])[] = [
  ["train", /train|tr(?=_|$)/i],
  ["test", /test|te(?=_|$)/i],
  ["val", /valid|val/i],
];

/** `x_train` with `y_test`: the partner of the same name. */
export function* repairCardinality(of: Case<ProblemOf<"cardinality-mismatch">>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  const call = callAround(placed.site);
  if (call?.kind !== "call") return;
  const { unit } = placed.site;
  const [x, y] = [argumentAt(call, "x", 0), argumentAt(call, "y", 1)];
  const pair = x && y ? [x, y].map((argument): ExpressionSite => ({ unit, node: argument.value })) : [];
  const [data, labels] = pair;
  if (data && labels) {
    yield* partner(bench, labels, data);
    yield* partner(bench, data, labels);
    yield* take(2, bothIndexed(of, data, labels));
  }
  for (const site of pair) yield* take(2, standing(bench, site));
  const sizes = problem.sizes.map(({ size }) => size);
  const [first, second] = sizes;
  const sites = [...pair.toReversed(), ...dataSites(of, []), ...modelSites(of)];
  if (typeof first === "number" && typeof second === "number") {
    yield* take(3, resize(bench, sites, new Map([[second, first]]), false));
    yield* take(3, resize(bench, sites, new Map([[first, second]]), false));
  }
  yield* validationTuple(of, call, unit);
}

/** The same name with the other one's part of the data. */
function* partner(bench: Bench, site: ExpressionSite, like: ExpressionSite): Iterable<Candidate> {
  const names = partsOfName(bench, site);
  const other = bench.text(like);
  const has = PARTS.find(([, part]) => part.test(other));
  if (!has) return;
  const seen = new Set(bench.analysis.facts.map((fact) => fact.name));
  for (const { name, at } of names) {
    for (const [, part] of PARTS) {
      const found = part.exec(name);
      if (!found || has[1].test(name)) continue;
      const word = has[1].exec(other)?.[0] ?? has[0];
      const renamed = name.slice(0, found.index) + word + name.slice(found.index + found[0].length);
      if (seen.has(renamed)) yield { title: `Use ${renamed} with ${other}`, edits: [replace(at, renamed)], safe: true, family: "partner" };
    }
  }
}

function partsOfName(
  bench: Bench,
  { unit, node }: ExpressionSite,
): readonly { readonly name: string; readonly at: { readonly unit: ExpressionSite["unit"]; readonly node: Name } }[] {
  const inner: Expression | undefined = node.kind === "subscript" ? node.value : node;
  return inner?.kind === "name" ? [{ name: bench.text({ unit, node: inner }), at: { unit, node: inner } }] : [];
}

/** `maps[55]` and `load[55]` are one sample without a batch axis each. */
function* bothIndexed(of: Case, data: ExpressionSite, labels: ExpressionSite): Iterable<Candidate> {
  const sliced = [data, labels].map(({ unit, node }) =>
    node.kind === "subscript" && node.index.kind === "integer"
      ? replace({ unit, node: node.index }, `${node.index.value}:${node.index.value + 1}`)
      : undefined,
  );
  const [a, b] = sliced;
  if (a && b) yield { title: "Keep the batch axis of both", edits: [a, b], safe: true, family: "keep axis" };
  const both = [...addBatchAxis(of, [data], false)][0];
  const other = [...addBatchAxis(of, [labels], false)][0];
  if (both && other)
    yield { title: "Add the batch axis to both", edits: [...both.edits, ...other.edits], safe: false, family: "batch axis" };
}

/** `reshape(1, -1)` makes one row of all values; one value a row is meant. */
function* standing(bench: Bench, site: ExpressionSite): Iterable<Candidate> {
  for (const { unit, node } of callsFeeding(bench, [site], new Set(["reshape"]))) {
    const items =
      node.args.length === 1 || (node.args[1]?.value.kind === "tuple" && node.args.length === 2) ? node.args.at(-1)?.value : undefined;
    const sizes = items?.kind === "tuple" || items?.kind === "list" ? items.items : node.args.slice(-2).map((argument) => argument.value);
    const [first, second] = sizes.map((size): ExpressionSite => ({ unit, node: size }));
    if (sizes.length !== 2 || !first || !second || bench.text(first) !== "1" || bench.text(second) !== "-1") continue;
    yield {
      title: "Make a column of the values: reshape(-1, 1)",
      edits: [replace(first, "-1"), replace(second, "1")],
      safe: true,
      family: "column",
    };
  }
}

/** A list of two arrays is read as two inputs; a pair of data and labels is a tuple. */
function* validationTuple({ bench }: Case, call: Call, unit: ExpressionSite["unit"]): Iterable<Candidate> {
  const given: Argument | undefined = isTraining(call) ? argumentAt(call, "validation_data") : undefined;
  if (given?.value.kind !== "list") return;
  const site = { unit, node: given.value };
  yield {
    title: "Write validation_data as a tuple",
    edits: [replace(site, `(${bench.text(site).slice(1, -1)})`)],
    safe: true,
    family: "validation",
  };
}

/** An Input that was left out, or made twice. */
export function* repairGraph(of: Case<ProblemOf<"graph-disconnected">>): Iterable<Candidate> {
  const { bench, placed } = of;
  const node = nodeOf(placed.site);
  if (node?.kind !== "call") return;
  const inputs = argumentAt(node, "inputs", 0);
  if (!inputs) return;
  const { unit } = placed.site;
  const site: ExpressionSite = { unit, node: inputs.value };
  const text = bench.text(site);
  const names = inputNames(of, site);
  for (const missing of names.missing) {
    if (missing === text) continue;
    const listed = site.node.kind === "list" ? `${text.slice(0, -1).trimEnd().replace(/,$/, "")}, ${missing}]` : `[${text}, ${missing}]`;
    yield { title: `Add the input ${missing}`, edits: [replace(site, listed)], safe: true, family: "graph" };
    yield { title: `Start the model at ${missing}`, edits: [replace(site, missing)], safe: false, family: "graph" };
  }
  yield* take(3, duplicateInputs(of, site));
  yield* take(2, throughInput(of, site));
  for (const other of names.others)
    yield { title: `Start the model at ${other}`, edits: [replace(site, other)], safe: false, family: "graph" };
}

/** Names that hold the input that is missing, and those that hold other inputs; seen from the call. */
function inputNames(of: Case, site: ExpressionSite): { readonly missing: readonly string[]; readonly others: readonly string[] } {
  const { bench, placed } = of;
  const declared = placed.related.filter(({ role }) => role === "input").map((each) => each.site.node);
  const scope = functionOf(site);
  const facts = bench.analysis.facts.filter(
    (fact) =>
      fact.kind === "assign" &&
      precedes(fact.site, site) &&
      functionOf(fact.site) === scope &&
      fact.live.kind === "tensor" &&
      fact.live.framework === "keras",
  );
  const isInput = (node: { readonly inputs: readonly unknown[] } | undefined): boolean => node?.inputs.length === 0;
  const missing = facts
    .filter((fact) => fact.live.kind === "tensor" && fact.live.origin && declared.includes(fact.live.origin.node))
    .map((fact) => fact.name);
  const others = facts
    .filter((fact) => fact.live.kind === "tensor" && isInput(fact.live.node) && !missing.includes(fact.name))
    .map((fact) => fact.name);
  const backbones = bench.analysis.facts
    .filter((fact) => fact.kind === "assign" && fact.value.t === "model" && precedes(fact.site, site) && functionOf(fact.site) === scope)
    .map((fact) => `${fact.name}.input`);
  return { missing: [...new Set([...missing, ...(missing.length === 0 ? backbones : [])])], others: [...new Set(others)] };
}

/** A second `inputs = Input(…)` takes the name of the first: without it the model starts at the first. */
function* duplicateInputs({ bench }: Case, site: ExpressionSite): Iterable<Candidate> {
  if (site.node.kind !== "name") return;
  const { id } = site.node;
  const scope = functionOf(site);
  const all = bench
    .find((node): node is Assignment => node.kind === "assign" && node.targets.some((target) => target.kind === "name" && target.id === id))
    .filter((each) => functionOf(each) === scope && precedes(each, site));
  const second = all.length > 1 ? all.at(-1) : undefined;
  if (!second) return;
  const removed = removeStatement(bench, second);
  if (removed) yield { title: `Remove the second ${id}`, edits: [removed], safe: false, family: "graph" };
}

/** A backbone with an input of its own is called on the model's input. */
function* throughInput({ bench }: Case, site: ExpressionSite): Iterable<Candidate> {
  const text = bench.text(site);
  for (const { unit, node } of bench.find((each): each is Attribute => each.kind === "attribute" && each.attribute === "output")) {
    const owner = bench.text({ unit, node: node.value });
    yield { title: `Call ${owner} on ${text}`, edits: [replace({ unit, node }, `${owner}(${text})`)], safe: false, family: "graph" };
  }
}
