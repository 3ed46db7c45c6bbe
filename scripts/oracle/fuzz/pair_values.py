"""Labels and outputs that may be compared: what losses, metrics and training are given."""
from values import pick, shape_text

SIZES = [1, 2, 3, 4, 8]


def output_shape(random):
    """Mostly (samples, classes); every rank from 0 to 4."""
    rank = pick(random, (1, 0), (3, 1), (10, 2), (4, 3), (1, 4))
    return tuple(random.choice([2, 3, 4, 8] if axis == 0 else SIZES) for axis in range(rank))


def label_shape(random, output):
    """A shape to go with an output: the same, class ids, one that is squeezed, that broadcasts, or does not fit."""
    shape = list(output)
    choice = pick(random, (8, "same"), (4, "ids"), (2, "column"), (1, "expanded"), (1, "one"), (2, "other"), (1, "dropped"), (1, "longer"))
    if choice == "ids" and shape:
        shape.pop()
    elif choice == "column" and shape:
        shape[-1] = 1
    elif choice == "expanded":
        shape.append(1)
    elif choice == "one" and shape:
        shape[random.randrange(len(shape))] = 1
    elif choice == "other" and shape:
        shape[random.randrange(len(shape))] = random.choice([1, 2, 3, 5, 8])
    elif choice == "dropped" and shape:
        shape.pop(random.randrange(len(shape)))
    elif choice == "longer":
        shape.insert(random.randrange(len(shape) + 1), random.choice([1, 2, 3]))
    return tuple(shape)


def weight_shape(random, values):
    """Weights for values: one a sample, one a value, a column, or what does not fit."""
    shape = list(values)
    choice = pick(random, (6, "samples"), (3, "all"), (2, "column"), (1, "scalar"), (1, "steps"), (2, "other"))
    if choice == "samples":
        shape = shape[:1]
    elif choice == "column":
        shape = [*shape[:1], 1]
    elif choice == "scalar":
        shape = []
    elif choice == "steps":
        shape = shape[:2]
    elif choice == "other":
        shape = [random.choice([1, 2, 3, 5]) for _ in range(random.randrange(4))]
    return tuple(shape)


def number(random, dtype):
    if dtype == "bool":
        return random.choice(["True", "False"])
    return random.choice(["0", "1"]) if "int" in dtype else random.choice(["0.5", "1.0", "0.0"])


def nested(random, shape, dtype):
    """A Python list."""
    return number(random, dtype) if not shape else f"[{', '.join(nested(random, shape[1:], dtype) for _ in range(shape[0]))}]"


def array(random, shape, dtype="float32", lists=0.06, below=None):
    """An expression for numbers of a shape. `below`: integers are class ids of that many classes."""
    text = shape_text(shape)
    size = 1
    for each in shape:
        size *= each
    if size <= 24 and random.random() < lists:
        return nested(random, shape, dtype)
    if "int" in dtype:
        makers = [(3, f"np.zeros({text}, dtype='{dtype}')"), (1, f"np.ones({text}, dtype='{dtype}')"), (1, f"ops.zeros({text}, dtype='{dtype}')")]
        if below:
            many = f"np.random.randint(0, {below}, size={text})"
            makers += [(2, many if dtype == "int64" else f"{many}.astype('{dtype}')"), (1, f"(np.arange({size}) % {below}).reshape({text})")]
        return pick(random, *makers)
    makers = [(4, f"np.ones({text}, dtype='{dtype}')"), (1, f"ops.ones({text}, dtype='{dtype}')"), (1, f"np.full({text}, {number(random, dtype)}, dtype='{dtype}')")]
    if dtype == "float64":
        makers.append((4, f"np.random.rand({', '.join(map(str, shape))})" if shape else "np.random.rand()"))
    return pick(random, *makers)


def symbol(random, shape, dtype="float32"):
    """A KerasTensor: the first axis is the batch."""
    more = "" if dtype == "float32" else f", dtype='{dtype}'"
    sizes = shape_text(tuple(None if random.random() < 0.08 else size for size in shape[1:]))
    return f"keras.Input({sizes}{more})" if random.random() < 0.7 else f"keras.Input(batch_shape={shape_text(shape)}{more})"


FLOATS = [(12, "float32"), (3, "float64"), (1, "float16"), (1, "int32"), (1, "bool")]
IDS = [(4, "int32"), (3, "int64"), (2, "float32"), (1, "uint8"), (1, "bool")]
