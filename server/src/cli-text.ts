/** The report for people: the message, where it is, and the line of the program with what is meant underlined. */
import { type Places, placeText } from "./cli-places";
import type { CheckedFile, Finding, Reporter, Write } from "./cli-report";
import type { Severity } from "./features/types";

export function textReporter(write: Write, colour: boolean): Reporter {
  const paint = colour ? painted : (text: string): string => text;
  const counts = new Map<Severity, number>();
  let files = 0;
  return {
    file: (checked) => {
      files++;
      for (const finding of checked.findings) {
        const { severity } = finding.diagnostic;
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
        write(`${findingText(checked, finding, paint)}\n`);
      }
    },
    end: () => write(`${summaryText(counts, files)}\n`),
  };
}

type Style = Severity | "place" | "bold";
type Paint = (text: string, style: Style) => string;

const STYLES: Readonly<Record<Style, string>> = {
  error: "1;31",
  warning: "1;33",
  information: "1;36",
  hint: "1;36",
  place: "1;34",
  bold: "1",
};

function painted(text: string, style: Style): string {
  return `\u001b[${STYLES[style]}m${text}\u001b[0m`;
}

function findingText({ target, places }: CheckedFile, { diagnostic, fixes }: Finding, paint: Paint): string {
  const { severity, code, message, related } = diagnostic;
  const head = `${paint(`${severity}[${code}]`, severity)}${paint(`: ${message}`, "bold")}`;
  const notes = related.map(
    (each) => `${paint("note", "information")}: ${each.message}\n${frame(places, each.file, each, "-", "information", paint)}`,
  );
  const helps = fixes().map((fix) => `${paint("help", "information")}: ${fix.title}${fix.preferred ? " (applied by --fix)" : ""}\n`);
  return `${head}\n${frame(places, target.file, diagnostic, "^", severity, paint)}${notes.join("")}${helps.join("")}`;
}

const TAB = "    ";

/** `--> file:line:column`, in a notebook `--> file:cell number:line:column`, the line, and a mark below. Of a span over several lines the first is shown. */
function frame(
  places: Places,
  file: string,
  span: { readonly start: number; readonly end: number },
  mark: string,
  style: Style,
  paint: Paint,
): string {
  const { line, character } = places.cell(file, span)?.range.start ?? places.lines(file).position(span.start);
  const text = places.text(file);
  const before = text.slice(span.start - character, span.start);
  const rest = text.slice(span.start).split(/\r\n|\r|\n/, 1)[0] ?? "";
  const marked = rest.slice(0, Math.max(1, span.end - span.start)).trimEnd();
  const number = String(line + 1);
  const margin = " ".repeat(number.length);
  const bar = paint("|", "place");
  const underline = " ".repeat(widthOf(before)) + paint(mark.repeat(Math.max(1, widthOf(marked))), style);
  return [
    `${margin}${paint("-->", "place")} ${places.name(file)}:${placeText(places, file, span)}`,
    `${margin} ${bar}`,
    `${paint(number, "place")} ${bar} ${(before + rest).replaceAll("\t", TAB)}`,
    `${margin} ${bar} ${underline}`,
    "",
  ].join("\n");
}

/** Columns of a terminal that the text takes, with East Asian wide characters as two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === "\t" ? TAB.length : WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1;
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const COMBINING = /\p{Mn}/u;

function summaryText(counts: ReadonlyMap<Severity, number>, files: number): string {
  const found = (["error", "warning", "information", "hint"] as const).flatMap((severity) => {
    const count = counts.get(severity) ?? 0;
    return count === 0 ? [] : [plural(count, severity === "information" ? "note" : severity)];
  });
  return `${found.length === 0 ? "No problems" : found.join(", ")} in ${plural(files, "file")}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
