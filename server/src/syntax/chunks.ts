import type { LogicalLine } from "./logical-lines";

/** The source of one top-level statement (or several with `;`): what is parsed, cached and recovered by itself. */
export interface Chunk {
  /** Offset of its first character in the file. */
  readonly start: number;
  /** Offset after its last code; comments and blank lines that follow belong to nobody. */
  readonly end: number;
  /** Its lines, with offsets in the file. */
  readonly lines: readonly LogicalLine[];
}

/** Groups logical lines by the statements that start at column 0. */
export function chunksOf(text: string, lines: readonly LogicalLine[]): readonly Chunk[] {
  const groups: LogicalLine[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (current && belongsTo(text, current, line)) current.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0, lines: group }));
}

const CONTINUES = /^(?:(?:elif|else|except|finally)\b|[)\]}])/;
const DECORATED = /^(?:@|(?:async|def|class)\b)/;

function belongsTo(text: string, group: readonly LogicalLine[], line: LogicalLine): boolean {
  if (line.indent > 0) return true;
  const head = text.slice(line.start, line.start + 10);
  const last = group.at(-1);
  const afterDecorator = last !== undefined && last.indent === 0 && text.startsWith("@", last.start);
  return CONTINUES.test(head) || (afterDecorator && DECORATED.test(head));
}
