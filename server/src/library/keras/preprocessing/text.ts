/** `Tokenizer` and the text functions of Keras 2, which exist under tf.keras only. */
import { type Dim, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { anyInt, anyString, int, list, none, unknown } from "../../../value/make";
import { asTensor } from "../../../value/tensors";
import type { NativeState, ObjectValue, Value } from "../../../value/values";
import { ndarray } from "../../numpy/arguments";
import { cls, type Entries, type Entry, fn, method } from "../../vocabulary/functions";
import { anything, dim, ignored, optional, restKeywords } from "../../vocabulary/params";

interface TokenizerState extends NativeState {
  readonly state: "tokenizer";
  /** Undefined: as many as words were seen. */
  readonly numWords: Dim | undefined;
}

function numWords(self: ObjectValue): Dim {
  return isTokenizer(self.native) ? (self.native.numWords ?? UNKNOWN) : UNKNOWN;
}

function isTokenizer(state: NativeState | undefined): state is TokenizerState {
  return state?.state === "tokenizer";
}

function countOf(texts: Value, ctx: Context): Dim {
  const items = texts.kind === "tensor" ? undefined : ctx.items(texts);
  const array = items ? undefined : asTensor(texts);
  return items ? items.length : array && isRanked(array.shape) ? (array.shape[0] ?? UNKNOWN) : UNKNOWN;
}

const LIST_LIMIT = 1000;
const numbers = (): Value => list(undefined, anyInt);

/** A list of numbers for each text. How many there are is remembered by an array of objects where they are too many to list. */
function encoded(texts: Value, ctx: Context): Value {
  const count = countOf(texts, ctx);
  return typeof count === "number" && count <= LIST_LIMIT ? list(Array.from({ length: count }, numbers)) : list(undefined, numbers());
}

const matrix = method({ texts: anything, mode: ignored }, (self, { texts }, ctx) =>
  ndarray([countOf(texts, ctx), numWords(self)], "float64"),
);
const silent = method({ texts: ignored }, () => none);

const Tokenizer: Entry = cls({
  methods: {
    __init__: method(
      {
        num_words: optional(dim),
        filters: ignored,
        lower: ignored,
        split: ignored,
        char_level: ignored,
        oov_token: ignored,
        analyzer: ignored,
        kwargs: restKeywords,
      },
      (self, { num_words }, ctx) => {
        const state: TokenizerState = { state: "tokenizer", numWords: num_words ?? undefined };
        ctx.heap.set(self, "native", state);
        return none;
      },
    ),
    fit_on_texts: silent,
    fit_on_sequences: silent,
    texts_to_sequences: method({ texts: anything }, (_self, { texts }, ctx) => encoded(texts, ctx)),
    sequences_to_texts: method({ sequences: anything }, () => list(undefined, anyString)),
    texts_to_matrix: matrix,
    sequences_to_matrix: matrix,
    to_json: method({ kwargs: restKeywords }, () => anyString),
    get_config: method({}, () => unknown),
  },
  properties: {
    word_index: () => ({ kind: "dict", entries: new Map(), open: true }),
    index_word: () => ({ kind: "dict", entries: new Map(), open: true }),
    word_counts: () => ({ kind: "dict", entries: new Map(), open: true }),
    document_count: () => anyInt,
    num_words: (self) => {
      const count = numWords(self);
      return count === null ? anyInt : int(count);
    },
  },
});

export const textPreprocessing: Entries = {
  Tokenizer,
  tokenizer_from_json: fn({ json_string: ignored }, (_args, ctx) =>
    ctx.call(ctx.library("keras.preprocessing.text.Tokenizer"), { positional: [], named: new Map(), open: true }),
  ),
  one_hot: fn({ input_text: ignored, n: ignored, more: restKeywords }, () => numbers()),
  hashing_trick: fn({ text: ignored, n: ignored, more: restKeywords }, () => numbers()),
  text_to_word_sequence: fn({ input_text: ignored, more: restKeywords }, () => list(undefined, anyString)),
};
