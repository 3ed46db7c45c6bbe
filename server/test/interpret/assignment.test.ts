import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "an item of a list": ["l = [1, 2, 3]\nl[-1] = 9\nr = np.zeros(l)", "(1, 2, 9)"],
  "a slice of a list": ["l = [1, 2, 3, 4]\nl[1:3] = [7, 8, 9]\nr = np.zeros(l)", "(1, 7, 8, 9, 4)"],
  "an empty slice inserts": ["l = [1, 4]\nl[1:1] = [2, 3]\nr = np.zeros(l)", "(1, 2, 3, 4)"],
  "a slice with a step": ["l = [1, 2, 3, 4]\nl[::2] = [8, 9]\nr = np.zeros(l)", "(8, 2, 9, 4)"],
  "a slice from the end": ["l = [1, 2, 3]\nl[-2:] = [5]\nr = np.zeros(l)", "(1, 5)"],
  "del of items and slices": ["l = [1, 2, 3, 4, 5, 6]\ndel l[0], l[-1]\ndel l[1:3]\nr = np.zeros(l)", "(2, 5)"],
  "del with a step": ["l = [1, 2, 3, 4, 5]\ndel l[::2]\nr = np.zeros(l)", "(2, 4)"],
  "reading with a step": ["r = np.zeros((9, 8, 7, 6, 5, 4)[4:0:-2])", "(5, 7)"],
  "an index is evaluated once": [
    "calls = []\ndef at():\n    calls.append(1)\n    return 0\nl = [5]\nl[at()] += 2\nr = np.zeros((len(calls), *l))",
    "(1, 7)",
  ],
  "augmented assignment changes the list itself": ["a = [1]\nb = a\nb += [2]\nr = np.zeros(a)", "(1, 2)"],
  "augmented assignment of a tuple does not": ["a = (1,)\nb = a\nb += (2,)\nr = np.zeros((*a, 9))", "(1, 9)"],
  "a list repeated in place": ["a = [2]\nb = a\nb *= 3\nr = np.zeros(a)", "(2, 2, 2)"],
  "augmented assignment of an attribute": [
    "class A:\n    pass\na = A()\na.n = [1]\na.n += [2, 3]\na.m = 4\na.m *= 2\nr = np.zeros((*a.n, a.m))",
    "(1, 2, 3, 8)",
  ],
  "dicts merged in place": ["d = {'a': 1}\ne = d\ne |= {'b': 2}\nr = np.zeros((d['a'], d['b']))", "(1, 2)"],
  "chained targets share the object": ["a = b = [1]\na.append(2)\nr = np.zeros(b)", "(1, 2)"],
  "targets are assigned from the left": ["i = 0\nl = [0, 0]\ni, l[i] = 1, 7\nr = np.zeros([n + 1 for n in l])", "(1, 8)"],
  "a shape comment speaks of the last target": ["a, r = load()  # shape: (3,)", "(3,)"],
  "and not of those before": ["r, b = load()  # shape: (3,)", "?"],
  swap: ["a, b = 2, 3\na, b = b, a\nr = np.zeros((a, b))", "(3, 2)"],
  "an attribute of one of two objects": [
    "class A:\n    def __init__(self, n):\n        self.x = np.zeros((n,))\na, b = A(2), A(3)\nc = a if unsure() else b\nc.x = np.zeros((9,))\nr = a.x",
    "(?,)",
  ],
  "an item of one of two lists": [
    "a, b = [np.zeros((2,))], [np.zeros((3,))]\nc = a if unsure() else b\nc[0] = np.zeros((4,))\nr = a[0]",
    "(?,)",
  ],
  "an item at an index that is not known": ["l = [np.zeros((2,)), np.zeros((3,))]\nl[some() % 2] = np.zeros((5,))\nr = l[0]", "(?,)"],
  "an entry under a key that is not known": [
    "d = {'a': np.zeros((2,)), 'b': np.zeros((3,))}\nd['a' if unsure() else 'b'] = np.zeros((5,))\nr = d['a']",
    "?",
  ],
  "an array that is overwritten under two names": ["a = np.array([2, 3])\nb = a\nb[0] = 7\nr = np.zeros((len(a), 2))", "(2, 2)"],
};

testShapes("assignment", PROGRAMS);
