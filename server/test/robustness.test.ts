/** The server survives anything a user types: half-typed versions of every fixture analyze without an exception. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticsOf } from "../src/features/diagnostics";
import { analyze, noImports } from "../src/interpret/analyze";
import type { Module } from "../src/syntax/ast";
import { initializeParser, type Parser, parseModule } from "../src/syntax/parser";

const folder = path.join(__dirname, "../../test-fixtures");
const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));

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

describe.each(fixtures)("%s", (file) => {
  const text = readFileSync(path.join(folder, file), "utf8");

  test("every prefix", () => {
    const analyzed = typed(
      (function* () {
        for (let end = 0; end <= text.length; end++) yield text.slice(0, end);
      })(),
    );
    expect(analyzed).toBe(text.length + 1);
  }, 60_000);

  test("every line deleted in turn", () => {
    const lines = text.split("\n");
    const analyzed = typed(lines.map((_, deleted) => lines.filter((_line, i) => i !== deleted).join("\n")));
    expect(analyzed).toBe(lines.length);
  }, 60_000);
});
