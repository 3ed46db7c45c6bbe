/** Embedding and ReversibleEmbedding (keras/src/layers/core/embedding.py, reversible_embedding.py). */
import { type Dim, type Dims, isInteger, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { promoteKeras } from "../../../../shape/dtype";
import { compareShapes, formatShape, isRanked, replaceLast } from "../../../../shape/shape";
import type { Site } from "../../../../syntax/ast";
import { type Context, failAt } from "../../../../value/context";
import { falseValue } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { TensorValue, Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { layerOutput, type WeightSpec } from "../../../vocabulary/layers";
import { anything, dim, dtype, extras, ignored, optional, ownInteger, withDefault } from "../../../vocabulary/params";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { noteMasks } from "../../masks";
import type { LayerCall } from "../../state";
import { enableLora, quantize } from "../adaptation";
import { whether, withLora } from "../weights";

const size = { input_dim: ownInteger, output_dim: ownInteger };
const options = {
  ...identifiers("embeddings_initializer", "embeddings_regularizer", "embeddings_constraint"),
  mask_zero: withDefault(anything, falseValue as Value),
};

export const embedding: Entries = {
  Embedding: layer(
    {
      config: "+activity_regularizer -weights ?lora_rank+lora_alpha",
      params: {
        ...size,
        ...options,
        weights: optional(anything),
        lora_rank: optional(dim),
        lora_alpha: ignored,
        quantization_config: ignored,
      },
      callParameters: [],
      check: ({ input_dim, output_dim, weights, mask_zero }, ctx, { sites }, owner) => {
        if (ctx.truth(mask_zero) !== false) noteMasks(ctx);
        checkTable([input_dim, output_dim], weights, sites.weights, owner);
      },
      input: { single: true },
      weightsOf: ({ input_dim, output_dim, lora_rank }) => withLora([["embeddings", [input_dim, output_dim]]], lora_rank ?? undefined),
      output: ({ output_dim }, input) => [...input, output_dim],
      dtype: "float",
      after: ({ input_dim }, output, call) => {
        checkIndices(input_dim, call);
        return output;
      },
    },
    { methods: { enable_lora: enableLora, quantize: quantize(true) } },
  ),
  ReversibleEmbedding: layer(
    {
      config: "+activity_regularizer +quantization_config",
      params: {
        ...size,
        tie_weights: whether,
        ...options,
        reverse_dtype: dtype,
        logit_soft_cap: ignored,
        kwargs: extras({ lora_rank: dim, lora_alpha: ignored }),
      },
      callParameters: ["reverse"],
      check: ({ mask_zero }, ctx) => {
        if (ctx.truth(mask_zero) !== false) noteMasks(ctx);
      },
      input: { single: true },
      weightsOf: ({ input_dim, output_dim, tie_weights, kwargs }) => {
        const reverse: WeightSpec = ["reverse_embeddings", tie_weights === false ? [output_dim, input_dim] : [UNKNOWN]];
        return withLora([["embeddings", [input_dim, output_dim]], ...(tie_weights === true ? [] : [reverse])], kwargs.lora_rank);
      },
      call: ({ input_dim, output_dim, reverse_dtype }, call, ctx) => {
        const input = asTensor(call.inputs);
        const reverse = isReverse(call, ctx);
        if (!input || !isRanked(input.shape) || reverse === undefined) return layerOutput(call, UNKNOWN_RANK);
        if (!reverse) return layerOutput(call, [...input.shape, output_dim]);
        // KerasTensors are declared in the layer's dtype; arrays are not cast to it before they are multiplied.
        const type =
          input.framework === "keras" ? undefined : (reverse_dtype ?? promoteKeras(givenDType(call), call.state.dtype ?? "float32"));
        return layerOutput(call, replaceLast(input.shape, input_dim), type);
      },
    },
    { methods: { enable_lora: enableLora, quantize: quantize(true) } },
  ),
};

/** The dtype of the input before it is cast for the layer. */
function givenDType({ args }: LayerCall): string | undefined {
  const given = args.positional[0] ?? args.named.get("inputs");
  return given && asTensor(given.value)?.dtype;
}

/** `weights=` is an array, or a list of one. */
function checkTable(expected: Dims, given: Value | null, at: Site | undefined, owner: string): void {
  const only = given?.kind === "list" && given.items?.length === 1 ? given.items[0] : given;
  if (only?.kind !== "tensor" || compareShapes(only.shape, expected) !== "no") return;
  failAt({ at }, { code: "weights-mismatch", owner, expected: `weights of shape ${formatShape(expected)}`, got: formatShape(only.shape) });
}

function isReverse(call: LayerCall, ctx: Context): boolean | undefined {
  const given = call.argument("reverse");
  return given ? ctx.truth(given) : false;
}

/** Known indices beyond the table: TensorFlow refuses them when it looks them up. */
function checkIndices(rows: Dim, call: LayerCall): void {
  const input = asTensor(call.inputs);
  if (!isInteger(rows) || !input || input.framework === "keras") return;
  const wrong = outside(input, rows);
  if (wrong === undefined) return;
  const expected = `indices from 0 to ${rows - 1}`;
  failAt(
    { at: call.at, related: [input.origin && { site: input.origin, role: "data" }] },
    { code: "invalid-argument", owner: call.self.cls.name, argument: "inputs", expected, got: `${wrong}` },
  );
}

/** An index that surely occurs and is not in the table. */
function outside({ range, content }: TensorValue, rows: number): number | undefined {
  if (!range) return undefined;
  const occurs = range.every || content !== undefined;
  if (range.max < 0 || (occurs && range.min < 0)) return range.min;
  return range.min >= rows || (occurs && range.max >= rows) ? range.max : undefined;
}
