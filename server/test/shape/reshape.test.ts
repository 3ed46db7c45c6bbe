import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDims, type Dims, multiplyDims, type Shape, symbol, UNKNOWN, UNKNOWN_RANK } from "../../src/shape/dim";
import { flattenOutput, reshapeOutput } from "../../src/shape/reshape";
import { product } from "../../src/shape/shape";
import { outcome, polynomials, problemOf, titled } from "./expressions";

const [n, m] = [symbol("n"), symbol("m")];
const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });

describe("reshapeOutput", () => {
  test.each(
    titled<[Shape, Dims, Shape | string]>([
      [[12], [3, 4], [3, 4]],
      [[12], [5, 2], "reshape-mismatch"],
      [[12], [-1, 4], [3, 4]],
      [[12], [-1, 5], "reshape-mismatch"],
      [[], [1, 1], [1, 1]],
      [[], [-1], [1]],
      [[0, 3], [-1], [0]],
      [[0, 3], [0, -1], "reshape-mismatch"],
      [[12], [null, 4], [null, 4]],
      [[12], [null, 5], [null, 5]],
      [[12], [null, -1], [null, null]],
      [
        [null, 6],
        [-1, 4],
        [null, 4],
      ],
      [
        [null, 6],
        [2, 3],
        [2, 3],
      ],
      [
        [null, UNKNOWN],
        [-1, 3],
        [null, 3],
      ],
      [
        [UNKNOWN, 6],
        [-1, 4],
        [UNKNOWN, 4],
      ],
      [
        [UNKNOWN, 6],
        [2, 3],
        [2, 3],
      ],
      [[12], [UNKNOWN, -1], [UNKNOWN, UNKNOWN]],
      [UNKNOWN_RANK, [-1, 4], [UNKNOWN, 4]],
      [
        [n, 28, 28],
        [-1, 784],
        [n, 784],
      ],
      [
        [n, 28, 28],
        [n, -1],
        [n, 784],
      ],
      [
        [addDims(n, 1), m, 3],
        [-1, addDims(n, 1)],
        [multiplyDims(m, 3), addDims(n, 1)],
      ],
      [
        [n, 3],
        [-1, 2],
        [UNKNOWN, 2],
      ],
      [
        [n, 3],
        [n, 3, 1],
        [n, 3, 1],
      ],
      [[n, 2], [7], "reshape-mismatch"],
      [[n], [7], [7]],
      [[12], [-1, -1], "invalid-argument"],
      [[12], [-2, 4], [UNKNOWN, 4]],
    ]),
  )("%s", (_, input, target, expected) => {
    expect(outcome(() => reshapeOutput("Reshape", input, target))).toEqual(expected);
  });

  it("keeps the number of entries, or fails", () => {
    fc.assert(
      fc.property(sizes, sizes, (input, target) => {
        const fits = count(input) === count(target);
        expect(outcome(() => reshapeOutput("reshape", input, target))).toEqual(fits ? target : "reshape-mismatch");
      }),
    );
  });

  it("finds the axis that was left out", () => {
    fc.assert(
      fc.property(fc.array(polynomials, { minLength: 1, maxLength: 3 }), fc.nat(2), (expressions, position) => {
        const target = expressions.map((expression) => expression.dim);
        const axis = position % target.length;
        fc.pre(!target.some((dim) => typeof dim === "number" && dim <= 0) && product(target) !== UNKNOWN);
        const result = reshapeOutput("reshape", [product(target)], target.with(axis, -1));
        expect(multiplyDims(product(result), 1)).toEqual(product(target));
      }),
    );
  });

  it("reports target and input", () => {
    const problem = problemOf(() => reshapeOutput("Reshape", [12], [5, -1]));
    expect(problem).toEqual({ code: "reshape-mismatch", owner: "Reshape", target: [5, -1], got: [12] });
  });
});

test.each(
  titled<[Dims, Dims]>([
    [[null], [null, 1]],
    [
      [null, 28, 28, 1],
      [null, 784],
    ],
    [
      [null, null, 4],
      [null, null],
    ],
    [
      [null, null, UNKNOWN],
      [null, null],
    ],
    [
      [null, UNKNOWN, 4],
      [null, UNKNOWN],
    ],
    [
      [8, n, 4],
      [8, multiplyDims(n, 4)],
    ],
  ]),
)("%s", (_, input, expected) => {
  expect(flattenOutput(input)).toEqual(expected);
});

function count(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}
