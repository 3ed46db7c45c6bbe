import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Module } from "../../src/syntax/ast";
import { walk } from "../../src/syntax/visit";
import { parse, samples } from "./support";

/** Far above what a parse takes (under 5 ms here), far below a hang. */
const MILLISECONDS_FOR_A_PARSE = 1500;

/** Whatever the text, nodes lie within the text and within each other's unit, and comments are comments. */
function check(text: string, before?: Module): Module {
  const began = performance.now();
  const module = parse(text, before);
  expect(performance.now() - began).toBeLessThan(MILLISECONDS_FOR_A_PARSE);
  let previous = 0;
  for (const { base, statement } of module.units) {
    if (base < previous || base + statement.end > text.length) expect.fail(`unit at ${base} of ${JSON.stringify(text)}`);
    previous = base;
    walk(statement, (node) => {
      if (node.start > node.end || node.start < 0 || node.end > statement.end)
        expect.fail(`${node.kind} ${node.start} of ${JSON.stringify(text)}`);
      return true;
    });
  }
  for (const { start, text: body, end } of module.comments) {
    if (text.slice(start, end) !== `#${body}`) expect.fail(`comment at ${start} of ${JSON.stringify(text)}`);
  }
  return module;
}

describe.each(samples)("$name", ({ source }) => {
  test("every prefix", { timeout: 60_000 }, () => {
    let typed = parse("");
    for (let length = 1; length <= source.length; length += 1) typed = check(source.slice(0, length), typed);
  });

  test("every line left out", { timeout: 60_000 }, () => {
    const whole = parse(source);
    const lines = source.split("\n");
    for (let left = 0; left < lines.length; left += 1) check([...lines.slice(0, left), ...lines.slice(left + 1)].join("\n"), whole);
  });
});

const token = fc.constantFrom(
  ..."()[]{}'\"#\\:=,.@*\n\t ",
  '"""',
  "    ",
  "\r\n",
  "def f(",
  "class A:",
  "if x:",
  "else:",
  "f'{",
  "return",
  "lambda",
  "match x:",
  "case",
  "\0",
  "\ud800",
  "é😀",
);

test("random edits of samples", { timeout: 60_000 }, () => {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(12), insert: fc.array(token, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 4 }), ({ source }, edits) => {
      const edited = edits.reduce((text, { at, remove, insert }) => {
        const place = Math.floor(at * text.length);
        return text.slice(0, place) + insert.join("") + text.slice(place + remove);
      }, source);
      check(edited);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("random texts", { timeout: 60_000 }, () => {
  const word = fc.oneof(token, fc.constantFrom("x", " ", "1", "foo", "in", "and", "for", "import", "with", "try:", "except"));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      check(words.join(""));
    }),
    { numRuns: 2000, seed: 2 },
  );
});
