"""Tensors and arguments of random PyTorch programs."""
from values import odd, pick, shape_text

HEAD = "import numpy as np\nimport torch\nfrom torch import nn\nimport torch.nn.functional as F\n\n"
SIZES = [1, 2, 3, 4, 5, 6, 8]
DTYPES = ["float32", "float64", "float16", "int64", "int32", "uint8", "bool"]


def sizes(random, rank):
    return tuple(random.choice(SIZES) for _ in range(rank))


def made(random, shape, dtype="float32"):
    """An expression that makes a tensor."""
    text = shape_text(shape)
    if dtype == "float32":
        plain = ", ".join(map(str, shape))
        return random.choice([f"torch.randn({plain})" if shape else "torch.randn(())", f"torch.zeros({text})", f"torch.rand({text})", f"torch.ones(size={text})",
                              f"torch.from_numpy(np.ones({text}, dtype=np.float32))"])
    if dtype == "int64":
        return random.choice([f"torch.randint(0, 2, {text})", f"torch.zeros({text}, dtype=torch.long)", f"torch.ones({text}).long()"])
    return random.choice([f"torch.zeros({text}, dtype=torch.{dtype})", f"torch.ones({text}).to(torch.{dtype})", f"torch.ones({text}, dtype=torch.{dtype})"])


def any_dtype(random):
    return pick(random, (10, "float32"), (3, "int64"), (1, "float64"), (1, "float16"), (1, "int32"), (1, "bool"), (1, "uint8"))


def changed(random, shape, share=0.3):
    """The shape, or one that differs in an axis or in its rank."""
    if random.random() > share or not shape:
        return tuple(shape)
    place, result = random.randrange(len(shape)), list(shape)
    how = random.random()
    if how < 0.5:
        result[place] = random.choice(SIZES)
    elif how < 0.75:
        result.insert(place, random.choice([1, 1, 2]))
    else:
        del result[place]
    return tuple(result)


def axis(random, rank, wrong=0.12):
    return odd(random, [str(each) for each in range(-max(rank, 1), max(rank, 1))], [str(rank), str(-rank - 1), str(rank + 3)], wrong)


def options(random, share=0.4, **given):
    """`name=value` for some of the names; a value is a list of texts."""
    return [f"{name}={random.choice(values)}" for name, values in given.items() if random.random() < share]


def per_axis(random, values, count, wrong=0.04):
    """A number for every axis, or one for each."""
    if random.random() < 0.6:
        return str(random.choice(values))
    return shape_text([random.choice(values) for _ in range(count if random.random() > wrong else random.choice([1, count + 1]))])
