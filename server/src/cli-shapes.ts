/** `keras-shapes shapes`: what is known of every call and assigned name of a file. */
import type { Target } from "./cli-files";
import { type Places, placeText, type Span } from "./cli-places";
import type { Write } from "./cli-report";
import { describedToJson, describedToText, dtypeOf, isShown } from "./features/describe-format";
import type { Analysis, Fact } from "./interpret/analysis";
import type { Site } from "./syntax/ast";

export function writeShapes(write: Write, format: "text" | "json", target: Target, places: Places, analysis: Analysis): void {
  const facts = analysis.facts.filter(
    (fact) => fact.kind !== "read" && fact.site.unit.file === analysis.module.file && isShown(fact.value),
  );
  if (format === "json") write(`${JSON.stringify({ file: target.shown, facts: facts.map((fact) => factToJson(fact, places)) })}\n`);
  else for (const fact of facts) write(`${factToText(fact, places, target)}\n`);
}

function factToJson({ site, kind, name, value, varies }: Fact, places: Places): object {
  const { file } = site.unit;
  const lines = places.lines(file);
  const cell = places.cell(file, spanOf(site));
  const start = lines.pythonPosition(site.unit.base + site.node.start);
  const end = lines.pythonPosition(site.unit.base + site.node.end);
  const fact = { line: start.line, col: start.column, endLine: end.line, endCol: end.column, kind, name, value: describedToJson(value) };
  return { ...fact, ...(varies ? { varies } : {}), ...(cell ? { cell: cell.number, cellLine: cell.range.start.line + 1 } : {}) };
}

function factToText({ site, kind, name, value, varies }: Fact, places: Places, target: Target): string {
  const dtype = dtypeOf(value);
  return `${target.shown}:${placeText(places, site.unit.file, spanOf(site))}: ${kind === "call" ? `${name}(…)` : name}: ${describedToText(value)}${dtype ? ` ${dtype}` : ""}${varies ? " (varies)" : ""}`;
}

function spanOf({ unit, node }: Site): Span {
  return { start: unit.base + node.start, end: unit.base + node.end };
}
