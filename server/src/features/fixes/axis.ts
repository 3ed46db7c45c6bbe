/** Repairs where one axis has another size than a layer takes, and where an axis or index is out of range. */
import { isInteger } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Call } from "../../syntax/ast";
import type { Bench, ExpressionSite, MadeLayer } from "./bench";
import { setArgument } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { callAround, dataSites, transpose } from "./data";
import { replace } from "./edit";
import { declare } from "./input-shape";
import { layersBefore } from "./layers";
import { modelSites } from "./model";
import { argumentAt, lastWord, nodeOf } from "./navigate";
import { numbersIn } from "./numbers";
import { padSame } from "./padding";
import { clip, resize, resizeLayer } from "./sizes";
import { flattenForLinear } from "./torch";

export function* repairAxis(of: Case<ProblemOf<"axis-mismatch">>): Iterable<Candidate> {
  const { got, expected, axis, reason } = of.problem;
  const size = isRanked(got) ? got.at(axis) : undefined;
  if (!isRanked(got) || typeof size !== "number" || typeof expected !== "number") return;
  const { bench, placed } = of;
  const sites = dataSites(of, got);
  const layers = layersBefore(bench, placed.site);
  if (reason !== undefined && reason !== "built") {
    yield* take(3, eachResized(bench, layers, expected, size));
    yield* take(3, eachResized(bench, layers, size, expected));
  }
  if (of.problem.owner === "Linear") yield* take(2, flattenForLinear(of, got, expected));
  const wanted = got.map((own, index) => (index === axis || index === axis + got.length ? expected : own));
  yield* take(1, transpose(of, sites, got, wanted));
  yield* take(3, resize(bench, sites, new Map([[size, expected]]), false));
  yield* take(3, resize(bench, modelSites(of), new Map([[expected, size]]), false));
  yield* take(3, eachResized(bench, layers, size, expected));
  yield* take(3, resize(bench, otherCalls(of), new Map([[expected, size]]), true));
  yield* take(4, fewerStrides(layers, size / expected));
  if (reason === "built") yield* take(4, padSame(bench, layers));
  const sizes = got.slice(1).map((own) => (isInteger(own) ? own : null));
  yield* take(3, declare(of, sizes, sites[0]));
}

function* eachResized(bench: Bench, layers: readonly MadeLayer[], from: number, to: number): Iterable<Candidate> {
  for (const layer of layers) yield* take(2, resizeLayer(bench, layer, from, to));
}

/** What other calls of the same model are given: one of them fixed its sizes. */
function otherCalls({ bench, placed }: Case): readonly ExpressionSite[] {
  const around = callAround(placed.site);
  const names = [around, ...placed.related.filter(({ role }) => role === "caller").map(({ site }) => nodeOf(site))].flatMap((node) => {
    if (node?.kind !== "call") return [];
    const owner = node.callee.kind === "attribute" ? node.callee.value : node.callee;
    return owner.kind === "name" ? [owner.id] : [];
  });
  return bench
    .find((node): node is Call => node.kind === "call" && node !== around && node.callee.kind === "name" && names.includes(node.callee.id))
    .flatMap(({ unit, node }) => node.args.map((argument) => ({ unit, node: argument.value })));
}

/** An image that is twice as large on each side has four times as many values. */
function* fewerStrides(layers: readonly MadeLayer[], ratio: number): Iterable<Candidate> {
  if (ratio !== 2 && ratio !== 4 && ratio !== 8) return;
  for (const layer of layers) {
    const isUpsampling = /Transpose$|^UpSampling/.test(layer.name);
    const strides = argumentAt(layer.site.node, "strides", 2)?.value;
    if (isUpsampling && strides)
      yield {
        title: `Set strides=1 in ${layer.name}`,
        edits: [replace({ unit: layer.site.unit, node: strides }, "1")],
        safe: false,
        family: "strides",
      };
  }
}

/** An axis that the array does not have. */
export function* repairAxisRange(of: Case<ProblemOf<"axis-out-of-range">>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  const rank = isRanked(problem.got) ? problem.got.length : 0;
  const own = nodeOf(placed.site);
  const call = own?.kind === "call" ? own : callAround(placed.site);
  if (call?.kind !== "call") return;
  const { unit } = placed.site;
  const given =
    argumentAt(call, "axis") ??
    argumentAt(call, "dim") ??
    call.args.find((argument) => bench.text({ unit, node: argument.value }) === String(problem.axis));
  if (!given || rank === 0) return;
  for (const axis of new Set([-1, rank - 1]))
    yield {
      title: `Use axis ${axis} of ${lastWord(call.callee) ?? "it"}`,
      edits: [replace({ unit, node: given.value }, String(axis))],
      safe: false,
      family: "axis",
    };
}

/** An index beyond the end. */
export function* repairIndex({ bench, placed, problem }: Case<ProblemOf<"index-out-of-range">>): Iterable<Candidate> {
  const size = isRanked(problem.got) ? problem.got.at(problem.axis) : undefined;
  const node = nodeOf(placed.site);
  if (typeof size !== "number" || size < 1 || node?.kind !== "subscript") return;
  const index: ExpressionSite = { unit: placed.site.unit, node: node.index };
  for (const number of numbersIn(index))
    if (number.value === Math.abs(problem.index))
      yield {
        title: `Use the last index, ${size - 1}, in ${clip(bench.text(placed.site))}`,
        edits: [replace(number, String(size - 1))],
        safe: false,
        family: "index",
      };
}

/** Statistics of the wrong axis: normalization over the channels, which stand last. */
export function* lastAxis(bench: Bench, layers: readonly MadeLayer[]): Iterable<Candidate> {
  for (const layer of layers)
    if (/Normalization$/.test(layer.name) && argumentAt(layer.site.node, "axis"))
      yield { title: `Set axis=-1 in ${layer.name}`, edits: [setArgument(bench, layer.site, "axis", "-1")], safe: false, family: "axis" };
}
