/** Repairs where data and labels have different numbers of samples. */
import type { Argument, Assignment, Call, Expression, Name } from "../../syntax/ast";
import { withoutConstant } from "./arithmetic";
import type { Bench, ExpressionSite } from "./bench";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { addBatchAxis, callAround, dataSites } from "./data";
import { replace } from "./edit";
import { isTraining } from "./input-shape";
import { modelSites } from "./model";
import { argumentAt, lastWord } from "./navigate";
import { resize } from "./sizes";
import { definitionsOf } from "./sources";
import { callsFeeding } from "./wrap";

const PARTS: readonly (readonly [string, RegExp])[] = [
  ["train", /train|tr(?=_|$)/i],
  ["test", /test|te(?=_|$)/i],
  ["val", /valid|val/i],
];

/** `x_train` with `y_test`: the partner of the same name. */
export function* repairCardinality(of: Case<ProblemOf<"cardinality-mismatch">>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  const { unit, node } = placed.site;
  const call = node.kind === "call" ? node : callAround(placed.site);
  if (call?.kind !== "call") return;
  const [x, y] = [argumentAt(call, "x", 0), argumentAt(call, "y", 1)];
  const pair = x && y ? [x, y].map((argument): ExpressionSite => ({ unit, node: argument.value })) : [];
  const [data, labels] = pair;
  if (data && labels) {
    yield* partner(bench, labels, data);
    yield* partner(bench, data, labels);
    yield* take(2, bothIndexed(of, data, labels));
  }
  yield* take(1, unpackedInOrder(bench));
  for (const site of pair) yield* take(2, standing(bench, site));
  const sites = [...pair.toReversed(), ...dataSites(of, []), ...modelSites(of)];
  const sizes = [...new Set(problem.sizes.map(({ size }) => size))].filter((size) => typeof size === "number");
  for (const from of sizes.toReversed())
    for (const to of sizes) if (from !== to) yield* take(3, resize(bench, sites, new Map([[from, to]]), false));
  yield* validationTuple(of, call, unit);
  yield* take(3, withoutConstant(bench, sites));
}

/** `train_test_split(X, y)` gives both parts of X first. */
function* unpackedInOrder(bench: Bench): Iterable<Candidate> {
  for (const { unit, node } of bench.find((each): each is Assignment => each.kind === "assign")) {
    const [target] = node.targets;
    const isSplit = node.value.kind === "call" && lastWord(node.value.callee) === "train_test_split";
    if (!isSplit || (target?.kind !== "tuple" && target?.kind !== "list") || target.items.length !== 4) continue;
    const [, second, third] = target.items.map((item): ExpressionSite => ({ unit, node: item }));
    if (!second || !third || !/^y|label|target/i.test(bench.text(second))) continue;
    yield {
      title: "Unpack train_test_split in its order: both parts of the data, then both of the labels",
      edits: [replace(second, bench.text(third)), replace(third, bench.text(second))],
      safe: true,
      family: "unpack",
    };
  }
}

/** The same name with the other one's part of the data. */
function* partner(bench: Bench, site: ExpressionSite, like: ExpressionSite): Iterable<Candidate> {
  const names = partsOfName(bench, site);
  const other = bench.text(like);
  const has = PARTS.find(([, part]) => part.test(other));
  if (!has) return;
  const seen = new Set(bench.analysis.facts.map((fact) => fact.name));
  for (const { name, at } of names) {
    const word = has[1].exec(other)?.[0] ?? has[0];
    const exchanged = PARTS.flatMap(([, part]) => {
      const found = part.exec(name);
      return found && !has[1].test(name) ? [name.slice(0, found.index) + word + name.slice(found.index + found[0].length)] : [];
    });
    for (const renamed of [...exchanged, `${name}_${word}`, `${word}_${name}`])
      if (seen.has(renamed) && renamed !== name)
        yield { title: `Use ${renamed} with ${other}`, edits: [replace(at, renamed)], safe: true, family: "partner" };
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
  const [both] = addBatchAxis(of, [data], false);
  const [other] = addBatchAxis(of, [labels], false);
  if (both && other && isSample(of.bench, data) && isSample(of.bench, labels))
    yield { title: "Add the batch axis to both", edits: [...both.edits, ...other.edits], safe: false, family: "batch axis" };
}

/** `x[7]`, or a name for it. */
function isSample(bench: Bench, site: ExpressionSite): boolean {
  return [site, ...definitionsOf(bench, site)].slice(0, 2).some(({ node }) => node.kind === "subscript" && node.index.kind === "integer");
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
