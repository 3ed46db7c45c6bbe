/** Every entry's parameters and their defaults are those of the public APIs, in their order. The catalogues were read off the libraries themselves. */
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { allEntries, resolveLibrary } from "../../src/library/index";
import { initializeParser, type Parser } from "../../src/syntax/parser";
import { type Catalogue, readCatalogue, readDataCatalogues } from "../coverage/catalogue";
import { isOpen, namesIn, parametersOf } from "../coverage/signature";
import { differingDefaults } from "./defaults";

const root = path.join(__dirname, "../../..");
/** Libraries whose entries are held against their signatures. */
const COMPARED = ["public API of NumPy "];
const catalogues = [
  readCatalogue(root),
  ...readDataCatalogues(root).filter(({ source }) => COMPARED.some((each) => source.startsWith(each))),
];

/** Entries with the signatures of the catalogue. */
function entriesOf({ symbols }: Catalogue) {
  const signatures = new Map(
    Object.entries(symbols).flatMap(([symbol, { signature, aliases = [] }]) =>
      [symbol, ...aliases].map((name) => [name, signature] as const),
    ),
  );
  return allEntries().flatMap(([name, entry]) => {
    const signature = signatures.get(name);
    return signature !== undefined && entry.parameters ? [{ name, declared: entry.parameters, params: entry.params, signature }] : [];
  });
}

function methodsOf({ methods }: Catalogue) {
  return Object.entries(methods).flatMap(([owner, own]) =>
    Object.entries(own).flatMap(([name, signature]) => {
      const declared = methodParameters(owner, name);
      return signature !== null && declared ? [{ name: `${owner.replace("keras.", "")}.${name}`, declared, signature }] : [];
    }),
  );
}

/** Where an entry says something else on purpose. */
const DIFFERENT: Readonly<Record<string, string>> = {
  "numpy.arange": "its signature does not tell that start may be named",
  "numpy.matmul": "its signature does not tell axes and axis",
  "numpy.reshape": "older versions call the shape newshape",
};

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
  const entries = catalogues.flatMap(entriesOf);
  expect(entries.length).toBeGreaterThan(800);
  expect(entries.filter(({ params }) => params).length).toBeGreaterThan(800);
});

function expectSameNames(declared: readonly string[], signature: string): void {
  const parameters = parametersOf(parser, signature);
  const expected = namesIn(parameters);
  // Names every layer takes through **kwargs may be declared too; the order of Keras's own must hold.
  const own = declared.filter((each) => expected.includes(each));
  expect(own).toEqual(expected.filter((each) => declared.includes(each)));
  if (!isOpen(parameters)) expect(declared.filter((each) => !expected.includes(each))).toEqual([]);
}

describe.each(catalogues)("$source", (catalogue) => {
  const [different, same] = partition(entriesOf(catalogue), ({ name }) => Object.hasOwn(DIFFERENT, name));
  const compare = ({ declared, params = {}, signature }: (typeof same)[number]): void => {
    expectSameNames(declared, signature);
    expect(differingDefaults(params, parametersOf(parser, signature)).join("; ")).toBe("");
  };

  test.each(same)("$name", compare);

  test.each(different)("$name is another on purpose", (entry) => {
    expect(() => compare(entry)).toThrow();
  });

  test.each(methodsOf(catalogue))("$name", ({ declared, signature }) => {
    expectSameNames(declared, signature);
  });
});

function partition<T>(items: readonly T[], holds: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(holds), items.filter((each) => !holds(each))];
}
