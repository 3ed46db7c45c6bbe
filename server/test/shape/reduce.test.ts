import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Shape, UNKNOWN_RANK } from "../../src/shape/dim";
import { reduceShape } from "../../src/shape/reduce";
import { outcome, titled } from "./expressions";

const size = fc.integer({ min: 1, max: 3 });

describe("reduceShape", () => {
  test.each(
    titled<[Shape, number[] | undefined, boolean, Shape | string]>([
      [[null, 3, 4], undefined, false, []],
      [[null, 3, 4], undefined, true, [1, 1, 1]],
      [[null, 3, 4], [-1], false, [null, 3]],
      [[null, 3, 4], [0, 2], true, [1, 3, 1]],
      [[null, 3, 4], [1, -1], false, [null]],
      [[null, 3, 4], [], false, [null, 3, 4]],
      [[null, 3, 4], [1, -2], false, UNKNOWN_RANK],
      [[null, 3], [2], false, "axis-out-of-range"],
      [UNKNOWN_RANK, undefined, false, []],
      [UNKNOWN_RANK, undefined, true, UNKNOWN_RANK],
      [UNKNOWN_RANK, [0], false, UNKNOWN_RANK],
    ]),
  )("%s", (_, input, axis, keepdims, expected) => {
    expect(outcome(() => reduceShape("sum", input, axis, keepdims))).toEqual(expected);
  });

  it("reduces axes in any order, one after the other", () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 2, maxLength: 4 }), (input) => {
        const atOnce = reduceShape("sum", input, [0, -1], false);
        expect(atOnce).toEqual(reduceShape("sum", reduceShape("sum", input, [-1], false), [0], false));
        expect(atOnce).toEqual(input.slice(1, -1));
      }),
    );
  });
});
