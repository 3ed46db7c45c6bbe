import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "values and or": [
    "def f(x):\n    match x:\n        case 'a' | 'b':\n            return 2\n        case 3:\n            return 3\n        case None:\n            return 4\n        case _:\n            return 5\nr = np.zeros((f('b'), f(3), f(None), f(1.5)))",
    "(2, 3, 4, 5)",
  ],
  "a sequence with a star": [
    "x = [1, 2, 3, 4]\nmatch x:\n    case [first, *rest, last]:\n        r = np.zeros((first, len(rest), last))",
    "(1, 2, 4)",
  ],
  "a sequence of another length": [
    "match (1, 2):\n    case [a]:\n        n = 1\n    case [a, b, c]:\n        n = 2\n    case [a, b]:\n        n = 3\nr = np.zeros((n,))",
    "(3,)",
  ],
  "a mapping with rest": [
    "match {'type': 'dense', 'units': 8, 'use_bias': True}:\n    case {'type': 'conv'}:\n        n = 1\n    case {'type': 'dense', 'units': units, **rest}:\n        n = units + len(rest)\nr = np.zeros((n,))",
    "(9,)",
  ],
  "a class with attributes": [
    "class Point:\n    __match_args__ = ('x', 'y')\n    def __init__(self, x, y):\n        self.x, self.y = x, y\nmatch Point(3, 4):\n    case Point(x=0):\n        n = (1,)\n    case Point(a, y=b):\n        n = (a, b)\nr = np.zeros(n)",
    "(3, 4)",
  ],
  "a dataclass by position": [
    "from dataclasses import dataclass\n@dataclass\nclass Conv:\n    filters: int\n    size: int = 3\nmatch Conv(8):\n    case Conv(filters, size):\n        r = np.zeros((filters, size))",
    "(8, 3)",
  ],
  "built-in classes": [
    "def f(x):\n    match x:\n        case bool():\n            return 1\n        case int(n):\n            return n\n        case str() as s:\n            return len(s)\n        case [int(), *_]:\n            return 7\n        case {}:\n            return 8\nr = np.zeros((f(True), f(5), f('abc'), f([1, 2]), f({})))",
    "(1, 5, 3, 7, 8)",
  ],
  "a guard": [
    "def f(x):\n    match x:\n        case [a, b] if a > b:\n            return a\n        case [a, b]:\n            return b\nr = np.zeros((f((1, 2)), f((4, 3))))",
    "(2, 4)",
  ],
  "names of a case that fails stay unbound": [
    "a = 5\nmatch (1, 2, 3):\n    case [a, 9, 9]:\n        pass\n    case _:\n        pass\nr = np.zeros((a,)) if a == 5 else np.zeros((1,))",
    "(5,)",
  ],
  "a nested pattern": [
    "match {'layers': [('dense', 4), ('dense', 6)]}:\n    case {'layers': [('dense', a), ('dense', b)]}:\n        r = np.zeros((a, b))",
    "(4, 6)",
  ],
  "an enum's member": [
    "from enum import Enum\nclass Kind(Enum):\n    A = 1\n    B = 2\nmatch Kind.B:\n    case Kind.A:\n        n = 2\n    case Kind.B:\n        n = 3\nr = np.zeros((n,))",
    "(3,)",
  ],
  "a subject that is not known": [
    "match some():\n    case 1:\n        x = np.zeros((2, 3))\n    case _:\n        x = np.zeros((2, 4))\nr = x",
    "(2, ?)",
  ],
};

testShapes("match", PROGRAMS);
