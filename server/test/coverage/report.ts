/** The coverage of public APIs as it is now: what `npm run coverage:api` prints and writes. */
import type { Parser } from "../../src/syntax/parser";
import { readCatalogue, readDataCatalogues } from "./catalogue";
import { coverageDocument, figures, summary } from "./document";
import { evidenceOf } from "./evidence";
import { symbolsOf } from "./symbols";
import { type Used, usedNames } from "./usage";
import { judge } from "./verdicts";

export interface Report {
  /** docs/coverage.md. */
  readonly document: string;
  readonly summary: string;
  readonly used: readonly Used[];
  /** The README's lines, one for each library. */
  readonly figures: readonly string[];
}

export function coverageReport(root: string, parser: Parser): Report {
  const catalogues = [readCatalogue(root), ...readDataCatalogues(root)];
  const evidence = evidenceOf(root, parser, symbolsOf(catalogues));
  const libraries = catalogues.map((catalogue) => ({ source: catalogue.source, judged: judge(catalogue, evidence) }));
  const used = usedNames(
    root,
    catalogues,
    libraries.flatMap(({ judged }) => judged),
  );
  return { document: coverageDocument(libraries, used), used, summary: summary(libraries), figures: libraries.map(figures) };
}

/** The README with the figures in the place of those it quotes. */
export function quoting(readme: string, lines: readonly string[]): string {
  const ofLibrary = (line: string): string | undefined => /^- Of the \d+ names in the (public API of [\w-]+) /.exec(line)?.[1];
  return readme
    .split("\n")
    .map((line) => lines.find((each) => ofLibrary(line) !== undefined && ofLibrary(each) === ofLibrary(line)) ?? line)
    .join("\n");
}
