import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex } from "../../src/syntax/lines";

describe("LineIndex", () => {
  const index = new LineIndex("ab\r\né😀x\rz\n");

  test("counts lines by every line end", () => {
    expect(index.lineCount).toBe(4);
    expect([0, 2, 3, 4, 7, 8, 9, 10, 11].map((offset) => index.position(offset))).toEqual([
      { line: 0, character: 0 },
      { line: 0, character: 2 },
      { line: 0, character: 3 },
      { line: 1, character: 0 },
      { line: 1, character: 3 },
      { line: 1, character: 4 },
      { line: 2, character: 0 },
      { line: 2, character: 1 },
      { line: 3, character: 0 },
    ]);
  });

  test("gives Python's lines from 1 and columns in UTF-8 bytes", () => {
    expect(index.pythonPosition(7)).toEqual({ line: 2, column: 6 });
    expect(index.offsetOfPython({ line: 2, column: 6 })).toBe(7);
    expect(index.offsetOfPython({ line: 3, column: 1 })).toBe(10);
  });

  test("leaves a byte order mark out of Python's columns", () => {
    const marked = new LineIndex("\ufeffx = 1\ny");
    expect(marked.pythonPosition(1)).toEqual({ line: 1, column: 0 });
    expect(marked.offsetOfPython({ line: 1, column: 4 })).toBe(5);
    expect(marked.offsetOfPython({ line: 2, column: 0 })).toBe(7);
  });

  test("takes places outside the text to the nearest inside", () => {
    expect(index.offset({ line: 0, character: 99 })).toBe(2);
    expect(index.offset({ line: 99, character: 0 })).toBe(11);
    expect(index.offset({ line: -1, character: 5 })).toBe(0);
    expect(index.position(-5)).toEqual({ line: 0, character: 0 });
    expect(index.position(99)).toEqual({ line: 3, character: 0 });
    expect(index.offsetOfPython({ line: 99, column: 0 })).toBe(11);
    expect(index.offsetOfPython({ line: 1, column: 99 })).toBe(2);
  });

  test("goes there and back", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "日", "😀", "\n", "\r\n", "\t"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), (source, near) => {
        const lines = new LineIndex(source);
        const offset = Math.min(near, source.length);
        const inside =
          /[\udc00-\udfff]/.test(source.charAt(offset)) || (source.charAt(offset) === "\n" && source.charAt(offset - 1) === "\r");
        if (inside) return;
        expect(lines.offset(lines.position(offset))).toBe(offset);
        expect(lines.offsetOfPython(lines.pythonPosition(offset))).toBe(offset);
      }),
    );
  });
});
