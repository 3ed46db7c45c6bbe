"""Operators, indexing, assignment to parts of arrays, arrays of nested lists, attributes and patterns of einsum."""
from numpy_values import HEAD, array, dtype, matching, nested, operand
from values import odd, other, pick, shape_text, sizes

BINARY = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "floor_divide": "//", "mod": "%", "power": "**", "matmul": "@", "equal": "==",
          "less": "<", "greater": ">=", "and": "&", "or": "|", "xor": "^", "shift": "<<"}
UNARY = {"negative": "-x", "positive": "+x", "invert": "~x", "absolute": "abs(x)", "round": "round(x)", "length": "np.arange(len(x))", "divmod": "divmod(x, 2)[1]"}
ATTRIBUTES = ["x.T", "x.mT", "x.real", "x.imag", "np.zeros(x.shape)", "np.ones(x.shape[1:])", "np.arange(x.ndim)", "np.zeros(x.size)", "np.zeros((x.shape[0] // 2, 3))",
              "np.zeros(x.shape[::-1])", "np.zeros(x.nbytes)", "x.flat", "np.zeros((*x.shape[:-1], 1), dtype=x.dtype)", "np.zeros(x.shape + (2,))", "np.zeros(len(x.shape))"]


def subjects():
    return sorted([*(f"operator_{name}" for name in BINARY), *(f"inplace_{name}" for name in ("add", "multiply", "divide", "power", "matmul")), *(f"unary_{name}" for name in UNARY),
                   *(f"index_{kind}" for kind in [*PARTS, "mixed"]), "assign_slice", "assign_mask", "nested_array", "nested_ragged", "nested_arrays", "attribute_any", "pattern_einsum"])


def program(random, subject):
    family, name = subject.split("_", 1)
    return HEAD + "\n".join(PROGRAMS[family](random, name, sizes(random, random.choice([1, 2, 2, 3, 3, 4])))) + "\n"


def binary(random, name, shape):
    sign = BINARY[name]
    more = matching(random, shape) if sign == "@" else other(random, shape)
    first, second = operand(random, shape, 0.04), operand(random, more, 0.1, 0.2)
    return [f"x = {first}", f"y = {second}", f"z = x {sign} y" if random.random() < 0.7 else f"z = y {sign} x"]


def inplace(random, name, shape):
    return [f"x = {array(random, shape)}", f"x {BINARY[name]}= {operand(random, other(random, shape), 0.1, 0.3)}", "y = x"]


def unary(random, name, shape):
    return [f"x = {operand(random, shape, 0.05)}", f"y = {UNARY[name]}"]


PARTS = {
    "integer": lambda r, shape: str(odd(r, [0, -1, "np.int64(0)"], [1, 2, -3, 9, -9], 0.2)),
    "slice": lambda r, shape: r.choice([":", "1:", ":-1", "::2", "1:3", ":2", "-2:", "0:9", "::-1", "3:1", ":-9", "5:", "len(x) // 2:", ":x.shape[0] - 1"]),
    "none": lambda r, shape: r.choice(["None", "np.newaxis"]),
    "ellipsis": lambda r, shape: "...",
    "array": lambda r, shape: r.choice(["[0]", "[0, 0]", "np.array([0, 0, 0])", "np.array([[0], [0]])", "np.array([0.5])", "[1.5]", "[]", "np.array([], dtype=int)", "np.arange(1)", "[[0, 0]]", "range(1)",
                                        "np.random.permutation(len(x))[:2]", "np.zeros((2, 1), int)", "np.argsort(x.sum(axis=-1).ravel())[:1]", "(0,)"]),
    "mask": lambda r, shape: r.choice(["x > 0", "x == 1", "np.array([True, False])", "[True] * len(x)", f"np.ones({shape_text(shape[:1])}, bool)", f"np.arange({shape[0]}) % 2 == 0", "np.isnan(x)", "~(x > 0)"]),
    "odd": lambda r, shape: r.choice(["'a'", "1.5", "()", "slice(1)", "[slice(1)]", "True", "x.shape[0] - 1", "np.ix_([0], [0])", "np.where(x > 0)", "np.nonzero(x)", "slice(None), 0", "x.argmax()"]),
}


def indexed(random, name, shape):
    return [f"x = {operand(random, shape, 0.03, 0.02)}", f"y = x[{parts(random, name, shape)}]", *(["z = y[0]"] if random.random() < 0.15 else ["z = np.sum(y)"] if random.random() < 0.1 else [])]


def parts(random, name, shape):
    count = pick(random, (4, 1), (4, 2), (2, 3), (0.5, 5))
    kinds = [random.choice(list(PARTS)) for _ in range(count)]
    if name != "mixed":
        kinds = [name, *(random.choice(["integer", "slice", "slice", "none", "ellipsis", "array"]) for _ in range(count - 1))]
        random.shuffle(kinds)
    return ", ".join(PARTS[kind](random, shape) for kind in kinds)


def assigned(random, name, shape):
    value = random.choice([operand(random, other(random, shape), 0.15, 0.2), operand(random, shape[1:] or (1,), 0.2, 0.1), "y", "0"])
    return [f"x = {array(random, shape)}", "y = x.copy()", f"x[{parts(random, name, shape)}] = {value}", "z = x"]


def nested_lists(random, name, shape):
    shape = tuple(min(size, 4) for size in shape[:3])
    more = random.choice(["", "", ", dtype=np.float32", ", dtype='int32'", ", ndmin=3"])
    if name == "arrays":
        made = [array(random, shape if random.random() < 0.85 else other(random, shape), "float32" if random.random() < 0.5 else dtype(random)) for _ in range(3)]
        return [f"x = np.array([{', '.join(made)}]{more})"]
    rows = [nested(random, shape[1:] if name == "array" or random.random() < 0.8 else other(random, shape[1:] or (2,))) for _ in range(shape[0])]
    return [f"x = [{', '.join(rows)}]", f"y = np.{random.choice(['array', 'asarray', 'stack', 'vstack', 'atleast_2d'])}(x{more if random.random() < 0.3 else ''})"]


EINSUM = [("ij,jk->ik", 2), ("bij,bjk->bik", 2), ("ij->ji", 1), ("ij->i", 1), ("ij->", 1), ("ii->i", 1), ("...ij,...jk->...ik", 2), ("ij,ij->ij", 2), ("i,j->ij", 2), ("ij,jk", 2),
          ("ijk->kji", 1), ("ij,jk,kl->il", 3), ("ij,jk->iz", 2), ("ij", 1), ("bn,bnd->bd", 2), ("i,i", 2), ("ji", 1)]


def einsum(random, name, shape):
    subscripts, count = random.choice(EINSUM)
    size = {letter: random.choice([1, 2, 3, 4]) for letter in "bdijklnz"}
    shapes = [[size[letter] if random.random() > 0.05 else 5 for letter in term if letter != "."] for term in subscripts.split("->")[0].split(",")]
    lines = [f"x{place} = {array(random, tuple(each))}" for place, each in enumerate(shapes)]
    return [*lines, f"y = np.einsum('{subscripts}', {', '.join(f'x{place}' for place in range(count))})"]


def attribute(random, name, shape):
    return [f"x = {array(random, shape)}", f"y = {random.choice(ATTRIBUTES)}"]


PROGRAMS = {"operator": binary, "inplace": inplace, "unary": unary, "index": indexed, "assign": assigned, "nested": nested_lists, "attribute": attribute, "pattern": einsum}
