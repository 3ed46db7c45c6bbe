/**
 * Programs of several files in test-fixtures/projects/: every file states its own truth in comments, as the other fixtures do,
 * and `main.py` is what is run. Errors are shown in the file that is looked at, wherever their cause is.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../src/interpret/analysis";
import { nodeFiles, toFileName } from "../src/project/node-files";
import { Project } from "../src/project/project";
import { initializeParser, type Parser } from "../src/syntax/parser";
import { expectPromisedProblems, expectPromisedShapes, expectTrueErrors, expectTrueShapes, type Truth } from "./expectations";

const folder = path.join(__dirname, "../../test-fixtures/projects");

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

function analyzed(project: string, file: string): Analysis {
  const root = toFileName(path.join(folder, project));
  const analysis = new Project(parser, nodeFiles([root]), [root]).analysisOf(`${root}/${file}`);
  if (!analysis) throw new Error(`${file} cannot be read`);
  return analysis;
}

describe.each(readdirSync(folder))("%s", (project) => {
  const files = readdirSync(path.join(folder, project), { recursive: true, encoding: "utf8" }).map(toFileName);
  const truth: Truth = JSON.parse(readFileSync(path.join(folder, project, "main.truth.json"), "utf8"));

  describe.each(files.filter((file) => file.endsWith(".py")))("%s", (file) => {
    test("problems and shapes are exactly those the comments promise", () => {
      const analysis = analyzed(project, file);
      expectPromisedProblems(analysis);
      expectPromisedShapes(analysis);
    });

    test("agrees with what real Keras did", () => {
      const analysis = analyzed(project, file);
      expectTrueErrors(analysis, file === "main.py" ? truth : { shapes: [], error: null });
      expectTrueShapes(analysis, (file === "main.py" ? truth.shapes : truth.modules?.[file]) ?? []);
    });
  });

  test("the truth is that of a program of several files", () => {
    expect(files).toContain("main.py");
    expect(files.filter((file) => file.endsWith(".py")).length).toBeGreaterThan(1);
    expect(truth.shapes.length).toBeGreaterThan(0);
  });
});
