/** Cropping, padding and repeating along the spatial axes (keras/src/layers/reshaping). */
import { type DataFormat, spatialAxes } from "../../../../shape/conv";
import { addDims, type Dim, type Dims, lessThan, multiplyDims, subtractDims, UNKNOWN } from "../../../../shape/dim";
import { fail } from "../../../../shape/problem";
import { dimAt, formatShape, replaceAxis } from "../../../../shape/shape";
import type { Entries, Entry } from "../../../vocabulary/functions";
import { dataFormat, dims, ownInteger, text, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { type Pair, pairs } from "./pairs";

function eachSpatial(input: Dims, format: DataFormat, rule: (size: Dim, index: number) => Dim): Dims {
  return spatialAxes(input.length, format).reduce<Dims>((shape, axis, i) => replaceAxis(shape, axis, rule(dimAt(input, axis), i)), input);
}

function pairAt(of: readonly Pair[], index: number): Pair {
  return of[index] ?? [UNKNOWN, UNKNOWN];
}

function padded(input: Dims, format: DataFormat, padding: readonly Pair[]): Dims {
  return eachSpatial(input, format, (size, i) => addDims(size, addDims(...pairAt(padding, i))));
}

/** Fails with output-too-small where the whole axis is cut away. */
function cropped(owner: string, input: Dims, format: DataFormat, cropping: readonly Pair[]): Dims {
  const output = eachSpatial(input, format, (size, i) => subtractDims(size, addDims(...pairAt(cropping, i))));
  if (spatialAxes(input.length, format).some((axis) => lessThan(0, dimAt(output, axis)) === "no")) {
    const text = cropping.map((each) => formatShape(each)).join(", ");
    fail({ code: "output-too-small", owner, window: `cropping ${cropping.length === 1 ? text : `(${text})`}`, got: input });
  }
  return output;
}

/** In one dimension a tuple is the one pair. */
function pairOf([before = UNKNOWN, after = UNKNOWN]: Dims): readonly Pair[] {
  return [[before, after]];
}

function zeroPadding(rank: number): Entry {
  return layer({
    params: { padding: pairs(rank, Number.NEGATIVE_INFINITY, 1), data_format: dataFormat },
    callParameters: [],
    input: { single: true, rank: rank + 2 },
    output: ({ padding, data_format }, input) => padded(input, data_format, padding),
    dtype: "passes",
  });
}

function cropping(rank: number, fallback: number): Entry {
  return layer({
    params: { cropping: pairs(rank, 0, fallback), data_format: dataFormat },
    callParameters: [],
    input: { single: true, rank: rank + 2 },
    output: (args, input, owner) => cropped(owner, input, args.data_format, args.cropping),
    dtype: "passes",
  });
}

function upSampled(input: Dims, format: DataFormat, size: Dims): Dims {
  return eachSpatial(input, format, (dim, i) => multiplyDims(dim, dimAt(size, i)));
}

export const spatialReshaping: Entries = {
  ZeroPadding1D: layer({
    params: { padding: withDefault(dims(2, 0), [1, 1]), data_format: dataFormat },
    callParameters: [],
    input: { single: true, rank: 3 },
    output: ({ padding, data_format }, input) => padded(input, data_format, pairOf(padding)),
    dtype: "passes",
  }),
  ZeroPadding2D: zeroPadding(2),
  ZeroPadding3D: zeroPadding(3),
  Cropping1D: layer({
    params: { cropping: withDefault(dims(2, 0), [1, 1]) },
    callParameters: [],
    input: { single: true, rank: 3 },
    output: (args, input, owner) => cropped(owner, input, "channels_last", pairOf(args.cropping)),
    dtype: "passes",
  }),
  Cropping2D: cropping(2, 0),
  Cropping3D: cropping(3, 1),
  UpSampling1D: layer({
    params: { size: withDefault(ownInteger, 2) },
    callParameters: [],
    input: { rank: 3 },
    output: ({ size }, input) => upSampled(input, "channels_last", [size]),
    dtype: "passes",
  }),
  UpSampling2D: layer({
    params: { size: withDefault(dims(2), [2, 2]), data_format: dataFormat, interpolation: withDefault(text, "nearest") },
    callParameters: [],
    input: { rank: 4, accepts: ({ interpolation }) => (interpolation === "nearest" || interpolation === undefined ? "all" : "numbers") },
    output: ({ size, data_format }, input) => upSampled(input, data_format, size),
    dtype: "passes",
  }),
  UpSampling3D: layer({
    params: { size: withDefault(dims(3), [2, 2, 2]), data_format: dataFormat },
    callParameters: [],
    input: { rank: 5 },
    output: ({ size, data_format }, input) => upSampled(input, data_format, size),
    dtype: "passes",
  }),
};
