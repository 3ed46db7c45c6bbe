/** Weights of layers and models: parameter counts and the lists that `layer.weights` and `get_weights()` give. */
import { addDims, type Dim, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
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
    for (const each of innerLayers(object)) visit(each);
  };
  visit(self);
  return [...found];
}

/** The layers that an object holds itself. */
export function innerLayers(object: ObjectValue): readonly ObjectValue[] {
  const model = modelState(object);
  return (model && model.type !== "subclass" ? model.layers : layerState(object)?.behaviour?.sublayers()) ?? [];
}

/** A weight, and whether it is trained as its layer stands; undefined when that is not known. */
interface Held {
  readonly weight: Weight;
  readonly trainable: boolean | undefined;
}

/** What an object holds, in order; undefined when some of it is not known; null when the layer is not built. */
function heldBy(self: ObjectValue, unbuilt: "refused" | "empty" = "refused"): readonly Held[] | null | undefined {
  const held: Held[] = [];
  for (const object of allLayers(self)) {
    const state = layerState(object);
    if (!state || state.weights === undefined || state.behaviour === undefined) return undefined;
    const model = modelState(object);
    if (model && model.type !== "subclass" && model.layers === undefined) return undefined;
    if (state.weights === null && !model) {
      // A layer without weights counts as built from the start.
      if (state.built === null && state.behaviour.weighted !== false && !(unbuilt === "empty" && state.behaviour.weighted))
        return object === self ? null : undefined;
      continue;
    }
    const made = state.weights ?? [];
    // Each weight is an attribute as well: where there are no others, no variable is.
    const all = object.attrs.size > made.length ? [...variablesIn(object), ...made] : made;
    // Of one layer those that are trained come first.
    const own = all.toSorted((a, b) => Number(isTracked(b, all)) - Number(isTracked(a, all)));
    const dtype = state.weightDType === undefined ? "float32" : state.weightDType;
    for (const weight of own)
      held.push({ weight: weight.dtype === undefined ? { ...weight, dtype } : weight, trainable: weight.trainable && state.trainable });
  }
  return held;
}

/** What of it is trained, or not. A frozen model trains nothing, even if a layer of it would. */
function partOf(self: ObjectValue, held: readonly Held[], trained: boolean): readonly Weight[] | undefined {
  const whole = layerState(self)?.trainable;
  if (whole === false) return trained ? [] : held.map(({ weight }) => weight);
  if (whole === undefined || held.some(({ trainable }) => trainable === undefined)) return undefined;
  return held.flatMap(({ weight, trainable }) => (trainable === trained ? weight : []));
}

/** Keras lists first what was trainable when it was made: also a weight that lora has frozen, but not one of bytes. */
function isTracked({ name, trainable, dtype }: Weight, all: readonly Weight[]): boolean {
  return trainable || (dtype !== "int8" && all.some((each) => each.name === `lora_${name}_a`));
}

/** Every weight that there is by now; undefined when some are not known. */
export function madeWeights(self: ObjectValue): readonly Weight[] | undefined {
  return heldBy(self, "empty")?.map(({ weight }) => weight);
}

/** Number of parameters; undefined when not known or not built. */
export function parameterCount(self: ObjectValue, which: "all" | "trainable" = "all"): Dim | undefined {
  const held = heldBy(self);
  if (!held) return undefined;
  const counted = which === "all" ? held.map(({ weight }) => weight) : partOf(self, held, true);
  return counted ? counted.reduce<Dim>((sum, weight) => addDims(sum, product(weight.shape)), 0) : UNKNOWN;
}

/** What is not built has no parameters to count. */
export function failUnbuilt(self: ObjectValue): never {
  return fail({ code: "python-error", owner: self.cls.name, detail: "is not built yet: its parameters cannot be counted" });
}

/** The memory that the weights take; undefined when not known. */
export function weightBytes(self: ObjectValue, which: "all" | "trainable"): number | undefined {
  const held = heldBy(self);
  if (held === null) return 0;
  const counted = held && (which === "all" ? held.map(({ weight }) => weight) : partOf(self, held, true));
  let bytes = 0;
  for (const { shape, dtype } of counted ?? []) {
    const size = product(shape);
    const each = dtype ? BYTES[dtype] : undefined;
    if (typeof size !== "number" || each === undefined) return undefined;
    bytes += size * each;
  }
  return counted && bytes;
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

type Which = "all" | "trainable" | "frozen";

/** The list of weight tensors: all, or those that are trained or not. */
export function weightTensors(self: ObjectValue, framework: Framework, which: Which = "all"): Value {
  const held = heldBy(self, "empty");
  const listed = held && (which === "all" ? held.map(({ weight }) => weight) : partOf(self, held, which === "trainable"));
  return list(held === null ? [] : listed?.map((weight) => weightTensor(weight, framework)));
}

/** The same with what random layers keep: how many generators there are is not followed. */
export function variableTensors(self: ObjectValue, which: Which = "all"): Value {
  return allLayers(self).some(drawsNumbers) ? list(undefined) : weightTensors(self, "tensorflow", which);
}

/** What draws keeps the state of its generator as a variable, whether or not its seed can be given. */
function drawsNumbers(layer: ObjectValue): boolean {
  const { seed, dropout } = layerState(layer)?.args ?? {};
  return seed !== undefined || (dropout !== undefined && dropout !== 0);
}

/** One weight as `layer.kernel` gives it. */
export function weightTensor(weight: Weight, framework: Framework = "tensorflow"): TensorValue {
  return tensor(weight.shape, (weight.dtype === undefined ? "float32" : weight.dtype) ?? undefined, framework, { variable: true });
}
