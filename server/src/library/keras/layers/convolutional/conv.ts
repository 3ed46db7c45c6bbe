/** Conv1D, Conv2D, Conv3D (keras/src/layers/convolutional/base_conv.py). */
import { compareDims, floorDivideDims, formatDim, moduloDims } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { failAt } from "../../../../value/context";
import { aliasOf, type Entries, type Entry } from "../../../vocabulary/functions";
import { dataFormat, dim, dims, extras, ignored, positive, withDefault } from "../../../vocabulary/params";
import { activates, activation } from "../../activations";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { enableLora } from "../adaptation";
import { weightIf, whether, withLora } from "../weights";
import { channelAxisOf, channelsOf, paddingOf, refuseStridedDilation, steps, windowOutput } from "./window";

function conv(rank: number): Entry {
  return layer(
    {
      params: {
        filters: positive,
        kernel_size: dims(rank),
        strides: steps(rank),
        padding: rank === 1 ? paddingOf("valid", "same", "causal") : paddingOf("valid", "same"),
        data_format: dataFormat,
        dilation_rate: steps(rank),
        groups: withDefault(positive, 1),
        activation,
        use_bias: whether,
        ...identifiers("kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer"),
        ...identifiers("activity_regularizer", "kernel_constraint", "bias_constraint"),
        kwargs: extras({ lora_rank: dim, lora_alpha: ignored }),
      },
      callParameters: [],
      check: (args, _ctx, binding, owner) => {
        if (compareDims(moduloDims(args.filters, args.groups), 0) === "no")
          failAt(
            { at: binding.sites.filters },
            {
              code: "invalid-argument",
              owner,
              argument: "filters",
              expected: `a multiple of groups=${formatDim(args.groups)}`,
              got: formatDim(args.filters),
            },
          );
        refuseStridedDilation(args, binding, owner);
      },
      input: { rank: rank + 2, freezes: channelAxisOf, accepts: "floats" },
      weights: (args, input, owner) => {
        const channels = channelsOf(input, args.data_format);
        if (compareDims(moduloDims(channels, args.groups), 0) === "no")
          fail({
            code: "invalid-argument",
            owner,
            argument: "groups",
            expected: `a divisor of the ${formatDim(channels)} input channels`,
            got: formatDim(args.groups),
            shape: input,
          });
        windowOutput(owner, input, args.filters, args);
        const kernel = [...args.kernel_size, floorDivideDims(channels, args.groups), args.filters];
        return withLora([["kernel", kernel], ...weightIf(args.use_bias, "bias", args.filters)], args.kwargs.lora_rank ?? undefined);
      },
      output: (args, input, owner, of) => windowOutput(owner, input, args.filters, args, of),
      dtype: "float",
      after: activates,
    },
    { methods: { enable_lora: enableLora } },
  );
}

export const convolutions: Entries = {
  Conv1D: conv(1),
  Conv2D: conv(2),
  Conv3D: conv(3),
  Convolution1D: aliasOf("keras.layers.Conv1D"),
  Convolution2D: aliasOf("keras.layers.Conv2D"),
  Convolution3D: aliasOf("keras.layers.Conv3D"),
};
