import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addDims,
  ceilDivideDims,
  compareDims,
  type Dim,
  divideEvenly,
  floorDivideDims,
  formatDim,
  isKnown,
  lessThan,
  maxDims,
  minDims,
  moduloDims,
  multiplyDims,
  negateDim,
  powDims,
  sameDim,
  subtractDims,
  symbol,
  UNKNOWN,
  type Verdict,
} from "../../src/shape/dim";
import { combine, constantExpression, dims, environments, evaluate, expressions, polynomials, quotients, titled } from "./expressions";

const [n, m, h] = [symbol("n"), symbol("m"), symbol("h")];
const divisors = fc.integer({ min: 1, max: 6 });

describe("normal form", () => {
  test.each([
    ["+", addDims],
    ["*", multiplyDims],
  ])("%s is commutative and associative", (_, rule) => {
    fc.assert(
      fc.property(dims, dims, dims, (a, b, c) => {
        expectSame(rule(a, b), rule(b, a));
        expectSame(rule(rule(a, b), c), rule(a, rule(b, c)));
      }),
    );
  });

  it("distributes products over sums", () => {
    fc.assert(
      fc.property(polynomials, quotients, polynomials, (a, b, c) => {
        expectSame(multiplyDims(a.dim, addDims(b.dim, c.dim)), addDims(multiplyDims(a.dim, b.dim), multiplyDims(a.dim, c.dim)));
      }),
    );
  });

  it("cancels", () => {
    fc.assert(
      fc.property(quotients, quotients, (a, b) => {
        expect(subtractDims(a.dim, a.dim)).toBe(0);
        expectSame(subtractDims(addDims(a.dim, b.dim), b.dim), a.dim);
        expectSame(negateDim(negateDim(a.dim)), a.dim);
      }),
    );
  });

  it("pulls whole parts out of floors", () => {
    fc.assert(
      fc.property(quotients, polynomials, divisors, ({ dim }, whole, divisor) => {
        const shifted = floorDivideDims(addDims(dim, multiplyDims(whole.dim, divisor)), divisor);
        expectSame(shifted, addDims(floorDivideDims(dim, divisor), whole.dim));
      }),
    );
  });

  it("joins nested floors", () => {
    fc.assert(
      fc.property(polynomials, divisors, divisors, ({ dim }, first, second) => {
        expectSame(floorDivideDims(floorDivideDims(dim, first), second), floorDivideDims(dim, first * second));
      }),
    );
  });

  it("divides a product by its factor", () => {
    fc.assert(
      fc.property(polynomials, polynomials, (a, b) => {
        fc.pre(b.dim !== 0);
        expectSame(floorDivideDims(multiplyDims(a.dim, b.dim), b.dim), a.dim);
        expectSame(divideEvenly(multiplyDims(a.dim, b.dim), b.dim) ?? UNKNOWN, a.dim);
      }),
    );
  });
});

describe("substituting integers for symbols", () => {
  it("commutes with ring operations and floors by integers, which are always known", () => {
    fc.assert(
      fc.property(quotients, environments, ({ dim, value }, environment) => {
        expect(isKnown(dim)).toBe(true);
        expect(evaluate(dim, environment)).toBe(value(environment) + 0);
      }),
      { numRuns: 500 },
    );
  });

  it("commutes with every operation whose result is known", () => {
    fc.assert(
      fc.property(expressions, environments, ({ dim, value }, environment) => {
        fc.pre(isKnown(dim) && !Number.isNaN(value(environment)));
        expect(evaluate(dim, environment)).toBe(value(environment) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("commutes with ceil division and powers", () => {
    fc.assert(
      fc.property(quotients, polynomials, fc.nat(3), environments, (a, b, exponent, environment) => {
        const [x, y] = [a.value(environment), b.value(environment)];
        const [ceil, power] = [ceilDivideDims(a.dim, b.dim), powDims(a.dim, exponent)];
        if (isKnown(power)) expect(evaluate(power, environment)).toBe(x ** exponent + 0);
        fc.pre(y !== 0 && isKnown(ceil));
        expect(evaluate(ceil, environment)).toBe(Math.ceil(x / y) + 0);
      }),
    );
  });

  it("finds maximum and minimum whenever one is larger by a constant", () => {
    fc.assert(
      fc.property(quotients, fc.integer({ min: -9, max: 9 }), environments, (a, distance, environment) => {
        const b = combine("+", a, constantExpression(distance));
        expect(evaluate(maxDims(a.dim, b.dim), environment)).toBe(Math.max(a.value(environment), b.value(environment)) + 0);
        expect(evaluate(minDims(a.dim, b.dim), environment)).toBe(Math.min(a.value(environment), b.value(environment)) + 0);
      }),
    );
  });
});

describe("comparison", () => {
  it("is true of every substitution", () => {
    fc.assert(
      fc.property(expressions, expressions, environments, (a, b, environment) => {
        const [x, y] = [a.value(environment), b.value(environment)];
        fc.pre(!Number.isNaN(x) && !Number.isNaN(y));
        expectSound(compareDims(a.dim, b.dim), x === y);
        expectSound(lessThan(a.dim, b.dim), x < y);
      }),
      { numRuns: 2000 },
    );
  });

  it("is decided for sums that differ by a constant", () => {
    fc.assert(
      fc.property(quotients, fc.integer({ min: -9, max: 9 }), (a, distance) => {
        fc.pre(typeof a.dim !== "number" && distance !== 0);
        const b = addDims(a.dim, distance);
        expect(compareDims(a.dim, a.dim)).toBe("yes");
        expect(compareDims(a.dim, b)).toBe("no");
        expect(lessThan(a.dim, b)).toBe(distance > 0 ? "yes" : "no");
      }),
    );
  });

  test.each(
    titled<[Dim, Dim, Verdict]>([
      [3, 3, "yes"],
      [3, 4, "no"],
      [null, null, "maybe"],
      [null, 3, "maybe"],
      [UNKNOWN, UNKNOWN, "maybe"],
      [UNKNOWN, null, "maybe"],
      [n, n, "yes"],
      [n, m, "maybe"],
      [n, 10, "maybe"],
      [n, 0, "maybe"],
      [-1, n, "maybe"],
      [addDims(n, 1), n, "no"],
      [addDims(n, 3), 2, "no"],
      [addDims(n, 3), 4, "maybe"],
      [multiplyDims(n, 2), 7, "no"],
      [multiplyDims(n, 2), 8, "maybe"],
      [multiplyDims(n, m), 0, "no"],
      [multiplyDims(n, 2), multiplyDims(m, 2), "maybe"],
      [multiplyDims(n, 2), addDims(multiplyDims(m, 4), 1), "no"],
      [addDims(n, addDims(m, 1)), n, "no"],
      [floorDivideDims(n, 2), -1, "no"],
      [floorDivideDims(n, 2), 0, "maybe"],
      [addDims(floorDivideDims(subtractDims(h, 3), 2), 1), floorDivideDims(subtractDims(h, 1), 2), "yes"],
      [multiplyDims(n, floorDivideDims(m, n)), m, "maybe"],
    ]),
  )("compareDims %s", (_, a, b, verdict) => {
    expect(compareDims(a, b)).toBe(verdict);
    expect(compareDims(b, a)).toBe(verdict);
  });

  test.each(
    titled<[Dim, Dim, Verdict]>([
      [2, 3, "yes"],
      [3, 3, "no"],
      [0, n, "yes"],
      [n, 1, "no"],
      [1, n, "maybe"],
      [n, multiplyDims(n, 2), "yes"],
      [floorDivideDims(n, 2), n, "yes"],
      [n, multiplyDims(n, m), "maybe"],
      [multiplyDims(n, m), n, "no"],
      [null, 3, "maybe"],
      [UNKNOWN, 3, "maybe"],
    ]),
  )("lessThan %s", (_, a, b, verdict) => {
    expect(lessThan(a, b)).toBe(verdict);
  });

  it("tells dimensions apart as data", () => {
    const all: Dim[] = [null, UNKNOWN, 3, 4, n, m, multiplyDims(n, 2)];
    for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) expect(sameDim(a, b)).toBe(i === j);
    expect(sameDim({ kind: "unknown-dim" }, UNKNOWN)).toBe(true);
  });
});

describe("arithmetic with None and unknown", () => {
  const rules = [addDims, subtractDims, multiplyDims, floorDivideDims, ceilDivideDims, moduloDims, powDims, maxDims, minDims];
  test.each(rules.map((rule) => [rule.name, rule] as const))("%s: unknown before None before a number", (_, rule) => {
    for (const other of [0, 2, n, null]) {
      expect(rule(other, null)).toBe(null);
      expect(rule(null, other)).toBe(null);
      expect(rule(other, UNKNOWN)).toBe(UNKNOWN);
      expect(rule(UNKNOWN, other)).toBe(UNKNOWN);
    }
  });

  test.each<[string, Dim, string]>([
    ["3 // 0", floorDivideDims(3, 0), "?"],
    ["n // 0", floorDivideDims(n, 0), "?"],
    ["3 % 0", moduloDims(3, 0), "?"],
    ["ceil(n / 0)", ceilDivideDims(n, 0), "?"],
    ["-7 // 2", floorDivideDims(-7, 2), "-4"],
    ["7 // -2", floorDivideDims(7, -2), "-4"],
    ["-7 % 3", moduloDims(-7, 3), "2"],
    ["7 % -3", moduloDims(7, -3), "-2"],
    ["ceil(7 / 2)", ceilDivideDims(7, 2), "4"],
    ["ceil(-7 / 2)", ceilDivideDims(-7, 2), "-3"],
    ["2 ** 10", powDims(2, 10), "1024"],
    ["2 ** -1", powDims(2, -1), "?"],
    ["2 ** n", powDims(2, n), "?"],
    ["n ** 0", powDims(n, 0), "1"],
    ["2**40 * 2**40", multiplyDims(2 ** 40, 2 ** 40), "?"],
    ["n * 2**40 * 2**40", multiplyDims(multiplyDims(n, 2 ** 40), 2 ** 40), "?"],
    ["2.5 + 1", addDims(2.5, 1), "?"],
    ["max(n, m)", maxDims(n, m), "?"],
    ["min(n, 5)", minDims(n, 5), "?"],
    ["max(n, 1)", maxDims(n, 1), "n"],
    ["n * 0", multiplyDims(n, 0), "0"],
    ["n // (n + 1)", floorDivideDims(n, addDims(n, 1)), "0"],
  ])("%s", (_, result, expected) => {
    expect(formatDim(result)).toBe(expected);
  });

  it("has no negative zero", () => {
    expect(multiplyDims(0, -3)).toBe(0);
    expect(negateDim(0)).toBe(0);
    expect(floorDivideDims(0, -3)).toBe(0);
  });

  it("gives up on expressions too long to read, instead of growing without end", () => {
    expect(powDims(addDims(n, m), 500)).toBe(UNKNOWN);
    let tower: Dim = n;
    for (let i = 0; i < 1000; i++) tower = floorDivideDims(addDims(multiplyDims(tower, m), 1), addDims(h, i));
    expect(tower).toBe(UNKNOWN);
    const power = powDims(multiplyDims(n, m), 40);
    expect(isKnown(power)).toBe(true);
    expect(formatDim(floorDivideDims(power, addDims(n, addDims(m, 1))))).toBe("m**40*n**40//(m + n + 1)");
  });
});

function expectSame(a: Dim, b: Dim): void {
  expect(formatDim(a)).toBe(sameDim(a, b) ? formatDim(a) : `the same as ${formatDim(b)}`);
}

function expectSound(verdict: Verdict, truth: boolean): void {
  expect(["maybe", truth ? "yes" : "no"]).toContain(verdict);
}
