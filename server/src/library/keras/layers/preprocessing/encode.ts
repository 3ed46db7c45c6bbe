/** How category numbers become vectors (keras/src/utils/numerical_utils.py encode_categorical_inputs). */
import { type Dim, type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, last } from "../../../../shape/shape";
import { unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { TensorValue, Value } from "../../../../value/values";
import { NOT_KNOWN, type Param } from "../../../vocabulary/bind";
import { layerOutput } from "../../../vocabulary/layers";
import { param, refuse, withDefault } from "../../../vocabulary/params";
import type { LayerCall } from "../../state";

export type OutputMode = "int" | "one_hot" | "multi_hot" | "count" | "tf_idf";

/** `output_mode=`, with the Keras 2 names `binary` and `tf-idf` where the layer still takes them. */
export function outputMode(
  fallback: OutputMode,
  allowed: readonly OutputMode[],
  legacy: Readonly<Record<string, OutputMode>> = {},
): Param<OutputMode> {
  const expected = `one of ${allowed.map((name) => `'${name}'`).join(", ")}`;
  return withDefault(
    param<OutputMode>((value, at) => {
      if (value.kind === "string" && value.value === undefined) return NOT_KNOWN;
      const given = value.kind === "string" ? (legacy[value.value ?? ""] ?? value.value) : undefined;
      return allowed.find((name) => name === given) ?? refuse(at, expected, value);
    }),
    fallback,
  );
}

/** An axis of size 1 at the end makes room for the depth. */
export function oneHot(input: Dims, depth: Dim): Dims {
  return input.length > 1 && last(input) === 1 ? [...input.slice(0, -1), depth] : [...input, depth];
}

/** Of each sample a vector; the axis before the last of three or more is the one that is counted over. */
export function encoded(mode: OutputMode, input: Dims, depth: Dim): Shape {
  if (mode === "int") return input;
  if (input.length === 0) return UNKNOWN_RANK;
  if (mode === "one_hot") return oneHot(input, depth);
  return input.length === 1 ? [depth] : [dimAt(input, 0), ...input.slice(2), depth];
}

/** What Keras declares for Keras tensors: the last axis is the one that is counted over. */
export function declared(mode: OutputMode, input: Dims, depth: Dim): Shape {
  if (mode === "int") return input;
  if (input.length === 0) return [depth];
  return mode === "one_hot" ? oneHot(input, depth) : [...input.slice(0, -1), depth];
}

interface Encoding {
  readonly mode: OutputMode;
  readonly depth: Dim;
  /** dtype of the numbers themselves, and of vectors made of arrays and of Keras tensors (undefined: the layer's float). */
  readonly numbers: string;
  readonly vectors?: string | undefined;
  /** dtype of vectors made of Keras tensors; the layer's float when absent. */
  readonly declaredVectors?: string;
  readonly declares?: (mode: OutputMode, input: Dims, depth: Dim) => Shape;
  /** Shape of vectors made of arrays, where it is another than that of most layers. */
  readonly makes?: (mode: OutputMode, input: Dims, depth: Dim) => Shape;
}

/** The result of an encoding layer. */
export function encode(call: LayerCall, encoding: Encoding, inputs: Value = call.inputs): Value {
  const input = asTensor(inputs, "tensorflow");
  if (!input) return unknown;
  const symbolic = input.framework === "keras";
  return layerOutput(call, encodedShape(input, symbolic, encoding), dtypeOf(symbolic, encoding));
}

function encodedShape(input: TensorValue, symbolic: boolean, { mode, depth, declares = declared, makes = encoded }: Encoding): Shape {
  if (!isRanked(input.shape)) return UNKNOWN_RANK;
  return symbolic ? declares(mode, input.shape, depth) : makes(mode, input.shape, depth);
}

function dtypeOf(symbolic: boolean, { mode, numbers, vectors, declaredVectors }: Encoding): string | undefined {
  if (mode === "int") return numbers;
  if (symbolic) return declaredVectors;
  return mode === "tf_idf" ? undefined : vectors;
}
