/** Operations that run and mix up what the axes of an array mean: reported as warnings where no doubt is left. */
import { type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { formatShape, isRanked } from "../../shape/shape";
import type { Node, Site } from "../../syntax/ast";
import type { Context } from "../../value/context";
import type { TensorValue } from "../../value/values";
import { outputActivation } from "../keras/losses/output-activation";
import { layerState } from "../keras/state";

/** A reshape to the sizes that a transpose would give: every value lands elsewhere. */
export function reportPermuted(owner: string, from: Shape, to: Shape, ctx: Context, at?: Site): void {
  if (!isPermuted(from, to)) return;
  const expected = `to keep the axes in their order (only ${owner === "Reshape" ? "Permute" : "transpose"} moves values along)`;
  ctx.report({ code: "mixed-axes", owner, expected, got: `the target ${formatShape(to)}`, shape: from }, { at });
}

/** Three axes or more of more than one entry, in another order; two may be a matrix that is filled anew. */
function isPermuted(from: Shape, to: Shape): boolean {
  if (!isRanked(from) || !isRanked(to) || from.length !== to.length) return false;
  const [a, b] = [from, to].map((shape) => shape.filter((size) => size !== 1));
  if (!a || !b || a.length < 3 || a.length !== b.length || ![...a, ...b].every((size) => typeof size === "number" && size > 1))
    return false;
  return a.join() !== b.join() && a.toSorted().join() === b.toSorted().join();
}

/** The class of every sample is asked for along the last axis. */
export function reportArgmax(owner: string, of: TensorValue, axis: number | null, ctx: Context): void {
  const shape = of.maker || of.node ? of.shape : UNKNOWN_RANK;
  if (!isRanked(shape) || shape.length !== 2 || (axis !== null && axis !== 0 && axis !== -2)) return;
  const [samples, classes] = shape;
  if (typeof samples !== "number" || samples < 2 || typeof classes !== "number" || classes < 2) return;
  if (outputActivation(of) !== "softmax") return;
  const got =
    axis === null ? "no axis, which gives one position in all of them" : `axis=${axis}, which gives the best sample of each class`;
  ctx.report({ code: "mixed-axes", owner, expected: "axis=-1 for the class of each sample", got, shape });
}

/** What compares labels with predictions, number by number. */
const COMPARING: ReadonlySet<string> = new Set(["-", "/", "==", "!="]);

/** A vector against a column of predictions gives a square: each label meets each prediction. */
export function reportSquare(operator: string, a: TensorValue, b: TensorValue, ctx: Context): void {
  const [vector, column] = isRanked(a.shape) && a.shape.length === 1 ? [a, b] : [b, a];
  if (!COMPARING.has(operator) || !isRanked(vector.shape) || !isRanked(column.shape)) return;
  const [size, width] = column.shape;
  if (vector.shape.length !== 1 || column.shape.length !== 2 || width !== 1) return;
  if (typeof size !== "number" || size < 2 || vector.shape[0] !== size) return;
  const isPredicted = column.maker !== undefined && layerState(column.maker) !== undefined && isOwn(vector, column);
  if (!isPredicted && !areLabelsAndPredictions(ctx.site.node)) return;
  ctx.report({ code: "silent-broadcast", loss: `operator ${operator}`, labels: vector.shape, output: column.shape });
}

/** What arrays are called that are compared one by one. */
const LABELS = /^(y|y_?true|y_(train|valid|val|test)|labels?|targets?|truth|ground_truth|actual)$/i;
const PREDICTIONS = /^(y_?pred\w*|y_?hat|pred|preds|predictions?|predicted|outputs?|logits|probs|probabilities)$/i;

/** Both sides are called what they are, one of each kind. */
function areLabelsAndPredictions(node: Node): boolean {
  const sides =
    node.kind === "binary"
      ? [node.left, node.right]
      : node.kind === "comparison"
        ? [node.left, ...node.links.map(({ right }) => right)]
        : [];
  const has = (words: RegExp): boolean => sides.some((side) => side.kind === "name" && words.test(side.id));
  return sides.length === 2 && has(LABELS) && has(PREDICTIONS);
}

/** Values that cannot come from the predictions themselves, of which a table of all pairs may be meant. */
function isOwn({ dtype, range, drawn, content }: TensorValue, column: TensorValue): boolean {
  return range !== undefined || drawn !== undefined || content !== undefined || (dtype !== undefined && dtype !== column.dtype);
}
