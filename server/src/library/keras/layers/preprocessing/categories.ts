/** CategoryEncoding, Discretization, Hashing, HashedCrossing. */
import { type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { isFloatingDType } from "../../../../shape/dtype";
import { compareShapes, dimAt, formatShape, isRanked, last } from "../../../../shape/shape";
import { failAt } from "../../../../value/context";
import { none, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import { type Entries, method } from "../../../vocabulary/functions";
import { layerOutput } from "../../../vocabulary/layers";
import { anything, dim, dtype, ignored, optional, param, positive, refuse, restKeywords } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { type LayerCall, layerState } from "../../state";
import { encode, encoded, type OutputMode, oneHot, outputMode } from "./encode";

const VECTORS = ["one_hot", "multi_hot", "count"] as const;
const MODES = ["int", ...VECTORS] as const;

/** Number of items of a list or array: the boundaries of the bins. */
const boundaries = param<Dim>((value, at) => {
  const array = asTensor(value);
  if (!array) return value.kind === "list" || value.kind === "tuple" ? UNKNOWN : refuse(at, "a list of numbers", value);
  return isRanked(array.shape) ? dimAt(array.shape, 0) : UNKNOWN;
}, UNKNOWN);

/** Keras compares the number of bins with 0 and nothing else. */
const bins = param<Dim>((value, at) => {
  if (value.kind === "float") return UNKNOWN;
  const count = dim.read(value, at);
  return typeof count === "number" && count < 0 ? refuse(at, "0 or more", value) : count;
}, UNKNOWN);

const discretization = {
  bin_boundaries: optional(boundaries),
  num_bins: optional(bins),
  epsilon: ignored,
  output_mode: outputMode("int", MODES),
  sparse: ignored,
  dtype,
  name: ignored,
};

const crossing = {
  num_bins: dim,
  output_mode: outputMode("int", ["int", "one_hot"]),
  sparse: ignored,
  name: ignored,
  dtype,
  kwargs: restKeywords,
};

export const categories: Entries = {
  CategoryEncoding: layer({
    params: { num_tokens: optional(positive), output_mode: outputMode("multi_hot", VECTORS, { binary: "multi_hot" }), sparse: ignored },
    callParameters: ["count_weights"],
    check: ({ num_tokens }, _ctx, _binding, owner) => {
      if (num_tokens === null) failAt({}, { code: "call-mismatch", owner, detail: "is missing the required argument 'num_tokens'" });
    },
    call: (args, call) => counted(call) ?? encode(call, { mode: args.output_mode, depth: args.num_tokens, numbers: "int64" }),
  }),
  Discretization: layer(
    {
      params: discretization,
      callParameters: [],
      check: checkBins,
      call: (args, call) =>
        encode(call, {
          mode: args.output_mode,
          depth: binCount(args),
          numbers: "int32",
          vectors: args.dtype ?? "float32",
          declaredVectors: args.dtype ?? "float32",
          declares: declaredBins,
        }),
    },
    { methods: { adapt: method({ data: anything, steps: ignored }, learnBins) } },
  ),
  Hashing: layer({
    params: { num_bins: positive, mask_value: ignored, salt: ignored, output_mode: outputMode("int", MODES), sparse: ignored },
    callParameters: [],
    call: (args, call) =>
      encode(call, { mode: args.output_mode, depth: args.num_bins, numbers: "int64", declares: declaredHashes, makes: hashedVectors }),
  }),
  HashedCrossing: layer({
    params: crossing,
    callParameters: [],
    call: (args, call, _ctx, owner) => cross(args, call, owner),
  }),
};

/** The layer and the encoding each take an axis of size 1 from the end. */
function hashedVectors(mode: OutputMode, input: Dims, depth: Dim): Shape {
  return encoded(mode, mode === "one_hot" && input.length > 1 && last(input) === 1 ? input.slice(0, -1) : input, depth);
}

/** Weights broadcast with the numbers that they count. */
function counted(call: LayerCall): Value | undefined {
  const weights = call.argument("count_weights");
  if (!weights || weights.kind === "none") return undefined;
  const [own, other] = [asTensor(call.inputs), asTensor(weights)];
  return own && other && compareShapes(own.shape, other.shape) === "yes" ? undefined : layerOutput(call, UNKNOWN_RANK);
}

function checkBins(args: Bound<typeof discretization>, _ctx: unknown, _binding: unknown, owner: string): void {
  const problem = (expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument: "num_bins", expected, got });
  if (args.num_bins === null && args.bin_boundaries === null) problem("num_bins or bin_boundaries", "neither");
  // What is not known may be None.
  if (typeof args.num_bins === "number" && typeof args.bin_boundaries === "number") problem("num_bins or bin_boundaries", "both");
}

function learnBins(self: ObjectValue): Value {
  const given = layerState(self)?.args?.bin_boundaries;
  if (typeof given === "number")
    failAt(
      {},
      {
        code: "invalid-argument",
        owner: self.cls.name,
        argument: "bin_boundaries",
        expected: "num_bins instead, to adapt,",
        got: "boundaries",
      },
    );
  return none;
}

/** One bin more than boundaries; `adapt` makes as many bins as were asked. */
function binCount(args: Bound<typeof discretization>): Dim {
  if (args.bin_boundaries === null) return args.num_bins ?? UNKNOWN;
  return typeof args.bin_boundaries === "number" ? args.bin_boundaries + 1 : UNKNOWN;
}

function declaredBins(mode: OutputMode, input: Dims, depth: Dim): Shape {
  if (mode === "int" || mode === "one_hot") return mode === "int" ? input : oneHot(input, depth);
  return input.length < 2 ? [depth] : encoded(mode, input, depth);
}

/** Whatever the mode, hashed vectors replace the last axis. */
function declaredHashes(mode: OutputMode, input: Dims, depth: Dim): Shape {
  return mode === "int" ? input : [...input.slice(0, -1), depth];
}

/** Two or more columns of one shape, each of one number or string a sample. */
function cross(args: Bound<typeof crossing>, call: LayerCall, owner: string): Value {
  const { inputs } = call;
  const columns = inputs.kind === "list" || inputs.kind === "tuple" ? inputs.items?.map((item) => asTensor(item, "tensorflow")) : undefined;
  if (!columns) return inputs.kind === "tensor" ? badColumns(call, owner, `one tensor of shape ${formatShape(inputs.shape)}`) : unknown;
  if (columns.length < 2) badColumns(call, owner, `a list of ${columns.length}`);
  const [first] = columns;
  if (!first) return unknown;
  if (first.framework !== "keras") for (const column of columns) checkColumn(column, first, call, owner);
  if (!isRanked(first.shape)) return unknown;
  const shape = args.output_mode === "int" ? first.shape : crossedShape(first.shape, args.num_bins);
  return {
    ...layerOutput(call, shape),
    // Of a mixed policy, what it computes in.
    dtype:
      args.dtype === undefined ? undefined : (args.dtype?.replace(/^mixed_/, "") ?? (args.output_mode === "int" ? "int64" : "float32")),
  };
}

function crossedShape(input: Dims, bins: Dim): Dims {
  return input.length > 0 && last(input) === 1 && input.length > 1 ? [...input.slice(0, -1), bins] : [...input, bins];
}

function checkColumn(column: TensorValue | undefined, first: TensorValue, call: LayerCall, owner: string): void {
  if (!column || !isRanked(column.shape)) return;
  const got = column.shape;
  if (got.length > 2 || (got.length === 2 && typeof last(got) === "number" && last(got) !== 1))
    badColumns(call, owner, `a column of shape ${formatShape(got)}`);
  if (compareShapes(got, first.shape) === "no")
    badColumns(call, owner, `columns of shapes ${formatShape(first.shape)} and ${formatShape(got)}`);
  if (isFloatingDType(column.dtype)) badColumns(call, owner, `a column of dtype ${column.dtype}`);
}

function badColumns(call: LayerCall, owner: string, got: string): never {
  const expected = "two or more columns of one shape, (batch,) or (batch, 1), of integers or strings";
  return failAt({ at: call.at }, { code: "input-structure", owner, expected, got });
}
