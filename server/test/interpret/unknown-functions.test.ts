import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "a list may be changed": ["l = [np.zeros((2,))]\nload(l)\nr = np.zeros((len(l), 3))", "(?, 3)"],
  "an item of a list may be another": ["l = [np.zeros((2, 3))]\nload(l)\nr = l[0]", "?"],
  "a dict may be changed": ["d = {'a': np.zeros((2, 3))}\nload(d)\nr = d['a']", "?"],
  "what is inside a tuple may be changed": ["l = [1]\nload((l, 2))\nr = np.zeros((len(l), 3))", "(?, 3)"],
  "an object may be changed": ["class A:\n    def __init__(self):\n        self.n = 3\na = A()\nload(a)\nr = np.zeros((a.n, 3))", "(?, 3)"],
  "what an object holds may be changed": [
    "class A:\n    def __init__(self):\n        self.sizes = [3]\na = A()\nsizes = a.sizes\nload(a)\nr = np.zeros((len(sizes), 3))",
    "(?, 3)",
  ],
  "a tuple and an array stay": ["x = np.zeros((2, 3))\nt = (4, 5)\nload(x, t)\nr = np.zeros((*x.shape, *t))", "(2, 3, 4, 5)"],
  "a list that is not given stays": ["l = [1]\nm = [2]\nload(l)\nr = np.zeros((len(m), *m))", "(1, 2)"],
  "a function may be called at any time": [
    "n = 1\ndef up():\n    global n\n    n += 1\nload(up)\nn = 5\nload(3)\nr = np.zeros((n, 3))",
    "(?, 3)",
  ],
  "a function that fills a list": ["seen = []\nload(lambda *args: seen.append(1))\nr = np.zeros((len(seen), 3))", "(?, 3)"],
  "an iterator may be advanced": ["it = iter([1, 2, 3])\nload(it)\nr = np.zeros((len(list(it)), 3))", "(?, 3)"],
  "a function decorated by it may do anything": [
    "n = 1\n@load\ndef f():\n    global n\n    n = 2\nn = 4\nload(3)\nr = np.zeros((n, 3))",
    "(?, 3)",
  ],
};

testShapes("functions that are not known", PROGRAMS);
