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

/** All prefixes of all fixtures take a quarter of an hour: `npm run test:prefixes`. The ordinary run takes some of each. */
const everything = process.env.KERAS_SHAPES_ALL_PREFIXES !== undefined;
const PREFIXES = 40;

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
  describe.each(fixtures.filter((_, index) => index % parts === part))("%s", survives);
}

function survives(file: string): void {
  const text = readFileSync(path.join(folder, file), "utf8");

  test(everything ? "every prefix" : `${PREFIXES} prefixes`, () => {
    const step = everything ? 1 : Math.max(1, Math.ceil(text.length / PREFIXES));
    const ends = Array.from({ length: Math.floor(text.length / step) + 1 }, (_, i) => i * step);
    expect(typed(ends.map((end) => text.slice(0, end)))).toBe(ends.length);
  }, 120_000);

  test("every line deleted in turn", () => {
    const lines = text.split("\n");
    const analyzed = typed(lines.map((_, deleted) => lines.filter((_line, i) => i !== deleted).join("\n")));
    expect(analyzed).toBe(lines.length);
  }, 60_000);
}
