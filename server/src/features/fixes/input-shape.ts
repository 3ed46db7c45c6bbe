/** The input shape that a model declares: `Input((28, 28, 1))`, `input_shape=…`, `input_dim=…`, set to what the data have. */
import type { Dim } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Call, Expression, Site, TupleExpression } from "../../syntax/ast";
import type { Value } from "../../value/values";
import type { Edit } from "../types";
import type { Bench, ExpressionSite } from "./bench";
import type { CallSite } from "./calls";
import type { Candidate, Case } from "./candidate";
import { insertAfter, replace } from "./edit";
import { holds, relatedSites } from "./layers";
import { argumentAt, lastWord, precedes } from "./navigate";
import { resize } from "./sizes";
import { definitionsOf, feeding, seesNames } from "./sources";
import { atom } from "./wrap";

export interface Declaration {
  readonly call: CallSite;
  readonly argument: "shape" | "batch" | "dim";
  readonly at: ExpressionSite;
  /** Sizes without the batch axis, as far as they are known. */
  readonly sizes: readonly (Dim | undefined)[] | undefined;
}

type Sizes = readonly (number | null)[];

/** Declared input shapes, those at the places of the problem first. */
export function declarations(of: Case): readonly Declaration[] {
  const { bench, placed } = of;
  const calls = bench.find((node): node is Call => node.kind === "call");
  const all = calls.flatMap((call) => declarationOf(bench, call) ?? []);
  const known = [...relatedSites(of, "input", "model", "layer"), placed.site];
  const near = (each: Declaration): number => {
    const found = known.findIndex((site) => holds(site, each.call) || holds(each.call, site));
    return found < 0 ? known.length : found;
  };
  return all.toSorted((a, b) => near(a) - near(b) || Number(precedes(b.call, placed.site)) - Number(precedes(a.call, placed.site)));
}

function declarationOf(bench: Bench, call: CallSite): Declaration | undefined {
  const { unit, node } = call;
  const word = lastWord(node.callee);
  const isInput = word === "Input" || word === "InputLayer";
  const shape = isInput ? argumentAt(node, "shape", 0) : argumentAt(node, "input_shape");
  if (shape) return made(bench, call, "shape", { unit, node: shape.value });
  const batch = argumentAt(node, "batch_input_shape") ?? argumentAt(node, "batch_shape");
  if (batch) return made(bench, call, "batch", { unit, node: batch.value });
  const width = word === "Embedding" ? undefined : argumentAt(node, "input_dim");
  return width && made(bench, call, "dim", { unit, node: width.value });
}

function made(bench: Bench, call: CallSite, argument: Declaration["argument"], at: ExpressionSite): Declaration {
  const sizes = argument === "dim" ? [sizeOf(bench, at)] : (sizesOf(bench, at) ?? shapeOfInput(bench, call, argument));
  return { call, argument, at, sizes: argument === "batch" ? sizes?.slice(1) : sizes };
}

/** What the Input that a call makes has: behind the batch axis, or with it. */
function shapeOfInput(bench: Bench, call: CallSite, argument: Declaration["argument"]): readonly (Dim | undefined)[] | undefined {
  const shape = bench.tensorAt(call)?.shape;
  return shape && isRanked(shape) ? shape.slice(argument === "batch" ? 0 : 1) : undefined;
}

function sizesOf(bench: Bench, site: ExpressionSite): readonly (Dim | undefined)[] | undefined {
  const { unit, node } = site;
  if (node.kind === "tuple" || node.kind === "list")
    return node.items.some((item) => item.kind === "starred") ? undefined : node.items.map((item) => sizeOf(bench, { unit, node: item }));
  const value = bench.valueAt(site);
  if (value?.kind === "tuple") return value.items.map(dimOf);
  const [behind] = definitionsOf(bench, site);
  return behind && behind.node !== node ? sizesOf(bench, behind) : undefined;
}

function sizeOf(bench: Bench, site: ExpressionSite): Dim | undefined {
  if (site.node.kind === "constant" && site.node.value === null) return null;
  const value = bench.valueAt(site);
  if (value) return dimOf(value);
  const [behind] = definitionsOf(bench, site);
  return behind?.node.kind === "integer" ? behind.node.value : undefined;
}

function dimOf(value: Value): Dim | undefined {
  return value.kind === "int" ? value.value : value.kind === "none" ? null : undefined;
}

const FAMILY = "input shape";

/** Declare another shape. `data` is the expression that has the wanted sizes, batch first. */
export function* declare(of: Case, to: Sizes, data?: ExpressionSite): Iterable<Candidate> {
  for (const declaration of declarations(of)) yield* declareAt(of.bench, declaration, to, data);
}

export function* declareAt(bench: Bench, declaration: Declaration, to: Sizes, data?: ExpressionSite): Iterable<Candidate> {
  const { argument, at, sizes } = declaration;
  if (to.length === 0) return;
  const title = `Set the input shape to ${tupleText(to.map(String))}`.replaceAll("null", "None");
  const candidate = (edits: readonly Edit[], safe = true): Candidate => ({ title, edits, safe, family: FAMILY });
  if (argument === "dim") {
    if (to.length === 1) {
      const numeric = at.node.kind === "integer";
      if (!numeric) yield* elsewhere(bench, at, sizes?.[0], to[0], 1, data);
      yield candidate([replace(at, numberText(to[0]))]);
    } else yield candidate([replaceArgument(declaration, `input_shape=${tupleText(to.map(numberText))}`)]);
    return;
  }
  const skipped = argument === "batch" ? 1 : 0;
  const literal = literalBehind(bench, at);
  if (literal) yield* inLiteral(bench, literal, skipped, sizes, to, data, candidate);
  if (literal?.node !== at.node) {
    if (sizes && sameSizes(sizes.slice(1), to)) yield candidate([replace(at, `${atom(bench, at)}[1:]`)]);
    if (sizes && sameSizes(sizes, to.slice(0, -1))) yield candidate([replace(at, `(*${atom(bench, at)}, ${numberText(to.at(-1))})`)]);
    yield candidate([replace(at, tupleText(skipped ? ["None", ...to.map(numberText)] : to.map(numberText)))], false);
  }
}

function replaceArgument({ call, at }: Declaration, text: string): Edit {
  const argument = call.node.args.find((each) => each.value === at.node);
  return replace({ unit: call.unit, node: argument ?? at.node }, text);
}

/** A tuple that is written out: in the call itself, or where its name or dict entry got it. */
function literalBehind(bench: Bench, at: ExpressionSite): (Site & { readonly node: TupleExpression }) | undefined {
  const isLiteral = (site: ExpressionSite): site is Site & { readonly node: TupleExpression } =>
    site.node.kind === "tuple" && !site.node.items.some((item) => item.kind === "starred");
  if (isLiteral(at)) return at;
  return at.node.kind === "name" || at.node.kind === "subscript" || at.node.kind === "attribute"
    ? feeding(bench, [at], 12).find(isLiteral)
    : undefined;
}

function* inLiteral(
  bench: Bench,
  tuple: Site & { readonly node: TupleExpression },
  skipped: number,
  sizes: Declaration["sizes"],
  to: Sizes,
  data: ExpressionSite | undefined,
  candidate: (edits: readonly Edit[], safe?: boolean) => Candidate,
): Iterable<Candidate> {
  const { unit, node } = tuple;
  const items = node.items.slice(skipped).map((item): ExpressionSite => ({ unit, node: item }));
  const last = items.at(-1);
  const [first, second] = items;
  if (items.length === to.length) {
    const changed = items.flatMap((item, index) => (sizes && sameSizes([sizes[index]], [to[index] ?? null]) ? [] : [{ item, index }]));
    const onlyNames = changed.every(({ item }) => item.node.kind !== "integer" && item.node.kind !== "constant");
    const [only, other] = changed;
    if (onlyNames && only && !other) yield* elsewhere(bench, only.item, sizes?.[only.index], to[only.index], only.index + 1, data);
    if (onlyNames && other) {
      const from = changed
        .map(({ index }) => [sizes?.[index], to[index]] as const)
        .filter((pair): pair is readonly [number, number] => typeof pair[0] === "number" && typeof pair[1] === "number");
      if (only) yield* resize(bench, [only.item], new Map(from), true);
    }
    yield candidate(changed.map(({ item, index }) => replace(item, numberText(to[index]))));
  } else if (last && items.length === to.length - 1 && sizes && sameSizes(sizes, to.slice(0, -1))) {
    const text = bench.text(tuple);
    const comma =
      items.length + skipped === 1 &&
      text
        .slice(last.node.end - node.start)
        .trimStart()
        .startsWith(",");
    yield candidate([
      comma ? replace(tuple, `(${bench.text(last)}, ${numberText(to.at(-1))})`) : insertAfter(last, `, ${numberText(to.at(-1))}`),
    ]);
  } else if (first && second && items.length === to.length + 1 && sizes && sameSizes(sizes.slice(1), to)) {
    const rest = items.slice(1).map((item) => bench.text(item));
    yield candidate([
      replace(tuple, tupleText([...node.items.slice(0, skipped).map((item) => bench.text({ unit, node: item })), ...rest])),
    ]);
  }
  if (items.length !== to.length) {
    const words = to.map((size) => {
      const same = sizes?.findIndex((own) => own !== null && own === size) ?? -1;
      const item = items[same];
      return item ? bench.text(item) : numberText(size);
    });
    yield candidate([
      replace(tuple, tupleText([...node.items.slice(0, skipped).map((item) => bench.text({ unit, node: item })), ...words])),
    ]);
  }
}

/** The size of a name, changed where the name has it from: as a number, or read off the data where those can be seen. */
function* elsewhere(
  bench: Bench,
  at: ExpressionSite,
  from: Dim | undefined,
  to: number | null | undefined,
  axis: number,
  data: ExpressionSite | undefined,
): Iterable<Candidate> {
  if (typeof from !== "number" || typeof to !== "number") return;
  yield* resize(bench, [at], new Map([[from, to]]), true);
  if (data?.node.kind !== "name") return;
  const width = `${bench.text(data)}.shape[${axis}]`;
  for (const site of feeding(bench, [at], 8)) {
    const isValue = site.node.kind === "name" || site.node.kind === "attribute" || site.node.kind === "call";
    if (isValue && isAssignedBefore(bench, data, site))
      yield { title: `Read the input shape off the data: ${width}`, edits: [replace(site, width)], safe: true, family: FAMILY };
  }
}

/** Whether the data are there when a place is reached, under the same name. */
function isAssignedBefore(bench: Bench, data: ExpressionSite, place: Site): boolean {
  const [made] = definitionsOf(bench, data);
  return made !== undefined && precedes(made, place) && seesNames(made, place) && precedes(place, data);
}

function sameSizes(own: readonly (Dim | undefined)[], to: Sizes): boolean {
  return own.length === to.length && own.every((size, index) => size === to[index]);
}

export function numberText(size: number | null | undefined): string {
  return size === null || size === undefined ? "None" : String(size);
}

export function tupleText(items: readonly string[]): string {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
}

/** Sizes behind the batch axis when all are integers or None. */
export function sizesBehindBatch(dims: readonly Dim[]): Sizes | undefined {
  const sizes = dims.slice(1);
  return sizes.every((size) => typeof size === "number" || size === null)
    ? sizes.map((size) => (typeof size === "number" ? size : null))
    : undefined;
}

/** Whether an expression is a call of the given methods of a model with a place among its arguments. */
export function isTraining(call: Expression | undefined): boolean {
  return call?.kind === "call" && /^(fit|train_on_batch|fit_generator)$/.test(lastWord(call.callee) ?? "");
}
