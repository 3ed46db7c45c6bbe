/** An analysis that goes on from the first changed statement says exactly what one from the beginning says. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { describedToText } from "../../src/features/describe-format";
import { diagnosticsOf } from "../../src/features/diagnostics";
import type { Analysis } from "../../src/interpret/analysis";
import { analyze, analyzeFrom, noImports } from "../../src/interpret/analyze";
import { describe as described } from "../../src/interpret/describe";
import type { ImportResolver } from "../../src/interpret/resolver";
import type { Module } from "../../src/syntax/ast";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

const folder = path.join(__dirname, "../../../test-fixtures");
const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

/** All that an analysis says, what mutable values hold at its end included. */
function said(analysis: Analysis): object {
  const facts = analysis.facts.map(({ site, kind, name, value, live, varies }) => {
    const start = site.unit.base + site.node.start;
    return [start, site.unit.base + site.node.end, kind, name, describedToText(value), describedToText(described(live)), varies];
  });
  return { facts, diagnostics: diagnosticsOf(analysis), dependencies: analysis.dependencies };
}

/** The same program with something changed near a place in it. */
const EDITS: Readonly<Record<string, (text: string, at: number) => string>> = {
  "a number is changed": (text, at) => text.slice(0, at) + text.slice(at).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  "a line is deleted": (text, at) => text.slice(0, at) + text.slice(at).replace(/\n.*(?=\n)/, ""),
  "a line is typed": (text, at) => text.slice(0, at) + text.slice(at).replace(/\n(?=\w)/, "\nlayer = layers.Den\n"),
  "a comment is added": (text, at) => text.slice(0, at) + text.slice(at).replace(/\n/, "  # shape: (1, 2)\n"),
};

/** Where in a program an edit is made, as a part of its length: forth and back, as somebody works on it. */
const PLACES = [0.9, 0.6, 0.3, 0.95];

/** Every kind of edit once in each fixture, one after another; the next fixture has them at other places. */
describe("every kind of edit", () => {
  test.each(fixtures.map((file, index) => [file, index] as const))("%s", (file, index) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    let module = parseModule(parser, file, text);
    let progress = analyzeFrom(undefined, module, noImports);
    for (const [turn, [title, edit]] of Object.entries(EDITS).entries()) {
      const place = PLACES[(turn + index) % PLACES.length] as number;
      const edited = edit(text, Math.floor(text.length * place));
      module = parseModule(parser, file, edited, module);
      progress = analyzeFrom(progress, module, noImports);
      expect(said(progress.analysis), `${title} at ${place}`).toEqual(said(analyze(parseModule(parser, file, edited), noImports)));
    }
  });
});

test("statements before the change are not run again", () => {
  const before = parseModule(parser, "p.py", "import numpy as np\nimport a\nx = np.zeros((a.n, 2))\ny = x.T\n");
  const module = (text: string): Module => parseModule(parser, "a.py", text);
  const asked: string[] = [];
  const resolver = (a: Module): ImportResolver => ({
    resolve: (request) => {
      asked.push(request.kind);
      return request.kind === "module" && request.name === "a" ? { path: "a.py", module: a, folders: undefined } : undefined;
    },
  });
  const a = module("n = 3\n");
  const first = analyzeFrom(undefined, before, resolver(a));
  const shape = (of: Analysis): string =>
    of.facts
      .filter((fact) => fact.name === "y")
      .map((fact) => describedToText(fact.value))
      .join();
  expect(shape(first.analysis)).toBe("(2, 3)");

  const after = parseModule(parser, "p.py", before.text.replace("x.T", "x + 1"), before);
  const facts = first.analysis.facts.filter((fact) => fact.name === "x" && fact.kind === "assign");
  const second = analyzeFrom(first, after, resolver(a));
  expect(shape(second.analysis)).toBe("(3, 2)");
  expect(second.analysis.facts).toContain(facts[0]);

  // The module is another one now: the import is run again although nothing changed here.
  const third = analyzeFrom(second, after, resolver(module("n = 4\n")));
  expect(shape(third.analysis)).toBe("(4, 2)");
  expect(third.analysis.facts).not.toContain(facts[0]);
});
