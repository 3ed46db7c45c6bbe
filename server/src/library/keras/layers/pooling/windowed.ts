/** Max and average pooling (keras/src/layers/pooling/base_pooling.py). */

import type { DataFormat } from "../../../../shape/conv";
import { poolOutput } from "../../../../shape/conv";
import { type Dims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { copiesOf, formatShape } from "../../../../shape/shape";
import type { TensorValue } from "../../../../value/values";
import { aliasOf, type Entries, type Entry } from "../../../vocabulary/functions";
import { dataFormat, dims, ignored, optional, text, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { arrayOutput, isTraced } from "../convolutional/window";

interface Pooling {
  readonly pool_size: Dims;
  readonly strides: Dims | null;
  readonly padding: string | undefined;
  readonly data_format: DataFormat;
}

function pooling(rank: number, mode: "max" | "average"): Entry {
  const pool_size = dims(rank);
  return layer({
    params: {
      pool_size: mode === "max" ? withDefault(pool_size, copiesOf(rank, 2)) : pool_size,
      strides: optional(dims(rank, 0)),
      padding: withDefault(text, "valid"),
      data_format: dataFormat,
      name: ignored,
    },
    callParameters: [],
    input: { rank: rank + 2, accepts: mode === "max" && rank < 3 ? "numbers" : "floats" },
    output: (args, input, owner, of) => pooled(owner, input, args, of, mode),
    dtype: mode === "max" ? "passes" : "float",
  });
}

function pooled(owner: string, input: Dims, args: Pooling, of: TensorValue, mode: "max" | "average"): Dims {
  const { pool_size: window, data_format: dataFormat } = args;
  const strides = args.strides ?? window;
  if (strides.includes(0))
    fail({ code: "invalid-argument", owner, argument: "strides", expected: "steps greater than 0", got: formatShape(strides) });
  const padding = paddingFor(owner, args.padding, of);
  if (padding === undefined) {
    const output = poolOutput(owner, input, { window, strides, padding: "same", dataFormat });
    return output.map((dim, axis) => (dim === null || dim === input[axis] ? dim : UNKNOWN));
  }
  if (isTraced(of) || padding === "same") return poolOutput(owner, input, { window, strides, padding, dataFormat });
  const output = poolOutput(owner, input, { window, strides, padding: "same", dataFormat });
  const result = arrayOutput(owner, input, output, window, strides, dataFormat, `pool ${formatShape(window)}`);
  // An average over nothing is empty, a maximum over nothing is refused by oneDNN, which computes those of 32 bits.
  return mode === "max" && result.includes(0) && of.dtype === "float32"
    ? poolOutput(owner, input, { window, strides, padding, dataFormat })
    : result;
}

/** Looked at by the call alone: exactly for a KerasTensor, in any case by TensorFlow. */
function paddingFor(owner: string, padding: string | undefined, of: TensorValue): "valid" | "same" | undefined {
  if (padding === undefined) return undefined;
  const known = of.framework === "keras" ? padding : padding.toLowerCase();
  if (known === "valid" || known === "same") return known;
  return fail({ code: "invalid-argument", owner, argument: "padding", expected: "'valid' or 'same'", got: `'${padding}'` });
}

export const windowedPooling: Entries = {
  MaxPooling1D: pooling(1, "max"),
  MaxPooling2D: pooling(2, "max"),
  MaxPooling3D: pooling(3, "max"),
  AveragePooling1D: pooling(1, "average"),
  AveragePooling2D: pooling(2, "average"),
  AveragePooling3D: pooling(3, "average"),
  MaxPool1D: aliasOf("keras.layers.MaxPooling1D"),
  MaxPool2D: aliasOf("keras.layers.MaxPooling2D"),
  MaxPool3D: aliasOf("keras.layers.MaxPooling3D"),
  AvgPool1D: aliasOf("keras.layers.AveragePooling1D"),
  AvgPool2D: aliasOf("keras.layers.AveragePooling2D"),
  AvgPool3D: aliasOf("keras.layers.AveragePooling3D"),
};
