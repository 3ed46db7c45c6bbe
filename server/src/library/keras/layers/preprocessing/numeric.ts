/** Rescaling, Normalization, Pipeline. */
import { broadcastShapes } from "../../../../shape/broadcast";
import { compareDims, type Dims, type Shape, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, formatShape, isRanked, normalizeAxis } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { float, makeArgs, none, shapeValue, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../../value/values";
import { type Bound, NOT_KNOWN } from "../../../vocabulary/bind";
import { type Entries, method } from "../../../vocabulary/functions";
import { layerOutput, type WeightSpec } from "../../../vocabulary/layers";
import { anything, array, ignored, integers, optional, param, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { buildFromShape } from "../../layer-build";
import { type LayerCall, layerState } from "../../state";

const normalization = {
  axis: withDefault(optional(integers), [-1] as readonly number[]),
  mean: optional(array),
  variance: optional(array),
  invert: ignored,
};
type Normalization = Bound<typeof normalization>;

const layerList = param<readonly ObjectValue[]>((value, at) => {
  const items = at.ctx.items(value);
  return items?.every((item): item is ObjectValue => item.kind === "object") ? items : NOT_KNOWN;
});

export const numeric: Entries = {
  Rescaling: layer({
    params: { scale: anything, offset: withDefault(anything, float(0)) },
    callParameters: [],
    call: (args, call, _ctx, owner) => rescaled([args.scale, args.offset], call, owner),
  }),
  Normalization: layer(
    {
      params: normalization,
      callParameters: [],
      check: checkMoments,
      weights: (args, input, owner) => moments(args, input, owner),
      call: (args, call, _ctx, owner) => normalized(args, call, owner),
    },
    { methods: { adapt: method({ data: anything }, (self, { data }, ctx) => adapt(self, data, ctx, self.cls.name)) } },
  ),
  Pipeline: layer({
    params: { layers: layerList, name: ignored },
    callParameters: ["training", "mask"],
    sublayers: (args) => args.layers,
    call: (args, call, ctx, owner) => {
      if (args.layers.length === 0)
        failAt({}, { code: "invalid-argument", owner, argument: "layers", expected: "at least one layer", got: "an empty list" });
      return args.layers.reduce<Value>((input, each) => ctx.call(each, makeArgs([input])), call.inputs);
    },
  }),
};

/** Lists of scales and offsets are broadcast, which only arrays are checked for. */
function rescaled(factors: readonly Value[], call: LayerCall, owner: string): Value {
  const input = asTensor(call.inputs);
  if (!input) return unknown;
  if (input.framework === "keras") return layerOutput(call, input.shape);
  const shapes = factors.map((factor) => asTensor(factor)?.shape ?? (factor.kind === "unknown" ? UNKNOWN_RANK : []));
  return layerOutput(call, broadcastShapes(owner, [input.shape, ...shapes]));
}

function checkMoments({ mean, variance }: Normalization, _ctx: unknown, _binding: unknown, owner: string): void {
  const argument = mean === null ? "mean" : "variance";
  const problem = (expected: string, got: string): never => failAt({}, { code: "invalid-argument", owner, argument, expected, got });
  if ((mean === null) !== (variance === null)) problem("mean and variance together", "only one of them");
  if (!mean || !variance || !isRanked(mean.shape) || !isRanked(variance.shape)) return;
  if (mean.shape.length !== variance.shape.length) problem("mean and variance of one shape", formatShape(variance.shape));
}

/** Axes that keep a mean of their own. */
function keptAxes(args: Normalization, input: Dims, owner: string): readonly number[] {
  return (args.axis ?? []).map((axis) => normalizeAxis(owner, axis, input)).sort((a, b) => a - b);
}

function moments(args: Normalization, input: Dims, owner: string): readonly WeightSpec[] {
  const kept = keptAxes(args, input, owner);
  const unknownAxis = kept.find((axis) => dimAt(input, axis) === null);
  if (unknownAxis !== undefined) failAt({}, { code: "undefined-dimension", owner, axis: unknownAxis, got: input });
  const sizes = kept.map((axis) => dimAt(input, axis));
  if (args.mean) {
    checkMean(args.mean, sizes, owner);
    return [];
  }
  return [
    ["mean", sizes, false],
    ["variance", sizes, false],
    ["count", [], false],
  ];
}

function checkMean(mean: TensorValue, sizes: Dims, owner: string): void {
  const shape = mean.shape;
  if (!isRanked(shape)) return;
  const detail = `a mean that fits ${formatShape(sizes)}`;
  if (shape.length > sizes.length) failAt({}, { code: "broadcast-mismatch", owner, shapes: [shape, sizes], detail });
  for (const [i, size] of sizes.slice(sizes.length - shape.length).entries()) {
    const given = dimAt(shape, i);
    if (given !== 1 && compareDims(given, size) === "no") failAt({}, { code: "broadcast-mismatch", owner, shapes: [shape, sizes], detail });
  }
}

/** Arrays are really divided by what was built; of Keras tensors nothing is checked. */
function normalized(args: Normalization, call: LayerCall, owner: string): Value {
  const input = asTensor(call.inputs);
  if (!input) return unknown;
  const built = call.state.built && asTensor(call.state.built)?.shape;
  if (input.framework === "keras" || !built || !isRanked(built) || !isRanked(input.shape)) return layerOutput(call, input.shape);
  const kept = keptAxes(args, built, owner);
  return layerOutput(call, broadcastShapes(owner, [input.shape, built.map((size, axis) => (kept.includes(axis) ? size : 1))]));
}

/** Builds the layer for the data; of a layer that is built, the kept axes must have the same sizes. */
function adapt(self: ObjectValue, data: Value, ctx: Context, owner: string): Value {
  const state = layerState(self);
  const shape = dataShape(data);
  const built = state?.built && asTensor(state.built)?.shape;
  if (state?.args && built && isRanked(built) && isRanked(shape)) checkKept(state.args as Normalization, built, shape, owner);
  buildFromShape(self, shapeValue(shape), ctx);
  return none;
}

function checkKept(args: Normalization, built: Dims, got: Dims, owner: string): void {
  for (const axis of keptAxes(args, built, owner))
    if (compareDims(dimAt(got, axis), dimAt(built, axis)) === "no")
      failAt({}, { code: "axis-mismatch", owner, axis, expected: dimAt(built, axis), got, reason: "built" });
}

function dataShape(data: Value): Shape {
  if (data.kind === "tensor") return data.shape;
  const shape = (data.kind === "dataset" && firstTensor(data.element)?.shape) || UNKNOWN_RANK;
  // A dataset of vectors is batched first.
  return isRanked(shape) && shape.length === 1 ? [null, ...shape] : shape;
}

function firstTensor(element: Value): TensorValue | undefined {
  return element.kind === "tuple" ? element.items[0] && asTensor(element.items[0]) : asTensor(element);
}
