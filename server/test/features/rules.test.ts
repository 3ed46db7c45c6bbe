/** The pages of docs/rules/: every problem code has one, and its examples give exactly what their comments say. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnosticsOf } from "../../src/features/diagnostics";
import { problemCodes, titleOf } from "../../src/features/messages";
import { severityOf } from "../../src/interpret/severity";
import { LineIndex } from "../../src/syntax/lines";
import { analyzeText } from "./analyze-text";

const folder = new URL("../../../docs/rules/", import.meta.url);

function page(code: string): string {
  return readFileSync(new URL(`${code}.md`, folder), "utf8");
}

function examples(code: string): readonly string[] {
  return Array.from(page(code).matchAll(/```python\n(.*?)```/gs), (match) => match[1] ?? "");
}

const MARK = /# (error|warning|information)\[([\w-]+)\](?<above> on the line above)?(?:: (.*))?$/;

/** `line severity[code]: message` for each comment that says what is to be found. */
function expected(text: string): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const match = MARK.exec(line);
    if (!match) return [];
    const [, severity, code, , message] = match;
    return [`${index + (match.groups?.above ? 0 : 1)} ${severity}[${code}]: ${message}`];
  });
}

function found(text: string): readonly string[] {
  const lines = new LineIndex(text);
  return diagnosticsOf(analyzeText(text)).map(
    ({ start, severity, code, message }) => `${lines.position(start).line + 1} ${severity}[${code}]: ${message}`,
  );
}

describe("docs/rules", () => {
  it("has a page for every code, and no other", () => {
    expect(readdirSync(folder).sort()).toEqual(problemCodes.map((code) => `${code}.md`).sort());
  });

  describe.each(problemCodes)("%s", (code) => {
    it("begins with the code and has an example and a way out", () => {
      expect(page(code)).toMatch(new RegExp(`^# ${code}\n`));
      expect(page(code)).toContain("## How to fix it");
      expect(titleOf(code)).not.toBe("");
      expect(examples(code).length).toBe(2);
    });

    it("gives what the first example says", () => {
      const [first = ""] = examples(code);
      expect(expected(first).some((line) => line.includes(` ${severityOf(code)}[${code}]: `))).toBe(true);
      expect(found(first)).toEqual(expected(first));
    });

    it("says nothing of the repaired example", () => {
      expect(found(examples(code)[1] ?? "")).toEqual([]);
    });
  });
});
