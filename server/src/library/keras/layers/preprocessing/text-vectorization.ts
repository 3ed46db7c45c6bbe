/** TextVectorization (keras/src/layers/preprocessing/text_vectorization.py). */
import { compareDims, type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, last, replaceLast } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { string, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { layerOutput } from "../../../vocabulary/layers";
import { anything, ignored, knownFlag, optional, positive, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import type { LayerCall } from "../../state";
import { declared } from "./encode";
import { ACCEPTED, depthOf, lookupMode, vocabulary, vocabularyMethods } from "./lookup";

const textVectorization = {
  max_tokens: optional(positive),
  standardize: ignored,
  split: withDefault(anything, string("whitespace")),
  ngrams: ignored,
  output_mode: lookupMode,
  output_sequence_length: optional(positive),
  pad_to_max_tokens: knownFlag(false),
  vocabulary,
  idf_weights: ignored,
  sparse: ignored,
  ragged: knownFlag(false),
  encoding: ignored,
  name: ignored,
};
type Vectorization = Bound<typeof textVectorization>;

export const textVectorizations: Entries = {
  TextVectorization: layer(
    {
      params: textVectorization,
      callParameters: [],
      alsoAccepts: ACCEPTED,
      check: checkLength,
      call: (args, call, ctx, owner) => vectorize(args, call, ctx, owner),
    },
    vocabularyMethods,
  ),
};

function checkLength(args: Vectorization, _ctx: unknown, _binding: unknown, owner: string): void {
  if (args.output_mode === "int" || args.output_sequence_length === null) return;
  failAt(
    {},
    { code: "invalid-argument", owner, argument: "output_sequence_length", expected: "None unless output_mode is 'int'", got: "a length" },
  );
}

function vectorize(args: Vectorization, call: LayerCall, ctx: Context, owner: string): Value {
  const input = asTensor(call.inputs, "tensorflow");
  if (!input) return unknown;
  if (!isRanked(input.shape)) return layerOutput(call, UNKNOWN_RANK, args.output_mode === "int" ? "int64" : undefined);
  const depth = depthOf(args, call.self, ctx);
  const symbolic = input.framework === "keras";
  const shape = symbolic ? declaredText(args, input.shape, depth) : realText(args, input.shape, depth, call, owner);
  return layerOutput(call, shape, args.output_mode === "int" || (!symbolic && args.output_mode !== "tf_idf") ? "int64" : undefined);
}

function declaredText(args: Vectorization, input: Dims, depth: Dim): Shape {
  if (args.output_mode === "int") return [dimAt(input, 0), args.output_sequence_length];
  if (args.split.kind === "unknown") return UNKNOWN_RANK;
  const words = args.split.kind !== "none" ? [...input, null] : input.length < 2 ? [...input, 1] : input;
  return declared(args.output_mode, words, depth);
}

/** Each text is one row; how many words the longest has shows only when it runs. */
function realText(args: Vectorization, input: Dims, depth: Dim, call: LayerCall, owner: string): Shape {
  if (args.split.kind === "unknown" || input.length === 0) return UNKNOWN_RANK;
  if (args.split.kind === "none") return withoutSplit(args, input, depth);
  if (input.length > 1 && compareDims(last(input), 1) === "no")
    failAt({ at: call.at }, { code: "axis-mismatch", owner, axis: -1, expected: 1, got: input, reason: "one text a sample" });
  const texts = input.length > 1 ? input.slice(0, -1) : input;
  if (args.output_mode !== "int")
    return texts.length === 1 ? (args.output_mode === "one_hot" ? UNKNOWN_RANK : [...texts, depth]) : UNKNOWN_RANK;
  if (args.ragged === undefined) return UNKNOWN_RANK;
  return [...texts, args.ragged ? null : (args.output_sequence_length ?? UNKNOWN)];
}

function withoutSplit(args: Vectorization, input: Dims, depth: Dim): Shape {
  if (args.output_mode !== "int")
    return args.output_mode === "one_hot" || input.length > 2 ? UNKNOWN_RANK : input.length === 1 ? [depth] : [dimAt(input, 0), depth];
  return args.output_sequence_length === null ? input : replaceLast(input, args.output_sequence_length);
}
