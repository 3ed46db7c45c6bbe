/** Every entry's parameters and their defaults are those of Keras's public API, in its order. The catalogue was read off Keras itself. */
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { allEntries, resolveLibrary } from "../../src/library/index";
import { initializeParser, type Parser } from "../../src/syntax/parser";
import { readCatalogue } from "../coverage/catalogue";
import { isOpen, namesIn, parametersOf } from "../coverage/signature";
import { differingDefaults } from "./defaults";

const catalogue = readCatalogue(path.join(__dirname, "../../.."));
const signatures = new Map(
  Object.entries(catalogue.symbols).flatMap(([symbol, { signature, aliases = [] }]) =>
    [symbol, ...aliases].map((name) => [name, signature] as const),
  ),
);
const entries = allEntries().flatMap(([name, entry]) => {
  const signature = signatures.get(name);
  return signature !== undefined && entry.parameters ? [{ name, declared: entry.parameters, params: entry.params, signature }] : [];
});
const methods = Object.entries(catalogue.methods).flatMap(([owner, own]) =>
  Object.entries(own).flatMap(([name, signature]) => {
    const declared = methodParameters(owner, name);
    return signature !== null && declared ? [{ name: `${owner.replace("keras.", "")}.${name}`, declared, signature }] : [];
  }),
);

/** What the class itself or a base declares for a method. */
function methodParameters(owner: string, name: string): readonly string[] | undefined {
  const cls = resolveLibrary(owner);
  const found = cls?.kind === "class" ? cls.mro.find((each) => each?.attrs.has(name))?.attrs.get(name) : undefined;
  return found?.kind === "native" ? found.parameters : undefined;
}

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

test("most of the catalogue's names that have entries are compared", () => {
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.filter(({ params }) => params).length).toBeGreaterThan(300);
});

function expectSameNames(declared: readonly string[], signature: string): void {
  const parameters = parametersOf(parser, signature);
  const expected = namesIn(parameters);
  // Names every layer takes through **kwargs may be declared too; the order of Keras's own must hold.
  const own = declared.filter((each) => expected.includes(each));
  expect(own).toEqual(expected.filter((each) => declared.includes(each)));
  if (!isOpen(parameters)) expect(declared.filter((each) => !expected.includes(each))).toEqual([]);
}

describe(catalogue.source, () => {
  test.each(entries)("$name", ({ declared, params = {}, signature }) => {
    expectSameNames(declared, signature);
    expect(differingDefaults(params, parametersOf(parser, signature)).join("; ")).toBe("");
  });

  test.each(methods)("$name", ({ declared, signature }) => {
    expectSameNames(declared, signature);
  });
});
