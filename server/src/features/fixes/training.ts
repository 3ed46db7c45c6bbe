/** Repairs where labels and output do not fit the loss. */
import type { Dim, Dims } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { remake, withoutConstant } from "./arithmetic";
import type { ExpressionSite, MadeLayer } from "./bench";
import { appendLayer } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { flattenBefore } from "./flatten";
import { spell } from "./imports";
import { tupleText } from "./input-shape";
import { classIds, fromZero, labelSites, matchRank, oneHot, reshapeLabels, shiftLabels, withoutReshape } from "./labels";
import { activationOf, outputLayers, relatedSites } from "./layers";
import { lossesFor, lossNamed, lossPlaces, swapMetrics, switchLoss } from "./loss";
import { modelSites } from "./model";
import { argumentAt, nodeOf } from "./navigate";
import { padSame } from "./padding";
import { dropSequences } from "./sequences";
import { type Resizing, resize, resizeLayer } from "./sizes";
import { permuteItems } from "./structure";
import { setUnits } from "./units";

type LabelProblem = ProblemOf<"label-mismatch" | "silent-broadcast" | "label-encoding">;

export function* repairLabels(of: Case<LabelProblem>): Iterable<Candidate> {
  const { labels, output, loss } = of.problem;
  if (!isRanked(labels) || !isRanked(output)) return;
  const outputName = of.problem.code === "label-mismatch" ? of.problem.outputName : undefined;
  const sites = labelSites(of, labels, outputName);
  const maker = outputLayers(of)[0];
  const activation = maker && activationOf(maker);
  const isSparse = lossNamed(loss) === "sparse_categorical_crossentropy";
  yield* take(5, permuteItems(of));
  if (hasAxesTooMany(labels, output, isSparse)) {
    const [onlyLast] = outputLayers(of);
    yield* take(2, dropSequences(of.bench, onlyLast ? of.bench.layers.toReversed() : []));
    yield* take(4, flattenBefore(of.bench));
  }
  yield* take(
    3,
    switchLoss(of, (name) => lossesFor(name, labels, output, activation), loss),
  );
  yield* take(4, otherUnits(of, labels, output, isSparse));
  yield* take(2, encodings(of, sites, labels, output));
  yield* take(2, fromZeroWhenOneTooMany(of, sites, labels, output));
  yield* take(2, withoutReshape(of, sites));
  yield* take(2, matchRank(of, sites, labels, isSparse ? output.slice(0, -1) : output));
  if (isSparse) yield* take(1, shiftLabels(of, sites, labels, output.slice(0, -1)));
  yield* take(5, otherSizes(of, sites, labels, output));
  if (!isSparse) yield* take(1, shiftLabels(of, sites, labels, output));
  yield* take(2, remake(of.bench, sites, labels, output));
  yield* take(3, withoutConstant(of.bench, [...sites, ...modelSites(of)]));
  yield* take(1, reshapeOutput(of, maker, labels, output));
  yield* take(1, reshapeLabels(of, sites, labels, output));
}

/** The output has axes that the labels do not have: nothing took them together. */
function hasAxesTooMany(labels: Dims, output: Dims, isSparse: boolean): boolean {
  const wanted = isSparse ? labels.length + 1 : labels.length;
  const trailing = labels.length > 1 && labels.at(-1) === 1 ? 1 : 0;
  return output.length > 2 && (output.length > wanted || (trailing === 1 && isSparse && output.length > wanted - 1));
}

function* otherUnits(of: Case, labels: Dims, output: Dims, isSparse: boolean): Iterable<Candidate> {
  const from = output.at(-1);
  if (typeof from !== "number" || isSparse) return;
  const to = labels.length === output.length ? labels.at(-1) : labels.length === output.length - 1 ? 1 : undefined;
  const { loss } = of.problem as LabelProblem;
  if (typeof to === "number" && to !== from) yield* setUnits(of, from, to, loss);
}

function* encodings(of: Case, sites: readonly ExpressionSite[], labels: Dims, output: Dims): Iterable<Candidate> {
  const classes = output.at(-1);
  const areRows = labels.length === output.length && labels.at(-1) !== 1;
  if (areRows) yield* classIds(of, sites);
  else if (typeof classes === "number" && classes > 1) yield* oneHot(of, sites, classes);
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
  if (output.length > 3) yield* take(3, padSame(of.bench, of.bench.layers.toReversed()));
  yield* take(3, resize(of.bench, models, outwards, false));
  yield* take(3, resize(of.bench, [...sites, ...models], inwards, false));
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

/** Class ids beyond the classes: more classes, or ids that begin at 0. */
export function* repairRange(of: Case<ProblemOf<"label-range">>): Iterable<Candidate> {
  const { min, max, classes, loss } = of.problem;
  const sites = labelSites(of, []);
  if (classes === 1) {
    const places = lossPlaces(of).filter((place) => place.name === "sparse_categorical_crossentropy");
    if (max === 1 && places.length > 0) yield* switchLoss(of, () => ["binary_crossentropy"], loss);
  }
  const shifts = min === 1 && max === classes;
  if (shifts) yield* fromZero(of, sites);
  if (typeof classes === "number" && max >= classes) yield* take(4, setUnits(of, classes, max + 1, "categorical_crossentropy"));
  if (!shifts && min > 0) yield* fromZero(of, sites);
}
