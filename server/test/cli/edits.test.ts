import { describe, expect, it } from "vitest";
import { compatibleEdits } from "../../src/cli-fix";
import type { Edit, Fix } from "../../src/features/types";
import { applyEdits } from "../../src/project/edits";

const edit = (start: number, end: number, newText: string, file = "/a.py"): Edit => ({ file, start, end, newText });
const fix = (...edits: readonly Edit[]): Fix => ({ title: "", preferred: true, edits });

describe("applyEdits", () => {
  it("replaces, inserts and deletes, in whatever order they come", () => {
    expect(applyEdits("abcdef", [edit(4, 5, ""), edit(0, 1, "XY"), edit(2, 2, "-")])).toBe("XYb-cdf");
  });
});

describe("compatibleEdits", () => {
  it("takes a fix whole or not at all", () => {
    const taken = compatibleEdits([fix(edit(0, 2, "x")), fix(edit(1, 3, "y"), edit(8, 9, "y")), fix(edit(5, 6, "z"))]);
    expect(taken).toEqual([edit(0, 2, "x"), edit(5, 6, "z")]);
  });

  it("does not take two insertions at one place, nor an edit that touches another", () => {
    expect(compatibleEdits([fix(edit(3, 3, "a")), fix(edit(3, 3, "b"))])).toEqual([edit(3, 3, "a")]);
    expect(compatibleEdits([fix(edit(3, 5, "a")), fix(edit(5, 6, "b"))])).toEqual([edit(3, 5, "a")]);
  });

  it("takes the same place in two files", () => {
    const edits = [edit(0, 1, "x", "/a.py"), edit(0, 1, "x", "/b.py")];
    expect(compatibleEdits(edits.map((each) => fix(each)))).toEqual(edits);
  });
});
