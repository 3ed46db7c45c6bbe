/** StringLookup and IntegerLookup (keras/src/layers/preprocessing/index_lookup.py). */
import { addDims, type Dim, UNKNOWN } from "../../../../shape/dim";
import { type Context, failAt } from "../../../../value/context";
import { anyString, dimValue, list, none, unknown } from "../../../../value/make";
import { asTensor } from "../../../../value/tensors";
import type { ObjectValue, Value } from "../../../../value/values";
import type { Bound } from "../../../vocabulary/bind";
import { type ClassSpec, type Entries, method } from "../../../vocabulary/functions";
import { anything, ignored, knownFlag, optional, param, positive, withDefault } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { type LayerCall, layerState } from "../../state";
import { encode, outputMode } from "./encode";

/** `output_mode=` of everything that looks up words. */
export const lookupMode = outputMode("int", ["int", "one_hot", "multi_hot", "count", "tf_idf"], {
  binary: "multi_hot",
  "tf-idf": "tf_idf",
});
export const vocabulary = withDefault(anything, none);

const common = { max_tokens: optional(positive), num_oov_indices: oovIndices(), mask_token: withDefault(anything, none) };
const index = { vocabulary, idf_weights: ignored, invert: knownFlag(false), output_mode: lookupMode };

const stringLookup = {
  ...common,
  oov_token: ignored,
  ...index,
  pad_to_max_tokens: knownFlag(false),
  sparse: ignored,
  encoding: ignored,
  name: ignored,
  salt: ignored,
};
const integerLookup = {
  ...common,
  oov_token: ignored,
  vocabulary,
  vocabulary_dtype: ignored,
  idf_weights: ignored,
  invert: knownFlag(false),
  output_mode: lookupMode,
  sparse: ignored,
  pad_to_max_tokens: knownFlag(false),
  oov_method: ignored,
  salt: ignored,
  name: ignored,
};
type Lookup = Pick<Bound<typeof stringLookup>, keyof typeof common | "vocabulary" | "invert" | "output_mode" | "pad_to_max_tokens">;

export const ACCEPTED = ["vocabulary_size", "has_input_vocabulary"];

/** Methods that give a layer its words, or tell of them. */
export const vocabularyMethods: ClassSpec = {
  methods: {
    adapt: method({ data: anything, batch_size: ignored, steps: ignored }, (self, _args, ctx) => learn(self, unknown, ctx)),
    set_vocabulary: method({ vocabulary: anything, idf_weights: ignored }, (self, args, ctx) => learn(self, args.vocabulary, ctx)),
    load_assets: method({ dir_path: anything }, (self, _args, ctx) => learn(self, unknown, ctx)),
    get_vocabulary: method({ include_special_tokens: ignored }, () => list(undefined, anyString)),
    vocabulary_size: method({}, (self, _args, ctx) => dimValue(vocabularySize(self, ctx))),
    update_state: method({ data: anything }, () => none),
    finalize_state: method({}, () => none),
    reset_state: method({}, () => none),
  },
};

export const lookups: Entries = {
  StringLookup: layer(
    {
      params: stringLookup,
      callParameters: [],
      alsoAccepts: ACCEPTED,
      call: (args, call, ctx, owner) => lookUp(args, call, ctx, owner, "str"),
    },
    vocabularyMethods,
  ),
  IntegerLookup: layer(
    {
      params: integerLookup,
      callParameters: [],
      alsoAccepts: ACCEPTED,
      call: (args, call, ctx, owner) => lookUp(args, call, ctx, owner, "int64"),
    },
    vocabularyMethods,
  ),
};

function oovIndices() {
  return withDefault(
    param<Dim>((value) => (value.kind === "int" ? value.value : UNKNOWN), UNKNOWN),
    1,
  );
}

function lookUp(args: Lookup, call: LayerCall, ctx: Context, owner: string, words: string): Value {
  const numbers = args.invert ? words : "int64";
  const input = asTensor(call.inputs, "tensorflow");
  if (args.invert && input && input.framework !== "keras" && isText(input.dtype))
    failAt({ at: call.at }, { code: "wrong-kind", owner, expected: "numbers, as it is inverted,", got: "strings" });
  return encode(call, { mode: args.output_mode, depth: depthOf(args, call.self, ctx), numbers, vectors: "int64" });
}

function isText(dtype: string | undefined): boolean {
  return dtype === "str" || dtype === "string";
}

/** Length of the vectors: `max_tokens` where they are padded, else the size of the vocabulary. */
export function depthOf(args: Pick<Lookup, "max_tokens" | "pad_to_max_tokens">, self: ObjectValue, ctx: Context): Dim {
  if (args.pad_to_max_tokens === undefined) return UNKNOWN;
  return args.pad_to_max_tokens ? (args.max_tokens ?? UNKNOWN) : vocabularySize(self, ctx);
}

/** The words, those for unknown words, and among numbers one for the mask. Words that were learnt are not known. */
function vocabularySize(self: ObjectValue, ctx: Context): Dim {
  const args = layerState(self)?.args;
  if (!args) return UNKNOWN;
  // Bound from the parameters of a lookup, or of TextVectorization, which has no say in the special words.
  const { vocabulary: words, mask_token: mask = EMPTY, num_oov_indices: others = 1, output_mode } = args as Partial<Lookup>;
  const known = words && (ctx.items(words) ?? tensorItems(words));
  if (!known || known.some(isSpecial) || mask.kind === "unknown") return UNKNOWN;
  return addDims(known.length + (mask.kind !== "none" && output_mode === "int" ? 1 : 0), others);
}

const EMPTY: Value = { kind: "string", value: "" };

/** Keras takes a mask or unknown word at the head of the list for its own. */
function isSpecial(word: Value): boolean {
  return word.kind === "string" && (word.value === undefined || word.value === "" || word.value === "[UNK]");
}

function tensorItems(words: Value): readonly Value[] | undefined {
  const content = words.kind === "tensor" ? words.content : undefined;
  return content?.kind === "tuple" || content?.kind === "list" ? content.items : undefined;
}

function learn(self: ObjectValue, words: Value, ctx: Context): Value {
  const state = layerState(self);
  if (state?.args) ctx.heap.set(state, "args", { ...state.args, vocabulary: words });
  return none;
}
