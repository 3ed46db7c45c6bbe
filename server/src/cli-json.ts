/** Reports for programs: the project's own JSON lines, SARIF, and GitHub's workflow commands. */
import { pathToFileURL } from "node:url";
import { type Places, placeText, type Range, rangeOf, type Span } from "./cli-places";
import type { CheckedFile, Finding, Reporter, Write } from "./cli-report";
import { problemCodes, titleOf } from "./features/messages";
import type { Diagnostic, Fix, RelatedPlace, Severity } from "./features/types";
import { severityOf } from "./interpret/severity";

/** One JSON object a line for every file. */
export function jsonReporter(write: Write): Reporter {
  return {
    file: ({ target, findings, places }) => {
      const diagnostics = findings.map((finding) => findingToJson(target.file, finding, places));
      write(`${JSON.stringify({ file: target.shown, diagnostics })}\n`);
    },
    end: () => {},
  };
}

function findingToJson(file: string, { diagnostic, fixes }: Finding, places: Places): object {
  const { severity, code, message } = diagnostic;
  const { place, related } = whereRaised(file, diagnostic, places);
  return {
    ...placeToJson(file, place, places),
    severity,
    code,
    message,
    related: related.map((each) => relatedToJson(each, places)),
    fixes: fixes().map((fix) => fixToJson(fix, places)),
  };
}

/** Scripts hold the place against tracebacks: it is on the line where Python raises, and what is meant is the first related place. */
function whereRaised(
  file: string,
  diagnostic: Diagnostic,
  places: Places,
): { readonly place: Span; readonly related: readonly RelatedPlace[] } {
  const { start, end, raised, related } = diagnostic;
  const line = (offset: number): number => places.lines(file).position(offset).line;
  if (!raised || line(raised.start) === line(start)) return { place: diagnostic, related };
  const others = related.filter((each) => each.file !== file || each.start !== raised.start);
  return { place: raised, related: [{ file, start, end, message: raised.within }, ...others] };
}

function relatedToJson(related: RelatedPlace, places: Places): object {
  return { file: places.name(related.file), ...placeToJson(related.file, related, places), message: related.message };
}

function fixToJson({ title, preferred, edits }: Fix, places: Places): object {
  const changes = edits.map((edit) => ({
    file: places.name(edit.file),
    ...placeToJson(edit.file, edit, places),
    newText: edit.newText,
  }));
  return { title, preferred, edits: changes };
}

/** In a notebook `range` counts through the code cells; the cell and the range within it stand besides. */
function placeToJson(file: string, span: Span, places: Places): object {
  const cell = places.cell(file, span);
  return { range: rangeOf(places.lines(file), span), ...(cell ? { cell: cell.number, cellRange: cell.range } : {}) };
}

/** One SARIF 2.1.0 log of the whole run, for code scanning services. */
export function sarifReporter(write: Write, version: string): Reporter {
  const results: object[] = [];
  return {
    file: (checked) => {
      results.push(...checked.findings.map((finding) => sarifResult(checked, finding)));
    },
    end: () => {
      const rules = problemCodes.map((id) => ({
        id,
        shortDescription: { text: titleOf(id) },
        defaultConfiguration: { level: SARIF_LEVELS[severityOf(id)] },
      }));
      const run = { tool: { driver: { name: "keras-shapes", version, rules } }, columnKind: "utf16CodeUnits", results };
      write(`${JSON.stringify({ $schema: SARIF_SCHEMA, version: "2.1.0", runs: [run] }, undefined, 2)}\n`);
    },
  };
}

const SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note", hint: "note" };

function sarifResult({ target, places }: CheckedFile, { diagnostic, fixes }: Finding): object {
  return {
    ruleId: diagnostic.code,
    level: SARIF_LEVELS[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [sarifLocation(places, target.file, diagnostic)],
    relatedLocations: diagnostic.related.map((each) => ({ ...sarifLocation(places, each.file, each), message: { text: each.message } })),
    fixes: fixes().map((fix) => sarifFix(places, fix)),
  };
}

function sarifLocation(places: Places, file: string, span: Span): object {
  const region = sarifRegion(places.rangeInFile(file, span));
  const cell = places.cell(file, span);
  const logicalLocations = [{ name: `cell ${cell?.number}`, fullyQualifiedName: placeText(places, file, span) }];
  return { physicalLocation: { artifactLocation: { uri: uriOf(places.name(file)) }, region }, ...(cell ? { logicalLocations } : {}) };
}

function sarifRegion({ start, end }: Range): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function sarifFix(places: Places, { title, edits }: Fix): object {
  const artifactChanges = [...new Set(edits.map((edit) => edit.file))].map((file) => ({
    artifactLocation: { uri: uriOf(places.name(file)) },
    replacements: places
      .editsInFile(
        file,
        edits.filter((edit) => edit.file === file),
      )
      .map(({ range, newText }) => ({ deletedRegion: sarifRegion(range), insertedContent: { text: newText } })),
  }));
  return { description: { text: title }, artifactChanges };
}

function uriOf(name: string): string {
  if (/^(\/|[A-Za-z]:)/.test(name)) return pathToFileURL(name).href;
  return name.split("/").map(encodeURIComponent).join("/");
}

/** Workflow commands that GitHub shows as annotations of a pull request. */
export function githubReporter(write: Write): Reporter {
  return {
    file: ({ target, findings, places }) => {
      for (const { diagnostic } of findings) write(`${githubCommand(target.shown, diagnostic, places, target.file)}\n`);
    },
    end: () => {},
  };
}

const GITHUB_COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

function githubCommand(name: string, diagnostic: Diagnostic, places: Places, file: string): string {
  const { start, end } = places.rangeInFile(file, diagnostic);
  const cell = places.cell(file, diagnostic) ? `${placeText(places, file, diagnostic)}: ` : "";
  const properties = {
    file: name,
    line: start.line + 1,
    endLine: end.line + 1,
    ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
    title: `keras-shapes ${diagnostic.code}`,
  };
  const words = Object.entries(properties).map(([key, value]) => `${key}=${githubProperty(String(value))}`);
  return `::${GITHUB_COMMANDS[diagnostic.severity]} ${words.join(",")}::${githubText(cell + diagnostic.message)}`;
}

function githubText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function githubProperty(text: string): string {
  return githubText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
