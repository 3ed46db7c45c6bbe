import { readdirSync, readFileSync } from "node:fs";
import type { Module, Statement } from "../../src/syntax/ast";
import { initializeParser, parseModule } from "../../src/syntax/parser";

const parser = await initializeParser();

export function parse(text: string, previous?: Module): Module {
  return parseModule(parser, "test.py", text, previous);
}

export function statementsOf(text: string): readonly Statement[] {
  return parse(text).units.map((unit) => unit.statement);
}

/** A healthy Python program that is parsed and then broken in many ways. */
export interface Sample {
  readonly name: string;
  readonly source: string;
}

const folder = new URL("./samples/", import.meta.url);

export const samples: readonly Sample[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, source: readFileSync(new URL(name, folder), "utf8") }));
