/** `npm run coverage:api`: prints the counts, writes docs/coverage.md and the figures in the README. */
import { readFileSync, writeFileSync } from "node:fs";
import { initializeParser } from "../../src/syntax/parser";
import { coverageReport, quoting } from "./report";

async function main(): Promise<void> {
  const { document, summary, figures } = coverageReport(".", await initializeParser());
  writeFileSync("docs/coverage.md", document);
  writeFileSync("README.md", quoting(readFileSync("README.md", "utf8"), figures));
  console.log(`${summary}\n\n${figures.join("\n")}`);
}

void main();
