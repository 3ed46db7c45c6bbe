import type { Parser } from "web-tree-sitter";
import { bindingsOf } from "./bindings";
import type { LogicalLine } from "./logical-lines";
import { insert, keep, type Piece, patchOf, placeholder } from "./patch";
import { repairBrackets } from "./repair-brackets";
import { isReadable } from "./tree";

/** A logical line in a form the parser can read, at whatever place it may stand. */
export interface RepairedLine {
  readonly pieces: readonly Piece[];
  /** The keyword of a compound statement or clause, "@" for a decorator, else "". */
  readonly keyword: string;
  /** Whether an indented block must follow. */
  readonly opensBlock: boolean;
  /** Whether the source could not be read as it is. */
  readonly broken: boolean;
}

/** Reads a line by itself; what cannot be read is mended if its meaning stays the same or becomes less, else unknown. */
export function repairLine(parser: Parser, source: string, line: LogicalLine, hasBody: boolean): RepairedLine {
  const text = source.slice(line.start, line.end);
  if (line.unclosed.length === 0 && standsAlone(parser, [keep(source, line.start, line.end)])) return lineAsItIs(source, line);
  if (text.length > MAX_MENDED) return unreadableLine(source, line);
  const mended = keywordOf(text) ? repairHeader(parser, source, line, hasBody) : repairBrackets(parser, source, line);
  return mended ? describe(mended, true) : unreadableLine(source, line);
}

/** Mending tries several forms; longer lines are not worth it. */
const MAX_MENDED = 20_000;

/** The line unchanged. */
export function lineAsItIs(source: string, line: LogicalLine): RepairedLine {
  return describe([keep(source, line.start, line.end)], false);
}

/** The whole line as a statement of unknown meaning. */
export function unreadableLine(source: string, line: LogicalLine): RepairedLine {
  const bindings = bindingsOf(source.slice(line.start, line.end));
  return describe([placeholder(line.start, line.end, bindings)], true);
}

function describe(pieces: readonly Piece[], broken: boolean): RepairedLine {
  const { text } = patchOf(pieces);
  const keyword = keywordOf(text);
  return { pieces, keyword, opensBlock: keyword !== "" && keyword !== "@" && text.endsWith(":"), broken };
}

const HARD = /^(?:async\s+)?(def|class|if|elif|else|for|while|with|try|except|finally)\b/;
/** `match` and `case` are keywords only before something that ends with a colon. */
const SOFT = /^(match|case)\b(?!\s*[=.,)\]:]).*:$/s;

function keywordOf(text: string): string {
  if (text.startsWith("@")) return "@";
  return (HARD.exec(text) ?? SOFT.exec(text))?.[1] ?? "";
}

/** Parses a line in the company it needs: a clause after its statement, a header with a body. */
function standsAlone(parser: Parser, pieces: readonly Piece[]): boolean {
  const { text } = patchOf(pieces);
  const keyword = keywordOf(text);
  const { before, after } = COMPANY[keyword] ?? { before: "", after: "" };
  const isHeader = keyword !== "" && text.endsWith(":");
  return isReadable(parser, `${before}${text}${after || (isHeader ? " pass" : "")}\n`);
}

const COMPANY: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  "@": { before: "", after: "\ndef _(): pass" },
  elif: { before: "if _: pass\n", after: "" },
  else: { before: "if _: pass\n", after: "" },
  except: { before: "try: pass\n", after: "" },
  finally: { before: "try: pass\n", after: "" },
  match: { before: "", after: "\n case _: pass" },
  case: { before: "match _:\n ", after: "" },
};

/** A header whose block is there keeps the block: what its head cannot tell is unknown. */
function repairHeader(parser: Parser, source: string, line: LogicalLine, hasBody: boolean): readonly Piece[] | undefined {
  if (!hasBody) return undefined;
  const candidates = headerCandidates(source, line);
  return candidates.find((pieces) => standsAlone(parser, pieces));
}

function headerCandidates(source: string, line: LogicalLine): (readonly Piece[])[] {
  const { start, end } = line;
  const text = source.slice(start, end);
  const head = (words: string) => [{ text: words, from: start, to: start }, placeholder(start, end), insert(":", end)];
  const withColon = [keep(source, start, end), insert(":", end)];
  switch (keywordOf(text)) {
    case "def":
      return [withColon, ...functionCandidates(source, line)];
    case "class":
      return [withColon, ...classCandidates(source, line)];
    case "for": {
      const target = /^(?:async\s+)?for\s+.+?\s+in\b/s.exec(text)?.[0];
      const kept = target && [keep(source, start, start + target.length), insert(" ", start + target.length)];
      return [withColon, ...(kept ? [[...kept, placeholder(start + target.length, end), insert(":", end)]] : []), head("while ")];
    }
    case "else":
    case "try":
    case "finally":
    case "except":
      return [withColon, [{ text: `${keywordOf(text)}:`, from: start, to: end }]];
    case "@":
      return [];
    default:
      return [withColon, head(`${keywordOf(text)} `)];
  }
}

/** The parameters up to the one being typed, then any others; at worst only the name. Type parameters are left out. */
function functionCandidates(source: string, line: LogicalLine): (readonly Piece[])[] {
  const { start, end } = line;
  const text = source.slice(start, end);
  const name = /^(?:async\s+)?def\s+\w+/.exec(text)?.[0];
  if (!name) return [[{ text: "if ", from: start, to: start }, placeholder(start, end), insert(":", end)]];
  const nameEnd = start + name.length;
  const open = text.indexOf("(", name.length);
  const anything = { text: "(*_, **_):", from: nameEnd, to: end };
  const cuts = open < 0 ? [] : [...text.matchAll(/,/g)].map((comma) => comma.index).filter((comma) => comma > open);
  const untyped = open < 0 ? [] : [[keep(source, start, nameEnd), keep(source, start + open, end)]];
  const shortened = cuts
    .slice(-MAX_CUTS)
    .reverse()
    .map((cut) => [keep(source, start, start + cut), { text: ", *_, **_):", from: start + cut, to: end }]);
  return [...untyped, ...shortened, [keep(source, start, nameEnd), anything]];
}

const MAX_CUTS = 12;

function classCandidates(source: string, line: LogicalLine): (readonly Piece[])[] {
  const { start, end } = line;
  const text = source.slice(start, end);
  const name = /^class\s+\w+/.exec(text)?.[0];
  if (!name) return [[{ text: "if ", from: start, to: start }, placeholder(start, end), insert(":", end)]];
  const nameEnd = start + name.length;
  const bases = /^\s*\[.*\](?=\s*[(:])/s.exec(text.slice(name.length))?.[0];
  const untyped = bases ? [[keep(source, start, nameEnd), keep(source, nameEnd + bases.length, end)]] : [];
  return [...untyped, [keep(source, start, nameEnd), insert("(", nameEnd), placeholder(nameEnd, end), insert("):", end)]];
}
