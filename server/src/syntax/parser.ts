import { Language, Parser } from "web-tree-sitter";
import type { Comment, Module, Unit } from "./ast";
import { type Chunk, chunksOf } from "./chunks";
import { convertModule } from "./convert";
import { type Lines, type LogicalLine, splitLines } from "./logical-lines";
import { type ParsedChunk, recover } from "./recover";
import { errorRowsIn, withTree } from "./tree";
import { findUnclosedStrings } from "./unclosed-string";

export type { Parser } from "web-tree-sitter";

/** Where the two WebAssembly modules come from: their bytes, or the path (in a browser the URL) of the file. */
export interface WasmSources {
  readonly coreWasm?: Uint8Array | string;
  readonly languageWasm?: Uint8Array | string;
}

/** Loads the parser and the grammar of Python; compiling them takes about 150 ms, once. */
export async function initializeParser({ coreWasm, languageWasm }: WasmSources = {}): Promise<Parser> {
  core ??= Parser.init(coreOptions(coreWasm));
  await core;
  const parser = new Parser();
  parser.setLanguage(languageWasm === undefined ? await loadNearby(grammarLocations()) : await Language.load(languageWasm));
  return parser;
}

/** web-tree-sitter has one core for all parsers; a second one would take the memory from under the first. */
let core: Promise<void> | undefined;

/** Without options web-tree-sitter finds its own file: beside the bundle, or in its package. */
function coreOptions(coreWasm: Uint8Array | string | undefined): Parameters<typeof Parser.init>[0] {
  if (coreWasm === undefined) return undefined;
  return typeof coreWasm === "string" ? { locateFile: () => coreWasm } : { wasmBinary: Uint8Array.from(coreWasm).buffer };
}

/** Beside the bundle, and for the tests, which run from the sources, in the package. */
function grammarLocations(): readonly string[] {
  if (typeof __dirname === "undefined") return [];
  const file = "tree-sitter-python.wasm";
  return [`${__dirname}/${file}`, `${__dirname}/../../../node_modules/tree-sitter-python/${file}`];
}

async function loadNearby([first, ...others]: readonly string[]): Promise<Language> {
  if (first === undefined) throw new Error("The grammar of Python was not found: pass languageWasm");
  return Language.load(first).catch((reason) => {
    if (others.length === 0) throw reason;
    return loadNearby(others);
  });
}

/**
 * Parses a file. Pure and total: the same text gives an equal module, broken text gives less, never an exception.
 * Top-level statements whose source stands unchanged in `previous` keep their `statement` object and are not parsed; as long as
 * nothing above them changed either, their unit.
 */
export function parseModule(parser: Parser, file: string, text: string, previous?: Module): Module {
  const source = readable(text);
  const lines = healedLines(source);
  const reusable = new Map(Array.from((previous && parsedChunks.get(previous)) ?? [], ([key, same]) => [key, same.toReversed()]));
  const kept = new Map<string, ParsedChunk[]>();
  const units: Unit[] = [];
  const broken: { start: number; end: number }[] = [];
  for (const chunk of chunksOf(source, lines.logical)) {
    const key = source.slice(chunk.start, chunk.end);
    const parsed = reusable.get(key)?.pop() ?? parseChunk(parser, key, chunk);
    const same = kept.get(key);
    if (same) same.push(parsed);
    else kept.set(key, [parsed]);
    for (const { base, statement } of parsed.statements)
      units.push(unitAt({ file, base: chunk.start + base, statement }, previous?.units[units.length]));
    for (const { start, end } of parsed.broken) broken.push({ start: chunk.start + start, end: chunk.start + end });
  }
  const module: Module = { file, text, units, comments: commentsOf(text, lines), broken };
  parsedChunks.set(module, kept);
  return module;
}

/**
 * The chunks a module was made of, by their source. Equal chunks of one file have objects of their own, so that a node
 * stands in one place of a file.
 */
const parsedChunks = new WeakMap<Module, ReadonlyMap<string, readonly ParsedChunk[]>>();

/** A statement that stands where it stood keeps its unit. */
function unitAt(unit: Unit, last: Unit | undefined): Unit {
  return last && last.statement === unit.statement && last.base === unit.base && last.file === unit.file ? last : unit;
}

function parseChunk(parser: Parser, source: string, chunk: Chunk): ParsedChunk {
  const isOpen = chunk.lines.some((line) => line.unclosed.length > 0);
  const { statements, errors } = isOpen ? NOT_TRIED : parseWhole(parser, source);
  if (statements) return { statements, broken: [] };
  return recover(
    parser,
    source,
    chunk.lines.map((line) => relativeTo(chunk, line)),
    errors,
  );
}

const NOT_TRIED: { readonly statements?: ParsedChunk["statements"]; readonly errors: readonly number[] } = { errors: [] };

function parseWhole(parser: Parser, source: string): typeof NOT_TRIED {
  const parsed = withTree(parser, source, (root) => {
    if (root.hasError) return { errors: errorRowsIn(root) };
    return { statements: convertModule(root, { text: source, toSource: (offset) => offset, holes: NO_HOLES }), errors: [] };
  });
  return parsed ?? NOT_TRIED;
}

function relativeTo({ start }: Chunk, line: LogicalLine): LogicalLine {
  return { ...line, start: line.start - start, end: line.end - start, unclosed: line.unclosed.map((bracket) => bracket - start) };
}

const NO_HOLES: ReadonlyMap<number, readonly string[]> = new Map();

/** What the parser cannot bear, replaced by something of the same length: NUL, lone surrogates, lone carriage returns. */
function readable(text: string): string {
  const lines = /\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, "\n") : text;
  return /[\0\ud800-\udfff]/u.test(lines) ? lines.replace(/[\0\ud800-\udfff]/gu, "\ufffd") : lines;
}

function healedLines(source: string): Lines {
  const lines = splitLines(source);
  return lines.unclosedString ? splitLines(source, findUnclosedStrings(source)) : lines;
}

function commentsOf(text: string, lines: Lines): readonly Comment[] {
  return lines.comments.map(({ start, end }) => ({ start, end, text: text.slice(start + 1, end) }));
}
