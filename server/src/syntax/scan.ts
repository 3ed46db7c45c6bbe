/**
 * Python's tokens only as far as line structure needs them: where strings and comments end. Everything here reads
 * characters; it knows no grammar, so it works on text no parser accepts.
 */

/** Where a string that starts with its quote at `quoteAt` ends, and whether its closing quote was found. */
export interface ScannedString {
  readonly end: number;
  readonly closed: boolean;
  readonly triple: boolean;
}

/** Scans the string whose opening quote is at `quoteAt`; a single-quoted one ends at the line's end at the latest. */
export function scanString(text: string, quoteAt: number): ScannedString {
  const quote = text.charAt(quoteAt);
  const triple = text.startsWith(quote.repeat(3), quoteAt);
  const isFormat = isFormatPrefix(text, quoteAt);
  const closing = triple ? quote.repeat(3) : quote;
  let position = quoteAt + closing.length;
  while (position < text.length) {
    const character = text.charAt(position);
    if (character === "\\") position += text.startsWith("\r\n", position + 1) ? 3 : 2;
    else if (character === quote && text.startsWith(closing, position)) return { end: position + closing.length, closed: true, triple };
    else if (!triple && isLineEnd(character)) return { end: position, closed: false, triple };
    else if (isFormat && character === "{") position = skipField(text, position, closing);
    else position += 1;
  }
  return { end: Math.min(position, text.length), closed: false, triple };
}

export function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}

/** The offset just after the line end at or after `position`. */
export function nextLine(text: string, position: number): number {
  const end = endOfLine(text, position);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The offset of the line end at or after `position`, without it. */
export function endOfLine(text: string, position: number): number {
  const newline = text.indexOf("\n", position);
  const end = newline < 0 ? text.length : newline;
  return end > position && text.charAt(end - 1) === "\r" ? end - 1 : end;
}

function isFormatPrefix(text: string, quoteAt: number): boolean {
  let start = quoteAt;
  while (start > 0 && start > quoteAt - 3 && /[a-z]/i.test(text.charAt(start - 1))) start -= 1;
  const prefix = text.slice(start, quoteAt).toLowerCase();
  return /^(f|t|fr|rf|tr|rt)$/.test(prefix) && !/\w/.test(text.charAt(start - 1));
}

/**
 * Steps over `{…}` of an f-string, with strings nested in it, and over `{{`. A field that does not end before the
 * line, or before a triple quote like the string's own, is plain text.
 */
function skipField(text: string, open: number, closing: string): number {
  if (text.charAt(open + 1) === "{") return open + 2;
  let depth = 0;
  let position = open;
  while (position < text.length) {
    const character = text.charAt(position);
    if (closing.length === 3 ? text.startsWith(closing, position) : isLineEnd(character)) break;
    if (character === '"' || character === "'") position = scanNested(text, position);
    else {
      position += 1;
      if (character === "{") depth += 1;
      if (character === "}") depth -= 1;
      if (depth === 0) return position;
    }
  }
  return open + 1;
}

/** A string within a field; its own fields are stepped over as text, for they balance. */
function scanNested(text: string, quoteAt: number): number {
  const quote = text.charAt(quoteAt);
  const closing = text.startsWith(quote.repeat(3), quoteAt) ? quote.repeat(3) : quote;
  let position = quoteAt + closing.length;
  while (position < text.length && !isLineEnd(text.charAt(position))) {
    if (text.startsWith(closing, position)) return position + closing.length;
    position += text.charAt(position) === "\\" ? 2 : 1;
  }
  return quoteAt + 1;
}
