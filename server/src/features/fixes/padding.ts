/** Windows that do not fit: padding, fewer layers, larger images. */
import type { Bench, MadeLayer } from "./bench";
import { quoted, removeLayer, setArgument } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { declarations, declareAt } from "./input-shape";
import { holds, layersBefore } from "./layers";
import { numbersIn } from "./numbers";
import { resize } from "./sizes";
import { feeding } from "./sources";

const WINDOWS = /^(Conv|DepthwiseConv|SeparableConv|MaxPool|MaxPooling|AveragePooling|LocallyConnected)\d?D?(\dD|\d?DTranspose)?$/;

/** Let windows reach over the edge: `padding="same"`, layer by layer in the order given. */
export function* padSame(bench: Bench, layers: readonly MadeLayer[]): Iterable<Candidate> {
  for (const layer of layers) {
    if (!WINDOWS.test(layer.name) || layer.state.args?.padding !== "valid") continue;
    const text = quoted(bench, layer.site, "same");
    yield {
      title: `Set padding=${text} in ${layer.name}`,
      edits: [setArgument(bench, layer.site, "padding", text)],
      safe: false,
      family: "padding",
    };
  }
}

const POOLS = /^(Max|Average)Pool(ing)?\dD$/;

export function* repairTooSmall(of: Case<ProblemOf<"output-too-small">>): Iterable<Candidate> {
  const { bench, placed } = of;
  const before = layersBefore(bench, placed.site);
  const failing = before.filter(({ site }) => holds(site, placed.site) || holds(placed.site, site));
  yield* take(3, channelsLast(of));
  yield* take(1, padSame(bench, failing));
  yield* take(2, withoutPools(bench, [...failing, ...before]));
  yield* take(3, fewerRounds(of));
  yield* take(3, largerInput(of));
  yield* take(
    2,
    padSame(
      bench,
      before.filter((layer) => !failing.includes(layer)),
    ),
  );
}

/** `(1, 28, 28)` is written as other libraries have it: the channels belong at the end. */
function* channelsLast(of: Case): Iterable<Candidate> {
  for (const declaration of declarations(of)) {
    const sizes = declaration.sizes?.map((size) => (typeof size === "number" ? size : null));
    const [channels, ...rest] = sizes ?? [];
    if (channels === undefined || channels === null || channels > 4 || rest.length < 2 || rest.some((size) => size !== null && size < 8))
      continue;
    for (const candidate of declareAt(of.bench, declaration, [...rest, channels]))
      yield {
        ...candidate,
        title: `Put the channels last: ${candidate.title}`,
        safe: false,
        family: "channels last",
        completedBy: "transpose",
      };
  }
}

function* withoutPools(bench: Bench, layers: readonly MadeLayer[]): Iterable<Candidate> {
  for (const layer of layers.filter(({ name }) => POOLS.test(name))) {
    const removed = removeLayer(bench, layer);
    if (removed) yield { title: `Remove ${layer.name}`, edits: [removed], safe: false, family: "without pooling" };
  }
}

/** A loop that stacks layers runs once less. */
function* fewerRounds(of: Case): Iterable<Candidate> {
  const { bench, placed } = of;
  const loops = bench.find((node) => node.kind === "for");
  const around = loops.filter(
    (loop) => holds(loop, placed.site) || bench.layers.some((layer) => holds(loop, layer.site) && POOLS.test(layer.name)),
  );
  for (const { unit, node } of around)
    for (const site of feeding(bench, [{ unit, node: node.iterable }], 20))
      for (const number of numbersIn(site).toSorted((a, b) => b.value - a.value))
        if (number.value > 1) yield* resize(bench, [number], new Map([[number.value, number.value - 1]]), false);
}

/** Twice the size, until it is enough. */
function* largerInput(of: Case): Iterable<Candidate> {
  const sides = declarations(of).flatMap(({ sizes, at }) => (sizes && sizes.length >= 2 ? [{ at, side: sizes[0] }] : []));
  for (const { at, side } of sides.slice(0, 1))
    if (typeof side === "number" && side >= 8)
      for (const factor of [2, 4, 7]) yield* take(1, resize(of.bench, [at], new Map([[side, side * factor]]), false));
}
