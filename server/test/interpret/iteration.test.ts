import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "next takes one": ["it = iter([2, 3, 4])\na = next(it)\nr = np.zeros((a, next(it)))", "(2, 3)"],
  "next with a default": ["it = iter([])\nr = np.zeros((next(it, 6),))", "(6,)"],
  "a loop goes on where next stopped": ["it = iter([2, 3, 4])\nnext(it)\nr = np.zeros([n for n in it])", "(3, 4)"],
  "a generator is empty the second time": [
    "def g():\n    yield 2\n    yield 3\nit = g()\na = tuple(it)\nr = np.zeros((*a, len(tuple(it)) + 1))",
    "(2, 3, ?)",
  ],
  "a second loop over a generator does not run": [
    "it = (n for n in (1, 2))\nfor n in it:\n    pass\nm = 5\nfor n in it:\n    m = 6\nr = np.zeros((m,))",
    "(5,)",
  ],
  "a range can be iterated twice": ["it = range(3)\nlist(it)\nr = np.zeros(list(it))", "(0, 1, 2)"],
  "a loop that is left leaves the rest": [
    "it = iter([1, 2, 3, 4])\nfor n in it:\n    if n == 2:\n        break\nr = np.zeros(tuple(it))",
    "(3, 4)",
  ],
  "one iterator in two places of zip": ["it = iter([1, 2, 3, 4])\nr = np.zeros([a * b for a, b in zip(it, it)])", "unknown shape"],
  "yield from": [
    "def inner():\n    yield 2\n    yield 3\ndef outer():\n    yield 1\n    yield from inner()\n    yield from [4]\nr = np.zeros(tuple(outer()))",
    "(1, 2, 3, 4)",
  ],
  "a generator that may stop": [
    "def g():\n    yield 1\n    if unsure():\n        return\n    yield 2\nr = np.zeros((len(list(g())), 3))",
    "(?, 3)",
  ],
  "a generator that yields this or that": [
    "def g():\n    if unsure():\n        yield np.zeros((2, 3))\n    else:\n        yield np.zeros((2, 4))\nfor x in g():\n    r = x",
    "(2, ?)",
  ],
  "a generator method": [
    "class A:\n    sizes = (2, 3)\n    def __iter__(self):\n        for n in self.sizes:\n            yield n + 1\nr = np.zeros(tuple(A()))",
    "(3, 4)",
  ],
  "a generator that does not end": ["def g():\n    while True:\n        yield np.zeros((2, 5))\nfor x in g():\n    break\nr = x", "(2, 5)"],
  "what a generator changes": [
    "n = 0\ndef g():\n    global n\n    n = 1\n    yield\n    n = 2\nit = g()\nnext(it)\nr = np.zeros((n, 3))",
    "(?, 3)",
  ],
  "conditions and several clauses": ["r = np.zeros([a * b for a in range(1, 4) if a != 2 for b in (1, 2) if a + b > 2])", "(2, 3, 6)"],
  "a comprehension in a comprehension": [
    "rows = [[n * m for n in (1, 2)] for m in (3, 4)]\nr = np.zeros((len(rows), *rows[1]))",
    "(2, 4, 8)",
  ],
  "set and dict comprehensions": [
    "s = {n % 3 for n in range(9)}\nd = {k: v * 2 for k, v in {'a': 1, 'b': 2}.items() if v > 1}\nr = np.zeros((len(s), len(d), d['b']))",
    "(3, 1, 4)",
  ],
  "unpacking a generator": ["def g():\n    yield 3\n    yield 4\na, b = g()\nr = np.zeros((a, b))", "(3, 4)"],
  "enumerate, zip and reversed": ["r = np.zeros([i + a + b for i, (a, b) in enumerate(zip((1, 2), reversed((3, 4))), start=1)])", "(6, 7)"],
  "a dict is iterated by keys in order": [
    "d = {'b': 2, 'a': 3}\nd['c'] = 4\ndel d['b']\nd['b'] = 5\nr = np.zeros([d[k] for k in d])",
    "(3, 4, 5)",
  ],
  "async generators": [
    "import asyncio\nasync def g():\n    yield 2\n    yield 3\nasync def main():\n    return [n async for n in g()]\nr = np.zeros(asyncio.run(main()))",
    "(2, 3)",
  ],
};

testShapes("iterators and generators", PROGRAMS);
