/** The server survives anything a user types: half-typed versions of every fixture analyze without an exception. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticsOf } from "../../src/features/diagnostics";
import { analyze, noImports } from "../../src/interpret/analyze";
import type { Module } from "../../src/syntax/ast";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

const folder = path.join(__dirname, "../../../test-fixtures");
const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));

/** All prefixes and lines of all fixtures take half an hour: `npm run test:prefixes`. The ordinary run takes some of each. */
const everything = process.env.KERAS_SHAPES_ALL_PREFIXES !== undefined;
const SAMPLE = 16;

/** Some of the numbers below `count`, evenly spread; the first one differs from fixture to fixture. */
function sample(count: number, shift: number): readonly number[] {
  const step = everything ? 1 : Math.max(1, Math.ceil(count / SAMPLE));
  const first = shift % step;
  return Array.from({ length: Math.ceil((count - first) / step) }, (_, i) => first + i * step);
}

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

/** Analyze as the server does while somebody types: with the statements of the last parse. */
function typed(texts: Iterable<string>): number {
  let previous: Module | undefined;
  let analyzed = 0;
  for (const text of texts) {
    previous = parseModule(parser, "typed.py", text, previous);
    diagnosticsOf(analyze(previous, noImports));
    analyzed++;
  }
  return analyzed;
}

/** The fixtures of one of several parts, which run side by side. */
export function surviveTyping(part: number, parts: number): void {
  const numbered = fixtures.map((file, index) => [file, index] as const);
  describe.each(numbered.filter(([, index]) => index % parts === part))("%s", survives);
}

function survives(file: string, index: number): void {
  const text = readFileSync(path.join(folder, file), "utf8");

  test(everything ? "every prefix" : "some prefixes", () => {
    const ends = sample(text.length + 1, index);
    expect(typed(ends.map((end) => text.slice(0, end)))).toBe(ends.length);
  });

  test(everything ? "every line deleted in turn" : "some lines deleted in turn", () => {
    const lines = text.split("\n");
    const gone = sample(lines.length, index);
    expect(typed(gone.map((deleted) => lines.filter((_line, i) => i !== deleted).join("\n")))).toBe(gone.length);
  });
}
