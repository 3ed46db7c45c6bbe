/**
 * What IPython understands besides Python, replaced by Python of the same length with the same lines: magics, shell lines and
 * questions become nothing, code behind `%time` and its like stays, and what such a line would return is a name nobody has.
 */
import { type LogicalLine, splitLines } from "../syntax/logical-lines";
import { scanString } from "../syntax/scan";

/** A letter that looks like `!` and, to Python, is a name. Nobody has it: what an IPython command gives is not known. */
export const commandResult = "\u01c3";

/** Cell magics that run their cell as Python in the notebook itself. `%%python` and `%%script` run it elsewhere. */
const RUN_CELL = new Set(["time", "capture", "prun", "memit", "debug", "snakeviz", "wandb"]);

/** Line magics that run the rest of their line in the notebook, with the letters of the options that take a value. */
const RUN_LINE: ReadonlyMap<string, string> = new Map([
  ["time", ""],
  ["timeit", "nrpv"],
  ["prun", "DlsT"],
  ["memit", "rti"],
  ["lprun", "fmDTu"],
  ["mprun", "fT"],
  ["snakeviz", "f"],
]);

/** The Python of a cell, as long as the cell and with the same lines. */
export function pythonOf(source: string): string {
  const cell = withoutPrompts(source);
  const head = /^\s*%%(?!\w+\?)(\S*)[^\r\n]*/.exec(cell);
  if (!head) return pythonLines(cell);
  const body = cell.slice(head[0].length);
  if (RUN_CELL.has(head[1] ?? "")) return blank(head[0]) + pythonOf(body);
  return blank(head[0]) + (head[1] === "timeit" && isAllExpressions(body) ? pythonLines(body) : blank(body));
}

/** The same without anything but the line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** Prompts that were copied along, when each line has one. */
function withoutPrompts(source: string): string {
  if (!/^\s*(?:>>> |In \[\d+\]: )/.test(source)) return source;
  return source.replace(/^[ \t]*(?:>>>|\.\.\.|In \[\d+\]:|\.{3,}:)(?: |$)/gm, blank);
}

/** Whether a cell may hold any of it: nothing else is looked at closely. */
const SUSPICIOUS = /^[ \t]*[%!?,;/]|=[ \t]*[%!]|\?[ \t]*$/m;

/** As IPython does it: the first such line is replaced, and the text read anew, for it may have looked like anything. */
function pythonLines(source: string): string {
  let text = source;
  let position = 0;
  while (SUSPICIOUS.test(text.slice(position))) {
    const from = position;
    const found = first(splitLines(text).logical, (line) => (line.start < from ? undefined : replacementOf(text, line)));
    if (!found) return text;
    text = text.slice(0, found.start) + found.python + text.slice(found.start + found.python.length);
    position = found.start + found.python.length;
  }
  return text;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Replacement {
  readonly start: number;
  /** As long as what it replaces. */
  readonly python: string;
}

function replacementOf(text: string, { start, end, indent }: LogicalLine): Replacement | undefined {
  const code = text.slice(start, end);
  if (code.endsWith("?")) return { start, python: statement(code, indent) };
  if (/^[%!?,;/]/.test(code)) {
    const command = text.slice(start, endOfCommand(text, start));
    return { start, python: runLine(command, indent) ?? statement(command, indent) };
  }
  const assigned = assignedCommand(code);
  if (assigned === undefined) return undefined;
  const at = start + assigned;
  const command = text.slice(at, endOfCommand(text, at));
  return { start: at, python: assignedCode(command) ?? commandResult + blank(command.slice(1)) };
}

/** Commands end with their line, unless it ends with a backslash. */
function endOfCommand(text: string, start: number): number {
  return start + (/^(?:[^\\\r\n]|\\(?:\r\n|[\s\S]))*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** Nothing; within a block, which must not be empty, a statement that does nothing. */
function statement(command: string, indent: number): string {
  return indent === 0 ? blank(command) : `0${blank(command.slice(1))}`;
}

/** `%time code` runs the code: it stays where it stands. */
function runLine(command: string, indent: number): string | undefined {
  const run = codeOf(command);
  if (!run || !isComplete(run.code)) return undefined;
  // What is timed many times over is run in a function: names that it assigns are its own.
  if (run.magic === "timeit" && !isExpression(run.code)) return undefined;
  const before = blank(command.slice(0, -run.code.length));
  if (!COMPOUND.test(run.code)) return `0;${before.slice(2)}${run.code}`;
  // Behind a form feed a line begins anew.
  return indent === 0 && !run.code.endsWith(":") ? `${before.slice(1)}\f${run.code}` : undefined;
}

/** `x = %time code` is the value of the code; what other commands return is not known. */
function assignedCode(command: string): string | undefined {
  const run = codeOf(command);
  if (run?.magic !== "time" || !isExpression(run.code) || !isComplete(run.code)) return undefined;
  return blank(command.slice(0, -run.code.length)) + run.code;
}

const COMPOUND = /^(?:async|class|def|for|if|match|try|while|with)\b|^@/;

function codeOf(command: string): { readonly magic: string; readonly code: string } | undefined {
  const [, magic = "", rest = ""] = /^%(\w+)[ \t]+([\s\S]+)$/.exec(command) ?? [];
  const letters = RUN_LINE.get(magic);
  if (letters === undefined) return undefined;
  const option = new RegExp(`^(?:--[\\w-]+|-[${letters || "-"}][ \\t]*[^\\s]+|-\\w+)(?:[ \\t]+|$)`);
  let code = rest;
  for (let found = option.exec(code); found; found = option.exec(code)) code = code.slice(found[0].length);
  return code.trim() === "" ? undefined : { magic, code };
}

/** Whether the code ends where its line does. */
function isComplete(code: string): boolean {
  const lines = splitLines(code);
  return !lines.unclosedString && lines.logical.every(({ unclosed }) => unclosed.length === 0);
}

function isAllExpressions(body: string): boolean {
  return splitLines(body).logical.every(({ start, end }) => isExpression(body.slice(start, end)));
}

const KEYWORD = /^(?:assert|break|continue|del|from|global|import|nonlocal|pass|raise|return|type|yield)\b(?![ \t]*[=.([])/;

function isExpression(code: string): boolean {
  return !COMPOUND.test(code) && !KEYWORD.test(code) && !/:=/.test(code) && assignment(code) === undefined;
}

/** Where `!` or `%` stands as the whole right side of a line's first assignment. */
function assignedCommand(code: string): number | undefined {
  if (!/=[ \t]*[%!]/.test(code)) return undefined;
  const at = assignment(code);
  const right = at === undefined ? undefined : /^[ \t]*(?=!|%[ \t]*[^\W\d])/.exec(code.slice(at));
  return at === undefined || !right ? undefined : at + right[0].length;
}

/** Behind the first `=` that assigns; also of `+=` and its like. */
function assignment(code: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === '"' || character === "'") at = scanString(code, at).end - 1;
    else if (character === "#") at = code.indexOf("\n", at) < 0 ? code.length : code.indexOf("\n", at);
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === "=" && depth <= 0) {
      const isComparison = code.charAt(at + 1) === "=" || (/[<>!=:]/.test(code.charAt(at - 1)) && !/<<|>>/.test(code.slice(at - 2, at)));
      if (!isComparison) return at + 1;
      if (code.charAt(at + 1) === "=") at++;
    }
  }
  return undefined;
}
