import type { Parser } from "web-tree-sitter";
import type { LogicalLine } from "./logical-lines";
import { insert, keep, type Piece, patchOf, placeholder } from "./patch";
import { endOfLine, nextLine } from "./scan";
import { errorRows, isReadable } from "./tree";

/**
 * Mends a simple statement over several physical lines, one of which is half typed, such as a list of layers: the item
 * that cannot be read becomes "any number of anything" (`*_`, `**_`), so that the items that can be read keep their
 * meaning and the whole claims nothing it does not know. A statement on one line is left unread.
 */
export function repairBrackets(parser: Parser, source: string, line: LogicalLine): readonly Piece[] | undefined {
  const rows = rowsOf(source, line);
  if (rows.length < 2) return undefined;
  const stack = line.unclosed.filter((bracket) => isOpenAtEnd(source, line, bracket));
  const candidates = stack.length > 0 ? closings(source, line, rows, stack) : holedRows(parser, source, line, rows);
  for (const pieces of candidates) {
    if (isReadable(parser, patchOf(pieces).text)) return pieces;
  }
  return undefined;
}

/** A physical line without its indentation and line end. */
interface Row {
  readonly start: number;
  readonly end: number;
}

function rowsOf(source: string, line: LogicalLine): readonly Row[] {
  const rows: Row[] = [];
  for (let position = line.start; position < line.end; position = nextLine(source, position)) {
    const end = Math.min(endOfLine(source, position), line.end);
    const text = source.slice(position, end);
    rows.push({ start: position + text.length - text.trimStart().length, end });
  }
  return rows;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Whether a bracket stays open to the end of the line; the others are closed by the bracket around them. */
function isOpenAtEnd(source: string, line: LogicalLine, bracket: number): boolean {
  let depth = 0;
  for (let position = bracket; position < line.end; position += 1) {
    const character = source.charAt(position);
    if (character in CLOSING) depth += 1;
    else if (/[)\]}]/.test(character)) depth -= 1;
    if (depth <= 0 && position > bracket) return false;
  }
  return true;
}

const ANYTHING = ["*_", "**_"];

/** The rows the parser complains about, and the one before each, then every other one, replaced by anything. */
function* holedRows(parser: Parser, source: string, line: LogicalLine, rows: readonly Row[]): Generator<readonly Piece[]> {
  const complaints = errorRows(parser, source.slice(line.start, line.end));
  const orphaned = line.unclosed.map((bracket) => rows.findIndex((row) => row.start <= bracket && bracket < row.end));
  const likely = [...orphaned, ...complaints.flatMap((row) => [row, row - 1])];
  const order = new Set([...likely, ...rows.keys()]);
  for (const index of [...order].slice(0, MAX_ROWS)) {
    const row = rows[index];
    if (!row || index === 0 || row.start === row.end) continue;
    for (const prefix of [",", ""]) {
      for (const star of ANYTHING) yield withHole(source, line, row.start, row.end, prefix, star, ",");
    }
  }
}

const MAX_ROWS = 24;

function withHole(
  source: string,
  line: LogicalLine,
  from: number,
  to: number,
  before: string,
  star: string,
  after: string,
): readonly Piece[] {
  const stars = star.slice(0, -1);
  return [
    keep(source, line.start, from),
    insert(before + stars, from),
    placeholder(from, to),
    insert(after, to),
    keep(source, to, line.end),
  ];
}

/** The line with its brackets closed: as it is if its last item is complete, without that item, or without its last rows. */
function* closings(source: string, line: LogicalLine, rows: readonly Row[], stack: readonly number[]): Generator<readonly Piece[]> {
  const innermost = stack.at(-1) ?? line.start;
  const comma = source.slice(0, line.end).lastIndexOf(",");
  const isComplete = COMPLETE.test(source.slice(line.start, line.end));
  const shorter = [
    ...(comma > innermost ? [comma] : []),
    innermost + 1,
    ...rows
      .slice(1)
      .reverse()
      .map((row) => row.start),
  ];
  const ends = isComplete ? [line.end, ...shorter] : shorter;
  for (const end of ends.slice(0, MAX_ROWS)) {
    const open = stack.filter((bracket) => bracket < end);
    for (const separator of [",", ""]) {
      for (const brace of ANYTHING) yield [keep(source, line.start, end), ...closing(source, open, separator, brace, end, line.end)];
    }
  }
}

/** After a word or an operator an item may go on. */
const COMPLETE = /[,()[\]{}"']$/;

/** From the innermost bracket to the outermost: any further items, then the bracket that closes it. */
function closing(source: string, open: readonly number[], separator: string, brace: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let before = separator;
  let start = from;
  for (const bracket of open.toReversed()) {
    const opening = source.charAt(bracket);
    pieces.push(insert(before + (opening === "{" ? brace.slice(0, -1) : "*"), start), placeholder(start, to));
    if (isCall(source, bracket)) pieces.push(insert(",**", to), placeholder(to, to));
    pieces.push(insert(CLOSING[opening] ?? "", to));
    before = ",";
    start = to;
  }
  return pieces;
}

function isCall(source: string, bracket: number): boolean {
  const before = /([\w)\]]+)[ \t]*$/.exec(source.slice(Math.max(0, bracket - 40), bracket))?.[1];
  return (
    source.charAt(bracket) === "(" &&
    before !== undefined &&
    !/^(?:and|assert|await|del|elif|else|if|import|in|is|lambda|not|or|return|while|yield)$/.test(before)
  );
}
