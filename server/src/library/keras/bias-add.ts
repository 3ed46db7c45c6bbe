/** How TensorFlow's backend adds real arrays (keras/src/backend/tensorflow/numpy.py `add`). */
import { broadcastShapes } from "../../shape/broadcast";
import { compareDims, type Shape } from "../../shape/dim";
import { dimAt, isRanked } from "../../shape/shape";

/** The shape of `a + b`: where `b` can be taken for the bias of the channels of `a`, it is, however else the two would broadcast. */
export function sumShape(owner: string, a: Shape, b: Shape): Shape {
  return isBiased(a, b) ? a : broadcastShapes(owner, [a, b]);
}

/** `b` has one axis that is no 1, as long as the second or last one of `a`. */
function isBiased(a: Shape, b: Shape): boolean {
  if (!isRanked(a) || !isRanked(b) || a.length < 2) return false;
  const [size, ...others] = b.filter((each) => each !== 1);
  if (typeof size !== "number" || size < 1 || others.length > 0) return false;
  return compareDims(dimAt(a, 1), size) === "yes" || compareDims(dimAt(a, -1), size) === "yes";
}
