import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { concatShapes, stackShapes } from "../../src/shape/concat";
import { addDims, type Shape, symbol, UNKNOWN, UNKNOWN_RANK } from "../../src/shape/dim";
import { compareShapes, unknownDims } from "../../src/shape/shape";
import { outcome, problemOf, titled } from "./expressions";

const n = symbol("n");
const arrays = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 });

describe("concatShapes", () => {
  test.each(
    titled<[Shape[], number, Shape | string]>([
      [
        [
          [null, null, 4],
          [null, null, 4],
        ],
        -1,
        [null, null, 8],
      ],
      [
        [
          [null, null, 4],
          [null, 5, 4],
        ],
        -1,
        [null, null, 8],
      ],
      [
        [
          [null, 4, 5],
          [null, null, 5],
        ],
        -1,
        [null, 4, 10],
      ],
      [
        [
          [null, 4, 5],
          [null, null, 5],
        ],
        1,
        [null, null, 5],
      ],
      [
        [
          [null, null, 3],
          [null, 2, null],
        ],
        -1,
        [null, null, null],
      ],
      [[[null, 3]], -1, [null, 3]],
      [
        [
          [null, UNKNOWN],
          [null, 3],
        ],
        -1,
        [null, UNKNOWN],
      ],
      [
        [
          [UNKNOWN, 3],
          [5, 3],
        ],
        -1,
        [5, 6],
      ],
      [
        [
          [UNKNOWN, 3],
          [null, 3],
        ],
        -1,
        [UNKNOWN, 6],
      ],
      [
        [
          [UNKNOWN, 3],
          [null, 3],
        ],
        0,
        [null, 3],
      ],
      [
        [
          [null, n],
          [null, 3],
        ],
        -1,
        [null, addDims(n, 3)],
      ],
      [
        [
          [n, 3],
          [5, 3],
        ],
        -1,
        [5, 6],
      ],
      [
        [
          [null, 3],
          [null, 4],
        ],
        0,
        "concat-mismatch",
      ],
      [
        [
          [null, 1, 3],
          [null, 2, 3],
        ],
        -1,
        "concat-mismatch",
      ],
      [
        [
          [null, 3],
          [null, 3, 3],
        ],
        -1,
        "concat-mismatch",
      ],
      [
        [
          [null, 2],
          [5, 2],
          [6, 2],
        ],
        -1,
        "concat-mismatch",
      ],
      [
        [
          [null, 3],
          [null, 3],
        ],
        2,
        "axis-out-of-range",
      ],
      [[[], []], 0, "axis-out-of-range"],
      [[UNKNOWN_RANK, [2, 3]], -1, [2, UNKNOWN]],
      [[UNKNOWN_RANK, [2, 3], [4, 3]], -1, "concat-mismatch"],
      [[UNKNOWN_RANK], 0, UNKNOWN_RANK],
      [[], 0, UNKNOWN_RANK],
    ]),
  )("%s", (_, shapes, axis, expected) => {
    expect(outcome(() => concatShapes("Concatenate", shapes, axis))).toEqual(expected);
  });

  it("adds the lengths and keeps the rest", () => {
    fc.assert(
      fc.property(arrays, fc.nat(2), fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }), (shape, position, lengths) => {
        const axis = position % shape.length;
        const result = outcome(() =>
          concatShapes(
            "concatenate",
            lengths.map((length) => shape.with(axis, length)),
            axis - shape.length,
          ),
        );
        expect(result).toEqual(
          shape.with(
            axis,
            lengths.reduce((a, b) => a + b),
          ),
        );
      }),
    );
  });

  it("accepts exactly what matches outside the axis", () => {
    fc.assert(
      fc.property(arrays, arrays, fc.nat(2), (a, b, position) => {
        const axis = position % a.length;
        const fits = a.length === b.length && a.every((size, i) => i === axis || size === b[i]);
        expect(typeof outcome(() => concatShapes("concatenate", [a, b], axis)) === "object").toBe(fits);
      }),
    );
  });

  it("reports all shapes and the axis", () => {
    const shapes = [
      [null, 3, 2],
      [null, 4, 2],
    ];
    expect(problemOf(() => concatShapes("Concatenate", shapes, -1))).toEqual({
      code: "concat-mismatch",
      owner: "Concatenate",
      axis: 2,
      shapes,
    });
  });
});

describe("stackShapes", () => {
  test.each(
    titled<[Shape[], number, Shape | string]>([
      [
        [
          [null, 3],
          [null, 3],
        ],
        0,
        [2, null, 3],
      ],
      [
        [
          [null, 3],
          [null, 3],
        ],
        -1,
        [null, 3, 2],
      ],
      [
        [
          [null, 3],
          [5, 3],
        ],
        1,
        [null, 2, 3],
      ],
      [[[], [], []], 0, [3]],
      [[[3]], 1, [3, 1]],
      [
        [
          [null, 3],
          [null, 4],
        ],
        0,
        "broadcast-mismatch",
      ],
      [[[3], [3, 1]], 0, "broadcast-mismatch"],
      [[[3], [3]], 2, "axis-out-of-range"],
      [[UNKNOWN_RANK, [3]], 0, [2, 3]],
      [[UNKNOWN_RANK, UNKNOWN_RANK], 0, UNKNOWN_RANK],
    ]),
  )("%s", (_, shapes, axis, expected) => {
    expect(outcome(() => stackShapes("stack", shapes, axis))).toEqual(expected);
  });

  it("fails exactly where shapes differ", () => {
    fc.assert(
      fc.property(arrays, arrays, (a, b) => {
        expect(outcome(() => stackShapes("stack", [a, b], 0))).toEqual(compareShapes(a, b) === "yes" ? [2, ...a] : "broadcast-mismatch");
      }),
    );
  });

  it("learns nothing from unknown axes", () => {
    expect(stackShapes("stack", [unknownDims(2), [null, 3]], 0)).toEqual([2, UNKNOWN, 3]);
  });
});
