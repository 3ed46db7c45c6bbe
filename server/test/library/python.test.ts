/**
 * Python's built-ins and standard library on known values: tables of small programs, each with what real Python gives for
 * `r` (`scripts/oracle/python-tables.py` writes it). The analyzer says exactly that, or what stands after `shown:`, where `?`
 * is what it does not know; what it does say there has to agree with Python too.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";
import { pythonFloat } from "../../src/value/display";
import type { Value } from "../../src/value/values";

const folder = path.join(__dirname, "python");
const tables = readdirSync(folder).filter((file) => file.endsWith(".py"));

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

interface Case {
  readonly program: string;
  readonly truth: string;
  readonly shown: string;
}

function casesOf(text: string): readonly Case[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split("\n").filter((line) => line !== "");
    const program = lines.filter((line) => !line.startsWith("# ")).join("\n");
    const [truth = "", shown = truth] = lines.filter((line) => line.startsWith("# ")).map((line) => line.replace(/^# (shown: )?/, ""));
    return program === "" ? [] : [{ program, truth, shown }];
  });
}

function resultOf(program: string): string {
  const module = parseModule(parser, "p.py", `import numpy as np\n${program}\n`);
  const { facts, problems } = analyze(module, noImports);
  expect(problems.map((each) => each.problem)).toEqual([]);
  const fact = facts.findLast((each) => each.kind === "assign" && each.name === "r");
  return fact ? show(fact.live) : "not assigned";
}

/** As `show` of the script, with `?` for what is not known. */
function show(value: Value): string {
  switch (value.kind) {
    case "none":
      return "None";
    case "bool":
      return value.value === undefined ? "?bool" : value.value ? "True" : "False";
    case "int":
      return value.member ? memberText(value.member) : typeof value.value === "number" ? String(value.value) : "?int";
    case "float":
      return value.value === undefined ? "?float" : pythonFloat(value.value);
    case "string":
      return value.member ? memberText(value.member) : value.value === undefined ? (value.bytes ? "bytes" : "?str") : quoted(value.value);
    case "tuple":
      return `(${value.items.map(show).join(", ")}${value.items.length === 1 ? "," : ""})`;
    case "list":
      return value.items ? `[${value.items.map(show).join(", ")}]` : "[?]";
    case "set":
      return value.items ? `set[${value.items.map(show).sort(byCodePoints).join(", ")}]` : "set[?]";
    case "dict":
      return `{${[...[...value.entries.values()].map((entry) => `${show(entry.key)}: ${show(entry.value)}`), ...(value.open ? ["?"] : [])].join(", ")}}`;
    case "iterator":
      return value.items ? `iter[${value.items.map(show).join(", ")}]` : "iter[?]";
    case "tensor":
      return Array.isArray(value.shape)
        ? `array(${value.shape.map(sizeText).join(", ")}${value.shape.length === 1 ? "," : ""})`
        : "array(?)";
    case "class":
      return `class ${value.name}`;
    case "function":
    case "native":
    case "method":
      return "callable";
    case "object": {
      const name = value.attrs.get("_name_");
      return name ? memberText(value) : `${value.cls.name} object`;
    }
    case "union":
      return value.alternatives.map(show).sort(byCodePoints).join(" or ");
    default:
      return "?";
  }
}

function memberText(member: Extract<Value, { kind: "object" }>): string {
  const name = member.attrs.get("_name_");
  return `${member.cls.name}.${name?.kind === "string" ? name.value : "?"}`;
}

function sizeText(size: unknown): string {
  return typeof size === "number" ? String(size) : "?int";
}

function byCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll("\r", "\\r");
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

const KINDS: Readonly<Record<string, string>> = {
  "?int": "-?\\d+",
  "?float": "-?(?:[\\d.]+(?:e[+-]\\d+)?|inf)|nan",
  "?str": "(?:'.*'|\".*\")",
  "?bool": "(?:True|False)",
  "?": ".*",
};

/** Whether what the analyzer shows is true of what Python gave. */
function agrees(shown: string, truth: string): boolean {
  return alternatives(shown).some((each) => {
    const parts = each.split(/(\?(?:int|float|str|bool)?)/);
    const pattern = parts.map((part, i) => (i % 2 ? `(?:${KINDS[part]})` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))).join("");
    return new RegExp(`^${pattern}$`, "s").test(truth);
  });
}

/** Every way to choose among `a or b` in a text, also inside brackets. */
function alternatives(shown: string): readonly string[] {
  const choice = /([^\s,[({]+|'[^']*')(?: or ([^\s,\])}]+))+/.exec(shown);
  if (!choice) return [shown];
  return choice[0].split(" or ").flatMap((each) => alternatives(shown.replace(choice[0], each)));
}

describe.each(tables)("%s", (file) => {
  const cases = casesOf(readFileSync(path.join(folder, file), "utf8"));
  test.each(cases.map((each) => [each.program.replaceAll("\n", "; "), each] as const))("%s", (_name, { program, truth, shown }) => {
    expect(resultOf(program)).toBe(shown);
    expect(agrees(shown, truth), `${shown} is not true of ${truth}`).toBe(true);
  });
});
