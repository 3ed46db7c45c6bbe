/** Weights of layers and models: parameter counts and the lists that `layer.weights` and `get_weights()` give. */
import { addDims, type Dim, UNKNOWN } from "../../shape/dim";
import { product } from "../../shape/shape";
import { list } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { Framework, ObjectValue, TensorValue, Value } from "../../value/values";
import { type LayerState, layerState, modelState, type Weight } from "./state";
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

interface Held {
  readonly weights: readonly Weight[];
  /** Layers that stand for others, whose weights are only counted. */
  readonly counted: readonly LayerState[];
}

/** What an object holds; undefined when some of it is not known; null when the layer is not built. */
function heldBy(self: ObjectValue): Held | null | undefined {
  const weights: Weight[] = [];
  const counted: LayerState[] = [];
  for (const object of allLayers(self)) {
    const state = layerState(object);
    if (!state || state.weights === undefined || state.behaviour === undefined) return undefined;
    const model = modelState(object);
    if (model && model.type !== "subclass" && model.layers === undefined) return undefined;
    if (state.weights === null && !model) {
      if (state.built === null) return object === self ? null : undefined;
      continue;
    }
    if (state.standsFor) counted.push(state);
    const own = [...variablesIn(object), ...(state.weights ?? [])];
    const dtype = state.weightDType === undefined ? "float32" : state.weightDType;
    weights.push(
      ...own.map((weight) => ({
        ...weight,
        dtype: weight.dtype === undefined ? dtype : weight.dtype,
        ...(state.trainable === false ? { trainable: false } : {}),
      })),
    );
  }
  return { weights, counted };
}

/** Every weight, in order; undefined when some are not known; null when the layer is not built. */
export function weightsOf(self: ObjectValue): readonly Weight[] | null | undefined {
  const held = heldBy(self);
  return held && (held.counted.length > 0 ? undefined : held.weights);
}

/** Number of parameters; undefined when not known or not built. */
export function parameterCount(self: ObjectValue, which: "all" | "trainable" = "all"): Dim | undefined {
  const held = heldBy(self);
  if (!held) return undefined;
  const listed = held.weights
    .filter((weight) => which === "all" || weight.trainable)
    .reduce<Dim>((sum, weight) => addDims(sum, product(weight.shape)), 0);
  return held.counted.reduce((sum, state) => addDims(sum, countOf(state, which)), listed);
}

/** The memory that the weights take; undefined when not known. */
export function weightBytes(self: ObjectValue, which: "all" | "trainable"): number | undefined {
  const held = heldBy(self);
  if (held === null) return 0;
  if (!held || held.counted.length > 0) return undefined;
  let bytes = 0;
  for (const weight of held.weights) {
    const size = product(weight.shape);
    const each = weight.dtype ? BYTES[weight.dtype] : undefined;
    if (typeof size !== "number" || each === undefined) return undefined;
    if (which === "all" || weight.trainable) bytes += size * each;
  }
  return bytes;
}

/** Keras counts a bool as a bit. */
const BYTES: Readonly<Record<string, number>> = {
  bool: 1 / 8,
  int8: 1,
  uint8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  float16: 2,
  bfloat16: 2,
  float32: 4,
  float64: 8,
};

function countOf({ standsFor, trainable }: LayerState, which: "all" | "trainable"): Dim {
  if (!standsFor) return 0;
  if (which === "all") return addDims(standsFor.trainable, standsFor.frozen);
  return trainable === undefined ? UNKNOWN : trainable ? standsFor.trainable : 0;
}

/** The list of weight tensors. */
export function weightTensors(self: ObjectValue, framework: Framework, trainableOnly = false): Value {
  const weights = weightsOf(self);
  if (!weights) return list(weights === null ? [] : undefined);
  return list(weights.filter((weight) => !trainableOnly || weight.trainable).map((weight) => weightTensor(weight, framework)));
}

/** The same with what random layers keep: how many generators there are is not followed. */
export function variableTensors(self: ObjectValue): Value {
  const random = allLayers(self).some((each) => layerState(each)?.args?.seed !== undefined);
  return random ? list(undefined) : weightTensors(self, "tensorflow");
}

/** One weight as `layer.kernel` gives it. */
export function weightTensor(weight: Weight, framework: Framework = "tensorflow"): TensorValue {
  return tensor(weight.shape, (weight.dtype === undefined ? "float32" : weight.dtype) ?? undefined, framework, { variable: true });
}
