/**
 * Libraries that real Keras does not bring along: tables of small programs, each with what the library's documentation says
 * of `r`. A line `# error[code]` at the end of a block stands for a program that the documentation says fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";
import type { Value } from "../../src/value/values";

const folder = path.join(__dirname, "documented");

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

function resultOf(program: string): string {
  const { facts, problems } = analyze(parseModule(parser, "p.py", `${program}\n`), noImports);
  const first = problems.find((each) => each.severity === "error");
  if (first) return `error[${first.problem.code}]`;
  const fact = facts.findLast((each) => each.kind === "assign" && each.name === "r");
  return fact ? show(fact.live) : "not assigned";
}

function show(value: Value): string {
  switch (value.kind) {
    case "none":
      return "None";
    case "int":
    case "float":
    case "string":
      return typeof value.value === "object" ? "?" : String(value.value ?? `any ${value.kind}`);
    case "tuple":
      return `(${value.items.map(show).join(", ")})`;
    case "list":
      return value.items ? `[${value.items.map(show).join(", ")}]` : "[?]";
    case "dict":
      return `{${[...value.entries.values()].map((entry) => `${show(entry.key)}: ${show(entry.value)}`).join(", ")}}`;
    case "tensor":
      return `${value.dtype}[${Array.isArray(value.shape) ? value.shape.map(sizeText).join(",") : "?"}]`;
    case "dataset":
      return `${sizeText(value.cardinality)} × ${show(value.element)}`;
    default:
      return "?";
  }
}

function sizeText(size: unknown): string {
  return size === null ? "None" : typeof size === "number" ? String(size) : "?";
}

describe.each(readdirSync(folder))("%s", (file) => {
  const blocks = readFileSync(path.join(folder, file), "utf8")
    .trim()
    .split(/\n\s*\n/);
  const cases = blocks.map((block) => {
    const lines = block.split("\n");
    return [lines.slice(0, -1).join("\n"), (lines.at(-1) ?? "").replace(/^# /, "")] as const;
  });
  test.each(cases)("%s", (program, shown) => {
    expect(resultOf(program)).toBe(shown);
  });
});
