/** Lambda (keras/src/layers/core/lambda_layer.py): a Python function as a layer. */
import { type Dims, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked } from "../../../../shape/shape";
import type { Context } from "../../../../value/context";
import { list, makeArgs, none, shapeOf, shapeValue, tuple, unknown } from "../../../../value/make";
import { flattenTensors, mapTensors } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Entries } from "../../../vocabulary/functions";
import { isSymbolic, layerOutput } from "../../../vocabulary/layers";
import { anything, ignored, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { traced } from "../../operation";
import type { LayerCall } from "../../state";

export const lambda: Entries = {
  Lambda: layer({
    config: "?mask ?output_shape",
    params: { function: anything, output_shape: withDefault(anything, none), mask: ignored, arguments: withDefault(anything, none) },
    callParameters: ["mask", "training"],
    input: {},
    call: ({ function: callee, output_shape, arguments: given }, call, ctx) => {
      if (!isSymbolic(call.inputs)) return run(callee, call.inputs, given, call, ctx);
      if (output_shape.kind === "none") return declared(run(callee, traced(call.inputs), given, call, ctx), call);
      if (isCallable(output_shape)) return shapesToTensors(ctx.call(output_shape, makeArgs([shapesOf(call.inputs)])), call);
      return shapesToTensors(withBatch(output_shape, call), call);
    },
  }),
};

function run(callee: Value, inputs: Value, given: Value, call: LayerCall, ctx: Context): Value {
  const named: Record<string, Value> = {};
  for (const { key, value } of given.kind === "dict" ? given.entries.values() : [])
    if (key.kind === "string" && key.value !== undefined) named[key.value] = value;
  const parameters = callee.kind === "function" ? callee.definition.parameters.map((each) => each.name.id) : [];
  for (const name of ["mask", "training"])
    if (parameters.includes(name)) named[name] = call.argument(name) ?? (name === "mask" ? none : unknown);
  return given.kind === "unknown" ? unknown : ctx.call(callee, makeArgs([inputs], named));
}

/** Only the shapes of what was traced count; the dtype is the layer's. */
function declared(output: Value, call: LayerCall): Value {
  return mapTensors(output, (each) => layerOutput(call, each.shape));
}

function isCallable(value: Value): boolean {
  return value.kind === "function" || value.kind === "native" || value.kind === "method" || value.kind === "object";
}

/** `output_shape=` leaves out the batch axis. */
function withBatch(shape: Value, call: LayerCall): Value {
  const first = flattenTensors(call.inputs)[0]?.shape;
  if (!first || !isRanked(first)) return unknown;
  const dims = isShape(shape);
  if (dims) return shapeValue([dimAt(first, 0), ...dims]);
  if (shape.kind === "tuple") return tuple(shape.items.map((item) => withBatch(item, call)));
  return shape.kind === "list" && shape.items ? list(shape.items.map((item) => withBatch(item, call))) : unknown;
}

function isShape(value: Value): Dims | undefined {
  const shape = value.kind === "tuple" || value.kind === "list" ? shapeOf(value) : undefined;
  return shape && isRanked(shape) ? shape : undefined;
}

function shapesToTensors(shapes: Value, call: LayerCall): Value {
  const dims = isShape(shapes);
  if (dims) return layerOutput(call, dims);
  if (shapes.kind === "tuple") return tuple(shapes.items.map((item) => shapesToTensors(item, call)));
  if (shapes.kind === "list" && shapes.items) return list(shapes.items.map((item) => shapesToTensors(item, call)));
  return layerOutput(call, UNKNOWN_RANK);
}

/** The shape tuples of a structure of tensors. */
function shapesOf(inputs: Value): Value {
  return mapTensors(inputs, (each) => shapeValue(each.shape));
}
