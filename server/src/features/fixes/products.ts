/** Repairs of matrix products. */
import { isRanked } from "../../shape/shape";
import type { Call } from "../../syntax/ast";
import type { ExpressionSite } from "./bench";
import { setArgument } from "./calls";
import { asked, type Candidate, type Case, type ProblemOf } from "./candidate";
import { replace } from "./edit";
import { argumentAt, lastWord, pathOf } from "./navigate";
import { mergeCall, operands } from "./operands";
import { permuteItems } from "./structure";
import { wrapInCall } from "./wrap";

/** Matrix products: sizes of a weight exchanged, operands exchanged, transposed, or the axes of `Dot`. */
export function* products(of: Case<ProblemOf<"matmul-mismatch">>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  yield* asked(permuteItems(of));
  for (const call of bench.find(
    (node): node is Call => node.kind === "call" && /^(add_weight|Parameter|Variable)$/.test(lastWord(node.callee) ?? ""),
  )) {
    const shape = argumentAt(call.node, "shape", 0)?.value;
    if (shape?.kind !== "tuple" && shape?.kind !== "list") continue;
    const [a, b, more] = shape.items.map((item): ExpressionSite => ({ unit: call.unit, node: item }));
    if (!a || !b || more) continue;
    yield {
      title: `Exchange the sizes of the weight: (${bench.text(b)}, ${bench.text(a)})`,
      edits: [replace(a, bench.text(b)), replace(b, bench.text(a))],
      safe: true,
      family: "weight",
    };
  }
  const merge = mergeCall(placed.site) ?? undefined;
  const dot = bench
    .find((node): node is Call => node.kind === "call" && lastWord(node.callee) === "Dot")
    .filter(({ node }) => node === merge?.node || pathOf(placed.site).some((each) => each.kind === "call" && each.callee === node));
  const rank = problem.code === "matmul-mismatch" ? problem.shapes.find(isRanked)?.length : undefined;
  for (const call of dot)
    for (let axis = (rank ?? 3) - 1; axis >= 1; axis--)
      yield { title: `Set axes=${axis} in Dot`, edits: [setArgument(bench, call, "axes", String(axis), 0)], safe: false, family: "dot" };
  for (const site of operands(of).toReversed()) {
    if (site.node.kind !== "name" && site.node.kind !== "attribute") continue;
    yield {
      title: `Transpose ${bench.text(site)}`,
      edits: wrapInCall(bench, site, "tensorflow.transpose", ""),
      safe: false,
      family: "transpose operand",
    };
  }
}
