/** Why something is not known: one small program for each reason, and how often each is counted. */
import { beforeAll, describe, expect, test } from "vitest";
import { reasonText } from "../../src/features/reasons";
import { statisticsOf, totalOf, whyUnknown } from "../../src/features/statistics";
import type { Analysis } from "../../src/interpret/analysis";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

function analyzed(program: string): Analysis {
  return analyze(parseModule(parser, "p.py", `import numpy as np\nfrom keras import layers\nimport keras\n${program}\n`), noImports);
}

/** Why the last `r` is not known. */
function why(program: string): string | undefined {
  const fact = analyzed(program).facts.findLast((each) => each.kind === "assign" && each.name === "r");
  const reason = fact && whyUnknown(fact);
  return reason && reasonText(reason);
}

const REASONS: Readonly<Record<string, readonly [program: string, reason: string | undefined]>> = {
  "a name that nothing binds": ["r = load_my_data()", "nothing here defines `load_my_data`"],
  "a module that is not there": [
    "import mylib.io\nr = mylib.io.load()[0] + 1",
    "module `mylib` is neither in the workspace nor a library that is known",
  ],
  "a relative import": [
    "from . import helpers\nr = helpers.x",
    "module `.helpers` is neither in the workspace nor a library that is known",
  ],
  "a library's member": ["r = np.no_such_function(3)", "nothing is known of `numpy.no_such_function`"],
  "a function's result": ["r = np.load('x.npy')", "what `np.load` gives is not known"],
  "an unused function's parameter": ["def f(path):\n    r = path.data\n", "`path` is a parameter of a function that nothing here calls"],
  "an attribute": ["r = np.zeros(3).no_such_thing", "nothing is known of `no_such_thing` of an array"],
  "an item": ["n = [1, np.zeros(3)]\nd = {}\nr = d['k']", "which item of a dict it is, or what it holds, is not known"],
  "what an error left": ["r = np.zeros((2, 3)) @ np.zeros((4, 5))", "an error is reported where it is made"],
  "different paths": [
    "import os\nif os.environ.get('A'): r = 1\nelif os.environ.get('B'): r = 'a'\nelif os.environ.get('C'): r = 2.5\nelif os.environ.get('D'): r = None\nelse: r = (1,)\nr = r",
    "it is something else on every path that leads here",
  ],
  "deep recursion": ["def f(n):\n    return f(n + 1)\nr = f(0)", "the program takes too many steps to be followed to the end"],
  "a tensor without rank": ["n = unknown_number\nr = np.zeros(n)", "nothing here defines `unknown_number`"],
  "the first of several causes": ["r = keras.ops.add(missing_a, missing_b)", "nothing here defines `missing_a`"],
  "nothing where it is known": ["r = np.zeros(3)", undefined],
  "nothing for what has no shape": ["r = 'text'.upper()", undefined],
};

describe("every unknown value says why", () => {
  test.each(Object.entries(REASONS))("%s", (_title, [program, reason]) => {
    expect(why(program)).toBe(reason);
  });
});

test("calls are counted, those whose result is dropped are not", () => {
  const program =
    "a = np.zeros(3)\nload(a)\nb = load(a)\nc = keras.ops.mean(load(b), axis=0)\nd = len('x')\nlayers.Dense(3)(np.zeros((2, 2)))";
  const total = totalOf([statisticsOf(analyzed(program)), statisticsOf(analyzed("x = mine(1)"))]);
  expect({ calls: total.calls, known: total.known }).toEqual({ calls: 7, known: 3 });
  expect([...total.reasons]).toEqual([
    ["nothing here defines `load`", 3],
    ["nothing here defines `mine`", 1],
  ]);
});
