/** Repairs of metrics that say nothing about an output, and of labels that it cannot reach. */
import type { Site, StringLiteral } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import { quoted, setArgument } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { replace } from "./edit";
import { fromZero, labelSites } from "./labels";
import { dropActivation, outputLayers } from "./layers";
import { rename, switchLoss } from "./loss";
import { argumentAt, lastWord, nodeOf, pathOf } from "./navigate";
import { atom, shown } from "./wrap";

/** The metric that the message names, in the form of the one that is there. */
export function* repairMetricChoice({ bench, placed, problem }: Case<ProblemOf<"metric-choice">>): Iterable<Candidate> {
  const { metric, instead } = problem;
  const { unit } = placed.site;
  const node = nodeOf(placed.site);
  const title = `Use ${instead}`;
  const [name, value] = instead.split("=");
  if (node?.kind === "call" && name !== undefined && value !== undefined) {
    yield { title, edits: [setArgument(bench, { unit, node }, name, value)], safe: true, family: "metric" };
    return;
  }
  const callee = node?.kind === "call" && lastWord(node.callee) === metric ? node.callee : node;
  if (callee?.kind === "name" || callee?.kind === "attribute") {
    if (/^[A-Z]/.test(metric) === /^[A-Z]/.test(instead))
      yield { title, edits: rename(bench, { unit, node: callee }, `keras.metrics.${instead}`, instead), safe: true, family: "metric" };
    return;
  }
  for (const site of stringsIn(placed.site, metric))
    yield { title, edits: [replace(site, quoted(bench, site, instead))], safe: true, family: "metric" };
}

/** The metric as it is written in the `metrics` of a compile call. */
function stringsIn(site: Site, metric: string): readonly (Site & { readonly node: StringLiteral })[] {
  const compile = pathOf(site).findLast((node) => node.kind === "call" && lastWord(node.callee) === "compile");
  const found: (Site & { readonly node: StringLiteral })[] = [];
  if (compile?.kind !== "call") return found;
  for (const argument of ["metrics", "weighted_metrics"].flatMap((name) => argumentAt(compile, name, name === "metrics" ? 3 : 4) ?? []))
    walk(argument.value, (node) => {
      if (node.kind === "string" && node.value === metric) found.push({ unit: site.unit, node });
      return true;
    });
  return found;
}

/** Labels brought into reach, or an output that reaches them. */
export function* repairLabelValues(of: Case<ProblemOf<"label-values">>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  const [least, most] = problem.got;
  const call = nodeOf(placed.site);
  const argument = call?.kind === "call" ? argumentAt(call, "x", 0)?.value : undefined;
  const sites = problem.loss === "to_categorical" && argument ? [{ unit: placed.site.unit, node: argument }] : labelSites(of, []);
  if (problem.loss === "class_weight") return;
  if (problem.activation !== undefined) {
    for (const layer of outputLayers(of).slice(0, 1)) {
      const dropped = dropActivation(bench, layer);
      if (dropped) yield { title: `Remove the activation ${problem.activation}`, edits: [dropped], safe: true, family: "activation" };
    }
    return;
  }
  if (least === 1) yield* take(2, fromZero(of, sites));
  if (least === -1 && most === 1) {
    for (const site of sites.slice(0, 1))
      yield {
        title: `Label the classes 0 and 1: (${shown(bench, site)} + 1) // 2`,
        edits: [replace(site, `(${atom(bench, site)} + 1) // 2`)],
        safe: true,
        family: "labels",
      };
  }
  yield* take(
    2,
    switchLoss(of, () => (least >= 0 && most > 1 ? ["sparse_categorical_crossentropy"] : []), problem.loss),
  );
}
