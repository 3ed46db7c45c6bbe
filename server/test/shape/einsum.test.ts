import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Dims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../src/shape/dim";
import { einsumShape } from "../../src/shape/matmul";
import { outcome, problemOf, titled } from "./expressions";

const size = fc.integer({ min: 1, max: 3 });

describe("einsumShape", () => {
  test.each(
    titled<[string, Shape[], Shape | string]>([
      [
        "ij,jk->ik",
        [
          [2, 3],
          [3, 4],
        ],
        [2, 4],
      ],
      [
        "bij, bjk -> bik",
        [
          [null, 2, 3],
          [null, 3, 4],
        ],
        [null, 2, 4],
      ],
      ["ij->ji", [[2, 3]], [3, 2]],
      ["ii", [[3, 3]], []],
      ["ii->i", [[3, 3]], [3]],
      ["ij,j", [[2, 3], [3]], [2]],
      [
        "ij,jk",
        [
          [2, 3],
          [3, 4],
        ],
        [2, 4],
      ],
      ["ba", [[2, 3]], [3, 2]],
      [
        "...ij,...jk->...ik",
        [
          [5, 2, 3],
          [5, 3, 4],
        ],
        [5, 2, 4],
      ],
      ["i,j->ij", [[2], [3]], [2, 3]],
      ["ijk->", [[2, 3, 4]], []],
      ["b...->b", [[null, 3, 4]], [null]],
      [",ij", [[], [null, 3]], [null, 3]],
      [
        "ijk,jkl->li",
        [
          [null, 3, 4],
          [null, 4, 5],
        ],
        [5, null],
      ],
      [
        "...,...j->...j",
        [
          [null, 3, 4],
          [null, 4, 5],
        ],
        [null, 3, 4, 5],
      ],
      [
        "i...,...j->i...j",
        [
          [null, 3, 4],
          [null, 4, 5],
        ],
        [null, 3, 4, 5],
      ],
      ["...ij", [[5, 2, 3]], [5, 2, 3]],
      ["ij,jk->ik", [UNKNOWN_RANK, [3, 4]], [UNKNOWN, 4]],
      ["...i->...", [UNKNOWN_RANK], UNKNOWN_RANK],
      [
        "ij,jk->ik",
        [
          [2, 3],
          [4, 4],
        ],
        "matmul-mismatch",
      ],
      [
        "ij,jk->il",
        [
          [2, 3],
          [3, 4],
        ],
        "matmul-mismatch",
      ],
      ["ij,jk->ik", [[2, 3]], "matmul-mismatch"],
      [
        "ij,jk->ik",
        [
          [2, 3, 4],
          [3, 4],
        ],
        "matmul-mismatch",
      ],
      ["ij->ji", [[6]], "matmul-mismatch"],
      ["...ij->...", [[6]], "matmul-mismatch"],
      [
        "...i,...i->...",
        [
          [2, 6],
          [3, 6],
        ],
        "matmul-mismatch",
      ],
      ["i->i->i", [[6]], UNKNOWN_RANK],
      ["i j.->i", [[6]], UNKNOWN_RANK],
      ["i->ii", [[6]], UNKNOWN_RANK],
      ["i->...i", [[6]], UNKNOWN_RANK],
    ]),
  )("%s", (_, equation, shapes, expected) => {
    expect(outcome(() => einsumShape("einsum", equation, shapes))).toEqual(expected);
  });

  it("has the extents that running over all indices reaches", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
    const extents = fc.record({ a: size, b: size, c: size });
    fc.assert(
      fc.property(letters, letters, extents, fc.nat(7), (first, second, extent, keep) => {
        const used = [...new Set([...first, ...second])];
        const output = used.filter((_, i) => (keep >> i) & 1);
        const shapes: Dims[] = [first, second].map((operand) => operand.map((letter) => extent[letter]));
        const equation = `${first.join("")},${second.join("")}->${output.join("")}`;
        expect(einsumShape("einsum", equation, shapes)).toEqual(reachedExtents(used, output, extent));
      }),
    );
  });

  it("fails exactly when a letter has two sizes above one", () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const fails = problemOf(() => einsumShape("einsum", "i,i->i", [[a], [b]])) !== undefined;
        expect(fails).toBe(a !== b && a > 1 && b > 1);
      }),
    );
  });

  it("names the letter", () => {
    expect(
      problemOf(() =>
        einsumShape("einsum", "ij,jk->ik", [
          [2, 3],
          [4, 4],
        ]),
      ),
    ).toMatchObject({ detail: 'sizes 3 and 4 of "j" differ' });
    expect(problemOf(() => einsumShape("einsum", "ij->il", [[2, 3]]))).toMatchObject({ detail: 'output axis "l" is in no operand' });
  });
});

type Letter = "a" | "b" | "c";

function reachedExtents(letters: readonly Letter[], output: readonly Letter[], extent: Readonly<Record<Letter, number>>): number[] {
  const reached = output.map(() => 0);
  const visit = (index: Partial<Record<Letter, number>>, [letter, ...rest]: readonly Letter[]): void => {
    if (letter === undefined) for (const [i, axis] of output.entries()) reached[i] = Math.max(reached[i] ?? 0, (index[axis] ?? 0) + 1);
    else for (let i = 0; i < extent[letter]; i++) visit({ ...index, [letter]: i }, rest);
  };
  visit({}, letters);
  return reached;
}
