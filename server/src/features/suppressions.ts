/**
 * `# keras-shapes: ignore` and `# keras-shapes: ignore[code, …]`: a comment counts for what is reported on its line, and for
 * what is reported anywhere in the statement that begins on its line. One that ignores nothing is itself reported.
 */
import type { Analysis } from "../interpret/analysis";
import { severityOf } from "../interpret/severity";
import type { Site } from "../syntax/ast";
import { LineIndex } from "../syntax/lines";
import { statementStart } from "./locate";
import { messageOf } from "./messages";
import type { Diagnostic, IgnorePragma } from "./types";

/** A diagnostic and the code it is shown at. */
interface Found {
  readonly diagnostic: Diagnostic;
  readonly site: Site;
}

/** The diagnostics that no comment ignores, and one for every comment or code that ignores nothing. */
export function applySuppressions(analysis: Analysis, found: readonly Found[]): readonly Diagnostic[] {
  const pragmas = analysis.pragmas.filter((pragma) => pragma.kind === "ignore");
  if (pragmas.length === 0) return found.map(({ diagnostic }) => diagnostic);
  const lines = new LineIndex(analysis.module.text);
  const lineOf = (offset: number): number => lines.position(offset).line;
  const byLine = new Map(pragmas.map((pragma) => [lineOf(pragma.comment.start), pragma]));
  const used = new Map<IgnorePragma, Set<string>>();
  const kept = found.filter(({ diagnostic, site }) => {
    const pragma = [diagnostic.start, diagnostic.end, statementStart(site)]
      .map((offset) => byLine.get(lineOf(offset)))
      .find((each) => each && ignores(each, diagnostic.code));
    if (pragma) used.set(pragma, (used.get(pragma) ?? new Set()).add(diagnostic.code));
    return !pragma;
  });
  return [...kept.map(({ diagnostic }) => diagnostic), ...pragmas.flatMap((pragma) => unused(pragma, used.get(pragma)))];
}

function ignores(pragma: IgnorePragma, code: string): boolean {
  return pragma.codes === undefined || pragma.codes.includes(code);
}

function unused(pragma: IgnorePragma, used: ReadonlySet<string> | undefined): readonly Diagnostic[] {
  const idle = pragma.codes === undefined ? (used ? [] : [undefined]) : pragma.codes.filter((code) => !used?.has(code));
  if (idle.length === 0) return [];
  const what = pragma.codes === undefined ? "ignore" : `ignore[${idle.join(", ")}]`;
  const code = "unused-suppression";
  const { start, end } = pragma.comment;
  const message = messageOf({ code, what });
  return [{ start, end, severity: severityOf(code), code, message, related: [], cause: { kind: "suppression", pragma } }];
}
