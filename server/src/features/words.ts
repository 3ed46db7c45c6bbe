/** The pieces that messages are made of. */
import type { Dim, Dims, Shape } from "../shape/dim";
import { compareDims, formatDim, isKnown } from "../shape/dim";
import type { Problem, ProblemCode } from "../shape/problem";
import { formatShape, isRanked, product } from "../shape/shape";

export type ProblemOf<C extends ProblemCode> = Extract<Problem, { readonly code: C }>;

/** One entry of the catalogue. */
export interface Wording<C extends ProblemCode> {
  /** A few words for lists of rules, starting with a capital. */
  readonly title: string;
  readonly message: (problem: ProblemOf<C>) => string;
}

export type Wordings<C extends ProblemCode> = { readonly [K in C]: Wording<K> };

/** `rank 2: (None, 32)`, or only the shape where the rank is not known. */
export function rankAndShape(shape: Shape): string {
  return isRanked(shape) ? `rank ${shape.length}: ${formatShape(shape)}` : formatShape(shape);
}

/** `the last axis`, `axis 1`. */
export function axisName(axis: number): string {
  return axis === -1 ? "the last axis" : `axis ${axis}`;
}

/** The size at an axis that may be negative; undefined when there is no such axis. */
export function sizeAt(shape: Shape, axis: number): Dim | undefined {
  if (!isRanked(shape)) return undefined;
  return shape[axis < 0 ? axis + shape.length : axis];
}

/** `(2, 3), (4, 5) and (6, 7)`. */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

export function shapes(all: readonly Shape[]): string {
  return list(all.map(formatShape));
}

/** `an axis from -2 to 1`: what a tensor of this rank accepts; `at least one axis` for a scalar. */
export function validAxes(shape: Shape): string {
  if (!isRanked(shape)) return "an axis of its input";
  return shape.length === 0 ? "at least one axis" : `an axis from ${-shape.length} to ${shape.length - 1}`;
}

/** The first axis where sizes are surely different, with the sizes found there: counted from the end, as shapes are broadcast. */
export function differingAxis(
  all: readonly Shape[],
  fits: (a: Dim, b: Dim) => boolean,
): { readonly axis: number; readonly sizes: readonly Dim[] } | undefined {
  const ranked = all.filter(isRanked);
  const shortest = Math.min(...ranked.map((each) => each.length));
  for (let axis = -1; axis >= -shortest; axis--) {
    const sizes = ranked.map((each) => sizeAt(each, axis)).filter((size) => size !== undefined);
    const first = sizes.find((a) => sizes.some((b) => compareDims(a, b) === "no" && !fits(a, b)));
    const other = first === undefined ? undefined : sizes.find((b) => compareDims(first, b) === "no" && !fits(first, b));
    if (first !== undefined && other !== undefined) return { axis, sizes: [first, other] };
  }
  return undefined;
}

/** `24 and 25 in axis 1`. */
export function sizesInAxis(found: { readonly axis: number; readonly sizes: readonly Dim[] }): string {
  return `${list(found.sizes.map(formatDim))} in ${axisName(found.axis)}`;
}

/** How many values a shape holds as text: of one sample when only the batch size is not known. */
export function countOf(shape: Shape): string | undefined {
  if (!isRanked(shape)) return undefined;
  const whole = known(product(shape));
  if (whole !== undefined) return whole;
  return shape[0] === null ? known(product(shape.slice(1))) : undefined;
}

function known(count: Dim): string | undefined {
  return isKnown(count) ? formatDim(count) : undefined;
}

/** Whether `got` is one sample of what `expected` is a batch of. */
export function isOneSample(got: Dims, expected: Dims): boolean {
  const sample = expected.slice(1);
  return sample.length > 0 && got.length === sample.length && got.every((size, axis) => compareDims(size, sample[axis] ?? null) === "yes");
}
