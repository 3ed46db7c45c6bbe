import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "a manager of the user": [
    "class M:\n    n = 1\n    def __enter__(self):\n        self.n = 4\n        return self\n    def __exit__(self, *error):\n        self.n = 7\nm = M()\nwith m as inside:\n    a = inside.n\nr = np.zeros((a, m.n))",
    "(4, 7)",
  ],
  "a manager made of a generator": [
    "from contextlib import contextmanager\n@contextmanager\ndef sized(n):\n    yield (n, n + 1)\nwith sized(3) as shape:\n    r = np.zeros(shape)",
    "(3, 4)",
  ],
  "what a generator manager restores": [
    "from contextlib import contextmanager\nn = 1\n@contextmanager\ndef wide():\n    global n\n    before, n = n, 9\n    yield\n    n = before\nwith wide():\n    r = np.zeros((n, 2))",
    "(?, 2)",
  ],
  "a manager that swallows": [
    "class Quiet:\n    def __enter__(self):\n        return self\n    def __exit__(self, *error):\n        return True\nn = 1\nwith Quiet():\n    n = 2\n    perhaps()\n    n = 3\nr = np.zeros((n, 2))",
    "(?, 2)",
  ],
  "several managers": [
    "from contextlib import nullcontext\nwith nullcontext(2) as a, nullcontext(a + 1) as b:\n    r = np.zeros((a, b))",
    "(2, 3)",
  ],
  "an exit stack": [
    "from contextlib import ExitStack, nullcontext\nwith ExitStack() as stack:\n    a = stack.enter_context(nullcontext(5))\nr = np.zeros((a,))",
    "(5,)",
  ],
  "a return through a manager": [
    "class M:\n    left = 0\n    def __enter__(self):\n        return 3\n    def __exit__(self, *error):\n        M.left = 6\ndef f():\n    with M() as n:\n        return n\nx = f()\nr = np.zeros((x, M.left))",
    "(3, 6)",
  ],
  "a file is closed and not known": [
    "import io\nwith io.StringIO('abc') as f:\n    text = f.read()\nr = np.zeros((len(text), 2))",
    "(?, 2)",
  ],
};

testShapes("context managers", PROGRAMS);
