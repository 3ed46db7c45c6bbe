/** Data, changed where they are passed to a model: an axis more, an axis less, another order of axes, another shape. */
import { compareDims, type Dim, type Dims } from "../../shape/dim";
import type { Site } from "../../syntax/ast";
import { type Bench, type ExpressionSite, expressionAt } from "./bench";
import type { Candidate, Case } from "./candidate";
import { replace } from "./edit";
import { spell } from "./imports";
import { argumentOf, type nodeOf, pathOf } from "./navigate";
import { clip } from "./sizes";
import { callMethod, index, shown, wrapInCall } from "./wrap";

/** The expression of the data, or that item of a list of them that has the shape of the problem. */
export function dataSites({ bench, placed }: Case, got: Dims): readonly ExpressionSite[] {
  const site = expressionAt(placed.site);
  if (!site) return [];
  const { unit, node } = site;
  const items =
    node.kind === "list" || node.kind === "tuple" ? node.items : node.kind === "dict" ? node.items.map((item) => item.value) : undefined;
  if (!items) return [site];
  const sites = items.map((item): ExpressionSite => ({ unit, node: item }));
  const fitting = sites.filter((each) => {
    const shape = bench.tensorAt(each)?.shape;
    return shape && JSON.stringify(shape) === JSON.stringify(got);
  });
  return fitting.length > 0 ? fitting : sites;
}

/** Whether two shapes may be the same, axis by axis. */
export function mayFit(a: readonly Dim[], b: readonly Dim[]): boolean {
  return a.length === b.length && a.every((size, axis) => compareDims(size, b[axis] ?? null) !== "no");
}

/** The call that a place is an argument of, inside lists and tuples too. */
export function callAround(site: Site): ReturnType<typeof nodeOf> {
  const given = argumentOf(site);
  if (given) return given.call.node;
  return pathOf(site).findLast((node) => node.kind === "call" && node !== site.node);
}

/** Datasets and generators are no arrays. */
function arraysIn(bench: Bench, sites: readonly ExpressionSite[]): readonly ExpressionSite[] {
  return sites.filter((site) => !["dataset", "iterator", "object"].includes(bench.valueAt(site)?.kind ?? ""));
}

export function* addBatchAxis({ bench }: Case, sites: readonly ExpressionSite[], safe: boolean): Iterable<Candidate> {
  for (const site of arraysIn(bench, sites)) {
    const name = shown(bench, site);
    yield {
      title: `Add the batch axis: ${name}[None]`,
      edits: isPlain(site) ? index(bench, site, "None") : wrapInCall(bench, site, "numpy.expand_dims", ", axis=0"),
      safe,
      family: "batch axis",
    };
    if (site.node.kind === "subscript" && site.node.index.kind === "integer") yield* keepAxis(bench, site);
  }
}

/** `x[7]` becomes `x[7:8]`. */
function* keepAxis(bench: Bench, { unit, node }: ExpressionSite): Iterable<Candidate> {
  if (node.kind !== "subscript" || node.index.kind !== "integer") return;
  const from = node.index.value;
  const inside = `${from}:${from + 1}`;
  const owner = bench.text({ unit, node: node.value });
  yield {
    title: `Keep the batch axis: ${clip(owner, 24)}[${inside}]`,
    edits: index(bench, { unit, node: node.value }, inside).map((edit) => ({ ...edit, end: unit.base + node.end })),
    safe: false,
    family: "keep axis",
  };
}

/** Lists and numbers have no index of their own that makes an axis. */
function isPlain({ node }: ExpressionSite): boolean {
  return node.kind !== "list" && node.kind !== "tuple";
}

export function* addLastAxis({ bench }: Case, sites: readonly ExpressionSite[], what: string): Iterable<Candidate> {
  for (const site of arraysIn(bench, sites)) {
    const module = bench.moduleOf(site.unit.file);
    const np = module && spell(module, "numpy.newaxis");
    const inside = np && np.edits.length === 0 ? `..., ${np.text}` : "..., None";
    yield {
      title: `Add the ${what} axis: ${shown(bench, site)}[${inside}]`,
      edits: index(bench, site, inside),
      safe: true,
      family: "last axis",
    };
  }
}

/** Bring the axes into the order that is expected, when that is what is wrong. */
export function* transpose({ bench }: Case, sites: readonly ExpressionSite[], got: Dims, expected: Dims): Iterable<Candidate> {
  if (got.length !== expected.length || got.length < 3) return;
  for (const order of orders(got.length)) {
    const moved = order.map((axis) => got[axis] ?? null);
    if (!mayFit(moved.slice(1), expected.slice(1)) || !moved.slice(1).every((size) => typeof size === "number")) continue;
    for (const site of arraysIn(bench, sites))
      yield {
        title: `Transpose the data: np.transpose(${clip(bench.text(site), 24)}, (${order.join(", ")}))`,
        edits: wrapInCall(bench, site, "numpy.transpose", `, (${order.join(", ")})`),
        safe: true,
        family: "transpose",
      };
  }
}

/** Orders of axes that people mix up: the channels first or last, two axes exchanged. */
function orders(rank: number): readonly (readonly number[])[] {
  const axes = Array.from({ length: rank }, (_, axis) => axis);
  if (rank === 3) return [[0, 2, 1]];
  const rest = axes.slice(2);
  return [
    [0, ...rest, 1],
    [0, rank - 1, ...axes.slice(1, -1)],
    [0, 2, 1, ...axes.slice(3)],
  ];
}

/** Give the data the expected shape when they have as many values a sample, or may have. */
export function* reshapeData({ bench }: Case, sites: readonly ExpressionSite[], got: Dims, expected: Dims): Iterable<Candidate> {
  const sizes = expected.slice(1);
  if (!sizes.every((size) => typeof size === "number")) return;
  const count = (dims: readonly Dim[]): Dim => dims.reduce<number>((all, size) => all * (typeof size === "number" ? size : Number.NaN), 1);
  const values = count(sizes);
  if (count(got.slice(1)) !== values && count(got) !== values) return;
  const shape = [count(got) === values ? 1 : -1, ...sizes];
  for (const site of arraysIn(bench, sites))
    yield {
      title: `Reshape the data: ${shown(bench, site)}.reshape(${shape.join(", ")})`,
      edits: callMethod(bench, site, `reshape(${shape.join(", ")})`),
      safe: true,
      family: "reshape data",
    };
}

/** Drop axes of size 1 that are too many. */
export function* squeeze({ bench }: Case, sites: readonly ExpressionSite[], got: Dims): Iterable<Candidate> {
  for (const [axis, size] of got.entries())
    if (size === 1)
      for (const site of arraysIn(bench, sites))
        yield {
          title: `Drop the extra axis: np.squeeze(${clip(bench.text(site), 24)}, axis=${axis})`,
          edits: wrapInCall(bench, site, "numpy.squeeze", `, axis=${axis}`),
          safe: axis > 0,
          family: "squeeze",
        };
}

/** Gray images where colours are expected: their channel is repeated. */
export function* repeatChannel({ bench }: Case, sites: readonly ExpressionSite[], got: Dims, expected: Dims): Iterable<Candidate> {
  if (got.at(-1) !== 1 || expected.at(-1) !== 3 || !mayFit(got.slice(1, -1), expected.slice(1, -1))) return;
  for (const site of arraysIn(bench, sites)) {
    const module = bench.moduleOf(site.unit.file);
    if (!module) continue;
    const title = "Repeat the gray channel three times";
    if (bench.tensorAt(site)?.framework === "keras") {
      const { text, edits } = spell(module, "keras.layers.Concatenate");
      const name = bench.text(site);
      yield { title, edits: [replace(site, `${text}()([${name}, ${name}, ${name}])`), ...edits], safe: true, family: "channels" };
    } else yield { title, edits: wrapInCall(bench, site, "numpy.repeat", ", 3, axis=-1"), safe: true, family: "channels" };
  }
}
