/** Dense (keras/src/layers/core/dense.py). */
import { last, replaceLast } from "../../../../shape/shape";
import type { Entries } from "../../../vocabulary/functions";
import { dim, ignored, optional, ownInteger } from "../../../vocabulary/params";
import { activates, activation } from "../../activations";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { enableLora, quantize } from "../adaptation";
import { weightIf, whether, withLora } from "../weights";

export const dense: Entries = {
  Dense: layer(
    {
      config: "?activity_regularizer ?lora_rank+lora_alpha",
      params: {
        units: ownInteger,
        activation,
        use_bias: whether,
        ...identifiers("kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer"),
        ...identifiers("activity_regularizer", "kernel_constraint", "bias_constraint"),
        lora_rank: optional(dim),
        lora_alpha: ignored,
        quantization_config: ignored,
      },
      input: { minRank: 2, freezes: [-1] },
      weights: ({ units, use_bias, lora_rank }, input) =>
        withLora([["kernel", [last(input), units]], ...weightIf(use_bias, "bias", units)], lora_rank ?? undefined),
      output: ({ units }, input) => replaceLast(input, units),
      dtype: "float",
      after: activates,
    },
    { methods: { enable_lora: enableLora, quantize: quantize(true) } },
  ),
};
