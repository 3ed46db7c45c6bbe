import { endOfLine, isLineEnd, nextLine, scanString } from "./scan";

/**
 * A logical line: one simple statement (or several with `;`), or the header of a compound statement, over as many
 * physical lines as its brackets and strings need.
 */
export interface LogicalLine {
  /** Offset of its first character that is not blank. */
  readonly start: number;
  /** Offset after its last character that is neither blank nor comment. */
  readonly end: number;
  /** Columns of indentation; a tab goes to the next multiple of 8. */
  readonly indent: number;
  /** Offsets of brackets nothing closes; empty in a healthy line. */
  readonly unclosed: readonly number[];
}

export interface Lines {
  readonly logical: readonly LogicalLine[];
  /** Comments outside strings. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** Whether a triple-quoted string runs to the end of the text. */
  readonly unclosedString: boolean;
}

/**
 * Splits a text, healthy or not. A bracket that is never closed ends its line early: before a line that starts with a
 * word no bracket may hold (`def`, `return` …), else before the first following line that stands no deeper.
 *
 * `shortStrings` are offsets of triple quotes that nothing closes: such a string ends with its line.
 */
export function splitLines(text: string, shortStrings: ReadonlySet<number> = new Set()): Lines {
  const scanner: Scanner = { text, shortStrings, comments: [], patience: Number.POSITIVE_INFINITY, unclosedString: false };
  const logical: LogicalLine[] = [];
  let position = text.startsWith("\ufeff") ? 1 : 0;
  while (position < text.length) {
    const head = skipIndentation(text, position);
    if (head.at >= text.length) break;
    const character = text.charAt(head.at);
    if (isLineEnd(character)) position = nextLine(text, head.at);
    else if (character === "#") position = comment(scanner, head.at);
    else {
      const { line, next } = scanLine(scanner, head.at, head.indent);
      logical.push(line);
      position = next;
    }
  }
  return { logical, comments: scanner.comments, unclosedString: scanner.unclosedString };
}

interface Scanner {
  readonly text: string;
  readonly shortStrings: ReadonlySet<number>;
  readonly comments: { readonly start: number; readonly end: number }[];
  /** How many physical lines a bracket may stay open; bounded once one was found that nothing closes. */
  patience: number;
  unclosedString: boolean;
}

const PATIENCE_ONCE_BROKEN = 500;

function skipIndentation(text: string, start: number): { at: number; indent: number } {
  let at = start;
  let indent = 0;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === " ") indent += 1;
    else if (character === "\t") indent += 8 - (indent % 8);
    else if (character === "\f") indent = 0;
    else break;
  }
  return { at, indent };
}

function comment(scanner: Scanner, start: number): number {
  const end = endOfLine(scanner.text, start);
  scanner.comments.push({ start, end });
  return nextLine(scanner.text, end);
}

/** What the scan of one logical line remembers. */
interface Open {
  readonly brackets: number[];
  readonly orphans: number[];
  /** Where to end the line if its brackets turn out to be unclosed. */
  cut: number | undefined;
  end: number;
  physical: number;
}

function scanLine(scanner: Scanner, start: number, indent: number): { line: LogicalLine; next: number } {
  const { text } = scanner;
  const open: Open = { brackets: [], orphans: [], cut: undefined, end: start, physical: 0 };
  const commentsBefore = scanner.comments.length;
  const header = HEADER.test(text.slice(start, start + 12));
  let position = start;
  while (position < text.length) {
    const character = text.charAt(position);
    if (isLineEnd(character)) {
      const next = nextLine(text, position);
      if (open.brackets.length === 0) return finish(open, start, indent, next);
      open.physical += 1;
      const verdict = judgeContinuation(scanner, open, next, indent, header);
      if (verdict === "broken") return cutShort(scanner, open, start, indent, next, commentsBefore);
      position = next;
    } else position = step(scanner, open, position, character);
  }
  if (open.brackets.length === 0) return finish(open, start, indent, text.length);
  return cutShort(scanner, open, start, indent, text.length, commentsBefore);
}

function finish(open: Open, start: number, indent: number, next: number): { line: LogicalLine; next: number } {
  return { line: { start, end: open.end, indent, unclosed: [...open.orphans, ...open.brackets] }, next };
}

function cutShort(
  scanner: Scanner,
  open: Open,
  start: number,
  indent: number,
  next: number,
  commentsBefore: number,
): { line: LogicalLine; next: number } {
  if (next >= scanner.text.length) scanner.patience = PATIENCE_ONCE_BROKEN;
  const cut = open.cut ?? next;
  while (scanner.comments.length > commentsBefore && (scanner.comments.at(-1)?.start ?? 0) >= cut) scanner.comments.pop();
  const unclosed = [...open.orphans, ...open.brackets].filter((bracket) => bracket < cut);
  const lastComment = scanner.comments.length > commentsBefore ? scanner.comments.at(-1) : undefined;
  const end = lastCode(scanner.text, Math.min(open.end, cut), lastComment);
  return { line: { start, end, indent, unclosed }, next: cut };
}

/** Steps back over blanks, and over a comment if nothing follows it. */
function lastCode(text: string, from: number, lastComment: { readonly start: number; readonly end: number } | undefined): number {
  const end = text.slice(0, from).trimEnd().length;
  return lastComment && lastComment.end === end ? text.slice(0, lastComment.start).trimEnd().length : end;
}

/** Steps over one token, a comment, a string or a continuation. */
function step(scanner: Scanner, open: Open, position: number, character: string): number {
  const { text } = scanner;
  switch (character) {
    case " ":
    case "\t":
    case "\f":
      return position + 1;
    case "#":
      scanner.comments.push({ start: position, end: endOfLine(text, position) });
      return endOfLine(text, position);
    case "\\":
      return isLineEnd(text.charAt(position + 1)) ? nextLine(text, position) : advance(open, position + 1);
    case '"':
    case "'":
      return advance(open, string(scanner, position));
    case "(":
    case "[":
    case "{":
      open.brackets.push(position);
      return advance(open, position + 1);
    case ")":
    case "]":
    case "}":
      close(text, open, character);
      return advance(open, position + 1);
    default:
      return advance(open, position + 1);
  }
}

function string(scanner: Scanner, quoteAt: number): number {
  if (scanner.shortStrings.has(quoteAt)) return endOfLine(scanner.text, quoteAt);
  const { end, closed, triple } = scanString(scanner.text, quoteAt);
  if (triple && !closed) scanner.unclosedString = true;
  return end;
}

function advance(open: Open, position: number): number {
  open.end = position;
  return position;
}

const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Closes the nearest bracket of this kind; those left open within it are orphans. A bracket nobody opened is ignored. */
function close(text: string, open: Open, character: string): void {
  const index = open.brackets.findLastIndex((bracket) => text.charAt(bracket) === OPENING[character]);
  if (index < 0) return;
  const [, ...inner] = open.brackets.splice(index);
  open.orphans.push(...inner);
}

const HEADER = /^(?:async\s+)?(?:def|class|if|elif|else|for|while|with|try|except|finally|match|case)\b/;
/** Words that start a statement and may stand in no bracket. */
const NEVER_IN_BRACKETS =
  /^(?:def|class|import|return|raise|pass|break|continue|while|with|try|except|finally|assert|del|global|nonlocal|elif)\b(?!\s*[=,)\]}.:]|\s*$)|^(?:return|pass|break|continue|try\s*:|else\s*:|finally\s*:|raise)\s*(?:#|$)/;
const DECORATOR = /^@\w+(?:\.\w+)*\s*(?:\(|$)/;
const CLOSING_OR_EMPTY = /^[)\]}#]|^$/;
/** A line that is a statement rather than a parameter or argument. */
const LIKE_STATEMENT = /^(?:[\w.]+\s*\(.*\)\s*$|[\w.[\]]+(?:\s*,\s*[\w.[\]]+)*\s+[-+*/]?=\s.*[^,]$|"""|''')/;

/** Looks at the physical line at `next`, which a bracket would continue into. */
function judgeContinuation(scanner: Scanner, open: Open, next: number, indent: number, header: boolean): "open" | "broken" {
  if (open.physical > scanner.patience) return "broken";
  const head = skipIndentation(scanner.text, next);
  const line = scanner.text.slice(head.at, endOfLine(scanner.text, head.at));
  if (CLOSING_OR_EMPTY.test(line)) return "open";
  const isCut = header ? head.indent <= indent || LIKE_STATEMENT.test(line) : head.indent <= indent;
  if (isCut) open.cut ??= next;
  if (!NEVER_IN_BRACKETS.test(line) && !(isCut && DECORATOR.test(line))) return "open";
  open.cut ??= next;
  return "broken";
}
