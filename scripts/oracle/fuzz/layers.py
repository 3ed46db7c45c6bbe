"""Layers on one tensor or several: output, dtype, weights, and what constructors and inputs are refused."""
import keras
from values import CHANNELS, SIZES, arguments, odd, pick, shape_text, sizes, tensor

HEAD = "import numpy as np\nimport keras\nfrom keras import layers, ops\n\n"

# What no random call makes sense of: they wrap other code, or are covered by a family of their own.
LEFT_OUT = set(
    "Layer Wrapper InputSpec TorchModuleWrapper TFSMLayer JaxLayer FlaxLayer Input InputLayer Lambda RNN StackedRNNCells Bidirectional "
    "TimeDistributed SpectralNormalization ConvLSTMCell LSTMCell GRUCell SimpleRNNCell Pipeline RandAugment AugMix "
    "StringLookup IntegerLookup TextVectorization Hashing HashedCrossing Discretization CategoryEncoding Normalization Masking".split()
)

OWN = {
    "Dropout": {"noise_shape": lambda r, n: odd(r, ["None", "(None, 1)"], ["(2, 3)", "3"])},
    "Embedding": {"input_dim": lambda r, n: odd(r, ["10", "5"], ["0", "-1", "None"]), "output_dim": lambda r, n: odd(r, ["4", "8"], ["0", "-1", "2.5"]),
                  "mask_zero": lambda r, n: r.choice(["True", "False"])},
    "Reshape": {"target_shape": lambda r, n: odd(r, ["(-1,)", "(2, -1)", "(-1, 3)", "(4, 6)", "(8, 3)", "(2, 2, -1)", "(24,)"], ["(-1, -1)", "5", "(0,)", "()", "(None, 2)"])},
    "Permute": {"dims": lambda r, n: odd(r, [shape_text(r.sample(range(1, n), n - 1))], ["(0, 1)", "(1,)", "(2, 1)", "(1, 1)", "2"], 0.3)},
    "RepeatVector": {"n": lambda r, n: odd(r, ["1", "3"], ["0", "-1", "2.5", "None"])},
    "GroupNormalization": {"groups": lambda r, n: odd(r, ["1", "2", "3", "-1"], ["5", "32", "0"])},
    "EinsumDense": {"equation": lambda r, n: odd(r, ["'ab,bc->ac'", "'abc,cd->abd'", "'...x,xy->...y'", "'abc,cde->abde'"], ["'ab,bc->a'", "'ab'"]),
                    "output_shape": lambda r, n: odd(r, ["4", "(None, 4)", "(None, 2, 3)"], ["(4, 4)", "0", "None"]),
                    "bias_axes": lambda r, n: odd(r, ["None", "'c'", "'d'", "'y'"], ["'z'", "'a'"])},
    "MultiHeadAttention": {"num_heads": lambda r, n: odd(r, ["1", "2", "4"], ["0", "-1"]), "key_dim": lambda r, n: odd(r, ["2", "4"], ["0", "-1"]),
                           "value_dim": lambda r, n: odd(r, ["None", "3"], ["0"]), "output_shape": lambda r, n: odd(r, ["None", "5", "(2, 3)"], ["0"])},
    "GroupQueryAttention": {"head_dim": lambda r, n: odd(r, ["2", "4"], ["0"]), "num_query_heads": lambda r, n: odd(r, ["2", "4"], ["3", "0"]),
                            "num_key_value_heads": lambda r, n: odd(r, ["1", "2"], ["3", "0"])},
    "ActivityRegularization": {"l1": lambda r, n: "0.1"},
    "ReversibleEmbedding": {"input_dim": lambda r, n: "10", "output_dim": lambda r, n: "4", "tie_weights": lambda r, n: r.choice(["True", "False"])},
}

MERGING = {"Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract"}
MERGING_OWN = {"axes": lambda r, n: odd(r, ["1", "-1", "(1, 2)", "2"], ["0", "(1, 1)", "5", "[1, 2]"]), "normalize": lambda r, n: "False"}


def subjects():
    found = {name: getattr(keras.layers, name) for name in dir(keras.layers) if isinstance(getattr(keras.layers, name), type)}
    return sorted(name for name, of in found.items() if of.__name__ == name and name not in LEFT_OUT and not name.startswith("_"))


def rank_of(random, subject):
    """The rank that a layer's name promises, or now and then another."""
    if random.random() < 0.08:
        return random.randint(1, 5)
    if subject.endswith("3D"):
        return 5
    if subject.endswith(("2D", "Crop", "Flip", "Resizing", "Zoom", "Translation", "Rotation")) or subject.startswith(("Random", "Auto", "Equal", "Solar", "CLAHE")):
        return 4
    if subject.endswith(("1D", "LSTM", "GRU", "RNN", "Attention")):
        return 3
    return random.choice([2, 2, 3, 3, 4])


def dtype_of(random, subject):
    if subject in ("Embedding", "ReversibleEmbedding"):
        return pick(random, (6, "int32"), (1, "float32"))
    return pick(random, (9, "float32"), (1, "int32"), (1, "float64"), (1, "float16"))


def program(random, subject):
    of = getattr(keras.layers, subject)
    rank = rank_of(random, subject)
    call = several if subject in MERGING else attention if subject.endswith("Attention") else single
    lines, inputs = call(random, subject, rank)
    own = MERGING_OWN if subject in MERGING else OWN.get(subject, {})
    made = f"layer = layers.{subject}({arguments(random, of, rank, own)})\n"
    weights = "n = np.zeros(layer.count_params())\n" if random.random() < 0.5 else ""
    return f"{HEAD}{lines}{made}y = layer({inputs})\n{weights}"


def single(random, subject, rank):
    shape = (*sizes(random, rank - 1), random.choice(CHANNELS)) if rank > 1 else sizes(random, 1)
    return f"x = {tensor(random, shape, dtype_of(random, subject))}\n", "x"


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
    lines = "".join(f"{name} = {tensor(random, tuple(of) or (2,), eager=float(eager))}\n" for name, of in zip(names, shapes))
    inputs = pick(random, (12, f"[{', '.join(names)}]"), (1, ", ".join(names)), (1, f"({', '.join(names)},)"))
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
