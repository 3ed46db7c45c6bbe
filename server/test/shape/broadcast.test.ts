import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { broadcastShapes, mergeLayerShapes } from "../../src/shape/broadcast";
import { addDims, type Dim, type Dims, isKnown, type Shape, symbol, UNKNOWN, UNKNOWN_RANK } from "../../src/shape/dim";
import { formatShape, isRanked } from "../../src/shape/shape";
import { environments, evaluate, outcome, polynomials, problemOf, titled } from "./expressions";

const [n, m] = [symbol("n"), symbol("m")];
const more = (dim: Dim) => addDims(dim, 1);
const concrete = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 });
const withoutSymbols = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom<Dim>(null, UNKNOWN)), { maxLength: 4 });

describe("broadcastShapes", () => {
  it("agrees with NumPy on integers", () => {
    fc.assert(
      fc.property(fc.array(concrete, { maxLength: 4 }), (shapes) => {
        expect(broadcast(...shapes)).toEqual(numpyBroadcast(shapes) ?? "broadcast-mismatch");
      }),
      { numRuns: 500 },
    );
  });

  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(withoutSymbols, withoutSymbols, withoutSymbols, (a, b, c) => {
        expect(broadcast(a, b)).toEqual(broadcast(b, a));
        expect(broadcast(a, a)).toEqual(a);
        expect(broadcast(a, b, c)).toEqual(broadcast(c, b, a));
      }),
      { numRuns: 500 },
    );
  });

  it("is true of every substitution", () => {
    const sizes = fc.array(polynomials, { maxLength: 3 });
    fc.assert(
      fc.property(sizes, sizes, environments, (a, b, environment) => {
        const [x, y] = [a, b].map((shape) => shape.map((size) => size.value(environment) + 0));
        fc.pre([...(x ?? []), ...(y ?? [])].every((size) => size >= 0));
        const truth = numpyBroadcast([x ?? [], y ?? []]);
        const result = broadcast(toDims(a), toDims(b));
        if (typeof result === "string") expect(truth).toBe(undefined);
        else if (truth !== undefined) expectInstance(result, truth, environment);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(
    titled<[Shape[], Shape | string]>([
      [[], []],
      [
        [
          [null, 3],
          [null, 4],
        ],
        "broadcast-mismatch",
      ],
      [
        [
          [null, null, 4],
          [null, 5, 4],
        ],
        [null, 5, 4],
      ],
      [[[null], [1]], [null]],
      [
        [
          [1, 3],
          [4, 1],
        ],
        [4, 3],
      ],
      [[[null], [0]], [0]],
      [[[UNKNOWN], [3]], [3]],
      [[[UNKNOWN], [1]], [UNKNOWN]],
      [[[UNKNOWN], [null]], [UNKNOWN]],
      [[[n], [3]], [3]],
      [[[n], [n]], [n]],
      [[[n], [m]], [UNKNOWN]],
      [[[n], [null]], [UNKNOWN]],
      [[[more(n)], [null]], [more(n)]],
      [[[more(n)], [UNKNOWN]], [more(n)]],
      [[[more(n)], [m]], [more(n)]],
      [[[more(n)], [more(m)]], [UNKNOWN]],
      [[[more(n)], [more(more(n))]], "broadcast-mismatch"],
      [[[n], [more(n)]], [more(n)]],
      [[UNKNOWN_RANK, [3]], UNKNOWN_RANK],
      [[UNKNOWN_RANK, [3], [4]], "broadcast-mismatch"],
    ]),
  )("%s", (_, shapes, expected) => {
    expect(broadcast(...shapes)).toEqual(expected);
    expect(broadcast(...shapes.toReversed())).toEqual(expected);
  });

  it("reports all shapes", () => {
    const shapes = [[null, 3], [1], [null, 4]];
    expect(problemOf(() => broadcastShapes("add", shapes))).toEqual({ code: "broadcast-mismatch", owner: "add", shapes });
  });
});

describe("mergeLayerShapes", () => {
  test.each(
    titled<[Shape[], Shape | string]>([
      [
        [
          [null, 3],
          [null, 1],
        ],
        [null, 3],
      ],
      [[[null, 3]], [null, 3]],
      [
        [[null], [null, 3]],
        [null, 3],
      ],
      [
        [
          [null, 8, 8, 3],
          [null, 3],
        ],
        [null, 8, 8, 3],
      ],
      [
        [
          [null, 3],
          [null, 8, 8, 3],
        ],
        [null, 8, 8, 3],
      ],
      [
        [
          [2, 3, 4],
          [2, 4],
        ],
        [2, 3, 4],
      ],
      [
        [
          [null, 8, 8, 3],
          [null, 8, 8, 4],
        ],
        "broadcast-mismatch",
      ],
      [
        [
          [null, 3, 4],
          [null, 4, 3],
        ],
        "broadcast-mismatch",
      ],
      [
        [
          [null, null, 4],
          [null, 5, 4],
        ],
        [null, null, 4],
      ],
      [
        [
          [null, null, 3],
          [null, 2, null],
        ],
        [null, null, null],
      ],
      [
        [
          [null, null, 4],
          [null, UNKNOWN, 4],
        ],
        [null, null, 4],
      ],
      [
        [
          [null, UNKNOWN, 4],
          [null, 5, 4],
        ],
        [null, UNKNOWN, 4],
      ],
      [
        [
          [2, 3],
          [null, 3],
        ],
        [2, 3],
      ],
      [
        [
          [UNKNOWN, 3],
          [2, 3],
        ],
        [2, 3],
      ],
      [
        [
          [UNKNOWN, 3],
          [null, 3],
        ],
        [UNKNOWN, 3],
      ],
      [
        [
          [null, 3],
          [null, 3],
          [null, 3],
        ],
        [null, 3],
      ],
      [
        [
          [1, 3],
          [4, 3],
        ],
        "broadcast-mismatch",
      ],
      [[UNKNOWN_RANK, [null, 3]], UNKNOWN_RANK],
      [[UNKNOWN_RANK, [null, 3], [null, 4]], "broadcast-mismatch"],
      [[], UNKNOWN_RANK],
    ]),
  )("%s", (_, shapes, expected) => {
    expect(outcome(() => mergeLayerShapes("Add", shapes))).toEqual(expected);
    expect(outcome(() => mergeLayerShapes("Add", shapes.toReversed()))).toEqual(expected);
  });

  it("reports the shapes without the batch axis", () => {
    const problem = problemOf(() =>
      mergeLayerShapes("Add", [
        [null, 8, 3],
        [null, 8, 4],
      ]),
    );
    expect(problem).toEqual({
      code: "broadcast-mismatch",
      owner: "Add",
      shapes: [
        [8, 3],
        [8, 4],
      ],
    });
  });

  it("reports differing batch sizes with the whole shapes", () => {
    const shapes = [
      [1, 3],
      [4, 3],
    ];
    const detail = "batch sizes 1 and 4 differ";
    expect(problemOf(() => mergeLayerShapes("Add", shapes))).toEqual({ code: "broadcast-mismatch", owner: "Add", shapes, detail });
  });

  it("is elementwise NumPy behind a common batch axis", () => {
    fc.assert(
      fc.property(fc.array(concrete, { minLength: 1, maxLength: 3 }), fc.nat(4), (samples, batch) => {
        const expected = numpyBroadcast(samples);
        const result = outcome(() =>
          mergeLayerShapes(
            "Add",
            samples.map((sample) => [batch, ...sample]),
          ),
        );
        expect(result).toEqual(expected ? [batch, ...expected] : "broadcast-mismatch");
      }),
    );
  });
});

function broadcast(...shapes: readonly Shape[]): Shape | string {
  return outcome(() => broadcastShapes("add", shapes));
}

function numpyBroadcast(shapes: readonly (readonly number[])[]): number[] | undefined {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  const columns = Array.from({ length: rank }, (_, i) => new Set(shapes.map((shape) => shape[i - rank + shape.length] ?? 1)));
  const stretched = columns.map((column) => [...column].filter((size) => size !== 1));
  return stretched.some((sizes) => sizes.length > 1) ? undefined : stretched.map(([size]) => size ?? 1);
}

function toDims(expressions: readonly { dim: Dim }[]): Dims {
  return expressions.map((expression) => expression.dim);
}

function expectInstance(result: Shape, truth: readonly number[], environment: Record<string, number>): void {
  if (!isRanked(result)) throw new Error(formatShape(result));
  expect(result.length).toBe(truth.length);
  for (const [i, dim] of result.entries()) if (isKnown(dim)) expect(evaluate(dim, environment)).toBe(truth[i]);
}
