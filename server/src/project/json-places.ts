/** JSON with the places of its values in the text. */

export type JsonNode =
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | JsonString
  /** A number, `true`, `false` or `null`. */
  | { readonly kind: "plain" };

export interface JsonString {
  readonly kind: "string";
  /** Offset of its opening quote. */
  readonly start: number;
  /** Offset behind its closing quote. */
  readonly end: number;
  readonly value: string;
}

/** What is wrong with a text that is not JSON. */
export class JsonError extends Error {
  constructor(
    readonly expected: string,
    readonly offset: number,
  ) {
    super(expected);
  }
}

/** Reads a text; a byte order mark at its start is no part of it. Throws {@link JsonError}. */
export function parseJson(text: string): JsonNode {
  const reader: Reader = { text, at: text.startsWith("\ufeff") ? 1 : 0, depth: 0 };
  const value = readValue(reader);
  skipBlanks(reader);
  if (reader.at < text.length) throw new JsonError("the end", reader.at);
  return value;
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
}

/** Deeper than any notebook, and not too deep for the stack. */
const DEPTH = 1000;

function readValue(reader: Reader): JsonNode {
  skipBlanks(reader);
  switch (reader.text.charAt(reader.at)) {
    case "{":
      return nested(reader, readObject);
    case "[":
      return nested(reader, readArray);
    case '"':
      return readString(reader);
    default:
      return readPlain(reader);
  }
}

function nested(reader: Reader, read: (reader: Reader) => JsonNode): JsonNode {
  if (++reader.depth > DEPTH) throw new JsonError("fewer brackets within brackets", reader.at);
  reader.at++;
  const node = read(reader);
  reader.depth--;
  return node;
}

function readObject(reader: Reader): JsonNode {
  const members = new Map<string, JsonNode>();
  if (takes(reader, "}")) return { kind: "object", members };
  do {
    skipBlanks(reader);
    const name = readString(reader).value;
    demand(reader, ":");
    members.set(name, readValue(reader));
  } while (takes(reader, ","));
  demand(reader, "}");
  return { kind: "object", members };
}

function readArray(reader: Reader): JsonNode {
  const items: JsonNode[] = [];
  if (takes(reader, "]")) return { kind: "array", items };
  do items.push(readValue(reader));
  while (takes(reader, ","));
  demand(reader, "]");
  return { kind: "array", items };
}

function readString(reader: Reader): JsonString {
  const { text, at: start } = reader;
  if (text.charAt(start) !== '"') throw new JsonError("a string", start);
  let at = start + 1;
  for (; text.charAt(at) !== '"'; at++) {
    if (at >= text.length) throw new JsonError("the end of the string", start);
    if (text.charAt(at) === "\\") at++;
  }
  reader.at = at + 1;
  try {
    const value: unknown = JSON.parse(text.slice(start, at + 1));
    return { kind: "string", start, end: at + 1, value: String(value) };
  } catch {
    throw new JsonError("a well-formed string", start);
  }
}

const PLAIN = /(?:true|false|null|NaN|-?Infinity|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** `NaN` and `Infinity` are not JSON, but Python writes them. */
function readPlain(reader: Reader): JsonNode {
  PLAIN.lastIndex = reader.at;
  const found = PLAIN.exec(reader.text);
  if (!found) throw new JsonError("a value", reader.at);
  reader.at += found[0].length;
  return { kind: "plain" };
}

function takes(reader: Reader, character: string): boolean {
  skipBlanks(reader);
  const isThere = reader.text.charAt(reader.at) === character;
  if (isThere) reader.at++;
  return isThere;
}

function demand(reader: Reader, character: string): void {
  if (!takes(reader, character)) throw new JsonError(`'${character}'`, reader.at);
}

function skipBlanks(reader: Reader): void {
  while (" \t\n\r".includes(reader.text.charAt(reader.at)) && reader.at < reader.text.length) reader.at++;
}
