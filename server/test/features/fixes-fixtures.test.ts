/** Whatever is offered for the programs in test-fixtures/ repairs its diagnostic and brings no other: seen from outside. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/features/types";
import { FILE, repairs } from "./repairing";

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
    const { diagnostics } = repairs(text);
    for (const index of diagnostics.keys()) {
      const found = repairs(text, index);
      const before = counted(diagnostics);
      const target = diagnostics[index];
      for (const fix of found.fixes) {
        const after = counted(repairs(found.after(fix).get(FILE) ?? "", -1).diagnostics);
        for (const [code, count] of after) expect(count, `${code} after "${fix.title}"`).toBeLessThanOrEqual(before.get(code) ?? 0);
        const code = target?.code ?? "";
        expect(after.get(code) ?? 0, `${code} after "${fix.title}"`).toBeLessThan(before.get(code) ?? 0);
      }
      expect(found.fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
      expect(new Set(found.fixes.map(({ title }) => title)).size).toBe(found.fixes.length);
    }
  });
});
