"""What random calls of NumPy are made with: operands, and values of parameters that mean the same wherever they occur."""
import inspect
from values import odd, pick, shape_text

HEAD = "import numpy as np\n\n"

DTYPES = ["float32", "float64", "int32", "int64", "bool", "uint8", "float16", "int8", "complex64", "complex128", "uint32"]
DTYPE = ["np.float32", "'float32'", "float", "int", "np.int64", "bool", "np.uint8", "None"]


def dtype(random):
    return random.choice(DTYPES) if random.random() < 0.35 else random.choice(["float32", "float64", "float64", "int64"])


def array(random, shape, kind=None):
    """An array of a shape, made as programs make them."""
    kind = kind or dtype(random)
    text = shape_text(shape)
    ways = [f"np.ones({text}, dtype='{kind}')", f"np.zeros({text}, np.{kind if kind != 'bool' else 'bool_'})"]
    if kind == "float64":
        ways += [f"np.random.rand({', '.join(map(str, shape))})" if shape else "np.ones(())", f"np.random.randn(*{text})", f"np.random.default_rng(0).normal(size={text})"]
    if kind == "int64":
        ways += [f"np.random.randint(0, 5, {text})", f"np.arange({product(shape)}).reshape({text})"]
    return random.choice(ways)


def product(shape):
    total = 1
    for size in shape:
        total *= size
    return total


def nested(random, shape):
    """A (nested) list of numbers."""
    if not shape:
        return random.choice(["1", "2.5", "3", "True", "0.5"]) if random.random() < 0.1 else random.choice(["1", "2"])
    return f"[{', '.join(nested(random, shape[1:]) for _ in range(shape[0]))}]"


def operand(random, shape, lists=0.12, numbers=0.05):
    """An array, a list or a number."""
    chance = random.random()
    if chance < numbers:
        return random.choice(["2", "2.5", "True", "1j", "np.float32(2)", "np.int64(3)", "np.array(1.0)"])
    if chance < numbers + lists and product(shape) <= 24:
        return nested(random, shape)
    return array(random, shape)


AXIS = lambda r, n: odd(r, ["0", "-1", str(r.randrange(max(n, 1))), str(-1 - r.randrange(max(n, 1)))], ["None", "(0, 1)", "(0, -1)", "3", "-3", "7", "(0, 0)", "()"], 0.25)
COUNT = lambda r, n: odd(r, ["2", "3", "5", "1"], ["0", "-1", "2.5"], 0.1)
SHAPE = lambda r, n: odd(r, ["(2, 3)", "(4,)", "5", "[2, 3]", "(1, 2, 3)"], ["()", "-1", "(2, -1)", "2.0", "0"])
SECOND = "*other*"  # stands for an operand that goes with the first

VALUES = {
    "axis": AXIS, "axis1": lambda r, n: odd(r, ["0", "1"], ["-1", "2", "5"]), "axis2": lambda r, n: odd(r, ["1", "0"], ["-2", "2", "5"]),
    "axes": lambda r, n: odd(r, ["None", shape_text(r.sample(range(n), n))], ["0", "(0, 1)", "(1, 1)", "(0, 9)"], 0.3),
    "keepdims": lambda r, n: r.choice(["True", "False"]), "dtype": lambda r, n: odd(r, DTYPE, ["'foo'"], 0.03), "ddof": lambda r, n: r.choice(["0", "1"]),
    "correction": lambda r, n: "1", "copy": lambda r, n: "True", "order": lambda r, n: odd(r, ["'C'", "'F'"], ["'Z'"], 0.05), "initial": lambda r, n: "1",
    "shape": SHAPE, "newshape": SHAPE, "new_shape": SHAPE, "fill_value": lambda r, n: odd(r, ["1.5", "0", "2", "True"], ["'a'", "[1, 2, 3]"]),
    "object": lambda r, n: operand(r, (2, 3)[:max(1, n - 1)], 0.8), "ndmin": lambda r, n: r.choice(["0", "2", "3"]),
    "repeats": lambda r, n: odd(r, ["2", "3", "1"], ["(1, 2)", "0", "[2, 2, 2]", "-1"]), "reps": lambda r, n: odd(r, ["2", "(2, 1)", "(1, 2, 3)"], ["0", "-1", "()"]),
    "shift": lambda r, n: odd(r, ["1", "-2", "3"], ["(1, 2)", "1.5"]), "source": lambda r, n: odd(r, ["0", "1", "-1"], ["(0, 1)", "5"]),
    "destination": lambda r, n: odd(r, ["1", "-1", "0"], ["(1, 0)", "-7"]), "start": lambda r, n: odd(r, ["0", "1", "2"], ["5", "-3"]),
    "stop": lambda r, n: odd(r, ["10", "5", "7.5"], ["0"]), "step": lambda r, n: odd(r, ["1", "2", "0.5"], ["-1", "0"]), "num": COUNT,
    "endpoint": lambda r, n: r.choice(["True", "False"]), "N": COUNT, "M": COUNT, "k": lambda r, n: odd(r, ["0", "1", "-1"], ["5", "-3"]),
    "m": COUNT, "n": lambda r, n: odd(r, ["1", "2", "4", "8"], ["0", "-1", "5"]), "offset": lambda r, n: odd(r, ["0", "1", "-1"], ["5"]),
    "indices_or_sections": lambda r, n: odd(r, ["2", "3", "[1, 2]", "(1,)"], ["0", "-1", "5", "[9]"]), "kth": lambda r, n: odd(r, ["0", "1"], ["9", "-1"]),
    "pad_width": lambda r, n: odd(r, ["1", "(1, 2)", str([(1, 1)] * n), "((0, 1),)"], ["-1", "((1, 1), (2, 2))", "(1, 2, 3)"]),
    "decimals": lambda r, n: "1", "indices": lambda r, n: odd(r, ["[0, 1]", "0", "np.array([[0, 1], [1, 0]])", "[0, 0, 1]"], ["[9]", "-1", "1.5"]),
    "ord": lambda r, n: odd(r, ["None", "1", "2", "np.inf"], ["'fro'", "'nuc'", "3", "'foo'"]), "q": lambda r, n: odd(r, ["0.5", "[0.1, 0.5, 0.9]", "0.25"], ["50", "-1"]),
    "bins": lambda r, n: odd(r, ["5", "10", "[0, 1, 2, 3]", "'auto'"], ["0", "[3, 1]"]), "range": lambda r, n: r.choice(["(0, 1)", "(0, 5)"]), "density": lambda r, n: "True",
    "minlength": lambda r, n: odd(r, ["0", "10", "5"], ["-1"]), "return_index": lambda r, n: "True", "return_inverse": lambda r, n: "True",
    "return_counts": lambda r, n: "True", "sorted": lambda r, n: "True", "side": lambda r, n: odd(r, ["'left'", "'right'"], ["'a'"]),
    "indexing": lambda r, n: odd(r, ["'ij'", "'xy'"], ["'a'"]), "sparse": lambda r, n: "True", "full_matrices": lambda r, n: r.choice(["True", "False"]),
    "compute_uv": lambda r, n: r.choice(["True", "False"]), "norm": lambda r, n: odd(r, ["None", "'ortho'"], ["'a'"]), "s": lambda r, n: odd(r, ["None", "(4, 4)"], ["(4,)"]),
    "window_shape": lambda r, n: odd(r, ["2", "(2, 2)"], ["9", "0"]), "deg": COUNT, "return_indices": lambda r, n: "True", "rowvar": lambda r, n: r.choice(["True", "False"]),
    "increasing": lambda r, n: "True", "prepend": lambda r, n: "0", "append": lambda r, n: "0", "dx": lambda r, n: "0.5", "edge_order": lambda r, n: odd(r, ["1", "2"], ["3"]),
    "a_min": lambda r, n: odd(r, ["0", "-1", "0.5"], ["None"]), "a_max": lambda r, n: odd(r, ["1", "3"], ["None"]), "min": lambda r, n: "0", "max": lambda r, n: "2",
    "obj": lambda r, n: odd(r, ["0", "[0, 1]", "1", "slice(0, 1)"], ["9"]), "values": SECOND, "ndim": COUNT, "dimensions": SHAPE, "sz": COUNT, "dim": COUNT,
    "dims": SHAPE, "low": lambda r, n: r.choice(["0", "1"]), "high": lambda r, n: odd(r, ["5", "10", "None"], ["0", "-3"]), "size": SHAPE,
    "loc": lambda r, n: odd(r, ["0", "1.0"], ["[0.0, 1.0]", "np.zeros(3)"]), "scale": lambda r, n: odd(r, ["1.0", "2"], ["[1.0, 2.0]", "np.ones((2, 3))", "-1"]),
    "lam": lambda r, n: odd(r, ["1.0", "3"], ["[1.0, 2.0]", "-1"]), "p": lambda r, n: odd(r, ["0.5", "0.1"], ["[0.5, 0.5]", "2"]),
    "pvals": lambda r, n: odd(r, ["[0.5, 0.5]", "[0.2, 0.3, 0.5]"], ["[0.9, 0.9]", "0.5"]), "alpha": lambda r, n: odd(r, ["[1.0, 2.0]", "(1, 1, 1)"], ["-1", "2"]),
    "mean": lambda r, n: odd(r, ["[0, 0]", "np.zeros(2)"], ["[0, 0, 0]", "0"]), "cov": lambda r, n: odd(r, ["np.eye(2)", "[[1, 0], [0, 1]]"], ["np.eye(3)", "1"]),
    "replace": lambda r, n: r.choice(["True", "False"]), "v": SECOND, "x2": SECOND, "b": SECOND, "y": SECOND, "arr2": SECOND, "ar2": SECOND, "a2": SECOND, "x": SECOND,
    "condition": lambda r, n: odd(r, ["[True, False]", "np.array([True, False])"], ["[True]", "3"]), "weights": lambda r, n: odd(r, ["None"], ["[1, 2, 3]", "np.ones((2, 3))"]),
    "subscripts": None, "element": SECOND, "test_elements": SECOND, "invert": lambda r, n: "True", "xp": SECOND, "fp": SECOND, "copy_": None, "slices": None,
    "a": SECOND, "left": lambda r, n: "2.0", "right": lambda r, n: r.choice(["3.0", "5.0"]), "mode": lambda r, n: odd(r, ["0.5"], ["'reflect'"]),
    "df": lambda r, n: odd(r, ["2", "3.0"], ["[1, 2]"]), "nsample": COUNT, "ngood": COUNT, "nbad": COUNT, "dfnum": COUNT, "dfden": COUNT, "mu": lambda r, n: "0.0", "kappa": lambda r, n: "1.0",
    "sigma": lambda r, n: "1.0", "nonc": lambda r, n: "1.0", "colors": lambda r, n: odd(r, ["[3, 4, 5]"], ["3"]), "d": lambda r, n: "1.0", "trim": lambda r, n: "'fb'",
    "nan": lambda r, n: "0.0", "rtol": lambda r, n: "1e-5", "atol": lambda r, n: "1e-8", "hermitian": lambda r, n: "True", "UPLO": lambda r, n: odd(r, ["'L'", "'U'"], ["'X'"]),
    "shuffle": lambda r, n: "False", "type": lambda r, n: r.choice(["np.float32", "'int32'"]), "device": lambda r, n: "'cpu'", "out_": None, "multi_index": lambda r, n: odd(r, ["([0, 1], [1, 0])", "(0, 1)"], ["3"]),
}

# Values for one function that are not those of the table.
OWN = {
    "pad.mode": lambda r, n: odd(r, ["'constant'", "'reflect'", "'edge'", "'wrap'", "'symmetric'"], ["'foo'"]),
    "take.mode": lambda r, n: r.choice(["'clip'", "'wrap'", "'raise'"]), "convolve.mode": lambda r, n: odd(r, ["'full'", "'same'", "'valid'"], ["'foo'"]),
    "correlate.mode": lambda r, n: odd(r, ["'full'", "'same'", "'valid'"], ["'foo'"]), "qr.mode": lambda r, n: odd(r, ["'reduced'", "'complete'", "'r'"], ["'foo'"]),
    "tensordot.axes": lambda r, n: odd(r, ["1", "2", "([1], [0])", "((0,), (0,))"], ["0", "9", "([0, 1], [0])"]),
    "full.shape": SHAPE, "broadcast_to.shape": lambda r, n: "(2, *x.shape)" if r.random() < 0.5 else "(2, 3)", "select.default": lambda r, n: "0",
    "rot90.axes": lambda r, n: odd(r, ["(0, 1)", "(1, 0)"], ["(0, 0)", "(0, 5)"]), "matrix_power.n": lambda r, n: odd(r, ["2", "3", "0"], ["-1", "1.5"]),
    "reshape.shape": lambda r, n: odd(r, ["-1", "(-1, 1)", "(1, -1)", "(x.shape[0], -1)", "(-1, x.shape[-1])", "(-1, 2)", "(*x.shape, 1)", "x.size"], ["(-1, -1)", "(5, 7)", "(0,)", "(-1, 5)"]),
    "resize.new_shape": lambda r, n: odd(r, ["(2, 3)", "5", "(4, 4)"], ["-1", "()"]), "round.decimals": lambda r, n: "2", "unique.axis": AXIS, "full_like.shape": SHAPE,
    "choice.p": lambda r, n: odd(r, ["None"], ["[0.5, 0.5]"]), "choice.a": lambda r, n: odd(r, ["5", "10", "[1, 2, 3]", "np.arange(4)"], ["0", "np.ones((3, 2))"]),
    "permutation.x": lambda r, n: odd(r, ["5", "np.ones((4, 3))", "[1, 2, 3]"], ["-1"]), "integers.low": lambda r, n: r.choice(["0", "5"]), "beta.a": lambda r, n: "2.0", "beta.b": lambda r, n: odd(r, ["3.0"], ["[1.0, 2.0]"]),
    "choose.choices": lambda r, n: "[x, x]", "logspace.base": lambda r, n: "2", "pareto.a": lambda r, n: "2.0", "power.a": lambda r, n: "2.0", "weibull.a": lambda r, n: "2.0", "zipf.a": lambda r, n: "2.0",
    "binomial.n": lambda r, n: odd(r, ["10"], ["[5, 6]", "-1"]), "multinomial.n": lambda r, n: odd(r, ["10"], ["-1"]), "negative_binomial.n": lambda r, n: "3", "fromfunction.shape": lambda r, n: "(2, 3)",
    "fftfreq.n": COUNT, "rfftfreq.n": COUNT, "identity.n": COUNT, "eye.N": COUNT, "arange.start": lambda r, n: r.choice(["5", "10", "0", "2.0"]), "arange.stop": lambda r, n: r.choice(["10", "5", "12"]),
    "random.size": SHAPE, "swapaxes.axis1": lambda r, n: odd(r, ["0", "-1"], ["5"]), "expand_dims.axis": lambda r, n: odd(r, ["0", "-1", "1"], ["(0, 1)", "9", "(0, 0)"]), "gamma.shape": lambda r, n: odd(r, ["2.0"], ["[1.0, 2.0]"]), "standard_gamma.shape": lambda r, n: odd(r, ["2.0"], ["[1.0, 2.0]"]),
    "sort.order": lambda r, n: "None", "argsort.order": lambda r, n: "None", "partition.order": lambda r, n: "None", "argpartition.order": lambda r, n: "None",
}


def parameters(of):
    """[(name, kind, required)] of what can be given."""
    found = inspect.signature(of).parameters.values()
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return [(p.name, p.kind, p.default is p.empty) for p in found if p.kind in kinds and p.name != "self"]


def arguments(random, name, given, rank, other, share=0.25):
    """Texts for the parameters `given`; `other()` makes an operand that goes with the first. Positional while none is left out."""
    texts, positional = [], True
    for parameter, kind, required in given:
        value = OWN.get(f"{name}.{parameter}") or VALUES.get(parameter)
        if value is None or not (required or random.random() < share):
            positional = False
            continue
        text = other() if value is SECOND else value(random, rank)
        if kind is inspect.Parameter.POSITIONAL_ONLY and not positional:
            continue
        named = kind is inspect.Parameter.KEYWORD_ONLY or not positional or (not required and kind is not inspect.Parameter.POSITIONAL_ONLY and random.random() < 0.7)
        positional = positional and not named
        texts.append(f"{parameter}={text}" if named else text)
    if random.random() < 0.005:
        texts.append("foo=1")
    return texts


def matching(random, shape):
    """Another shape for the second operand of a product of matrices: it fits most of the time."""
    if not shape:
        return random.choice([(), (2,)])
    inner = shape[-1] if random.random() < 0.85 else pick(random, (1, 2), (1, 3))
    return random.choice([(inner, 3), (inner,), (*shape[:-2], inner, 2)]) if len(shape) > 1 else random.choice([(inner,), (inner, 4)])
