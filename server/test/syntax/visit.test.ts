import { expect, test } from "vitest";
import type { Node } from "../../src/syntax/ast";
import { childrenOf, pathTo, walk } from "../../src/syntax/visit";
import { parse, samples } from "./support";

test("children stand within their parents, in source order, but for a function's decorators", () => {
  for (const { source } of samples) {
    for (const { statement } of parse(source).units) {
      walk(statement, (node) => {
        const isDecorated = node.kind === "function" || node.kind === "class";
        const children = childrenOf(node).filter((child) => !isDecorated || child.start >= node.start);
        const starts = children.map((child) => child.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const child of children) expect(child.start >= node.start && child.end <= node.end).toBe(true);
        return true;
      });
    }
  }
});

test("a walk leaves out what is below a node on request", () => {
  const kinds: string[] = [];
  const [unit] = parse("f(a + b, c)\n").units;
  if (unit) {
    walk(unit.statement, (node) => {
      kinds.push(node.kind);
      return node.kind !== "binary";
    });
  }
  expect(kinds).toEqual(["expression", "call", "name", "argument", "binary", "argument", "name"]);
});

test("the path to an offset ends at the smallest node there", () => {
  const source = "model.add(Dense(10), x)\n";
  const [unit] = parse(source).units;
  const at = (offset: number): Node | undefined => (unit ? pathTo(unit.statement, offset).at(-1) : undefined);
  expect(at(source.indexOf("10"))?.kind).toBe("integer");
  expect(at(source.indexOf("Dense") + 5)).toMatchObject({ kind: "name", id: "Dense" });
  expect(at(source.indexOf("x)") + 1)).toMatchObject({ kind: "name", id: "x" });
  expect(at(100)).toBeUndefined();
});
