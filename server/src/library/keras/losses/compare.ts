/** Whether labels and output fit a loss, and the shape of the losses before any reduction over samples. */
import { broadcastShapes, tryBroadcast } from "../../../shape/broadcast";
import { compareDims, type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { matmulShapes } from "../../../shape/matmul";
import { attempt } from "../../../shape/problem";
import { reduceShape } from "../../../shape/reduce";
import { formatShape, isRanked, last, product } from "../../../shape/shape";
import type { LossRule } from "./rules";

/** Arguments of a loss function that shapes depend on; absent ones have Keras's default. */
export interface LossArguments {
  readonly axis?: number | readonly number[] | null;
  /** KerasTensors are compared as they are declared: None is not 4. */
  readonly symbolic?: boolean;
  /** Undefined: not known. */
  readonly from_logits?: boolean | undefined;
  /** Whether some class is ignored; undefined: not known. */
  readonly ignore_class?: boolean | undefined;
  /** The kind of number an exponent is. */
  readonly q?: "int" | "float" | undefined;
  readonly alpha?: Factor;
  readonly beta?: Factor;
  readonly delta?: Factor;
  /** Whether no sample is compared with itself; undefined: not known. */
  readonly remove_diagonal?: boolean | undefined;
  readonly ref_labels?: Shape | null;
  readonly ref_embeddings?: Shape | null;
}

/** A factor of the losses; the dtype is `number` for one number of Python's, undefined when not known. */
export interface Factor {
  readonly shape: Shape;
  readonly dtype: string | undefined;
}

export type Comparison =
  /** `broadcasts`: they fit only because one was repeated along an axis. */
  { readonly fits: true; readonly shape: Shape; readonly broadcasts: boolean } | { readonly fits: false; readonly expected: Expected };

/** What labels should be: like the output, one-hot rows like it, class ids without its last axis; or words that complete "expects …". */
export type Expected = "labels" | "one-hot" | "ids" | { readonly words: string };

/** The output that would suit the labels; unknown where it is not the shapes that are wrong. */
export function wantedOutput(expected: Expected, labels: Shape, output: Shape): Shape {
  if (typeof expected === "object" || !isRanked(labels) || !isRanked(output)) return UNKNOWN_RANK;
  return expected === "ids" ? [...labels, last(output)] : labels;
}

/** The words that complete "expects …". */
export function expectedWords(expected: Expected, output: Shape): string {
  if (typeof expected === "object") return expected.words;
  const what = { labels: "labels", "one-hot": "one-hot labels", ids: "class ids" }[expected];
  return `${what} of shape ${formatShape(expected === "ids" ? withoutLast(output) : output)}`;
}

function withoutLast(shape: Shape): Shape {
  return isRanked(shape) ? shape.slice(0, -1) : shape;
}

/** Compare shapes as the loss function does; `wrapped` as loss objects and `compile` do, which squeeze first. */
export function compareForLoss(rule: LossRule, args: LossArguments, labels: Shape, output: Shape, wrapped: boolean): Comparison {
  const [outerLabels, outerOutput] = wrapped ? squeezeToSameRank(labels, output) : [labels, output];
  const [y, p] = rule.squeezes ? squeezeToSameRank(outerLabels, outerOutput) : [outerLabels, outerOutput];
  switch (rule.relation) {
    case "broadcast":
      return compareBroadcast(rule, args, y, p);
    case "same":
      return compareSame(rule, args, y, p);
    case "sparse":
      return compareSparse(args, y, p);
    case "ctc":
      return compareCtc(args, y, p);
    case "circle":
      return compareCircle(args, y, p);
    case "generalized":
      return compareGeneralized(y, p);
  }
}

/**
 * Drop or add a last axis of size 1 when ranks differ by one (`squeeze_or_expand_to_same_rank` in
 * keras/src/losses/loss.py). Unknown ranks when it is not known whether that happens.
 */
export function squeezeToSameRank(a: Shape, b: Shape, expandRankOne = true): readonly [Shape, Shape] {
  if (!isRanked(a) || !isRanked(b)) return [a, b];
  if (b.length === a.length + 1) {
    const [second, first] = squeezeToSameRank(b, a, expandRankOne);
    return [first, second];
  }
  if (a.length !== b.length + 1) return [a, b];
  const size = last(a);
  if (size === 1) return b.length === 1 && expandRankOne ? [a, [...b, 1]] : [a.slice(0, -1), b];
  return size === null || compareDims(size, 1) === "no" ? [a, b] : [UNKNOWN_RANK, UNKNOWN_RANK];
}

function fits(shape: Shape | undefined, expected: Expected, broadcasts = false): Comparison {
  return shape === undefined ? { fits: false, expected } : { fits: true, shape, broadcasts };
}

function mismatch(expected: Expected): Comparison {
  return { fits: false, expected };
}

function compareBroadcast(rule: LossRule, args: LossArguments, y: Shape, p: Shape): Comparison {
  const common = tryBroadcast([y, p]);
  if (common === undefined) return mismatch("labels");
  const broadcasts = surelyBroadcasts(y, p);
  const factors = [args.alpha, args.beta, args.delta].flatMap((each) => (each ? [each.shape] : []));
  const weighted = rule.reduces === "axis" ? tryBroadcast([common, ...factors]) : common;
  if (weighted === undefined) return mismatch({ words: "alpha with one entry for each class of the output" });
  if (rule.scalars && isRanked(weighted) && weighted.length === 0) return fits([], "labels");
  const axis = rule.reduces === "axis" ? axisOf(args) : (args.axis ?? null);
  const alone = { both: [y, p], output: [p], none: [] }[rule.normalizes ?? "none"];
  // Single numbers are taken for vectors of one.
  if (alone.some((shape) => !(rule.scalars && isRanked(shape) && shape.length === 0) && reduceAxes(shape, axis) === undefined))
    return mismatch(expectedAxis(args));
  if (rule.reduces === "axis") return fits(reduceAxes(weighted, axis), expectedAxis(args), broadcasts);
  // Sums of the product, and of labels and output alone, are divided by each other.
  const sums = (rule.reduces === "all" ? [weighted] : [weighted, y, p]).map((shape) => reduceAxes(shape, axis));
  const known = sums.filter((sum) => sum !== undefined);
  return fits(known.length === sums.length ? tryBroadcast([...known, ...factors]) : undefined, expectedAxis(args), broadcasts);
}

function compareSame(rule: LossRule, args: LossArguments, y: Shape, p: Shape): Comparison {
  const expected = rule.output === "distribution" ? "one-hot" : "labels";
  if (isRanked(y) && isRanked(p)) {
    if (y.length !== p.length || differ(y, p, args)) return mismatch(expected);
    if (p.length === 0 && axisOf(args) !== null) return mismatch({ words: "labels and output with at least one axis" });
  }
  if (rule.output === "distribution" && args.symbolic) return fits(isRanked(p) ? p.slice(0, -1) : p, expected);
  if (rule.output === "distribution" && typeof args.axis === "object" && args.from_logits !== false) return fits(UNKNOWN_RANK, expected);
  return fits(reduceAxes(isRanked(p) ? p : y, axisOf(args)), expectedAxis(args));
}

/** The last axis unless another is given; null for all. */
function axisOf({ axis }: LossArguments): number | readonly number[] | null {
  return axis === undefined ? -1 : axis;
}

function compareSparse(args: LossArguments, labels: Shape, p: Shape): Comparison {
  if (!isRanked(p)) return fits(UNKNOWN_RANK, "ids");
  if (p.length === 0) return mismatch({ words: "an output with a class axis" });
  const expected = "ids";
  const axis = axisOf(args);
  if (typeof axis !== "number" || (!args.symbolic && axis !== -1 && axis !== p.length - 1)) return mismatch({ words: "axis=-1" });
  const at = axis < 0 ? axis + p.length : axis;
  if (at < 0 || at >= p.length) return mismatch({ words: `an output that has axis ${axis}` });
  const ids = p.filter((_, index) => index !== at);
  if (!isRanked(labels)) return fits(ids, expected);
  const size = labels.length === p.length ? labels[at] : undefined;
  // Labels of a class that is ignored are laid over the output, where None goes with every size.
  const refused = args.symbolic && args.ignore_class !== false ? fits(UNKNOWN_RANK, expected) : mismatch(expected);
  if (size === null || (size !== undefined && compareDims(size, 1) === "no")) return refused;
  const y = size === undefined ? labels : labels.filter((_, index) => index !== at);
  return y.length === ids.length && !differ(y, ids, args) ? fits(ids, expected) : refused;
}

function compareCtc(args: LossArguments, y: Shape, p: Shape): Comparison {
  if (isRanked(y) && y.length !== 2) return mismatch({ words: "label ids of shape (batch, length)" });
  if (isRanked(p) && p.length !== 3) return mismatch({ words: "an output of shape (batch, steps, classes)" });
  if (isRanked(y) && isRanked(p) && differ(y.slice(0, 1), p.slice(0, 1), args)) return mismatch({ words: "labels for each sample" });
  return fits(isRanked(p) ? p.slice(0, 1) : UNKNOWN_RANK, "labels");
}

/** Every sample's embedding against every reference embedding, every label against every reference label. */
function compareCircle(args: LossArguments, y: Shape, p: Shape): Comparison {
  const expected = { words: "labels of shape (batch,) for embeddings of shape (batch, size)" };
  const shape = attempt(() => {
    const distances = matmulShapes("", p, reversed(args.ref_embeddings ?? p));
    const same = broadcastShapes("", [column(y), reversed(column(args.ref_labels ?? y))]);
    const diagonal = args.remove_diagonal ? [[count(y), count(args.ref_labels ?? y)]] : [];
    return broadcastShapes("", [distances, ...diagonal, same]);
  });
  return fits(shape && reduceAxes(shape, 1), expected);
}

/** The labels become one-hot rows as wide as the output. */
function compareGeneralized(y: Shape, p: Shape): Comparison {
  if (!isRanked(y) || !isRanked(p)) return fits(UNKNOWN_RANK, "ids");
  if (p.length === 0) return mismatch({ words: "an output with a class axis" });
  const shape = tryBroadcast([p, [...y, last(p)]]);
  return fits(shape && reduceAxes(shape, -1), "ids");
}

function count(shape: Shape): Dim {
  return isRanked(shape) ? product(shape) : UNKNOWN;
}

function column(shape: Shape): Shape {
  return isRanked(shape) && shape.length === 1 ? [...shape, 1] : shape;
}

function reversed(shape: Shape): Shape {
  return isRanked(shape) ? [...shape].reverse() : shape;
}

function reduceAxes(shape: Shape, axis: number | readonly number[] | null): Shape | undefined {
  const axes = axis === null ? undefined : typeof axis === "number" ? [axis] : axis;
  return attempt(() => reduceShape("", shape, axes, false));
}

function expectedAxis({ axis }: LossArguments): Expected {
  return typeof axis === "object" && axis !== null
    ? { words: `inputs that have the axes ${axis.join(" and ")}` }
    : { words: `inputs that have axis ${axis ?? -1}` };
}

function differ(a: Dims, b: Dims, { symbolic }: LossArguments): boolean {
  return a.some((size, index) => {
    const other = b[index];
    if (other === undefined) return false;
    const undeclared = symbolic && [size, other].includes(null) && [size, other].some((each) => typeof each === "number");
    return undeclared || compareDims(size, other) === "no";
  });
}

/** One is repeated along an axis of the other: a missing axis, or size 1 against more. A single number is meant to be. */
export function surelyBroadcasts(a: Shape, b: Shape): boolean {
  if (!isRanked(a) || !isRanked(b) || a.length === 0 || b.length === 0) return false;
  if (a.length !== b.length) return true;
  return a.some((size, index) => {
    const other = b[index];
    return other !== undefined && other !== null && size !== null && (size === 1 || other === 1) && compareDims(size, other) === "no";
  });
}
