import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "both branches": ["if unsure():\n    x = np.zeros((2, 3))\nelse:\n    x = np.zeros((2, 4))\nr = x", "(2, ?)"],
  "a branch that returns": [
    "def f():\n    x = np.zeros((2,))\n    if unsure():\n        return x\n    x = np.zeros((3,))\n    return x\nr = f()",
    "(?,)",
  ],
  "what a returning branch did to an object": [
    "d = []\ndef f():\n    if unsure():\n        d.append(1)\n        return\n    d.append(2)\nf()\nr = np.zeros((len(d), 3))",
    "(1, 3)",
  ],
  "break leaves what was before": [
    "x = np.zeros((1,))\nfor i in range(3):\n    x = np.zeros((2,))\n    if unsure():\n        break\n    x = np.zeros((3,))\nr = x",
    "(?,)",
  ],
  "continue keeps what was before": [
    "x = np.zeros((4,))\nfor i in range(2):\n    if unsure():\n        continue\n    x = np.zeros((5,))\nr = x",
    "(?,)",
  ],
  "a loop that may not run": ["x = np.zeros((4,))\nfor i in range(some()):\n    x = np.zeros((5,))\nr = x", "(?,)"],
  "a loop that may not run keeps what it does not write": ["x = np.zeros((4,))\nfor i in range(some()):\n    y = x + 1\nr = x", "(4,)"],
  "while over what is not known": ["n = 1\nwhile unsure():\n    n += 1\nr = np.zeros((n, 2))", "(?, 2)"],
  "while True with a break that is known": ["n = 0\nwhile True:\n    n += 1\n    if n == 7:\n        break\nr = np.zeros((n,))", "(7,)"],
  "while True with a break that is not": [
    "n = 0\nwhile True:\n    n += 1\n    if unsure():\n        break\nr = np.zeros((n, 2))",
    "(?, 2)",
  ],
  "what depends on what a loop changes": [
    "n = 0\nx = np.zeros((1,))\nwhile unsure():\n    if n > 5:\n        x = np.zeros((9,))\n    n += 1\nr = x",
    "(?,)",
  ],
  "lists that branches make": [
    "if unsure():\n    a = [1]\n    a.append(2)\nelse:\n    a = [3]\n    a.append(4)\nr = np.zeros((len(a),))",
    "(2,)",
  ],
  "a list that one of two branches lengthens": ["a = [1]\nif unsure():\n    a.append(2)\nr = np.zeros((len(a),))", "(?,)"],
  "a list that is made in a branch and lengthened in a later one": [
    "if unsure():\n    a = [1]\nelse:\n    a = [2]\nif unsure():\n    a.append(3)\nr = np.zeros((len(a),))",
    "(?,)",
  ],
  "either of two objects is changed": [
    "class A:\n    n = 1\nif unsure():\n    a = A()\nelse:\n    a = A()\na.n = 5\nr = np.zeros((a.n,))",
    "(5,)",
  ],
  "one of two objects that both exist is changed": [
    "class A:\n    n = 1\nb, c = A(), A()\na = b if unsure() else c\na.n = 5\nr = np.zeros((b.n,))",
    "(?,)",
  ],
  "one of two objects of the same branch is changed": [
    "class A:\n    n = 1\nb = None\nif unsure():\n    b, c = A(), A()\n    a = b if unsure() else c\n    a.n = 5\n    r = np.zeros((b.n,))\nelse:\n    r = np.zeros((3,))\nr = r * 1",
    "(?,)",
  ],
  "an object that leaves a function early": [
    "def f():\n    x = [1]\n    if unsure():\n        return x\n    x.append(2)\n    return x\nr = np.zeros((len(f()),))",
    "(?,)",
  ],
  "for with else": ["for n in (1, 2):\n    if n == 5:\n        break\nelse:\n    n = 8\nr = np.zeros((n,))", "(8,)"],
  "for with a break skips else": ["for n in (1, 2):\n    if n == 2:\n        break\nelse:\n    n = 8\nr = np.zeros((n,))", "(2,)"],
  "a sum over the turns": ["s = 0\nfor i in range(4):\n    s += i\nr = np.zeros((s,))", "(6,)"],
  "a maximum over the turns": ["m = 0\nfor i in [0, 0, 5]:\n    m = max(m, i)\nr = np.zeros((m,))", "(5,)"],
  "the last turn counts": ["for x in [np.zeros((2,)), np.zeros((3,))]:\n    pass\nr = x", "(3,)"],
  "a loop variable that the body assigns": ["for x in [2, 3]:\n    x = 9\nr = np.zeros((x,))", "(9,)"],
  "a list that its loop extends": ["l = [1, 2]\nfor x in l:\n    if len(l) < 5:\n        l.append(x)\nr = np.zeros((len(l),))", "(5,)"],
  "many turns over sizes that differ": ["for x in [np.zeros((n,)) for n in range(1, 60)]:\n    y = x\nr = y", "(?,)"],
  "what many turns do to objects": [
    "class A:\n    n = 1\nl = [A() for _ in range(100)]\nfor a in l:\n    a.n = 2\nr = np.zeros((l[70].n,))",
    "(2,)",
  ],
  "what only later turns do to objects": [
    "class A:\n    n = 1\nl = [A() for _ in range(100)]\nfor i, a in enumerate(l):\n    if i > 60:\n        a.n = 3\nr = np.zeros((l[70].n, l[9].n))",
    "(3, 1)",
  ],
  "what many turns do to objects by their index": [
    "class A:\n    n = 1\nl = [A() for _ in range(100)]\nfor i in range(100):\n    l[i].n = i\nr = np.zeros((l[70].n,))",
    "(70,)",
  ],
  "nested loops to their ends": ["n = 0\nfor i in range(6):\n    for j in range(i):\n        n += 1\nr = np.zeros((n,))", "(15,)"],
  "an exception that is caught": [
    "n = 1\ntry:\n    n = 2\n    perhaps()\n    n = 3\nexcept ValueError:\n    pass\nr = np.zeros((n, 2))",
    "(?, 2)",
  ],
  "what a handler sees": [
    "x = np.zeros((1,))\ntry:\n    x = np.zeros((2,))\n    perhaps()\n    x = np.zeros((3,))\nexcept ValueError:\n    x = np.concatenate([x, np.zeros((4,))])\nr = x",
    "(?,)",
  ],
  "else of a try": ["n = 1\ntry:\n    n = 2\nexcept ValueError:\n    n = 3\nelse:\n    n = 4\nr = np.zeros((n,))", "(?,)"],
  "finally after a return": [
    "log = []\ndef f():\n    try:\n        return np.zeros((2,))\n    finally:\n        log.append(1)\nx = f()\nr = np.zeros((len(log), *x.shape))",
    "(1, 2)",
  ],
  "finally in a loop that is left": [
    "n = 0\nfor i in range(5):\n    try:\n        if i == 2:\n            break\n    finally:\n        n += 1\nr = np.zeros((n,))",
    "(3,)",
  ],
  "a return in finally wins": ["def f():\n    try:\n        return 2\n    finally:\n        return 5\nr = np.zeros((f(),))", "(5,)"],
  "raise ends a branch": [
    "n = 2\nif unsure():\n    n = 3\n    if n == 3:\n        n = 4\n        raise SystemExit\nr = np.zeros((n,))",
    "(2,)",
  ],
  "an exception of another function": [
    "def f(n):\n    if n > 2:\n        raise ValueError\n    return n\ntry:\n    n = f(5)\nexcept ValueError:\n    n = 1\nr = np.zeros((n,))",
    "(1,)",
  ],
  "suppress is a try": [
    "import contextlib\nn = 1\nwith contextlib.suppress(ValueError):\n    n = 2\n    perhaps()\n    n = 3\nr = np.zeros((n, 2))",
    "(?, 2)",
  ],
  "a conditional expression": ["n = 3\nr = np.zeros((2,)) if n > 2 else np.zeros((5,))", "(2,)"],
  "and gives the operand that decides": ["r = np.zeros((0 or 3, [] and 1 or 4, 5 and 6))", "(3, 4, 6)"],
  "a chained comparison in the middle of what is not known": ["r = np.zeros((2,)) if 1 < some() < 9 else np.zeros((3,))", "(?,)"],
  "an attribute set on one path only hides the class's": [
    "class A:\n    x = np.zeros((3,))\na = A()\nif unsure():\n    a.x = np.zeros((4,))\nr = a.x",
    "(?,)",
  ],
  "an entry made on one path only": ["d = {'a': 1}\nif unsure():\n    d['b'] = 2\nr = np.zeros((len(d), 3))", "(?, 3)"],
  "an entry that may be gone": [
    "d = {'a': 1, 'b': 2}\nif unsure():\n    del d['b']\nr = np.zeros((3,)) if 'b' in d else np.zeros((4,))",
    "(?,)",
  ],
  "a name deleted and bound again": ["x = np.zeros((2,))\ndel x\nx = np.zeros((3,))\nr = x", "(3,)"],
};

testShapes("control flow", PROGRAMS);
