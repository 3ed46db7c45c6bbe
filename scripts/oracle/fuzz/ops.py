"""Functions of `keras.ops` on KerasTensors, arrays and Python numbers."""
import keras
from values import arguments, concrete, odd, other, parameters, pick, shape_text, sizes, symbolic

HEAD = "import numpy as np\nimport keras\nfrom keras import ops\n\n"

# They take functions, keys or texts that random values do not make sense of.
LEFT_OUT = set("Operation associative_scan cond custom_gradient fori_loop map scan stop_gradient switch vectorize vectorized_map while_loop "
               "jvp rearrange einsum ctc_decode ctc_loss convert_to_numpy shape shard get_item saturate_cast jax tensorflow".split())

FIRST = {"x", "x1", "a", "inputs", "images", "data", "array", "condition", "target", "y"}


def subjects():
    return sorted(name for name in dir(keras.ops) if callable(getattr(keras.ops, name)) and name not in LEFT_OUT and not name[:1].isupper() and not name.startswith("_"))


OWN = {
    "x": None,
    "indices_or_sections": lambda r, n: odd(r, ["2", "3", "[1, 2]", "(1,)"], ["0", "-1", "5", "[9]"]),
    "shape": lambda r, n: odd(r, ["(2, 3)", "(4,)", "()"], ["-1", "3", "(None, 2)", "[2, 3]"]),
    "newshape": lambda r, n: odd(r, ["(-1,)", "(2, -1)", "(-1, 3)", "(4, 6)", "(24,)", "-1", "(3, 4, 2)"], ["(-1, -1)", "(5, 5)", "(0,)", "()"]),
    "k": lambda r, n: odd(r, ["0", "1", "-1"], ["2", "-3", "9", "0.5"]),
    "axis1": lambda r, n: odd(r, ["0", "1"], ["-1", "2", "5"]),
    "axis2": lambda r, n: odd(r, ["1", "0"], ["-2", "2", "5"]),
    "axes": lambda r, n: odd(r, ["None", "1", shape_text(r.sample(range(n), n))], ["0", "(0, 1)", "(1, 1)", "(0, 9)"], 0.4),
    "source": lambda r, n: odd(r, ["0", "1", "-1"], ["(0, 1)", "5"]),
    "destination": lambda r, n: odd(r, ["1", "-1", "0"], ["(1, 0)", "-7"]),
    "shift": lambda r, n: odd(r, ["1", "-2", "3"], ["(1, 2)", "1.5"]),
    "repeats": lambda r, n: odd(r, ["2", "3", "1"], ["(1, 2)", "0", "[2, 2, 2]", "-1"]),
    "num_classes": lambda r, n: odd(r, ["3", "10"], ["0", "-1", "None"]),
    "fill_value": lambda r, n: odd(r, ["1.5", "0", "2"], ["'a'", "[1, 2, 3]"]),
    "start": lambda r, n: odd(r, ["0", "1", "2.5"], ["5", "-3"]),
    "stop": lambda r, n: odd(r, ["10", "5", "7.5"], ["0", "None"]),
    "step": lambda r, n: odd(r, ["1", "2", "0.5"], ["-1", "0"]),
    "num": lambda r, n: odd(r, ["5", "1", "3"], ["0", "-1"]),
    "endpoint": lambda r, n: r.choice(["True", "False"]),
    "N": lambda r, n: odd(r, ["3", "4", "1"], ["0", "-1", "2.5"]),
    "M": lambda r, n: odd(r, ["3", "None", "2"], ["0"]),
    "n": lambda r, n: odd(r, ["1", "2", "0"], ["-1", "5"]),
    "ord": lambda r, n: odd(r, ["None", "1", "2"], ["'fro'", "'nuc'", "3", "'foo'"]),
    "pad_width": lambda r, n: odd(r, ["1", "(1, 2)", str([(1, 1)] * n), "((0, 1),)"], ["-1", "((1, 1), (2, 2))", "(1, 2, 3)"]),
    "mode": lambda r, n: odd(r, ["'constant'", "'reflect'", "'symmetric'"], ["'edge'", "'foo'"]),
    "decimals": lambda r, n: "1",
    "upper": lambda r, n: r.choice(["True", "False"]),
    "sorted": lambda r, n: r.choice(["True", "False"]),
    "indices": lambda r, n: odd(r, ["np.array([0, 1])", "0", "[0, 0, 1]", "np.array([[0, 1]])"], ["np.array([9])", "-1", "1.5"]),
    "size": lambda r, n: odd(r, ["(4, 6)", "(8, 8)"], ["4", "(2, 2, 2)", "(0, 3)"]),
    "sequence_length": lambda r, n: odd(r, ["4", "3"], ["9", "0"]),
    "sequence_stride": lambda r, n: odd(r, ["1", "2"], ["5", "0"]),
    "fft_length": lambda r, n: odd(r, ["4", "8", "None"], ["3", "0"]),
    "num_segments": lambda r, n: odd(r, ["3", "None"], ["0"]),
    "weights": lambda r, n: odd(r, ["None"], ["np.ones((3,))"]),
    "xs": None,
}


def value(random, shape, symbols):
    """An operand: KerasTensor, array, list or number."""
    if symbols:
        return symbolic(random, shape[1:], pick(random, (8, "float32"), (2, "int32"), (1, "bool")))
    dtype = pick(random, (8, "float32"), (3, "int32"), (1, "bool"), (1, "float64"), (1, "int64"), (1, "uint8"), (1, "float16"))
    return concrete(random, shape, dtype)


def program(random, subject):
    of = getattr(keras.ops, subject)
    rank = random.choice([1, 2, 2, 3, 3, 4]) if not subject.startswith(("conv", "max_pool", "average_pool", "depthwise")) else random.choice([3, 4])
    shape, symbols = sizes(random, rank), random.random() < 0.55
    names, lines, given = [name for name, _ in parameters(of)], [], []
    for position, (name, required) in enumerate(parameters(of)):
        if position == 0 and name in FIRST:
            lines.append(f"x = {value(random, shape, symbols)}")
            given.append("x")
        elif position == 0 and name == "xs":
            count = random.choice([1, 2, 2, 3])
            lines += [f"x{i} = {value(random, shape if i == 0 else other(random, shape), symbols)}" for i in range(count)]
            given.append(f"[{', '.join(f'x{i}' for i in range(count))}]")
        elif name in ("x2", "b", "y", "values", "updates", "output") and position == 1:
            number = pick(random, (5, None), (1, str(random.choice([2, 1.5, True]))))
            lines.append(f"y = {number or value(random, other(random, shape), symbols and random.random() < 0.8)}")
            given.append("y")
    table = {key: read for key, read in OWN.items() if read and key not in ("x", "x1")}
    rest = arguments(random, _Rest(of, len(given)), rank, table)
    call = ", ".join([*given, *([rest] if rest else [])])
    return f"{HEAD}{''.join(line + chr(10) for line in lines)}z = ops.{subject}({call})\n"


class _Rest:
    """A callable's parameters behind the first few."""

    def __init__(self, of, skipped):
        import inspect
        signature = inspect.signature(of)
        self.__signature__ = signature.replace(parameters=list(signature.parameters.values())[skipped:])

    def __call__(self):
        raise NotImplementedError
