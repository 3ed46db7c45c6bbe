/** Repairs of reshapes that do not keep the number of values. */
import { type Dim, type Dims, isInteger } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Call, Expression } from "../../syntax/ast";
import type { Bench, ExpressionSite } from "./bench";
import type { CallSite } from "./calls";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { replace } from "./edit";
import { layersBefore } from "./layers";
import { modelSites } from "./model";
import { lastWord, nodeOf, pathOf } from "./navigate";
import { clip, resize, resizeLayer } from "./sizes";
import { atom, isMethodCall } from "./wrap";

export function* repairReshape(of: Case<ProblemOf<"reshape-mismatch">>): Iterable<Candidate> {
  const { bench, problem } = of;
  const { target, got } = problem;
  if (!isRanked(target) || !isRanked(got)) return;
  const call = callOf(of);
  const parts = call ? targetParts(bench, call) : [];
  const have = product(got);
  const fixed = target.filter((size) => size !== -1);
  const want = product(fixed);
  const isLayer = call !== undefined && bench.layers.some(({ site }) => site.node === call.node);
  if (call) yield* take(1, replicated(bench, call, target, got));
  if (have === undefined || want === undefined) return;
  const isVector = isLayer && got.length === 1;
  if (isVector) yield* take(2, layerBefore(of, parts, got, have, want));
  yield* squareSide(parts, target, have);
  yield* otherPart(bench, parts, target, have);
  if (!isLayer) yield* perSample(bench, parts, target, got);
  if (!isLayer) yield* inferredPart(bench, parts, target, have);
  yield* withoutBatchPart(bench, parts, target, got, have);
  if (!isVector) yield* take(2, layerBefore(of, parts, got, have, want));
  yield* take(2, resize(bench, modelSites(of), new Map([[have, want]]), false));
}

/** The layer before gives as many values as the target has. */
function* layerBefore(
  { bench, placed, problem }: Case,
  parts: readonly ExpressionSite[],
  got: Dims,
  have: number,
  want: number,
): Iterable<Candidate> {
  const width = got.at(-1);
  if (typeof width !== "number" || width === 0 || want === have || (want * width) % have !== 0) return;
  if (problem.code === "reshape-mismatch" && isRanked(problem.target) && problem.target.includes(-1)) return;
  const to = (want * width) / have;
  const isNamed = got.length === 1 && parts.some(({ node }) => node.kind !== "integer");
  const text = isNamed ? parts.map((part) => atom(bench, part)).join(" * ") : undefined;
  for (const layer of layersBefore(bench, placed.site)) yield* take(2, resizeLayer(bench, layer, width, to, [], text));
}

/** The call that reshapes: at the place of the problem or around it. */
function callOf({ bench, placed }: Case): CallSite | undefined {
  const { unit } = placed.site;
  const own = nodeOf(placed.site);
  const calls = [own, ...pathOf(placed.site).toReversed()].filter((node): node is Call => node?.kind === "call");
  for (const call of calls) {
    // `Reshape((7, 7))(x)` is a call of a call.
    const node = call.callee.kind === "call" ? call.callee : call;
    if (/reshape/i.test(lastWord(node.callee) ?? "") || bench.layerAt({ unit, node })?.name === "Reshape") return { unit, node };
  }
  return undefined;
}

/** The expressions of the target's sizes. */
function targetParts(bench: Bench, { unit, node }: CallSite): readonly ExpressionSite[] {
  const skipped = isMethodCall(bench, { unit, node }) || bench.layerAt({ unit, node }) ? 0 : 1;
  const given = node.args
    .filter((argument) => argument.star === "" && (argument.name === undefined || /shape/.test(argument.name)))
    .map((argument) => argument.value);
  const sizes = given.slice(given.length > skipped ? skipped : 0);
  const [only, second] = sizes;
  const items: readonly Expression[] = only && !second && (only.kind === "tuple" || only.kind === "list") ? only.items : sizes;
  return items.map((item) => ({ unit, node: item }));
}

function product(dims: readonly Dim[]): number | undefined {
  return dims.every(isInteger) ? dims.filter(isInteger).reduce((all, size) => all * size, 1) : undefined;
}

/** One size of the target becomes what is left for it: the number of samples, else one that has no equal beside it. */
function* otherPart(bench: Bench, parts: readonly ExpressionSite[], target: Dims, have: number): Iterable<Candidate> {
  if (parts.length !== target.length) return;
  const inner = [...parts.entries()].slice(1).toReversed();
  for (const [axis, part] of [...[...parts.entries()].slice(0, 1), ...inner]) {
    const rest = product(target.filter((size, other) => other !== axis && size !== -1));
    const own = target[axis];
    const isSide = axis > 0 && own !== 1 && (own === target[axis + 1] || own === target[axis - 1]);
    if (rest === undefined || rest === 0 || have % rest !== 0 || own === -1 || own === have / rest || isSide) continue;
    const to = have / rest;
    if (part.node.kind !== "integer" && typeof own === "number") yield* take(1, resize(bench, [part], new Map([[own, to]]), false));
    yield { title: `Change ${clip(bench.text(part))} to ${to}`, edits: [replace(part, String(to))], safe: false, family: "reshape part" };
  }
}

/** `(-1, 787)` for images of 28 by 28: as many values as a sample has. */
function* perSample(bench: Bench, parts: readonly ExpressionSite[], target: Dims, got: Dims): Iterable<Candidate> {
  const [first, only, more] = parts;
  const values = product(got.slice(1));
  if (!first || !only || more || target[0] !== -1 || values === undefined || got.length < 2) return;
  yield {
    title: `Change ${clip(bench.text(only))} to ${values}`,
    edits: [replace(only, String(values))],
    safe: false,
    family: "reshape part",
  };
}

/** -1 in the first place: it is inferred. */
function* inferredPart(bench: Bench, parts: readonly ExpressionSite[], target: Dims, have: number): Iterable<Candidate> {
  if (target.includes(-1) || parts.length !== target.length) return;
  for (const [axis, part] of [...parts.entries()].slice(0, 1)) {
    const rest = product(target.filter((_, other) => other !== axis));
    if (rest !== undefined && rest > 0 && have % rest === 0 && bench.text(part) !== "-1")
      yield {
        title: `Let reshape find the size: -1 in the place of ${clip(bench.text(part))}`,
        edits: [replace(part, "-1")],
        safe: axis === 0,
        family: "reshape infer",
      };
  }
}

/** The target of a layer does not count the batch axis. */
function* withoutBatchPart(bench: Bench, parts: readonly ExpressionSite[], target: Dims, got: Dims, have: number): Iterable<Candidate> {
  const [first, second] = parts;
  if (!first || !second || parts.length !== target.length || product(target.slice(1)) !== have || got.length === 0) return;
  const start = first.unit.base + first.node.start;
  yield {
    title: `Leave the batch size ${clip(bench.text(first))} out of the shape`,
    edits: [{ file: first.unit.file, start, end: second.unit.base + second.node.start, newText: "" }],
    safe: true,
    family: "reshape batch",
  };
}

/** `(46, 46, 1)` for 2304 values: the side of a square image. */
function* squareSide(parts: readonly ExpressionSite[], target: Dims, have: number): Iterable<Candidate> {
  const pairs = target.flatMap((size, axis) => (typeof size === "number" && size > 1 && size === target[axis + 1] ? [axis] : []));
  for (const axis of pairs) {
    const rest = product(target.filter((size, other) => other !== axis && other !== axis + 1 && size !== -1)) ?? 0;
    const side = Math.sqrt(have / rest);
    const both = [parts[axis], parts[axis + 1]];
    if (Number.isInteger(side) && both.every((part) => part !== undefined))
      yield {
        title: `Change ${target[axis]} to ${side}`,
        edits: both.flatMap((part) => (part ? [replace(part, String(side))] : [])),
        safe: false,
        family: "reshape side",
      };
  }
}

/** Gray images have no three channels to be reshaped into: they are repeated. */
function* replicated(bench: Bench, call: CallSite, target: Dims, got: Dims): Iterable<Candidate> {
  if (target.at(-1) !== 3 || !isMethodCall(bench, call) || call.node.callee.kind !== "attribute" || target.length !== got.length + 1)
    return;
  const text = atom(bench, { unit: call.unit, node: call.node.callee.value });
  yield {
    title: "Repeat the gray channel three times",
    edits: [replace(call, `${text}[..., None].repeat(3, axis=-1)`)],
    safe: false,
    family: "channels",
  };
}
