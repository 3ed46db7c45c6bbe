/** Repairs where an input has another rank or size than a layer or model takes. */
import { type Dim, type Dims, isInteger } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Call } from "../../syntax/ast";
import type { ExpressionSite, MadeLayer } from "./bench";
import { removeLayer } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { addBatchAxis, addLastAxis, callAround, dataSites, mayFit, repeatChannel, reshapeData, squeeze, transpose } from "./data";
import { replace } from "./edit";
import { exchangeLayers } from "./exchange";
import { insertFlat, insertNamed } from "./flatten";
import { spell } from "./imports";
import { declarations, declare, declareAt, isTraining, numberText, sizesBehindBatch, tupleText } from "./input-shape";
import { classIds } from "./labels";
import { holds, inputOf, layersBefore, relatedSites } from "./layers";
import { modelSites } from "./model";
import { argumentAt, argumentOf, lastWord, pathOf } from "./navigate";
import { dropSequences, isRecurrent, keepSequences } from "./sequences";
import { type Resizing, resize } from "./sizes";
import { permuteItems } from "./structure";
import { changes } from "./training";

export function* repairInput(of: Case<ProblemOf<"input-mismatch">>): Iterable<Candidate> {
  const { expected, got } = of.problem;
  if (!isRanked(expected) || !isRanked(got)) return;
  const sites = dataSites(of, got);
  const trains = isTraining(call(of)) && of.problem.role === "x";
  yield* take(3, permuteItems(of));
  if (got.length === expected.length - 1) {
    const isSample = mayFit(got, expected.slice(1));
    if (isSample && !trains) yield* addBatchAxis(of, sites, true);
    if (trains) yield* take(4, declareLike(of, got, sites[0]));
    if (isSample && trains) yield* addBatchAxis(of, sites, false);
    if (mayFit([...got, 1], expected)) yield* addLastAxis(of, sites, lastAxisName(expected.length));
  }
  if (got.length === expected.length + 1) yield* take(2, squeeze(of, sites, got));
  yield* take(2, transpose(of, sites, got, expected));
  yield* take(1, repeatChannel(of, sites, got, expected));
  if (trains) yield* take(4, declareLike(of, got, sites[0]));
  yield* take(2, reshapeData(of, sites, got, expected));
  if (!trains) yield* take(3, resizeBoth(of, sites, got, expected));
  if (!trains && got.length === expected.length) yield* take(3, declareLike(of, got, sites[0]));
  if (trains) yield* take(4, resizeBoth(of, sites, got, expected));
}

function call(of: Case): Parameters<typeof isTraining>[0] {
  const node = callAround(of.placed.site);
  return node?.kind === "call" ? node : undefined;
}

function lastAxisName(rank: number): string {
  return rank >= 4 ? "channel" : "feature";
}

/** Declare the input as the data are. */
function* declareLike(of: Case, got: Dims, data: ExpressionSite | undefined): Iterable<Candidate> {
  const sizes = sizesBehindBatch(got);
  if (sizes) yield* declare(of, sizes, data);
}

/** Sizes that differ, changed in what makes the data, then in the model. */
function* resizeBoth(of: Case, sites: readonly ExpressionSite[], got: Dims, expected: Dims): Iterable<Candidate> {
  const toModel = changes(got.slice(1), expected.slice(1));
  const toData: Resizing = changes(expected.slice(1), got.slice(1));
  if (toModel.size > 0) yield* take(3, resize(of.bench, sites, toModel, false));
  if (toData.size > 0) yield* take(3, resize(of.bench, modelSites(of), toData, false));
}

export function* repairRank(of: Case<ProblemOf<"rank-mismatch">>): Iterable<Candidate> {
  const { problem, placed, bench } = of;
  const wanted = Number(/rank (\d+)/.exec(problem.expected)?.[1] ?? Number.NaN);
  const { got } = problem;
  if (!isRanked(got) || Number.isNaN(wanted)) return;
  // In a loop the layer that fails is also the one before.
  const isBefore = ({ site }: MadeLayer): boolean =>
    (!holds(site, placed.site) && !holds(placed.site, site)) || pathOf(site).some((node) => node.kind === "for");
  const before = layersBefore(bench, placed.site).filter(isBefore);
  const failing = failingLayer(of);
  if (got.length < wanted) yield* tooFewAxes(of, got, wanted, before, failing);
  else yield* tooManyAxes(of, got, wanted, before, failing);
}

function failingLayer({ bench, placed, problem }: Case): MadeLayer | undefined {
  const owner = "owner" in problem ? problem.owner : undefined;
  const inside = bench.layers.filter(({ site }) => holds(placed.site, site) || holds(site, placed.site));
  const called = callAround(placed.site);
  const callee = called?.kind === "call" ? bench.layers.find(({ site }) => site.node === called.callee) : undefined;
  return callee ?? inside.find(({ name }) => name === owner) ?? bench.layers.find(({ name }) => name === owner);
}

const REDUCERS = /^(Flatten|Global(Average|Max)Pool(ing)?\dD)$/;

function* tooFewAxes(
  of: Case,
  got: Dims,
  wanted: number,
  before: readonly MadeLayer[],
  failing: MadeLayer | undefined,
): Iterable<Candidate> {
  const { bench } = of;
  const sites = dataSites(of, got);
  const isData = isDataOfModel(of);
  yield* take(
    4,
    keepSequences(
      bench,
      before.filter((layer) => layer !== failing || isRecurrent(layer)),
    ),
  );
  // What it would take together was taken together before.
  const idle = failing && REDUCERS.test(failing.name) && got.length === 2 ? removeLayer(bench, failing) : undefined;
  if (failing && idle) yield { title: `Remove ${failing.name}`, edits: [idle], safe: true, family: "without reducer" };
  const others = before.filter((layer) => layer !== failing);
  yield* take(3, withoutReducers(of, others, failing));
  if (got.length === wanted - 1) {
    yield* take(4, declaredWith(of, got, wanted));
    if (isData) {
      yield* addLastAxis(of, sites, lastAxisName(wanted));
      yield* addBatchAxis(of, sites, !isTraining(call(of)));
    } else if (!failing || got[0] !== null) {
      yield* addBatchAxis(of, sites, true);
      yield* addLastAxis(of, sites, lastAxisName(wanted));
    }
  }
  for (const site of givenByCallers(of, got)) yield* addBatchAxis(of, [site], true);
  yield* take(2, declaredAsData(of, wanted));
  const last = got.at(-1);
  if (failing && got.length === wanted - 1 && got[0] === null && typeof last === "number" && !before.some(isRecurrent)) {
    const args = tupleText([...got.slice(1).map((size) => (typeof size === "number" ? String(size) : "-1")), "1"]);
    yield* take(1, insertNamed(bench, failing, "Reshape", false, args));
  }
}

/** Arguments of the calls that lead to the problem that have its shape. */
function givenByCallers(of: Case, got: Dims): readonly ExpressionSite[] {
  return relatedSites(of, "caller").flatMap(({ unit, node }) => {
    const given = node.kind === "call" ? node.args.map((argument): ExpressionSite => ({ unit, node: argument.value })) : [];
    return given.filter((site) => {
      const shape = of.bench.tensorAt(site)?.shape;
      return shape && isRanked(shape) && mayFit(shape, got);
    });
  });
}

/** Whether the problem stands on what is given to a model, not on a tensor inside it. */
function isDataOfModel(of: Case): boolean {
  const node = callAround(of.placed.site);
  return (
    node?.kind === "call" && /^(fit|evaluate|predict|train_on_batch|test_on_batch|predict_on_batch)$/.test(lastWord(node.callee) ?? "")
  );
}

/** Layers that take the axes away that are missing now. */
function* withoutReducers({ bench, placed }: Case, before: readonly MadeLayer[], failing: MadeLayer | undefined): Iterable<Candidate> {
  for (const layer of before.filter(({ name }) => REDUCERS.test(name))) {
    if (failing) yield* exchangeLayers(bench, layer, failing, argumentOf(placed.site)?.call);
    const { unit, node } = layer.site;
    const module = bench.moduleOf(unit.file);
    if (module && bench.layers.some(({ name }) => name === "TimeDistributed")) {
      const { text, edits } = spell(module, "keras.layers.TimeDistributed");
      yield {
        title: `Wrap ${layer.name} in TimeDistributed`,
        edits: [replace({ unit, node }, `${text}(${bench.text({ unit, node })})`), ...edits],
        safe: true,
        family: "time distributed",
      };
    }
    const removed = removeLayer(bench, layer);
    if (removed) yield { title: `Remove ${layer.name} before it`, edits: [removed], safe: false, family: "without reducer" };
  }
}

/** The declared shape lacks its last axis: one channel, one feature. */
function* declaredWith(of: Case, got: Dims, wanted: number): Iterable<Candidate> {
  for (const declaration of declarations(of)) {
    const { sizes } = declaration;
    if (
      !sizes ||
      sizes.length !== wanted - 2 ||
      !mayFit(
        sizes.map((size) => size ?? null),
        got.slice(1),
      )
    )
      continue;
    const own = sizes.map((size) => (typeof size === "number" ? size : null));
    for (const last of lastSizes(of, wanted)) yield* declareAt(of.bench, declaration, [...own, last]);
  }
}

/** The last size of arrays with the wanted rank that are passed to a model; else 1 and 3 as images have them. */
function lastSizes(of: Case, wanted: number): readonly number[] {
  const known = trainingData(of).flatMap((dims) => (dims.length === wanted && isInteger(dims.at(-1) ?? null) ? [dims.at(-1)] : []));
  return [...new Set([...known, 1, ...(wanted === 4 ? [3] : [])])].filter((size) => typeof size === "number");
}

/** Shapes of the first arguments of `fit` and the like. */
export function trainingData({ bench }: Case): readonly Dims[] {
  return bench
    .find((node): node is Call => node.kind === "call" && /^(fit|predict|evaluate|train_on_batch)$/.test(lastWord(node.callee) ?? ""))
    .flatMap(({ unit, node }) => {
      const x = argumentAt(node, "x", 0)?.value;
      const shape = x && bench.tensorAt({ unit, node: x })?.shape;
      return shape && isRanked(shape) ? [shape] : [];
    });
}

function* declaredAsData(of: Case, wanted: number): Iterable<Candidate> {
  for (const dims of trainingData(of)) {
    const sizes = dims.length === wanted ? sizesBehindBatch(dims) : undefined;
    if (sizes) yield* declare(of, sizes);
  }
}

function* tooManyAxes(
  of: Case,
  got: Dims,
  wanted: number,
  before: readonly MadeLayer[],
  failing: MadeLayer | undefined,
): Iterable<Candidate> {
  const { bench } = of;
  if (bench.layers.some(({ name }) => name === "Embedding") && isDataOfModel(of)) yield* take(3, classIds(of, dataSites(of, got)));
  yield* take(4, withoutBatch(of, wanted));
  yield* take(2, declaredAsData(of, wanted));
  const input = failing && inputOf(failing) ? failing : undefined;
  if (failing && wanted === 3 && got.length === 4) yield* merged(of, failing, got);
  yield* take(2, dropSequences(bench, before));
  if (failing && wanted === 2) yield* take(4, insertFlat(bench, input ?? failing));
  if (isDataOfModel(of)) yield* take(2, squeeze(of, dataSites(of, got), got));
}

/** A declared shape that counts the samples too. */
function* withoutBatch(of: Case, wanted: number): Iterable<Candidate> {
  for (const declaration of declarations(of)) {
    const sizes = declaration.sizes?.slice(1);
    if (sizes?.length === wanted - 1)
      yield* declareAt(
        of.bench,
        declaration,
        sizes.map((size) => (typeof size === "number" ? size : null)),
      );
  }
}

/** Rows of feature maps become steps: `Reshape((steps, width * channels))`. */
function* merged({ bench }: Case, failing: MadeLayer, got: Dims): Iterable<Candidate> {
  const [, steps, width, channels] = got;
  if (typeof width !== "number" || typeof channels !== "number") return;
  const first = typeof steps === "number" ? numberText(steps) : "-1";
  yield* take(1, insertNamed(bench, failing, "Reshape", true, `(${first}, ${width * channels})`));
  const flat: Dim = width * channels;
  if (typeof flat === "number") yield* take(1, insertNamed(bench, failing, "TimeDistributed", false, "keras.layers.Flatten()"));
}
