/** docs/coverage.md and the figures in the README say what is true now. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { initializeParser } from "../../src/syntax/parser";
import { coverageReport, type Report } from "./report";

const root = path.join(__dirname, "../../..");
const MENDED = "npm run coverage:api mends it";

let report: Report;
beforeAll(async () => {
  report = coverageReport(root, await initializeParser());
}, 120_000);

test("docs/coverage.md is up to date", () => {
  expect(readFileSync(path.join(root, "docs/coverage.md"), "utf8"), MENDED).toBe(report.document);
});

test("every name that public programs use is exact, or it is said why not", () => {
  expect(report.used.length).toBeGreaterThan(1000);
  expect(report.used.filter(({ verdict, reason }) => verdict === "not exact" && reason === undefined)).toEqual([]);
});

test("the README quotes the figures", () => {
  expect(readFileSync(path.join(root, "README.md"), "utf8").split("\n"), MENDED).toEqual(expect.arrayContaining([...report.figures]));
});
