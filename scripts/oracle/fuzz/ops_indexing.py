"""Operators and indexing on KerasTensors, tensors and arrays mixed with Python numbers and lists."""
from values import concrete, odd, other, pick, sizes, symbolic

HEAD = "import numpy as np\nimport keras\nfrom keras import ops\n\n"

BINARY = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "floor_divide": "//", "mod": "%", "power": "**", "matmul": "@",
          "equal": "==", "not_equal": "!=", "less": "<", "less_equal": "<=", "greater": ">", "greater_equal": ">=",
          "and": "&", "or": "|", "xor": "^"}
UNARY = {"negative": "-", "positive": "+", "invert": "~", "absolute": "abs"}


def subjects():
    return sorted([*(f"operator_{name}" for name in BINARY), *(f"unary_{name}" for name in UNARY), *(f"index_{kind}" for kind in PARTS), "index_mixed"])


def operand(random, shape, kind):
    """A KerasTensor, a tensor of the backend, an array of NumPy, a number or a list."""
    dtype = pick(random, (8, "float32"), (3, "int32"), (1, "bool"), (1, "float64"), (1, "int64"), (1, "uint8"), (1, "float16"))
    if kind == "symbolic":
        return symbolic(random, shape[1:], dtype) if shape else symbolic(random, (), dtype)
    if kind == "tensor":
        return f"ops.ones({tuple(shape)}, dtype='{dtype}')"
    if kind == "array":
        return f"np.ones({tuple(shape)}, dtype='{dtype}')"
    if kind == "list":
        return str([1.0] * (shape[-1] if shape else 2))
    return random.choice(["2", "2.5", "True", "-1"])


def program(random, subject):
    family, _, name = subject.partition("_")
    shape = sizes(random, random.choice([1, 2, 2, 3, 3, 4]))
    if family == "operator":
        return binary(random, BINARY[name], shape)
    if family == "unary":
        sign = UNARY[name]
        call = "abs(x)" if sign == "abs" else f"{sign}x"
        return f"{HEAD}x = {operand(random, shape, pick(random, (5, 'symbolic'), (3, 'tensor'), (2, 'array')))}\ny = {call}\n"
    return indexed(random, name, shape)


def binary(random, sign, shape):
    first = pick(random, (6, "symbolic"), (3, "tensor"), (2, "array"), (1, "number"))
    second = pick(random, (4, "symbolic"), (3, "tensor"), (2, "array"), (3, "number"), (0.5, "list"))
    more = product(random, shape) if sign == "@" else other(random, shape)
    return f"{HEAD}x = {operand(random, shape, first)}\ny = {operand(random, more, second)}\nz = x {sign} y\n"


def product(random, shape):
    inner = shape[-1] if random.random() < 0.8 else random.choice([1, 2, 3])
    if len(shape) < 2:
        return (inner, 3) if random.random() < 0.5 else (inner,)
    return odd(random, [(*shape[:-2], inner, 3), (inner, 3)], [(inner,), (3, inner)])


PARTS = {
    "integer": lambda r, n: str(odd(r, [0, 1, -1], [2, -3, 9, -9], 0.2)),
    "slice": lambda r, n: r.choice([":", "1:", ":-1", "::2", "1:3", ":2", "-2:", "0:9", "::-1", "3:1", ":-9", "5:"]),
    "none": lambda r, n: r.choice(["None", "np.newaxis"]),
    "ellipsis": lambda r, n: "...",
    "array": lambda r, n: r.choice(["[0]", "[0, 1]", "np.array([0, 1])", "np.array([[0], [1]])", "[True, False]", "np.array([0.5])", "ops.convert_to_tensor([0, 1])", "keras.Input((), dtype='int32')"]),
    "mask": lambda r, n: r.choice(["x > 0", "x == 1", "np.array([True, False])"]),
    "odd": lambda r, n: r.choice(["'a'", "1.5", "()", "slice(1)", "(0,)", "[slice(1)]", "True", "x.shape[0]", "ops.shape(x)[0] - 1"]),
}


def indexed(random, name, shape):
    count = pick(random, (4, 1), (4, 2), (2, 3), (0.5, 5))
    kinds = [name if name != "mixed" else random.choice(list(PARTS)) for _ in range(count)]
    if name not in ("mixed", "mask", "odd"):
        kinds = [name, *(random.choice(["integer", "slice", "slice", "none", "ellipsis"]) for _ in range(count - 1))]
        random.shuffle(kinds)
    parts = [PARTS[kind](random, len(shape)) for kind in kinds]
    made = operand(random, shape, pick(random, (6, "symbolic"), (3, "tensor"), (2, "array")))
    return f"{HEAD}x = {made}\ny = x[{', '.join(parts)}]\n"
