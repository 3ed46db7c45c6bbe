/**
 * Every program and notebook in test-fixtures/ states its own truth in comments. Problems match `# error[code]` and `# warning[code]`
 * one to one in both directions; `# shape:` is the exact shape of the line's last assigned name. Each fixture is held
 * against what real Keras did with it, recorded beside it by `npm run oracle`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../src/interpret/analysis";
import { analyze, noImports } from "../src/interpret/analyze";
import { isNotebook, parseNotebook } from "../src/project/notebook";
import { readNotebook } from "../src/project/notebook-file";
import { initializeParser, type Parser, parseModule } from "../src/syntax/parser";
import {
  expectPromisedProblems,
  expectPromisedShapes,
  expectTrueErrors,
  expectTrueShapes,
  expectTrueSummaries,
  type Truth,
} from "./expectations";

const folder = path.join(__dirname, "../../test-fixtures");
/** Programs of several files have a test of their own. */
const fixtures = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(py|ipynb)$/.test(file) && !file.startsWith(`projects${path.sep}`),
);

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

function analyzed(file: string): Analysis {
  const text = readFileSync(path.join(folder, file), "utf8");
  if (!isNotebook(file)) return analyze(parseModule(parser, file, text), noImports);
  const read = readNotebook(text);
  if (!("notebook" in read)) throw new Error(read.reason);
  return analyze(parseNotebook(parser, file, read.notebook), noImports);
}

describe.each(fixtures)("%s", (file) => {
  test("problems are exactly those the comments promise", () => {
    expectPromisedProblems(analyzed(file));
  });

  test("shapes are exactly those the comments promise", () => {
    expectPromisedShapes(analyzed(file));
  });

  test("agrees with what real Keras did", () => {
    const truthFile = path.join(folder, file.replace(/\.(py|ipynb)$/, ".truth.json"));
    expect(existsSync(truthFile), `${truthFile} is missing: npm run oracle`).toBe(true);
    const truth: Truth = JSON.parse(readFileSync(truthFile, "utf8"));
    const analysis = analyzed(file);
    expectTrueErrors(analysis, truth);
    expectTrueShapes(analysis, truth.shapes);
    expectTrueSummaries(analysis, truth.models);
  });
});
