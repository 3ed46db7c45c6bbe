/** Small programs, and what their names hold at the end. NumPy arrays carry the shapes: what real Python makes of them is the expectation. */
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { formatShape } from "../../src/shape/shape";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

let parser: Parser | undefined;

/** Call once in a test file. */
export function withParser(): void {
  beforeAll(async () => {
    parser = await initializeParser();
  });
}

/** `unsure`, `some`, `perhaps` come from a module that is not there: nothing is known of what they do. */
const BEGINNING =
  "import numpy as np\nfrom keras import layers\nimport keras\nfrom elsewhere import load, not_none, perhaps, some, unsure\n";

function analysisOf(program: string): ReturnType<typeof analyze> {
  if (!parser) throw new Error("withParser() was not called");
  return analyze(parseModule(parser, "p.py", `${BEGINNING}${program}\n`), noImports);
}

/** The shape of the last assignment to `r`; "?" when nothing is known of it. */
export function resultOf(program: string): string {
  const fact = analysisOf(program).facts.findLast((each) => each.kind === "assign" && each.name === "r");
  return fact?.value.t === "tensor" ? formatShape(fact.value.shape) : "?";
}

export function problemsOf(program: string): readonly string[] {
  return analysisOf(program).problems.map((each) => each.problem.code);
}

export type Programs = Readonly<Record<string, readonly [program: string, shape: string]>>;

/** `?` is an axis, or a shape, that real Python gives several sizes, or that is not followed. */
export function testShapes(title: string, programs: Programs): void {
  withParser();
  describe(title, () => {
    test.each(Object.entries(programs))("%s", (_name, [program, shape]) => {
      expect(resultOf(program)).toBe(shape);
    });
  });
}
