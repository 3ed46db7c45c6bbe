/** `keras-shapes shapes`: what is known of every call and assigned name of a file. */
import type { Target } from "./cli-files";
import type { Write } from "./cli-report";
import { describedToJson, describedToText, dtypeOf, isShown } from "./features/describe-format";
import type { Analysis, Fact } from "./interpret/analysis";
import { LineIndex } from "./syntax/lines";

export function writeShapes(write: Write, format: "text" | "json", target: Target, analysis: Analysis): void {
  const lines = new LineIndex(analysis.module.text);
  const facts = analysis.facts.filter(
    (fact) => fact.kind !== "read" && fact.site.unit.file === analysis.module.file && isShown(fact.value),
  );
  if (format === "json") write(`${JSON.stringify({ file: target.shown, facts: facts.map((fact) => factToJson(fact, lines)) })}\n`);
  else for (const fact of facts) write(`${factToText(fact, lines, target)}\n`);
}

function factToJson({ site, kind, name, value, varies }: Fact, lines: LineIndex): object {
  const start = lines.pythonPosition(site.unit.base + site.node.start);
  const end = lines.pythonPosition(site.unit.base + site.node.end);
  const fact = { line: start.line, col: start.column, endLine: end.line, endCol: end.column, kind, name, value: describedToJson(value) };
  return varies ? { ...fact, varies } : fact;
}

function factToText({ site, kind, name, value, varies }: Fact, lines: LineIndex, target: Target): string {
  const { line, character } = lines.position(site.unit.base + site.node.start);
  const dtype = dtypeOf(value);
  return `${target.shown}:${line + 1}:${character + 1}: ${kind === "call" ? `${name}(…)` : name}: ${describedToText(value)}${dtype ? ` ${dtype}` : ""}${varies ? " (varies)" : ""}`;
}
