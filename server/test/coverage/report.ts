/** The coverage of Keras's public API as it is now: what `npm run coverage:api` prints and writes. */
import type { Parser } from "../../src/syntax/parser";
import { readCatalogue } from "./catalogue";
import { coverageDocument, figures, summary } from "./document";
import { evidenceOf } from "./evidence";
import { symbolsOf } from "./symbols";
import { judge } from "./verdicts";

export interface Report {
  /** docs/coverage.md. */
  readonly document: string;
  readonly summary: string;
  /** The README's line. */
  readonly figures: string;
}

export function coverageReport(root: string, parser: Parser): Report {
  const catalogue = readCatalogue(root);
  const judged = judge(catalogue, evidenceOf(root, parser, symbolsOf(catalogue)));
  return { document: coverageDocument(catalogue.source, judged), summary: summary(judged), figures: figures(catalogue.source, judged) };
}

/** The README with the figures in the place of those it quotes. */
export function quoting(readme: string, figures: string): string {
  return readme.replace(/^Of the \d+ names in the public API of Keras .*$/m, figures);
}
