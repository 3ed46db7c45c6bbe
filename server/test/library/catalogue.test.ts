/** Every entry's parameters are those of Keras's public API, in its order. The catalogue was read off Keras itself. */
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { allEntries } from "../../src/library/index";
import { initializeParser, type Parser } from "../../src/syntax/parser";
import { readCatalogue } from "../coverage/catalogue";
import { isOpen, namesIn, parametersOf } from "../coverage/signature";

const catalogue = readCatalogue(path.join(__dirname, "../../.."));
const signatures = new Map(
  Object.entries(catalogue.symbols).flatMap(([symbol, { signature, aliases = [] }]) =>
    [symbol, ...aliases].map((name) => [name, signature] as const),
  ),
);
const entries = allEntries().flatMap(([name, entry]) => {
  const signature = signatures.get(name);
  return signature !== undefined && entry.parameters ? [{ name, declared: entry.parameters, signature }] : [];
});

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

test("most of the catalogue's names that have entries are compared", () => {
  expect(entries.length).toBeGreaterThan(300);
});

describe(catalogue.source, () => {
  test.each(entries)("$name", ({ declared, signature }) => {
    const parameters = parametersOf(parser, signature);
    const expected = namesIn(parameters);
    // Names every layer takes through **kwargs may be declared too; the order of Keras's own must hold.
    const own = declared.filter((each) => expected.includes(each));
    expect(own).toEqual(expected.filter((each) => declared.includes(each)));
    if (!isOpen(parameters)) expect(declared.filter((each) => !expected.includes(each))).toEqual([]);
  });
});
