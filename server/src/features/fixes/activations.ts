/** Repairs where the activation of the output and the loss contradict each other. */
import { isRanked } from "../../shape/shape";
import type { Call } from "../../syntax/ast";
import type { Bench, MadeLayer } from "./bench";
import { quoted, removeLayer, setArgument } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { replace } from "./edit";
import { spell } from "./imports";
import { dropActivation, outputLayers, relatedSites, setActivation } from "./layers";
import { type LossName, type LossPlace, lossNamed, lossPlaces, lossPlacesIn, switchLoss } from "./loss";
import { argumentAt, lastWord } from "./navigate";
import { resizeLayer } from "./sizes";

/** `from_logits` says one thing and the last layer another. */
export function* repairLogits(of: Case<ProblemOf<"from-logits">>): Iterable<Candidate> {
  const { bench, problem } = of;
  const maker = makerOf(of);
  if (!problem.fromLogits) {
    const places = lossPlaces(of);
    for (const place of places.filter(({ call }) => call)) yield* takeLogits(bench, place);
    if (maker) yield activate(bench, maker, lossNamed(problem.loss) === "binary_crossentropy" ? "sigmoid" : "softmax", true);
    for (const place of places.filter(({ call }) => !call)) yield* takeLogits(bench, place);
    return;
  }
  for (const { call } of lossPlaces(of))
    if (call)
      yield { title: "Set from_logits=False", edits: [setArgument(bench, call, "from_logits", "False", 0)], safe: true, family: "logits" };
  if (!maker) return;
  const removed = maker.name === "Softmax" || maker.name === "Activation" ? removeLayer(bench, maker) : dropActivation(bench, maker);
  if (removed) yield { title: `Remove the activation ${problem.activation}`, edits: [removed], safe: false, family: "activation" };
}

function makerOf(of: Case): MadeLayer | undefined {
  const [known] = relatedSites(of, "output-layer");
  return known ? of.bench.layerAt(known) : outputLayers(of)[0];
}

const LOGIT_LOSSES: Readonly<Partial<Record<LossName, string>>> = {
  categorical_crossentropy: "CategoricalCrossentropy",
  sparse_categorical_crossentropy: "SparseCategoricalCrossentropy",
  binary_crossentropy: "BinaryCrossentropy",
};

/** A loss object that takes logits: `from_logits=True` in the call, or a class in the place of a string. */
function* takeLogits(bench: Bench, { call, site, name }: LossPlace): Iterable<Candidate> {
  const module = bench.moduleOf(site.unit.file);
  const cls = LOGIT_LOSSES[name];
  if (call)
    yield { title: "Set from_logits=True", edits: [setArgument(bench, call, "from_logits", "True", 0)], safe: true, family: "logits" };
  else if (module && cls !== undefined) {
    const { text, edits } = spell(module, `keras.losses.${cls}`);
    yield {
      title: `Use ${cls}(from_logits=True)`,
      edits: [replace(site, `${text}(from_logits=True)`), ...edits],
      safe: true,
      family: "logits",
    };
  }
}

function activate(bench: Bench, layer: MadeLayer, activation: string, safe: boolean): Candidate {
  return {
    title: `Set activation=${quoted(bench, layer.site, activation)} in ${layer.name}`,
    edits: [setActivation(bench, layer, activation)],
    safe,
    family: "activation",
  };
}

/** An activation that the loss cannot work with. */
export function* repairActivation(of: Case<ProblemOf<"loss-activation">>): Iterable<Candidate> {
  const { problem, bench } = of;
  const maker = makerOf(of);
  if (maker) yield activate(bench, maker, problem.expected, true);
  if (problem.activation === "sigmoid")
    yield* take(
      2,
      switchLoss(of, () => ["binary_crossentropy"], problem.loss),
    );
}

/** Softmax over one unit is always 1: a sigmoid is meant, or as many units as the labels have classes. */
export function* repairSoftmax(of: Case<ProblemOf<"softmax-one-unit">>): Iterable<Candidate> {
  const { bench, placed } = of;
  const layer = bench.layers.findLast(
    ({ site }) => site.unit === placed.site.unit && site.node.start <= placed.site.node.start && placed.site.node.end <= site.node.end,
  );
  if (!layer) return;
  for (const classes of classesOfLabels(bench)) yield* take(2, resizeLayer(bench, layer, 1, classes));
  const sigmoid = activate(bench, layer, "sigmoid", true);
  for (const place of compiledLosses(bench).filter(({ name }) => /categorical/.test(name))) {
    const at = { ...of, placed: { ...placed, site: place.site, related: [] } };
    for (const switched of switchLoss(at, () => ["binary_crossentropy"], place.name))
      yield {
        title: `${sigmoid.title}, and the loss to binary_crossentropy`,
        edits: [...sigmoid.edits, ...switched.edits],
        safe: true,
        family: "activation",
      };
  }
  yield sigmoid;
}

/** How many columns labels have that were found not to fit one unit. */
function classesOfLabels({ analysis }: Bench): readonly number[] {
  return analysis.problems.flatMap(({ problem }) => {
    if (problem.code !== "label-mismatch" || !isRanked(problem.labels) || !isRanked(problem.output) || problem.output.at(-1) !== 1)
      return [];
    const size = problem.labels.at(-1);
    return typeof size === "number" && size > 1 && problem.labels.length === problem.output.length ? [size] : [];
  });
}

function compiledLosses(bench: Bench): readonly LossPlace[] {
  return bench
    .find((node): node is Call => node.kind === "call" && lastWord(node.callee) === "compile")
    .flatMap(({ unit, node }) => {
      const loss = argumentAt(node, "loss", 1)?.value;
      return loss ? lossPlacesIn(bench, { unit, node: loss }) : [];
    });
}
