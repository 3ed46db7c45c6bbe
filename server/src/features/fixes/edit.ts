/** Edits of source text: made from nodes, and joined when one was made after another. */
import type { Site } from "../../syntax/ast";
import type { Edit } from "../types";

/** The absolute span of a node. */
export function spanOf({ unit, node }: Site): Omit<Edit, "newText"> {
  return { file: unit.file, start: unit.base + node.start, end: unit.base + node.end };
}

export function replace(site: Site, newText: string): Edit {
  return { ...spanOf(site), newText };
}

export function insertBefore(site: Site, newText: string): Edit {
  const { file, start } = spanOf(site);
  return { file, start, end: start, newText };
}

export function insertAfter(site: Site, newText: string): Edit {
  const { file, end } = spanOf(site);
  return { file, start: end, end, newText };
}

/** Whether each edit stands apart from the others, so that they can be applied together. */
export function areApart(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end));
  return sorted.every((edit, index) => {
    const before = sorted[index - 1];
    return !before || before.file !== edit.file || (before.end <= edit.start && before.start < edit.start);
  });
}

/** Edits that do what `first` and then `second` does; undefined when one of the second cuts into one of the first. */
export function compose(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] | undefined {
  let joined: readonly Edit[] | undefined = first;
  // From the back, so that offsets of those to come still count in the text after `first`.
  for (const edit of second.toSorted((a, b) => b.start - a.start || b.end - a.end)) joined = joined && composeOne(first, joined, edit);
  return joined;
}

function composeOne(first: readonly Edit[], joined: readonly Edit[], edit: Edit): readonly Edit[] | undefined {
  let shift = 0;
  for (const each of inFile(first, edit.file)) {
    const start = each.start + shift;
    const end = start + each.newText.length;
    if (edit.start >= start && edit.end <= end)
      return joined.map((own) =>
        own.file === each.file && own.start === each.start && own.end === each.end ? within(own, start, edit) : own,
      );
    if (edit.start < end && edit.end > start) return undefined;
    if (edit.start < start) break;
    shift += each.newText.length - (each.end - each.start);
  }
  return [...joined, { ...edit, start: edit.start - shift, end: edit.end - shift }];
}

function within(own: Edit, start: number, { start: from, end: to, newText }: Edit): Edit {
  return { ...own, newText: own.newText.slice(0, from - start) + newText + own.newText.slice(to - start) };
}

/** Where an offset of the edited text stood before; the start of the edit for text that is new. */
export function offsetBefore(edits: readonly Edit[], file: string, offset: number): number {
  let shift = 0;
  for (const each of inFile(edits, file)) {
    const start = each.start + shift;
    if (offset < start) break;
    if (offset < start + each.newText.length) return each.start;
    shift += each.newText.length - (each.end - each.start);
  }
  return offset - shift;
}

/** Where an offset stands in the edited text; undefined when it was replaced. */
export function offsetAfter(edits: readonly Edit[], file: string, offset: number): number | undefined {
  let shift = 0;
  for (const each of inFile(edits, file)) {
    if (offset < each.start) break;
    if (offset < each.end) return undefined;
    shift += each.newText.length - (each.end - each.start);
  }
  return offset + shift;
}

function inFile(edits: readonly Edit[], file: string): readonly Edit[] {
  return edits.filter((each) => each.file === file).toSorted((a, b) => a.start - b.start || a.end - b.end);
}
