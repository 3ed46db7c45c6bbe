/** Programs of several files give what Python gives; NumPy arrays carry the shapes. A size that depends on how the program is run is null. */
import { beforeAll, expect, test } from "vitest";
import { Project } from "../../src/project/project";
import { isRanked } from "../../src/shape/shape";
import { initializeParser, type Parser } from "../../src/syntax/parser";
import { memoryFiles } from "./memory-files";
import programs from "./several-files.json";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

/** The last shape of `r` in the file that is run; sizes that are not known are null. */
function resultOf(files: Readonly<Record<string, string | undefined>>, entry = "main.py"): readonly (number | null)[] | null {
  const texts = Object.entries(files).map(([name, text]) => [`/w/${name}`, `import numpy as np\n${text ?? ""}\n`] as const);
  const project = new Project(parser, memoryFiles(new Map(texts)), ["/w"]);
  const fact = project.analysisOf(`/w/${entry}`)?.facts.findLast((each) => each.kind === "assign" && each.name === "r");
  if (fact?.value.t !== "tensor" || !isRanked(fact.value.shape)) return null;
  return fact.value.shape.map((size) => (typeof size === "number" ? size : null));
}

test.each(programs)("$title", ({ files, shape }) => {
  expect(resultOf(files)).toEqual(shape);
});

test.each([
  ["pkg/__init__.py", "from . import a\nfrom .a import grow\nBASE = 2\nr = np.zeros((grow(3), a.N))", [4, 9]],
  ["pkg/b.py", "from . import a, BASE\nfrom .a import N\nr = np.zeros((N, a.grow(1), BASE))", [9, 2, 2]],
  ["pkg/c.py", "from pkg.a import N\nfrom ..sizes import M\nr = np.zeros((N, M))", [9, 5]],
])("a file of a package is looked at as a part of it: %s", (file, text, shape) => {
  const others = {
    "sizes.py": "M = 5\n",
    "pkg/__init__.py": "from .a import grow\nfrom . import b\nBASE = 2\n",
    "pkg/a.py": "import pkg\nN = 9\ndef grow(n):\n    return n + 1\n",
    "pkg/b.py": "",
  };
  expect(resultOf({ ...others, [file]: text }, file)).toEqual(shape);
});

test("a chain of imports longer than any program has", () => {
  const chain = Array.from({ length: 400 }, (_, i) => [`m${i}.py`, i < 399 ? `from m${i + 1} import N\n` : "N = 3\n"] as const);
  expect(resultOf({ ...Object.fromEntries(chain), "main.py": "from m0 import N\nr = np.zeros((N,))" })).toEqual([3]);
});

test("modules that take more work than an analysis may leave half of it to the program itself", () => {
  const heavy = Array.from({ length: 3000 }, (_, i) => `v${i} = f(${i}) + f(1) * f(2) - f(3)\n`).join("");
  const files = Array.from({ length: 12 }, (_, i) => [`heavy${i}.py`, `def f(n):\n    return n * (n + 1) // 2\n${heavy}`] as const);
  const imports = files.map(([name]) => `import ${name.replace(".py", "")}\n`).join("");
  expect(resultOf({ ...Object.fromEntries(files), "main.py": `${imports}r = np.zeros((2, 3))` })).toEqual([2, 3]);
});
