import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addDims,
  type Dim,
  floorDivideDims,
  formatDim,
  isKnown,
  multiplyDims,
  type Shape,
  sameDim,
  symbol,
  UNKNOWN,
  UNKNOWN_RANK,
} from "../../src/shape/dim";
import {
  expandDims,
  flattenAll,
  padShape,
  repeatShape,
  sliceDim,
  splitShape,
  squeezeShape,
  tileShape,
  transposeShape,
} from "../../src/shape/transform";
import { environments, evaluate, outcome, polynomials, problemOf, titled } from "./expressions";

const n = symbol("n");
const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });

describe("transposeShape", () => {
  test.each(
    titled<[Shape, number[] | undefined, Shape | string]>([
      [[null, 4], undefined, [4, null]],
      [[], undefined, []],
      [
        [2, 3, 4],
        [2, 0, 1],
        [4, 2, 3],
      ],
      [
        [2, 3, 4],
        [0, -1, 1],
        [2, 4, 3],
      ],
      [[2, 3, 4], [0, 2], "invalid-argument"],
      [[2, 3, 4], [0, 1, 1], "invalid-argument"],
      [[2, 3, 4], [0, 1, 3], "invalid-argument"],
      [[2, 3], [0, 1, 1], "invalid-argument"],
      [UNKNOWN_RANK, [1, 0], [UNKNOWN, UNKNOWN]],
      [UNKNOWN_RANK, undefined, UNKNOWN_RANK],
    ]),
  )("%s", (_, input, axes, expected) => {
    expect(outcome(() => transposeShape("transpose", input, axes))).toEqual(expected);
  });

  it("is undone by the inverse permutation", () => {
    const permuted = sizes.chain((shape) =>
      fc.tuple(fc.constant(shape), fc.shuffledSubarray([...shape.keys()], { minLength: shape.length })),
    );
    fc.assert(
      fc.property(permuted, ([shape, axes]) => {
        const inverse = axes.map((_, i) => axes.indexOf(i));
        expect(transposeShape("transpose", transposeShape("transpose", shape, axes), inverse)).toEqual(shape);
      }),
    );
  });
});

describe("expandDims and squeezeShape", () => {
  test.each(
    titled<[Shape, number[], Shape | string]>([
      [[2, 3], [0], [1, 2, 3]],
      [[2, 3], [1], [2, 1, 3]],
      [[2, 3], [-1], [2, 3, 1]],
      [
        [2, 3],
        [0, 1],
        [1, 1, 2, 3],
      ],
      [
        [2, 3],
        [-1, 0],
        [1, 2, 3, 1],
      ],
      [[null, 3], [1], [null, 1, 3]],
      [[2, 3], [3], "axis-out-of-range"],
      [[2, 3], [5], "axis-out-of-range"],
      [[2, 3], [0, 0], "invalid-argument"],
      [UNKNOWN_RANK, [0], UNKNOWN_RANK],
    ]),
  )("%s", (_, input, axes, expected) => {
    expect(outcome(() => expandDims("expand_dims", input, axes))).toEqual(expected);
  });

  test.each(
    titled<[Shape, number[] | undefined, Shape | string]>([
      [[2, 1, 3], undefined, [2, 3]],
      [[null, 4, 1], undefined, [null, 4]],
      [[1, UNKNOWN], undefined, UNKNOWN_RANK],
      [[1, n], undefined, UNKNOWN_RANK],
      [[1, addDims(n, 1)], undefined, [addDims(n, 1)]],
      [[null, 1], [-1], [null]],
      [[1, null, 1], [0, 2], [null]],
      [[1, null], [1], [1]],
      [[n, 2], [0], [2]],
      [[2, 1, 3], [0], "axis-mismatch"],
      [[2, 1, 3], [-1], "axis-mismatch"],
      [[2, 1, 3], [4], "axis-out-of-range"],
      [UNKNOWN_RANK, [0], UNKNOWN_RANK],
    ]),
  )("%s", (_, input, axes, expected) => {
    expect(outcome(() => squeezeShape("squeeze", input, axes))).toEqual(expected);
  });

  it("undo each other", () => {
    fc.assert(
      fc.property(sizes, fc.nat(3), (shape, position) => {
        const axis = position % (shape.length + 1);
        expect(squeezeShape("squeeze", expandDims("expand_dims", shape, [axis]), [axis])).toEqual(shape);
      }),
    );
  });

  it("report the axis that is not 1", () => {
    const got = [2, 1, 3];
    expect(problemOf(() => squeezeShape("squeeze", got, [-1]))).toEqual({
      code: "axis-mismatch",
      owner: "squeeze",
      axis: 2,
      expected: 1,
      got,
    });
  });
});

describe("repeating, padding, splitting", () => {
  it("counts entries", () => {
    fc.assert(
      fc.property(sizes, fc.nat(3), fc.nat(3), (shape, position, times) => {
        const axis = position % shape.length;
        const repeated = shape.with(axis, (shape[axis] ?? 0) * times);
        expect(repeatShape("repeat", shape, [times], axis)).toEqual(repeated);
        expect(repeatShape("repeat", shape, [times], undefined)).toEqual([count(repeated)]);
        expect(
          tileShape(
            shape,
            shape.map((_, i) => (i === axis ? times : 1)),
          ),
        ).toEqual(repeated);
        const padded = padShape(
          shape,
          shape.map((_, i) => (i === axis ? [times, 2] : [0, 0])),
        );
        expect(padded).toEqual(shape.with(axis, (shape[axis] ?? 0) + times + 2));
      }),
    );
  });

  it("splits exactly what divides", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 5 }), (size, sections) => {
        const expected = size % sections === 0 ? [3, size / sections] : "invalid-argument";
        expect(outcome(() => splitShape("split", [3, size], sections, -1))).toEqual(expected);
      }),
    );
  });

  test.each<[string, Shape | string, Shape | string]>([
    ["repeat None", repeatShape("repeat", [null, 3], [2], 0), [null, 3]],
    ["repeat all of None", repeatShape("repeat", [null, 3], [2], undefined), [null]],
    ["repeat unknown rank", repeatShape("repeat", UNKNOWN_RANK, [2], 0), UNKNOWN_RANK],
    ["repeat all of unknown rank", repeatShape("repeat", UNKNOWN_RANK, [2], undefined), [UNKNOWN]],
    ["repeat out of range", outcome(() => repeatShape("repeat", [3], [2], 1)), "axis-out-of-range"],
    ["tile more axes", tileShape([3], [2, 2]), [2, 6]],
    ["tile fewer axes", tileShape([2, 3], [2]), [2, 6]],
    ["tile symbols", tileShape([n, null], [2, n]), [multiplyDims(n, 2), null]],
    ["pad every axis alike", padShape([2, null], [[1, 1]]), [4, null]],
    [
      "pad with too few pairs",
      padShape(
        [2, 3, 4],
        [
          [1, 1],
          [1, 1],
        ],
      ),
      [UNKNOWN, UNKNOWN, UNKNOWN],
    ],
    [
      "pad unknown rank",
      padShape(UNKNOWN_RANK, [
        [1, 1],
        [1, 1],
      ]),
      [UNKNOWN, UNKNOWN],
    ],
    ["split None", splitShape("split", [null, 6], 2, 0), [null, 6]],
    ["split a symbol", splitShape("split", [n], 2, 0), [floorDivideDims(n, 2)]],
    ["split an odd symbol", outcome(() => splitShape("split", [addDims(multiplyDims(n, 2), 1)], 2, 0)), "invalid-argument"],
    ["flatten", flattenAll([2, n]), [multiplyDims(n, 2)]],
    ["flatten unknown rank", flattenAll(UNKNOWN_RANK), [UNKNOWN]],
  ])("%s", (_, result, expected) => {
    expect(result).toEqual(expected);
  });
});

describe("sliceDim", () => {
  const bounds = fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined });
  const steps = fc.option(
    fc.integer({ min: -4, max: 4 }).filter((step) => step !== 0),
    { nil: undefined },
  );

  it("is the length of a Python slice", () => {
    fc.assert(
      fc.property(fc.nat(8), bounds, bounds, steps, (size, start, stop, step) => {
        expect(sliceDim(size, start, stop, step)).toBe(pythonSlice(size, start, stop, step ?? 1).length);
      }),
      { numRuns: 1000 },
    );
  });

  it("is true of every substitution", () => {
    fc.assert(
      fc.property(polynomials, bounds, bounds, steps, environments, (size, start, stop, step, environment) => {
        const length = size.value(environment);
        const dim = sliceDim(size.dim, start, stop, step);
        fc.pre(length >= 0 && length < 5000 && isKnown(dim));
        expect(evaluate(dim, environment)).toBe(pythonSlice(length, start, stop, step ?? 1).length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Dim]>([
    ["n", sliceDim(n, undefined, undefined, undefined)],
    ["n", sliceDim(n, 0, n, 1)],
    ["n", sliceDim(n, undefined, undefined, -1)],
    ["n - 1", sliceDim(n, 1, undefined, undefined)],
    ["n - 1", sliceDim(n, undefined, -1, undefined)],
    ["1", sliceDim(n, -1, undefined, undefined)],
    ["1", sliceDim(n, undefined, 1, undefined)],
    ["?", sliceDim(n, 2, undefined, undefined)],
    ["?", sliceDim(n, undefined, 5, undefined)],
    ["(n + 1)//2", sliceDim(n, undefined, undefined, 2)],
    ["n//2", sliceDim(n, 1, undefined, 2)],
    ["n", sliceDim(multiplyDims(n, 3), n, multiplyDims(n, 2), undefined)],
    ["?", sliceDim(5, n, undefined, undefined)],
    ["?", sliceDim(5, null, undefined, undefined)],
    ["?", sliceDim(5, undefined, undefined, 0)],
    ["None", sliceDim(null, 1, undefined, undefined)],
    ["None", sliceDim(null, undefined, 5, undefined)],
    ["?", sliceDim(UNKNOWN, undefined, 5, undefined)],
  ])("%s", (text, length) => {
    expect(formatDim(length)).toBe(text);
  });

  it("cuts a symbol into two parts", () => {
    const size = addDims(n, 4);
    for (const cut of [-4, -1, 1, 4]) {
      expect(sameDim(addDims(sliceDim(size, undefined, cut), sliceDim(size, cut, undefined)), size)).toBe(true);
    }
  });
});

function pythonSlice(size: number, start: number | undefined, stop: number | undefined, step: number): number[] {
  const indices = Array.from({ length: size }, (_, i) => i);
  if (step > 0) return indices.slice(start, stop).filter((_, i) => i % step === 0);
  const fromEnd = (index: number) => (index < 0 ? index + size : index);
  const [first, end] = [start === undefined ? size : fromEnd(start), stop === undefined ? -1 : fromEnd(stop)];
  const downwards = indices.filter((i) => i <= first && i > end).toReversed();
  return downwards.filter((_, i) => i % -step === 0);
}

function count(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}
