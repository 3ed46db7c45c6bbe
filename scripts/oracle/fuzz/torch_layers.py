"""Modules of `torch.nn` on tensors: how they are made, what they are called with."""
from values import odd, pick, shape_text
from torch_values import HEAD, any_dtype, changed, made, options, per_axis, sizes

import torch  # noqa: F401  once, before the forks


def linear(random, name):
    shape = sizes(random, random.choice([1, 2, 2, 2, 3, 4]))
    wrong = changed(random, shape, 0.25)
    args = [str(wrong[-1] if wrong else 3), odd(random, ["1", "4", "10"], ["0", "-1", "2.5", "None"], 0.06), *options(random, 0.2, bias=["True", "False"])]
    return args if name == "Linear" else args[1:], [(shape, dtype_for(random))]


def bilinear(random, name):
    a, b = sizes(random, 2), sizes(random, 2)
    return [str(a[-1]), str(changed(random, b, 0.2)[-1] if len(b) else 2), "4"], [(a, "float32"), ((a[0], b[-1]), "float32")]


def dtype_for(random):
    return pick(random, (24, "float32"), (1, "float64"), (1, "int64"))


def spatial(random, count, extra=2):
    rank = count + odd(random, [extra, extra, extra, extra - 1], [extra + 1, extra - 2], 0.08)
    return tuple(random.choice([1, 2, 3, 4, 6]) for _ in range(max(rank - count, 0))) + tuple(random.choice([3, 4, 5, 6, 8, 9]) for _ in range(min(rank, count)))


def conv(random, name):
    count, shape = int(name[-2]), spatial(random, int(name[-2]))
    channels = shape[-count - 1] if len(shape) > count else 2
    wanted = odd(random, [str(channels)], [str(channels + 1), "3", "0"], 0.12)
    args = [wanted, odd(random, ["4", "6", "8", str(channels), str(2 * channels)], ["0", "5"], 0.05), per_axis(random, [1, 2, 3], count)]
    more = dict(stride=[per_axis(random, [1, 2, 3], count)], dilation=[per_axis(random, [1, 1, 2], count)], groups=["1", "2", str(channels), "3"], bias=["False", "True"])
    if "Transpose" in name:
        more.update(padding=[per_axis(random, [0, 1], count)], output_padding=[per_axis(random, [0, 1], count)])
    else:
        more.update(padding=[per_axis(random, [0, 1, 2], count), "'same'", "'valid'", odd(random, ["1"], ["'full'", "-1"])], padding_mode=["'zeros'", "'reflect'", "'circular'", "'foo'"])
    if "Lazy" in name:
        args = args[1:]
    return [*args, *options(random, 0.25, **more)], [(shape, dtype_for(random))]


def pool(random, name):
    count = int(name[-2])
    shape = spatial(random, count)
    args = [per_axis(random, [1, 2, 3, 4], count)]
    more = dict(stride=[per_axis(random, [1, 2, 3], count), "None"], padding=[per_axis(random, [0, 1], count)], ceil_mode=["True", "False"])
    if name.startswith("Max"):
        more.update(dilation=[per_axis(random, [1, 2], count)], return_indices=["True", "False"])
    elif name.startswith("Avg"):
        more.update(count_include_pad=["False"])
    elif name.startswith("LP"):
        del more["padding"]
        args = ["2", *args]
    return [*args, *options(random, 0.35, **more)], [(shape, dtype_for(random))]


def adaptive(random, name):
    count = int(name[-2])
    text = odd(random, [per_axis(random, [1, 2, 3, 7], count)], [shape_text([random.choice(["None", 1, 2]) for _ in range(count)]).replace("'", ""), "0", "-1", "(1, 2, 3, 4)"])
    return [text, *(options(random, 0.2, return_indices=["True"]) if "Max" in name else [])], [(spatial(random, count), dtype_for(random))]


def batch_norm(random, name):
    count = int(name[-2])
    shape = spatial(random, count)
    if count == 1 and random.random() < 0.4:
        shape = sizes(random, 2)
    channels = shape[1] if len(shape) > 1 else 3
    args = [odd(random, [str(channels)], [str(channels + 1), str(shape[-1])], 0.2)]
    return ([] if "Lazy" in name else args) + options(random, 0.2, eps=["1e-3"], momentum=["0.01"], affine=["False", "True"], track_running_stats=["True"]), [(shape, dtype_for(random))]


def group_norm(random, _name):
    shape = spatial(random, random.choice([1, 2]))
    channels = shape[1] if len(shape) > 1 else 4
    return [odd(random, ["1", str(channels)], ["2", "3", "0"], 0.3), odd(random, [str(channels)], [str(channels + 1)])], [(shape, "float32")]


def layer_norm(random, name):
    shape = sizes(random, random.choice([1, 2, 3, 4]))
    axes = changed(random, shape[-random.choice([1, 1, 2]):], 0.25)
    text = str(axes[0]) if len(axes) == 1 and random.random() < 0.6 else random.choice([shape_text(axes), str(list(axes))])
    return [text, *options(random, 0.2, eps=["1e-6"], elementwise_affine=["False"])], [(shape, dtype_for(random))]


def recurrent(random, name):
    features, hidden, layers = random.choice([1, 3, 4, 5]), random.choice([2, 3, 8]), random.choice([1, 1, 2])
    batched = random.random() < 0.85
    first, both = random.random() < 0.5, random.random() < 0.3
    projected = hidden - 1 if name == "LSTM" and random.random() < 0.15 else 0
    batch, steps = random.choice([1, 2, 4]), random.choice([1, 3, 5])
    shape = ((batch, steps) if first else (steps, batch)) if batched else (steps,)
    shape = changed(random, (*shape, features), 0.15)
    args = [str(features), odd(random, [str(hidden)], ["0", "-1"], 0.04)]
    args += [f"num_layers={layers}"] if layers > 1 else []
    args += [each for each, wanted in (("batch_first=True", first), ("bidirectional=True", both), (f"proj_size={projected}", projected)) if wanted]
    args += options(random, 0.15, bias=["False"], dropout=["0.2"] if layers > 1 else ["0.0"])
    inputs = [(shape, dtype_for(random))]
    if random.random() < 0.3:
        count = layers * (2 if both else 1)
        sizes_of = lambda size: changed(random, (count, *((batch,) if batched else ()), size), 0.2)
        state = sizes_of(projected or hidden)
        inputs.append((state, "float32") if name != "LSTM" else [(state, "float32"), (sizes_of(hidden), "float32")])
    return args, inputs


def cell(random, name):
    features, hidden, batch = random.choice([1, 3, 4]), random.choice([2, 3, 8]), random.choice([1, 2, 4])
    inputs = [(changed(random, (batch, features), 0.2), "float32")]
    if random.random() < 0.4:
        state = (changed(random, (batch, hidden), 0.2), "float32")
        inputs.append([state, ((batch, hidden), "float32")] if name == "LSTMCell" else state)
    return [str(features), str(hidden), *options(random, 0.2, bias=["False"])], inputs


def embedding(random, _name):
    shape = sizes(random, random.choice([0, 1, 2, 2, 3]))
    dtype = pick(random, (12, "int64"), (2, "int32"), (1, "float32"), (1, "uint8"), (1, "bool"))
    return [odd(random, ["10", "100"], ["2", "0"], 0.05), "4", *options(random, 0.2, padding_idx=["0", "1", "50"], max_norm=["1.0"])], [(shape, dtype)]


def embedding_bag(random, _name):
    shape, dtype = sizes(random, random.choice([2, 2, 2, 1, 3])), pick(random, (9, "int64"), (1, "float32"))
    inputs = [(shape, dtype)]
    if len(shape) == 1 and random.random() < 0.7:
        inputs.append(((1,), "zeros"))
    return ["10", "4", *options(random, 0.4, mode=["'sum'", "'mean'", "'max'", "'foo'"])], inputs


def flatten(random, _name):
    shape = sizes(random, random.choice([1, 2, 3, 4, 4]))
    start = odd(random, ["1"], ["0", "2", "-1", "-2", "5"], 0.4)
    return random.choice([[], [], [start], [start, odd(random, ["-1", "-2", "2"], ["0", "7"])]]), [(shape, any_dtype(random))]


def unflatten(random, _name):
    shape = (2, 12, random.choice([4, 6]))
    return [odd(random, ["1", "-2"], ["2", "0", "5"], 0.2), odd(random, ["(3, 4)", "(2, -1)", "(2, 2, 3)"], ["(5, 2)", "(-1, -1)"])], [(shape, "float32")]


def attention(random, _name):
    width, heads, batch, steps, other = random.choice([(4, 2), (8, 4), (6, 3), (6, 4)]) + tuple(random.choice([1, 2, 3, 5]) for _ in range(3))
    first = random.random() < 0.6
    order = lambda count: (batch, count) if first else (count, batch)
    query = changed(random, (*order(steps), width), 0.1)
    key = changed(random, (*order(other), width), 0.1)
    same = random.random() < 0.4
    args = [str(width), str(heads), *options(random, 0.2, dropout=["0.1"], bias=["False"]), *(["batch_first=True"] if first else [])]
    return args, [(query, "float32")] * 3 if same else [(query, "float32"), (key, "float32"), (key if random.random() < 0.8 else changed(random, key, 0.3), "float32")]


def transformer(random, name):
    width, heads = random.choice([(4, 2), (8, 4), (6, 3), (6, 4)])
    first = random.random() < 0.6
    batch, steps, other = (random.choice([1, 2, 3, 5]) for _ in range(3))
    order = lambda count: (batch, count) if first else (count, batch)
    source, target = (changed(random, (*order(count), width), 0.12) for count in (steps, other))
    more = options(random, 0.3, dim_feedforward=["8"], dropout=["0.0"], norm_first=["True"], activation=["'gelu'", "'relu'"]) + (["batch_first=True"] if first else [])
    layer = ", ".join([str(width), str(heads), *more])
    if name in ("TransformerEncoder", "TransformerDecoder"):
        args = [f"nn.{name}Layer({layer})", odd(random, ["1", "2"], ["0"], 0.05)]
    elif name == "Transformer":
        args = [str(width), str(heads), "num_encoder_layers=1", "num_decoder_layers=1", *more]
    else:
        args = [layer]
    return args, [(source, "float32")] + ([] if "Encoder" in name else [(target, "float32")])


def upsample(random, name):
    count = random.choice([1, 2, 2, 3])
    shape = spatial(random, count)
    modes = {1: ["'nearest'", "'linear'"], 2: ["'nearest'", "'bilinear'", "'bicubic'"], 3: ["'nearest'", "'trilinear'"]}[count]
    args = random.choice([[f"size={per_axis(random, [2, 4, 7], count)}"], [f"scale_factor={random.choice(['2', '3', '2.0', '1.5', '0.5', per_axis(random, [2, 3], count)])}"]])
    return [*args, *options(random, 0.4, mode=[*modes, "'linear'"])] if name == "Upsample" else args, [(shape, "float32")]


def shuffle(random, name):
    factor = random.choice([2, 2, 3])
    channels = odd(random, [factor**2, factor**2 * 2], [3], 0.2) if name == "PixelShuffle" else random.choice([1, 3])
    side = random.choice([2, 4, 6])
    shape = changed(random, (random.choice([1, 2]), channels, side, odd(random, [6, 12], [5])), 0.15)
    return [str(factor)], [(shape, "float32")]


def channel_shuffle(random, _name):
    return [random.choice(["2", "3"])], [(spatial(random, 2), "float32")]


def pad(random, name):
    count = int(name[-2])
    shape = spatial(random, count)
    text = odd(random, ["1", "2", shape_text([random.choice([0, 1, 2]) for _ in range(2 * count)])], ["3", "9", "(1, 1)", "-1"])
    return [text, *(["0.5"] if "Constant" in name else [])], [(shape, "float32")]


def fold(random, name):
    args = [*(["(4, 6)"] if name == "Fold" else []), random.choice(["2", "(2, 3)"]), *options(random, 0.4, stride=["2", "1", "(2, 3)"], padding=["0", "1"], dilation=["1", "2"])]
    return args, [(changed(random, (2, 3, 4, 6), 0.3) if name == "Unfold" else (2, random.choice([8, 12, 6, 5]), random.choice([6, 15, 4])), "float32")]


def elementwise(random, name):
    shape = sizes(random, random.choice([0, 1, 2, 2, 3, 4]))
    args = {"Softmax": ["dim=1", "-1", "dim=-1", "1", "dim=3"], "LogSoftmax": ["dim=1", "-1", "dim=0", "dim=2"], "Dropout": ["0.5", "p=0.1", "1.5"],
            "Softmin": ["dim=1", "-1"], "GLU": ["-1", "dim=1", ""], "Threshold": ["0.1, 20"], "LeakyReLU": ["0.1", ""], "PReLU": ["", "3", str(shape[1] if len(shape) > 1 else 1)],
            "ReLU": ["", "inplace=True"], "GELU": ["", "approximate='tanh'", "approximate='foo'"], "RMSNorm": [str(shape[-1] if shape else 2), shape_text(shape[-2:]), "3"],
            "LocalResponseNorm": ["2"], "Hardtanh": ["", "-2, 2"], "ELU": ["", "alpha=0.5"]}.get(name, [""])
    return [random.choice(args)], [(shape, any_dtype(random) if random.random() < 0.4 else "float32")]


def distances(random, name):
    shape = sizes(random, random.choice([1, 2, 2, 3]))
    return options(random, 0.3, dim=["1", "-1", "0"]) if name == "CosineSimilarity" else options(random, 0.3, keepdim=["True"]), [(shape, "float32"), (changed(random, shape, 0.4), "float32")]


def unpool(random, name):
    count = int(name[-2])
    return [per_axis(random, [2], count)], [(spatial(random, count), "float32")]


by_rank = lambda pattern, generator: {pattern.format(count): generator for count in (1, 2, 3)}
GENERATORS = {
    "Linear": linear, "LazyLinear": linear, "Bilinear": bilinear,
    **by_rank("Conv{}d", conv), **by_rank("ConvTranspose{}d", conv), **by_rank("LazyConv{}d", conv),
    **by_rank("MaxPool{}d", pool), **by_rank("AvgPool{}d", pool), "LPPool1d": pool, "LPPool2d": pool,
    **by_rank("AdaptiveAvgPool{}d", adaptive), **by_rank("AdaptiveMaxPool{}d", adaptive),
    **by_rank("BatchNorm{}d", batch_norm), **by_rank("InstanceNorm{}d", batch_norm), **by_rank("LazyBatchNorm{}d", batch_norm),
    "GroupNorm": group_norm, "LayerNorm": layer_norm,
    "RNN": recurrent, "LSTM": recurrent, "GRU": recurrent, "RNNCell": cell, "LSTMCell": cell, "GRUCell": cell,
    "Embedding": embedding, "EmbeddingBag": embedding_bag, "Flatten": flatten, "Unflatten": unflatten,
    "MultiheadAttention": attention, **{name: transformer for name in ("Transformer", "TransformerEncoder", "TransformerEncoderLayer", "TransformerDecoder", "TransformerDecoderLayer")},
    "Upsample": upsample, "UpsamplingNearest2d": upsample, "UpsamplingBilinear2d": upsample, "PixelShuffle": shuffle, "PixelUnshuffle": shuffle, "ChannelShuffle": channel_shuffle,
    **by_rank("ZeroPad{}d", pad), **by_rank("ConstantPad{}d", pad), **by_rank("ReflectionPad{}d", pad), **by_rank("ReplicationPad{}d", pad), "CircularPad2d": pad,
    "Unfold": fold, "Fold": fold, "CosineSimilarity": distances, "PairwiseDistance": distances,
    **{name: elementwise for name in (
        "ReLU ReLU6 LeakyReLU PReLU ELU SELU CELU GELU SiLU Mish Sigmoid Tanh Hardswish Hardsigmoid Hardtanh Hardshrink Softshrink Tanhshrink LogSigmoid Softplus Softsign Softmax LogSoftmax Softmin "
        "Softmax2d GLU Threshold RReLU Dropout Dropout1d Dropout2d Dropout3d AlphaDropout FeatureAlphaDropout Identity RMSNorm LocalResponseNorm").split()},
}
PAIRS = {"RNN", "GRU", "LSTM", "MultiheadAttention", "LSTMCell"}


def subjects():
    return sorted(GENERATORS) + ["stack"] * 12


def value(random, given):
    if isinstance(given, list):
        return f"({', '.join(value(random, each) for each in given)})"
    shape, dtype = given
    return f"torch.zeros({shape_text(shape)}, dtype=torch.long)" if dtype == "zeros" else made(random, shape, dtype)


def program(random, subject):
    if subject == "stack":
        return stack(random)
    args, inputs = GENERATORS[subject](random, subject)
    lines = [f"{letter} = {value(random, given)}" for letter, given in zip("xyz", inputs) if not isinstance(given, list)]
    names = [letter if not isinstance(given, list) else value(random, given) for letter, given in zip("xyz", inputs)]
    lines.append(f"module = nn.{subject}({', '.join(each for each in args if each)})")
    call = f"module({', '.join(names)})"
    tupled = subject in PAIRS or "return_indices=True" in args
    lines.append(f"{'out, state' if tupled and random.random() < 0.9 else 'out'} = {call}")
    if subject == "LSTM" and "out, state" in lines[-1]:
        lines += ["hidden, memory = state"]
    return HEAD + "\n".join(lines) + "\n"


def stack(random):
    """A small network as programs have them, with a wrong size now and then."""
    channels, side, classes, batch = random.choice([1, 3]), random.choice([8, 12, 16, 28]), random.choice([1, 2, 10]), random.choice([2, 4, 32])
    width, kernel, padding = random.choice([4, 8]), random.choice([3, 5]), random.choice([0, 1])
    after = ((side + 2 * padding - kernel + 1) // 2)
    features = odd(random, [width * after * after], [width * after, width * side * side, width], 0.3)
    layers = [f"nn.Conv2d({odd(random, [channels], [channels + 1], 0.1)}, {width}, {kernel}{f', padding={padding}' if padding else ''})"]
    layers += random.choice([[f"nn.BatchNorm2d({odd(random, [width], [width + 1], 0.1)})"], []]) + ["nn.ReLU()", "nn.MaxPool2d(2)"]
    layers += random.choice([["nn.Flatten()"]] * 6 + [[]]) + [f"nn.Linear({features}, 16)", "nn.ReLU()", "nn.Dropout(0.5)", f"nn.Linear({odd(random, [16], [32], 0.1)}, {classes})"]
    body = ",\n    ".join(layers)
    x = f"x = torch.randn({batch}, {channels}, {side}, {side})"
    ways = [f"model = nn.Sequential(\n    {body},\n)\nlogits = model(x)",
            "class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.layers = nn.ModuleList([" + ", ".join(layers) + "])\n\n"
            "    def forward(self, images):\n        features = images\n        for layer in self.layers:\n            features = layer(features)\n        return features\n\nmodel = Net().to('cpu')\nmodel.eval()\nwith torch.no_grad(): logits = model(x)"]
    target = odd(random, [f"torch.randint(0, {classes}, ({batch},))", f"torch.rand({batch}, {classes})"], [f"torch.randint(0, {classes}, ({batch}, 1))", f"torch.randint(0, {classes}, ({batch + 1},))"], 0.2)
    loss = random.choice(["CrossEntropyLoss", "CrossEntropyLoss", "MSELoss", "BCEWithLogitsLoss"])
    return f"{HEAD}{x}\n{random.choice(ways)}\ntarget = {target}\nloss = nn.{loss}()(logits, target)\n"
