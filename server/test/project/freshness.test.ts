/** An analysis is used again until its file, or a file it imports by whatever way, changes. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Project } from "../../src/project/project";
import { formatShape } from "../../src/shape/shape";
import { initializeParser, type Parser } from "../../src/syntax/parser";
import { memoryFiles } from "./memory-files";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

const MAIN = "import numpy as np\nfrom pkg.models import SIZE\nr = np.zeros((SIZE,))\n";
let texts: Map<string, string>;
let files: ReturnType<typeof memoryFiles>;
let project: Project;

beforeEach(() => {
  texts = new Map([
    ["/w/main.py", MAIN],
    ["/w/other.py", "import numpy as np\nr = np.zeros((1,))\n"],
    ["/w/pkg/__init__.py", ""],
    ["/w/pkg/models.py", "from .sizes import SIZE\n"],
    ["/w/pkg/sizes.py", "from . import deep\nSIZE = deep.BASE + 1\n"],
    ["/w/pkg/deep.py", "BASE = 4\n"],
  ]);
  files = memoryFiles(texts);
  project = new Project(parser, files, ["/w"]);
  for (const file of ["/w/main.py", "/w/other.py"]) project.open(file, texts.get(file) ?? "");
});

function shape(file = "/w/main.py"): string | undefined {
  const fact = project.analysisOf(file)?.facts.findLast((each) => each.kind === "assign" && each.name === "r");
  return fact?.value.t === "tensor" ? formatShape(fact.value.shape) : undefined;
}

function write(file: string, text: string | undefined): void {
  if (text === undefined) texts.delete(file);
  else texts.set(file, text);
  project.fileChanged(file);
}

function expectStale(...stale: readonly string[]): void {
  expect(project.staleDocuments()).toEqual(stale);
}

describe("a file that is imported by an imported file", () => {
  it("is looked at again when it is written, and only what depends on it", () => {
    expect([shape(), shape("/w/other.py")]).toEqual(["(5,)", "(1,)"]);
    const other = project.analysisOf("/w/other.py");
    write("/w/pkg/deep.py", "BASE = 7\n");
    expectStale("/w/main.py");
    expect(shape()).toBe("(8,)");
    expect(project.analysisOf("/w/other.py")).toBe(other);
    expectStale();
  });

  it("counts as it is open, before it is saved", () => {
    expect(shape()).toBe("(5,)");
    project.open("/w/pkg/deep.py", "BASE = 9\n");
    expectStale("/w/main.py");
    expect(shape()).toBe("(10,)");
    project.close("/w/pkg/deep.py");
    expectStale("/w/main.py");
    expect(shape()).toBe("(5,)");
  });

  it("goes and comes back, as when branches are switched", () => {
    expect(shape()).toBe("(5,)");
    write("/w/pkg/deep.py", undefined);
    expect(shape()).not.toBe("(5,)");
    write("/w/pkg/deep.py", "BASE = 2\n");
    expect(shape()).toBe("(3,)");
  });
});

describe("what an import means", () => {
  it("changes when a file appears that comes first", () => {
    expect(shape()).toBe("(5,)");
    write("/w/pkg/sizes/__init__.py", "SIZE = 20\n");
    expectStale("/w/main.py");
    expect(shape()).toBe("(20,)");
    write("/w/pkg/sizes/__init__.py", undefined);
    expect(shape()).toBe("(5,)");
  });

  it("changes when a file is renamed", () => {
    expect(shape()).toBe("(5,)");
    write("/w/pkg/deep.py", undefined);
    write("/w/pkg/deeper.py", "BASE = 4\n");
    write("/w/pkg/sizes.py", "from . import deeper\nSIZE = deeper.BASE + 1\n");
    expect(shape()).toBe("(5,)");
  });

  it("changes when a folder goes, of which nothing else is said", () => {
    expect(shape()).toBe("(5,)");
    for (const file of [...texts.keys()].filter((each) => each.startsWith("/w/pkg/"))) texts.delete(file);
    project.fileChanged("/w/pkg");
    expectStale("/w/main.py");
    expect(shape()).not.toBe("(5,)");
  });

  it("changes with the folders that are open", () => {
    texts.set("/w/app/pkg/__init__.py", "");
    texts.set("/w/app/pkg/models.py", "SIZE = 30\n");
    project.open("/w/app/run/main.py", MAIN);
    expect(shape("/w/app/run/main.py")).toBe("(5,)");
    project.setRoots(["/w", "/w/app"]);
    expect(shape("/w/app/run/main.py")).toBe("(30,)");
    expect(shape()).toBe("(5,)");
  });

  it("is not looked up again for every key", () => {
    shape();
    const before = files.looks;
    for (let i = 0; i < 5; i++) {
      project.change("/w/main.py", `${MAIN}# ${"x".repeat(i)}\n`);
      expect(shape()).toBe("(5,)");
    }
    write("/w/pkg/deep.py", "BASE = 4  # the same\n");
    expect(shape()).toBe("(5,)");
    expect(files.looks - before).toBeLessThanOrEqual(2);
    expect(files.reads).toBe(5);
  });
});

it("files that import each other do not keep each other stale", () => {
  write("/w/pkg/deep.py", "import main\nBASE = 4\n");
  project.open("/w/pkg/deep.py", "import main\nBASE = 4\n");
  expect(shape()).toBe("(5,)");
  project.analysisOf("/w/pkg/deep.py");
  expectStale();
  project.change("/w/main.py", `${MAIN}\n`);
  expect(project.staleDocuments().toSorted()).toEqual(["/w/main.py", "/w/pkg/deep.py"]);
});
