import { beforeEach, describe, expect, it } from "vitest";
import type { Analysis } from "../../src/interpret/analysis";
import { Project } from "../../src/project/project";
import { formatShape } from "../../src/shape/shape";
import { initializeParser } from "../../src/syntax/parser";
import { memoryFiles } from "./memory-files";

const parser = await initializeParser();
const DATA = "import numpy as np\nx = np.zeros((10, 4))\n";
const TRAIN = "from data import x\ny = x.T\n";

let texts: Map<string, string>;
let files: ReturnType<typeof memoryFiles>;
let project: Project;

beforeEach(() => {
  texts = new Map([
    ["/w/data.py", DATA],
    ["/w/train.py", TRAIN],
  ]);
  files = memoryFiles(texts);
  project = new Project(parser, files, ["/w"]);
});

/** The shape that the name was given in the analysis. */
function shapeOf(analysis: Analysis | undefined, name: string): string | undefined {
  const value = analysis?.facts.find((fact) => fact.kind === "assign" && fact.name === name)?.value;
  return value?.t === "tensor" ? formatShape(value.shape) : undefined;
}

describe("Project", () => {
  it("reads a file and what it imports, each once", () => {
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBe("(4, 10)");
    expect(project.analysisOf("/w/train.py")).toBe(project.analysisOf("/w/train.py"));
    expect(files.reads).toBe(2);
  });

  it("is undefined for a file that cannot be read, until there is one", () => {
    expect(project.analysisOf("/w/new.py")).toBeUndefined();
    texts.set("/w/new.py", DATA);
    expect(project.analysisOf("/w/new.py")).toBeUndefined();
    project.fileChanged("/w/new.py");
    expect(shapeOf(project.analysisOf("/w/new.py"), "x")).toBe("(10, 4)");
  });

  it("an open document hides the file", () => {
    project.open("/w/data.py", DATA.replace("(10, 4)", "(7, 3)"));
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBe("(3, 7)");
    project.close("/w/data.py");
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBe("(4, 10)");
  });

  it("keeps an analysis while nothing changes, and makes a new one when an import does", () => {
    project.open("/w/train.py", TRAIN);
    project.open("/w/data.py", DATA);
    const before = project.analysisOf("/w/train.py");
    project.change("/w/data.py", DATA);
    expect(project.analysisOf("/w/train.py")).toBe(before);
    expect(project.staleDocuments()).toEqual([]);
    project.change("/w/data.py", DATA.replace("(10, 4)", "(5, 2)"));
    expect(project.staleDocuments()).toEqual(["/w/train.py"]);
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBe("(2, 5)");
  });

  it("sees a module that is made or deleted later", () => {
    texts.delete("/w/data.py");
    project.open("/w/train.py", TRAIN);
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBeUndefined();
    project.open("/w/data.py", DATA);
    expect(project.staleDocuments()).toEqual(["/w/train.py"]);
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBe("(4, 10)");
    project.close("/w/data.py");
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBeUndefined();
  });

  it("sees a file that is written outside of the editor", () => {
    project.open("/w/train.py", TRAIN);
    project.analysisOf("/w/train.py");
    texts.set("/w/data.py", DATA.replace("(10, 4)", "(6, 5)"));
    project.fileChanged("/w/data.py");
    expect(shapeOf(project.analysisOf("/w/train.py"), "y")).toBe("(5, 6)");
  });

  it("keeps the statements that an edit did not touch", () => {
    project.open("/w/train.py", TRAIN);
    const before = project.moduleOf("/w/train.py");
    project.change("/w/train.py", `# a comment\n${TRAIN}`);
    const after = project.moduleOf("/w/train.py");
    expect(after).not.toBe(before);
    expect(after?.units.map((unit) => unit.statement)).toEqual(before?.units.map((unit) => unit.statement));
    expect(after?.units[0]?.statement).toBe(before?.units[0]?.statement);
  });

  it("survives files that import each other", () => {
    texts.set("/w/a.py", "import numpy as np\nimport b\nx = np.zeros((3,))\n");
    texts.set("/w/b.py", "import a\ny = a.x\n");
    expect(shapeOf(project.analysisOf("/w/a.py"), "x")).toBe("(3,)");
    expect(project.analysisOf("/w/b.py")).toBeDefined();
  });

  it("analyzes the Python of a notebook", () => {
    texts.set("/w/n.ipynb", JSON.stringify({ cells: [{ cell_type: "code", source: `%time\n${TRAIN}` }] }));
    expect(shapeOf(project.analysisOf("/w/n.ipynb"), "y")).toBe("(4, 10)");
    expect(project.textOf("/w/n.ipynb")).toBe(`%time\n${TRAIN}`);
  });
});
