import { endOfLine, isLineEnd, scanString } from "./scan";

/** Offsets of the triple quotes to be read as ending with their line, so that every other string is closed. */
export function findUnclosedStrings(text: string): ReadonlySet<number> {
  const result = new Set<number>();
  for (let found: number | undefined; result.size < MAX_UNCLOSED; result.add(found)) {
    found = findUnclosedString(text, result);
    if (found === undefined) break;
  }
  return result;
}

const MAX_UNCLOSED = 4;

/**
 * The triple quote that nothing closes, if there is one. Every quote after it is then read the wrong way round: prose
 * of docstrings as code and code as strings. So of the quotes that may be the odd one, that one is taken whose
 * removal leaves the least prose among the code; of equals the last.
 */
function findUnclosedString(text: string, short: ReadonlySet<number>): number | undefined {
  const openings = tripleQuotes(text, short);
  if (openings.unclosed === undefined) return undefined;
  const candidates = [...openings.starts, openings.unclosed].slice(-Math.max(MIN_CANDIDATES, Math.floor(MAX_SCANNED / text.length)));
  let best = openings.unclosed;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates.reverse()) {
    const read = tripleQuotes(text, new Set([...short, candidate]));
    const doubt = read.prose + (read.unclosed === undefined ? 0 : ANOTHER_UNCLOSED);
    if (doubt < least) [best, least] = [candidate, doubt];
  }
  return best;
}

/** As many candidates are tried as a bounded number of characters allows. */
const MAX_SCANNED = 2_000_000;
const MIN_CANDIDATES = 4;
const ANOTHER_UNCLOSED = 1000;

interface TripleQuotes {
  /** Offsets of quotes that open a closed triple-quoted string. */
  readonly starts: readonly number[];
  readonly unclosed: number | undefined;
  /** How often the code reads like a sentence. */
  readonly prose: number;
}

/** Scans the text; a string that opens at one of `short` is taken to end with its line. */
function tripleQuotes(text: string, short: ReadonlySet<number>): TripleQuotes {
  const starts: number[] = [];
  let prose = 0;
  let position = 0;
  let atLineStart = true;
  while (position < text.length) {
    const character = text.charAt(position);
    if (atLineStart && LIKE_PROSE.test(text.slice(position, position + 80))) prose += 1;
    atLineStart = isLineEnd(character);
    if (character === "#") position = endOfLine(text, position);
    else if (character === "\\") position += 2;
    else if (short.has(position)) position = endOfLine(text, position);
    else if (character === '"' || character === "'") {
      const string = scanString(text, position);
      if (string.triple && !string.closed) return { starts, unclosed: position, prose };
      if (string.triple) starts.push(position);
      if (!string.closed || WORD_AFTER_STRING.test(text.slice(string.end, string.end + 10))) prose += 1;
      position = string.end;
    } else position += 1;
  }
  return { starts, unclosed: undefined, prose };
}

/** Two words side by side that are no Python: the first is no keyword, nor is the second an operator. */
const LIKE_PROSE =
  /^[ \t]*(?!(?:and|as|assert|async|await|case|class|def|del|elif|else|except|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|print|raise|return|type|while|with|yield)\b)[A-Za-z]\w*[ \t]+(?!(?:and|as|for|if|in|is|not|or|else)\b)[A-Za-z]\w*/;

/** A string is followed by an operator or nothing. */
const WORD_AFTER_STRING = /^[ \t]*(?!(?:and|as|for|if|in|is|not|or|else|from)\b)\w/;
