/** StringLookup and IntegerLookup (keras/src/layers/preprocessing/index_lookup.py). */

import { type Dim, UNKNOWN } from "../../../../shape/dim";
import { copiesOf } from "../../../../shape/shape";
import { type Context, failAt } from "../../../../value/context";
import { display } from "../../../../value/display";
import { anyInt, anyString, dimValue, int, list, none, string, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { ObjectValue, Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import { type ClassSpec, type Entries, method } from "../../../vocabulary/functions";
import { anything, dim, ignored, knownFlag, optional, param, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { type LayerCall, layerState } from "../../state";
import { encode, type OutputMode, outputMode } from "./encode";
import { checkVocabulary, LIST_LIMIT, learntWords, specialCount, vocabularySize, wordsOf } from "./vocabulary";

/** `output_mode=` of everything that looks up words. */
export const lookupMode = outputMode("int", ["int", "one_hot", "multi_hot", "count", "tf_idf"], {
  binary: "multi_hot",
  "tf-idf": "tf_idf",
});
export const vocabulary = withDefault(anything, none);

const common = { max_tokens: optional(dim), num_oov_indices: oovIndices(), mask_token: withDefault(anything, none) };
const index = { vocabulary, idf_weights: withDefault(anything, none), invert: knownFlag(false), output_mode: lookupMode };

const stringLookup = {
  ...common,
  oov_token: withDefault(anything, string("[UNK]")),
  ...index,
  pad_to_max_tokens: knownFlag(false),
  sparse: knownFlag(false),
  encoding: ignored,
  name: ignored,
  salt: ignored,
};
const integerLookup = {
  ...common,
  oov_token: withDefault(anything, int(-1)),
  vocabulary,
  vocabulary_dtype: ignored,
  idf_weights: withDefault(anything, none),
  invert: knownFlag(false),
  output_mode: lookupMode,
  sparse: knownFlag(false),
  pad_to_max_tokens: knownFlag(false),
  oov_method: ignored,
  salt: ignored,
  name: ignored,
};
type Lookup = Pick<
  Bound<typeof stringLookup>,
  keyof typeof common | "vocabulary" | "invert" | "output_mode" | "pad_to_max_tokens" | "idf_weights" | "sparse" | "oov_token"
>;

export const ACCEPTED = ["vocabulary_size", "has_input_vocabulary"];

/** Methods that give a layer its words, or tell of them. */
export function vocabularyMethods(split: Splitting): ClassSpec {
  return {
    methods: {
      adapt: method({ data: anything, batch_size: ignored, steps: ignored }, (self, { data }, ctx) => adapt(self, data, split, ctx)),
      set_vocabulary: method({ vocabulary: anything, idf_weights: withDefault(anything, none) }, setVocabulary),
      load_assets: method({ dir_path: anything }, (self, _args, ctx) => learn(self, unknown, ctx)),
      get_vocabulary: method({ include_special_tokens: knownFlag(true) }, listed),
      vocabulary_size: method({}, (self, _args, ctx) => dimValue(sizeOf(self, ctx))),
      update_state: method({ data: anything }, (self, _args, ctx) => learn(self, unknown, ctx)),
      finalize_state: method({}, () => none),
      reset_state: method({}, () => none),
    },
  };
}

/** How a layer splits a text into words; undefined: not known. */
export type Splitting = (self: ObjectValue, text: string) => readonly string[] | undefined;

const wholeWords: Splitting = (_self, text) => [text];

/** A layer that was given its words cannot learn others. */
function adapt(self: ObjectValue, data: Value, split: Splitting, ctx: Context): Value {
  const words = wordsOf(self);
  const given = layerState(self)?.given?.get("vocabulary");
  if (given && given.kind !== "none" && given.kind !== "unknown" && given.kind !== "union")
    failAt(
      {},
      { code: "invalid-argument", owner: self.cls.name, argument: "vocabulary", expected: "None, where words are learnt,", got: "words" },
    );
  return learn(self, words ? learntWords(words, data, (text) => split(self, text), ctx) : unknown, ctx);
}

function setVocabulary(self: ObjectValue, args: { readonly vocabulary: Value; readonly idf_weights: Value }, ctx: Context): Value {
  const words = wordsOf(self);
  if (words) {
    checkWeights(words.output_mode, args.idf_weights, true, self.cls.name);
    checkVocabulary({ ...words, vocabulary: args.vocabulary }, ctx, self.cls.name);
  }
  return learn(self, args.vocabulary, ctx);
}

function listed(self: ObjectValue, args: { readonly include_special_tokens: boolean | undefined }, ctx: Context): Value {
  const words = wordsOf(self);
  const whole = words && vocabularySize(words, ctx);
  const special = words && specialCount(words);
  const one = words?.vocabulary.kind === "list" && self.cls.name === "IntegerLookup" ? anyInt : anyString;
  if (typeof whole !== "number" || typeof special !== "number" || args.include_special_tokens === undefined) return list(undefined, one);
  const count = args.include_special_tokens ? whole : whole - special;
  return count <= LIST_LIMIT ? list(copiesOf(count, one)) : list(undefined, one);
}

export const lookups: Entries = {
  StringLookup: layer(
    {
      params: stringLookup,
      callParameters: [],
      alsoAccepts: ACCEPTED,
      check: (args, ctx, _binding, owner) => checkLookup(args, ctx, owner),
      call: (args, call, ctx, owner) => lookUp(args, call, ctx, owner, "string"),
    },
    vocabularyMethods(wholeWords),
  ),
  IntegerLookup: layer(
    {
      params: integerLookup,
      callParameters: [],
      alsoAccepts: ACCEPTED,
      check: (args, ctx, _binding, owner) => {
        checkNumbers(args.vocabulary, ctx, owner);
        checkLookup(args, ctx, owner);
      },
      call: (args, call, ctx, owner) => lookUp(args, call, ctx, owner, "int64"),
    },
    vocabularyMethods(wholeWords),
  ),
};

/** Words that are no numbers cannot be looked up among integers. */
function checkNumbers(words: Value, ctx: Context, owner: string): void {
  const items = words.kind === "list" || words.kind === "tuple" ? ctx.items(words) : undefined;
  const text = items?.find((each) => each.kind === "string" && each.value !== undefined && !/^\s*[-+]?\d+(_\d+)*\s*$/.test(each.value));
  if (text) failAt({}, { code: "invalid-argument", owner, argument: "vocabulary", expected: "integers", got: display(text) });
}

function oovIndices() {
  return withDefault(
    param<Dim>((value) => (value.kind === "int" ? value.value : UNKNOWN), UNKNOWN),
    1,
  );
}

function lookUp(args: Lookup, call: LayerCall, ctx: Context, owner: string, words: string): Value {
  const input = asTensor(call.inputs, "tensorflow");
  const symbolic = input?.framework === "keras";
  // Of Keras tensors it declares numbers also where it gives words.
  const numbers = args.invert && !symbolic ? words : "int64";
  if (!symbolic && !ctx.tracing && wordsOf(call.self)?.vocabulary.kind === "none") refuseEmpty(call);
  if (args.invert && input && input.framework !== "keras" && isText(input.dtype))
    failAt({ at: call.at }, { code: "wrong-kind", owner, expected: "numbers, as it is inverted,", got: "strings" });
  return encode(call, { mode: args.output_mode, depth: depthOf(args, call, symbolic, ctx), numbers, vectors: "int64" });
}

function isText(dtype: string | undefined): boolean {
  return dtype === "str" || dtype === "string";
}

/** Length of the vectors: `max_tokens` where they are padded, else the size of the vocabulary, which calls of arrays need to be set. */
export function depthOf(
  args: Pick<Lookup, "max_tokens" | "pad_to_max_tokens" | "output_mode">,
  call: LayerCall,
  symbolic: boolean,
  ctx: Context,
): Dim {
  if (args.pad_to_max_tokens === undefined) return UNKNOWN;
  if (args.pad_to_max_tokens) return args.max_tokens ?? UNKNOWN;
  const words = wordsOf(call.self);
  if (words?.vocabulary.kind !== "none") return words ? vocabularySize(words, ctx) : UNKNOWN;
  if (symbolic) return null;
  if (args.output_mode !== "int") refuseEmpty(call);
  return UNKNOWN;
}

function refuseEmpty({ self, at }: LayerCall): never {
  const expected = "words, or adapt() before it is called,";
  return failAt({ at }, { code: "invalid-argument", owner: self.cls.name, argument: "vocabulary", expected, got: "None" });
}

function sizeOf(self: ObjectValue, ctx: Context): Dim {
  const words = wordsOf(self);
  return words ? vocabularySize(words, ctx) : UNKNOWN;
}

function learn(self: ObjectValue, words: Value, ctx: Context): Value {
  const state = layerState(self);
  if (state?.args) ctx.heap.set(state, "args", { ...state.args, vocabulary: words });
  return none;
}

type Checked = Pick<Lookup, "max_tokens" | "pad_to_max_tokens" | "output_mode" | "vocabulary" | "idf_weights"> &
  Partial<Pick<Lookup, "num_oov_indices" | "invert" | "sparse" | "mask_token" | "oov_token">>;

/** What the constructors refuse. */
export function checkLookup(args: Checked, ctx: Context, owner: string): void {
  const problem = (argument: string, expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument, expected, got });
  if (typeof args.max_tokens === "number" && args.max_tokens <= 1) problem("max_tokens", "a number above 1", String(args.max_tokens));
  if (args.pad_to_max_tokens && args.max_tokens === null) problem("max_tokens", "a number, as it is padded to it,", "None");
  if (typeof args.num_oov_indices === "number" && args.num_oov_indices < 0)
    problem("num_oov_indices", "0 or more", String(args.num_oov_indices));
  if (args.invert && args.output_mode !== "int") problem("output_mode", "'int', as it is inverted,", `'${args.output_mode}'`);
  if (args.sparse && args.output_mode === "int") problem("sparse", "False where output_mode is 'int'", "True");
  const isSet = args.vocabulary.kind !== "none";
  checkWeights(args.output_mode, args.idf_weights, isSet, owner);
  const { vocabulary: words, max_tokens, output_mode, num_oov_indices = 1, mask_token = string(""), oov_token = string("[UNK]") } = args;
  checkVocabulary({ vocabulary: words, max_tokens, output_mode, num_oov_indices, mask_token, oov_token }, ctx, owner);
}

function checkWeights(mode: OutputMode, weights: Value, isSet: boolean, owner: string): void {
  const problem = (expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument: "idf_weights", expected, got });
  if (mode === "tf_idf" && weights.kind === "none" && isSet) problem("weights, as output_mode is 'tf_idf',", "None");
  if (mode !== "tf_idf" && (weights.kind === "list" || weights.kind === "tensor" || weights.kind === "tuple"))
    problem("None unless output_mode is 'tf_idf'", "weights");
}
