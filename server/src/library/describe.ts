/** Layers and models as facts. The only place where the interpreter's snapshots look into library state. */
import type { Dim, Shape } from "../shape/dim";
import type { ObjectValue, Value } from "../value/values";
import { layerState, modelState, singleTensor } from "./keras/state";
import { parameterCount } from "./keras/weights";

/** Structurally the layer and model cases of `Described` (interpret/analysis.ts). */
type DescribedObject<D> =
  | { readonly t: "layer"; readonly class: string; readonly output: D | undefined; readonly params: Dim | undefined }
  | {
      readonly t: "model";
      readonly class: string;
      readonly input: D | undefined;
      readonly output: D | undefined;
      readonly params: Dim | undefined;
    };

export function describeObject<D extends { readonly t: string; readonly shape?: Shape }>(
  object: ObjectValue,
  describe: (value: Value) => D,
): DescribedObject<D> | undefined {
  const state = layerState(object);
  if (!state) return undefined;
  const model = modelState(object);
  const params = state.built ? parameterCount(object) : undefined;
  if (model) {
    const { inputs, outputs, inputsFound } = model;
    const shown = inputsFound && inputs ? (singleTensor(inputs) ?? inputs) : inputs;
    return {
      t: "model",
      class: className(object),
      input: shown ? describe(shown) : undefined,
      output: outputs ? describe(outputs) : undefined,
      params,
    };
  }
  const use = state.uses[0];
  return { t: "layer", class: object.cls.name, output: use ? describe(use.output) : undefined, params };
}

function className(object: ObjectValue): string {
  return modelState(object)?.type === "functional" && object.cls.path ? "Functional" : object.cls.name;
}
