/** A place as the language server protocol has it: 0-based line, 0-based UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A place as Python's `ast` has it: 1-based line, 0-based UTF-8 bytes. */
export interface PythonPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Converts offsets of a text to lines and back. A line ends with `\n`, `\r\n` or `\r`. Offsets and positions outside
 * the text are taken to its nearest place.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
  }

  /** Number of lines; a text that ends with a line end has an empty last line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const within = clamp(offset, 0, this.#text.length);
    const line = this.#lineAt(within);
    return { line, character: within - this.#startOf(line) };
  }

  offset({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#text.length;
    return clamp(this.#startOf(line) + character, this.#startOf(line), this.#endOf(line));
  }

  /** Python takes no notice of a byte order mark. */
  pythonPosition(offset: number): PythonPosition {
    const { line, character } = this.position(offset);
    const start = this.#startOf(line) + this.#markAt(line);
    return { line: line + 1, column: utf8Length(this.#text, start, this.#startOf(line) + character) };
  }

  offsetOfPython({ line, column }: PythonPosition): number {
    if (line < 1) return 0;
    if (line > this.#starts.length) return this.#text.length;
    const end = this.#endOf(line - 1);
    let offset = this.#startOf(line - 1) + this.#markAt(line - 1);
    for (let bytes = 0; offset < end && bytes < column; offset += unitsAt(this.#text, offset)) bytes += bytesAt(this.#text, offset);
    return offset;
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** The offset of the line's end, without the characters that end it. */
  #endOf(line: number): number {
    const end = this.#starts[line + 1];
    if (end === undefined) return this.#text.length;
    return this.#text.charAt(end - 1) === "\n" && this.#text.charAt(end - 2) === "\r" && end - 2 >= this.#startOf(line) ? end - 2 : end - 1;
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.#startOf(middle) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  #markAt(line: number): number {
    return line === 0 && this.#text.startsWith("\ufeff") ? 1 : 0;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let offset = start; offset < end; offset += unitsAt(text, offset)) bytes += bytesAt(text, offset);
  return bytes;
}

function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function bytesAt(text: string, offset: number): number {
  const code = text.codePointAt(offset) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}
