/** What is not modelled on purpose is still there, and takes no tensors. */
import path from "node:path";
import { expect, test } from "vitest";
import { readCatalogue } from "./catalogue";
import { BEYOND, namesIn, reasonIn, WITHOUT_TENSORS } from "./on-purpose";

const catalogue = readCatalogue(path.join(__dirname, "../../.."));
const symbols = Object.keys(catalogue.symbols);
const members = Object.entries(catalogue.methods).flatMap(([owner, own]) => Object.keys(own).map((name) => `keras.${owner}.${name}`));
const TENSOR_MODULES = /^keras\.(layers|ops|losses|metrics|activations|random)\./;

test.each([...namesIn(WITHOUT_TENSORS), ...namesIn(BEYOND)])("%s is public", (name) => {
  const found = [...symbols, ...members].filter((symbol) => symbol === name || symbol.startsWith(`${name}.`));
  expect(found).not.toEqual([]);
});

test("nothing that takes tensors is left out as if it took none", () => {
  const left = symbols.filter((symbol) => reasonIn(WITHOUT_TENSORS, symbol) !== undefined);
  expect(left.filter((symbol) => TENSOR_MODULES.test(symbol) || catalogue.symbols[symbol]?.call !== undefined)).toEqual([]);
});
