/** Every entry's parameters are those of Keras's public API, in its order. The catalogue was read off Keras itself. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allEntries } from "../../src/library/index";

interface Catalogue {
  readonly source: string;
  /** Public name → parameters in order, and whether the signature also takes `*args` or `**kwargs`. */
  readonly names: Readonly<Record<string, readonly [parameters: readonly string[], open: boolean]>>;
}

const catalogue: Catalogue = JSON.parse(readFileSync(path.join(__dirname, "keras-catalogue.json"), "utf8"));
const entries = allEntries().flatMap(([name, entry]) => {
  const known = catalogue.names[name];
  return known && entry.parameters ? [{ name, declared: entry.parameters, expected: known[0], open: known[1] }] : [];
});

test("most of the catalogue's names that have entries are compared", () => {
  expect(entries.length).toBeGreaterThan(300);
});

describe(catalogue.source, () => {
  test.each(entries)("$name", ({ declared, expected, open }) => {
    // Names every layer takes through **kwargs may be declared too; the order of Keras's own must hold.
    const own = declared.filter((each) => expected.includes(each));
    expect(own).toEqual(expected.filter((each) => declared.includes(each)));
    if (!open) expect(declared.filter((each) => !expected.includes(each))).toEqual([]);
  });
});
