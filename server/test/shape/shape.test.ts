import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Dim, type Shape, symbol, UNKNOWN, UNKNOWN_RANK, type Verdict } from "../../src/shape/dim";
import {
  compareShapes,
  dimAt,
  formatShape,
  insertAxis,
  isFullyKnown,
  joinShapes,
  last,
  normalizeAxis,
  product,
  rankOf,
  removeAxis,
  replaceAxis,
  replaceLast,
  sameShape,
  unifyDims,
  unknownDims,
} from "../../src/shape/shape";
import { dims, problemOf, titled } from "./expressions";

const n = symbol("n");
const shapes: fc.Arbitrary<Shape> = fc.oneof(fc.array(dims, { maxLength: 4 }), fc.constant(UNKNOWN_RANK));

test.each<[string, Shape]>([
  ["(None, 28, 28, 1)", [null, 28, 28, 1]],
  ["(3,)", [3]],
  ["()", []],
  ["(?, n)", [UNKNOWN, n]],
  ["unknown shape", UNKNOWN_RANK],
])("%s", (text, shape) => {
  expect(formatShape(shape)).toBe(text);
});

test.each(
  titled<[Shape, Shape, Verdict]>([
    [[2, 3], [2, 3], "yes"],
    [[2, 3], [2, 4], "no"],
    [[2, 3], [2], "no"],
    [[null, 3], [2, 4], "no"],
    [[null, 3], [2, 3], "maybe"],
    [[n, 3], [n, 3], "yes"],
    [UNKNOWN_RANK, [2], "maybe"],
  ]),
)("%s", (_, a, b, verdict) => {
  expect(compareShapes(a, b)).toBe(verdict);
  expect(compareShapes(b, a)).toBe(verdict);
});

describe("joinShapes", () => {
  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(shapes, shapes, shapes, (a, b, c) => {
        expect(sameShape(joinShapes(a, a), a)).toBe(true);
        expect(sameShape(joinShapes(a, b), joinShapes(b, a))).toBe(true);
        expect(sameShape(joinShapes(joinShapes(a, b), c), joinShapes(a, joinShapes(b, c)))).toBe(true);
      }),
    );
  });

  test.each(
    titled<[Shape, Shape, Shape]>([
      [
        [null, 3],
        [null, 4],
        [null, UNKNOWN],
      ],
      [[null], [3], [UNKNOWN]],
      [[2], [2, 2], UNKNOWN_RANK],
      [UNKNOWN_RANK, [2], UNKNOWN_RANK],
    ]),
  )("%s", (_, a, b, joined) => {
    expect(joinShapes(a, b)).toEqual(joined);
  });
});

describe("axes", () => {
  it("are counted from either end", () => {
    fc.assert(
      fc.property(fc.array(dims, { minLength: 1, maxLength: 4 }), fc.nat(3), dims, (shape, position, dim) => {
        const axis = position % shape.length;
        const fromEnd = axis - shape.length;
        expect(normalizeAxis("f", fromEnd, shape)).toBe(axis);
        expect(dimAt(shape, fromEnd)).toBe(shape[axis]);
        expect(replaceAxis(shape, fromEnd, dim)).toEqual(shape.with(axis, dim));
        expect(removeAxis(shape, fromEnd)).toEqual(shape.toSpliced(axis, 1));
        expect(insertAxis(shape, fromEnd - 1, dim)).toEqual(shape.toSpliced(axis, 0, dim));
        expect(removeAxis(insertAxis(shape, axis, dim), axis)).toEqual(shape);
      }),
    );
  });

  it("end after the last", () => {
    expect(insertAxis([2, 3], -1, 9)).toEqual([2, 3, 9]);
    expect(insertAxis([2, 3], 2, 9)).toEqual([2, 3, 9]);
    expect(replaceLast([2, 3], 9)).toEqual([2, 9]);
    expect(last([2, 3])).toBe(3);
    expect(last([])).toBe(UNKNOWN);
    expect(dimAt([2, null], -1)).toBe(null);
    expect(replaceAxis([2], 5, 9)).toEqual([2]);
  });

  test.each([2, -3])("axis %i of rank 2 is out of range", (axis) => {
    const got = [null, 3];
    expect(problemOf(() => normalizeAxis("Softmax", axis, got))).toEqual({ code: "axis-out-of-range", owner: "Softmax", axis, got });
  });

  it("may count in the result", () => {
    expect(normalizeAxis("expand_dims", 2, [2, 3], 3)).toBe(2);
    expect(problemOf(() => normalizeAxis("expand_dims", 3, [2, 3], 3))?.code).toBe("axis-out-of-range");
  });
});

test.each(
  titled<[Shape & readonly Dim[], Dim]>([
    [[], 1],
    [[2, 3, 4], 24],
    [[2, null], null],
    [[2, null, UNKNOWN], UNKNOWN],
    [[null, 0], 0],
    [[UNKNOWN, 0], 0],
  ]),
)("%s", (_, shape, size) => {
  expect(product(shape)).toEqual(size);
});

test.each(
  titled<[Dim, Dim, Dim | undefined]>([
    [3, 3, 3],
    [3, 4, undefined],
    [null, 3, 3],
    [null, null, null],
    [UNKNOWN, 3, 3],
    [UNKNOWN, null, UNKNOWN],
    [n, 3, 3],
    [n, null, n],
    [n, UNKNOWN, n],
  ]),
)("%s", (_, a, b, size) => {
  expect(unifyDims(a, b)).toEqual(size);
  expect(unifyDims(b, a)).toEqual(size);
});

it("knows what is known", () => {
  expect(isFullyKnown([2, n])).toBe(true);
  expect(isFullyKnown([2, null])).toBe(false);
  expect(isFullyKnown([UNKNOWN])).toBe(false);
  expect(isFullyKnown(unknownDims(0))).toBe(true);
  expect(unknownDims(2)).toEqual([UNKNOWN, UNKNOWN]);
  expect(rankOf([2, null])).toBe(2);
  expect(rankOf(UNKNOWN_RANK)).toBe(undefined);
});
