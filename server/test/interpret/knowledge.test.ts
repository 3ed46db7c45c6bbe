import { type Programs, testShapes } from "./running";

const PROGRAMS: Programs = {
  "a union without None": ["x = np.zeros((3,)) if unsure() else None\nif x is None:\n    x = np.zeros((3,))\nr = x", "(3,)"],
  "an assertion drops None": ["x = np.zeros((3,)) if not_none() else None\nassert x is not None\nr = x", "(3,)"],
  "isinstance chooses": ["x = [2, 3] if unsure() else 4\nr = np.zeros((1, len(x))) if isinstance(x, list) else np.zeros((1, x))", "(1, ?)"],
  "the other branch of isinstance": [
    "def f(x):\n    if isinstance(x, int):\n        return (x, x)\n    return x\nr = np.zeros(f(3 if unsure() else (3, 3)))",
    "(3, 3)",
  ],
  "a rank chooses": ["x = np.zeros((2, 3)) if unsure() else np.zeros((2, 3, 4))\nif x.ndim == 3:\n    x = x[:, :, 0]\nr = x", "(2, 3)"],
  "an early return keeps the rest": [
    "def f(x):\n    if x is None:\n        return np.zeros((4,))\n    return x\nr = f(np.zeros((4,)) if unsure() else None)",
    "(4,)",
  ],
  "an attribute that is not None": [
    "class A:\n    pass\na = A()\na.x = np.zeros((3,)) if unsure() else None\nif a.x is not None:\n    r = a.x\nelse:\n    r = np.zeros((3,))",
    "(3,)",
  ],
  "or supplies a default": ["x = (2, 3) if unsure() else None\nr = np.zeros(x or (2, 3))", "(2, 3)"],
  "hasattr is not known where one path sets it": [
    "class A:\n    pass\na = A()\nif unsure():\n    a.x = 1\nr = np.zeros((2,)) if hasattr(a, 'x') else np.zeros((3,))",
    "(?,)",
  ],
  "in narrows text": [
    "kind = 'a' if unsure() else 'b'\nif kind == 'a':\n    n = 3\nelif kind == 'b':\n    n = 3\nr = np.zeros((n,))",
    "(3,)",
  ],
};

testShapes("what tests tell", PROGRAMS);
