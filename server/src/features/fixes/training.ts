/** Repairs where labels and output do not fit the loss. */
import type { Dim, Dims } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { remake, withoutConstant } from "./arithmetic";
import type { Bench, ExpressionSite, MadeLayer } from "./bench";
import { appendLayer, setArgument } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { flattenBefore } from "./flatten";
import { spell } from "./imports";
import { tupleText } from "./input-shape";
import { beginAtOne, classIds, fromZero, labelSites, matchRank, oneHot, reshapeLabels, shiftLabels, withoutReshape } from "./labels";
import { activationOf, outputLayers, relatedSites } from "./layers";
import { lossesFor, lossNamed, lossPlaces, swapMetrics, switchLoss } from "./loss";
import { modelSites } from "./model";
import { argumentAt, nodeOf } from "./navigate";
import { padSame } from "./padding";
import { dropSequences, keepSequences } from "./sequences";
import { type Resizing, resize, resizeLayer } from "./sizes";
import { permuteItems } from "./structure";
import { setUnits } from "./units";

type LabelProblem = ProblemOf<"label-mismatch" | "silent-broadcast" | "label-encoding">;

export function* repairLabels(of: Case<LabelProblem>): Iterable<Candidate> {
  const { labels, output, loss } = of.problem;
  if (!isRanked(labels) || !isRanked(output)) return;
  const name = lossNamed(loss);
  const isSparse = name === "sparse_categorical_crossentropy";
  const sites = labelSites(of, labels, of.problem.code === "label-mismatch" ? of.problem.outputName : undefined);
  const wanted = isSparse ? output.slice(0, -1) : output;
  const [maker] = outputLayers(of);
  const activation = maker && activationOf(maker);
  yield* take(5, permuteItems(of));
  if (hasAxesTooMany(labels, output, isSparse)) {
    yield* take(2, dropSequences(of.bench, of.bench.layers.toReversed()));
    yield* take(4, flattenBefore(of.bench));
  }
  if (labels.length === wanted.length + 1) yield* take(2, keepSequences(of.bench, of.bench.layers.toReversed()));
  yield* take(
    3,
    switchLoss(of, (current) => lossesFor(current, labels, output, activation), loss),
  );
  if (beginAtOne(of, sites)) yield* take(1, fromZeroWhenOneTooMany(of, sites, labels, output));
  if (name === "binary_crossentropy" && output.at(-1) === 1) yield* take(2, encodings(of, sites, labels, output));
  yield* take(3, otherUnits(of, labels, output, isSparse));
  yield* take(2, encodings(of, sites, labels, output));
  yield* take(2, fromZeroWhenOneTooMany(of, sites, labels, output));
  yield* take(2, withoutReshape(of, sites));
  yield* take(2, matchRank(of, sites, labels, wanted));
  if (isSparse) yield* take(1, shiftLabels(of, sites, labels, wanted));
  yield* take(5, otherSizes(of, sites, labels, wanted));
  yield* take(3, withoutConstant(of.bench, [...sites, ...modelSites(of)]));
  if (!isSparse && name !== "categorical_crossentropy") yield* take(2, remake(of.bench, sites, labels, output));
  yield* take(1, reshapeOutput(of, maker, labels, output));
  yield* take(1, reshapeLabels(of, sites, labels, output));
}

/** The output has axes that the labels do not have: nothing took them together. */
function hasAxesTooMany(labels: Dims, output: Dims, isSparse: boolean): boolean {
  const wanted = isSparse ? labels.length + 1 : labels.length;
  const trailing = labels.length > 1 && labels.at(-1) === 1 ? 1 : 0;
  return output.length > 2 && (output.length > wanted || (trailing === 1 && isSparse && output.length > wanted - 1));
}

function* otherUnits(of: Case<LabelProblem>, labels: Dims, output: Dims, isSparse: boolean): Iterable<Candidate> {
  const from = output.at(-1);
  if (typeof from !== "number" || isSparse) return;
  const to = labels.length === output.length ? labels.at(-1) : labels.length === output.length - 1 ? 1 : undefined;
  if (typeof to === "number" && to !== from) yield* setUnits(of, from, to, of.problem.loss);
}

function* encodings(of: Case<LabelProblem>, sites: readonly ExpressionSite[], labels: Dims, output: Dims): Iterable<Candidate> {
  const [columns, classes] = [labels.at(-1), output.at(-1)];
  const name = lossNamed(of.problem.loss);
  const areRows = labels.length === output.length && columns !== 1;
  const wantsIds = name === "sparse_categorical_crossentropy" || (name === "binary_crossentropy" && columns === 2 && classes === 1);
  const wantsRows = name === "categorical_crossentropy" || (name === "binary_crossentropy" && classes === 2);
  if (areRows && wantsIds) yield* classIds(of, sites);
  if (!areRows && wantsRows && typeof classes === "number" && classes > 1) yield* oneHot(of, sites, classes);
}

function* fromZeroWhenOneTooMany(of: Case, sites: readonly ExpressionSite[], labels: Dims, output: Dims): Iterable<Candidate> {
  const [have, want] = [labels.at(-1), output.at(-1)];
  if (typeof have === "number" && typeof want === "number" && have === want + 1) yield* fromZero(of, sites);
}

/** Sizes of the axes in between: paddings of the layers, then numbers of the model, then numbers of the labels. */
function* otherSizes(of: Case, sites: readonly ExpressionSite[], labels: Dims, output: Dims): Iterable<Candidate> {
  const models = modelSites(of);
  const outwards = changes(output, labels);
  const inwards = changes(labels, output);
  if (outwards.size === 0) return;
  for (const [from, to] of outwards) for (const layer of outputLayers(of)) yield* take(1, resizeLayer(of.bench, layer, from, to));
  if (hasWindows(of.bench)) yield* take(3, padSame(of.bench, of.bench.layers.toReversed()));
  yield* take(3, resize(of.bench, models, outwards, false));
  yield* take(3, resize(of.bench, [...sites, ...models], inwards, false));
}

function hasWindows({ layers }: Bench): boolean {
  return layers.some(({ name }) => /^(Conv|MaxPool|AveragePool)/.test(name));
}

/** Which sizes of `from` would have to become which of `to`. */
export function changes(from: readonly Dim[], to: readonly Dim[]): Resizing {
  const found = new Map<number, number>();
  if (from.length === to.length)
    for (const [axis, size] of from.entries()) {
      const other = to[axis];
      if (typeof size === "number" && typeof other === "number" && size !== other) found.set(size, other);
    }
  return found;
}

/** The output has as many values as the labels, in another shape. */
function* reshapeOutput({ bench }: Case, maker: MadeLayer | undefined, labels: Dims, output: Dims): Iterable<Candidate> {
  const count = (dims: Dims): number =>
    dims.slice(1).reduce<number>((all, size) => all * (typeof size === "number" ? size : Number.NaN), 1);
  const module = maker && bench.moduleOf(maker.site.unit.file);
  if (!module || count(labels) !== count(output) || labels.length === output.length) return;
  const { text, edits } = spell(module, "keras.layers.Reshape");
  const shape = tupleText(labels.slice(1).map(String));
  for (const layer of bench.layers
    .toReversed()
    .filter((each) => each.name === maker.name || !["Sequential", "Functional", "Model"].includes(each.name))
    .slice(0, 2)) {
    const placed = appendLayer(bench, layer, `${text}(${shape})`);
    if (placed) yield { title: `Append Reshape(${shape})`, edits: [placed, ...edits], safe: false, family: "reshape output" };
  }
}

export function* repairMetric(of: Case<ProblemOf<"metric-mismatch">>): Iterable<Candidate> {
  const { labels, output } = of.problem;
  const sites = relatedSites(of, "compile").flatMap((site) => {
    const node = nodeOf(site);
    const metrics = node?.kind === "call" ? argumentAt(node, "metrics", 3)?.value : undefined;
    return metrics ? [{ unit: site.unit, node: metrics }] : [];
  });
  for (const site of sites)
    for (const to of ["sparse", "dense"] as const)
      yield {
        title: `Use the ${to === "sparse" ? "sparse" : "one-hot"} form of the metric`,
        edits: swapMetrics(of.bench, site, to),
        safe: true,
        family: "metric",
      };
  if (isRanked(labels) && isRanked(output)) {
    yield* take(4, flattenBefore(of.bench));
    yield* take(3, otherSizes(of, labelSites(of, labels), labels, output));
  }
}

/** Class ids beyond the classes: more classes, ids that begin at 0, or an id that stands for none. */
export function* repairRange(of: Case<ProblemOf<"label-range">>): Iterable<Candidate> {
  const { min, max, classes, loss } = of.problem;
  const sites = labelSites(of, []);
  if (classes === 1 && max === 1)
    yield* take(
      1,
      switchLoss(of, () => ["binary_crossentropy"], loss),
    );
  if (min === 1) yield* take(2, fromZero(of, sites));
  if (max === IGNORED) yield* ignoreClass(of, max);
  else if (typeof classes === "number" && max >= classes) yield* take(4, setUnits(of, classes, max + 1, "categorical_crossentropy"));
  if (min > 1) yield* take(2, fromZero(of, sites));
}

/** Masks of images have it for pixels that belong to no class. */
const IGNORED = 255;

function* ignoreClass(of: Case, id: number): Iterable<Candidate> {
  for (const { call, form } of lossPlaces(of))
    if (call && form === "class")
      yield {
        title: `Ignore the class ${id}`,
        edits: [setArgument(of.bench, call, "ignore_class", String(id), 1)],
        safe: false,
        family: "ignore",
      };
}
