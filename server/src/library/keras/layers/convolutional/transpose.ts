/** Conv1DTranspose, Conv2DTranspose, Conv3DTranspose (keras/src/layers/convolutional/base_conv_transpose.py). */
import { convTransposeOutput, spatialAxes } from "../../../../shape/conv";
import { lessThan, UNKNOWN } from "../../../../shape/dim";
import { formatShape } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { aliasOf, type Entries, type Entry } from "../../../vocabulary/functions";
import { dataFormat, dims, optional, positive } from "../../../vocabulary/params";
import { activates, activation } from "../../activations";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { weightIf, whether } from "../weights";
import { channelAxisOf, channelsOf, paddingOf, refuseStridedDilation, steps } from "./window";

function convTranspose(rank: number): Entry {
  const output_padding = optional(dims(rank, 0));
  return layer({
    params: {
      filters: positive,
      kernel_size: dims(rank),
      strides: steps(rank),
      padding: paddingOf("valid", "same"),
      // The order differs in three dimensions.
      ...(rank < 3 ? { output_padding, data_format: dataFormat } : { data_format: dataFormat, output_padding }),
      dilation_rate: steps(rank),
      activation,
      use_bias: whether,
      ...identifiers("kernel_initializer", "bias_initializer", "kernel_regularizer", "bias_regularizer"),
      ...identifiers("activity_regularizer", "kernel_constraint", "bias_constraint"),
    },
    callParameters: [],
    check: (args, _ctx, binding, owner) => {
      const { output_padding: extra, strides } = args;
      if (extra?.some((each, i) => lessThan(each, strides[i] ?? UNKNOWN) === "no"))
        failAt(
          { at: binding.sites.output_padding },
          {
            code: "invalid-argument",
            owner,
            argument: "output_padding",
            expected: `less than strides ${formatShape(strides)}`,
            got: formatShape(extra),
          },
        );
      refuseStridedDilation(args, binding, owner);
    },
    input: { rank: rank + 2, freezes: channelAxisOf, accepts: "floats" },
    weights: (args, input) => [
      ["kernel", [...args.kernel_size, args.filters, channelsOf(input, args.data_format)]],
      ...weightIf(args.use_bias, "bias", args.filters),
    ],
    output: (
      { filters, kernel_size: kernel, strides, dilation_rate: dilation, padding, output_padding: extra, data_format: format },
      input,
      owner,
    ) => {
      const options = { filters, kernel, strides, dilation, dataFormat: format, outputPadding: extra ?? undefined };
      const output = convTransposeOutput(owner, input, { ...options, padding: padding ?? "same" });
      const axes = spatialAxes(output.length, format);
      return padding ? output : output.map((dim, axis) => (dim === null || !axes.includes(axis) ? dim : UNKNOWN));
    },
    dtype: "float",
    after: activates,
  });
}

export const transposedConvolutions: Entries = {
  Conv1DTranspose: convTranspose(1),
  Conv2DTranspose: convTranspose(2),
  Conv3DTranspose: convTranspose(3),
  Convolution1DTranspose: aliasOf("keras.layers.Conv1DTranspose"),
  Convolution2DTranspose: aliasOf("keras.layers.Conv2DTranspose"),
  Convolution3DTranspose: aliasOf("keras.layers.Conv3DTranspose"),
};
