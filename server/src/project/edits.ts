/** Changes of texts, by absolute UTF-16 offsets. */

export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Pick<Edit, "start" | "end" | "newText">[]): string {
  const backwards = edits.toSorted((a, b) => b.start - a.start || b.end - a.end);
  return backwards.reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
