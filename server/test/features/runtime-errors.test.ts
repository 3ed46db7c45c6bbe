/** The README leads from the words of an error to a code: a recorded run raised them in a fixture where that code is reported. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.join(__dirname, "../../..");
const fixtures = path.join(root, "test-fixtures");

const rows = Array.from(
  readFileSync(path.join(root, "README.md"), "utf8").matchAll(
    /^\| (?:``(?<quoted>.*?) ?``|`(?<plain>[^`]+)`).* \| \[`(?<code>[\w-]+)`\]\(docs/gm,
  ),
  ({ groups }) => [groups?.quoted ?? groups?.plain ?? "", groups?.code ?? ""] as const,
).filter(([words]) => words.includes(" "));

/** What a recorded run raised, and the codes that its fixture promises. */
const raised = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".truth.json"))
  .flatMap((file) => {
    const message: unknown = JSON.parse(readFileSync(path.join(fixtures, file), "utf8")).error?.message;
    if (typeof message !== "string") return [];
    const own = path.join(fixtures, file.replace(".truth.json", ".py"));
    if (!existsSync(own)) return [];
    const program = readFileSync(own, "utf8");
    return [{ message, codes: Array.from(program.matchAll(/# error\[([\w-]+)\]/g), ([, code]) => code) }];
  });

describe("the README's table of run time errors", () => {
  it("is there", () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)("%s: %s", (words, code) => {
    expect(raised.some(({ message, codes }) => message.includes(words) && codes.includes(code))).toBe(true);
  });
});
