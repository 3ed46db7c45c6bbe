import type { Parser } from "web-tree-sitter";
import { bindingsOf } from "./bindings";
import { convertModule, type PlacedStatement } from "./convert";
import type { LogicalLine } from "./logical-lines";
import { insert, keep, type Patch, type Piece, patchOf } from "./patch";
import { lineAsItIs, type RepairedLine, repairLine, unreadableLine } from "./repair-line";
import { endOfLine } from "./scan";
import { errorRows, withTree } from "./tree";

/** What the source of one chunk holds, with offsets relative to it. */
export interface ParsedChunk {
  readonly statements: readonly PlacedStatement[];
  readonly broken: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads a top-level statement that is half typed somewhere. Its logical lines are read one by one, those that cannot be
 * are mended or become unknown, and all are put together again with clean indentation. First only lines under
 * suspicion are looked at: those with open brackets, and those near `errors`, rows where the parser gave up.
 */
export function recover(parser: Parser, source: string, lines: readonly LogicalLine[], errors: readonly number[]): ParsedChunk {
  const suspects = suspectLines(source, lines, errors);
  const mend = (line: LogicalLine, index: number) => repairLine(parser, source, line, (lines[index + 1]?.indent ?? 0) > line.indent);
  const guess = lines.map((line, index) => (suspects.has(index) ? mend(line, index) : lineAsItIs(source, line)));
  const lucky = guess.some((line) => line.broken) && convertPatch(parser, assemble(source, lines, guess).patch);
  if (lucky) return { statements: lucky, broken: brokenRanges(lines, guess) };
  return recoverThoroughly(parser, source, lines, lines.map(mend));
}

/** Lines at and just before the rows with errors. */
function suspectLines(source: string, lines: readonly LogicalLine[], errors: readonly number[]): ReadonlySet<number> {
  const suspects = new Set<number>();
  const rowStarts = errors.length > 0 ? [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)] : [];
  for (const row of errors) {
    const index = lines.findLastIndex((line) => line.start <= endOfLine(source, rowStarts[row] ?? 0));
    for (const near of [index - 1, index]) suspects.add(near);
  }
  lines.forEach((line, index) => {
    if (line.unclosed.length > 0) suspects.add(index);
  });
  return suspects;
}

function recoverThoroughly(parser: Parser, source: string, lines: readonly LogicalLine[], mended: readonly RepairedLine[]): ParsedChunk {
  let repaired = mended;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { patch, owners } = assemble(source, lines, repaired);
    const statements = convertPatch(parser, patch);
    if (statements) return { statements, broken: brokenRanges(lines, repaired) };
    const blamed = new Set(errorRows(parser, patch.text).map((row) => owners[row]));
    repaired = repaired.map((line, index) => (blamed.has(index) ? unreadable(source, lines, index, line) : line));
  }
  return nothingReadable(source);
}

const MAX_ROUNDS = 3;

function unreadable(source: string, lines: readonly LogicalLine[], index: number, line: RepairedLine): RepairedLine {
  const logical = lines[index];
  return logical ? unreadableLine(source, logical) : line;
}

function convertPatch(parser: Parser, patch: Patch): readonly PlacedStatement[] | undefined {
  return withTree(parser, patch.text, (root) => (root.hasError ? undefined : convertModule(root, patch)));
}

function brokenRanges(lines: readonly LogicalLine[], repaired: readonly RepairedLine[]): ParsedChunk["broken"] {
  return lines.filter((_, index) => repaired[index]?.broken).map(({ start, end }) => ({ start, end }));
}

function nothingReadable(source: string): ParsedChunk {
  const where = { start: 0, end: source.length };
  return { statements: [{ base: 0, statement: { kind: "unknown", ...where, bindings: bindingsOf(source) } }], broken: [where] };
}

/** A block being written: its indentation in the source, and the keyword of its last compound statement. */
interface Level {
  readonly indent: number;
  last: string;
}

/** Puts lines together with one blank of indentation for each block. `owners` tells the line of each row. */
function assemble(
  source: string,
  lines: readonly LogicalLine[],
  repaired: readonly RepairedLine[],
): { patch: Patch; owners: readonly number[] } {
  const pieces: Piece[] = [];
  const owners: number[] = [];
  const levels: Level[] = [{ indent: lines[0]?.indent ?? 0, last: "" }];
  let position = lines[0]?.start ?? 0;
  let opensBlock = false;
  lines.forEach((line, index) => {
    const written = repaired[index];
    if (!written) return;
    const level = enterLevel(levels, line.indent, opensBlock);
    const indentation = " ".repeat(levels.length - 1);
    pieces.push({ text: index === 0 ? "" : `\n${indentation}`, from: position, to: line.start });
    const fitting = fitsAfter(level.last, written.keyword) ? written.pieces : asCondition(written, line);
    pieces.push(...fitting);
    level.last = written.keyword === "" ? "" : written.keyword;
    opensBlock = written.opensBlock;
    position = line.end;
    const rows = fitting.reduce((count, piece) => count + piece.text.split("\n").length - 1, 1);
    for (let row = 0; row < rows; row += 1) owners.push(index);
  });
  pieces.push(insert("\n", position), keep(source, position, source.length));
  return { patch: patchOf(pieces), owners };
}

/** The block a line belongs to: a deeper one only after a header, an outer one as soon as it stands less deep. */
function enterLevel(levels: Level[], indent: number, opensBlock: boolean): Level {
  const current = levels.at(-1);
  if (opensBlock && current && indent > current.indent) levels.push({ indent, last: "" });
  else while (levels.length > 1 && indent < (levels.at(-1)?.indent ?? 0)) levels.pop();
  return levels.at(-1) ?? { indent: 0, last: "" };
}

const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  elif: ["if", "elif"],
  else: ["if", "elif", "for", "while", "except"],
  except: ["try", "except"],
  finally: ["try", "except", "else"],
};

function fitsAfter(last: string, keyword: string): boolean {
  return FOLLOWS[keyword]?.includes(last) ?? true;
}

/** A clause whose statement is gone runs or not. */
function asCondition(line: RepairedLine, { start, end }: LogicalLine): readonly Piece[] {
  if (!line.opensBlock) return [{ text: "_", from: start, to: end, hole: [] }];
  return [insert("if ", start), { text: "_", from: start, to: end, hole: [] }, insert(":", end)];
}
