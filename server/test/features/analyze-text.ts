import type { Analysis } from "../../src/interpret/analysis";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, parseModule } from "../../src/syntax/parser";

const parser = await initializeParser();

/** What is known of a Python program that stands alone. */
export function analyzeText(text: string, file = "/w/a.py"): Analysis {
  return analyze(parseModule(parser, file, text), noImports);
}
