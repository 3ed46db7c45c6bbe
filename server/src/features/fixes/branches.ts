/** Repairs where tensors that are joined, added or multiplied do not fit together. */
import { type Dim, type Dims, isInteger } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Bench, ExpressionSite, MadeLayer } from "./bench";
import { setArgument } from "./calls";
import { asked, type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { mayFit } from "./data";
import { replace } from "./edit";
import { spell } from "./imports";
import { declarations, declareAt } from "./input-shape";
import { layersBefore } from "./layers";
import { modelSites } from "./model";
import { argumentAt, functionOf } from "./navigate";
import { mergeCall, operands } from "./operands";
import { padSame } from "./padding";
import { products } from "./products";
import { dropSequences } from "./sequences";
import { type Resizing, resize, resizeLayer, sizeArgument } from "./sizes";
import { feeding } from "./sources";
import { permuteItems } from "./structure";

type Joining = ProblemOf<"broadcast-mismatch" | "concat-mismatch" | "matmul-mismatch">;

export function* repairBranches(of: Case<Joining>): Iterable<Candidate> {
  const { bench, placed, problem } = of;
  const shapes = problem.shapes.filter(isRanked);
  const before = layersBefore(bench, placed.site);
  const ranks = new Set(shapes.map((shape) => shape.length));
  if (problem.code === "matmul-mismatch") yield* take(8, products({ ...of, problem }));
  if (ranks.size > 1) {
    yield* take(2, dropSequences(bench, before));
    yield* take(3, flatBranches(of, shapes));
  }
  const pairs = differences(problem, shapes);
  const inner = pairs.filter(({ fromEnd }) => fromEnd > 1);
  if (inner.length > 0) {
    yield* asked(take(5, roundedInput(of, shapes)));
    yield* take(3, strided(bench, before));
    yield* take(4, padSame(bench, before));
  }
  if (inner.length > 0) yield* take(2, projected(of, shapes));
  for (const { a, b, fromEnd } of pairs) {
    if (fromEnd > 1) continue;
    for (const [from, to] of [
      [b, a],
      [a, b],
    ] as const) {
      yield* asked(take(3, resizeNear(bench, before, from, to)));
    }
  }
  if (problem.code === "concat-mismatch" && ranks.size === 1) yield* take(1, dropSequences(bench, before));
  if (inner.length === 0) yield* take(2, projected(of, shapes));
  yield* asked(take(2, exchangedBefore(of)));
  if (problem.code === "concat-mismatch") yield* take(3, otherAxis(of, shapes));
  const sizes: Resizing[] = pairs.flatMap(({ a, b }) => [new Map([[a, b]]), new Map([[b, a]])]);
  const near = operands(of);
  for (const each of sizes) yield* take(3, resize(bench, [...near, ...modelSites(of)], each, false));
}

interface Difference {
  readonly a: number;
  readonly b: number;
  /** 1 for the last axis. */
  readonly fromEnd: number;
}

/** Sizes that should be equal and are not. */
function differences(problem: Joining, shapes: readonly Dims[]): readonly Difference[] {
  const [first] = shapes;
  const found: Difference[] = [];
  if (!first) return found;
  const joined = problem.code === "concat-mismatch" ? (problem.axis < 0 ? -problem.axis : first.length - problem.axis) : undefined;
  if (problem.code === "matmul-mismatch") return innerSizes(problem.detail, shapes);
  for (const shape of shapes.slice(1))
    for (let fromEnd = 1; fromEnd <= Math.min(first.length, shape.length); fromEnd++) {
      const [a, b] = [first.at(-fromEnd), shape.at(-fromEnd)];
      if (fromEnd !== joined && typeof a === "number" && typeof b === "number" && a !== b && a > 1 && b > 1) found.push({ a, b, fromEnd });
    }
  return found;
}

/** The sizes that a product sums over: as its message has them, or the last of both. */
function innerSizes(detail: string, [a, b]: readonly Dims[]): readonly Difference[] {
  const named = /(\d+) and (\d+)/.exec(detail)?.slice(1).map(Number) ?? [];
  return [named, [a?.at(-1), b?.at(-2)], [a?.at(-1), b?.at(-1)]].flatMap(([one, other]) =>
    typeof one === "number" && typeof other === "number" && one !== other && one > 1 && other > 1 ? [{ a: one, b: other, fromEnd: 1 }] : [],
  );
}

function* resizeNear(bench: Bench, layers: readonly MadeLayer[], from: number, to: number): Iterable<Candidate> {
  for (const layer of layers) yield* resizeLayer(bench, layer, from, to);
}

/** Flatten or pool the operand that has more axes. */
function* flatBranches(of: Case, shapes: readonly Dims[]): Iterable<Candidate> {
  const { bench } = of;
  const sites = operands(of);
  const least = Math.min(...shapes.map((shape) => shape.length));
  for (const [index, shape] of shapes.entries()) {
    const site = sites[index];
    if (!site || sites.length !== shapes.length || shape.length <= least) continue;
    const names = shape.slice(1).every(isInteger)
      ? ["Flatten", `GlobalAveragePooling${shape.length - 2}D`]
      : [`GlobalAveragePooling${shape.length - 2}D`];
    for (const name of names) yield wrapped(bench, site, name, "", true);
  }
}

function wrapped(bench: Bench, site: ExpressionSite, name: string, args: string, safe: boolean): Candidate {
  const module = bench.moduleOf(site.unit.file);
  const { text, edits } = module ? spell(module, `keras.layers.${name}`) : { text: name, edits: [] };
  return {
    title: `Put ${name}(${args}) around ${bench.text(site)}`,
    edits: [replace(site, `${text}(${args})(${bench.text(site)})`), ...edits],
    safe,
    family: `around ${name}`,
  };
}

/** A shortcut beside a strided path needs the same strides. */
function* strided(bench: Bench, layers: readonly MadeLayer[]): Iterable<Candidate> {
  const given = layers.flatMap(({ site }) => {
    const strides = argumentAt(site.node, "strides");
    return strides ? [bench.text({ unit: site.unit, node: strides.value })] : [];
  });
  for (const text of [...new Set(given)])
    for (const layer of layers)
      if (/^Conv\dD$/.test(layer.name) && !argumentAt(layer.site.node, "strides"))
        yield {
          title: `Set strides=${text} in ${layer.name}`,
          edits: [setArgument(bench, layer.site, "strides", text)],
          safe: false,
          family: "strides",
        };
}

/** Halved and doubled again, only multiples of a power of 2 come back to their size. */
function* roundedInput(of: Case, shapes: readonly Dims[]): Iterable<Candidate> {
  const isOffByOne = shapes.some((shape) => shapes.some((other) => shape.some((size, axis) => isOne(size, other[axis]))));
  if (!isOffByOne) return;
  for (const declaration of declarations(of).slice(0, 2))
    for (const power of [8, 16, 32]) {
      const sizes = declaration.sizes?.map((size) => (typeof size === "number" ? size : null));
      if (!sizes || sizes.length < 2) continue;
      for (const round of [Math.floor, Math.ceil]) {
        const rounded = sizes.map((size, axis) =>
          size === null || axis === sizes.length - 1 ? size : Math.max(1, round(size / power)) * power,
        );
        const changed = new Map(
          sizes.flatMap((size, axis) =>
            size !== null && rounded[axis] !== size && typeof rounded[axis] === "number" ? [[size, rounded[axis]] as const] : [],
          ),
        );
        if (changed.size === 0) continue;
        yield* take(2, declareAt(of.bench, declaration, rounded));
        yield* take(1, resize(of.bench, [declaration.at], changed, false));
      }
    }
}

function isOne(a: Dim | undefined, b: Dim | undefined): boolean {
  return typeof a === "number" && typeof b === "number" && Math.abs(a - b) === 1;
}

/** Joined along the axis that differs. */
function* otherAxis({ bench, placed }: Case, shapes: readonly Dims[]): Iterable<Candidate> {
  const call = mergeCall(placed.site);
  const [first] = shapes;
  if (!call || !first) return;
  for (let axis = 1; axis < first.length; axis++) {
    const rest = shapes.every(
      (shape) => shape.length === first.length && shape.every((size, at) => at === axis || at === 0 || size === first[at]),
    );
    if (rest)
      yield { title: `Join along axis ${axis}`, edits: [setArgument(bench, call, "axis", String(axis))], safe: false, family: "axis" };
  }
}

/** A shortcut that is projected: a 1x1 convolution or a Dense layer gives one operand of a sum the other's last size. */
function* projected(of: Case, shapes: readonly Dims[]): Iterable<Candidate> {
  const { bench, placed } = of;
  const [a, b] = shapes;
  const [left, right] = operands(of);
  // A layer that is made in `call` would be made anew at every call.
  if (
    !a ||
    !b ||
    !left ||
    !right ||
    of.problem.code !== "broadcast-mismatch" ||
    a.length !== b.length ||
    functionOf(left)?.name.id === "call"
  )
    return;
  const rank = a.length + (of.problem.owner.startsWith("operator") ? 0 : 1);
  const name = rank > 2 ? `Conv${rank - 2}D` : "Dense";
  const own = layersBefore(bench, placed.site).filter(({ site }) => functionOf(site) === functionOf(placed.site));
  for (const [site, shape, like] of [
    [right, b, a],
    [left, a, b],
  ] as const) {
    const size = like.at(-1);
    if (typeof size !== "number" || rank > 5 || bench.tensorAt(site)?.framework !== "keras") continue;
    const sizes = own.flatMap((layer) => sizeArgument(bench, layer, size) ?? sizeArgument(bench, layer) ?? []);
    const units = sizes.find(({ at }) => at.node.kind !== "integer");
    const strides = mayFit(shape.slice(0, -1), like.slice(0, -1)) ? [""] : own.flatMap(({ site: made }) => stridesOf(bench, made));
    for (const each of [...new Set(strides)].slice(0, 1))
      yield wrapped(bench, site, name, `${units ? bench.text(units.at) : size}${rank > 2 ? `, 1${each}` : ""}`, false);
  }
}

/** `, strides=s` as a layer of the other path has it. */
function stridesOf(bench: Bench, { unit, node }: MadeLayer["site"]): readonly string[] {
  const strides = argumentAt(node, "strides")?.value;
  return strides ? [`, strides=${bench.text({ unit, node: strides })}`] : [];
}

/** What was made of two tensors may have been made of them in the wrong order: the query comes before the value. */
function* exchangedBefore(of: Case): Iterable<Candidate> {
  const { bench } = of;
  for (const { unit, node: root } of feeding(bench, operands(of), 12)) {
    const first = root.kind === "call" && root.callee.kind === "call" ? root.args[0]?.value : undefined;
    if (first?.kind === "list") yield* permuteItems({ ...of, placed: { ...of.placed, site: { unit, node: first } } });
  }
}
