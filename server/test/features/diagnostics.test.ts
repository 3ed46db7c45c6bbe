import { describe, expect, it } from "vitest";
import { diagnosticsOf } from "../../src/features/diagnostics";
import type { Diagnostic } from "../../src/features/types";
import type { Problem } from "../../src/shape/problem";
import type { Module } from "../../src/syntax/ast";
import { givenAnalysis, parse, placed, siteOf } from "./given-analysis";

const rank: Problem = { code: "rank-mismatch", owner: "LSTM", expected: "rank 3", got: [null, 32] };
const softmax: Problem = { code: "softmax-one-unit", owner: "Dense", got: [null, 1] };

function shown(module: Module, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ start, end, severity, code }) => `${severity}[${code}] ${module.text.slice(start, end)}`);
}

describe("diagnosticsOf", () => {
  it("words a problem, places it and what is related", () => {
    const module = parse("h = LSTM(32)(t)\ny = LSTM(8)(h)\n");
    const related = [{ site: siteOf(module, "LSTM(32)(t)"), role: "layer" as const }];
    const problem = placed(module, "LSTM(8)(h)", rank, related);
    expect(diagnosticsOf(givenAnalysis(module, [problem]))).toEqual([
      {
        start: 20,
        end: 30,
        severity: "error",
        code: "rank-mismatch",
        message: "LSTM expects rank 3, got rank 2: (None, 32)",
        related: [{ file: "/w/a.py", start: 4, end: 15, message: "this layer makes the shape" }],
        cause: { kind: "problem", placed: problem },
      },
    ]);
  });

  it("names each related place once, and none that only surrounds the problem", () => {
    const module = parse("x = data()\nfit(x)\n");
    const at = (code: string, role: "layer" | "data" | "caller") => ({ site: siteOf(module, code), role });
    const related = [at("data()", "layer"), at("data()", "data"), at("data()", "data"), at("fit(x)", "layer"), at("fit(x)", "caller")];
    const problem = { ...placed(module, "fit(x)", rank, related), site: siteOf(module, "fit(x)") };
    const inner = { ...problem, site: { unit: problem.site.unit, node: { kind: "name" as const, id: "x", start: 4, end: 5 } } };
    expect(diagnosticsOf(givenAnalysis(module, [inner]))[0]?.related.map(({ message }) => message)).toEqual([
      "the data are made here",
      "called from here",
    ]);
  });

  it("sorts by place and keeps one for a place and code", () => {
    const module = parse("f(a)\ng(b)\n");
    const problems = [placed(module, "g(b)", rank), placed(module, "f(a)", softmax), placed(module, "g(b)", { ...rank, owner: "GRU" })];
    expect(shown(module, diagnosticsOf(givenAnalysis(module, problems)))).toEqual([
      "warning[softmax-one-unit] f(a)",
      "error[rank-mismatch] g(b)",
    ]);
  });

  it("shows a problem of an imported file at the call that leads to it", () => {
    const module = parse("from b import build\nmodel = build(3)\n");
    const other = parse("def build(n):\n    return LSTM(n)(x)\n", "/w/b.py");
    const problem = placed(other, "LSTM(n)(x)", rank, [{ site: siteOf(module, "build(3)"), role: "caller" }]);
    const [diagnostic] = diagnosticsOf(givenAnalysis(module, [problem]));
    expect(diagnostic).toMatchObject({
      start: 28,
      end: 36,
      related: [{ file: "/w/b.py", start: 25, end: 35, message: "it goes wrong here" }],
    });
  });

  it("leaves a problem of another file that nothing here leads to", () => {
    const problem = placed(parse("f(a)", "/w/b.py"), "f(a)", rank);
    expect(diagnosticsOf(givenAnalysis(parse("x = 1"), [problem]))).toEqual([]);
  });
});

describe("suppressions", () => {
  it.each([
    ["on the line", "y = f(a)  # keras-shapes: ignore"],
    ["with the code", "y = f(a)  # keras-shapes: ignore[rank-mismatch]"],
    ["with several codes, all of them found", "y = f(a) + g(b)  # keras-shapes: ignore[softmax-one-unit, rank-mismatch]"],
    ["on the first line of the statement", "y = [  # keras-shapes: ignore\n  1,\n  f(a),\n]"],
    ["on the last line of what is marked", "y = (f(a)\n)  # x\nz = 1", false],
    ["on the first line of the statement in a function", "def d():\n    y = [  # keras-shapes: ignore\n        f(a)]"],
    ["not on the first line of the function", "def d():  # keras-shapes: ignore\n    y = f(a)", false],
    ["not with another code", "y = f(a)  # keras-shapes: ignore[label-mismatch]", false],
    ["not on the line before", "# keras-shapes: ignore\ny = f(a)", false],
  ])("%s", (_title, text, hidden = true) => {
    const module = parse(text);
    const problems = [placed(module, "f(a)", rank), ...(text.includes("g(b)") ? [placed(module, "g(b)", softmax)] : [])];
    const codes = diagnosticsOf(givenAnalysis(module, problems)).map(({ code }) => code);
    expect(codes.includes("rank-mismatch")).toBe(!hidden);
    if (hidden) expect(codes).toEqual([]);
  });

  it("reports a comment that ignores nothing", () => {
    const module = parse("y = f(a)  # keras-shapes: ignore");
    expect(shown(module, diagnosticsOf(givenAnalysis(module, [])))).toEqual(["information[unused-suppression] # keras-shapes: ignore"]);
  });

  it("names the codes that ignore nothing", () => {
    const module = parse("y = f(a)  # keras-shapes: ignore[label-range, rank-mismatch, typo]");
    const [unused, ...others] = diagnosticsOf(givenAnalysis(module, [placed(module, "f(a)", rank)]));
    expect(unused?.message).toBe("Nothing to ignore here: ignore[label-range, typo]");
    expect(others).toEqual([]);
  });
});
