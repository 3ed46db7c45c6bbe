import type { Analysis, PlacedProblem, Pragma } from "../../src/interpret/analysis";
import { severityOf } from "../../src/interpret/severity";
import type { Problem } from "../../src/shape/problem";
import type { Module, Node, Site } from "../../src/syntax/ast";
import { initializeParser, parseModule } from "../../src/syntax/parser";
import { walk } from "../../src/syntax/visit";

const parser = await initializeParser();

export function parse(text: string, file = "/w/a.py"): Module {
  return parseModule(parser, file, text);
}

/** The site of the first node whose source is exactly the code. */
export function siteOf(module: Module, code: string): Site {
  for (const unit of module.units) {
    let found: Node | undefined;
    walk(unit.statement, (node) => {
      if (module.text.slice(unit.base + node.start, unit.base + node.end) === code) found ??= node;
      return !found;
    });
    if (found) return { unit, node: found };
  }
  throw new Error(`no node '${code}'`);
}

export function placed(module: Module, code: string, problem: Problem, related: PlacedProblem["related"] = []): PlacedProblem {
  return { problem, severity: severityOf(problem.code), site: siteOf(module, code), related };
}

/** An analysis with given problems, so that what is made of them is tested apart from how they are found. */
export function givenAnalysis(module: Module, problems: readonly PlacedProblem[]): Analysis {
  return { module, facts: [], problems, pragmas: module.comments.flatMap(ignorePragma), dependencies: [] };
}

function ignorePragma(comment: Module["comments"][number]): readonly Pragma[] {
  const match = /^\s*keras-shapes:\s*ignore(?:\[([^\]]*)\])?\s*$/.exec(comment.text);
  if (!match) return [];
  const codes = match[1]?.split(",").map((code) => code.trim());
  return [{ kind: "ignore", comment, codes, used: false }];
}
