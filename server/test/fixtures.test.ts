/**
 * Every program in test-fixtures/ states its own truth in comments. Problems match `# error[code]` and `# warning[code]`
 * one to one in both directions; `# shape:` is the exact shape of the line's last assigned name. Each fixture is held
 * against what real Keras did with it, recorded beside it by `npm run oracle`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticsOf } from "../src/features/diagnostics";
import type { Analysis, Fact } from "../src/interpret/analysis";
import { analyze, noImports } from "../src/interpret/analyze";
import { formatShape, isRanked } from "../src/shape/shape";
import { LineIndex } from "../src/syntax/lines";
import { initializeParser, type Parser, parseModule } from "../src/syntax/parser";

const folder = path.join(__dirname, "../../test-fixtures");
const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));

interface Truth {
  readonly shapes: readonly { readonly line: number; readonly name: string; readonly shape: readonly (number | null)[] | null }[];
  readonly error: {
    readonly line: number;
    readonly lines?: readonly number[];
    readonly top_line?: number;
    readonly stmt_line?: number;
  } | null;
}

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

function analyzed(file: string): {
  readonly analysis: Analysis;
  readonly lines: readonly string[];
  readonly lineOf: (offset: number) => number;
} {
  const text = readFileSync(path.join(folder, file), "utf8");
  const analysis = analyze(parseModule(parser, file, text), noImports);
  const index = new LineIndex(text);
  return { analysis, lines: text.split("\n"), lineOf: (offset) => index.position(offset).line + 1 };
}

/** `line code` of every problem that the comments promise. */
function promised(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, i) =>
    [...line.matchAll(/#.*?\b(error|warning)\[([\w-]+)\]/g)].map((match) => `${i + 1} ${match[1]}[${match[2]}]`),
  );
}

function assigned(analysis: Analysis, line: number, lineOf: (offset: number) => number): readonly Fact[] {
  return analysis.facts.filter((fact) => fact.kind === "assign" && lineOf(fact.site.unit.base + fact.site.node.start) === line);
}

function shapeText(fact: Fact | undefined): string | undefined {
  return fact?.value.t === "tensor" ? formatShape(fact.value.shape) : undefined;
}

describe.each(fixtures)("%s", (file) => {
  test("problems are exactly those the comments promise", () => {
    const { analysis, lines, lineOf } = analyzed(file);
    const found = diagnosticsOf(analysis).map((each) => `${lineOf(each.start)} ${each.severity}[${each.code}]`);
    expect([...found].sort()).toEqual([...promised(lines)].sort());
  });

  test("shapes are exactly those the comments promise", () => {
    const { analysis, lines, lineOf } = analyzed(file);
    const wanted = lines.flatMap((line, i) => {
      const shape = /#\s*shape:\s*(\([^)]*\))/.exec(line)?.[1];
      return shape === undefined ? [] : [`${i + 1} ${shape}`];
    });
    const found = wanted.map((each) => {
      const line = Number(each.split(" ")[0]);
      return `${line} ${shapeText(assigned(analysis, line, lineOf).at(-1))}`;
    });
    expect(found).toEqual(wanted);
  });

  test("agrees with what real Keras did", () => {
    const truthFile = path.join(folder, file.replace(/\.py$/, ".truth.json"));
    expect(existsSync(truthFile), `${truthFile} is missing: npm run oracle`).toBe(true);
    const truth: Truth = JSON.parse(readFileSync(truthFile, "utf8"));
    const { analysis, lineOf } = analyzed(file);
    const errors = diagnosticsOf(analysis).filter((each) => each.severity === "error");
    const errorLines = truth.error ? [truth.error.line, truth.error.top_line, truth.error.stmt_line, ...(truth.error.lines ?? [])] : [];
    for (const each of errors) expect(errorLines).toContain(lineOf(each.start));
    if (truth.error) expect(errors.length).toBeGreaterThan(0);
    for (const each of truth.shapes)
      checkShape(
        each,
        assigned(analysis, each.line, lineOf).find((fact) => fact.name === each.name),
      );
  });
});

/** Every size we state is the one real Keras has; None there may be any size here. */
function checkShape(truth: Truth["shapes"][number], fact: Fact | undefined): void {
  if (fact?.value.t !== "tensor" || !isRanked(fact.value.shape) || truth.shape === null) return;
  const said = fact.value.shape;
  expect(said.length, `rank of ${truth.name} at line ${truth.line}`).toBe(truth.shape.length);
  truth.shape.forEach((size, axis) => {
    const ours = said[axis];
    if (size !== null && typeof ours === "number") expect(ours, `axis ${axis} of ${truth.name} at line ${truth.line}`).toBe(size);
  });
}
