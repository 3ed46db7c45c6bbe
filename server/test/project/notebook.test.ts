import { beforeEach, describe, expect, it } from "vitest";
import type { Edit } from "../../src/project/edits";
import { type Cell, cellAt, isNotebook, joinCells, notebookOf } from "../../src/project/notebook";
import { Project } from "../../src/project/project";
import { formatShape } from "../../src/shape/shape";
import { initializeParser } from "../../src/syntax/parser";
import { memoryFiles } from "./memory-files";

const parser = await initializeParser();
const file = "/w/n.ipynb";
let project: Project;

beforeEach(() => {
  project = new Project(parser, memoryFiles(new Map()), ["/w"]);
});

function open(...sources: readonly string[]): void {
  project.openNotebook(
    file,
    sources.map((source, index): Cell => ({ number: index + 1, source, isPython: true, uri: undefined })),
  );
}

function shapes(): Readonly<Record<string, string>> {
  const facts = project.analysisOf(file)?.facts ?? [];
  return Object.fromEntries(
    facts.flatMap(({ kind, name, value }) => (kind === "assign" && value.t === "tensor" ? [[name, formatShape(value.shape)]] : [])),
  );
}

const NUMPY = "import numpy as np";

describe("a notebook is one program", () => {
  it("its cells share their names, from above to below", () => {
    open(NUMPY, "x = np.zeros((3, 4))", "y = x.T", "z = later", "later = y");
    expect(shapes()).toEqual({ x: "(3, 4)", y: "(4, 3)", later: "(4, 3)" });
  });

  it("each cell is parsed by itself: what is half typed in one does not reach the next", () => {
    open(NUMPY, "w = np.zeros((2,)); x = np.zeros((", "y = np.ones((2, 2))", "def f(", "'''", "z = y[0]", "if y:", "q = z");
    expect(shapes()).toMatchObject({ y: "(2, 2)", z: "(2,)", q: "(2,)" });
  });

  it("what is only IPython's is skipped", () => {
    open(
      `%matplotlib inline\n${NUMPY}`,
      "%%bash\nx = 3",
      "files = !ls\n%time x = np.zeros((3,))",
      "if x is not None:\n    !ls\ny = %time x",
      "display(y)",
    );
    expect(shapes()).toEqual({ x: "(3,)", y: "(3,)" });
    expect(project.moduleOf(file)?.broken).toEqual([]);
  });

  it("code that IPython would run is run", () => {
    open(
      NUMPY,
      ">>> a = np.zeros((3,))\n>>> if True:\n...     b = a[:2]",
      "    c = b[:1]\n    d = c",
      "e = d\n%time for i in [1]: e = np.zeros((i,))",
      "await e",
    );
    expect(shapes()).toEqual({ a: "(3,)", b: "(2,)", c: "(1,)", d: "(1,)", e: "(1,)" });
    expect(project.moduleOf(file)?.broken).toEqual([]);
  });

  it("what a command returns replaces what was known", () => {
    open(NUMPY, "x = np.zeros((3,))\nx = !ls", "y = x");
    expect(shapes()).toEqual({ x: "(3,)" });
  });

  it("its text is what the user wrote", () => {
    open("%matplotlib inline", "", "x = 1\n");
    expect(project.textOf(file)).toBe("%matplotlib inline\n\nx = 1\n");
    expect(project.moduleOf(file)?.text).toBe("                  \n\nx = 1\n");
  });

  it("without cells it is empty", () => {
    open();
    expect(project.analysisOf(file)?.facts).toEqual([]);
    expect(cellAt(joinCells([]), 0)).toBeUndefined();
  });

  it("statements of unchanged cells are kept, wherever they go", () => {
    open(NUMPY, "x = 1", "x = 1", "y = 2\nz = 3");
    const before = project.moduleOf(file)?.units.map(({ statement }) => statement) ?? [];
    open("y = 2\nz = 4", "x = 1", NUMPY, "x = 1", "x = 1");
    const after = project.moduleOf(file)?.units.map(({ statement }) => statement) ?? [];
    expect(after.slice(0, 2).map((each) => before.includes(each))).toEqual([true, false]);
    expect(after.slice(2, 5).map((each) => before.indexOf(each))).toEqual([1, 0, 2]);
    expect(new Set(after).size).toBe(after.length);
  });

  it("a Python file is no notebook", () => {
    project.open("/w/a.py", "x = 1");
    const module = project.moduleOf("/w/a.py");
    expect(module && notebookOf(module)).toBeUndefined();
    expect(project.notebookOf("/w/a.py")).toBeUndefined();
    expect(isNotebook("/w/a.py")).toBe(false);
  });
});

it.each([
  ["above what changes", ["import numpy as np", "x = np.zeros((3, 4))", "n = 2", "y = x[:n]", "z = y.T"]],
  ["a cell more", [NUMPY, "x = np.zeros((3, 4))", "x = x.T", "n = 2", "y = x[:n]", "z = y.T"]],
  ["cells that change places", [NUMPY, "n = 2", "x = np.zeros((3, 4))", "z = x.T", "y = x[:n]"]],
  ["a longer cell", [NUMPY, "# a comment\nx = np.zeros((3, 4))", "n = 3\n", "y = x[:n]", "z = y.T"]],
  ["none", []],
])("after an edit all is as if it had just been opened: %s", (_, sources) => {
  open(NUMPY, "x = np.zeros((3, 4))", "n = 2", "y = x[:n]", "z = y.T");
  shapes();
  open(...sources);
  const seen = (of: Project): unknown =>
    of.analysisOf(file)?.facts.map(({ name, kind, value, site }) => [name, kind, value, site.unit.base + site.node.start]);
  const edited = seen(project);
  project = new Project(parser, memoryFiles(new Map()), ["/w"]);
  open(...sources);
  expect(edited).toEqual(seen(project));
});

describe("edits of a notebook", () => {
  const edit = (old: string, newText: string): Edit => {
    const start = project.textOf(file)?.indexOf(old) ?? -1;
    return { file, start, end: start + old.length, newText };
  };

  it("are made in their cells", () => {
    open("a = 1\n", "%time b = 2", "c = 3");
    const program = project.withEdits([edit("a = 1\n", ""), edit("2", "22"), edit("3", "33\nd = 4")]);
    expect(program?.moduleOf(file)?.text).toBe("\n0;    b = 22\nc = 33\nd = 4");
    expect(project.textOf(file)).toBe("a = 1\n\n%time b = 2\nc = 3");
  });

  it.each([
    ["over the end of a cell", "1\n%time", "1"],
    ["of what IPython reads", "%time", ""],
    ["with a line before one of IPython's", "b = 2", "x = 1\nb = 2"],
    ["with a line behind one of IPython's", "2", "2\nx = 1"],
  ])("are not made %s", (_, old, newText) => {
    open("a = 1", "%time b = 2", "c = 3");
    expect(project.withEdits([edit(old, newText)])).toBeUndefined();
  });
});
