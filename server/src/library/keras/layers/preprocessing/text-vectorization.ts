/** TextVectorization (keras/src/layers/preprocessing/text_vectorization.py). */
import { compareDims, type Dim, type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../../shape/dim";
import { dimAt, isRanked, last, replaceLast } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { display } from "../../../../value/display";
import { none, string, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import type { Entries } from "../../../vocabulary/functions";
import { layerOutput } from "../../../vocabulary/layers";
import { anything, dim, ignored, knownFlag, optional, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { type LayerCall, layerState } from "../../state";
import { declared } from "./encode";
import { ACCEPTED, checkLookup, depthOf, lookupMode, vocabulary, vocabularyMethods } from "./lookup";
import { textsOf } from "./vocabulary";

const textVectorization = {
  max_tokens: optional(dim),
  standardize: withDefault(anything, string("lower_and_strip_punctuation")),
  split: withDefault(anything, string("whitespace")),
  ngrams: withDefault(anything, none),
  output_mode: lookupMode,
  output_sequence_length: optional(dim),
  pad_to_max_tokens: knownFlag(false),
  vocabulary,
  idf_weights: withDefault(anything, none),
  sparse: knownFlag(false),
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
      check: checkOptions,
      call: (args, call, ctx, owner) => vectorize(args, call, ctx, owner),
    },
    vocabularyMethods((self, text) => splitText(layerState(self)?.args ?? {}, text)),
  ),
};

function checkOptions(args: Vectorization, ctx: Context, _binding: unknown, owner: string): void {
  const problem = (argument: string, expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument, expected, got });
  if (args.output_mode !== "int" && args.output_sequence_length !== null)
    problem("output_sequence_length", "None unless output_mode is 'int'", "a length");
  if (args.output_mode !== "int" && args.ragged) problem("ragged", "False unless output_mode is 'int'", "True");
  for (const [argument, names] of Object.entries(STRINGS)) {
    const value = argument === "split" ? args.split : args.standardize;
    const isWrong =
      value.kind === "string" ? value.value !== undefined && !names.includes(value.value) : value.kind === "int" || value.kind === "bool";
    if (isWrong) problem(argument, `one of ${names.map((name) => `'${name}'`).join(", ")}, None or a function`, display(value));
  }
  if (args.ngrams.kind === "string" || args.ngrams.kind === "list" || args.ngrams.kind === "float")
    problem("ngrams", "None, an integer or a tuple of integers", display(args.ngrams));
  checkLookup(args, ctx, owner);
}

const STRINGS: Readonly<Record<string, readonly string[]>> = {
  standardize: ["lower_and_strip_punctuation", "lower", "strip_punctuation"],
  split: ["whitespace", "character"],
};

function vectorize(args: Vectorization, call: LayerCall, ctx: Context, owner: string): Value {
  const input = asTensor(call.inputs, "tensorflow");
  if (!input) return unknown;
  if (!isRanked(input.shape)) return layerOutput(call, UNKNOWN_RANK, args.output_mode === "int" ? "int64" : undefined);
  const symbolic = input.framework === "keras";
  const depth = depthOf(args, call, symbolic, ctx);
  const shape = symbolic ? declaredText(args, input.shape, depth) : realText(args, input.shape, depth, call, ctx, owner);
  return layerOutput(call, shape, args.output_mode === "int" || (!symbolic && args.output_mode !== "tf_idf") ? "int64" : undefined);
}

function declaredText(args: Vectorization, input: Dims, depth: Dim): Shape {
  if (args.output_mode === "int") return [dimAt(input, 0), args.output_sequence_length];
  if (args.split.kind === "unknown") return UNKNOWN_RANK;
  const words = args.split.kind !== "none" ? [...input, null] : input.length < 2 ? [...input, 1] : input;
  return declared(args.output_mode, words, depth);
}

/** Each text is one row; how many words the longest has shows only when it runs. */
function realText(args: Vectorization, input: Dims, depth: Dim, call: LayerCall, ctx: Context, owner: string): Shape {
  if (args.split.kind === "unknown" || input.length === 0) return UNKNOWN_RANK;
  if (args.split.kind === "none") return withoutSplit(args, input, depth);
  if (input.length > 1 && compareDims(last(input), 1) === "no")
    failAt({ at: call.at }, { code: "axis-mismatch", owner, axis: -1, expected: 1, got: input, reason: "one text a sample" });
  const texts = input.length > 1 ? input.slice(0, -1) : input;
  if (args.output_mode !== "int")
    return texts.length === 1 ? (args.output_mode === "one_hot" ? UNKNOWN_RANK : [...texts, depth]) : UNKNOWN_RANK;
  if (args.ragged === undefined) return UNKNOWN_RANK;
  return [...texts, args.ragged ? null : (args.output_sequence_length ?? longest(args, call, ctx))];
}

/** Words of the longest text, where all are known. */
function longest(args: Vectorization, call: LayerCall, ctx: Context): Dim {
  const counts = textsOf(call.inputs, ctx)?.map((text) => splitText(args, text)?.length);
  return counts?.length && counts.every((count) => count !== undefined) ? Math.max(...counts) : UNKNOWN;
}

function withoutSplit(args: Vectorization, input: Dims, depth: Dim): Shape {
  if (args.output_mode !== "int")
    return args.output_mode === "one_hot" || input.length > 2 ? UNKNOWN_RANK : input.length === 1 ? [depth] : [dimAt(input, 0), depth];
  if (args.output_sequence_length !== null) return replaceLast(input, args.output_sequence_length);
  return args.ngrams.kind === "none" ? input : replaceLast(input, gramsOf(dimAt(input, -1), gramSizes(args.ngrams)));
}

/** How many n-grams of these sizes there are of some words. */
function gramsOf(words: Dim, sizes: readonly number[] | undefined): Dim {
  if (typeof words !== "number" || !sizes) return UNKNOWN;
  return sizes.reduce((sum, size) => sum + Math.max(0, words - size + 1), 0);
}

/** A number stands for itself and all below. */
function gramSizes(ngrams: Value): readonly number[] | undefined {
  if (ngrams.kind === "none") return [1];
  if (ngrams.kind === "int") return typeof ngrams.value === "number" ? upTo(ngrams.value) : undefined;
  const sizes = ngrams.kind === "tuple" ? ngrams.items.map((each) => (each.kind === "int" ? each.value : undefined)) : [];
  return sizes.length > 0 && sizes.every((size) => typeof size === "number") ? sizes : undefined;
}

/** The words of a text, where nothing but ASCII and no function of the user's takes part. */
function splitText(args: Readonly<Record<string, unknown>>, text: string): readonly string[] | undefined {
  // Bound from the parameters above.
  const { standardize, split, ngrams } = args as Partial<Vectorization>;
  if (!standardize || !split || !ngrams || !/^[\x20-\x7e]*$/.test(text)) return undefined;
  const how = standardize.kind === "none" ? "none" : standardize.kind === "string" ? standardize.value : undefined;
  if (how === undefined) return undefined;
  const lower = how.startsWith("lower") ? text.toLowerCase() : text;
  const plain = how.endsWith("strip_punctuation") ? lower.replace(PUNCTUATION, "") : lower;
  if (split.kind === "none") return ngrams.kind === "none" ? [plain] : undefined;
  if (split.kind !== "string") return undefined;
  const words = split.value === "whitespace" ? plain.split(" ").filter(Boolean) : split.value === "character" ? [...plain] : undefined;
  const sizes = gramSizes(ngrams);
  return (
    words &&
    sizes?.flatMap((size) => words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(" ")))
  );
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: Math.max(0, most) }, (_, index) => index + 1);
}

/** What `strip_punctuation` takes out. */
const PUNCTUATION = /[!"#$%&()*+,\-./:;<=>?@[\\\]^_`{|}~']/g;
