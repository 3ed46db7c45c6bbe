/** `layer.set_weights(weights)`: as many arrays as weights, each of its weight's shape (keras/src/layers/layer.py). */
import { compareShapes, formatShape } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import { type Context, failAt } from "../../value/context";
import { asTensor } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { madeWeights } from "./weights";

export function checkWeights(self: ObjectValue, given: Value, at: Site | undefined, ctx: Context): void {
  const weights = madeWeights(self);
  const arrays = ctx.items(given);
  if (!weights || !arrays) return;
  const owner = self.cls.name;
  if (arrays.length !== weights.length)
    failAt({ at }, { code: "weights-mismatch", owner, expected: `${weights.length} arrays`, got: `${arrays.length}` });
  for (const [index, weight] of weights.entries()) {
    const array = arrays[index];
    if (array?.kind === "list" || array?.kind === "tuple")
      failAt(
        { at },
        {
          code: "weights-mismatch",
          owner,
          expected: `an array of shape ${formatShape(weight.shape)} for '${weight.name}'`,
          got: `a ${array.kind}`,
        },
      );
    const shape = array && asTensor(array)?.shape;
    if (shape && compareShapes(shape, weight.shape) === "no")
      failAt(
        { at },
        { code: "weights-mismatch", owner, expected: `shape ${formatShape(weight.shape)} for '${weight.name}'`, got: formatShape(shape) },
      );
  }
}
