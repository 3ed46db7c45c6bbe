/** The interpreter follows ordinary Python: one small program for each construct. */
import { describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, parseModule } from "../../src/syntax/parser";
import { type Programs, problemsOf, resultOf, withParser } from "./running";

withParser();

const SHAPES: Programs = {
  closure: ["def outer(n):\n    def inner(m):\n        return np.zeros((n, m))\n    return inner\nr = outer(2)(3)", "(2, 3)"],
  nonlocal: ["def f():\n    n = 1\n    def g():\n        nonlocal n\n        n += 4\n    g()\n    return n\nr = np.zeros((f(),))", "(5,)"],
  global: ["n = 1\ndef f():\n    global n\n    n = 7\nf()\nr = np.zeros((n,))", "(7,)"],
  "defaults are evaluated once": ["n = 2\ndef f(a=n):\n    return a\nn = 9\nr = np.zeros((f(),))", "(2,)"],
  "keyword-only": ["def f(*, a, b=3):\n    return (a, b)\nr = np.zeros(f(a=1))", "(1, 3)"],
  "positional-only": ["def f(a, /, b):\n    return (a, b)\nr = np.zeros(f(4, b=5))", "(4, 5)"],
  "star arguments": ["def f(*args, **kwargs):\n    return args + (kwargs['k'],)\nr = np.zeros(f(*[1, 2], **{'k': 3}))", "(1, 2, 3)"],
  "star target": ["a, *b, c = 1, 2, 3, 4\nr = np.zeros((c, *b))", "(4, 2, 3)"],
  "list comprehension": ["r = np.zeros([n * 2 for n in range(5) if n % 2])", "(2, 6)"],
  "nested comprehension": ["r = np.zeros([a + b for a in (1, 2) for b in (10, 20)])", "(11, 21, 12, 22)"],
  "dict comprehension": ["d = {k: v for k, v in zip('ab', (3, 4))}\nr = np.zeros((d['b'], d['a']))", "(4, 3)"],
  generator: ["def g():\n    yield 2\n    yield 5\nr = np.zeros(tuple(g()))", "(2, 5)"],
  lambda: ["f = lambda n, m=2: (n, m)\nr = np.zeros(f(6))", "(6, 2)"],
  walrus: ["r = np.zeros((n := 3, n + 1))", "(3, 4)"],
  "chained comparison": ["n = 5\nr = np.zeros((1,)) if 1 < n < 4 else np.zeros((2,))", "(2,)"],
  "f-string key": ["d = {'layer_2': 8}\nr = np.zeros((d[f'layer_{1 + 1}'],))", "(8,)"],
  "while to its end": ["n = 1\nwhile n < 20:\n    n *= 3\nr = np.zeros((n,))", "(27,)"],
  "break under a known condition": ["for n in range(10):\n    if n == 4:\n        break\nr = np.zeros((n,))", "(4,)"],
  "early return": ["def f(n):\n    if n > 2:\n        return (n,)\n    return (0, 0)\nr = np.zeros(f(3))", "(3,)"],
  "aliased list": ["a = []\nb = a\nb.append(3)\na += [4]\nr = np.zeros(b)", "(3, 4)"],
  "mutation in a function": ["def add(items):\n    items.append(9)\nx = [1]\nadd(x)\nr = np.zeros(x)", "(1, 9)"],
  property: [
    "class A:\n    def __init__(self):\n        self.n = 3\n    @property\n    def shape(self):\n        return (self.n, 2)\nr = np.zeros(A().shape)",
    "(3, 2)",
  ],
  "class and static methods": [
    "class A:\n    k = 4\n    @classmethod\n    def c(cls):\n        return cls.k\n    @staticmethod\n    def s(n):\n        return n + 1\nr = np.zeros((A.c(), A().s(1)))",
    "(4, 2)",
  ],
  "method resolution order": [
    "class A:\n    def n(self):\n        return [1]\nclass B(A):\n    def n(self):\n        return [2] + super().n()\nclass C(A):\n    def n(self):\n        return [3] + super().n()\nclass D(B, C):\n    def n(self):\n        return [4] + super().n()\nr = np.zeros(D().n())",
    "(4, 2, 3, 1)",
  ],
  dataclass: [
    "from dataclasses import dataclass, field\n@dataclass\nclass C:\n    a: int\n    b: int = 2\n    c: list = field(default_factory=list)\nx = C(5)\nx.c.append(7)\nr = np.zeros((x.a, x.b, len(x.c), len(C(1).c)))",
    "(5, 2, 1, 0)",
  ],
  partial: ["from functools import partial\nf = partial(np.zeros, (2, 4))\nr = f()", "(2, 4)"],
  "known decorator": ["from functools import lru_cache\n@lru_cache(maxsize=None)\ndef f(n):\n    return n\nr = np.zeros((f(2),))", "(2,)"],
  match: [
    "x = 'b'\nmatch x:\n    case 'a':\n        n = 1\n    case 'b' | 'c':\n        n = 2\n    case _:\n        n = 3\nr = np.zeros((n,))",
    "(2,)",
  ],
  "parsed options have their defaults": [
    "import argparse\np = argparse.ArgumentParser()\np.add_argument('--units', type=int, default=6)\na = p.parse_args()\nr = np.zeros((a.units,))",
    "(6,)",
  ],
  "main guard": ["if __name__ == '__main__':\n    r = np.zeros((3,))", "(3,)"],
  "layers built in a loop": ["x = keras.Input((8,))\nfor n in (6, 4, 2):\n    x = layers.Dense(n)(x)\nr = x", "(None, 2)"],
  "a function nobody calls": [
    "def head(num_classes):\n    x = keras.Input((8,))\n    r = layers.Dense(num_classes)(x)\n    return r",
    "(None, num_classes)",
  ],
  "an unknown condition keeps what both branches share": [
    "import random\nif random.random() > 0.5:\n    n = 2\nelse:\n    n = 3\nr = np.zeros((4, n))",
    "(4, ?)",
  ],
  "a half-typed line": ["r = np.zeros((2, 3))\nx = np.zeros((", "(2, 3)"],
};

describe("shapes through Python", () => {
  test.each(Object.entries(SHAPES))("%s", (_name, [program, shape]) => {
    expect(resultOf(program)).toBe(shape);
  });
});

const SILENT: Readonly<Record<string, string>> = {
  "branches that belong together":
    "import random\nflag = random.random() > 0.5\nn = 3 if flag else 4\nx = np.zeros((2, 3)) if flag else np.zeros((2, 4))\ny = layers.Dense(1)\ny(np.zeros((1, n)))\ny(x)",
  "an exception that is caught": "try:\n    np.zeros((2, 3)).reshape(5, 5)\nexcept ValueError:\n    pass",
  "an unknown function": "from nowhere import f\nx = f(3)\nlayers.Dense(2)(x).reshape(7)",
  "a function that forwards everything":
    "class A:\n    def f(self, *args, **kwargs):\n        return self.g(*args, **kwargs)\n    def g(self, data):\n        return data",
  "recursion without end": "def f(n):\n    return f(n + 1)\nf(0)",
  "a loop without end": "while True:\n    x = np.zeros((3,))",
};

describe("nothing is said without proof", () => {
  test.each(Object.entries(SILENT))("%s", (_name, program) => {
    expect(problemsOf(program)).toEqual([]);
  });
});

test("an operation on alternatives is a problem when every one fails", () => {
  const program = "import random\nx = np.zeros((2, 3)) if random.random() > 0.5 else np.zeros((2, 4))\nx.reshape(5, 5)";
  expect(problemsOf(program)).toEqual(["reshape-mismatch"]);
});

test("a problem inside a function names the call that leads to it", async () => {
  const parser = await initializeParser();
  const module = parseModule(parser, "p.py", "import keras\ndef f(n):\n    return keras.layers.LSTM(n)(keras.Input((3,)))\nf(4)\n");
  const [problem] = analyze(module, noImports).problems;
  expect(problem?.problem.code).toBe("rank-mismatch");
  expect(problem?.related.map(({ role }) => role)).toContain("caller");
});
