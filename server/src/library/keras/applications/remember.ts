/** What a model of the library gives for a shape is always the same, and it has hundreds of layers: it is computed once. */
import { isKnown } from "../../../shape/dim";
import { formatShape, isRanked } from "../../../shape/shape";
import { tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import type { LayerBehaviour } from "../state";

type Results = Map<string, Value>;

/** Nothing of a program is in them: what is remembered here is what would be computed again. */
const models = new Map<string, Results>();
const LIMIT = 500;

/** The behaviour of a model that was made for `input` and gives `output`. `model`: what its shapes depend on, if that is known. */
export function remembering(behaviour: LayerBehaviour, input: TensorValue, output: TensorValue, model: string | undefined): LayerBehaviour {
  const own = textOf(input);
  const known: Results = model === undefined || own === undefined ? new Map() : resultsOf(`${model} ${own}`);
  if (own !== undefined) known.set(own, tensor(output.shape, output.dtype, "keras"));
  return {
    ...behaviour,
    call: (call, ctx) => {
      const given = call.inputs.kind === "tensor" ? textOf(call.inputs) : undefined;
      const found = given === undefined ? undefined : known.get(given);
      if (found) return found;
      const result = behaviour.call(call, ctx);
      if (given !== undefined && known.size < LIMIT) known.set(given, result);
      return result;
    },
  };
}

function resultsOf(model: string): Results {
  const known = models.get(model);
  if (known) return known;
  if (models.size >= LIMIT) models.clear();
  const results: Results = new Map();
  models.set(model, results);
  return results;
}

/** Undefined for a tensor that is more than its shape. */
function textOf({ framework, dtype, shape, ragged }: TensorValue): string | undefined {
  const known = !ragged && isRanked(shape) && shape.every((size) => size === null || isKnown(size));
  return known ? `${framework} ${dtype} ${formatShape(shape)}` : undefined;
}
