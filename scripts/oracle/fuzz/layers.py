"""Layers on tensors: outputs, dtypes, weights and counts, further calls, models around them, and what is refused."""
import keras
from layer_values import constructor
from values import CHANNELS, SIZES, odd, pick, shape_text, sizes, tensor

HEAD = "import numpy as np\nimport keras\nfrom keras import layers, ops\n\n"

# What no random call makes sense of: they wrap other code, or are covered by a family of their own.
LEFT_OUT = set(
    "Layer Wrapper InputSpec TorchModuleWrapper TFSMLayer JaxLayer FlaxLayer Input InputLayer Lambda RNN StackedRNNCells Bidirectional "
    "TimeDistributed SpectralNormalization ConvLSTMCell LSTMCell GRUCell SimpleRNNCell Pipeline".split()
)

MERGING = {"Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract"}
MERGING_OWN = {"axes": lambda r, n: odd(r, ["1", "-1", "(1, 2)", "2"], ["0", "(1, 1)", "5", "[1, 2]", "(1,)", "None", "'a'"]), "normalize": lambda r, n: r.choice(["True", "False"])}


def subjects():
    found = {name: getattr(keras.layers, name) for name in dir(keras.layers) if isinstance(getattr(keras.layers, name), type)}
    return sorted(name for name, of in found.items() if of.__name__ == name and name not in LEFT_OUT and ".preprocessing." not in of.__module__)


def rank_of(random, subject):
    """The rank that a layer's name promises, or now and then another."""
    if random.random() < 0.05:
        return random.randint(1, 5)
    if subject.endswith("3D"):
        return 5
    if subject.endswith("2D"):
        return 4
    if subject.endswith(("1D", "LSTM", "GRU", "RNN", "Attention")):
        return 3
    return random.choice([2, 2, 3, 3, 4])


def dtype_of(random, subject):
    if subject in ("Embedding", "ReversibleEmbedding"):
        return pick(random, (6, "int32"), (1, "float32"))
    return pick(random, (12, "float32"), (1, "int32"), (1, "float64"), (1, "float16"), (1, "bool"), (1, "uint8"))


def program(random, subject):
    of = getattr(keras.layers, subject)
    rank = rank_of(random, subject)
    call = several if subject in MERGING else attention if subject.endswith("Attention") else single
    lines, inputs = call(random, subject, rank)
    own = MERGING_OWN if subject in MERGING else {}
    made = f"layer = layers.{subject}({constructor(random, subject, of, rank, own)})\n"
    training = pick(random, (12, ""), (1, ", training=True"), (1, ", training=False"))
    order = [lines, made] if random.random() < 0.8 else [made, lines]
    return f"{HEAD}{''.join(order)}y = layer({inputs}{training})\n{probes(random, subject, rank, inputs)}"


# What is asked of a layer that was called ---------------------------------------------------------


def probes(random, subject, rank, inputs):
    """A few further lines."""
    first = "a" if subject in MERGING else "q" if subject.endswith("Attention") else "x"
    one = subject not in MERGING and not subject.endswith("Attention")
    table = [
        (6, lambda: "n = np.zeros(layer.count_params())\n"),
        (2, lambda: "w = [np.zeros(weight.shape) for weight in layer.weights]\nn = np.zeros((len(layer.trainable_weights), len(layer.non_trainable_weights)))\n"),
        (1, lambda: "for w in layer.weights[:1]:\n    pass\n"),
        (1, lambda: "for w in layer.get_weights()[-1:]:\n    pass\n"),
        (1, lambda: "n = np.zeros(len(layer.variables))\n"),
        (1, lambda: f"layer.trainable = False\nn = np.zeros((len(layer.trainable_weights), len(layer.weights)))\n"),
        (1, lambda: "n = np.zeros(len(layer.get_config()))\n"),
        (1, lambda: "n = np.zeros(len(layer.name))\nd = np.zeros(2, dtype=layer.compute_dtype)\n"),
        (2, lambda: "o = layer.output\n"),
        (2, lambda: f"c = np.zeros([d or 1 for d in layer.compute_output_shape({first}.shape)])\n"),
        (1, lambda: f"other = layers.{subject}.from_config(layer.get_config())\nz = other({inputs})\n"),
        (1, lambda: "layer.enable_lora(2)\nn = np.zeros(layer.count_params())\n" if "Dense" in subject or "Embedding" in subject or subject.startswith("Conv") else ""),
        (1, lambda: "layer.quantize('int8')\nn = np.zeros(layer.count_params())\nz = layer(x)\n" if "Dense" in subject or "Embedding" in subject else ""),
        (1, lambda: f"p = ops.{random.choice(['sum', 'abs', 'sqrt'])}(y)\n"),
    ]
    if one:
        table += [(4, lambda: again(random, subject, rank)), (4, lambda: in_model(random, subject, rank))]
    lines = ""
    for _ in range(pick(random, (3, 0), (6, 1), (3, 2), (1, 3))):
        lines += random.choices([each for _, each in table], [weight for weight, _ in table])[0]()
    return lines


def again(random, subject, rank):
    """The layer applied to another input."""
    other = rank if random.random() < 0.85 else random.randint(1, 5)
    return f"x2 = {tensor(random, whole_shape(random, other), dtype_of(random, subject))}\nz = layer(x2)\n"


def in_model(random, subject, rank):
    """The layer in a model, which is then called or asked."""
    data = whole_shape(random, rank if random.random() < 0.9 else random.randint(2, 5))
    made = pick(
        random,
        (2, "model = keras.Sequential([layer])\n"),
        (2, f"model = keras.Sequential([keras.Input({shape_text(data[1:])}), layer])\n"),
        (3, "model = keras.Model(x, y)\n"),
    )
    return made + pick(
        random,
        (4, f"z = model(np.ones({shape_text(data)}))\n"),
        (1, "n = np.zeros(model.count_params())\n"),
        (1, "o = model.output\n"),
        (1, f"z = model(keras.Input({shape_text(data[1:])}))\n"),
        (1, f"p = model.predict(np.ones({shape_text(data)}), verbose=0)\n"),
    )


# Inputs -------------------------------------------------------------------------------------------


def whole_shape(random, rank):
    return (*sizes(random, rank - 1), random.choice(CHANNELS)) if rank > 1 else sizes(random, 1)


def single(random, subject, rank):
    shape = whole_shape(random, rank)
    given = pick(random, (60, "x"), (1, "[x]"), (1, "[x, x]"), (1, "None"), (1, "3"), (1, "[1.0, 2.0]"), (1, "[[1, 2], [3, 4]]"), (1, "{'a': x}"), (1, "(x,)"), (1, "x, mask=None"), (1, "inputs=x"))
    return f"x = {tensor(random, shape, dtype_of(random, subject))}\n", given


def several(random, subject, rank):
    """Two or three tensors that are alike but for what is changed in one of them."""
    shape = list(sizes(random, rank))
    shapes = [list(shape) for _ in range(pick(random, (1, 1), (6, 2), (2, 3)))]
    if random.random() < 0.6:
        changed = random.choice(shapes)
        changed[random.randrange(rank)] = random.choice([1, *SIZES])
    if random.random() < 0.1:
        random.choice(shapes).pop()
    eager = random.random() < 0.35
    names = "abc"[: len(shapes)]
    dtypes = [pick(random, (12, "float32"), (1, "int32"), (1, "float64"), (1, "float16"), (1, "bool")) for _ in shapes]
    lines = "".join(f"{name} = {tensor(random, tuple(of) or (2,), dtype, eager=float(eager))}\n" for name, of, dtype in zip(names, shapes, dtypes))
    inputs = pick(random, (16, f"[{', '.join(names)}]"), (1, ", ".join(names)), (2, f"({', '.join(names)},)"), (1, f"[{', '.join(names)}, 2.0]"), (1, "{'a': a}"))
    return lines, inputs


def attention(random, subject, rank):
    batch, depth, queries, keys = random.choice([1, 2, 3]), random.choice(CHANNELS), *sizes(random, 2)
    query, value = (batch, queries, depth)[:rank], (batch, keys, pick(random, (4, depth), (1, random.choice(CHANNELS))))[:rank]
    key = pick(random, (3, None), (1, (batch, keys, depth)), (1, (batch, *sizes(random, 2))))
    eager = float(random.random() < 0.35)
    lines = "".join(f"{name} = {tensor(random, of, eager=eager)}\n" for name, of in zip("qvk", (query, value, key)) if of)
    names = "q, v, k" if key else "q, v"
    inputs = f"[{names}]" if subject in ("Attention", "AdditiveAttention") else names
    return lines, inputs if random.random() < 0.95 else "q"
