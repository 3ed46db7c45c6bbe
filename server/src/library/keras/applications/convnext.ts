/** ConvNeXt (keras/src/applications/convnext.py). */
import type { TensorValue } from "../../../value/values";
import type { Entries } from "../../vocabulary/functions";
import { number, positive, withDefault } from "../../vocabulary/params";
import { layer } from "../layer";
import { type Architecture, type Family, usual } from "./architecture";
import type { Pencil } from "./pencil";

/** Layers that only these models have. */
export const convnextLayers: Entries = {
  LayerScale: layer({
    params: { init_values: number, projection_dim: positive },
    weights: ({ projection_dim }) => [["gamma", [projection_dim]]],
    output: (_args, input) => input,
  }),
  StochasticDepth: layer({ params: { drop_path_rate: withDefault(number, 0) }, output: (_args, input) => input }),
};

const epsilon = { epsilon: 1e-6 };

function block(pen: Pencil, inputs: TensorValue, filters: number, name: string): TensorValue {
  let x = pen.conv(inputs, filters, 7, `${name}_depthwise_conv`, { padding: "same", groups: filters });
  x = pen.dense(pen.layer("LayerNormalization", x, epsilon, `${name}_layernorm`), 4 * filters, `${name}_pointwise_conv_1`);
  x = pen.dense(pen.activate(x, "gelu", `${name}_gelu`), filters, `${name}_pointwise_conv_2`);
  const scale = { init_values: 1e-6, projection_dim: filters };
  x = pen.layer("applications.convnext.LayerScale", x, scale, `${name}_layer_scale`);
  return pen.operate("+", inputs, pen.activate(x, "linear", `${name}_identity`));
}

/** A stem makes patches of the image, and what stands before the later stages halves its size. */
function downsampled(pen: Pencil, x: TensorValue, filters: number, stage: number, name: string): TensorValue {
  const convolution = (size: number, called: string) => ({
    of: "Conv2D",
    settings: { filters, kernel_size: size, strides: size },
    name: `${name}_${called}`,
  });
  const normalization = (called: string) => ({ of: "LayerNormalization", settings: epsilon, name: `${name}_${called}` });
  if (stage === 0) return pen.sequential(x, `${name}_stem`, [convolution(4, "stem_conv"), normalization("stem_layernorm")]);
  const index = stage - 1;
  const made = [normalization(`downsampling_layernorm_${index}`), convolution(2, `downsampling_conv_${index}`)];
  return pen.sequential(x, `${name}_downsampling_block_${index}`, made);
}

const NORMALIZED = {
  mean: [0.485, 0.456, 0.406].map((each) => each * 255),
  variance: [0.229, 0.224, 0.225].map((each) => (each * 255) ** 2),
};

function convnext(size: string, depth: number, widths: readonly number[]): Architecture {
  return {
    ...usual,
    module: "convnext",
    parameters: "include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name",
    name: `convnext_${size}`,
    pretrainedName: `convnext_${size}`,
    body: (pen, image, { name, channels, includePreprocessing }) => {
      const prepared = includePreprocessing && channels === 3;
      let x = prepared ? pen.layer("Normalization", image, NORMALIZED, `${name}_prestem_normalization`) : image;
      widths.forEach((filters, stage) => {
        x = downsampled(pen, x, filters, stage, name);
        for (let i = 0; i < (stage === 2 ? depth : 3); i++) x = block(pen, x, filters, `${name}_stage_${stage}_block_${i}`);
      });
      return x;
    },
    top: (pen, features, { name, classes, activation }) => {
      const x = pen.layer("LayerNormalization", pen.globalAverage(features, `${name}_head_gap`), epsilon, `${name}_head_layernorm`);
      return pen.dense(x, classes, `${name}_head_dense`, activation);
    },
    last: (pen, features) => pen.layer("LayerNormalization", features, epsilon),
  };
}

export const convnexts: Family = {
  ConvNeXtTiny: convnext("tiny", 9, [96, 192, 384, 768]),
  ConvNeXtSmall: convnext("small", 27, [96, 192, 384, 768]),
  ConvNeXtBase: convnext("base", 27, [128, 256, 512, 1024]),
  ConvNeXtLarge: convnext("large", 27, [192, 384, 768, 1536]),
  ConvNeXtXLarge: convnext("xlarge", 27, [256, 512, 1024, 2048]),
};
