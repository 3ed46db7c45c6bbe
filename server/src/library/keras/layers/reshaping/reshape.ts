/** Flatten, Reshape, Permute, RepeatVector (keras/src/layers/reshaping). */
import type { Shape } from "../../../../shape/dim";
import { type Dims, isInteger, UNKNOWN } from "../../../../shape/dim";
import { flattenOutput, reshapeOutput } from "../../../../shape/reshape";
import { dimAt, formatShape, isRanked } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { dimOf } from "../../../../value/make";
import { reportPermuted } from "../../../tensors/mix-ups";
import type { Entries } from "../../../vocabulary/functions";
import { dataFormat, integers, ownInteger, param, refuse, shape } from "../../../vocabulary/params";
import { layer } from "../../layer";

/** Axes as a tuple; a single int is refused. */
const axes = param<readonly number[]>((value, at) =>
  value.kind === "int" || value.kind === "float" || value.kind === "none" ? refuse(at, "a tuple of axes", value) : integers.read(value, at),
);

/** Sizes, -1 and None; what else stands in the tuple is not looked into. */
const targetShape = param<Dims>((value, at) => {
  const items = value.kind === "tuple" || value.kind === "list" ? value.items : undefined;
  return items ? items.map((item) => dimOf(item) ?? (item.kind === "none" ? null : UNKNOWN)) : shape.read(value, at);
});

/** Without the batch. */
function entryOf(shape: Shape): Shape {
  return isRanked(shape) ? shape.slice(1) : shape;
}

export const reshapes: Entries = {
  Flatten: layer({
    params: { data_format: dataFormat },
    callParameters: [],
    input: { minRank: 1 },
    output: (_args, input) => flattenOutput(input),
    outputOfUnknown: () => [UNKNOWN, UNKNOWN],
    keepsValues: true,
  }),
  Reshape: layer({
    params: { target_shape: targetShape },
    callParameters: [],
    input: { single: true },
    check: ({ target_shape }, _ctx, { sites }, owner) => {
      const inferred = target_shape.filter((dim) => dim === -1).length;
      const negative = target_shape.some((dim) => isInteger(dim) && dim < -1);
      if (inferred < 2 && !negative) return;
      const expected = negative ? "sizes of 0 or more, or -1" : "at most one -1";
      failAt(
        { at: sites.target_shape },
        { code: "invalid-argument", owner, argument: "target_shape", expected, got: formatShape(target_shape) },
      );
    },
    output: ({ target_shape }, input, owner, { framework }) => {
      const target = framework === "keras" ? target_shape : inferring(target_shape);
      return [dimAt(input, 0), ...reshapeOutput(owner, input.slice(1), target)];
    },
    after: (_args, output, { inputs, again, state }, ctx, owner) => {
      if (inputs.kind !== "tensor" || again) return output;
      // What Flatten made of several axes is still in their order.
      const flattened = inputs.node?.layer?.cls.path === "keras.layers.Flatten" ? inputs.node.inputs[0] : undefined;
      reportPermuted(owner, entryOf((flattened ?? inputs).shape), entryOf(output.shape), ctx, state.argumentSites.target_shape);
      return output;
    },
    outputOfUnknown: ({ target_shape }) => [UNKNOWN, ...target_shape.map((dim) => (dim === -1 || dim === null ? UNKNOWN : dim))],
    keepsValues: true,
  }),
  Permute: layer({
    params: { dims: axes },
    callParameters: [],
    check: ({ dims }, _ctx, { sites }, owner) => {
      if ([...dims].sort((a, b) => a - b).every((axis, index) => axis === index + 1)) return;
      const expected = `the axes from 1 to ${dims.length} in any order`;
      failAt({ at: sites.dims }, { code: "invalid-argument", owner, argument: "dims", expected, got: formatShape(dims) });
    },
    input: { single: true, rank: ({ dims }) => dims.length + 1 },
    output: ({ dims }, input) => [dimAt(input, 0), ...dims.map((axis) => dimAt(input, axis))],
    keepsValues: true,
  }),
  RepeatVector: layer({
    params: { n: ownInteger },
    callParameters: [],
    input: { single: true, rank: 2 },
    output: ({ n }, input) => [dimAt(input, 0), n, dimAt(input, 1)],
    dtype: "passes",
  }),
};

/** On real arrays a single None means the same as -1. */
function inferring(target: Dims): Dims {
  const open = target.filter((dim) => dim === null || dim === -1).length;
  return open === 1 ? target.map((dim) => (dim === null ? -1 : dim)) : target;
}
