"""Layers whose calls have more to say: attention with masks and scores, einsum equations, functions as layers, wrappers, inputs."""
from layer_values import constructor
from values import CHANNELS, odd, pick, shape_text, sizes, tensor
import keras

HEAD = "import numpy as np\nimport keras\nfrom keras import layers, ops\n\n"


def subjects():
    return sorted(FORMS)


def program(random, subject):
    return HEAD + FORMS[subject](random, subject)


def mask(random, shape):
    return pick(random, (4, f"np.ones({shape_text(shape)}, dtype='bool')"), (1, f"keras.Input({shape_text(shape[1:])}, dtype='bool')"), (1, "None"))


def heads(random, subject):
    """Query and value of three or four axes, masks that fit or do not."""
    batch, depth = random.choice([1, 2, 3]), random.choice(CHANNELS)
    middle = sizes(random, pick(random, (5, 1), (2, 2)))
    keys = pick(random, (2, middle), (3, (*middle[:-1], random.choice([2, 4, 7]))))
    eager = float(random.random() < 0.5)
    lines = f"q = {tensor(random, (batch, *middle, depth), eager=eager)}\nv = {tensor(random, (batch, *keys, odd(random, [depth], CHANNELS)), eager=eager)}\n"
    of = getattr(keras.layers, subject)
    given = ["q", random.choice(["v", "value=v"])]
    shapes = {"attention_mask": odd(random, [(batch, middle[0], keys[0]), (1, middle[0], keys[0])], [(batch, keys[0]), (batch, keys[0], middle[0])]),
              "query_mask": (batch, middle[0]), "value_mask": odd(random, [(batch, keys[0])], [(batch, middle[0])]), "key_mask": (batch, keys[0])}
    given += [f"{name}={mask(random, shape)}" for name, shape in shapes.items() if random.random() < 0.2]
    given += [f"{name}={random.choice(['True', 'False'])}" for name in ("return_attention_scores", "use_causal_mask", "training") if random.random() < 0.3]
    names = "y, s" if "return_attention_scores=True" in given else "y"
    after = pick(random, (2, "n = np.zeros(layer.count_params())\n"), (1, "z = layer(v, q)\n"), (1, "z = layer(q, v)\n"), (1, ""))
    return f"{lines}layer = layers.{subject}({constructor(random, subject, of, len(middle) + 2)})\n{names} = layer({', '.join(given)})\n{after}"


def scores(random, subject):
    batch, depth, (queries, keys) = random.choice([1, 2, 3]), random.choice(CHANNELS), sizes(random, 2)
    eager = float(random.random() < 0.5)
    lines = f"q = {tensor(random, (batch, queries, depth), eager=eager)}\nv = {tensor(random, (batch, keys, depth), eager=eager)}\n"
    masks = f"[{mask(random, (batch, queries))}, {mask(random, odd(random, [(batch, keys)], [(batch, queries)]))}]"
    given = ["[q, v]"] + [text for text in (f"mask={masks}", "use_causal_mask=True", "training=True") if random.random() < 0.3]
    names = "y"
    if random.random() < 0.4:
        given.append("return_attention_scores=True")
        names = "y, s"
    return f"{lines}layer = layers.{subject}({constructor(random, subject, getattr(keras.layers, subject), 3)})\n{names} = layer({', '.join(given)})\nn = np.zeros(layer.count_params())\n"


EQUATIONS = [
    ("ab,bc->ac", 2, ["4", "(4,)"], ["None", "'c'"]), ("abc,cd->abd", 3, ["(None, 4)", "(5, 4)"], ["None", "'d'", "'bd'", "'b'"]),
    ("...x,xy->...y", 3, ["4"], ["None", "'y'"]), ("abc,cde->abde", 3, ["(None, 2, 4)", "(None, None, 4)"], ["None", "'de'", "'e'"]),
    ("abcd,cde->abe", 4, ["(None, 4)"], ["None", "'e'"]), ("ab...,bc->ac...", 3, ["4"], ["None", "'c'"]), ("abc,cd->adb", 3, ["(4, None)"], ["None", "'d'"]),
    ("abc,bd->adc", 3, ["(4, None)", "(4, 6)"], ["None", "'d'"]), ("BTD,DNH->BTNH", 3, ["(None, 2, 3)"], ["None", "'NH'"]), ("BTNH,NHD->BTD", 4, ["(None, 6)"], ["None", "'D'"]),
]


def einsum(random, subject):
    equation, rank, outputs, biases = random.choice(EQUATIONS)
    if random.random() < 0.1:
        rank += random.choice([-1, 1])
    shape = (*sizes(random, rank - 1), random.choice(CHANNELS))
    other = list(shape)
    other[random.randrange(rank)] = random.choice([2, 5])
    given = f"'{equation}', output_shape={random.choice(outputs)}, bias_axes={random.choice(biases)}"
    more = pick(random, (6, ""), (1, ", activation='relu'"), (1, ", lora_rank=2"), (1, ", dtype='float16'"), (1, ", kernel_initializer='zeros'"))
    after = pick(random, (2, "n = np.zeros(layer.count_params())\nfor w in layer.weights[:1]:\n    pass\n"), (1, f"z = layer({tensor(random, tuple(other))})\n"), (1, f"c = np.zeros([d or 1 for d in layer.compute_output_shape({shape_text(shape)})])\n"))
    return f"x = {tensor(random, shape)}\nlayer = layers.EinsumDense({given}{more})\ny = layer(x)\n{after}"


BODIES = ["v * 2", "v[:, 0]", "ops.sum(v, axis=-1)", "ops.mean(v, axis=1, keepdims=True)", "ops.concatenate([v, v], axis=-1)", "ops.reshape(v, (-1, 6))", "ops.expand_dims(v, 1)",
          "ops.transpose(v)", "[v, v]", "(v, ops.max(v, axis=-1))", "ops.cast(v, 'int32')", "v + np.ones((2,))", "ops.matmul(v, ops.ones((3, 5)))", "keras.activations.softmax(v)"]
SHAPES = ["None", "(4,)", "(2, 3)", "lambda s: s", "lambda s: (s[0], 7)", "lambda s: s[:-1] + (9,)", "(None,)"]


def function(random, subject):
    shape = (random.choice([2, 4]), *sizes(random, random.choice([1, 2, 3])))
    declared = pick(random, (3, ""), (2, f", output_shape={random.choice(SHAPES)}"))
    more = pick(random, (6, ""), (1, ", dtype='float16'"), (1, ", name='f'"))
    after = pick(random, (2, ""), (1, f"model = keras.Sequential([keras.Input({shape_text(shape[1:])}), layer, layers.Flatten()])\nz = model(np.ones({shape_text(shape)}))\n"), (1, f"z = layer(np.ones({shape_text(shape)}))\n"), (1, "o = layer.output\n"))
    return f"x = {tensor(random, shape)}\nlayer = layers.Lambda(lambda v: {random.choice(BODIES)}{declared}{more})\ny = layer(x)\n{after}"


INNER = ["layers.Dense(3)", "layers.Dense(5, use_bias=False)", "layers.Conv1D(4, 2)", "layers.EinsumDense('abc,cd->abd', output_shape=(None, 4))", "layers.Embedding(10, 3)", "layers.Conv1D(3, 2, padding='same')", "layers.Flatten()", "3"]


def spectral(random, subject):
    shape = (random.choice([2, 3]), *sizes(random, pick(random, (1, 1), (5, 2))))
    power = pick(random, (5, ""), (1, ", power_iterations=2"), (1, ", power_iterations=0"))
    after = pick(random, (2, "n = np.zeros(layer.count_params())\n"), (1, "z = layer(x, training=True)\n"), (1, "n = np.zeros((len(layer.trainable_weights), len(layer.weights)))\n"))
    inner = random.choice(INNER)
    return f"x = {tensor(random, shape, 'int32' if 'Embedding' in inner else 'float32')}\nlayer = layers.SpectralNormalization({inner}{power})\ny = layer(x)\n{after}"


BEHIND = ["layers.LSTM(3)", "layers.GRU(3, return_sequences=True)", "layers.Dense(4)", "layers.GlobalAveragePooling1D()", "layers.TimeDistributed(layers.Dense(2))", "layers.Flatten()", "layers.Conv1D(3, 2)", "layers.Bidirectional(layers.LSTM(2))",
          "layers.BatchNormalization()", "layers.Softmax()", "layers.Dropout(0.5)", "layers.Reshape((-1,))", "layers.Permute((2, 1))"]


def masking(random, subject):
    first = pick(random, (1, ("layers.Masking()", "float32", (4, 3))), (1, ("layers.Embedding(10, 3, mask_zero=True)", "int32", (4,))))
    make, dtype, shape = first
    x = tensor(random, (2, *shape), dtype)
    lines = f"x = {x}\nh = {make}(x)\ny = {random.choice(BEHIND)}(h)\n"
    if random.random() < 0.4:
        lines += f"z = {random.choice(['layers.Add()([h, h])', 'layers.Concatenate()([h, h])', 'layers.MultiHeadAttention(1, 2)(h, h)', 'layers.Attention()([h, h])', 'layers.Dot(axes=2)([h, h])'])}\n"
    return lines


def inputs(random, subject):
    table = {"batch_size": odd(random, ["2", "None"], ["-1", "2.0", "'a'"]), "dtype": odd(random, ["'int32'", "'float16'", "None", "np.int64", "float", "'string'"], ["'foo'", "3", "'mixed_float16'"]), "name": odd(random, ["'a'"], ["3", "'a/b'"]),
             "sparse": "False", "optional": "True", "batch_shape": "(2, 3)"}
    given = [odd(random, ["(3,)", "(4, 4)", "[3]", "()", "(None,)", "shape=(3, None)"], ["3", "(-1,)", "(3.0,)", "('a',)", "None", "'abc'"])]
    given += [f"{name}={value}" for name, value in table.items() if random.random() < (0.05 if name == "batch_shape" else 0.25)]
    return f"x = keras.Input({', '.join(given)})\ny = layers.Identity()(x)\nlayer = layers.InputLayer({', '.join(given)})\nz = layer.output\n"


FORMS = {"MultiHeadAttention": heads, "GroupQueryAttention": heads, "Attention": scores, "AdditiveAttention": scores, "EinsumDense": einsum, "Lambda": function, "SpectralNormalization": spectral, "Masking": masking, "Input": inputs}
