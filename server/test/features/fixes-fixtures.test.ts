/** Whatever is offered for the programs in test-fixtures/ repairs its diagnostic and brings no other: seen from outside. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/features/types";
import { examine } from "./repairing";

const folder = path.join(__dirname, "../../../test-fixtures");

const programs = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".py"))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), "utf8") }))
  .filter(({ text }) => /\b(error|warning)\[/.test(text));

function counted(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity } of diagnostics) if (severity !== "information") counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

test("there are programs with mistakes", () => {
  expect(programs.length).toBeGreaterThan(100);
});

describe("every offered fix", () => {
  test.each(programs.map(({ file, text }) => [file, text] as const))("%s", (_, text) => {
    const { diagnostics, fixes, after } = examine(text);
    const before = counted(diagnostics);
    for (const diagnostic of diagnostics) {
      const offered = fixes(diagnostic);
      for (const fix of offered) {
        const left = counted(examine(after(fix)).diagnostics);
        for (const [code, count] of left) expect(count, `${code} after "${fix.title}"`).toBeLessThanOrEqual(before.get(code) ?? 0);
        expect(left.get(diagnostic.code) ?? 0, `${diagnostic.code} after "${fix.title}"`).toBeLessThan(before.get(diagnostic.code) ?? 0);
      }
      expect(offered.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
      expect(new Set(offered.map(({ title }) => title)).size).toBe(offered.length);
    }
  });
});
