/** Messages about one operation and the shapes it got. */
import type { Dims, Shape } from "../shape/dim";
import { formatDim, isKnown } from "../shape/dim";
import type { ProblemCode } from "../shape/problem";
import { formatShape, isRanked } from "../shape/shape";
import type { ProblemOf, Wordings } from "./words";
import { axisName, countOf, differingAxis, rankAndShape, shapes, sizeAt, sizesInAxis, validAxes } from "./words";

type ShapeCode = Extract<
  ProblemCode,
  | "rank-mismatch"
  | "axis-mismatch"
  | "undefined-dimension"
  | "output-too-small"
  | "reshape-mismatch"
  | "broadcast-mismatch"
  | "concat-mismatch"
  | "matmul-mismatch"
  | "axis-out-of-range"
  | "index-out-of-range"
  | "shape-comment"
>;

export const shapeMessages: Wordings<ShapeCode> = {
  "rank-mismatch": {
    title: "Wrong number of axes",
    message: ({ owner, expected, got, argument }) =>
      `${owner} expects ${expected}${argument ? ` for ${argument}` : ""}, got ${rankAndShape(got)}`,
  },
  "axis-mismatch": {
    title: "Wrong size of an axis",
    message: ({ owner, axis, expected, got, reason }) =>
      `${owner} expects ${formatDim(expected)} in ${axisName(axis)}${reason ? ` (${reason === "built" ? "the size it was built with" : reason})` : ""}, got ${sizeAndShape(got, axis)}`,
  },
  "undefined-dimension": {
    title: "Size needed for weights is None",
    message: ({ owner, axis, got }) =>
      axis === undefined
        ? `${owner} expects known sizes, got None in ${formatShape(got)}`
        : `${owner} expects a known size in ${axisName(axis)}, got None: ${formatShape(got)}`,
  },
  "output-too-small": {
    title: "Nothing is left of the input",
    message: ({ owner, window, got }) => `${owner} with ${window} expects a larger input, got ${formatShape(got)}`,
  },
  "reshape-mismatch": { title: "Reshape changes the number of values", message: reshape },
  "broadcast-mismatch": { title: "Shapes that do not go together", message: broadcast },
  "concat-mismatch": { title: "Shapes that cannot be joined", message: concat },
  "matmul-mismatch": {
    title: "Matrix sizes that do not match",
    message: ({ owner, shapes: got, detail }) => `${owner} expects sizes that match, got ${shapes(got)}: ${detail}`,
  },
  "axis-out-of-range": {
    title: "No such axis",
    message: ({ owner, axis, got }) => `${owner} expects ${validAxes(got)}, got ${axis}: ${formatShape(got)}`,
  },
  "index-out-of-range": { title: "Index beyond the end of an axis", message: index },
  "shape-comment": {
    title: "Shape comment contradicts the program",
    message: ({ declared, got }) => `Shape comment expects ${declared}, got ${formatShape(got)}`,
  },
};

function sizeAndShape(shape: Shape, axis: number): string {
  const size = sizeAt(shape, axis);
  return size === undefined ? formatShape(shape) : `${formatDim(size)}: ${formatShape(shape)}`;
}

function reshape({ owner, target, got }: ProblemOf<"reshape-mismatch">): string {
  const values = countOf(got);
  const tail = values === undefined ? formatShape(got) : `${values}: ${formatShape(got)}`;
  if (!isRanked(target)) return `${owner} expects as many values as its target has, got ${tail}`;
  return `${owner} expects ${neededValues(target)} for ${formatTarget(target)}, got ${tail}`;
}

/** The axis that is to be inferred is -1 in a target, or a size that is not known. */
function isInferred(size: Dims[number]): boolean {
  return size === -1 || !isKnown(size);
}

function neededValues(target: Dims): string {
  const fixed = countOf(target.filter((size) => !isInferred(size))) ?? "as many";
  return target.some(isInferred) ? `a multiple of ${fixed} values` : `${fixed} value${fixed === "1" ? "" : "s"}`;
}

function formatTarget(target: Dims): string {
  return formatShape(target.map((size) => (isInferred(size) ? -1 : size)));
}

function broadcast({ owner, shapes: got, detail }: ProblemOf<"broadcast-mismatch">): string {
  const found = differingAxis(got, (a, b) => a === 1 || b === 1);
  const where = detail === undefined && found ? ` with ${sizesInAxis(found)}` : "";
  return `${owner} expects ${detail ?? "shapes that broadcast"}, got ${shapes(got)}${where}`;
}

function concat({ owner, axis, shapes: got }: ProblemOf<"concat-mismatch">): string {
  const ranks = new Set(got.filter(isRanked).map((shape) => shape.length));
  if (ranks.size > 1) return `${owner} expects inputs of one rank, got ${shapes(got)}`;
  const [rank = 0] = ranks;
  const joined = axis < 0 ? axis : axis - rank;
  const found = differingAxis(
    got.map((shape) => (isRanked(shape) ? shape.map((size, at) => (at - rank === joined ? null : size)) : shape)),
    () => false,
  );
  const axisInUserTerms = found && (axis < 0 ? found : { ...found, axis: found.axis + rank });
  return `${owner} expects equal sizes except in ${axisName(axis)}, got ${shapes(got)}${axisInUserTerms ? ` with ${sizesInAxis(axisInUserTerms)}` : ""}`;
}

function index({ owner, index: given, got, axis }: ProblemOf<"index-out-of-range">): string {
  const size = sizeAt(got, axis);
  const valid = typeof size === "number" && size > 0 ? `an index from ${-size} to ${size - 1}` : "an index within the axis";
  return `${owner} expects ${valid} in ${axisName(axis)}, got ${given}: ${formatShape(got)}`;
}
