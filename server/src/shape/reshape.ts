/** Reshaping and flattening. */
import { compareDims, type Dim, type Dims, divideEvenly, isInteger, isKnown, type Shape, UNKNOWN } from "./dim";
import { fail } from "./problem";
import { dimAt, formatShape, isRanked, product } from "./shape";

/**
 * Shape after `reshape` to `target`, where -1 (at most once) takes what is left and None stays None. For the Reshape layer
 * both shapes are without the batch axis. As in Keras, nothing is checked while an input axis is None. Fails with
 * reshape-mismatch, and invalid-argument for a second -1.
 * Source: compute_reshape_output_shape in keras/src/ops/operation_utils.py.
 */
export function reshapeOutput(owner: string, input: Shape, target: Dims): Dims {
  const known = target.filter((dim) => dim !== -1);
  if (target.length - known.length > 1) {
    return fail({ code: "invalid-argument", owner, argument: "shape", expected: "at most one -1", got: formatShape(target), shape: input });
  }
  const rest = inferRest(input, known, target.length > known.length);
  if (rest === undefined) return fail({ code: "reshape-mismatch", owner, target, got: input });
  const only = onlyUnknown(input, target);
  return target.map((dim) => (dim === -1 ? rest : isImpossible(dim) ? UNKNOWN : isKnown(dim) ? dim : (only ?? dim)));
}

/** The one size of the target that is not known, where the sizes of the input leave no choice; as TensorFlow's Reshape infers it. */
function onlyUnknown(input: Shape, target: Dims): Dim | undefined {
  const others = target.filter((dim) => isKnown(dim));
  if (target.includes(null) || others.length !== target.length - 1 || !isRanked(input)) return undefined;
  if (![...input, ...others].every((dim) => isInteger(dim) && dim > 0)) return undefined;
  return divideEvenly(product(input), product(others)) ?? undefined;
}

/** Shape after the Flatten layer: the batch axis and the product of the others. Source: keras/src/layers/reshaping/flatten.py. */
export function flattenOutput(input: Dims): Dims {
  const sample = input.slice(1);
  return [dimAt(input, 0), sample.includes(null) ? null : product(sample)];
}

/** What -1 stands for (or 1 without a -1); undefined when the sizes surely do not fit. */
function inferRest(input: Shape, known: Dims, hasRest: boolean): Dim | undefined {
  if (known.includes(null) || (isRanked(input) && input.includes(null))) return null;
  const size = isRanked(input) ? product(input) : UNKNOWN;
  const part = known.some(isImpossible) ? UNKNOWN : product(known);
  if (!isKnown(size) || !isKnown(part)) return UNKNOWN;
  if (!hasRest) return compareDims(size, part) === "no" ? undefined : 1;
  const surelyUneven = isInteger(size) && isInteger(part) ? undefined : UNKNOWN;
  return divideEvenly(size, part) ?? surelyUneven;
}

/** Below -1 the backends disagree about the meaning. */
function isImpossible(dim: Dim): boolean {
  return isInteger(dim) && dim < -1;
}
