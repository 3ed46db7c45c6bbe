"""`numpy.random`: the functions of the module and the methods of a Generator and of a RandomState."""
import numpy as np
from numpy_values import HEAD, SHAPE, arguments, operand, parameters
from values import odd, sizes

LEFT_OUT = {"bytes", "seed", "get_state", "set_state", "default_rng", "get_bit_generator", "set_bit_generator", "test", "spawn", "shuffle", "ranf", "sample", "poisson_lam_max"}
OWNERS = {"module": np.random, "generator": np.random.default_rng(0), "state": np.random.RandomState(0)}
TEXTS = {"module": ["np.random"], "generator": ["np.random.default_rng(0)", "np.random.default_rng()", "rng"], "state": ["np.random.RandomState(0)", "state"]}
SPREAD = {"rand", "randn"}


def subjects():
    return sorted(f"{owner}_{name}" for owner, of in OWNERS.items() for name in dir(of) if name[:1].islower() and name not in LEFT_OUT and type(getattr(of, name)).__name__ in ("builtin_function_or_method", "method"))


def program(random, subject):
    owner, name = subject.split("_", 1)
    text = random.choice(TEXTS[owner])
    lines = [f"x = {operand(random, sizes(random, random.choice([1, 2, 2, 3])))}"]
    lines += ["rng = np.random.default_rng(42)"] if text == "rng" else ["state = np.random.RandomState(1)"] if text == "state" else []
    if name in SPREAD:
        given = [odd(random, ["2, 3", "4", "", "x.shape[0], 2", "*(2, 3)"], ["(2, 3)", "-1", "2.0"])]
    elif name == "permuted" or (name in ("permutation", "choice") and random.random() < 0.4):
        given = ["x", *arguments(random, name, parameters(getattr(OWNERS[owner], name))[1:], 2, lambda: "2.0")]
    elif name == "integers" and random.random() < 0.5 or name == "randint" and random.random() < 0.5:
        given = [random.choice(["5", "0, 10", "2, 5", "0, high=3"]), f"size={SHAPE(random, 2)}"]
    else:
        given = arguments(random, name, parameters(getattr(OWNERS[owner], name)), 2, lambda: "2.0", 0.5)
    return f"{HEAD}{''.join(line + chr(10) for line in lines)}z = {text}.{name}({', '.join(given)})\n"
