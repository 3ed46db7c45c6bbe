import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Shape, symbol, UNKNOWN, UNKNOWN_RANK } from "../../src/shape/dim";
import { dotShapes, einsumShape, matmulShapes, tensordotShapes } from "../../src/shape/matmul";
import { outcome, problemOf, titled } from "./expressions";

const n = symbol("n");
const size = fc.integer({ min: 1, max: 3 });
const shape = fc.array(size, { maxLength: 4 });

describe("matmulShapes", () => {
  test.each(
    titled<[Shape, Shape, Shape | string]>([
      [
        [2, 3],
        [3, 4],
        [2, 4],
      ],
      [[2, 3], [3], [2]],
      [[3], [3, 4], [4]],
      [[3], [3], []],
      [
        [5, 2, 3],
        [3, 4],
        [5, 2, 4],
      ],
      [
        [null, 4, 2, 3],
        [null, 4, 3, 5],
        [null, 4, 2, 5],
      ],
      [
        [null, 3],
        [null, 4],
        [null, 4],
      ],
      [
        [null, null],
        [5, 2],
        [null, 2],
      ],
      [
        [null, 5, 3],
        [null, 3],
        [null, 5, 3],
      ],
      [
        [1, 2, 3],
        [5, 3, 4],
        [5, 2, 4],
      ],
      [
        [n, 3],
        [3, n],
        [n, n],
      ],
      [
        [2, n],
        [3, 4],
        [2, 4],
      ],
      [UNKNOWN_RANK, [3, 4], UNKNOWN_RANK],
      [[2, 3], [2, 3], "matmul-mismatch"],
      [[2, 3], [2, 1], "matmul-mismatch"],
      [[2, 3], [4], "matmul-mismatch"],
      [[5, 2, 3], [6, 3, 4], "matmul-mismatch"],
      [[null, 3], [], "matmul-mismatch"],
      [[], UNKNOWN_RANK, "matmul-mismatch"],
    ]),
  )("%s", (_, a, b, expected) => {
    expect(outcome(() => matmulShapes("matmul", a, b))).toEqual(expected);
  });

  it("says which sizes differ", () => {
    expect(problemOf(() => matmulShapes("matmul", [2, 3], [4, 5]))).toEqual({
      code: "matmul-mismatch",
      owner: "matmul",
      shapes: [
        [2, 3],
        [4, 5],
      ],
      detail: "inner sizes 3 and 4 differ",
    });
    expect(problemOf(() => matmulShapes("matmul", [5, 2, 3], [6, 3, 4]))).toMatchObject({
      detail: "batch axes (5,) and (6,) do not broadcast",
    });
  });

  it("is an einsum", () => {
    fc.assert(
      fc.property(shape, shape, size, size, size, (left, right, rows, inner, columns) => {
        const [a, b] = [
          [...left, rows, inner],
          [...right, inner, columns],
        ];
        expect(outcome(() => matmulShapes("matmul", a, b))).toEqual(outcome(() => einsumShape("matmul", "...ij,...jk->...ik", [a, b])));
      }),
    );
  });
});

describe("dotShapes", () => {
  test.each(
    titled<[Shape, Shape, Shape | string]>([
      [[2, 3], [3], [2]],
      [
        [null, 3],
        [null, 4],
        [null, 4],
      ],
      [[null, 3], [], [null, 3]],
      [[], [2], [2]],
      [
        [2, 3],
        [5, 3, 4],
        [2, 5, 4],
      ],
      [[3], [3], []],
      [UNKNOWN_RANK, [3], UNKNOWN_RANK],
      [[2, 3], [2, 3], "matmul-mismatch"],
      [[2, 3], [4], "matmul-mismatch"],
      [[null, 1], [2], "matmul-mismatch"],
    ]),
  )("%s", (_, a, b, expected) => {
    expect(outcome(() => dotShapes("dot", a, b))).toEqual(expected);
  });

  it("is the matrix product of matrices", () => {
    const matrix = fc.tuple(size, size);
    fc.assert(
      fc.property(matrix, matrix, (a, b) => {
        expect(outcome(() => dotShapes("dot", a, b))).toEqual(outcome(() => matmulShapes("dot", a, b)));
      }),
    );
  });
});

describe("tensordotShapes", () => {
  test.each(
    titled<[Shape, Shape, number | [number[], number[]], Shape | string]>([
      [[2, 3], [2, 3], 0, [2, 3, 2, 3]],
      [[2, 3], [2, 3], 2, []],
      [[2, 3], [3, 4], 1, [2, 4]],
      [
        [2, 3],
        [2, 3],
        [[1], [1]],
        [2, 2],
      ],
      [
        [2, 3, 4],
        [4, 3, 5],
        [
          [1, -1],
          [1, 0],
        ],
        [2, 5],
      ],
      [[null, 3], [UNKNOWN, 4], 1, [null, 4]],
      [UNKNOWN_RANK, [3], 1, UNKNOWN_RANK],
      [[2, 3], [2, 4], 2, "matmul-mismatch"],
      [[2, 3], [2, 3], [[1], [0]], "matmul-mismatch"],
      [[2, 3], [2, 3], [[1], [0, 1]], "matmul-mismatch"],
      [[2, 3], [3], 2, "matmul-mismatch"],
      [[2, 3], [3, 4], [[2], [0]], "axis-out-of-range"],
    ]),
  )("%s", (_, a, b, axes, expected) => {
    expect(outcome(() => tensordotShapes("tensordot", a, b, axes))).toEqual(expected);
  });
});
