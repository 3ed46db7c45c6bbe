/** Repairs of models whose outputs do not come from their inputs. */
import type { Assignment, Attribute, Expression } from "../../syntax/ast";
import type { GraphNode } from "../../value/values";
import type { Bench, ExpressionSite } from "./bench";
import { removeStatement } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { replace } from "./edit";
import { argumentAt, functionOf, nodeOf, precedes } from "./navigate";

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
  if (usesInputs(of.bench, site, argumentAt(node, "outputs", 1)?.value))
    for (const missing of names.missing) {
      if (missing === text) continue;
      const listed = site.node.kind === "list" ? `${text.slice(0, -1).trimEnd().replace(/,$/, "")}, ${missing}]` : `[${text}, ${missing}]`;
      yield { title: `Add the input ${missing}`, edits: [replace(site, listed)], safe: true, family: "graph" };
    }
  yield* take(3, duplicateInputs(of, site));
  yield* take(2, throughInput(of, site));
  for (const other of new Set([...names.missing, ...names.others]))
    if (other !== text) yield { title: `Start the model at ${other}`, edits: [replace(site, other)], safe: false, family: "graph" };
}

/** Whether the outputs come from one of the given inputs at all. Where that is not known they may. */
function usesInputs(bench: Bench, { unit, node }: ExpressionSite, outputs: Expression | undefined): boolean {
  const given = node.kind === "list" || node.kind === "tuple" ? node.items : [node];
  const inputs = given.map((each) => bench.tensorAt({ unit, node: each })?.node);
  const output = outputs && bench.tensorAt({ unit, node: outputs })?.node;
  if (!output || inputs.includes(undefined)) return true;
  const seen = new Set<GraphNode>();
  const waiting = [output];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (inputs.includes(next)) return true;
    for (const each of next.inputs) if (each.node && !seen.has(each.node)) waiting.push(each.node);
    seen.add(next);
  }
  return false;
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
