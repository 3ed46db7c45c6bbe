import { describe, expect, it } from "vitest";
import { parseArguments, UsageError } from "../../src/cli-arguments";

describe("parseArguments", () => {
  it.each([
    ["check", { command: "check", format: "text", fix: false, filesFrom: undefined, paths: ["."] }],
    ["check a.py b", { command: "check", format: "text", fix: false, filesFrom: undefined, paths: ["a.py", "b"] }],
    ["check --format json a.py", { command: "check", format: "json", fix: false, filesFrom: undefined, paths: ["a.py"] }],
    ["--format=sarif check a.py --fix", { command: "check", format: "sarif", fix: true, filesFrom: undefined, paths: ["a.py"] }],
    ["check --files-from -", { command: "check", format: "text", fix: false, filesFrom: "-", paths: [] }],
    ["check --files-from=list a.py", { command: "check", format: "text", fix: false, filesFrom: "list", paths: ["a.py"] }],
    ["check -- --fix", { command: "check", format: "text", fix: false, filesFrom: undefined, paths: ["--fix"] }],
    ["shapes --format json x", { command: "shapes", format: "json", stats: false, filesFrom: undefined, paths: ["x"] }],
    ["shapes --stats x y", { command: "shapes", format: "text", stats: true, filesFrom: undefined, paths: ["x", "y"] }],
    ["explain label-mismatch", { command: "explain", code: "label-mismatch" }],
    ["--help", { command: "help" }],
    ["check -h", { command: "help" }],
    ["--version", { command: "version" }],
  ])("%s", (line, request) => {
    expect(parseArguments(line.split(" "))).toEqual(request);
  });

  it.each([
    ["", "a command is missing"],
    ["train", "unknown command 'train'"],
    ["check --fast", "unknown option '--fast'"],
    ["check -f", "unknown option '-f'"],
    ["check --fix=yes", "unknown option '--fix=yes'"],
    ["check --format", "--format needs a value"],
    ["check --format xml", "check has no format 'xml': choose from text, json, sarif, github"],
    ["summary --format github", "summary has no format 'github': choose from text, json"],
    ["shapes --format sarif", "shapes has no format 'sarif': choose from text, json"],
    ["shapes --fix", "--fix goes with check only"],
    ["explain", "explain goes with one code"],
    ["explain label-mismatch cardinality-mismatch", "explain goes with one code"],
    ["explain --fix label-mismatch", "explain goes with one code"],
    ["check --stats", "--stats goes with shapes only"],
  ])("refuses %j", (line, message) => {
    const parse = (): unknown => parseArguments(line === "" ? [] : line.split(" "));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});
