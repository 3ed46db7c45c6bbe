import fc from "fast-check";
import { expect, it, test } from "vitest";
import {
  addDims,
  ceilDivideDims,
  type Dim,
  floorDivideDims,
  formatDim,
  isKnown,
  moduloDims,
  multiplyDims,
  negateDim,
  powDims,
  subtractDims,
  symbol,
  UNKNOWN,
} from "../../src/shape/dim";
import { environments, expressions } from "./expressions";

const [n, m, h] = [symbol("n"), symbol("m"), symbol("h")];
const units = symbol("units");
const half = floorDivideDims(n, 2);
test.each<[string, Dim]>([
  ["28", 28],
  ["None", null],
  ["?", UNKNOWN],
  ["num_classes", symbol("num_classes")],
  ["4*units + 1", addDims(multiplyDims(units, 4), 1)],
  ["(h - 3)//2 + 1", addDims(floorDivideDims(subtractDims(h, 3), 2), 1)],
  ["n + 1", floorDivideDims(addDims(multiplyDims(n, 4), 6), 4)],
  ["2*n//3", floorDivideDims(multiplyDims(n, 4), 6)],
  ["n*(m//n)", multiplyDims(n, floorDivideDims(m, n))],
  ["n//(2*m)", floorDivideDims(n, multiplyDims(m, 2))],
  ["7//n", floorDivideDims(7, n)],
  ["(-n)//2", floorDivideDims(negateDim(n), 2)],
  ["3*(n//2)", multiplyDims(half, 3)],
  ["(n//2)**2", powDims(half, 2)],
  ["-(n//2)", negateDim(half)],
  ["m - n//2", subtractDims(m, half)],
  ["1 - n//2", subtractDims(1, half)],
  ["m - n", subtractDims(m, n)],
  ["n - m", subtractDims(n, m)],
  ["10 - n", subtractDims(10, n)],
  ["-n - 10", subtractDims(-10, n)],
  ["-n", negateDim(n)],
  ["n**2 - n - 1", subtractDims(powDims(n, 2), addDims(n, 1))],
  ["m*n + h", addDims(multiplyDims(n, m), h)],
  ["n - 4*(n//4)", moduloDims(n, 4)],
  ["(n + 1)//2", ceilDivideDims(n, 2)],
  ["(h - 3)//4", addDims(floorDivideDims(subtractDims(addDims(floorDivideDims(subtractDims(h, 3), 2), 1), 3), 2), 1)],
])("%s", (text, dim) => {
  expect(formatDim(dim)).toBe(text);
});

it("is Python for the same number", () => {
  fc.assert(
    fc.property(expressions, environments, ({ dim, value }, environment) => {
      fc.pre(isKnown(dim) && !Number.isNaN(value(environment)));
      expect(readPython(formatDim(dim), environment)).toBe(value(environment) + 0);
    }),
    { numRuns: 1000 },
  );
});

/** Python's precedence for sums, products, floors and powers. */
function readPython(text: string, environment: Record<string, number>): number {
  const tokens = text.match(/\w+|\*\*|\/\/|[-+*()]/g) ?? [];
  let at = 0;
  const next = (...wanted: string[]) => (wanted.includes(tokens[at] ?? "") ? tokens[at++] : undefined);
  const primary = (): number => {
    if (next("(")) {
      const value = sum();
      expect(next(")")).toBe(")");
      return value;
    }
    const token = tokens[at++] ?? "";
    return environment[token] ?? Number(token);
  };
  const power = (): number => {
    const base = primary();
    return next("**") ? base ** unary() : base;
  };
  const unary = (): number => (next("-") ? -unary() : power());
  const product = (): number => {
    let value = unary();
    for (let operator = next("*", "//"); operator; operator = next("*", "//")) {
      value = operator === "*" ? value * unary() : Math.floor(value / unary());
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let operator = next("+", "-"); operator; operator = next("+", "-")) value += operator === "+" ? product() : -product();
    return value;
  };
  const value = sum();
  expect(at).toBe(tokens.length);
  return value + 0;
}
