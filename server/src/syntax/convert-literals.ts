import type { Node as TreeNode } from "web-tree-sitter";
import type { Expression, FormattedValue } from "./ast";
import { type Conversion, type ConvertExpression, field, parts, required, sourceOf, span } from "./convert-context";

/** Numbers, constants and every kind of string. */
export const literals: Readonly<Record<string, ConvertExpression>> = {
  integer: number,
  float: number,
  true: (node, c) => ({ kind: "constant", ...span(node, c), value: true }),
  false: (node, c) => ({ kind: "constant", ...span(node, c), value: false }),
  none: (node, c) => ({ kind: "constant", ...span(node, c), value: null }),
  ellipsis: (node, c) => ({ kind: "constant", ...span(node, c), value: "..." }),
  string: (node, c) => joinPieces(node, [node], c),
  concatenated_string: (node, c) => joinPieces(node, parts(node), c),
};

function number(node: TreeNode, c: Conversion): Expression {
  const source = sourceOf(node, c).replaceAll("_", "");
  const where = span(node, c);
  const isPrefixed = /^0[xob]/i.test(source);
  if (!isPrefixed && /j$/i.test(source)) return { kind: "complex", ...where };
  const value = Number(source.replace(/l$/i, ""));
  const isFloat = node.type === "float";
  return isFloat ? { kind: "float", ...where, value } : { kind: "integer", ...where, value };
}

type Part = string | FormattedValue;

/** Implicitly concatenated pieces: bytes if any is, an f-string if any has that prefix, else a plain string. */
function joinPieces(node: TreeNode, pieces: readonly TreeNode[], c: Conversion): Expression {
  const where = span(node, c);
  const prefixes = pieces.map((piece) => prefixOf(piece, c));
  if (prefixes.some((prefix) => prefix.includes("b"))) return { kind: "bytes", ...where };
  const all = pieces.flatMap((piece, index) => partsOfPiece(piece, prefixes[index] ?? "", c));
  if (prefixes.some(isFormat)) return { kind: "fstring", ...where, parts: mergeText(all) };
  return { kind: "string", ...where, value: all.filter((part) => typeof part === "string").join("") };
}

function prefixOf(piece: TreeNode, c: Conversion): string {
  return /^[a-z]*/i.exec(c.text.slice(piece.startIndex, piece.startIndex + 3))?.[0].toLowerCase() ?? "";
}

function isFormat(prefix: string): boolean {
  return prefix.includes("f") || prefix.includes("t");
}

function partsOfPiece(piece: TreeNode, prefix: string, c: Conversion): Part[] {
  const start = piece.startIndex + prefix.length;
  const quote = c.text.charAt(start);
  const width = c.text.startsWith(quote.repeat(3), start) && piece.endIndex - start >= 6 ? 3 : 1;
  const from = start + width;
  const to = piece.endIndex - width;
  const isRaw = prefix.includes("r");
  if (!isFormat(prefix)) return [decode(c.text.slice(from, to), isRaw)];
  const fields = parts(piece).filter((child) => child.type === "interpolation");
  return betweenFields(fields, from, to, c, (text) =>
    decode(
      text.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)),
      isRaw,
    ),
  );
}

/** The text around replacement fields and the fields themselves, in order. */
function betweenFields(fields: readonly TreeNode[], from: number, to: number, c: Conversion, read: (text: string) => string): Part[] {
  const result: Part[] = [];
  let position = from;
  for (const node of fields) {
    result.push(read(c.text.slice(position, node.startIndex)), ...replacementField(node, c));
    position = node.endIndex;
  }
  result.push(read(c.text.slice(position, to)));
  return mergeText(result);
}

/** A field; `{x=}` is preceded by its own source, as Python does it. */
function replacementField(node: TreeNode, c: Conversion): Part[] {
  const expression = field(node, "expression");
  if (expression?.type === "named_expression") return [assignmentLike(node, expression, c)];
  const conversion = field(node, "type_conversion");
  const specifier = field(node, "format_specifier");
  const format = specifier && formatParts(specifier, c);
  const echo = expression && /^\s*=\s*/.exec(c.text.slice(expression.endIndex, node.endIndex));
  const given = conversion && sourceOf(conversion, c).slice(1);
  const value: FormattedValue = {
    kind: "formatted",
    ...span(node, c),
    value: required(expression, node, c),
    conversion: given ?? (echo && !specifier ? "r" : undefined),
    format,
  };
  return echo ? [c.text.slice(node.startIndex + 1, expression.endIndex) + echo[0], value] : [value];
}

/** `{x := 5}` is no assignment: `= 5` is a format. */
function assignmentLike(node: TreeNode, expression: TreeNode, c: Conversion): FormattedValue {
  const target = parts(expression)[0];
  const from = target ? c.text.indexOf(":", target.endIndex) + 1 : node.endIndex - 1;
  const format = [c.text.slice(from, node.endIndex - 1)];
  return { kind: "formatted", ...span(node, c), value: required(target, node, c), conversion: undefined, format };
}

function formatParts(specifier: TreeNode, c: Conversion): readonly Part[] {
  const fields = parts(specifier).filter((child) => child.type === "format_expression" || child.type === "interpolation");
  return betweenFields(fields, specifier.startIndex + 1, specifier.endIndex, c, (text) => text);
}

function mergeText(all: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of all) {
    const last = merged.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}

const ESCAPES = /\\(\n|[\\'"abfnrtv]|[0-7]{1,3}|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|N\{[^}]*\})/g;
const CONTROLS: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\n": "" };

function decode(source: string, isRaw: boolean): string {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  return isRaw || !text.includes("\\") ? text : text.replace(ESCAPES, decodeEscape);
}

function decodeEscape(whole: string, body: string): string {
  const letter = body.charAt(0);
  if (/[0-7]/.test(letter)) return String.fromCharCode(Number.parseInt(body, 8));
  if (body.length === 1) return CONTROLS[letter] ?? (/[\\'"]/.test(letter) ? letter : whole);
  if (letter === "N") return "\ufffd";
  if (!"xuU".includes(letter)) return whole;
  const code = Number.parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
