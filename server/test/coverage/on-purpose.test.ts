/** What is not modelled on purpose is still there, and takes no tensors. */
import path from "node:path";
import { expect, test } from "vitest";
import { readCatalogue, readDataCatalogues } from "./catalogue";
import { BEYOND, namesIn, reasonIn, WITHOUT_TENSORS } from "./on-purpose";

const root = path.join(__dirname, "../../..");
const catalogues = [readCatalogue(root), ...readDataCatalogues(root)];
const symbols = catalogues.flatMap((each) => Object.keys(each.symbols));
const members = catalogues.flatMap(({ methods }) =>
  Object.entries(methods).flatMap(([owner, own]) => Object.keys(own).map((name) => `${owner}.${name}`)),
);
const calls = new Set(
  catalogues.flatMap((each) => Object.entries(each.symbols).flatMap(([name, { call }]) => (call === undefined ? [] : [name]))),
);
const TENSOR_MODULES = /^keras\.(layers|ops|losses|metrics|activations|random)\./;

test.each([...namesIn(WITHOUT_TENSORS), ...namesIn(BEYOND)])("%s is public", (name) => {
  const found = [...symbols, ...members].filter((symbol) => symbol === name || symbol.startsWith(`${name}.`));
  expect(found).not.toEqual([]);
});

test("nothing that takes tensors is left out as if it took none", () => {
  const left = symbols.filter((symbol) => reasonIn(WITHOUT_TENSORS, symbol) !== undefined);
  expect(left.filter((symbol) => TENSOR_MODULES.test(symbol) || calls.has(symbol))).toEqual([]);
});
