/** A piece of repaired text and the source it stands for. Pieces follow each other without gaps in the source. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Set on a placeholder: the names the source it replaces seems to bind. */
  readonly hole?: readonly string[];
}

/** Repaired text that knows its source. */
export interface Patch {
  readonly text: string;
  readonly toSource: (offset: number) => number;
  readonly holes: ReadonlyMap<number, readonly string[]>;
}

/** The source between two offsets, unchanged. */
export function keep(source: string, from: number, to: number): Piece {
  return { text: source.slice(from, to), from, to };
}

/** A name the conversion reads as unknown, in place of source that cannot be read. */
export function placeholder(from: number, to: number, bindings: readonly string[] = []): Piece {
  return { text: "_", from, to, hole: bindings };
}

/** Text that stands for no source. */
export function insert(text: string, at: number): Piece {
  return { text, from: at, to: at };
}

/** Joins pieces into one text. */
export function patchOf(pieces: readonly Piece[]): Patch {
  const starts: number[] = [];
  const holes = new Map<number, readonly string[]>();
  let text = "";
  for (const piece of pieces) {
    starts.push(text.length);
    if (piece.hole) holes.set(text.length, piece.hole);
    text += piece.text;
  }
  return { text, holes, toSource: (offset) => sourceOffset(pieces, starts, offset) };
}

function sourceOffset(pieces: readonly Piece[], starts: readonly number[], offset: number): number {
  const index = lastAtMost(starts, offset);
  const piece = pieces[index];
  if (!piece) return offset;
  const inside = offset - (starts[index] ?? 0);
  if (piece.text.length === piece.to - piece.from) return Math.min(piece.from + inside, piece.to);
  return inside === 0 ? piece.from : piece.to;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
