/** Depthwise and separable convolutions (keras/src/layers/convolutional/base_depthwise_conv.py, base_separable_conv.py). */
import { multiplyDims } from "../../../../shape/dim";
import { aliasOf, type Entries, type Entry } from "../../../vocabulary/functions";
import { dataFormat, dims, positive, withDefault } from "../../../vocabulary/params";
import { activates, activation } from "../../activations";
import { identifiers } from "../../identifiers";
import { layer } from "../../layer";
import { weightIf, whether } from "../weights";
import { channelAxisOf, channelsOf, paddingOf, steps, windowOutput } from "./window";

function depthwise(rank: number): Entry {
  return layer({
    params: {
      kernel_size: dims(rank),
      strides: steps(rank),
      padding: paddingOf("valid", "same"),
      depth_multiplier: withDefault(positive, 1),
      data_format: dataFormat,
      dilation_rate: steps(rank),
      activation,
      use_bias: whether,
      ...identifiers("depthwise_initializer", "bias_initializer", "depthwise_regularizer", "bias_regularizer"),
      ...identifiers("activity_regularizer", "depthwise_constraint", "bias_constraint"),
    },
    callParameters: [],
    input: { rank: rank + 2, freezes: channelAxisOf, accepts: "floats" },
    weights: (args, input, owner) => {
      const channels = channelsOf(input, args.data_format);
      const filters = multiplyDims(args.depth_multiplier, channels);
      windowOutput(owner, input, filters, args);
      return [["kernel", [...args.kernel_size, channels, args.depth_multiplier]], ...weightIf(args.use_bias, "bias", filters)];
    },
    output: (args, input, owner, of) =>
      windowOutput(owner, input, multiplyDims(args.depth_multiplier, channelsOf(input, args.data_format)), args, of),
    dtype: "float",
    after: activates,
  });
}

function separable(rank: number): Entry {
  return layer({
    params: {
      filters: positive,
      kernel_size: dims(rank),
      strides: steps(rank),
      padding: paddingOf("valid", "same"),
      data_format: dataFormat,
      dilation_rate: steps(rank),
      depth_multiplier: withDefault(positive, 1),
      activation,
      use_bias: whether,
      ...identifiers(
        "depthwise_initializer",
        "pointwise_initializer",
        "bias_initializer",
        "depthwise_regularizer",
        "pointwise_regularizer",
      ),
      ...identifiers("bias_regularizer", "activity_regularizer", "depthwise_constraint", "pointwise_constraint", "bias_constraint"),
    },
    callParameters: [],
    input: { rank: rank + 2, freezes: channelAxisOf, accepts: "floats" },
    weights: (args, input, owner) => {
      const channels = channelsOf(input, args.data_format);
      windowOutput(owner, input, args.filters, args);
      const ones = args.kernel_size.map(() => 1);
      return [
        ["depthwise_kernel", [...args.kernel_size, channels, args.depth_multiplier]],
        ["pointwise_kernel", [...ones, multiplyDims(args.depth_multiplier, channels), args.filters]],
        ...weightIf(args.use_bias, "bias", args.filters),
      ];
    },
    output: (args, input, owner, of) => windowOutput(owner, input, args.filters, args, of),
    dtype: "float",
    after: activates,
  });
}

export const depthwiseConvolutions: Entries = {
  DepthwiseConv1D: depthwise(1),
  DepthwiseConv2D: depthwise(2),
  SeparableConv1D: separable(1),
  SeparableConv2D: separable(2),
  SeparableConvolution1D: aliasOf("keras.layers.SeparableConv1D"),
  SeparableConvolution2D: aliasOf("keras.layers.SeparableConv2D"),
};
