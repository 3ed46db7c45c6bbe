/** The words of a lookup: how many there are, what is refused, what is learnt from texts (keras/src/layers/preprocessing/index_lookup.py). */
import { addDims, type Dim, UNKNOWN } from "../../../../shape/dim";
import { type Context, failAt } from "../../../../value/context";
import { display } from "../../../../value/display";
import { list, none, string, unknown } from "../../../../value/make";
import type { ObjectValue, Value } from "../../../../value/values";
import { layerState } from "../../state";
import type { OutputMode } from "./encode";

/** What the number of words depends on. `vocabulary`: None while it is not set, unknown when it was learnt. */
export interface Words {
  readonly vocabulary: Value;
  readonly max_tokens: Dim | null;
  readonly mask_token: Value;
  readonly oov_token: Value;
  readonly num_oov_indices: Dim;
  readonly output_mode: OutputMode;
}

/** The words of a layer; undefined when its arguments are not known. */
export function wordsOf(self: ObjectValue): Words | undefined {
  const args = layerState(self)?.args;
  if (!args) return undefined;
  // Bound from the parameters of a lookup, or of TextVectorization, which has no say in the special words.
  const {
    vocabulary = none,
    max_tokens = null,
    mask_token = string(""),
    oov_token = string("[UNK]"),
    num_oov_indices = 1,
    output_mode = "int",
  } = args as Partial<Words>;
  return { vocabulary, max_tokens, mask_token, oov_token, num_oov_indices, output_mode };
}

/** Words in front that Keras adds: one for the mask among numbers, and those for unknown words. */
export function specialCount(words: Words): Dim {
  if (words.mask_token.kind === "unknown" || words.mask_token.kind === "union") return UNKNOWN;
  return addDims(words.mask_token.kind !== "none" && words.output_mode === "int" ? 1 : 0, words.num_oov_indices);
}

/** All words; before there are any, only the special ones. */
export function vocabularySize(words: Words, ctx: Context): Dim {
  if (words.vocabulary.kind === "none") return specialCount(words);
  const tokens = tokensOf(words, ctx);
  return tokens ? addDims(tokens.length, specialCount(words)) : UNKNOWN;
}

/** The words without those that Keras would add itself and that stand at the head of the list already. */
function tokensOf(words: Words, ctx: Context): readonly Value[] | undefined {
  const given = itemsOf(words.vocabulary, ctx);
  const start = specialCount(words);
  if (!given || typeof start !== "number") return undefined;
  const others = words.num_oov_indices;
  const head = Array.from({ length: start }, (_, index) =>
    index < start - (typeof others === "number" ? others : 0) ? words.mask_token : words.oov_token,
  );
  const found = start > 0 && head.every((each, index) => given[index] !== undefined && sameWord(each, given[index]));
  const tokens = found ? given.slice(start) : given;
  return given.every((each) => wordOf(each) !== undefined) ? tokens : undefined;
}

function itemsOf(vocabulary: Value, ctx: Context): readonly Value[] | undefined {
  const content = vocabulary.kind === "tensor" ? vocabulary.content : vocabulary;
  return content && (content.kind === "list" || content.kind === "tuple") ? ctx.items(content) : undefined;
}

function sameWord(a: Value, b: Value): boolean {
  return wordOf(a) !== undefined && wordOf(a) === wordOf(b);
}

function wordOf(value: Value): string | undefined {
  if (value.kind === "string") return value.value;
  return value.kind === "int" && typeof value.value === "number" ? String(value.value) : undefined;
}

/** What `set_vocabulary` refuses. */
export function checkVocabulary(words: Words, ctx: Context, owner: string): void {
  const problem = (expected: string, got: string): never =>
    failAt({}, { code: "invalid-argument", owner, argument: "vocabulary", expected, got });
  const given = itemsOf(words.vocabulary, ctx);
  if (given?.length === 0) problem("at least one word", "an empty list");
  const tokens = tokensOf(words, ctx);
  if (!tokens) return;
  const seen = new Set<string>();
  for (const each of tokens) {
    const word = wordOf(each) ?? "";
    if (seen.has(word)) problem("different words", `${display(each)} twice`);
    seen.add(word);
  }
  const mask = wordOf(words.mask_token);
  if (mask !== undefined && seen.has(mask)) problem("no mask token among the words", display(words.mask_token));
  const size = vocabularySize(words, ctx);
  if (typeof words.max_tokens === "number" && typeof size === "number" && size > words.max_tokens)
    problem(`at most ${words.max_tokens} words (max_tokens)`, `${size} with the special ones`);
}

/** The words that data teach, where all of them are known. */
export function learntWords(words: Words, data: Value, split: (text: string) => readonly string[] | undefined, ctx: Context): Value {
  const start = specialCount(words);
  const texts = textsOf(data, ctx);
  if (!texts || typeof start !== "number" || (words.max_tokens !== null && typeof words.max_tokens !== "number")) return unknown;
  const found = new Set<string>();
  for (const text of texts) {
    const tokens = split(text);
    if (!tokens) return unknown;
    for (const token of tokens) found.add(token);
  }
  for (const special of [words.mask_token, words.oov_token]) found.delete(wordOf(special) ?? "");
  // Without any word the tables stay as they were.
  if (found.size === 0) return unknown;
  const most = words.max_tokens === null ? found.size : Math.max(0, words.max_tokens - start);
  return list([...found].slice(0, most).map((each) => string(each)));
}

/** All texts in a structure or array; undefined when some are not known. */
export function textsOf(data: Value, ctx: Context): readonly string[] | undefined {
  const whole = data.kind === "tensor" ? data.content : data;
  if (!whole) return undefined;
  const word = wordOf(whole);
  if (word !== undefined) return [word];
  if (whole.kind !== "list" && whole.kind !== "tuple") return undefined;
  const items = ctx.items(whole)?.map((each) => textsOf(each, ctx));
  return items?.every((each) => each !== undefined) ? items.flat() : undefined;
}

/** How many words a list may have to be written out. */
export const LIST_LIMIT = 1000;
