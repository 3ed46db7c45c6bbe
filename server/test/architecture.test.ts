/** The order of the rooms: a module imports only what stands before or below it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const source = path.join(__dirname, "../src");
const root = path.join(__dirname, "../..");

/** Lower rooms first. A room may import itself and those before it. */
const ROOMS = ["shape", "syntax", "value", "library", "interpret", "project", "features", "protocol"];

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(source, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}

function roomOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

describe("imports go one way", () => {
  test.each(files.filter((file) => ROOMS.includes(roomOf(file))))("%s", (file) => {
    const own = ROOMS.indexOf(roomOf(file));
    for (const each of importsOf(file)) {
      if (!each.startsWith(".") || each.endsWith("package.json")) continue;
      const target = roomOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), each)));
      expect(ROOMS.indexOf(target), `${file} imports ${each}`).toBeLessThanOrEqual(own);
      expect(ROOMS.indexOf(target), `${file} imports ${each}, which is outside the rooms`).toBeGreaterThanOrEqual(0);
    }
  });
});

test("only the syntax room imports the parser", () => {
  const importers = files.filter((file) => importsOf(file).some((each) => each.startsWith("web-tree-sitter")));
  expect(importers.every((file) => file.startsWith("syntax/"))).toBe(true);
  expect(importers.length).toBeGreaterThan(0);
});

test("only the server and the protocol room know the protocol", () => {
  const importers = files.filter((file) => importsOf(file).some((each) => each.startsWith("vscode-languageserver")));
  expect(importers.filter((file) => !file.startsWith("protocol/") && !/^server/.test(file))).toEqual([]);
});

test("the core is pure: no clock, no files, no randomness", () => {
  const core = files.filter((file) => ["shape", "value", "library", "interpret"].includes(roomOf(file)));
  for (const file of core) {
    expect(importsOf(file).filter((each) => each.startsWith("node:"))).toEqual([]);
    expect(readFileSync(path.join(source, file), "utf8")).not.toMatch(/\b(Date\.now|new Date|Math\.random|performance\.now|process\.)\b/);
  }
});

test("library names stay in the library", () => {
  for (const file of files.filter((each) => ["interpret", "shape", "value", "project"].includes(roomOf(each))))
    expect(readFileSync(path.join(source, file), "utf8"), file).not.toMatch(
      /["'](Dense|Conv2D|LSTM|Flatten|Embedding|Sequential|softmax|to_categorical|compile)["'](?!\s*\|)/,
    );
});

test("only the client imports vscode", () => {
  expect(files.filter((file) => importsOf(file).includes("vscode"))).toEqual([]);
});

test("every folder of the tree is in the code map of the README", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  for (const room of ROOMS.filter((each) => files.some((file) => roomOf(file) === each))) expect(readme).toContain(`${room}/`);
});
