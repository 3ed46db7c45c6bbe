/** Weights of layers and models: parameter counts and the lists that `layer.weights` and `get_weights()` give. */
import { addDims, type Dim } from "../../shape/dim";
import { product } from "../../shape/shape";
import { list } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { Framework, ObjectValue, TensorValue, Value } from "../../value/values";
import { layerState, modelState, type Weight } from "./state";
import { variablesIn } from "./user-layer";

/** All layers inside an object, itself included, each once, in Keras's order of weights. */
export function allLayers(self: ObjectValue): readonly ObjectValue[] {
  const found = new Set<ObjectValue>();
  const visit = (object: ObjectValue): void => {
    if (found.has(object)) return;
    found.add(object);
    const model = modelState(object);
    const inner = model && model.type !== "subclass" ? model.layers : layerState(object)?.behaviour?.sublayers();
    for (const each of inner ?? []) visit(each);
  };
  visit(self);
  return [...found];
}

/** Every weight, in order; undefined when some are not known; null when the layer is not built. */
export function weightsOf(self: ObjectValue): readonly Weight[] | null | undefined {
  const weights: Weight[] = [];
  for (const object of allLayers(self)) {
    const state = layerState(object);
    if (!state || state.weights === undefined || state.behaviour === undefined) return undefined;
    const model = modelState(object);
    if (model && model.type !== "subclass" && model.layers === undefined) return undefined;
    if (state.weights === null && !model) {
      if (state.built === null) return object === self ? null : undefined;
      continue;
    }
    const own = [...variablesIn(object), ...(state.weights ?? [])];
    weights.push(...own.map((weight) => (state.trainable === false ? { ...weight, trainable: false } : weight)));
  }
  return weights;
}

/** Number of parameters; undefined when not known or not built. */
export function parameterCount(self: ObjectValue, which: "all" | "trainable" = "all"): Dim | undefined {
  const weights = weightsOf(self);
  return weights
    ?.filter((weight) => which === "all" || weight.trainable)
    .reduce<Dim>((sum, weight) => addDims(sum, product(weight.shape)), 0);
}

/** The list of weight tensors. */
export function weightTensors(self: ObjectValue, framework: Framework, trainableOnly = false): Value {
  const weights = weightsOf(self);
  if (!weights) return list(weights === null ? [] : undefined);
  return list(weights.filter((weight) => !trainableOnly || weight.trainable).map((weight) => weightTensor(weight, framework)));
}

/** One weight as `layer.kernel` gives it. */
export function weightTensor(weight: Weight, framework: Framework = "tensorflow"): TensorValue {
  return tensor(weight.shape, "float32", framework, { variable: true });
}
