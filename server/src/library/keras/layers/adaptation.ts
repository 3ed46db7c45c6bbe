/** `layer.enable_lora(rank)` and `layer.quantize(mode)`: other weights in a built layer (keras/src/layers/core/dense.py, embedding.py). */
import type { Dims } from "../../../shape/dim";
import { dimAt } from "../../../shape/shape";
import { failAt } from "../../../value/context";
import { none } from "../../../value/make";
import type { ObjectValue } from "../../../value/values";
import { type Method, method } from "../../vocabulary/functions";
import { dim, ignored, text, withDefault } from "../../vocabulary/params";
import { type LayerState, layerState, type Weight } from "../state";
import { withLora } from "./weights";

export const enableLora: Method = method(
  { rank: dim, lora_alpha: ignored, a_initializer: ignored, b_initializer: ignored },
  (self, { rank }, ctx) => {
    const state = layerState(self);
    if (!state) return none;
    const weights = builtWeights(self, state);
    if (hasConstraint(state)) refuse(self, "has a kernel_constraint, with which lora is incompatible");
    if (weights?.some(({ name }) => name.startsWith("lora_"))) refuse(self, "has lora enabled already");
    const specs =
      weights &&
      withLora(
        weights.map(({ name, shape, trainable }) => [name, shape, trainable]),
        rank,
      );
    ctx.heap.set(
      state,
      "weights",
      specs?.map(([name, shape, trainable = true]): Weight => ({ name, shape, trainable, dtype: state.weightDType })),
    );
    return none;
  },
);

/** `followed`: whether it is known what comes of the weights in the mode `int8`. */
export function quantize(followed: boolean): Method {
  return method({ mode: withDefault(text, undefined), type_check: ignored, config: ignored }, (self, { mode }, ctx) => {
    const state = layerState(self);
    if (!state) return none;
    const weights = builtWeights(self, state);
    if (mode !== undefined && !MODES.has(mode)) refuse(self, `cannot be quantized to '${mode}'`);
    if (weights?.some(({ name }) => name.endsWith("_scale"))) refuse(self, "is quantized already");
    ctx.heap.set(state, "weights", followed && mode === "int8" ? weights && inInt8(weights) : undefined);
    return none;
  });
}

const MODES = new Set(["int8", "float8", "int4", "gptq", "awq"]);

function builtWeights(self: ObjectValue, { built, weights }: LayerState): readonly Weight[] | undefined {
  if (built === null) refuse(self, "is not built yet");
  return weights ?? undefined;
}

function refuse(self: ObjectValue, detail: string): never {
  return failAt({}, { code: "python-error", owner: self.cls.name, detail });
}

function hasConstraint({ given }: LayerState): boolean {
  const constraint = given?.get("kernel_constraint") ?? given?.get("embeddings_constraint");
  return constraint !== undefined && constraint.kind !== "none" && constraint.kind !== "unknown" && constraint.kind !== "union";
}

/** Every table becomes one of bytes with a scale for each of its rows or units. */
function inInt8(weights: readonly Weight[]): readonly Weight[] {
  const tables = weights.filter(({ name }) => TABLES.has(name));
  const quantized = tables.flatMap(({ name, shape }): readonly Weight[] => [
    { name, shape, trainable: false, dtype: "int8" },
    { name: `${name}_scale`, shape: scale(name, shape), trainable: false, dtype: "float32" },
  ]);
  return [...weights.filter((each) => !tables.includes(each)), ...quantized];
}

const TABLES = new Set(["kernel", "embeddings", "reverse_embeddings"]);

function scale(name: string, shape: Dims): Dims {
  return [dimAt(shape, name === "embeddings" ? 0 : -1)];
}
