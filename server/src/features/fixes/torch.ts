/** Losses of PyTorch: the classes stand on axis 1, and class indices have no axis for them. */
import type { Dims } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Call } from "../../syntax/ast";
import { type ExpressionSite, expressionAt } from "./bench";
import type { Candidate, Case, ProblemOf } from "./candidate";
import { callAround } from "./data";
import { insertBefore } from "./edit";
import { lastWord, parentOf } from "./navigate";
import { numbersIn } from "./numbers";
import { callMethod, shown, wrapInCall } from "./wrap";

/** Whether the labels of a problem are PyTorch's. */
export function isTorch({ bench, placed, problem }: Case): boolean {
  return (
    bench.tensorAt(placed.site)?.framework === "torch" ||
    (problem.code === "label-mismatch" && /^(cross_entropy|nll_loss|NLLLoss|CrossEntropyLoss)$/.test(problem.loss))
  );
}

export function* repairTorchLoss(of: Case<ProblemOf<"label-mismatch" | "silent-broadcast" | "label-encoding">>): Iterable<Candidate> {
  const { labels, output } = of.problem;
  const call = callAround(of.placed.site);
  const given = expressionAt(of.placed.site);
  if (!isRanked(labels) || !isRanked(output) || call?.kind !== "call" || !given) return;
  const [first, second] = call.args
    .filter((argument) => argument.name === undefined)
    .map((argument): ExpressionSite => ({ unit: of.placed.site.unit, node: argument.value }));
  const [scores, target] = second ? [first, second] : [undefined, given];
  if (scores) yield* classesOnAxisOne(of, scores, labels, output);
  yield* targets(of, target, labels, output);
  if (scores) yield* flatBoth(of, scores, target, labels, output);
}

function* classesOnAxisOne({ bench }: Case, scores: ExpressionSite, labels: Dims, output: Dims): Iterable<Candidate> {
  if (output.length < 3 || labels.length !== output.length - 1) return;
  const rest = output.slice(2).map((_, index) => index + 1);
  const move = output.length === 3 ? "transpose(1, 2)" : `permute(${[0, output.length - 1, ...rest].join(", ")})`;
  yield {
    title: `Put the classes on axis 1: ${shown(bench, scores)}.${move}`,
    edits: callMethod(bench, scores, move),
    safe: true,
    family: "class axis",
  };
}

function* targets({ bench }: Case, target: ExpressionSite, labels: Dims, output: Dims): Iterable<Candidate> {
  const name = shown(bench, target);
  const use = (call: string, safe: boolean): Candidate => ({
    title: `Pass ${name}.${call}`,
    edits: callMethod(bench, target, call),
    safe,
    family: "torch labels",
  });
  for (const [axis, size] of labels.entries()) if (size === 1 && axis > 0) yield use(`squeeze(${axis})`, true);
  if (labels.length === output.length && output.length > 1) yield use(`argmax(dim=${output.length > 2 ? 1 : -1})`, false);
  if (output.length === 2 && labels.length > 1) yield use("reshape(-1)", true);
  if (labels.length === output.length - 1) yield use("unsqueeze(1)", false);
}

/** A Linear layer that gets feature maps: they are flattened first. */
export function* flattenForLinear({ bench, placed }: Case, got: Dims, expected: number): Iterable<Candidate> {
  const values = got.slice(1).reduce<number>((all, size) => all * (typeof size === "number" ? size : Number.NaN), 1);
  if (values !== expected || got.length < 3) return;
  const family = "torch flatten";
  for (const site of bench.find((node): node is Call => node.kind === "call" && lastWord(node.callee) === "Linear")) {
    const [size] = site.node.args.flatMap((argument) => numbersIn({ unit: site.unit, node: argument.value }));
    if (size?.value !== expected || parentOf(site)?.kind !== "argument") continue;
    const flatten = bench.text({ unit: site.unit, node: site.node.callee }).replace(/Linear$/, "Flatten()");
    yield { title: "Insert Flatten() before Linear", edits: [insertBefore(site, `${flatten}, `)], safe: true, family };
  }
  const call = placed.site.node;
  const input = call.kind === "call" ? call.args[0]?.value : undefined;
  if (input)
    yield {
      title: "Flatten before Linear",
      edits: wrapInCall(bench, { unit: placed.site.unit, node: input }, "torch.flatten", ", 1"),
      safe: true,
      family,
    };
}

/** Every step is a sample of its own. */
function* flatBoth({ bench }: Case, scores: ExpressionSite, target: ExpressionSite, labels: Dims, output: Dims): Iterable<Candidate> {
  const classes = output.at(-1);
  if (output.length < 3 || labels.length < 2 || typeof classes !== "number") return;
  const edits = [...callMethod(bench, scores, `reshape(-1, ${classes})`), ...callMethod(bench, target, "reshape(-1)")];
  yield { title: `Take every step as a sample: reshape(-1, ${classes}) and reshape(-1)`, edits, safe: false, family: "torch labels" };
}
