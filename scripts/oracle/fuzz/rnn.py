"""Recurrent layers and cells, wrappers around them and around other layers, states and masks."""
import keras
from values import arguments, odd, pick, shape_text

HEAD = "import numpy as np\nimport tensorflow as tf\nimport keras\nfrom keras import layers, ops\n\n"

LAYERS = ["LSTM", "GRU", "SimpleRNN"]
CELLS = ["LSTMCell", "GRUCell", "SimpleRNNCell"]
SUBJECTS = {**dict.fromkeys(LAYERS, "recurrent"), **dict.fromkeys(CELLS, "cell"), "RNN": "of_cells", "StackedRNNCells": "stacked", "Bidirectional": "bidirectional",
            "TimeDistributed": "distributed", "ConvLSTM1D": "conv", "ConvLSTM2D": "conv", "ConvLSTM3D": "conv", "UserCell": "user_cell", "RNNModel": "model"}
UNITS = [1, 3, 4, 8]


def subjects():
    return sorted(SUBJECTS)


def program(random, subject):
    return HEAD + globals()[SUBJECTS[subject]](random, subject)


def sequence(random, features=None, batch=None, rank=3, dtype="float32", eager=0.4):
    """(text, batch, features) of a tensor of sequences."""
    batch, steps = batch or random.choice([1, 2, 4]), random.choice([1, 2, 5, 7])
    features = features or random.choice([1, 3, 6])
    shape = {2: (batch, steps), 3: (batch, steps, features), 4: (batch, steps, 2, features)}[rank]
    if random.random() < eager:
        make = pick(random, (3, f"np.ones({shape_text(shape)}, dtype='{dtype}')"), (1, f"tf.ones({shape_text(shape)}, dtype='{dtype}')"), (1, f"np.random.rand(*{shape_text(shape)})"))
        return make, batch, features
    steps = None if random.random() < 0.25 else steps
    inner = (steps, *shape[2:])
    if random.random() < 0.04:
        inner = (*inner[:-1], None)
    if random.random() < 0.25:
        return f"keras.Input(batch_shape={shape_text((batch, *inner))})", batch, features
    return f"keras.Input({shape_text(inner)})", None, features


def usual_rank(random):
    return pick(random, (16, 3), (1, 2), (1, 4))


def layer_arguments(random, name, own=()):
    table = {"units": lambda r, n: odd(r, ["3", "4", "8", "1"], ["0", "-1", "2.5", "None", "'3'", "(3,)"], 0.06), "activation": lambda r, n: odd(r, ["'tanh'", "'relu'", "None"], ["'foo'"], 0.05),
             "return_sequences": lambda r, n: r.choice(["True", "False"]), "return_state": lambda r, n: r.choice(["True", "False"]), "go_backwards": lambda r, n: r.choice(["True", "False"]),
             "stateful": lambda r, n: odd(r, ["False"], ["True"], 0.25), "unroll": lambda r, n: odd(r, ["False"], ["True"], 0.25), "dropout": lambda r, n: odd(r, ["0.0", "0.2"], ["1.5", "-1"], 0.08),
             "recurrent_dropout": lambda r, n: odd(r, ["0.0", "0.2"], ["2"], 0.08), "reset_after": lambda r, n: r.choice(["True", "False"]), "dtype": lambda r, n: r.choice(["'float32'", "'float16'"]), **dict(own)}
    return arguments(random, getattr(keras.layers, name), 3, table, 0.3)


def read(random, made):
    """Names for what comes out: a tensor, or an output and states."""
    states = "return_state=True" in made
    return "y, *s = " if states and random.random() < 0.3 else "y = "


def outputs(random, name, made, call):
    count = 2 if name == "LSTM" else 1
    if "return_state=True" in made and random.random() < 0.7:
        names = ", ".join(["y", "h", "c"][: 1 + count])
        return f"{names} = {call}\n" if random.random() < 0.9 else f"y, h = {call}\n" if count == 2 else f"y, h, c = {call}\n"
    return f"y = {call}\n"


def states(random, count, batch, units):
    """`initial_state=`, right or wrong."""
    batch_text = batch or "None"
    def one():
        size = units if random.random() < 0.9 else units + 1
        if batch is None:
            return f"keras.Input(({size},))"
        return pick(random, (3, f"np.zeros(({batch if random.random() < 0.92 else batch + 1}, {size}), dtype='float32')"), (1, f"ops.zeros(({batch_text}, {size}))"))
    number = count if random.random() < 0.9 else pick(random, (1, 1), (1, 2), (1, 3))
    items = ", ".join(one() for _ in range(number))
    return items if number == 1 and random.random() < 0.4 else f"[{items}]"


def masking(random, batch):
    return pick(random, (3, "layers.Masking()(x)"), (1, "layers.Masking(mask_value=-1.0)(x)")) if random.random() < 0.12 else "x"


def recurrent(random, name):
    made = layer_arguments(random, name)
    x, batch, _ = sequence(random, rank=usual_rank(random))
    units = int(made.split("units=")[1].split(",")[0].strip("'()")) if "units=" in made and made.split("units=")[1][0].isdigit() and "2.5" not in made else 4
    more = f", initial_state={states(random, 2 if name == 'LSTM' else 1, batch, units)}" if random.random() < 0.2 else ""
    if random.random() < 0.1 and batch:
        more += f", mask=np.ones(({batch}, {pick(random, (3, 5), (1, 7))}), dtype='bool')"
    line = f"layer = layers.{name}({made})\nx = {x}\n" + outputs(random, name, made, f"layer({masking(random, batch)}{more})")
    again = f"x = {sequence(random, rank=usual_rank(random))[0]}\nz = layer(x)\n" if random.random() < 0.12 else ""
    weights = "k = layer.get_weights()[0]\n" if random.random() < 0.2 else ""
    return line + weights + again


def cell_text(random, name=None):
    name = name or random.choice(CELLS)
    return f"layers.{name}({layer_arguments(random, name)})"


def cell(random, name):
    made = layer_arguments(random, name)
    units = next((size for size in UNITS if f"units={size}" in made), 4)
    batch = random.choice([1, 2, 4])
    count = 2 if name == "LSTMCell" else 1
    eager = random.random() < 0.5
    def tensor(size):
        return f"np.ones(({batch}, {size}), dtype='float32')" if eager else f"keras.Input(({size},))"
    sizes = [units if random.random() < 0.92 else units + 2 for _ in range(count if random.random() < 0.92 else 3 - count)]
    given = ", ".join(tensor(size) for size in sizes)
    given = given if len(sizes) == 1 and random.random() < 0.4 else f"[{given}]"
    x = tensor(random.choice([2, 3])) if random.random() < 0.92 else "np.ones((2, 3, 4), dtype='float32')"
    result = pick(random, (3, "y, s = "), (1, "y, (s,) = "), (1, "y, [h, c] = "))
    more = pick(random, (6, ""), (1, "i = cell.get_initial_state(batch_size=2)[0]\n"), (1, "n = np.zeros(cell.state_size)\n"), (1, "n = np.zeros(cell.output_size)\n"))
    call = f"cell(x, {given})" if random.random() < 0.92 else "cell(x)"
    return f"cell = layers.{name}({made})\nx = {x}\n{more}{result}{call}\n"


def of_cells(random, subject):
    cells = [cell_text(random) for _ in range(pick(random, (4, 1), (3, 2), (1, 3)))]
    inner = cells[0] if len(cells) == 1 and random.random() < 0.8 else pick(random, (3, f"[{', '.join(cells)}]"), (2, f"layers.StackedRNNCells([{', '.join(cells)}])"))
    if random.random() < 0.04:
        inner = pick(random, (1, "layers.LSTM(3)"), (1, "layers.Dense(3)"), (1, "[]"))
    made = layer_arguments(random, "RNN", {"cell": lambda r, n: inner})
    x, batch, _ = sequence(random, rank=usual_rank(random))
    result = "y, *s = " if "return_state=True" in made and random.random() < 0.5 else "y = "
    read_states = "a = s[0]\n" if result.startswith("y, *") and random.random() < 0.5 else "a = y[0]\n" if "return_state=True" in made else ""
    return f"layer = layers.RNN({made})\nx = {x}\n{result}layer({masking(random, batch)})\n{read_states}"


def stacked(random, subject):
    cells = ", ".join(cell_text(random) for _ in range(random.choice([1, 2, 3])))
    batch = random.choice([1, 2])
    more = pick(random, (2, "n = len(cell.state_size)\nz = np.zeros(n)\n"), (2, "z = np.zeros(cell.output_size)\n"), (2, ""))
    initial = f"s = cell.get_initial_state(batch_size={batch})\n"
    return f"cell = layers.StackedRNNCells([{cells}])\n{more}x = np.ones(({batch}, 3), dtype='float32')\n{initial}y, t = cell(x, s)\n"


def bidirectional(random, subject):
    kind = pick(random, (5, "LSTM"), (4, "GRU"), (2, "SimpleRNN"), (1, "RNN"), (1, "Dense"), (1, "ConvLSTM1D"))
    inner = {"RNN": f"layers.RNN({cell_text(random)}, return_sequences=True)", "Dense": "layers.Dense(3)", "ConvLSTM1D": "layers.ConvLSTM1D(2, 3)"}.get(kind)
    inner_made = layer_arguments(random, kind) if inner is None else ""
    inner = inner or f"layers.{kind}({inner_made})"
    backward = f", backward_layer={odd(random, [f'layers.{k}({layer_arguments(random, k)}, go_backwards=True)' for k in [random.choice(LAYERS)]], ['layers.LSTM(4)', 'layers.Dense(2)'], 0.2)}" if random.random() < 0.2 else ""
    backward = backward if backward.count("go_backwards") < 2 else ""
    mode = pick(random, (4, ""), (1, ", merge_mode='sum'"), (1, ", merge_mode='mul'"), (1, ", merge_mode='ave'"), (1, ", merge_mode=None"), (1, ", merge_mode='foo'"))
    x, batch, _ = sequence(random, rank=4 if kind == "ConvLSTM1D" else usual_rank(random))
    count = 2 if kind == "LSTM" else 1
    more = f", initial_state={states(random, 2 * count, batch, next((size for size in UNITS if f'units={size}' in inner_made), 4))}" if random.random() < 0.12 else ""
    result = pick(random, (2, "y, *s = "), (1, "y = "), (1, "y, a, b = ")) if "return_state=True" in inner_made else "y, z = " if "None" in mode else "y = "
    weights = "n = np.zeros(layer.count_params())\n" if random.random() < 0.3 else ""
    return f"layer = layers.Bidirectional({inner}{mode}{backward})\nx = {x}\n{result}layer({masking(random, batch)}{more})\n{weights}"


INNER = ["Dense(4)", "Dropout(0.2)", "BatchNormalization()", "LayerNormalization()", "Activation('relu')", "Flatten()", "Conv1D(4, 3)", "Conv2D(4, 3)", "MaxPooling2D(2)", "GlobalAveragePooling1D()",
         "LSTM(3)", "LSTM(3, return_sequences=True)", "Embedding(10, 4)", "Reshape((-1,))", "Reshape((2, 3))", "RepeatVector(2)", "Permute((2, 1))", "Lambda(lambda t: t * 2)", "Rescaling(0.5)",
         "Bidirectional(layers.GRU(2))", "TimeDistributed(layers.Dense(2))", "Resizing(4, 4)", "Dense(3, use_bias=False)", "EinsumDense('ab,bc->ac', 3)", "ZeroPadding2D(1)", "UnitNormalization()"]


def distributed(random, subject):
    inner = f"layers.{random.choice(INNER)}" if random.random() < 0.85 else pick(random, (3, "keras.Sequential([keras.Input((6,)), layers.Dense(3)])"), (1, "keras.Sequential([layers.Conv2D(3, 2), layers.Flatten()])"), (1, "3"), (1, "'dense'"))
    rest = random.choice([(6,), (6,), (4, 6), (8, 8, 3), (8, 8, 3), (3, 2), ()])
    batch, steps = random.choice([1, 2, 4]), random.choice([1, 3, 5])
    dtype = "int32" if "Embedding" in inner else "float32"
    if random.random() < 0.4:
        x = f"np.ones({shape_text((batch, steps, *rest))}, dtype='{dtype}')"
    else:
        dims = tuple(None if random.random() < 0.1 else size for size in (steps, *rest))
        x = f"keras.Input({shape_text(dims)}, dtype='{dtype}')" if random.random() < 0.8 else f"keras.Input(batch_shape={shape_text((batch, *dims))}, dtype='{dtype}')"
    more = f", mask=np.ones(({batch}, {steps if random.random() < 0.8 else steps + 1}), dtype='bool')" if random.random() < 0.06 and "np.ones" in x else ""
    weights = "n = np.zeros(layer.count_params())\n" if random.random() < 0.3 else ""
    return f"layer = layers.TimeDistributed({inner})\nx = {x}\ny = layer(x{more})\n{weights}"


def conv(random, name):
    rank = int(name[8])
    own = {"filters": lambda r, n: odd(r, ["2", "4"], ["0", "-1", "None"], 0.06), "kernel_size": lambda r, n: odd(r, ["1", "2", "3", shape_text([r.choice([1, 2, 3]) for _ in range(rank)])], ["0", "9", "(3, 3, 3, 3)", "-1"], 0.08),
           "strides": lambda r, n: odd(r, ["1", "2", shape_text([r.choice([1, 2]) for _ in range(rank)])], ["0", "-1"], 0.06), "padding": lambda r, n: odd(r, ["'valid'", "'same'"], ["'causal'", "'full'"], 0.06),
           "dilation_rate": lambda r, n: odd(r, ["1", "1", "2"], ["0", "-1"], 0.06)}
    made = layer_arguments(random, name, own)
    spatial, channels = [random.choice([5, 6, 8]) for _ in range(rank)], random.choice([1, 3])
    frame = [channels, *spatial] if "channels_first" in made else [*spatial, channels]
    if random.random() < 0.05:
        frame.pop()
    batch, steps = random.choice([1, 2]), random.choice([1, 3])
    dims = tuple(None if random.random() < 0.06 else size for size in (steps, *frame))
    x = f"np.ones({shape_text((batch, steps, *frame))}, dtype='float32')" if random.random() < 0.25 else f"keras.Input({shape_text(dims)})" if random.random() < 0.8 else f"keras.Input(batch_shape={shape_text((batch, *dims))})"
    result = pick(random, (3, "y, h, c = "), (1, "y = ")) if "return_state=True" in made else "y = "
    return f"layer = layers.{name}({made})\nx = {x}\n{result}layer(x)\n"


def user_cell(random, subject):
    size = random.choice(["units", "[units, units]", "(units,)"])
    many = size.startswith("[")
    state = "[h, h]" if many else "[h]"
    made = pick(random, (2, "return_sequences=True"), (2, "return_state=True"), (2, ""))
    result = "y, *s = " if "state" in made else "y = "
    return (f"class Cell(layers.Layer):\n    def __init__(self, units, **kwargs):\n        super().__init__(**kwargs)\n        self.units = units\n        self.state_size = {size}\n\n"
            f"    def build(self, input_shape):\n        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name='kernel')\n        self.built = True\n\n"
            f"    def call(self, inputs, states):\n        h = ops.matmul(inputs, self.kernel) + states[0]\n        return h, {state}\n\n").replace("= units\n\n", "= self.units\n\n").replace("[units, units]", "[units, units]") + (
            f"layer = layers.RNN(Cell({random.choice([3, 5])}), {made})\nx = {sequence(random)[0]}\n{result}layer(x)\n")


def model(random, subject):
    """Recurrent layers in a Sequential model, called and asked for their output."""
    lines, sequences = [], True
    for _ in range(random.choice([1, 2, 3])):
        name = random.choice(LAYERS)
        returns = random.random() < 0.6
        text = f"layers.{name}({random.choice(UNITS)}, return_sequences={returns})"
        if random.random() < 0.3:
            text = f"layers.Bidirectional({text}{pick(random, (2, ''), (1, ', merge_mode=None'), (1, ', merge_mode=chr(115)+chr(117)+chr(109)'))})"
        lines.append(text)
        if not returns and random.random() < 0.85:
            break
    lines.append(pick(random, (3, "layers.Dense(2)"), (1, "layers.TimeDistributed(layers.Dense(2))"), (1, "layers.RepeatVector(3)")))
    shape = pick(random, (3, "(5, 3)"), (2, "(None, 3)"), (1, "(5,)"), (1, "(5, None)"))
    stack = ",\n    ".join([f"keras.Input({shape})", *lines])
    after = pick(random, (2, "y = model.output\n"), (2, "y = model(np.ones((2, 5, 3), dtype='float32'))\n"), (2, "y = model.predict(np.ones((2, 5, 3), dtype='float32'), verbose=0)\n"), (1, "n = np.zeros(model.count_params())\n"))
    return f"model = keras.Sequential([\n    {stack},\n])\n{after}"
