import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "closure over a variable that changes later": ["n = 2\ndef f():\n    return np.zeros((n,))\nn = 5\nr = f()", "(5,)"],
  "closures made in a loop share the loop's variable": ["fs = [lambda: np.zeros((n,)) for n in (2, 3, 4)]\nr = fs[0]()", "(4,)"],
  "a default binds the loop's variable early": ["fs = [lambda n=n: np.zeros((n,)) for n in (2, 3, 4)]\nr = fs[0]()", "(2,)"],
  "a counter kept by nonlocal": [
    "def counter():\n    n = 0\n    def up():\n        nonlocal n\n        n += 1\n        return n\n    return up\nup = counter()\nup()\nup()\nr = np.zeros((up(),))",
    "(3,)",
  ],
  "global in a nested function": [
    "n = 1\ndef outer():\n    def inner():\n        global n\n        n = 4\n    inner()\nouter()\nr = np.zeros((n,))",
    "(4,)",
  ],
  "a mutable default is shared between calls": [
    "def f(n, made=[]):\n    made.append(n)\n    return made\nf(3)\nr = np.zeros(f(4))",
    "(3, 4)",
  ],
  "positional-only and keyword-only": ["def f(a, /, b=2, *, c):\n    return (a, b, c)\nr = np.zeros(f(1, c=3))", "(1, 2, 3)"],
  "a positional-only name in kwargs": ["def f(a, /, **rest):\n    return (a, rest['a'])\nr = np.zeros(f(1, a=7))", "(1, 7)"],
  "stars in a call": [
    "def f(*sizes, **named):\n    return (*sizes, *named.values())\nr = np.zeros(f(1, *[2, 3], *(4,), k=5, **{'m': 6}))",
    "(1, 2, 3, 4, 5, 6)",
  ],
  "stars in displays": ["a = [2, 3]\nb = {'x': 4}\nr = np.zeros([*a, *(5, 6), *{**b, 'y': 7}.values()])", "(2, 3, 5, 6, 4, 7)"],
  "later entries of a dict display win": ["d = {'a': 1, **{'a': 2, 'b': 3}, 'b': 4}\nr = np.zeros((d['a'], d['b']))", "(2, 4)"],
  "nested star targets": ["(a, *b), c, *d = (1, 2, 3), 4, 5, 6\nr = np.zeros((a, *b, c, *d))", "(1, 2, 3, 4, 5, 6)"],
  "a star target in a loop": [
    "s = []\nfor first, *rest in [(1, 2, 3), (4, 5)]:\n    s.append(first + len(rest))\nr = np.zeros(s)",
    "(3, 5)",
  ],
  "a function as an argument": ["def twice(f, x):\n    return f(f(x))\nr = np.zeros((twice(lambda n: n * 3, 2),))", "(18,)"],
  "recursion with an end": ["def f(n):\n    return [] if n == 0 else [n, *f(n - 1)]\nr = np.zeros(f(4))", "(4, 3, 2, 1)"],
  "mutual recursion": [
    "def even(n):\n    return n == 0 or odd(n - 1)\ndef odd(n):\n    return n != 0 and even(n - 1)\nr = np.zeros((2,)) if even(8) else np.zeros((3,))",
    "(2,)",
  ],
  "a decorator of the user with arguments": [
    "import functools\ndef repeat(times):\n    def wrap(f):\n        @functools.wraps(f)\n        def inner(*args, **kwargs):\n            return [f(*args, **kwargs)] * times\n        return inner\n    return wrap\n@repeat(3)\ndef size(n):\n    return n + 1\nr = np.zeros(size(4))",
    "(5, 5, 5)",
  ],
  "a class as a decorator": [
    "class Doubled:\n    def __init__(self, f):\n        self.f = f\n    def __call__(self, n):\n        return 2 * self.f(n)\n@Doubled\ndef f(n):\n    return n + 1\nr = np.zeros((f(3),))",
    "(8,)",
  ],
  "stacked decorators run from the inside": [
    "def add(f):\n    return lambda n: f(n) + 1\ndef double(f):\n    return lambda n: f(n) * 2\n@add\n@double\ndef f(n):\n    return n\nr = np.zeros((f(5),))",
    "(11,)",
  ],
  "caches keep the function": [
    "from functools import cache, lru_cache\n@cache\ndef f(n):\n    return n\n@lru_cache\ndef g(n):\n    return n + 1\nr = np.zeros((f(2), g(2)))",
    "(2, 3)",
  ],
  "a property that is set": [
    "class A:\n    def __init__(self):\n        self._n = 1\n    @property\n    def n(self):\n        return self._n\n    @n.setter\n    def n(self, value):\n        self._n = value * 2\na = A()\na.n = 3\nr = np.zeros((a.n,))",
    "(6,)",
  ],
  "a cached property is computed once": [
    "import functools\nclass A:\n    made = 0\n    @functools.cached_property\n    def n(self):\n        self.made += 1\n        return 4\na = A()\na.n\nr = np.zeros((a.n, a.made))",
    "(4, 1)",
  ],
  "partial with more keywords": [
    "from functools import partial\ndef f(a, b, c=1):\n    return (a, b, c)\ng = partial(f, 2, c=5)\nr = np.zeros(g(3, c=6))",
    "(2, 3, 6)",
  ],
  "a function's attribute": ["def f():\n    f.calls += 1\n    return f.calls\nf.calls = 0\nf()\nr = np.zeros((f(),))", "(2,)"],
  "a coroutine is awaited": [
    "import asyncio\nasync def size(n):\n    return n + 1\nasync def main():\n    return np.zeros((await size(2), await size(4)))\nr = asyncio.run(main())",
    "(3, 5)",
  ],
  "coroutines gathered": [
    "import asyncio\nasync def size(n):\n    return n\nasync def main():\n    a, b = await asyncio.gather(size(2), size(3))\n    return np.zeros((a, b))\nr = asyncio.run(main())",
    "(2, 3)",
  ],
  "a walrus in a comprehension binds outside": ["last = 0\nsizes = [last := n for n in (2, 5)]\nr = np.zeros((last, *sizes))", "(5, 2, 5)"],
  "the target of a comprehension stays inside": ["n = 7\nsizes = [n for n in (1, 2)]\nr = np.zeros((n,))", "(7,)"],
  "a local name hides the global one": ["n = 3\ndef f():\n    n = 8\n    return n\nf()\nr = np.zeros((n,))", "(3,)"],
  "a builtin that the program shadows": ["def len(x):\n    return 9\nr = np.zeros((len([1]),))", "(9,)"],
  "a shadowed decorator name": [
    "def property(f):\n    return lambda self: 6\nclass A:\n    @property\n    def n(self):\n        return 3\nr = np.zeros((A().n(),))",
    "(6,)",
  ],
};

testShapes("functions, closures and decorators", PROGRAMS);
