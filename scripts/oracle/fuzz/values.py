"""What arguments random calls are made with: Python expressions, by the name of the parameter."""
import inspect

SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12]
CHANNELS = [1, 2, 3, 4, 6, 8]


def pick(random, *weighted):
    """One of (weight, value) pairs."""
    return random.choices([value for _, value in weighted], [weight for weight, _ in weighted])[0]


def sizes(random, rank):
    return tuple(random.choice(SIZES) for _ in range(rank))


def shape_text(shape):
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"


def symbolic(random, shape, dtype="float32", unknown=0.1):
    """`keras.Input` of a shape without its batch axis; some sizes become None."""
    shape = tuple(None if random.random() < unknown else size for size in shape)
    more = "" if dtype == "float32" else f", dtype='{dtype}'"
    return f"keras.Input({shape_text(shape)}{more})"


def concrete(random, shape, dtype="float32"):
    """An array of a whole shape."""
    make = pick(random, (4, "np.ones"), (1, "ops.ones"))
    return f"{make}({shape_text(shape)}, dtype='{dtype}')"


def tensor(random, shape, dtype="float32", eager=0.35):
    """A KerasTensor or an array of `shape`, whose first axis is the batch."""
    return concrete(random, shape, dtype) if random.random() < eager else symbolic(random, shape[1:], dtype)


def other(random, shape):
    """A shape to go with another: the same, one that broadcasts, or one that does not."""
    changed = list(shape)
    choice = random.random()
    if choice < 0.4 or not changed:
        return tuple(changed)
    if choice < 0.6:
        changed[random.randrange(len(changed))] = 1
    elif choice < 0.8:
        changed = changed[random.randrange(len(changed)):]
    else:
        changed[random.randrange(len(changed))] = random.choice([1, 2, 3, 4, 5])
    return tuple(changed)


def pair(random, values, count=2):
    """An int or a tuple of ints, for windows and strides."""
    return str(random.choice(values)) if random.random() < 0.6 else shape_text([random.choice(values) for _ in range(count)])


def odd(random, usual, wrong, share=0.12):
    """A usual value, or now and then one that may be refused."""
    return random.choice(wrong) if random.random() < share else random.choice(usual)


ACTIVATIONS = ["'relu'", "'softmax'", "None", "'tanh'", "'sigmoid'", "'gelu'", "'linear'", "'swish'"]

# The parameters that have the same meaning wherever they occur. A function of (random, rank of the input).
COMMON = {
    "activation": lambda r, n: odd(r, ACTIVATIONS, ["'foo'", "3", "keras.activations.relu", "lambda v: v"]),
    "recurrent_activation": lambda r, n: odd(r, ACTIVATIONS, ["'foo'"]),
    "axis": lambda r, n: odd(r, ["-1", "0", "1", "None"], ["2", "-2", "3", "-3", "-4", "(0, 1)", "(1, -1)", "[0]", "'a'", "1.5"], 0.4),
    "keepdims": lambda r, n: r.choice(["True", "False"]),
    "data_format": lambda r, n: odd(r, ["None", "'channels_last'", "'channels_first'"], ["'channels'"]),
    "padding": lambda r, n: odd(r, ["'valid'", "'same'"], ["'SAME'", "'full'", "'causal'", "1"]),
    "use_bias": lambda r, n: r.choice(["True", "False"]),
    "units": lambda r, n: odd(r, ["1", "3", "8"], ["0", "-2", "2.5", "None", "'4'", "True"]),
    "filters": lambda r, n: odd(r, ["1", "4", "6", "8"], ["0", "-1", "None", "2.0"]),
    "kernel_size": lambda r, n: odd(r, [pair(r, [1, 2, 3], n - 2)], ["0", "(3, 3, 3)", "(3,)", "-1", "9", "None", "'3'"]),
    "pool_size": lambda r, n: odd(r, [pair(r, [1, 2, 3], n - 2)], ["0", "(2, 2, 2)", "(2,)", "-1", "9"]),
    "strides": lambda r, n: odd(r, [pair(r, [1, 2, 3], n - 2)], ["0", "(2, 2, 2)", "-1", "None"]),
    "dilation_rate": lambda r, n: odd(r, ["1", "1", pair(r, [1, 2, 3], n - 2)], ["0", "(2, 2, 2)", "-1"]),
    "groups": lambda r, n: odd(r, ["1", "2", "3"], ["0", "-1", "5"]),
    "depth_multiplier": lambda r, n: odd(r, ["1", "2", "3"], ["0", "-1"]),
    "output_padding": lambda r, n: odd(r, ["None", "1", "0"], ["2", "(1, 1)", "3"]),
    "rate": lambda r, n: odd(r, ["0.5", "0.1", "0"], ["1.5", "-0.1", "1", "'a'", "None"]),
    "dropout": lambda r, n: odd(r, ["0.0", "0.3"], ["1.5"]),
    "return_sequences": lambda r, n: r.choice(["True", "False"]),
    "return_state": lambda r, n: r.choice(["True", "False"]),
    "go_backwards": lambda r, n: r.choice(["True", "False"]),
    "stateful": lambda r, n: odd(r, ["False"], ["True"]),
    "unroll": lambda r, n: odd(r, ["False"], ["True"]),
    "dtype": lambda r, n: odd(r, ["'float32'", "None", "'float16'", "'int32'"], ["'foo'", "'float64'", "'mixed_float16'", "'bool'"]),
    "name": lambda r, n: odd(r, ["'a'", "None"], ["3"]),
    "interpolation": lambda r, n: odd(r, ["'nearest'", "'bilinear'"], ["'bicubic'", "'foo'"]),
    "seed": lambda r, n: odd(r, ["None", "1"], ["'a'"]),
    "epsilon": lambda r, n: r.choice(["1e-3", "1e-5"]),
    "factor": lambda r, n: odd(r, ["0.1", "(0.1, 0.2)"], ["2.0", "-0.5", "(0.5, 0.1)", "'a'"]),
    "value_range": lambda r, n: odd(r, ["(0, 255)", "(0, 1)"], ["(0, 1, 2)", "5"]),
    "height": lambda r, n: odd(r, ["4", "8", "12"], ["0", "-1", "None", "20"]),
    "width": lambda r, n: odd(r, ["4", "8", "12"], ["0", "-1", "None", "20"]),
    "size": lambda r, n: odd(r, [pair(r, [1, 2, 3], n - 2)], ["0", "(2, 2, 2)", "-1"]),
    "cropping": lambda r, n: odd(r, ["1", "0"], ["(1, 2)", "((1, 1), (0, 2))", "-1", "9", "(1, 1, 1)", "((1, 1), (2, 2), (0, 1))"], 0.5),
    "output_size": lambda r, n: odd(r, [pair(r, [1, 2, 3], n - 2)], ["0", "-1", "(2, 2, 2)", "20"]),
}


def parameters(callee):
    """[(name, required)] of what a call may name."""
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return [(p.name, p.default is p.empty) for p in inspect.signature(callee).parameters.values() if p.kind in kinds and p.name != "self"]


def arguments(random, callee, rank, own=(), share=0.3):
    """`name=value, …` for a call: what is required, and some of the rest. `own` gives values for names before COMMON does."""
    given, table = [], {**COMMON, **dict(own)}
    for name, required in parameters(callee):
        if name in table and random.random() < (0.98 if required else share):
            given.append(f"{name}={table[name](random, rank)}")
    if random.random() < 0.01:
        given.append("foo=1")
    return ", ".join(given)
