/** Repairs of values of a wrong kind, of weights, and of shape comments. */
import { formatShape } from "../../shape/shape";
import { oneMore } from "./arithmetic";
import { lastAxis } from "./axis";
import { type ExpressionSite, expressionAt } from "./bench";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { callAround } from "./data";
import { rebatch } from "./datasets";
import { replace } from "./edit";
import { lineEndOf } from "./imports";
import { layersBefore } from "./layers";
import { pathOf } from "./navigate";
import { resize, resizeLayer } from "./sizes";
import { wrapInCall } from "./wrap";

export function* repairKind(of: Case<ProblemOf<"wrong-kind">>): Iterable<Candidate> {
  const { bench, problem } = of;
  const site = expressionAt(of.placed.site);
  if (!site) return;
  yield* rebatch(of);
  if (/objects|different lengths|ragged/.test(problem.got)) {
    for (const each of parts(site))
      yield {
        title: `Pad the rows: pad_sequences(${bench.text(each)})`,
        edits: wrapInCall(bench, each, "keras.utils.pad_sequences", ""),
        safe: false,
        family: "pad",
      };
    return;
  }
  if (/an array/.test(problem.expected)) {
    for (const each of [site, ...parts(site)])
      yield {
        title: `Make an array: np.array(${clipped(bench.text(each))})`,
        edits: wrapInCall(bench, each, "numpy.array", ""),
        safe: true,
        family: "array",
      };
  }
}

function parts(site: ExpressionSite): readonly ExpressionSite[] {
  const { unit, node } = site;
  return node.kind === "tuple" || node.kind === "list" ? node.items.map((item) => ({ unit, node: item })) : [site];
}

function clipped(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

/** Arrays given as weights: transposed, or the layer has another size. */
export function* repairWeights(of: Case<ProblemOf<"weights-mismatch">>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  const site = expressionAt(placed.site);
  const listed = site?.node.kind === "list" ? site : listIn(of);
  for (const item of listed ? parts(listed) : [])
    if (item.node.kind === "name" || item.node.kind === "attribute" || item.node.kind === "subscript")
      yield {
        title: `Transpose ${bench.text(item)}`,
        edits: [replace(item, `${bench.text(item)}.T`)],
        safe: true,
        family: "transpose weights",
      };
  const layers = layersBefore(bench, placed.site);
  yield* take(1, lastAxis(bench, layers));
  const call = callAround(placed.site);
  const whole = call?.kind === "call" ? [{ unit: placed.site.unit, node: call }] : [];
  for (const [size, other] of differing(problem.expected, problem.got)) {
    for (const layer of layers) yield* take(2, resizeLayer(bench, layer, size, other));
    yield* take(3, resize(bench, whole, new Map([[size, other]]), false));
    if (site && other === size - 1) yield* take(2, oneMore(bench, [site]));
    if (site) yield* take(2, resize(bench, [site], new Map([[other, size]]), false));
  }
}

/** Sizes that two texts with shapes in them differ in. */
function differing(expected: string, got: string): readonly (readonly [number, number])[] {
  const numbers = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map((match) => Number(match[0]));
  const have = numbers(got);
  return numbers(expected).flatMap((size, index) => {
    const other = have[index];
    return other === undefined || other === size ? [] : [[size, other] as const];
  });
}

function listIn({ placed }: Case): ExpressionSite | undefined {
  const call = pathOf(placed.site).findLast((node) => node.kind === "call");
  const list = call?.kind === "call" ? call.args.find((argument) => argument.value.kind === "list")?.value : undefined;
  return list && { unit: placed.site.unit, node: list };
}

/** The comment says what the program does. */
export function* repairComment({ bench, problem, placed }: Case<ProblemOf<"shape-comment">>): Iterable<Candidate> {
  const { file, text } = bench.module;
  const from = placed.site.unit.base + placed.site.node.start;
  const end = text.indexOf(lineEndOf(text), from);
  const line = text.slice(from, end < 0 ? text.length : end);
  const at = line.lastIndexOf(problem.declared);
  if (at >= 0)
    yield {
      title: `Correct the comment to ${formatShape(problem.got)}`,
      edits: [{ file, start: from + at, end: from + at + problem.declared.length, newText: formatShape(problem.got) }],
      safe: false,
      family: "comment",
    };
}
