/** Global and adaptive pooling (keras/src/layers/pooling/base_global_pooling.py, base_adaptive_pooling.py). */
import { channelAxis, type DataFormat, spatialAxes } from "../../../../shape/conv";
import { type Dims, lessThan, UNKNOWN } from "../../../../shape/dim";
import { isFloatingDType } from "../../../../shape/dtype";
import { fail } from "../../../../shape/problem";
import { dimAt, formatShape, isRanked, replaceAxis } from "../../../../shape/shape";
import type { Value } from "../../../../value/values";
import { aliasOf, type Entries, type Entry } from "../../../vocabulary/functions";
import { dataFormat, dims, flag } from "../../../vocabulary/params";
import { layer } from "../../layer";

function globalPooling(rank: number, mode: "max" | "average"): Entry {
  return layer({
    params: { data_format: dataFormat, keepdims: flag(false) },
    callParameters: rank === 1 && mode === "average" ? ["mask"] : [],
    input: { rank: rank + 2 },
    output: ({ data_format, keepdims }, input) => {
      const spatial = spatialAxes(input.length, data_format);
      if (keepdims) return input.map((dim, axis) => (spatial.includes(axis) ? 1 : dim));
      return [dimAt(input, 0), dimAt(input, channelAxis(input.length, data_format))];
    },
    dtype: mode === "max" ? "passes" : "float",
    // The mean of integers is a float, whatever is declared.
    after: (_args, output, { inputs }) =>
      mode === "max" || output.framework === "keras" || !isOfIntegers(inputs) ? output : { ...output, dtype: "float32" },
  });
}

function isOfIntegers(of: Value): boolean {
  return of.kind === "tensor" && of.dtype !== undefined && !isFloatingDType(of.dtype);
}

/** Keras does not look at the rank before it computes. */
function adaptivePooling(rank: number, mode: "max" | "average"): Entry {
  return layer({
    params: { output_size: dims(rank, Number.NEGATIVE_INFINITY), data_format: dataFormat },
    callParameters: [],
    // Only the windows of five axes are not computed for integers, whichever layer they came to.
    input: { single: true, accepts: (_args, shape) => (mode === "max" && isRanked(shape) && shape.length < 5 ? "numbers" : "floats") },
    output: ({ output_size, data_format }, input, owner, { framework }) => {
      const least = framework === "keras" ? 0 : 1;
      if (output_size.some((size) => lessThan(size, least) === "yes"))
        fail({
          code: "invalid-argument",
          owner,
          argument: "output_size",
          expected: `sizes of ${least} or more`,
          got: formatShape(output_size),
        });
      const batch = dimAt(input, 0);
      if (framework !== "keras" && input.length !== rank + 2) return onArray(output_size, data_format, input, owner);
      if (data_format === "channels_last") return [batch, ...output_size, dimAt(input, -1)];
      return [batch, input.length > 1 ? dimAt(input, 1) : UNKNOWN, ...output_size];
    },
    dtype: "passes",
  });
}

/** Of an array the number of axes decides what is computed: with three of them the first size alone counts. */
function onArray(sizes: Dims, format: DataFormat, input: Dims, owner: string): Dims {
  if (input.length !== 3) fail({ code: "rank-mismatch", owner, expected: `rank ${sizes.length + 2}`, got: input });
  return replaceAxis(input, format === "channels_last" ? 1 : 2, dimAt(sizes, 0));
}

export const globalPoolings: Entries = {
  GlobalMaxPooling1D: globalPooling(1, "max"),
  GlobalMaxPooling2D: globalPooling(2, "max"),
  GlobalMaxPooling3D: globalPooling(3, "max"),
  GlobalAveragePooling1D: globalPooling(1, "average"),
  GlobalAveragePooling2D: globalPooling(2, "average"),
  GlobalAveragePooling3D: globalPooling(3, "average"),
  GlobalMaxPool1D: aliasOf("keras.layers.GlobalMaxPooling1D"),
  GlobalMaxPool2D: aliasOf("keras.layers.GlobalMaxPooling2D"),
  GlobalMaxPool3D: aliasOf("keras.layers.GlobalMaxPooling3D"),
  GlobalAvgPool1D: aliasOf("keras.layers.GlobalAveragePooling1D"),
  GlobalAvgPool2D: aliasOf("keras.layers.GlobalAveragePooling2D"),
  GlobalAvgPool3D: aliasOf("keras.layers.GlobalAveragePooling3D"),
};

export const adaptivePoolings: Entries = {
  AdaptiveMaxPooling1D: adaptivePooling(1, "max"),
  AdaptiveMaxPooling2D: adaptivePooling(2, "max"),
  AdaptiveMaxPooling3D: adaptivePooling(3, "max"),
  AdaptiveAveragePooling1D: adaptivePooling(1, "average"),
  AdaptiveAveragePooling2D: adaptivePooling(2, "average"),
  AdaptiveAveragePooling3D: adaptivePooling(3, "average"),
};
